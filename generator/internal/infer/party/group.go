package party

import (
	"slices"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
)

// A document of a group such as the ASEAN Plus Three names the group, and its partners
// only where they are listed: those are party, the others are implied. A sentence that
// names all of them lists who meets, wherever it stands.

// groupReader reads which group meets ASEAN.
type groupReader struct{ *reading }

// parties gives their roles to the partners of a group that the title or
// the first sentence names as meeting ASEAN: party when the first
// paragraph names them too, or a sentence all of them, else implied by the group.
func (r groupReader) parties(list *partnerList, lead *paper.Block, from, to int) bool {
	group, proof, ok := r.groupNamed(lead, from, to)
	if !ok {
		return false
	}
	named := map[string]bool{}
	if lead != nil { // else the title alone names the meeting
		for _, n := range lead.Names {
			if n.Kind == authority.PartnerName {
				named[n.Target] = true
			}
		}
	}
	proofs := []archive.Evidence{proof}
	row, together := r.sentenceOfAll(group)
	if together {
		proofs = append(proofs, row)
	}
	for _, p := range group.Partners {
		if _, ok := list.byID[p.ID]; ok && !named[p.ID] && !together {
			continue // it is named further down, for another reason
		}
		f := list.get(p.ID)
		f.Rule, f.Evidence = rule.Group, proofs
		if named[p.ID] || together {
			f.Role = archive.Party
			continue
		}
		f.Role, f.Basis = archive.InGroup, archive.Inferred
	}
	return true
}

// sentenceOfAll is the first sentence that names all partners of a group of at least two.
func (r groupReader) sentenceOfAll(group *authority.Group) (archive.Evidence, bool) {
	for _, leaf := range r.Leaves {
		if len(leaf.Names) < len(group.Partners) {
			continue
		}
		for _, sentence := range r.SentencesOf(leaf) {
			if namesAll(leaf, group, sentence[0], sentence[1]) {
				return r.Quote(leaf, sentence[0], sentence[1]), true
			}
		}
	}
	return archive.Evidence{}, false
}

// groupNamed is the group to which ASEAN belongs that the title names, or the one whose
// meeting the title, or else the first sentence, does: a summit of the ASEAN Plus Three.
func (r groupReader) groupNamed(lead *paper.Block, from, to int) (*authority.Group, archive.Evidence, bool) {
	title := r.Titled
	if title.Basis == archive.Stated && len(title.Evidence) > 0 {
		group := r.meetingGroup(title.Value)
		if group == nil {
			group = r.groupWithASEAN(title.Value)
		}
		if group != nil {
			return group, title.Evidence[0], true
		}
	}
	if lead != nil {
		if group := r.meetingGroup(lead.String[from:to]); group != nil {
			return group, r.Quote(lead, from, to), true
		}
		if group := r.groupWithASEAN(lead.String[from:to]); group != nil && namesAll(lead, group, from, to) {
			return group, r.Quote(lead, from, to), true // “the ASEAN Plus Three – ASEAN, China, … – met”
		}
	}
	return nil, archive.Evidence{}, false
}

// namesAll reports a sentence that names all partners of a group of at least two.
func namesAll(leaf *paper.Block, group *authority.Group, from, to int) bool {
	found := map[string]bool{}
	for _, n := range leaf.Names {
		if n.Kind == authority.PartnerName && n.Start >= from && n.End <= to {
			found[n.Target] = true
		}
	}
	return len(group.Partners) > 1 &&
		!slices.ContainsFunc(group.Partners, func(p archive.Membership) bool { return !found[p.ID] })
}

// groupWithASEAN is the group that words name and to which ASEAN belongs as such, nil for
// none or for several.
func (r groupReader) groupWithASEAN(words string) (group *authority.Group) {
	several := false
	r.Lists.Names.Find(words, func(m authority.Match) {
		if m.Kind != authority.GroupName {
			return
		}
		for i := range r.Lists.Groups {
			if g := &r.Lists.Groups[i]; g.ID == m.Target && g.WithASEAN {
				several = several || group != nil && group != g
				group = g
			}
		}
	})
	if several {
		return nil
	}
	return group
}

// meetingGroup is the group whose meeting words name, nil for none.
func (r groupReader) meetingGroup(words string) *authority.Group {
	for _, m := range r.MeetingsIn(words) {
		if m.Series == nil {
			continue
		}
		for _, id := range m.Series.With {
			for i := range r.Lists.Groups {
				if r.Lists.Groups[i].ID == id {
					return &r.Lists.Groups[i]
				}
			}
		}
	}
	return nil
}
