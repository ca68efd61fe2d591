package infer

import (
	"strings"
	"testing"
)

func TestWindows(t *testing.T) {
	known := lists(t)
	for _, test := range []struct{ name, in, after, before string }{
		{"what was", "The Ministers met in May 2016, and " + said, "2016-05-01", ""},
		{"the last of what was", "The Ministers met in May 2016 and signed the Accord on 3 June 2017. " + said,
			"2017-06-03", ""},
		{"what will be", "The Ministers will meet in May 2016, and " + said, "", "2016-05-31"},
		{"between the two", "The Accord was signed on 3 June 2017. The Ministers will meet in summer 2018. " + said,
			"2017-06-03", "2018-08-31"},
		{"a term that may lie ahead is not past", "The Accord was adopted for a period ending 30 September 2021. " +
			said, "", ""},
		{"a far verb does not govern a date", "The Leaders welcomed all that officials of the many ministries " +
			"concerned could show of the long way they had to go towards 2050, and " + said, "", ""},
		{"a year in a name", "They adopted the ASEAN Community Vision 2025, and " + said, "", ""},
		{"an anniversary of relations", "ASEAN and Japan spoke. This year, Japan and ASEAN celebrate 46 years of " +
			"friendly relations. " + said, "2023-01-01", "2023-12-31"},
		{"an anniversary told of without this year", "ASEAN and Japan spoke. They recalled 46 years of friendly " +
			"relations. " + said, "", ""},
		{"a stated date needs no window", "Jakarta, 3 June 2016 – The Ministers met in May 2016, and " + said, "", ""},
		{"a contradiction leaves it open", "The Accord was signed on 3 June 2017. The Ministers will meet in May " +
			"2016. " + said, "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			d, _ := document(t, known, "x.txt", test.in)
			if d.Date.NotBefore != test.after || d.Date.NotAfter != test.before {
				t.Errorf(
					"written from %q to %q, want %q to %q; %v",
					d.Date.NotBefore,
					d.Date.NotAfter,
					test.after,
					test.before,
					d.Date.Reasoning,
				)
			}
			if (test.after != "" || test.before != "") &&
				(len(d.Date.Reasoning) == 0 || len(d.Date.Reasoning) != len(d.Date.Evidence)) {
				t.Errorf("%d steps of reasoning with %d proofs", len(d.Date.Reasoning), len(d.Date.Evidence))
			}
		})
	}
}

func TestAContradictionIsShown(t *testing.T) {
	d, _ := document(
		t,
		lists(t),
		"x.txt",
		"The Accord was signed on 3 June 2017. The Ministers will meet in May 2016. "+said,
	)
	reasoning := strings.Join(d.Date.Reasoning, "\n")
	for _, want := range []string{"3 June 2017", "May 2016", "contradict"} {
		if !strings.Contains(reasoning, want) {
			t.Errorf("the reasoning does not speak of %s: %s", want, reasoning)
		}
	}
}

func TestDatesWithoutAYearResolveInsideTheWindow(t *testing.T) {
	d, _ := document(
		t,
		lists(t),
		"x.txt",
		"The Accord was signed on 3 June 2017. The Ministers will travel there on July 13-14. The Forum will meet "+
			"in August 2017. "+said,
	)
	if got, want := events(d), "2017-06-03:past 2017-07-13/2017-07-14:future 2017-08:future"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
