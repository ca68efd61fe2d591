package when

import (
	"fmt"
	"slices"
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
	if e.meeting == nil || m.Form != dates.NoYear && m.Form != dates.MonthNoYear {
		return "", ""
	}
	for _, edition := range editionsOf(e.meeting) {
		held, ok := edtf.Bounded(edition.Date)
		if !ok {
			continue
		}
		day := m.Resolve(dates.Anchor{Day: held.First, Exact: true}, false)
		if span, _ := edtf.Bounded(day); apart(span, held) > 0 {
			continue
		}
		if date != "" {
			return "", "" // of two years
		}
		date, reason = day, fmt.Sprintf("The %s was held on %s, by %s.", editionName(e.meeting.Series, edition),
			say.English.Date(edition.Date), fileOf(e.meeting.Series))
	}
	return date, reason
}

// dayWrittenOut is a day without its year when the text writes it out in one year and no
// other: “from July 13 to 15, 2023” above “on July 13”.
func (r *eventReader) dayWrittenOut(e *datedEvent) (date, reason string) {
	if e.mention.Form != dates.NoYear {
		return "", ""
	}
	for i := range r.list {
		other := &r.list[i]
		written, ok := edtf.Bounded(other.mention.EDTF)
		if other.mention.Form != dates.Whole || !ok || len(other.mention.EDTF) < len(time.DateOnly) {
			continue
		}
		day := e.mention.Resolve(dates.Anchor{Day: written.First, Exact: true}, false)
		if span, _ := edtf.Bounded(day); day == date || apart(span, written) > 0 {
			continue
		}
		if date != "" {
			return "", "" // in two years
		}
		quote := r.Quote(other.sentence.Leaf, other.mention.Start, other.mention.End)
		date, reason = day, fmt.Sprintf("Line %d writes the day with its year: “%s”.", quote.Line, quote.Quote)
	}
	return date, reason
}

// editionsOf are those that a name can mean: the one of its number, or all
// special ones, of its year where it has one.
func editionsOf(m *meeting.Name) []archive.Edition {
	if edition, ok := editionOf(m); ok {
		return []archive.Edition{edition}
	}
	if m.Series == nil || !m.Special() {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(m.Series.Editions), func(e archive.Edition) bool {
		return e.Number > 0 || m.Year != "" && edtf.Year(e.Date) != m.Year
	})
}

// editionName is an edition of a series, for readers.
func editionName(series *authority.Series, edition archive.Edition) string {
	if edition.Number == 0 {
		return edition.Special
	}
	return say.English.Ordinal(edition.Number) + " " + series.Name
}

// fileOf is the file of a series, wherever the folder lies.
func fileOf(series *authority.Series) string { return "content/meetings/" + series.ID + ".md" }

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
// its edition. Where the sentence gives the day of the edition, be it here or beside
// this one, the other is of something else.
func (r *eventReader) disputes(e *datedEvent) (edition archive.Edition, yes bool) {
	if !e.datesMeeting() {
		return edition, false
	}
	edition, _ = editionOf(e.meeting)
	held, known := edtf.Bounded(edition.Date)
	if !known {
		return edition, false
	}
	for _, other := range r.MentionsOf(e.sentence.Leaf) {
		inside := other.Start >= e.sentence.From && other.End <= e.sentence.To
		if span, _ := edtf.Bounded(other.EDTF); inside && apart(held, span) <= someDays {
			return edition, false
		}
	}
	return edition, true
}

// datesMeeting reports the day or the month of a meeting, with its year, as the text
// states it.
func (e *datedEvent) datesMeeting() bool {
	_, stated := edtf.Bounded(e.mention.EDTF)
	return stated && e.isOfMeeting() && e.mention.Form != dates.YearAlone
}

// Dispute adds to the meetings that a document names where it gives one another
// day or place than its file does, and reports it.
func (r *Reading) Dispute(list []archive.MeetingMention) {
	reader := &r.events
	for i := range reader.all() {
		e := &reader.list[i]
		if edition, yes := reader.disputes(e); yes {
			reader.dispute(list, dispute{e.meeting.Series, edition, e.sentence,
				"on " + say.English.Date(edition.Date), say.English.Date(e.mention.EDTF)})
		}
	}
	for _, leaf := range reader.Leaves {
		for _, m := range reader.MeetingsOf(leaf) {
			if edition, place, yes := reader.otherPlace(leaf, &m); yes {
				from, to := paper.SentenceAround(reader.SentencesOf(leaf), m.From)
				said := paper.StretchOf(leaf, from, to)
				reader.dispute(list, dispute{m.Series, edition, said, "in " + edition.Place, place})
			}
		}
	}
}

// dispute is what a text says of an edition against its file.
type dispute struct {
	series  *authority.Series
	edition archive.Edition
	said    paper.Stretch
	known   string // the day or place that the file gives
	told    string // that of the text
}

// dispute adds a contradiction to the edition that a meeting names.
func (r *eventReader) dispute(list []archive.MeetingMention, d dispute) {
	for i := range list {
		mention := &list[i]
		if mention.ID != d.series.ID || mention.Ordinal != d.edition.Number {
			continue
		}
		name, file, proof := editionName(d.series, d.edition), fileOf(d.series), r.quote(d.said)
		mention.Against = append(mention.Against, fmt.Sprintf("The %s was held %s, by %s; line %d says %s: “%s”",
			name, d.known, file, proof.Line, d.told, text.Cut(proof.Quote, longestLabel)))
		r.Log.Add(diag.Diagnostic{Severity: diag.Warning, ID: "contradiction", File: r.Source.File, Line: proof.Line,
			Message: fmt.Sprintf("the %s was held %s (%s), and the text says %s", name, d.known, file, d.told),
			Hint: "Another meeting may be meant, or one of the two is wrong. The page of the meeting shows the " +
				"document apart."})
	}
}

var (
	// heldVerbs and inPlace stand between a meeting and its place.
	heldVerbs = lexicon.List("en/verbs-of-taking-place")
	inPlace   = lexicon.List("en/prepositions-of-a-venue")
)

// longestHeld is how many bytes there are at most from a meeting to its place: “was
// held in”.
const longestHeld = 100

// otherPlace reports a place in another country than that of the edition,
// right behind the words that a meeting was held: “the 9th Meeting was held in
// Oslo”. Cities of one country may stand for each other.
func (r *eventReader) otherPlace(leaf *paper.Block, m *meeting.Name) (edition archive.Edition, place string, yes bool) {
	edition, _ = editionOf(m)
	for _, n := range paper.NamesFrom(leaf.Names, m.To) {
		if n.Start-m.To > longestHeld {
			break // or each meeting would look at all the names behind it
		}
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
		elsewhere := known != nil && told.Country != known.Country
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
		if l := &r.Lists.Localities[i]; l.ID == id || l.Name == name {
			return l
		}
	}
	return nil
}
