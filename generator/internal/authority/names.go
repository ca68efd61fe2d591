package authority

import (
	"maps"
	"slices"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority/matching"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/text/alike"
)

// Kind is what a name in a text leads to, Match a name that was found, and Matcher what
// finds it.
type (
	Kind    = matching.Kind
	Match   = matching.Match
	Matcher = matching.Matcher
)

const (
	PartnerName      = matching.PartnerName
	MemberName       = matching.MemberName
	GroupName        = matching.GroupName
	PlaceName        = matching.PlaceName
	TopicTerm        = matching.TopicTerm
	PartnerAdjective = matching.PartnerAdjective
	TreatyName       = matching.TreatyName
	InstitutionName  = matching.InstitutionName
)

// nameBook gathers the names of all entries and reports those that two claim.
type nameBook struct {
	log   *diag.Log
	names []matching.Name
	owner [matching.LayerCount]map[string]ownership
}

type ownership struct{ entry, file string }

// claim enters names for an entry.
func (b *nameBook) claim(kind Kind, id, entryName, file string, lines map[string]int, texts []string) {
	owner := &b.owner[kind.Layer()]
	if *owner == nil {
		*owner = map[string]ownership{}
	}
	for _, written := range texts {
		key := matching.Key(written)
		if kind == TopicTerm {
			key = matching.Key(alike.Plain(written))
		}
		if key == "" {
			continue
		}
		if other, taken := (*owner)[key]; taken {
			if other.file != file {
				b.log.Add(diag.Diagnostic{
					Severity: diag.Error,
					ID:       "duplicate-alias",
					File:     file,
					Line:     lines[written],
					Message: "the name " + quoted(
						written,
					) + " belongs to " + other.entry + " (" + other.file + ") already",
					Hint: "Take it out of one of the two files: a name leads to one entry.",
				})
			}
			continue
		}
		(*owner)[key] = ownership{entryName, file}
		b.names = append(b.names, matching.Name{Text: written, Kind: kind, Target: id})
	}
}

// hide enters names that mean something else and hide the shorter ones inside
// them.
func (b *nameBook) hide(kind Kind, texts []string) {
	for _, text := range texts {
		b.names = append(b.names, matching.Name{Text: text, Kind: kind})
	}
}

// AllNames gathers the names of all lists.
func (l *Lists) AllNames(log *diag.Log) []matching.Name {
	book := &nameBook{log: log}
	for _, p := range l.Partners {
		book.claim(PartnerName, p.ID, p.Name, p.File, p.lines, append([]string{p.Name, p.Full}, p.Aliases...))
		book.claim(PartnerAdjective, p.ID, p.Name, p.File, p.lines, p.Adjectives)
		book.hide(PartnerName, p.Not)
	}
	for _, m := range l.Members {
		book.claim(MemberName, m.ID, m.Name, m.File, m.lines, append([]string{m.Name, m.Full}, m.Aliases...))
		book.hide(MemberName, m.Not)
	}
	for _, g := range l.Groups {
		book.claim(GroupName, g.ID, g.Name, g.File, g.lines, append([]string{g.Name, g.Short}, g.Aliases...))
	}
	for i := range l.Treaties {
		t := &l.Treaties[i]
		book.claim(TreatyName, t.ID, t.Name, t.File, t.lines, append([]string{t.Name, t.Short}, t.Aliases...))
	}
	for k := range l.Institutions {
		i := &l.Institutions[k]
		book.claim(InstitutionName, i.ID, i.Name, i.File, i.lines, append([]string{i.Name, i.Short}, i.Aliases...))
	}
	for _, p := range l.Localities {
		book.claim(PlaceName, p.ID, p.Name, p.File, p.lines, slices.Concat([]string{p.Name}, p.Aliases, p.Variants))
	}
	for _, t := range l.Topics {
		book.claim(TopicTerm, t.ID, t.Name, t.File, t.lines, slices.Concat(t.Terms, t.Countries))
	}
	return book.names
}

// checkReferences reports IDs of partners and members that no file has.
func (l *Lists) checkReferences(log *diag.Log) {
	partners, members := map[string]bool{}, map[string]bool{}
	for _, p := range l.Partners {
		partners[p.ID] = true
	}
	for _, m := range l.Members {
		members[m.ID] = true
	}
	groups := map[string]bool{}
	for _, g := range l.Groups {
		groups[g.ID] = true
		if partners[g.ID] {
			log.Add(diag.Diagnostic{Severity: diag.Error, ID: "bad-id", File: g.File,
				Message: "the partner of that name would have the same page, partners/" + g.ID + ".html",
				Hint:    "Give one of the two files another name."})
		}
	}
	report := func(file, id string, known map[string]bool, what string) {
		if known[id] {
			return
		}
		hint := "Add " + what + id + ".md, or correct the ID."
		if meant := diag.DidYouMean(id, slices.Sorted(maps.Keys(known))); meant != "" { // sorted: maps have no order
			hint = "Did you mean " + quoted(meant) + "? " + hint
		}
		log.Add(
			diag.Diagnostic{
				Severity: diag.Error,
				ID:       "unknown-id",
				File:     file,
				Message:  "there is no file for " + quoted(id),
				Hint:     hint,
			},
		)
	}
	for _, g := range l.Groups {
		for _, p := range g.Partners {
			report(g.File, p.ID, partners, "content/partners/")
		}
		for _, m := range g.Members {
			report(g.File, m.ID, members, "content/members/")
		}
	}
	either := map[string]bool{}
	maps.Copy(either, partners)
	maps.Copy(either, groups)
	bodies := map[string]bool{archive.OfASEAN: true}
	maps.Copy(bodies, partners)
	maps.Copy(bodies, members)
	for i := range l.People {
		for _, term := range l.People[i].Terms {
			report(l.People[i].File, term.Of, bodies, "content/partners/")
		}
	}
	for i := range l.Rotations {
		if with := l.Rotations[i].With; with != "" {
			report(l.Rotations[i].File, with, either, "content/partners/")
		}
		for _, term := range l.Rotations[i].Terms {
			report(l.Rotations[i].File, term.Member, members, "content/members/")
		}
	}
	for _, s := range l.Series {
		for _, id := range s.With {
			report(s.File, id, either, "content/partners/")
		}
	}
	series := map[string]bool{}
	for _, s := range l.Series {
		series[s.ID] = true
	}
	for i := range l.Rotations {
		for _, id := range l.Rotations[i].Chairs {
			report(l.Rotations[i].File, id, series, "content/meetings/")
		}
	}
	for k := range l.Institutions {
		i := &l.Institutions[k]
		if i.Of != "" {
			report(i.File, i.Of, bodies, "content/partners/")
		}
		if i.Series != "" {
			report(i.File, i.Series, series, "content/meetings/")
		}
		for _, id := range i.With {
			report(i.File, id, either, "content/partners/")
		}
	}
	for i := range l.Treaties {
		t := &l.Treaties[i]
		for _, id := range t.With {
			report(t.File, id, either, "content/partners/")
		}
		for _, party := range t.Parties {
			if party.Member != "" {
				report(t.File, party.Member, members, "content/members/")
			}
			if party.Partner != "" {
				report(t.File, party.Partner, partners, "content/partners/")
			}
		}
	}
}

// IsGovernment reports whether a city is one by which texts call a
// government.
func (l *Lists) IsGovernment(city string) bool { return l.PartnerOfGovernment(city) != "" }

// PartnerOfGovernment is the ID of the partner whose government texts call by a city, ""
// for none.
func (l *Lists) PartnerOfGovernment(city string) string {
	for i := range l.Partners {
		if slices.Contains(l.Partners[i].Governments, city) {
			return l.Partners[i].ID
		}
	}
	return ""
}
