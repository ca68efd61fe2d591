package insert

import (
	"slices"
	"strings"
	"unicode"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// lineLabels stand before what a line above a text says, “DATE:”.
var lineLabels = lexicon.List("en/line-labels")

// Labels are labels in capitals with the value below each, where two of them stand together
// above a button: “NEWSPAPER SECTION:”, “News”, “WRITER:”, “Anna Lee”. Letters and records
// have such labels of their own, and no buttons.
func Labels(head []text.Block, isValue, isButton func(b *text.Block) bool) (found []Range) {
	const labelled, reach = 2, 12 // blocks of a field, lines down to a button
	first, fields := -1, 0
	for i := 0; i+1 < len(head); i++ {
		if !IsShoutedLabel(&head[i]) || !isValue(&head[i+1]) || IsShoutedLabel(&head[i+1]) {
			first, fields = -1, 0
			continue
		}
		if fields == 0 {
			first = i
		}
		below := head[i+labelled : min(len(head), i+labelled+reach)]
		if fields++; fields > 1 && slices.ContainsFunc(below, func(b text.Block) bool { return isButton(&b) }) {
			found = append(found, Range{first, i + labelled})
		}
		i++
	}
	return found
}

// IsShoutedLabel reports a label in capitals, alone on its line, that no letter and no
// record has.
func IsShoutedLabel(b *text.Block) bool {
	const most = 3 // words
	label, ok := strings.CutSuffix(strings.TrimRight(b.String, " "), ":")
	label = strings.TrimRight(label, " ")
	return ok && label != "" && strings.ToUpper(label) == label && strings.ContainsFunc(label, unicode.IsUpper) &&
		strings.Count(label, " ") < most && !letters.Has(label) && !lineLabels.Has(label)
}
