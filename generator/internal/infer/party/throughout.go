package party

import (
	"slices"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
)

// Where neither the title nor the opening tells who is party, the whole text does by
// what it comes back to: a partner that it sets beside ASEAN, or of whom it says what
// it does with ASEAN, again and again; or once, where it speaks of that partner far
// more than of any other; or where it names that one and ASEAN together in sentence after
// sentence. A list of many, a member’s talks with a neighbour and ASEAN’s
// own meetings, where everybody has a paragraph, tell nothing of the kind.

// dealing is what a text says of a partner and ASEAN in all its sentences.
type dealing struct {
	paragraphs int                // that tell of it, and not of many
	proof      []archive.Evidence // of each paragraph, in order, those with lists among them
	together   []archive.Evidence // sentences that name both, and no list
}

// throughout reads the dealings of which a text tells.
type throughout struct{ *reading }

// parties makes party the partners with whom a text deals from end to end.
func (r throughout) parties(list *partnerList) {
	if !r.isAboutASEAN() || r.isOfOneMember() {
		return
	}
	dealings := r.dealings()
	var found []*archive.PartnerMention
	for _, f := range list.order {
		d := dealings[f.ID]
		switch {
		case d == nil:
		case d.paragraphs > 1 || len(d.proof) > 0 && len(f.Paragraphs) > 1 && list.isForemost(f):
			found = append(found, f)
		case len(d.together) >= oftenTogether && list.isForemost(f):
			d.proof = d.together
			found = append(found, f)
		}
	}
	if len(found) > longestList {
		return
	}
	for _, f := range found {
		f.Role, f.Rule, f.Basis, f.Evidence = archive.Party, rule.Throughout, archive.Inferred, dealings[f.ID].proof
	}
}

// oftenTogether is in how many sentences ASEAN and the foremost partner are named that have
// to do with each other.
const oftenTogether = 3

// dealings are what the sentences of the text say of partners and ASEAN, by ID.
func (r throughout) dealings() map[string]*dealing {
	const mostProof = 3 // paragraphs
	found := map[string]*dealing{}
	of := func(id string) *dealing {
		if found[id] == nil {
			found[id] = &dealing{}
		}
		return found[id]
	}
	for _, leaf := range r.Leaves {
		told := map[string]bool{} // in this paragraph, by ID
		for _, s := range r.SentencesOf(leaf) {
			for _, id := range namedWithASEAN(leaf, s[0], s[1]) {
				if d := of(id); len(d.together) < mostProof {
					d.together = append(d.together, r.Quote(leaf, s[0], s[1]))
				}
			}
			with := dealtWith(passageOf(leaf, s[0], s[1]))
			for _, b := range with {
				if told[b.id] {
					continue
				}
				told[b.id] = true
				d := of(b.id)
				if len(with) <= longestList {
					d.paragraphs++
				}
				if len(d.proof) < mostProof {
					d.proof = append(d.proof, r.Quote(leaf, b.start, b.end))
				}
			}
		}
	}
	return found
}

// namedWithASEAN are the partners that a sentence names beside ASEAN, none where it lists many.
func namedWithASEAN(leaf *paper.Block, from, to int) []string {
	if _, ok := namesOfASEAN.FindAmong(leaf.WordsBetween(from, to), leaf.String); !ok {
		return nil
	}
	var ids []string
	for _, n := range leaf.Names {
		if n.Kind == authority.PartnerName && n.Start >= from && n.End <= to && !slices.Contains(ids, n.Target) {
			ids = append(ids, n.Target)
		}
	}
	if len(ids) > longestList {
		return nil
	}
	return ids
}

// dealtWith are the partners of whom a sentence says that they have to do with ASEAN.
func dealtWith(p passage) []beside {
	found := besideASEAN(p)
	add := func(row row, start, end int) {
		for _, s := range row.sides {
			if !slices.ContainsFunc(found, func(b beside) bool { return b.id == s.id }) {
				found = append(found, beside{s.id, start, end})
			}
		}
	}
	if row, end, ok := p.subjectBeforeASEAN(); ok {
		add(row, row.sides[0].start, end)
	}
	if subject, met, ok := p.metByASEAN(); ok {
		add(met, subject, met.sides[len(met.sides)-1].end)
	}
	return found
}

// isForemost reports a partner that the text names several times, and at least twice as
// often as any other.
func (l *partnerList) isForemost(f *archive.PartnerMention) bool {
	const several, ahead = 2, 2
	return f.Mentions >= several && !slices.ContainsFunc(l.order, func(other *archive.PartnerMention) bool {
		return other != f && other.Mentions*ahead > f.Mentions
	})
}

// isOfOneMember reports a text whose title sets a partner beside a member: what the two
// say of ASEAN by the way makes nobody a party of it.
func (r throughout) isOfOneMember() bool {
	p := r.passageOfTitle()
	return slices.ContainsFunc(p.rows(), func(row row) bool {
		return row.has(isMember) && row.has(isPartner) && !p.withASEAN(row)
	})
}

// isAboutASEAN reports a text that names ASEAN in one of eight paragraphs or more, and in
// several: in a briefing of an hour it is one matter of many.
func (r throughout) isAboutASEAN() bool {
	const oneOf, several = 8, 2
	named := 0
	for _, leaf := range r.Leaves {
		if _, ok := namesOfASEAN.FindAmong(leaf.Words, leaf.String); ok {
			named++
		}
	}
	return named >= several && named*oneOf >= len(r.Leaves)
}
