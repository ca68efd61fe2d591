// Package templates reads the files of templates/ and fills them in.
//
// The rules for its users:
//
//   - A page's template stands in a file of its name, and is read together with
//     layout.html and partials.html.
//   - A page holds no controls and no overrides of direction, whatever its data do.
//   - What is wrong with one is an Error, which names the file and the line.
package templates

import (
	"bytes"
	"fmt"
	"html/template"
	"io/fs"
	"iter"
	"strings"

	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/say"
	"aseanarchive/generator/internal/text/script"
	"aseanarchive/generator/internal/visible"
)

// Set are the parsed files of templates/, by name.
type Set struct{ byName map[string]*template.Template }

// Error is what is wrong with a file of templates/. The message of
// html/template in it names the line.
type Error struct {
	Name string
	Err  error
}

// Error names the file and the line.
func (e *Error) Error() string {
	said := strings.TrimPrefix(e.Err.Error(), "template: ")
	return fmt.Sprintf("templates/%s.html cannot be used: %s", e.Name, said)
}

// Unwrap is what is wrong.
func (e *Error) Unwrap() error { return e.Err }

// functions are what templates may call: they put values into words. Links are
// finished when a template gets them.
func functions(words *say.Language) template.FuncMap {
	return template.FuncMap{
		"readable": words.Date,
		"words":    words.Term,
		"count":    words.Count,
		"noun":     words.Noun,
		"number":   words.Number,
		"host":     address.Host,
		// What is read from right to left says so itself: it stands on pages
		// that are not.
		"readsLeft": script.ReadsLeft,
	}
}

// Load parses the templates of some names together with layout.html and
// partials.html.
func Load(files fs.FS, names iter.Seq[string], words *say.Language) (*Set, error) {
	loaded := &Set{byName: map[string]*template.Template{}}
	for name := range names {
		own := template.New(name).Funcs(functions(words))
		t, err := own.ParseFS(files, "layout.html", "partials.html", name+".html")
		if err != nil {
			return nil, &Error{name, err}
		}
		loaded.byName[name] = t
	}
	return loaded, nil
}

// Execute fills a template in.
func (s *Set) Execute(name string, data any) ([]byte, error) {
	var out bytes.Buffer
	if err := s.byName[name].ExecuteTemplate(&out, "layout.html", data); err != nil {
		return nil, &Error{name, err}
	}
	return visible.Page(out.Bytes()), nil
}

// Layout is what a template of a name is executed as.
func (s *Set) Layout(name string) *template.Template { return s.byName[name].Lookup("layout.html") }
