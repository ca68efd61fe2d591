package search

import (
	"fmt"
	"slices"
	"sort"
	"strings"
	"testing"
	"unicode/utf16"
)

// fileRanges are a list of files that meta.js has.
type fileRanges struct{ first, names []string }

// fileFor chooses a file as static/search-load.js does, whose texts are of UTF-16
// and are compared as such.
func (r fileRanges) fileFor(key string) string {
	after := sort.Search(len(r.first), func(i int) bool {
		return slices.Compare(utf16.Encode([]rune(r.first[i])), utf16.Encode([]rune(key))) > 0
	})
	return r.names[max(after-1, 0)]
}

// metaRanges are both lists.
type metaRanges struct{ postings, words fileRanges }

func ranges(t testing.TB, files map[string]string) metaRanges {
	t.Helper()
	meta := parts(t, files[Folder+"meta.js"])[1].(map[string]any)
	list := func(key string) fileRanges {
		entry := meta[key].(map[string]any)
		var names []string
		for all := entry["names"].(string); all != ""; all = all[hashLength:] {
			names = append(names, all[:hashLength])
		}
		return fileRanges{strings.Split(entry["first"].(string), " "), names}
	}
	return metaRanges{list("postings"), list("words")}
}

// strange are words of letters that other scripts have, of one to four bytes.
const strange = `Ελλάς Ελλάδα ελλάδος Россия российский 日本 日新 協力 ประเทศไทย Việt İstanbul ﬁnd 𝐀 𠀀𠀁 𠮷野 𐌰𐌱 ქართული ꦗꦮ 한국 한글 ½ ²x éa ęb ñ ÿ`

func TestEveryFormIsFoundInTheFileThatTheClientChooses(t *testing.T) {
	documents := append(library(t, 200),
		document(t, "strange", "Strange words\n\n"+strange+" and others of their kind.\n"))
	files := index(t, documents, 2)
	meta := ranges(t, files)
	if len(meta.postings.names) < 10 || len(meta.words.names) < 3 {
		t.Fatalf("there are only %d files of postings and %d of words: too few to choose from",
			len(meta.postings.names), len(meta.words.names))
	}
	for form := range formsOf(documents...) {
		for address, name := range map[string]string{"i/": meta.postings.fileFor(Stem(form)),
			"d/": meta.words.fileFor(form)} {
			if forms := strings.Split(
				parts(t, files[Folder+address+name+".js"])[1].(string),
				" ",
			); !slices.Contains(
				forms,
				form,
			) {
				t.Errorf("%s is looked for in %s%s, which does not hold it: it goes from %s to %s", form, address,
					name, forms[0], forms[len(forms)-1])
			}
		}
	}
}

func TestSeparators(t *testing.T) {
	for _, test := range []struct{ last, next, want string }{
		{"", "asean", "a"}, {"asean", "asia", "asi"}, {"as", "asean", "ase"}, {"zebra", "élan", "é"}, {"éa", "éb",
			"éb"}, {"協", "協力", "協力"}, {"è", "é", "é"}, {"𠀀", "𠀁", "𠀁"},
	} {
		if got := separator(test.last, test.next); got != test.want {
			t.Errorf("between %s and %s stands %q, want %q", test.last, test.next, got, test.want)
		}
	}
}

// spreadTerms are terms of many sizes, sorted.
func spreadTerms(n int) []term {
	var terms []term
	for i := range n {
		h := hash(fmt.Sprint("term", i))
		stem := ""
		for range 3 + h%6 {
			stem += string(rune('a' + h%26))
			h = h/26 ^ h<<7
		}
		size := 1 << (hash(stem) % 11)
		if i%500 == 0 {
			size = 2 * byStem.limit
		}
		terms = append(terms,
			term{form: stem, stem: stem, postings: make([]byte, size), positions: make([]byte, 2*size)})
	}
	slices.SortFunc(terms, func(a, b term) int { return strings.Compare(a.stem, b.stem) })
	return slices.CompactFunc(terms, func(a, b term) bool { return a.stem == b.stem })
}

// bordersOf are the ranges of files that hold the terms.
func bordersOf(shards [][]term) map[[2]string]bool {
	borders := map[[2]string]bool{}
	for _, shard := range shards {
		borders[[2]string{shard[0].stem, shard[len(shard)-1].stem}] = true
	}
	return borders
}

func TestSplittingKeepsAllInOrderAndWithinTheLimit(t *testing.T) {
	terms := spreadTerms(4000)
	i := 0
	for _, shard := range byStem.split(terms) {
		size := 0
		for _, term := range shard {
			size += byStem.size(&term)
			if term.stem != terms[i].stem {
				t.Fatalf("%s stands where %s should", term.stem, terms[i].stem)
			}
			i++
		}
		if size > byStem.limit && len(shard) > 1 {
			t.Errorf("the file from %s to %s has %d bytes", shard[0].stem, shard[len(shard)-1].stem, size)
		}
	}
	if i != len(terms) {
		t.Errorf("of %d terms %d are in files", len(terms), i)
	}
}

// TestSplittingIsLocal: what grows changes the file in whose range it lies.
func TestSplittingIsLocal(t *testing.T) {
	terms := spreadTerms(4000)
	before := bordersOf(byStem.split(terms))
	parted := 0
	for i := range terms {
		grown := slices.Clone(terms)
		grown[i].postings = make([]byte, len(terms[i].postings)+byStem.limit/8)
		after := bordersOf(byStem.split(grown))
		for border := range before {
			if !after[border] {
				parted++
				if terms[i].stem < border[0] || terms[i].stem > border[1] {
					t.Errorf("the file from %s to %s is gone because %s has grown", border[0], border[1], terms[i].stem)
				}
			}
		}
	}
	if parted == 0 {
		t.Error("no term that grew has parted a file: the terms are too few to tell")
	}
}
