package read

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/diag"
)

// FuzzFrontMatter holds that a block of any language is read or is an error with
// a line of the file, and that no more than the limits allow comes of it.
func FuzzFrontMatter(f *testing.F) {
	for _, seed := range []string{
		"---\nx: &a [*a]\n---\n", "---\na: &a [x,x]\nb: [*a,*a]\n---\nText.", "---\nk: v\nk: v\nk: w\n---\n",
		"+++\na = [[[1]]]\n[b]\nc = 1\n+++\n", "{\n\"a\": [1, {\"b\": null}]\n}\n\nText.", "---\ntitle: \"A\n---\n",
		"---\nk: v\n", ";;;\n{\"a\": 1}\n;;;\n", "---\n? [a, b]\n: c\n<<: {d: e}\n---\n",
		"---\nx: !!binary aGk=\n---\n",
	} {
		f.Add(seed)
	}
	limits := (&Reader{}).limits()
	f.Fuzz(func(t *testing.T, content string) {
		var log diag.Log
		source := Bytes([]byte(content), Seed{ID: "x", Path: "x.md", File: "seeds/x.md"}, &log)
		if source == nil && !log.Failed() {
			t.Fatal("it is not read, and nothing is said")
		}
		for _, d := range log.Sorted() {
			if d.File != "seeds/x.md" || d.Message == "" || d.Hint == "" || d.Line < 0 ||
				d.Line > strings.Count(content, "\n")+strings.Count(content, "\r")+1 {
				t.Errorf("%+v", d)
			}
		}
		if source == nil {
			return
		}
		values := 0
		for _, field := range source.FrontMatter {
			values += len(field.Values)
			if field.Line < 1 || field.End < field.Line || field.End > source.Lines() {
				t.Errorf("%q on lines %d to %d of %d", field.Key, field.Line, field.End, source.Lines())
			}
		}
		if values > limits.Values || source.Body < 0 || source.Body > len(source.Text) {
			t.Errorf("%d values, body at %d of %d", values, source.Body, len(source.Text))
		}
	})
}
