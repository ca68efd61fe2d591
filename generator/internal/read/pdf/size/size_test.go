package size

import "testing"

func TestLeading(t *testing.T) {
	for _, test := range []struct {
		name   string
		counts map[float64]int
		want   float64
	}{
		{"most lines", map[float64]int{1.2: 40, 2: 10}, 1.2},
		{"paragraphs of one line", map[float64]int{1.2: 8, 2: 20}, 1.2},
		{"a few lines that stand closer", map[float64]int{1: 6, 1.2: 40}, 1.2},
		{"hardly any lines", map[float64]int{2: 4}, 1.2},
	} {
		if got := Leading(test.counts); got != test.want {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
}
