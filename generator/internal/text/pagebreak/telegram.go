package pagebreak

import (
	"strings"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/typescript"
)

// stamps are those with which a paper was released.
var stamps = lexicon.List("en/stamps-of-release")

// IsOfTelegram recognises the line with which each page of a telegram begins: its number, the
// office, the number of the telegram and its hour, “PAGE 02  OSLO 02217  101139Z”; the number of
// the page may stand on a line of its own.
func IsOfTelegram(line string) bool {
	const most, longest, hour, shortest = 8, 60, 6, 5 // fields, letters; figures of the hour and of the number
	figures, ok := strings.CutSuffix(line, "Z")
	if !ok || len(line) > longest {
		return false
	}
	fields := strings.Fields(figures)
	n := len(fields)
	if n < 3 || n > most || len(fields[n-1]) != hour || !text.IsFigures(fields[n-1]) || !typescript.InCapitals(line) {
		return false
	}
	if fields[0] == "PAGE" && text.IsFigures(fields[1]) {
		fields = fields[2:]
	}
	for i, field := range fields {
		if len(field) >= shortest && text.IsFigures(field) {
			return i > 0 && i+1 < len(fields)
		}
	}
	return false
}

// IsStamp recognises the stamp with which a paper was released, alone on a line.
func IsStamp(line string) bool {
	const longest = 140
	return len(line) <= longest && stamps.In(line) && !text.EndsWithStop(line)
}

// TelegramHeads are the lines that say above and below the page line of a telegram who may read
// it, and the same words alone on a line further on: the telegram says so at its top.
func TelegramHeads(blocks []text.Block) (found []int) {
	const fewest, top = 2, 12 // times; blocks at the top
	beside := map[string]int{}
	for i := range blocks {
		if !IsOfTelegram(blocks[i].String) {
			continue
		}
		for _, step := range [...]int{-1, 1} {
			k := i + step
			if k >= 0 && k < len(blocks) && typescript.IsPageMark(blocks[k].String) {
				k += step
			}
			if k >= 0 && k < len(blocks) && isShort(blocks[k].String) && typescript.InCapitals(blocks[k].String) {
				beside[blocks[k].String]++
			}
		}
	}
	for i := top; i < len(blocks); i++ {
		if beside[blocks[i].String] >= fewest {
			found = append(found, i)
		}
	}
	return found
}
