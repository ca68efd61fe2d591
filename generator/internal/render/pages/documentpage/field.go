package documentpage

import (
	"strings"

	"go.yaml.in/yaml/v3"

	"aseanarchive/generator/internal/archive"
)

// read is the key of the front matter in which the words of an evidence stand, and the
// words as the key's reader has them. Words of the text have no key and stay as they are.
func (f *wordFinder) read(e archive.Evidence) (key, words string) {
	for _, field := range f.fields {
		if e.Line < field.Line || e.Line > field.End {
			continue
		}
		if isWhole(e.Quote, field.Key) {
			return field.Key, onOneLine(strings.Join(field.Values, ", "))
		}
		return field.Key, onOneLine(unescaped(e.Quote))
	}
	return "", e.Quote
}

// isWhole reports whether a quotation begins with the key and so has all of the field.
func isWhole(quote, key string) bool {
	rest, ok := strings.CutPrefix(quote, key)
	return ok && strings.HasPrefix(strings.TrimLeft(rest, " "), ":")
}

// unescaped is a part of a quoted value of YAML without its escapes. What cannot be read
// alone stays as it is.
func unescaped(quote string) string {
	if !strings.Contains(quote, `\`) {
		return quote
	}
	var words string
	if yaml.Unmarshal([]byte(`"`+quote+`"`), &words) != nil {
		return quote
	}
	return words
}

// onOneLine is a text with one plain space where it had white space of any kind.
func onOneLine(words string) string { return strings.Join(strings.Fields(words), " ") }
