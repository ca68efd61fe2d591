package say

import (
	"testing"

	"aseanarchive/generator/internal/archive"
)

func TestDatesInWords(t *testing.T) {
	for _, test := range []struct{ in, want string }{
		{"2016-05-13", "13 May 2016"},
		{"2015-11", "November 2015"},
		{"2016", "2016"},
		{"2023-22", "summer 2023"},
		{"2023-35", "quarter 3 of 2023"},
		{"2023-07-13/2023-07-14", "13–14 July 2023"},
		{"2023-06-30/2023-07-02", "30 June – 2 July 2023"},
		{"2016/2020", "2016–2020"},
		{"1951/..", "since 1951"},
		{"../2025", "until 2025"},
		{"2025-07~", "about July 2025"},
		{"2016-01", "January 2016"}, // and what stands at the edges of months, seasons and quarters
		{"2016-12-01", "1 December 2016"},
		{"2023-21", "spring 2023"},
		{"2023-24", "winter 2023"},
		{"2023-33", "quarter 1 of 2023"},
		{"2016?", "about 2016"},
		{"2023-07-13/2023-08-13", "13 July – 13 August 2023"},
		{"2022-07-13/2023-07-13", "13 July 2022 – 13 July 2023"}, // the years differ
		{"2023-07-13~/2023-07-14", "about 13 July 2023 – 14 July 2023"},
		{"2023-07-13/2023-07-14~", "13 July 2023 – about 14 July 2023"},
		{"2023-07/2023-08", "July 2023 – August 2023"},
		{"2016/2020-05", "2016 – May 2020"},
		{"2016-05/2020", "May 2016 – 2020"},
		{"2016-05-13/2020", "13 May 2016 – 2020"},
		{"2016/2016-05-13", "2016 – 13 May 2016"},
		{"../..", "../.."},
		{"/", "/"},
		{"/2025", "until 2025"},
		{"1951/", "from 1951"},
		{"2008-01-01/2012-12-31", "1 January 2008 – 31 December 2012"},
		{"", ""},
		{"someday", "someday"},
		{"2016/2017/2018", "2016/2017/2018"},
		{"2016/someday", "2016/someday"},
	} {
		if got := English.Date(test.in); got != test.want {
			t.Errorf("Date(%q) = %q, want %q", test.in, got, test.want)
		}
	}
}

// TestBeginningsInWords: a relation of which only a later day is known has not
// ended on that day.
func TestBeginningsInWords(t *testing.T) {
	for _, test := range []struct{ in, taken, since, relation string }{
		{"1977-09-10", "10 September 1977", "since 10 September 1977", "development partner since 1977"},
		{"1977", "1977", "since 1977", "development partner since 1977"},
		{"../2024-01", "by January 2024", "by January 2024", "development partner by 2024"},
		{"/2024-01", "by January 2024", "by January 2024", "development partner by 2024"},
		{"1951/..", "since 1951", "since 1951", "development partner since 1951"},
		{"2003/2004", "2003–2004", "since 2003–2004", "development partner since 2003"},
		{"", "", "", "development partner since "},
	} {
		if got := English.Taken(test.in); got != test.taken {
			t.Errorf("Taken(%q) = %q, want %q", test.in, got, test.taken)
		}
		if got := English.Since(test.in); got != test.since {
			t.Errorf("Since(%q) = %q, want %q", test.in, got, test.since)
		}
		if got := English.RelationSince("development-partner", test.in); got != test.relation {
			t.Errorf("RelationSince(%q) = %q, want %q", test.in, got, test.relation)
		}
	}
}

func TestWindowsInWords(t *testing.T) {
	for _, test := range []struct{ name, before, after, want string }{
		{"bounded", "2023-06-01", "2023-07", "between 1 June 2023 and July 2023"},
		{"open at its end", "2023-06-01", "", "after 1 June 2023"},
		{"open at its start", "", "2023-07", "before July 2023"},
		{"not known", "", "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := English.Window(archive.Date{NotBefore: test.before, NotAfter: test.after}); got != test.want {
				t.Errorf("Window() = %q, want %q", got, test.want)
			}
		})
	}
}
