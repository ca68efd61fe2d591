package authority

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/edtf"
)

// TestDatesThatTheListsHadWrong: dates and words of the project's own lists that were
// wrong once, and what pages of the hosts give.
func TestDatesThatTheListsHadWrong(t *testing.T) {
	var log diag.Log
	lists := Load("../../../content", "content", &log)
	held := map[string]string{} // by series and number
	var summits []string
	for _, s := range lists.Series {
		for _, e := range s.Editions {
			held[fmt.Sprint(s.ID, " ", e.Number)] = e.Date
			if s.ID == "asean-summit" && e.Number >= 28 {
				summits = append(summits, edtf.Year(e.Date)+" "+e.Place)
			}
		}
	}
	for edition, want := range map[string]string{
		"asean-senior-officials-meeting-on-transnational-crime 23": "2023-06",
		"asean-china-summit 7": "2003-10-08", "asean-un-summit 4": "2011-11-19", "asean-us-summit 3": "2015-11-21",
	} {
		if held[edition] != want {
			t.Errorf("%s was held %q, want %q", edition, held[edition], want)
		}
	}
	for _, both := range []string{"2016 Vientiane", "2022 Phnom Penh", "2024 Vientiane"} {
		n := 0
		for _, summit := range summits {
			if summit == both {
				n++
			}
		}
		if n != 2 {
			t.Errorf("%d summits were held in %s, want the two of the year in one place", n, both)
		}
	}
	for id, want := range map[string]string{"norway": "2013-07-01", "chile": "2016-09-06", "germany": "2019-11-02",
		"south-africa": "2020-11-10", "france": "2007-01-13", "peru": "2019-07-31"} {
		if got := acceded(lists, id); got != want {
			t.Errorf("%s acceded to the Treaty of Amity and Cooperation %q, want %q", id, got, want)
		}
	}
	at := slices.IndexFunc(lists.Groups, func(g Group) bool { return g.ID == "recaap" })
	for _, m := range lists.Groups[at].Partners {
		if m.ID == "germany" && m.From != "2021-08-01" {
			t.Errorf("Germany belongs to ReCAAP since %q", m.From)
		}
	}
	if note := noteOfSeries(lists, "asean-un-summit"); !strings.Contains(note, "12 February 2000") ||
		!strings.Contains(note, "13th") {
		t.Errorf("that sources disagree about the first ASEAN-UN Summit is not said: %s", note)
	}
	for _, p := range lists.Partners {
		if p.ID == "united-nations" && strings.Contains(strings.ToLower(p.Note), "resolution") {
			t.Errorf("a resolution of the United Nations is numbered that no page was read for: %s", p.Note)
		}
		founding := slices.IndexFunc(p.Steps, func(s archive.Step) bool { return s.Name == "founding" })
		if p.ID == "asia-pacific-economic-cooperation" && (founding < 0 ||
			strings.Contains(p.Steps[founding].Occasion, "China") ||
			strings.Count(p.Steps[founding].Occasion, ",") != 10) {
			t.Errorf("APEC was founded by twelve, and not by %+v", p.Steps)
		}
	}
}

// acceded is when a partner became party to the Treaty of Amity and Cooperation.
func acceded(lists *Lists, partner string) string {
	for i := range lists.Partners {
		for _, s := range lists.Partners[i].Steps {
			if lists.Partners[i].ID == partner && s.Name == "treaty-of-amity-and-cooperation" {
				return s.Date
			}
		}
	}
	return ""
}

func noteOfSeries(lists *Lists, id string) string {
	for i := range lists.Series {
		if lists.Series[i].ID == id {
			return lists.Series[i].Note
		}
	}
	return ""
}
