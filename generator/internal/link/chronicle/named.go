package chronicle

import (
	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/link/chronicle/groupmeeting"
	"aseanarchive/generator/internal/link/chronicle/mention"
	"aseanarchive/generator/internal/link/chronicle/thing"
)

// Groups such as the G20 and APEC meet in summits that no list of ours counts. A group's
// name alone often stands for its summit, and most statements say no more than the month
// or the year. Its summits are told apart by their days: what is told with a day makes
// one, and what is told with less joins the only one of that time.

// addNamed adds a statement to the meetings of groups of which it tells, and reports
// whether it told of any.
func (b *book) addNamed(m *mention.Mention) bool {
	told := false
	for _, g := range m.Groups {
		var found *thing.Thing
		several := false
		for _, t := range b.meetings[g] {
			if t.IsMeetingOf(m) {
				several = found != nil
				found = t
			}
			if several {
				break
			}
		}
		switch {
		case several && m.Days > mention.FewDays: // which one is meant cannot be told, but that these mean one
			told = b.addAmbiguous(m, g)
		case several:
		case found != nil:
			found.Add(m)
			told = true
		case !m.Talk || !m.IsVague():
			t := &thing.Thing{Happening: archive.Happening{Kind: archive.Occurrence}, Group: g}
			t.Vague = m.IsVague()
			t.Add(m)
			b.things = append(b.things, t)
			b.meetings[g] = append(b.meetings[g], t)
			told = true
		}
	}
	return told
}

// addAmbiguous adds a statement that may mean one of several meetings to those that say
// just as much: they mean one of them, or most likely the same.
func (b *book) addAmbiguous(m *mention.Mention, g groupmeeting.Meeting) bool {
	if m.Talk {
		return false
	}
	at := timedMeeting{g, m.Event.Date}
	t := b.ambiguous[at]
	if t == nil {
		t = &thing.Thing{Happening: archive.Happening{Kind: archive.Occurrence}, Vague: true}
		b.ambiguous[at] = t
		b.things = append(b.things, t)
	}
	t.Add(m)
	return true
}

// timedMeeting is a meeting of a group with the time that is told of it.
type timedMeeting struct {
	groupmeeting.Meeting
	date string
}

// isOfOwnMeeting adds a statement to the meeting of which its document is by its title: one
// that names nobody, “our meeting today”, where the day is that of the document, and one
// that says that somebody met on the days of that meeting.
func (b *book) isOfOwnMeeting(m *mention.Mention) bool {
	if m.IsOfOtherYear() { // “last year’s summit” is one of the same group
		if title := b.reader.OfTitle(m.Document); len(title.Series) == 0 && len(title.Groups) == 1 {
			m.Groups = title.Groups
		}
		return false
	}
	gathered := gatheredWords.In(m.WholeClause())
	if m.Days > mention.FewDays || !m.IsMeeting() && !gathered || len(m.Groups) > 0 || len(m.Meetings) > 0 || m.Asked {
		return false
	}
	points := m.PointsBack() && m.Days == 1 && m.Event.Date == m.Document.Date.Value
	if !points && (m.Talk || !gathered) {
		return false
	}
	title := b.reader.OfTitle(m.Document)
	if len(title.Series)+len(title.Groups) != 1 {
		return false
	}
	for _, series := range title.Series {
		if t := b.editionOf(m, series); t != nil && thing.Lasts(t.Date) <= mention.FewDays &&
			(points || t.Listed == m.Event.Date) {
			t.Add(m)
			return true
		}
	}
	if points || m.Event.Date == m.Document.Date.Value {
		m.Groups = title.Groups
	}
	return false
}

// gatheredWords say that those who are named met: “met in Oslo on 3 May”.
var gatheredWords = lexicon.List("en/words-for-having-met")
