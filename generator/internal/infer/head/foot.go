package head

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/phrase"
	"aseanarchive/generator/internal/infer/topline"
	"aseanarchive/generator/internal/text"
)

// findFoot finds the sentence at the foot that says where and when the text was
// adopted, or the place and day with which it ends, and where in its block it
// begins. The names of those who signed may
// stand below it.
func (o *Opening) findFoot(reader topline.Reader, blocks []text.Block) (foot *paper.Block, from int) {
	last := len(o.leaves) - 1
	passed := 0 // blocks that are more than a name
	for i := last; i > max(o.Above.Body, last-signatureLines); i-- {
		leaf := o.leaves[i]
		if at, ok := formulaIn(leaf); ok && !isUndated(leaf.String[at:]) {
			return leaf, at
		}
		if (i == last || o.endsText(i, blocks)) && reader.Read(leaf, i).Role == topline.PlaceDate {
			return leaf, 0 // "Oslo, 5 June 1987"
		}
		signs := strings.HasSuffix(leaf.String, ":") // "For the Government of Norway:"
		if text.Longer(leaf.String, longestSignature) || paper.EndsLikeSentence(leaf.String) && !signs {
			passed++
		}
		if passed >= footLines {
			break
		}
	}
	return nil, 0
}

// endsText reports a line right below a paragraph that ends as a sentence, below which only short
// lines stand, without a day, and not the name of who signed alone: a seal, the address of an office,
// which may have been set aside.
func (o *Opening) endsText(i int, blocks []text.Block) bool {
	const most, longest = 8, 120 // lines, letters
	if len(o.leaves)-1-i > most || !paper.EndsLikeSentence(o.leaves[i-1].String) ||
		!text.Longer(o.leaves[i-1].String, longestSignature) {
		return false
	}
	hasFigure := func(b text.Block) bool {
		return b.Line > o.leaves[i].Line && strings.ContainsAny(b.String, phrase.Figures)
	}
	goesOn := func(leaf *paper.Block) bool {
		isSentence := paper.EndsLikeSentence(leaf.String) && strings.Contains(leaf.String, " ")
		return isSentence || text.Longer(leaf.String, longest) || len(dates.Stamps(leaf.String)) > 0
	}
	return slices.ContainsFunc(blocks, hasFigure) && !slices.ContainsFunc(o.leaves[i+1:], goesOn)
}

// isUndated reports the clause of those who sign, "In witness whereof the
// undersigned have signed", without a day: another sentence gives it.
func isUndated(words string) bool {
	const formula = "In witness"
	opens := len(words) >= len(formula) && strings.EqualFold(words[:len(formula)], formula)
	return opens && len(dates.Scan(words)) == 0
}

// formulaIn is where the sentence stands that says where and when a text was
// adopted: a block to itself, or a sentence of a longer block, "… have signed
// this Agreement. DONE at Oslo, this 5th day of June 1987." The names of those who
// signed may be glued to both its ends.
func formulaIn(leaf *paper.Block) (from int, ok bool) {
	words := leaf.String
	if !text.Longer(words, topline.LongestFoot) && topline.OpensAdoption(words) {
		return 0, true
	}
	if text.Longer(words, longestWithFormula) {
		return 0, false
	}
	from = -1
	topline.EachAdoption(leaf.Words, words, func(start, end int) {
		above := strings.TrimRight(words[:start], " *_")
		behind := strings.TrimLeft(words[end:], ", ")
		next, _, _ := strings.Cut(behind, " ")
		next = strings.TrimRight(next, ",")
		isSentence := above == "" || text.EndsSentence(above)
		isFormula := placePrepositions.Has(next) || strings.EqualFold(next, "this") || strings.EqualFold(next, "on")
		length := strings.IndexAny(words[start:], ".*")
		isShort := !text.Longer(words[start:start+max(length, 0)], topline.LongestFoot)
		if isSentence && isFormula && isShort && (length >= 0 || !text.Longer(words[start:], topline.LongestFoot)) {
			from = start // the last one
		}
	})
	return max(from, 0), from >= 0
}

// Printed is a line below the text that names the paper which printed it, and its
// day.
type Printed struct {
	Block *text.Block
	Date  dates.Stamp
}

// PrintedBelow are the lines below the text that name the day of a paper, the
// last first: "Source: The Harbour Post, 5 May 2011", "First published in the
// Gazette on 5 May 2011", "The Harbour Post, 5 May 2011". Nothing stands behind
// the day.
func (r *Head) PrintedBelow() []Printed {
	const lines, longest = 8, 160
	var list []Printed
	passed := 0
	for i := len(r.Body.Blocks) - 1; i >= 0 && passed < lines; i-- {
		b := &r.Body.Blocks[i]
		if b.String == "" {
			continue
		}
		if passed++; text.Longer(b.String, longest) {
			break
		}
		stamps := dates.Stamps(b.String)
		if len(stamps) != 1 || strings.Trim(b.String[stamps[0].End:], ".,;)] ") != "" {
			continue
		}
		if saysPrinted(strings.TrimRight(b.String[:stamps[0].Start], " ,(|–—-")) {
			list = append(list, Printed{b, stamps[0]})
		}
	}
	return list
}

// saysPrinted reports words before a day that name the paper of that day: behind a
// label, in a sentence that says that it printed the text, or by its name alone.
func saysPrinted(words string) bool {
	m, ok := printings.Opens(words)
	switch {
	case m.Start == 0 && m.Value == "label":
		name := strings.Fields(strings.TrimLeft(words[m.End:], " :"))
		return len(name) > 0 && phrase.IsNameCase(name)
	case ok && m.Start == 0:
		return issuingVerbs.In(words)
	}
	p := phrase.Of(words)
	return words != "" && phrase.IsSite(p) && phrase.IsNameCase(p.Fields)
}

// DayBelow is the line with which a text ends and that is a day and no more, as
// ministries put it below the name of who signed, and the line of its place right
// above it. Both are nil where something else ends the text.
func (r *Head) DayBelow() (day, place *paper.Block) {
	last := len(r.leaves) - 1
	reader := topline.NewReader(r.Lists)
	isOffice := func(leaf *paper.Block, i int) bool { return reader.Read(leaf, i).Role == topline.NameLine }
	if day, ok := dayAboveLines(r.leaves, isOffice); ok {
		last = day
	}
	if last <= r.Above.Body {
		return nil, nil
	}
	day = r.leaves[last]
	line := reader.Read(day, last)
	if line.Role != topline.DateOnly || len(line.Stamps) != 1 || line.Stamps[0].Precision != dates.Day {
		return nil, nil
	}
	above := r.leaves[last-1]
	if above.End+1 == day.Line && reader.Read(above, last-1).Role == topline.PlaceOnly {
		place = above
	}
	return day, place
}

// dayAboveLines is the index of the one day near the end of a text that stands right
// below a sentence, or below the office and the place between the two, and below which short
// lines stand that are none: whom to ask, or the page's.
func dayAboveLines(leaves []*paper.Block, isOffice func(leaf *paper.Block, i int) bool) (day int, ok bool) {
	const most, longest, between = 12, 160, 3 // lines down from it, letters of one; lines of an office
	day = -1
	for i := len(leaves) - 1; i >= 0 && i >= len(leaves)-most-1; i-- {
		words := leaves[i].String
		isSentence := text.Longer(words, longest) || strings.HasSuffix(words, ".") && strings.Contains(words, " ")
		if isSentence {
			isOwn := day > i+1 && day <= i+1+between && standTogether(leaves[i+1:day+1]) && isOffice(leaves[i+1], i+1)
			return day, day == i+1 || isOwn
		}
		if _, isDate := dates.IsDate(words); isDate && day >= 0 {
			return -1, false // those of other pages
		} else if isDate {
			day = i
		}
	}
	return -1, false
}

// standTogether reports short lines without a blank line between them.
func standTogether(lines []*paper.Block) bool {
	const longest = 60 // letters
	for k := 1; k < len(lines); k++ {
		if lines[k-1].End+1 != lines[k].Line || text.Longer(lines[k-1].String, longest) {
			return false
		}
	}
	return true
}
