package head

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/phrase"
	"aseanarchive/generator/internal/infer/topline"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/furniture"
)

// The page may put a paragraph of its own above the title, or a summary between
// the title and its day: the head then goes on below it.

// roleInHead says what a long paragraph at i is when the head goes on below
// it: a summary above the day of the page, or a paragraph of the page above the
// title.
func (r aboveReader) roleInHead(i int, lines []topline.Line) (role topline.LineRole, ok bool) {
	leaf := r.leaves[i]
	if topline.IsTextByKind(leaf) || phrase.OpensText(phrase.UpTo(leaf, len(leaf.String))) {
		return topline.BodyLine, false
	}
	titled, dated := r.titledAbove(lines, r.leaves[i:])
	below := topline.BodyLine
	if i+1 < len(r.leaves) {
		below = r.Reader.Read(r.leaves[i+1], i+1).Role
	}
	switch {
	case !dated && r.isDatedBelow(i, titled || isStandfirst(r.leaves, i, lines, below)), titled && r.isPlacedBelow(i):
		return topline.SentenceLine, true
	case !titled && r.isTitledBelow(i):
		return topline.Aside, true
	}
	return topline.BodyLine, false
}

// isStandfirst reports a paragraph right below a line of several words that may be the title, and right
// above one of a role that is a day alone, with a longer paragraph below it.
func isStandfirst(leaves []*paper.Block, i int, lines []topline.Line, below topline.LineRole) bool {
	const fewest = 4 // words
	if len(lines) == 0 || i+2 >= len(leaves) || len(leaves[i+2].String) <= len(leaves[i].String) {
		return false
	}
	above := &lines[len(lines)-1]
	isTitle := above.Role == topline.Candidate && len(strings.Fields(leaves[above.Leaf].String)) >= fewest
	return isTitle && below == topline.DateOnly
}

// titledAbove reports whether the lines above a paragraph hold a title with
// which the text agrees, and a date.
func (r aboveReader) titledAbove(lines []topline.Line, below []*paper.Block) (titled, dated bool) {
	for i := range lines {
		l := &lines[i]
		switch l.Role {
		case topline.Candidate:
			p := phrase.Of(r.leaves[l.Leaf].String[l.From:l.To])
			paragraphs := paragraphsOf(below[:min(len(below), topline.SummariesAbove)])
			titled = titled || phrase.ComesAgain(p, paragraphs) || p.NamesDocument() || r.isPrintedTwice(lines, i)
		case topline.DateOnly, topline.PageDate, topline.PlaceDate, topline.LabelLine:
			dated = true
		}
	}
	return titled, dated
}

// isPrintedTwice reports a line that a page prints above its text and again above that,
// as it does with titles.
func (r aboveReader) isPrintedTwice(lines []topline.Line, i int) bool {
	words := r.leaves[lines[i].Leaf].String
	return strings.Contains(words, " ") && slices.ContainsFunc(lines[:i], func(l topline.Line) bool {
		return r.leaves[l.Leaf].String == words
	})
}

// paragraphsOf are those of some blocks that are long sentences, or so long that they
// can be nothing else: a name that the page prints in several lines says nothing of
// its text.
func paragraphsOf(blocks []*paper.Block) []*paper.Block {
	return slices.DeleteFunc(slices.Clone(blocks), func(leaf *paper.Block) bool {
		isSentence := text.Longer(leaf.String, topline.LongEnoughToLead) && paper.EndsLikeSentence(leaf.String)
		return !isSentence && !text.Longer(leaf.String, phrase.SurelyBody)
	})
}

// isDatedBelow reports whether the day of the page stands below the paragraph
// at i, or one more, and above the rest of the text. Below a title the day alone
// is enough, when it is the only one: a chronicle has more.
func (r aboveReader) isDatedBelow(i int, titled bool) bool {
	const near, far, most = 3, 12, 4 // blocks; lines of the page that are not counted: drawers, writers
	found, last := 0, i+near
	for k := i + 1; k < min(len(r.leaves), i+near+far); k++ {
		leaf := r.leaves[k]
		isOfPage := phrase.IsFewWords(leaf.String) && len(dates.Stamps(leaf.String)) == 0
		if k <= last && last < i+near+most && isOfPage {
			last++
		}
		if topline.IsTextByKind(leaf) {
			break
		}
		switch role := r.Reader.Read(leaf, k).Role; {
		case role == topline.PageDate && (k <= i+near || titled && k <= last):
			return r.leadsBelow(k)
		case role == topline.DateOnly && !titled && found == 0 && k <= last && r.isAboveTools(k):
			return r.leadsBelow(k)
		case role == topline.DateOnly || role == topline.PlaceDate:
			if found++; found > 1 {
				return false
			}
			if !titled || k > last || !r.leadsBelow(k) {
				return false
			}
		}
	}
	return found == 1
}

// isAboveTools reports a line below which the page has its tools, many lines that were set
// aside: a summary and who wrote the text stand above it.
func (r aboveReader) isAboveTools(k int) bool {
	const fewest = 6 // lines
	return k+1 < len(r.leaves) && r.leaves[k+1].Line-r.leaves[k].End > fewest
}

// isPlacedBelow reports a place and a day on the line right below the paragraph at i and
// right above another: a summary stands above them, whatever day the page has.
func (r aboveReader) isPlacedBelow(i int) bool {
	if i+1 >= len(r.leaves) || topline.IsTextByKind(r.leaves[i+1]) {
		return false
	}
	line := r.Reader.Read(r.leaves[i+1], i+1)
	return line.Role == topline.PlaceDate && line.HasPlace() && r.leadsBelow(i+1)
}

// leadsBelow reports whether a paragraph of text stands right below a line.
func (r aboveReader) leadsBelow(i int) bool {
	const near = 3 // blocks
	for _, leaf := range r.leaves[i+1 : min(len(r.leaves), i+1+near)] {
		if topline.IsTextByKind(leaf) || leaf.Kind != text.Heading && paper.EndsLikeSentence(leaf.String) {
			return true
		}
	}
	return false
}

// isTitledBelow reports whether a title stands below the paragraph at i, right
// above a day or the name of a writer, and the text below them agrees with it.
func (r aboveReader) isTitledBelow(i int) bool {
	const far, paragraphs, mostNames = 24, 3, 3 // blocks; those between a title and its day
	passed := 0
	title, names := -1, 0 // the last line that may be one, and the offices and places below it
	for k := i + 1; k < min(len(r.leaves), i+1+far); k++ {
		leaf := r.leaves[k]
		if topline.IsTextByKind(leaf) {
			return false
		}
		if title >= 0 && r.isSigned(title, leaf) && r.isTitleOf(title, k-1, 0) {
			return true
		}
		switch line := r.Reader.Read(leaf, k); line.Role {
		case topline.BodyLine:
			if passed++; passed > paragraphs {
				return false
			}
			title = -1
		case topline.Candidate:
			title, names = k, 0
		case topline.DateOnly, topline.PlaceDate, topline.PageDate:
			if title >= 0 && r.isTitleOf(title, k, min(names, mostNames)) {
				return true
			}
		case topline.PlaceOnly:
			names++
		case topline.NameLine:
			names++
			if title >= 0 && isByline(leaf.String) && r.isTitleOf(title, k, 0) {
				return true
			}
		}
	}
	return false
}

// isTitleOf reports whether the line at i is the title of what stands below the
// line at k.
func (r aboveReader) isTitleOf(i, k, passed int) bool {
	const near = 3 // lines between a title and its day
	p := phrase.Of(r.leaves[i].String)
	return k-i <= near+passed && r.leadsBelow(k) && (phrase.ComesAgain(p, r.leaves[k+1:]) || p.NamesDocument())
}

// isSigned reports whether the name of a writer, which was set aside, stands
// between the line at i and a block.
func (r aboveReader) isSigned(i int, below *paper.Block) bool {
	return slices.ContainsFunc(r.bylines, func(line int) bool {
		return r.leaves[i].End < line && line < below.Line
	})
}

// bylinesOf are the lines of the head on which writers are named.
func bylinesOf(body *text.Body) []int {
	var lines []int
	for i := range body.Blocks[:min(len(body.Blocks), topline.MostLines)] {
		if b := &body.Blocks[i]; b.Furniture == furniture.Byline {
			lines = append(lines, b.Line)
		}
	}
	return lines
}

// isByline reports a line that begins with "by" and names somebody.
func isByline(line string) bool {
	first, rest, ok := strings.Cut(line, " ")
	return ok && strings.EqualFold(first, "by") && phrase.IsNameCase(strings.Fields(rest))
}
