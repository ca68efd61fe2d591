// Package label reads the labels of clauses as they are printed: "12.", "1)",
// "(a)", "(iv)", "1.1", "B.".
package label

import "strings"

// Length is the length of "12.", "3)", "(a)", "b.", "iv." at the head of
// a text, 0 when there is none. A capital with a full stop is an initial.
func Length(text string) int {
	open := 0
	if strings.HasPrefix(text, "(") {
		open = 1
	}
	end := open
	for end < len(text) && end-open < 5 && (text[end] >= '0' && text[end] <= '9' || text[end] >= 'a' &&
		text[end] <= 'z') {
		end++
	}
	if end == open || end >= len(text) {
		return 0
	}
	inside := text[open:end]
	switch {
	case text[end] == ')', text[end] == '.' && open == 0:
	default:
		return 0
	}
	if strings.Trim(inside, "0123456789") == "" && len(inside) <= 3 || len(inside) == 1 ||
		strings.Trim(inside, "ivx") == "" {
		return end + 1
	}
	return 0
}

// Style is a kind of numbering.
type Style int

// The kinds of numbering.
const (
	Figures Style = iota
	Letters
	Roman // in small letters
	CapitalLetters
	CapitalRoman
	Outline // "1.1", "1.1.1"
)

// marks stand around a label.
const marks = "()."

// Signs are the marks around a label.
func Signs(label string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(marks, r) {
			return r
		}
		return -1
	}, label)
}

// StyleOf is the kind of numbering of a label.
func StyleOf(label string) Style {
	inside := strings.Trim(label, marks)
	switch {
	case inside == "" || inside[0] >= '0' && inside[0] <= '9':
		if strings.Contains(inside, ".") {
			return Outline
		}
		return Figures
	case isCapital(inside[0]):
		if len(inside) > 1 || inside == "I" {
			return CapitalRoman
		}
		return CapitalLetters
	case strings.Trim(inside, "ivx") == "" && (len(inside) > 1 || inside == "i"):
		return Roman
	}
	return Letters
}

// GoesOn reports whether a label goes on with a list of a style that has come
// up to another one. The letters i, v and x are numbers in one list and letters
// in another.
func GoesOn(last, label string, style Style) bool {
	if Signs(last) != Signs(label) || (style == Outline) != (StyleOf(label) == Outline) {
		return false
	}
	inside := strings.Trim(label, marks)
	ambiguous := style != Figures && len(inside) == 1 && strings.Contains("ivxIVXL", inside)
	if ambiguous {
		return Ordinal(label, style) == Ordinal(last, style)+1
	}
	return StyleOf(label) == style
}

// Ordinal is the number that a label stands for in a style of numbering.
func Ordinal(label string, style Style) int {
	inside := strings.Trim(label, marks)
	switch style {
	case Roman, CapitalRoman:
		return roman(strings.ToLower(inside))
	case Letters:
		return int(inside[0]-'a') + 1
	case CapitalLetters:
		return int(inside[0]-'A') + 1
	case Outline:
		inside = inside[strings.LastIndexByte(inside, '.')+1:]
	}
	n := 0
	for i := range len(inside) {
		n = n*10 + int(inside[i]-'0')
	}
	return n
}

// Opens reports whether a label begins a list inside the item of another one:
// it is the first of its kind, or numbered as a part of it.
func Opens(outer, label string) bool {
	part := strings.HasPrefix(strings.Trim(label, marks), strings.Trim(outer, marks)+".")
	return part || Ordinal(label, StyleOf(label)) == 1
}

func roman(numeral string) int {
	values := map[byte]int{'i': 1, 'v': 5, 'x': 10, 'l': 50}
	total := 0
	for i := 0; i < len(numeral); i++ {
		value := values[numeral[i]]
		if i+1 < len(numeral) && value < values[numeral[i+1]] {
			value = -value
		}
		total += value
	}
	return total
}

// Unescaped is a line without the marks before the brackets of its label, and how many bytes
// of it they are: programs write `\(a\)` for “(a)” in Markdown.
func Unescaped(line string) (plain string, marks int) {
	const longest = len("(xviii")
	plain = strings.TrimPrefix(line, `\`)
	at := strings.Index(plain[:min(len(plain), longest+len(`\)`))], `\)`)
	if at < 2 || plain[0] != '(' || strings.Contains(plain[:at], " ") {
		return line, 0
	}
	return plain[:at] + plain[at+1:], len(line) - len(plain) + 1
}
