package furniture

import (
	"slices"
	"strconv"
	"strings"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/insert"
)

// What stands below a document: its source, copyright lines, marks of a
// newsroom, rankings of other pages.

var (
	reserved  = lexicon.List("en/rights-reserved")
	copyright = lexicon.List("en/copyright")
)

// footFurniture judges a block below the body, perhaps the last one of all.
func footFurniture(b *text.Block, isLast bool) string {
	if !!text.Longer(b.String, 2*longestLine) {
		return ""
	}
	switch {
	case isSourceLine(b.String):
		return SourceLine
	case isCopyright(b.String), isLicence(b.String), isBracketedCopyright(b):
		return Copyright
	case isLast && isFigureOfPage(b):
		return PageNumber
	case isAuthorMark(b.String), isMailAddress(b.String), isAgencyMark(b), isAgencyAlone(b.String):
		return AuthorMark
	case isLinked(b.String), isToolRow(b.String):
		return Share
	case isLast && isMadeOf(strings.Trim(b.String, ".… "), related, "points"):
		return Related // "See more"
	case isDrawer(b.String), insert.IsMenuBar(b.String), pageLinks.Has(b.String):
		return Navigation
	case isUpdateLabel(b.String), isPlayer(b.String):
		return Counts
	}
	return ""
}

// isSourceLine recognises "Source : state.gov". With an hour it is the line on
// which the page says when it was given out, "Source: Xinhua | 2017-04-30
// 11:42:04", and stays.
func isSourceLine(line string) bool {
	const name = "source"
	if len(line) < len(name) || !strings.EqualFold(line[:len(name)], name) || text.Longer(line, 79) {
		return false
	}
	rest := line[len(name):]
	_, _, timed := dates.Clock(rest)
	return !timed && strings.HasPrefix(strings.TrimLeft(rest, " "), ":")
}

func isCopyright(line string) bool {
	if text.Longer(line, 2*longestLine) {
		return false
	}
	m, ok := copyright.Opens(line)
	return strings.Contains(line, "©") || reserved.In(line) ||
		ok && (m.Value == "" || strings.Contains(line, m.Value)) // "Published by … with permission"
}

// isBracketedCopyright recognises the letter in brackets that stands for the sign, which
// reads like the label of a clause: "(c) 2016 The Harbour Post".
func isBracketedCopyright(b *text.Block) bool {
	year, _, _ := strings.Cut(b.String, " ")
	return strings.EqualFold(b.Marker, "(c)") && len(year) == len("2016") && strings.Trim(year, "0123456789") == "" &&
		!text.EndsSentence(b.String)
}

// isAuthorMark recognises the initials of a newsroom: "(zai)", "(hs/kw)".
func isAuthorMark(text string) bool {
	inner, ok := strings.CutPrefix(text, "(")
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

// isAgencyMark recognises the name of an agency in capitals behind dashes, with
// which its text ends: "-- BERNAMA".
func isAgencyMark(b *text.Block) bool {
	const longest = 24
	name := strings.TrimLeft(b.Printed(), "-–— ")
	isName := len(name) > 1 && len(name) <= longest && strings.ToUpper(name) == name && strings.ToLower(name) != name
	return isName && len(name) < len(b.Printed()) && !strings.ContainsAny(name, " .:")
}

// agencies end their reports with their name.
var agencies = lexicon.List("en/agencies-at-the-foot")

// isAgencyAlone recognises the name of an agency in capitals, alone on its line.
func isAgencyAlone(line string) bool {
	const longest = 12 // bytes
	name := strings.Trim(line[:min(len(line), longest+1)], "()./ ")
	return len(line) <= longest && strings.ToUpper(name) == name && agencies.Has(name)
}

// isMailAddress recognises the address of a writer, alone on its line.
func isMailAddress(line string) bool {
	name, host, ok := strings.Cut(line, "@")
	return ok && name != "" && !strings.ContainsAny(line, " ,;") && strings.Contains(strings.Trim(host, "."), ".")
}

// markRanking sets a ranking of other pages aside: ranks from 1 on, each alone
// on its line with a headline below it, and the dashes between them.
func markRanking(foot []text.Block) {
	const fewest = 2
	first, rank := -1, 0
	end := 0
	for i := 0; i+1 < len(foot); i++ {
		if foot[i].String != strconv.Itoa(rank+1) || !isHeadline(&foot[i+1]) {
			continue
		}
		if rank == 0 {
			first = i
		}
		rank++
		end = i + 2
	}
	if rank < fewest {
		return
	}
	for first > 0 && isDashes(foot[first-1].String) {
		first--
	}
	for i := first; i < end; i++ {
		if !isHeadline(&foot[i]) && !isRank(foot[i].String) && !isDashes(foot[i].String) {
			return // the document's own words stand between
		}
	}
	for i := first; i < end; i++ {
		foot[i].Furniture = Related
	}
}

// isHeadline recognises the title of another page: short, and no sentence.
func isHeadline(b *text.Block) bool {
	return !text.Longer(b.String, longestLine) && !text.EndsSentence(b.String)
}

func isRank(line string) bool   { return line != "" && strings.Trim(line, "0123456789.") == "" }
func isDashes(line string) bool { return strings.Trim(line, "-–— ") == "" }
