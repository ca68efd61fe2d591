package sentences

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// TestNoSentenceIsEndless: what is no longer than anybody writes stays whole,
// and of what is, no word is lost or cut.
func TestNoSentenceIsEndless(t *testing.T) {
	for _, test := range []struct {
		name, words string
		parts       int
	}{
		{"a long one", strings.Repeat("word ", longest/5-1) + "end.", 1},
		{"longer than any", strings.Repeat("word ", longest/5) + "end.", 2},
		{"at its clauses", strings.Repeat("some word; ", longest/11) + "and a last word.", 2},
		{"behind a short one", "It is. " + strings.Repeat("Some word, ", longest/11) + "and an end.", 3},
		{"without spaces", strings.Repeat("é2020–", longest), 9},
	} {
		t.Run(test.name, func(t *testing.T) {
			list := Split(test.words)
			if len(list) != test.parts {
				t.Errorf("%d sentences, want %d", len(list), test.parts)
			}
			behind := 0
			for _, s := range list {
				if s[1]-s[0] > longest+utf8.UTFMax || s[0] > behind+1 || s[0] < behind {
					t.Errorf("a sentence from %d to %d behind %d", s[0], s[1], behind)
				}
				if !utf8.ValidString(test.words[s[0]:s[1]]) || s[0] == behind+1 && test.words[behind] != ' ' {
					t.Errorf("a character is cut at %d or %d", s[0], s[1])
				}
				behind = s[1]
			}
			if behind != len(test.words) {
				t.Errorf("it ends at %d of %d", behind, len(test.words))
			}
		})
	}
}
