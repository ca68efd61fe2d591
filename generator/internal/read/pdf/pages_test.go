package pdf

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/read/record"
)

func textOf(t *testing.T, raw []byte) *record.Text {
	t.Helper()
	text, err := reader.Read(context.Background(), raw)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// shown is a text of record with the kinds of what was set aside.
func shown(text *record.Text) string {
	lines := strings.Split(text.Body, "\n")
	for _, a := range text.Asides {
		lines[a.From-1] = "<" + a.Kind + ">" + lines[a.From-1]
	}
	return strings.Join(lines, "\n")
}

// The text of the tests, in lines of about the width of a page.
var (
	opening = []string{
		"The Ministers met in Jakarta and took stock of the work of the past year. They were",
		"pleased with the pace of it, and thanked the officials who had prepared their meeting",
		"over many months.",
	}
	second = []string{
		"They agreed that trade between the two sides should grow further, and asked the officials",
		"to look into what stands in its way before they meet again.",
	}
)

const (
	openingText = "The Ministers met in Jakarta and took stock of the work of the past year. They were pleased with " +
		"the pace of it, and thanked the officials who had prepared their meeting over many months."
	secondText = "They agreed that trade between the two sides should grow further, and asked the officials to look " +
		"into what stands in its way before they meet again."
)

func TestPages(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name string
		make func() []*sheet
		want string
	}{
		{"paragraphs by room between them", func() []*sheet {
			s := &sheet{}
			y := s.lines(72, 700, 11, roman, opening...)
			s.lines(72, y-8, 11, roman, second...)
			return []*sheet{s}
		}, openingText + "\n\n" + secondText + "\n"},
		{"paragraphs by a line that ends early", func() []*sheet {
			s := &sheet{}
			y := s.lines(72, 700, 11, roman, opening...)
			s.lines(72, y, 11, roman, second...)
			return []*sheet{s}
		}, openingText + "\n\n" + secondText + "\n"},
		{"a title and a heading", func() []*sheet {
			s := &sheet{}
			s.put(150, 760, 20, roman, "Statement of the")
			s.put(170, 736, 20, roman, "Ministers")
			y := s.lines(72, 700, 11, roman, opening...)
			s.put(72, y-10, 11, bold, "Trade")
			s.lines(72, y-28, 11, roman, second...)
			return []*sheet{s}
		}, "# Statement of the Ministers\n\n" + openingText + "\n\n## Trade\n\n" + secondText + "\n"},
		{"a sentence in bold is no heading", func() []*sheet {
			s := &sheet{}
			y := s.lines(72, 700, 11, roman, opening...)
			s.put(72, y-10, 11, bold, "They agreed to meet again.")
			return []*sheet{s}
		}, openingText + "\n\nThey agreed to meet again.\n"},
		{"two columns", func() []*sheet {
			s := &sheet{}
			s.lines(60, 700, 10, roman, "The Ministers met in Jakarta and took stock",
				"of the work of the past year, with which they",
				"were pleased. They thanked the officials who", "had prepared their meeting over many months.")
			s.lines(320, 694, 10, roman, "They agreed that trade between the two sides",
				"should grow further, and asked the officials",
				"to look into what stands in its way, before", "they meet again.")
			return []*sheet{s}
		},
			"The Ministers met in Jakarta and took stock of the work of the past year, with which they were " +
				"pleased. They " +
				"thanked the officials who had prepared their meeting over many months.\n\nThey agreed that trade " +
				"between the " +
				"two sides should grow further, and asked the officials to look into what stands in its way, before " +
				"they meet " +
				"again.\n"},
		{"names side by side are read below each other", func() []*sheet {
			s := &sheet{}
			y := s.lines(72, 700, 11, roman, opening...)
			for i, names := range [][2]string{{"For Japan", "For ASEAN"}, {"A. Sato", "B. Lim"}, {"Envoy", "Envoy"},
				{"Tokyo", "Jakarta"}} {
				s.put(72, y-20-float64(14*i), 11, roman, names[0])
				s.put(320, y-20-float64(14*i), 11, roman, names[1])
			}
			return []*sheet{s}
		}, openingText + "\n\nFor Japan\n\nA. Sato\n\nEnvoy\n\nTokyo\n\nFor ASEAN\n\nB. Lim\n\nEnvoy\n\nJakarta\n"},
		{"heads, feet and numbers of pages", func() []*sheet {
			var all []*sheet
			for i, lines := range [][]string{opening[:2], opening[2:], second} {
				s := &sheet{}
				s.put(72, 800, 9, roman, "ASEAN Archive")
				s.lines(72, 700, 11, roman, lines...)
				s.put(290, 40, 9, roman, fmt.Sprintf("- %d -", i+1))
				all = append(all, s)
			}
			return all
		}, "<running-head>ASEAN Archive\n\n" + openingText +
			"\n\n<page-number>- 1 -\n\n<running-head>ASEAN Archive\n\n" +
			"<page-number>- 2 -\n\n<running-head>ASEAN Archive\n\n" + secondText + "\n\n<page-number>- 3 -\n"},
		{"a figure in the text is no number of a page", func() []*sheet {
			s := &sheet{}
			y := s.lines(72, 700, 11, roman, opening...)
			s.put(72, y-30, 11, roman, "42")
			return []*sheet{s}
		}, openingText + "\n\n42\n"},
		{"clauses keep their numbers", func() []*sheet {
			s := &sheet{}
			s.lines(72, 700, 11, roman,
				"1. The Parties shall meet every year in one of their capitals, and shall be told of it in",
				"good time.", "2. The Parties shall pay for it in turn, unless they agree on something else before the",
				"meeting.")
			return []*sheet{s}
		}, "1. The Parties shall meet every year in one of their capitals, and shall be told of it in good time.\n\n" +
			"2. The Parties shall pay for it in turn, unless they agree on something else before the meeting.\n"},
		{"bullets", func() []*sheet {
			s := &sheet{}
			s.put(72, 700, 11, roman, "They agreed:")
			s.put(72, 684, 11, roman, "\x95 to meet every year")
			s.put(72, 670, 11, roman, "\x95 to talk about trade")
			return []*sheet{s}
		}, "They agreed:\n\n- to meet every year\n- to talk about trade\n"},
		{"a word that a line parts", func() []*sheet {
			s := &sheet{}
			s.lines(72, 700, 11, roman,
				"They welcomed the cooperation of the past year in all the fields of their work, and coope-",
				"ration to come. They spoke of the cooperation between small and large, and of ASEAN-",
				"led talks.")
			return []*sheet{s}
		},
			"They welcomed the cooperation of the past year in all the fields of their work, and cooperation to " +
				"come. They " +
				"spoke of the cooperation between small and large, and of ASEAN-led talks.\n"},
		{"a hyphen of the word itself", func() []*sheet {
			s := &sheet{}
			s.lines(72, 700, 11, roman,
				"They spoke of the follow-up to the talks of the past year and their fields, and of follow-",
				"up to come.")
			return []*sheet{s}
		}, "They spoke of the follow-up to the talks of the past year and their fields, and of follow-up to come.\n"},
		{"a note", func() []*sheet {
			s := &sheet{}
			s.put(72, 700, 11, roman, "The Ministers met in Jakarta")
			s.put(203, 704, 7, roman, "1")
			s.put(210, 700, 11, roman, "and took stock of the work of the past year.")
			s.put(72, 100, 8, roman, "1 At the Secretariat.")
			return []*sheet{s}
		},
			"The Ministers met in Jakarta[^1] and took stock of the work of the past year.\n\n[^1]: At the " +
				"Secretariat.\n"},
		{"small type that no mark leads to", func() []*sheet {
			s := &sheet{}
			s.lines(72, 700, 11, roman, opening...)
			s.put(72, 500, 8, roman, "1 At the Secretariat.")
			return []*sheet{s}
		}, openingText + "\n\n1 At the Secretariat.\n"},
		{"a page that lies on its side", func() []*sheet {
			s := &sheet{}
			for i, words := range opening {
				s.turn(100+float64(i)*13.2, 100, 11, words)
			}
			return []*sheet{s}
		}, openingText + "\n"},
		{"a watermark", func() []*sheet {
			s := &sheet{}
			s.lines(72, 700, 11, roman, opening...)
			s.turn(300, 300, 40, "DRAFT")
			return []*sheet{s}
		}, "<watermark>DRAFT\n\n" + openingText + "\n"},
		{"what would be markup", func() []*sheet {
			s := &sheet{}
			s.put(72, 700, 11, roman, "# no heading, [no](link)")
			return []*sheet{s}
		}, "# no heading, [no](link)\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if got := shown(textOf(t, bound(test.make()...))); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

func TestPlacesOfPages(t *testing.T) {
	t.Parallel()
	first, last := &sheet{}, &sheet{}
	first.lines(72, 700, 11, roman, opening...)
	last.lines(72, 700, 11, roman, second...)
	text := textOf(t, bound(first, &sheet{}, last))
	if len(text.Pages) != 3 || text.Pages[0] != 1 || text.Pages[2] != 3 {
		t.Errorf("pages begin on lines %v", text.Pages)
	}
}

// Words of a paragraph that goes on over the page stand on the page where they are
// printed, also behind a hyphen, and over a page without text.
func TestPagesThatBeginInsideAParagraph(t *testing.T) {
	t.Parallel()
	const full = "They met in Jakarta, took stock of the work of a year, and"
	const parted = "They met in Jakarta, and took stock of all of their work to-"
	for _, test := range []struct {
		name  string
		pages []sheetOf
		words string
		want  string // what stands behind the turn
		page  int
	}{
		{"in a sentence", []sheetOf{sheetOf{}.lines(72, 700, full, full), sheetOf{}.lines(72, 700, full, "left.")},
			"left.",
			full + " left.", 2},
		{"behind what is escaped", []sheetOf{sheetOf{}.lines(72, 700, "*"+full, full),
			sheetOf{}.lines(72, 700, full, "left.")}, "left.", full + " left.", 2},
		{"over a page without text", []sheetOf{sheetOf{}.lines(72, 700, full, full), {},
			sheetOf{}.lines(72, 700, full, "left.")}, "left.", full + " left.", 3},
		{"in a word", []sheetOf{sheetOf{}.lines(72, 700, full, parted), sheetOf{}.lines(72, 700, "gether again.")},
			"gether", "gether again.", 2},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			text, _ := read(t, made("", "", test.pages...))
			if len(text.Turns) == 0 {
				t.Fatalf("no page begins inside a line of\n%s", text.Body)
			}
			turn := text.Turns[len(text.Turns)-1]
			line := strings.Split(text.Body, "\n")[turn.Line-1]
			if got := line[turn.Column:]; got != test.want || turn.Page != test.page {
				t.Errorf("page %d begins with %q, want page %d with %q", turn.Page, got, test.page, test.want)
			}
		})
	}
}
