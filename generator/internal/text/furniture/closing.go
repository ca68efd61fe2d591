package furniture

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/insert"
	"aseanarchive/generator/internal/text/withheld"
)

// A page goes on below its document: readers comment, other pages are named, the
// next one and the one before. Such lines come together. Where two of them stand
// and none of the document's own below, what is between them is the page's, too.

var (
	commentBoxes = lexicon.List("en/words-of-comment-boxes")
	neighbours   = lexicon.List("en/pages-before-and-after")
	documentEnds = lexicon.List("en/openings-below-a-text")
)

// markNeighbours sets two lines aside, one below the other, of which one leads to
// the page before and one to the page after this: “Previous: A” and “Next: B”.
func markNeighbours(foot []text.Block) {
	for i := 1; i < len(foot); i++ {
		one, ok := neighbourOf(foot[i-1].String)
		other, also := neighbourOf(foot[i].String)
		if ok && also && one != other {
			setFurniture(foot[i-1:i+1], Related)
		}
	}
}

// neighbourOf tells which page a link leads to, when its words say nothing else:
// “previous” or “next”. The title may be glued to them, “Next articleShips”.
func neighbourOf(line string) (which string, ok bool) {
	if text.Longer(line, longestLine) || strings.HasSuffix(line, ".") {
		return "", false
	}
	m, ok := neighbours.Opens(apart(line))
	return m.Value, ok
}

// apart puts a space where a small letter meets a capital: the links of a page are
// copied without what stood between them, “MorePhoto”.
func apart(line string) string {
	var spaced strings.Builder
	small := false
	for _, r := range line {
		if small && r >= 'A' && r <= 'Z' {
			spaced.WriteByte(' ')
		}
		small = r >= 'a' && r <= 'z'
		spaced.WriteRune(r)
	}
	return spaced.String()
}

// setFurniture sets blocks aside that have words, and lists.
func setFurniture(blocks []text.Block, kind string) {
	for i := range blocks {
		b := &blocks[i]
		if b.String != "" || b.Kind == text.List {
			withheld.Set(b, kind)
		}
	}
}

// isCommentBox recognises the lines with which a page asks for comments or counts
// them: “Leave a Reply”, “No comments yet...”.
func isCommentBox(line string) bool {
	if text.EndsWithStop(line) && !strings.HasSuffix(line, "...") {
		return false // somebody says it
	}
	return isMadeOf(strings.TrimRight(line, " .:()!"), commentBoxes, "comment")
}

// markClosing sets aside what a page prints below its document, once the single
// lines are known. A comment box or a copyright line closes a document by itself;
// links to other pages do when another such line follows. Some text must stand above
// them: below the title of a page with little else such lines prove nothing, and below a short
// text a copyright line closes it alone.
func markClosing(blocks []text.Block) {
	const fewest = 2
	first, notice, marks, sure := len(blocks), len(blocks), 0, false
	i := len(blocks) - 1
	for ; i >= 0 && !isOwn(blocks, i); i-- {
		switch b := &blocks[i]; {
		case b.Furniture == Copyright, isCommentBox(b.String), isKeywordLabel(b.String):
			if b.Furniture == Copyright && notice == len(blocks) {
				notice = i
			}
			sure = sure || b.Furniture == Copyright || strings.Contains(b.String, " ") || isKeywordLabel(b.String)
			fallthrough
		case b.Furniture == Related && isRelatedHeading(b.String), isMadeOf(strings.Trim(b.String, " :"), related,
			"points"):
			first, marks = i, marks+1
		}
	}
	letters := 0 // of the text above
	for ; i >= 0 && letters < longEnough; i-- {
		if blocks[i].Furniture == "" && (text.EndsWithStop(blocks[i].String) || isLong(&blocks[i])) {
			letters += text.Letters(blocks[i].String)
		}
	}
	if letters < longEnough && letters > 0 {
		first, sure = min(notice+1, len(blocks)), true // of a short text what is below the notice alone
	}
	if letters == 0 || !sure && marks < fewest {
		return
	}
	setAsideBut(blocks[first:], isDayOfPage(blocks[first:]))
}

// isDayOfPage tells which lines below a text may be the day of its page. Days without
// another word are those of other pages where there are several.
func isDayOfPage(below []text.Block) func(line string) bool {
	isBare := func(line string) bool { _, ok := dates.IsDate(line); return ok }
	days := 0
	for i := range below {
		if isBare(below[i].String) {
			days++
		}
	}
	return func(line string) bool { return isDated(line) && saysDay(line) && (days < 2 || !isBare(line)) }
}

// saysDay reports a line that says when a page was given out: it says little else, or says so.
// The title of another page names days, too.
func saysDay(line string) bool {
	const most = 5 // words beside the day
	if pageDates.In(line) {
		return true
	}
	others, from := 0, 0
	for _, stamp := range dates.Stamps(line) {
		others += len(strings.Fields(line[from:stamp.Start]))
		from = stamp.End
	}
	return others+len(strings.Fields(line[from:])) <= most
}

// pageDates are words beside the day of a page.
var pageDates = lexicon.List("en/page-date-words")

// setAsideBut sets lines below a text aside but for some.
func setAsideBut(below []text.Block, keeps func(line string) bool) {
	for i := range below {
		if !keeps(below[i].String) {
			setFurniture(below[i:i+1], SiteBlurb)
		}
	}
}

// markBelowComments sets aside all that stands below a box for comments, when it is
// much less than the text above: what readers wrote, other pages with their first
// sentences.
func markBelowComments(blocks []text.Block) {
	const share = 2 // as much must stand above
	box := slices.IndexFunc(blocks, func(b text.Block) bool {
		return strings.Contains(b.String, " ") && isCommentBox(b.String)
	})
	if box < 0 || !hasText(blocks[:box]) {
		return
	}
	below := blocks[box:]
	if lettersOf(blocks[:box]) < share*lettersOf(below) || slices.ContainsFunc(below, isPartOfDocument) {
		return
	}
	setAsideBut(below, isDayOfPage(below))
}

// isPartOfDocument reports a line with which an annex or another part of a document
// begins that stands below its text.
func isPartOfDocument(b text.Block) bool { return opens(documentEnds, b.String) }

// isDated reports a line with a day: below its text, too, a page prints when it gave
// the text out.
func isDated(line string) bool {
	return !text.Longer(line, longestLine) && strings.ContainsAny(line, "0123456789") && len(dates.Stamps(line)) > 0
}

// isOwn reports a block that a page does not print below a document: a clause, a
// point that is a sentence, a paragraph, a sentence that teases no other page, whom
// to ask, the part of a text that its heading names.
func isOwn(blocks []text.Block, i int) bool {
	const paragraph = 100 // letters
	b := &blocks[i]
	switch {
	case b.Furniture != "", b.String == "" && len(b.Children) == 0 && b.Kind != text.Table, isCommentBox(b.String),
		isRank(b.String):
		return false
	case b.Kind == text.Item && !text.EndsSentence(b.String):
		return false
	case b.Kind != text.Paragraph && b.Kind != text.Heading && b.Kind != text.Division:
		return true
	case isLong(b), opens(documentEnds, b.String), insert.ReachesSomebody(b.String):
		return true
	case !text.EndsWithStop(b.String):
		return false
	}
	return text.Longer(b.String, paragraph) || i == 0 || !isTeased(&blocks[i-1])
}

// isTeased reports a line below which a page may have a sentence: the title of another
// page, of which it tells what that is about, and a copyright line. A sentence of the
// text stands below another.
func isTeased(b *text.Block) bool {
	const fewest = 2 // spaces
	if b.Furniture == Copyright {
		return true // what else the law asks for
	}
	return (b.Furniture == "" || b.Furniture == SiteBlurb) && isHeadline(b) && strings.Count(b.String, " ") >= fewest
}
