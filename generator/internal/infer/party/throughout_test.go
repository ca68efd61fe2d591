package party

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/rule"
)

// Paragraphs of a text that tells of many things.
const (
	ofRice  = filler
	ofASEAN = "The hosts spoke of the work of ASEAN for the rice of all, and of the years in which it was begun. "
	ofJapan = "Rice was the matter of the evening when the ports of ASEAN and Japan were opened to ships. "
	ofBoth  = "In the port lay ten boats, of which the old ones came from Japan, and over all hung the flag of ASEAN. "
	ofPorts = "Boats were the matter of the morning, and those of Japan lay in the old port beside all others. "
)

// opening are the paragraphs with which a text opens, and that name nobody.
var opening = strings.Repeat(ofRice+ofRice+"\n\n", 4)

// paragraphs are those of a text below its opening.
func paragraphs(of ...string) string { return opening + strings.Join(of, "\n\n") }

// TestDealingsThroughout: where title and opening name nobody, what a text comes back to
// tells, and what it only touches does not.
func TestDealingsThroughout(t *testing.T) {
	briefing := strings.Repeat(ofRice+"\n\n", 30)
	for _, test := range []struct{ name, title, words, want string }{
		{"two paragraphs", "Rice and ports", paragraphs(ofJapan, ofRice, ofJapan), "japan"},
		{"one paragraph, and the partner named elsewhere", "Rice and ports",
			paragraphs(ofASEAN, ofJapan, ofPorts), "japan"},
		{"one paragraph, and the partner named nowhere else", "Rice and ports",
			paragraphs(ofASEAN, ofJapan), ""},
		{"one paragraph, and another partner named as often", "Rice and ports",
			paragraphs(ofASEAN, ofJapan, ofPorts, strings.ReplaceAll(ofPorts+ofPorts, "Japan", "Norway")), ""},
		{"two paragraphs that list many", "Rice and ports", paragraphs(ofRice, ofRice,
			strings.ReplaceAll(ofJapan, "Japan", "Japan, China, India, Norway and Canada"),
			strings.ReplaceAll(ofJapan, "Japan", "Japan, China, India, Norway and Canada")), ""},
		{"a list, and one of it named far more", "Rice and ports", paragraphs(ofASEAN,
			strings.ReplaceAll(ofJapan, "Japan", "Japan, China, India, Norway and Canada"), ofPorts, ofPorts), "japan"},
		{"two of a hundred paragraphs", "Rice and ports", paragraphs(briefing, ofJapan, ofRice, ofJapan), ""},
		{"a member’s talks with a neighbour", "Malaysia and Japan on rice",
			paragraphs(ofJapan, ofRice, ofJapan), ""},
		{"a meeting of ASEAN’s own", "Chairman’s Statement of the 42nd ASEAN Summit",
			paragraphs(ofJapan, ofRice, ofJapan), ""},
		{"three sentences that name both", "Rice and ports", paragraphs(ofBoth, ofBoth, ofBoth), "japan"},
		{"two sentences that name both", "Rice and ports", paragraphs(ofBoth, ofBoth, ofASEAN), ""},
		{"three sentences that name both, and another partner as often", "Rice and ports",
			paragraphs(ofBoth, ofBoth, ofBoth, strings.ReplaceAll(ofPorts+ofPorts, "Japan", "Norway")), ""},
		{"three sentences that name many", "Rice and ports", paragraphs(ofASEAN, strings.Repeat(
			strings.ReplaceAll(ofBoth, "Japan", "Japan, China, India and Norway")+"\n\n", 3), ofPorts), ""},
		{"the partner without ASEAN", "Rice and ports", paragraphs(ofASEAN, ofPorts, ofASEAN, ofPorts), ""},
	} {
		if got := parties(t, stated(test.title), test.title+"\n\n"+test.words); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestProofOfDealings: each paragraph that tells of a partner is evidence, up to three.
func TestProofOfDealings(t *testing.T) {
	words := paragraphs(ofJapan, ofJapan, ofJapan, ofJapan)
	list := Partners(infertest.Head(words, lists(t)), Whose{}, "")
	if len(list) != 1 || list[0].Rule != rule.Throughout || list[0].Basis != archive.Inferred ||
		len(list[0].Evidence) != 3 || list[0].Evidence[0].Quote != "ASEAN and Japan" ||
		list[0].Evidence[0].Line == list[0].Evidence[1].Line {
		t.Errorf("%+v", list)
	}
}

// TestTitlesOfTextsAboutASEAN: a title names a partner, and ASEAN comes only further down.
func TestTitlesOfTextsAboutASEAN(t *testing.T) {
	for _, test := range []struct{ name, title, words, want string }{
		{"ASEAN in two paragraphs of six", "Norway speaks of rice", paragraphs(ofASEAN, ofASEAN, ofRice),
			"norway"},
		{"ASEAN in one", "Norway speaks of rice", paragraphs(ofASEAN, ofRice), ""},
		{"ASEAN nowhere", "Norway speaks of rice", paragraphs(ofRice), ""},
		{"a capital that acts", "Oslo warns its neighbours", paragraphs(ofASEAN, ofASEAN, ofRice),
			"norway"},
		{"a capital where something is", "Talks in Oslo on rice", paragraphs(ofASEAN, ofASEAN, ofRice),
			""},
		{"a capital that does nothing", "Oslo in spring", paragraphs(ofASEAN, ofASEAN, ofRice), ""},
		{"a town that is no government", "Bergen warns its neighbours",
			paragraphs(ofASEAN, ofASEAN, ofRice), ""},
	} {
		if got := parties(t, stated(test.title), test.title+"\n\n"+test.words); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestVerbsOfGovernments: a capital acts by any of the verbs of headlines.
func TestVerbsOfGovernments(t *testing.T) {
	for _, verb := range []string{"accuses", "backs", "criticises", "criticizes", "denies", "hails", "invites",
		"opposes", "praises", "promises", "pushes", "rejects", "seeks", "slams", "unveils"} {
		title := "Oslo " + verb + " the talks on rice"
		if got := parties(t, stated(title), title+"\n\n"+paragraphs(ofASEAN, ofASEAN, ofRice)); got != "norway" {
			t.Errorf("%s: %q", title, got)
		}
	}
}

// TestWhoStandsForASEAN: its countries as a group, by those who act for them.
func TestWhoStandsForASEAN(t *testing.T) {
	for _, who := range []string{"Southeast Asian ministers", "Southeast Asian foreign ministers",
		"Southeast Asian defence ministers", "Southeast Asian defense ministers", "Southeast Asian economic ministers",
		"Southeast Asian leaders"} {
		if got := besideIn(t, "They saw the "+who+" and Japan."); got != "japan" {
			t.Errorf("%s: %q", who, got)
		}
	}
	if got := besideIn(t, "They saw the Southeast Asian boats and Japan."); got != "" {
		t.Errorf("boats: %q", got)
	}
}

// TestAdjectivesBesideASEAN: an adjective stands for its country where “and” alone joins it.
func TestAdjectivesBesideASEAN(t *testing.T) {
	for words, want := range map[string]string{
		"Firms of Australian and ASEAN youth came.": "australia",
		"They saw ASEAN and Australian firms.":      "australia",
		"They saw Australian or ASEAN firms.":       "",
		"They saw Australian tea and ASEAN rice.":   "",
		"They saw ASEAN rice and Australian tea.":   "",
	} {
		if got := besideIn(t, words); got != want {
			t.Errorf("%q: %q, want %q", words, got, want)
		}
	}
}

// TestGroupsInTitles: a title names a group of ASEAN's, and the opening its partners.
func TestGroupsInTitles(t *testing.T) {
	const three = "The fund was opened by China, Japan and the Republic of Korea for firms that are young. " + filler
	for _, test := range []struct{ title, words, want string }{
		{"ASEAN Plus Three Fund for the Young", three, "china japan republic-of-korea"},
		{"ASEAN Plus Three Fund for the Young", filler, ""}, // implied, and no party
		{"Fund for the Young", three, ""},
		{"Fund of the ASEAN Plus Three and the East Asia Summit", three, ""}, // which of the two?
	} {
		if got := parties(t, stated(test.title), test.title+"\n\n"+test.words+ofASEAN); got != test.want {
			t.Errorf("%s: %q, want %q", test.title, got, test.want)
		}
	}
}
