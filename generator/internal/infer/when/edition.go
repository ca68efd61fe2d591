package when

import (
	"fmt"
	"strings"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/infer/meeting"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/say"
	"aseanarchive/generator/internal/text"
)

// What content/meetings knows of an edition, beside what the text says of it:
// its year completes a day without one, and another day or place is a
// contradiction.

// dayOfEdition is the day of an event that the text gives without its year,
// with the year of the edition that it names: “On October 26, the 28th Summit
// was held”. The day must be one of the edition's own, as far as its file says.
func dayOfEdition(e *datedEvent) (date, reason string) {
	m := &e.mention
	if e.meeting == nil || m.EDTF != "" || m.Form != dates.NoYear && m.Form != dates.MonthNoYear {
		return "", ""
	}
	edition, ok := editionOf(e.meeting)
	if !ok {
		return "", ""
	}
	held, ok := boundedSpan(edition.Date)
	if !ok {
		return "", ""
	}
	anchor := dates.Anchor{Day: held.First, Exact: true}
	date = m.Resolve(anchor, false)
	if span, ok := boundedSpan(date); !ok || apart(span, held) > 0 {
		return "", ""
	}
	return date, fmt.Sprintf("The %s was held on %s, by %s.", editionName(e.meeting), say.English.Date(edition.Date),
		e.meeting.Series.File)
}

// editionName is the number and the series of a meeting, for readers.
func editionName(m *meeting.Name) string {
	return say.English.Ordinal(m.Ordinals[0]) + " " + m.Series.Name
}

// apart is how many days lie between two spans, 0 when they meet.
func apart(a, b edtf.Span) int {
	const day = 24 * time.Hour
	switch {
	case a.Last.Before(b.First):
		return int(b.First.Sub(a.Last) / day)
	case b.Last.Before(a.First):
		return int(a.First.Sub(b.Last) / day)
	}
	return 0
}

// someDays are as far as a text may be from the day of a meeting without
// speaking of another one: of other time zones, and of the days around it.
const someDays = 7

// disputes reports whether the event is a meeting on another day than that of
// its edition.
func (e *datedEvent) disputes() (edition archive.Edition, yes bool) {
	if !e.isOfMeeting() || e.mention.EDTF == "" || e.mention.Form == dates.YearAlone {
		return edition, false
	}
	edition, ok := editionOf(e.meeting)
	if !ok {
		return edition, false
	}
	held, known := boundedSpan(edition.Date)
	told, dated := boundedSpan(e.mention.EDTF)
	return edition, known && dated && apart(held, told) > someDays
}

// Dispute adds to the meetings that a document names where it gives one another
// day or place than its file does, and reports it.
func (r *Reading) Dispute(list []archive.MeetingMention) {
	for i := range r.events.all() {
		e := &r.events.list[i]
		if edition, yes := e.disputes(); yes {
			r.events.dispute(list, e.meeting, e.sentence, "was held on "+say.English.Date(edition.Date),
				say.English.Date(e.mention.EDTF))
		}
	}
	for _, leaf := range r.events.Leaves {
		for _, m := range r.events.MeetingsOf(leaf) {
			if edition, place, yes := r.events.otherPlace(leaf, &m); yes {
				from, to := paper.SentenceAround(r.events.SentencesOf(leaf), m.From)
				r.events.dispute(list, &m, stretch{leaf, from, to}, "was held in "+edition.Place, place)
			}
		}
	}
}

// dispute adds a contradiction to the edition that a meeting names.
func (r *eventReader) dispute(list []archive.MeetingMention, m *meeting.Name, said stretch, known, told string) {
	for i := range list {
		mention := &list[i]
		if mention.ID != m.Series.ID || mention.Ordinal != m.Ordinals[0] {
			continue
		}
		proof := r.quote(said)
		mention.Against = append(mention.Against, fmt.Sprintf("The %s %s, by %s; line %d says %s: “%s”",
			editionName(m), known, m.Series.File, proof.Line, told, text.Cut(proof.Quote, longestLabel)))
		r.Log.Add(diag.Diagnostic{Severity: diag.Warning, ID: "contradiction", File: r.Source.File, Line: proof.Line,
			Message: fmt.Sprintf("the %s %s (%s), and the text says %s", editionName(m), known, m.Series.File, told),
			Hint: "Another meeting may be meant, or one of the two is wrong. The page of the meeting shows the " +
				"document apart."})
		return
	}
}

var (
	// held and heldIn stand between a meeting and its place.
	heldVerbs = lexicon.List("en/verbs-of-taking-place")
	inPlace   = lexicon.List("en/prepositions-of-a-venue")
)

// otherPlace reports a place in another country than that of the edition,
// right behind the words that a meeting was held: “the 9th Meeting was held in
// Oslo”. Cities of one country may stand for each other.
func (r *eventReader) otherPlace(leaf *paper.Block, m *meeting.Name) (edition archive.Edition, place string, yes bool) {
	edition, ok := editionOf(m)
	if !ok || edition.Place == "" {
		return edition, "", false
	}
	for _, n := range paper.NamesFrom(leaf.Names, m.To) {
		if n.Kind != authority.PlaceName {
			continue
		}
		between, ok := heldVerbs.Opens(strings.TrimLeft(leaf.String[m.To:n.Start], " "))
		if !ok {
			return edition, "", false
		}
		rest := strings.TrimSpace(strings.TrimLeft(leaf.String[m.To:n.Start], " ")[between.End:])
		if !inPlace.Has(rest) || !r.IsPlaceHere(&n) {
			return edition, "", false
		}
		told, known := r.locality(n.Target, ""), r.locality("", edition.Place)
		elsewhere := told != nil && known != nil && told.Country != known.Country
		if !elsewhere {
			return edition, "", false
		}
		return edition, told.Name, true
	}
	return edition, "", false
}

// locality is the place of an ID or of a name, nil when no file has it.
func (r *eventReader) locality(id, name string) *authority.Locality {
	for i := range r.Lists.Localities {
		if l := &r.Lists.Localities[i]; l.ID == id || name != "" && l.Name == name {
			return l
		}
	}
	return nil
}
