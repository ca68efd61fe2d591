package party

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/infertest"
)

// TestTalksOfTwoPartners: two partners that speak of ASEAN by the way are no parties,
// and a text is of two only where its title and its first sentence name nobody else.
func TestTalksOfTwoPartners(t *testing.T) {
	const title, place = "Japan and China hold talks",
		" held talks on tea and on rice in the old hall of the town today. "
	for _, test := range []struct{ name, title, words, want string }{
		{"two partners alone", title, "Japan and China" + place + "ASEAN was named.", ""},
		{"ASEAN in the title", title + " on ASEAN", "Japan and China" + place + "ASEAN was named.", "china japan"},
		{"a meeting of ASEAN’s in the title", title + " at the 12th AEM-USTR Consultations",
			"Japan and China" + place + "ASEAN was named.", "china japan"},
		{"ASEAN in the first sentence", title, "Japan and China heard that ASEAN" + place, "china japan"},
		{"one partner", "Japan holds talks", "Japan" + place + "ASEAN was named.", "japan"},
		{"a member beside them", title, "Japan, China and Malaysia" + place + "ASEAN was named.", "china japan"},
		{"nobody", "Japan holds talks", filler + "ASEAN was named.", "japan"},
		{"below a picture", title, "Japan and China" + place + "(Photo: Ann Lee)\n\nThe ministers of ASEAN" + place,
			"china japan"},
	} {
		if got := parties(t, stated(test.title), test.title+"\n\n"+test.words); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestMarksBesideSides holds what stands right before or behind the name of a side.
func TestMarksBesideSides(t *testing.T) {
	for _, test := range []struct{ name, words, want string }{
		{"a hyphen that ends the text", "They saw ASEAN and Japan-", "japan"},
		{"a hyphen and small letters", "They saw ASEAN and the Japan-based shop.", ""},
		{"a hyphen and a capital", "They saw ASEAN and the Japan-Based shop.", "japan"},
		{"a hyphen and a mark", "They saw ASEAN and Japan-{x}.", "japan"},
		{"one word before “and”", "ASEAN Tea and Japan came.", ""},
		{"one word before “and”, and an office behind it", "ASEAN Tea and the Ministers of Japan came.", ""},
		{"a private body", "The US-ASEAN Business Council came.", ""},
		{"a private body in the next sentence", "They saw the US and ASEAN. Business Council members came.",
			"united-states"},
		{"who speaks for a partner at ASEAN", "I stand for Norway at the ASEAN dinner.", "norway"},
		{"who speaks for a partner before ASEAN", "I stand for Norway (ASEAN came).", ""},
		{"who speaks for a partner elsewhere", "I stand for Norway at the dinner of ASEAN.", ""},
	} {
		if got := besideIn(t, test.words); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestWhoOpensTheText: the first word of a text tells as the others do whether the
// subject behind it acts.
func TestWhoOpensTheText(t *testing.T) {
	for _, test := range []struct{ name, words, want string }{
		{"a word that opens a subject", "The Japan Forum with ASEAN was held.", "japan"},
		{"a place, and ASEAN behind “with”", "In Japan they met with the ASEAN envoys.", ""},
		{"a verb before a partner", "Met Japan of ASEAN.", "japan"},
		{"a small word before a partner", "rice of Japan met ASEAN.", "japan"},
		{"small words before a partner", "they sold Japan rice of ASEAN.", ""},
		{"one small word before a partner", "they Japan saw ASEAN.", ""},
	} {
		if got := subjectsIn(t, test.words); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestWordsOfAPassage: a word that begins, or ends, right at an offset counts.
func TestWordsOfAPassage(t *testing.T) {
	leaf := infertest.Paper("Japan saw ASEAN.", lists(t)).Leaves[0]
	p := passageOf(leaf, 0, len(leaf.String))
	for at, want := range map[int][2]int{0: {3, 0}, 1: {2, 0}, 4: {2, 0}, 5: {2, 1}, 6: {2, 1}, 7: {1, 1}, 9: {1, 2}} {
		if got := [2]int{len(p.wordsFrom(at)), len(p.wordsBefore(at))}; got != want {
			t.Errorf("from and before %d: %v, want %v", at, got, want)
		}
	}
}

// TestNamesInAGroup: a partner of a group is party where the first paragraph names it,
// also when it speaks of what is its own behind that.
func TestNamesInAGroup(t *testing.T) {
	for _, test := range []struct{ name, words, want string }{
		{"named", "The 12th ASEAN Plus Three Summit was held in the hall by Japan, with Japanese tea and rice for all.",
			"japan"},
		{"of which but something is named", "The 12th ASEAN Plus Three Summit was held in the hall, with good " +
			"Japanese tea and rice for all.", ""},
	} {
		if got := parties(t, archive.NotKnown(), test.words); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestWhereAPreambleEnds: with its first recital, or with the words that enact an
// agreement; a long text has none.
func TestWhereAPreambleEnds(t *testing.T) {
	const top, makers = "AGREEMENT ON PORTS\n\n", "We, the Governments of Malaysia (Malaysia) and the Kingdom of " +
		"Cambodia (Cambodia), Member States of the Association of Southeast Asian Nations (collectively, “ASEAN”), " +
		"and the Government of the Republic of India;"
	const enacts = "\n\nHAVE AGREED AS FOLLOWS:\n\n1. Ports are open."
	const party, named = "india:party:1:named-in-preamble", "india:mentioned:1:named"
	for _, test := range []struct{ name, words, want string }{
		{"with the enactment", makers + enacts, party},
		{"with a recital in small letters", makers + "\n\nMindful of ports near Japan;" + enacts,
			party + " japan:mentioned:1:named"},
		{"with a participle in capitals", makers + "\n\nSHARING ports near Japan;" + enacts,
			party + " japan:mentioned:1:named"},
		{"behind a paragraph of one word", makers + "\n\nand" + enacts, party},
		{"with a declaration", makers + "\n\nHEREBY DECLARE:\n\n1. Ports are open.", named},
		{"with words inside a sentence", makers + "\n\nThey HAVE AGREED AS FOLLOWS:\n\n1. Ports are open.", named},
		{"behind eight paragraphs", makers + strings.Repeat("\n\nof the one part,", 7) + enacts, party},
		{"behind nine paragraphs", makers + strings.Repeat("\n\nof the one part,", 8) + enacts, named},
	} {
		if got := read(t, stated("AGREEMENT ON PORTS"), top+test.words, archive.NotKnown()); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

// TestNamesInBrackets: a name right behind a bracket or a quotation mark is a short form.
func TestNamesInBrackets(t *testing.T) {
	for before, want := range map[string]bool{
		"Japan (": true, "Japan “": true, `Japan "`: true, "Japan (the ": true, "Japan ( ": true, "Japan ": false,
		"Japan, ": false, "(Japan) ": false, "": false,
	} {
		if got := isAsideAt(before+"China", len(before)); got != want {
			t.Errorf("%q: %v, want %v", before, got, want)
		}
	}
}

// TestWordsBelowPictures: whom a caption in the opening sets beside ASEAN was there.
func TestWordsBelowPictures(t *testing.T) {
	const caption = "The Minister of Ports of Japan after talks at the meetings of ASEAN and Japan in the old hall"
	for _, test := range []struct{ name, words, want string }{
		{"with a credit", filler + "\n\n" + caption + ". (Photo: Harbour House)", ""},
		{"without one", filler + "\n\n" + caption + ".", "japan"},
	} {
		if got := parties(t, archive.NotKnown(), "Rice for all\n\n"+test.words+"\n\n"+filler); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}
