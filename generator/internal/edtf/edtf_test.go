package edtf

import (
	"strings"
	"testing"
	"time"
)

func TestParse(t *testing.T) {
	for _, test := range []struct{ name, in, first, last string }{
		{"a day", "2016-05-13", "2016-05-13", "2016-05-13"},
		{"the first day of a year", "2016-01-01", "2016-01-01", "2016-01-01"},
		{"the last day of a year", "2016-12-31", "2016-12-31", "2016-12-31"},
		{"a leap day", "2016-02-29", "2016-02-29", "2016-02-29"},
		{"a month", "2016-02", "2016-02-01", "2016-02-29"},
		{"the first month", "2016-01", "2016-01-01", "2016-01-31"},
		{"the last month", "2016-12", "2016-12-01", "2016-12-31"},
		{"a year", "2015", "2015-01-01", "2015-12-31"},
		{"spring", "2023-21", "2023-03-01", "2023-05-31"},
		{"summer", "2023-22", "2023-06-01", "2023-08-31"},
		{"autumn", "2023-23", "2023-09-01", "2023-11-30"},
		{"winter, which runs into the next year", "2023-24", "2023-12-01", "2024-02-29"},
		{"the first quarter", "2023-33", "2023-01-01", "2023-03-31"},
		{"the third quarter", "2023-35", "2023-07-01", "2023-09-30"},
		{"the last quarter", "2023-36", "2023-10-01", "2023-12-31"},
		{"years", "2016/2020", "2016-01-01", "2020-12-31"},
		{"days", "2023-07-13/2023-07-14", "2023-07-13", "2023-07-14"},
		{"an interval of one day", "2023-07-13/2023-07-13", "2023-07-13", "2023-07-13"},
		{"an interval that ends in the year in which it begins", "2023-07/2023", "2023-07-01", "2023-12-31"},
		{"open at its start", "../2025", "", "2025-12-31"},
		{"open at its start, without dots", "/2025", "", "2025-12-31"},
		{"open at its end", "1951/..", "1951-01-01", ""},
		{"open at its end, without dots", "1951/", "1951-01-01", ""},
		{"about", "2025-07~", "2025-07-01", "2025-07-31"},
		{"doubtful", "2025?", "2025-01-01", "2025-12-31"},
		{"about, in an interval", "2016~/2020%", "2016-01-01", "2020-12-31"},
	} {
		t.Run(test.name, func(t *testing.T) {
			span, err := Parse(test.in)
			if want := (Span{day(t, test.first), day(t, test.last)}); err != nil || span != want {
				t.Errorf("Parse(%q) = %v, %v, want %v", test.in, span, err, want)
			}
		})
	}
}

// day is the beginning of a day, the zero time for "".
func day(t *testing.T, date string) time.Time {
	t.Helper()
	if date == "" {
		return time.Time{}
	}
	at, err := time.Parse(time.DateOnly, date)
	if err != nil {
		t.Fatal(err)
	}
	return at
}

func TestParseSaysWhatIsWrong(t *testing.T) {
	const noDate = "is not a date such as"
	for _, test := range []struct{ name, in, says string }{
		{"nothing", "", noDate},
		{"words", "13 May 2016", noDate},
		{"a day that the month has not", "2023-02-31", "there is no 31 February 2023"},
		{"a leap day of another year", "2023-02-29", "there is no 29 February 2023"},
		{"a day 0", "2023-05-00", "there is no 0 May 2023"},
		{"a day 32", "2023-12-32", "there is no 32 December 2023"},
		{"a month 0", "2023-00", "there is no month 0"},
		{"a day of a month 0", "2023-00-01", "there is no month 0"},
		{"a month 13", "2023-13", "there is no month 13"},
		{"a day of a month 13", "2023-13-01", "there is no month 13"},
		{"before the seasons", "2023-20", "there is no month 20"},
		{"behind the seasons", "2023-25", "there is no month 25"},
		{"before the quarters", "2023-32", "there is no month 32"},
		{"behind the quarters", "2023-37", "there is no month 37"},
		{"a day of a season", "2023-21-01", "there is no month 21"},
		{"a day of a quarter", "2023-33-01", "there is no month 33"},
		{"a year of two figures", "23", noDate},
		{"a year of five figures", "20233", noDate},
		{"a month of one figure", "2023-5", noDate},
		{"a month with a sign", "2023-+5", noDate},
		{"a year with a sign", "+202", noDate},
		{"a part that is empty", "2023-05-", noDate},
		{"four parts", "2023-05-13-01", noDate},
		{"an interval that ends before it begins", "2020/2016", "2020/2016 ends before it begins"},
		{"an interval that ends on the day before", "2023-07-13/2023-07-12", "ends before it begins"},
		{"an interval from no date", "soon/2016", `"soon" is not a date`},
		{"an interval to no date", "2016/later", `"later" is not a date`},
	} {
		t.Run(test.name, func(t *testing.T) {
			span, err := Parse(test.in)
			if err == nil || !strings.Contains(err.Error(), test.says) || span != (Span{}) {
				t.Errorf("Parse(%q) = %v, %v, want an error that says %q", test.in, span, err, test.says)
			}
		})
	}
}

func TestYear(t *testing.T) {
	for _, test := range []struct{ name, in, want string }{
		{"a year", "2016", "2016"},
		{"a day", "2016-05-13", "2016"},
		{"an interval", "2016/2020", "2016"},
		{"open at its start", "../2025", "2025"},
		{"open at its start, without dots", "/2025", "2025"},
		{"open at its end", "1951/..", "1951"},
		{"open on both sides", "../..", ""},
		{"three figures", "201", ""},
		{"words", "someday", ""},
		{"nothing", "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := Year(test.in); got != test.want {
				t.Errorf("Year(%q) = %q, want %q", test.in, got, test.want)
			}
		})
	}
}

func TestSortKeysFollowTime(t *testing.T) {
	for _, test := range []struct{ in, want string }{
		{"2016", "2016-01-01"}, {"../2025", "2025-12-31"}, {"1951/..", "1951-01-01"}, {"", ""}, {"../..",
			""}, {"2016-13", ""},
		{"2023-07-13/2023-07-14", "2023-07-13"},
	} {
		if got := SortKey(test.in); got != test.want {
			t.Errorf("SortKey(%q) = %q, want %q", test.in, got, test.want)
		}
	}
}

func TestSortKeysStandInTheOrderOfTime(t *testing.T) {
	before := ""
	for _, date := range []string{"1951/..", "2015-11", "2016", "2016-05-13", "2023-22", "2023-35", "2024-01~",
		"../2025"} {
		key := SortKey(date)
		if key <= before {
			t.Errorf("SortKey(%q) = %q does not stand behind %q", date, key, before)
		}
		before = key
	}
	if key := SortKey("2016-02-30"); key != "" {
		t.Errorf("a day that does not exist has the key %q", key)
	}
}

func TestMeet(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"2008-01-01/2012-12-31", "2012-07", true},
		{"2008-01-01/2012-12-31", "2013-01-01", false},
		{"2008-01-01/2012-12-31", "2007-12-31", false},
		{"2008-01-01/2012-12-31", "2012-12-31", true}, // each end is a day of it
		{"2008-01-01/2012-12-31", "2008-01-01", true},
		{"2023-01-01/..", "2099", true},
		{"2023-01-01/..", "2022", false},
		{"../2022", "2022-12-31", true},
		{"../2022", "2023", false},
		{"2015-11", "2015", true},
		{"2015", "someday", false},
		{"", "2015", false},
	} {
		if got := Meet(test.a, test.b); got != test.want {
			t.Errorf("Meet(%q, %q) = %v, want %v", test.a, test.b, got, test.want)
		}
		if got := Meet(test.b, test.a); got != test.want {
			t.Errorf("Meet(%q, %q) = %v, want %v", test.b, test.a, got, test.want)
		}
	}
}

func TestBounded(t *testing.T) {
	for date, want := range map[string]bool{
		"2016-05-13": true, "2016-05": true, "2016": true, "2016/2020": true,
		"2016/..": false, "../2016": false, "": false, "some day": false,
	} {
		if _, ok := Bounded(date); ok != want {
			t.Errorf("%q has both ends: %t, want %t", date, ok, want)
		}
	}
}
