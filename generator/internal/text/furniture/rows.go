package furniture

import (
	"strings"
	"unicode"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// Rows of links: paths through a site, drawers side by side, languages to choose
// from, networks on which a page can be passed on.

var (
	drawers   = lexicon.List("en/site-drawers")
	menuLines = lexicon.List("en/site-menu-lines")
	footLinks = lexicon.List("en/links-at-the-foot")
	languages = lexicon.List("en/words-of-languages")
	networks  = lexicon.List("en/networks")
	carriers  = lexicon.List("en/what-a-page-calls-itself")
	elsewhere = lexicon.List("en/words-for-other-places-of-a-text")
)

// rowOfHead judges a line above the text as a row of links.
func rowOfHead(head []text.Block, i int) string {
	line := head[i].String
	switch {
	case text.Longer(line, longestLine):
		return ""
	case isRestOfPath(line), isSlashPath(line), isGluedPath(head, i):
		return Breadcrumb
	case isRow(line), isLanguages(line), isElsewhere(line):
		return Navigation
	case isNetworks(line):
		return Share
	}
	return ""
}

// rowOfFoot judges a line below the text as a row of links.
func rowOfFoot(line string) string {
	switch {
	case text.Longer(line, longestLine):
		return ""
	case footLinks.Has(line), isRow(line), isLanguages(line), isElsewhere(line):
		return Navigation
	case isNetworks(line):
		return Share
	}
	return ""
}

// isRestOfPath recognises a path whose first steps were pictures, “/ / A Diary”. What
// begins with “>” is quoted.
func isRestOfPath(line string) bool {
	const longest = 80
	for _, mark := range [...]string{"/ ", "» ", "› "} {
		if strings.HasPrefix(line, mark) {
			return len(line) <= longest && !text.EndsSentence(line)
		}
	}
	return false
}

// isSlashPath recognises steps between slashes one of which is a drawer of the
// site, “World / News from across the region”.
func isSlashPath(line string) bool {
	return isSteps(line, " / ", 2, func(step string) bool { return isDrawer(step) || opens(drawers, step) })
}

// isRow recognises three links or more side by side, of which half at least are
// those of a site: “News | Photos | About us”.
func isRow(line string) bool {
	const fewest = 3
	for _, mark := range []string{" | ", " • ", " · ", " / "} {
		if isSteps(line, mark, fewest, isDrawer) {
			return true
		}
	}
	return false
}

// isSteps reports a line of steps between marks, of few words and without a
// figure; half of them at least are of a kind.
func isSteps(line, mark string, fewest int, isKind func(string) bool) bool {
	const mostWords = 5
	if strings.Count(line, mark) < fewest-1 || strings.ContainsFunc(line, unicode.IsDigit) || text.EndsSentence(line) {
		return false
	}
	steps := strings.Split(strings.Trim(line, mark), mark)
	kinds := 0
	for _, step := range steps {
		if step = strings.TrimSpace(step); step == "" || strings.Count(step, " ") >= mostWords {
			return false
		}
		if isKind(step) {
			kinds++
		}
	}
	return 2*kinds >= len(steps) && len(steps) >= fewest
}

// isDrawer reports a link that sites have.
func isDrawer(step string) bool {
	return drawers.Has(step) || menuLines.Has(step) || footLinks.Has(step) || isLanguages(step)
}

// isGluedPath recognises a path whose marks were lost: it begins at the home
// page, without a space at times, and ends with the title that stands below it.
func isGluedPath(head []text.Block, i int) bool {
	const home, reach, fewest = "Home", 3, 12 // blocks below, letters of a title
	line := head[i].String
	if !strings.HasPrefix(line, home) || len(line) <= len(home) {
		return false
	}
	for j := i + 1; j < min(len(head), i+1+reach); j++ {
		title := head[j].String
		if len(title) >= fewest && len(title) < len(line)-len(home) && strings.HasSuffix(line, title) {
			return true
		}
	}
	return false
}

// isLanguages recognises the languages in which a page can be read, “English |
// Français”, and one alone, “Japanese”. In brackets a word says in which
// language somebody spoke.
func isLanguages(line string) bool {
	return line != "" && !strings.ContainsAny(line[:1], "([") && !text.EndsSentence(line) &&
		isMadeOf(line, languages, "language")
}

// isElsewhere recognises where a text can be had besides, “This document is also
// available at https://…”.
func isElsewhere(line string) bool {
	return opens(carriers, line) && elsewhere.In(line) &&
		(strings.Contains(line, "://") || strings.Contains(line, "www.") || endsInLanguage(line))
}

// endsInLanguage reports a line whose last word is a language.
func endsInLanguage(line string) bool {
	words := strings.Fields(strings.TrimRight(line, " ."))
	return len(words) > 0 && isMadeOf(words[len(words)-1], languages, "language")
}

// isNetworks recognises networks to pass a page on, whatever stands between
// them: two at least, and with the other tools most words of the line.
func isNetworks(line string) bool {
	const longest, fewest = 80, 2
	if text.Longer(line, longest) || text.EndsSentence(line) {
		return false
	}
	found, known, words := 0, 0, 0
	for word := range text.Words(line) {
		words++
		isNetwork := networks.HasKey(word.Key)
		if isNetwork {
			found++
		}
		if isNetwork || tools.HasKey(word.Key) {
			known++
		}
	}
	return found >= fewest && 2*known > words
}

// markDatedLinks sets titles of other pages aside that stand at the foot with
// their days, one below the other, the newest first. A list of what happened
// runs from the oldest on, and those who sign hold offices or open alike.
func markDatedLinks(foot []text.Block) {
	const fewest = 3
	for shift := range 2 { // the day stands behind its title, or before it
		for i := 0; i < len(foot); {
			end, pairs := datedLinks(foot[i:], shift)
			if pairs >= fewest {
				for j := i; j < i+end; j++ {
					foot[j].Furniture = Related
				}
			}
			i += max(end, 1)
		}
	}
}

// datedLinks counts the pairs of a title and a day with which some blocks begin;
// shift says which of the two stands first. None are counted that may be
// something else.
func datedLinks(blocks []text.Block, shift int) (end, pairs int) {
	newest, oldest, openings := "", "", ""
	alike := true
	for end+1 < len(blocks) {
		title, day := &blocks[end+shift], &blocks[end+1-shift]
		date, dated := dayAlone(day.String)
		if !dated || date.Precision != dates.Day || oldest != "" && date.EDTF > oldest || !isTitleOfPage(title) {
			break
		}
		opening, _, _ := strings.Cut(title.String, " ")
		if pairs == 0 {
			newest, openings = date.EDTF, opening
		}
		alike = alike && opening == openings
		end, oldest, pairs = end+2, date.EDTF, pairs+1
	}
	if alike || newest == oldest { // those who sign on one day
		return end, 0
	}
	return end, pairs
}

// dayAlone is the day that is all of a line.
func dayAlone(line string) (date dates.Expression, ok bool) {
	const longest = 40
	if len(line) > longest || !strings.ContainsFunc(line, unicode.IsDigit) {
		return date, false
	}
	return dates.IsDate(line)
}

// isTitleOfPage recognises a headline of some words that is no date and names no
// office.
func isTitleOfPage(b *text.Block) bool {
	const fewest = 4
	if b.Kind != text.Paragraph && b.Kind != text.Heading || !isHeadline(b) || strings.Count(b.String, " ") < fewest-1 {
		return false
	}
	_, dated := dayAlone(b.String)
	return !dated && !ofOffices.In(b.String)
}
