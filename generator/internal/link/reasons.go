package link

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/say"
)

// mostReasons are given for a related document.
const mostReasons = 2

// mostShared names are given of what two documents share of one kind.
const mostShared = 3

// nearness is what it adds that documents are of meetings that follow each other, or
// that a partner was met again soon.
func (r *relater) nearness(i, j int) (more int) {
	shared := r.shared(i, j)
	for k := range shared {
		switch p := &shared[k]; p.mine.relation {
		case archive.SameSeries:
			if relation, _ := p.follows(); (relation == archive.MeetingBefore || relation == archive.MeetingAfter) &&
				!shares(shared, archive.SameMeeting) {
				more += nearby
			}
		case archive.SamePartner:
			if r.areClose(i, j) {
				more += nearby * r.rarities[p.mine.number] / 1000
			}
		}
	}
	return more
}

// reasons are what the documents at two indexes share, the weightiest first.
func (r *relater) reasons(i, j int) (list []archive.Reason) {
	weight := map[archive.Relation]int{}
	shared := r.shared(i, j)
	for k := range shared {
		p := &shared[k]
		reason := archive.Reason{Relation: p.mine.relation, Of: []string{p.mine.of}}
		switch reason.Relation {
		case archive.SameSeries, archive.LaterPlan:
			if shares(shared, ofOneEdition[reason.Relation]) {
				continue // the edition says more
			}
			reason.Relation, reason.Of[0] = p.follows()
		case archive.SamePartner:
			if r.areClose(i, j) {
				reason.Days = r.daysBetween(i, j)
			}
		}
		weight[reason.Relation] += r.weight(p.mine)
		list = withReason(list, reason)
	}
	// The weightiest first; of the same weight as the traits are listed.
	slices.SortStableFunc(
		list,
		func(a, b archive.Reason) int { return cmp.Compare(weight[b.Relation], weight[a.Relation]) },
	)
	return list[:min(len(list), mostReasons)]
}

// ofOneEdition is the relation of one edition for that of a whole series.
var ofOneEdition = map[archive.Relation]archive.Relation{
	archive.SameSeries: archive.SameMeeting,
	archive.LaterPlan:  archive.SamePlan,
}

// withReason adds a reason to those there are, or its name to one of its kind.
func withReason(list []archive.Reason, reason archive.Reason) []archive.Reason {
	for i := range list {
		if list[i].Relation == reason.Relation {
			if len(list[i].Of) < mostShared {
				list[i].Of = append(list[i].Of, reason.Of...)
			}
			return list
		}
	}
	return append(list, reason)
}

// pair is a trait as two documents have it.
type pair struct{ mine, others *trait }

// shared are the traits that the documents at two indexes share, in the order
// of the first.
func (r *relater) shared(i, j int) []pair {
	r.pairs = r.pairs[:0] // in one room for all: what is returned holds until the next call
	for k := range r.traits[i] {
		mine := &r.traits[i][k]
		at := slices.IndexFunc(r.traits[j], func(t trait) bool { return t.number == mine.number })
		if at >= 0 {
			r.pairs = append(r.pairs, pair{mine, &r.traits[j][at]})
		}
	}
	return r.pairs
}

func shares(list []pair, relation archive.Relation) bool {
	return slices.ContainsFunc(list, func(p pair) bool { return p.mine.relation == relation })
}

// follows says how the other edition of a series or a lineage stands to this
// one.
func (p *pair) follows() (archive.Relation, string) {
	order := strings.Compare(p.others.order, p.mine.order)
	if p.mine.order == "" || p.others.order == "" {
		order = 0
	}
	plan := p.mine.relation == archive.LaterPlan
	switch {
	case plan && order > 0:
		return archive.LaterPlan, p.others.of + ", " + say.English.Date(p.others.order)
	case plan && order < 0:
		return archive.EarlierPlan, p.others.of + ", " + say.English.Date(p.others.order)
	case plan:
		return archive.SamePlan, p.mine.of
	case order > 0 && next(p.mine.order) == p.others.order:
		return archive.MeetingAfter, p.mine.of
	case order < 0 && next(p.others.order) == p.mine.order:
		return archive.MeetingBefore, p.mine.of
	}
	return archive.SameSeries, p.mine.of
}

// next is the number of four figures that follows another.
func next(number string) string {
	digits := []byte(number)
	for i := len(digits) - 1; i >= 0; i-- {
		if digits[i] < '9' {
			digits[i]++
			return string(digits)
		}
		digits[i] = '0'
	}
	return ""
}

// areClose reports documents within a month of each other.
func (r *relater) areClose(i, j int) bool {
	days := r.daysBetween(i, j)
	return days >= 0 && days <= within
}

// daysBetween is how many days lie between the dates of two documents, -1 when
// one of them is not known to the day.
func (r *relater) daysBetween(i, j int) int {
	a, b := r.days[i], r.days[j]
	if a < 0 || b < 0 {
		return -1
	}
	return max(a-b, b-a)
}

// dayNumber counts the days from the year 0 to a date, -1 when that is not a day.
func dayNumber(date string) int {
	day, err := time.Parse(time.DateOnly, date)
	if err != nil {
		return -1
	}
	const secondsOfADay = 24 * 60 * 60
	return int((day.Unix() - time.Date(0, 1, 1, 0, 0, 0, 0, time.UTC).Unix()) / secondsOfADay)
}
