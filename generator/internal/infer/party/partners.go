// Package party reads which partners of ASEAN a document names, and which of
// them are party to it: with ASEAN, not merely named or implied by a group.
package party

import (
	"cmp"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/text/slug"
)

// reading is a document while it is read with whom it is.
type reading struct {
	*head.Head
	issued string // on which day, "" where that is not known
}

// Whose is whose a document is: who issued it, and the address from which it came.
type Whose struct{ Issuer, Origin archive.Fact }

// Partners are the partners of ASEAN that a document names, each with its role.
// issued is its date in EDTF: who leads a government depends on it.
func Partners(h *head.Head, whose Whose, issued string) []archive.PartnerMention {
	return (&reading{h, issued}).partners(whose)
}

// partners are all that the document names, with the part that each has in it.
func (r *reading) partners(whose Whose) []archive.PartnerMention {
	list := newPartnerList(r)
	inBodies := map[string]int{}
	for n := range paper.NamesIn(r.Leaves, authority.PartnerName) {
		list.count(list.get(n.Target), n)
		if n.IsInBody() {
			inBodies[n.Target]++
		}
	}
	g, ok := r.Given("partners")
	if g.Replaces() {
		r.decideOthers(list, whose)
	} else {
		r.decideParties(list, whose)
	}
	if ok {
		r.givenPartners(g, list.get)
	}
	list.leaveOutBodies(inBodies)
	return list.sorted()
}

// count adds a mention to a partner.
func (l *partnerList) count(f *archive.PartnerMention, n *paper.Name) {
	f.Mentions++
	f.Paragraphs = paper.WithLine(f.Paragraphs, n.Leaf.Line)
	if len(f.Evidence) == 0 {
		f.Evidence = append(f.Evidence, l.reading.Quote(n.Leaf, n.Start, n.End))
	}
}

// leaveOutBodies counts partners anew that are named and no more: not where the name
// is part of that of a body, such as the ASEAN-Japan Centre. Whoever is named nowhere
// else is not named. For a party such bodies are its dealings with ASEAN, and count.
func (l *partnerList) leaveOutBodies(inBodies map[string]int) {
	if len(inBodies) == 0 {
		return
	}
	l.order = slices.DeleteFunc(l.order, func(f *archive.PartnerMention) bool {
		if f.Role != archive.Mentioned || inBodies[f.ID] == 0 {
			return false
		}
		f.Mentions, f.Paragraphs, f.Evidence = 0, nil, []archive.Evidence{}
		for n := range paper.NamesIn(l.reading.Leaves, authority.PartnerName) {
			if n.Target == f.ID && !n.IsInBody() {
				l.count(f, n)
			}
		}
		return f.Mentions == 0
	})
}

// decideOthers is decideParties where a correction lists the parties: what the
// text makes a party is named, and no more, and counts only where it is. What
// a group implies stays.
func (r *reading) decideOthers(list *partnerList, whose Whose) {
	var named []archive.PartnerMention
	for _, f := range list.order {
		named = append(named, *f)
	}
	r.decideParties(list, whose)
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
		f = &archive.PartnerMention{ID: id, Name: l.reading.partnerName(id), Role: archive.Mentioned,
			Basis: archive.Stated, Rule: rule.Named, Evidence: []archive.Evidence{}}
		l.byID[id] = f
		l.order = append(l.order, f)
	}
	return f
}

// sorted puts parties first, then the most named, so that those whom a group
// implies come last; by ID for determinism.
func (l *partnerList) sorted() []archive.PartnerMention {
	list := make([]archive.PartnerMention, 0, len(l.order))
	for _, f := range l.order {
		list = append(list, *f)
	}
	rank := func(p archive.PartnerMention) int {
		if p.Role == archive.Party {
			return 0
		}
		return 1
	}
	slices.SortFunc(list, func(a, b archive.PartnerMention) int {
		return cmp.Or(rank(a)-rank(b), b.Mentions-a.Mentions, strings.Compare(a.ID, b.ID))
	})
	return list
}

// givenPartners are those that a person listed. A name that content/ does not
// know gets a page of its own, and a warning.
func (r *reading) givenPartners(g paper.Given, get func(string) *archive.PartnerMention) {
	for _, value := range r.separate(g.Values) {
		id, _ := r.partnerID(value)
		f := get(id)
		if f.Name == "" {
			f.Name = value
			r.WarnUnknown("partner", value, "content/partners/"+id+".md")
		}
		f.Role, f.Basis, f.Rule, f.Evidence = archive.Party, archive.Stated, rule.Given(g.From), g.Proof
	}
}

// separate are the names in a list, and those that are written one behind the
// other: "Japan, China", where content/ knows one of them and not the whole.
func (r *reading) separate(values []string) []string {
	var names []string
	for _, value := range values {
		value = paper.Plain(value)
		parts := strings.FieldsFunc(value, func(c rune) bool { return c == ',' || c == ';' })
		_, whole := r.partnerID(value)
		isList := !whole && slices.ContainsFunc(parts, func(part string) bool {
			_, known := r.partnerID(strings.TrimSpace(part))
			return known
		})
		if !isList {
			parts = []string{value}
		}
		for _, part := range parts {
			if part = strings.TrimSpace(part); part != "" {
				names = append(names, part)
			}
		}
	}
	return names
}

// partnerID is the ID of a partner that a person named by ID or by any name,
// and whether content/ knows it.
func (r *reading) partnerID(value string) (id string, known bool) {
	for _, partner := range r.Lists.Partners {
		if partner.ID == value {
			return value, true
		}
	}
	r.Lists.Names.Find(value, func(m authority.Match) {
		if m.Kind == authority.PartnerName && m.Start == 0 && m.End == len(strings.TrimRight(value, ".")) {
			id = m.Target
		}
	})
	if id != "" {
		return id, true
	}
	return slug.ID(value, "partner"), false
}

func (r *reading) partnerName(id string) string {
	for _, partner := range r.Lists.Partners {
		if partner.ID == id {
			return partner.Name
		}
	}
	return ""
}
