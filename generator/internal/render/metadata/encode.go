package metadata

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// appendJSON writes what nodes are made of as json.Marshal writes maps, by the order of their
// terms; it would find out by reflection, for each node of each document, what it is.
func appendJSON(out []byte, value any) []byte {
	switch v := value.(type) {
	case string:
		return appendString(out, v)
	case int:
		return strconv.AppendInt(out, int64(v), 10)
	case node:
		slices.SortFunc(v, func(a, b term) int { return strings.Compare(a.name, b.name) })
		out = append(out, '{')
		for i, t := range v {
			if i > 0 {
				out = append(out, ',')
			}
			out = appendJSON(append(appendString(out, t.name), ':'), t.value)
		}
		return append(out, '}')
	case []node:
		return appendList(out, v, func(out []byte, n node) []byte { return appendJSON(out, n) })
	case []string:
		return appendList(out, v, appendString)
	}
	panic(fmt.Sprintf("a node holds a %T", value))
}

func appendList[T any](out []byte, list []T, appendOne func([]byte, T) []byte) []byte {
	if list == nil {
		return append(out, "null"...)
	}
	out = append(out, '[')
	for i, one := range list {
		if i > 0 {
			out = append(out, ',')
		}
		out = appendOne(out, one)
	}
	return append(out, ']')
}

// appendString writes a text. <, > and & are written as escapes, so that nothing ends the
// script in which the nodes stand.
func appendString(out []byte, text string) []byte {
	if !isPlain(text) {
		encoded, err := json.Marshal(text)
		if err != nil {
			panic(err) // a text has no fault of which there is to tell
		}
		return append(out, encoded...)
	}
	return append(append(append(out, '"'), text...), '"')
}

// isPlain reports a text that JSON holds as it is.
func isPlain(text string) bool {
	for i := range len(text) {
		switch c := text[i]; c {
		case '"', '\\', '<', '>', '&':
			return false
		case "\u2028"[0]:
			if rest := text[i:]; strings.HasPrefix(rest, "\u2028") || strings.HasPrefix(rest, "\u2029") {
				return false
			}
		default:
			if c < ' ' {
				return false
			}
		}
	}
	return utf8.ValidString(text)
}
