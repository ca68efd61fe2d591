// Package mention reads what dated statements of documents name: who takes part, which meetings, what
// happens, and whether two statements can tell of the same.
//
// The rules for its users: a Reader reads one statement after the other. A Mention is what one says; it
// knows nothing of what is gathered from others.
package mention

import (
	"slices"
	"strings"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/link/chronicle/besideday"
	"aseanarchive/generator/internal/link/chronicle/groupmeeting"
	"aseanarchive/generator/internal/link/chronicle/meetingname"
	"aseanarchive/generator/internal/link/chronicle/token"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/clause"
)

// Mention is a dated statement with what its clause names.
type Mention struct {
	Document *archive.Entry
	Event    *archive.Event
	Only     bool   // its sentence gives no other date
	Clause   string // without who speaks
	Span     edtf.Span
	Counted  bool // the day was counted from another one
	Days     int
	Series   []string // IDs of those whose edition it may tell of
	Ordinal  int      // of the first of them, as the clause counts it
	Beside   []string // IDs of series that the sentence names outside the clause
	Partners []string // IDs of those it names
	lands    []string // those of them that are countries
	members  []string // IDs of members of ASEAN that it names
	ofOthers []string // IDs of those of both that belong to another date of the sentence
	ASEAN    bool     // it names ASEAN
	Names    map[string]bool
	Meetings []meetingname.Name
	Groups   []groupmeeting.Meeting // meetings of groups that it names
	Near     []string               // IDs of series that stand beside the date
	Special  []string               // IDs of series of which it names a special edition
	happens  bool
	Classes  []string        // of what happens
	Nouns    []string        // the words for it that “the” or “this” stands before
	subject  map[string]bool // the first name
	Amounts  []string        // of money that it gives
	Asked    bool            // somebody asks it, or it is of when the text may be told
	Embargo  bool            // it is of when the text may be told
	Told     bool            // it tells of a thing
	Talk     bool            // somebody says it of himself, or to somebody
	Aside    bool            // the text only speaks of its day in passing
}

var (
	happeningWords  = lexicon.List("en/words-of-happenings")
	happeningNouns  = lexicon.List("en/nouns-of-what-happens")
	meetingNouns    = lexicon.List("en/nouns-of-gatherings")
	wordsOfTalk     = lexicon.List("en/words-of-talk")
	namesOfASEAN    = lexicon.List("en/names-of-asean")
	embargoes       = lexicon.List("en/words-of-embargoes")
	specialEditions = lexicon.List("en/special-editions")
	beforeOthers    = lexicon.List("en/words-before-other-happenings")
)

// What happens in clauses that name meetings and journeys; see en/words-of-happenings.
const MeetingClass, VisitClass = "meeting", "visit"

// FewDays is how long what happens on some days may last.
const FewDays = 4

// wayTo stands before the ID of a country to which somebody came.
const wayTo = "to "

// IsDestination reports a name that is a country to which somebody came.
func IsDestination(name string) bool { return strings.HasPrefix(name, wayTo) }

// Destinations are the countries to which a statement says that somebody came, sorted.
func (m *Mention) Destinations() []string {
	var list []string
	for name := range m.Names {
		if IsDestination(name) {
			list = append(list, name)
		}
	}
	slices.Sort(list)
	return list
}

// AMonth is the longest time in which something is said to have happened.
const AMonth = 31

// hasOtherDate reports another date between that of the statement and a name in its
// clause, or right before the name: it belongs to the nearer one.
func (m *Mention) hasOtherDate(name int) bool {
	between, ok := m.Day().Between(name)
	if !ok {
		return false
	}
	before := strings.TrimRight(m.Clause[:name], " ")
	for i := range m.Document.Events {
		other := &m.Document.Events[i]
		if other.Paragraph == m.Event.Paragraph && other.Date != m.Event.Date && other.Expression != "" &&
			(strings.Contains(between, other.Expression) || strings.HasSuffix(before, " "+other.Expression)) {
			return true
		}
	}
	return false
}

// Day is where the clause of a statement says its day.
func (m *Mention) Day() besideday.Day { return besideday.Of(m.Clause, m.Event.Expression) }

// IsBeforeOther reports words behind which another happening is named than the one of
// the date: “ahead of the”.
func IsBeforeOther(before string) bool {
	before = strings.TrimRight(before, " ")
	for _, article := range [...]string{"the", "a", "an", "annual", "this", "last", "recent"} {
		before = strings.TrimRight(strings.TrimSuffix(before, " "+article), " ")
	}
	_, ok := beforeOthers.Closes(before)
	return ok
}

// TellsSomething reports whether a statement tells of something that happened.
func (m *Mention) TellsSomething() bool {
	if m.Asked || !m.happens || m.Days > AMonth {
		return false
	}
	if len(m.Names) > 0 || len(m.Meetings) > 0 {
		return true
	}
	return slices.Contains(m.Classes, MeetingClass) && (len(m.Partners) > 0 || m.IsNextMeeting())
}

// IsNextMeeting reports that a document about a partner tells of a meeting to come: it
// is one with that partner.
func (m *Mention) IsNextMeeting() bool {
	return m.Event.Role == archive.Future && !m.Talk &&
		slices.ContainsFunc(m.Document.Partners, func(p archive.PartnerMention) bool { return p.Role == archive.Party })
}

// Breadth is how little a statement says of the time: a week, which is mostly counted
// from another day, says less than a month.
func (m *Mention) Breadth() int {
	if m.Counted {
		return AMonth + 1
	}
	return m.Days
}

// StartsOf are the days and the month under which things of the time of a statement are.
func (m *Mention) StartsOf() []string {
	month := m.Span.First.Format("2006-01")
	if !m.Counted {
		return []string{m.Span.First.Format(time.DateOnly), month}
	}
	var list []string
	for day := m.Span.First; !day.After(m.Span.Last); day = day.AddDate(0, 0, 1) {
		list = append(list, day.Format(time.DateOnly))
	}
	return append(list, month, month+"-01") // things of the whole month begin with it
}

// PointsBack reports a statement that names nobody and points at something of which its
// text has spoken: “the launch tomorrow”.
func (m *Mention) PointsBack() bool {
	namesNobody := len(m.Names) == 0 && len(m.Meetings) == 0 && len(m.Partners) == 0
	return namesNobody && len(m.Nouns) > 0 && !m.IsNextMeeting() && !m.Asked && m.Days <= FewDays
}

// closingFormulas open the last lines of what was signed.
var closingFormulas = lexicon.List("en/closing-formulas")

// IsFormula reports a closing formula with its day and its place.
func (m *Mention) IsFormula() bool {
	_, ok := closingFormulas.Opens(m.Clause)
	return ok && m.Days == 1 && m.Event.Place != ""
}

// WholeClause is the clause of a statement, or its sentence where the clause is cut.
func (m *Mention) WholeClause() string {
	if len(m.Event.Evidence) > 0 && strings.HasSuffix(m.Clause, "…") {
		return clause.Unmarked(m.Event.Evidence[0].Quote)
	}
	return m.Clause
}

// IsVague reports a statement that says no more than the year or the week.
func (m *Mention) IsVague() bool { return m.Days > AMonth || m.Counted }

// IsOfOccasion reports a statement of a paragraph that names or points at a gathering for
// which it has the noun, or that tells of the meeting of which its text is: see naming.
func (m *Mention) IsOfOccasion() bool {
	for i := range m.Document.Occasions {
		o := &m.Document.Occasions[i]
		own := o.Today && m.Event.Date == m.Document.Date.Value
		if (own || slices.Contains(m.Nouns, o.Noun)) && slices.Contains(o.Paragraphs, m.Event.Paragraph) {
			return true
		}
	}
	return false
}

// TellsInPassing reports a statement that says that something happens, to somebody or not.
func (m *Mention) TellsInPassing() bool {
	return !m.Asked && (m.happens || len(m.Nouns) > 0)
}

// DoesWhat reports a statement that says that somebody who has one of some names does what happens.
func (m *Mention) DoesWhat(names map[string]bool) bool {
	for name := range names {
		if m.subject[name] {
			return true
		}
	}
	return false
}

// SaysOnlyItsDay reports a statement that has no words but those of days, and of who says them: an
// answer, or what it answers.
func (m *Mention) SaysOnlyItsDay() bool {
	const longest, shortestWord = 60, 3 // bytes
	if len(m.Clause) > longest {
		return false
	}
	for _, t := range token.Of(m.Clause) {
		if len(t.Plain) >= shortestWord && !weekdays.HasKey(t.Key) && !months.HasKey(t.Key) &&
			!smallWords.HasKey(t.Key) &&
			!wordsOfTalk.HasKey(t.Key) && !saying.HasKey(t.Key) &&
			!strings.Contains(strings.ToLower(m.Event.Expression), t.Plain) {
			return false
		}
	}
	return true
}

var (
	weekdays   = lexicon.List("en/weekdays")
	months     = lexicon.List("en/months")
	smallWords = lexicon.List("en/small-words")
	saying     = lexicon.List("en/words-of-hearing-and-saying")
)

// OfLeaders reports a statement in which a meeting is called one of leaders, and of nobody else:
// “Leader Retreats”.
func (m *Mention) OfLeaders() bool {
	tokens := token.Of(m.Clause)
	for i := 1; i < len(tokens); i++ {
		level, ok := levels.OfKey(tokens[i-1].Key)
		if ok && level == groupmeeting.Leaders && meetingNouns.HasKey(tokens[i].Key) && len(m.Meetings) == 0 {
			return true
		}
	}
	return false
}

// levels say who meets.
var levels = lexicon.List("en/levels-of-meetings")

// IsToday reports a statement that calls the day of its text today.
func (m *Mention) IsToday() bool {
	return m.Event.Date == m.Document.Date.Value && wordsOfToday.In(m.Event.Expression)
}

// wordsOfToday call the day of a text today.
var wordsOfToday = lexicon.List("en/words-for-today")

// OnlyCounted is the number of the only edition of a series that a document counts, 0 for none and
// for several.
func OnlyCounted(d *archive.Entry, series string) int {
	number := 0
	for i := range d.Meetings {
		named := &d.Meetings[i]
		if named.ID != series || named.Ordinal == 0 || named.Ordinal == number {
			continue
		}
		if number > 0 {
			return 0
		}
		number = named.Ordinal
	}
	return number
}

// IsOfOtherYear reports a statement that speaks of a summit of another year than that of its
// document, and names none: “last year’s Summit”, “our next summit in 2023”.
func (m *Mention) IsOfOtherYear() bool {
	const beside = 12 // bytes
	if m.Days <= AMonth || m.Counted || m.Asked || len(m.Groups)+len(m.Meetings)+len(m.Series) > 0 ||
		edtf.Meet(m.Event.Date, m.Document.Date.Value) {
		return false
	}
	for found := range each(summits, text.AppendWords(nil, m.Clause, nil), m.Clause) {
		if m.Day().IsBeside(found.Start, found.End, beside) {
			before := strings.TrimRight(m.Clause[:found.Start], " ")
			return !IsBeforeOther(before) && !capitalEnds(before)
		}
	}
	return false
}

// summits are nouns of meetings of leaders.
var summits = lexicon.List("en/nouns-of-summits")

// capitalEnds reports words the last of which has a capital: what follows has a name.
func capitalEnds(words string) bool {
	last := strings.TrimLeft(words[strings.LastIndexByte(words, ' ')+1:], "(“")
	return last != "" && last[0] >= 'A' && last[0] <= 'Z'
}

// IsNear reports a statement of about the days of a date.
func (m *Mention) IsNear(date string) bool {
	span, ok := edtf.Bounded(date)
	return ok && max(span.First.Sub(m.Span.Last), m.Span.First.Sub(span.Last)) <= SameSummit
}

// IsMeeting reports a statement that says that somebody meets.
func (m *Mention) IsMeeting() bool { return slices.Contains(m.Classes, MeetingClass) }

// SameSummit is how many days may lie between two statements of one summit: of its
// first day and of its last, of the journey there.
const SameSummit = 3 * 24 * time.Hour
