package documentpage

import (
	"crypto/sha256"
	"encoding/binary"
	"maps"
	"math"
	"slices"

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

// summer sums values up.
type summer struct{ out []byte }

func (s *summer) text(values ...string) { s.out = kept.Append(s.out, values...) }

func (s *summer) number(n int) { s.out = binary.AppendVarint(s.out, int64(n)) }

// of adds the digest of a thing, or that there is none.
func (s *summer) of(digests map[string]kept.Key, id string) {
	sum := digests[id]
	s.out = append(s.out, sum[:]...)
}

// sum is the digest of what was added.
func (s *summer) sum() string {
	return kept.Key(sha256.Sum256(s.out)).String()
}

// digests are those of what has a name, by ID, and of the site.
type digests struct {
	site                               kept.Key
	partners, meetings, topics, places map[string]kept.Key
	members, groups                    map[string]kept.Key
	documents                          []kept.Key // what lists say of each, in the archive's order
}

func digestsOf(site *shell.Site) digests {
	d := digests{
		partners: map[string]kept.Key{}, meetings: map[string]kept.Key{}, topics: map[string]kept.Key{},
		places: map[string]kept.Key{}, members: map[string]kept.Key{}, groups: map[string]kept.Key{},
	}
	var s summer
	sum := func() kept.Key {
		of := kept.Key(sha256.Sum256(s.out))
		s.out = s.out[:0]
		return of
	}
	s.text(site.Card)
	if site.BaseURL != nil {
		s.text(site.BaseURL.String())
	}
	d.site = sum()
	for _, p := range site.Archive.Partners {
		s.text(p.ID, p.Name, p.Full, p.Type, p.Relation, p.Website, p.Address)
		for _, step := range p.Steps {
			s.text(step.Name, step.Date, step.Occasion)
		}
		d.partners[p.ID] = sum()
	}
	for _, m := range site.Archive.Members {
		s.text(m.ID, m.Name, m.Joined, m.Address)
		d.members[m.ID] = sum()
	}
	for _, g := range site.Archive.Groups {
		s.text(g.ID, g.Name, g.Address)
		d.groups[g.ID] = sum()
	}
	for _, t := range site.Archive.Topics {
		s.text(t.ID, t.Name, t.Address)
		d.topics[t.ID] = sum()
	}
	for _, p := range site.Archive.Places {
		s.text(p.ID, p.Name, p.Address, p.Country, site.Names.Country(p.Country, site.Words))
		d.places[p.ID] = sum()
	}
	for _, m := range site.Archive.Meetings {
		s.text(m.ID, m.Name, m.Address)
		for _, e := range m.Editions {
			s.number(e.Number)
			s.number(e.GapTo)
			s.text(e.Date, e.Place, e.Label)
		}
		d.meetings[m.ID] = sum()
	}
	d.documents = make([]kept.Key, len(site.Archive.Documents))
	for i, entry := range site.Archive.Documents {
		s.line(entry)
		d.documents[i] = sum()
	}
	return d
}

// line adds what lists say of a document.
func (s *summer) line(d *archive.Entry) {
	s.text(d.ID, d.URL, d.Source, d.Title.Value, string(d.Title.Basis), d.Date.Value, string(d.Date.Basis),
		d.Date.NotBefore, d.Date.NotAfter, d.Kind.Value, d.Place.Value, d.Lead)
	for _, p := range d.Partners {
		if p.Role == archive.Party {
			s.text(p.ID, p.Name)
		}
	}
}

// Inputs is a digest of what the files of the document at an index of the archive are
// made of, beside its Document, its text, content/ and the templates.
func (m *Maker) Inputs(index int) string {
	d, about := m.Archive.Documents[index], &m.about
	var s summer
	s.out = append(s.out, about.site[:]...)
	s.text(d.URL, d.Added, d.First)
	for _, target := range slices.Sorted(maps.Keys(d.Leads)) { // sorted: maps have no order
		s.text(target, d.Leads[target])
	}
	if m.years[edtf.Year(d.Date.Value)] {
		s.number(1)
	}
	m.names(&s, d)
	beside := func(i int) {
		if i >= 0 && i < len(about.documents) {
			s.out = append(s.out, about.documents[i][:]...)
			return
		}
		s.number(-1)
	}
	beside(index - 1)
	beside(index + 1)
	for _, duplicate := range d.Duplicates {
		s.out = binary.BigEndian.AppendUint64(s.out, math.Float64bits(duplicate.Resemblance))
		beside(m.Position(duplicate.ID))
	}
	for _, related := range d.Related {
		beside(m.Position(related.ID))
		for _, reason := range related.Reasons {
			s.text(string(reason.Relation))
			s.text(reason.Of...)
			s.number(reason.Days)
			for _, id := range reason.Of {
				s.of(about.topics, id)
			}
		}
	}
	return s.sum()
}

// names adds what the archive has of each thing that a document names.
func (m *Maker) names(s *summer, d *archive.Entry) {
	about := &m.about
	for i := range d.Partners {
		s.of(about.partners, d.Partners[i].ID)
	}
	for i := range d.Members {
		s.of(about.members, d.Members[i].ID)
	}
	for i := range d.Groups {
		s.of(about.groups, d.Groups[i].ID)
	}
	for i := range d.Topics {
		s.of(about.topics, d.Topics[i].ID)
	}
	for i := range d.Commitments {
		for _, id := range d.Commitments[i].Topics {
			s.of(about.topics, id)
		}
	}
	s.of(about.places, d.Place.ID)
	for i := range d.Places {
		s.of(about.places, d.Places[i].ID)
	}
	for i := range d.Meetings {
		s.of(about.meetings, d.Meetings[i].ID)
	}
	for i := range d.Events {
		s.of(about.meetings, d.Events[i].Meeting)
		s.of(about.places, d.Events[i].Place)
	}
}
