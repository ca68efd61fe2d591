package head_test

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/infer/caption"
	"aseanarchive/generator/internal/infer/infertest"
)

// The links of a site stand below its path, and above the title: many of a few words
// each, none of which says anything of the text.
func TestLinksBelowThePathOfASite(t *testing.T) {
	const path, below = "Home » News\n", "\n\n" + title + "\n\n" + ships
	checkHeads(t, []struct{ name, in, want string }{
		{"five", path + "Gulls\nTerns\nSails\nMasts\nDecks" + below, title + "|10|2 3 4 5 6"},
		{"four", path + "Gulls\nTerns\nSails\nMasts" + below, title + "|9|"},
		{"five below one of four words", path + "Low or High Tides\nGulls\nTerns\nSails\nMasts\nDecks" + below,
			title + "|11|2"},
		{"five of three words", path + "Low or High\nOld or New\nFar or Near\nDry or Wet\nSea or Sky" + below,
			title + "|10|2 3 4 5 6"},
		{"five, and a word of which the text speaks", path + "Gulls\nTerns\nSails\nMasts\nDecks\nHarbours" + below,
			title + "|11|2 3 4 5 6"},
		{"five, and a line of four words", path + "Gulls\nTerns\nSails\nMasts\nDecks\nlow or high tides" + below,
			title + "|11|2 3 4 5 6"},
		{"a word of which the text speaks among them", path + "Gulls\nTerns\nHarbours\nMasts\nDecks" + below,
			title + "|10|"},
		{"a word of the title among them", path + "Gulls\nTerns\nOpen\nMasts\nDecks" + below, title + "|10|"},
		{"a note above the path", "(Note on Gulls)\n" + path + below, title + "|7|1"},
		{"a note of ten words above the path", "(Note on Gulls and Terns and All of the Birds)\n" + path + below,
			title + "|7|1"},
		{"a note of eleven words above the path", "(Note on Gulls and Terns and All of the Sea Birds)\n" + path + below,
			title + "|7|"},
		{"a town among them", path + "Gulls\nTerns\nCebu\nMasts\nDecks" + below, title + "|10|"},
		{"a drawer among them", path + "Gulls\nTerns\nStatements\nMasts\nDecks" + below, title + "|10|"},
		{"a day among them", path + "Gulls\nTerns\n5 May 2016\nMasts\nDecks" + below, title + "|10|"},
		{"a sentence among them", path + "Gulls\nTerns\nShe came.\nMasts\nDecks" + below, title + "|10|"},
		{"a person among them", path + "Gulls\nTerns\nH.E. Anna Lee\nMasts\nDecks" + below, title + "|10|"},
		{"five, and no path", "Gulls\nTerns\nSails\nMasts\nDecks" + below, title + "|9|"},
		{"below one button", "Share\nGulls\nTerns\nSails\nMasts\nDecks" + below, title + "|10|"},
		{"below two buttons", "Share\nPrint\nGulls\nTerns\nSails\nMasts\nDecks" + below, title + "|11|3 4 5 6 7"},
		{"below a path that stands below the title", title + "\n\n" + path + "Gulls\nTerns\nSails\nMasts\nDecks\n\n" +
			ships, title + "|10|"},
		{"the address of the site", "https://harbours.example" + below, title + "|5|"},
	})
}

// A line that looks like the title is none where the page goes on below it; where
// nobody is named, a paragraph is no introduction of the page.
func TestTitlesAboveAndBelowThePage(t *testing.T) {
	checkHeads(t, []struct{ name, in, want string }{
		{"a line of the site above its introduction", "Gulls of the Ships of Regions\n\n" + banner + "\n\n" + title +
			"\n\n5 May 2016\n\n" + ships, title + "|9|3"},
		{"an introduction that tells of the title", "The gulls of both regions fly over the harbours of the isles, " +
			"where all ships call and captains meet.\n\nGulls of the 95 Harbours Fly Over Regions\n\n5 May 2016\n\n" +
			ships + " They were 95.", "Gulls of the 95 Harbours Fly Over Regions|7|"},
		{"a writer, and no title above him", banner + "\n\nBy Captain Anna Lee of the Old Harbour\n\n" + ships,
			"-|1|"},
		{"a title of which the text says a word and a number", banner + "\n\nGulls of the 95 Harbour Terns Fly\n\n" +
			"5 May 2016\n\n" + ships + " They were 95.", "Gulls of the 95 Harbour Terns Fly|7|1"},
		{"a title of which the text says a word and not the number", banner +
			"\n\nGulls of the 95 Harbour Terns Fly\n\n5 May 2016\n\n" + ships, "-|1|"},
		{"a title that is empty", "[Title]\n\n" + title + "\n\n" + ships, title + "|5|"},
	})
}

// Marks between a title and the name of a newspaper are all read, and a name that
// nothing follows is no name before a title.
func TestNewspapersBeforeATitle(t *testing.T) {
	const headline = "Ports are open to all ships"
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, line, want string }{
		{"a hyphen", "The Harbour Post - " + headline, headline},
		{"a long dash", "The Harbour Post — " + headline, headline},
		{"a bar", "The Harbour Post | " + headline, headline},
		{"a bar without spaces", "The Harbour Post|" + headline, headline},
		{"two newspapers", "The Harbour Post: " + headline + " | The Seaside Herald", headline},
		{"no newspaper", "The Harbour Ship - " + headline, "The Harbour Ship - " + headline},
	} {
		if got := infertest.Head(test.line+"\n\n"+said, lists).ReadTitle("").Value; got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

// TestPlacesBesideTheDay asserts the place that a title, or the line of the day below
// it, tells.
func TestPlacesBesideTheDay(t *testing.T) {
	const declaration = "Joint Declaration of the Harbour Meeting, Oslo"
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, in, want string }{
		{"a title that ends with it, above the day and a number", declaration + "\n\n5 May 2016\n\nNo. 12\n\n" + said,
			"Oslo place-in-title"},
		{"a title that ends with it, above the day", declaration + "\n\n5 May 2016\n\n" + said, "Oslo place-in-title"},
		{"a title that ends with it, above the text", declaration + "\n\n" + said, ""},
		{"a title that ends with it, two lines above the day", declaration + "\n\nMinistry of Ports\n\n5 May 2016\n\n" +
			said, ""},
		{"a title that ends with no place, above the day",
			"Joint Declaration of the Harbour Meeting, Part One\n\n5 May 2016\n\n" + said, ""},
		{"a title that ends with it and more, above the day",
			"Joint Declaration of the Harbour Meeting, Day One in Oslo\n\n5 May 2016\n\n" + said, ""},
	} {
		place := infertest.Head(test.in, lists).Place()
		if got := strings.TrimSpace(place.Value + " " + place.Rule); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

// Below the day with which a text ends the page may have a few words of its own.
func TestDaysAboveTheFootOfThePage(t *testing.T) {
	lists := infertest.Lists(t)
	const day = "1 June 2021"
	for _, test := range []struct{ name, below, want string }{
		{"a link", day + "\nClose this Window", day},
		{"many words", day + "\nGo to the Very Top of This Long Page", day},
		{"whom to ask, and more of the page", day + "\nFor enquiries: Anna Lee 062 726994\n\nHome\n\nSearch", day},
		{"a sentence", day + "\nThe ports close at noon.", ""},
		{"twelve lines", day + strings.Repeat("\nGo to the Top", 11), day},
		{"more lines", day + strings.Repeat("\nGo to the Top", 12), ""},
		{"another day further down", day + "\nGo to the Top\n2 June 2021\nThe Harbour", ""},
		{"another day", day + "\n2 June 2021", "2 June 2021"},
		{"a month above a link", "June 2021\nClose this Window", ""},
		{"a day below a title, above a link", "Ports Close\n" + day + "\nClose this Window", ""},
	} {
		got := ""
		if leaf, _ := infertest.Head("Ports are open\n\n"+said+"\n\n"+test.below, lists).DayBelow(); leaf != nil {
			got = leaf.String
		}
		if got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
	if leaf, _ := infertest.Head(said+"\n\n"+day+"\nClose this Window", lists).DayBelow(); leaf == nil {
		t.Error("below a single paragraph the day is not found")
	}
}

// Names of those who signed are short; below longer lines no formula is looked for.
func TestLinesBelowTheFormula(t *testing.T) {
	lists := infertest.Lists(t)
	for length, want := range map[int]bool{80: true, 81: false} {
		below := strings.Repeat("\n\n"+letters(length, "", ""), 5)
		if h := infertest.Head(title+"\n\n"+ships+"\n\nAdopted in Oslo."+below, lists); h.Foot != nil != want {
			t.Errorf("below it lines of %d letters, and it is found: %v", length, !want)
		}
	}
}

// A line of a letter that stands alone is the page's; those of an address stand
// together.
func TestLinesAloneAboveALetter(t *testing.T) {
	lists := infertest.Lists(t)
	const body = "\n\n5 May 1992\n\nDear Sir,\n\nI write to you on the ports of the isles, which my government " +
		"wishes to open in the year to come.\n\nYours sincerely,\n\nAnna Lee"
	for in, want := range map[string]string{
		"Harbour House\nCebu\n\nAll Harbours of the Isles" + body: "All Harbours of the Isles",
		"Harbour House\nAll Harbours of the Isles" + body:         "",
		"All Harbours of the Isles\nHarbour House" + body:         "",
	} {
		h := infertest.Head(in, lists)
		if got := h.TitleWords(h.TitleBlock); got != want {
			t.Errorf("%s is titled %q, want %q", fmt.Sprintf("%.60q", in), got, want)
		}
	}
}

// The day on which a page was put up is known by what the head says of it, and is then
// set aside; a day in a list, and one with its place, stay.
func TestDaysOnWhichAPageWasPutUp(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct {
		name, line, words string
		want              bool
	}{
		{"a line", "Published: 5 May 2016", "Published: 5 May 2016", true},
		{"a heading", "# Published: 5 May 2016", "Published: 5 May 2016", true},
		{"a point", "• 5 May 2016", "5 May 2016", false},
		{"a place and a day", "Oslo, 5 May 2016", "Oslo, 5 May 2016", false},
		{"the day of the document", "5 May 2016", "5 May 2016", false},
	} {
		h := infertest.Head(title+"\n\n"+test.line+"\n\n"+ships, lists)
		caption.SetAside(h)
		found := false
		for i := range h.Body.Blocks {
			if b := &h.Body.Blocks[i]; b.String == test.words {
				found = true
				if got := b.Furniture != ""; got != test.want {
					t.Errorf("%s: set aside: %v", test.name, got)
				}
			}
		}
		if !found {
			t.Errorf("%s: no block is %q", test.name, test.words)
		}
	}
}
