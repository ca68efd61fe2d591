package dates

import "testing"

func TestDaysAsTreatiesWriteThem(t *testing.T) {
	for words, want := range map[string]string{
		"this 5th day of June 1987":                                         "1987-06-05",
		"this 5 day of June, 1987":                                          "1987-06-05",
		"on the fourth day of February 1977":                                "1977-02-04",
		"on the first day of May 1977":                                      "1977-05-01",
		"on the second day of May 1977":                                     "1977-05-02",
		"on the third day of May 1977":                                      "1977-05-03",
		"on the TWENTY-SECOND Day of July 2009":                             "2009-07-22",
		"the twenty first day of July 2009":                                 "2009-07-21",
		"the thirty-first day of July 2009":                                 "2009-07-31",
		"the thirtieth day of July 2009":                                    "2009-07-30",
		"the fifth day of July in the year two thousand and nine":           "2009-07-05",
		"the fifth day of July, in the year of our Lord 2009":               "2009-07-05",
		"the fifth day of July, the year Two Thousand Nine":                 "2009-07-05",
		"4 February one thousand nine hundred and seventy-seven, in a copy": "1977-02-04",
		"4 February nineteen hundred and eighty":                            "1980-02-04",
		"4 February in the year two thousand":                               "2000-02-04",
		"July two thousand and nine":                                        "2009-07",
		"Memorandum 22 of April 30, 2024":                                   "2024-04-30",
		// Such words say no day, or no year.
		"the thirty-second day of July 2009":       "2009-07",
		"the four day of July 2009":                "2009-07",
		"the fortieth day of July 2009":            "2009-07",
		"the two day of July 2009":                 "2009-07",
		"the birthday of July 2009":                "2009-07",
		"the fifth Monday of July 2009":            "2009-07",
		"4 February one hundred ships":             "",
		"4 February two ships":                     "",
		"4 February thousand ships":                "",
		"4 February and nine":                      "",
		"4 February two thousand and nine hundred": "",
		"4 February seven thousand":                "",
	} {
		got := ""
		if list := Scan(words); len(list) > 0 {
			got = list[0].EDTF
		}
		if got != want {
			t.Errorf("%q is %q, want %q", words, got, want)
		}
	}
}
