package furniture

import (
	"strconv"
	"strings"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/insert"
	"aseanarchive/generator/internal/text/leftover"
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
	case isCopyright(b.String), leftover.IsLicence(b.String), isBracketedCopyright(b):
		return Copyright
	case isLast && isFigureOfPage(b):
		return PageNumber
	case leftover.IsAuthorMark(b.String), leftover.IsMailAddress(b.String), leftover.IsAgencyMark(b),
		leftover.IsAgencyAlone(b.String):
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

// isSourceLabel recognises the label whose address was lost: "Source".
func isSourceLabel(line string) bool {
	return strings.EqualFold(strings.TrimRight(line, " :"), "source")
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
	return strings.EqualFold(b.Marker, "(c)") && len(year) == len("2016") && text.IsFigures(year) &&
		!text.EndsSentence(b.String)
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
