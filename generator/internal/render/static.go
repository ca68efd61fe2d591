package render

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

// StaticError is what is wrong with a file of static/.
type StaticError struct {
	Name string
	Err  error
}

func (e *StaticError) Error() string {
	return fmt.Sprintf("static/%s cannot be used: %s", e.Name, e.Err)
}

func (e *StaticError) Unwrap() error { return e.Err }

// static brings static/ into the site.
func (r *renderer) static() error {
	if r.Static == nil {
		return nil
	}
	minifier := minify.New()
	for ending, each := range small {
		minifier.Add(ending, each)
	}
	return fs.WalkDir(r.Static, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || strings.HasPrefix(path.Base(name), ".") {
			return err
		}
		if onlyBundled[name] {
			return nil
		}
		content, err := r.readStatic(name)
		if err != nil {
			return err
		}
		if ending := path.Ext(name); small[ending] != nil {
			if content, err = minifier.Bytes(ending, content); err != nil {
				return &StaticError{name, err}
			}
		}
		return r.Add("static/"+name, content)
	})
}

// readStatic is a file of static/, with those that are joined to it.
func (r *renderer) readStatic(name string) ([]byte, error) {
	parts := bundles[name]
	if parts == nil {
		parts = []string{name}
	}
	var whole []byte
	for _, part := range parts {
		content, err := fs.ReadFile(r.Static, part)
		if err != nil {
			return nil, fmt.Errorf("static/%s cannot be read: %w", part, err)
		}
		whole = append(whole, content...)
	}
	return whole, nil
}
