package leftover

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// The marks with which a newsroom ends its report.

// IsAuthorMark recognises the initials of a newsroom: "(zai)", "(hs/kw)", or those of the
// officers of a press office: "AB/CD/EFGH".
func IsAuthorMark(line string) bool {
	if isOfficers(line) {
		return true
	}
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

// isOfficers recognises two initials or more in capitals, of two to four letters each, with
// strokes between them.
func isOfficers(line string) bool {
	const fewest, longest = 2, 4
	initials := strings.Split(line, "/")
	if len(initials) < fewest {
		return false
	}
	for _, one := range initials {
		if len(one) < fewest || len(one) > longest || strings.Trim(one, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
			return false
		}
	}
	return true
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

// writerTwice is the first of two lines, one right below the other, that name the writer
// of a report, as a page prints the name below a picture and once more: the day stands
// below them. -1 without.
func writerTwice(head []text.Block, isDated func(line string) bool) int {
	const fewest, most, reach = 2, 4, 3 // words, lines down to the day
	for i := 1; i < len(head); i++ {
		name := head[i].String
		fields := strings.Fields(name)
		isName := len(fields) >= fewest && len(fields) <= most && !strings.ContainsAny(name, ".:,0123456789") &&
			!slices.ContainsFunc(fields, func(word string) bool { return text.StartsLower(word) })
		if !isName || name != head[i-1].String || head[i].Furniture != "" {
			continue
		}
		below := head[i+1 : min(len(head), i+1+reach)]
		if slices.ContainsFunc(below, func(b text.Block) bool { return isDated(b.String) }) {
			return i - 1
		}
	}
	return -1
}

// isCredit recognises an agency and its photographer in brackets, alone on a line:
// “(Reuters/Anna Lee)”.
func isCredit(line string) bool {
	const fewest, most, longest = 2, 4, 60 // words of a name; bytes
	inner, ok := strings.CutPrefix(line, "(")
	if !ok || !strings.HasSuffix(inner, ")") || len(line) > longest {
		return false
	}
	agency, name, ok := strings.Cut(strings.TrimSuffix(inner, ")"), "/")
	words := strings.Fields(name)
	isName := len(words) >= fewest && len(words) <= most && !strings.ContainsAny(name, "/0123456789(),;:")
	return ok && isName && agency != "" && !strings.Contains(agency, " ") && !text.StartsLower(agency) &&
		!slices.ContainsFunc(words, func(word string) bool { return text.StartsLower(word) })
}

// isNoteToEditors recognises the line of an agency that tells its readers’ desks what is new
// in a report: it ends with three strokes, “ATTENTION - ADDS quotes ///”, or stands in
// brackets, “(ATTN: UPDATES with more details in paras 6-8)”.
func isNoteToEditors(line string) bool {
	const longest = 120 // letters
	isCalled := strings.HasPrefix(line, "(ATTN: ") && strings.HasSuffix(line, ")")
	return (isCalled || strings.HasSuffix(line, "///")) && !text.Longer(line, longest)
}

// sizes are those in which a page can be read.
var sizes = [...]string{"small", "medium", "large"}

// fontSizes is the first of the three lines with which a reader sets how large a page is
// written, -1 without.
func fontSizes(blocks []text.Block) int {
	for i := 0; i+len(sizes) <= len(blocks); i++ {
		all := true
		for k, size := range sizes {
			line := strings.TrimPrefix(blocks[i+k].String, "&nbsp;")
			all = all && strings.EqualFold(strings.TrimLeft(line, " \u00a0"), size)
		}
		if all {
			return i
		}
	}
	return -1
}
