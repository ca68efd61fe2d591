package text

import "testing"

func TestCut(t *testing.T) {
	for _, test := range []struct {
		in      string
		longest int
		want    string
	}{
		{"as it is", 20, "as it is"}, {"cut, here", 7, "cut …"}, {"ééééé", 5, "éé …"}, {"", 3, ""},
	} {
		if got := Cut(test.in, test.longest); got != test.want {
			t.Errorf("Cut(%q, %d) = %q, want %q", test.in, test.longest, got, test.want)
		}
	}
}
