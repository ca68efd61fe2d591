package meeting_test

import (
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/meeting"
)

// TestFormulasOfASEAN: the forms in which ASEAN names its meetings lead to the
// series that content/ has, and the nearest other words do not.
func TestFormulasOfASEAN(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, in, want string }{
		{"meeting of a forum", "The Fifteenth Meeting of the ASEAN Regional Forum was held.",
			"asean-regional-forum#15"},
		{"meeting of a committee", "The 26th Meeting of the ASEAN-EU Joint Cooperation Committee (JCC) was held.",
			"asean-eu-joint-cooperation-committee#26"},
		{"session of a committee", "The 26th Session of the ASEAN-EU Joint Cooperation Committee was held.",
			"asean-eu-joint-cooperation-committee#26"},
		{"meeting in small letters", "the 39th meeting of the ASEAN-Japan Forum was held", "asean-japan-forum#39"},
		{"meeting of nothing named", "the 20th meeting on April 26 of ASEAN and Russia", ""},
		{"meeting of people", "The 19th Meeting of ASEAN-India Senior Officials also spoke.",
			"asean-india-senior-officials-meeting#19"},
		{"meeting of ministers", "the 51st Meeting of the ASEAN Economic Ministers",
			"asean-economic-ministers-meeting#51"},
		{"meeting of ministers with others", "the 7th Meeting of the ASEAN Economic Ministers with the Envoy", ""},
		{"ministers of sides named behind",
			"The 8th Meeting of the Foreign Ministers of ASEAN and the People’s Republic of China, Japan and the " +
				"Republic of Korea was held.", "asean-plus-three-foreign-ministers-meeting#8"},
		{"ministers of one side", "The 8th Meeting of the Foreign Ministers of Japan was held.", ""},
		{"delegates are no meeting", "The 8th Meeting of the Delegates to ASEAN was held.", ""},
		{"a short form inside", "The 25th ASEAN-Republic of Korea (ROK) Dialogue", "asean-rok-dialogue#25"},
		{"a short form inside, quoted", "The 5th East Asia Summit (“EAS”) Foreign Ministers’ Meeting",
			"east-asia-summit-foreign-ministers-meeting#5"},
		{"a place in brackets ends the name", "The 5th East Asia Summit (Oslo) Foreign Ministers’ Meeting",
			"east-asia-summit#5"},
		{"ASEAN spelt out", "the eleventh Association of Southeast Asian Nations (ASEAN)-United Nations Summit",
			"asean-un-summit#11"},
		{"ASEAN spelt out alone", "The 37th Association of Southeast Asian Nations (ASEAN) Summit", "asean-summit#37"},
		{"another association spelt out", "The 37th Association of Southeast Asian Ports Summit", ""},
		{"capitals", "31ST ASEAN SUMMIT", "asean-summit#31"},
		{"tens with a hyphen", "Twenty-first ASEAN-Japan Summit", "asean-japan-summit#21"},
		{"tens without one", "The Twenty Seventh Meeting of the ASEAN Regional Forum", "asean-regional-forum#27"},
		{"tens alone", "Twenty ASEAN Summit", ""},
		{"an ending apart", "The 35 th ASEAN Summit", "asean-summit#35"},
		{"a figure alone", "The 35 ASEAN Summit", ""},
		{"Roman figures", "The XXVI ASEAN Summit", "asean-summit#26"},
		{"Roman figures of a part", "Annex II ASEAN Summit", ""},
		{"Roman figures of one letter", "Sector V ASEAN Summit; the V ASEAN Summit", ""},
		{"a short form as the name", "the 16th EAS and the 12th ADMM", "east-asia-summit#16 " +
			"asean-defence-ministers-meeting#12"},
		{"a short form of no meeting", "the 16th NATO and the 12th USAID", ""},
		{"with small letters", "the 24th ASEAN-India senior officials meeting was held",
			"asean-india-senior-officials-meeting#24"},
		{"with small letters, and a number that counts years", "the 40th ASEAN-New Zealand summit in 2015", ""},
		{"a part of the meeting", "the 44th ASEAN Summit Plenary Session", "asean-summit#44"},
		{"consultations between ministers", "The Thirteenth Consultations between the ASEAN Economic Ministers " +
			"(AEM) and Economic Ministers from the People’s Republic of China, Japan and the Republic of Korea " +
			"were held.",
			"asean-economic-ministers-plus-three-consultations#13"},
		{"consultations between ministers and nobody", "The Thirteenth Consultations between the ASEAN Economic " +
			"Ministers were held.", ""},
		{"heads of government of ASEAN", "The First Informal Meeting of the Heads of Government of ASEAN was held.",
			"asean-informal-summit#1"},
		{"short forms with a stroke", "the 48th AMM/PMC", "asean-foreign-ministers-meeting#48"},
		{"sides before the number", "The ASEAN-EU 28th Joint Cooperation Committee met.",
			"asean-eu-joint-cooperation-committee#28"},
		{"other words before the number", "The Ports 28th Joint Cooperation Committee met.", ""},
		{"the series before its count", "The ASEAN-Canada Joint Cooperation Committee (ACJCC) held its 8th meeting.",
			"asean-canada-joint-cooperation-committee#8"},
		{"a headline of that kind", "ASEAN-US Joint Cooperation Committee convenes 12th meeting",
			"asean-us-joint-cooperation-committee#12"},
		{"others hold a meeting", "The Ports of ASEAN held their 8th meeting; the Committee held its 8th meeting.", ""},
		{"a year behind a special meeting", "the ASEAN-U.S. Special Summit 2022", "asean-us-summit#2022special"},
		{"a year behind a mark", "the ASEAN-U.S. Special Summit, 2022", "asean-us-summit#special"},
		{"misspelt beside the right number", "The 21st ASEAN-RoK Dialogue. The 2st ASEAN-RoK Dialogue was held.",
			"asean-rok-dialogue#21"},
		{"misspelt alone", "The 2st ASEAN-RoK Dialogue was held.", "asean-rok-dialogue#2"},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := meeting.NewReader(infertest.Paper(test.in, lists))
			if got := meetingsOf(r); got != test.want {
				t.Errorf("%q names %s, want %s", test.in, got, test.want)
			}
			for _, m := range r.Meetings(archive.Fact{}) {
				infertest.CheckEvidence(t, r.Source, m.Evidence)
			}
		})
	}
}

// TestANumberIsOfItsOwnSeries: what makes another meeting of a name makes
// another count.
func TestANumberIsOfItsOwnSeries(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, in, want string }{
		{"Plus", "The Ninth ASEAN Defence Ministers’ Meeting Plus (“ADMM-Plus”) was held.",
			"asean-defence-ministers-meeting-plus#9"},
		{"Plus with a hyphen", "the 9th ASEAN Defence Ministers' Meeting-Plus",
			"asean-defence-ministers-meeting-plus#9"},
		{"Plus in the short form", "the 9th ADMM-Plus and the 9th ADMM Plus", "asean-defence-ministers-meeting-plus#9"},
		{"Plus in brackets only", "the 9th ASEAN Defence Ministers’ Meeting (ADMM-Plus)",
			"asean-defence-ministers-meeting-plus#9"},
		{"its own short form in brackets", "the 9th ASEAN Defence Ministers’ Meeting (ADMM)",
			"asean-defence-ministers-meeting#9"},
		{"without Plus", "the 9th ASEAN Defence Ministers’ Meeting", "asean-defence-ministers-meeting#9"},
		{"of another meeting of a name", "the 5th East Asia Summit Tides Ministers’ Meeting of ASEAN",
			""},
		{"a retreat", "the 5th ASEAN Foreign Ministers’ Meeting Retreat", "asean-foreign-ministers-retreat#5"},
		{"special and numbered", "the 3rd Special ASEAN Summit", "special-asean-summit#3"},
		{"special without a number", "the Special ASEAN Summit", "asean-summit#special"},
		{"a side apart", "the 9th ASEAN-Atlantis Summit", "asean-atlantis-summit#9"},
		{"on something of a summit of leaders", "the Special ASEAN Summit on Tides", "asean-summit#special"},
		{"on something of ministers", "the Special ASEAN Foreign Ministers’ Meeting on Tides",
			"asean-foreign-ministers-meeting-on-tides#special"},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := meeting.NewReader(infertest.Paper(test.in, lists))
			if got := meetingsOf(r); got != test.want {
				t.Errorf("%q names %s, want %s", test.in, got, test.want)
			}
		})
	}
}

// TestOneSeriesHoweverItIsWritten: order, spelling and small words make no
// other series, also of one that content/ does not have.
func TestOneSeriesHoweverItIsWritten(t *testing.T) {
	lists := infertest.Lists(t)
	for want, names := range map[string][]string{
		"asean-japan-tides-meeting": {"Japan-ASEAN Tides Meeting", "ASEAN-Japan Tides Meeting",
			"ASEAN – Japan Tides Meeting", "ASEAN (X1)-Japan Tides Meeting"},
		"asean-us-tides-meeting": {"U.S.-ASEAN Tides Meeting", "ASEAN-US Tides Meeting",
			"United States-ASEAN Tides Meeting"},
		"asean-rok-summit": {"ASEAN-ROK Summit", "Korea-ASEAN Summit", "ASEAN-South Korea Summit Meeting",
			"Republic of Korea-ASEAN Summit"},
		"asean-eu-ministerial-meeting": {"ASEAN-EC Ministerial Meeting", "EU-ASEAN Ministerial Meeting",
			"ASEAN-European Union Ministers’ Meeting", "EC-ASEAN Ministerial"},
		"asean-economic-ministers-meeting": {"AEM Meeting", "ASEAN Economic Ministers Meeting", "AEM",
			"Meeting of the ASEAN Economic Ministers"},
		"asean-plus-three-summit": {"ASEAN Plus Three Summit", "ASEAN+3 Summit", "APT Summit"},
	} {
		for _, name := range names {
			r := meeting.NewReader(infertest.Paper("The 9th "+name+" was held.", lists))
			if got := meetingsOf(r); got != want+"#9" {
				t.Errorf("%s: %s, want %s", name, got, want)
			}
		}
	}
	for _, name := range []string{"ASEAN-Japan Tides Forum", "ASEAN-China Tides Meeting", "ASEAN Tides Meeting"} {
		r := meeting.NewReader(infertest.Paper("The 9th "+name+" was held.", lists))
		if got := meetingsOf(r); got == "asean-japan-tides-meeting#9" || got == "" {
			t.Errorf("%s: %q", name, got)
		}
	}
}

// TestWhatIsCountedIsAMeeting: what a number counts is what stands behind it.
func TestWhatIsCountedIsAMeeting(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, in, want string }{
		{"an anniversary", "the 50th Anniversary of ASEAN-Australia Dialogue Relations", ""},
		{"an anniversary before a summit", "the 45th Anniversary Commemorative ASEAN-Canada Summit",
			"asean-canada-summit#special"},
		{"an anniversary inside", "the 20th ASEAN-Atlantis Anniversary Meeting", ""},
		{"missions", "20th Consecutive Mission to ASEAN Economic Ministers’ Meeting", ""},
		{"a mission", "20th Mission to the ASEAN Economic Ministers’ Meeting", ""},
		{"a meeting behind it", "20th Mission to the 51st ASEAN Economic Ministers’ Meeting",
			"asean-economic-ministers-meeting#51"},
		{"times", "for the Third Time ASEAN Summit", ""},
		{"a headline", "ASEAN Leaders Issue Joint Statement of Special Summit", ""},
		{"a headline with its sides", "Leaders Issue Joint Statement of China-ASEAN Special Summit",
			"asean-china-summit#special"},
		{"a verb before the sides", "Leaders Hold Sixth Round, Praise ASEAN-U.S. Special Summit",
			"asean-us-summit#special"},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := meeting.NewReader(infertest.Paper(test.in, lists))
			if got := meetingsOf(r); got != test.want {
				t.Errorf("%q names %s, want %s", test.in, got, test.want)
			}
		})
	}
}
