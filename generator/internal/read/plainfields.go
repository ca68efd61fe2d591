package read

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/archive"
)

// Most front matter is lines of a key and what it says: a word or a few, words in quotation
// marks, a list of these in brackets. Such lines are read here, at a tenth of what the rules
// of YAML take; of whatever else stands in a block, all of it is left to the library.

// plainFields are the fields of a block of YAML that has such lines alone; false for any
// other. Lines are counted from first.
func plainFields(block []byte, first int) (fields []archive.Field, ok bool) {
	for line := range bytes.Lines(block) {
		key, value, found := strings.Cut(strings.TrimSuffix(string(line), "\n"), ": ")
		if !found || !isPlainKey(key) {
			return nil, false
		}
		values, ok := plainList(value)
		if !ok {
			return nil, false
		}
		at := first + len(fields)
		fields = append(fields, archive.Field{Key: key, Values: values, Line: at, End: at})
	}
	return fields, len(fields) > 0
}

// isPlainKey reports a key of small letters, and not of more than YAML takes.
func isPlainKey(key string) bool {
	const most = 100
	for i := range len(key) {
		if c := key[i]; (c < 'a' || c > 'z') && (c != '_' || i == 0) {
			return false
		}
	}
	return key != "" && len(key) <= most
}

// plainList are the values of a list in brackets, or of a single one.
func plainList(value string) (values []string, ok bool) {
	if inside, isList := strings.CutPrefix(value, "["); isList {
		if inside, isList = strings.CutSuffix(inside, "]"); !isList {
			return nil, false
		}
		for inside != "" {
			var one string
			if one, inside, ok = nextOfList(inside); !ok {
				return nil, false
			}
			values = append(values, one)
		}
		return values, true
	}
	if words, isQuoted := quoted(value); isQuoted {
		return []string{words}, true
	}
	return []string{value}, isPlainWords(value)
}

// nextOfList is the first value of a list and what stands behind it.
func nextOfList(list string) (value, rest string, ok bool) {
	end := strings.IndexByte(list, ',')
	if strings.HasPrefix(list, `"`) {
		end = strings.IndexByte(list[1:], '"') + 2
	}
	if end < 0 || end >= len(list) {
		end = len(list)
	}
	value = list[:end]
	if rest = list[end:]; rest != "" {
		if rest, ok = strings.CutPrefix(rest, ", "); !ok || rest == "" {
			return "", "", false
		}
	}
	if words, isQuoted := quoted(value); isQuoted {
		return words, rest, true
	}
	return value, rest, isPlainWords(value)
}

// quoted are words that stand as they are between two quotation marks.
func quoted(value string) (words string, ok bool) {
	if len(value) < 2 || value[0] != '"' || value[len(value)-1] != '"' {
		return "", false
	}
	words = value[1 : len(value)-1]
	return words, !strings.ContainsFunc(words, func(r rune) bool {
		return r == '"' || r == '\\' || !isPlainLetter(r)
	})
}

// isPlainWords reports words that need no quotation marks and mean no more than they say:
// letters and figures with single signs between them that begin nothing.
func isPlainWords(value string) bool {
	isWord := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	first, _ := utf8.DecodeRuneInString(value)
	last, _ := utf8.DecodeLastRuneInString(value)
	if !isWord(first) || !isWord(last) || strings.EqualFold(value, "null") {
		return false
	}
	return !strings.ContainsFunc(value, func(r rune) bool {
		return !isWord(r) && !strings.ContainsRune(" -./’", r) || !isPlainLetter(r)
	})
}

// isPlainLetter reports what YAML takes for itself wherever it stands within a line.
func isPlainLetter(r rune) bool {
	return r >= ' ' && r < 0x7f || r > 0x7f && r != utf8.RuneError && unicode.In(r, unicode.L, unicode.M, unicode.P)
}
