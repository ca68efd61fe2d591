package infer

import (
	"cmp"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/text"
)

// partners are all that the document names, with the part that each has in it.
func (r *reading) partners(issuer archive.Fact) []archive.PartnerMention {
	list := newPartnerList(r)
	for i := range r.names {
		n := &r.names[i]
		if n.Kind != authority.PartnerName {
			continue
		}
		f := list.get(n.Target)
		f.Mentions++
		f.Paragraphs = withLine(f.Paragraphs, n.leaf.Line)
		if len(f.Evidence) == 0 {
			f.Evidence = append(f.Evidence, r.quote(n.leaf, n.Start, n.End))
		}
	}
	g, ok := r.given("partners")
	if !ok || !g.replaces() {
		r.decideParties(list, issuer)
	} else {
		r.decideOthers(list, issuer)
	}
	if ok {
		r.givenPartners(g, list.get)
	}
	return list.sorted()
}

// decideOthers is decideParties where a correction lists the parties: what the
// text makes a party is named, and no more, and counts only where it is. What
// a group implies stays.
func (r *reading) decideOthers(list *partnerList, issuer archive.Fact) {
	named := make([]archive.PartnerMention, 0, len(list.order))
	for _, f := range list.order {
		named = append(named, *f)
	}
	r.decideParties(list, issuer)
	list.order = slices.DeleteFunc(list.order, func(f *archive.PartnerMention) bool {
		if f.Role != archive.Party {
			return false
		}
		at := slices.IndexFunc(named, func(before archive.PartnerMention) bool { return before.ID == f.ID })
		if at < 0 {
			delete(list.byID, f.ID)
			return true
		}
		*f = named[at]
		return false
	})
}

// partnerList gathers the partners of a document by ID.
type partnerList struct {
	reading *reading
	byID    map[string]*archive.PartnerMention
	order   []*archive.PartnerMention
}

func newPartnerList(r *reading) *partnerList {
	return &partnerList{reading: r, byID: map[string]*archive.PartnerMention{}}
}

func (l *partnerList) get(id string) *archive.PartnerMention {
	f, ok := l.byID[id]
	if !ok {
		f = &archive.PartnerMention{ID: id, Name: l.reading.partnerName(id), Role: archive.Mentioned, Basis: archive.Stated,
			Rule: ruleNamed, Evidence: []archive.Evidence{}}
		l.byID[id] = f
		l.order = append(l.order, f)
	}
	return f
}

// sorted puts parties first, then partners that a group implies, then the most
// named; by ID for determinism.
func (l *partnerList) sorted() []archive.PartnerMention {
	list := make([]archive.PartnerMention, 0, len(l.order))
	for _, f := range l.order {
		list = append(list, *f)
	}
	rank := map[archive.Role]int{archive.Party: 0, archive.Mentioned: 1, archive.InGroup: 2}
	slices.SortFunc(list, func(a, b archive.PartnerMention) int {
		return cmp.Or(rank[a.Role]-rank[b.Role], b.Mentions-a.Mentions, strings.Compare(a.ID, b.ID))
	})
	return list
}

// givenPartners are those that a person listed. A name that content/ does not
// know gets a page of its own, and a warning.
func (r *reading) givenPartners(g given, get func(string) *archive.PartnerMention) {
	for _, value := range g.values {
		if value = plain(value); value == "" {
			continue
		}
		id := r.partnerID(value)
		f := get(id)
		if f.Name == "" {
			f.Name = value
			r.warnUnknown("partner", value, "content/partners/"+id+".md")
		}
		f.Role, f.Basis, f.Rule, f.Evidence = archive.Party, archive.Stated, string(g.from), g.proof
	}
}

// partnerID is the ID of a partner that a person named by ID or by any name.
func (r *reading) partnerID(value string) string {
	for _, partner := range r.lists.Partners {
		if partner.ID == value {
			return value
		}
	}
	id := ""
	r.lists.Names.Find(value, func(m authority.Match) {
		if m.Kind == authority.PartnerName && m.Start == 0 && m.End == len(strings.TrimRight(value, ".")) {
			id = m.Target
		}
	})
	if id != "" {
		return id
	}
	return text.ID(value, "partner")
}

// warnUnknown reports a name that a person gave and content/ does not know.
func (r *reading) warnUnknown(what, value, file string) {
	g, _ := r.given(what + "s")
	r.log.Add(diag.Diagnostic{Severity: diag.Warning, ID: "unknown-" + what, File: g.at.File, Line: g.at.Line,
		Message: "the " + what + " “" + value + "” has no file in content/" + what + "s",
		Hint:    "It gets a page all the same. Add " + file + " to describe it."})
}

func (r *reading) partnerName(id string) string {
	for _, partner := range r.lists.Partners {
		if partner.ID == id {
			return partner.Name
		}
	}
	return ""
}
