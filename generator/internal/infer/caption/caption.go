// Package caption sets aside, once all facts of a document are read, the lines of its page
// that told of it and are no part of its text: the words below pictures, and the days on
// which the page was put up.
//
// The rule for its users: SetAside comes last, since the facts read what it sets aside.
package caption

import (
	"strings"
	"unicode"

	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/phrase"
	"aseanarchive/generator/internal/infer/topline"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/furniture"
	"aseanarchive/generator/internal/text/withheld"
)

// SetAside sets the words below pictures aside. They are the page's and yet
// tell of the text, who met whom and when: that is why they are set aside when all
// facts are read. What titles, dates or leads the text stays, whatever it looks like.
//
// So are the days on which the page was put up.
func SetAside(r *head.Head) {
	setPageDaysAside(r)
	if r.LeadParagraph.Leaf == nil {
		return // the words below a picture are all there is
	}
	title := ""
	if r.Title >= 0 {
		title = r.TitleWords(r.TitleBlock)
	}
	blocks := r.Body.Blocks
	for i := range blocks {
		b := &blocks[i]
		caption := b.Kind == text.Paragraph || b.Kind == text.Heading
		if !caption || isOfTheOpening(r, b) {
			continue
		}
		if phrase.IsCredited(b.String) || isNumberedPicture(b.String, title) {
			withheld.Set(b, furniture.Caption)
		}
	}
}

// setPageDaysAside sets aside the lines of the head that say when the page was put up:
// what they say is known by then.
func setPageDaysAside(r *head.Head) {
	for i := range r.Above.Lines {
		l := &r.Above.Lines[i]
		leaf := r.Leaves[l.Leaf]
		if l.Role == topline.PageDate && !l.HasPlace() && (leaf.Kind == text.Paragraph || leaf.Kind == text.Heading) {
			withheld.Set(leaf.Block, furniture.PageDay)
		}
	}
}

// isOfTheOpening reports a block that titles, dates or leads the text.
func isOfTheOpening(r *head.Head, b *text.Block) bool {
	if r.LeadParagraph.Leaf.Block == b {
		return true
	}
	for i := r.TitleBlock.First; i >= 0 && i <= r.TitleBlock.Last && i < len(r.Leaves); i++ {
		if r.Leaves[i].Block == b {
			return true
		}
	}
	for i := range r.Above.Lines {
		l := &r.Above.Lines[i]
		if l.Role != topline.CaptionLine && (l.IsDated() || l.HasPlace()) && r.Leaves[l.Leaf].Block == b {
			return true
		}
	}
	return r.IsDatelined(b) || r.Foot != nil && r.Foot.Block == b
}

// isNumberedPicture reports the title of the text, a word and the number of a picture,
// with what the picture shows behind them: “Ships Meet - picture 1Two ships”.
func isNumberedPicture(words, title string) bool {
	const longest = 8 // letters of the word
	rest, ok := strings.CutPrefix(words, title)
	if title == "" || !ok {
		return false
	}
	rest = strings.TrimLeft(rest, " -–—")
	word := rest[:max(0, strings.IndexFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) }))]
	number := strings.TrimLeft(rest[len(word):], " ")
	return word != "" && !text.Longer(word, longest) && number != "" && unicode.IsDigit(rune(number[0]))
}
