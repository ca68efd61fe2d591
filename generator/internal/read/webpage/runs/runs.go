// Package runs joins running text of several styles.
package runs

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/read/record"
)

// Style is how letters look.
type Style int

// The styles that change what letters say.
const (
	Plain Style = iota
	Struck
)

// Text is running text: what has one style and follows each other is one run, for a page may
// have a million pieces. The zero value is empty.
type Text []run

// run is running text of one style, as it is written and as it reads.
type run struct {
	words, text []byte
	style       Style
}

// Add puts words behind a text, as they are written and as they read.
func (t *Text) Add(words record.Inline, text string, of Style) {
	if n := len(*t); n == 0 || (*t)[n-1].style != of {
		*t = append(*t, run{style: of})
	}
	last := &(*t)[len(*t)-1]
	if record.BeginsWithMark(words) {
		if at := record.AddressAtEnd(last.words); at >= 0 {
			last.words = append(slices.Insert(last.words, at, '<'), '>')
		}
	}
	last.words, last.text = append(last.words, words...), append(last.text, text...)
}

// Append puts another text behind a text.
func (t *Text) Append(other Text) {
	for i := range other {
		t.Add(record.Inline(other[i].words), string(other[i].text), other[i].style)
	}
}

// String is a text as it reads.
func (t Text) String() string {
	var b strings.Builder
	for i := range t {
		b.Write(t[i].text)
	}
	return b.String()
}

// Inline is a text as it is written, with the marks of their styles around the runs that have
// them.
func (t Text) Inline() record.Inline {
	var out strings.Builder
	before := ' ' // the last character that stands before
	for i := range t {
		words, text := record.Inline(t[i].words), t[i].text
		behind := ' '
		if i+1 < len(t) && len(t[i+1].text) > 0 {
			behind, _ = utf8.DecodeRune(t[i+1].text)
		}
		if t[i].style == Struck && marksHold(before, string(text), behind) {
			words = record.Struck(words)
		}
		out.WriteString(string(words))
		if len(text) > 0 {
			before, _ = utf8.DecodeLastRune(text)
		}
	}
	return record.Inline(out.String())
}

// marksHold reports whether marks around a text are read as marks: inside of them
// stands a letter or figure, or outside of them does none (CommonMark, 6.2).
func marksHold(before rune, text string, behind rune) bool {
	inner := strings.TrimSpace(text)
	if inner == "" {
		return false
	}
	first, _ := utf8.DecodeRuneInString(inner)
	last, _ := utf8.DecodeLastRuneInString(inner)
	if !strings.HasPrefix(text, inner) {
		before = ' '
	}
	if !strings.HasSuffix(text, inner) {
		behind = ' '
	}
	isWord := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	opens := isWord(first) || unicode.IsSpace(before)
	closes := isWord(last) || unicode.IsSpace(behind)
	return opens && closes && strings.IndexFunc(inner, isWord) >= 0
}
