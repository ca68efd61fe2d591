package archive

import "testing"

func TestReadableDate(t *testing.T) {
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
		{"/2025", "until 2025"},
		{"1951/", "since 1951"},
		{"", ""},
		{"someday", "someday"},
		{"2016/2017/2018", "2016/2017/2018"},
		{"2016/someday", "2016/someday"},
	} {
		if got := ReadableDate(test.in); got != test.want {
			t.Errorf("ReadableDate(%q) = %q, want %q", test.in, got, test.want)
		}
	}
}
