package pdf

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/limit"
	"aseanarchive/generator/internal/read/record"
)

// Lines as word processors print them: with a space behind each that goes on, unless the
// line is full.
func TestSpacesAtTheEndsOfLines(t *testing.T) {
	t.Parallel()
	const full = "They met in Jakarta, took stock of the work of a year, and" // 58 characters
	// Lines that go on have a space, and the last of each paragraph has none.
	first := []string{"The envoys of the two sides thanked all who had ", "prepared for this over many long " +
		"months, and who "}
	spaced := func(lines ...string) sheetOf {
		page := sheetOf{}.at(72, 760, 10, plain, full).lines(72, 748, first...).at(72, 724, 10, plain,
			"were of good cheer in the harbour of the ").at(72, 712, 10, plain, "capital.")
		return page.lines(72, 680, lines...)
	}
	const above = full + " The envoys of the two sides thanked all who had prepared for this over many long " +
		"months, and " +
		"who were of good cheer in the harbour of the capital.\n"
	bare := func(page sheetOf) sheetOf { // the same without the spaces
		for i := range page {
			page[i] = strings.ReplaceAll(page[i], " ) Tj", ") Tj")
		}
		return page
	}
	due := []string{"of ships and of the islands in the south, and then due "}
	many := append([]string{full}, slices.Repeat(due, 9)...)
	manyWords := full + " " + strings.Join(many[1:], "")
	short := []string{"They spoke of ", "Trade and of the price of rice in the islands of "}
	for _, test := range []struct {
		name string
		page sheetOf
		want string
	}{
		{"a short line that goes on", spaced(append(short, "the south.")...),
			above + "They spoke of Trade and of the price of rice in the islands of the south."},
		{"a short line of a file without such spaces", bare(spaced(append(short, "the south.")...)),
			above + "They spoke of\nTrade and of the price of rice in the islands of the south."},
		{"a short sentence that goes on", spaced("They were pleased. ", "Trade had grown."),
			above + "They were pleased. Trade had grown."},
		{"a line of its own before one that begins with a capital",
			spaced("The Ministers of the Two Sides and the Envoys", "Representatives of the harbours and of the towns ",
				"came, too."),
			above + "The Ministers of the Two Sides and the Envoys\nRepresentatives of the harbours and of the towns " +
				"came, too."},
		{"the same, ending in a word behind which nothing ends",
			spaced("The Ministers of the Two Sides are all in with", "Representatives of the harbours and of the ",
				"towns."),
			above + "The Ministers of the Two Sides are all in with Representatives of the harbours and of the towns."},
		{"a line that ends in one and has no space", spaced("They were there from January 31 to the end, and went to",
			"February 9, 2024."), above + "They were there from January 31 to the end, and went to February 9, 2024."},
		{"a hyphen that stands for a word that was broken off", spaced("They said that it would re- ",
			"\x97 lower the price of rice."), above + "They said that it would re- — lower the price of rice."},
		{"a word torn by the end of its line", spaced("The harbour is deep, so that the quays are deep, some harb",
			"our being old."), above + "The harbour is deep, so that the quays are deep, some harbour being old."},
		{"the same in a file without such spaces", bare(spaced("The harbour is deep, so that the quays are deep, some "+
			"harb", "our being old.")),
			above + "The harbour is deep, so that the quays are deep, some harbour being old."},
		{"the same in a line that is not full", bare(spaced("The harbour is deep, so that the quays are harb",
			"our deep.")), above + "The harbour is deep, so that the quays are harb our deep."},
		{"a word torn where a space had room behind it", spaced(append(many,
			"The harbour is deep, so that the quays are deep, harbo", "urs being old.")...),
			above + manyWords + "The harbour is deep, so that the quays are deep, harbours being old."},
		{"a link before a word, without the space between them", spaced(append(many,
			"The harbour is deep, as they said in their statement", "today about it; today all agreed.")...),
			above + manyWords + "The harbour is deep, as they said in their statement today about it; today all " +
				"agreed."},
		{"a name far in, below a sentence that ends in a space", spaced("The harbour is deep, so that the quays are "+
			"deep. ", "                                        ANNA LEE"),
			above + "The harbour is deep, so that the quays are deep.\nANNA LEE"},
		{"bold words at the end of a line", spaced(append(many, "The harbour is deep.")...).
			at(72, 556, 10, bold, "The new quay was opened by the Envoy Anna of Holmia").at(72, 544, 10, plain,
			"yesterday; all were there."),
			above + manyWords + "The harbour is deep.\nThe new quay was opened by the Envoy Anna of Holmia " +
				"yesterday; all " +
				"were there."},
		{"two words of the text without the space between them", spaced(append(many,
			"The harbour is deep, so that the old quays are of the", "harbour.")...),
			above + manyWords + "The harbour is deep, so that the old quays are of the harbour."},
		{"a dash right behind the last word of a line", spaced(
			"The harbour is deep, and so it had been in the year 1999", "\x97as deep as it is now."),
			above + "The harbour is deep, and so it had been in the year 1999—as deep as it is now."},
		{"a dash behind a full line, where all dashes are closed up", spaced(
			"They spoke of it\x97at length\x97in the harbour town of the south",
			"\x97as they had done in 1999."),
			above + "They spoke of it—at length—in the harbour town of the south—as they had done in 1999."},
		{"items that end in a space, and in no sentence", spaced("\x95 The harbour is deep, as they said (see there) ",
			"\x95 Ships have no need of it."),
			above + "- The harbour is deep, as they said (see there)\n- Ships have no need of it."},
		{"the only dash, behind a full line", spaced("They spoke of it all in the great harbour town of the south",
			"\x97as they had done in 1999."),
			above + "They spoke of it all in the great harbour town of the south—as they had done in 1999."},
		{"a dash behind a full line, where they are not", spaced(
			"They spoke of it \x97at length\x97 in the harbour town of all them",
			"\x97as they had done in 1999."),
			above + "They spoke of it —at length— in the harbour town of all them —as they had done in 1999."},
		{"a full line whose sentence ends in two spaces that are not printed",
			spaced("They said that it was so in all of the years behind them. ",
				"The harbour is deep, as the quays of most harbours were.", "Ships have no need of the deepest one ",
				"of them."),
			above + "They said that it was so in all of the years behind them. The harbour is deep, as the quays of " +
				"most harbours were. Ships have no need of the deepest one of " +
				"them."},
		{"an address behind a word", spaced("See the file https://archive.example/documents/of/the/harb",
			"our/1999/1.html"), above + "See the file https://archive.example/documents/of/the/harbour/1999/1.html"},
		{"offices with a slash, each longer than its line", spaced(append(many, "The harbour is deep.")...).
			at(72, 540, 20, bold, "Harbour Minister of Trade").at(72, 516, 20, bold, "Minister/CommissionerOfPorts").
			at(72, 492, 20, bold, "Anna Lee"),
			above + manyWords + "The harbour is deep.\n# Harbour Minister of Trade Minister/CommissionerOfPorts " +
				"Anna Lee"},
		{"a title that is torn at the end of a full line", spaced(append(many, "The harbour is deep.")...).
			at(72, 540, 16, bold, "Talks of the Harbour ").
			at(72, 520, 16, bold, "Masters in the Southern Isles on Harb").
			at(72, 500, 16, bold, "ours and Ships"),
			above + manyWords + "The harbour is deep.\n# Talks of the Harbour Masters in the Southern Isles on " +
				"Harbours and Ships"},
		{"a title with small letters at the end of a full line", spaced(append(many, "The harbour is deep.")...).
			at(72, 540, 16, bold, "Talks of the harbour ").
			at(72, 520, 16, bold, "masters in the southern Isles on Herb").
			at(72, 500, 16, bold, "tea and ships"),
			above + manyWords + "The harbour is deep.\n# Talks of the harbour masters in the southern Isles on " +
				"Herb tea and ships"},
		{"an address that is longer than its line", spaced("https://archive.example/documents/of/the/harbour/from/1999",
			"/1.html"), above + "https://archive.example/documents/of/the/harbour/from/1999/1.html"},
		{"a mark that is no part of a word", spaced("They met at the Council of the Ministers for Trade there &",
			"Harbours, it is said."), above + "They met at the Council of the Ministers for Trade there & Harbours, " +
			"it is said."},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if _, got := read(t, made("", "", test.page)); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

// Pages whose second column is hardly begun, heads in the margin of the only page, and
// lines that begin as far in as each other.
func TestNarrowColumns(t *testing.T) {
	t.Parallel()
	column := []string{"They met in the harbour town of", "Jakarta and took stock of all the", "work of the " +
		"past year, and they",
		"thanked those who had prepared", "their meeting for so long, as it", "had been hard for most of them."}
	words := strings.Join(column, " ")
	for _, test := range []struct {
		name string
		page sheetOf
		want string
	}{
		{"one line in the second column", sheetOf{}.lines(72, 700, column...).lines(330, 700, "The end."),
			words + "\nThe end."},
		{"beside a title that stands in the first", sheetOf{}.at(72, 720, 14, plain, "On the Harbour").
			lines(72, 700, column...).at(330, 720, 10, plain, "The end."),
			"# On the Harbour\n" + words + "\nThe end."},
		{"bullets are no column", sheetOf{}.at(72, 760, 10, plain, "They agreed:").at(84, 700, 10, plain, "-").
			lines(110, 700, column...), "They agreed:\n- " + words},
		{"a head in the margin above a title", sheetOf{}.at(72, 760, 10, plain, "Archive of the Harbour").
			at(72, 700, 14, plain, "On the Harbour").lines(72, 680, column...).at(300, 30, 10, plain, "Page 1 of 1"),
			"[running-head: Archive of the Harbour]\n# On the Harbour\n" + words + "\n[page-number: Page 1 of 1]"},
		{"a head in the margin that a tabulator parts", sheetOf{}.at(72, 760, 10, plain, "Archive of the Harbour").
			at(220, 760, 10, plain, "Talks").lines(72, 680, column...).at(300, 30, 10, plain, "Page 1 of 1"),
			"[running-head: Archive of the Harbour Talks]\n" + words + "\n[page-number: Page 1 of 1]"},
		{"a line above a title, and not in the margin", sheetOf{}.at(72, 720, 10, plain, "Archive of the Harbour").
			at(72, 700, 14, plain, "On the Harbour").lines(72, 680, column...).at(300, 30, 10, plain, "Page 1 of 1"),
			"Archive of the Harbour\n# On the Harbour\n" + words + "\n[page-number: Page 1 of 1]"},
		{"a title of many lines", sheetOf{}.at(72, 760, 14, plain, "Statement of").at(72, 744, 14, plain,
			"the Ministers").
			at(72, 728, 14, plain, "of the Harbours").at(72, 712, 14, plain, "and of the Towns").
			at(72, 696, 14, plain, "in the Islands").at(72, 680, 14, plain, "of the South and").
			at(72, 664, 14, plain, "of the West").lines(72, 640, column...),
			"# Statement of the Ministers of the Harbours and of the Towns in the Islands of the South and of the " +
				"West\n" + words},
		{"dashes below each other", sheetOf{}.lines(72, 700, "They agreed:").lines(84, 688, "\x96 to trade "+
			"more, and to look").
			lines(96, 676, "into the price of rice").lines(84, 664, "\x96 to meet again in the fall"),
			"They agreed:\n- to trade more, and to look into the price of rice\n- to meet again in the fall"},
		{"a dash with which a line goes on", sheetOf{}.lines(72, 700, "They agreed to trade more than",
			"\x96 as the envoys had said \x96 was", "usual."), "They agreed to trade more than – as the " +
			"envoys had said – was " +
			"usual."},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if _, got := read(t, made("", "", test.page)); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

// Where first lines of paragraphs stand further in, each line that does begins one.
func TestFirstLinesFurtherIn(t *testing.T) {
	t.Parallel()
	body := []string{"Jakarta and took stock of all the", "work of the past year, and they", "thanked all."}
	page := func(in float64, label string) sheetOf {
		s := sheetOf{}
		y := 740.0
		for range 5 {
			s = s.at(72+in, y, 10, plain, label+"They met in the harbour of").lines(72, y-12, body...)
			y -= 48
		}
		return s.at(72+in, y, 10, plain, "On the Harbour of the Town").at(72+in, y-12, 10, plain, "by Anna Lie").
			at(72+in, y-24, 10, plain, "They met in the harbour of").lines(72, y-36, body...)
	}
	const paragraph = "They met in the harbour of Jakarta and took stock of all the work of the past year, and they " +
		"thanked all."
	for label, item := range map[string]string{"": "", "\x95 ": "- "} { // also where they begin with bullets
		_, got := read(t, made("", "", page(12, label)))
		want := strings.Repeat(item+paragraph+"\n", 5) + "On the Harbour of the Town\nby Anna Lie\n" + paragraph
		if got != want {
			t.Errorf("got\n%s\nwant\n%s", got, want)
		}
	}
	// The words of items stand as far in on a page of items alone.
	items := sheetOf{}.at(72, 740, 10, plain, "\x95").lines(84, 740,
		"They met in the harbour of", "Jakarta and took stock of",
		"all of the work of the year.")
	items = items.at(72, 704, 10, plain, "\x95").lines(84, 704, "They met in the capital too,", "of all.")
	const asItems = "\n- They met in the harbour of Jakarta and took stock of all of the work of the year.\n" +
		"- They met in the capital too, of all."
	if _, got := read(t, made("", "", page(12, ""), items)); !strings.HasSuffix(got, paragraph+asItems) {
		t.Errorf("the items were parted:\n%s", got)
	}
	if _, got := read(t, made("", "", page(0, ""))); !strings.Contains(got, "On the Harbour of the Town by Anna Lie") {
		t.Errorf("without room before it the line goes on in a small letter:\n%s", got)
	}
}

// A file beyond a limit is refused, with the key that raises it, and may be read another
// time.
func TestLimits(t *testing.T) {
	t.Parallel()
	var pages []sheetOf
	for i := range 3 {
		pages = append(pages, sheetOf{}.lines(72, 700, fmt.Sprintf("The words of page %d.", i+1)))
	}
	file := made("", "", pages...)
	for _, test := range []struct {
		name             string
		pages, textBytes int
		key, message     string
	}{
		{"no limits", 0, 0, "", ""},
		{"as many pages", 3, 0, "", ""},
		{"more pages", 2, 0, "pages", "this file has 3 pages, more than 2"},
		{"as many bytes", 0, 54, "", ""},
		{"more bytes", 0, 40, "text-bytes", "the text of this file has more than 40 bytes; page 3 goes beyond it"},
	} {
		limited := reader
		limited.Pages, limited.TextBytes = test.pages, test.textBytes
		_, err := limited.Read(context.Background(), file)
		var refusal *record.Refusal
		switch {
		case test.key == "" && err != nil:
			t.Errorf("%s: %v", test.name, err)
		case test.key != "" && (!errors.As(err, &refusal) || refusal.Message != test.message || !refusal.Passing ||
			!strings.HasSuffix(refusal.Hint, limit.Raise(test.key))):
			t.Errorf("%s: %#v", test.name, err)
		}
	}
}
