package sentences

import (
	"slices"
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

// TestSentencesGluedToAHeading: a page of which the marks of headings are gone leaves no blank
// behind their questions.
func TestSentencesGluedToAHeading(t *testing.T) {
	for _, test := range []struct {
		name, in string
		want     []string
	}{
		{"a question", "What was said?The boats will sail. So it was.",
			[]string{"What was said?", "The boats will sail.", "So it was."}},
		{"an address", "See example.org/boats?Harbour or example.org/boats?Harbour=1 for more.",
			[]string{"See example.org/boats?Harbour or example.org/boats?Harbour=1 for more."}},
		{"a name with a mark", "They read Rice!News and A?B or so.", []string{"They read Rice!News and A?B or so."}},
		{"a title with a stop", "The Rt. Hon. Anna Holm came. She spoke.",
			[]string{"The Rt. Hon. Anna Holm came.", "She spoke."}},
		{"a figure behind a word", "Is it so?2016 was good.", []string{"Is it so?2016 was good."}},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, s := range Split(test.in) {
				got = append(got, test.in[s[0]:s[1]])
			}
			if !slices.Equal(got, test.want) {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}
