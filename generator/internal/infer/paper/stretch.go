package paper

import (
	"sort"
	"unicode/utf8"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// Stretch is a part of a block: the words before a date, a sentence.
type Stretch struct {
	Leaf     *Block
	From, To int // offsets in it
}

// StretchOf is what stands in a block between two offsets.
func StretchOf(leaf *Block, from, to int) Stretch { return Stretch{leaf, from, to} }

func (s Stretch) String() string { return s.Leaf.String[s.From:s.To] }

// Until is the part before an offset of the block.
func (s Stretch) Until(at int) Stretch { return Stretch{s.Leaf, s.From, max(s.From, min(at, s.To))} }

// Since is the part behind an offset of the block.
func (s Stretch) Since(at int) Stretch { return Stretch{s.Leaf, min(s.To, max(at, s.From)), s.To} }

// First are the first so many letters.
func (s Stretch) First(letters int) Stretch {
	return Stretch{s.Leaf, s.From, s.From + text.Reach(s.String(), letters)}
}

// Last are the last so many letters, without a word that is cut.
func (s Stretch) Last(letters int) Stretch {
	at := s.To
	for ; letters > 0 && at > s.From; letters-- {
		_, size := utf8.DecodeLastRuneInString(s.Leaf.String[s.From:at])
		at -= size
	}
	if at > s.From {
		for at < s.To && s.Leaf.String[at] != ' ' {
			at++
		}
	}
	return Stretch{s.Leaf, at, s.To}
}

// Words are those that stand in it whole.
func (s Stretch) Words() []text.Word {
	list := s.Leaf.Words
	first := sort.Search(len(list), func(i int) bool { return int(list[i].Start) >= s.From })
	behind := sort.Search(len(list), func(i int) bool { return int(list[i].End) > s.To })
	return list[first:max(first, behind)]
}

// Has reports whether an entry of a list stands in it.
func (s Stretch) Has(list *lexicon.Words) bool {
	_, ok := list.FindAmong(s.Words(), s.Leaf.String)
	return ok
}

// Each calls found for every entry of a list in it.
func (s Stretch) Each(list *lexicon.Words, found func(lexicon.Match)) {
	list.Each(s.Words(), s.Leaf.String, found)
}
