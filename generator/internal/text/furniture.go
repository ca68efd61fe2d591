package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/dates"
)

// The kinds of furniture, as they appear in the data and on pages.
const (
	SiteClock   = "site-clock"
	Breadcrumb  = "breadcrumb"
	Counts      = "counts"
	Byline      = "byline"
	Navigation  = "navigation"
	Share       = "share"
	Related     = "related-links"
	SourceLine  = "source-line"
	SiteBlurb   = "site-blurb"
	Copyright   = "copyright"
	EndMark     = "end-mark"
	AuthorMark  = "author-mark"
	PageNumber  = "page-number"
	CookieNote  = "cookie-notice"
	longEnough  = 200 // characters of a paragraph that is surely the document's own
	longestLine = 160 // characters of a line of furniture
	clockLines  = 8   // from a clock to the breadcrumb below it
)

// markFurniture sets aside what belongs to the page around the document. What
// stands above the first long paragraph is judged as the head of a page, what
// stands below the last one as its foot; between them only lines that can be
// nothing else are taken.
func markFurniture(blocks []Block, boilerplate []Boilerplate) {
	head, foot := 0, len(blocks)
	for head < len(blocks) && len(blocks[head].String) < longEnough && blocks[head].Kind != List {
		head++
	}
	top := head
	if head == len(blocks) { // all is short: the head has no end of its own
		top = min(1, len(blocks))
	}
	for foot > top && isFootLine(&blocks[foot-1]) {
		foot--
	}
	markMenu(blocks[:head])
	half := halfway(blocks)
	related := -1 // block that says "You may also like"
	for i := range blocks {
		b := &blocks[i]
		if b.String == "" {
			continue
		}
		if b.Furniture == "" {
			b.Furniture = byPlace(blocks, i, head, foot)
		}
		if b.Furniture == "" && (i < head || i >= half) && len(b.Children) == 0 {
			b.Furniture = boilerplateOf(b.String, boilerplate)
		}
		if b.Furniture == "" && related >= 0 && isBlurb(blocks[related:], i-related) {
			b.Furniture = SiteBlurb
		}
		if i >= foot && b.Furniture == Related {
			related = i
		}
		if b.Furniture != "" && b.Kind == Heading {
			b.Kind = Paragraph
		}
	}
}

// byPlace judges the block at i as one of the head, of the foot, and as one
// that may stand anywhere.
func byPlace(blocks []Block, i, head, foot int) string {
	kind := ""
	if i < head {
		kind = headFurniture(blocks[:head], i)
	}
	if i >= foot && kind == "" {
		kind = footFurniture(&blocks[i])
	}
	if kind == "" {
		kind = anywhere(&blocks[i])
	}
	return kind
}

// isBlurb judges the block at i of those that begin with a heading of related
// links. Between such a heading and a copyright line close below it stand the
// words of the site; else only titles of links are set aside, because the
// document may go on.
func isBlurb(blocks []Block, i int) bool {
	const close = 5
	for _, b := range blocks[i+1 : max(i+1, min(len(blocks), close))] {
		if isCopyright(strings.ToLower(b.String)) {
			return true
		}
	}
	return len(blocks[i].String) <= longestLine && !endsSentence(blocks[i].String)
}

// halfway is the index of the block with which the second half of the text
// begins.
func halfway(blocks []Block) int {
	total := 0
	for i := range blocks {
		total += blocks[i].End - blocks[i].Line + 1 + len(blocks[i].String)
	}
	read := 0
	for i := range blocks {
		if read >= total/2 {
			return i
		}
		read += blocks[i].End - blocks[i].Line + 1 + len(blocks[i].String)
	}
	return len(blocks)
}

// isFootLine reports whether the foot of the page may reach up over a block:
// it is short, or it is the blurb that stands between related links and the
// copyright line.
func isFootLine(b *Block) bool {
	return b.Kind == Paragraph && len(b.String) < 2*longEnough || b.Kind == Heading || b.Kind == Division
}

// headFurniture judges the block at i among those above the body.
func headFurniture(head []Block, i int) string {
	b := &head[i]
	lower := strings.ToLower(b.String)
	switch {
	case isBreadcrumb(b.String):
		return Breadcrumb
	case isClock(head, i):
		return SiteClock
	case isCounts(lower):
		return Counts
	case isByline(b.String):
		return Byline
	case lower == "home", lower == "menu", strings.HasPrefix(lower, "skip to "):
		return Navigation
	}
	return ""
}

// markMenu sets a menu aside: the short lines from "Home" to the last bar of
// links below it, "Archive | Links | Contact us".
func markMenu(head []Block) {
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
func isLinkBar(text string) bool {
	return strings.Count(text, " | ") >= 2 && len(text) <= longestLine || strings.HasPrefix(text, "<<")
}

// isMenuEntry recognises a link of a menu: some words, no date, no sentence.
func isMenuEntry(b *Block) bool {
	const mostWords = 8
	if b.Kind == Clause || strings.Count(b.String, " ") >= mostWords || endsSentence(b.String) {
		return false
	}
	return len(dates.Scan(b.String)) == 0
}

// isBreadcrumb recognises a path that begins at the home page.
func isBreadcrumb(text string) bool {
	rest, ok := strings.CutPrefix(text, "Home ")
	if !ok {
		rest, ok = strings.CutPrefix(text, "HOME ")
	}
	if !ok {
		return false
	}
	r, _ := utf8.DecodeRuneInString(rest)
	return strings.ContainsRune("»›>/|→·", r)
}

// isClock recognises the running date of a site: a date with its weekday,
// alone on a line, above the breadcrumb or printed twice. A date below the
// title is the document's own.
func isClock(head []Block, i int) bool {
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

// isCounts recognises "0 comment 128 views", "3 shares", "110 views7 pages".
func isCounts(lower string) bool {
	for lower = strings.TrimSpace(lower); lower != ""; {
		rest := strings.TrimLeft(lower, "0123456789.,k")
		if len(rest) == len(lower) || lower[0] < '0' || lower[0] > '9' {
			return false
		}
		rest = strings.TrimLeft(rest, " ")
		word := rest[:len(rest)-len(strings.TrimLeft(rest, "abcdefghijklmnopqrstuvwxyz"))]
		switch strings.TrimSuffix(word, "s") {
		case "comment", "view", "share", "like", "read", "download", "page":
		default:
			return false
		}
		lower = strings.TrimLeft(rest[len(word):], " ,.|")
	}
	return true
}

// isByline recognises "by Blake Brooks": a name of two to five words, each
// with a capital, behind the word by.
func isByline(text string) bool {
	name, ok := BylineName(text)
	return ok && name != ""
}

// BylineName is the name in a line such as "by Blake Brooks".
func BylineName(text string) (string, bool) {
	if len(text) > 60 || len(text) < 4 || !strings.EqualFold(text[:3], "by ") {
		return "", false
	}
	words := strings.Fields(text[3:])
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

// footFurniture judges a block below the body.
func footFurniture(b *Block) string {
	if len(b.String) > 2*longestLine {
		return ""
	}
	lower := strings.ToLower(b.String)
	switch {
	case isSourceLine(lower):
		return SourceLine
	case isCopyright(lower):
		return Copyright
	case isAuthorMark(b.String):
		return AuthorMark
	}
	return ""
}

// isSourceLine recognises "Source : state.gov".
func isSourceLine(lower string) bool {
	rest, ok := strings.CutPrefix(lower, "source")
	return ok && len(lower) < 80 && strings.HasPrefix(strings.TrimLeft(rest, " "), ":")
}

func isCopyright(lower string) bool {
	if len(lower) > 2*longestLine {
		return false
	}
	for _, words := range [...]string{"all rights reserved", "all right reserved", "copyright ©", "© "} {
		if strings.Contains(lower, words) {
			return true
		}
	}
	return strings.HasPrefix(lower, "copyright ")
}

// isAuthorMark recognises the initials of a newsroom: "(zai)", "(hs/kw)".
func isAuthorMark(text string) bool {
	inner, ok := strings.CutPrefix(text, "(")
	if !ok || !strings.HasSuffix(inner, ")") || len(inner) > 12 {
		return false
	}
	inner = strings.TrimSuffix(inner, ")")
	letters := strings.Trim(inner, "abcdefghijklmnopqrstuvwxyz/.- ") == ""
	return letters && len(inner) >= 2
}

// anywhere judges lines that are furniture wherever they stand.
func anywhere(b *Block) string {
	if len(b.String) > longestLine || b.Kind != Paragraph && b.Kind != Heading {
		return ""
	}
	lower := strings.ToLower(b.String)
	switch {
	case strings.Trim(b.String, "#-*=_ ") == "":
		return EndMark
	case lower == "you may also like", lower == "related articles", lower == "related posts", lower == "related news", lower == "read more", lower == "read also":
		return Related
	case strings.HasPrefix(lower, "share this"), strings.HasPrefix(lower, "share on "), strings.HasPrefix(lower, "follow us on"):
		return Share
	case strings.Contains(lower, "cookies") && (strings.Contains(lower, "this site uses") || strings.Contains(lower, "this website uses") || strings.Contains(lower, "we use cookies")):
		return CookieNote
	case strings.HasPrefix(lower, "skip to content"), strings.HasPrefix(lower, "skip to main content"):
		return Navigation
	case isPageNumber(lower):
		return PageNumber
	}
	return ""
}

// isPageNumber recognises "Page 3 of 10" and "You are on page 1 of 10".
func isPageNumber(lower string) bool {
	rest, _ := strings.CutPrefix(lower, "you are on ")
	rest, ok := strings.CutPrefix(rest, "page ")
	if !ok {
		return false
	}
	first, total, _ := strings.Cut(rest, " of ")
	return first != "" && strings.Trim(first+total, "0123456789") == ""
}
