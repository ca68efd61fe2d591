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
		content, err := fs.ReadFile(r.Static, name)
		if err != nil {
			return fmt.Errorf("static/%s cannot be read: %w", name, err)
		}
		if ending := path.Ext(name); small[ending] != nil {
			if content, err = minifier.Bytes(ending, content); err != nil {
				return fmt.Errorf("static/%s cannot be used: %w", name, err)
			}
		}
		return r.Add("static/"+name, content)
	})
}
