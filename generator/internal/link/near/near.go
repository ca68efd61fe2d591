// Package near finds the texts that stand in an archive more than once, the same or nearly
// the same. Join alone is called, with all documents in the archive's order: it gives each
// those that are alike, and returns the groups that they form.
package near

import (
	"cmp"
	"math"
	"math/bits"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
)

// Texts that stand in the archive twice, under two names or with small
// changes, are found by their fingerprints without comparing all with all.
//
// The sketch of a text (see Fingerprint in package archive) is read as 40 bands
// of 6 values. Texts are compared when they agree in the whole of a band: two
// texts of the resemblance s do so in at least one with the probability
// 1-(1-s⁶)⁴⁰ (Andrei Z. Broder, "Identifying and filtering near-duplicate
// documents", CPM 2000, of super-shingles). Those whose sketches agree in three
// quarters of their places are nearly the same. Both steps together find a
// pair of the resemblance 0.9 but for one in 10¹¹, of 0.85 but for one in 10⁵, of
// 0.8 with the probability 0.983 and of 0.75 with 0.59; they take a pair of 0.7
// for nearly the same with 0.067 and one of 0.6 with 10⁻⁶.
//
// For each band the texts are sorted, which is n log n, by the band and what
// follows it: the more alike, the closer they come to stand (as in the prefix
// trees of Mayank Bawa, Tyson Condie, Prasanna Ganesan, "LSH forest", WWW 2005),
// so that each need be compared with a few neighbours alone. A text that is
// there a hundred times is one text here, and what is joined already is not
// compared again.
const (
	bandValues     = 6
	neighbours     = 4    // a text is compared with so many before it
	nearlyTheSame  = 0.75 // of the places of two sketches
	mostEachToEach = 10   // larger groups are measured against their first text alone
)

// nearText is one of the different texts of an archive.
type nearText struct {
	*archive.Fingerprint
	documents []*archive.Entry // with this text, in the archive's order
	near      []nearEdge
}

// nearEdge leads to a text that is nearly the same.
type nearEdge struct {
	to          int
	resemblance float64
}

// Join gives every document those with the same or nearly the same
// text, and returns the groups that they form.
func Join(documents []*archive.Entry) []archive.Twins {
	texts := differentTexts(documents)
	groups := nearGroups(texts)
	var twins []archive.Twins
	for _, group := range groups {
		measureGroup(texts, group)
		if len(group) > 1 || len(texts[group[0]].documents) > 1 {
			twins = append(twins, twinsOf(texts, group))
		}
	}
	for i := range texts {
		nameDuplicates(texts, i)
	}
	return twins
}

// differentTexts are the texts of the archive, each once, in its order.
func differentTexts(documents []*archive.Entry) []nearText {
	var texts []nearText
	known := make(map[uint64]int, len(documents))
	for _, d := range documents {
		if d.Fingerprint == nil {
			continue // an empty text is no text twice
		}
		i, ok := known[d.Fingerprint.Text]
		if !ok {
			i = len(texts)
			known[d.Fingerprint.Text] = i
			texts = append(texts, nearText{Fingerprint: d.Fingerprint})
		}
		texts[i].documents = append(texts[i].documents, d)
	}
	return texts
}

// nearGroups joins texts that are nearly the same, directly or over others.
// The groups are in the order of their first texts, as are the texts of each.
func nearGroups(texts []nearText) [][]int {
	forest := newForest(len(texts))
	order := make([]int, 0, len(texts))
	first := make([]uint64, len(texts)) // the first four values of the band, which nearly always differ
	shared := newTwice(len(texts))
	for from := 0; from+bandValues <= archive.SketchSize; from += bandValues {
		shared.forget()
		for i := range texts {
			band := texts[i].Sketch[from:]
			first[i] = uint64(band[0])<<48 | uint64(band[1])<<32 | uint64(band[2])<<16 | uint64(band[3])
			shared.add(first[i])
		}
		order = order[:0] // of those that may be near another by this band
		for i := range texts {
			if shared.has(first[i]) {
				order = append(order, i)
			}
		}
		// By the band and what follows it; of the same by their place, for
		// determinism.
		slices.SortFunc(order, func(a, b int) int {
			if first[a] != first[b] {
				return cmp.Compare(first[a], first[b])
			}
			return cmp.Or(slices.Compare(texts[a].Sketch[from:], texts[b].Sketch[from:]), cmp.Compare(a, b))
		})
		for k, a := range order {
			for j := k - 1; j >= max(0, k-neighbours) && sameBand(texts[a].Sketch[from:],
				texts[order[j]].Sketch[from:]); j-- {
				b := order[j]
				if forest.root(a) == forest.root(b) {
					continue
				}
				if r := resemblance(texts, a, b); r >= nearlyTheSame {
					forest.join(a, b)
					texts[a].near = append(texts[a].near, nearEdge{b, r})
					texts[b].near = append(texts[b].near, nearEdge{a, r})
				}
			}
		}
	}
	return forest.groups()
}

// twice tells which values were added more than once, and now and then one that was not: it
// spares the sorting of the many that stand alone.
type twice struct {
	times []uint8 // by the upper bits of a product of the value: 0, 1, or 2 and more
	shift int
}

func newTwice(values int) *twice {
	const spread = 3 // bits more than values need
	width := bits.Len(uint(values)) + spread
	return &twice{times: make([]uint8, 1<<width), shift: 64 - width}
}

func (t *twice) forget() { clear(t.times) }

// slot spreads a value by Fibonacci hashing (Knuth, The Art of Computer Programming, 6.4).
func (t *twice) slot(value uint64) uint64 { return value * 0x9e3779b97f4a7c15 >> t.shift }

func (t *twice) add(value uint64) {
	if at := t.slot(value); t.times[at] < 2 {
		t.times[at]++
	}
}

func (t *twice) has(value uint64) bool { return t.times[t.slot(value)] > 1 }

func sameBand(a, b []uint16) bool { return slices.Equal(a[:bandValues], b[:bandValues]) }

// resemblance is the estimate for two texts that are not the same, in
// hundredths and so below 1.
func resemblance(texts []nearText, a, b int) float64 {
	if a == b {
		return 1
	}
	agree := 0
	for i, value := range texts[a].Sketch {
		if value == texts[b].Sketch[i] {
			agree++
		}
	}
	return min(math.Round(100*float64(agree)/archive.SketchSize)/100, 0.99)
}

// measureGroup measures the texts of a group: each with each in a small one,
// in a large one each with the first. There the edges that joined a text to
// the group stay when it is not near the first.
func measureGroup(texts []nearText, group []int) {
	against := group[:1]
	if len(group) <= mostEachToEach {
		against = group
	}
	for k, a := range group {
		for _, b := range against[:min(k, len(against))] {
			r := resemblance(texts, a, b)
			known := slices.ContainsFunc(texts[a].near, func(e nearEdge) bool { return e.to == b })
			if r >= nearlyTheSame && !known {
				texts[a].near = append(texts[a].near, nearEdge{b, r})
				texts[b].near = append(texts[b].near, nearEdge{a, r})
			}
		}
	}
}

// twinsOf are the documents of a group of texts.
func twinsOf(texts []nearText, group []int) archive.Twins {
	var twins archive.Twins
	for _, i := range group {
		r := resemblance(texts, i, group[0])
		for _, d := range texts[i].documents {
			twins.Documents = append(twins.Documents, d)
			twins.Resemblance = append(twins.Resemblance, r)
		}
	}
	return twins
}

// nameDuplicates fills the lists of the documents with a text. Where many have
// the same, the first names all of them, and what is nearly the same, and the
// others name the first alone; a text that is nearly the same is named by its
// first document. So all lists together grow no faster than the archive, and
// whoever follows them meets every document of a group.
func nameDuplicates(texts []nearText, i int) {
	t := &texts[i]
	for k, d := range t.documents {
		named := t.documents
		if k > 0 && len(named) > mostEachToEach {
			named = named[:1]
		}
		for _, other := range named {
			if other != d {
				d.Duplicates = append(d.Duplicates, archive.Duplicate{ID: other.ID, Resemblance: 1})
			}
		}
		if k > 0 && len(t.documents) > mostEachToEach {
			continue
		}
		for _, edge := range t.near {
			d.Duplicates = append(
				d.Duplicates,
				archive.Duplicate{ID: texts[edge.to].documents[0].ID, Resemblance: edge.resemblance},
			)
		}
		// The most alike first; by ID for determinism.
		slices.SortFunc(d.Duplicates, func(a, b archive.Duplicate) int {
			return cmp.Or(cmp.Compare(b.Resemblance, a.Resemblance), strings.Compare(a.ID, b.ID))
		})
	}
}

// forest joins numbers to groups: union and find, with paths halved and the
// smaller root kept.
type forest []int

func newForest(n int) forest {
	f := make(forest, n)
	for i := range f {
		f[i] = i
	}
	return f
}

func (f forest) root(i int) int {
	for f[i] != i {
		f[i] = f[f[i]]
		i = f[i]
	}
	return i
}

func (f forest) join(a, b int) {
	a, b = f.root(a), f.root(b)
	f[max(a, b)] = min(a, b)
}

// groups are the numbers of each root, in their order.
func (f forest) groups() [][]int {
	var list [][]int
	place := map[int]int{}
	for i := range f {
		root := f.root(i)
		at, ok := place[root]
		if !ok {
			at = len(list)
			place[root] = at
			list = append(list, nil)
		}
		list[at] = append(list[at], i)
	}
	return list
}
