package meeting_test

import "testing"

// TestWhoMeets: those who meet, what they are in charge of, and with whom they meet.
func TestWhoMeets(t *testing.T) {
	checkNames(t, []naming{
		{"ministers in small letters", "the 5th Meeting of the ASEAN Economic ministers of ports", ""},
		{"ministers with others, on one topic",
			"the 20th Meeting of ASEAN Ministers on Tides and the Ministers of Old Boats of China", ""},
		{"ministers of a partner and ASEAN", "the 8th Meeting of the Foreign Ministers of Japan and ASEAN",
			"asean-japan-foreign-ministers-meeting#8"},
		{"a topic of a short form", "the 9th AMM on old ports", "asean-foreign-ministers-meeting#9"},
		{"a topic of any ministers of nobody", "the 5th Ministerial Meeting on tides", ""},
		{"an anniversary of a year", "the 2022 Anniversary ASEAN Dialogue", ""},
		{"sides with a dash", "the 4th Atlantis–ASEAN Meeting", "atlantis-asean-meeting#4"},
	})
}

// TestTopicsInALine: a list of topics goes on over commas, where no side is in it.
func TestTopicsInALine(t *testing.T) {
	checkNames(t, []naming{
		{"topics of a meeting with a partner", "the 5th ASEAN-Japan Meeting on Tides, Ports and Boats",
			"asean-japan-tides-ports-and-boats#5"},
		{"a partner among them", "the 5th ASEAN-Atlantis Meeting on Tides, Japan, Ports and Boats",
			"asean-atlantis-meeting-on-tides#5"},
		{"a mark without a word", "the 5th ASEAN-Atlantis , Meeting", ""},
	})
}

// TestWhatIsHeld: who holds a meeting tells its series only where it is numbered and
// on nothing else.
func TestWhatIsHeld(t *testing.T) {
	checkNames(t, []naming{
		{"a special meeting", "The ASEAN Regional Forum held its Special Meeting", "asean-regional-forum"},
		{"on small things", "ASEAN and Norway: the 8th Joint Sectoral Cooperation Committee on tides", ""},
		{"beside a member", "ASEAN, Norway and Malaysia hold the 8th Joint Sectoral Cooperation Committee",
			"asean-norway-joint-sectoral-cooperation-committee#8"},
		{"beside a member, named first",
			"Malaysia saw ASEAN and Norway hold the 8th Joint Sectoral Cooperation Committee",
			"asean-norway-joint-sectoral-cooperation-committee#8"},
	})
}

// TestTheFirstThatTells: of two that tell which meeting is meant the first counts.
func TestTheFirstThatTells(t *testing.T) {
	const committee = "The ASEAN-India Joint Cooperation Committee, the "
	checkNames(t, []naming{
		{"two numbers", committee + "24th of its kind, ended. " + committee + "25th of its kind, came.",
			"asean-india-joint-cooperation-committee#24"},
		{"a short form that ends the text", "They came to the ASEAN Regional Forum (ARF", "asean-regional-forum"},
	})
}

// TestNamesAtTheHead: nothing need stand before a name.
func TestNamesAtTheHead(t *testing.T) {
	checkNames(t, []naming{
		{"sides before the noun", "Russia-ASEAN summit boats came.", "asean-russia-summit"},
		{"sides behind it", "Summit of ASEAN and Japan rose.", "asean-japan-summit"},
		{"ASEAN alone behind it", "Summit of ASEAN rose.", ""},
		{"an initial", "S. Korea-ASEAN summit boats came.", "asean-rok-summit"},
		{"a letter and a comma", "S, Korea-ASEAN summit boats came.", "asean-rok-summit"},
		{"the noun alone", "Summit", ""},
	})
}

// TestSidesInASentence: one partner may be named often, and two partners never.
func TestSidesInASentence(t *testing.T) {
	const held = " hold the 8th Joint Sectoral Cooperation Committee"
	checkNames(t, []naming{
		{"one twice", "ASEAN, Norway and Norway" + held, "asean-norway-joint-sectoral-cooperation-committee#8"},
		{"two, the last twice", "ASEAN, Japan, Norway and Norway" + held, ""},
		{"two, the first twice", "ASEAN, Norway, Norway and Japan" + held, ""},
	})
}
