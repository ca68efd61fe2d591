package furniture

import (
	"slices"
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
	wordsOfLinks   = lexicon.List("en/words-of-page-links")
	ordinalEndings = lexicon.List("en/endings-of-ordinals")
	youAreHere     = lexicon.List("en/you-are-here")
	browserNotices = lexicon.List("en/browser-notices")
	menuLinks      = lexicon.List("en/links-of-menus")
	documentNames  = lexicon.List("en/document-nouns")
)

// headFurniture judges the block at i among those above the body; above is the
// index of the first sentence there.
func headFurniture(head []text.Block, i, above int) string {
	b := &head[i]
	switch {
	case isBreadcrumb(b.String):
		return Breadcrumb
	case isClock(head, i):
		return SiteClock
	case isByline(b.String):
		return Byline
	case pageLinks.Has(b.String), isMadeOf(b.String, wordsOfLinks, "link"), opens(skipOpenings, b.String):
		return Navigation
	case browserNotices.In(b.String):
		return Notice
	case i < above && isFigureOfPage(b), isField(b.String):
		return Counts
	case i < above && isLanguages(head, i), i == 0 && isTicker(b.String):
		return Navigation
	case i < above && isDrawer(b.String) && !isDated(b.String) && !strings.HasSuffix(b.String, ":"):
		return Navigation
	case i < above && b.Kind == text.Item && isMadeOf(b.String, tools, "tool"):
		return Share
	case isUpdateLabel(b.Printed()), isPlayer(b.String):
		return Counts
	case isPictureCredit(b.String):
		return Picture
	}
	return ""
}

// firstSentence is the index of the first block that is a sentence, the number
// of blocks when there is none. A headline may be one, and is none of the text.
func firstSentence(blocks []text.Block) int {
	const fewest = 40 // letters of a sentence
	i := slices.IndexFunc(blocks, func(b text.Block) bool {
		return b.Kind != text.Heading && text.EndsSentence(b.String) && text.Longer(b.String, fewest)
	})
	if i < 0 {
		return len(blocks)
	}
	return i
}

// isFigureOfPage recognises a figure or a letter alone on its line: what a page
// counts about itself, or the cross that closes it. A year may date a document.
func isFigureOfPage(b *text.Block) bool {
	line := b.String
	isYear := len(line) == len("2016") && (strings.HasPrefix(line, "19") || strings.HasPrefix(line, "20"))
	if line == "" || isYear || b.Kind == text.Item || b.Kind == text.Clause {
		return false
	}
	r, size := utf8.DecodeRuneInString(line)
	return strings.Trim(line, "0123456789") == "" || size == len(line) && unicode.IsLetter(r)
}

// isField recognises a label without its value, "ID :".
func isField(line string) bool {
	const mostWords, longest = 2, 16
	label, ok := strings.CutSuffix(line, " :")
	return ok && len(label) <= longest && len(strings.Fields(label)) <= mostWords && !strings.Contains(label, ":")
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

// markLongMenu sets aside the links with which a page that is copied whole begins:
// many short lines, of which several are known for links, down to the last of these.
func markLongMenu(head []text.Block) {
	const fewest, known = 8, 3 // lines, links among them
	links, end := 0, 0
	for i := 0; i < len(head) && (isLinkOfMenu(&head[i]) || isSmallLine(&head[i])); i++ {
		if isLinkOfMenu(&head[i]) {
			links, end = links+1, i+1
		}
	}
	menu := head[:end]
	if links < known || end < fewest || slices.ContainsFunc(menu, namesDocument) {
		return
	}
	setFurniture(menu, Navigation)
}

// isLinkOfMenu reports a line that is known for a link, or for another line of the page.
func isLinkOfMenu(b *text.Block) bool {
	return b.Furniture != "" && b.Furniture != SiteClock || pageLinks.Has(b.String) ||
		isMadeOf(b.String, wordsOfLinks, "link") || menuLinks.Has(strings.TrimRight(b.String, " :")) ||
		isCopyright(b.String)
}

// namesDocument reports a line that names a document, and may be its title.
func namesDocument(b text.Block) bool {
	return strings.Count(b.String, " ") > 1 && documentNames.In(b.String)
}

// isLinkBar recognises links side by side, and the way back.
func isLinkBar(line string) bool {
	return !text.Longer(line, longestLine) && text.IsLinkBar(line)
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

// isBreadcrumb recognises a path of short steps: one that begins at the home
// page, also behind the words "You are here:", or one in capitals, "WORLD >
// NEWS". A bar may part its steps too when the home page is the first of them.
func isBreadcrumb(line string) bool {
	if text.Longer(line, longestLine) {
		return false
	}
	steps := line
	if label, path, ok := strings.Cut(line, ":"); ok && youAreHere.Has(label) {
		steps = strings.TrimLeft(path, " ")
	}
	const home = len("Home ")
	if len(steps) <= home {
		return false
	}
	if !strings.EqualFold(steps[:home], "Home ") {
		at := strings.IndexAny(steps, pathMarks)
		return at > 0 && strings.HasSuffix(steps[:at], " ") && steps == strings.ToUpper(steps) && isPath(steps)
	}
	r, _ := utf8.DecodeRuneInString(steps[home:])
	return strings.ContainsRune(pathMarks+"/|·•❭❯⟩", r)
}

// isPath reports steps of few words each, all of them letters.
func isPath(line string) bool {
	const mostWords = 4
	for _, step := range strings.FieldsFunc(line, func(r rune) bool { return strings.ContainsRune(pathMarks, r) }) {
		words := strings.Fields(step)
		if len(words) == 0 || len(words) > mostWords || strings.ContainsAny(step, ".,:;0123456789") {
			return false
		}
	}
	return true
}

// isClock recognises the running date of a site: a date with its weekday,
// alone on a line, above the breadcrumb or printed twice; or the first line of
// the page, with its day written "26th", as pages count today and documents
// never date themselves. A date below the title is the document's own.
func isClock(head []text.Block, i int) bool {
	if !isDateWithWeekday(head[i].String) {
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
	if i == 0 {
		return len(head) > 1 && hasOrdinalDay(head[i].String)
	}
	return head[i-1].String == head[i].String && head[i-1].Furniture == SiteClock
}

// isDateWithWeekday reports a line that is a date with its weekday, in full or
// cut: "Mon. Jul 15th, 2024".
func isDateWithWeekday(line string) bool {
	if text.Longer(line, longestLine) {
		return false
	}
	stamps := dates.Stamps(line)
	const firstClocks = "1995" // the year from which on sites print what day it is
	if len(stamps) != 1 || !stamps[0].Weekday || stamps[0].EDTF != "" && stamps[0].EDTF < firstClocks {
		return false
	}
	around := line[:stamps[0].Start] + line[stamps[0].End:]
	return strings.Trim(around, " .,;|-–—") == ""
}

// hasOrdinalDay reports a day written with its ending, "26th".
func hasOrdinalDay(date string) bool {
	return slices.ContainsFunc(strings.Fields(date), func(word string) bool {
		digits := strings.TrimLeft(word, "0123456789")
		return len(digits) < len(word) && ordinalEndings.Has(strings.Trim(digits, ","))
	})
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

// markHeadlines sets aside the list of other pages' titles at the very top of a
// page: items without a stop, above the first line that is none.
func markHeadlines(blocks []text.Block) {
	const fewest = 3
	n := 0
	for n < len(blocks) && blocks[n].Kind == text.Item && isHeadline(&blocks[n]) {
		n++
	}
	if n < fewest || n == len(blocks) {
		return
	}
	for i := range n {
		blocks[i].Furniture = Related
	}
}
