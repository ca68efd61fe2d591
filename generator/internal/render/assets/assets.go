// Package assets brings static/ into the site: scripts and styles smaller than
// they are written, and those that a page wants together in one file.
package assets

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"github.com/tdewolff/minify/v2"
	"github.com/tdewolff/minify/v2/css"
	"github.com/tdewolff/minify/v2/js"
)

// small are the types of files in static/ that are made smaller on their way
// into the site, by their ending. In static/ they are written for people, with
// comments; a reader's browser should not wait for these.
var small = map[string]minify.Minifier{".css": &css.Minifier{}, ".js": &js.Minifier{}}

// bundle is a script of the site that several files of static/ make together,
// so that their page asks for one file and not for each of them.
type bundle struct {
	name  string
	parts []string // in this order
}

var bundles = []bundle{
	{"search.js", []string{
		"words.js", "search-load.js", "search-query.js", "search-match.js", "search-lines.js", "search-page.js",
	}},
	{"compare.js", []string{"search-load.js", "collate.js", "compare-page.js"}},
}

// onlyBundled are the scripts that stand in others alone.
var onlyBundled = map[string]bool{
	"search-load.js": true, "search-query.js": true, "search-match.js": true, "search-lines.js": true,
	"search-page.js": true, "collate.js": true, "compare-page.js": true,
}

// Error is what is wrong with a file of static/.
type Error struct {
	Name string
	Err  error
}

// Error names the file.
func (e *Error) Error() string {
	return fmt.Sprintf("static/%s cannot be used: %s", e.Name, e.Err)
}

// Unwrap is what is wrong.
func (e *Error) Unwrap() error { return e.Err }

// Bring hands the files of static/ over.
func Bring(static fs.FS, add func(address string, content []byte) error) error {
	minifier := minify.New()
	for ending, each := range small {
		minifier.Add(ending, each)
	}
	bring := func(name string, parts ...string) error {
		content, err := read(static, parts)
		if err != nil {
			return err
		}
		if ending := path.Ext(name); small[ending] != nil {
			if content, err = minifier.Bytes(ending, content); err != nil {
				return &Error{name, err}
			}
		}
		return add("static/"+name, content)
	}
	err := fs.WalkDir(static, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		if hidden := strings.HasPrefix(path.Base(name), "."); hidden || onlyBundled[name] {
			return nil
		}
		return bring(name, name)
	})
	if err != nil {
		return err
	}
	for _, b := range bundles {
		if err := bring(b.name, b.parts...); err != nil {
			return err
		}
	}
	return nil
}

// read are files of static/, one behind the other.
func read(static fs.FS, names []string) ([]byte, error) {
	var whole []byte
	for _, name := range names {
		info, err := fs.Stat(static, name)
		if err != nil {
			return nil, &Error{name, err}
		}
		if !info.Mode().IsRegular() {
			return nil, &Error{name, errors.New("it is no file; move it out of the folder")}
		}
		content, err := fs.ReadFile(static, name)
		if err != nil {
			return nil, &Error{name, err}
		}
		whole = append(whole, content...)
	}
	return whole, nil
}
