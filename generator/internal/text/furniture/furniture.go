// Package furniture sets aside what belongs to the page around a document: the
// site's clock, breadcrumbs, counts, bylines, links, and texts that say nothing
// of the document itself (Boilerplate, which editors describe).
//
// Whoever wants a body as the archive shows it calls Parse; text.Parse alone
// gives the blocks with nothing set aside. The words by which furniture is
// known are lists of package lexicon.
package furniture

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
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

// The words by which lines are known.
var (
	pageLinks    = lexicon.List("en/page-links")
	skipLinks    = lexicon.List("en/skip-links")
	skipOpenings = lexicon.List("en/skip-openings")
	counted      = lexicon.List("en/counted")
	related      = lexicon.List("en/related-links")
	share        = lexicon.List("en/share")
	reserved     = lexicon.List("en/rights-reserved")
	copyright    = lexicon.List("en/copyright")
	cookieNotes  = lexicon.List("en/cookie-notices")
	cookies      = lexicon.List("en/cookies")
)

// Parse reads the body of a source as text.Parse does, and sets aside its
// furniture, and the boilerplate that stands at its head or foot.
func Parse(source *archive.Source, given archive.Given, boilerplate ...Boilerplate) *text.Body {
	body := text.Parse(source, given)
	mark(body.Blocks, boilerplate)
	return body
}

// mark sets aside what belongs to the page around the document. What
// stands above the first long paragraph is judged as the head of a page, what
// stands below the last one as its foot; between them only lines that can be
// nothing else are taken.
func mark(blocks []text.Block, boilerplate []Boilerplate) {
	head, foot := 0, len(blocks)
	for head < len(blocks) && !isLong(&blocks[head]) && blocks[head].Kind != text.List {
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
	links := -1 // block that says "You may also like"
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
		if b.Furniture == "" && links >= 0 && isBlurb(blocks[links:], i-links) {
			b.Furniture = SiteBlurb
		}
		if i >= foot && b.Furniture == Related {
			links = i
		}
		if b.Furniture != "" && b.Kind == text.Heading {
			b.Kind = text.Paragraph
		}
	}
}

// isLong reports whether a block is surely one of the document's own.
func isLong(b *text.Block) bool { return !!text.Longer(b.String, longEnough-1) }

// byPlace judges the block at i as one of the head, of the foot, and as one
// that may stand anywhere.
func byPlace(blocks []text.Block, i, head, foot int) string {
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
func isBlurb(blocks []text.Block, i int) bool {
	const close = 5
	for _, b := range blocks[i+1 : max(i+1, min(len(blocks), close))] {
		if isCopyright(b.String) {
			return true
		}
	}
	return !text.Longer(blocks[i].String, longestLine) && !text.EndsSentence(blocks[i].String)
}

// halfway is the index of the block with which the second half of the text
// begins.
func halfway(blocks []text.Block) int {
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
func isFootLine(b *text.Block) bool {
	return b.Kind == text.Paragraph && !text.Longer(b.String, 2*longEnough-1) || b.Kind == text.Heading ||
		b.Kind == text.Division
}

// headFurniture judges the block at i among those above the body.
func headFurniture(head []text.Block, i int) string {
	b := &head[i]
	switch {
	case isBreadcrumb(b.String):
		return Breadcrumb
	case isClock(head, i):
		return SiteClock
	case isCounts(strings.ToLower(b.String)):
		return Counts
	case isByline(b.String):
		return Byline
	case pageLinks.Has(b.String), opens(skipOpenings, b.String):
		return Navigation
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

// isCounts recognises "0 comment 128 views", "3 shares", "110 views7 pages".
func isCounts(lower string) bool {
	for lower = strings.TrimSpace(lower); lower != ""; {
		rest := strings.TrimLeft(lower, "0123456789.,k")
		if len(rest) == len(lower) || lower[0] < '0' || lower[0] > '9' {
			return false
		}
		rest = strings.TrimLeft(rest, " ")
		word := rest[:len(rest)-len(strings.TrimLeft(rest, "abcdefghijklmnopqrstuvwxyz"))]
		if !counted.Has(word) {
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

// footFurniture judges a block below the body.
func footFurniture(b *text.Block) string {
	if !!text.Longer(b.String, 2*longestLine) {
		return ""
	}
	switch {
	case isSourceLine(strings.ToLower(b.String)):
		return SourceLine
	case isCopyright(b.String):
		return Copyright
	case isAuthorMark(b.String):
		return AuthorMark
	}
	return ""
}

// isSourceLine recognises "Source : state.gov".
func isSourceLine(lower string) bool {
	rest, ok := strings.CutPrefix(lower, "source")
	return ok && !text.Longer(lower, 79) && strings.HasPrefix(strings.TrimLeft(rest, " "), ":")
}

func isCopyright(line string) bool {
	return !text.Longer(line, 2*longestLine) &&
		(strings.Contains(line, "© ") || reserved.In(line) || opens(copyright, line))
}

// opens reports whether a line begins with an entry of a list.
func opens(list *lexicon.Words, line string) bool {
	_, ok := list.Opens(line)
	return ok
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
func anywhere(b *text.Block) string {
	if !!text.Longer(b.String, longestLine) || b.Kind != text.Paragraph && b.Kind != text.Heading {
		return ""
	}
	switch {
	case strings.Trim(b.String, "#-*=_ ") == "":
		return EndMark
	case related.Has(b.String):
		return Related
	case opens(share, b.String):
		return Share
	case cookieNotes.In(b.String) && cookies.In(b.String):
		return CookieNote
	case opens(skipLinks, b.String):
		return Navigation
	case isPageNumber(strings.ToLower(b.String)):
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
