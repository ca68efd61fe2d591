package issue

import (
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/text"
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
	const longest = 700 // letters
	place = archive.Place{Fact: archive.NotKnown()}
	words := leaf.String[:text.Reach(leaf.String, longest)]
	for _, e := range dates.Scan(words) {
		if !isDay(e) {
			continue
		}
		from, to := paper.SentenceAround(text.Sentences(words), e.Start)
		to = max(to, e.End)
		before, after := paper.StretchOf(leaf, from, e.Start), paper.StretchOf(leaf, e.End, to)
		if r.dateFact(leaf, from, e.End, e.EDTF, rule.LeadEvent).Value != issued ||
			!saysHeld(before, after) && !opensWithWe(leaf.String) {
			return place, true
		}
		for _, n := range paper.NamesFrom(leaf.Names, from) {
			if n.End > to {
				break
			}
			if n.Kind != authority.PlaceName || !isBesideDay(leaf.String, n.Start, n.End, e) {
				continue
			}
			name := leaf.String[n.Start:n.End]
			place.Fact = archive.Fact{Value: name, Basis: archive.Inferred, Source: archive.FromText,
				Rule:     rule.PlaceOfEvent,
				Evidence: []archive.Evidence{r.Quote(leaf, min(n.Start, e.Start), max(n.End, e.End))}}
			place.ID = r.PlaceID(name)
			return place, true
		}
		return place, true
	}
	return place, false
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
