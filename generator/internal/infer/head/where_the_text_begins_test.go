package head_test

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/text/furniture"
)

// pageAndText writes what a head is parted into: the title, the line on which
// the text begins, and the lines that are the page's by their numbers, those of
// which words are read all the same in brackets.
func pageAndText(h *head.Head) string {
	title := "-"
	if h.Title >= 0 {
		title = h.TitleWords(h.TitleBlock)
	}
	body := 0
	if list := h.FirstOfBody(1); len(list) > 0 {
		body = list[0].Line
	}
	var page []string
	for _, leaf := range h.Leaves {
		if leaf.Furniture != furniture.Masthead {
			continue
		}
		line := fmt.Sprint(leaf.Line)
		if len(leaf.Words) > 0 {
			line = "(" + line + ")"
		}
		page = append(page, line)
	}
	return strings.TrimSpace(fmt.Sprintf("%s|%d|%s", title, body, strings.Join(page, " ")))
}

// ships is a text with which the title of the same name agrees; banner is a
// paragraph of a page that speaks of the page.
const (
	title  = "Harbours of the Isles Open to All Ships of Two Regions"
	ships  = "Ships of two regions may call at the harbours of the isles, the harbour masters said on Friday night."
	banner = "The portal of our office brings together all the papers that its members gave out since the office " +
		"was set up by law."
	other = "Masters and mates of the merchant fleet were trained on deck last summer, as they had asked for long ago."
)

func checkHeads(t *testing.T, tests []struct{ name, in, want string }) {
	t.Helper()
	lists := infertest.Lists(t)
	for _, test := range tests {
		if got := pageAndText(infertest.Head(test.in, lists)); got != test.want {
			t.Errorf("%s:\ngot  %s\nwant %s", test.name, got, test.want)
		}
	}
}

// The head goes on below a long paragraph where the day of the page stands below
// it: it is a summary.
func TestSummariesAboveTheDayOfThePage(t *testing.T) {
	checkHeads(t, []struct{ name, in, want string }{
		{"no day", title + "\n\n" + ships + "\n\n" + other, title + "|3|"},
		{"the day of a page", title + "\n\n" + ships + "\n\nPublished: 5 May 2016\n\n" + other, title + "|7|"},
		{"a day alone below a title", title + "\n\n" + ships + "\n\n5 May 2016\n\n" + other, title + "|7|"},
		{"a place and a day below a page that has its own", title + "\n\n2016-05-06 12:00\n\n" + ships +
			"\n\nOslo, Norway | 5 May 2016\n\n" + other, title + "|9|"},
		{"a day without a place below such a page", title + "\n\n2016-05-06 12:00\n\n" + ships + "\n\n5 May 2016\n\n" +
			other, title + "|5|"},
		{"a day alone below no title", "The Gull\n\n" + ships + "\n\n5 May 2016\n\n" + other, "The Gull|3|"},
		{"a day alone below a line of words that the text does not say again", "Rice and Tea for the Young\n\n" +
			ships + "\n\n5 May 2016\n\n" + other + " " + ships, "Rice and Tea for the Young|7|"},
		{"such a day above a shorter paragraph", "Rice and Tea for the Young\n\n" + ships + " " + other +
			"\n\n5 May 2016\n\n" + ships, "Rice and Tea for the Young|3|"},
		{"two days, as a chronicle has", title + "\n\n" + ships + "\n\n5 May 2016\n\n" + other +
			"\n\n6 May 2016\n\n" + other, title + "|3|"},
		{"a second day far below", title + "\n\n" + ships + "\n\n5 May 2016\n\n" + strings.Repeat(other+"\n\n", 13) +
			"6 May 2016\n\n" + other, title + "|7|"},
		{"a day three blocks below", title + "\n\n" + ships + "\n\nHigh Seas\n\nLow Seas\n\n5 May 2016\n\n" + other,
			title + "|11|"},
		{"a day below some lines of the page", title + "\n\n" + ships +
			"\n\nHigh Seas\n\nLow Seas\n\nDry Seas\n\n5 May 2016\n\n" + other, title + "|13|"},
		{"a day four blocks below, which have many words", title + "\n\n" + ships +
			"\n\nHigh Seas and Wet Isles\n\nLow Seas and Wet Isles\n\nDry Seas and Wet Isles\n\n5 May 2016\n\n" + other,
			title + "|3|"},
		{"a day below many lines of the page", title + "\n\n" + ships +
			"\n\n" + strings.Repeat("High Seas\n\n", 7) + "5 May 2016\n\n" + other, title + "|3|"},
		{"the day of a page three blocks below", title + "\n\n" + ships +
			"\n\nHigh Seas\n\nLow Seas\n\nPublished: 5 May 2016\n\n" + other, title + "|11|"},
		{"the day of a page below some lines of the page", title + "\n\n" + ships +
			"\n\nHigh Seas\n\nLow Seas\n\nDry Seas\n\nPublished: 5 May 2016\n\n" + other, title + "|13|"},
		{"the day of a page four blocks below, which have many words", title + "\n\n" + ships +
			"\n\nHigh Seas and Wet Isles\n\nLow Seas and Wet Isles\n\nDry Seas and Wet Isles\n\nPublished: 5 May " +
			"2016\n\n" + other, title + "|3|"},
		{"the day of a page below many lines of the page", title + "\n\n" + ships +
			"\n\n" + strings.Repeat("High Seas\n\n", 7) + "Published: 5 May 2016\n\n" + other, title + "|3|"},
		{"a day above and below", title + "\n\n4 May 2016\n\n" + ships + "\n\n5 May 2016\n\n" + other, title + "|5|"},
		{"a day in a point above", title + "\n\n• 4 May 2016\n\n" + ships + "\n\n5 May 2016\n\n" + other, title +
			"|5|"},
		{"a day and more in a point above", title + "\n\n• 4 May 2016 in Oslo\n\n" + ships + "\n\n5 May 2016\n\n" +
			other,
			title + "|9|"},
		{"a clause above the day", title + "\n\n" + ships + "\n\n1. Ports\n\n5 May 2016\n\n" + other, title + "|3|"},
		{"a day above no text", title + "\n\n" + ships + "\n\n5 May 2016", title + "|3|"},
		{"a day above short lines", title + "\n\n" + ships + "\n\n5 May 2016\n\nA Sea\n\nB Sea\n\nC Sea\n\n" + other,
			title + "|3|"},
		{"a day above a heading that ends as a sentence does", title + "\n\n" + ships + "\n\n5 May 2016\n\n" +
			"# Ships came in.\n\nB Sea\n\nC Sea\n\n" + other, title + "|3|"},
		{"governments speak", title + "\n\nWe, the masters, may call at the harbours of the isles, as all ships " +
			"of two regions do, by law.\n\n5 May 2016\n\n" + other, title + "|3|"},
	})
}

// A paragraph of the page stands above the title where a title with its day or
// its writer stands below, and the text agrees with it.
func TestParagraphsOfThePageAboveTheTitle(t *testing.T) {
	checkHeads(t, []struct{ name, in, want string }{
		{"above a title and its day", banner + "\n\n" + title + "\n\n5 May 2016\n\n" + ships, title + "|7|1"},
		{"above a title and its writer", banner + "\n\n" + title + "\n\nBy Anna Lee\n\n" + ships, title + "|7|1"},
		{"above a title of which the text says two words", banner + "\n\nGulls of the Harbour Masters Fly\n\n" +
			"5 May 2016\n\n" + ships, "Gulls of the Harbour Masters Fly|7|1"},
		{"above a title of which the text says one word", banner + "\n\nGulls of the Harbour Terns Fly\n\n" +
			"5 May 2016\n\n" + ships, "-|1|"},
		{"above a title of which the text says one word twice", banner + "\n\nGulls of the Harbour Terns Fly\n\n" +
			"5 May 2016\n\n" + ships + " To the harbour they came.", "-|1|"},
		{"above a title with which no text agrees, and its writer", banner +
			"\n\nGulls and Terns\n\nBy Anna Lee\n\n" +
			ships, "-|1|"},
		{"between two titles", title + "\n\n" + ships + "\n\nStatement on Gulls\n\nBy Anna Lee\n\n" + other, title +
			"|3|"},
		{"above a title and its writer in small letters", banner + "\n\n" + title +
			"\n\nby the masters of ports\n\n" +
			ships, "-|1|"},
		{"above a title and its writer with an office", banner + "\n\n" + title +
			"\n\nBy Captain Anna Lee of the Old Harbour\n\n" + ships, title + "|7|1"},
		{"above a title with which no text agrees, and such a writer", banner + "\n\nGulls and Terns" +
			"\n\nBy Captain Anna Lee of the Old Harbour\n\n" + ships, "-|1|"},
		{"below a document, and above another", "Statement on Gulls\n\n" + ships +
			"\n\nStatement on Terns\n\nBy Anna Lee\n\n" + other, "Statement on Gulls|3|"},
		{"above a title and a name", banner + "\n\n" + title + "\n\nMinistry of Ports\n\n" + ships, "-|1|"},
		{"above a title alone", banner + "\n\n" + title + "\n\n" + ships, "-|1|"},
		{"above a title with which no text agrees", banner + "\n\nGulls and Terns\n\n5 May 2016\n\n" + ships, "-|1|"},
		{"above a document", banner + "\n\nStatement on Gulls\n\n5 May 2016\n\n" + ships, "Statement on Gulls|7|1"},
		{"and lines of it", banner + "\n\nCall us here\n\nP.O. Box 13\n\n" + title + "\n\n5 May 2016\n\n" + ships,
			title + "|11|1 3 5"},
		{"a day three lines below the title", banner + "\n\n" + title + "\n\n(One)\n\n(Two)\n\n5 May 2016\n\n" +
			ships,
			title + "|11|1"},
		{"a day four lines below the title", banner + "\n\n" + title +
			"\n\n(One)\n\n(Two)\n\n(Three)\n\n5 May 2016\n\n" + ships, "-|1|"},
		{"three paragraphs between", banner + strings.Repeat("\n\n"+other, 3) + "\n\n" + title +
			"\n\n5 May 2016\n\n" +
			ships, title + "|13|1 3 5 7"},
		{"four paragraphs between", banner + strings.Repeat("\n\n"+other, 4) + "\n\n" + title + "\n\n5 May 2016\n\n" +
			ships, "-|1|"},
		{"a clause between", banner + "\n\n1. Ports\n\n" + title + "\n\n5 May 2016\n\n" + ships, "-|1|"},
		{"24 blocks between", banner + strings.Repeat("\n\n(Note)", 22) + "\n\n" + title + "\n\n5 May 2016\n\n" +
			ships, title + "|51|1 3 5 7 9 11 13 15 17 19 21 23 25 27 29 31 33 35 37 39 41 43 45"},
		{"25 blocks between", banner + strings.Repeat("\n\n(Note)", 23) + "\n\n" + title + "\n\n5 May 2016\n\n" +
			ships, "-|1|"},
	})
}

// What stands above the title and says nothing of the document is the page's.
func TestLinesOfThePageAboveTheTitle(t *testing.T) {
	checkHeads(t, []struct{ name, in, want string }{
		{"the name of a site", "Good Reads to Share\n\n" + title + "\n\n" + ships, title + "|5|1"},
		{"a longer line that the text does not know", "Good Reads to Share and to Keep\n\n" + title + "\n\n" + ships,
			title + "|5|1"},
		{"a line that the text says again", "Harbour masters of two regions tell ships they may call\n\n" + title +
			"\n\n" + ships, "Harbour masters of two regions tell ships they may call|5|"},
		{"an office", "Ministry of Ports\n\n" + title + "\n\n" + ships, title + "|5|1"},
		{"an office below a paragraph of the page", banner + "\n\nMinistry of Ports\n\n" + title +
			"\n\n5 May 2016\n\n" +
			ships, title + "|9|1 3"},
		{"a hall", "Great Hall\n\n" + title + "\n\n" + ships, title + "|5|"},
		{"a hall that no person can be", "Great Old Harbour Town Hall\n\n" + title + "\n\n" + ships, title + "|5|"},
		{"a person", "H.E. Anna Lee\n\n" + title + "\n\n" + ships, title + "|5|"},
		{"a person below a paragraph of the page", banner + "\n\nH.E. Anna Lee\n\n" + title + "\n\n5 May 2016\n\n" +
			ships, title + "|9|1 3"},
		{"a place below a paragraph of the page", banner + "\n\nCebu\n\n" + title + "\n\n5 May 2016\n\n" + ships,
			title + "|9|1"},
		{"a caption below a paragraph of the page", banner + "\n\nA ship calls at Cebu today (Photo: Lee)\n\n" +
			title +
			"\n\n5 May 2016\n\n" + ships, title + "|9|1"},
		{"a day below a paragraph of the page", banner + "\n\n5 May 2016\n\n" + title + "\n\nBy Anna Lee\n\n" + ships,
			title + "|9|1"},
		{"a place and a day below a paragraph of the page", banner + "\n\nCebu, 5 May 2016\n\n" + title +
			"\n\nBy Anna Lee\n\n" + ships, title + "|9|1"},
		{"a label of a day below a paragraph of the page", banner + "\n\nDate: 5 May 2016\n\n" + title +
			"\n\nBy Anna Lee\n\n" + ships, title + "|9|1"},
		{"the day of a page far below a paragraph of the page", banner +
			"\n\nCall us here\n\nP.O. Box 13\n\nQuay Nine\n\n" +
			"Published: 5 May 2016\n\n" + title + "\n\nBy Anna Lee\n\n" + ships, title + "|15|1 3 5 7"},
		{"a hall below a paragraph of the page", banner + "\n\nGreat Hall\n\n" + title + "\n\n5 May 2016\n\n" + ships,
			title + "|9|1 3"},
		{"a hall with its town below a paragraph of the page", banner + "\n\nGreat Hall, Cebu\n\n" + title +
			"\n\n5 May 2016\n\n" + ships, title + "|9|1"},
		{"a menu", "News | Ports | Ships\n\n" + title + "\n\n" + ships, title + "|5|1"},
		{"a number", "No. 2023-05\n\n" + title + "\n\n" + ships, title + "|5|"},
		{"a note", "(Note on Ports)\n\n" + title + "\n\n" + ships, title + "|5|"},
		{"an empty field below the title", title + "\n\n[Full text]\n\n" + ships, title + "|5|3"},
		{"a field", title + "\n\n[Source] Harbour Office\n\n" + ships, title + "|5|"},
		{"what a memorandum is", "MEMORANDUM FOR THE MASTER OF PORTS\n\nPress Room\n\n" + title + "\n\n" + ships,
			title + "|7|"},
		{"an addressee", "THE MASTER OF SHIPS\n\nPress Room\n\n" + title + "\n\n" + ships, "THE MASTER OF SHIPS|7|"},
		{"a point", "• Good Reads\n\n" + title + "\n\n" + ships, title + "|5|"},
	})
}

// Of several lines one is the title; what stands first is no summary of it.
func TestQuestionsAmongTitles(t *testing.T) {
	checkHeads(t, []struct{ name, in, want string }{
		{"a question at the head", "What of All the Gulls?\n\nNews of All the Terns\n\n" + ships,
			"What of All the Gulls?|5|"},
		{"a question further down", "News of All the Terns\n\nWhat of All the Ships?\n\n" + ships,
			"News of All the Terns|5|"},
		{"a shout inside", "Hello! News of Terns\n\nBooks of All Gulls\n\n" + ships, "Books of All Gulls|5|"},
		{"no shout", "Hello, News of Terns\n\nBooks of All Gulls\n\n" + ships, "Hello, News of Terns|5|"},
		{"right above the day", "Books of All Gulls\n\nNews of All Terns\n\n5 May 2016\n\n" + ships,
			"News of All Terns|7|"},
		{"right above the day, below a long office", "Ministry of the Ports and Isles\n\nBooks of All Gulls\n\n" +
			"News of All Terns\n\n5 May 2016\n\n" + ships, "News of All Terns|9|1"},
		{"right above the day, below a long line", "Books of All the Gulls\n\nNews of All Terns\n\n5 May 2016\n\n" +
			ships, "Books of All the Gulls|7|"},
		{"a line further down", "News of All the Terns\n\nWhat of All the Ships\n\n" + ships,
			"What of All the Ships|5|1"},
	})
}

// The lines of the head go on below a notice of the page.
func TestLinesOfTheHeadBelowANotice(t *testing.T) {
	lists := infertest.Lists(t)
	for in, want := range map[string]int{
		banner + "\n\n" + title + "\n\n5 May 2016\n\n" + ships: 3,
		banner + "\n\n" + title + "\n\n" + ships:               0,
		title + "\n\n5 May 2016\n\n" + ships:                   2,
	} {
		if got := len(infertest.Head(in, lists).HeadLines()); got != want {
			t.Errorf("%q has %d lines of the head, want %d", in, got, want)
		}
	}
}

// A title that the page prints twice is one, whatever the text says; a long question
// opens the text.
func TestTitlesPrintedTwiceAndQuestions(t *testing.T) {
	const soothing = "A Soul-Soothing Summit"
	const question = "Who is of more use to the harbours of the isles, the ships of the near coast or those that " +
		"come " +
		"from beyond the ocean?"
	checkHeads(t, []struct{ name, in, want string }{
		{"printed twice", soothing + "\n\nOpinion\n\n" + soothing + "\n\n" + ships + "\n\nAnna Lee\n\n5 May 2016\n\n" +
			other,
			soothing + "|13|3"},
		{"printed once", "Opinion\n\n" + soothing + "\n\n" + ships + "\n\nAnna Lee\n\n5 May 2016\n\n" + other,
			soothing + "|5|1"},
		{"a long question", question + "\n\n" + ships, "-|1|"},
		{"a short question", "Who is of use to the harbours?\n\n" + ships, "Who is of use to the harbours?|3|"},
	})
}

// What stands between a title and the same title once more is the page's.
func TestLinesBetweenTheTitleAndItself(t *testing.T) {
	checkHeads(t, []struct{ name, in, want string }{
		{"drawers", title + "\n\nPorts\n\nNorth\n\n" + title + "\n\n" + ships, title + "|9|3 5"},
		{"a day", title + "\n\nPorts\n\n5 May 2016\n\n" + title + "\n\n" + ships, title + "|9|3"},
		{"a sentence", title + "\n\nPorts met at noon.\n\nNorth\n\n" + title + "\n\n" + ships, title + "|9|5"},
		{"a source", title + "\n\nSource: Harbour\n\nNorth\n\n" + title + "\n\n" + ships, title + "|9|5"},
		{"no title below", title + "\n\nPorts\n\nNorth\n\n" + ships, title + "|7|"},
	})
}

// A meeting and the name of what it gave out, right below it, are one title; scraps of
// a line that a machine could not read are none.
func TestTitlesOfMeetingsAndScraps(t *testing.T) {
	const summit = "Third Harbour Summit of the Isles"
	checkHeads(t, []struct{ name, in, want string }{
		{"a meeting and its statement", summit + "\nJoint Statement\n\n" + ships, summit + " Joint Statement|4|"},
		{"a meeting, and a statement below a blank line", summit + "\n\nJoint Statement\n\n" + ships,
			summit + "|5|"},
		{"a meeting, and a statement with more words", summit + "\nJoint Statement on the Harbours of the Isles\n\n" +
			ships,
			"Joint Statement on the Harbours of the Isles|4|"},
		{"scraps", "R LL j US T\n\n" + title + "\n\n" + ships, title + "|5|"},
	})
}
