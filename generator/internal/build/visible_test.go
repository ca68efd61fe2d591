package build

import (
	"bytes"
	"strings"
	"testing"
	"unicode"
)

// TestHiddenSignsAreShown: controls and overrides of direction that a document
// brings act neither in a message nor on a page.
func TestHiddenSignsAreShown(t *testing.T) {
	p := newProject(t, "-- seeds/a\u202etxt.md --\n---\ntitle: \"A \\e[31mred\\a title \\u202Egnorw\"\n"+
		"author: \"J\u202eane\"\npartners: [\"Ruri\\e[2Jtania\\u202e\"]\ndate: 2019-03-07\n---\n"+
		"Words with \x1b[31m colour, \x00 a null, \u009b a control and \u202ean override\u202c.\n\n"+
		"A second paragraph &#x202E; by its number, and `code \u202e` as well.\n")
	p.build().wantCode(Done)
	for _, said := range []string{p.errors, p.output} {
		for _, r := range said {
			if unicode.IsControl(r) && r != '\n' || unicode.Is(unicode.Bidi_Control, r) {
				t.Errorf("a message holds %U: %q", r, said)
			}
		}
	}
	for address, content := range p.files() {
		if !strings.HasSuffix(address, ".html") && !strings.HasSuffix(address, ".xml") &&
			!strings.HasPrefix(address, "search/t/") {
			continue
		}
		for _, r := range content {
			if unicode.IsControl(r) && r != '\n' && r != '\t' || r == '\u202e' || r == '\u202d' {
				t.Errorf("%s holds %U", address, r)
			}
		}
	}
	explained := p.Options
	var said bytes.Buffer
	explained.Output, explained.Errors = &said, &said
	for _, inText := range []bool{false, true} {
		for _, inJSON := range []bool{false, true} {
			said.Reset()
			explained.JSON = inJSON
			Explain(explained, p.Seeds+"/a\u202etxt.md", inText)
			for _, r := range said.String() {
				if unicode.IsControl(r) && r != '\n' && r != '\t' || unicode.Is(unicode.Bidi_Control, r) {
					t.Errorf("what explain says holds %U: %q", r, said.String())
				}
			}
		}
	}
}
