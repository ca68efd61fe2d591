package link

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"aseanarchive/generator/internal/archive"
)

// mostReasons are given for a related document.
const mostReasons = 2

// mostShared names are given of what two documents share of one kind.
const mostShared = 3

// reasons are what the documents at two indexes share, the weightiest first,
// and what their nearness adds.
func (r *relater) reasons(i, j int) (list []archive.Reason, more int) {
	weight := map[archive.Relation]int{}
	add := func(relation archive.Relation, of string, w, days int) {
		weight[relation] += w
		at := slices.IndexFunc(list, func(known archive.Reason) bool { return known.Relation == relation })
		if at < 0 {
			at = len(list)
			list = append(list, archive.Reason{Relation: relation, Days: days})
		}
		if len(list[at].Of) < mostShared {
			list[at].Of = append(list[at].Of, of)
		}
	}
	shared := r.shared(i, j)
	for _, pair := range shared {
		relation, of, days := pair.mine.relation, pair.mine.of, 0
		switch relation {
		case archive.SameSeries, archive.LaterPlan:
			same := archive.SameMeeting
			if relation == archive.LaterPlan {
				same = archive.SamePlan
			}
			if shares(shared, same) {
				continue // the edition says more
			}
			relation, of = pair.follows()
			if relation == archive.MeetingBefore || relation == archive.MeetingAfter {
				more += nearby
			}
		case archive.SamePartner:
			if days = r.daysBetween(i, j); days >= 0 && days <= within {
				more += nearby * r.rarity(len(r.having[pair.mine.key])) / 1000
			} else {
				days = 0
			}
		}
		add(relation, of, r.weight(pair.mine), days)
	}
	// The weightiest first; of the same weight as the traits are listed.
	slices.SortStableFunc(list, func(a, b archive.Reason) int { return cmp.Compare(weight[b.Relation], weight[a.Relation]) })
	return list[:min(len(list), mostReasons)], more
}

// pair is a trait as two documents have it.
type pair struct{ mine, others trait }

// shared are the traits that the documents at two indexes share, in the order
// of the first.
func (r *relater) shared(i, j int) []pair {
	var list []pair
	for _, mine := range r.traits[i] {
		at := slices.IndexFunc(r.traits[j], func(t trait) bool { return t.key == mine.key })
		if at >= 0 {
			list = append(list, pair{mine, r.traits[j][at]})
		}
	}
	return list
}

func shares(list []pair, relation archive.Relation) bool {
	return slices.ContainsFunc(list, func(p pair) bool { return p.mine.relation == relation })
}

// follows says how the other edition of a series or a lineage stands to this
// one.
func (p pair) follows() (archive.Relation, string) {
	order := strings.Compare(p.others.order, p.mine.order)
	if p.mine.order == "" || p.others.order == "" {
		order = 0
	}
	plan := p.mine.relation == archive.LaterPlan
	switch {
	case plan && order > 0:
		return archive.LaterPlan, p.others.of + ", " + archive.ReadableDate(p.others.order)
	case plan && order < 0:
		return archive.EarlierPlan, p.others.of + ", " + archive.ReadableDate(p.others.order)
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

// daysBetween is how many days lie between the dates of two documents, -1 when
// one of them is not known to the day.
func (r *relater) daysBetween(i, j int) int {
	a, errA := time.Parse(time.DateOnly, r.documents[i].Date.Value)
	b, errB := time.Parse(time.DateOnly, r.documents[j].Date.Value)
	if errA != nil || errB != nil {
		return -1
	}
	return int(a.Sub(b).Abs().Hours() / 24)
}
