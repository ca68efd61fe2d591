package build

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

const editions = `-- seeds/one.txt --
Joint Statement of the 21st ASEAN-Japan Summit

Singapore, 14 November 2018

We met in Singapore and spoke of the work of our officials in the year behind us.

We reaffirmed the importance of freedom of navigation in and overflight above the northern straits.

Young leaders asked for scholarships, and we promised them a volunteer corps of our own.
-- seeds/two.txt --
Joint Statement of the 22nd ASEAN-Japan Summit

Tokyo, 4 November 2019

We met in Tokyo and spoke of the work of our officials in the year behind us.

We reaffirmed the importance of peace, freedom of navigation in and overflight above the northern straits.

Two-way trade reached three hundred billion dollars, and investment rose for the fifth year.
-- seeds/three.txt --
Joint Statement of the 23rd ASEAN-Japan Summit

Oslo, 12 November 2020

Two-way trade reached three hundred billion dollars, and investment rose for the fifth year.

We reaffirmed the importance of peace and freedom of navigation in and overflight above all straits.
-- seeds/speech.txt --
Remarks at the ASEAN-Japan Summit

Tokyo, 4 November 2019

We reaffirmed the importance of freedom of navigation in and overflight above the northern straits.
`

func TestEditionsStandSideBySide(t *testing.T) {
	p := newProject(t, editions+richLists).build()
	p.wantCode(Done)
	files := p.files()
	page := files["compare/one--two.html"]
	for _, want := range []string{
		"Of the paragraphs 0 were kept, 3 changed, 1 dropped, and 1 is new",
		`<mark>peace,</mark> freedom of navigation`,
		`href="../documents/one.html#p7" aria-label="Paragraph 3"`,
		`href="../documents/two.html#p9" aria-label="Paragraph 4"`,
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the page of the first two does not say %s", want)
		}
	}
	passages := files["compare/three/passages.html"]
	for _, want := range []string{
		`id="p7"`, `<del>the northern</del> <ins>all</ins> straits`, `<ins>peace,</ins>`,
		"the same words as in the edition before",
	} {
		if !strings.Contains(passages, want) {
			t.Errorf("the page of passages does not say %s", want)
		}
	}
	const link = `<a class="beside" href="../compare/three/passages.html#p7" ` +
		`aria-label="Paragraph 3 in 3 editions">3 editions</a>`
	if !strings.Contains(files["documents/one.html"], link) {
		t.Error("the paragraph in the first edition does not lead to the passage through all of them")
	}
	if strings.Contains(files["documents/speech.html"], `class="beside"`) || files["compare/speech--two.html"] != "" {
		t.Error("a speech stands beside a statement")
	}
	series := files["meetings/asean-japan-summit.html"]
	for _, want := range []string{
		"../compare/two--three.html", "../compare/one--two.html", "../compare/three/passages.html",
	} {
		if !strings.Contains(series, `href="`+want+`"`) {
			t.Errorf("the page of the series does not lead to %s", want)
		}
	}
}

// The columns of a page, read down, are the texts of its documents.
func TestNothingIsLostSideBySide(t *testing.T) {
	p := newProject(t, editions+richLists).build()
	p.wantCode(Done)
	root, err := html.Parse(strings.NewReader(p.files()["compare/two--three.html"]))
	if err != nil {
		t.Fatal(err)
	}
	column := map[string]string{}
	for n := range root.Descendants() {
		class := attributeOf(n, "class")
		if n.Data == "p" && slices.Contains([]string{"earlier", "later", "both"}, class) {
			column[class] += saidWithout(n, "verdict", "at", "beside") + "\n"
		}
	}
	for class, want := range map[string][]string{
		"earlier": {"We met in Tokyo and spoke", "importance of peace, freedom of navigation in"},
		"later":   {"Oslo, 12 November 2020", "importance of peace and freedom of navigation in"},
		"both":    {"Two-way trade reached three hundred billion dollars, and investment rose for the fifth year."},
	} {
		for _, words := range want {
			if !strings.Contains(column[class], words) {
				t.Errorf("the column %q does not say %q:\n%s", class, words, column[class])
			}
		}
	}
}

func attributeOf(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// saidWithout are the words of an element without those of some classes in it.
func saidWithout(n *html.Node, classes ...string) string {
	if n.Type == html.TextNode {
		return n.Data
	}
	for _, class := range classes {
		if attributeOf(n, "class") == class {
			return ""
		}
	}
	var out strings.Builder
	for child := range n.ChildNodes() {
		out.WriteString(saidWithout(child, classes...))
	}
	return out.String()
}
