package markup

import (
	"strings"
	"testing"

	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

func TestAddressesAmongWordsAreLinks(t *testing.T) {
	for _, test := range []struct{ name, words, link string }{
		{"a page", "See http://asean.org/x for more.", `<a href="http://asean.org/x">`},
		{"a safe page", "See (https://asean.org) for more.", `<a href="https://asean.org">`},
		{"a file", "See ftp://asean.org/a.txt for more.", `<a href="ftp://asean.org/a.txt">`},
		{"a host alone", "See www.asean.org for more.", `<a href="http://www.asean.org">`},
		{"mail", "Write to public@asean.org for more.", `<a href="mailto:public@asean.org">`},
		{"none", "See asean.org: no address, at 5 p.m.", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			made := Render([]byte(test.words))
			if test.link == "" && strings.Contains(made, "<a") || !strings.Contains(made, test.link) {
				t.Errorf("%q became %q, without %q", test.words, made, test.link)
			}
		})
	}
}

// A text without addresses reads the same by either parser.
func TestTextsWithoutAddressesReadTheSame(t *testing.T) {
	for _, words := range []string{
		"The ministers met in Hanoi.\nThey agreed (again) on *trade* and _ports_ ~~and~~ rice.",
		"# Heads of state\n\n- one [1]\n- two\n\n> said so\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
		"Term\n: what it means\n\nA line that ends hard  \nand goes on\\\nand on.\n",
	} {
		if mayNameAddresses([]byte(words)) {
			t.Fatalf("%q is said to hold an address", words)
		}
		write := func(words string) string {
			source := []byte(words)
			tree := markdown.Parser().Parse(text.NewReader(source), parser.WithContext(contextFor(source)))
			out := borrowed()
			defer out.back()
			if err := markdown.Renderer().Render(out, source, tree); err != nil {
				t.Fatal(err)
			}
			return out.String()
		}
		if got, want := Render([]byte(words)), write(words); got != want {
			t.Errorf("%q became %q, and %q where addresses are looked for", words, got, want)
		}
	}
}
