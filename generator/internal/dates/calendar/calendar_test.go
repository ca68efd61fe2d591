package calendar

import (
	"testing"
	"time"
)

func TestDays(t *testing.T) {
	if got := Day(2016, time.May, 3); got != "2016-05-03" {
		t.Errorf("a day is %s", got)
	}
	if got := Month(1768, time.October); got != "1768-10" {
		t.Errorf("a month is %s", got)
	}
	for _, test := range []struct {
		name  string
		year  int
		month time.Month
		day   int
		want  bool
	}{
		{"a leap day", 2016, time.February, 29, true},
		{"none", 2015, time.February, 29, false},
		{"the last of a month", 2015, time.June, 30, true},
		{"one behind it", 2015, time.June, 31, false},
	} {
		if got := Exists(test.year, test.month, test.day); got != test.want {
			t.Errorf("%s: %v", test.name, got)
		}
	}
}

func TestYears(t *testing.T) {
	for year, want := range map[int][2]bool{1499: {}, 1500: {false, true}, 1900: {true, true}, 2101: {}} {
		if got := [2]bool{Plausible(year), Datable(year)}; got != want {
			t.Errorf("%d: %v, want %v", year, got, want)
		}
	}
}
