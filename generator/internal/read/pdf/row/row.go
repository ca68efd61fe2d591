package row

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/read/pdf/label"
	"aseanarchive/generator/internal/read/pdf/size"
)

// Row is the pieces that stand beside each other, in the order of reading.
type Row struct {
	Pieces    []Piece
	Base      float64
	Size      float64
	low, high float64 // of the letters without heads and tails
}

// Rows puts pieces beside each other, from the top of the page down.
func Rows(list []Piece) []Row {
	order := slices.Clone(list)
	// Large type first, so that marks of notes join the line to which they belong.
	slices.SortStableFunc(order, func(a, b Piece) int { return size.Compare(b.Size, a.Size) })
	var found []Row
	for _, p := range order {
		low, high := p.Base, p.Base+0.7*max(p.Size, 1)
		best, most := -1, 0.0
		for i := range found {
			r := &found[i]
			overlap := (min(high, r.high) - max(low, r.low)) / min(high-low, r.high-r.low)
			if p.Size < r.Size && r.holdsUp(&p) {
				best = i // it belongs to its word, however high it stands
				break
			}
			if p.Size < 0.6*r.Size && math.Abs(p.Base-r.Base) > 0.5*p.Size && !label.IsNote(p.Text) {
				continue // several lines stand beside a large initial
			}
			if overlap > 0.5 && overlap > most {
				best, most = i, overlap
			}
		}
		if best < 0 {
			found = append(found, Row{[]Piece{p}, p.Base, p.Size, low, high})
			continue
		}
		found[best].Pieces = append(found[best].Pieces, p)
	}
	for i := range found {
		found[i].settle()
	}
	slices.SortStableFunc(found, func(a, b Row) int { return size.Compare(b.Base, a.Base) })
	return raiseInitials(found)
}

// holdsUp reports whether a piece is raised behind a word of the row.
func (r *Row) holdsUp(p *Piece) bool {
	if p.Letters > longestRaised || p.Base < r.Base || p.Base > r.high {
		return false
	}
	return slices.ContainsFunc(r.Pieces, func(word Piece) bool { return p.isRaisedBeside(&word) && p.Left > word.Left })
}

// longestRaised is how many letters are raised, as in “9th” and behind a word with a note.
const longestRaised = 3

// isRaisedBeside reports small letters that stand raised right beside a word. Those
// beside a large initial are the next of the text.
func (p *Piece) isRaisedBeside(word *Piece) bool {
	const smaller, lowest, highest = 0.95, 0.15, 0.6 // parts of the size of the word
	const nearest, near, far = -0.3, 0.2, 0.3        // far where the file has no space between them
	if p.Letters > longestRaised || p.Size > smaller*word.Size || word.IsInitial() {
		return false
	}
	up := (p.Base - word.Base) / max(word.Size, 1)
	gap := max(p.Left-word.Right, word.Left-p.Right) / max(word.Size, 1)
	farthest := near
	if p.Left > word.Left && !word.Behind {
		farthest = far
	}
	return up > lowest && up < highest && gap > nearest && gap < farthest
}

// raiseInitials moves large initials to the first of the rows beside which they stand.
func raiseInitials(rows []Row) []Row {
	for i := 0; i < len(rows); i++ {
		p := rows[i].Pieces[0]
		if !p.IsInitial() || len(rows[i].Pieces) > 1 && p.Size < largeInitial*rows[i].Pieces[1].Size {
			continue
		}
		for k := range rows[:i+1] {
			r := &rows[k]
			first := r.Pieces[0]
			if k == i && len(r.Pieces) > 1 {
				first = r.Pieces[1]
			}
			if k == i && len(r.Pieces) == 1 || p.Size < largeInitial*first.Size || r.Base < p.Base-0.5*first.Size ||
				r.Base > p.high-0.4*first.Size || first.Left < p.Right-0.2*p.Size || first.Left > p.Right+p.Size {
				continue
			}
			if k == i {
				break // it stands on one row alone
			}
			if rows[i].Pieces = rows[i].Pieces[1:]; len(rows[i].Pieces) > 0 {
				rows[i].Size = rows[i].Pieces[0].Size
			}
			p.Size, p.Base, p.low, p.high, p.Dropped = first.Size, first.Base, first.low, first.high, true
			r.Pieces = slices.Insert(r.Pieces, 0, p)
			if p.beginsWord(&first) {
				r.Pieces[0].Right = first.Left // also when the rows of a column are made anew
				r.Pieces[1].Glued, r.Pieces[1].spaced = true, false
			}
			break
		}
	}
	return slices.DeleteFunc(rows, func(r Row) bool { return len(r.Pieces) == 0 })
}

// beginsWord reports whether a large initial is the first letter of the word behind it, which
// may go on in capitals. Few letters are a word by themselves.
func (p *Piece) beginsWord(behind *Piece) bool {
	next, _ := utf8.DecodeRuneInString(behind.Text)
	return unicode.IsLower(next) || unicode.IsUpper(next) && !strings.Contains("AIOQ", p.Text)
}

// largeInitial is how many times as large as the text an initial is that stands beside
// several lines.
const largeInitial = 1.8

// IsInitial reports one capital letter by itself.
func (p *Piece) IsInitial() bool {
	c, size := utf8.DecodeRuneInString(p.Text)
	return size == len(p.Text) && unicode.IsUpper(c)
}

// settle puts the pieces of a row in the order of reading, and finds out between
// which of them there are spaces.
func (r *Row) settle() {
	slices.SortStableFunc(r.Pieces, func(a, b Piece) int { return size.Compare(a.Left, b.Left) })
	r.dropTwins()
	r.turnBackward()
	for i := 1; i < len(r.Pieces); i++ {
		r.Pieces[i].Glued = isGlued(&r.Pieces[i-1], &r.Pieces[i])
	}
	r.closeUp()
}

// dropTwins drops what is printed twice at one place to look bold or to have a
// shadow.
func (r *Row) dropTwins() {
	const near = 0.35 // of the size
	// They are kept until the whole file is read: in no more room than they need.
	kept := make([]Piece, 0, len(r.Pieces))
	for i := range r.Pieces {
		p := &r.Pieces[i]
		isTwin := func(other Piece) bool {
			return other.Text == p.Text && math.Abs(other.Left-p.Left) < near*p.Size &&
				math.Abs(other.Right-p.Right) < near*p.Size && math.Abs(other.Base-p.Base) < near*p.Size
		}
		const back = 4 // pieces that may begin as far left
		if !slices.ContainsFunc(kept[max(0, len(kept)-back):], isTwin) {
			kept = append(kept, *p)
		}
	}
	r.Pieces = kept
}

// turnBackward turns round runs of pieces that run against the line.
func (r *Row) turnBackward() {
	for i := 0; i < len(r.Pieces); i++ {
		if !r.Pieces[i].backward {
			continue
		}
		last := i
		for k := i + 1; k < len(r.Pieces) && (r.Pieces[k].backward || !r.Pieces[k].strong); k++ {
			if r.Pieces[k].backward {
				last = k
			}
		}
		slices.Reverse(r.Pieces[i : last+1])
		i = last
	}
}

// isGlued reports whether no space parts two pieces that follow each other in a
// line. The file says so where they follow each other in the file, too; otherwise
// it is told by the gap between them.
func isGlued(a, b *Piece) bool {
	const narrowest = 0.15 // a space, as a part of the size
	if a.isRaisedBeside(b) || b.isRaisedBeside(a) {
		return true // PDFium takes the other height for another line
	}
	gap := max(b.Left-a.Right, a.Left-b.Right) / max(a.Size, b.Size, 1)
	switch {
	case b.place == a.place+1:
		return !b.spaced && gap < widestGap
	case a.place == b.place+1:
		return !a.spaced && gap < widestGap
	}
	return gap < narrowest
}

// closeUp takes the spaces out of spaced type, such as “J O I N T  S T A T E M E N T”:
// letters one by one with gaps as wide as each other.
func (r *Row) closeUp() {
	const fewest, widest = 5, 1.3 // letters, and parts of the size
	isLetter := func(i int) bool { return r.Pieces[i].IsInitial() }
	for i := 0; i < len(r.Pieces); i++ {
		end := i
		var gaps []float64
		for end < len(r.Pieces) && isLetter(end) {
			if end > i {
				gap := r.Pieces[end].Left - r.Pieces[end-1].Right
				if gap > 3*widest*r.Pieces[end].Size {
					break
				}
				gaps = append(gaps, gap)
			}
			end++
		}
		if end-i < fewest {
			continue
		}
		slices.Sort(gaps)
		usual := gaps[len(gaps)/2]
		if usual > widest*r.Pieces[i].Size {
			continue
		}
		for k := i + 1; k < end; k++ {
			r.Pieces[k].Glued = r.Pieces[k].Left-r.Pieces[k-1].Right < 1.6*usual+0.1*r.Pieces[k].Size
		}
		i = end - 1
	}
}
