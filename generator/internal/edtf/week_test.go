package edtf

import "testing"

func TestIsWeek(t *testing.T) {
	for _, test := range []struct {
		name, date string
		want       bool
	}{
		{"from Monday to Sunday", "2022-05-16/2022-05-22", true},
		{"seven days from a Tuesday", "2022-05-17/2022-05-23", false},
		{"six days", "2022-05-16/2022-05-21", false},
		{"a day", "2022-05-16", false},
		{"months", "2022-05/2022-06", false},
		{"no date", "2022-05-16/2022-05-4", false},
	} {
		if got := IsWeek(test.date); got != test.want {
			t.Errorf("%s: %v", test.name, got)
		}
	}
}
