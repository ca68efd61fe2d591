package kind

import (
	"unicode"
	"unicode/utf8"
)

// quotation follows the quotation marks of a text from its beginning on, so that
// whoever asks of many of its places, in their order, reads it once.
type quotation struct {
	words    string
	at       int // offset up to which the marks are counted
	curled   int // marks that are open
	straight int
	single   bool // a single one is open
	last     rune // before at, 0 at the beginning
}

// isQuoted reports whether a quotation mark is open at the end of words: who
// speaks there is quoted.
func isQuoted(before string) bool { return (&quotation{words: before}).isOpen(len(before)) }

// isOpen reports whether a quotation mark is open right before an offset.
func (q *quotation) isOpen(end int) bool {
	if end < q.at {
		*q = quotation{words: q.words}
	}
	single := q.single
	for q.at < end {
		r, size := utf8.DecodeRuneInString(q.words[q.at:end])
		if isSingle(r) && q.at+size == end { // it does not open what begins behind it
			single = q.single && r == '‘'
			break
		}
		q.pass(r, size)
		single = q.single
	}
	return q.curled > 0 || q.straight%2 == 1 || single
}

func isSingle(r rune) bool { return r == '‘' || r == '\'' || r == '’' }

// pass counts a character. A single mark opens before a word, and closes behind
// one; in a word it is an apostrophe.
func (q *quotation) pass(r rune, size int) {
	switch {
	case r == '“':
		q.curled++
	case r == '”':
		q.curled--
	case r == '"':
		q.straight++
	case isSingle(r):
		next, _ := utf8.DecodeRuneInString(q.words[q.at+size:])
		inWord := unicode.IsLetter(next) || unicode.IsDigit(next)
		opens := q.last == 0 || unicode.IsSpace(q.last) || q.last == '‘' // or two: ‘‘
		switch {
		case inWord && !q.single && r != '’' && opens:
			q.single = true
		case !inWord && r != '‘':
			q.single = false
		}
	}
	q.at, q.last = q.at+size, r
}
