package search

import (
	"cmp"
	"math/bits"
	"slices"
	"strings"
)

// addWords makes the files of all forms in the order of the alphabet. With
// each form goes a figure for how many documents hold it: the length of their
// number in bits, in base 36.
func (x *Index) addWords(terms []term) ([]shard, error) {
	ordered := slices.Clone(terms)
	slices.SortFunc(
		ordered,
		func(a, b term) int { return cmp.Compare(a.form, b.form) },
	) // for finding them by their beginning
	var shards []shard
	last := ""
	for _, part := range byForm.split(ordered) {
		name, err := x.addFormsFile(part)
		if err != nil {
			return nil, err
		}
		shards = append(shards, shard{separator(last, part[0].form), name})
		last = part[len(part)-1].form
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
