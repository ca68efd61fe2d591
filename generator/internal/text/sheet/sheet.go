// Package sheet knows the marks that a telegraph office printed on each sheet of
// a telegram: its number, the group of its date, and its class. They stand
// between the lines of the text and part none of its paragraphs by themselves.
package sheet

import "strings"

// IsNumber recognises “PAGE 02”, also with what the office put behind it, “PAGE 02
// HARBOR 00022 010110Z”.
func IsNumber(line string) bool {
	rest, ok := strings.CutPrefix(line, "PAGE ")
	number, behind, more := strings.Cut(rest, " ")
	return ok && isFigures(number) && (!more || IsGroup(behind))
}

// IsGroup recognises the number of a telegram with its group of day and hour,
// “HARBOR 00022 010110Z”, “HARBOR 02672 01 OF 02 270901Z”.
func IsGroup(line string) bool {
	const figures = len("010110")
	at := strings.LastIndexByte(line, ' ')
	group, ok := strings.CutSuffix(line[at+1:], "Z")
	return ok && at > 0 && len(group) == figures && isFigures(group) && strings.ToUpper(line) == line
}

// MayBeClass reports some words in capitals, as the class of a text is printed.
func MayBeClass(line string) bool {
	const longest = 32
	return line != "" && len(line) <= longest && strings.Trim(line, "ABCDEFGHIJKLMNOPQRSTUVWXYZ /") == ""
}

// Apart says which lines of a telegram are marks of its sheets, nil for any
// other text: those are no part of the paragraph around them.
func Apart(count int, line func(int) string) []bool {
	sheets := 0
	for i := range count {
		if IsNumber(line(i)) {
			sheets++
		}
	}
	if sheets < 2 {
		return nil
	}
	apart := make([]bool, count)
	classes := map[string]bool{}
	for i := range count {
		if IsNumber(line(i)) && i > 0 && MayBeClass(line(i-1)) {
			classes[line(i-1)] = true
		}
	}
	for i := range count {
		apart[i] = IsNumber(line(i)) || i > 0 && IsNumber(line(i-1)) && IsGroup(line(i)) || classes[line(i)] ||
			i > 0 && line(i) == line(i-1) || i+1 < count && line(i) == line(i+1)
	}
	return apart
}

func isFigures(word string) bool { return word != "" && strings.Trim(word, "0123456789") == "" }
