package documentpage

import (
	"maps"
	"slices"
	"strconv"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/kept"
	"aseanarchive/generator/internal/render/shell"
)

// What the files of a document are made of, beside the document itself, its text,
// the lists of content/ and the templates: what the archive as a whole has of each
// thing that it names, and the documents to which its page leads. Whoever lets a
// page look at more has to add it here; a test builds archives that grow and shrink
// step by step, and holds what is kept against what is made anew.

// digests are those of what has a name, by ID, and of the site.
type digests struct {
	site                               kept.Key
	partners, meetings, topics, places map[string]kept.Key
	members, groups, treaties          map[string]kept.Key
	institutions                       map[string]kept.Key
}

func digestsOf(site *shell.Site) digests {
	d := digests{
		partners: map[string]kept.Key{}, meetings: map[string]kept.Key{}, topics: map[string]kept.Key{},
		places: map[string]kept.Key{}, members: map[string]kept.Key{}, groups: map[string]kept.Key{},
		treaties: map[string]kept.Key{}, institutions: map[string]kept.Key{},
	}
	about := site.Inputs(site.Card)
	if site.BaseURL != nil {
		about.Text(site.BaseURL.String())
	}
	d.site = about.Sum()
	for _, p := range site.Archive.Partners {
		in := site.Inputs(p.ID, p.Name, p.Full, p.Type, p.Relation, p.Website, p.Address)
		for _, step := range p.Steps {
			in.Text(step.Name, step.Date, step.Occasion)
		}
		d.partners[p.ID] = in.Sum()
	}
	for _, m := range site.Archive.Members {
		d.members[m.ID] = site.Inputs(m.ID, m.Name, m.Joined, m.Address).Sum()
	}
	for _, g := range site.Archive.Groups {
		d.groups[g.ID] = site.Inputs(g.ID, g.Name, g.Address).Sum()
	}
	for i := range site.Archive.Treaties {
		t := &site.Archive.Treaties[i]
		d.treaties[t.ID] = site.Inputs(t.ID, t.Name, t.Address, t.Kind, t.Signed, t.Period).Sum()
	}
	for i := range site.Archive.Institutions {
		n := &site.Archive.Institutions[i]
		d.institutions[n.ID] = site.Inputs(n.ID, n.Name, n.Address, n.Kind).Sum()
	}
	for _, t := range site.Archive.Topics {
		d.topics[t.ID] = site.Inputs(t.ID, t.Name, t.Address).Sum()
	}
	for _, p := range site.Archive.Places {
		in := site.Inputs(p.ID, p.Name, p.Address, p.Country, site.Names.Country(p.Country, site.Words))
		d.places[p.ID] = in.Sum()
	}
	for _, m := range site.Archive.Meetings {
		in := site.Inputs(m.ID, m.Name, m.Address)
		for _, e := range m.Editions {
			in.Number(e.Number).Number(e.GapTo).Text(e.Date, e.Place, e.Label, e.Special)
		}
		d.meetings[m.ID] = in.Sum()
	}
	return d
}

// Inputs is a digest of what the files of the document at an index of the archive are
// made of, beside its Document, its text, content/ and the templates.
func (m *Maker) Inputs(index int) string {
	d, about := m.Archive.Documents[index], &m.about
	in := m.Site.Inputs(d.URL, d.Added, d.First).Key(about.site)
	for _, target := range slices.Sorted(maps.Keys(d.Leads)) { // sorted: maps have no order
		in.Text(target, d.Leads[target])
	}
	if m.years[edtf.Year(d.Date.Value)] {
		in.Number(1)
	}
	m.names(in, d)
	beside := func(i int) {
		if i < 0 || i >= len(m.Archive.Documents) {
			in.Number(-1)
			return
		}
		other := m.Archive.Documents[i]
		in.Document(other).Text(other.ID, other.Source)
	}
	beside(index - 1)
	beside(index + 1)
	for _, duplicate := range d.Duplicates {
		in.Text(strconv.FormatFloat(duplicate.Resemblance, 'g', -1, 64))
		beside(m.Position(duplicate.ID))
	}
	for _, related := range d.Related {
		beside(m.Position(related.ID))
		in.Text(strconv.FormatBool(m.Position(related.ID) < index))
		for _, reason := range related.Reasons {
			in.Text(string(reason.Relation)).Text(reason.Of...).Number(reason.Days)
			for _, id := range reason.Of {
				in.Key(about.topics[id])
			}
		}
	}
	for _, c := range m.Beside.Of(d) {
		in.Document(c.Earlier).Document(c.Later).Text(strconv.FormatBool(c.Near))
	}
	if m.Beside.PassagesIn(d) != nil {
		in.Number(1)
	}
	for _, section := range d.Sections {
		if s := m.Beside.Strand(d, section.Line); s != nil {
			in.Number(section.Line).Number(len(s.Editions)).Text(s.Address)
		}
		if s := m.Beside.Partly(d, section.Line); s != nil {
			in.Number(-section.Line).Number(len(s.Editions)).Text(s.Address)
		}
	}
	return in.Sum().String()
}

// names adds what the archive has of each thing that a document names.
func (m *Maker) names(in *shell.Inputs, d *archive.Entry) {
	about := &m.about
	for i := range d.Partners {
		in.Key(about.partners[d.Partners[i].ID])
	}
	for i := range d.Members {
		in.Key(about.members[d.Members[i].ID])
	}
	for i := range d.Groups {
		in.Key(about.groups[d.Groups[i].ID])
	}
	for i := range d.Treaties {
		in.Key(about.treaties[d.Treaties[i].ID])
	}
	for _, id := range d.Instruments {
		in.Text(id).Key(about.treaties[id])
	}
	for i := range d.Institutions {
		in.Key(about.institutions[d.Institutions[i].ID])
	}
	for i := range d.Topics {
		in.Key(about.topics[d.Topics[i].ID])
	}
	for i := range d.Commitments {
		for _, id := range d.Commitments[i].Topics {
			in.Key(about.topics[id])
		}
	}
	in.Key(about.places[d.Place.ID])
	for i := range d.Places {
		in.Key(about.places[d.Places[i].ID])
	}
	in.Text(d.Persons...)
	for _, holder := range d.Holders {
		if holder != nil {
			in.Text(holder.Name, holder.Address, holder.Term)
		}
	}
	for i := range d.Acronyms {
		in.Text(m.Acronym(d.Acronyms[i].Short))
	}
	for i := range d.Meetings {
		in.Key(about.meetings[d.Meetings[i].ID])
	}
	for i := range d.Events {
		in.Key(about.meetings[d.Events[i].Meeting])
		in.Key(about.places[d.Events[i].Place])
	}
}
