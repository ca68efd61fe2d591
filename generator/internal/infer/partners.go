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

// partners are all that the document names. One is party to it when the
// stated title names it, or when the opening names it side by side with ASEAN.
func (r *reading) partners() []archive.PartnerMention {
	byID := map[string]*archive.PartnerMention{}
	var order []*archive.PartnerMention
	get := func(id string) *archive.PartnerMention {
		f, ok := byID[id]
		if !ok {
			f = &archive.PartnerMention{ID: id, Name: r.partnerName(id), Role: archive.Mentioned, Basis: archive.Stated,
				Rule: ruleNamed, Evidence: []archive.Evidence{}}
			byID[id] = f
			order = append(order, f)
		}
		return f
	}
	r.partiesInTitle(get)
	opening := r.openingLeaves()
	for i := range r.names {
		n := &r.names[i]
		if n.Kind != authority.PartnerName {
			continue
		}
		f := get(n.Target)
		f.Mentions++
		f.Paragraphs = withLine(f.Paragraphs, n.leaf.Line)
		if len(f.Evidence) == 0 {
			f.Evidence = append(f.Evidence, r.body.Quote(n.leaf, n.Start, n.End))
		}
		if f.Role == archive.Party || !opening[n.leaf] {
			continue
		}
		if from, to, ok := besideASEAN(n.leaf.String, n.Start, n.End); ok {
			f.Role, f.Rule = archive.Party, ruleBeside
			f.Evidence = []archive.Evidence{r.body.Quote(n.leaf, from, to)}
		}
	}
	r.givenPartners(get)
	list := make([]archive.PartnerMention, 0, len(order))
	for _, f := range order {
		list = append(list, *f)
	}
	// Parties first, then by mentions; by ID for determinism.
	slices.SortFunc(list, func(a, b archive.PartnerMention) int {
		return cmp.Or(-strings.Compare(string(a.Role), string(b.Role)), b.Mentions-a.Mentions, strings.Compare(a.ID, b.ID))
	})
	return list
}

// partiesInTitle makes party whom a stated title names.
func (r *reading) partiesInTitle(get func(string) *archive.PartnerMention) {
	title := r.titled
	if title.Basis != archive.Stated {
		return
	}
	r.lists.Names.Find(title.Value, func(m authority.Match) {
		if m.Kind != authority.PartnerName {
			return
		}
		f := get(m.Target)
		f.Role, f.Rule, f.Evidence = archive.Party, ruleInTitle, title.Evidence
		if r.title < 0 {
			f.Mentions++ // in front matter, where the text does not count it
		}
	})
}

// givenPartners are those that a person listed. A name that content/ does not
// know gets a page of its own, and a warning.
func (r *reading) givenPartners(get func(string) *archive.PartnerMention) {
	g, ok := r.given("partners")
	if !ok {
		return
	}
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
		f.Role, f.Rule, f.Evidence = archive.Party, string(g.from), g.proof
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

// openingLength is how much of a text opens it, in bytes: long enough for the
// lead of a release and the preamble of a statement.
const openingLength = 700

// openingLeaves are the blocks with which the text opens.
func (r *reading) openingLeaves() map[*text.Block]bool {
	opening := map[*text.Block]bool{}
	length := 0
	for _, leaf := range r.leaves {
		if length > openingLength {
			break
		}
		opening[leaf] = true
		length += len(leaf.String)
	}
	return opening
}

// besideASEAN reports whether a name stands side by side with ASEAN: joined by
// a dash, or by "and". It returns where the pair begins and ends.
func besideASEAN(words string, start, end int) (from, to int, ok bool) {
	left := strings.TrimSuffix(words[:start], "the ")
	for _, joint := range [...]string{"-", "–", " – ", " - ", " and ", "/", " & "} {
		before, ok := strings.CutSuffix(left, joint)
		if !ok {
			continue
		}
		before = strings.TrimSuffix(before, ")") // "Association of Southeast Asian Nations (ASEAN) and the …"
		if strings.HasSuffix(before, "ASEAN") {
			return len(before) - len("ASEAN"), end, true
		}
	}
	if strings.HasPrefix(words[end:], ".-") || strings.HasPrefix(words[end:], ". ") || strings.HasPrefix(words[end:], ".–") {
		end++ // the last full stop of U.S.
	}
	right := words[end:]
	for _, joint := range [...]string{"-", "–", " – ", " - ", " and the ", " and ", "/", " & "} {
		after, ok := strings.CutPrefix(right, joint)
		if !ok {
			continue
		}
		for _, name := range [...]string{"ASEAN", "Association of Southeast Asian Nations"} {
			if strings.HasPrefix(after, name) {
				return start, end + len(joint) + len(name), true
			}
		}
	}
	return 0, 0, false
}
