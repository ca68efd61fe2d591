package outline

import (
	"fmt"
	"testing"
)

func TestRanks(t *testing.T) {
	for _, test := range []struct {
		name   string
		levels []int // 0 is the title
		want   string
	}{
		{"in order", []int{2, 3, 4, 3, 2}, "[2 3 4 3 2]"},
		{"without the outermost", []int{3, 3, 4}, "[2 2 3]"},
		{"with one left out", []int{2, 4, 6, 4, 2}, "[2 3 4 3 2]"},
		{"a deeper one first", []int{4, 3, 2, 3}, "[2 2 2 3]"},
		{"below the title", []int{0, 3, 4}, "[2 2 3]"},
		{"a title between", []int{2, 3, 0, 3}, "[2 3 2 3]"},
		{"deeper than HTML goes", []int{2, 3, 4, 5, 6, 7}, "[2 3 4 5 6 6]"},
	} {
		var o Outline
		var got []int
		for _, level := range test.levels {
			got = append(got, o.Rank(level, level == 0))
		}
		if fmt.Sprint(got) != test.want {
			t.Errorf("%s: got %v, want %s", test.name, got, test.want)
		}
	}
}
