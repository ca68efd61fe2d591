package clause

import "testing"

func TestUnmarked(t *testing.T) {
	for _, test := range []struct{ name, quote, want string }{
		{"line ends", "They met\nin  Oslo.", "They met in Oslo."},
		{"emphasis", "**They** met *there*.", "They met there."},
		{"raised letters", "on 3<sup>rd</sup> May", "on 3rd May"},
		{"nothing", "They met.", "They met."},
	} {
		if got := Unmarked(test.quote); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}
