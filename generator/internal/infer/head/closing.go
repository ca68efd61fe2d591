package head

import (
	"aseanarchive/generator/internal/infer/paper"
)

// closingWords begin the sentence that closes an agreed text.
var closingWords = []string{"Adopted ", "ADOPTED ", "Done ", "DONE ", "Signed ", "SIGNED ", "Issued ", "ISSUED ", "Given "}

// FewWordsBehind is the number of words that may follow the day of adoption: a
// place, no further clause.
const FewWordsBehind = 8

// Closing finds the sentence at the foot that says where and when the text was
// adopted.
func (r *Head) Closing() *paper.Block {
	const lines, longest = 5, 220
	last := len(r.Leaves) - 1
	for i := last; i > max(r.Above.Body, last-lines); i-- {
		if leaf := r.Leaves[i]; len(leaf.String) <= longest && paper.StartsWithAny(leaf.String, closingWords) {
			return leaf
		}
	}
	return nil
}
