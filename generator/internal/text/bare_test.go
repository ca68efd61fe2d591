package text

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"aseanarchive/generator/internal/text/clause"
)

const sentence = "The Ministers exchanged views on regional and international issues of common interest, and agreed " +
	"to meet again."

// TestLinesThatEndAText: the name of an agency in capitals does not go on with the
// sentence above it, and a name in a sentence does.
func TestLinesThatEndAText(t *testing.T) {
	wrapped := strings.Repeat("The ministers of the isles spoke of ships and of open harbours\n", 3)
	for in, want := range map[string]string{
		wrapped + "and left at noon, as all of them had said before they came.\n REUTER\n": "REUTER",
		wrapped + "and left at noon, when all of them had been the guests of\nASEAN\n":     "",
		wrapped + "and left at noon, as all of them had said before they came.\n Lee\n":    "",
	} {
		blocks := parseBare(seedOf("x.txt", in))
		got := ""
		if last := blocks[len(blocks)-1].String; !strings.Contains(last, " ") {
			got = last
		}
		if got != want {
			t.Errorf("%q ends with the line %q, want %q", in, got, want)
		}
	}
}

func TestBareText(t *testing.T) {
	for _, test := range []struct{ name, in, want string }{
		{"empty", "", ""},
		{"blank", " \n\u00a0\n\u200b\n", ""},
		{"paragraphs without blank lines between", lines(sentence, sentence, sentence),
			lines("p 1: "+sentence, "p 2: "+sentence, "p 3: "+sentence)},
		{"marks of a list above its words", lines("-", sentence, "-", sentence),
			lines("item - 2: "+sentence, "item - 4: "+sentence)},
		{"marks above numbers", lines("-", "1", sentence), lines("p 1: -", "p 2: 1", "p 3: "+sentence)},
		{"no line end at the end", "One word.\nAnother one.", lines("p 1: One word.", "p 2: Another one.")},
		{"hard-wrapped lines", lines(
			"The Ministers exchanged views on regional and international issues",
			"of common interest, and agreed that the centrality of ASEAN is the",
			"foundation of the regional architecture.",
			"",
			"The next meeting will be held in Hanoi, where the Ministers expect",
			"to adopt the plan."),
			lines("p 1-3: The Ministers exchanged views on regional and international issues of common interest, "+
				"and agreed that the centrality of ASEAN is the foundation of the regional architecture.",
				"p 5-6: The next meeting will be held in Hanoi, where the Ministers expect to adopt the plan.")},
		{"hard-wrapped paragraphs without a blank line", lines(
			"The Ministers exchanged views on regional and international issues",
			"of common interest.",
			"They agreed that the centrality of ASEAN is the foundation of the",
			"regional architecture."),
			lines("p 1-2: The Ministers exchanged views on regional and international issues of common interest.",
				"p 3-4: They agreed that the centrality of ASEAN is the foundation of the regional architecture.")},
		{"a full line, a blank one, and a small letter", lines(
			"The Ministers exchanged views on regional and international issues,",
			"",
			"and on many issues of common interest to the peoples of the region;",
			"",
			"and rose."),
			lines("p 1: The Ministers exchanged views on regional and international issues,",
				"p 3: and on many issues of common interest to the peoples of the region;", "p 5: and rose.")},
		{"a wrapped line that ends early", lines(
			"The Ministers exchanged views on regional and international issues",
			"of common interest, and agreed",
			"that the centrality of ASEAN is the foundation of the architecture."),
			"p 1-3: The Ministers exchanged views on regional and international issues of common interest, and " +
				"agreed that the centrality of ASEAN is the foundation of the architecture.\n"},
		{"short lines and one of middling length", lines("Trade", "Energy", "Health",
			"The peaceful use of the seas and of the skies above", "Culture", "Sport"),
			lines("p 1: Trade", "p 2: Energy", "p 3: Health",
				"p 4: The peaceful use of the seas and of the skies above", "p 5: Culture", "p 6: Sport")},
		{"a line broken in mid-sentence", lines("The Ministers exchanged views on regional and international issues "+
			"of common interest and agreed", "to meet again in November with a view to adopting the plan of action "+
			"that the officials had drawn up, and to report."),
			lines("p 1-2: The Ministers exchanged views on regional and international issues of common interest and " +
				"agreed to meet again in November with a view to adopting the plan of action that the officials had " +
				"drawn up, and to report.")},
		{"a date line below a full line", lines(
			"Joint Statement of the Ministers of Trade and of Energy of ten States",
			"Jakarta, 9 August 2017",
			"The Ministers exchanged views on regional and international issues",
			"of common interest."),
			lines("p 1: Joint Statement of the Ministers of Trade and of Energy of ten States",
				"p 2: Jakarta, 9 August 2017",
				"p 3-4: The Ministers exchanged views on regional and international issues of common interest.")},
		{"a date at the end of a wrapped sentence", lines(
			"The Ministers recalled the declaration that all had signed in Manila on",
			"9 August 2017",
			"and the exchange of views on regional and international issues of the",
			"day."),
			lines("p 1-4: The Ministers recalled the declaration that all had signed in Manila on 9 August 2017 and " +
				"the exchange of views on regional and international issues of the day.")},
		{"links side by side", lines(
			"About This Site | Archive | Speeches and Papers | Meetings | Search",
			"Mail to Friend",
			"The Ministers exchanged views on regional and international issues",
			"of common interest."),
			lines("p 1: About This Site | Archive | Speeches and Papers | Meetings | Search", "h2 2: Mail to Friend",
				"p 3-4: The Ministers exchanged views on regional and international issues of common interest.")},
		{"a clause broken before its end", lines("1. The Parties agree to cooperate.", "2. The Parties shall meet",
			"every year.", "3. Trade"),
			lines("clause 1. 1: The Parties agree to cooperate.", "clause 2. 2-3: The Parties shall meet every year.",
				"clause 3. 4: Trade")},
		{"a sentence broken before a sum", lines("The council is a private body. It will send",
			"US$400 billion to ASEAN."),
			"p 1-2: The council is a private body. It will send US$400 billion to ASEAN.\n"},
		{"a sentence that lacks its stop", lines("The council is a private body. It was founded in Hanoi",
			"Its members meet in May."),
			lines("p 1: The council is a private body. It was founded in Hanoi", "p 2: Its members meet in May.")},
		{"a line that ends with a small word", lines("Joint Statement of the", "Ministers of Trade", sentence),
			lines("p 1-2: Joint Statement of the Ministers of Trade", "p 3: "+sentence)},
		{"a line that ends with a possessive", lines("The leader will meet envoys of Russia’s", "Chamber of Trade."),
			"p 1-2: The leader will meet envoys of Russia’s Chamber of Trade.\n"},
		{"a byline below a title", lines("ASEAN and India hold talks on trade and energy", "by Jane Doe"),
			lines("p 1: ASEAN and India hold talks on trade and energy", "p 2: by Jane Doe")},
		{"short lines in small letters", lines("our work", "news", "about us"),
			lines("p 1: our work", "p 2: news", "p 3: about us")},
		{"spaces for line breaks", strings.Join([]string{"Joint Statement", "Hanoi, 9 August 2017", sentence, sentence,
			sentence, sentence, "1. Trade"}, "    "),
			lines("p 1: Joint Statement", "p 1: Hanoi, 9 August 2017", "p 1: "+sentence, "p 1: "+sentence,
				"p 1: "+sentence, "p 1: "+sentence, "clause 1. 1: Trade")},
		{"two spaces between sentences", strings.Repeat(sentence+"  ", 4),
			"p 1: " + strings.TrimSpace(strings.Repeat(sentence+" ", 4)) + "\n"},
		{"names side by side", lines("For Japan:          For ASEAN:", "TARO YAMADA         LIM JOCK SENG", "Minister"),
			lines("p 1: For Japan: For ASEAN:", "p 2: TARO YAMADA LIM JOCK SENG", "p 3: Minister")},
		{"bullets", lines("They agreed to:", "• meet", "•\u00a0\u00a0report", "- write", "* read", "-word is a word",
			"–5 degrees"),
			lines("p 1: They agreed to:", "item • 2: meet", "item • 3: report", "item - 4: write", "item * 5: read",
				"p 6: -word is a word", "p 7: –5 degrees")},
		{"a lone bullet is text", lines("•", "-"), lines("p 1: •", "p 2: -")},
		{"numbers that begin anew", lines("1. They agreed to meet again;", "2. They agreed to report.", "",
			"1. They noted the report.", "10) They rose."),
			lines("clause 1. 1: They agreed to meet again;", "clause 2. 2: They agreed to report.",
				"clause 1. 4: They noted the report.", "clause 10) 5: They rose.")},
		{"letters and small Roman numbers", lines("(a) to meet;", "(b) to report;", "i. to write;", "ii. to read;",
			"iii. to rise."),
			lines("clause (a) 1: to meet;", "clause (b) 2: to report;", "clause i. 3: to write;",
				"clause ii. 4: to read;", "clause iii. 5: to rise.")},
		{"no clauses", lines("A. Smith spoke.", "1.5 per cent grew.", "2016. ", "1234. A long number.",
			"a. m. is no clause."),
			lines("p 1: A. Smith spoke.", "p 2: 1.5 per cent grew.", "p 3: 2016.", "p 4: 1234. A long number.",
				"p 5: a. m. is no clause.")},
		{"a number that holds nothing visible", "a. \u007f\n", "p 1: a.\n"},
		{"headings without markup", lines("Joint Statement", sentence, "Political Cooperation", sentence,
			"1. Trade", sentence, "2. Energy", sentence),
			lines("h2 1: Joint Statement", "p 2: "+sentence, "h2 3: Political Cooperation", "p 4: "+sentence,
				"h3 5: 1. Trade", "p 6: "+sentence, "h3 7: 2. Energy", "p 8: "+sentence)},
		{"a heading above a list", lines("Next Steps", "• to meet", "• to report"), lines("h2 1: Next Steps",
			"item • 2: to meet", "item • 3: to report")},
		{"short lines that head nothing", lines("13 May 2016", sentence, "Hanoi, Viet Nam,", sentence,
			"and so on", sentence, "He said so.", sentence, "It asked:", sentence, "* * *"),
			lines("p 1: 13 May 2016", "p 2: "+sentence, "p 3: Hanoi, Viet Nam,", "p 4: "+sentence, "p 5: and so on",
				"p 6: "+sentence, "p 7: He said so.", "p 8: "+sentence, "p 9: It asked:", "p 10: "+sentence,
				"p 11: * * *")},
		{"the last line heads nothing", lines(sentence, "Jakarta"), lines("p 1: "+sentence, "p 2: Jakarta")},
		{"the place of an object", "The Harbour Summit\ufffc\n", lines("p 1: The Harbour Summit")},
		{"white space and what cannot be seen", "\ufeffThe\u00a0 US\u00adA\u200b \tmet\u2009here.\n",
			"p 1: The USA met here.\n"},
		{"controls of Windows-1252", "\u0093Unity\u0094 \u0096 it\u0092s\u0085\n", "p 1: “Unity” – it’s…\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			same(t, outlined(bare(test.in).Blocks), test.want)
		})
	}
}

func TestTheFormOfTheBodyBeatsTheNameOfItsFile(t *testing.T) {
	long := strings.Repeat("The Leaders met and agreed on many things. ", 4)
	for _, test := range []struct {
		name, file, in string
		want           bool
	}{
		{"Markdown", "x.md", "One paragraph.\n\nAnother one.\n", true},
		{"bare text in .md", "x.md", long + "\n" + long + "\n", false},
		{"long lines with markup in .md", "x.md", "**" + long + "**\n" + long + "\n", true},
		{"long items in .md", "x.md", "- " + long + "\n- " + long + "\n", true},
		{"bare text", "x.txt", long + "\n\n" + long, false},
		{"Markdown in .txt", "x.txt", "# Title\n\n**WE** met.\n", true},
		{"HTML in .txt", "x.txt", "the 9<sup>th</sup> Summit\n", true},
		{"one asterisk in .txt", "x.txt", "* a note ** here\n", false},
		{"a number sign in .txt", "x.txt", "#ASEAN50\n", false},
		{"long bare lines with one mark in .txt", "x.txt", long + "**\n" + long + "**\n", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := Parse(seedOf(test.file, test.in), nil).Markdown; got != test.want {
				t.Errorf("read as Markdown: %v, want %v", got, test.want)
			}
		})
	}
}

func TestTheBodyBeginsBehindTheFrontMatter(t *testing.T) {
	source := seedOf("x.txt", "---\ntitle: A\n---\nThe Leaders met.\n")
	source.Body = len("---\ntitle: A\n---\n")
	same(t, outlined(Parse(source, nil).Blocks), "p 4: The Leaders met.\n")
}

// letters are the letters and figures of a text, in order.
func letters(text string) string {
	var b strings.Builder
	for _, r := range text {
		if r >= 0x80 && r < 0xa0 { // Windows-1252 read as Latin-1
			r = charmap.Windows1252.DecodeByte(byte(r))
		}
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// wordsOf are the letters and figures of all blocks with their markers.
func wordsOf(blocks []Block) string {
	var b strings.Builder
	every(blocks, func(block *Block) { b.WriteString(letters(block.Marker + block.String)) })
	return b.String()
}

// FuzzBareText asserts that no letter or figure is lost, that each block keeps
// to its lines, and that the page is made.
func FuzzBareText(f *testing.F) {
	for _, seed := range []string{
		"Kuala Lumpur, 13 May 2016 – The Leaders met.\n\n1. One\n(a) two\na. \x7f", "• \u00a0x\n-\n###\n",
		"Home » A\nby Blake Brooks\n(zai)",
		"a. ­\nb. x", "\u0085\n\u0093x\u0094", "†\u009c0\n* A0", "\xff\xfe",
		"Title\nThe Ministers exchanged views on regional and international issues and agreed to meet.",
		strings.Repeat("0", clause.LongestQuote+1),
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) || strings.ContainsRune(text, utf8.RuneError) {
			t.Skip("the reader of seeds hands on UTF-8 only")
		}
		source := seedOf("x.txt", text)
		blocks := parseBare(source)
		if got, want := wordsOf(blocks), letters(text); got != want {
			t.Errorf("the blocks hold %q, the text %q", got, want)
		}
		last := 0
		for _, b := range blocks {
			if b.Line < last || b.End < b.Line || b.End > source.Lines() {
				t.Errorf(
					"a block stands on lines %d to %d, the one before ended on %d, the text has %d",
					b.Line,
					b.End,
					last,
					source.Lines(),
				)
			}
			last = b.End
		}
		quotesStand(t, Parse(source, nil))
	})
}
