package partnerpage

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/chart"
	"aseanarchive/generator/internal/render/pages"
	"aseanarchive/generator/internal/render/shell"
)

// BarView is something with its count, and a bar for it in Shares of the longest.
type BarView struct {
	shell.Link
	Count, Share int
}

// mostBars is how many bars stand at once; the others unfold.
const mostBars = 12

// barsOf draws entries that come with the commonest first.
func barsOf(entries []pages.IndexEntry) (first, rest []BarView) {
	most := 0
	for _, e := range entries {
		most = max(most, e.Count)
	}
	var list []BarView
	for _, e := range entries {
		list = append(list, BarView{e.Link, e.Count, chart.Bar(e.Count, most, 100)})
	}
	if len(list) <= mostBars+2 {
		return list, nil
	}
	return list[:mostBars], list[mostBars:]
}

// PlanView is a lineage of plans between ASEAN and a partner.
type PlanView struct {
	shell.Link
	Periods []PeriodView
}

// PeriodView is one plan of a lineage, or the years between two of which no document
// names a plan.
type PeriodView struct {
	Label string // "" when no document gives a period
	State string // as the newest document of the archive finds it: over, running, to-come
	Gap   bool
}

// What a plan is when the newest document of the archive is written.
const (
	planOver    = "over"
	planRunning = "running"
	planToCome  = "to-come"
)

// plansWith are the lineages of a partner. newest is the year of the archive's newest
// document.
func plansWith(from shell.From, partner, newest string) []PlanView {
	var list []PlanView
	for _, p := range from.Archive.Plans {
		if !slices.Contains(p.Sides, partner) {
			continue
		}
		view := PlanView{Link: from.Link(p.Name, address.Plan(p.ID))}
		ended := 0
		for _, e := range p.Editions {
			begin, end := yearsOf(e.Period)
			if ended > 0 && begin > ended+1 {
				gap := from.Words.Period(strconv.Itoa(ended+1) + "/" + strconv.Itoa(begin-1))
				view.Periods = append(view.Periods, PeriodView{Label: gap, Gap: true})
			}
			ended = max(ended, end)
			view.Periods = append(view.Periods, PeriodView{
				Label: from.Words.Period(e.Period), State: stateOf(e.Period, newest),
			})
		}
		list = append(list, view)
	}
	return list
}

// yearsOf are the first and the last year of a plan, 0 when it has no period.
func yearsOf(period string) (begin, end int) {
	span, ok := edtf.Bounded(period)
	if !ok {
		return 0, 0
	}
	return span.First.Year(), span.Last.Year()
}

// stateOf is what a plan is in a year, "" when that cannot be told.
func stateOf(period, year string) string {
	begin, end := yearsOf(period)
	now, err := strconv.Atoi(year)
	switch {
	case begin == 0 || err != nil:
		return ""
	case end < now:
		return planOver
	case begin > now:
		return planToCome
	}
	return planRunning
}

// newestYear is the year of the newest document of the archive, "" when none is dated.
func (m maker) newestYear() string {
	dated := m.Dated()
	if len(dated) == 0 {
		return ""
	}
	return edtf.Year(dated[len(dated)-1].SortDate())
}

// PledgesView are the commitments that a partner shares, counted by topic and by the
// plan of action in whose years they were made.
type PledgesView struct {
	Plans  []PeriodView // the columns
	Beyond bool         // a last column has those made in no such years
	Rows   []PledgeRow  // the topics of most commitments
	More   *PledgesView // the other ones, nil for none
}

// PledgeRow are the commitments of a topic; one of several topics counts for each.
type PledgeRow struct {
	Topic  shell.Link // without a name for those that name no topic
	ByPlan []int      // as Plans, and those beyond them
	Total  int
	Share  int
}

// isPlanOfAction tells the lineage of plans of action from its IDs of other plans.
func isPlanOfAction(id string) bool { return strings.HasSuffix(id, "plan-of-action") }

// pledgesWith counts commitments.
func pledgesWith(from shell.From, partner *archive.PartnerEntry, newest string) PledgesView {
	var view PledgesView
	var periods []string
	for _, p := range from.Archive.Plans {
		if !isPlanOfAction(p.ID) || !slices.Contains(p.Sides, partner.ID) {
			continue
		}
		for _, e := range p.Editions {
			if begin, _ := yearsOf(e.Period); begin > 0 {
				periods = append(periods, e.Period)
				view.Plans = append(view.Plans, PeriodView{
					Label: from.Words.Period(e.Period), State: stateOf(e.Period, newest),
				})
			}
		}
	}
	rows := map[string]*PledgeRow{}
	count := func(topic, name string, column int) {
		row := rows[topic]
		if row == nil {
			row = &PledgeRow{ByPlan: make([]int, len(periods)+1)}
			if topic != "" {
				row.Topic = from.Link(name, address.PartnerTopic(partner.ID, topic))
			}
			rows[topic] = row
		}
		row.ByPlan[column]++
		row.Total++
	}
	for _, d := range partner.Party {
		column := planAt(periods, d.SortDate())
		for _, c := range d.Commitments {
			for _, id := range c.Topics {
				count(id, from.Names.Topic(id), column)
			}
			if len(c.Topics) == 0 {
				count("", "", column)
			}
			view.Beyond = view.Beyond || column == len(periods)
		}
	}
	most := 0
	for _, row := range rows {
		view.Rows = append(view.Rows, *row)
		most = max(most, row.Total)
	}
	// Most first, by name among equals; what names no topic is last.
	slices.SortFunc(view.Rows, func(a, b PledgeRow) int {
		if (a.Topic.Name == "") != (b.Topic.Name == "") {
			return strings.Compare(b.Topic.Name, a.Topic.Name)
		}
		return cmp.Or(cmp.Compare(b.Total, a.Total), strings.Compare(a.Topic.Name, b.Topic.Name))
	})
	for i := range view.Rows {
		view.Rows[i].Share = chart.Bar(view.Rows[i].Total, most, 100)
		if len(periods) == 0 {
			view.Rows[i].ByPlan = nil
		} else if !view.Beyond {
			view.Rows[i].ByPlan = view.Rows[i].ByPlan[:len(periods)]
		}
	}
	if len(view.Rows) > mostBars+2 {
		more := view
		view.Rows, more.Rows = view.Rows[:mostBars], view.Rows[mostBars:]
		view.More = &more
	}
	return view
}

// planAt is the plan in whose years a date is, the last to begin of several; the number
// of plans when it is in those of none.
func planAt(periods []string, date string) int {
	year, err := strconv.Atoi(edtf.Year(date))
	if err != nil {
		return len(periods)
	}
	for i, period := range slices.Backward(periods) {
		if begin, end := yearsOf(period); begin <= year && year <= end {
			return i
		}
	}
	return len(periods)
}

// SpeakerView is somebody who spoke for a partner.
type SpeakerView struct {
	shell.Link
	Role      string
	Documents []shell.DocumentLine // the newest
	Count     int
}

// The people of a partner that stand at once, and the documents of each.
const (
	mostSpeakers  = 24
	mostSpokenFor = 3
)

// speakersOf are those who are named in most documents, and how many there are beyond.
func speakersOf(from shell.From, partner *archive.PartnerEntry) (views []SpeakerView, more int) {
	for _, s := range partner.Speakers {
		if len(views) == mostSpeakers {
			break
		}
		view := SpeakerView{Link: from.Link(s.Name, s.Address), Role: s.Role, Count: len(s.Named)}
		for _, mention := range slices.Backward(s.Named) {
			if len(view.Documents) < mostSpokenFor {
				view.Documents = append(view.Documents, from.Document(mention.Document))
			}
		}
		views = append(views, view)
	}
	return views, len(partner.Speakers) - len(views)
}
