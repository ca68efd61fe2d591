package when

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/rule"
)

// TestAnEditionCompletesADay: the file of a series gives the year of a day
// that the text gives without one.
func TestAnEditionCompletesADay(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, in, date, by string }{
		{"the day of the edition", "On October 26, the 28th ASEAN-Japan Summit was held in Kuala Lumpur.",
			"2025-10-26", rule.EditionDay},
		{"the day behind it", "The 28th ASEAN-Japan Summit was held on October 26 in Kuala Lumpur.",
			"2025-10-26", rule.EditionDay},
		{"a special one on no day of one",
			"On November 22, the ASEAN-Republic of Korea Commemorative Summit was held.", "", ""},
		{"the month of the edition", "The 28th ASEAN-Japan Summit was held in October in Kuala Lumpur.", "2025-10",
			rule.EditionDay},
		{"another day", "On November 3, the 28th ASEAN-Japan Summit was held in Kuala Lumpur.", "", ""},
		{"another month", "The 28th ASEAN-Japan Summit was praised in May by boatmen.", "", ""},
		{"an edition that no file has", "On October 26, the 98th ASEAN-Japan Summit was held in the city.", "",
			""},
		{"a series that no file has", "On October 26, the 28th ASEAN-Atlantis Summit was held in Kuala Lumpur.", "",
			""},
		{"no meeting", "On October 26, the boats of Japan were sold in Kuala Lumpur.", "", ""},
		{"a year of its own", "On October 26, 2024, the 28th ASEAN-Japan Summit was held.", "2024-10-26",
			rule.FullDate},
		{"a day of the week", "On Sunday, the 28th ASEAN-Japan Summit was held in Kuala Lumpur.", "", ""},
		{"a meeting of a year", "The 2019 ASEAN-Republic of Korea Summit was held on November 26.", "2019",
			rule.FullDate},
		{"a special one of a series that no file has", "On November 26, the Special ASEAN-Atlantis Summit was held.",
			"",
			""},
		{"a special one on a day of one year",
			"On September 27, the Special ASEAN-United Nations Ministerial Meeting was held.", "2011-09-27",
			rule.EditionDay},
		{"a special one on a day of the first", "In October, the Special ASEAN-U.S. Summit was held.", "", ""},
		{"a special one on a day of two years",
			"On September 28, the Special ASEAN-United Nations Ministerial Meeting was held.", "", ""},
		{"a special one", "On November 26, the ASEAN-Republic of Korea Commemorative Summit was held.",
			"2019-11-26", rule.EditionDay},
	} {
		t.Run(test.name, func(t *testing.T) {
			h := infertest.Head(fill+test.in, lists)
			r := Read(h)
			defer r.Leave()
			date, by := "", ""
			for _, e := range r.Events(archive.Date{}) {
				if e.Date != "" {
					date, by = e.Date, e.Rule
				}
				if by == rule.EditionDay && (e.Basis != archive.Inferred || len(e.Reasoning) != 1) {
					t.Errorf("%+v lacks its reason", e)
				}
			}
			if date != test.date || by != test.by {
				t.Errorf("%q: %s by %s, want %s by %s", test.in, date, by, test.date, test.by)
			}
		})
	}
}

// TestAnEditionOnAnotherDay: where a text gives an edition another day or place
// than its file, both are reported and the event is not that of the edition.
func TestAnEditionOnAnotherDay(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct {
		name, in string
		disputed bool
	}{
		{"another year", "The 28th ASEAN-Japan Summit was held on 26 October 2024.", true},
		{"the day", "The 28th ASEAN-Japan Summit was held on 26 October 2025.", false},
		{"two days, respectively", "The Ports Forum and the 28th ASEAN-Japan Summit were held in May 2024 and " +
			"on 26 " +
			"October 2025, respectively.", false},
		{"the next day", "The 28th ASEAN-Japan Summit was held on 27 October 2025.", false},
		{"seven days later", "The 28th ASEAN-Japan Summit was held on 2 November 2025.", false},
		{"eight days later", "The 28th ASEAN-Japan Summit was held on 3 November 2025.", true},
		{"seven days earlier", "The 28th ASEAN-Japan Summit was held on 19 October 2025.", false},
		{"eight days earlier", "The 28th ASEAN-Japan Summit was held on 18 October 2025.", true},
		{"another day beside one that is seven days away",
			"The Ports Forum and the 28th ASEAN-Japan Summit were held in May 2024 and on 2 November 2025.", false},
		{"another day, and the day in the next sentence",
			"The 28th ASEAN-Japan Summit was held on 26 October 2024. The boats came on 26 October 2025.", true},
		{"another day, and the day in the sentence before",
			"The boats came on 26 October 2025. The 28th ASEAN-Japan Summit was held on 26 October 2024.", true},
		{"another year alone", "The 28th ASEAN-Japan Summit was held in 2023.", false},
		{"a special one", "The Special ASEAN-Japan Summit was held on 26 October 2024.", false},
		{"a place, where none is known of the edition", "The 7th ASEAN-India Summit was held in Tokyo.", false},
		{"the month", "The 28th ASEAN-Japan Summit was held in October 2025.", false},
		{"another month", "The 28th ASEAN-Japan Summit was held in October 2023.", true},
		{"a day of something else", "The 28th ASEAN-Japan Summit recalled how the boats were sold in the old " +
			"town on " +
			"26 October 2024.", false},
		{"another country", "The 28th ASEAN-Japan Summit was held in Tokyo.", true},
		{"the place", "The 28th ASEAN-Japan Summit was held in Kuala Lumpur.", false},
		{"another place of something else", "The 28th ASEAN-Japan Summit praised the boats of Tokyo.", false},
		{"another country, behind other words",
			"The 28th ASEAN-Japan Summit was held with all who live in Tokyo.", false},
		{"a city in whose eyes it is seen", "The 28th ASEAN-Japan Summit in Tokyo’s eyes went well.", false},
		{"an edition that no file has", "The 98th ASEAN-Japan Summit was held on 26 October 2024 in Tokyo.", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			h := infertest.Head(fill+test.in, lists)
			r := Read(h)
			defer r.Leave()
			list := h.Meetings(archive.Fact{})
			events := r.Events(archive.Date{})
			r.Dispute(list)
			if disputed := len(list) == 1 && len(list[0].Against) > 0; disputed != test.disputed {
				t.Errorf("%q: disputed %v, %+v", test.in, disputed, list)
			}
			for _, e := range events {
				if test.disputed && e.Ordinal != 0 {
					t.Errorf("the event is that of the edition: %+v", e)
				}
			}
			warned := 0
			for _, d := range h.Log.Sorted() {
				if d.ID == "contradiction" && d.Severity == diag.Warning && strings.Contains(d.Message, "28th") {
					warned++
				}
			}
			if warned > 0 != test.disputed {
				t.Errorf("%q: %d warnings", test.in, warned)
			}
		})
	}
}

// TestWhichEditionIsDisputed: a contradiction is told of the edition that the text
// means, and of no other one.
func TestWhichEditionIsDisputed(t *testing.T) {
	lists := infertest.Lists(t)
	for _, other := range []string{"27th ASEAN-Japan Summit", "28th ASEAN-China Summit"} {
		h := infertest.Head(fill+"The "+other+" rose. The 28th ASEAN-Japan Summit was held on 26 October "+
			"2024.", lists)
		r := Read(h)
		defer r.Leave()
		list := h.Meetings(archive.Fact{})
		r.Dispute(list)
		if len(list) != 2 || len(list[0].Against) != 0 || len(list[1].Against) != 1 {
			t.Errorf("beside the %s: %+v", other, list)
		}
	}
}

// TestWhyAnEditionGivesTheYear: the reason names the edition, by its number or by
// what the file calls a special one.
func TestWhyAnEditionGivesTheYear(t *testing.T) {
	lists := infertest.Lists(t)
	for in, want := range map[string]string{
		"On October 26, the 28th ASEAN-Japan Summit was held.": "The 28th ASEAN-Japan Summit was held on ",
		"On November 26, the ASEAN-Republic of Korea Commemorative Summit was held.": "The ASEAN-ROK " +
			"Commemorative Summit 2019 was held on ",
	} {
		e := eventIn(t, lists, fill+in, archive.Date{})
		if len(e.Reasoning) != 1 || !strings.HasPrefix(e.Reasoning[0], want) {
			t.Errorf("%s: %q, want %q", in, e.Reasoning, want)
		}
	}
}
