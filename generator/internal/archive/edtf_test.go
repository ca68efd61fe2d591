package archive

import (
	"testing"
	"time"
)

func TestParseEDTF(t *testing.T) {
	for _, test := range []struct{ in, first, last string }{
		{"2016-05-13", "2016-05-13", "2016-05-13"},
		{"2016-02", "2016-02-01", "2016-02-29"},
		{"2015", "2015-01-01", "2015-12-31"},
		{"2023-22", "2023-06-01", "2023-08-31"},
		{"2023-24", "2023-12-01", "2024-02-29"},
		{"2023-35", "2023-07-01", "2023-09-30"},
		{"2016/2020", "2016-01-01", "2020-12-31"},
		{"2023-07-13/2023-07-14", "2023-07-13", "2023-07-14"},
		{"../2025", "", "2025-12-31"},
		{"1951/..", "1951-01-01", ""},
		{"2025-07~", "2025-07-01", "2025-07-31"},
	} {
		span, err := ParseEDTF(test.in)
		if err != nil {
			t.Errorf("%s: %v", test.in, err)
			continue
		}
		if got := day(span.First); got != test.first {
			t.Errorf("%s begins %q, want %q", test.in, got, test.first)
		}
		if got := day(span.Last); got != test.last {
			t.Errorf("%s ends %q, want %q", test.in, got, test.last)
		}
	}
}

func day(at time.Time) string {
	if at.IsZero() {
		return ""
	}
	return at.Format(time.DateOnly)
}

func TestParseEDTFRefusesWhatIsNoDate(t *testing.T) {
	for _, in := range []string{"", "2023-02-31", "2023-13", "2023-00", "23", "2023-5", "13 May 2016", "2020/2016", "2023-05-", "2023-21-01", "1-2-3-4"} {
		if span, err := ParseEDTF(in); err == nil {
			t.Errorf("%q was read as %v", in, span)
		}
	}
}

func TestSortKeysFollowTime(t *testing.T) {
	for _, test := range []struct{ in, want string }{
		{"2016", "2016-01-01"}, {"../2025", "2025-12-31"}, {"1951/..", "1951-01-01"}, {"", ""}, {"2023-07-13/2023-07-14", "2023-07-13"},
	} {
		if got := SortKey(test.in); got != test.want {
			t.Errorf("SortKey(%q) = %q, want %q", test.in, got, test.want)
		}
	}
}

func TestLinesOfASource(t *testing.T) {
	s := Source{Text: "one\n\n three \nfour"}
	s.Index()
	if s.Lines() != 4 {
		t.Fatalf("Lines() = %d, want 4", s.Lines())
	}
	for number, want := range []string{"one", "", " three ", "four"} {
		if got := s.LineText(number + 1); got != want {
			t.Errorf("line %d is %q, want %q", number+1, got, want)
		}
	}
	if got, want := s.Quote(4, len(s.Text)-5), (Evidence{3, "three"}); got != want {
		t.Errorf("Quote = %v, want %v", got, want)
	}
	end := Source{Text: "a\n"}
	end.Index()
	if end.Lines() != 1 || end.LineText(1) != "a" {
		t.Errorf("a line end at the end of the file begins no line: %d lines, %q", end.Lines(), end.LineText(1))
	}
}
