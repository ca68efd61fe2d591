package when

import (
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/paper"
)

// asides are the days of which the text speaks without telling what happened on them, in
// the order of the text.
func (r *eventReader) asides(issued archive.Date) []archive.Aside {
	r.all()
	anchor := paper.AnchorOf(r.spokenOn(issued))
	asides := make([]archive.Aside, 0, len(r.aside))
	for i := range r.aside {
		e := &r.aside[i]
		if date := e.mention.Resolve(anchor, e.future); len(date) == len(time.DateOnly) {
			asides = append(asides, archive.Aside{
				Date: date, Words: e.words(), Clause: clauseOf(e), Paragraph: e.sentence.Leaf.Line,
			})
		}
	}
	return asides
}
