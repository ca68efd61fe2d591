package party

import (
	"strings"
	"testing"
)

// TestForemost: whom a text names most is party to it, where it speaks of ASEAN.
func TestForemost(t *testing.T) {
	const (
		asean = "The work of ASEAN for the rice of all was begun in the old days, and the hosts spoke of it. "
		ports = "Boats were the matter of the morning, and those of Japan lay in the old port beside all others. "
		towns = "In the towns of Norway there was light, and in those of China there was none for long. "
	)
	repeat := func(n int, of string) string { return strings.Repeat(of+"\n\n", n) }
	for _, test := range []struct{ name, title, words, want string }{
		{"five times", "Rice and ports", opening + asean + repeat(5, ports), "japan"},
		{"four times, and nobody else", "Rice and ports", opening + asean + repeat(4, ports), "japan"},
		{"three times", "Rice and ports", opening + asean + repeat(3, ports), ""},
		{"four times, and others as often", "Rice and ports", opening + asean + repeat(4, ports+towns), ""},
		{"as one of many", "Rice and ports", opening + asean + repeat(5, ports+towns+towns), ""},
		{"three powers", "Rice and ports", opening + repeat(4, asean) +
			repeat(8, towns+"Much rice grew in India, and little of it was sold. "), "china india norway"},
		{"three powers beside another one", "ASEAN and Japan on rice", opening + repeat(4, asean) +
			repeat(8, towns+"Much rice grew in India, and little of it was sold. "), "japan"},
		{"without ASEAN", "Rice and ports", opening + repeat(5, ports), ""},
		{"with ASEAN once in many words", "Rice and ports", opening + asean + repeat(5, ports+strings.Repeat(ofRice,
			4)),
			""},
		{"a member’s talks with a neighbour", "Malaysia and Japan on rice", opening + asean + repeat(6, ports), ""},
		{"a meeting of ASEAN’s own", "Chairman’s Statement of the 42nd ASEAN Summit", opening + asean + repeat(6,
			ports),
			""},
	} {
		if got := parties(t, stated(test.title), test.title+"\n\n"+test.words); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}
