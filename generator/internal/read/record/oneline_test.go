package record

import (
	"strings"
	"testing"
)

func FuzzOneLine(f *testing.F) {
	for _, text := range []string{"", " ", "a", "a b", " a b", "a b ", "a  b", "a\tb", "a b\n", "a ü b", "é  ü",
		"a \u00a0b", "a\x85b", "a\u2028 b c", "a b \xff  c"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if got, want := OneLine(text), strings.Join(strings.Fields(text), " "); got != want {
			t.Errorf("%q is on one line %q, want %q", text, got, want)
		}
	})
}

// A text that stands on one line is not copied: it may be as long as a file.
func TestOneLineAsItIs(t *testing.T) {
	text := strings.Repeat("They met. ", 99) + "They left."
	if n := testing.AllocsPerRun(9, func() { OneLine(text) }); n > 0 {
		t.Errorf("it takes memory %v times", n)
	}
}
