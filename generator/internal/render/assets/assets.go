// Package assets brings static/ into the site: scripts and styles smaller than
// they are written, and those that a page wants together in one file.
package assets

import (
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

// bundles are scripts that go into the site as one file, in this order, so that
// their page asks for one file and not for three.
var bundles = map[string][]string{"search.js": {"words.js", "search.js", "search-page.js"}}

// onlyBundled are the scripts that stand in others alone.
var onlyBundled = map[string]bool{"search-page.js": true}

// Error is what is wrong with a file of static/.
type Error struct {
	Name string
	Err  error
}

func (e *Error) Error() string {
	return fmt.Sprintf("static/%s cannot be used: %s", e.Name, e.Err)
}

func (e *Error) Unwrap() error { return e.Err }

// Bring hands the files of static/ over.
func Bring(static fs.FS, add func(address string, content []byte) error) error {
	minifier := minify.New()
	for ending, each := range small {
		minifier.Add(ending, each)
	}
	return fs.WalkDir(static, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || strings.HasPrefix(path.Base(name), ".") {
			return err
		}
		if onlyBundled[name] {
			return nil
		}
		content, err := read(static, name)
		if err != nil {
			return err
		}
		if ending := path.Ext(name); small[ending] != nil {
			if content, err = minifier.Bytes(ending, content); err != nil {
				return &Error{name, err}
			}
		}
		return add("static/"+name, content)
	})
}

// read is a file of static/, with those that are joined to it.
func read(static fs.FS, name string) ([]byte, error) {
	parts := bundles[name]
	if parts == nil {
		parts = []string{name}
	}
	var whole []byte
	for _, part := range parts {
		content, err := fs.ReadFile(static, part)
		if err != nil {
			return nil, fmt.Errorf("static/%s cannot be read: %w", part, err)
		}
		whole = append(whole, content...)
	}
	return whole, nil
}
