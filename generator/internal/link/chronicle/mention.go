package chronicle

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/link/chronicle/besideday"
	"aseanarchive/generator/internal/link/chronicle/groupmeeting"
	"aseanarchive/generator/internal/link/chronicle/meetingname"
	"aseanarchive/generator/internal/link/chronicle/tellingname"
	"aseanarchive/generator/internal/link/chronicle/token"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/clause"
)

// mention is a dated statement with what its clause names.
type mention struct {
	document *archive.Entry
	event    *archive.Event
	only     bool   // its sentence gives no other date
	clause   string // without who speaks
	span     edtf.Span
	counted  bool // the day was counted from another one
	days     int
	series   []string // IDs of those whose edition it may tell of
	ordinal  int      // of the first of them, as the clause counts it
	beside   []string // IDs of series that the sentence names outside the clause
	partners []string // IDs of those it names
	lands    []string // those of them that are countries
	members  []string // IDs of members of ASEAN that it names
	asean    bool     // it names ASEAN
	names    map[string]bool
	meetings []meetingname.Name
	groups   []groupmeeting.Meeting // meetings of groups that it names
	near     []string               // IDs of series that stand beside the date
	special  []string               // IDs of series of which it names a special edition
	happens  bool
	classes  []string        // of what happens
	nouns    []string        // the words for it that “the” or “this” stands before
	subject  map[string]bool // the first name
	amounts  []string
	asked    bool // somebody asks it, or it is of when the text may be told
	told     bool // it tells of a thing
	talk     bool // somebody says it of himself, or to somebody
	aside    bool // the text only speaks of its day in passing
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

// mentions are the statements that may tell of something that happened.
func (b *book) mentions() []*mention {
	var list []*mention
	for _, d := range b.documents {
		for i := range d.Events {
			e := &d.Events[i]
			if !e.Role.OnTimeline() || e.Role == archive.Since {
				continue // for the days since which something is, see addSince
			}
			_, bounded := edtf.Bounded(e.Date)
			if !bounded {
				continue
			}
			list = append(list, b.read(d, e))
		}
	}
	b.days = daysOfNames(list)
	return list
}

// read is what a statement names.
func (b *book) read(d *archive.Entry, e *archive.Event) *mention {
	m := &mention{document: d, event: e, only: b.sentences.IsOnly(d, e), names: map[string]bool{}}
	m.span, m.counted = edtf.Counted(e.Date)
	m.days = int(m.span.Last.Sub(m.span.First)/(24*time.Hour)) + 1
	m.clause, m.asked = clause.WithoutSpeaker(e.Clause)
	b.words = text.AppendWords(b.words[:0], m.clause, nil)
	_, kept := embargoes.FindAmong(b.words, m.clause)
	m.asked = m.asked || kept || strings.HasSuffix(m.clause, "?")
	_, m.talk = wordsOfTalk.FindAmong(b.words, m.clause)
	if e.Meeting != "" {
		m.series = append(m.series, e.Meeting)
	}
	hidden := b.readSides(m)
	verb := len(m.clause)
	for found := range each(happeningWords, b.words, m.clause) {
		if found.Value == visitClass && (m.hasOtherDate(found.Start) || m.day().IsOfTalkAbout(found.Start)) {
			continue // “an official said yesterday that the trip later this month”
		}
		m.happens, verb = true, min(verb, found.Start)
		m.classes = append(m.classes, found.Value)
		if before := m.clause[:found.Start]; isPointed(before) && !isBeforeOther(before) {
			m.nouns = append(m.nouns, strings.ToLower(m.clause[found.Start:found.End]))
		}
	}
	for found := range each(happeningNouns, b.words, m.clause) {
		if before := m.clause[:found.Start]; isPointed(before) && !isBeforeOther(before) {
			m.nouns = append(m.nouns, found.Value)
		}
	}
	slices.Sort(m.classes)
	m.classes = slices.Compact(m.classes)
	b.readNames(m, hidden, verb)
	if len(m.meetings) > 0 && len(m.classes) == 0 {
		m.happens, m.classes = true, []string{meetingClass}
	}
	m.series = each1(m.series)
	if len(m.series) == 0 && m.days <= fewDays && len(e.Evidence) > 0 {
		b.readBeside(m, e.Evidence[0].Quote)
		if strings.Contains(m.clause, "…") && len(m.groups) == 0 && len(m.meetings) == 0 && m.only {
			m.readGroupBeside(e.Evidence[0].Quote)
		}
	}
	m.partners, m.members = each1(m.partners), each1(m.members)
	if slices.Contains(m.classes, visitClass) {
		for _, id := range slices.Concat(m.partners, m.members) {
			m.names[wayTo+id] = true // who comes to a country is told by its name
		}
	}
	return m
}

// What happens in clauses that name meetings and journeys; see en/words-of-happenings.
const meetingClass, visitClass = "meeting", "visit"

// isPointed reports words that point at what follows: “the”, “his”, “tomorrow’s”.
func isPointed(before string) bool {
	fields := strings.Fields(before)
	if len(fields) == 0 {
		return false
	}
	last := strings.ToLower(fields[len(fields)-1])
	return pointers.Has(last) || strings.HasSuffix(last, "’s") || strings.HasSuffix(last, "'s")
}

// pointers point at what follows them.
var pointers = lexicon.List("en/words-that-point")

// fewDays is how long what happens on some days may last.
const fewDays = 4

// wayTo stands before the ID of a country to which somebody came.
const wayTo = "to "

// aMonth is the longest time in which something is said to have happened.
const aMonth = 31

// each1 are values in an order of their own, each once.
func each1(list []string) []string {
	slices.Sort(list)
	return slices.Compact(list)
}

// readBeside reads which series a sentence names outside the clause of its date.
func (b *book) readBeside(m *mention, quote string) {
	outside := &mention{clause: clause.Unmarked(quote)}
	tokens := token.Of(outside.clause)
	for i := range tokens {
		if meetingNouns.HasKey(tokens[i].Key) {
			b.readMeeting(outside, tokens, i)
		}
	}
	m.beside = outside.series
}

// readGroupBeside reads of which group's meeting a sentence tells whose clause names none.
func (m *mention) readGroupBeside(quote string) {
	outside := &mention{clause: clause.Unmarked(quote)}
	outside.readGroups(token.Of(outside.clause), text.AppendWords(nil, outside.clause, nil))
	if len(outside.groups) == 1 && m.happens {
		m.groups = outside.groups
	}
}

// readSides reads which countries a clause names, and where their names stand.
func (b *book) readSides(m *mention) (hidden []bool) {
	hidden = make([]bool, len(m.clause))
	hide := func(from, to int) {
		for i := from; i < to; i++ {
			hidden[i] = true
		}
	}
	for found := range each(namesOfASEAN, b.words, m.clause) {
		m.asean = true
		hide(found.Start, found.End)
	}
	if b.lists.Names == nil {
		return hidden
	}
	b.lists.Names.Find(m.clause, func(match authority.Match) {
		switch match.Kind {
		case authority.PartnerName, authority.PartnerAdjective:
			m.partners = append(m.partners, match.Target)
			if p := b.partners[match.Target]; p != nil && p.Type == "country" {
				m.lands = append(m.lands, match.Target)
			}
		case authority.MemberName:
			m.members = append(m.members, match.Target)
		default:
			return
		}
		hide(match.Start, match.End)
	})
	return hidden
}

// each are the entries of a list in a text whose words are known, none inside another.
func each(list *lexicon.Words, words []text.Word, clause string) func(yield func(lexicon.Match) bool) {
	return func(yield func(lexicon.Match) bool) {
		for from := 0; from < len(words); {
			m, ok := list.FindAmong(words[from:], clause)
			if !ok || !yield(m) {
				return
			}
			for from < len(words) && int(words[from].Start) < m.End {
				from++
			}
		}
	}
}

// readNames reads the names of a clause: runs of words with capitals, and those of
// meetings among them.
func (b *book) readNames(m *mention, hidden []bool, verb int) {
	b.tokens = token.Append(b.tokens[:0], m.clause)
	tokens := b.tokens
	opensSentence := !strings.HasPrefix(m.clause, "…")
	for i, t := range tokens {
		if m.clause[t.Start] == '$' || strings.HasPrefix(m.clause[t.Start:], "€") {
			m.amounts = append(m.amounts, t.Plain)
		}
		_, isNumber := token.Ordinal(t.Plain)
		if isNumber || hidden[t.Start] || !t.Capital || tellingname.IsPlain(&t) {
			continue
		}
		if i == 0 && opensSentence && (len(tokens) == 1 || !tokens[1].Capital) {
			continue // the capital is that of the sentence
		}
		m.names[t.Plain] = true
	}
	m.subject = tellingname.Subject(tokens, m.names, verb)
	m.readGroups(tokens, b.words)
	for i := range tokens {
		if meetingNouns.HasKey(tokens[i].Key) && (tokens[i].Plain != "week" || tokens[i].Capital) {
			b.readMeeting(m, tokens, i)
		}
	}
}

// readMeeting reads the name that ends with the noun of a meeting: that of a series, or
// one of its own.
func (b *book) readMeeting(m *mention, tokens []token.Token, noun int) {
	n, ok := meetingname.Read(m.clause, tokens, noun, b.lists.Meetings)
	switch {
	case !ok || isBeforeOther(m.clause[:n.First]):
	case n.Series == "":
		if len(n.Name.Own) > 0 {
			m.meetings = append(m.meetings, n.Name)
		}
	case m.event == nil || !m.hasOtherDate(n.Start):
		m.series = append(m.series, n.Series)
		m.ordinal = cmp.Or(m.ordinal, n.Number)
		const beside = 20 // bytes
		if m.event != nil && m.day().IsBeside(n.Start, n.End, beside) {
			m.near = append(m.near, n.Series)
		}
		if n.Special {
			m.special = append(m.special, n.Series)
		}
	}
}

// hasOtherDate reports another date between that of the statement and a name in its
// clause: the name belongs to the nearer one.
func (m *mention) hasOtherDate(name int) bool {
	between, ok := m.day().Between(name)
	if !ok {
		return false
	}
	for i := range m.document.Events {
		other := &m.document.Events[i]
		if other.Paragraph == m.event.Paragraph && other.Date != m.event.Date && other.Expression != "" &&
			strings.Contains(between, other.Expression) {
			return true
		}
	}
	return false
}

// day is where the clause of a statement says its day.
func (m *mention) day() besideday.Day { return besideday.Of(m.clause, m.event.Expression) }

// isBeforeOther reports words behind which another happening is named than the one of
// the date: “ahead of the”.
func isBeforeOther(before string) bool {
	before = strings.TrimRight(before, " ")
	for _, article := range [...]string{"the", "a", "an", "annual", "this", "last", "recent"} {
		before = strings.TrimRight(strings.TrimSuffix(before, " "+article), " ")
	}
	_, ok := beforeOthers.Closes(before)
	return ok
}

// tellsSomething reports whether a statement tells of something that happened.
func (m *mention) tellsSomething() bool {
	if m.asked || !m.happens || m.days > aMonth {
		return false
	}
	if len(m.names) > 0 || len(m.meetings) > 0 {
		return true
	}
	return slices.Contains(m.classes, meetingClass) && (len(m.partners) > 0 || m.isNextMeeting())
}

// isNextMeeting reports that a document about a partner tells of a meeting to come: it
// is one with that partner.
func (m *mention) isNextMeeting() bool {
	return m.event.Role == archive.Future && !m.talk &&
		slices.ContainsFunc(m.document.Partners, func(p archive.PartnerMention) bool { return p.Role == archive.Party })
}

// Names that are told of on so many days tell none of them apart: who holds a high
// office, where a government has its seat. In one text of one day they may be more.
const (
	manyDays        = 8
	manyDaysForText = 30
)

// daysOfNames are on how many days the names are told of, as far as anybody asks.
func daysOfNames(list []*mention) map[string]int {
	days := map[string]map[string]bool{}
	for _, m := range list {
		for name := range m.names {
			if days[name] == nil {
				days[name] = map[string]bool{}
			}
			if len(days[name]) < manyDaysForText {
				days[name][m.event.Date] = true
			}
		}
	}
	counts := make(map[string]int, len(days))
	for name, on := range days {
		if !strings.HasPrefix(name, wayTo) { // to which countries somebody came tells a journey
			counts[name] = len(on)
		}
	}
	return counts
}
