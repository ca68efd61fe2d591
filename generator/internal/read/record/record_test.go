package record

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
)

func TestWriter(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name  string
		write func(*Writer)
		want  string
	}{
		{"a document", func(w *Writer) {
			w.Heading(1, "Joint Statement")
			w.Paragraph("Jakarta, 5 May 2021")
			w.Paragraph("The Ministers met.")
		}, "# Joint Statement\n\nJakarta, 5 May 2021\n\nThe Ministers met.\n"},
		{"what the file says of itself", func(w *Writer) {
			w.Given("title", `The “Plan”: "One"`)
			w.Given("title", "Another")
			w.Given("author", " ")
			w.Paragraph("Words.")
		},
			"---\ntitle: \"The “Plan”: \\\"One\\\"\"\n---\n\nWords.\n"},
		{"a paragraph broken by the file", func(w *Writer) { w.Paragraph("The Ministers\n  met.") },
			"The Ministers met.\n"},
		{"items", func(w *Writer) {
			w.Paragraph("They agreed:")
			w.Item(0, "", "to meet")
			w.Item(1, "", "in May")
			w.Item(0, "(a)", "to talk")
			w.Item(0, "2.", "to trade")
		}, "They agreed:\n\n- to meet\n  - in May\n\n(a) to talk\n\n2. to trade\n"},
		{"a table", func(w *Writer) { w.Table([][]Inline{{"Year", "Trade"}, {"2020", "5|6"}}, true) },
			"| Year | Trade |\n| --- | --- |\n| 2020 | 5\\|6 |\n"},
		{"a table without a head", func(w *Writer) { w.Table([][]Inline{{"a", "b"}, {"c"}}, false) },
			"|  |  |\n| --- | --- |\n| a | b |\n| c |  |\n"},
		{"a note", func(w *Writer) {
			w.Paragraph("They met." + Mark("1"))
			w.Note("1", "In Hanoi.")
		}, "They met.[^1]\n\n[^1]: In Hanoi.\n"},
		{"what would be markup", func(w *Writer) {
			w.Heading(1, "A Plan")
			w.Paragraph("# no heading")
			w.Paragraph("- no item")
			w.Paragraph("> no quotation")
			w.Paragraph("-5 degrees")
		}, "# A Plan\n\n\\# no heading\n\n\\- no item\n\n\\> no quotation\n\n-5 degrees\n"},
		{"nothing", func(w *Writer) { w.Paragraph("  "); w.Heading(2, ""); w.Table(nil, true); w.Break() }, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			var w Writer
			test.write(&w)
			text := w.Text()
			if got := FrontMatter(text.Given) + text.Body; got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

// A page begins with the first block that begins on it; a block set aside keeps
// its place.
func TestPlacesOfPagesAndAsides(t *testing.T) {
	t.Parallel()
	var w Writer
	w.Given("title", "A Plan")
	w.Page()
	w.Aside("navigation", "Home | News")
	w.Heading(1, "A Plan")
	w.Paragraph("It goes on over the page.")
	w.Page()
	w.Page()
	w.Aside("page-number", "3")
	w.Paragraph("The end.")
	text := w.Text()
	lines := strings.Split(text.Body, "\n")
	at := func(words string) int {
		for i, line := range lines {
			if line == words {
				return i + 1
			}
		}
		t.Fatalf("no line %q in\n%s", words, text.Body)
		return 0
	}
	for _, a := range text.Asides {
		if a.From != a.To || a.From != at(map[string]string{"navigation": "Home | News", "page-number": "3"}[a.Kind]) {
			t.Errorf("%s is set aside in lines %d to %d", a.Kind, a.From, a.To)
		}
	}
	for words, page := range map[string]int{
		"Home | News": 1, "# A Plan": 1, "It goes on over the page.": 1, "3": 3, "The end.": 3,
	} {
		source := archive.Source{Pages: text.Pages}
		if got := source.PageOf(at(words)); got != page {
			t.Errorf("%q is on page %d, want %d", words, got, page)
		}
	}
}

func TestLinks(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ name, words, address, want string }{
		{"of the web", "the plan", "https://asean.org/a_(b)", "[the plan](https://asean.org/a_%28b%29)"},
		{"the space stays outside", " the plan ", "https://asean.org/", " [the plan](https://asean.org/) "},
		{"a script", "the plan", "javascript:alert(1)", "the plan"},
		{"a place on the page", "the plan", "#top", "the plan"},
		{"no words", " ", "https://asean.org/", " "},
		{"the address itself", "https://asean.org/", "https://asean.org/", "https://asean.org/"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if got := Link(Inline(test.words), test.address); got != Inline(test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// A text that is nothing but paragraphs is bare text, as people type it.
// A link right behind an address is no part of it.
func TestAnAddressBeforeALink(t *testing.T) {
	t.Parallel()
	const address = Inline("https://a.example/tea")
	dot := Link(".", "https://b.example/")
	for _, test := range []struct {
		name        string
		words, want Inline
	}{
		{"an address", Join("See ", address, dot), "See <https://a.example/tea>[.](https://b.example/)"},
		{"behind a space that does not break", Join("See\u00a0"+address, dot),
			"See\u00a0<https://a.example/tea>[.](https://b.example/)"},
		{"a word", Join("See tea", dot), "See tea[.](https://b.example/)"},
		{"a space between them", Join(address, " ", dot), "https://a.example/tea [.](https://b.example/)"},
		{"a note", Join(address, Mark("1")), "<https://a.example/tea>[^1]"},
		{"joined once more", Join(Join(address, dot), " Yes"), "<https://a.example/tea>[.](https://b.example/) Yes"},
	} {
		if test.words != test.want {
			t.Errorf("%s: %s, want %s", test.name, test.words, test.want)
		}
	}
}

func TestBareTextHasNoEscapes(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name   string
		write  func(*Writer)
		want   string
		marked bool
	}{
		{"paragraphs", func(w *Writer) { w.Paragraph(Plain("A * B [c] <d> 5*6")) }, "A * B [c] <d> 5*6\n", false},
		{"one set aside", func(w *Writer) { w.Aside("page-number", Plain("- 1 -")) }, "- 1 -\n", false},
		{"a link", func(w *Writer) { w.Paragraph(Link("a", "https://asean.org/x")) }, "[a](https://asean.org/x)\n",
			true},
		{"a mark", func(w *Writer) { w.Paragraph("a" + Mark("1")) }, "a[^1]\n", true},
		{"an item", func(w *Writer) { w.Item(0, "", Plain("a*b*")) }, "- a\\*b\\*\n", true},
		{"a backslash", func(w *Writer) { w.Paragraph(Plain(`a\b`)) }, "a\\b\n", false},
	} {
		var w Writer
		test.write(&w)
		if got := w.Text(); got.Body != test.want || got.Marked != test.marked {
			t.Errorf("%s: got %q, marked %v, want %q", test.name, got.Body, got.Marked, test.want)
		}
	}
}

// What is set aside begins no list: it would run into one with what stands below it.
func TestAsidesBeginNoList(t *testing.T) {
	t.Parallel()
	var w Writer
	w.Heading(1, "Ministers Meet")
	w.Aside("related-links", "1. Trade grew")
	w.Aside("related-links", "2021. A year")
	w.Aside("related-links", "3.5 percent")
	w.Paragraph("1. They met.")
	const want = "# Ministers Meet\n\n1\\. Trade grew\n\n2021\\. A year\n\n3.5 percent\n\n1. They met.\n"
	if got := w.Text().Body; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
