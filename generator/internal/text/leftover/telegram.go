package leftover

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/typescript"
	"aseanarchive/generator/internal/text/wholeword"
)

// The pages of collections of telegrams say above each how it is to be read, and offices
// stamp those that they give out.

// aboveTelegram is how many blocks stand above the head of a telegram, which begins with
// letters and figures for machines, when they are the page's: one of them is a sentence, or
// the telegram says below what it is about. 0 is for none.
func aboveTelegram(blocks []text.Block) int {
	const reach = 60 // blocks
	told := false    // a sentence was seen
	for i := range blocks[:min(len(blocks), reach)] {
		b := &blocks[i]
		if typescript.InCapitals(b.String) && opensTelegram(blocks[i:]) {
			if told || hasSubject(blocks[i:]) {
				return i
			}
			return 0
		}
		told = told || text.EndsWithStop(b.String) && strings.ContainsRune(b.String, ' ')
	}
	return 0
}

// hasSubject reports a telegram that says at its head what it is about.
func hasSubject(blocks []text.Block) bool {
	const reach = 40 // blocks
	return slices.ContainsFunc(blocks[:min(len(blocks), reach)], func(b text.Block) bool {
		subject, ok := strings.CutPrefix(b.String, "SUBJECT:")
		return ok && strings.TrimSpace(subject) != ""
	})
}

// opensTelegram reports blocks that begin with the head of a telegram: lines for machines,
// of which one holds its date-time group and the next says who sends it.
func opensTelegram(blocks []text.Block) bool {
	const most = 8 // lines up to the sender
	var lines []string
	for i := 0; i < len(blocks) && len(lines) < most; i++ {
		lines = append(lines, strings.Split(blocks[i].String, "\n")...)
	}
	grouped := false
	for _, line := range lines[:min(len(lines), most)] {
		if !typescript.InCapitals(line) {
			return false
		}
		if grouped && strings.HasPrefix(line, "FM ") {
			return true
		}
		grouped = endsWithGroup(line)
	}
	return false
}

// endsWithGroup reports a line of a telegram that ends with its date-time group, or with
// a signal behind it: “O 111128Z JAN 08”, “R 301653Z JUN 79 ZFF-4”.
func endsWithGroup(line string) bool {
	const fewest, most, month = 3, 4, 3 // fields from the group on; letters
	fields := strings.Fields(line)
	for i, field := range fields {
		time, zoned := strings.CutSuffix(field, "Z")
		rest := len(fields) - i
		if zoned && len(time) == len("111128") && text.IsFigures(time) && rest >= fewest && rest <= most {
			return len(fields[i+1]) == month && text.IsFigures(fields[i+2])
		}
	}
	return false
}

// classifications open the stamp of a paper that was kept secret.
var classifications = lexicon.List("en/words-of-classifications")

// IsReleaseStamp recognises the stamp with which an office gives out a paper that it kept:
// "UNCLASSIFIED … Case No. F-1 Doc No. C2 Date: 10/30/2015". The day is that of the stamp.
func IsReleaseStamp(line string) bool {
	m, ok := classifications.Opens(line)
	return ok && m.Start == 0 && wholeword.In(line, "Case No") && wholeword.In(line, "Doc No")
}
