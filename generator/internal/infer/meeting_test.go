package infer

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/meeting"
)

// named writes the meetings that a text names as series#edition.
func meetingsNamed(t *testing.T, text string) string {
	t.Helper()
	d, _ := document(t, lists(t), "x.txt", text)
	var parts []string
	for _, m := range d.Meetings {
		edition := fmt.Sprint(m.Ordinal)
		if m.Ordinal == 0 {
			edition = m.Year
			if m.Special {
				edition += "special"
			}
		}
		parts = append(parts, m.ID+"#"+edition)
	}
	return strings.Join(parts, " ")
}

func TestMeetings(t *testing.T) {
	for _, test := range []struct{ name, in, want string }{
		{"numbered", "Officials met at the 29th ASEAN-U.S. Dialogue in Kuala Lumpur.", "asean-us-dialogue#29"},
		{"the other side first, and a dash", "They recalled the 3rd US–ASEAN Summit.", "asean-us-summit#3"},
		{"the side in full", "They recalled the 3rd ASEAN-United States Summit.", "asean-us-summit#3"},
		{"in words", "The Twenty-Seventh ASEAN Summit was held.", "asean-summit#27"},
		{"two at once", "They met at the 44th and 45th ASEAN Summits in Vientiane.", "asean-summit#44 asean-summit#45"},
		{"small letters", "He took part in the second U.S.-ASEAN Energy Ministerial in September.",
			"us-asean-energy-ministerial#2"},
		{"a special one", "Leaders met for the Special ASEAN-US Summit.", "asean-us-summit#special"},
		{"special between the sides and the noun", "They built upon the U.S.-ASEAN Special Summit hosted there.",
			"asean-us-summit#special"},
		{"told by its year", "It was launched at the 2022 U.S.-ASEAN Summit.", "asean-us-summit#2022"},
		{"a meeting on something is another one", "The inaugural U.S.-ASEAN Ministerial Meeting on Tides was held.",
			"asean-us-ministerial-meeting-on-tides#1"},
		{"the longest name", "He will attend the 13th East Asia Summit Foreign Ministers’ Meeting.",
			"east-asia-summit-foreign-ministers-meeting#13"},
		{"the acronym behind it", "The 58th ASEAN Foreign Ministers’ Meeting (AMM) concluded.",
			"asean-foreign-ministers-meeting#58"},
		{"a comma ends it", "At the 42nd ASEAN Summit, Leaders met.", "asean-summit#42"},
		{"a day behind it", "They met at the 6th ASEAN-U.S. Summit on 15 November 2018.", "asean-us-summit#6"},
		{"a weekday behind it", "They met at the 6th ASEAN-U.S. Summit on Monday.", "asean-us-summit#6"},
		{"once for each edition", "The 42nd ASEAN Summit met. The 42nd ASEAN Summit agreed.", "asean-summit#42"},
		{"a series that no file knows", "They met at the 4th ASEAN-Atlantis Dialogue.", "asean-atlantis-dialogue#4"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := meetingsNamed(t, test.in+" "+said); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}

func TestNoMeetings(t *testing.T) {
	for _, in := range []string{
		"They marked 46 years of relations.", "They spoke of 21st century skills and of the Meeting.",
		"The 10 ASEAN Member States met.",
		"The first cohort will arrive at the Forum.", "In the third quarter of 2023 a Dialogue is planned.",
		"ASEAN’s first Regional Plan of Action was adopted.",
		"The 2022 ASEAN-China Joint Guidelines were named.", "The 2021 ASEAN-U.S. ICT Work Plan runs.",
		"A special relationship was praised at the Meeting.",
		"On the 5th, Ministers met.",
	} {
		if got := meetingsNamed(t, in+" "+said); got != "" {
			t.Errorf("%q names %s", in, got)
		}
	}
}

func TestEventsKnowTheirMeetingAndPlace(t *testing.T) {
	for _, test := range []struct{ name, in, want string }{
		{"before the date", "They met at the 3rd ASEAN-U.S. Summit in Kuala Lumpur in November 2015.",
			"2015-11 asean-us-summit#3 kuala-lumpur: 3rd ASEAN-U.S. Summit, Kuala Lumpur"},
		{"behind the date", "They met by video on 26 October 2021, on the occasion of the 9th ASEAN-U.S. Summit.",
			"2021-10-26 asean-us-summit#9 : "},
		{"each its own", "They recalled the 1st ASEAN-U.S. Cyber Policy Dialogue held in Singapore on 3 October " +
			"2019 and the 2nd ASEAN-U.S. Cyber Policy Dialogue held virtually on 8 October 2021.",
			"2019-10-03 asean-us-cyber-policy-dialogue#1 singapore: 1st ASEAN-U.S. Cyber Policy Dialogue, " +
				"Singapore|2021-10-08 asean-us-cyber-policy-dialogue#2 : 2nd ASEAN-U.S. Cyber Policy Dialogue"},
		{"none", "The Accord was signed in May 2022 by many.", "2022-05 #0 : "},
	} {
		t.Run(test.name, func(t *testing.T) {
			d, _ := document(t, lists(t), "x.txt", test.in+" "+said)
			var parts []string
			for _, e := range d.Events {
				label := e.Label
				if strings.HasPrefix(test.in, strings.TrimSuffix(label, " …")[:min(20, len(label))]) {
					label = "" // the sentence itself
				}
				parts = append(parts, fmt.Sprintf("%s %s#%d %s: %s", e.Date, e.Meeting, e.Ordinal, e.Place, label))
			}
			if got := strings.Join(parts, "|"); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

func FuzzMeetings(f *testing.F) {
	for _, seed := range []string{"29th ASEAN-U.S. Dialogue", "44th and 45th", "Special", "the of on 2nd + –",
		"2022 ASEAN", "(3rd ASEAN Summit)’s", "29th ASEA\x9d!\f(!X\"A.0  Dialogue"} {
		f.Add(seed)
	}
	r := meeting.NewReader(infertest.Paper("", infertest.Lists(f)))
	f.Fuzz(func(t *testing.T, words string) {
		end := 0
		for _, m := range r.MeetingsIn(words) {
			if m.From < end || m.To <= m.From || m.To > len(words) {
				t.Fatalf(
					"the meeting at [%d, %d) overlaps the one before, which ends at %d, or leaves the text of %d bytes",
					m.From,
					m.To,
					end,
					len(words),
				)
			}
			end = m.To
		}
	})
}
