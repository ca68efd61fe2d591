// Package mainpart finds the document in a page that is copied whole: where sentences
// stand together, and its title close above them. It knows no words of pages; package
// furniture asks it, and decides what is the page's.
//
// The rules for its users: a Part is counted in blocks, and is empty where the text has no
// sentence; Head may be asked of any part.
package mainpart

import (
	"strings"

	"aseanarchive/generator/internal/text"
)

// Part is where in the blocks of a page its document lies: from one up to another.
type Part struct{ From, To int }

// Of finds the part of a document in which its sentences stand closest; Widen takes in
// the rest of it.
func Of(blocks []text.Block) Part {
	from, to := densest(blocks)
	return Part{from, to}
}

// IsCut reports a text whose sentences are cut into lines, several of which begin with a
// small letter right below the one before: short lines say nothing of where it ends.
func IsCut(blocks []text.Block) bool {
	const share = 5 // one in so many
	small, all := 0, 0
	for i := range blocks {
		b := &blocks[i]
		if b.String == "" || b.Kind == text.Item {
			continue
		}
		all++
		if i > 0 && blocks[i-1].End+1 == b.Line && text.StartsLower(b.String) {
			small++
		}
	}
	return small*share > all
}

// densest are the blocks between which sentences stand closest: each counts by its
// letters, one that stands alone among short lines by a part of them, and a short line
// counts against them.
func densest(blocks []text.Block) (from, to int) {
	const line, alone = 60, 4 // letters that a short line costs, part of a sentence that stands alone
	best, sum, begin := 0, 0, 0
	before := -1 // the last block that has words
	for i := range blocks {
		b := &blocks[i]
		if b.String == "" && b.Kind != text.Table && len(b.Children) == 0 {
			continue
		}
		switch {
		case !isRunning(b):
			sum -= line
		case before >= 0 && isRunning(&blocks[before]) || runsOn(blocks, i+1):
			sum += worth(b)
		default:
			sum += worth(b) / alone
		}
		before = i
		if sum <= 0 {
			sum, begin = 0, i+1
		}
		if sum > best {
			best, from, to = sum, begin, i+1
		}
	}
	return from, to
}

// Widen takes in what stands outside and speaks of the same: a paragraph above, also the
// dateline with which the text opens, a sentence right above, the line of which the part
// begins with the rest, and some together below.
func (p *Part) Widen(blocks []text.Block) {
	const paragraph, far = 80, 12 // letters, short lines between two parts of a document
	said := keysOf(blocks[p.From:p.To])
	for i, between := p.From-1, 0; i >= 0 && between <= far; i-- {
		switch b := &blocks[i]; {
		case isRunning(b) && (between == 0 || text.Longer(b.String, paragraph)) && speaksOfSame(b, said),
			isDatelined(b) && isNear(b, said), between == 0 && isCutOff(b, &blocks[p.From]):
			p.From, between = i, 0
		case b.String != "" && !isRunning(b):
			between++
		}
	}
	for i, between := p.To, 0; i < len(blocks) && between <= far; i++ {
		switch b := &blocks[i]; {
		case isRunning(b) && runsOn(blocks, i+1) && speaksOfSame(b, said):
			p.To, between = i+1, 0
		case b.String != "":
			between++
		}
	}
	for p.To < len(blocks) && isRunning(&blocks[p.To]) {
		p.To++
	}
}

// isCutOff reports a line with whose rest the block right below it begins: in a small
// letter, or behind a comma.
func isCutOff(b, below *text.Block) bool {
	return b.String != "" && b.End+1 == below.Line && !text.EndsWithStop(b.String) &&
		(text.StartsLower(below.String) || strings.HasPrefix(below.String, ", "))
}

// speaksOfSame reports a block that says much of what a document says in its first
// sentences.
func speaksOfSame(b *text.Block, said map[uint64]bool) bool {
	telling, shared := sharedWith(b, said)
	return shared >= fewestShared && shared*5 >= telling*2
}

// GoesOn reports a block that says much of what the blocks above it say in their first sentences: the text
// goes on there, whatever stands between.
func GoesOn(above []text.Block, b *text.Block) bool { return speaksOfSame(b, keysOf(above)) }

// isNear reports a block that says some of it, as a first paragraph does that the page
// has parted from the rest.
func isNear(b *text.Block, said map[uint64]bool) bool {
	telling, shared := sharedWith(b, said)
	return shared >= fewestShared && shared*5 >= telling
}

// fewestShared is how many words two parts of a document share.
const fewestShared = 4

// sharedWith are the telling words of a block, and those of them that a document says.
func sharedWith(b *text.Block, said map[uint64]bool) (telling, shared int) {
	for word := range text.Words(b.String) {
		if isTelling(word, b.String) {
			telling++
			if said[word.Key] {
				shared++
			}
		}
	}
	return telling, shared
}

// isDatelined reports a paragraph, which need not be a whole sentence, that opens with a
// town in capitals before a dash: “OSLO, Norway — The ports”.
func isDatelined(b *text.Block) bool {
	const paragraph, longest, shortest = 80, 60, 4 // letters of it, bytes of a dateline, letters of a town
	if b.Kind != text.Paragraph || !text.Longer(b.String, paragraph) {
		return false
	}
	top := b.String[:text.Reach(b.String, longest)]
	for _, dash := range [...]string{" — ", " – ", " -- ", " - "} {
		head, rest, ok := strings.Cut(top, dash)
		town, _, _ := strings.Cut(head, ",")
		if ok && rest != "" && len(town) >= shortest && strings.ToUpper(town) == town && !text.StartsLower(rest) &&
			strings.ToLower(town) != town {
			return true
		}
	}
	return false
}

// worth is how much a block of running text counts.
func worth(b *text.Block) int {
	const most = 400 // letters
	return min(text.Letters(b.String), most)
}

// runsOn reports whether the next block that has words is running text.
func runsOn(blocks []text.Block, i int) bool {
	for ; i < len(blocks); i++ {
		if blocks[i].String != "" {
			return isRunning(&blocks[i])
		}
	}
	return false
}

// isRunning reports a block of running text: a sentence, a clause, what is long. An
// address is none, however long it is.
func isRunning(b *text.Block) bool {
	const sentence = 40 // letters
	switch b.Kind {
	case text.Clause, text.Table, text.Quote, text.Note, text.Code:
		return true
	}
	if strings.Contains(b.String, "://") && !strings.Contains(b.String, " ") {
		return false
	}
	isSentence := text.EndsSentence(b.String) || strings.HasSuffix(b.String, "。")
	return text.Longer(b.String, longEnough-1) || isSentence && text.Longer(b.String, sentence)
}

// Head is the block with which the lines above a document begin that are its own:
// those from its title on, which shares its words, and a few above that, with the heading that
// stands above them. Tools of the page, which isTool reports, are no titles, however many of
// them stand between.
func (p Part) Head(blocks []text.Block, isDated func(line string) bool, isTool func(b *text.Block) bool) int {
	const reach, above, without = 60, 3, 12 // lines in which the title is sought, above it, where there is none
	const distance = 8                      // lines nearer that weigh as much as a word
	const aboveDay = 8                      // lines above the day of the page, where no title is found
	const fewestOfDated, mostOfDay = 5, 12  // spaces in a title with a day, and in no day alone; in a line of one
	said := keysOf(blocks[p.From:p.To])
	title, most := -1, 0
	lines, far := 0, p.From
	dayAt, top := 0, -1     // lines up to the day of the page; the block so many lines above it
	day, headline := -1, -1 // its block; the nearest above it that shares the words of the document
	for i := p.From - 1; i >= 0 && lines < reach; i-- {
		b := &blocks[i]
		if b.String == "" || isTool(b) {
			continue
		}
		if lines++; lines == without {
			far = i
		}
		if dayAt == 0 && isDated(b.String) && !text.EndsWithStop(b.String) && // no caption tells it
			strings.Count(b.String, " ") <= mostOfDay {
			dayAt, day = lines, i
		}
		if dayAt > 0 && lines <= dayAt+aboveDay {
			top = i
		}
		isDay := strings.Count(b.String, " ") < fewestOfDated && isDated(b.String)
		if headline < 0 && day > i && top == i && !isDay && agreement(b, said) > 0 {
			headline = i
		}
		if agrees := agreement(b, said)*distance - lines; agrees > most && !isDay {
			title, most = i, agrees
		}
	}
	if headline >= 0 && title > day {
		title = headline // what stands between the day and the text is below a picture
	}
	if title < 0 {
		switch {
		case lines < without:
			return 0
		case top >= 0:
			return min(far, top)
		}
		return far
	}
	first := title
	for i, n := title-1, 0; i >= 0 && n < 2*above; i-- {
		if blocks[i].String == "" {
			continue
		}
		if n++; n <= above || isDated(blocks[i].String) {
			first = i
		}
	}
	between := 0
	for i := first - 1; i >= 0 && between <= above; i-- {
		switch b := &blocks[i]; {
		case b.Kind == text.Heading && (between == 0 || agreement(b, said) > 0):
			first, between = i, 0
		case b.String != "" && !isTool(b):
			between++
		}
	}
	return first
}

// keysOf are the longer words of the first sentences of a document.
func keysOf(blocks []text.Block) map[uint64]bool {
	const most = 24 // blocks
	keys := map[uint64]bool{}
	read := 0
	for i := range blocks {
		if read == most {
			break
		}
		if !isRunning(&blocks[i]) {
			continue
		}
		read++
		for word := range text.Words(blocks[i].String) {
			if isTelling(word, blocks[i].String) {
				keys[word.Key] = true
			}
		}
	}
	return keys
}

// agreement is how much a line agrees with a document: by the telling words that they
// share, less those that only the line has; 0 for a line that is no title.
func agreement(b *text.Block, said map[uint64]bool) int {
	const fewest, most, longest = 3, 25, 320 // words of a title, letters
	if text.Longer(b.String, longest) || text.EndsWithStop(b.String) || strings.Contains(b.String, "://") {
		return 0 // the address of a page says what its title says
	}
	telling, shared := sharedWith(b, said)
	words := 0
	for range text.Words(b.String) {
		words++
	}
	if words < fewest || words > most || shared < 2 || shared*2 < telling {
		return 0
	}
	return 2*shared - telling + 2
}

// isTelling reports a word that is long enough to say what a text is about.
func isTelling(word text.Word, line string) bool {
	const shortest = 4 // letters
	return len(word.Of(line)) >= shortest
}

// longEnough is the length in letters of a paragraph that is surely running text.
const longEnough = 200

// Halfway is the index of the block with which the second half of the text
// begins.
func Halfway(blocks []text.Block) int {
	total := 0
	for i := range blocks {
		total += blocks[i].End - blocks[i].Line + 1 + len(blocks[i].String)
	}
	read := 0
	for i := range blocks {
		if read >= total/2 {
			return i
		}
		read += blocks[i].End - blocks[i].Line + 1 + len(blocks[i].String)
	}
	return len(blocks)
}
