// Package bareline reads lines of bare text by themselves: what they are without the white
// space of a page, and marks of lists that stand alone above their words.
package bareline

import (
	"strings"

	"aseanarchive/generator/internal/text/passage"
)

// Trim is a line without white space around it, also as pages write it; what is nothing else
// stays.
func Trim(line string) string {
	const entity = "&nbsp;"
	trimmed := strings.TrimFunc(line, passage.IsBlank)
	bare := trimmed
	for strings.HasPrefix(bare, entity) || strings.HasSuffix(bare, entity) {
		bare = strings.TrimFunc(strings.TrimSuffix(strings.TrimPrefix(bare, entity), entity), passage.IsBlank)
	}
	if bare == "" {
		return trimmed
	}
	return bare
}

// IsLoneMark reports a line that is the mark of a list and nothing else, above the words that
// it marks: "-" above a sentence. Above a number, or a few words, it parts the links of a page.
func IsLoneMark(line, below string) bool {
	const fewest = 6 // words
	switch Trim(line) {
	case "-", "–", "•":
		return len(strings.Fields(below)) >= fewest
	}
	return false
}
