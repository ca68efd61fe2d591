package head_test

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/topline"
)

var roleNames = map[topline.LineRole]string{
	topline.Aside: "aside", topline.Candidate: "title", topline.SectionLine: "section", topline.NameLine: "name",
	topline.CaptionLine: "caption", topline.SentenceLine: "sentence", topline.DateOnly: "date",
	topline.PageDate: "date of a page", topline.PlaceOnly: "place", topline.PlaceDate: "place and date",
	topline.LabelLine: "label", topline.BodyLine: "text",
}

// TestLinesAboveATextTogether asserts what lines are beside each other, and on
// which line the text proper begins.
func TestLinesAboveATextTogether(t *testing.T) {
	const hour = "11:07 A.M. EST"
	sentence := letters(100, "", " came.")
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, in, want string }{
		{"nothing", "", " 0"},
		{"one line", "Ports Are Open", "title 1"},
		{"all is short", "Ports Are Open\n\nShips may call.", "title, sentence 3"},
		{"a text", "Ports Are Open\n\n" + said, "title 3"},
		{"a sentence right above the text", "Ports Are Open\n\nShips may call.\n\nShips came.\n\n" + said, "title 3"},
		{"a sentence and a day above the text", "Ports Are Open\n\nShips may call.\n\n5 May 2016\n\n" + said,
			"title, sentence, date 7"},
		{"a sentence at the head of all", "Ships may call.\n\n" + said, " 1"},
		{"a section", "Ports Are Open\n\nIntroduction\n\n" + said, "title, section 3"},
		{"a section above a dateline", "Introduction\n\nPorts Are Open\n\nOslo, 5 May 2016 – " + said,
			"section, title 5"},
		{"a summary above a dateline", "Ports Are Open\n\n" + sentence + "\n\nOslo, 5 May 2016 – " + said,
			"title, text 5"},
		{"a day below its label", "Ports Are Open\n\nIssue date:\n5 May 2016\n\n" + said, "title, sentence, label 6"},
		{"a day behind a blank line below its label", "Ports Are Open\n\nIssue date:\n\n5 May 2016\n\n" + said,
			"title, sentence, date 7"},
		{"a day below another label", "Ports Are Open\n\nNote:\n5 May 2016\n\n" + said, "title, aside, date 6"},
		{"sixty lines", strings.Repeat("(Note on Ports)\n(Note on Ships)\n", 29) +
			"(Note on Gulls)\n\nPorts Are Open\n\n" + said,
			strings.Repeat("aside, ", 59) + "title 63"},

		{"addressees", "Ministry of Harbours\n\nTHE SHIPS AND PORTS\n\nTHE SEAS AND ISLES\n\n" + said,
			"name, name, name 7"},
		{"an office above a title", "Ministry of Harbours\n\nShips and Ports\n\n" + said, "name, title 5"},
		{"an office above a title in capitals", "Ministry of Harbours\n\nSHIPS AND PORTS\n\n" + said,
			"name, title 5"},
		{"an office above a title with an article", "Ministry of Harbours\n\nThe Ships and Ports\n\n" + said,
			"name, title 5"},
		{"an office above a sentence in capitals", "Ministry of Harbours\n\nTHE SHIPS CAME.\n\n5 May 2016\n\n" + said,
			"name, sentence, date 7"},
		{"an article in capitals below a day", "5 May 2016\n\nTHE SHIPS AND PORTS\n\n" + said, "date, title 5"},
		{"an article in capitals at the head", "THE SHIPS AND PORTS\n\n" + said, "title 3"},

		{"a pier and an hour", "Old Harbour Pier\n" + hour + "\n\n" + said, "name, aside 4"},
		{"an hour above a pier", hour + "\nOld Harbour Pier\n\n" + said, "aside, title 4"},
		{"a pier and a note", "Old Harbour Pier\n(Note)\n\n" + said, "title, aside 4"},
		{"two piers and an hour", "Old Harbour Pier\nNew Harbour Pier\n" + hour + "\n\n" + said,
			"title, name, aside 5"},
		{"a pier, a day and an hour", "Old Harbour Pier\n5 May 2016\n" + hour + "\n\n" + said, "name, date, aside 5"},
		{"a pier, a town and an hour", "Old Harbour Pier\nCebu\n" + hour + "\n\n" + said, "name, place, aside 5"},
		{"a pier, a hall and an hour", "Old Harbour Pier\nGreat Hall\n" + hour + "\n\n" + said,
			"name, name, aside 5"},
		{"a pier, a caption and an hour",
			"Old Harbour Pier\nA ship calls at Cebu today (Photo: Lee)\n" + hour + "\n\n" + said,
			"title, caption, aside 5"},
		{"a document and an hour", "Statement of the Ports\n" + hour + "\n\n" + said, "title, aside 4"},
		{"ASEAN and an hour", "ASEAN Harbour Pier\n" + hour + "\n\n" + said, "title, aside 4"},
		{"small letters and an hour", "Ships of all flags\n" + hour + "\n\n" + said, "title, aside 4"},
	} {
		t.Run(test.name, func(t *testing.T) {
			h := infertest.Head(test.in, lists)
			above := h.Above
			var roles []string
			for _, l := range above.Lines {
				roles = append(roles, roleNames[l.Role])
			}
			line := 0
			if above.Body < len(h.Leaves) {
				line = h.Leaves[above.Body].Line
			}
			if got := fmt.Sprintf("%s %d", strings.Join(roles, ", "), line); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// TestTitleWordsWithoutATitle holds that a text in which lines are spoken in turn,
// and none is a title, has no words of one.
func TestTitleWordsWithoutATitle(t *testing.T) {
	h := infertest.Head("Minister: It was good.\n\nReporter: Was it?\n\nMinister: It was.\n\nJournalist: And now?",
		infertest.Lists(t))
	if words := h.TitleWords(h.TitleBlock); h.TitleBlock.First >= 0 || words != "" {
		t.Errorf("the title is %q", words)
	}
}
