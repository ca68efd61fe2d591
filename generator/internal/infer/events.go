package infer

import (
	"sort"
	"strings"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/text/furniture"
)

// longestLabel is the length of an event's label in bytes.
const longestLabel = 200

// statement is a dated statement of the text before its date is settled.
type statement struct {
	leaf     *block
	mention  dates.Mention
	from, to int // of its sentence
	role     archive.EventRole
	future   bool // the text speaks of what is to come
	meeting  *meetingName
	place    string
	named    bool // the date stands in a name, before the meeting or document it dates
}

// sentence is the statement's sentence.
func (s *statement) sentence() string { return s.leaf.String[s.from:s.to] }

// findStatements gathers every date of the text with what its sentence says of
// it. The dateline and date lines are the document's own date and are left out.
func (r *reading) findStatements() []statement {
	list := r.statements[:0]
	for i, leaf := range r.leaves {
		if r.dateline.found && r.dateline.alone && i == r.dateline.leaf {
			continue
		}
		mentions := r.mentionsOf(leaf)
		if len(mentions) == 0 {
			continue
		}
		if _, isDate := dates.IsDate(leaf.String); isDate {
			continue // a date line is the document's own date
		}
		sentences := r.sentencesOf(leaf)
		meetings := r.meetingsOf(leaf)
		for k, m := range mentions {
			if r.dateline.found && i == r.dateline.leaf && m.End <= r.dateline.end {
				continue
			}
			s := statement{leaf: leaf, mention: m}
			s.from, s.to = sentenceAround(sentences, m.Start)
			if r.dateline.found && i == r.dateline.leaf {
				s.from = min(max(s.from, r.dateline.end), m.Start)
			}
			if !worthTelling(&s, leaf.opens) {
				continue
			}
			s.future = speaksOfFuture(leaf.low(), s.from, s.to, m)
			from, to := between(mentions, k, s.from, s.to)
			if i == r.title && m.Form == dates.YearAlone {
				s.role = archive.NameYear // the title is a name
			} else {
				s.role = roleOf(&s)
			}
			if s.role == archive.NameYear && !r.isEnglish() {
				continue // "5 Mei 2021 – Indonesia": what is a name is told by English words
			}
			if s.role == archive.Past { // the others date no meeting
				if s.meeting = meetingNear(meetings, from, to, m.Start); s.meeting != nil && s.meeting.from > m.End {
					s.named = s.meeting.from-m.End < 3
				}
				s.place = r.placeNear(leaf, meetings, from, to, m)
			}
			list = append(list, s)
		}
	}
	r.statements = list
	return list
}

// worthTelling leaves out words such as "today" and "this year" where they
// only mean nowadays: they tell of an event in the opening of a text, or beside
// a verb that tells of one.
func worthTelling(s *statement, opening bool) bool {
	if s.mention.Form != dates.Relative || s.mention.Offset != 0 {
		return true
	}
	if opening {
		return true
	}
	lower := s.leaf.low()[s.from:s.to]
	for _, verb := range [...]string{" held", " met ", " signed", " adopted", " launched", " convened", " concluded", " marks ", " celebrat", " commemorat", " will be held", " endorsed", " elevated"} {
		if strings.Contains(lower, verb) {
			return true
		}
	}
	return false
}

// between narrows the bounds of a sentence to the words that can belong to the
// date at k: those between its neighbours. Years alone are no neighbours; most
// stand in names.
func between(mentions []dates.Mention, k, from, to int) (int, int) {
	counts := func(m dates.Mention) bool { return m.Form != dates.YearAlone && m.Form != dates.Range }
	for i := k - 1; i >= 0 && mentions[i].End > from; i-- {
		if counts(mentions[i]) {
			from = mentions[i].End
			break
		}
	}
	for i := k + 1; i < len(mentions) && mentions[i].Start < to; i++ {
		if counts(mentions[i]) {
			to = mentions[i].Start
			break
		}
	}
	return from, max(from, to)
}

// toldEvent tells events apart.
type toldEvent struct {
	date  string
	role  archive.EventRole
	label string
}

// events are the dated statements with their dates settled, and the clock of
// the page from which the text was copied.
func (r *reading) events(statements []statement, issued archive.Date) []archive.Event {
	events := append(make([]archive.Event, 0, len(statements)), r.pageDates()...)
	anchor, written := anchorOf(issued), writtenOf(issued)
	told := map[toldEvent]bool{}
	for i := range statements {
		s := &statements[i]
		event := archive.Event{
			Date: s.mention.Resolve(anchor, s.future), Expression: s.leaf.String[s.mention.Start:s.mention.End], Role: s.role,
			Basis: archive.Stated, Place: s.place, Paragraph: s.leaf.Line,
			Evidence: []archive.Evidence{r.quote(s.leaf, s.from, s.to)},
		}
		if s.mention.EDTF == "" {
			event.Basis = archive.Inferred
			if event.Date == "" && !s.mention.Pointed() {
				continue
			}
		}
		if event.Role == archive.Past || event.Role == archive.Future {
			event.Role = written.inTime(event.Date, s.future)
		}
		if s.meeting != nil {
			event.Meeting, _ = s.meeting.identity()
			if len(s.meeting.ordinals) == 1 {
				event.Ordinal = s.meeting.ordinals[0]
			}
		}
		event.Label = r.eventLabel(s)
		if key := (toldEvent{event.Date, event.Role, event.Label}); !told[key] || event.Date == "" {
			told[key] = true
			events = append(events, event)
		}
	}
	return events
}

// eventLabel is a line that a reader understands alone: the meeting, when the
// date is that of a meeting, with its place; else the sentence.
func (r *reading) eventLabel(s *statement) string {
	const near = 50 // bytes between a meeting and its date
	m := s.meeting
	if m != nil && s.role != archive.Since && s.role != archive.Target && (s.named || m.to <= s.mention.Start && s.mention.Start-m.to < near || m.from >= s.mention.End && m.from-s.mention.End < 8) {
		label := s.leaf.String[m.from:m.to]
		if place := r.placeTitle(s.place); place != "" {
			label += ", " + place
		}
		return sentenceStart(label)
	}
	return Cut(strings.TrimSpace(s.sentence()), longestLabel)
}

// sentenceStart writes the first letter as a capital: "second U.S.-ASEAN
// Energy Ministerial" begins a line.
func sentenceStart(label string) string {
	if label != "" && label[0] >= 'a' && label[0] <= 'z' {
		return strings.ToUpper(label[:1]) + label[1:]
	}
	return label
}

func (r *reading) placeTitle(id string) string {
	for i := range r.lists.Localities {
		if r.lists.Localities[i].ID == id {
			return r.lists.Localities[i].Name
		}
	}
	return ""
}

// anchorOf is the time from which the document's relative dates count: its own
// date, or a window that is short enough to settle a year.
func anchorOf(issued archive.Date) dates.Anchor {
	if issued.Known() {
		span, err := archive.ParseEDTF(issued.Value)
		if err != nil {
			return dates.Anchor{}
		}
		return dates.Anchor{Day: span.Last, Exact: span.First.Equal(span.Last)}
	}
	from, errFrom := archive.ParseEDTF(issued.NotBefore)
	to, errTo := archive.ParseEDTF(issued.NotAfter)
	const aYear = 366 * 24 * time.Hour
	if errFrom != nil || errTo != nil || to.Last.Sub(from.First) > aYear {
		return dates.Anchor{}
	}
	if from.First.Year() != to.Last.Year() {
		return dates.Anchor{} // "this year" could be either
	}
	return dates.Anchor{Day: to.Last}
}

// placeNear is the ID of the place between the bounds that stands nearest to a
// date, "" when there is none. What was held by video has no place; behind the
// date a place counts up to the next meeting.
func (r *reading) placeNear(leaf *block, meetings []meetingName, from, to int, date dates.Mention) string {
	next := sort.Search(len(meetings), func(i int) bool { return meetings[i].from >= date.End }) // they are in the order of the text
	if next < len(meetings) {
		to = min(to, meetings[next].from)
	}
	to = max(from, to)
	best, id := 0, ""
	names := leaf.names
	first := sort.Search(len(names), func(i int) bool { return names[i].Start >= from }) // they are in the order of the text
	for i := first; i < len(names) && names[i].Start < to; i++ {
		n := &names[i]
		if n.Kind != authority.PlaceName || n.End > to || !r.isPlaceHere(n) {
			continue
		}
		if distance := max(n.Start-date.Start, date.Start-n.Start); id == "" || distance < best {
			best, id = distance, n.Target
		}
	}
	if id != "" && containsAny(leaf.low()[from:to], "virtual", "videoconference", "video conference") {
		return ""
	}
	return id
}

// pageDates are the clocks that were set aside.
func (r *reading) pageDates() []archive.Event {
	var events []archive.Event
	for _, withheld := range r.body.Withheld() {
		if withheld.Kind != furniture.SiteClock {
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
