package pdf

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/read/linebreak"
	"aseanarchive/generator/internal/read/pdf/hyphen"
	"aseanarchive/generator/internal/read/pdf/label"
	"aseanarchive/generator/internal/read/pdf/row"
	"aseanarchive/generator/internal/read/record"
)

// readWords remembers the words of the document, and whether its lines part words.
func (d *document) readWords() {
	for _, p := range d.pages {
		var above []string
		for i := range p.lines {
			words := strings.Fields(row.Join(p.lines[i].pieces))
			if i > 0 && p.lines[i-1].leavesWhole(&p.lines[i]) {
				d.words.LeaveWhole()
			}
			d.words.Add(above, words)
			above = words
		}
	}
	d.words.Settle()
}

// leavesWhole reports a long word at the head of the line below that nobody parted: some of
// its letters, and a hyphen, would have had room in this one, were its spaces no wider than
// those of lines that are not spread.
func (l *line) leavesWhole(below *line) bool {
	const shortest, begin = 7, 4 // letters of a word that is parted, and of its part, with the hyphen
	const usual, widest = 0.3, 1 // spaces, in sizes
	word := &below.pieces[0]
	if l.column != below.column || !l.runsOn(below) || endsClause(l) || word.Letters < shortest ||
		strings.ContainsFunc(word.Text, func(r rune) bool { return !unicode.IsLower(r) }) {
		return false
	}
	room := l.end - l.right - usual*l.size
	for i := 1; i < len(l.pieces); i++ {
		if gap := l.pieces[i].Left - l.pieces[i-1].Right; gap > usual*l.size && gap < widest*l.size {
			room += gap - usual*l.size
		}
	}
	return room > begin*(word.Right-word.Left)/float64(word.Letters)
}

// hyphenated reads a word that is parted by the end of a line.
func hyphenated(a, b *line) (parted hyphen.Break, ok bool) {
	return hyphen.BreakOf(strings.Fields(row.Join(a.pieces)), strings.Fields(row.Join(b.pieces)))
}

// behind is a line as it goes on behind another one: with a space, but not behind a
// hyphen, nor between characters of scripts without spaces. A hyphen that is none of
// the word is taken off the line before.
func (d *document) behind(a, b *line, parts, words []record.Inline) []record.Inline {
	if len(parts) == 0 {
		return words
	}
	last := &parts[len(parts)-1]
	switch parted, ok := hyphenated(a, b); {
	case isAddressOver(a, b), isReferenceOver(a, b), endsInOpening(a), beginsInClosing(b):
		return words
	case ok && hyphen.IsSuspended(parted.Tail), isBrokenOff(a, b):
	case ok && d.words.AreOne(parted):
		*last = record.Inline(strings.TrimSuffix(string(*last), parted.Hyphen))
		return words
	case d.ends.spacesTell && endsInHyphen(a) && a.endsInSpace(): // “redu- — lower”
	case ok || endsInSlash(a) || endsInHyphen(a) || endsInPrefix(a) || isUnspaced(a, b),
		d.isTorn(a, b) || d.ends.isBeforeDash(a, b):
		return words
	}
	return append([]record.Inline{" "}, words...)
}

// isAddressOver reports an address that goes on over the end of its line: it fills that, or
// breaks off in the middle, and what begins the next one is of a path or of a host.
func isAddressOver(a, b *line) bool {
	const near = 1 // sizes
	last, first := a.lastWord(), strings.TrimRight(b.firstWord(), ".,;)")
	isOpen := strings.HasSuffix(last, "-") || strings.HasSuffix(last, "/") || a.end-a.right < near*a.size
	if !isOpen || !strings.Contains(last, "://") || strings.Contains(first, "://") {
		return false
	}
	begin, _ := utf8.DecodeRuneInString(first)
	return strings.Index(first, "/") > 0 || unicode.IsLower(begin) && strings.Contains(first, ".")
}

// isBrokenOff reports a word that was broken off, as “redu-” before a dash.
func isBrokenOff(a, b *line) bool {
	begin, _ := utf8.DecodeRuneInString(b.firstWord())
	return strings.HasSuffix(a.lastWord(), "-") && !label.IsDash(a.lastWord()) && (begin == '–' || begin == '—')
}

// isReferenceOver reports a reference to a clause that goes on over the end of its line: “2(a)”
// is followed by “(ii)”.
func isReferenceOver(a, b *line) bool {
	last, first := row.Join(a.pieces), row.Join(b.pieces)
	last, first = last[strings.LastIndexByte(last, ' ')+1:], first[:max(strings.IndexByte(first+" ", ' '), 0)]
	open := strings.IndexByte(last, '(')
	end := strings.IndexByte(first, ')')
	isOpen := open > 0 && label.HasFigure(last[:open]) && strings.HasSuffix(last, ")")
	return isOpen && end > 0 && label.Is(first[:end+1]) && a.runsOn(b) && !isShort(a, b)
}

// endsInOpening reports a line that ends in a mark which stands right before a word.
func endsInOpening(l *line) bool {
	last, _ := utf8.DecodeLastRuneInString(l.lastWord())
	return strings.ContainsRune("“‘([", last)
}

// beginsInClosing reports a line that begins with a mark which stands right behind a word.
func beginsInClosing(l *line) bool {
	first, _ := utf8.DecodeRuneInString(l.firstWord())
	return strings.ContainsRune("”)],;", first)
}

// isTorn reports a word that was broken without a hyphen, in a line of words that were not
// to be parted: a space would have had room behind it, and it goes on in a small letter, and
// neither part stands elsewhere; or it stands elsewhere in the document as a whole, and what
// is left of it does not.
func (d *document) isTorn(a, b *line) bool {
	const mostLeft = 3 // sizes
	last, first := a.lastWord(), b.firstWord()
	isTitle := d.ends.spacesTell && d.isLarge(a) && d.isLarge(b)
	if linebreak.IsPossessive(last, first) || isTitle && isTornInTitle(a, b) {
		return true
	}
	if !d.ends.spacesTell && a.column == b.column && !a.hasRoomForSpace() {
		return d.words.IsTorn(last, first)
	}
	if !d.ends.spacesTell || a.endsInSpace() {
		return false
	}
	switch {
	case a.pieces[len(a.pieces)-1].Bold != b.pieces[0].Bold:
		return false // the space is of neither
	case a.hasRoomForSpace():
		if a.end-a.right > mostLeft*a.size {
			return false // the word went to the next line as a whole
		}
		end, _ := utf8.DecodeLastRuneInString(last)
		begin, _ := utf8.DecodeRuneInString(first)
		return unicode.IsLetter(end) && unicode.IsLower(begin) && d.words.IsSeldom(last) && d.words.IsSeldom(first)
	case len(a.pieces) == 1 && linebreak.IsPath(last), strings.Contains(last, "://"):
		return true // an address that is longer than a line
	}
	return d.words.IsTorn(last, first)
}

// isTornInTitle reports a word that was broken without a hyphen in a title whose words have capitals:
// its line is full, and the next one begins in a small letter, and not with a small word.
func isTornInTitle(a, b *line) bool {
	const longest = 3 // letters of words that have none
	isSmall := func(p row.Piece) bool {
		begin, _ := utf8.DecodeRuneInString(p.Text)
		return !p.Glued && unicode.IsLower(begin) && utf8.RuneCountInString(p.Text) > longest &&
			!linebreak.IsUnfinished(p.Text)
	}
	tail, _ := utf8.DecodeRuneInString(b.firstWord())
	isInside := unicode.IsLower(tail) && !linebreak.IsUnfinished(b.firstWord())
	return isInside && !a.endsInSpace() && !a.hasRoomForSpace() &&
		!slices.ContainsFunc(a.pieces, isSmall) && !slices.ContainsFunc(b.pieces[1:], isSmall)
}

// endsInSlash reports a line that ends in a slash.
func endsInSlash(l *line) bool { return strings.HasSuffix(l.lastWord(), "/") }

// endsInHyphen reports a line that ends in a hyphen or a dash right behind a word, as
// “U.S.-” and “2018–” do.
func endsInHyphen(l *line) bool {
	text := row.Join(l.pieces)
	word := strings.TrimRight(text, "-‐–—")
	return word != text && word != "" && !strings.HasSuffix(word, " ")
}

// endsInPrefix reports a line that ends in the hyphen of a word that goes on below, as the
// last ones of “women-owned, -led or -run” do.
func endsInPrefix(l *line) bool {
	n := len(l.pieces)
	if n < 2 || l.pieces[n-1].Text != "-" {
		return false
	}
	before := l.pieces[n-2].Text
	return strings.HasSuffix(before, ",") || linebreak.IsUnfinished(before)
}

// isUnspaced reports lines that meet in a script without spaces between words.
func isUnspaced(a, b *line) bool {
	last, _ := utf8.DecodeLastRuneInString(a.lastWord())
	first, _ := utf8.DecodeRuneInString(b.firstWord())
	return label.IsUnspaced(last) && label.IsUnspaced(first)
}
