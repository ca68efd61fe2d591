package bench

import (
	"math/rand/v2"
	"slices"
	"strings"

	"aseanarchive/generator/internal/sample"
	"aseanarchive/generator/internal/search"
)

// draws is how many queries of each kind are drawn.
const draws = 30

// queries are those of one lot. All are drawn from one document, so that each
// finds something.
type queries struct{ first, next, phrase, smallPhrase string }

// ranks of words in package sample up to which they are small, and up to which
// these are the smallest.
const (
	small     = 54
	commonest = 15
)

// drawn draws queries of n documents.
func drawn(writer *sample.Writer, n int) []queries {
	dice := rand.New(rand.NewPCG(20, 7)) // as good as any two numbers
	rank := map[string]int{}
	for i, word := range writer.Words {
		rank[word] = i
	}
	weighty := func(word string) bool {
		return len(word) >= 4 && rank[word] >= small && !strings.ContainsAny(word, "0123456789")
	}
	var list []queries
	for len(list) < draws {
		_, text := writer.Document(dice.IntN(n))
		paragraphs := strings.Split(text, "\n\n")
		var words, phrases, smallPhrases []string
		for _, paragraph := range paragraphs[1:] {
			var here []string
			search.Words(paragraph, func(word []byte) { here = append(here, string(word)) })
			for i, word := range here {
				if !weighty(word) {
					continue
				}
				words = append(words, word)
				if i+1 < len(here) && weighty(here[i+1]) {
					phrases = append(phrases, `"`+word+" "+here[i+1]+`"`)
				}
				if i+2 < len(here) && slices.Contains(writer.Words[:commonest], here[i+1]) && weighty(here[i+2]) {
					smallPhrases = append(smallPhrases, `"`+word+" "+here[i+1]+" "+here[i+2]+`"`)
				}
			}
		}
		if len(words) < 4 || len(phrases) == 0 || len(smallPhrases) == 0 {
			continue
		}
		pick := func(list []string) string { return list[dice.IntN(len(list))] }
		list = append(
			list,
			queries{
				pick(words) + " " + pick(words),
				pick(words) + " " + pick(words),
				pick(phrases),
				pick(smallPhrases),
			},
		)
	}
	return list
}
