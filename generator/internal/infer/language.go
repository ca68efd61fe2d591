package infer

import "strings"

// stopWords are the commonest small words of English. In English prose about
// two words in five are among them; in other languages hardly any is.
var stopWords = map[string]bool{
	"the": true, "of": true, "and": true, "to": true, "in": true, "for": true, "on": true, "with": true, "by": true, "that": true,
	"is": true, "as": true, "at": true, "from": true, "this": true, "be": true, "it": true, "we": true, "our": true, "was": true,
}

// language is the language of the text as BCP 47: given, or English when
// enough of its words are English stop words; "" when it is not known.
func (r *reading) language() string {
	if g, ok := r.given("language"); ok {
		return g.value
	}
	const enough, sample = 6, 2000 // one word in six, of the first two thousand
	words, stops := 0, 0
	for _, leaf := range r.leaves {
		for _, word := range strings.Fields(leaf.String) {
			words++
			if stopWords[strings.ToLower(word)] {
				stops++
			}
		}
		if words > sample {
			break
		}
	}
	if words >= 12 && stops*enough >= words {
		return "en"
	}
	return ""
}
