package text

import (
	"strings"
	"testing"
)

func TestMarkdown(t *testing.T) {
	for _, test := range []struct{ name, in, want string }{
		{"empty", "", ""},
		{"headings", "# Title\n\nText\n\n###### Deep\n\nUnder\n=====\n", lines("h2 1: Title", "p 3: Text",
			"h6 5: Deep", "h2 7: Under")},
		{"paragraphs with soft breaks", "The Leaders\nmet.\n\nThey agreed.\n", lines("p 1-2: The Leaders met.",
			"p 4: They agreed.")},
		{"lines in which nothing shows", "One  \n\u00a0  \ntwo\n\u00a0 \u200b\n\n\u00a0 three\n", lines("p 1: One",
			"p 3: two", "p 6: three")},
		{"a line in which nothing shows, above one that would be code", "One\n\u00a0\n    two\n",
			lines("p 1-3: One two")},
		{"clauses set in by spaces that do not break",
			"We order:\n\n\u00a0 \u00a0 (a) \u00a0 tea\n\n\u00a0 (b) more tea\n\n\u00a0 (see tea)\n",
			lines("p 1: We order:", "clause (a) 3: tea", "clause (b) 5: more tea", "p 7: (see tea)")},
		{"lines that were broken by hand", "*They sail.*  \n*Ann Lie*  \n*Harbour Day*\n\n" +
			"The TEA HOUSE,  \nMay 5, 2016.\n",
			lines("p 1: They sail.", "p 2: Ann Lie", "p 3: Harbour Day", "p 5: The TEA HOUSE,", "p 6: May 5, 2016.")},
		{"a sentence that was broken by hand where its line was full",
			"Dear guests, the Harbour has asked us all to come, and with us the  \nMinister of Tea.\n",
			lines("p 1-2: Dear guests, the Harbour has asked us all to come, and with us the Minister of Tea.")},
		{"a sentence that was broken by hand behind a small word", "They met from January 31 to  \nFebruary 9, 2024.\n",
			lines("p 1-2: They met from January 31 to February 9, 2024.")},
		{"paragraphs that begin with one address",
			"Tea\n\nhttps://a.example/tea is new.\n\nhttps://a.example/tea is old.\n",
			lines("p 1: Tea", "p 3: https://a.example/tea is new.", "p 5: https://a.example/tea is old.")},
		{"the same in tables", strings.Repeat("| a | b |\n| - | - |\n| www.a.example | tea |\n\n", 2),
			lines("table 1-3: a b www.a.example tea", "table 5-7: a b www.a.example tea")},
		{"a label with lines that are set in", "SUBJECT:\u00a0 The Harbour and the Price  \n\u00a0 \u00a0 of Tea  \n" +
			"\u00a0 \u00a0 Rice\n", lines("p 1-2: SUBJECT: The Harbour and the Price of Tea", "p 3: Rice")},
		{"lines that were broken by hand behind words of a name", "The Harbour of Tea  \nFebruary 9, 2024.\n",
			lines("p 1: The Harbour of Tea", "p 2: February 9, 2024.")},
		{"emphasis over lines that were broken by hand", "*Tea House  \nOslo, Norway  \nHarbour Day*\n",
			lines("p 1: Tea House", "p 2: Oslo, Norway", "p 3: Harbour Day")},
		{"emphasis over lines that were wrapped", "*Tea House\nOslo, Norway*\n",
			lines("p 1-2: Tea House Oslo, Norway")},
		{"a line with tags that was broken by hand",
			"<span style=\"text-decoration: underline\">**Ann for Mayor**  \n</span>" +
				"Ann Lie is a captain.\n", lines("p 1: Ann for Mayor", "p 2: Ann Lie is a captain.")},
		{"bold words over two lines above a line that was broken by hand",
			"**Ann Lie for\nMayor**  \nAnn Lie is a captain.\n",
			lines("p 1-2: Ann Lie for Mayor", "p 3: Ann Lie is a captain.")},
		{"a mark of a note at the end of a line",
			"as of 1977,[<sup>\\[8\\]</sup>](https://a.example#_ftn8)\nthe Leaders met.\n",
			lines("p 1-2: as of 1977, the Leaders met.")},
		{"a mark of a note at the end of a line of a clause",
			"(d) as of 1977,[<sup>\\[8\\]</sup>](https://a.example#_ftn8)\n" +
				"the Leaders met.\n", lines("clause (d) 1-2: as of 1977, the Leaders met.")},
		{"clauses with escaped brackets", "We order:\n\n\\(a\\) tea and *rice*\n\n\\(b\\) more tea\n\n\\(see\\) tea\n",
			lines("p 1: We order:", "clause (a) 3: tea and rice", "clause (b) 5: more tea", "p 7: (see) tea")},
		{"hard breaks", "One  \ntwo\\\nthree<br/>four\n", lines("p 1-3: One two three four")},
		{"nested lists", "* one\n  1. inner\n  2. more\n* two\n\n  again\n", lines("list 1-6", "  item * 1-3: one",
			"    list 2-3", "      clause 1. 2: inner", "      clause 2. 3: more", "  item * 4-6: two",
			"    p 6: again")},
		{"numbers that go on", "7. seven\n8. eight\n", lines("list 1-2", "  clause 7. 1: seven",
			"  clause 8. 2: eight")},
		{"quotations", "> We agree.\n>\n> - so\n", lines("quote 1-3", "  p 1: We agree.", "  list 3",
			"    item - 3: so")},
		{"code", "```\na *b*\n\n```\n\n    c\n", lines("code 1-3: a *b*", "code 6: c")},
		{"tables", "| A | B |\n|---|---|\n| c | **d** |\n", lines("table 1-3: A B c d")},
		{"a table right below a paragraph", "As follows:\n| A |\n|---|\n| b |\n", lines("p 1: As follows:",
			"table 2-4: A b")},
		{"blocks of HTML", "<div>\nThe <b>Plan</b>\n</div>\n\nText\n", lines("p 1-3: The Plan", "p 5: Text")},
		{"scripts and styles say nothing", "<script>\nvar a = 1;\n</script>\n\n<style>p{}</style>\n\n<!-- no -->\n\n" +
			"Text\n", lines("markup 1-3", "markup 5", "markup 7", "p 9: Text")},
		{"ordinals", "the 9<sup>th</sup> **ASEAN-U.S.** Summit\n", lines("p 1: the 9th ASEAN-U.S. Summit")},
		{"bold marks in a word", "U.S**.**-ASEAN, the U.S**.**\n\n**one**.**two** a **.** b ***.*** c\n",
			lines("p 1: U.S.-ASEAN, the U.S.", "p 3: one.two a . b . c")},
		{"escapes", "\\[moderator\\] said \\*so\\*\n\n\\###\n", lines("p 1: [moderator] said *so*", "p 3: ###")},
		{"entities", "R&amp;D&nbsp;grew &#8211; AT&T &notanentity; x;\n", lines("p 1: R&D grew – AT&T &notanentity; " +
			"x;")},
		{"asterisks that do not pair", "**** The Leaders **met\n", lines("p 1: **** The Leaders **met")},
		{"Liquid tags are text", "{% include a.html %}\n\nText\n", lines("p 1: {% include a.html %}", "p 3: Text")},
		{"a thematic break", "One\n\n***\n\nTwo\n", lines("p 1: One", "division 3", "p 5: Two")},
		{"links and images", "See [the Plan](https://a.example) and ![a map](m.png) at https://b.example\n",
			lines("p 1: See the Plan and a map at https://b.example")},
		{"a clause without a word", "They agree:\n0) *\x1e*\n", lines("p 1: They agree:", "clause 0) 2")},
		{"a clause whose first line has no word", "They agree:\n1) *\x1e*\nto meet\n", lines("p 1: They agree:",
			"list 2-3", "  clause 1) 2-3: to meet")},
		{"a label whose line has no word", "1.1 They agree\n1.2 *\x1e*\nto meet\n", lines(
			"clause 1.1 1: They agree", "clause 1.2 2-3: to meet")},
		{"a clause that ends with the mark of a note", "1.1 They met[1]\n1.2 They rose\n[1] \x0e\n", lines(
			"clause 1.1 1: They met", "clause 1.2 2-3: They rose")},
		{"a day below a title", "Joint Statement on Tea\n5 May 2016\nThe guests met.\n", lines(
			"p 1: Joint Statement on Tea", "p 2: 5 May 2016", "p 3: The guests met.")},
		{"a place and a day, both in italics", "**Statement on Tea**\n*Oslo, 5 May 2016*\n", lines(
			"p 1: Statement on Tea", "p 2: Oslo, 5 May 2016")},
		{"a day at which a line of a sentence breaks", "The guests of the Harbour met on\n5 May 2016\n",
			lines("p 1-2: The guests of the Harbour met on 5 May 2016")},
		{"a day with hyphens, below a writer", "Anna Lie\n14-Jul-2025\nfrom Oslo\n", lines("p 1: Anna Lie",
			"p 2: 14-Jul-2025", "p 3: from Oslo")},
		{"a line that nobody wrapped", strings.Repeat("They met. ", 13) + "\nThey left.\n", lines(
			"p 1: "+strings.TrimSpace(strings.Repeat("They met. ", 13)), "p 2: They left.")},
		{"a long line in mid-sentence", strings.Repeat("They met. ", 12) + "They then\nleft.\n", lines(
			"p 1-2: " + strings.Repeat("They met. ", 12) + "They then left.")},
		{"lines with tags of their own", "<b>Tea</b>\n<i>Rice</i>\n<u>Oslo</u> and\n<b>Cebu</b>\n", lines("p 1: Tea",
			"p 2: Rice", "p 3-4: Oslo and Cebu")},
		{"the day of a quotation", "*“We sail.”*\n*Anna Lie*\n*5 May 2016*\n", lines(
			"p 1-3: “We sail.” Anna Lie 5 May 2016")},
		{"nothing but a link definition", "[a]: https://a.example\n", "p 1\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			body := &Body{Source: seedOf("x.md", test.in)}
			body.readMarkdown(nil)
			same(t, outlined(body.Blocks), test.want)
		})
	}
}

func TestAnchorsAreThoseOfTheirLines(t *testing.T) {
	for _, test := range []struct{ name, file, in, want string }{
		{"bare text", "x.txt", "One.\n\nTwo.\nThree.\n", "p1 p3 p4"},
		{"Markdown", "x.md", "# One\n\ntwo\nlines\n\n* three\n* four\n", "p1 p3 p6 p7"},
		{"two blocks on one line", "x.md", "* - one\n", "p1"},
		{"a quotation and its paragraph", "x.md", "> one\n>\n> two\n", "p1 p3"},
		{"a table", "x.md", "x\n\n| a |\n|---|\n| b |\n", "p1 p3"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var anchors []string
			every(Parse(seedOf(test.file, test.in), nil).Blocks, func(b *Block) {
				if a := b.Anchor(); a != "" {
					anchors = append(anchors, a)
				}
			})
			if got := strings.Join(anchors, " "); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}

func FuzzMarkdown(f *testing.F) {
	for _, seed := range []string{
		"# A\n\n* b\n  1. c\n\n> d\n\n```\ne\n```\n\n|f|\n|-|\n|g|\n", "<div onclick=x>\n<b>a\n",
		"9<sup>th</sup> &amp; \\[x\\] ![i](j) [k](javascript:l)",
		"<script>a</script>\n\n<a id=p1 href=//b>c", "~~a~~ **b _c** d_ https://e.example", "\u0093a\u0094",
		"&nGt;&bne;", "- - - a\n  b", "*\t\t*",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		text = strings.ToValidUTF8(text, "")
		source := seedOf("x.md", text)
		body := &Body{Source: source, Markdown: true}
		body.readMarkdown(nil)
		giveAnchors(body.Blocks, 0)
		every(body.Blocks, func(b *Block) {
			if b.Line < 1 || b.End < b.Line || b.End > max(1, source.Lines()) {
				t.Fatalf("%s stands on lines %d to %d of %d", kindNames[b.Kind], b.Line, b.End, source.Lines())
			}
		})
		quotesStand(t, body)
		assertSafe(t, string(body.HTML(0, nil)))
	})
}
