package text

import (
	"slices"
	"strings"
	"testing"
	"unicode"
)

// wordsIn writes the words of a text.
func wordsIn(text string) []string {
	var list []string
	for _, w := range AppendWords(nil, text, nil) {
		list = append(list, w.Of(text))
	}
	return list
}

func TestAppendWords(t *testing.T) {
	for text, want := range map[string][]string{
		"":                              nil,
		" – “…” ":                       nil,
		"The 29th ASEAN-U.S. Dialogue.": {"The", "29th", "ASEAN", "U", "S", "Dialogue"},
		"Miroslav Jenča’s":              {"Miroslav", "Jenča", "s"},
		"cafe\u0301, Việt":              {"cafe\u0301", "Việt"},
		"\xffa\xff":                     {"a"},
	} {
		if got := wordsIn(text); !slices.Equal(got, want) {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func TestShapes(t *testing.T) {
	for word, want := range map[string]Shape{
		"summit": Small, "Summit": Capital | Small, "ASEAN": Capital | Inner, "A": Capital, "inDecember": Small | Inner,
		"2016": Figure, "29th": Figure | Small, "G20": Capital | Figure, "Đà": Foreign,
		"Jenča": Capital | Small | Foreign,
	} {
		if got := AppendWords(nil, word, nil)[0].Shape; got != want {
			t.Errorf("%s: got %b, want %b", word, got, want)
		}
	}
}

func TestFiguresAlone(t *testing.T) {
	for word, want := range map[string]bool{
		"0": true, "2016": true, "0123456789": true, "": false, "2nd": false, "x2": false, "1,000": false, "1 2": false,
		"\u0662": false, // a figure of another script
	} {
		if got := IsFigures(word); got != want {
			t.Errorf("%q is figures alone: %v", word, got)
		}
	}
}

func TestVocabulary(t *testing.T) {
	const ours, theirs Uses = 1, 2
	var v Vocabulary
	v.Add(ours, "Summit", "Secretary-General")
	v.Add(theirs, "summit")
	for word, want := range map[string]Uses{"SUMMIT": ours | theirs, "secretary": ours, "General": 0, "meeting": 0} {
		if got := AppendWords(nil, word, &v)[0].Uses; got != want {
			t.Errorf("%s: got %b, want %b", word, got, want)
		}
	}
}

func FuzzAppendWords(f *testing.F) {
	for _, seed := range []string{"The 29th ASEAN-U.S. Dialogue.", "Jenča’s", "\xff\u0301a", "ǅ İ ſ K"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		want := strings.FieldsFunc(
			text,
			func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) },
		)
		if got := wordsIn(text); !slices.Equal(got, want) {
			t.Fatalf("%q: got %q, want %q", text, got, want)
		}
		for _, w := range AppendWords(nil, text, nil) {
			word := w.Of(text)
			if w.Key != KeyOf(word) || w.Key != KeyOf(strings.ToLower(word)) {
				t.Errorf("%q has another key in small letters", word)
			}
			for cut := range word {
				if ContinueKey(KeyOf(word[:cut]), word[cut:]) != w.Key {
					t.Errorf("%q has another key when it is read in two pieces, cut at %d", word, cut)
				}
			}
		}
	})
}
