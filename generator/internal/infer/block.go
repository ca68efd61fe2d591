package infer

import (
	"slices"
	"sort"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/text"
)

// block is a block of the text with what several rules ask of it. Its words
// are read at once, the rest when the first rule asks for it.
type block struct {
	*text.Block
	words []text.Word
	uses  text.Uses // of all its words together
	opens bool      // it is one of those with which the text opens
	names []named   // in their order
	index int       // in leaves

	lower     string
	sentences [][2]int
	mentions  []dates.Mention
	// What has been asked for may well be empty.
	sentencesRead, mentionsRead bool
}

// openingLength is how much of a text opens it, in bytes: long enough for the
// lead of a release and the preamble of a statement.
const openingLength = 700

// readLeaves gathers the blocks with text of their own, furniture left out, and
// their words.
func (r *reading) readLeaves() {
	leaves, size := 0, 0
	r.body.Leaves(func(b *text.Block) {
		leaves++
		size += len(b.String)
	})
	const bytesOfWord = 6 // with what stands behind it; most texts have longer ones
	words := slices.Grow(r.allWords[:0], size/bytesOfWord+leaves)
	blocks := make([]block, 0, leaves)
	r.leaves = make([]*block, 0, leaves)
	length := 0
	r.body.Leaves(func(b *text.Block) {
		first := len(words)
		words = text.AppendWords(words, b.String, r.vocabulary)
		blocks = append(blocks, block{Block: b, words: words[first:len(words):len(words)], opens: length <= openingLength,
			index: len(blocks)})
		leaf := &blocks[len(blocks)-1]
		for i := range leaf.words {
			leaf.uses |= leaf.words[i].Uses
		}
		r.leaves = append(r.leaves, leaf)
		length += len(b.String)
	})
	r.allWords = words
}

// has reports whether a block may have a word that concerns one of the rules.
func (b *block) has(uses text.Uses) bool { return b.uses&uses != 0 }

// hasBetween reports whether a word between two offsets may concern one of the
// rules.
func (b *block) hasBetween(uses text.Uses, from, to int) bool {
	first := sort.Search(len(b.words), func(i int) bool { return int(b.words[i].Start) >= from }) // they are in order
	for i := first; i < len(b.words) && int(b.words[i].Start) < to; i++ {
		if b.words[i].For(uses) {
			return true
		}
	}
	return false
}

// quote is the evidence of the words from i to j of a block.
func (r *reading) quote(leaf *block, i, j int) archive.Evidence {
	return r.body.Quote(leaf.Block, i, j)
}

// sentencesOf are the sentences of a block; they are parted once for all rules.
func (r *reading) sentencesOf(leaf *block) [][2]int {
	if !leaf.sentencesRead {
		leaf.sentences, leaf.sentencesRead = text.Sentences(leaf.String), true
	}
	return leaf.sentences
}

// mentionsOf are the dates of which a block speaks, in order.
func (r *reading) mentionsOf(leaf *block) []dates.Mention {
	if !leaf.mentionsRead {
		leaf.mentions, leaf.mentionsRead = dates.MentionsAt(leaf.String, r.spotsOf(leaf)), true
	}
	return leaf.mentions
}

// spotsOf are the words of a block at which dates can be found. They are good
// until it is asked again.
func (r *reading) spotsOf(leaf *block) []dates.Spot {
	r.spots = r.spots[:0]
	for i := range leaf.words {
		w := &leaf.words[i]
		if w.For(forDates) || w.Is(text.Figure|text.Foreign) || w.Is(text.Inner) && w.Is(text.Small) {
			r.spots = append(r.spots, dates.Spot{Start: int(w.Start), End: int(w.End)})
		}
	}
	return r.spots
}

// low is the block in small letters, see lowered.
func (b *block) low() string {
	if b.lower == "" {
		b.lower = lowered(b.String)
	}
	return b.lower
}
