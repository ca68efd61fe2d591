package when

import (
	"slices"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// partsOfToday mean the day of the text: “this morning”.
var partsOfToday = lexicon.List("en/parts-of-today")

// asides are the days of which the text speaks without telling what happened on them, in
// the order of the text.
func (r *eventReader) asides(issued archive.Date) []archive.Aside {
	r.all()
	list := slices.Clip(r.aside)
	for _, leaf := range r.Leaves {
		if leaf.Kind != text.Code && len(list) < r.MostFacts() {
			list = append(list, r.partsOfTodayIn(leaf)...)
		}
	}
	anchor := paper.AnchorOf(r.spokenOn(issued))
	asides := make([]archive.Aside, 0, len(list))
	for i := range list {
		e := &list[i]
		if date := e.mention.Resolve(anchor, e.future); len(date) == len(time.DateOnly) {
			asides = append(asides, archive.Aside{
				Date: date, Words: e.words(), Clause: clauseOf(e), Paragraph: e.sentence.Leaf.Line,
			})
		}
	}
	return asides
}

// partsOfTodayIn are the parts of the day of the text that a block names.
func (r *eventReader) partsOfTodayIn(leaf *paper.Block) []datedEvent {
	var list []datedEvent
	for i := 0; i < len(leaf.Words); i++ {
		found, ok := partsOfToday.OpensAmong(leaf.Words[i:], leaf.String)
		if !ok {
			continue
		}
		e := datedEvent{sentence: paper.Stretch{Leaf: leaf}}
		e.mention = dates.Mention{Start: found.Start, End: found.End, Form: dates.Relative, Unit: dates.Days}
		e.sentence.From, e.sentence.To = paper.SentenceAround(r.SentencesOf(leaf), found.Start)
		list = append(list, e)
	}
	return list
}
