package head

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/phrase"
	"aseanarchive/generator/internal/infer/topline"
)

// Above a letter stands to whom it goes and where he is. Neither is what the
// letter is called, nor where it was written.

// readAddress takes the lines above a letter for its address, and the places in it
// for those to whom the letter goes. A line that names a document, tells news or
// stands alone is the page's, and stays.
func (r aboveReader) readAddress(h *Above) {
	if !r.isLetter(h) {
		return
	}
	for i := range h.Lines {
		l := &h.Lines[i]
		p := phrase.Of(r.leaves[l.Leaf].String[l.From:l.To])
		switch l.Role {
		case topline.Candidate:
			if !p.NamesDocument() && !phrase.TellsNews(p) && !r.standsAlone(h.Lines, i) {
				l.Role = topline.NameLine
			}
		case topline.PlaceOnly:
			l.Role, l.Place = topline.NameLine, [2]int{}
		case topline.NameLine:
			l.Place = [2]int{}
		}
	}
}

// standsAlone reports a line between blank lines: those of an address stand
// together.
func (r aboveReader) standsAlone(lines []topline.Line, i int) bool {
	leaf := r.leaves[lines[i].Leaf]
	joined := i > 0 && r.leaves[lines[i-1].Leaf].End+1 == leaf.Line ||
		i+1 < len(lines) && leaf.End+1 == r.leaves[lines[i+1].Leaf].Line
	return !joined
}

// isLetter reports a text that turns to somebody who is dear to the writer, or is
// called Excellency in a line of its own, and takes leave of him below, or is headed
// as a letter.
func (r aboveReader) isLetter(h *Above) bool {
	const near = 8 // blocks from the end
	turns := slices.IndexFunc(r.leaves[:min(h.Body+1, len(r.leaves))], func(leaf *paper.Block) bool {
		return strings.HasPrefix(leaf.String, "Dear ") || turnsToExcellency(leaf.String)
	})
	if turns < 0 {
		return false
	}
	for i := range h.Lines {
		if p := phrase.Of(r.leaves[h.Lines[i].Leaf].String); namesOfLetters.In(p.Said) {
			return true
		}
	}
	for _, leaf := range r.leaves[max(turns, len(r.leaves)-near):] {
		first, _, _ := strings.Cut(leaf.String, ",")
		if closingsOfLetters.Has(strings.Trim(first, paper.EdgeMarks)) {
			return true
		}
	}
	return false
}

// turnsToExcellency reports the line with which a letter to somebody of rank begins.
func turnsToExcellency(line string) bool {
	name, ok := strings.CutSuffix(strings.TrimRight(line, " "), ",")
	return ok && excellencies.Has(name)
}
