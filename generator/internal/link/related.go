package link

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/say"
	"aseanarchive/generator/internal/text/slug"
)

// Documents are related by what both name: a meeting, a plan, a partner, a
// person, a topic, a short form. What few documents name says more of two that
// do. Each document is held against those alone that share something with it,
// and of what many share against its neighbours in time, so that the work grows
// with the archive and no faster. All weights are whole numbers: sums of
// fractions would depend on the machine.
const (
	mostRelated    = 6
	nearestInTime  = 24   // of what many documents share, so many before and behind are looked at
	leastRelation  = 1000 // what is lighter is chance
	candidates     = 24   // are looked at closely
	within         = 30   // days that make a partner's documents belong together
	mostPeople     = 8    // of a document's, in the order of the text
	mostTopics     = 4    // those it speaks of most
	mostShortForms = 8
)

// weights are what it means to share something that one document in an
// endless archive has; the commoner it is, the less.
var weights = map[archive.Relation]int{
	archive.SameMeeting: 5000, archive.SameSeries: 2500, archive.SamePlan: 4000, archive.LaterPlan: 2500,
	archive.SamePeople: 1200, archive.SameTopics: 1000, archive.SamePartner: 700, archive.SameShortForms: 800,
}

// nearby is what is added for a meeting next in its series, or a partner met
// again within a month.
const nearby = 1500

// trait is something that a document may share with others.
type trait struct {
	key      string
	relation archive.Relation
	of       string // its name
	order    string // by which editions of one series or lineage follow each other
	number   int    // of its key
}

// relater knows which documents have which traits.
type relater struct {
	documents []*archive.Entry
	lists     *authority.Lists
	position  map[string]int // of a document, by ID
	traits    [][]trait
	numbers   map[string]int    // of traits, by key
	having    [][]int           // documents by trait, in the archive's order
	slugs     map[string]string // of names
	rarities  []int             // of traits, see rarity
	score     []int             // of each document against the one at hand
	met       []int             // documents with a score
	close     []int             // room for heaviest
	days      []int             // since the year 0 of each document's date, -1 when that is not a day
	pairs     []pair            // that two documents share
}

// relate gives every document those related to it.
func relate(documents []*archive.Entry, lists *authority.Lists) {
	r := &relater{
		documents: documents,
		lists:     lists,
		position:  make(map[string]int, len(documents)),
		traits:    make([][]trait, len(documents)),
		numbers:   map[string]int{},
		slugs:     map[string]string{},
		score:     make([]int, len(documents)),
		days:      make([]int, len(documents)),
	}
	for i, d := range documents {
		r.position[d.ID] = i
		r.days[i] = dayNumber(d.Date.Value)
		r.traits[i] = r.traitsOf(d)
		for k := range r.traits[i] {
			t := &r.traits[i][k]
			number, known := r.numbers[t.key]
			if !known {
				number = len(r.having)
				r.numbers[t.key], r.having = number, append(r.having, nil)
			}
			t.number, r.having[number] = number, append(r.having[number], i)
		}
	}
	r.rarities = make([]int, len(r.having))
	for number, having := range r.having {
		r.rarities[number] = r.rarity(len(having))
	}
	byEditor := r.byEditor()
	for i, d := range documents {
		d.Related = byEditor[i]
		r.relateOne(i)
	}
}

// byEditor are the relations that corrections state, in both directions.
func (r *relater) byEditor() [][]archive.Related {
	list := make([][]archive.Related, len(r.documents))
	add := func(i, j int) {
		if i != j &&
			!slices.ContainsFunc(list[i], func(known archive.Related) bool { return known.ID == r.documents[j].ID }) {
			list[i] = append(
				list[i],
				archive.Related{ID: r.documents[j].ID, Reasons: []archive.Reason{{Relation: archive.ByEditor}}},
			)
		}
	}
	for i, d := range r.documents {
		for _, id := range r.lists.Corrections[d.ID].Related {
			if j, ok := r.position[norm.NFC.String(id)]; ok { // as IDs are
				add(i, j)
			}
		}
	}
	for i, d := range r.documents { // those that name this one stand behind those that it names
		for _, id := range r.lists.Corrections[d.ID].Related {
			if j, ok := r.position[norm.NFC.String(id)]; ok {
				add(j, i)
			}
		}
	}
	return list
}

// traitsOf are what a document may share, each once.
func (r *relater) traitsOf(d *archive.Entry) []trait {
	var list []trait
	known := map[string]bool{}
	add := func(t trait) {
		if !known[t.key] {
			known[t.key] = true
			list = append(list, t)
		}
	}
	for i := range d.Meetings {
		meetingTraits(&d.Meetings[i], add)
	}
	for _, p := range d.Plans {
		add(trait{"plan " + p.ID + " " + p.Period, archive.SamePlan, p.Name, p.Period, 0})
		add(trait{"lineage " + p.ID, archive.LaterPlan, p.Name, p.Period, 0})
	}
	for _, p := range d.Partners {
		if p.Role == archive.Party {
			add(trait{"partner " + p.ID, archive.SamePartner, p.Name, "", 0})
		}
	}
	for i, p := range d.People[:min(len(d.People), mostPeople)] {
		if !strings.Contains(p.Name, " ") {
			continue // a family name alone may be another's
		}
		person := r.slugOf(p.Name)
		if d.Persons != nil {
			person = d.Persons[i]
		}
		add(trait{"person " + person, archive.SamePeople, p.Name, "", 0})
	}
	for _, t := range d.Topics[:min(len(d.Topics), mostTopics)] {
		if t.Mentions != 1 { // once is in passing, and none was given by a person
			add(trait{"topic " + t.ID, archive.SameTopics, t.ID, "", 0})
		}
	}
	for _, a := range d.Acronyms[:min(len(d.Acronyms), mostShortForms)] {
		add(trait{"short form " + meaningKey(a.Short, a.Long), archive.SameShortForms, a.Short, "", 0})
	}
	return list
}

// slugOf is the slug of a name, which many documents may have.
func (r *relater) slugOf(name string) string {
	known, ok := r.slugs[name]
	if !ok {
		known = slug.Of(name)
		r.slugs[name] = known
	}
	return known
}

// meetingTraits are the edition of a series, where it can be told, and the
// series.
func meetingTraits(m *archive.MeetingMention, add func(trait)) {
	if m.Ordinal == 0 && m.Year == "" {
		// A special meeting is one of a series, and which one is not said: what is called
		// alike here and there may be two.
		add(trait{"series " + m.ID, archive.SameSeries, m.Name, "", 0})
		return
	}
	order := ""
	if m.Ordinal > 0 {
		order = fmt.Sprintf("%04d", m.Ordinal)
	}
	edition := fmt.Sprintf("edition %s %d %s %t", m.ID, m.Ordinal, m.Year, m.Special)
	add(trait{edition, archive.SameMeeting, say.English.Meeting(*m), "", 0})
	add(trait{"series " + m.ID, archive.SameSeries, m.Name, order, 0})
}

// rarity is 1000 for what one document has, and the less the more have it.
func (r *relater) rarity(having int) int {
	all := float64(len(r.documents) + 1)
	return int(math.Round(1000 * math.Log(all/float64(having)) / math.Log(all)))
}

func (r *relater) weight(t *trait) int {
	return weights[t.relation] * r.rarities[t.number] / 1000
}

// relateOne fills the list of the document at an index.
func (r *relater) relateOne(i int) {
	d := r.documents[i]
	for k := range r.traits[i] {
		t := &r.traits[i][k]
		weight := r.weight(t)
		for _, j := range around(r.having[t.number], i) {
			if j == i {
				continue
			}
			if r.score[j] == 0 {
				r.met = append(r.met, j)
			}
			r.score[j] += max(weight, 1)
		}
	}
	// What is not among the heaviest now is not later either: scores only grow.
	close := r.heaviest(i)
	for _, j := range close {
		r.score[j] += r.nearness(i, j)
	}
	slices.SortFunc(close, func(a, b int) int { return r.compare(i, a, b) })
	for _, j := range close {
		if len(d.Related) >= mostRelated || r.score[j] < leastRelation {
			break
		}
		if r.isListed(d, r.documents[j]) {
			continue
		}
		reasons := r.reasons(i, j)
		if reasons == nil {
			break
		}
		d.Related = append(d.Related, archive.Related{ID: r.documents[j].ID, Reasons: reasons})
	}
	for _, j := range r.met {
		r.score[j] = 0
	}
	r.met = r.met[:0]
}

// heaviest are the first of those met, in the order of compare.
func (r *relater) heaviest(i int) []int {
	list := r.close[:0]
	for _, j := range r.met {
		if len(list) == candidates && r.compare(i, list[candidates-1], j) < 0 {
			continue
		}
		at := len(list)
		for at > 0 && r.compare(i, j, list[at-1]) < 0 {
			at--
		}
		if len(list) == candidates {
			list = list[:candidates-1]
		}
		list = slices.Insert(list, at, j)
	}
	r.close = list
	return list
}

// compare orders documents by their score; of the same weight the nearest in time comes
// first, then the earlier one.
func (r *relater) compare(i, a, b int) int {
	if r.score[a] != r.score[b] { // most do, and the rest would be worked out millions of times
		return cmp.Compare(r.score[b], r.score[a])
	}
	return cmp.Or(cmp.Compare(max(a-i, i-a), max(b-i, i-b)), cmp.Compare(a, b))
}

// around are the documents of a list that stand nearest to one.
func around(list []int, i int) []int {
	at, _ := slices.BinarySearch(list, i)
	return list[max(0, at-nearestInTime):min(len(list), at+1+nearestInTime)]
}

// isListed reports whether a document, or one with its text, is the document
// itself or in its list.
func (r *relater) isListed(d, other *archive.Entry) bool {
	same := func(id string) bool {
		return id == d.ID || slices.ContainsFunc(d.Related, func(known archive.Related) bool { return known.ID == id })
	}
	return same(other.ID) ||
		slices.ContainsFunc(other.Duplicates, func(twin archive.Duplicate) bool { return same(twin.ID) })
}
