// Package visible shows the signs that a text hides behind: controls, which a
// terminal obeys, and overrides of direction, with which a text reads otherwise
// than it is written.
//
// The rules for its users:
//
//   - Line is for terminals: one line in, one line out, in which nothing acts.
//   - Page is for HTML: what no page may hold is left out, and an override of
//     direction stands there as its code point. Marks with which honest texts say
//     in which direction their parts are read stay as they are.
//   - A text without such signs comes back as it is, and costs one look.
package visible

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Line is a text in which every control, every mark of direction and every byte
// that is no text is written out, as in Go: \x1b, \u202e.
func Line(text string) string {
	if !strings.ContainsFunc(text, acts) && utf8.ValidString(text) {
		return text
	}
	var b strings.Builder
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			fmt.Fprintf(&b, `\x%02x`, text[i])
		case r == '\n':
			b.WriteString(`\n`)
		case acts(r) && r < 0x80:
			fmt.Fprintf(&b, `\x%02x`, r)
		case acts(r):
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			b.WriteString(text[i : i+size])
		}
		i += size
	}
	return b.String()
}

// JSON is encoded JSON in which what acts on a terminal is escaped: it says the
// same. The line end behind it stays.
func JSON(encoded []byte) []byte {
	body := bytes.TrimRight(encoded, "\n")
	if bytes.IndexFunc(body, func(r rune) bool { return r >= 0x7f && acts(r) }) < 0 {
		return encoded
	}
	var b bytes.Buffer
	for _, r := range string(body) {
		if r >= 0x7f && acts(r) {
			fmt.Fprintf(&b, `\u%04x`, r)
			continue
		}
		b.WriteRune(r)
	}
	b.Write(encoded[len(body):])
	return b.Bytes()
}

// acts reports what a terminal obeys instead of showing it.
func acts(r rune) bool {
	return unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == '\u2028' || r == '\u2029'
}

// Page is a page of HTML without controls, and with its overrides of direction
// written out.
func Page(page []byte) []byte {
	at := hidden(page, 0)
	if at < 0 {
		return page
	}
	if !utf8.Valid(page) { // else what stands around a control could join to another one
		page = bytes.ToValidUTF8(page, []byte("\ufffd"))
		at = hidden(page, 0)
	}
	var b bytes.Buffer
	from := 0
	for ; at >= 0; at = hidden(page, from) {
		b.Write(page[from:at])
		r, size := utf8.DecodeRune(page[at:])
		if isOverride(r) {
			b.WriteString(written(r))
		}
		from = at + size
	}
	b.Write(page[from:])
	return b.Bytes()
}

// Overrides is a text with its overrides of direction written out.
func Overrides(text string) string {
	if !strings.Contains(text, "\u202d") && !strings.Contains(text, "\u202e") {
		return text
	}
	var b strings.Builder
	for _, r := range text {
		if isOverride(r) {
			b.WriteString(written(r))
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

func isOverride(r rune) bool { return r == '\u202d' || r == '\u202e' }

// written is a code point as people name it.
func written(r rune) string { return fmt.Sprintf("⟦U+%04X⟧", r) }

// isPlain reports eight bytes of ASCII of which none is a control; it takes a few of those
// that are not for some that may be.
func isPlain(eight uint64) bool {
	const each, high = 0x0101010101010101, 0x8080808080808080
	aboveAll := (eight + each) & high // a byte of 0x7f or more, as long as none before it runs over
	below := (eight - 0x20*each) & high
	return (eight|aboveAll|below)&high == 0
}

// mayHide tells of which bytes what hidden looks for is, or begins with.
var mayHide = func() (table [256]bool) {
	for c := range 0x20 {
		table[c] = c != '\n' && c != '\t' && c != '\r'
	}
	table[0x7f], table[0xc2], table[0xe2] = true, true, true
	return table
}()

// hidden is where from an offset on something stands that no page may hold as it
// is, -1 for nowhere. It looks at bytes: a page is long, and has none as a rule.
func hidden(page []byte, from int) int {
	for i := from; i < len(page); i++ {
		if i+8 <= len(page) && isPlain(binary.LittleEndian.Uint64(page[i:])) {
			i += 7
			continue
		}
		if !mayHide[page[i]] {
			continue
		}
		switch c := page[i]; {
		case c < 0x20, c == 0x7f:
			return i
		case c == 0xc2 && i+1 < len(page) && page[i+1] >= 0x80 && page[i+1] < 0xa0: // C1
			return i
		case c == 0xe2 && i+2 < len(page) && page[i+1] == 0x80 && (page[i+2] == 0xad || page[i+2] == 0xae):
			return i
		}
	}
	return -1
}
