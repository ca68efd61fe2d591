package alike

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

func TestFold(t *testing.T) {
	for word, want := range map[string]string{
		"Türkiye": "turkiye", "Jenča’s": "jencas", "Đà": "da", "STRAẞE": "strasse",
		"İ": "i", "ﬁ": "fi", "29th": "29th", "-": "", "\xff": "",
	} {
		if got := Fold(word); got != want {
			t.Errorf("Fold(%q): got %q, want %q", word, got, want)
		}
	}
}

func TestPlainAndLowered(t *testing.T) {
	for words, want := range map[string]struct{ plain, lowered string }{
		"":                         {"", ""},
		"the summit":               {"the summit", "the summit"},
		"The ‘Ministers’ – “Đà”\n": {`the 'ministers' - "đà" `, "the ‘ministers’ – “Đà”\n"},
		"A\u00a0B":                 {"a b", "a\u00a0b"},
	} {
		if got := Plain(words); got != want.plain {
			t.Errorf("Plain(%q): got %q, want %q", words, got, want.plain)
		}
		if got := Lowered(words); got != want.lowered {
			t.Errorf("Lowered(%q): got %q, want %q", words, got, want.lowered)
		}
	}
}

func FuzzLowered(f *testing.F) {
	f.Add("The Leaders – ผู้นำ\xff")
	f.Fuzz(func(t *testing.T, words string) {
		if lower := Lowered(words); len(lower) != len(words) || strings.IndexFunc(lower, isASCIICapital) >= 0 {
			t.Errorf("%q in small letters: %q", words, lower)
		}
	})
}

func isASCIICapital(r rune) bool { return r < utf8.RuneSelf && unicode.IsUpper(r) }

// TestEveryLetterIsTakenApartAsUnicodeHasIt holds each letter by itself against what the
// library makes of it.
func TestEveryLetterIsTakenApartAsUnicodeHasIt(t *testing.T) {
	for r := range rune(unicode.MaxRune + 1) {
		if r < utf8.RuneSelf || !utf8.ValidRune(r) || r == utf8.RuneError {
			continue
		}
		var want []byte
		for _, part := range norm.NFKD.String(string(r)) {
			want = appendFoldedPart(want, part)
		}
		if got := AppendFolded(nil, string(r)); string(got) != string(want) {
			t.Errorf("%q is folded as %q, want %q", r, got, want)
		}
	}
}
