package chronicle

import (
	"slices"
	"strings"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/link/chronicle/groupmeeting"
	"aseanarchive/generator/internal/link/chronicle/token"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/clause"
)

// Groups such as the G20 and APEC meet in summits that no list of ours counts. A group's
// name alone often stands for its summit, and most statements say no more than the month
// or the year. Its summits are told apart by their days: what is told with a day makes
// one, and what is told with less joins the only one of that time.

// readGroups reads of which meetings of groups a clause tells.
func (m *mention) readGroups(tokens []token.Token, words []text.Word) {
	if m.event != nil && m.day().IsOfOther(meetingClass) {
		return
	}
	for _, named := range groupmeeting.In(m.clause, tokens, words) {
		if isBeforeOther(m.clause[:named.Start]) || m.event != nil && (m.hasOtherDate(named.Start) ||
			m.hasOtherMeeting(tokens, named.Start, named.End) || named.IsOfOtherYear(m.clause, m.event.Date)) {
			continue
		}
		if !slices.Contains(m.groups, named.Meeting) {
			m.groups = append(m.groups, named.Meeting)
		}
	}
}

// hasOtherMeeting reports a noun of another meeting between a name and the date of the
// statement: the date is that of the nearer one.
func (m *mention) hasOtherMeeting(tokens []token.Token, from, to int) bool {
	date := strings.Join(strings.Fields(m.event.Expression), " ")
	at := strings.Index(m.clause, date)
	if at < 0 || date == "" {
		return false
	}
	const near = 60 // bytes
	if at+len(date) <= from {
		before := token.Of(m.clause[max(0, at-near):at])
		meets := slices.ContainsFunc(before, func(t token.Token) bool { return meetingNouns.HasKey(t.Key) })
		if meets && from-at-len(date) > near {
			return true // “the meeting tomorrow follows what was said at COP26”
		}
		from, to = at+len(date), from
	} else {
		for to < at && m.clause[to] != ',' { // over its own noun
			i := slices.IndexFunc(tokens, func(t token.Token) bool { return t.Start >= to })
			if i < 0 || !tokens[i].Capital && !meetingNouns.HasKey(tokens[i].Key) {
				break
			}
			to = tokens[i].End
			if meetingNouns.HasKey(tokens[i].Key) || tokens[i].Breaks {
				break
			}
		}
		from, to = to, at
	}
	return slices.ContainsFunc(tokens, func(t token.Token) bool {
		return t.Start >= from && t.End <= to && meetingNouns.HasKey(t.Key) && t.Plain != "week"
	})
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
func (b *book) addAmbiguous(m *mention, g groupmeeting.Meeting) bool {
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
	groupmeeting.Meeting
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
func (m *mention) isVague() bool { return m.days > aMonth || m.counted }

// isToldTwice reports whether more than one sentence tells of a thing.
func (t *thing) isToldTwice() bool {
	return slices.ContainsFunc(t.mentions, func(m *mention) bool { return m.clause != t.mentions[0].clause })
}

// titled is what the title of a document names.
type titled struct {
	series []string
	groups []groupmeeting.Meeting
}

// ofTitle reads which meeting a document is of, by its title.
func (b *book) ofTitle(d *archive.Entry) titled {
	known, ok := b.titles[d]
	if ok {
		return known
	}
	outside := &mention{clause: clause.Unmarked(d.Title.Value)}
	tokens := token.Of(outside.clause)
	for i := range tokens {
		if meetingNouns.HasKey(tokens[i].Key) {
			b.readMeeting(outside, tokens, i)
		}
	}
	words := text.AppendWords(nil, outside.clause, nil)
	outside.readGroups(tokens, words)
	if len(outside.series)+len(outside.groups) == 0 {
		outside.groups = groupmeeting.OfStatement(d.Occasions)
	}
	known = titled{each1(outside.series), outside.groups}
	b.titles[d] = known
	return known
}

// isOfOwnMeeting adds a statement to the meeting of which its document is by its title: one
// that names nobody, “our meeting today”, where the day is that of the document, and one
// that says that somebody met on the days of that meeting.
func (b *book) isOfOwnMeeting(m *mention) bool {
	gathered := gatheredWords.In(m.wholeClause())
	if m.days > fewDays || !isMeeting(m) && !gathered || len(m.groups) > 0 || len(m.meetings) > 0 || m.asked {
		return false
	}
	points := m.pointsBack() && m.days == 1 && m.event.Date == m.document.Date.Value
	if !points && (m.talk || !gathered) {
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
	if points || m.event.Date == m.document.Date.Value {
		m.groups = title.groups
	}
	return false
}

// wholeClause is the clause of a statement, or its sentence where the clause is cut.
func (m *mention) wholeClause() string {
	if len(m.event.Evidence) > 0 && strings.HasSuffix(m.clause, "…") {
		return clause.Unmarked(m.event.Evidence[0].Quote)
	}
	return m.clause
}

// gatheredWords say that those who are named met: “met in Oslo on 3 May”.
var gatheredWords = lexicon.List("en/words-for-having-met")
