package issue

import (
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
)

// PlaceOfEvent is where the text says that what it reports was held on the very day of
// the document: “the Forum was held in Penang on 26 October”. issued is that day. The
// place has to stand right beside the day, so that no other is taken for it.
func PlaceOfEvent(h *head.Head, issued archive.Fact) archive.Place {
	const paragraphs = 4
	none := archive.Place{Fact: archive.NotKnown()}
	if _, given := h.Given("place"); given || !issued.Known() {
		return none
	}
	r := &issueReader{Head: h}
	for _, leaf := range r.FirstOfBody(paragraphs) {
		place, dated := r.placeOfEventIn(leaf, issued.Value)
		if dated {
			return place
		}
	}
	return none
}

// placeOfEventIn reads the sentence of a paragraph that holds the first day, and reports
// whether there is one.
func (r *issueReader) placeOfEventIn(leaf *paper.Block, issued string) (place archive.Place, dated bool) {
	place = archive.Place{Fact: archive.NotKnown()}
	day, dated := firstDayOf(leaf)
	if !dated || r.dateFact(leaf, day.from, day.End, day.EDTF, rule.LeadEvent).Value != issued ||
		!saysHeld(day.before, day.after) && !opensWithWe(leaf.String) {
		return place, dated
	}
	for _, n := range paper.NamesFrom(leaf.Names, day.from) {
		if n.End > day.to {
			break
		}
		if n.Kind != authority.PlaceName || !isBesideDay(leaf.String, n.Start, n.End, day.Expression) {
			continue
		}
		name := leaf.String[n.Start:n.End]
		place.Fact = archive.Fact{Value: name, Basis: archive.Inferred, Source: archive.FromText,
			Rule:     rule.PlaceOfEvent,
			Evidence: []archive.Evidence{r.Quote(leaf, min(n.Start, day.Start), max(n.End, day.End))}}
		place.ID = r.PlaceID(name)
		break
	}
	return place, true
}

// isBesideDay reports whether a place stands right before a day or behind it: “in Penang,
// Malaysia, on 27 October”, “on 27 October in Penang”.
func isBesideDay(words string, start, end int, day dates.Expression) bool {
	const longestCountry = 40 // letters
	isIn := func(before string) bool {
		before = strings.TrimRight(before, " ")
		return strings.HasSuffix(before, " in") || strings.HasSuffix(before, " at")
	}
	if end <= day.Start {
		between := words[end:day.Start]
		for _, joint := range [...]string{" on the", " from the", " on", " from"} {
			between = strings.TrimSuffix(strings.TrimRight(between, " "), joint)
		}
		between = strings.Trim(between, " ,")
		isCountry := len(between) <= longestCountry && !strings.ContainsAny(between, ",;.()")
		return isIn(words[:start]) && isCountry && (between == "" || strings.HasPrefix(words[end:], ", "))
	}
	between := strings.TrimLeft(words[day.End:start], " ,")
	return between == "in " || between == "at "
}
