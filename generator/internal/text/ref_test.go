package text

import (
	"strings"
	"testing"
)

// refs writes the marks of notes on a page short: ^1 for one that leads
// nowhere, ^1→p3 for one that leads to a paragraph.
func refs(page string) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(withoutPilcrows(page), `<sup class="ref">`)
		b.WriteString(before)
		if !found {
			return b.String()
		}
		mark, after, _ := strings.Cut(rest, "</sup>")
		if href, label, linked := strings.Cut(mark, `">`); linked {
			mark = strings.TrimSuffix(label, "</a>") + "→" + strings.TrimPrefix(href, `<a href="#`)
		}
		b.WriteString("^" + mark)
		page = after
	}
}

func TestMarksOfNotesAreNoWords(t *testing.T) {
	for _, test := range []struct{ name, file, in, words, page string }{
		{"a raised number", "x.md", "Mr. Tanaka<sup>2</sup> met.", "Mr. Tanaka met.", "Mr. Tanaka^2 met."},
		{"a link", "x.md", "Mr Doig[1](#f1) met.", "Mr Doig met.", "Mr Doig^1 met."},
		{"a number in brackets", "x.md", "Smith[1] met.", "Smith met.", "Smith^[1] met."},
		{"a number in brackets in bare text", "x.txt", "Smith[1] met.", "Smith met.", "Smith^[1] met."},
		{"a raised figure in bare text", "x.txt", "Tanaka² met.", "Tanaka met.", "Tanaka^² met."},
		{"behind a full stop", "x.txt", "They met.[12] They left.", "They met. They left.",
			"They met.^[12] They left."},
		{"a link in a raised number", "x.md", `Lee<sup><a href="#n3">[3]</a></sup> met.`, "Lee met.", "Lee^[3] met."},
		{"brackets in a link", "x.md", `Lee[\[3\]](#_ftn3) met.`, "Lee met.", "Lee^[3] met."},
		{"a raised number in a link to a note on another page", "x.md",
			`Lee[<sup>\[3\]</sup>](https://a.example#_ftn3) met.`, "Lee met.", "Lee^[3] met."},
		{"a link to another note", "x.md", `Lee[\[3\]](https://a.example#_ftn13) met.`, "Lee[3] met.",
			`Lee<a href="https://a.example#_ftn13">[3]</a> met.`},
		{"a number in brackets in a link of HTML", "x.md", `Lee<a href="#_ftn3" id="_ftnref3">[3]</a> met.`, "Lee met.",
			"Lee^[3] met."},
		{"a word in a link of HTML", "x.md", `Lee <a href="#tea">12</a> met.`, "Lee 12 met.",
			"Lee <a>12</a> met."},
		{"a mark of Markdown", "x.md", "Lee[^a] met.", "Lee met.", "Lee^[a] met."},
		{"HTML that is cleaned", "x.md", "Lee<sup>1</sup> met the 9<sup>th</sup>.", "Lee met the 9th.",
			"Lee^1 met the 9<sup>th</sup>."},
		// Nothing of these is a mark.
		{"an ordinal", "x.md", "the 9<sup>th</sup> Summit", "the 9th Summit", "the 9<sup>th</sup> Summit"},
		{"a power", "x.md", "10<sup>6</sup> tons", "106 tons", "10<sup>6</sup> tons"},
		{"an area", "x.md", "5 km<sup>2</sup> of land", "5 km2 of land", "5 km<sup>2</sup> of land"},
		{"an area in bare text", "x.txt", "5 km² of land", "5 km² of land", "5 km² of land"},
		{"a number by itself", "x.txt", "see [4] things", "see [4] things", "see [4] things"},
		{"a year", "x.txt", "Resolution A[2016] stands", "Resolution A[2016] stands", "Resolution A[2016] stands"},
		{"a remark", "x.txt", "the treatys[sic] stand", "the treatys[sic] stand", "the treatys[sic] stand"},
		{"a link elsewhere", "x.md", "see[1](https://a.example) there", "see1 there",
			`see<a href="https://a.example">1</a> there`},
		{"a number at the head", "x.txt", "[1] The Parties met.", "[1] The Parties met.", "[1] The Parties met."},
	} {
		t.Run(test.name, func(t *testing.T) {
			body := Parse(seedOf(test.file, test.in), nil)
			if got := body.Blocks[0].String; got != test.words {
				t.Errorf("the words are %q, want %q", got, test.words)
			}
			same(t, refs(string(body.HTML(0, nil))), `<p id="p1">`+test.page+"¶</p>\n")
		})
	}
}

func TestMarksLeadToTheirNotes(t *testing.T) {
	footnote := func(anchor, label, words string) string {
		return `<div class="footnote" id="` + anchor + `"><span class="label">` + label + "</span> " + words +
			"¶\n</div>\n"
	}
	back := func(anchor, label string) string { return `<a href="#` + anchor + `">` + label + "</a>" }
	for _, test := range []struct{ name, file, in, want string }{
		{"bare text", "x.txt", "Smith[1] met Lee[2].\n\n[1] Smith, Papers.\n[2] Lee, Papers.\n",
			`<p id="p1">Smith^[1]→p3 met Lee^[2]→p4.¶</p>` + "\n" +
				footnote("p3", back("p1", "[1]"), "Smith, Papers.") +
				footnote("p4", back("p1", "[2]"), "Lee, Papers.")},
		{"Markdown", "x.md", "Smith[^a] met Lee<sup>2</sup>.\n\n[^a]: Papers\n[^b]: Unasked\n\n<sup>2</sup> Lee.\n",
			`<p id="p1">Smith^[a]→p3 met Lee^2→p6.¶</p>` + "\n" + footnote("p3", back("p1", "[a]"), "Papers") +
				footnote("p4", "[b]", "Unasked") + footnote("p6", back("p1", "2"), "Lee.")},
		{"a number whose brackets are escaped", "x.md", "Smith[2] met Lee.\n\n\\[2\\] Smith, Papers.\n\n\\[3\\] Lee.\n",
			`<p id="p1">Smith^[2]→p3 met Lee.¶</p>` + "\n" + footnote("p3", back("p1", "[2]"), "Smith, Papers.") +
				`<p id="p5">[3] Lee.¶</p>` + "\n"},
		{"numbers that begin anew", "x.txt", "Smith[1] met.\n\n[1] One.\n\nLee[1] met.\n\n[1] Two.\n",
			`<p id="p1">Smith^[1]→p3 met.¶</p>` + "\n" + footnote("p3", back("p1", "[1]"), "One.") +
				`<p id="p5">Lee^[1]→p7 met.¶</p>` + "\n" + footnote("p7", back("p5", "[1]"), "Two.")},
	} {
		t.Run(test.name, func(t *testing.T) {
			same(t, refs(string(Parse(seedOf(test.file, test.in), nil).HTML(0, nil))), test.want)
		})
	}
}

func TestNamesWithNotesAreMarked(t *testing.T) {
	for _, file := range [...]string{"x.txt", "x.md"} {
		body := Parse(seedOf(file, "Mr. Tanaka[2] of Japan & co. met."), nil)
		b := &body.Blocks[0]
		marks := Marks{b: of(b.String, "e1 Tanaka of Japan", "#n1 co.")}
		body.HTML(0, marks)
		same(t, marks.in(b), `Mr. <span id="e1">Tanaka<sup class="ref">[2]</sup> of Japan</span> &amp; `+
			`<a href="#n1">co.</a> met.`)
		if from, to := b.Source(b.at("Tanaka of")); body.Source.Text[from:to] != "Tanaka[2] of" {
			t.Errorf("%s: the words stand in the source as %q", file, body.Source.Text[from:to])
		}
	}
}

// at is where words stand in a block.
func (b *Block) at(words string) (from, to int) {
	from = strings.Index(b.String, words)
	return from, from + len(words)
}
