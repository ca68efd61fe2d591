package chronicle

import (
	"slices"
	"strings"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/link/chronicle/groupmeeting"
	"aseanarchive/generator/internal/link/chronicle/mention"
	"aseanarchive/generator/internal/link/chronicle/thing"
)

// pointing joins statements that only point at what happens to what is gathered.
type pointing struct{ *book }

// placeInTime is where a document tells of a day.
type placeInTime struct {
	document *archive.Entry
	date     string
}

// addVague gives things those statements of their documents that only point at what
// happens. It has to be the only thing of that sort of which the document tells for the
// day. Where there is none, two that point at the same tell of it together; one alone
// tells of nothing that anybody could look up.
func (p *pointing) addVague(all []*mention.Mention) {
	told := p.toldOnDays()
	left := map[placeInTime][]*mention.Mention{}
	var order []placeInTime // maps have no order of their own
	for _, m := range all {
		if !m.Told && m.IsOfOtherYear() {
			if t := onlySummit(told[placeInTime{m.Document, m.Event.Date}]); t != nil {
				t.Add(m)
			}
		}
		if m.Told || m.Days > mention.FewDays || len(m.Nouns) == 0 && !m.IsFormula() {
			continue
		}
		at := placeInTime{m.Document, m.Event.Date}
		if t := pointedAt(m, told[at]); t != nil {
			t.Add(m)
			continue
		}
		if m.Days == 1 && !m.Aside && !m.IsNextMeeting() && len(m.Nouns) > 0 && !m.IsOfOccasion() {
			if left[at] == nil {
				order = append(order, at)
			}
			left[at] = append(left[at], m)
		}
	}
	for _, at := range order {
		p.gatherPointing(left[at])
	}
}

// onlySummit is the only summit of a group among some things, nil for none and for several.
func onlySummit(list []*thing.Thing) *thing.Thing {
	var found *thing.Thing
	for _, t := range list {
		if !slices.ContainsFunc(t.Mentions, func(m *mention.Mention) bool {
			return slices.ContainsFunc(m.Groups, func(g groupmeeting.Meeting) bool {
				return g.Level == groupmeeting.Leaders
			})
		}) {
			continue
		}
		if found != nil {
			return nil
		}
		found = t
	}
	return found
}

// toldOnDays are the things of which documents tell, by the day.
func (p *pointing) toldOnDays() map[placeInTime][]*thing.Thing {
	told := map[placeInTime][]*thing.Thing{}
	for _, t := range p.things {
		for _, m := range t.Mentions {
			at := placeInTime{m.Document, m.Event.Date}
			if !slices.Contains(told[at], t) {
				told[at] = append(told[at], t)
			}
		}
	}
	return told
}

// addSince adds what says since which day something is to the only thing of which its
// document tells for that day.
func (p *pointing) addSince() {
	told := p.toldOnDays()
	for _, d := range p.documents {
		for i := range d.Events {
			e := &d.Events[i]
			day, open := strings.CutSuffix(e.Date, "/..")
			if e.Role != archive.Since || !open || len(day) != len(time.DateOnly) {
				continue
			}
			if list := told[placeInTime{d, day}]; len(list) == 1 {
				list[0].Tellers = append(list[0].Tellers, archive.Teller{Document: d, Event: e, Paragraph: e.Paragraph})
			}
		}
	}
}

// pointedAt is the only one of some things at which a statement points, nil for none.
func pointedAt(m *mention.Mention, list []*thing.Thing) *thing.Thing {
	var found *thing.Thing
	for _, t := range list {
		if !slices.ContainsFunc(t.Mentions, func(other *mention.Mention) bool {
			return other.Document == m.Document && (m.PointsAtThatOf(other) || m.Closes(other))
		}) {
			continue
		}
		if found != nil {
			return nil
		}
		found = t
	}
	return found
}

// gatherPointing makes things of statements of one text and day that point at the same.
func (p *pointing) gatherPointing(list []*mention.Mention) {
	for i, m := range list {
		if m.Told {
			continue
		}
		t := &thing.Thing{Happening: archive.Happening{Kind: archive.Occurrence}}
		for _, other := range list[i+1:] {
			if other.Told || !m.PointsAtThatOf(other) || other.Clause == m.Clause {
				continue
			}
			if len(t.Mentions) == 0 {
				t.Add(m)
			}
			t.Add(other)
		}
		if len(t.Mentions) > 0 {
			p.things = append(p.things, t)
		}
	}
}
