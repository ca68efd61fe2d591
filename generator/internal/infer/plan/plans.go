// Package plan reads which plans, declarations and agreements a document names,
// with their period, their sides and their adoption.
package plan

import (
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/text"
)

// reading is a document while the plans are read that it names.
type reading struct{ *head.Head }

// Find are the plans, declarations and agreements that a document names.
func Find(h *head.Head, d *archive.Document) []archive.PlanMention { return (&reading{h}).plans(d) }

// plans reads the plans, declarations and agreements that a document names
// with a period or year, or of which it says when they were adopted.
type plans struct {
	*reading
	anchor dates.Anchor
	party  string // the one partner that is party to the document, "" for none or several
	found  []archive.PlanMention
	index  map[planKey]int

	// The block and the sentence at hand.
	leaf  *paper.Block
	words []paper.SentenceWord
}

// planKey tells editions apart within a document.
type planKey struct{ id, period, adopted string }

// plans of the document, of which partners and date are known.
func (r *reading) plans(d *archive.Document) []archive.PlanMention {
	p := &plans{reading: r, anchor: paper.AnchorOf(d.Date), found: []archive.PlanMention{}, index: map[planKey]int{}}
	for _, partner := range d.Partners {
		if partner.Role != archive.Party {
			continue
		}
		if p.party != "" {
			p.party = ""
			break
		}
		p.party = partner.ID
	}
	for _, leaf := range r.Leaves {
		if leaf.Kind == text.Code || !leaf.Has(paper.ForPlans) {
			continue
		}
		p.leaf = leaf
		for _, at := range r.SentencesOf(leaf) {
			if leaf.HasBetween(paper.ForPlans, at[0], at[1]) {
				p.words = r.SentenceWords(leaf, at[0], at[1])
				p.sentence()
			}
		}
	}
	return p.found
}

// sentence reads the plans of the sentence at hand.
func (p *plans) sentence() {
	var names []planName
	end := 0
	for i := 0; i < len(p.words); i++ {
		if i < end || !p.namesPlan(i) {
			continue
		}
		name := p.nameAround(i, end)
		end = name.end
		names = append(names, name)
	}
	for k, name := range names {
		stop := len(p.words)
		if k+1 < len(names) {
			stop = names[k+1].from
		}
		p.add(name, stop)
	}
}

// add keeps a plan when its period or its adoption is known, and the sides to
// it can be told.
func (p *plans) add(name planName, stop int) {
	from := p.words[name.from].Start
	mention := archive.PlanMention{Period: name.period, Rule: rule.Plan}
	var ok bool
	if mention.ID, mention.Sides, ok = p.lineage(name); !ok {
		return
	}
	told := p.adoption(&mention, name, stop)
	if mention.Period == "" && mention.Adopted == "" {
		return
	}
	key := planKey{mention.ID, mention.Period, ""}
	if mention.Period == "" {
		key.adopted = mention.Adopted
	}
	if i, known := p.index[key]; known {
		p.again(&p.found[i], mention, from, told)
		return
	}
	mention.Name = p.nameOf(name)
	end := max(p.words[name.end-1].End, told)
	for k := name.from - 1; k >= max(0, name.from-2) && isOfPeriod(p.words[k].Text, mention.Period); k-- {
		from = p.words[k].Start
	}
	mention.Evidence = []archive.Evidence{p.Quote(p.leaf, from, end)}
	mention.Paragraphs = []int{p.leaf.Line}
	p.index[key] = len(p.found)
	p.found = append(p.found, mention)
}

// isOfPeriod reports a year before a name that is part of its period.
func isOfPeriod(word, period string) bool {
	years, ok := yearsOf(word)
	return ok && strings.Contains(period, years)
}

// again adds to a plan that is known what another mention tells of it.
func (p *plans) again(known *archive.PlanMention, mention archive.PlanMention, from, told int) {
	known.Paragraphs = paper.WithLine(known.Paragraphs, p.leaf.Line)
	if known.Adopted != "" || mention.Adopted == "" {
		return
	}
	known.Adopted, known.By, known.Place = mention.Adopted, mention.By, mention.Place
	known.Meeting, known.Ordinal = mention.Meeting, mention.Ordinal
	known.Evidence = append(known.Evidence, p.Quote(p.leaf, from, told))
}
