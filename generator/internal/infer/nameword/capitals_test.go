package nameword

import (
	"strings"
	"testing"
	"unicode/utf8"

	"aseanarchive/generator/internal/text"
)

func TestInNameCase(t *testing.T) {
	for words, want := range map[string]string{
		"SPEECH BY MS LENA BERG-HOLM":          "Speech By Ms Lena Berg-Holm",
		"MINISTER FOR TRADE AND THE WATER":     "Minister for Trade and the Water",
		"MINISTER-IN-CHARGE OF ASEAN AFFAIRS":  "Minister-in-Charge of ASEAN Affairs",
		"MR ARNE O'BERG’S PORT, H.E. HOLM III": "Mr Arne O'Berg’s Port, H.E. Holm III",
		"MR ARNE BIN HOLM SC, ÅKE ÖST":         "Mr Arne bin Holm SC, Åke Öst",
		"9.30 PM":                              "9.30 PM",
		"":                                     "",
	} {
		if got := InNameCase(words, text.AppendWords(nil, words, nil)); got != want {
			t.Errorf("%q is %q, want %q", words, got, want)
		}
	}
}

// FuzzInNameCase: words keep their offsets, whatever they are made of.
func FuzzInNameCase(f *testing.F) {
	for _, words := range []string{"SPEECH BY MR HOLM", "İSTANBUL ǅ ẞ", "O’NEILL’S", "Ⱥ K"} {
		f.Add(words)
	}
	f.Fuzz(func(t *testing.T, words string) {
		words = strings.ToValidUTF8(words, "?")
		got := InNameCase(words, text.AppendWords(nil, words, nil))
		if len(got) != len(words) || !utf8.ValidString(got) || !strings.EqualFold(got, words) {
			t.Errorf("%q is %q", words, got)
		}
	})
}
