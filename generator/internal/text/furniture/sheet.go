package furniture

import (
	"strings"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/sheet"
)

// Marks of the sheets on which an archive keeps a telegram, and of those who
// released it.

var releases = lexicon.List("en/marks-of-release")

// markSheets sets aside what is printed on each sheet of a telegram: its number
// and its class. A text that says once that it is confidential says it of itself.
func markSheets(blocks []text.Block) {
	sheets := 0
	for i := range blocks {
		if sheet.IsNumber(blocks[i].String) {
			sheets++
		}
	}
	if sheets < 2 {
		return
	}
	times, aboveNumber := map[string]int{}, map[string]bool{}
	for i := range blocks {
		line := blocks[i].String
		switch {
		case sheet.IsNumber(line), i > 0 && sheet.IsNumber(blocks[i-1].String) && sheet.IsGroup(line):
			blocks[i].Furniture = PageNumber
		case sheet.MayBeClass(line):
			times[line]++
			aboveNumber[line] = aboveNumber[line] || i+1 < len(blocks) && sheet.IsNumber(blocks[i+1].String)
		}
	}
	for i := range blocks {
		if line := blocks[i].String; blocks[i].Furniture == "" && times[line] > 1 && aboveNumber[line] {
			blocks[i].Furniture = Classification
		}
	}
}

// isRelease recognises the mark of those who released a text, “Declassified in
// part”. Its day is no day of the text, and none before which it was written.
func isRelease(line string) bool {
	return !text.Longer(line, longestLine) && !text.EndsSentence(line) && releases.In(line) &&
		strings.ContainsAny(line, "0123456789")
}
