package meeting_test

import "testing"

// TestWhatStandsBehindANumber: the words behind a number name its meeting up to a mark,
// or up to a word that makes something else of it.
func TestWhatStandsBehindANumber(t *testing.T) {
	checkNames(t, []naming{
		{"sides between which a comma stands", "the 5th Summit of ASEAN, Japan", "asean-japan-summit#5"},
		{"sides between which a semicolon stands", "the 5th Summit of ASEAN; Japan", ""},
		{"a meeting of another one", "the 3rd Meeting of the ASEAN Regional Forum", "asean-regional-forum#3"},
		{"a meeting for another one", "the 3rd Meeting for the ASEAN Regional Forum", "asean-regional-forum"},
		{"ministers of a summit", "the 5th Meeting of the East Asia Summit Foreign Ministers",
			"east-asia-summit-foreign-ministers-meeting#5"},
		{"ministers in charge of others, in figures", "the 5th Meeting of the ASEAN Ministers for + 3 Ports",
			"asean-ministers-for-3-ports-meeting#5"},
		{"any ministers of a partner that no file knows", "the 5th ASEAN-Atlantis Ministerial Meeting",
			"asean-atlantis-ministerial#5"},
		{"with two partners", "the 3rd ASEAN Digital Ministers’ Meeting with China and Japan",
			"asean-digital-ministers-meeting"},
		{"a short form in small letters", "the 16th eas of the isles", ""},
		{"a short form of two words", "the 9th ASEAN Defence Ministers’ Meeting (ADMM Plus) was held",
			"asean-defence-ministers-meeting-plus#9"},
		{"the short form of what it is on", "the 9th ASEAN Defence Ministers’ Meeting on the (ADMM-Plus) boats",
			"asean-defence-ministers-meeting#9"},
		{"ministers of an office on a topic", "They came to the ASEAN Foreign Ministers’ Meeting on Tides.",
			"asean-foreign-ministers-meeting"},
		{"any ministers on a topic, without a number", "They came to the ASEAN Ministerial Meeting on Tides.", ""},
	})
}

// TestSidesAtTheHead: sides and offices are read from the first word of a text on, and
// not where others words part them from the meeting.
func TestSidesAtTheHead(t *testing.T) {
	checkNames(t, []naming{
		{"a committee at the head", "Joint Sectoral Cooperation Committee of ASEAN and Norway",
			"asean-norway-joint-sectoral-cooperation-committee"},
		{"a meeting with Plus, joined by a hyphen", "They came to the ASEAN Defence Ministers’ Meeting-Plus.",
			"asean-defence-ministers-meeting-plus"},
		{"a meeting that leads", "They came to the ASEAN SOM-led talks.", "asean-senior-officials-meeting"},
		{"an office at the head", "Foreign Ministers’ Meeting between Japan and ASEAN",
			"asean-japan-foreign-ministers-meeting"},
		{"a partner right before a special meeting", "Norway-ASEAN Special Summit", "asean-norway-summit#special"},
		{"a side that no file knows, at the head", "Atlantis – ASEAN Special Summit", "atlantis-asean-summit#special"},
		{"a partner that asks for a special meeting", "Norway asked for an ASEAN Special Summit",
			"asean-summit#special"},
	})
}
