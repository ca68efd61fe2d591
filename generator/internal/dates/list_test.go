package dates

import "testing"

// TestCountedDays: days of a month that a text counts up are as many dates. Two that follow
// each other, and those "between", are all of the days.
func TestCountedDays(t *testing.T) {
	for text, want := range map[string]string{
		"5 and 9 May 2016":                    "5=2016-05-05|9 May 2016=2016-05-09",
		"5 & 9 May 2016":                      "5=2016-05-05|9 May 2016=2016-05-09",
		"10th, 17th and 24th of October 2020": "10th=2020-10-10|17th=2020-10-17|24th of October 2020=2020-10-24",
		"10, 17, and 24 October 2020":         "10=2020-10-10|17=2020-10-17|24 October 2020=2020-10-24",
		"10, 17 and 24 October":               "10=|17=|24 October=",
		"October 10 and 17, 2020":             "October 10=2020-10-10|17, 2020=2020-10-17",
		"October 10 and 17":                   "October 10=|17=",
		"5 and 6 May 2016":                    "5 and 6 May 2016=2016-05-05/2016-05-06",
		"5 to 9 May 2016":                     "5 to 9 May 2016=2016-05-05/2016-05-09",
		"between 5 and 9 May 2016":            "5 and 9 May 2016=2016-05-05/2016-05-09",
		"between May 5 and 9, 2016":           "May 5 and 9, 2016=2016-05-05/2016-05-09",
		"ships and 9 May 2016":                "9 May 2016=2016-05-09",
		"1 April 2016 and 9 May 2016":         "1 April 2016=2016-04-01|9 May 2016=2016-05-09",
		"17 and 9 May 2016":                   "9 May 2016=2016-05-09",
		"the 17 ships, and 19 May 2016":       "19 May 2016=2016-05-19",
	} {
		if got := describe(text); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}
