package pdf

import (
	"strings"
	"testing"
)

// What stands around the text of a page though no other page has it.
func TestHeadsOfOnePage(t *testing.T) {
	t.Parallel()
	const text = full1 + " " + full2 + " and back."
	page := func(y float64) sheetOf { return sheetOf{}.lines(72, y+12, full1, full2, "and back.") }
	for _, test := range []struct {
		name  string
		pages []sheetOf
		want  string
	}{
		{"other heads on the left and the right pages", []sheetOf{
			page(700).at(400, 760, 8, plain, "On the Harbour").at(500, 30, 8, plain, "Page 1 of 2"),
			page(700).at(72, 760, 8, plain, "Treaty Section").at(72, 30, 8, plain, "Page 2 of 2")},
			"[running-head: On the Harbour]\n" + text + "\n[page-number: Page 1 of 2]\n" +
				"[running-head: Treaty Section]\n" + text + "\n[page-number: Page 2 of 2]"},
		{"a first line in the type of the text", []sheetOf{
			page(700).at(500, 30, 8, plain, "Page 1 of 2"),
			page(700).at(72, 760, 10, plain, "Treaty Section").at(72, 30, 8, plain, "Page 2 of 2")},
			text + "\n[page-number: Page 1 of 2]\nTreaty Section\n" + text + "\n[page-number: Page 2 of 2]"},
		{"an address and the number at the edges of the foot", []sheetOf{
			page(700).at(250, 760, 8, bold, "HARBOUR BULLETIN").at(72, 30, 8, plain, "www.harbour.example").
				at(500, 30, 8, plain, "1")},
			"[running-head: HARBOUR BULLETIN]\n" + text + "\n[running-foot: www.harbour.example 1]"},
		{"the number and words at the edges of the head", []sheetOf{
			page(700).at(72, 760, 8, plain, "1").at(400, 760, 8, plain, "HARBOUR BULLETIN")},
			"[running-head: 1 HARBOUR BULLETIN]\n" + text},
		{"the number of a section at the edge of the head", []sheetOf{
			page(700).at(72, 760, 8, plain, "2").at(400, 760, 8, plain, "HARBOUR BULLETIN")},
			"2 HARBOUR BULLETIN\n" + text},
		{"another figure at the edge", []sheetOf{page(700).at(72, 30, 8, plain, "Ships").at(500, 30, 8, plain, "7")},
			text + "\nShips 7"},
		{"words and a figure that stand close to the text",
			[]sheetOf{page(90).at(72, 62, 8, plain, "Ships").at(500, 62, 8, plain, "1")}, text + "\nShips 1"},
		{"words beside the figure", []sheetOf{page(700).at(72, 30, 8, plain, "www.harbour.example 1")},
			text + "\nwww.harbour.example 1"},
		{"the first lines of two columns, in the type of the number", []sheetOf{
			sheetOf{}.lines(72, 760, "The first column goes on.", "It has four lines of words,",
				"which are as long as others", "are, and ends in the middle").
				lines(320, 760, "of a sentence that goes on", "in the second one, and this",
					"one too has four of them as", "everybody would have liked.").at(500, 30, 10, plain, "Page | 1")},
			"The first column goes on. It has four lines of words, which are as long as others are, and ends in " +
				"the middle of a sentence that goes on in the second one, and this one too has four of them as " +
				"everybody would have liked.\n[page-number: Page | 1]"},
		{"the ends of paragraphs at the head of two columns", []sheetOf{
			page(700).at(500, 30, 10, plain, "Page | 1"),
			sheetOf{}.at(72, 760, 10, plain, "harbour.").lines(72, 736, full1[:34], full2[:34], full3[:34], full1[:34]).
				at(320, 760, 10, plain, "standards.").lines(320, 736, full3[:34], full1[:34], full2[:34], full3[:34]).
				at(500, 30, 10, plain, "Page | 2")},
			text + "\n[page-number: Page | 1]\nharbour.\n" + full1[:34] + " " + full2[:34] + " " + full3[:34] + " " +
				full1[:34] + " standards.\n" + full3[:34] + " " + full1[:34] + " " + full2[:34] + " " + full3[:34] +
				"\n[page-number: Page | 2]"},
		{"the symbol of the document", []sheetOf{
			page(700).at(480, 760, 10, plain, "A/RES/77/1").at(300, 30, 10, plain, "- 1 -")},
			"[running-head: A/RES/77/1]\n" + text + "\n[page-number: - 1 -]"},
		{"a number that is no symbol", []sheetOf{
			page(700).at(480, 760, 10, plain, "77/2021").at(300, 30, 10, plain, "- 1 -")},
			"77/2021\n" + text + "\n[page-number: - 1 -]"},
		{"words in the margin, at the right edge", []sheetOf{
			page(700).at(342, 760, 10, plain, "Harbour Bulletin").at(300, 30, 10, plain, "- 1 -")},
			"[running-head: Harbour Bulletin]\n" + text + "\n[page-number: - 1 -]"},
		{"words in the middle of the margin", []sheetOf{
			page(700).at(248, 760, 10, plain, "Harbour Bulletin").at(300, 30, 10, plain, "- 1 -")},
			"Harbour Bulletin\n" + text + "\n[page-number: - 1 -]"},
		{"above a title at the head of a column, which the words beside it overtop", []sheetOf{
			sheetOf{}.at(200, 760, 10, plain, "Ships of the Harbour").at(72, 690, 16, bold, "The Quay").
				lines(72, 670, full1[:34], full2[:34], full3[:34], full1[:34], "and the mole.").
				lines(320, 700, full3[:34], full1[:34], full2[:34], full3[:34], full1[:34], "and back.").
				at(300, 30, 10, plain, "1")},
			"[running-head: Ships of the Harbour]\n# The Quay\n" + full1[:34] + " " + full2[:34] + " " + full3[:34] +
				" " + full1[:34] + " and the mole.\n" + full3[:34] + " " + full1[:34] + " " + full2[:34] + " " +
				full3[:34] + " " + full1[:34] + " and back.\n[page-number: 1]"},
		{"a symbol without a number at the foot", []sheetOf{page(700).at(480, 760, 10, plain, "A/RES/77/1")},
			"A/RES/77/1\n" + text},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if _, got := read(t, made("", "", test.pages...)); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

// A dash at the head of a column goes on with a line that ends no item.
func TestDashAtTheHeadOfAColumn(t *testing.T) {
	t.Parallel()
	page := func(last string) sheetOf {
		return sheetOf{}.lines(72, 700, "They all met in the small town", "and spoke of the price of rice",
			"as they had done many times in", last).
			lines(320, 700, "\x96 as the envoys had wished for", "in the letters of the old year", "to each other.",
				"They left for the harbour then")
	}
	const above = "They all met in the small town and spoke of the price of rice as they had done many times in "
	for last, want := range map[string]string{
		"the harbour of the island town": above + "the harbour of the island town – as the envoys had wished for",
		"the harbour of the islands, at": above + "the harbour of the islands, at – as the envoys had wished for",
		"the harbour of the old island;": above + "the harbour of the old island;\n- as the envoys had wished for",
	} {
		if _, got := read(t, made("", "", page(last))); !strings.HasPrefix(got, want) {
			t.Errorf("got\n%s\nwant\n%s", got, want)
		}
	}
}

// Lines that end early, because words that are not to be parted stand on the next one.
func TestLinesThatEndEarly(t *testing.T) {
	t.Parallel()
	gapped := func(lines ...string) sheetOf { // paragraphs that gaps part
		s := sheetOf{}
		for y := 740.0; y > 600; y -= 42 {
			s = s.lines(72, y, full1, full2)
		}
		return s.lines(72, 580, lines...)
	}
	const above = full1 + " " + full2 + "\n" + full1 + " " + full2 + "\n" + full1 + " " + full2 + "\n" +
		full1 + " " + full2 + "\n"
	for _, test := range []struct {
		name string
		page sheetOf
		want string
	}{
		{"in a bracket",
			sheetOf{}.lines(72, 700, full1, "They met under the act (50 U.S.C.", "1701 and 1703) of the sea."),
			full1 + " They met under the act (50 U.S.C. 1701 and 1703) of the sea."},
		{"behind one",
			sheetOf{}.lines(72, 700, full1, "They met under the act (of the sea).", "Envoys (of two sides) came."),
			full1 + " They met under the act (of the sea).\nEnvoys (of two sides) came."},
		{"in the middle of a sentence, where gaps part paragraphs",
			gapped(full1, "met in the harbour of Jakarta, at the other old quay,", "I am told."),
			above + full1 + " met in the harbour of Jakarta, at the other old quay, I am told."},
		{"behind a part of one",
			gapped(full1, "met in the harbour of Jakarta, at the old small quay;", "others did not."),
			above + full1 + " met in the harbour of Jakarta, at the old small quay; others did not."},
		{"behind a sentence",
			gapped(full1, "met in the harbour of Jakarta, at the other old quay.", "I am told."),
			above + full1 + " met in the harbour of Jakarta, at the other old quay.\nI am told."},
		{"a word that was broken off", sheetOf{}.lines(72, 700, full1,
			"met in the harbour, and that they were all plea-", "\x97 they were glad."),
			full1 + " met in the harbour, and that they were all plea- — they were glad."},
		{"a reference to a clause", sheetOf{}.lines(72, 700, full1,
			"met in the harbour and agreed upon sections 1, 2 and 708(c)", "(3) of the act of the sea."),
			full1 + " met in the harbour and agreed upon sections 1, 2 and 708(c)(3) of the act of the sea."},
		{"a clause below another word", sheetOf{}.lines(72, 700, full1,
			"met in the harbour, and of course they all agreed on this:", "(3) to meet once more."),
			full1 + " met in the harbour, and of course they all agreed on this:\n(3) to meet once more."},
		{"a clause below a reference", sheetOf{}.lines(72, 700, full1, "met in the harbour under section 2(b)",
			"(c) to meet once more."),
			full1 + " met in the harbour under section 2(b)\n(c) to meet once more."},
		{"a mark that opens a quotation", sheetOf{}.lines(72, 700, full1,
			"met in the harbour of Jakarta, and all of them called it \x93", "\x85a sea\x94 of trade."),
			full1 + " met in the harbour of Jakarta, and all of them called it “…a sea” of trade."},
		{"a mark that closes one", sheetOf{}.lines(72, 700, full1,
			"met in the harbour of Java, and many of them call it \x93a sea", "\x94 of trade."),
			full1 + " met in the harbour of Java, and many of them call it “a sea” of trade."},
		{"between items of a sentence", gapped("They met in the harbour and spoke of i) trade in ships; ii) ports; and",
			"iii) the price of rice."),
			above + "They met in the harbour and spoke of i) trade in ships; ii) ports; and iii) the price of rice."},
		{"between items of a list", gapped("They spoke of part ii) of the plan of the port, and of trade; and",
			"iii) the price of rice."),
			above + "They spoke of part ii) of the plan of the port, and of trade; and\niii) the price of rice."},
		{"between lettered items of a sentence", gapped(
			"They met in the harbour; (a) trade grew, (b) ports were built,", "(c) rice was dear."),
			above + "They met in the harbour; (a) trade grew, (b) ports were built, (c) rice was dear."},
		{"before the ending of a name", gapped(full1, "the weather of the whole harbour and of the port of Java\x92",
			"s islands."), above + full1 + " the weather of the whole harbour and of the port of Java’s islands."},
		{"an address that fills its line", sheetOf{}.lines(72, 700, full1,
			"https://harbour.example/documents/of/the/year/1999/and/of/te", "a/2001.pdf"),
			full1 + " https://harbour.example/documents/of/the/year/1999/and/of/tea/2001.pdf"},
		{"an address that breaks off", sheetOf{}.lines(72, 700, full1, "See https://harbour.example/on-",
			"Tea/and-coffee/of-the-year/1999.pdf"),
			full1 + " See https://harbour.example/on-Tea/and-coffee/of-the-year/1999.pdf"},
		{"an address that neither fills its line nor breaks off", sheetOf{}.lines(72, 700, full1,
			"See https://harbour.example/tea", "tea/coffee and rice"),
			full1 + " See https://harbour.example/tea tea/coffee and rice"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if _, got := read(t, made("", "", test.page)); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

// Lines that only a gap would part, where gaps part paragraphs.
func TestLinesWithoutAGap(t *testing.T) {
	t.Parallel()
	gapped := func() (s sheetOf) {
		for y := 760.0; y > 400; y -= 40 {
			s = s.lines(72, y, full1, full2)
		}
		return s
	}
	above := strings.Repeat(full1+" "+full2+"\n", 9)
	item := func() sheetOf { return gapped().at(72, 400, 10, plain, "-") }
	for want, page := range map[string]sheetOf{
		"THE HARBOUR MASTER: " + full1 + " " + full2:  gapped().lines(72, 400, "THE HARBOUR MASTER:", full1, full2),
		"The harbour master:\n" + full1 + " " + full2: gapped().lines(72, 400, "The harbour master:", full1, full2),
		"THE HARBOUR MASTER:\nAnna Lee\nBo Berg, an envoy": gapped().lines(72, 400, "THE HARBOUR MASTER:", "Anna Lee",
			"Bo Berg, an envoy"),
		"Section 2. They were told of the price of fish in the islands. (a) " + full1 + " " + full2: gapped().
			lines(72, 400, "Section 2. They were told of the price of fish in the islands.",
				"(a) "+full1[:53], full1[54:]+" "+full2),
		"Section 3. They were told of the price of fish in the islands. (a) " + full1 + " " + full2: gapped().
			at(72, 400, 10, bold, "Section 3. They were told of the price of fish in the islands.").
			lines(72, 388, "(a) "+full1[:53], full1[54:]+" "+full2),
		"Section 2. They were told of the price of fish.\n(a) " + full1 + " " + full2: gapped().lines(72, 400,
			"Section 2. They were told of the price of fish.", "(a) "+full1[:53], full1[54:]+" "+full2),
		"- The price of fish in all of the islands of the south and the Green Harbour Challenge": item().lines(90, 400,
			"The price of fish in all of the islands of the south and", "the Green Harbour", "Challenge"),
		"They met in the harbour of the isles, Jakarta came, too, as one of all the towns of the south": gapped().
			lines(72, 400, "They met in the harbour of the isles,",
				"Jakarta came, too, as one of all the towns of the south"),
		"They met in the harbour of the isles\nJakarta came, too, as one of all the towns of the south": gapped().
			lines(72, 400, "They met in the harbour of the isles",
				"Jakarta came, too, as one of all the towns of the south"),
		"- The price of fish in all of the islands of the south and the Green Harbour, Challenges": item().
			lines(90, 400, "The price of fish in all of the islands of the south and", "the Green Harbour,",
				"Challenges"),
		"- The price of fish in all of the islands of the south and the green harbour.\nChallenges": item().
			lines(90, 400, "The price of fish in all of the islands of the south and", "the green harbour.",
				"Challenges"),
	} {
		if _, got := read(t, made("", "", page)); got != above+want {
			t.Errorf("got\n%s\nwant\n%s", strings.TrimPrefix(got, above), want)
		}
	}
}
