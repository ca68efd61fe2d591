package say

import (
	"testing"

	"aseanarchive/generator/internal/archive"
)

func TestDate(t *testing.T) {
	for _, test := range []struct{ in, want string }{
		{"2016-05-13", "13 May 2016"},
		{"2015-11", "November 2015"},
		{"2016", "2016"},
		{"2023-22", "summer 2023"},
		{"2023-35", "quarter 3 of 2023"},
		{"2023-07-13/2023-07-14", "13–14 July 2023"},
		{"2023-06-30/2023-07-02", "30 June – 2 July 2023"},
		{"2016/2020", "2016–2020"},
		{"1951/..", "since 1951"},
		{"../2025", "until 2025"},
		{"2025-07~", "about July 2025"},
		{"", ""},
		{"someday", "someday"},
		{"%s", "%s"},
	} {
		if got := English.Date(test.in); got != test.want {
			t.Errorf("Date(%q) = %q, want %q", test.in, got, test.want)
		}
	}
}

func TestWords(t *testing.T) {
	window := func(from, to string) string { return English.Window(archive.Date{NotBefore: from, NotAfter: to}) }
	topic := func(id string) string { return "topic " + id }
	reason := func(relation archive.Relation, days int, of ...string) string {
		return English.Reason(archive.Reason{Relation: relation, Days: days, Of: of}, topic)
	}
	for _, test := range []struct{ name, got, want string }{
		{"one", English.Count(1, "document"), "1 document"},
		{"none", English.Count(0, "document"), "0 documents"},
		{"thousands", English.Count(1204, "document"), "1,204 documents"},
		{"a million", English.Number(1234567), "1,234,567"},
		{"three figures", English.Number(999), "999"},
		{"a kind", English.Term("press-release"), "press release"},
		{"a rule with a name in it", English.Term("beside-asean"), "beside ASEAN"},
		{"a kind with an apostrophe", English.Term("chairmans-statement"), "chairman’s statement"},
		{"a kind at the head", English.Heading("joint-communique"), "Joint communiqué"},
		{"no kind", English.Heading(""), ""},
		{"a place that no file names", English.Named("kuala-lumpur"), "Kuala Lumpur"},
		{"a window", window("2025-07-08", "2025-12"), "between 8 July 2025 and December 2025"},
		{"a window open below", window("", "2025"), "before 2025"},
		{"a window open above", window("2025", ""), "after 2025"},
		{"no window", window("", ""), ""},
		{"one line", English.Lines([2]int{3, 3}), "line 3"},
		{"several lines", English.Lines([2]int{3, 5}), "lines 3–5"},
		{"a period", English.Period("2016/2020"), "2016–2020"},
		{"a year of a plan", English.Period("2016"), "2016"},
		{"an edition", English.Meeting(archive.MeetingMention{Name: "Dialogue", Ordinal: 29}), "29th Dialogue"},
		{"an edition by its year", English.Meeting(archive.MeetingMention{Name: "Summit", Year: "2015"}),
			"Summit, 2015"},
		{"a special edition", English.Meeting(archive.MeetingMention{Name: "Summit", Special: true}), "Special Summit"},
		{"words with a mark for others", reason(archive.SameMeeting, 0, "%s Summit"), "same meeting: %s Summit"},
		{"topics by their names", reason(archive.SameTopics, 0, "a", "b"), "same topics: topic a, topic b"},
		{"days apart", reason(archive.SamePartner, 2, "Japan"), "same partner, 2 days apart: Japan"},
		{"the same day", reason(archive.SamePartner, 0, "Japan"), "same partner: Japan"},
		{"what is not there", Joined(", ", "", "a", ""), "a"},
	} {
		if test.got != test.want {
			t.Errorf("%s: %q, want %q", test.name, test.got, test.want)
		}
	}
	for n, want := range map[int]string{
		1: "1st", 2: "2nd", 3: "3rd", 11: "11th", 13: "13th", 22: "22nd", 112: "112th",
	} {
		if got := English.Ordinal(n); got != want {
			t.Errorf("Ordinal(%d) = %q, want %q", n, got, want)
		}
	}
}

func TestLanguageOfACode(t *testing.T) {
	for _, code := range []string{"en", "en-GB", "id", ""} {
		if got := In(code); got != English {
			t.Errorf("In(%q) is %v; English is the one that is filled in", code, got.Code)
		}
	}
}

func TestOrdinals(t *testing.T) {
	for n, want := range map[int]string{
		0: "0th", 1: "1st", 2: "2nd", 3: "3rd", 4: "4th", 10: "10th", 11: "11th", 12: "12th", 13: "13th", 14: "14th",
		21: "21st",
		22: "22nd", 23: "23rd", 101: "101st", 111: "111th", 113: "113th", 123: "123rd",
	} {
		if got := English.Ordinal(n); got != want {
			t.Errorf("Ordinal(%d) = %q, want %q", n, got, want)
		}
	}
}

func TestLabelOfAMeeting(t *testing.T) {
	for _, test := range []struct {
		name    string
		meeting archive.MeetingMention
		want    string
	}{
		{"with a number", archive.MeetingMention{Name: "ASEAN-U.S. Dialogue", Ordinal: 1}, "1st ASEAN-U.S. Dialogue"},
		{"special, with a number", archive.MeetingMention{Name: "Summit", Ordinal: 2, Special: true},
			"2nd special Summit"},
		{"special", archive.MeetingMention{Name: "ASEAN-U.S. Summit", Special: true}, "Special ASEAN-U.S. Summit"},
		{"of a year", archive.MeetingMention{Name: "ASEAN Summit", Year: "2015"}, "ASEAN Summit, 2015"},
		{"with a number and a year", archive.MeetingMention{Name: "ASEAN Summit", Ordinal: 3, Year: "2015"},
			"3rd ASEAN Summit"},
		{"neither", archive.MeetingMention{Name: "économie"}, "Économie"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := English.Meeting(test.meeting); got != test.want {
				t.Errorf("Label() = %q, want %q", got, test.want)
			}
		})
	}
}

func TestKindsInWords(t *testing.T) {
	for name, want := range map[string]string{
		"joint-communique": "joint communiqué", "chairmans-statement": "chairman’s statement",
		"press-release":  "press release",
		"plan-of-action": "plan of action", "speech": "speech",
	} {
		if got := English.Term(name); got != want {
			t.Errorf("InWords(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestPositionsInWords(t *testing.T) {
	for _, test := range []struct {
		at   archive.Position
		want string
	}{
		{archive.Position{Latitude: 3.1412, Longitude: 101.68653}, "3.14° N, 101.69° E"},
		{archive.Position{Latitude: -8.65, Longitude: 115.21667}, "8.65° S, 115.22° E"},
		{archive.Position{Latitude: 33.73974, Longitude: -116.41279}, "33.74° N, 116.41° W"},
		{archive.Position{}, "0.00° N, 0.00° E"},
	} {
		if got := Position(test.at, English); got != test.want {
			t.Errorf("Position(%v) = %q, want %q", test.at, got, test.want)
		}
	}
}

func TestDegreesAndDecades(t *testing.T) {
	for _, test := range []struct {
		degree   int
		latitude bool
		want     string
	}{
		{20, true, "20° N"}, {-10, true, "10° S"}, {0, true, "equator"}, {100, false, "100° E"},
		{-30, false, "30° W"}, {0, false, "0°"}, {180, false, "180°"},
	} {
		if got := Degrees(test.degree, test.latitude, English); got != test.want {
			t.Errorf("%d (latitude %v) is %q, want %q", test.degree, test.latitude, got, test.want)
		}
	}
	if got := Decade(1990); got != "1990s" {
		t.Errorf("the decade of 1990 is %q", got)
	}
}
