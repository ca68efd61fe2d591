package paper

import (
	"slices"
	"sort"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/alike"
)

// Block is a block of the text with what several rules ask of it. Its words
// are read at once, the rest when the first rule asks for it.
type Block struct {
	*text.Block
	Words []text.Word
	Uses  text.Uses // of all its words together
	Opens bool      // it is one of those with which the text opens
	Names []Name    // in their order
	Index int       // in leaves

	longNames []Name // in which others stand, and which the rules about those pass by

	lower     string
	sentences [][2]int
	mentions  []dates.Mention
	// What has been asked for may well be empty.
	sentencesRead, mentionsRead bool
}

// openingLength is how many letters of a text open it: enough for the lead of a release and
// the preamble of a statement. Lines are not counted, because they may be the page's.
const (
	openingLength = 700
	longestLine   = 120
)

// readLeaves gathers the blocks with text of their own, furniture left out, and
// their words.
func (p *Paper) readLeaves() {
	leaves, size := 0, 0
	p.Body.Leaves(func(b *text.Block) {
		leaves++
		size += len(b.String)
	})
	const bytesOfWord = 6 // with what stands behind it; most texts have longer ones
	words := slices.Grow(p.allWords[:0], size/bytesOfWord+leaves)
	blocks := make([]Block, 0, leaves)
	p.Leaves = make([]*Block, 0, leaves)
	length := 0
	p.Body.Leaves(func(b *text.Block) {
		first := len(words)
		words = p.AppendWords(words, b.String)
		blocks = append(blocks, Block{Block: b, Words: words[first:len(words):len(words)],
			Opens: length <= openingLength, Index: len(blocks)})
		leaf := &blocks[len(blocks)-1]
		for i := range leaf.Words {
			leaf.Uses |= leaf.Words[i].Uses
		}
		p.Leaves = append(p.Leaves, leaf)
		isLine := !text.Longer(b.String, longestLine) && !text.EndsSentence(b.String)
		if length <= openingLength && !isLine {
			length += text.Letters(b.String)
		}
	})
	p.allWords = words
}

// Has reports whether a block may have a word that concerns one of the rules.
func (b *Block) Has(uses text.Uses) bool { return b.Uses&uses != 0 }

// HasBetween reports whether a word between two offsets may concern one of the
// rules.
func (b *Block) HasBetween(uses text.Uses, from, to int) bool {
	for i := b.firstWord(from); i < len(b.Words) && int(b.Words[i].Start) < to; i++ {
		if b.Words[i].For(uses) {
			return true
		}
	}
	return false
}

// WordsBetween are the words of a block that begin between two offsets.
func (b *Block) WordsBetween(from, to int) []text.Word {
	first := b.firstWord(from)
	return b.Words[first:max(first, b.firstWord(to))]
}

// firstWord is the index of the first word that begins at an offset or behind
// it.
func (b *Block) firstWord(at int) int {
	return sort.Search(len(b.Words), func(i int) bool { return int(b.Words[i].Start) >= at }) // they are in order
}

// Quote is the evidence of the words from i to j of a block.
func (p *Paper) Quote(leaf *Block, i, j int) archive.Evidence {
	return p.Body.Quote(leaf.Block, i, j)
}

// SetAside takes a block for furniture of the page when the rules are at work
// already: it keeps its place and its words as they are written, and nothing is
// read out of it any more.
func (b *Block) SetAside(kind string) {
	b.Furniture = kind
	b.PassBy()
}

// PassBy lets no rule read anything out of a block, which stays in the text: it says how the text
// was sent, and nothing that the text is about.
func (b *Block) PassBy() {
	b.Words, b.Uses = nil, 0 // what follows opens the text as before
	b.Names, b.longNames = nil, nil
	b.sentences, b.mentions, b.sentencesRead, b.mentionsRead = nil, nil, true, true
}

// SentencesOf are the sentences of a block; they are parted once for all rules.
func (p *Paper) SentencesOf(leaf *Block) [][2]int {
	if !leaf.sentencesRead {
		leaf.sentences, leaf.sentencesRead = text.Sentences(leaf.String), true
	}
	return leaf.sentences
}

// MentionsOf are the dates of which a block speaks, in order.
func (p *Paper) MentionsOf(leaf *Block) []dates.Mention {
	if !leaf.mentionsRead {
		leaf.mentions, leaf.mentionsRead = dates.MentionsAt(leaf.String, p.spotsOf(leaf)), true
	}
	return leaf.mentions
}

// spotsOf are the words of a block at which dates can be found. They are good
// until it is asked again.
func (p *Paper) spotsOf(leaf *Block) []dates.Spot {
	p.spots = p.spots[:0]
	for i := range leaf.Words {
		w := &leaf.Words[i]
		if w.For(ForDates) || w.Is(text.Figure|text.Foreign) || w.Is(text.Inner) && w.Is(text.Small) {
			p.spots = append(p.spots, dates.Spot{Start: int(w.Start), End: int(w.End)})
		}
	}
	return p.spots
}

// Low is the block in small letters, see text.Lowered.
func (b *Block) Low() string {
	if b.lower == "" {
		b.lower = alike.Lowered(b.String)
	}
	return b.lower
}

// CountWords counts the words of the text, furniture left out.
func (p *Paper) CountWords() int {
	n := 0
	for _, leaf := range p.Leaves {
		n += strings.Count(leaf.String, " ") + 1 // a passage has single spaces and none at its ends
	}
	return n
}

// AppendWords appends the words of a text to a list, with the rules that each
// concerns: all of them where there is no vocabulary.
func (p *Paper) AppendWords(list []text.Word, words string) []text.Word {
	first := len(list)
	list = text.AppendWords(list, words, p.Vocabulary)
	if p.Vocabulary == nil {
		for i := range list[first:] {
			list[first+i].Uses = ^text.Uses(0)
		}
	}
	return list
}
