package dates

import (
	"strings"
	"testing"
)

func TestScan(t *testing.T) {
	for _, test := range []struct{ in, want string }{
		{"Kuala Lumpur, 13 May 2016 – The", "13 May 2016=2016-05-13"},
		{"JAKARTA, 11 APRIL 2018 –", "11 APRIL 2018=2018-04-11"},
		{"Wednesday, December 18, 2024", "Wednesday, December 18, 2024=2024-12-18"},
		{"Wed. 06 of September of 2023, 17:28h", "06 of September of 2023=2023-09-06"},
		{"on May 10, 2023.", "May 10, 2023=2023-05-10"},
		{"held on 3rd October 2019 and", "3rd October 2019=2019-10-03"},
		{"MANILA, Sept. 8, 2021", "Sept. 8, 2021=2021-09-08"},
		{"Brussels, 27-28 January 2003", "27-28 January 2003=2003-01-27/2003-01-28"},
		{"23–24 July 1999", "23–24 July 1999=1999-07-23/1999-07-24"},
		{"Tokyo, 16 - 17 February 1993", "16 - 17 February 1993=1993-02-16/1993-02-17"},
		{"25 and 26 March 2019", "25 and 26 March 2019=2019-03-25/2019-03-26"},
		{"July 13-14, 2023", "July 13-14, 2023=2023-07-13/2023-07-14"},
		{"30 June - 2 July 2023", "30 June - 2 July 2023=2023-06-30/2023-07-02"},
		{"June 30 – July 2, 2023", "June 30 – July 2, 2023=2023-06-30/2023-07-02"},
		{"from July 13-14, to take part", "July 13-14="},
		{"on 26 August.", "26 August="},
		{"in November 2015. This", "November 2015=2015-11"},
		{"In May 2022 and the November 2022 elevation", "May 2022=2022-05|November 2022=2022-11"},
		{"date: 2021-10-27 17:21", "2021-10-27=2021-10-27"},
		{"13\u00a0May\u00a02016", "13\u00a0May\u00a02016=2016-05-13"},
		{"1 May 2016, 2 May 2016", "1 May 2016=2016-05-01|2 May 2016=2016-05-02"},
		{"in Tokyo inDecember 2023.", "December 2023=2023-12"},
		{"29 March 201714:04", "29 March="},
		{"held on 17 January. 2016 was a busy year", "17 January="},
		{"in January. 2016 was a busy year", ""},
		{"by January. 17 ministers came", ""},
		{"on 17 Jan. 2016", "17 Jan. 2016=2016-01-17"},
	} {
		if got := describe(test.in); got != test.want {
			t.Errorf("%q\n got %s\nwant %s", test.in, got, test.want)
		}
	}
}

// describe writes the expressions of a text as words=value, joined by bars.
func describe(text string) string {
	var parts []string
	for _, e := range Scan(text) {
		parts = append(parts, text[e.Start:e.End]+"="+e.EDTF)
	}
	return strings.Join(parts, "|")
}

func TestScanReadsNothingElse(t *testing.T) {
	for _, in := range []string{
		"resolution 71/199", "Vision 2025", "2030 Agenda", "Plan of Action 2016-2020", "Coronavirus Disease 2019",
		"the 58th Meeting", "31 February 2020", "46 years", "they may 12 times", "March on", "02/07/2015",
		"Decision 3 Mayors 2016",
		"In the 21st century", "$13 May", "Marchand 2016", "2016-13-01", "5.4 May", "ASEAN-US 2016-2020",
	} {
		if got := describe(in); got != "" {
			t.Errorf("%q was read as %s", in, got)
		}
	}
}

func TestIsDate(t *testing.T) {
	for text, want := range map[string]string{
		"Wednesday, December 18, 2024": "2024-12-18",
		" 9 SEPTEMBER 2020 ":           "2020-09-09",
		"(10 October 2024)":            "2024-10-10",
		"Hanoi, 10 October 2024":       "",
		"10 October 2024 and after":    "",
		"no date":                      "",
	} {
		e, ok := IsDate(text)
		if got := e.EDTF; ok != (want != "") || ok && got != want {
			t.Errorf("IsDate(%q) = %q, %v, want %q", text, got, ok, want)
		}
	}
}

func FuzzScan(f *testing.F) {
	for _, seed := range []string{"13 May 2016", "May 1-2, 2020", "30 June - 2 July 2023", "Sept. 8", "2021-10-27",
		"35 th of May of 1999", "\xff May 2016"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, e := range Scan(text) {
			if e.Start < end || e.End <= e.Start || e.End > len(text) {
				t.Fatalf(
					"expression %+v overlaps the one before, which ends at %d, or leaves the text of %d bytes",
					e,
					end,
					len(text),
				)
			}
			end = e.End
		}
	})
}

func BenchmarkScan(b *testing.B) {
	text := strings.Repeat(
		"The Leaders met on 13 May 2016 in Kuala Lumpur and may March again in November 2015 with 10 states. ",
		100,
	)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Scan(text)
	}
}
