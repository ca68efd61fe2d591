package check

import (
	"bytes"
	"strings"
)

// readStyleSheet checks what a style sheet loads: url(…) anywhere, and the
// strings of @import. @namespace only names an address and loads nothing.
func (d *document) readStyleSheet() {
	for i := 0; i < len(d.content); {
		rest := d.content[i:]
		switch {
		case bytes.HasPrefix(rest, []byte("/*")):
			i += skipTo(rest[2:], "*/") + 2
		case rest[0] == '"' || rest[0] == '\'':
			_, length := quoted(rest)
			i += length
		case startsWith(rest, "@namespace"):
			i += skipTo(rest, ";")
		case startsWith(rest, "@import"):
			i += len("@import")
			i += d.readImport(i)
		case startsWith(rest, "url(") && !(i > 0 && isNamePart(d.content[i-1])):
			i += d.readAddress(i)
		default:
			i++
		}
	}
}

// readImport checks the string after @import, if it is one, and returns its
// length with the space before it. An address in url(…) is met later.
func (d *document) readImport(start int) int {
	space := len(d.content[start:]) - len(bytes.TrimLeft(d.content[start:], " \t\r\n\f"))
	rest := d.content[start+space:]
	if len(rest) == 0 || rest[0] != '"' && rest[0] != '\'' {
		return space
	}
	address, length := quoted(rest)
	d.follow(d.lines.at(d.content, start+space), address, resource)
	return space + length
}

// readAddress checks the url(…) that begins at start and returns its length.
// One that is only a fragment names a part of the page that uses the sheet.
func (d *document) readAddress(start int) int {
	rest := d.content[start:]
	inner := bytes.TrimLeft(rest[len("url("):], " \t\r\n\f")
	opening := len(rest) - len(inner)
	var address string
	var length int
	if len(inner) > 0 && (inner[0] == '"' || inner[0] == '\'') {
		address, length = quoted(inner)
		length += skipTo(inner[length:], ")")
	} else {
		length = skipTo(inner, ")")
		address = strings.TrimSpace(strings.TrimSuffix(string(inner[:length]), ")"))
	}
	if !strings.HasPrefix(address, "#") {
		d.follow(d.lines.at(d.content, start), address, resource)
	}
	return opening + length
}

// startsWith compares without case.
func startsWith(text []byte, prefix string) bool {
	return len(text) >= len(prefix) && strings.EqualFold(string(text[:len(prefix)]), prefix)
}

// isNamePart tells whether a byte continues a name, so that my-url( is no url(.
func isNamePart(b byte) bool {
	return b == '-' || b == '_' || b >= '0' && b <= '9' || b|0x20 >= 'a' && b|0x20 <= 'z' || b >= 0x80
}

// skipTo returns the length of text up to and with the ending, or all of it.
func skipTo(text []byte, ending string) int {
	if i := bytes.Index(text, []byte(ending)); i >= 0 {
		return i + len(ending)
	}
	return len(text)
}

// quoted returns the string that text begins with, and its length with quotes.
func quoted(text []byte) (value string, length int) {
	var b strings.Builder
	for i := 1; i < len(text); i++ {
		switch {
		case text[i] == text[0]:
			return b.String(), i + 1
		case text[i] == '\\' && i+1 < len(text):
			i++
			if text[i] != '\n' {
				b.WriteByte(text[i])
			}
		default:
			b.WriteByte(text[i])
		}
	}
	return b.String(), len(text)
}
