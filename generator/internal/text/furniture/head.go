package furniture

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// What stands above a document: menus, breadcrumbs, clocks, bylines.

var (
	pageLinks      = lexicon.List("en/page-links")
	skipOpenings   = lexicon.List("en/skip-openings")
	youAreHere     = lexicon.List("en/you-are-here")
	browserNotices = lexicon.List("en/browser-notices")
)

// headFurniture judges the block at i among those above the body.
func headFurniture(head []text.Block, i int) string {
	b := &head[i]
	switch {
	case isBreadcrumb(b.String):
		return Breadcrumb
	case isClock(head, i):
		return SiteClock
	case isByline(b.String):
		return Byline
	case pageLinks.Has(b.String), opens(skipOpenings, b.String):
		return Navigation
	case browserNotices.In(b.String):
		return Notice
	}
	return ""
}

// markMenu sets a menu aside: the short lines from "Home" to the last bar of
// links below it, "Archive | Links | Contact us".
func markMenu(head []text.Block) {
	first, last := -1, -1
	for i := range head {
		switch {
		case first < 0 && strings.EqualFold(head[i].String, "home"):
			first = i
		case isLinkBar(head[i].String):
			last = i
		}
	}
	if first < 0 || last < first {
		return
	}
	for i := first; i <= last; i++ {
		if head[i].String != "" && !isLinkBar(head[i].String) && !isMenuEntry(&head[i]) {
			return // there is more between them than a menu
		}
	}
	for i := first; i <= last; i++ {
		head[i].Furniture = Navigation
	}
}

// isLinkBar recognises links side by side, and the way back.
func isLinkBar(line string) bool {
	return strings.Count(line, " | ") >= 2 && !text.Longer(line, longestLine) || strings.HasPrefix(line, "<<")
}

// isMenuEntry recognises a link of a menu: some words, no date, no sentence.
func isMenuEntry(b *text.Block) bool {
	const mostWords = 8
	if b.Kind == text.Clause || strings.Count(b.String, " ") >= mostWords || text.EndsSentence(b.String) {
		return false
	}
	return len(dates.Scan(b.String)) == 0
}

// pathMarks part the steps of a breadcrumb.
const pathMarks = "»›>→"

// isBreadcrumb recognises a path that begins at the home page, also behind the
// words "You are here:". A bar may part its steps too, and then the home page
// is the first of them.
func isBreadcrumb(line string) bool {
	steps := line
	if label, path, ok := strings.Cut(line, ":"); ok && youAreHere.Has(label) {
		steps = strings.TrimLeft(path, " ")
	}
	const home = len("Home ")
	if len(steps) <= home || text.Longer(line, longestLine) || !strings.EqualFold(steps[:home], "Home ") {
		return false
	}
	r, _ := utf8.DecodeRuneInString(steps[home:])
	return strings.ContainsRune(pathMarks+"/|·", r)
}

// isClock recognises the running date of a site: a date with its weekday,
// alone on a line, above the breadcrumb or printed twice. A date below the
// title is the document's own.
func isClock(head []text.Block, i int) bool {
	date, ok := dates.IsDate(head[i].String)
	if !ok || !date.Weekday {
		return false
	}
	for j := i + 1; j < min(len(head), i+clockLines); j++ {
		if head[j].String == head[i].String {
			return true
		}
		if isBreadcrumb(head[j].String) {
			return true
		}
		if _, isDate := dates.IsDate(head[j].String); !isDate {
			break
		}
	}
	return i > 0 && head[i-1].String == head[i].String && head[i-1].Furniture == SiteClock
}

// isByline recognises "by Blake Brooks": a name of two to five words, each
// with a capital, behind the word by.
func isByline(text string) bool {
	name, ok := BylineName(text)
	return ok && name != ""
}

// BylineName is the name in a line such as "by Blake Brooks".
func BylineName(line string) (string, bool) {
	if !!text.Longer(line, 60) || len(line) < 4 || !strings.EqualFold(line[:3], "by ") {
		return "", false
	}
	words := strings.Fields(line[3:])
	if len(words) < 2 || len(words) > 5 {
		return "", false
	}
	for _, word := range words {
		if r, _ := utf8.DecodeRuneInString(word); !unicode.IsUpper(r) {
			return "", false
		}
	}
	return strings.Join(words, " "), true
}
