package meeting_test

import "testing"

type naming = struct{ name, in, want string }

// TestWhatTellsAnEdition: behind the name of a series its number or its year may
// tell which meeting is meant.
func TestWhatTellsAnEdition(t *testing.T) {
	checkNames(t, []naming{
		{"a year", "the ASEAN Regional Forum 2023", "asean-regional-forum#2023"},
		{"a year behind a short form", "the ASEAN Regional Forum (ARF) 2023", "asean-regional-forum#2023"},
		{"a year behind a mark", "the ASEAN Regional Forum, 2023", "asean-regional-forum"},
		{"a year behind other brackets", "the ASEAN Regional Forum (ARF old) 2023", "asean-regional-forum"},
		{"a number of its kind", "the ASEAN Regional Forum, the 24th of its kind", "asean-regional-forum#24"},
		{"a number behind a short form", "the ASEAN Regional Forum (ARF), the 24th of its kind",
			"asean-regional-forum#24"},
		{"a Roman number behind it", "the ASEAN Regional Forum XII ended", "asean-regional-forum#12"},
		{"a Roman number of the next name", "the ASEAN Regional Forum. XII Day ended", "asean-regional-forum"},
		{"a number without its article", "the ASEAN Regional Forum, 24th of its kind", "asean-regional-forum"},
		{"a number of something else", "the ASEAN Regional Forum, the 24th of boats", "asean-regional-forum"},
		{"a number in the next sentence", "the ASEAN Regional Forum. The 24th of its kind", "asean-regional-forum"},
		{"a number behind other words", "the ASEAN Regional Forum, in Oslo the 24th of its kind",
			"asean-regional-forum"},
		{"a number behind another noun", "The ASEAN Regional Forum and the 24th of its kind", "asean-regional-forum"},
		{"a number of what it has", "the ASEAN Regional Forum’s 24th meeting", "asean-regional-forum#24"},
		{"a year of a special one", "the Special ASEAN-U.S. Summit 2022 met", "asean-us-summit#2022special"},
		{"a year of a special one in brackets", "the ASEAN-U.S. Special Summit (2022)", "asean-us-summit#2022special"},
		{"a year behind the year of a special one", "the 2021 ASEAN-U.S. Special Summit 2022",
			"asean-us-summit#2021special"},
		{"a year behind a number", "the 5th ASEAN-U.S. Summit 2022", "asean-us-summit#5"},
		{"two numbers", "the 44th & 45th ASEAN Summits", "asean-summit#44 asean-summit#45"},
		{"two numbers, with a comma", "the 44th, and 45th ASEAN Summits", "asean-summit#45"},
		{"a number in two fields", "the 21 st ASEAN Summit", "asean-summit#21"},
		{"another number in two fields", "the 23 rd ASEAN Summit", "asean-summit#23"},
		{"a misspelt number, and a special one", "the 2st ASEAN-RoK Dialogue. The ASEAN-RoK Special Dialogue",
			"asean-rok-dialogue#2 asean-rok-dialogue#special"},
		{"two misspelt numbers", "the 2st ASEAN-RoK Dialogue. The 3st ASEAN-RoK Dialogue",
			"asean-rok-dialogue#2 asean-rok-dialogue#3"},
		{"a misspelt number, and a right one of another series",
			"the 2st ASEAN-RoK Dialogue. The 21st ASEAN-Japan Summit", "asean-rok-dialogue#2 asean-japan-summit#21"},
	})
}

// TestNamesThatGoOn: what stands behind a noun may make another meeting of it.
func TestNamesThatGoOn(t *testing.T) {
	checkNames(t, []naming{
		{"a count behind plus", "the 17th AMEM Plus Three", "asean-plus-three-ministers-on-energy-meeting#17"},
		{"a figure behind plus", "the 17th AMEM Plus 3 met", "asean-plus-three-ministers-on-energy-meeting#17"},
		{"a word behind plus", "the 17th AMEM Plus Ports", ""},
		{"plus behind a topic", "the 5th ASEAN-Atlantis Meeting on Tides plus Peru",
			"asean-atlantis-meeting-on-tides#5"},
		{"a topic of two words", "the 5th ASEAN-Atlantis Meeting on Tides of Ports",
			"asean-atlantis-meeting-on-tides-of-ports#5"},
		{"a group that works", "the 5th ASEAN-Atlantis Working Group", "asean-atlantis-working-group#5"},
		{"a group that does not", "the 5th ASEAN-Atlantis Group", ""},
		{"a noun with plus", "the 5th ASEAN-Atlantis Forum-Plus", "asean-atlantis-forum-plus#5"},
		{"letters that are no short form of a meeting", "the 16th EAs", ""},
		{"a session in small letters", "the 3rd session of the ASEAN Regional Forum", "asean-regional-forum#3"},
		{"an annual meeting", "the 3rd Annual Meeting of the ASEAN Regional Forum", "asean-regional-forum#3"},
		{"a special meeting", "the Special Meeting of the ASEAN Regional Forum", "asean-regional-forum#special"},
		{"a meeting without an article", "the 3rd Meeting of ASEAN Regional Forum", "asean-regional-forum#3"},
		{"a meeting of nothing", "the 3rd Meeting of", ""},
		{"a meeting behind a comma", "the 3rd Meeting, of the ASEAN Regional Forum", "asean-regional-forum"},
		{"a meeting at it", "the 3rd Meeting at the ASEAN Regional Forum", "asean-regional-forum"},
		{"any ministers on a topic in small letters", "the 5th ASEAN Ministerial Meeting on tides", ""},
		{"any ministers on a topic", "the 5th ASEAN Ministerial Meeting on Tides",
			"asean-ministerial-meeting-on-tides#5"},
		{"with a partner’s friends", "the 3rd ASEAN Digital Ministers’ Meeting with the friends of China",
			"asean-digital-ministers-meeting#3"},
		{"in a place of a partner", "the 3rd ASEAN Digital Ministers’ Meeting with Oslo",
			"asean-digital-ministers-meeting#3"},
		{"without a partner", "the 3rd ASEAN Digital Ministers’ Meeting without China",
			"asean-digital-ministers-meeting#3"},
		{"in no file, with a partner", "the 3rd ASEAN-Atlantis Meeting with China", ""},
		{"four words before another noun", "the ASEAN Regional Forum One Two Three Four Meeting", ""},
		{"five words before another noun", "the ASEAN Regional Forum One Two Three Four Five Meeting",
			"asean-regional-forum"},
		{"a small word before another noun", "the ASEAN Regional Forum one Meeting", "asean-regional-forum"},
		{"a comma before another noun", "the ASEAN Regional Forum, Old Meeting", "asean-regional-forum"},
		{"a post", "They came to the ASEAN SOM Leader", ""},
		{"a post in small letters", "They came to the ASEAN SOM leader", "asean-senior-officials-meeting"},
		{"a post behind a comma", "They came to the ASEAN SOM, Leader", "asean-senior-officials-meeting"},
		{"what is no post", "They came to the ASEAN SOM Boat", "asean-senior-officials-meeting"},
		{"a post behind a whole name", "They came to the ASEAN Summit Leader", "asean-summit"},
		{"nested brackets", "the 5th ASEAN (old (very) Summit) Meeting", ""},
		{"a comma behind brackets", "the 5th ASEAN Plus Three (China, Japan and Korea), Ministers on Energy Meeting",
			""},
	})
}

// TestWhoseMeetingItIs: the name of a meeting that no file knows must name ASEAN, or
// a side of it, before small words lead to something else.
func TestWhoseMeetingItIs(t *testing.T) {
	checkNames(t, []naming{
		{"ASEAN, spelt out", "the 9th Association of Southeast Asian Nations Ports Meeting",
			"association-of-southeast-asian-nations-ports-meeting#9"},
		{"a group, and then ASEAN", "the 9th Quad Day of ASEAN Ports Meeting", "quad-day-of-asean-ports-meeting#9"},
		{"a count of a group, and then ASEAN", "the 9th Plus Three Day of ASEAN Ports Meeting",
			"asean-plus-three-day-of-asean-ports-meeting#9"},
		{"something else of ASEAN’s", "the 9th Old Day of ASEAN Ports Meeting", ""},
		{"something else for ASEAN", "the 9th Day for ASEAN Ports Meeting", ""},
		{"a dash before ASEAN", "the 9th Day - ASEAN Ports Meeting", "day-asean-ports-meeting#9"},
		{"a meeting of theirs before it", "the 9th Japan Forum of ASEAN Ports Meeting", ""},
	})
}

// TestSidesBeforeSpecial: the sides of a special meeting stand before that word, and
// nothing else is one.
func TestSidesBeforeSpecial(t *testing.T) {
	checkNames(t, []naming{
		{"behind a verb of a headline", "Leaders Hail Japan-ASEAN Special Summit", "asean-japan-summit#special"},
		{"behind a day", "Monday Japan-ASEAN Special Summit", "asean-japan-summit#special"},
		{"behind an article", "The Japan-ASEAN Special Summit", "asean-japan-summit#special"},
		{"with a dash", "the Japan – ASEAN Special Summit", "asean-japan-summit#special"},
		{"with a dash, ASEAN first", "Hosts of ASEAN – Japan Special Summit", "asean-japan-summit#special"},
		{"with a hyphen apart", "the ASEAN - Japan Special Summit", "asean-japan-summit#special"},
		{"in several words", "the Kingdom of Norway-ASEAN Special Summit", "asean-norway-summit#special"},
		{"a group", "the Plus Three Special Summit", "asean-plus-three-summit#special"},
		{"a town before them", "in Cebu ASEAN Special Summit", "asean-summit#special"},
	})
}

// TestWhoHoldsANumberedMeeting: a series, or its sides, may stand before the number.
func TestWhoHoldsANumberedMeeting(t *testing.T) {
	checkNames(t, []naming{
		{"a series", "The ASEAN Regional Forum held the 8th Meeting", "asean-regional-forum#8"},
		{"a series with its short form and a comma",
			"ASEAN-Canada Joint Cooperation Committee (ACJCC), held its 8th Meeting",
			"asean-canada-joint-cooperation-committee#8"},
		{"a series that holds something else", "ASEAN-Canada Joint Cooperation Committee held its 8th dinner",
			"asean-canada-joint-cooperation-committee"},
		{"nobody", "The committee held its 8th meeting of ASEAN", ""},
		{"sides", "ASEAN, Norway and Norway hold the 8th Joint Sectoral Cooperation Committee",
			"asean-norway-joint-sectoral-cooperation-committee#8"},
		{"sides, of a meeting between others",
			"ASEAN and Norway hold the 8th Joint Sectoral Cooperation Committee between Ports", ""},
		{"sides, of a meeting with its own", "ASEAN and Norway hold the 8th ASEAN-Norway Joint Sectoral Cooperation " +
			"Committee", "asean-norway-joint-sectoral-cooperation-committee#8"},
		{"sides, of the meeting of a partner", "ASEAN and Norway hold the 8th Japan Joint Sectoral Cooperation " +
			"Committee",
			""},
		{"sides, of the meeting of a group", "ASEAN and Norway hold the 8th Quad Joint Sectoral Cooperation Committee",
			""},
		{"two partners", "Norway and Japan hold the 8th Joint Sectoral Cooperation Committee", ""},
	})
}
