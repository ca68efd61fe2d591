package when

import (
	"sort"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/meeting"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/provenance"
	"aseanarchive/generator/internal/infer/sentenceyear"
	"aseanarchive/generator/internal/infer/tablerow"
	"aseanarchive/generator/internal/infer/topline"
	"aseanarchive/generator/internal/lexicon"
)

// datedEvent is an event of which the text says the day or the year, before
// its date is settled.
type datedEvent struct {
	sentence paper.Stretch
	mention  dates.Mention
	role     archive.EventRole
	future   bool // the text speaks of what is to come
	meeting  *meeting.Name
	place    string
	named    bool          // the date is part of a meeting's name: “the 2022 Summit”
	row      *tablerow.Row // in which the date stands, nil outside tables
	note     bool          // it stands in a note below the text
	number   int           // bytes of the note's number, which its words begin with
	lender   string        // the date that lent it its year, see sentenceyear
}

// before and after are the words of the sentence on both sides of the date.
func (e *datedEvent) before() paper.Stretch { return e.sentence.Until(e.mention.Start) }

func (e *datedEvent) after() paper.Stretch { return e.sentence.Since(e.mention.End) }

// words are those that say the date.
func (e *datedEvent) words() string { return e.sentence.Leaf.String[e.mention.Start:e.mention.End] }

// eventReader reads the dated events of a text.
type eventReader struct {
	*head.Head
	list   []datedEvent // see all
	aside  []datedEvent // days of which the text speaks in passing
	read   bool         // there may well be none
	rows   *tablerow.Reader
	beyond int // the line from which dates were left alone, because there are too many; else 0
}

// eventLists hold the events of one text each.
var eventLists paper.Lender[datedEvent]

func (r *eventReader) leave() { eventLists.Return(r.list) }

// all gathers every date of the text with what its sentence says of it. The
// dateline and date lines are the document's own date and are left out. Dates
// beyond the most that a document may bring are not looked at: each costs a look
// at its sentence.
func (r *eventReader) all() []datedEvent {
	if r.read {
		return r.list
	}
	r.list, r.read, r.rows = eventLists.Lend(), true, tablerow.Of(r.Paper)
	teasers := paper.TeasersOf(r.Paper)
	for i, leaf := range r.Leaves {
		if i < len(r.Above.Lines) && isOwnDate(&r.Above.Lines[i]) { // they are the first leaves, in order
			continue
		}
		if teasers[i] || len(r.MentionsOf(leaf)) == 0 {
			continue
		}
		if _, isDate := dates.IsDate(leaf.String); isDate || topline.SignedBy(r.Lists, leaf.String) != nil {
			continue // a date line is the document's own date
		}
		if r.readLeaf(i, leaf); r.beyond > 0 {
			break
		}
	}
	return r.list
}

// isOwnDate reports lines above the text that say when it was issued, or when
// its page was published: no event of which it tells.
func isOwnDate(line *topline.Line) bool {
	return line.Role == topline.PageDate || line.Role == topline.PlaceDate || line.Role == topline.DateOnly ||
		line.Role == topline.LabelLine && line.Label == "date"
}

// readLeaf gathers the events of a block.
func (r *eventReader) readLeaf(index int, leaf *paper.Block) {
	mentions := r.MentionsOf(leaf)
	sentences := r.SentencesOf(leaf)
	meetings := r.MeetingsOf(leaf)
	shown := pictures(leaf.String)
	number, isNote := r.noteNumber(leaf)
	state := -1   // where a day ends on which something only stood so
	dateline := 0 // its end
	if index == r.Dateline.Leaf {
		dateline = r.Dateline.End
	}
	for k, m := range mentions {
		for len(shown) > 0 && shown[0][1] <= m.Start {
			shown = shown[1:]
		}
		if m.Start < dateline || len(shown) > 0 && m.Start > shown[0][0] {
			continue
		}
		e := datedEvent{mention: m, sentence: paper.Stretch{Leaf: leaf}}
		from, to := paper.SentenceAround(sentences, m.Start)
		e.sentence.From, e.sentence.To = min(max(from, dateline), m.Start), to
		e.note, e.number = isNote, number
		r.readRow(&e)
		worth := isWorthTelling(&e)
		isState := e.isStateOf() || state >= 0 && strings.Trim(leaf.String[state:m.Start], ", ") == ""
		if isState {
			state, worth = m.End, worth && !m.Nowadays()
		}
		isOfDay := m.Form == dates.Relative && m.Unit == dates.Days
		if !worth && (!isOfDay || len(r.aside) == r.MostFacts()) {
			continue
		}
		if len(r.list) == r.MostFacts() {
			r.beyond = r.Quote(leaf, m.Start, m.End).Line
			return
		}
		switch nearTimeOf(&e) {
		case "future":
			e.future = true
		case "":
			e.future = speaksOfFuture(&e) || isPutOff(&e) || isBesideWhatIsTold(&e)
		}
		if !worth {
			r.aside = append(r.aside, e)
			continue
		}
		if loan, ok := sentenceyear.Of(leaf.String, mentions, k, e.sentence.From); ok && !e.future {
			e.mention.EDTF, e.lender = loan.EDTF, leaf.String[loan.Lender.Start:loan.Lender.End]
		}
		if index == r.Title && m.Form == dates.YearAlone {
			e.role = archive.NameYear // the title is a name
		} else {
			e.role = roleOf(&e)
		}
		if isState && e.role == archive.Past {
			e.role = archive.Period
		}
		if e.role == archive.NameYear && !r.IsEnglish() {
			continue // "5 Mei 2021 – Indonesia": what is a name is told by English words
		}
		if e.role == archive.Past { // the others date no meeting
			from, to := between(mentions, k, e.sentence.From, e.sentence.To)
			e.meeting = meeting.Near(meetings, from, to, m.Start)
			e.named = e.meeting != nil && e.meeting.From <= m.Start && m.End <= e.meeting.To
			e.place = r.placeNear(meetings, paper.StretchOf(leaf, from, to), m)
		}
		r.list = append(r.list, e)
	}
}

// readRow bounds what tells of a date in a table by its row, or by its cell where that says more
// than the date.
func (r *eventReader) readRow(e *datedEvent) {
	row, ok := r.rows.At(e.sentence.Leaf, e.mention.Start, e.mention.End)
	if !ok {
		return
	}
	e.row = &row
	if row.Alone {
		e.sentence.From, e.sentence.To = row.From, row.To
		return
	}
	from, to := max(e.sentence.From, row.Cell[0]), min(e.sentence.To, row.Cell[1])
	const joint = " / " // of what stood on lines of their own in the cell
	words := e.sentence.Leaf.String
	if at := strings.LastIndex(words[from:e.mention.Start], joint); at >= 0 {
		from += at + len(joint)
	}
	if at := strings.Index(words[e.mention.End:to], joint); at >= 0 {
		to = e.mention.End + at
	}
	e.sentence.From, e.sentence.To = from, to
}

var (
	// pastVerbs tell what has happened; those with the value “event” tell of
	// what is an event by itself. Participles that describe what is to come as
	// well (planned, continued) are not among them.
	pastVerbs = lexicon.List("en/verbs-in-the-past")
	// celebrations are verbs for an anniversary in the year of writing; those
	// with the value “event” are seldom anything else.
	celebrations = lexicon.List("en/celebrations")
)

// nearTimes stand right before words that mean a part of now: "earlier this year".
// The value says which.
var nearTimes = lexicon.List("en/words-before-times-of-now")

// longestNearTime is that of the longest of them, in letters.
const longestNearTime = len(" earlier ")

// nearTimeOf is the value of such a word before a date, "" without.
func nearTimeOf(e *datedEvent) string {
	m, _ := nearTimes.Closes(strings.TrimRight(e.before().Last(longestNearTime).String(), " "))
	return m.Value
}

// isWorthTelling leaves out words such as “today” and “this year” where they
// only mean nowadays: they tell of an event in the opening of a text, or beside
// a verb that tells of one.
func isWorthTelling(e *datedEvent) bool {
	nowadays := e.mention.Nowadays()
	if e.mention.Form == dates.Relative && strings.HasSuffix(strings.TrimRight(e.sentence.String(), " "), "?") {
		return false // “what do we need tomorrow?” asks of no day
	}
	if nowadays && (e.isStressed() || e.isCourtesy()) || e.isOfVessel() {
		return false
	}
	s := e.sentence
	if provenance.Dates(s.Leaf.String, s.From, s.To, e.mention.Start, e.mention.End) {
		return false
	}
	if !nowadays || e.sentence.Leaf.Opens {
		return true
	}
	if e.mention.Unit != dates.Days && nearTimeOf(e) != "" {
		return true
	}
	worth := false
	event := func(m lexicon.Match) { worth = worth || m.Value == "event" }
	e.sentence.Each(pastVerbs, event)
	e.sentence.Each(celebrations, event)
	return worth || e.isOfGathering()
}

// gatherings are what takes place on a day; those with the value “near” are verbs, and
// may stand a little before the date.
var gatherings = lexicon.List("en/gatherings-of-the-day")

// isOfGathering reports that what takes place stands beside a date: “the meeting today”,
// “today’s announcement”, “this year’s G20 Summit”.
func (e *datedEvent) isOfGathering() bool {
	const behind, most, near = 40, 3, 80 // letters, words, letters
	before, after := e.before(), e.after().First(behind)
	if m, ok := gatherings.Closes(before.String()); ok && m.Value == "" {
		return true
	}
	rest, possessive := strings.CutPrefix(strings.ReplaceAll(after.String(), "'s", "’s"), "’s ")
	if possessive || strings.HasSuffix(strings.ReplaceAll(e.words(), "'s", "’s"), "’s") {
		for i, word := range strings.Fields(rest) {
			if i == most {
				break
			}
			if value, ok := gatherings.Of(strings.Trim(word, ",.;:")); ok && value == "" {
				return true
			}
			if strings.TrimRight(word, ",.;:") != word {
				break
			}
		}
	}
	found := false
	before.Last(near).Each(gatherings, func(m lexicon.Match) { found = found || m.Value == "near" })
	return found
}

// between narrows the bounds of a sentence to the words that can belong to the
// date at k: those between its neighbours. Years alone are no neighbours; most
// stand in names.
func between(mentions []dates.Mention, k, from, to int) (int, int) {
	counts := func(m dates.Mention) bool { return m.Form != dates.YearAlone && m.Form != dates.Range }
	for i := k - 1; i >= 0 && mentions[i].End > from; i-- {
		if counts(mentions[i]) {
			from = mentions[i].End
		}
	}
	for i := k + 1; i < len(mentions) && mentions[i].Start < to; i++ {
		if counts(mentions[i]) {
			to = mentions[i].Start
		}
	}
	return from, max(from, to)
}

// videoWords say that a meeting had no place.
var videoWords = lexicon.List("en/words-for-video")

// placeNear is the ID of the place in a stretch that stands nearest to a date,
// "" when there is none. What was held by video has no place; behind the date
// a place counts up to the next meeting.
func (r *eventReader) placeNear(meetings []meeting.Name, around paper.Stretch, date dates.Mention) string {
	// Meetings and names are in the order of the text.
	next := sort.Search(len(meetings), func(i int) bool { return meetings[i].From >= date.End })
	if next < len(meetings) {
		around = around.Until(meetings[next].From)
	}
	nearest, id := 0, ""
	for _, n := range paper.NamesFrom(around.Leaf.Names, around.From) {
		if n.End > around.To {
			break
		}
		if n.Kind != authority.PlaceName || !r.IsPlaceHere(&n) || isHalfOfName(&n) {
			continue
		}
		if distance := max(n.Start-date.Start, date.Start-n.Start); id == "" || distance < nearest {
			nearest, id = distance, n.Target
		}
	}
	if around.Has(videoWords) {
		return ""
	}
	return id
}

// isHalfOfName reports a place that a hyphen joins to what it is called with: the
// “Oslo-Bergen Line” runs elsewhere.
func isHalfOfName(n *paper.Name) bool {
	behind, joined := strings.CutPrefix(n.Leaf.String[n.End:], "-")
	return joined && behind != "" && paper.IsCapital(behind[0])
}
