package pdf

import (
	"strings"

	"aseanarchive/generator/internal/read/linebreak"
	"aseanarchive/generator/internal/read/pdf/label"
	"aseanarchive/generator/internal/read/pdf/size"
)

// Some programs print the space at which they broke a line behind its last word, and none
// behind the last word of a paragraph. In a file of such a program a line says by itself
// whether its paragraph goes on.

// lineEnds is what the ends of lines say in a document.
type lineEnds struct {
	spread     bool // lines are spread to the width of their columns
	gapped     bool // gaps part paragraphs
	spacesTell bool // a space at the end of a line says that its paragraph goes on
	spacesSure bool // and hardly ever ends one
	closedUp   bool // no space stands before a dash right behind which a word begins
}

// read finds it out, given the distance of most lines.
func (e *lineEnds) read(pages []*page, leading float64) {
	e.readSpaces(pages, leading)
	e.readSpread(pages)
	e.readDashes(pages)
}

// readDashes finds out whether a space stands before dashes right behind which a word begins.
func (e *lineEnds) readDashes(pages []*page) {
	e.closedUp = true
	for _, p := range pages {
		for i := range p.lines {
			for k := 1; k < len(p.lines[i].pieces); k++ {
				before, behind, ok := strings.Cut(p.lines[i].pieces[k].Text, "—")
				e.closedUp = e.closedUp && !(ok && before == "" && behind != "")
			}
		}
	}
}

// readSpaces finds out whether spaces at the ends of lines say so: nearly all lines have
// one whose sentence goes on below in a small letter, and few have one that end above a
// gap. It finds out as well whether gaps part paragraphs.
func (e *lineEnds) readSpaces(pages []*page, leading float64) {
	const fewest, seldom = 3, 5
	flat := 0 // paragraphs that end, and no gap below them
	going, goingSpaced, ending, endingSpaced := 0, 0, 0, 0
	for _, p := range pages {
		for i := 1; i < len(p.lines); i++ {
			a, b := &p.lines[i-1], &p.lines[i]
			switch {
			case a.table != nil || b.table != nil || a.column != b.column || !size.IsSame(a.size, b.size):
			case a.isFarAbove(b, leading):
				ending++
				if a.endsInSpace() {
					endingSpaced++
				}
			case goesOnInside(a, b) && !label.BeginsWithDash(b.firstWord()) && !endsClause(a) && !endsInHyphen(a) &&
				a.hasRoomForSpace():
				going++
				if a.endsInSpace() {
					goingSpaced++
				}
			case endsSentence(a) && isShort(a, b) && !isLabelled(b):
				flat++
			}
		}
	}
	e.spacesTell = going >= fewest && 10*goingSpaced >= 9*going && ending > 0 && 2*endingSpaced <= ending
	e.spacesSure = e.spacesTell && 10*endingSpaced <= ending
	e.gapped = ending > seldom*flat
}

// isFarAbove reports that more stands between two lines than between those of a paragraph.
func (l *line) isFarAbove(below *line, leading float64) bool {
	distance := (l.base - below.base) / max(l.size, below.size)
	return distance > 1.3*leading || distance < 0
}

// endsInSpace reports a space that the file has behind the last word of a line.
func (l *line) endsInSpace() bool { return l.pieces[len(l.pieces)-1].Behind }

// hasRoomForSpace reports a line in which a space has room behind the last word. None is
// printed where it has not.
func (l *line) hasRoomForSpace() bool {
	const widest = 0.5 // of a space, in sizes
	return l.end-l.right > widest*l.size
}

// goesOn reports what the space at the end of a line says, if it says anything: a
// paragraph may itself end in one, and none stands behind a hyphen nor in scripts without
// spaces.
func (e *lineEnds) goesOn(a, b *line) (goesOn, says bool) {
	switch {
	case !e.spacesTell, a.pieces[len(a.pieces)-1].Bold != b.pieces[0].Bold: // the space may be of neither
		return false, false
	case a.endsInSpace():
		return true, !endsStop(a) || !b.isFarIn() && (e.spacesSure || !isShort(a, b))
	}
	// Where gaps part paragraphs, a full line ends none without one: of two spaces behind a
	// sentence none may be printed.
	last := a.lastWord()
	isOneLine := a.opens && e.spacesSure && !linebreak.IsUnfinished(last)
	isEnd := endsStop(a) && !e.gapped || isShort(a, b) && !linebreak.IsUnfinished(last) || isOneLine
	return false, isEnd && a.hasRoomForSpace() && !goesOnInside(a, b) &&
		!endsInHyphen(a) && !endsInSlash(a) && !isUnspaced(a, b)
}

// isFarIn reports a line that begins further in than the first one of a paragraph does, as
// the name of who signs.
func (l *line) isFarIn() bool {
	const part = 3 // of the column
	return part*(l.left-l.column.left) > l.column.right-l.column.left
}

// readSpread finds out whether lines are spread to the width of their columns.
func (e *lineEnds) readSpread(pages []*page) {
	const part = 2 // all lines to those
	lines, spread := 0, 0
	for _, p := range pages {
		for i := range p.lines {
			l := &p.lines[i]
			if len(l.pieces) < fewestInProse || l.table != nil {
				continue
			}
			if lines++; l.isFull() {
				spread++
			}
		}
	}
	e.spread = part*spread > lines
}

// isBeforeDash reports a line that goes on with a dash right behind its last word, as one does
// that stands right before the next one.
func (e *lineEnds) isBeforeDash(a, b *line) bool {
	return label.BeginsWithDash(b.firstWord()) &&
		(!e.spacesTell || !a.endsInSpace() && (a.hasRoomForSpace() || e.closedUp))
}
