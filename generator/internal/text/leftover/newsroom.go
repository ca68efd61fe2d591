package leftover

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// The marks with which a newsroom ends its report.

// IsAuthorMark recognises the initials of a newsroom: "(zai)", "(hs/kw)".
func IsAuthorMark(line string) bool {
	inner, ok := strings.CutPrefix(line, "(")
	if !ok || !strings.HasSuffix(inner, ")") || len(inner) > 12 {
		return false
	}
	inner = strings.TrimSuffix(inner, ")")
	letters := strings.Trim(inner, "abcdefghijklmnopqrstuvwxyz/.- ") == ""
	words := strings.FieldsFunc(inner, func(r rune) bool { return r < 'a' || r > 'z' })
	const longest = 4 // letters of initials: “(begin text)” are words
	isWord := func(word string) bool { return len(word) > longest }
	return letters && len(inner) >= 2 && !slices.ContainsFunc(words, isWord)
}

// IsAgencyMark recognises the name of an agency in capitals behind dashes, with
// which its text ends: "-- BERNAMA".
func IsAgencyMark(b *text.Block) bool {
	const longest = 24
	name := strings.TrimLeft(b.Printed(), "-–— ")
	isName := len(name) > 1 && len(name) <= longest && strings.ToUpper(name) == name && strings.ToLower(name) != name
	return isName && len(name) < len(b.Printed()) && !strings.ContainsAny(name, " .:")
}

// agencies end their reports with their name.
var agencies = lexicon.List("en/agencies-at-the-foot")

// IsAgencyAlone recognises the name of an agency in capitals, alone on its line.
func IsAgencyAlone(line string) bool {
	const longest = 12 // bytes
	name := strings.Trim(line[:min(len(line), longest+1)], "()./ ")
	return len(line) <= longest && strings.ToUpper(name) == name && agencies.Has(name)
}

// IsMailAddress recognises the address of a writer, alone on its line.
func IsMailAddress(line string) bool {
	name, host, ok := strings.Cut(line, "@")
	return ok && name != "" && !strings.ContainsAny(line, " ,;") && strings.Contains(strings.Trim(host, "."), ".")
}
