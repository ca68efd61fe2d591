package hyphen

import (
	"slices"
	"strings"
	"testing"
)

// An own hyphen is that of a word, and stays at the end of a line.
func TestAreOne(t *testing.T) {
	plain := slices.Repeat([]string{"They met in the harbour and spoke of the price of rice"}, 9)
	parted := slices.Concat(plain, []string{"It was said in the har-", "bour that the min-", "isters had pro-",
		"posed a tar-", "iff on sal-", "mon and co-", "coa."})
	for _, test := range []struct {
		name       string
		lines      []string
		whole      int // long words that were left whole
		head, tail string
		want       bool
	}{
		{"lines that part words", parted, 0, "pol-", "icies", true},
		{"lines that part words and leave one whole", parted, 1, "pol-", "icies", true},
		{"lines that leave many words whole", parted, 60, "year-", "long", false},
		{"lines that part no words", plain, 9, "year-", "long", false},
		{"a short text", plain, 0, "year-", "long", false},
		{"one letter", parted, 0, "e-", "trade", false},
		{"a small word between hyphens", parted, 0, "state-of-the-", "art", false},
		{"the same on the next line", parted, 0, "whole-", "of-government", false},
		{"a longer part between hyphens", parted, 0, "people-to-peo-", "ple", true},
		{"a hyphen that is printed", plain, 9, "har‐", "bour", true},
		{"the same in a name", plain, 0, "Indo-Pa‐", "cific", true},
		{"the same in a name that is written as one word", plain, 0, "Har\u2010", "bourWorks", true},
		{"the same before a capital", plain, 0, "North‐", "South", false},
		{"another one beside it", append(plain, "the har‐", "bours of min-", "isters"), 0, "year-", "long", false},
		{"one that the words have as well", append(plain, "some year‐long talks"), 9, "life‐", "long", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			words := wordsOf(append(test.lines, test.head, test.tail+" it is."), test.whole)
			if got := words.AreOne(breakOf(test.head, test.tail)); got != test.want {
				t.Errorf("%s%s is one: %v", test.head, test.tail, got)
			}
		})
	}
}

// In a text too short to show whether it parts words, endings that are no words are told.
func TestEndings(t *testing.T) {
	for _, word := range strings.Fields("assist-ance confer-ence harbour-ing secur-ity govern-ment govern-mental " +
		"agree-ments willing-ness danger-ous commis-sion discus-sions institu-tion na-tional situa-tions initia-tive") {
		head, tail, _ := strings.Cut(word, "-")
		words := wordsOf([]string{"They spoke of " + head + "-", tail + " and rice."}, 0)
		if !words.AreOne(breakOf(head+"-", tail)) {
			t.Errorf("%s is not one word", word)
		}
		words = wordsOf([]string{"They spoke of " + head + "-", tail + " and rice."}, 1)
		if words.AreOne(breakOf(head+"-", tail)) {
			t.Errorf("%s is one word though a longer one was left whole", word)
		}
	}
}

// A word that is torn by the end of its line stands elsewhere, and its parts do not.
func TestIsTorn(t *testing.T) {
	words := wordsOf([]string{"They met in Iran, where the harbour is old and I was young, and I", "ran to the harb",
		"our in 2019, which was in the year 201", "9; it had 9 quays, and the harbou", "r was new."}, 0)
	for parts, want := range map[[2]string]bool{{"harb", "our."}: true, {"I", "ran"}: false, {"old", "and"}: false,
		{"201", "9;"}: true, {"harbou", "r"}: true, {"harbo", "ur"}: false, {"the", "y"}: false} {
		if got := words.IsTorn(parts[0], parts[1]); got != want {
			t.Errorf("%s and %s are torn: %v", parts[0], parts[1], got)
		}
	}
}

func breakOf(head, tail string) Break {
	b, _ := BreakOf([]string{head}, []string{tail})
	return b
}

func wordsOf(lines []string, whole int) *Words {
	words := &Words{}
	var above []string
	for _, line := range lines {
		below := strings.Fields(line)
		words.Add(above, below)
		above = below
	}
	for range whole {
		words.LeaveWhole()
	}
	words.Settle()
	return words
}
