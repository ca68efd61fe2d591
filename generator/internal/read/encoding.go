package read

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
	"unsafe"

	"golang.org/x/text/encoding/charmap"

	"aseanarchive/generator/internal/diag"
)

// turned is what was made of bytes that are no plain text in UTF-8, for the
// reader who sees other signs than the file holds.
type turned struct {
	line          int // on which the first of them stands, 0 for the whole file
	message, hint string
}

// decode turns the bytes of a seed into UTF-8 with line feeds alone, without
// a byte-order mark, and says what was turned into something else.
func decode(raw []byte) (text string, found []turned) {
	raw, isMarked := bytes.CutPrefix(raw, []byte{0xef, 0xbb, 0xbf})
	order, units := orderOf(raw)
	switch {
	case order != nil && !isMarked:
		var broken places
		text, broken = fromUTF16(units, order)
		text = lineFeeds(text)
		found = append(found, turned{0, "this file is UTF-16; its text was turned into UTF-8",
			"Nothing is to be done. The file itself stays as it is."})
		if broken.count > 0 {
			found = append(found, turned{broken.line(), broken.said("sign", "is broken off and is shown as \ufffd",
				"are broken off and are shown as \ufffd"), "Get the file again if it should hold more."})
		}
	case utf8.Valid(raw):
		text = lineFeeds(unsafe.String(unsafe.SliceData(raw), len(raw))) // nobody changes what was read
	default:
		var others places
		text, others = fromWindows1252(raw)
		text = lineFeeds(text)
		found = append(found, turned{others.line(), others.said("byte",
			"is not UTF-8; it was read as Windows-1252", "are not UTF-8; they were read as Windows-1252"),
			"Look whether its accents and quotation marks are right, and save it as UTF-8 if they are not."})
	}
	return text, append(found, controls(text)...)
}

// say reports what was turned into something else.
func say(found []turned, file string, log *diag.Log) {
	for _, t := range found {
		log.Add(diag.Diagnostic{Severity: diag.Warning, ID: "encoding", File: file, Line: t.line, Message: t.message,
			Hint: t.hint})
	}
}

// places count signs of a text, and how many lines end before the first of them.
type places struct{ count, first int }

// add counts one before which the text holds so much.
func (p *places) add(before string) {
	if p.count++; p.count == 1 {
		p.first = strings.Count(lineFeeds(before), "\n")
	}
}

// line is the line of the first.
func (p places) line() int { return p.first + 1 }

func (p places) said(what, one, more string) string {
	if p.count == 1 {
		return fmt.Sprintf("1 %s of this file %s", what, one)
	}
	return fmt.Sprintf("%d %ss of this file %s", p.count, what, more)
}

// orderOf is the order of the bytes of UTF-16, and the bytes behind its mark, nil
// for another encoding. Without a mark it is told by its zeros: what is written in
// Latin letters has one in every second byte, and no text of another encoding has any.
func orderOf(raw []byte) (binary.ByteOrder, []byte) {
	const enough = 1024
	head := raw[:min(len(raw), enough)&^1]
	var zeros [2]int
	for i, b := range head {
		if b == 0 {
			zeros[i&1]++
		}
	}
	isMost := func(n int) bool { return len(head) >= 4 && n*2 > len(head)/2 }
	switch {
	case bytes.HasPrefix(raw, []byte{0xff, 0xfe}):
		return binary.LittleEndian, raw[2:]
	case bytes.HasPrefix(raw, []byte{0xfe, 0xff}):
		return binary.BigEndian, raw[2:]
	case zeros[0] == 0 && isMost(zeros[1]):
		return binary.LittleEndian, raw
	case zeros[1] == 0 && isMost(zeros[0]):
		return binary.BigEndian, raw
	}
	return nil, raw
}

// fromUTF16 reads UTF-16, and counts the halves of pairs and of units that stand
// alone.
func fromUTF16(raw []byte, order binary.ByteOrder) (text string, broken places) {
	var b strings.Builder
	b.Grow(len(raw))
	unit := func(i int) rune {
		if i+1 < len(raw) {
			return rune(order.Uint16(raw[i:]))
		}
		return -1
	}
	for i := 0; i < len(raw); i += 2 {
		r := unit(i)
		switch {
		case !utf16.IsSurrogate(r) && r >= 0:
		case utf16.DecodeRune(r, unit(i+2)) != utf8.RuneError:
			r = utf16.DecodeRune(r, unit(i+2))
			i += 2
		default:
			r = utf8.RuneError
			broken.add(b.String())
		}
		b.WriteRune(r)
	}
	return b.String(), broken
}

// fromWindows1252 reads bytes that are not UTF-8 one by one as Windows-1252
// and keeps what is UTF-8: files are glued together from both.
func fromWindows1252(raw []byte) (text string, others places) {
	var b strings.Builder
	b.Grow(len(raw) + len(raw)/8)
	for len(raw) > 0 {
		r, size := utf8.DecodeRune(raw)
		if r == utf8.RuneError && size == 1 {
			others.add(b.String())
			r = charmap.Windows1252.DecodeByte(raw[0])
		}
		b.WriteRune(r)
		raw = raw[size:]
	}
	return b.String(), others
}

// controls says which signs of a text no page shows as they are. White space of
// every kind is none of them.
func controls(text string) (found []turned) {
	if !mayHoldControls(text) {
		return nil
	}
	var latin, plain places
	for i, r := range text {
		switch {
		case r >= 0x80 && r < 0xa0:
			latin.add(text[:i])
		case r < ' ' && (r < '\t' || r > '\r'), r == 0x7f:
			plain.add(text[:i])
		}
	}
	if latin.count > 0 {
		const meant = "where Windows-1252 has quotation marks and the like"
		found = append(found, turned{latin.line(), latin.said("sign", "is a control "+meant+"; it is shown as that",
			"are controls "+meant+"; they are shown as those"),
			"Look whether its quotation marks and dashes are right. The file itself stays as it is."})
	}
	if plain.count > 0 {
		found = append(found, turned{plain.line(), plain.said("sign", "is a control; it is not shown",
			"are controls; they are not shown"),
			"Look whether words are missing there. The file itself stays as it is."})
	}
	return found
}

// mayHoldControls looks at the bytes of a text, most of which hold none.
func mayHoldControls(text string) bool {
	for i := range len(text) {
		switch b := text[i]; {
		case b >= ' ' && b < 0x7f, b > 0xc2:
		case b < ' ' && (b < '\t' || b > '\r'), b == 0x7f:
			return true
		case b == 0xc2 && i+1 < len(text) && text[i+1] < 0xa0: // of two bytes, those from U+0080 on
			return true
		}
	}
	return false
}

// lineFeeds ends every line with a line feed alone.
func lineFeeds(text string) string {
	if !strings.Contains(text, "\r") {
		return text
	}
	text = strings.ReplaceAll(text, "\r\n", "\n")
	return strings.ReplaceAll(text, "\r", "\n")
}
