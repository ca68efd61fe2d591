// Package templates reads the files of templates/ and fills them in.
//
// The rules for its users:
//
//   - A page's template stands in a file of its name, and is read together with
//     layout.html and partials.html.
//   - A page holds no controls and no overrides of direction, whatever its data do.
//   - What is wrong with one is an Error, which names the file and the line.
//   - What a template can say that package typed does not know is filled in by
//     html/template itself: the same bytes, and several times the time.
package templates

import (
	"bytes"
	"fmt"
	"html/template"
	"io"
	"io/fs"
	"reflect"
	"strings"

	"aseanarchive/generator/internal/kept"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/templates/typed"
	"aseanarchive/generator/internal/say"
	"aseanarchive/generator/internal/text/script"
	"aseanarchive/generator/internal/visible"
)

// Set are the parsed files of templates/, by name.
type Set struct {
	byName map[string]*template.Template
	typed  map[string]*typed.Template // of those that can be
	sums   map[string]string          // of the files of each, by name
}

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

// whole is the template of a page with all around it.
const whole = "layout.html"

// Load parses the templates of some names together with layout.html and
// partials.html. Each name is given with a struct such as those that its template
// will be filled in with.
func Load(files fs.FS, structs map[string]any, words *say.Language) (*Set, error) {
	loaded := &Set{map[string]*template.Template{}, map[string]*typed.Template{}, map[string]string{}}
	known := functions(words)
	read := map[string]string{} // each file once, so that all pages are made of the same
	for name, data := range structs {
		t := template.New(name).Funcs(known)
		var contents []string
		for _, file := range [...]string{whole, "partials.html", name + ".html"} {
			content, err := once(files, file, read)
			if err == nil {
				_, err = t.New(file).Parse(content)
			}
			if err != nil {
				return nil, &Error{name, err}
			}
			contents = append(contents, content)
		}
		loaded.sums[name] = kept.KeyOf(contents...).String()
		loaded.byName[name] = t
		// A template is escaped when it is first executed. One that fails on this
		// does so again on its page, and is an error then.
		if err := t.ExecuteTemplate(io.Discard, whole, data); err != nil {
			continue
		}
		if fast, err := typed.Compile(t, whole, reflect.TypeOf(data), known); err == nil {
			loaded.typed[name] = fast
		}
	}
	return loaded, nil
}

// once reads a file that was perhaps read before.
func once(files fs.FS, name string, read map[string]string) (string, error) {
	if content, ok := read[name]; ok {
		return content, nil
	}
	content, err := fs.ReadFile(files, name)
	if err == nil {
		read[name] = string(content)
	}
	return string(content), err
}

// Digest tells some templates from what they were before they were changed.
func (s *Set) Digest(names ...string) string {
	var all string
	for _, name := range names {
		all += s.sums[name]
	}
	return all
}

// Execute fills a template in.
func (s *Set) Execute(name string, data any) ([]byte, error) { return s.ExecuteInto(nil, name, data) }

// ExecuteInto fills a template in, in the room that room has as long as it is
// enough. What stood there is written over.
func (s *Set) ExecuteInto(room []byte, name string, data any) ([]byte, error) {
	if fast := s.typed[name]; fast != nil {
		if page, err := fast.Append(room[:0], data); err == nil {
			return visible.Page(page), nil
		}
	}
	page := bytes.NewBuffer(room[:0])
	if err := s.byName[name].ExecuteTemplate(page, whole, data); err != nil {
		return nil, &Error{name, err}
	}
	return visible.Page(page.Bytes()), nil
}

// IsTyped reports whether a template is filled in by package typed.
func (s *Set) IsTyped(name string) bool { return s.typed[name] != nil }

// Layout is what a template of a name is executed as.
func (s *Set) Layout(name string) *template.Template { return s.byName[name].Lookup(whole) }
