package infer

import (
	"sort"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/text"
)

// longestLabel is the length of an event's label in bytes.
const longestLabel = 220

// events are the sentences that hold a date with its year, and the clock of
// the page from which the text was copied.
func (r *reading) events(issued archive.Date) []archive.Event {
	events := []archive.Event{}
	events = append(events, r.pageDates()...)
	for i, leaf := range r.leaves {
		if r.dateline.found && r.dateline.alone && i == r.dateline.leaf {
			continue
		}
		if _, isDate := dates.IsDate(leaf.String); isDate {
			continue // a date line is the document's own date
		}
		found := dates.Scan(leaf.String)
		if len(found) == 0 {
			continue
		}
		sentences := text.Sentences(leaf.String)
		meetings := r.meetingsIn(leaf.String)
		for k, date := range found {
			if date.EDTF == "" || r.dateline.found && i == r.dateline.leaf && date.End <= r.dateline.end {
				continue
			}
			from, to := sentenceAround(sentences, date.Start)
			if r.dateline.found && i == r.dateline.leaf {
				from = max(from, r.dateline.end)
			}
			sentence := leaf.String[from:to]
			event := archive.Event{
				Date: date.EDTF, Expression: leaf.String[date.Start:date.End], Label: Cut(strings.TrimSpace(sentence), longestLabel),
				Role: roleOf(date.EDTF, leaf.String[from:max(from, date.Start)], issued), Basis: archive.Stated, Paragraph: leaf.Line,
				Evidence: []archive.Evidence{r.body.Quote(leaf, from, to)},
			}
			from, to = between(found, k, from, to)
			if meeting := meetingNear(meetings, from, to, date.Start); meeting != nil {
				event.Meeting, _ = meeting.identity()
				if len(meeting.ordinals) == 1 {
					event.Ordinal = meeting.ordinals[0]
				}
			}
			event.Place = r.placeNear(leaf, meetings, from, to, date)
			events = append(events, event)
		}
	}
	return events
}

// between narrows the bounds of a sentence to the words that can belong to the
// date at k: those between its neighbours.
func between(found []dates.Expression, k, from, to int) (int, int) {
	if k > 0 {
		from = max(from, found[k-1].End)
	}
	if k+1 < len(found) {
		to = min(to, found[k+1].Start)
	}
	return from, to
}

// placeNear is the ID of the place between the bounds that stands nearest to a
// date, "" when there is none. What was held by video has no place; behind the
// date a place counts up to the next meeting.
func (r *reading) placeNear(leaf *text.Block, meetings []meetingName, from, to int, date dates.Expression) string {
	for _, m := range meetings {
		if m.from >= date.End {
			to = min(to, m.from)
		}
	}
	words := strings.ToLower(leaf.String[from:to])
	if strings.Contains(words, "virtual") || strings.Contains(words, "videoconference") || strings.Contains(words, "video conference") {
		return ""
	}
	best, id := 0, ""
	for i := range r.names {
		n := &r.names[i]
		if n.leaf != leaf || n.Kind != authority.PlaceName || n.Start < from || n.End > to || !r.isPlaceHere(n) {
			continue
		}
		if distance := max(n.Start-date.Start, date.Start-n.Start); id == "" || distance < best {
			best, id = distance, n.Target
		}
	}
	return id
}

// pageDates are the clocks that were set aside.
func (r *reading) pageDates() []archive.Event {
	var events []archive.Event
	for _, withheld := range r.body.Withheld() {
		if withheld.Kind != text.SiteClock {
			continue
		}
		first, _, _ := strings.Cut(withheld.Text, "\n")
		if date, ok := dates.IsDate(first); ok && date.EDTF != "" {
			events = append(events, archive.Event{
				Date: date.EDTF, Expression: first, Label: "The clock of the page from which the text was copied",
				Role: archive.PageDate, Basis: archive.Stated, Paragraph: withheld.Lines[0],
				Evidence: []archive.Evidence{{Line: withheld.Lines[0], Quote: first}},
			})
		}
	}
	return events
}

func sentenceAround(sentences [][2]int, at int) (from, to int) {
	i := sort.Search(len(sentences), func(i int) bool { return at < sentences[i][1] })
	if i == len(sentences) {
		return at, at
	}
	return sentences[i][0], sentences[i][1]
}

// roleOf tells what was past from what was still to come: by the date of the
// document where it is known, else by how the sentence speaks before it comes
// to the date.
func roleOf(date, before string, issued archive.Date) archive.EventRole {
	if issued.Known() {
		span, err := archive.ParseEDTF(date)
		day, errDay := archive.ParseEDTF(issued.Value)
		switch {
		case err != nil || errDay != nil:
		case span.Last.Before(day.First):
			return archive.Past
		case span.First.After(day.Last):
			return archive.Future
		}
	}
	lower := " " + strings.ToLower(before)
	marker := -1
	for _, words := range [...]string{" will ", " to be held", " to take place", " scheduled ", " is due to ", " upcoming ", " looks forward to ", " look forward to ", " plans to "} {
		if at := strings.LastIndex(lower, words); at >= 0 {
			marker = max(marker, at+len(words))
		}
	}
	if marker < 0 || speaksOfPast(lower[min(marker, len(lower)):]) {
		return archive.Past
	}
	return archive.Future
}

// speaksOfPast reports whether words turn to what has happened: "will build
// upon the Summit hosted in May 2022".
func speaksOfPast(words string) bool {
	for _, word := range strings.Fields(words) {
		switch word = strings.Trim(word, ".,;:()"); {
		case len(word) > 4 && strings.HasSuffix(word, "ed"), word == "held", word == "was", word == "were", word == "led", word == "met", word == "took", word == "since":
			return true
		}
	}
	return false
}
