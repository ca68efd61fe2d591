package besideday

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
)

// TestBetween asserts which words stand between a name and the nearest place that says a day.
func TestBetween(t *testing.T) {
	for _, test := range []struct {
		name, clause, day, of string
		want                  string
	}{
		{"behind the day", "On 3 May they sailed to the Lake Summit", "3 May", "Lake", " they sailed to the "},
		{"before the day", "The Lake Summit opens on 3 May", "3 May", "Lake", "Lake Summit opens on "},
		{"the nearer of two", "On 3 May they slept, and on 3 May the Lake Summit", "3 May", "Lake", " the "},
		{"one before it and one behind", "On 3 May they slept, and the Lake Summit of 3 May", "3 May", "Lake",
			"Lake Summit of "},
		{"over a line end", "On 3 May the Lake Summit", "3\nMay", "Lake", " the "},
		{"not there", "On 4 May the Lake Summit", "3 May", "Lake", "none"},
		{"no day", "On 4 May the Lake Summit", "", "Lake", "none"},
	} {
		got, ok := Of(test.clause, test.day).Between(strings.Index(test.clause, test.of))
		if !ok {
			got = "none"
		}
		if got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestWhatADayBelongsTo asserts what is beside a day, what only was said on it, and what its
// clause gives it to.
func TestWhatADayBelongsTo(t *testing.T) {
	for _, test := range []struct {
		name, clause        string
		beside, talk, other bool
	}{
		{"beside", "The Lake Summit of Saturday", true, false, false},
		{"far behind", "The Lake Summit, of which nobody has heard, is not on Saturday", false, false, false},
		{"only said then", "Saturday, he said to whoever came that the Lake Summit is near", false, true, false},
		{"an election", "Saturday’s election keeps him from the Lake Summit", false, false, true},
		{"with a straight mark", "Saturday's election keeps him from the Lake Summit", false, false, true},
		{"the meeting", "Saturday’s meeting, which is the Lake Summit", false, false, false},
		{"what is nothing that happens", "Saturday’s fish at the Lake Summit", true, false, false},
	} {
		d := Of(test.clause, "Saturday")
		from := strings.Index(test.clause, "Lake")
		if got := d.IsBeside(from, from+len("Lake Summit"), 20); got != test.beside {
			t.Errorf("%s: beside is %t", test.name, got)
		}
		if got := d.IsOfTalkAbout(from); got != test.talk {
			t.Errorf("%s: said then is %t", test.name, got)
		}
		if got := d.IsOfOther("meeting"); got != test.other {
			t.Errorf("%s: of other is %t", test.name, got)
		}
	}
}

// TestIsOnly asserts which dates stand alone in their sentence.
func TestIsOnly(t *testing.T) {
	event := func(date, quote string) archive.Event {
		e := archive.Event{Date: date}
		if quote != "" {
			e.Evidence = []archive.Evidence{{Line: 3, Quote: quote}}
		}
		return e
	}
	d := &archive.Entry{Document: &archive.Document{Events: []archive.Event{
		event("2016-05-03", "one"), event("2016-05-04", "two"), event("2016-05-05", "two"), event("2016-05-03", "same"),
		event("2016-05-03", "same"), event("2016-05-03", ""), event("2016-05-04", ""),
	}}}
	var sentences Sentences
	for i, want := range []bool{true, false, false, true, true, true, true} {
		if got := sentences.IsOnly(d, &d.Events[i]); got != want {
			t.Errorf("event %d: %t", i, got)
		}
	}
}

// TestWhatADayIsGivenTo asserts which days belong to what follows them.
func TestWhatADayIsGivenTo(t *testing.T) {
	for _, test := range []struct {
		name, clause, day string
		want              bool
	}{
		{"to what follows", "At the Lake Summit, and this month’s Hill Summit", "this month’s", true},
		{"a day without its ending", "At the Lake Summit, and Friday’s Hill Summit", "Friday", true},
		{"to nothing", "At the Lake Summit this month", "this month", false},
		{"before the name", "At this month’s Lake Summit", "this month’s", false},
		{"said twice", "At the Lake Summit on Friday, and Friday’s Hill Summit", "Friday", false},
	} {
		behind := strings.Index(test.clause, "Lake Summit") + len("Lake Summit")
		if got := Of(test.clause, test.day).OwnsWhatFollows(behind); got != test.want {
			t.Errorf("%s: %t, want %t", test.name, got, test.want)
		}
	}
}
