package search

import (
	"fmt"
	"strings"
	"testing"
)

func TestWordsAreAskedForOnce(t *testing.T) {
	var words []string
	for i := range 30_000 { // the table grows
		words = append(words, fmt.Sprintf("w%x", i))
	}
	for n := range 40 { // on either side of what has a place in the table
		words = append(words, strings.Repeat("a", n), strings.Repeat("b", n)+"\x00")
	}
	k, asked := newKnown(), map[string]int{}
	for range 2 {
		for i, word := range words {
			form := k.form([]byte(word), func(word []byte) uint32 {
				asked[string(word)]++
				return uint32(i)
			})
			if words[form] != word {
				t.Fatalf("%q has the number of %q", word, words[form])
			}
		}
	}
	for _, word := range words {
		if asked[word] != 1 {
			t.Errorf("%q was asked for %d times", word, asked[word])
		}
	}
}
