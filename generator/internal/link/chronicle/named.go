package chronicle

import (
	"slices"
	"strings"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// Groups such as the G20 and APEC meet in summits that no list of ours counts. A group's
// name alone often stands for its summit, and most statements say no more than the month
// or the year. Its summits are told apart by their days: what is told with a day makes
// one, and what is told with less joins the only one of that time.

var (
	groupsThatMeet = lexicon.List("en/groups-that-meet")
	levelsOfGroups = lexicon.List("en/levels-of-meetings")
	beforeGroups   = lexicon.List("en/words-before-groups-that-meet")
	summits        = lexicon.List("en/nouns-of-summits")
	behindGroups   = lexicon.List("en/words-behind-groups-that-meet")
)

// leaders meet where nothing else is said of who does.
const leaders = "leaders"

// groupMeeting is a meeting of a group, by who meets.
type groupMeeting struct{ group, level string }

// readGroups reads of which meetings of groups a clause tells.
func (m *mention) readGroups(tokens []token, words []text.Word) {
	for found := range each(groupsThatMeet, words, m.clause) {
		first := 0 // token of the group
		for first < len(tokens) && tokens[first].end <= found.Start {
			first++
		}
		behind := first // token behind it
		for behind < len(tokens) && tokens[behind].start < found.End {
			behind++
		}
		if behind < len(tokens) && strings.HasPrefix(m.clause[tokens[behind].start:], "(") {
			behind++ // its short form
		}
		level, start, ok := m.meetingBehind(tokens, first, behind)
		if !ok {
			level, start, ok = m.meetingBefore(tokens, first, behind)
		}
		if !ok {
			start, ok = m.standsForMeeting(tokens, first, behind)
			level = leaders
		}
		if !ok || isBeforeOther(m.clause[:start]) ||
			m.event != nil && (m.hasOtherDate(start) || m.hasOtherMeeting(tokens, start, found.End)) {
			continue
		}
		if g := (groupMeeting{found.Value, level}); !slices.Contains(m.groups, g) {
			m.groups = append(m.groups, g)
		}
	}
}

// closes reports a word that only ends what stands in brackets.
func (t token) closes(clause string) bool { return strings.HasSuffix(clause[t.start:t.end], ")") }

// longestGap is how many words stand at most between a group and the noun of its meeting.
const longestGap = 5

// meetingBehind reads “the G20 Leaders’ Summit”, “our APEC host year”.
func (m *mention) meetingBehind(tokens []token, first, behind int) (level string, start int, ok bool) {
	level = leaders
	others := false // words that no summit of leaders needs
	for i := behind; i < min(behind+longestGap, len(tokens)); i++ {
		t := &tokens[i]
		if i > first && tokens[i-1].breaks && !tokens[i-1].closes(m.clause) {
			return "", 0, false
		}
		if said, has := levelsOfGroups.Of(t.plain); has {
			level = said
			continue
		}
		if others && !summits.Has(t.plain) && meetingNouns.HasKey(t.key) {
			return "", 0, false // the Quad Investment and Technology Dialogue
		}
		if meetingNouns.HasKey(t.key) || t.plain == "events" || t.plain == "year" && tokens[i-1].plain == "host" {
			return level, tokens[first].start, true
		}
		if !t.capital && !smallInNames.Has(t.plain) && t.plain != "host" && t.plain != "annual" {
			return "", 0, false
		}
		others = others || t.capital
	}
	return "", 0, false
}

// hasOtherMeeting reports a noun of another meeting between a name and the date of the
// statement: the date is that of the nearer one.
func (m *mention) hasOtherMeeting(tokens []token, from, to int) bool {
	date := strings.Join(strings.Fields(m.event.Expression), " ")
	at := strings.Index(m.clause, date)
	if at < 0 || date == "" {
		return false
	}
	const near = 60 // bytes
	if at+len(date) <= from {
		before := tokensOf(m.clause[max(0, at-near):at])
		meets := slices.ContainsFunc(before, func(t token) bool { return meetingNouns.HasKey(t.key) })
		if meets && from-at-len(date) > near {
			return true // “the meeting tomorrow follows what was said at COP26”
		}
		from, to = at+len(date), from
	} else {
		for to < at && m.clause[to] != ',' { // over its own noun
			i := slices.IndexFunc(tokens, func(t token) bool { return t.start >= to })
			if i < 0 || !tokens[i].capital && !meetingNouns.HasKey(tokens[i].key) {
				break
			}
			to = tokens[i].end
			if meetingNouns.HasKey(tokens[i].key) || tokens[i].breaks {
				break
			}
		}
		from, to = to, at
	}
	return slices.ContainsFunc(tokens, func(t token) bool {
		return t.start >= from && t.end <= to && meetingNouns.HasKey(t.key) && t.plain != "week"
	})
}

// meetingBefore reads “the leaders’ summit of the Quad”, and “the leaders of the Group of
// Seven met”.
func (m *mention) meetingBefore(tokens []token, first, behind int) (level string, start int, ok bool) {
	i := first - 1
	if i >= 0 && tokens[i].plain == "the" {
		i--
	}
	if i < 1 {
		return "", 0, false
	}
	if said, has := levelsOfGroups.Of(tokens[i-1].plain); has && tokens[i].plain == "of" && m.meets(tokens[behind:]) {
		return said, tokens[i-1].start, true
	}
	if tokens[i].plain != "of" || !meetingNouns.HasKey(tokens[i-1].key) {
		return "", 0, false
	}
	level = leaders
	for _, t := range tokens[behind:min(behind+longestGap, len(tokens))] {
		if said, has := levelsOfGroups.Of(t.plain); has { // “the meeting of G20 Finance Ministers”
			level = said
			break
		}
	}
	at := i - 1
	for k := i - 2; k >= max(0, i-4); k-- {
		if said, has := levelsOfGroups.Of(tokens[k].plain); has {
			level, at = said, k
		}
	}
	return level, tokens[at].start, true
}

// meets reports that words behind a name soon say that those who are named met.
func (m *mention) meets(behind []token) bool {
	const soon = 4
	return slices.ContainsFunc(behind[:min(soon, len(behind))], func(t token) bool {
		return t.plain == "met" || t.plain == "meet" || t.plain == "convened" || t.plain == "gathered"
	})
}

// standsForMeeting reports the name of a group that stands for its summit: “at the G20
// in Bali”, or short for the conference before it, “the Conference of the Parties (COP27)”.
func (m *mention) standsForMeeting(tokens []token, first, behind int) (start int, ok bool) {
	const mostBefore = 14
	if first == len(tokens) {
		return 0, false
	}
	start = tokens[first].start
	if meetingNouns.HasKey(tokens[first].key) {
		return start, true // the Summit of the Americas
	}
	if strings.HasPrefix(m.clause[start:], "(") || isBehindDash(m.clause[:start]) {
		for i := max(0, first-mostBefore); i < first; i++ {
			if meetingNouns.HasKey(tokens[i].key) {
				return tokens[i].start, true
			}
		}
		return 0, false
	}
	before := strings.TrimRight(m.clause[:tokens[first].start], " ")
	opening, ok := beforeGroups.Closes(before)
	if rest, has := strings.CutSuffix(before, " the"); has && (!ok || opening.Value != "") {
		if verb, found := beforeGroups.Closes(rest); found {
			opening, ok = verb, true
		}
	}
	if !ok {
		return 0, false
	}
	ends := behind == len(tokens) || tokens[behind-1].breaks && !tokens[behind-1].closes(m.clause)
	if ends {
		return start, opening.Value != "open" // “among NATO, the G7” is the group itself
	}
	_, ok = behindGroups.Opens(m.clause[tokens[behind].start:])
	return start, ok
}

// isBehindDash reports words that end in a dash: “the Conference of the Parties — COP27”.
func isBehindDash(before string) bool {
	before = strings.TrimRight(before, " ")
	return strings.HasSuffix(before, " —") || strings.HasSuffix(before, " –")
}

// addNamed adds a statement to the meetings of groups of which it tells, and reports
// whether it told of any.
func (b *book) addNamed(m *mention) bool {
	told := false
	for _, g := range m.groups {
		var found *thing
		several := false
		for _, t := range b.meetings[g] {
			if t.isMeetingOf(m) {
				several = found != nil
				found = t
			}
			if several {
				break
			}
		}
		switch {
		case several && m.days > fewDays: // which one is meant cannot be told, but that these mean one
			told = b.addAmbiguous(m, g)
		case several:
		case found != nil:
			found.add(m)
			told = true
		case !m.talk || !m.isVague():
			t := &thing{Happening: archive.Happening{Kind: archive.Occurrence}}
			t.vague = m.isVague()
			t.add(m)
			b.things = append(b.things, t)
			b.meetings[g] = append(b.meetings[g], t)
			told = true
		}
	}
	return told
}

// addAmbiguous adds a statement that may mean one of several meetings to those that say
// just as much: they mean one of them, or most likely the same.
func (b *book) addAmbiguous(m *mention, g groupMeeting) bool {
	if m.talk {
		return false
	}
	at := timedMeeting{g, m.event.Date}
	t := b.ambiguous[at]
	if t == nil {
		t = &thing{Happening: archive.Happening{Kind: archive.Occurrence}, vague: true}
		b.ambiguous[at] = t
		b.things = append(b.things, t)
	}
	t.add(m)
	return true
}

// timedMeeting is a meeting of a group with the time that is told of it.
type timedMeeting struct {
	groupMeeting
	date string
}

// sameSummit is how many days may lie between two statements of one summit: of its
// first day and of its last, of the journey there.
const sameSummit = 3 * 24 * time.Hour

// isMeetingOf reports whether a statement that names the group can tell of its meeting.
func (t *thing) isMeetingOf(m *mention) bool {
	const mostAsked = 8 // the first tellers stand for the others
	for _, other := range t.mentions[:min(len(t.mentions), mostAsked)] {
		apart := max(m.span.First.Sub(other.span.Last), other.span.First.Sub(m.span.Last))
		exact := m.days <= fewDays && other.days <= fewDays
		if apart > 0 && !(exact && apart <= sameSummit) {
			return false
		}
		held := m.event.Held && other.event.Held
		if held && m.event.Place != "" && other.event.Place != "" && m.event.Place != other.event.Place {
			return false
		}
	}
	return true
}

// isVague reports a statement that says no more than the year or the week.
func (m *mention) isVague() bool { return m.days > aMonth || edtf.IsWeek(m.event.Date) }

// isToldTwice reports whether more than one sentence tells of a thing.
func (t *thing) isToldTwice() bool {
	return slices.ContainsFunc(t.mentions, func(m *mention) bool { return m.clause != t.mentions[0].clause })
}

// titled is what the title of a document names.
type titled struct {
	series []string
	groups []groupMeeting
}

// ofTitle reads which meeting a document is of, by its title.
func (b *book) ofTitle(d *archive.Entry) titled {
	known, ok := b.titles[d]
	if ok {
		return known
	}
	outside := &mention{clause: plainQuote(d.Title.Value)}
	tokens := tokensOf(outside.clause)
	for i := range tokens {
		if meetingNouns.HasKey(tokens[i].key) {
			b.readMeeting(outside, tokens, i)
		}
	}
	outside.readGroups(tokens, text.AppendWords(nil, outside.clause, nil))
	known = titled{each1(outside.series), outside.groups}
	b.titles[d] = known
	return known
}

// isOfOwnMeeting adds a statement to the meeting of which its document is by its title: one
// that names nobody, “our meeting today”, where the day is that of the document, and one
// that says that somebody met on the days of that meeting.
func (b *book) isOfOwnMeeting(m *mention) bool {
	if m.days > fewDays || !isMeeting(m) || len(m.groups) > 0 || len(m.meetings) > 0 || m.asked {
		return false
	}
	points := m.pointsBack() && m.days == 1 && m.event.Date == m.document.Date.Value
	if !points && (m.talk || !gatheredWords.In(m.clause)) {
		return false
	}
	title := b.ofTitle(m.document)
	if len(title.series)+len(title.groups) != 1 {
		return false
	}
	for _, series := range title.series {
		if t := b.editionOf(m, series); t != nil && lasts(t.Date) <= fewDays && (points || t.listed == m.event.Date) {
			t.add(m)
			return true
		}
	}
	if points {
		m.groups = title.groups
	}
	return false
}

// gatheredWords say that those who are named met: “met in Oslo on 3 May”.
var gatheredWords = lexicon.List("en/words-for-having-met")
