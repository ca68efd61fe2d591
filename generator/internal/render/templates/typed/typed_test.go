package typed

import (
	"bytes"
	"html/template"
	"io"
	"reflect"
	"strconv"
	"strings"
	"testing"
)

// page is what the templates of these tests are for.
type page struct {
	inner
	Words   string
	Count   int
	Yes     bool
	HTML    template.HTML
	Code    template.JS
	List    []item
	Names   []string
	Nested  [][]string
	Pointer *item
	Nowhere *item
	Named   named
}

type inner struct{ Deep string }

type item struct {
	Name string
	Of   []item
}

// Shout is a method without arguments.
func (i item) Shout() string { return strings.ToUpper(i.Name) }

// named is a string with words of its own.
type named string

// String is not what stands in it.
func (n named) String() string { return "named " + string(n) }

var functions = template.FuncMap{
	"up":    strings.ToUpper,
	"long":  func(words string) bool { return len(words) > 3 },
	"roman": func(n int) string { return strings.Repeat("i", n) },
	"times": func(n int, words string) string { return strings.Repeat(words, n) },
	"join":  func(words ...string) string { return strings.Join(words, "") },
}

func whole(words string) page {
	return page{
		inner: inner{"deep " + words}, Words: words, Count: 3, Yes: true,
		HTML: "<em>finished</em>", Code: `{"a":"<\/script>"}`,
		List:  []item{{"a", nil}, {words, []item{{"below", []item{{"deepest", nil}}}}}},
		Names: []string{words, "second"}, Nested: [][]string{{"a", words}, nil, {"b"}},
		Pointer: &item{"pointed " + words, nil}, Named: named(words),
	}
}

// parsed is a template that html/template has escaped.
func parsed(t testing.TB, text string) *template.Template {
	t.Helper()
	set, err := template.New("main").Funcs(functions).Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	if err := set.Execute(io.Discard, whole("x")); err != nil {
		t.Fatal(err)
	}
	return set
}

// wantSame holds what is written here against what html/template writes.
func wantSame(t *testing.T, set *template.Template, compiled *Template, data page) {
	t.Helper()
	var want bytes.Buffer
	if err := set.Execute(&want, data); err != nil {
		t.Fatal(err)
	}
	got, err := compiled.Append([]byte("before "), data)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != "before "+want.String() {
		t.Errorf("written is\n%q\nand html/template writes\n%q", got, want.String())
	}
}

// escaped are values in all the places in which escapers are known.
const escaped = `<title>{{.Words}}</title><p title="{{.Words}}">{{.Words}}</p><a href="{{.Words}}">a</a>` +
	`<a href="#{{.Words}}">a</a><a href="x.html#{{.Words}}">a</a><a href="x.html?q={{.Words}}">{{.Count}}</a>`

func TestTypedTemplatesWriteTheSame(t *testing.T) {
	for name, text := range map[string]string{
		"words":                     escaped,
		"a number in every place":   `<p title="{{.Count}}">{{.Count}}</p><a href="#L{{.Count}}">a</a>`,
		"a field of a field":        `{{.Deep}}{{.Pointer.Name}}`,
		"finished HTML":             `<p>{{.HTML}}</p>`,
		"finished code":             `<script type="application/ld+json">{{.Code}}</script>`,
		"if":                        `{{if .Yes}}a{{end}}{{if not .Yes}}b{{else}}c{{end}}{{if .Nowhere}}d{{else}}e{{end}}`,
		"if of every kind":          `{{if .Words}}a{{end}}{{if .Count}}b{{end}}{{if .List}}c{{end}}{{if .Pointer}}d{{end}}`,
		"else if":                   `{{if .Nowhere}}a{{else if .Words}}b{{else}}c{{end}}`,
		"with":                      `{{with .Words}}{{.}}{{end}}{{with .Nowhere}}a{{else}}{{.Words}}{{end}}`,
		"with a pointer":            `{{with .Pointer}}{{.Name}}{{$.Words}}{{end}}`,
		"with a number":             `{{with .Count}}{{roman .}}{{end}}`,
		"range":                     `{{range .List}}{{.Name}}{{range .Of}}{{.Name}}{{end}}{{else}}none{{end}}`,
		"range over nothing":        `{{range .Pointer.Of}}{{.Name}}{{else}}none{{.Words}}{{end}}`,
		"range with variables":      `{{range $i, $x := .Names}}{{if $i}}, {{end}}{{$x}}{{$.Count}}{{end}}`,
		"range with one variable":   `{{range $x := .List}}{{$x.Name}}{{end}}`,
		"range in range":            `{{range $i, $a := .Nested}}{{range $j, $b := $a}}{{$i}}{{$j}}{{$b}}{{end}}{{$i}}{{end}}`,
		"a variable hides another":  `{{range $x := .Names}}{{range $x := $.List}}{{$x.Name}}{{end}}{{$x}}{{end}}`,
		"a method":                  `{{range .List}}{{.Shout}}{{end}}`,
		"functions":                 `{{up .Words}}{{roman .Count}}{{times 2 .Words}}{{if long .Words}}a{{end}}{{up (up .Words)}}`,
		"and, or of words":          `{{or .Deep .Words}}{{and .Words .Deep}}{{or "" .Words}}{{and "" .Words}}`,
		"and, or of truths":         `{{if and .Yes .List}}a{{end}}{{if or .Nowhere .Pointer}}b{{end}}{{if and .Yes .Nowhere}}c{{end}}`,
		"with or":                   `{{with or .Words .Deep}}{{.}}{{end}}`,
		"comparisons of words":      `{{if eq .Words "x"}}a{{end}}{{if ne .Words "x"}}b{{end}}`,
		"comparisons of numbers":    `{{if eq .Count 3}}a{{end}}{{if ne .Count 3}}b{{end}}{{if lt .Count 4}}c{{end}}{{if gt (len .List) 2}}d{{end}}`,
		"len":                       `{{len .List}}{{len .Words}}`,
		"other templates":           `{{define "a"}}[{{.Name}}{{$.Name}}]{{end}}{{range $i, $x := .List}}{{template "a" $x}}{{$i}}{{end}}`,
		"one template of two types": `{{define "a"}}{{.}}{{end}}{{template "a" .Words}}{{template "a" .Count}}`,
		"a template calls itself":   `{{define "a"}}{{.Name}}{{range .Of}}({{template "a" .}}){{end}}{{end}}{{range .List}}{{template "a" .}}{{end}}`,
		"a comment, and cut space":  "a {{- /* said */ -}} b\n{{- .Words -}}\n",
	} {
		t.Run(name, func(t *testing.T) {
			set := parsed(t, text)
			compiled, err := Compile(set, "main", reflect.TypeFor[page](), functions)
			if err != nil {
				t.Fatal(err)
			}
			for _, words := range []string{"x", "", `<a href="b">&'+`, "javascript:alert(1)", "späte Größe"} {
				wantSame(t, set, compiled, whole(words))
			}
		})
	}
}

// TestWhatIsNotKnownIsLeft: what is compiled to other bytes than html/template
// writes is worse than what is not compiled.
func TestWhatIsNotKnownIsLeft(t *testing.T) {
	for name, text := range map[string]string{
		"a type with words of its own": `{{.Named}}`,
		"finished HTML in a title":     `<p title="{{.HTML}}">`,
		"finished HTML in a link":      `<a href="{{.HTML}}">`,
		"words in a script":            `<script>var a = {{.Words}}</script>`,
		"words in a style":             `<p style="color: {{.Words}}">`,
		"an attribute without quotes":  `<p title={{.Words}}>`,
		"a list":                       `{{.Names}}`,
		"a truth":                      `{{.Yes}}`,
		"a function of many":           `{{join .Words .Words}}`,
		"printf":                       `{{printf "%s" .Words}}`,
		"index":                        `{{index .Names 0}}`,
		"a variable that is set":       `{{$x := .Words}}{{$x}}`,
		"range over a number":          `{{range .Count}}a{{end}}`,
		"break":                        `{{range .Names}}{{break}}{{end}}`,
		"a template without a value":   `{{define "a"}}b{{end}}{{template "a"}}`,
		"a title inside of a script":   `{{define "a"}}{{.}}{{end}}<script>var a = "{{template "a" .Words}}"</script>`,
		"three that are the same":      `{{if eq .Words "a" "b"}}c{{end}}`,
		"a named type compared":        `{{or .Named .Words}}`,
	} {
		t.Run(name, func(t *testing.T) {
			set := parsed(t, text)
			if _, err := Compile(set, "main", reflect.TypeFor[page](), functions); err == nil {
				t.Errorf("%s is compiled", text)
			}
		})
	}
	unescaped := template.Must(template.New("main").Parse(`{{.Words}}`))
	if _, err := Compile(unescaped, "main", reflect.TypeFor[page](), functions); err == nil {
		t.Error("a template is compiled before html/template has escaped it, and would write what it is given")
	}
	absent := template.Must(template.New("main").Parse(`{{.Wrods}}`))
	_ = absent.Execute(io.Discard, whole("x"))
	if _, err := Compile(absent, "main", reflect.TypeFor[page](), functions); err == nil {
		t.Error("a template is compiled that asks for what its data have not")
	}
}

func TestFaultsAreErrors(t *testing.T) {
	set := parsed(t, `{{.Pointer.Name}}`)
	compiled, err := Compile(set, "main", reflect.TypeFor[page](), functions)
	if err != nil {
		t.Fatal(err)
	}
	if written, err := compiled.Append([]byte("a"), page{}); err == nil || string(written) != "a" {
		t.Errorf("what stands behind no pointer was written as %q, %v", written, err)
	}
	for _, data := range []any{nil, item{}, &page{}} {
		if _, err := compiled.Append(nil, data); err == nil {
			t.Errorf("a template for another type was filled in with %T", data)
		}
	}
}

func FuzzEscapersWriteTheSame(f *testing.F) {
	for _, words := range []string{
		"", "a", `<>&"'+` + "`=\x00", "http://a/?b=c&d=%41%4g%", "HTTP:a", "mailto:a@b", "javascript:x", "a/b:c", ":", "%",
		"%%41", "%4", "é東", "\xff\xfe", "\u2028", "﷐\uffff", "a b\tc\nd", "!#$*,/;=?@[]-._~(){}|\\^",
	} {
		f.Add(words)
	}
	set := parsed(f, escaped)
	compiled, err := Compile(set, "main", reflect.TypeFor[page](), functions)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, words string) { wantSame(t, set, compiled, whole(words)) })
}

func BenchmarkTyped(b *testing.B) {
	const row = `{{range .List}}<li><a href="{{.Name}}">{{.Name}}</a>{{if eq .Name "a"}}b{{end}}</li>{{end}}`
	set := parsed(b, row)
	compiled, err := Compile(set, "main", reflect.TypeFor[page](), functions)
	if err != nil {
		b.Fatal(err)
	}
	data := whole("x")
	for i := range 100 {
		data.List = append(data.List, item{Name: "documents/" + strconv.Itoa(i) + ".html"})
	}
	b.Run("typed", func(b *testing.B) {
		b.ReportAllocs()
		var out []byte
		for b.Loop() {
			out, _ = compiled.Append(out[:0], data)
		}
	})
	b.Run("html/template", func(b *testing.B) {
		b.ReportAllocs()
		var out bytes.Buffer
		for b.Loop() {
			out.Reset()
			_ = set.Execute(&out, data)
		}
	})
}
