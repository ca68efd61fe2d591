package furniture

import (
	"testing"

	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/passage"
)

// The buttons of a page stand together, those whose words are known and others.
func TestRunsOfButtons(t *testing.T) {
	checkKinds(t, []struct {
		name, in string
		want     []string
	}{
		{"between buttons", lines("Ships Meet at Noon", "", "Share this article", "", "WhatApp", "", "Play", "",
			"Pause",
			"", "Email", "", "Copy Link", "", "Print", "", long),
			[]string{"", Share, Share, Share, Share, Share, Share, Share, ""}},
		{"between two buttons", lines("Ships Meet at Noon", "", "Share this article", "", "Change text size", "",
			"Print", "", long), []string{"", Share, "", Share, ""}},
		{"an address and an offer", lines("Ships Meet at Noon", "", "Share this article", "",
			"https://harbour.example/ships", "", "Share the best of the Harbour with your friends and family.", "",
			"Email", "", "Print", "", long), []string{"", Share, Share, Share, Share, Share, ""}},
		{"a sentence between them", lines("Ships Meet at Noon", "", "Share this article", "", "Ships met.", "", "Email",
			"", "Print", "", long), []string{"", Share, "", Share, Share, ""}},
		{"a day between them", lines("Ships Meet at Noon", "", "Share this article", "", "5 May 2016", "", "Email", "",
			"Print", "", long), []string{"", Share, "", Share, Share, ""}},
		{"a title between them", lines("Share this article", "", "Email", "", "Ships of the Isles Meet at Noon", "",
			"Print", "", long), []string{Share, Share, "", Share, ""}},
		{"fields of a page", lines("Ships Meet at Noon", "", "NEWSPAPER SECTION:", "", "News", "", "WRITER:", "",
			"Anna Lee", "", "Small", "", "Large", "", "Listen to this article", "", long),
			[]string{"", Byline, Byline, Byline, Byline, Share, Share, Share, ""}},
		{"fields without a button", lines("Ships Meet at Noon", "", "HARBOUR MASTER:", "", "Anna Lee", "", "PILOT:", "",
			"Bo Berg", "", long), []string{"", "", "", "", "", ""}},
		{"fields of a letter", lines("Ships Meet at Noon", "", "TO:", "", "Anna Lee", "", "RE:", "", "Ships", "",
			"Print", "", long), []string{"", "", "", "", "", Share, ""}},
	})
}

// Inside a text a page leads to others.
func TestTeasers(t *testing.T) {
	checkKinds(t, []struct {
		name, in string
		want     []string
	}{
		{"titles of other pages", lines(long, "", "RELATED", "", "opinion", "", "Ships Meet at Noon", "", long),
			[]string{"", Related, Related, Related, ""}},
		{"below their drawer, each", lines(long, "", "OPINION", "", "Ships meet in the harbour at noon", "", "OPINION",
			"", "Second boats", "", long), []string{"", Related, Related, Related, Related, ""}},
		{"one below its drawer", lines(long, "", "OPINION", "", "Ships meet in the harbour at noon", "", long),
			[]string{"", "", "", ""}},
		{"who signs", lines(long, "", "MINISTER", "", "Anna Lee", "", "MINISTER", "", "Bo Berg", "", long),
			[]string{"", "", "", "", "", ""}},
		{"who speaks", lines(long, "", "ANNA LEE", "", "The ships met in the harbour.", "", "ANNA LEE", "", "They did.",
			"", long), []string{"", "", "", "", "", ""}},
		{"an offer to readers", lines(long, "", "Article continues after this offer", "", long), []string{"", Share,
			""}},
		{"with a question among them", lines(long, "", "RELATED", "", "opinion", "", "Do Ships Meet?", "", long),
			[]string{"", Related, Related, Related, ""}},
		{"a heading of the text below them", lines(long, "", "RELATED", "", "opinion", "", "Ships Meet at Noon", "",
			"SHIPS OF THE ISLES", "", long+" "+long), []string{"", Related, Related, Related, "", ""}},
		{"one line", lines(long, "", "RELATED", "", "Ships Meet at Noon", "", long), []string{"", "", "", ""}},
		{"below two words that point", lines(long, "", "FEATURED STORIES", "", "opinion", "", "Ships Meet at Noon", "",
			long), []string{"", Related, Related, Related, ""}},
		{"sentences", lines(long, "", "RELATED", "", "The ships met.", "", "They left.", "", long),
			[]string{"", "", "", "", ""}},
		{"above a short sentence", lines(long, "", "RELATED", "", "opinion", "", "Ships Meet at Noon", "", "They left.",
			"", long), []string{"", "", "", "", "", ""}},
		{"above a label of one more", lines(long, "", "FEATURED STORIES", "", "opinion", "", "Ships Meet at Noon", "",
			"READ:", "", "Ports Open to All the Ships", "", long),
			[]string{"", Related, Related, Related, Related, Related, ""}},
		{"what a text says that it brings", lines(long, "", "Read the full piece below:", "",
			"Ships Meet All the Ports", "", long), []string{"", "", "", ""}},
		{"one on the line of its label", lines(long, "", "Related Story Ships and what the isles can do", "", long),
			[]string{"", Related, ""}},
		{"a sentence that begins as such a line", lines(long, "", "Related Story Ships and what the isles can do.", "",
			long), []string{"", "", ""}},
		{"a heading of another kind", lines(long, "", "SHIPS", "", "opinion", "", "Ships Meet at Noon", "", long),
			[]string{"", "", "", "", ""}},
	})
}

// A site keeps a text under words.
func TestKeywords(t *testing.T) {
	checkKinds(t, []struct {
		name, in string
		want     []string
	}{
		{"each on a line", lines(long, "", "Tags:", "", "#Ports", "", "Ships of the isles"),
			[]string{"", Navigation, Navigation, Navigation}},
		{"and other pages with their days", lines(long, "", "TAGS", "", "Ports", "", "Related", "", "Gulls fly?", "",
			"5 May 2016", "", "Ships sink", "", "6 May 2016", "", "1.", "", "Boats"),
			[]string{"", Navigation, Navigation, Navigation, SiteBlurb, SiteBlurb, SiteBlurb, SiteBlurb, SiteBlurb,
				SiteBlurb}},
		{"and one day", lines(long, "", "TAGS", "", "Ports", "", "5 May 2016"), []string{"", Navigation, Navigation,
			""}},
		{"below them words of an offer", lines(long, "", "Your subscription has been successful.", "", "SIGN ME UP", "",
			"By registering, you agree with"), []string{"", "", Share, Share}},
		{"a label with nothing below", lines(long, "", "Tags:", "", "They left the port."), []string{"", Navigation,
			""}},
		{"above the text", lines("Tags:", "", "Ports", "", long, "", long), []string{"", "", "", ""}},
	})
}

// A page that is copied whole begins with its links.
func TestLongMenus(t *testing.T) {
	menu := []string{"Tips", "", "News", "", "Famous Ports", "", "About us", "", "Ministries of the Isles", "",
		"Contact us", "",
		"Boats", "", "Careers"}
	with := func(more ...string) string { return lines(append(append([]string{}, menu...), more...)...) }
	none := []string{Navigation, Navigation, Navigation, Navigation, Navigation, Navigation, Navigation, Navigation}
	checkKinds(t, []struct {
		name, in string
		want     []string
	}{
		{"above a title", with("", "Ships of the Isles Meet", "", long), append(none, "", "")},
		{"with a sentence among them", lines("Tips", "", "News", "", "The ships met at noon in the port of the isles.",
			"",
			"About us", "", "Contact us", "", "Boats", "", "Careers", "", "Gulls", "", "Help", "", long),
			[]string{"", "", "", "", "", "", "", "", "", ""}},
		{"with a title among them", lines("Tips", "", "News", "", "Joint Statement on Ports", "", "About us", "",
			"Contact us", "", "Boats", "", "Careers", "", "Gulls", "", "Help", "", long),
			[]string{"", "", "", "", "", "", "", "", "", ""}},
		{"of more links", lines("Frequently Asked Questions", "", "Tips", "", "Ministries", "", "Departments", "",
			"Boats", "",
			"Gulls", "", "Ports", "", "Events", "", "Ships of the Isles Meet", "", long), append(none, "", "")},
		{"of other links", lines("Advertise", "", "Newsletters", "", "Cookies", "", "Privacy policy", "", "Search", "",
			"Boats", "", "Terms of use", "", "Help", "", "Ships of the Isles Meet", "", long), append(none, "", "")},
		{"few links", lines("Tips", "", "News", "", "About us", "", "Boats", "", long), []string{"", "", "", "", ""}},
	})
}

// Numbers of pages stand alone between paragraphs.
func TestPageNumbersAlone(t *testing.T) {
	checkKinds(t, []struct {
		name, in string
		want     []string
	}{
		{"running heads", lines(long, "", "3 AS DELIVERED", "", long, "", "4 AS DELIVERED", "", long, "", "6 AS "+
			"DELIVERED", "",
			long), []string{"", PageNumber, "", PageNumber, "", PageNumber, ""}},
		{"two of them", lines(long, "", "3 AS DELIVERED", "", long, "", "4 AS DELIVERED", "", long),
			[]string{"", "", "", "", ""}},
		{"numbers that go back", lines(long, "", "3 SHIPS", "", long, "", "2 SHIPS", "", long, "", "1 SHIPS", "", long),
			[]string{"", "", "", "", "", "", ""}},
		{"small letters", lines(long, "", "3 ships", "", long, "", "4 ships", "", long, "", "5 ships", "", long),
			[]string{"", "", "", "", "", "", ""}},
		{"a table of figures", lines(long, "", "3 SHIPS", "", "4 SHIPS", "", "5 SHIPS", "", long), []string{"", "",
			"", "", ""}},
		{"a column of a record", lines(long, "", "Column: 184", "", long), []string{"", PageNumber, ""}},
		{"a column of a table", lines(long, "", "Column 3", "", long), []string{"", "", ""}},
		{"a page of several, parted by a bar", lines(long, "", "Page 1|5", "", long), []string{"", PageNumber, ""}},
		{"with dashes", lines(long, "", "-3-", "", long), []string{"", PageNumber, ""}},
		{"with dashes and spaces", lines(long, "", "- 3 -", "", long), []string{"", PageNumber, ""}},
		{"a number in a list", lines(long, "", "- 3", "- 4 tons", "", long), []string{"", "", "", ""}},
		{"one after the other", lines(long, "", "2", "", long, "", "3", "", long),
			[]string{"", PageNumber, "", PageNumber, ""}},
		{"one alone", lines(long, "", "2", "", long), []string{"", "", ""}},
		{"that do not follow each other", lines(long, "", "2", "", long, "", "7", "", long), []string{"", "", "", "",
			""}},
		{"the numbers of paragraphs", lines("Ships and Gulls", "", "2\t"+long+long, "", "3\t"+long+long),
			[]string{"", "", ""}},
		{"a year", lines(long, "", "2016", "", long, "", "2017", "", long), []string{"", "", "", "", ""}},
		{"the end in square brackets", lines(long, "", "[ENDS]"), []string{"", EndMark}},
	})
}

// TestMenusPrintedAgain: a page joins its menus to one line for narrow screens. A line that
// says more than they do is the document's.
func TestMenusPrintedAgain(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ name, line, want string }{
		{"two menus", "Ships And Sails Nets Ropes", Navigation},
		{"one menu", "Ships And Sails", ""},
		{"two menus and more", "Ships And Sails Nets Ropes of Old", ""},
		{"a menu and a half", "Ships And Sails Nets", ""},
	} {
		blocks := []text.Block{blockOf("Ships And Sails"), blockOf("Nets Ropes"), blockOf(test.line)}
		blocks[0].Furniture, blocks[1].Furniture = Navigation, Navigation
		markJoinedMenus(blocks)
		if got := blocks[2].Furniture; got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestHeadOfAPageOnOneLine: what stands before the title, on the same line, begins with it.
func TestHeadOfAPageOnOneLine(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name, above, title string
		line               int // of the title
		want               string
	}{
		{"with the site and menus", "Ports Are Open - Harbour Daily Home Search", "Ports Are Open", 1, Masthead},
		{"on a line of its own", "Ports Are Open - Harbour Daily Home Search", "Ports Are Open", 2, ""},
		{"other words", "Ports of the Isles", "Ports Are Open", 1, ""},
		{"the same and no more", "Ports Are Open", "Ports Are Open", 1, ""},
	} {
		blocks := []text.Block{blockOf(test.above), blockOf(test.title)}
		blocks[0].Line, blocks[1].Line = 1, test.line
		markPageHead(blocks)
		if got := blocks[0].Furniture; got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// blockOf is a paragraph of some words.
func blockOf(words string) text.Block {
	return text.Block{Kind: text.Paragraph, Passage: passage.Of(words, 0)}
}
