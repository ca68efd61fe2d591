package data

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// guard stands before a text that a spreadsheet would take for a formula.
const guard = "'"

// guardSays is how a reader of the CSV gets back what the JSON says.
const guardSays = "In the CSV an apostrophe stands before a text that begins with =, +, -, @, an apostrophe, a " +
	"tab or a " +
	"line end, so that no spreadsheet takes it for a formula; take one apostrophe away at the head of a field to " +
	"have " +
	"what the JSON says."

// cell is a text as it stands in a field. Spreadsheets calculate what begins
// with certain signs, in their wide forms too, and some pass over white space
// before them. A text that begins with the guard itself gets another one, so
// that taking one away is always right.
func cell(text string) string {
	if text == "" {
		return ""
	}
	first, _ := utf8.DecodeRuneInString(strings.TrimLeftFunc(text, isBlank))
	if strings.ContainsRune("=+-@＝＋－＠'", first) || strings.ContainsRune("\t\r\n", rune(text[0])) {
		return guard + text
	}
	return text
}

// isBlank reports what a spreadsheet may pass over before a formula.
func isBlank(r rune) bool {
	return unicode.IsSpace(r) || unicode.IsControl(r) || unicode.Is(unicode.Cf, r)
}
