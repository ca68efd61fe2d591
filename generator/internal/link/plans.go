package link

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
)

// lineage gathers what documents say of one lineage.
type lineage struct {
	entry    archive.PlanEntry
	names    map[string]int
	editions map[string]*edition // by period
	loose    []*edition          // of which only the adoption is dated
}

type edition struct {
	archive.PlanEdition
	names map[string]int
}

// joinPlans makes lineages of the plans that documents name: the editions in
// the order of their periods. A plan of which a document gives no period but
// the year of its adoption is the edition that began then or the year after.
func joinPlans(documents []*archive.Entry) []archive.PlanEntry {
	byID := map[string]*lineage{}
	for _, d := range documents {
		for i := range d.Plans {
			m := &d.Plans[i]
			l, ok := byID[m.ID]
			if !ok {
				l = &lineage{
					entry:    archive.PlanEntry{ID: m.ID, Sides: m.Sides},
					names:    map[string]int{},
					editions: map[string]*edition{},
				}
				byID[m.ID] = l
			}
			l.add(d, m)
		}
	}
	list := make([]archive.PlanEntry, 0, len(byID))
	for _, l := range byID {
		list = append(list, l.finish())
	}
	// By name, as readers look them up; maps have no order of their own.
	slices.SortFunc(list, func(a, b archive.PlanEntry) int {
		return cmp.Or(strings.Compare(a.Name, b.Name), strings.Compare(a.ID, b.ID))
	})
	return list
}

// add keeps a mention with its edition.
func (l *lineage) add(d *archive.Entry, m *archive.PlanMention) {
	l.names[m.Name]++
	mention := archive.Mention{Document: d, Paragraphs: m.Paragraphs}
	var e *edition
	if m.Period == "" {
		e = &edition{names: map[string]int{}}
		l.loose = append(l.loose, e)
	} else if e = l.editions[m.Period]; e == nil {
		e = &edition{PlanEdition: archive.PlanEdition{Period: m.Period}, names: map[string]int{}}
		l.editions[m.Period] = e
	}
	e.names[m.Name]++
	e.Named = append(e.Named, mention)
	if m.Adopted != "" {
		e.Adoptions = append(
			e.Adoptions,
			archive.Adoption{
				Date:    m.Adopted,
				By:      m.By,
				Meeting: m.Meeting,
				Ordinal: m.Ordinal,
				Place:   m.Place,
				Mention: mention,
			},
		)
	}
}

// finish puts the editions in order.
func (l *lineage) finish() archive.PlanEntry {
	var list []*edition
	for _, e := range l.editions {
		list = append(list, e)
	}
	slices.SortFunc(list, func(a, b *edition) int { return strings.Compare(a.Period, b.Period) })
	for _, e := range l.loose {
		year := edtf.Year(e.Adoptions[0].Date)
		at := slices.IndexFunc(list, func(other *edition) bool {
			begins := edtf.Year(other.key())
			return begins == year || other.Period != "" && begins == nextYear(year)
		})
		if at < 0 {
			list = append(list, e)
			slices.SortStableFunc(list, func(a, b *edition) int { return strings.Compare(a.key(), b.key()) })
			continue
		}
		list[at].take(e)
	}
	for _, e := range list {
		e.Names = commonest(e.names)
		e.Adoptions = each(e.Adoptions)
		l.entry.Editions = append(l.entry.Editions, e.PlanEdition)
	}
	l.entry.Name = commonest(l.names)[0]
	return l.entry
}

// key is the time by which an edition stands among others.
func (e *edition) key() string {
	if e.Period != "" {
		return e.Period
	}
	return e.Adoptions[0].Date // infer names no plan without either
}

// take joins what is said of the same plan without its period.
func (e *edition) take(other *edition) {
	for name, n := range other.names {
		e.names[name] += n
	}
	e.Adoptions = append(e.Adoptions, other.Adoptions...)
	for _, m := range other.Named {
		if !slices.ContainsFunc(e.Named, func(known archive.Mention) bool { return known.Document == m.Document }) {
			e.Named = append(e.Named, m)
		}
	}
}

func nextYear(year string) string {
	n, err := strconv.Atoi(year)
	if err != nil {
		return ""
	}
	return strconv.Itoa(n + 1)
}

// commonest are names by how often they are used, then by their letters.
func commonest(names map[string]int) []string {
	list := make([]string, 0, len(names))
	for name := range names {
		list = append(list, name)
	}
	slices.SortFunc(list, func(a, b string) int { return cmp.Or(names[b]-names[a], strings.Compare(a, b)) })
	return list
}

// each keeps one of adoptions that say the same.
func each(adoptions []archive.Adoption) []archive.Adoption {
	var list []archive.Adoption
	for _, a := range adoptions {
		if !slices.ContainsFunc(list, func(b archive.Adoption) bool {
			return a.Date == b.Date && a.By == b.By && a.Meeting == b.Meeting && a.Ordinal == b.Ordinal &&
				a.Place == b.Place
		}) {
			list = append(list, a)
		}
	}
	return list
}
