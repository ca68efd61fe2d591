package head_test

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/paper"
)

// TestHeadingsOfPages asserts that a short name is the title where page and text both
// call it so.
func TestHeadingsOfPages(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, title, site, text, want string }{
		{"a heading that the page repeats", "Harbours!", "Nets", "# Harbours\n\n" + said, "Harbours!"},
		{"another heading", "Harbours", "Nets", "# Boats\n\n" + said, ""},
		{"no heading", "Harbours", "Nets", "Harbours\n\n" + said, ""},
		{"the name of the site", "Nets", "Nets", "# Nets\n\n" + said, ""},
		{"the name of a drawer", "Press Releases", "Nets", "# Press Releases\n\n" + said, ""},
		{"a heading in the text", "Harbours", "Nets", said + "\n\n" + said + "\n\n# Harbours\n\n" + said, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			source := infertest.Source("---\npage_title: x\nsite_name: x\n---\n\n" + test.text)
			source.Markdown = true
			source.FrontMatter = []archive.Field{{Key: "page_title", Values: []string{test.title}, Line: 2, End: 2},
				{Key: "site_name", Values: []string{test.site}, Line: 3, End: 3}}
			title := head.Read(paper.New(source, lists, nil, new(diag.Log))).ReadTitle("")
			got := title.Value
			if title.Basis != archive.Stated || title.Source != archive.FromFrontMatter {
				got = ""
			}
			if got != test.want {
				t.Errorf("got %s (%s), want %q", title.Value, title.Basis, test.want)
			}
			if test.want != "" && len(title.Evidence) != 2 {
				t.Errorf("the evidence is %v, and not what the page says and its heading", title.Evidence)
			}
		})
	}
}

// TestTitlesOfPages asserts what a page calls a text that does not call itself
// anything.
func TestTitlesOfPages(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, title, text, want string }{
		{"a text without a title", "Officials Agreed on the Next Steps", said, "Officials Agreed on the Next Steps"},
		{"a text with one", "Officials Agreed on the Next Steps", "Ports Are Open\n\n" + said, "Ports Are Open"},
		{"a title of which the text does not speak", "Welcome to Our Page", said, ""},
		{"two words", "The Officials", said, ""},
		{"the name of a site beside it", "Officials Agreed on the Next Steps | Harbours", said, ""},
		{"the name of a drawer", "Speeches and Statements", said + " Of speeches and of statements they spoke.", ""},
		{"the name of a drawer of meetings", "The Summit and the Meeting", said + " Of the summit and of the meeting " +
			"they spoke.", ""},
		{"spoken of behind 2500 letters", "Officials Agreed on the Next Steps",
			strings.Repeat("s", 2500) + "\n\n" + said, "Officials Agreed on the Next Steps"},
		{"spoken of behind 2501 letters", "Officials Agreed on the Next Steps",
			strings.Repeat("s", 2501) + "\n\n" + said, ""},
		{"words of four letters", "The Work of the Past", said, "The Work of the Past"},
		{"words of three letters", "The Sea and Men", said + " The sea and the men were at rest.", ""},
		{"the name of a paper", "The Officials Nets Post", said, ""},
		{"nothing", "", said, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			source := infertest.Source("---\npage_title: " + test.title + "\n---\n\n" + test.text)
			source.FrontMatter = []archive.Field{{Key: "page_title", Values: []string{test.title}, Line: 2, End: 2}}
			title := head.Read(paper.New(source, lists, nil, new(diag.Log))).ReadTitle("")
			got := title.Value
			if title.Basis != archive.Stated {
				got = ""
			}
			if got != test.want {
				t.Errorf("got %s (%s), want %q", got, title.Basis, test.want)
			}
		})
	}
}

// TestLinesThatMarkupTellsApart asserts that a heading and a paragraph are not one
// title.
func TestLinesThatMarkupTellsApart(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, in, want string }{
		{"a paragraph behind a heading", "# Ports Are Open\n\nFrom the Library of the Isles\n\n" + said,
			"Ports Are Open"},
		{"a heading behind a paragraph", "Supported by\n\n# Ports Are Open\n\n" + said, "Ports Are Open"},
		{"a heading that breaks off", "# Statement of the Ministers on\n\nPorts and Nets\n\n" + said,
			"Statement of the Ministers on Ports and Nets"},
		{"no headings", "Ports Are Open\n\nfrom the Library of the Isles\n\n" + said,
			"Ports Are Open from the Library of the Isles"},
		{"a heading that reads as a day", "# Harbour Week, 2025\n\nBy the Master of the Isles\n\n" + said,
			"Harbour Week, 2025"},
		{"two headings of the first level", "# Harbour Week, 2025\n\nBy the Master of the Isles\n\n" + said +
			"\n\n# Nets\n\n" + said,
			"The officials took stock of the work of the past months and agreed on the next steps"},
		{"the heading of a drawer", "# Press Releases\n\n" + said,
			"The officials took stock of the work of the past months and agreed on the next steps"},
		{"two headings", "# Statement of the Ministers\n\n# on Ports and Nets\n\n" + said,
			"Statement of the Ministers on Ports and Nets"},
	} {
		t.Run(test.name, func(t *testing.T) {
			source := infertest.Source(test.in)
			source.Markdown = true
			h := head.Read(paper.New(source, lists, nil, new(diag.Log)))
			if got := h.ReadTitle("").Value; got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}

// A title that a person wrote and that the text has, too, is the title there: both prove
// it, and the line of the text is no paragraph.
func TestTitlesThatTheTextHasToo(t *testing.T) {
	lists := infertest.Lists(t)
	for words, want := range map[string]int{
		"# Ports Are Open\n\n" + said: 5, "PORTS ARE OPEN\n\n" + said: 5, "# Ports Were Open\n\n" + said: 0, said: 0,
	} {
		source := infertest.Source("---\ntitle: Ports are open\n---\n\n" + words)
		source.Markdown = true
		source.FrontMatter = []archive.Field{{Key: "title", Values: []string{"Ports are open"}, Line: 2, End: 2}}
		title := head.Read(paper.New(source, lists, nil, new(diag.Log))).ReadTitle("")
		d := archive.Document{Title: title}
		if title.Source != archive.FromFrontMatter || title.Value != "Ports are open" || d.TitleLine() != want {
			t.Errorf("%.20q: %s from %s, on line %d, want %d", words, title.Value, title.Source, d.TitleLine(), want)
		}
	}
}
