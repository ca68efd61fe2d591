package people

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/lexicon"
)

// TestTitlesInSmallLetters holds where a title in small letters begins, and when none is
// told.
func TestTitlesInSmallLetters(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, text, want string }{
		{"with its country", "They met Norwegian foreign minister Arne Holm today.",
			"[Arne Holm] Norwegian foreign minister"},
		{"one word of a name", "They met Norwegian foreign minister Holm today.", "[Holm] Norwegian foreign minister"},
		{"of a country", "They met Norway’s prime minister Arne Holm today.", "[Arne Holm] Norway’s prime minister"},
		{"small words between", "They met Norway’s mild old leader Arne Holm today.",
			"[Arne Holm] Norway’s mild old leader"},
		{"too many of them", "They met Norway’s mild old and very tired leader Arne Holm today.", "[Arne Holm]"},
		{"no country", "In 1985 president Arne Holm left.", "[Arne Holm] president"},
		{"then", "They met then prime minister Arne Holm today.", "[Arne Holm] then prime minister"},
		{"of a house", "They met Harbour Council director-general Arne Holm today.",
			"[Arne Holm] Harbour Council director-general"},
		{"of a town", "They met Bergby mayor Arne Holm today.", "[Arne Holm] Bergby mayor"},
		{"of a person", "They met Holm’s spokesman Bo Dahl today.", "[Bo Dahl] Holm’s spokesman"},
		{"behind of", "They met the mayor of Oslo, Arne Holm, today.", "[Arne Holm] mayor of Oslo"},
		{"a comma", "There the Norwegian president, Arne Holm, spoke.", "[Arne Holm] Norwegian president"},
		{"a comma and an honorific", "There Oslo’s founder, Mr. Holm, spoke.", "Mr. [Holm] Oslo’s founder"},
		{"the second of two offices", "They met an adviser to Thai President Arne Holm today.",
			"[Arne Holm] Thai President"},
		{"of a further office", "They met the founder and president Arne Holm today.",
			"[Arne Holm] founder and president"},
		{"a later mention in capitals", "They met Norwegian prime minister Arne Holm. Prime Minister Holm left.",
			"[Arne Holm] Norwegian prime minister"},
		{"behind a name", "They met Mr. Arne Holm, president of the Harbour Council, today.",
			"Mr. [Arne Holm] president of the Harbour Council"},
		{"behind a name, of a house in small letters", "They met Mr. Arne Holm, head of Oslo’s Nets office, today.",
			"Mr. [Arne Holm] head of Oslo’s Nets office"},
		{"at the head of a sentence", "It rained. Arne Holm, founder of Nets Holm, spoke.",
			"[Arne Holm] founder of Nets Holm"},
		{"behind who said it", "It rains, said Arne Holm, president of the Harbour Council.",
			"[Arne Holm] president of the Harbour Council"},
		{"behind what was quoted", "“It rains,” Arne Holm, founder of Nets Holm, said.",
			"[Arne Holm] founder of Nets Holm"},
		{"behind who says it", "It rains, says Arne Holm, president of the Harbour Council.",
			"[Arne Holm] president of the Harbour Council"},

		{"a tail of a title that cannot be told", "They met army chief Arne Holm today.", "[Arne Holm]"},
		{"and before a rank", "They met junta chief Senior General Arne Holm today.", "[Arne Holm] Senior General"},
		{"behind a word that opens the sentence", "Meanwhile president Arne Holm left.", "[Arne Holm]"},
		{"no country, and one word", "In 1985 president Holm left.", ""},
		{"a comma, and no country", "They met the president, Arne Holm, today.", ""},
		{"a comma, and who does something", "After talks with the Norwegian president, Arne Holm left.", ""},
		{"a comma, and one word", "There the Norwegian president, Holm, spoke.", ""},
		{"a comma, and an honorific behind an office of nobody", "There a great leader, Mr. Holm, spoke.",
			"Mr. [Holm]"},
		{"a thing that has an officer", "They met the ambassador for the ASEAN Young Readers Awards today.", ""},
		{"an office and no name", "They met the foreign minister of Norway today.", ""},
		{"several", "They met foreign ministers Arne Holm and Bo Dahl today.", ""},
		{"a role of which nobody knows the end", "They met Mr. Arne Holm, head of a big ship, today.",
			"Mr. [Arne Holm]"},
		{"a role that is cut short by an adjective", "It rained. Arne Holm, founder of Oslo-based Nets, spoke.",
			"[Arne Holm] founder of Oslo-based Nets"},
		{"and by one before small letters", "It rained. Arne Holm, founder of Oslo-based nets, spoke.", ""},
		{"a name and a word that is no office", "It rained. Arne Holm, a friend of Lena Berg, spoke.", ""},
		{"a first word that is a modifier", "They first met Arne Holm in the party today.", ""},
	} {
		checkPeople(t, lists, test.name, test.text, test.want)
	}
}

// TestWordsInSmallLetters holds every entry of the lists: vice-president, minister,
// premier, chancellor, senator, secretary, secretary-general, governor, mayor, ambassador,
// envoy, commissioner, director, director-general, chairman, chairwoman, chairperson,
// spokesman, spokeswoman, spokesperson, leader, adviser, advisor, commander, chief,
// founder, head; prime, foreign, vice, deputy, assistant, permanent, executive, managing,
// general, regional, national, security, defence, defense, finance, trade, interior,
// justice, opposition, party, special, press; office, department, ministry, government,
// council, committee, commission, secretariat, branch, division, institute, university.
func TestWordsInSmallLetters(t *testing.T) {
	lists := infertest.Lists(t)
	for _, office := range lexicon.List("en/offices-in-small-letters").All() {
		want := "[Arne Holm] Norwegian " + office
		if office == counterpart {
			want = "[Arne Holm]"
		}
		checkPeople(t, lists, office, "They met Norwegian "+office+" Arne Holm today.", want)
	}
	for _, before := range lexicon.List("en/modifiers-in-small-letters").All() {
		checkPeople(t, lists, before, "They met "+before+" director Arne Holm today.",
			"[Arne Holm] "+before+" director")
		checkPeople(t, lists, before, "They met "+before+" friend Arne Holm today.", "")
	}
	for _, house := range lexicon.List("en/institutions-in-small-letters").All() {
		checkPeople(t, lists, house, "They met Mr. Arne Holm, head of the "+house+", today.",
			"Mr. [Arne Holm] head of the "+house)
	}
	for _, office := range lexicon.List("en/offices-that-say-enough").All() {
		checkPeople(t, lists, office, "They met tired "+office+" Arne Holm today.", "[Arne Holm] "+office)
	}
}

// TestCounterparts: a counterpart has the post of whose counterpart he is where the lists
// know that he had it.
func TestCounterparts(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, text, want string }{
		{"of a prime minister", "There Malaysian Prime Minister Arne Holm met his Japanese counterpart Fumio Kishida.",
			"[Arne Holm] Malaysian Prime Minister; [Fumio Kishida] Japanese Prime Minister"},
		{"behind a comma", "There Prime Minister Arne Holm met his Japanese counterpart, Fumio Kishida, at last.",
			"[Arne Holm] Prime Minister; [Fumio Kishida] Japanese Prime Minister"},
		{"in small letters", "There Malaysian prime minister Arne Holm met his Japanese counterpart Fumio Kishida.",
			"[Arne Holm] Malaysian prime minister; [Fumio Kishida] Japanese prime minister"},
		{"who had no such post", "There President Arne Holm met his Japanese counterpart Fumio Kishida.",
			"[Arne Holm] President; [Fumio Kishida]"},
		{"whom the lists do not know", "There Prime Minister Arne Holm met his Japanese counterpart Jiro Hama.",
			"[Arne Holm] Prime Minister; [Jiro Hama]"},
		{"of another country", "There Prime Minister Arne Holm met his Thai counterpart Fumio Kishida.",
			"[Arne Holm] Prime Minister; [Fumio Kishida]"},
		{"of a post that is not plain", "There Prime Minister and Chair Arne Holm met his Japanese counterpart " +
			"Fumio Kishida.", "[Arne Holm] Prime Minister and Chair; [Fumio Kishida]"},
		{"in another sentence", "There Prime Minister Arne Holm left. His Japanese counterpart Fumio Kishida came.",
			"[Arne Holm] Prime Minister; [Fumio Kishida]"},
		{"of nobody", "They met their Japanese counterpart Fumio Kishida.", "[Fumio Kishida]"},
		{"with a post of his own", "There Prime Minister Arne Holm met his Japanese counterpart Foreign Minister " +
			"Jiro Hama.", "[Arne Holm] Prime Minister; [Jiro Hama] Foreign Minister"},
	} {
		checkPeople(t, lists, test.name, test.text, strings.TrimSpace(test.want))
	}
}
