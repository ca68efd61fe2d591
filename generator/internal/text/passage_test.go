package text

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"aseanarchive/generator/internal/text/clause"
)

func TestQuoteIsWhatTheSeedSays(t *testing.T) {
	for _, test := range []struct {
		name, file, in, words string
		line                  int
		quote                 string
	}{
		{"one line", "x.txt", "First.\nThe Leaders met in Hanoi.\n", "Leaders met", 2, "Leaders met"},
		{"over a line end", "x.txt", wrapped, "issues of common", 1, "issues\nof common"},
		{"the second line of a block", "x.txt", wrapped, "common interest", 2, "common interest"},
		{"a no-break space", "x.txt", "on 13\u00a0May\u00a02016 in Hanoi", "13 May 2016", 1, "13\u00a0May\u00a02016"},
		{"several spaces", "x.txt", "a  b   c", "a b c", 1, "a  b   c"},
		{"a soft hyphen", "x.txt", "the Partner\u00adship grew", "Partnership", 1, "Partner\u00adship"},
		{"controls of Windows-1252", "x.txt", "the \u0093Unity\u0094 of all", "“Unity”", 1, "\u0093Unity\u0094"},
		{"a control at the end of the text", "x.txt", "the \u0093Unity\u0094", "Unity”", 1, "Unity\u0094"},
		{"behind a control", "x.txt", "ASEAN\u0092s role grew", "s role", 1, "s role"},
		{"behind a bullet", "x.txt", "•\u00a0The US\n", "The US", 1, "The US"},
		{"a heading with its number", "x.txt", "1. Trade and Investment\n" + sentence, "1. Trade", 1, "1. Trade"},
		{"letters of more bytes", "x.txt", "Mr. Jenča of Türkiye spoke", "Jenča of Türkiye", 1, "Jenča of Türkiye"},
		{"tags", "x.md", "the 9<sup>th</sup> ASEAN-U.S. Summit\n", "9th ASEAN", 1, "9<sup>th</sup> ASEAN"},
		{"marks of emphasis", "x.md", "Intro\n\n**WE,** the Leaders\n", "WE, the", 3, "WE,** the"},
		{"an escape", "x.md", `the \[moderator\] spoke`, "[moderator] spoke", 1, `[moderator\] spoke`},
		{"an entity", "x.md", "R&amp;D grew", "R&D", 1, "R&amp;D"},
		{"an entity at the end", "x.md", "research &amp;\n\nmore", "research &", 1, "research &amp;"},
		{"an item of Markdown", "x.md", "Intro\n\n* one\n* two words\n", "two words", 4, "two words"},
		{"over lines of Markdown", "x.md", "the Plan\nof Action\n", "Plan of Action", 1, "Plan\nof Action"},
		{"a cell of a table", "x.md", "| a | b |\n|---|---|\n| c d | e |\n", "c d", 3, "c d"},
		{"a link", "x.md", "see [the Plan](https://a.example) here", "the Plan here", 1,
			"the Plan](https://a.example) here"},
		{"an address", "x.md", "see https://a.example/b now", "https://a.example/b now", 1, "https://a.example/b now"},
		{"HTML", "x.md", "<div>\nthe <b>Plan</b> of\n</div>\n", "Plan of", 2, "Plan</b> of"},
		{"code", "x.md", "```\na\nb c\n```\n", "b c", 3, "b c"},
	} {
		t.Run(test.name, func(t *testing.T) {
			body := Parse(seedOf(test.file, test.in), nil)
			said := false
			body.Leaves(func(b *Block) {
				at := strings.Index(b.String, test.words)
				if at < 0 || said {
					return
				}
				said = true
				if got := body.Quote(b, at, at+len(test.words)); got.Line != test.line || got.Quote != test.quote {
					t.Errorf("line %d: %q, want line %d: %q", got.Line, got.Quote, test.line, test.quote)
				}
				if i, j, ok := b.Find(b.Source(at, at+len(test.words))); !ok || b.String[i:j] != test.words {
					t.Errorf("the words stand at %d to %d of the passage, want %d to %d", i, j, at, at+len(test.words))
				}
			})
			if !said {
				t.Errorf("no block says %q:\n%s", test.words, outlined(body.Blocks))
			}
		})
	}
}

const wrapped = `The Ministers exchanged views on regional and international issues
of common interest, and agreed that the centrality of ASEAN is the
foundation of the regional architecture.
`

// quotesStand asserts of every word of every block, and of every two words
// that follow each other, that its quote stands in the seed on its line.
func quotesStand(t *testing.T, body *Body) {
	t.Helper()
	starts := []int{0}
	for i := range body.Source.Text {
		if body.Source.Text[i] == '\n' {
			starts = append(starts, i+1)
		}
	}
	body.Leaves(func(b *Block) {
		before := 0
		for at := 0; at < len(b.String); {
			end := len(b.String)
			if i := strings.IndexByte(b.String[at:], ' '); i >= 0 {
				end = at + i
			}
			for _, from := range [...]int{before, at} {
				start, stop := b.Source(from, end)
				if start < 0 || stop < start || stop > len(body.Source.Text) {
					t.Fatalf(
						"%q stands from %d to %d of a text of %d bytes",
						b.String[from:end],
						start,
						stop,
						len(body.Source.Text),
					)
				}
				line, _ := slices.BinarySearch(starts, start+1)
				quote := body.Quote(b, from, end)
				if skipped := strings.Count(
					body.Source.Text[start:stop],
					"\n",
				); quote.Line < line ||
					quote.Line > line+skipped {
					t.Fatalf(
						"the quote of %q is said to be on line %d, and begins on %d",
						b.String[from:end],
						quote.Line,
						line,
					)
				}
				if end > at && end-from <= clause.LongestQuote && !body.Markdown &&
					letters(quote.Quote) != letters(b.String[from:end]) {
					t.Fatalf("the quote of %q is %q", b.String[from:end], quote.Quote)
				}
			}
			before, at = at, end+1
		}
	})
}

func TestSentences(t *testing.T) {
	for _, test := range []struct {
		name string
		want []string
	}{
		{"two", []string{"The Leaders met.", "They agreed."}},
		{"marks", []string{"Why?", "“It grew!”", "He said (so.)", "2016 was good"}},
		{"abbreviations", []string{"H.E. Mr. Tan of the U.S. State Department met Dr. Jenča in Washington, D.C. on " +
			"Sept. 8 under Art. 5 No. 3.", "It ended at 5 p.m. Sharp."}},
		{"a title behind a quotation mark", []string{"He said: “Mr. Obama and “Dr. Tan agree.”", "So it is."}},
		{"small abbreviations", []string{"It met partners, e.g. ASEAN and i.e. The US, cf. Annex A."}},
		{"initials", []string{"John F. Kennedy and George W. Bush spoke.", "They left."}},
		{"a small letter goes on", []string{"It grew by 3.5 per cent. of the whole and by more.", "It fell."}},
		{"a line of dots", []string{"And so on...", "Then it stopped."}},
		{"no full stop", []string{"The Leaders met"}},
		{"letters without capitals", []string{"The word.", "ไทย is Thai."}},
		{"one letter of another alphabet", []string{"It is É.", "It was so."}},
	} {
		t.Run(test.name, func(t *testing.T) {
			text := strings.Join(test.want, " ")
			var got []string
			for _, s := range Sentences(text) {
				got = append(got, text[s[0]:s[1]])
			}
			if !slices.Equal(got, test.want) {
				t.Errorf("got %q\nwant %q", got, test.want)
			}
		})
	}
	if got := Sentences(""); len(got) > 0 {
		t.Errorf("an empty text has the sentences %v", got)
	}
}

func FuzzSentences(f *testing.F) {
	f.Add("H.E. Mr. Tan. “It is.” So")
	f.Add("é. É. “. (")
	f.Add("What for?The boats. So")
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for i, s := range Sentences(text) {
			glued := i > 0 && s[0] == end && text[end-1] == '?'
			if i > 0 && !glued && (s[0] != end+1 || text[end] != ' ') || i == 0 && s[0] != 0 ||
				s[1] <= s[0] || s[1] > len(text) {
				t.Fatalf("sentence %d of %q is %v, the one before ended at %d", i, text, s, end)
			}
			if utf8.ValidString(text) && !utf8.ValidString(text[s[0]:s[1]]) {
				t.Fatalf("sentence %d of %q cuts a character", i, text)
			}
			end = s[1]
		}
	})
}
