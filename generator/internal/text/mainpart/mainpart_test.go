package mainpart

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/text"
)

// Paragraphs about ships, another about something else, and the menus of a page.
const (
	shipsTitle = "Ships of Two Regions Call at the Harbours of the Isles"
	shipsLead  = "Ships of two regions may call at the harbours of the isles, the masters of all harbours said on " +
		"Friday night."
	shipsMore = "The harbours will open to the ships in spring, when the masters of the isles have built more " +
		"piers for them."
	cookieText = "We value your privacy and store small files on your device, which you can refuse below by one " +
		"click of yours."
)

// blocksOf are the blocks of bare text.
func blocksOf(words string) []text.Block {
	source := &archive.Source{ID: "x", Path: "x.txt", File: "seeds/x.txt", Text: words}
	source.Index()
	return text.Parse(source, nil).Blocks
}

// A sentence that stands alone among short lines counts little, and a short line
// against those around it.
func TestWhereSentencesStandTogether(t *testing.T) {
	for _, test := range []struct {
		name, in string
		want     string // the first and the last paragraph of the document, by their lines
	}{
		{"teasers below", shipsLead + "\n\n" + shipsMore + "\n\nNets\n\n" + cookieText + "\n\nSails\n\n" + cookieText,
			shipsLead + " | " + shipsMore},
		{"teasers above", "Nets\n\n" + cookieText + "\n\nSails\n\n" + shipsLead + "\n\n" + shipsMore,
			shipsLead + " | " + shipsMore},
		{"a heading between", shipsLead + "\n\n" + shipsMore + "\n\nNets\n\n" + shipsMore + "\n\n" + shipsLead,
			shipsLead + " | " + shipsMore + " | Nets | " + shipsMore + " | " + shipsLead},
		{"no sentence", "Nets\n\nSails", ""},
		{"in another script", "網\n\n" + strings.Repeat("二つの地域の船は島の港に入ることができると港長が金曜日の夜に述べたと伝えられた。", 2) +
			"\n\n帆", strings.Repeat("二つの地域の船は島の港に入ることができると港長が金曜日の夜に述べたと伝えられた。", 2)},
	} {
		blocks := blocksOf(test.in)
		from, to := densest(blocks)
		var list []string
		for _, b := range blocks[from:to] {
			if b.String != "" {
				list = append(list, b.String)
			}
		}
		if got := strings.Join(list, " | "); got != test.want {
			t.Errorf("%s:\ngot  %s\nwant %s", test.name, got, test.want)
		}
	}
}

// A title shares the telling words of its text.
func TestTitlesAgreeWithTheirText(t *testing.T) {
	said := keysOf(blocksOf(shipsLead + "\n\n" + shipsMore))
	for line, want := range map[string]bool{
		shipsTitle:               true,
		"Harbours Open to Ships": true,
		"Harbours and Ships of Other Days and Men": true,
		"Winds Rise over the Isles Today":          false, // one word
		"Ships Harbours":                           false, // too short
		shipsLead:                                  false, // a sentence
		"Masters Teach Harbours Cook Fish Soup Daily Weekly Often": false, // most of it is its own
		strings.Repeat("Ships and Harbours ", 9):                   false, // too long
	} {
		if got := agreement(&text.Block{Passage: text.Passage{String: line}}, said) > 0; got != want {
			t.Errorf("%q agrees: %t, want %t", line, got, want)
		}
	}
}

// An address is no text, however long it is.
func TestAddressesAreNoRunningText(t *testing.T) {
	for line, want := range map[string]bool{
		shipsLead: true,
		"https://harbour.example/" + strings.Repeat("ships-in-the-old-harbour-", 9):         false,
		strings.Repeat("See https://harbour.example/ships or what else they say of it ", 4): true,
	} {
		if got := isRunning(&text.Block{Passage: text.Passage{String: line}}); got != want {
			t.Errorf("%q is running text: %t, want %t", line, got, want)
		}
	}
}

// A first paragraph that the page has parted from the rest belongs to it when it opens
// with a dateline, and one that opens with any other words in capitals does not.
func TestDatelineFarAboveTheRest(t *testing.T) {
	links := strings.Repeat("Nets and sails\n\n", 7)
	for _, test := range []struct {
		name, opening string
		want          bool
	}{
		{"a dateline", "OSLO, NORWAY — The masters of all harbours of the isles said “more than half” of the " +
			"ships of", true},
		{"a small town", "Oslo, Norway — The masters of all harbours of the isles said “more than half” of the " +
			"ships of", false},
		{"a dateline of something else", "OSLO, NORWAY — We value your privacy and store some small files on " +
			"your own " +
			"device, which", false},
		{"an offer in capitals", "SIGN UP — for the news of the masters of all harbours of the isles and ships " +
			"of the", false},
	} {
		blocks := blocksOf(test.opening + "\n\n" + shipsMore[:40] + ".\n\n" + links + shipsLead + "\n\n" +
			shipsMore + "\n\n" + shipsLead + "\n\n" + shipsMore)
		main := Of(blocks)
		main.Widen(blocks)
		if got := main.From == 0; got != test.want {
			t.Errorf("%s: the document begins at %d", test.name, main.From)
		}
	}
}

// none and noTool stand where nothing is dated and no line is a tool of the page.
func none(string) bool        { return false }
func noTool(*text.Block) bool { return false }

// Tools of the page between a title and its text count for nothing, and are no titles.
func TestToolsBetweenTitleAndText(t *testing.T) {
	const tool = "Call here to share the ships"
	blocks := blocksOf("Nets\n\n" + shipsTitle + "\n\n" + strings.Repeat(tool+"\n\n", 60) + shipsLead + "\n\n" +
		shipsMore)
	isTool := func(b *text.Block) bool { return b.String == tool }
	for name, test := range map[string]struct {
		isTool func(*text.Block) bool
		want   int
	}{"known": {isTool, 0}, "unknown": {noTool, 58}} {
		if got := Of(blocks).Head(blocks, none, test.isTool); got != test.want {
			t.Errorf("%s: the head begins at %d, want %d", name, got, test.want)
		}
	}
}

// A short sentence right above a document that speaks of the same is its own.
func TestSentenceRightAboveADocument(t *testing.T) {
	for above, want := range map[string]bool{
		"The masters of the isles have harbours for ships.": true,
		"We value your privacy on all the devices.":         false,
	} {
		blocks := blocksOf(above + "\n\n" + shipsLead + "\n\n" + shipsMore)
		main := Part{2, len(blocks)} // as where short lines outweigh what stands above
		if blocks[1].String != "" {
			main.From = 1
		}
		main.Widen(blocks)
		if got := main.From == 0; got != want {
			t.Errorf("%q: the document begins at %d", above, main.From)
		}
	}
}

// So is a line with whose rest the document begins.
func TestLinesCutOff(t *testing.T) {
	for _, test := range []struct {
		name, above, below string
		line               int
		want               bool
	}{
		{"the rest in a small letter", "The masters", "of the isles met.", 2, true},
		{"the rest behind a comma", "The masters", ", Who met, said so.", 2, true},
		{"the rest in a capital", "The masters", "Isles are open.", 2, false},
		{"a blank line between", "The masters", "of the isles met.", 3, false},
		{"a sentence above", "The masters met.", "of the isles, all.", 2, false},
		{"a blank line above", "", "of the isles met.", 2, false},
	} {
		var above, below text.Block
		above.String, above.Line, above.End = test.above, 1, 1
		below.String, below.Line = test.below, test.line
		if got := isCutOff(&above, &below); got != test.want {
			t.Errorf("%s: %t", test.name, got)
		}
	}
}

// The address of a page says the same as its title, and is none.
func TestAddressIsNoTitle(t *testing.T) {
	links := strings.Repeat("Nets\n\n", 4)
	for line, want := range map[string]int{
		"x://no/ships-regions-call-harbours-isles":           0,
		"Ships of the regions call at harbours of the isles": 23,
	} {
		blocks := blocksOf(shipsTitle + "\n\n" + strings.Repeat("Nets\n\n", 25) + line + "\n\n" + links +
			shipsLead + "\n\n" + shipsMore)
		if got := Of(blocks).Head(blocks, none, noTool); got != want {
			t.Errorf("%q: the head begins at %d, want %d", line, got, want)
		}
	}
}

// Where no title agrees with the text, the lines above the day of the page are the
// document's, too.
func TestLinesAboveTheDayOfThePage(t *testing.T) {
	const day = "5 May 2016"
	above := strings.Repeat("Nets and sails\n\n", 20) + "Old Men\n\nAnna Lie\n\n"
	blocks := blocksOf(above + day + "\n\n" + strings.Repeat("Oars and masts\n\n", 11) + shipsLead + "\n\n" + shipsMore)
	isDay := func(line string) bool { return line == day }
	if got := Of(blocks).Head(blocks, isDay, noTool); blocks[got].Line != blocks[14].Line {
		t.Errorf("below a day the head begins at %d", got)
	}
	if got := Of(blocks).Head(blocks, none, noTool); blocks[got].String != day {
		t.Errorf("without a day the head begins at %q", blocks[got].String)
	}
	march := blocksOf(above + "Mon, March 30, 2020\n\n" + strings.Repeat("Oars and masts\n\n", 11) +
		"On March 30, 2020, the ships left. " + shipsLead + "\n\n" + shipsMore)
	isMarch := func(line string) bool { return strings.Contains(line, "March 30") }
	if got := Of(march).Head(march, isMarch, noTool); march[got].Line != march[14].Line {
		t.Errorf("below a day that the text names the head begins at %d", got)
	}
	captioned := blocksOf(above + day + "\n\n" + strings.Repeat("Oars and masts\n\n", 11) +
		"A boy sits in a basket on 4 May 2016.\n\n" + shipsLead + "\n\n" + shipsMore)
	isDated := func(line string) bool { return strings.Contains(line, "May 2016") }
	if got := Of(captioned).Head(captioned, isDated, noTool); captioned[got].Line != captioned[14].Line {
		t.Errorf("above a caption with a day the head begins at %d", got)
	}
}

// A heading above the lines of a head is its own where nothing but tools of the page stand
// between them.
func TestHeadingAboveTheHead(t *testing.T) {
	const tool = "Call here to share the ships"
	isTool := func(b *text.Block) bool { return b.String == tool }
	for between, want := range map[string]string{
		tool + "\n\n" + tool: "Wool from Abroad", "Oars and masts": "For Anna Lie",
		tool + "\n\nOars": "For Anna Lie"} {
		source := &archive.Source{ID: "x", Path: "x.md", File: "seeds/x.md", Text: strings.Repeat("Nets\n\n", 25) +
			"# Wool from Abroad\n\n" + between + "\n\nFor Anna Lie\n\nFor Bo Berg\n\nFrom Jo Li\n\n" + shipsTitle +
			"\n\n" + shipsLead + "\n\n" + shipsMore}
		source.Index()
		blocks := text.Parse(source, nil).Blocks
		if got := Of(blocks).Head(blocks, none, isTool); blocks[got].String != want {
			t.Errorf("below %q the head begins at %q, want %q", between, blocks[got].String, want)
		}
	}
	const heading = "Memorandum on the Ships of Two Regions in the Harbours"
	blocks := blocksOf(strings.Repeat("Nets\n\n", 25) + heading + "\n\n" + tool + "\n\nBoats No. 5\n\n" +
		"For Anna Lie\n\nFor Bo " +
		"Berg\n\nFrom Jo Li\n\n" + shipsTitle + "\n\n" + shipsLead + "\n\n" + shipsMore)
	for kind, want := range map[text.Kind]string{text.Heading: heading, text.Paragraph: "For Anna Lie"} {
		for i := range blocks {
			if blocks[i].String == heading {
				blocks[i].Kind = kind
			}
		}
		if got := Of(blocks).Head(blocks, none, isTool); blocks[got].String != want {
			t.Errorf("below a block of kind %d the head begins at %q, want %q", kind, blocks[got].String, want)
		}
	}
}
