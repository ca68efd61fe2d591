package archive

import "testing"

func TestSortDate(t *testing.T) {
	for _, test := range []struct{ name, date, before, after, want string }{
		{"its own", "2016-05-13", "2016-01", "2016-12", "2016-05-13"},
		{"the end of its window", "", "2023-06-01", "2023-07-13", "2023-07-13"},
		{"a window open at its end", "", "2023-06", "", "2023-06"},
		{"a date that cannot be read", "May 2016", "", "2023-07", "2023-07"},
		{"an open interval", "../2025", "", "", "../2025"},
		{"none", "", "", "", ""},
		{"nothing that can be read", "soon", "then", "later", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := Document{Date: Date{Fact: Fact{Value: test.date}, NotBefore: test.before, NotAfter: test.after}}
			if got := d.SortDate(); got != test.want {
				t.Errorf("SortDate() = %q, want %q", got, test.want)
			}
		})
	}
}

func TestOnlyWhatHappensStandsOnTheTimeline(t *testing.T) {
	for role, want := range map[EventRole]bool{Past: true, Future: true, Since: true, Target: false, Period: false,
		PageDate: false, NameYear: false} {
		if got := role.OnTimeline(); got != want {
			t.Errorf("%s on the timeline: %v, want %v", role, got, want)
		}
	}
}

func TestSince(t *testing.T) {
	partner := Partner{
		Relation: "dialogue-partner",
		Steps:    []Step{{Name: "observer", Date: "1990"}, {Name: "dialogue-partner", Date: "1996"}},
	}
	if step, ok := partner.Since(); !ok || step.Date != "1996" {
		t.Errorf("Since() = %v, %v, want the step of 1996", step, ok)
	}
	partner.Relation = "strategic-partnership"
	if step, ok := partner.Since(); ok {
		t.Errorf("Since() = %v for a relation that no step began", step)
	}
}

func TestAddressOfAPerson(t *testing.T) {
	if got := PersonAddress("daniel-russel"); got != "people/daniel-russel.html" {
		t.Errorf("the address is %q", got)
	}
}

func TestKnown(t *testing.T) {
	if fact := NotKnown(); fact.Known() || fact.Basis != Unknown || fact.Evidence == nil {
		t.Errorf("NotKnown() = %+v", fact)
	}
	if fact := (Fact{Value: "x"}); !fact.Known() {
		t.Errorf("%+v is not known", fact)
	}
}

func TestWithheldAt(t *testing.T) {
	d := Document{
		Sections: []Section{{Line: 3, Paragraph: 1}, {Line: 6, Paragraph: 2}},
		Withheld: []Withheld{{Kind: "masthead", Lines: [2]int{1, 2}}, {Kind: "caption", Lines: [2]int{5, 6}}},
	}
	for line, want := range []string{
		"", "masthead", "masthead", "", "", "caption", "", "",
	} {
		if got := d.WithheldAt(line); got != want {
			t.Errorf("on line %d %q is set aside, want %q", line, got, want)
		}
	}
}
