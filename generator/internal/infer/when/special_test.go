package when

import (
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/rule"
)

// TestSpecialMeetings: which special meeting is meant is told by time, place and
// host, never by the word.
func TestSpecialMeetings(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, in, year string }{
		{"its month", "They recalled the ASEAN-U.S. Special Summit held in May 2022.", "2022"},
		{"its month, counted from the date", "They met at the Special ASEAN-U.S. Summit in February this " +
			"year.", "2016"},
		{"its place", "They met at the ASEAN-U.S. Special Summit in Sunnylands, California.", "2016"},
		{"another name of its place", "They met at the ASEAN-U.S. Special Summit in Rancho Mirage.", "2016"},
		{"its host", "They met at the ASEAN-U.S. Special Summit hosted by President Obama, and spoke.", "2016"},
		{"its host with the first name misspelt", "They met at the ASEAN-U.S. Special Summit hosted by President " +
			"Barrack Obama.", "2016"},
		{"its host, place and month", "They recalled the U.S.-ASEAN Special Summit hosted by President Biden in " +
			"Washington, D.C. in May 2022.", "2022"},

		{"the word alone", "They met at the ASEAN-U.S. Special Summit.", ""},
		{"the word alone of a series with one", "They met at the Special ASEAN-Australia Summit.", ""},
		{"another month", "They recalled the ASEAN-U.S. Special Summit held in May 2019.", ""},
		{"a place of none", "They met at the ASEAN-U.S. Special Summit in Oslo.", ""},
		{"a place and a host of two", "They met at the ASEAN-U.S. Special Summit hosted by President Biden in " +
			"Sunnylands.", ""},
		{"a month and a place of two", "They met at the ASEAN-U.S. Special Summit in Sunnylands in May 2022.", ""},
		{"a host who never was one there", "They met at the ASEAN-U.S. Special Summit hosted by President " +
			"Clinton.", ""},
		{"the place of another sentence", "They met at the ASEAN-U.S. Special Summit. In Sunnylands it rained.", ""},
		{"the month of another meeting", "They recalled the ASEAN-U.S. Special Summit and the 24th ASEAN-Japan " +
			"Forum in " +
			"May 2022.", ""},
		{"the place of another meeting", "They recalled the ASEAN-U.S. Special Summit and the 24th ASEAN-Japan " +
			"Forum in " +
			"Sunnylands.", ""},
		{"a place too far behind it", "They recalled the ASEAN-U.S. Special Summit, which had asked all of the " +
			"boatmen of " +
			"the old town to wait until the rain was over and the sea was calm again, and Sunnylands.", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			h := infertest.Head(fill+test.in, lists)
			r := Read(h)
			defer r.Leave()
			issued := archive.Date{Fact: archive.Fact{Value: "2016-05-13"}}
			r.Identify(issued)
			found := false
			for _, m := range h.Meetings(archive.Fact{}) {
				if !m.Special {
					continue
				}
				found = true
				if m.Year != test.year {
					t.Errorf("%q: %q, want %q", test.in, m.Year, test.year)
				}
				known := m.Year != ""
				if known != (m.Rule == rule.SpecialEdition) || known != (len(m.Reasoning) == 1) {
					t.Errorf("%+v: a year and its reason go together", m)
				}
			}
			if !found {
				t.Errorf("%q names no special meeting", test.in)
			}
		})
	}
}
