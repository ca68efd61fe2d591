package label

import (
	"slices"
	"strconv"
	"strings"
)

// Some labels begin lines by chance as well: "1.5 degrees", "A. Smith". They are
// told by each other: one is a label that another one follows in turn.

// DoubtfulLength is the length of "1.1", "2.3.1.", "A.", "(B)", "IV." at the head
// of a text, 0 when there is none.
func DoubtfulLength(text string) int {
	open := 0
	if strings.HasPrefix(text, "(") {
		open = 1
	}
	end := open
	for end < len(text) && (isFigure(text[end]) || isCapital(text[end])) {
		end++
		if end+1 < len(text) && text[end] == '.' && isFigure(text[end+1]) {
			end++
		}
	}
	inside := text[open:end]
	closes := end < len(text) && (text[end] == ')' || open == 0 && text[end] == '.')
	switch {
	case isOutline(inside) && (closes || open == 0), isCapitalLabel(inside) && closes:
	default:
		return 0
	}
	if closes {
		end++
	}
	return end
}

func isFigure(c byte) bool  { return c >= '0' && c <= '9' }
func isCapital(c byte) bool { return c >= 'A' && c <= 'Z' }

// isOutline reports numbers with stops between them: "1.1", "12.3.1".
func isOutline(inside string) bool {
	const mostFigures, mostParts = 2, 5
	parts := strings.Split(inside, ".")
	return len(parts) > 1 && len(parts) <= mostParts && !slices.ContainsFunc(parts, func(part string) bool {
		return part == "" || part[0] == '0' || len(part) > mostFigures || strings.Trim(part, "0123456789") != ""
	})
}

// isCapitalLabel reports one capital, or a Roman number.
func isCapitalLabel(inside string) bool {
	return len(inside) == 1 && isCapital(inside[0]) || isRoman(strings.ToLower(inside))
}

// isRoman reports a Roman number as it is written today.
func isRoman(numeral string) bool {
	const greatest = 89
	n := 0
	if numeral != "" && strings.Trim(numeral, "ivxl") == "" {
		n = roman(numeral)
	}
	return n > 0 && n <= greatest && written(n) == numeral
}

// written is a number below 90 as a Roman one.
func written(n int) string {
	tens := [...]string{"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx"}
	ones := [...]string{"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"}
	return tens[n/10] + ones[n%10]
}

// InTurn reports which of the doubtful labels of a text, in their order, belong
// to a series: it begins with the first of its kind and has one that follows.
// Others may stand between them.
func InTurn(labels []string) []bool {
	inTurn := make([]bool, len(labels))
	type series struct{ last, at int } // the ordinal and the place of the last one
	open := map[string]series{}        // by the kind of their labels
	var outline []int                  // the last label of numbers with stops
	outlineAt := -1
	for i, label := range labels {
		inside := strings.Trim(label, marks)
		if isOutline(inside) {
			next := numbers(inside)
			follows := outlineAt >= 0 && followsOutline(outline, next)
			if follows {
				inTurn[outlineAt], inTurn[i] = true, true
			}
			if follows || next[len(next)-1] == 1 {
				outline, outlineAt = next, i
			}
			continue
		}
		for _, style := range [...]Style{CapitalLetters, CapitalRoman} {
			isOne := len(inside) == 1
			if style == CapitalRoman {
				isOne = isRoman(strings.ToLower(inside))
			}
			if !isOne {
				continue
			}
			kind, n := Signs(label)+strconv.Itoa(int(style)), Ordinal(label, style)
			last, known := open[kind]
			if known && n == last.last+1 {
				inTurn[last.at], inTurn[i] = true, true
			} else if n != 1 {
				continue
			}
			open[kind] = series{n, i}
		}
	}
	return inTurn
}

// numbers are the parts of "1.2.3".
func numbers(inside string) []int {
	var list []int
	for part := range strings.SplitSeq(inside, ".") {
		n, _ := strconv.Atoi(part) // isOutline has looked at it
		list = append(list, n)
	}
	return list
}

// followsOutline reports whether "1.2.1", "1.3" or "2.1" follows upon "1.2": it
// is the first inside it, or counts on in one place, and from there begins anew.
func followsOutline(last, next []int) bool {
	at := 0
	for at < len(last) && at < len(next) && last[at] == next[at] {
		at++
	}
	if at == len(next) || at < len(last) && next[at] != last[at]+1 {
		return false
	}
	if at < len(last) {
		at++
	}
	return !slices.ContainsFunc(next[at:], func(n int) bool { return n != 1 })
}
