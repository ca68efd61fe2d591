package nameword

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/text"
)

// behindNames are letters behind names that are no part of them.
var behindNames = setOf("en/letters-behind-names")

// InNameCase writes a line that is in capitals throughout as the names and titles in it are
// written elsewhere, “MS ANNA LEE-HOLM, MINISTER FOR PORTS OF ASEAN” as “Ms Anna Lee-Holm,
// Minister for Ports of ASEAN”. Its words, which are given, keep their offsets.
func InNameCase(line string, words []text.Word) string {
	b := []byte(line)
	for i := range words {
		word := words[i].Of(line)
		switch {
		case CapitalKind(word) != OtherWord || IsGeneration(word) || behindNames[word]: // ASEAN, III, QC
		case smallKind(strings.ToLower(word)) != OtherWord:
			lower(b[words[i].Start:words[i].End])
		case i > 0 && isClitic(line, &words[i-1], &words[i]):
			lower(b[words[i].Start:words[i].End])
		default:
			_, first := utf8.DecodeRuneInString(word)
			lower(b[int(words[i].Start)+first : words[i].End])
		}
	}
	return string(b)
}

// isClitic reports the letters behind an apostrophe that are no part of a name: HOLM’S, but
// not O’NEILL.
func isClitic(line string, before, w *text.Word) bool {
	mark := line[before.End:w.Start]
	return (mark == "’" || mark == "'") && before.End-before.Start > 1
}

// lower writes letters small, those but whose small form has another length.
func lower(letters []byte) {
	for at := 0; at < len(letters); {
		r, size := utf8.DecodeRune(letters[at:])
		if small := unicode.ToLower(r); utf8.RuneLen(small) == size {
			utf8.EncodeRune(letters[at:at+size], small)
		}
		at += size
	}
}
