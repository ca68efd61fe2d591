package render

import (
	"bytes"
	"errors"
	"html/template"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/jba/templatecheck"
	"golang.org/x/net/html"

	"aseanarchive/generator/internal/render/pages/timelinepage"
	"aseanarchive/generator/internal/render/shell"
	"aseanarchive/generator/internal/render/templates"
	"aseanarchive/generator/internal/say"
)

// projectTemplates are the templates of the project itself: they are what the
// structs of this package are for.
func projectTemplates() fs.FS { return os.DirFS(filepath.Join("..", "..", "..", "templates")) }

func load(files fs.FS) (*templates.Set, error) {
	return templates.Load(files, Structs, say.English)
}

// TestTemplatesMakeNoLinks: a link depends on the page on which it stands, and
// the structs hold it finished.
func TestTemplatesMakeNoLinks(t *testing.T) {
	for name, data := range Structs {
		for method := range reflect.TypeOf(data).Methods() {
			for i := 1; i < method.Type.NumIn(); i++ {
				if method.Type.In(i).Kind() == reflect.String {
					t.Errorf("%T has the method %s, with which templates/%s.html could make a link; "+
						"give it a field instead", data, method.Name, name)
				}
			}
		}
	}
}

// shared are the files of templates/ that belong to no page of their own.
var shared = []string{"layout", "partials"}

func TestTemplatesAndStructsAgree(t *testing.T) {
	names, err := fs.Glob(projectTemplates(), "*")
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]bool{}
	for _, name := range names {
		if path.Ext(name) != ".html" {
			t.Errorf("templates/%s is no template: only files that end in .html are read", name)
		}
		files[strings.TrimSuffix(name, ".html")] = true
	}
	for _, name := range shared {
		if !files[name] {
			t.Errorf("templates/%s.html is missing: every page is made with it", name)
		}
		delete(files, name)
	}
	for name := range files {
		if _, ok := Structs[name]; !ok {
			t.Errorf("templates/%s.html is executed with nothing: Structs has no struct for it", name)
		}
	}
	for name := range Structs {
		if !files[name] {
			t.Errorf("Structs names a template %q, and there is no templates/%s.html", name, name)
		}
	}
}

func TestTemplatesUseWhatTheirStructsHave(t *testing.T) {
	loaded, err := load(projectTemplates())
	if err != nil {
		t.Fatal(err)
	}
	for name, data := range Structs {
		t.Run(name, func(t *testing.T) {
			// Every branch is looked at, run or not, with the types of the struct.
			if err := templatecheck.CheckHTML(loaded.Layout(name), data); err != nil {
				t.Errorf("templates/%s.html does not fit %T: %v", name, data, err)
			}
		})
	}
}

// canonical is where a page of the tests stands.
const canonical = "https://archive.example/asean/documents/x.html"

// TestTemplatesShowWhatTheyAreGiven executes every template with its zero
// value, and with one in which every field is set, and reads the result as a
// browser does.
func TestTemplatesShowWhatTheyAreGiven(t *testing.T) {
	loaded, err := load(projectTemplates())
	if err != nil {
		t.Fatal(err)
	}
	for name, zero := range Structs {
		t.Run(name+"/zero", func(t *testing.T) {
			page, err := loaded.Execute(name, zero)
			if err != nil {
				t.Fatal(err)
			}
			readPage(t, page)
		})
		t.Run(name+"/full", func(t *testing.T) {
			value := reflect.New(reflect.TypeOf(zero)).Elem()
			fill(value, name, 0)
			shared := value.FieldByName("Page").Addr().Interface().(*shell.Page)
			shared.Section, shared.Canonical = "documents", canonical
			page, err := loaded.Execute(name, value.Interface())
			if err != nil {
				t.Fatal(err)
			}
			words := readPage(t, page)
			for _, want := range []string{"Site.Title", "Title"} {
				if !strings.Contains(words, name+"."+want) && !strings.Contains(words, name+".Page."+want) {
					t.Errorf("the page does not show %s", want)
				}
			}
			if !bytes.Contains(page, []byte(`<link rel="canonical" href="`+canonical+`">`)) {
				t.Error("the page does not name its canonical address")
			}
			for _, html := range htmlFields(value) {
				if !bytes.Contains(page, []byte(html)) {
					t.Errorf("the page does not hold %s as it is", html)
				}
			}
		})
	}
}

// fill sets every field below a value: texts to the path of the field with
// characters that HTML must escape, numbers to 3, lists to two elements.
func fill(value reflect.Value, name string, depth int) {
	if depth > 8 {
		return // FactView holds itself
	}
	switch value.Kind() {
	case reflect.Struct:
		for i := range value.NumField() {
			if field := value.Type().Field(i); field.IsExported() {
				fill(value.Field(i), name+"."+field.Name, depth+1)
			}
		}
	case reflect.Pointer:
		value.Set(reflect.New(value.Type().Elem()))
		fill(value.Elem(), name, depth+1)
	case reflect.Slice:
		value.Set(reflect.MakeSlice(value.Type(), 2, 2))
		for i := range value.Len() {
			fill(value.Index(i), name, depth+1)
		}
	case reflect.String:
		if value.Type() == reflect.TypeFor[template.HTML]() {
			value.SetString("<em>" + name + "</em>")
			return
		}
		value.SetString(name + `<b title="x">&`)
	case reflect.Int:
		value.SetInt(3)
	case reflect.Bool:
		value.SetBool(true)
	default:
		panic("no value is known for the field " + name)
	}
}

// htmlFields are the fields of a page's own struct that hold finished HTML.
func htmlFields(value reflect.Value) []string {
	var fields []string
	for i := range value.NumField() {
		if value.Field(i).Type() == reflect.TypeFor[template.HTML]() {
			fields = append(fields, value.Field(i).String())
		}
	}
	return fields
}

// readPage returns the words of a page. It reports what no page may have:
// marks of html/template for a value it would not write, elements that came
// out of a text, and a heading or main part that is missing or stands twice.
func readPage(t *testing.T, page []byte) string {
	t.Helper()
	for _, mark := range []string{"ZgotmplZ", "&lt;no value&gt;", "<no value>", "%!"} {
		if bytes.Contains(page, []byte(mark)) {
			t.Errorf("the page holds %s:\n%s", mark, page)
		}
	}
	tree, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var words strings.Builder
	elements := map[string]int{}
	for node := range tree.Descendants() {
		switch node.Type {
		case html.TextNode:
			words.WriteString(node.Data + " ")
		case html.ElementNode:
			if node.Namespace == "" { // a mark of a picture has a title too
				elements[node.Data]++
			}
		}
	}
	if elements["b"] > 0 {
		t.Errorf("%d elements came out of a text that was not escaped", elements["b"])
	}
	for _, name := range []string{"h1", "main", "title"} {
		if elements[name] != 1 {
			t.Errorf("the page has %d elements %s, want 1", elements[name], name)
		}
	}
	return words.String()
}

func TestTemplateErrorsNameTheFile(t *testing.T) {
	whole := fstest.MapFS{}
	names, err := fs.Glob(projectTemplates(), "*.html")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		content, err := fs.ReadFile(projectTemplates(), name)
		if err != nil {
			t.Fatal(err)
		}
		whole[name] = &fstest.MapFile{Data: content}
	}
	for name, content := range map[string]string{
		"a brace left open":      "{{define \"main\"}}\n{{.Title}\n{{end}}",
		"an unknown function":    "{{define \"main\"}}\n{{shout .Title}}\n{{end}}",
		"an unknown partial":     "{{define \"main\"}}\n{{template \"nowhere\" .}}\n{{end}}",
		"a field that is not":    "{{define \"main\"}}\n{{.Tilte}}\n{{end}}",
		"a mark in an attribute": "{{define \"main\"}}\n<a href=\"{{if .Title}}'{{else}}\"{{end}}>\n{{end}}",
	} {
		t.Run(name, func(t *testing.T) {
			whole["timeline.html"] = &fstest.MapFile{Data: []byte(content)}
			loaded, err := load(whole)
			if err == nil {
				_, err = loaded.Execute("timeline", timelinepage.IndexPage{})
			}
			var wrong *TemplateError
			if !errors.As(err, &wrong) {
				t.Fatalf("the error is %v, want a TemplateError", err)
			}
			if !strings.Contains(err.Error(), "timeline.html") {
				t.Errorf("the message does not name the file: %v", err)
			}
		})
	}
}

// TestTemplatesAreTyped: html/template fills in what package typed does not know,
// and a build then takes several times as long without a word.
func TestTemplatesAreTyped(t *testing.T) {
	loaded, err := load(projectTemplates())
	if err != nil {
		t.Fatal(err)
	}
	for name := range Structs {
		if !loaded.IsTyped(name) {
			t.Errorf("templates/%s.html says what package typed does not know", name)
		}
	}
}

// TestTypedTemplatesWriteWhatHTMLTemplateWrites fills in each template of the
// project with nothing and with all, in both ways.
func TestTypedTemplatesWriteWhatHTMLTemplateWrites(t *testing.T) {
	loaded, err := load(projectTemplates())
	if err != nil {
		t.Fatal(err)
	}
	for name, zero := range Structs {
		full := reflect.New(reflect.TypeOf(zero)).Elem()
		fill(full, name, 0)
		for what, data := range map[string]any{"zero": zero, "full": full.Interface()} {
			t.Run(name+"/"+what, func(t *testing.T) {
				var want bytes.Buffer
				if err := loaded.Layout(name).Execute(&want, data); err != nil {
					t.Fatal(err)
				}
				got, err := loaded.Execute(name, data)
				if err != nil {
					t.Fatal(err)
				}
				if !bytes.Equal(got, want.Bytes()) {
					t.Errorf("the typed template writes\n%s\nand html/template\n%s", got, want.Bytes())
				}
			})
		}
	}
}
