package furniture

import (
	"html"
	"slices"
	"strings"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/insert"
	"aseanarchive/generator/internal/text/leftover"
	"aseanarchive/generator/internal/text/pagebreak"
	"aseanarchive/generator/internal/text/pageline"
	"aseanarchive/generator/internal/text/typescript"
)

// What is furniture wherever it stands: links to other pages, tools of the
// page, counts, end marks, page numbers.

var (
	skipLinks   = lexicon.List("en/skip-links")
	counted     = lexicon.List("en/counted")
	related     = lexicon.List("en/words-of-related-headings")
	share       = lexicon.List("en/share")
	tools       = lexicon.List("en/words-of-page-tools")
	endMarks    = lexicon.List("en/end-marks")
	cookieNotes = lexicon.List("en/cookie-notices")
	cookies     = lexicon.List("en/cookies")
)

// anywhere judges lines that are furniture wherever they stand.
func anywhere(b *text.Block) string {
	if text.Longer(b.String, longestLine) {
		return ""
	}
	const longestMark = 24 // bytes of a line that counts or ends
	if len(b.String) <= longestMark {
		switch printed := b.Printed(); {
		case !strings.HasSuffix(b.Marker, ".") && isCounts(strings.ToLower(strings.Trim(printed, "| "))):
			return Counts
		case b.Kind != text.Division && isEndMark(printed):
			return EndMark
		}
	}
	if b.Kind != text.Paragraph && b.Kind != text.Heading {
		return ""
	}
	switch {
	case isRelatedHeading(b.String):
		return Related
	case opens(share, b.String), pageline.IsTool(b.String), isMadeOf(b.String, tools, "tool"),
		isMadeOf(apart(b.String), tools, "tool"):
		return Share
	case cookieNotes.In(b.String) && cookies.In(b.String):
		return CookieNote
	case opens(skipLinks, b.String), insert.IsArrow(b.String):
		return Navigation
	case typescript.IsPageMark(b.String), pagebreak.IsOfTelegram(b.String),
		pagebreak.IsStamp(b.String):
		return PageNumber
	case leftover.IsReleaseStamp(b.String), leftover.IsShortCode(b.String):
		return Notice
	}
	return ofPage(b.String)
}

// isEndMark recognises "###", "* * *", "(END)" and "-Ends-", also
// the word alone.
func isEndMark(line string) bool {
	if line == "<all>" { // of the printers of a parliament
		return true
	}
	if strings.HasPrefix(line, "&") && strings.HasSuffix(line, ";") {
		line = html.UnescapeString(line) // what is left of a page: "&nbsp;"
	}
	inner := strings.Trim(line, "#-–—*=_()[]| >●\u00a0")
	return inner == "" || endMarks.Has(inner)
}

// isRelatedHeading recognises the line above links to other pages, in any
// wording: "You may also like", "Most read", "More from this section". It
// points somewhere and names what is there, and says nothing else.
func isRelatedHeading(line string) bool {
	const longest = 60
	if len(line) > longest {
		return false
	}
	words := strings.Fields(apart(line))
	words = slices.DeleteFunc(words, func(word string) bool { return word[0] >= '0' && word[0] <= '9' }) // "Top 5 …"
	line = strings.TrimRight(strings.Join(words, " "), " :")
	return isMadeOf(line, related, "points", "names") || pointsOnly(line) || relatesThings(line)
}

// relatesThings reports a heading over what texts have, too, such as documents: it says
// that they are related to this one.
func relatesThings(line string) bool {
	first, _, _ := strings.Cut(line, " ")
	return strings.EqualFold(first, "related") && isMadeOf(line, related, "points", "things")
}

// pointsOnly reports two words or more all of which point somewhere: "Most popular".
func pointsOnly(line string) bool {
	const fewest = 2
	words := 0
	for word := range text.Words(line) {
		if class, _ := related.OfKey(word.Key); class != "points" {
			return false
		}
		words++
	}
	return words >= fewest
}

// isCounts recognises "0 comment 128 views", "3 shares", "110 views7 pages",
// "(0) user say".
func isCounts(lower string) bool {
	lower = strings.TrimSpace(lower)
	if lower == "" || text.Longer(lower, longestLine) {
		return false
	}
	for lower != "" {
		rest := strings.TrimLeft(strings.TrimLeft(lower, "("), "0123456789.,k")
		if len(rest) == len(lower) || !strings.ContainsRune("(0123456789", rune(lower[0])) {
			return false
		}
		rest = strings.TrimLeft(rest, ") ")
		for words := 0; ; words++ {
			word := rest[:len(rest)-len(strings.TrimLeft(rest, "abcdefghijklmnopqrstuvwxyz"))]
			if word == "" && words > 0 {
				break
			}
			if !counted.Has(word) {
				return words > 0 && isMadeOf(rest, tools) // "1 page in this article"
			}
			rest = strings.TrimLeft(rest[len(word):], " ,.|")
		}
		lower = rest
	}
	return true
}
