package read

import (
	"bytes"
	"encoding/binary"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// decode turns the bytes of a seed into UTF-8 with line feeds alone, without
// a byte-order mark. The note says what was assumed where the bytes are not
// UTF-8, "" where they are.
func decode(raw []byte) (text, note string) {
	switch {
	case bytes.HasPrefix(raw, []byte{0xef, 0xbb, 0xbf}):
		raw = raw[3:]
	case bytes.HasPrefix(raw, []byte{0xff, 0xfe}):
		return lineFeeds(fromUTF16(raw[2:], binary.LittleEndian)), ""
	case bytes.HasPrefix(raw, []byte{0xfe, 0xff}):
		return lineFeeds(fromUTF16(raw[2:], binary.BigEndian)), ""
	}
	if utf8.Valid(raw) {
		return lineFeeds(string(raw)), ""
	}
	return lineFeeds(fromWindows1252(raw)), "some bytes of this file are not UTF-8; they were read as Windows-1252"
}

func fromUTF16(raw []byte, order binary.ByteOrder) string {
	units := make([]uint16, len(raw)/2)
	for i := range units {
		units[i] = order.Uint16(raw[2*i:])
	}
	return string(utf16.Decode(units))
}

// fromWindows1252 reads bytes that are not UTF-8 one by one as Windows-1252
// and keeps what is UTF-8: files are glued together from both.
func fromWindows1252(raw []byte) string {
	var b strings.Builder
	b.Grow(len(raw) + len(raw)/8)
	for len(raw) > 0 {
		r, size := utf8.DecodeRune(raw)
		if r == utf8.RuneError && size == 1 {
			r = charmap.Windows1252.DecodeByte(raw[0])
		}
		b.WriteRune(r)
		raw = raw[size:]
	}
	return b.String()
}

// lineFeeds ends every line with a line feed alone.
func lineFeeds(text string) string {
	if !strings.Contains(text, "\r") {
		return text
	}
	text = strings.ReplaceAll(text, "\r\n", "\n")
	return strings.ReplaceAll(text, "\r", "\n")
}
