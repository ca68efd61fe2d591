package mention

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/link/chronicle/meetingname"
)

// Contradict reports statements that cannot tell the same.
func Contradict(x, y *Mention) bool {
	if x.Span.Last.Before(y.Span.First) || y.Span.Last.Before(x.Span.First) {
		return true
	}
	journeys := slices.Contains(x.Classes, VisitClass) && slices.Contains(y.Classes, VisitClass)
	if x.Event.Place != "" && y.Event.Place != "" && x.Event.Place != y.Event.Place && !journeys &&
		(x.Event.Held || y.Event.Held) {
		return true
	}
	if x.Document == y.Document && x.Event.Date != y.Event.Date && isOneSentence(x.Event, y.Event) {
		return true // two dates of one sentence are those of two things
	}
	if len(x.Amounts) > 0 && len(y.Amounts) > 0 && !shareOne(x.Amounts, y.Amounts) {
		return true
	}
	return x.Ordinal > 0 && y.Ordinal > 0 && x.Ordinal != y.Ordinal
}

// isOneSentence reports statements that one sentence makes.
func isOneSentence(x, y *archive.Event) bool {
	return len(x.Evidence) > 0 && len(y.Evidence) > 0 && x.Evidence[0] == y.Evidence[0]
}

// otherSubjects reports statements that say of different people that they do something.
func otherSubjects(x, y *Mention) bool {
	for name := range x.subject {
		if y.subject[name] {
			return false
		}
	}
	return len(x.subject) > 0 && len(y.subject) > 0
}

// SameThing reports statements of one time that tell the same.
func SameThing(x, y *Mention, days map[string]int) bool {
	if x.Clause == y.Clause && x.Days == y.Days {
		return true // two copies of one text
	}
	for _, a := range x.Meetings {
		for _, c := range y.Meetings {
			if meetingname.Same(a, c) {
				return true
			}
		}
	}
	if shareOne(x.Series, y.Series) && max(x.Days, y.Days) <= FewDays && x.IsMeeting() && y.IsMeeting() {
		return true // of a series that no list counts, too
	}
	otherLands := len(x.lands) > 0 && len(y.lands) > 0 && !shareOne(x.lands, y.lands)
	if otherLands || !shareOne(x.Classes, y.Classes) || otherSubjects(x, y) {
		return false
	}
	inOneText := x.Document == y.Document && x.Event.Date == y.Event.Date
	telling, inText, shared, onWay := 0, 0, 0, 0
	for name := range x.Names {
		if !y.Names[name] {
			continue
		}
		shared++
		if IsDestination(name) {
			onWay++
		}
		if days[name] < manyDays {
			telling++
		}
		if days[name] < manyDaysForText {
			inText++
		}
	}
	fewest := min(len(x.Names), len(y.Names))
	if onWay > 0 && shared >= 2 && shared == fewest ||
		onWay >= 2 && onWay == min(len(x.Destinations()), len(y.Destinations())) {
		return true // one journey: who, and where to
	}
	if inOneText && inText >= 1 && shared == fewest {
		return true
	}
	if inOneText && inText >= 1 && shared >= 2 && x.IsMeeting() && y.IsMeeting() {
		return true // the two meet once on a day
	}
	if inOneText && shared >= 1 && shareOne(x.Nouns, y.Nouns) {
		return true // “the launch” is the one of which the text spoke before
	}
	if x.Days != y.Days {
		return telling >= 3 && 4*shared >= 3*fewest
	}
	return telling >= 2 && 3*shared >= 2*fewest
}

func shareOne(x, y []string) bool {
	return slices.ContainsFunc(x, func(class string) bool { return slices.Contains(y, class) })
}

// PointsAtThatOf reports two statements of one text and day that point at the same sort of
// thing, and of which neither names what the other does not.
func (m *Mention) PointsAtThatOf(other *Mention) bool {
	return shareOne(m.Nouns, other.Nouns) && !haveOtherNames(m, other) && !Contradict(m, other)
}

// Closes reports the closing formula of a paper, “Signed at Oslo on 3 May”, and what
// the paper says was done there on that day.
func (m *Mention) Closes(other *Mention) bool {
	return m.IsFormula() && other.Event.Place != "" && other.Event.Place == m.Event.Place
}

// haveOtherNames reports statements that both name somebody, and no one in common.
func haveOtherNames(x, y *Mention) bool {
	for name := range x.Names {
		if y.Names[name] {
			return false
		}
	}
	return len(x.Names) > 0 && len(y.Names) > 0
}

// Names that are told of on so many days tell none of them apart: who holds a high
// office, where a government has its seat. In one text of one day they may be more.
const (
	manyDays        = 8
	manyDaysForText = 30
)

// DaysOfNames are on how many days the names are told of, as far as anybody asks.
func DaysOfNames(list []*Mention) map[string]int {
	days := map[string]map[string]bool{}
	for _, m := range list {
		for name := range m.Names {
			if days[name] == nil {
				days[name] = map[string]bool{}
			}
			if len(days[name]) < manyDaysForText {
				days[name][m.Event.Date] = true
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
