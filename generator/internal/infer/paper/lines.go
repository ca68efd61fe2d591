package paper

import (
	"net/url"
	"slices"
	"strings"

	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/furniture"
)

// AroundText calls visit for the lines above and below the text, until it
// returns true. The entries of a menu say nothing of the text, and are no lines.
func (p *Paper) AroundText(visit func(b *text.Block) bool) {
	const longest = 200 // letters
	blocks := p.Body.Blocks
	head, foot := HeadBlocks, footOf(blocks)
	for i := 0; i < len(blocks); i++ {
		if end := endOfMenu(blocks, i); end > i {
			head += end - i
			i = end - 1
			continue
		}
		b := &blocks[i]
		if i >= head && i < foot || b.String == "" || text.Longer(b.String, longest) {
			continue
		}
		if visit(b) {
			return
		}
	}
}

// footOf is the index of the first of the last blocks. What a page has below a text for
// those who read on is not counted: a signature stands above all of it.
func footOf(blocks []text.Block) int {
	const most = 12
	first := len(blocks)
	for counted := 0; first > 0 && counted < most; first-- {
		switch blocks[first-1].Furniture {
		case furniture.Navigation, furniture.Share, furniture.Related, furniture.CookieNote:
		default:
			counted++
		}
	}
	return first
}

// endOfMenu is the index behind the menu that begins with a block: several links, one
// below the other. Where none begins it is the index of the block.
func endOfMenu(blocks []text.Block, first int) int {
	const fewest = 4
	end := first
	for end < len(blocks) && blocks[end].Furniture == furniture.Navigation {
		end++
	}
	if end-first < fewest {
		return first
	}
	return end
}

// HostIn is the host of an address, or a host written alone: “state.gov”.
func HostIn(words string) string {
	if strings.Contains(words, "://") {
		if address, err := url.Parse(words); err == nil {
			return address.Hostname()
		}
		return ""
	}
	host, _, _ := strings.Cut(words, "/")
	if strings.ContainsAny(host, " ,") || !strings.Contains(host, ".") {
		return ""
	}
	return host
}

// What a document’s head may have.
const (
	HeadBlocks      = 12  // blocks among which the head of a document lies
	MenuBlocks      = 150 // blocks of a menu that may stand above it
	LongestKindLine = 200 // bytes of a line of the head
)

// IsSentence reports whether a line is a whole sentence, of words enough to
// say something.
func IsSentence(line string) bool {
	const words = 9
	return strings.HasSuffix(line, ".") && strings.Count(line, " ") >= words
}

// IsEnglish reports whether rules made for English may read the text: it is
// English, or so short that nothing is known of it.
func (p *Paper) IsEnglish() bool { return p.Lang == "" || primary(p.Lang) == "en" }

// OwnHeading is the heading with which a text in Markdown begins, where it alone is of the
// first level; nil without one.
func OwnHeading(p *Paper) *Block {
	const first = 2 // the level, below that of the page
	isFirst := func(leaf *Block) bool { return leaf.Kind == text.Heading && leaf.Level == first }
	if !p.Body.Markdown || len(p.Leaves) == 0 || !isFirst(p.Leaves[0]) || slices.ContainsFunc(p.Leaves[1:], isFirst) {
		return nil
	}
	return p.Leaves[0]
}

// HeadingWith is the first heading among blocks in which words stand, and more; nil without one.
func HeadingWith(words string, blocks []*Block) *Block {
	for _, leaf := range blocks {
		if leaf.Kind == text.Heading && len(leaf.String) > len(words) && strings.Contains(leaf.String, words) {
			return leaf
		}
	}
	return nil
}

// EdgeMarks are the marks that stand between the parts of a line.
const EdgeMarks = " \t\u00a0.,;:()[]-–—|•·*"

// FirstMark is the offset of the first dash, or of one of some marks of ASCII, -1
// when there is none.
func FirstMark(words, marks string) int {
	for i := range len(words) {
		if c := words[i]; c == "–"[0] {
			if strings.HasPrefix(words[i:], "–") || strings.HasPrefix(words[i:], "—") {
				return i
			}
		} else if !IsASCIILetter(c) && c != ' ' && strings.IndexByte(marks, c) >= 0 {
			return i
		}
	}
	return -1
}

// Plain is a text with every run of white space, no-break spaces included, as
// one space.
func Plain(value string) string { return strings.Join(strings.Fields(value), " ") }
