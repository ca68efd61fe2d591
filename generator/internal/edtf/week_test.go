package edtf

import "testing"

func TestCounted(t *testing.T) {
	for _, test := range []struct {
		name, date string
		want       bool
	}{
		{"from Monday to Sunday", "2022-05-16/2022-05-22", true},
		{"seven days from a Tuesday", "2022-05-17/2022-05-23", false},
		{"six days", "2022-05-16/2022-05-21", false},
		{"a day", "2022-05-16", false},
		{"a day about so long ago", "2022-05-16~", true},
		{"a month about so long ago", "2022-05~", false},
		{"months", "2022-05/2022-06", false},
		{"no date", "2022-05-16/2022-05-4", false},
	} {
		if _, got := Counted(test.date); got != test.want {
			t.Errorf("%s: %v", test.name, got)
		}
	}
	if days, _ := Counted("2022-05-16~"); days.First.Day() != 13 || days.Last.Day() != 19 {
		t.Errorf("about 16 May is from %v to %v", days.First, days.Last)
	}
}
