package paper

import "strings"

// Searches by pieces of text, which find a word inside another one. Package
// lexicon finds whole words; what still calls these goes over to it.

// Has reports whether a list holds a word.
func Has(list []string, word string) bool {
	for _, w := range list {
		if w == word {
			return true
		}
	}
	return false
}

// ContainsAny reports whether a text holds one of the parts.
func ContainsAny(words string, parts ...string) bool {
	for _, part := range parts {
		if strings.Contains(words, part) {
			return true
		}
	}
	return false
}

// StartsWithAny reports whether a text begins with one of the parts.
func StartsWithAny(words string, parts []string) bool {
	for _, part := range parts {
		if strings.HasPrefix(words, part) {
			return true
		}
	}
	return false
}

// WordSet is a set of the words in a text.
func WordSet(words string) map[string]bool {
	set := map[string]bool{}
	for _, word := range strings.Fields(words) {
		set[word] = true
	}
	return set
}

// HasWord reports whether a text has a word of a set.
func HasWord(words string, set map[string]bool) bool {
	for word := range strings.FieldsSeq(words) {
		if set[strings.Trim(word, ".,;:()“”’")] {
			return true
		}
	}
	return false
}
