package when

import (
	"sort"
	"unicode/utf8"

	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// stretch is a part of a block: the words before a date, a sentence.
type stretch struct {
	leaf     *paper.Block
	from, to int // offsets in it
}

func (s stretch) String() string { return s.leaf.String[s.from:s.to] }

// until is the part before an offset of the block, and since that behind it.
func (s stretch) until(at int) stretch { return stretch{s.leaf, s.from, max(s.from, min(at, s.to))} }

func (s stretch) since(at int) stretch { return stretch{s.leaf, min(s.to, max(at, s.from)), s.to} }

// first are the first so many letters.
func (s stretch) first(letters int) stretch {
	return stretch{s.leaf, s.from, s.from + text.Reach(s.String(), letters)}
}

// last are the last so many letters, without a word that is cut.
func (s stretch) last(letters int) stretch {
	at := s.to
	for ; letters > 0 && at > s.from; letters-- {
		_, size := utf8.DecodeLastRuneInString(s.leaf.String[s.from:at])
		at -= size
	}
	if at > s.from {
		for at < s.to && s.leaf.String[at] != ' ' {
			at++
		}
	}
	return stretch{s.leaf, at, s.to}
}

// words are those that stand in it whole.
func (s stretch) words() []text.Word {
	list := s.leaf.Words
	first := sort.Search(len(list), func(i int) bool { return int(list[i].Start) >= s.from })
	behind := sort.Search(len(list), func(i int) bool { return int(list[i].End) > s.to })
	return list[first:max(first, behind)]
}

// has reports whether an entry of a list stands in it.
func (s stretch) has(list *lexicon.Words) bool {
	_, ok := list.FindAmong(s.words(), s.leaf.String)
	return ok
}

// each calls found for every entry of a list in it.
func (s stretch) each(list *lexicon.Words, found func(lexicon.Match)) {
	list.Each(s.words(), s.leaf.String, found)
}
