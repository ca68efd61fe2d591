package when

import (
	"sort"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/meeting"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/furniture"
)

// longestLabel is the length of an event's label in bytes.
const longestLabel = 200

// statement is a dated statement of the text before its date is settled.
type statement struct {
	leaf     *paper.Block
	mention  dates.Mention
	from, to int // of its sentence
	role     archive.EventRole
	future   bool // the text speaks of what is to come
	meeting  *meeting.Name
	place    string
	named    bool // the date stands in a name, before the meeting or document it dates
}

// sentence is the statement's sentence.
func (s *statement) sentence() string { return s.leaf.String[s.from:s.to] }

// statementLists hold the statements of one text each.
var statementLists paper.Lender[statement]

// findStatements gathers every date of the text with what its sentence says of
// it. The dateline and date lines are the document's own date and are left out.
func (r *Reading) findStatements() []statement {
	if r.statementsRead {
		return r.statements
	}
	list := statementLists.Lend()
	for i, leaf := range r.Leaves {
		if r.Dateline.Found && r.Dateline.Alone && i == r.Dateline.Leaf {
			continue
		}
		mentions := r.MentionsOf(leaf)
		if len(mentions) == 0 {
			continue
		}
		if _, isDate := dates.IsDate(leaf.String); isDate {
			continue // a date line is the document's own date
		}
		sentences := r.SentencesOf(leaf)
		meetings := r.MeetingsOf(leaf)
		for k, m := range mentions {
			if r.Dateline.Found && i == r.Dateline.Leaf && m.End <= r.Dateline.End {
				continue
			}
			s := statement{leaf: leaf, mention: m}
			s.from, s.to = paper.SentenceAround(sentences, m.Start)
			if r.Dateline.Found && i == r.Dateline.Leaf {
				s.from = min(max(s.from, r.Dateline.End), m.Start)
			}
			if !worthTelling(&s, leaf.Opens) {
				continue
			}
			s.future = speaksOfFuture(leaf.Low(), s.from, s.to, m)
			from, to := between(mentions, k, s.from, s.to)
			if i == r.Title && m.Form == dates.YearAlone {
				s.role = archive.NameYear // the title is a name
			} else {
				s.role = roleOf(&s)
			}
			if s.role == archive.NameYear && !r.IsEnglish() {
				continue // "5 Mei 2021 – Indonesia": what is a name is told by English words
			}
			if s.role == archive.Past { // the others date no meeting
				if s.meeting = meeting.Near(meetings, from, to, m.Start); s.meeting != nil && s.meeting.From > m.End {
					s.named = s.meeting.From-m.End < 3
				}
				s.place = r.placeNear(leaf, meetings, from, to, m)
			}
			list = append(list, s)
		}
	}
	r.statements, r.statementsRead = list, true
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
	lower := s.leaf.Low()[s.from:s.to]
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

// Events are the dated statements with their dates settled, and the clock of
// the page from which the text was copied.
func (r *Reading) Events(issued archive.Date) []archive.Event {
	statements := r.findStatements()
	events := append(make([]archive.Event, 0, len(statements)), r.pageDates()...)
	anchor, written := paper.AnchorOf(issued), writtenOf(issued)
	told := map[toldEvent]bool{}
	for i := range statements {
		s := &statements[i]
		event := archive.Event{
			Date: s.mention.Resolve(anchor, s.future), Expression: s.leaf.String[s.mention.Start:s.mention.End], Role: s.role,
			Basis: archive.Stated, Place: s.place, Rule: rule.FullDate, Paragraph: s.leaf.Line,
			Evidence: []archive.Evidence{r.Quote(s.leaf, s.from, s.to)},
		}
		if s.mention.EDTF == "" {
			event.Basis, event.Rule = archive.Inferred, rule.CountedDate
			if event.Date == "" && !s.mention.Pointed() {
				continue
			}
		}
		if event.Role == archive.Past || event.Role == archive.Future {
			event.Role = written.inTime(event.Date, s.future)
		}
		if s.meeting != nil {
			event.Meeting, _ = s.meeting.Identity()
			if len(s.meeting.Ordinals) == 1 {
				event.Ordinal = s.meeting.Ordinals[0]
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
func (r *Reading) eventLabel(s *statement) string {
	const near = 50 // bytes between a meeting and its date
	m := s.meeting
	if m != nil && s.role != archive.Since && s.role != archive.Target && (s.named || m.To <= s.mention.Start && s.mention.Start-m.To < near || m.From >= s.mention.End && m.From-s.mention.End < 8) {
		label := s.leaf.String[m.From:m.To]
		if place := r.placeTitle(s.place); place != "" {
			label += ", " + place
		}
		return sentenceStart(label)
	}
	return text.Cut(strings.TrimSpace(s.sentence()), longestLabel)
}

// sentenceStart writes the first letter as a capital: "second U.S.-ASEAN
// Energy Ministerial" begins a line.
func sentenceStart(label string) string {
	if label != "" && label[0] >= 'a' && label[0] <= 'z' {
		return strings.ToUpper(label[:1]) + label[1:]
	}
	return label
}

func (r *Reading) placeTitle(id string) string {
	for i := range r.Lists.Localities {
		if r.Lists.Localities[i].ID == id {
			return r.Lists.Localities[i].Name
		}
	}
	return ""
}

// placeNear is the ID of the place between the bounds that stands nearest to a
// date, "" when there is none. What was held by video has no place; behind the
// date a place counts up to the next meeting.
func (r *Reading) placeNear(leaf *paper.Block, meetings []meeting.Name, from, to int, date dates.Mention) string {
	next := sort.Search(len(meetings), func(i int) bool { return meetings[i].From >= date.End }) // they are in the order of the text
	if next < len(meetings) {
		to = min(to, meetings[next].From)
	}
	to = max(from, to)
	best, id := 0, ""
	names := leaf.Names
	first := sort.Search(len(names), func(i int) bool { return names[i].Start >= from }) // they are in the order of the text
	for i := first; i < len(names) && names[i].Start < to; i++ {
		n := &names[i]
		if n.Kind != authority.PlaceName || n.End > to || !r.IsPlaceHere(n) {
			continue
		}
		if distance := max(n.Start-date.Start, date.Start-n.Start); id == "" || distance < best {
			best, id = distance, n.Target
		}
	}
	if id != "" && paper.ContainsAny(leaf.Low()[from:to], "virtual", "videoconference", "video conference") {
		return ""
	}
	return id
}

// pageDates are the clocks that were set aside.
func (r *Reading) pageDates() []archive.Event {
	var events []archive.Event
	for _, withheld := range r.Body.Withheld() {
		if withheld.Kind != furniture.SiteClock {
			continue
		}
		first, _, _ := strings.Cut(withheld.Text, "\n")
		if date, ok := dates.IsDate(first); ok && date.EDTF != "" {
			events = append(events, archive.Event{
				Date: date.EDTF, Expression: first, Label: "The clock of the page from which the text was copied",
				Role: archive.PageDate, Basis: archive.Stated, Rule: rule.SiteClock, Paragraph: withheld.Lines[0],
				Evidence: []archive.Evidence{{Line: withheld.Lines[0], Quote: first}},
			})
		}
	}
	return events
}
