package meeting_test

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/meeting"
	"aseanarchive/generator/internal/infer/rule"
)

// every writes all meetings that a text names, also those of which it does not say
// which one is meant: series#number, series#year or series.
func every(r *meeting.Reader) string {
	named := meetingsOf(r)
	for _, m := range r.Meetings(archive.Fact{}) {
		if m.Rule == rule.Series {
			named = strings.TrimSpace(named + " " + m.ID)
		}
	}
	return named
}

func checkNames(t *testing.T, tests []struct{ name, in, want string }) {
	t.Helper()
	lists := infertest.Lists(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r := meeting.NewReader(infertest.Paper(test.in, lists))
			if got := every(r); got != test.want {
				t.Errorf("%q names %q, want %q", test.in, got, test.want)
			}
			for _, m := range r.Meetings(archive.Fact{}) {
				infertest.CheckEvidence(t, r.Source, m.Evidence)
			}
		})
	}
}

// TestSidesInAnyPlace: the sides of a meeting stand before its noun, behind it, or
// before its number.
func TestSidesInAnyPlace(t *testing.T) {
	const lmc = "lancang-mekong-cooperation-foreign-ministers-meeting"
	checkNames(t, []struct{ name, in, want string }{
		{"behind the noun", "the 5th Foreign Ministers’ Meeting of the Mekong-Lancang Cooperation", lmc + "#5"},
		{"in the other order", "the 5th Foreign Ministers’ Meeting of Lancang-Mekong Cooperation", lmc + "#5"},
		{"between", "the 5th Ministerial Meeting between ASEAN and the European Union",
			"asean-eu-ministerial-meeting#5"},
		{"with their short form", "the 3rd Summit of the Ayeyawady-Chao Phraya-Mekong Economic Cooperation Strategy " +
			"(ACMECS)", "acmecs-summit#3"},
		{"in a list", "the fourth Summit of Cambodia, Laos, Myanmar and Vietnam", "clmv-summit#4"},
		{"in a list that others close", "the fourth Summit of Cambodia, Laos, friends and Vietnam", ""},
		{"behind a noun in small letters", "the seventh summit of the Indonesia-Malaysia-Thailand Growth Triangle",
			"imt-gt-summit#7"},
		{"behind a noun in small letters, in no file", "the seventh summit of the Atlantis Triangle", ""},
		{"a noun in small letters alone", "the seventh summit Ports of the Indonesia-Malaysia-Thailand Triangle", ""},
		{"of a place", "the 44th ASEAN Summit of Leaders", "asean-summit#44"},
		{"with whom it is held", "the 3rd ASEAN Digital Ministers’ Meeting with China",
			"asean-digital-ministers-meeting"},
		{"with the one whom it is held with", "the 3rd ASEAN Digital Ministers’ Meeting with the United States",
			"asean-digital-ministers-meeting"},
		{"with guests", "the 3rd ASEAN Digital Ministers’ Meeting with guests of China",
			"asean-digital-ministers-meeting#3"},
		{"with both sides, and a partner behind", "the 3rd ASEAN-China Summit with Japan", "asean-china-summit#3"},
		{"a session with one", "the ASEAN Post Ministerial Conference with Canada",
			"asean-canada-foreign-ministers-meeting"},

		{"of those who held it", "We, the Transport Ministers of ASEAN and China, held our Third Meeting in the hall.",
			"asean-china-transport-ministers-meeting#3"},
		{"of many who held it",
			"The ASEAN Economic Ministers and Ministers from the People’s Republic of China, Japan " +
				"and the Republic of Korea held their Tenth Consultations.",
			"asean-economic-ministers-plus-three-consultations#10"},
		{"in the sentence before", "The Transport Ministers of ASEAN and China came. They held their Third Meeting.",
			""},
		{"who did not hold it", "The Transport Ministers of ASEAN and China saw their Third Meeting end.", ""},

		{"in a headline", "ASEAN, Norway convene 8th Joint Sectoral Cooperation Committee",
			"asean-norway-joint-sectoral-cooperation-committee#8"},
		{"in a headline in small letters", "ASEAN and India grow closer at 24th joint cooperation committee meeting",
			"asean-india-joint-cooperation-committee#24"},
		{"by a short form", "Canada and ASEAN hold 10th JCC meeting", "asean-canada-joint-cooperation-committee#10"},
		{"of several partners", "ASEAN, Japan and Norway praise 8th Joint Cooperation Committee", ""},
		{"of one, named twice", "Norway (Kingdom of Norway) and ASEAN hold 8th Joint Sectoral Cooperation Committee",
			"asean-norway-joint-sectoral-cooperation-committee#8"},
		{"of one partner alone", "Norway convenes 8th Joint Sectoral Cooperation Committee", ""},
		{"behind the meeting before",
			"ASEAN and Norway: 3rd East Asia Summit, 8th Joint Sectoral Cooperation Committee",
			"east-asia-summit#3"},
		{"of a number that cannot be", "ASEAN and Norway held the 58th Joint Sectoral Cooperation Committee", ""},
		{"of another’s meeting", "ASEAN and Norway came to the 8th Joint Sectoral Cooperation Committee of Ports", ""},
		{"of a word that any two may hold", "ASEAN and Norway came to the 8th Summit", ""},
		{"of a meeting on something", "ASEAN and Norway: the 8th Joint Sectoral Cooperation Committee on Tides", ""},

		{"the adjective of a side", "the Seventh ASEAN-Canadian Dialogue", "asean-canada-dialogue#7"},
		{"a side behind a dash", "the ASEAN SOM-Australia", ""},
		{"no side behind a dash", "the ASEAN-EU SOM – and then tea", "asean-eu-senior-officials-meeting"},
		{"a side behind plus", "the 10th ATM plus China", "asean-china-transport-ministers-meeting#10"},
		{"a side behind plus, in no file", "the 10th ATM plus Peru", ""},
		{"a count behind plus", "the 17th AMEM+3 and the 33rd AMEM",
			"asean-plus-three-ministers-on-energy-meeting#17 asean-ministers-on-energy-meeting#33"},
	})
}

// TestCommasInNames: a comma that parts no names does not end the name.
func TestCommasInNames(t *testing.T) {
	checkNames(t, []struct{ name, in, want string }{
		{"in the name of a partner", "The 8th AEM-Hong Kong, China Consultations",
			"asean-economic-ministers-hong-kong-consultations#8"},
		{"in a list of what it is on", "the 20th ASEAN Ministerial Meeting on Science, Technology and Innovation",
			"asean-ministerial-meeting-on-science-technology-and-innovation#20"},
		{"with a comma before “and”", "the 20th ASEAN Ministerial Meeting on Science, Technology, and Innovation",
			"asean-ministerial-meeting-on-science-technology-and-innovation#20"},
		{"behind what it is on", "the 5th ASEAN-Atlantis Meeting on Tides, Ann Lee and Bob Poe came",
			"asean-atlantis-meeting-on-tides#5"},
		{"before a side", "the 5th ASEAN-Atlantis Meeting on Tides, Japan and Peru",
			"asean-atlantis-meeting-on-tides#5"},
		{"before a list that does not end", "the 5th ASEAN-Atlantis Meeting on Tides, Ports. And tea",
			"asean-atlantis-meeting-on-tides#5"},
		{"before small letters", "the 5th ASEAN-Atlantis Meeting on Tides, and tea",
			"asean-atlantis-meeting-on-tides#5"},
		{"between sides", "the Tenth Meeting of ASEAN, China, Japan and the Republic of Korea Tourism Ministers",
			"meeting-of-asean-plus-three-tourism-ministers#10"},
		{"behind a name", "the 44th ASEAN Summit, Japan said", "asean-summit#44"},
		{"in brackets", "The 12th ASEAN+3 (China, Japan, the Republic of Korea) Ministers on Energy Meeting was held",
			"asean-plus-three-ministers-on-energy-meeting#12"},
	})
}

// TestWhoIsInCharge: ministers of one matter are not those of another.
func TestWhoIsInCharge(t *testing.T) {
	checkNames(t, []struct{ name, in, want string }{
		{"responsible for", "the 3rd Meeting of the ASEAN Ministers Responsible for Tides",
			"asean-ministers-responsible-for-tides-meeting#3"},
		{"responsible for, in a file", "the 10th Meeting of the ASEAN Ministers Responsible for Culture and Arts",
			"asean-ministers-responsible-for-culture-and-arts-meeting#10"},
		{"of", "the 3rd Meeting of the ASEAN Ministers of Tides", "asean-ministers-of-tides-meeting#3"},
		{"of ASEAN", "the 3rd Meeting of the Foreign Ministers of ASEAN", "asean-foreign-ministers-meeting#3"},
		{"nothing", "the 3rd Meeting of the ASEAN Economic Ministers", "asean-economic-ministers-meeting#3"},
		{"on", "the 46th Meeting of the ASEAN Ministers on Agriculture and Forestry",
			"asean-ministers-on-agriculture-and-forestry-meeting#46"},
		{"with others",
			"the 20th Meeting of ASEAN Ministers on Agriculture and Forestry and the Ministers of Agriculture " +
				"of China, Japan and the Republic of Korea",
			"asean-plus-three-ministers-on-agriculture-and-forestry-meeting#20"},
		{"with others of another name", "the 20th Meeting of ASEAN Ministers on Agriculture and Forestry and the " +
			"Ministers of Old Boats of China", ""},
		{"a topic of any ministers", "the 5th ASEAN Ministerial Meeting on old ports", ""},
		{"a topic of any ministers, not numbered", "the ASEAN Ministerial Meeting on old ports", ""},
		{"a topic with a capital, not numbered", "the ASEAN Ministerial Meeting on Tides", ""},
		{"a day of any ministers", "the 5th ASEAN Ministerial Meeting on 5 May", "asean-foreign-ministers-meeting#5"},
		{"a day, not numbered", "the ASEAN Ministerial Meeting on 5 May and on Monday",
			"asean-foreign-ministers-meeting"},
		{"a weekday, not numbered", "the ASEAN Ministerial Meeting on Monday", "asean-foreign-ministers-meeting"},
		{"the sidelines, not numbered", "the ASEAN Ministerial Meeting on the sidelines",
			"asean-foreign-ministers-meeting"},
		{"a topic of certain ministers", "the 5th ASEAN Foreign Ministers’ Meeting on old ports",
			"asean-foreign-ministers-meeting#5"},
		{"a body", "the 31st Meeting of the ASEAN Economic Community Council",
			"asean-economic-community-council-meeting#31"},
		{"a working group", "the 14th ADMM-Plus Experts’ Working Group on Counter-Terrorism",
			"admm-plus-experts-working-group-on-counter-terrorism#14"},
		{"a group that works not", "the 14th ASEAN Singing Group", ""},
	})
}

// TestNumberBehindAName: what stands behind a name tells which meeting it is.
func TestNumberBehindAName(t *testing.T) {
	const jcc = "asean-india-joint-cooperation-committee"
	checkNames(t, []struct{ name, in, want string }{
		{"of its kind", "The ASEAN-India Joint Cooperation Committee (AIJCC), the 24th of its kind, was held.", jcc +
			"#24"},
		{"an edition", "The ASEAN-India Joint Cooperation Committee, the 24th edition, was held.", jcc + "#24"},
		{"times that it met", "The ASEAN-India Joint Cooperation Committee met for the 24th time.", jcc + "#24"},
		{"its meeting", "The ASEAN-India Joint Cooperation Committee’s 24th meeting was held.", jcc + "#24"},
		{"a year", "The ASEAN Foreign Ministers’ Retreat 2023 was held.", "asean-foreign-ministers-retreat#2023"},
		{"a year behind its short form", "The ASEAN Foreign Ministers’ Retreat (AMM) 2023 was held.",
			"asean-foreign-ministers-retreat#2023"},
		{"a year behind a comma", "The ASEAN Foreign Ministers’ Retreat, 2023, was held.",
			"asean-foreign-ministers-retreat"},
		{"a year of a sentence", "They saw the ASEAN Foreign Ministers’ Retreat in 2023.",
			"asean-foreign-ministers-retreat"},
		{"times of somebody else", "They saw the ASEAN-India Joint Cooperation Committee for the 24th time.", jcc},
		{"another sentence", "They saw the ASEAN-India Joint Cooperation Committee. The 24th of its kind came.", jcc},
		{"another meeting", "They saw the ASEAN-India Joint Cooperation Committee, the 24th meeting of boats.", jcc},
		{"words between", "The ASEAN-India Joint Cooperation Committee, the old 24th of its kind, was held.", jcc},
		{"a mark between", "The ASEAN-India Joint Cooperation Committee met: for the 24th time.", jcc},
		{"told once", "The ASEAN-India Joint Cooperation Committee was held. The ASEAN-India Joint Cooperation " +
			"Committee, the 24th of its kind, ended.", jcc + "#24"},
		{"nothing behind it", "They saw the ASEAN-India Joint Cooperation Committee", jcc},
		{"a post", "the ASEAN-EU SOM Leader came", ""},
		{"a building", "the ASEAN-EU SOM Media Centre opened", ""},
		{"a post at the end", "the ASEAN-EU SOM Leader", ""},
		{"a post of a meeting that is spelt out", "the ASEAN-EU Senior Officials’ Meeting Leader came",
			"asean-eu-senior-officials-meeting"},
	})
}

// TestTwoNumbers: a stroke and an ampersand join two numbers as “and” does.
func TestTwoNumbers(t *testing.T) {
	checkNames(t, []struct{ name, in, want string }{
		{"a stroke", "at the 44th/45th ASEAN Summits", "asean-summit#44 asean-summit#45"},
		{"an ampersand", "at the 44th & 45th ASEAN Summits", "asean-summit#44 asean-summit#45"},
		{"a stroke and no number", "at the 44th/last ASEAN Summits", "asean-summit"},
		{"a stroke behind a short form", "the 48th AMM/PMC", "asean-foreign-ministers-meeting#48"},
	})
}

// TestBoundsOfNames asserts how far a name without a number reaches, and what else
// ends it.
func TestBoundsOfNames(t *testing.T) {
	checkNames(t, []struct{ name, in, want string }{
		{"four words before the noun", "They saw the ASEAN Old Post Ministerial Conference with Canada",
			"post-ministerial-conference"},
		{"a word of the series in small letters", "They saw the post ASEAN Ministerial Meeting with Canada",
			"asean-canada-foreign-ministers-meeting"},
		{"behind another name", "the ASEAN Regional Forum and Summit of ASEAN and Japan",
			"asean-regional-forum asean-japan-summit"},
		{"a mark behind the noun", "the Summit, of ASEAN and Japan", ""},
		{"a mark between the sides", "the Summit of ASEAN; and Japan", ""},
		{"the mark of a short form", "the Summit of the U.S. and ASEAN", "asean-us-summit"},
		{"at the end", "the Summit of", ""},
		{"one word behind another noun", "the Foreign Ministers’ Meeting of ASEAN and Japan, and the Meeting of ASEAN",
			"asean-japan-foreign-ministers-meeting"},
		{"a topic at the end", "the ASEAN Ministerial Meeting on", "asean-foreign-ministers-meeting"},
		{"a topic behind a mark", "the ASEAN Ministerial Meeting, on Tides", "asean-foreign-ministers-meeting"},
		{"no topic", "the ASEAN Ministerial Meeting for Tides", "asean-foreign-ministers-meeting"},
		{"a number far ahead", "the 16th ASEAN-New Zealand summit", "asean-new-zealand-summit"},
		{"a number that its series may have", "the 15th ASEAN-New Zealand summit", "asean-new-zealand-summit#15"},
		{"held by a name of one word", "AEM held its 8th meeting", "asean-economic-ministers-meeting#8"},
		{"held by nobody", "They held its 8th meeting", ""},
		{"a verb alone", "Held its 8th meeting", ""},
		{"a number behind the sides", "the ASEAN-EU 28th Joint Cooperation Committee",
			"asean-eu-joint-cooperation-committee#28"},
		{"a number behind ASEAN", "the ASEAN 28th Foreign Ministers’ Meeting", "asean-foreign-ministers-meeting#28"},
		{"a year in the middle of a word", "the 2022nd ASEAN Summit", "asean-summit"},
		{"two fields of a number", "the 22 nd ASEAN Summit, the Twenty Third ASEAN Summit",
			"asean-summit#22 asean-summit#23"},
		{"two fields that are none", "the Twenty Old ASEAN Summits", "asean-summit"},
		{"a number at the end", "the Twenty", ""},
		{"another number at the end", "the ASEAN Summit, the 44th", "asean-summit"},
		{"two numbers that a mark parts", "the Twenty, Third ASEAN Summit", "asean-summit#3"},
		{"a dash with a word of no partner", "the ASEAN SOM-like talks with Australia",
			"asean-senior-officials-meeting"},
		{"a dash with a partner", "the ASEAN SOM-Australia", ""},
		{"a special one with a theme", "the Special ASEAN-Japan Summit on Tides", "asean-japan-summit#special"},
		{"a special one with a number and a theme", "the 5th Special ASEAN-Japan Summit on Tides",
			"asean-japan-special-summit-on-tides#5"},
		{"a roman figure behind a name", "Annex II ASEAN Summit", "asean-summit"},
		{"a roman figure alone", "the XXVI ASEAN Summit", "asean-summit#26"},
		{"a roman figure behind a mark", "Annex, XXVI ASEAN Summit", "asean-summit#26"},
		{"a short form that goes on", "the 9th ASEAN Defence Ministers’ Meeting (ADMM-Plus)",
			"asean-defence-ministers-meeting-plus#9"},
		{"a short form that is another’s", "the 9th ASEAN Defence Ministers’ Meeting (AMM)",
			"asean-defence-ministers-meeting#9"},
		{"a short form of a series without one", "the 9th East Asia Summit Foreign Ministers’ Meeting (AMM)",
			"east-asia-summit-foreign-ministers-meeting#9"},
		{"behind the brackets", "the 9th ASEAN Economic Ministers (AEM)-Hong Kong Consultations",
			"asean-economic-ministers-hong-kong-consultations#9"},
		{"a topic in the middle", "the 5th ASEAN-Atlantis Summit of Ports Meeting", "asean-atlantis-summit#5"},
		{"of leaders", "the 9th AEM Meeting of Leaders", "asean-economic-ministers-meeting#9"},
		{"its way", "the 5th ASEAN Ministerial Meeting on its way", "asean-foreign-ministers-meeting#5"},
		{"a side behind a comma", "the 5th ASEAN Day, Japan Summit", ""},
		{"a comma behind ASEAN", "the 5th ASEAN, Old Summit", ""},
		{"a side behind the noun", "the 9th AEM Meeting Japan saw", "asean-economic-ministers-meeting#9"},
		{"a side behind a space", "the ASEAN SOM Australia saw", "asean-senior-officials-meeting"},
		{"one behind a numbered one", "the 9th ASEAN Summit and the East Asia Summit",
			"asean-summit#9 east-asia-summit"},
		{"one before a numbered one", "the East Asia Summit and the 9th ASEAN Summit",
			"asean-summit#9 east-asia-summit"},
		{"a year and a theme", "the 2022 ASEAN Summit on Tides", "asean-summit-on-tides#2022"},
		{"a number in words, held", "The ASEAN-Canada Joint Cooperation Committee held its eighth meeting.",
			"asean-canada-joint-cooperation-committee#8"},
		{"a special one beside sides", "ASEAN and Norway held the 8th Special Joint Sectoral Cooperation Committee",
			""},
		{"one of its own beside sides", "ASEAN and Norway saw the 8th ASEAN Joint Sectoral Cooperation Committee",
			"asean-joint-sectoral-cooperation-committee#8"},
		{"sides with their short forms", "the 9th Meeting of the Foreign Ministers of ASEAN (OLD) and Japan",
			"asean-japan-foreign-ministers-meeting#9"},
		{"a stroke at the beginning", "the 9th /ASEAN Summit", ""},
	})
}

// TestHowFarBackASentenceIsRead asserts where the sides are looked for that stand
// before a number.
func TestHowFarBackASentenceIsRead(t *testing.T) {
	const committee = " the 8th Joint Sectoral Cooperation Committee"
	checkNames(t, []struct{ name, in, want string }{
		{"near", "ASEAN and Norway" + strings.Repeat(" saw", 60) + committee,
			"asean-norway-joint-sectoral-cooperation-committee#8"},
		{"far", "ASEAN and Norway" + strings.Repeat(" saw", 80) + committee, ""},
		{"cut inside a word", "ASEAN and Norway" + strings.Repeat("s", 290) + committee, ""},
	})
}

// TestNamesWithoutTheirNoun: the short form in brackets tells what ministers meet, where
// the file of the series has both.
func TestNamesWithoutTheirNoun(t *testing.T) {
	const amaf = "asean-ministers-on-agriculture-and-forestry-meeting#45"
	checkNames(t, []struct{ name, in, want string }{
		{"with the short form", "the 45th ASEAN Ministers on Agriculture and Forestry (AMAF) and other meetings", amaf},
		{"without it", "the 45th ASEAN Ministers on Agriculture and Forestry met", ""},
		{"with that of others", "the 45th ASEAN Ministers on Agriculture and Forestry (ADMM) met", ""},
		{"with that of no series", "the 45th ASEAN Ministers on Agriculture and Forestry (AMXF) met", ""},
		{"without a number", "the ASEAN Ministers on Agriculture and Forestry (AMAF) met", ""},
		{"with the mark behind a plural", "the 26th China-ASEAN leaders’ meeting", "asean-china-summit#26"},
		{"with a straight one", "the 26th China-ASEAN leaders' meeting", "asean-china-summit#26"},
		{"of those who do not meet", "the 26th China-ASEAN leaders’ portrait", ""},
	})
}

// TestCreditsOfPictures: who took a picture is no side of the meeting that it shows.
func TestCreditsOfPictures(t *testing.T) {
	checkNames(t, []struct{ name, in, want string }{
		{"a photographer", "as seen. (HNA/Ola Dowdy/ASEAN-Australia Special Summit 2024)", ""},
		{"a side", "the ASEAN/Australia Special Summit 2024 in the hall", "asean-australia-summit#2024"},
	})
}
