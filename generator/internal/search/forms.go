package search

import (
	"cmp"
	"math/bits"
	"slices"
	"strings"
)

// wordsLimit is how many bytes of words a file of them holds.
const wordsLimit = 24 << 10

// addWords makes the files of all forms in the order of the alphabet. With
// each form goes a figure for how many documents hold it: the length of their
// number in bits, in base 36.
func (x *Index) addWords(terms []term) ([]shard, error) {
	ordered := slices.Clone(terms)
	slices.SortFunc(ordered, func(a, b term) int { return cmp.Compare(a.form, b.form) }) // for finding them by their beginning
	var shards []shard
	last := ""
	for len(ordered) > 0 {
		n, size := 0, 0
		// Where a file ends hangs on the word itself (one in two hundred may be
		// the first of a file), so that a new word changes one file and not all
		// that follow.
		for n < len(ordered) && (size < wordsLimit/4 || size < wordsLimit && hash(ordered[n].form)%200 != 0) {
			size += len(ordered[n].form) + 2
			n++
		}
		name, err := x.addFormsFile(ordered[:n])
		if err != nil {
			return nil, err
		}
		shards = append(shards, shard{separator(last, ordered[0].form), name})
		last = ordered[n-1].form
		ordered = ordered[n:]
	}
	return shards, nil
}

func (x *Index) addFormsFile(terms []term) (string, error) {
	var forms []string
	var sizes strings.Builder
	for i := range terms {
		forms = append(forms, terms[i].form)
		sizes.WriteByte("0123456789abcdefghijklmnopqrstuvwxyz"[bits.Len(uint(terms[i].documents))])
	}
	return x.addHashed("d/", strings.Join(forms, " "), sizes.String())
}
