package size

import (
	"math"
	"testing"
)

func TestLeading(t *testing.T) {
	for _, test := range []struct {
		name    string
		counts  map[float64]int
		goingOn map[float64]int
		want    float64
	}{
		{"most lines", map[float64]int{1.2: 40, 2: 10}, nil, 1.2},
		{"paragraphs of one line", map[float64]int{1.2: 8, 2: 20}, nil, 1.2},
		{"a few lines that stand closer", map[float64]int{1: 6, 1.2: 40}, nil, 1.2},
		{"hardly any lines", map[float64]int{2: 4}, nil, 1.2},
		{"hardly any lines, and one sentence that goes on", map[float64]int{2: 3}, map[float64]int{1.7: 1}, 1.2},
		{"hardly any lines, and sentences that go on", map[float64]int{2.4: 2}, map[float64]int{1.7: 3}, 1.7},
		{"many lines, and sentences that go on", map[float64]int{1.2: 40}, map[float64]int{1.7: 3}, 1.2},
	} {
		var s Spacing
		for distance, count := range test.counts {
			for range count {
				s.Add(distance+Step/2, false)
			}
		}
		for distance, count := range test.goingOn {
			for range count {
				s.Add(distance+Step/2, true)
			}
		}
		if got := s.Leading(); math.Abs(got-test.want) > Step/2 {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
}
