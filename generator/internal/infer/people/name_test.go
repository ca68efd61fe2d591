package people

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/infer/infertest"
)

// TestNames holds where a name begins and ends, and what is none.
func TestNames(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, text, want string }{
		{"six words", "They met President Aa Bb Cc Dd Ee Ff today.", "[Aa Bb Cc Dd Ee Ff] President"},
		{"no more than six", "They met President Aa Bb Cc Dd Ee Ff Gg today.", "[Aa Bb Cc Dd Ee Ff] President"},
		{"an initial", "They met President J. Holm today.", "[J. Holm] President"},
		{"an initial beyond ASCII", "They met President É. Holm today.", "[É. Holm] President"},
		{"an initial and no name", "They met President J. and others.", ""},
		{"an initial behind the name", "They met President Arne J. and others.", "[Arne] President"},
		{"a particle", "They met Mr. Arne van Holm today.", "Mr. [Arne van Holm]"},
		{"two particles", "They met Mr. Arne van der Holm today.", "Mr. [Arne van der Holm]"},
		{"a particle behind an initial", "They met Mr. J. van Holm today.", "Mr. [J. van Holm]"},
		{"a particle at the head", "They met Mr. van Holm today.", ""},
		{"a particle and no name behind", "They met Mr. Arne van and others.", "Mr. [Arne]"},
		{"a particle and a full stop", "They met Mr. Arne van. Holm came.", "Mr. [Arne]"},
		{"three particles", "They met Mr. Arne van der la Holm today.", "Mr. [Arne]"},
		{"an honorific inside", "They met President Arne Datuk Holm today.", "[Arne Datuk Holm] President"},
		{"an honorific of another", "They met President Arne Mr. Holm today.", "[Arne] President; Mr. [Holm]"},
		{"an honorific of letters of another", "They met President Arne H.E. Holm today.",
			"[Arne] President; H.E. [Holm]"},
		{"an honorific and a small word", "They met President Arne Datuk of Holm today.", "[Arne] President"},
		{"capitals and a particle in front", "They met Mr. KOH bin Holm today.", "Mr. [KOH bin Holm]"},
		{"capitals and a particle alone", "They met Mr. KOH bin and others.", ""},
		{"an honorific behind", "They met President Arne Datuk and others.", "[Arne] President"},
		{"a family name in capitals", "They met Mr. Josep BORRELL today.", "Mr. [Josep BORRELL]"},
		{"one in front", "They met Mr. KOH Lee Ann today.", "Mr. [KOH Lee Ann]"},
		{"capitals in front and no name behind", "They met Mr. KOH and others.", ""},
		{"of three letters behind", "They met Mr. Josep Maria BOR today.", "Mr. [Josep Maria]"},
		{"of four letters behind", "They met Mr. Josep Maria BORR today.", "Mr. [Josep Maria BORR]"},
		{"in capitals behind an initial", "They met Mr. Josep J. BORRELL today.", "Mr. [Josep J. BORRELL]"},
		{"in capitals behind nothing but an initial", "They met Mr. J. BORRELL today.", ""},
		{"capitals behind a family name in capitals", "They met Mr. Josep Maria BORRELL MINISTER today.",
			"Mr. [Josep Maria BORRELL]"},
		{"in capitals with a hyphen", "They met Mr. Josep Maria BOR-RELL today.", "Mr. [Josep Maria]"},
		{"in capitals without an honorific", "They met Minister Josep Maria BORRELL today.", "[Josep Maria] Minister"},
		{"junior behind a comma", "They met President Holm, Jr. today.", "[Holm, Jr.] President"},
		{"junior without one", "They met President Holm Jr. today.", "[Holm Jr.] President"},
		{"the third", "They met President Holm III today.", "[Holm III] President"},
		{"junior alone", "They met President Jr. today.", ""},
		{"junior behind a full stop", "They met President Holm. Jr. came.", "[Holm] President"},
		{"junior of another", "They met President Holm’s, Jr. today.", "[Holm] President"},
		{"a name behind a comma", "They met President Holm, Berg and others.", "[Holm] President"},
		{"a comma at the end", "They met President Holm,", "[Holm] President"},
		{"nothing behind the name", "They met President Holm", "[Holm] President"},
		{"nothing behind the title", "They met President", ""},
		{"a family name that is a word", "They met Minister Arne King today.", "[Arne King] Minister"},
		{"a family name that is one, alone", "They met Minister Mr. King today.", ""},
		{"a family name that is a word, in small letters", "They met Minister Arne king today.", "[Arne] Minister"},
		{"a family name that is a word, in front", "They met Minister King Arne today.", "[Arne] Minister King"},
		{"an honorific behind the office, and one word", "They met Director Mr. Holm today.", "Mr. [Holm] Director"},
		{"an honorific behind the office, and an initial", "They met Director Mr. J. today.", ""},
		{"a possessive", "They met President Holm’s Arne today.", "[Holm] President"},
		{"a name of a house", "They met at the Prince Hamid University today.", ""},
		{"a long name of a house", "They met at the Prince Arne Hamid University today.", ""},
		{"a name of a thing", "They met by the Prince Hamid Policy today.", ""},
		{"two words of a name and a thing", "They met Prince Arne Hamid Policy people.", "[Arne Hamid] Prince"},
		{"a name and a day", "They met Prince Hamid Monday morning.", "[Hamid] Prince"},
		{"a name and a country", "They met Prince Hamid Japan today.", "[Hamid] Prince"},
		{"a name and another office", "They met Prince Hamid President today.", "[Hamid] Prince"},
		{"a comma before a house", "They met Prince Hamid, University and all.", "[Hamid] Prince"},
		{"a possessive before a house", "They met Prince Hamid’s University people.", "[Hamid] Prince"},
		{"who speaks of himself next", "They met Foreign Minister I’m told.", ""},
		{"a name and who speaks of himself next", "They met Mr. Arne Holm I’m told.", "Mr. [Arne Holm]"},
		{"letters that are spaced out", "They met U N and others.", ""},
		{"speech that breaks off", "They met Mr. Pre— and left.", ""},
		{"at a hyphen", "They met Mr. Pre- and left.", ""},
		{"at a dash between spaces", "They met Mr. Holm — and left.", "Mr. [Holm]"},
		{"two words before the dash", "They met Mr. Arne Holm— and left.", "Mr. [Arne Holm]"},
	} {
		checkPeople(t, lists, test.name, test.text, test.want)
	}
}

// TestTitlesBefore holds where a title before a name begins and ends, and what
// it asks of the name.
func TestTitlesBefore(t *testing.T) {
	lists := infertest.Lists(t)
	long := strings.Repeat("Deputy ", 39)
	for _, test := range []struct{ name, text, want string }{
		{"no office", "They met the Trade Bureau Arne Holm today.", ""},
		{"a country", "They met Norwegian Ambassador Arne Holm today.", "[Arne Holm] Norwegian Ambassador"},
		{"of a country", "They met Norway’s Minister Arne Holm today.", "[Arne Holm] Norway’s Minister"},
		{"an office of another’s", "They met the Minister’s Deputy Director Arne Holm today.",
			"[Arne Holm] Deputy Director"},
		{"a friend of an officer", "They met the Minister’s Arne Holm today.", ""},
		{"a rank behind an office", "They met Trade Representative Ambassador Arne Holm today.",
			"Ambassador [Arne Holm] Trade Representative"},
		{"a rank behind an office, first of all", "Representative Ambassador Arne Holm spoke.",
			"Ambassador [Arne Holm] Representative"},
		{"a rank that is joined to the office", "They met Chair and Ambassador Arne Holm today.",
			"[Arne Holm] Chair and Ambassador"},
		{"a rank with its own modifier", "They met Director Acting Ambassador Arne Holm today.",
			"[Arne Holm] Director Acting Ambassador"},
		{"forty words", "They met " + long + "Minister Arne Holm today.", "[Arne Holm] " + long + "Minister"},
		{"more than forty", "They met Deputy " + long + "Minister Arne Holm today.", "[Arne Holm] Minister"},
		{"a high office and one word", "They met Minister Holm today.", "[Holm] Minister"},
		{"a rank and one word", "They met Colonel Holm today.", "[Holm] Colonel"},
		{"General, which is a word, too", "They met General Holm today.", ""},
		{"General and two words", "They met General Arne Holm today.", "[Arne Holm] General"},
		{"another office and one word", "They met Director Holm today.", ""},
		{"another office and an initial", "They met Director J. Holm today.", ""},
		{"Secretary of one word", "They met Secretary of State Holm today.", "[Holm] Secretary of State"},
		{"Secretary of two words", "They met Secretary of Homeland Security Holm today.", ""},
		{"Minister of one word", "They met Minister of Trade Holm today.", ""},
		{"Minister of one word, and two of a name", "They met Minister of Trade Arne Holm today.",
			"[Arne Holm] Minister of Trade"},
		{"a comma and a name", "The Secretary of State, Arne Holm, spoke.", "[Arne Holm] Secretary of State"},
		{"a comma and one word", "The Secretary of State, Holm, spoke.", ""},
		{"a comma behind the office itself", "The Secretary, Arne Holm, spoke.", ""},
		{"and behind one word more", "The Secretary Trade, Arne Holm, spoke.", ""},
		{"a comma, and the sentence goes on", "The Secretary of State, Arne Holm spoke.",
			"[Arne Holm] Secretary of State"},
		{"and on with a small word", "The Secretary of State, Arne Holm of Norway spoke.",
			"[Arne Holm] Secretary of State"},
		{"but not with a word that has a capital", "The Secretary of State, Arne Holm Monday.", ""},
		{"a comma, and nothing behind the name", "They met the Secretary of State, Arne Holm",
			"[Arne Holm] Secretary of State"},
		{"a comma, and a name of another’s", "The Secretary of State, Arne Holm’s friend.", ""},
		{"a possessive and a comma", "The Secretary of State’s, Arne Holm, spoke.", ""},
		{"a comma and an honorific", "The Secretary of State, Mr. Holm, spoke.", "Mr. [Holm] Secretary of State"},
		{"behind the office itself", "The Secretary, Mr. Holm, spoke.", "Mr. [Holm] Secretary"},
		{"a comma and a rank", "The Chair of the Council, Colonel Holm, spoke.", "Colonel [Holm] Chair of the Council"},
		{"a full stop and an honorific", "They met the Secretary. Mr. Holm spoke.", "Mr. [Holm]"},
		{"a comma behind no office", "In the Trade Bureau, Mr. Holm spoke.", "Mr. [Holm]"},
		{"an address and another person", "Thank you, Mr. President, Mr. Holm and all.", "Mr. [Holm]"},
		{"an adjective at the end", "They met the Secretary-General of Amnesty International Arne Holm today.", ""},
		{"and a comma behind it", "The Secretary-General of Amnesty International, Arne Holm, spoke.",
			"[Arne Holm] Secretary-General of Amnesty International"},
		{"to another office", "They met Counsel to Chairman Arne Holm today.", "[Arne Holm] Chairman"},
		{"for another office", "They met Counsel for Chairman Arne Holm today.", "[Arne Holm] Counsel for Chairman"},
		{"to another office and an office", "They met Assistant to the President and Director Arne Holm today.",
			"[Arne Holm] Assistant to the President and Director"},
		{"of, before the office", "They met Council of Trade Director Arne Holm today.",
			"[Arne Holm] Council of Trade Director"},
		{"for, before the office", "They met Council for Trade Director Arne Holm today.",
			"[Arne Holm] Trade Director"},
		{"three small words", "They met the Chair of the Council and of the Board Arne Holm today.",
			"[Arne Holm] Chair of the Council and of the Board"},
		{"four small words", "They met the Chair of the Council and of and the Board Arne Holm today.", ""},
		{"in an institution", "They met the Director in the Trade Bureau Arne Holm today.",
			"[Arne Holm] Director in the Trade Bureau"},
		{"in a country", "They met the Director in Japan Arne Holm today.", ""},
		{"in a town", "They met the Director in Oslo Arne Holm today.", ""},
		{"at an institution with a name", "They met the Director at Oslo Council Arne Holm today.", ""},
		{"for an institution with a name", "They met the Director for Oslo Council Arne Holm today.",
			"[Arne Holm] Director for Oslo Council"},
		{"on an institution with a name", "They met the Director on Oslo Council Arne Holm today.",
			"[Arne Holm] Director on Oslo Council"},
		{"a name of six words", "They met the Director of Aa Bb Cc Dd Ee Ff Council Arne Holm today.",
			"[Arne Holm] Director of Aa Bb Cc Dd Ee Ff Council"},
		{"a name of seven", "They met the Director of Aa Bb Cc Dd Ee Ff Gg Council Arne Holm today.", ""},
		{"and a further subject", "They met the Director for Science and Holm Policy Lena Berg today.",
			"[Lena Berg] Director for Science and Holm Policy"},
		{"and another person", "They met the Director for Science and Lena Berg today.", ""},
		{"and another person’s council", "They met the Director for Science and Berg’s Council Lena Holm today.", ""},
		{"of, and a comma", "They met the Director of, Trade Arne Holm today.", ""},
		{"of a name, and a comma", "They met the Director of Oslo, Council Arne Holm today.", ""},
		{"of a name’s", "They met the Director of Oslo’s Council Arne Holm today.", ""},
		{"of nothing", "They met the Director of", ""},
		{"of something in small letters", "They met the Director of trade Arne Holm today.", ""},
		{"honorifics in a row", "They met Mr. Dr. Holm today.", "Mr. Dr. [Holm]"},
		{"honorifics parted by a comma", "They met Mr., Dr. Holm today.", "Dr. [Holm]"},
		{"an honorific before the office", "They met Mr. Foreign Minister Holm today.", "Mr. [Holm] Foreign Minister"},
		{"and before one that asks for two words", "They met Mr. Director Holm today.", ""},
		{"an honorific behind the office", "They met Director Mr. Holm today.", "Mr. [Holm] Director"},
		{"and a comma", "They met Director Mr., Holm today.", ""},
		{"two offices of honour", "They met Mr. Director Dr. Holm today.", "Mr. [Holm] Director"},
		{"former", "They met former Minister Arne Holm today.", "[Arne Holm] former Minister"},
		{"former, at the head", "former Minister Arne Holm came.", "[Arne Holm] former Minister"},
		{"former and a comma", "They met the former, Minister Arne Holm today.", "[Arne Holm] Minister"},
		{"Then, which is no former", "Then Minister Arne Holm came.", "[Arne Holm] Minister"},
		{"former before an honorific", "They met former H.E. Minister Arne Holm today.", "H.E. [Arne Holm] Minister"},
	} {
		checkPeople(t, lists, test.name, test.text, test.want)
	}
}

// TestAdjectivesEndNoTitle holds that a title waits for the noun behind an
// adjective: what follows is then the noun rather than a name.
func TestAdjectivesEndNoTitle(t *testing.T) {
	lists := infertest.Lists(t)
	for _, word := range strings.Fields("National Economic Japanese British Executive African Asian Canadian " +
		"Nigerian Australian European") {
		checkPeople(t, lists, word, "They met the Envoy for the "+word+" Holm Berg today.", "")
	}
	for _, word := range strings.Fields("Science Pacific Republic") {
		checkPeople(t, lists, word, "They met the Envoy for the "+word+" Arne Holm today.",
			"[Arne Holm] Envoy for the "+word)
	}
}
