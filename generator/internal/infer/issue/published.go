package issue

import (
	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/infer/topline"
)

// pageReader reads on which day a page says that it was published.
type pageReader struct{ *issueReader }

// published is the date that the page gives as its own: with a time of day, the word
// "Published", or the name of the writer. Of several days the one beside the title
// counts: further up are those of the page's other articles.
func (r pageReader) published() archive.Fact {
	var first, later archive.Fact // later is a date of change, when there is none of publication
	for i := range r.Above.Lines {
		l := &r.Above.Lines[i]
		fact, changed := r.publishedAt(l)
		switch {
		case !fact.Known():
		case changed:
			if !later.Known() {
				later = fact
			}
		case !first.Known():
			first = fact
			if !r.isAboveOthers(l) {
				return first
			}
		case r.isBesideTitle(l):
			return fact
		}
	}
	if first.Known() {
		return first
	}
	return later
}

// publishedAt is the date of publication in a line of the page, or else that of the
// first change.
func (r pageReader) publishedAt(l *topline.Line) (fact archive.Fact, changed bool) {
	if l.Role != topline.PageDate && !l.Paged {
		return archive.Fact{}, false
	}
	words := r.Leaves[l.Leaf].String
	at := 0
	var later archive.Fact
	for _, s := range l.Stamps {
		value, ok := r.stampDate(s)
		label := words[at:s.Start]
		at = s.End
		runningClock := s.Weekday && l.Leaf < r.Title && isBareClock(words, s) && isOfClocks(value)
		if !ok || runningClock && !r.isOfText(value, l.Leaf) {
			continue
		}
		fact := r.dateFact(r.Leaves[l.Leaf], 0, l.To, value, rule.PageDate)
		fact.Basis = archive.Inferred
		if !changeLabels.In(label) {
			return fact, false
		}
		if !later.Known() {
			later = fact
		}
	}
	return later, true
}

// isAboveOthers reports a line with words of other articles between it and the title.
func (r pageReader) isAboveOthers(l *topline.Line) bool {
	return r.Title >= 0 && l.Leaf < r.TitleBlock.First-1
}

// isBesideTitle reports the line right above the title, or right below it.
func (r pageReader) isBesideTitle(l *topline.Line) bool {
	return l.Leaf == r.TitleBlock.First-1 || l.Leaf == r.TitleBlock.Last+1
}
