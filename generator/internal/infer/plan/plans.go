// Package plan reads which plans, declarations and agreements a document names,
// with their period, their sides and their adoption.
package plan

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/meeting"
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

// planName is the name of a plan between words of a sentence.
type planName struct {
	from, to int    // words, without the period
	end      int    // the first word behind the period
	period   string // EDTF
}

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

// planNounKind is what a word does for the name of a plan.
type planNounKind int

const (
	noPlan   planNounKind = iota
	aPlan                 // Declaration: a plan by itself
	halfPlan              // Plan: with Work before it, or of Action behind it
)

// PlanNouns end, or open, the names of plans.
var PlanNouns = map[string]planNounKind{
	"Declaration": aPlan, "Agreement": aPlan, "Memorandum": aPlan, "Treaty": aPlan, "Workplan": aPlan, "Masterplan": aPlan, "Blueprint": aPlan,
	"Roadmap": aPlan, "Guidelines": aPlan, "Strategy": aPlan, "Plan": halfPlan, "Programme": halfPlan, "Program": halfPlan,
}

func planNoun(word string) planNounKind {
	if !paper.IsCapital(word[0]) {
		return noPlan
	}
	return PlanNouns[word]
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

// namesPlan reports whether the word at i is the noun of a plan's name.
func (p *plans) namesPlan(i int) bool {
	switch planNoun(p.words[i].Text) {
	case aPlan:
		return true
	case halfPlan:
		if i > 0 {
			switch p.words[i-1].Text {
			case "Work", "Action", "Master", "Implementation", "Strategic":
				return true
			}
		}
		return i+2 < len(p.words) && p.words[i+1].Low == "of" && p.words[i+2].Text == "Action"
	}
	return false
}

// longestPlan is how many words of a name stand on either side of its noun.
const longestPlan = 16

// nameAround is the name around the noun at i; words before low belong to the
// name before.
func (p *plans) nameAround(i, low int) planName {
	name := planName{from: i, to: i + 1}
	for k := i - 1; k >= max(low, i-longestPlan); k-- {
		w := p.words[k]
		if w.Comma || w.Hard {
			break
		}
		if years, ok := yearsOf(w.Text); ok && k+1 == name.from {
			name.period = years
			if k > low && p.words[k-1].Hard { // 2016- 2020
				if first, ok := yearsOf(p.words[k-1].Text); ok && len(first) == 4 && len(years) == 4 && first < years {
					name.period = first + "/" + years
				}
			}
			break
		}
		joint := (w.Low == "and" || w.Low == "of" || w.Low == "on" || w.Low == "for") && k > 0 && p.words[k-1].Capital() && p.words[k+1].Low != "asean"
		if !w.Capital() && !joint || k == 0 && p.opensSentence(w) {
			break
		}
		if !joint {
			name.from = k
		}
	}
	p.extend(&name)
	return name
}

// opensSentence reports whether the first word of a sentence has its capital
// from there.
func (p *plans) opensSentence(w paper.SentenceWord) bool {
	switch w.Low {
	case "the", "this", "these", "our", "in", "under", "a", "an", "new", "both", "through", "as", "with", "implement", "support", "implementing", "supporting":
		return true
	}
	return false
}

// extend takes what stands behind the noun into the name: of Action, a subject,
// a short form in brackets, and the period.
func (p *plans) extend(name *planName) {
	k := name.to
	at := func(k int) paper.SentenceWord {
		if k < len(p.words) {
			return p.words[k]
		}
		return paper.SentenceWord{Text: " "}
	}
	for end := k + longestPlan; k < end && k < len(p.words); {
		if p.words[k-1].Comma || p.words[k-1].Hard && !p.bracketed(k-1) || p.words[k-1].Colon {
			break
		}
		w := p.words[k]
		switch {
		case p.bracketed(k) && !startsWithDigit(w.Text):
			k++
			continue
		case w.Low == "and" && (!at(k+1).Capital() || at(k+1).Low == "asean" || planNoun(at(k+2).Text) != noPlan):
			// what follows is another plan, or none
		case isJoint(w.Low) && at(k+1).Capital() && !meeting.IsMonthOrDay(at(k+1).Text), isJoint(w.Low) && at(k+1).Low == "the" && at(k+2).Capital(), w.Low == "the" && (isJoint(p.words[k-1].Low) || p.words[k-1].Low == "implement"):
			k++
			if w.Low == "to" && at(k).Low != "implement" {
				k--
				end = k // of something that follows, not of the name
			}
			continue
		case w.Low == "implement" && p.words[k-1].Low == "to", w.Capital() && !startsWithDigit(w.Text):
			k++
			name.to = k
			continue
		case w.Low == "to" && at(k+1).Low == "implement":
			k += 2
			continue
		}
		break
	}
	name.end = max(name.to, p.period(name, k))
}

// isJoint knows the small words inside the names of plans.
func isJoint(low string) bool {
	switch low {
	case "of", "on", "for", "and", "in", "between", "to", "concerning":
		return true
	}
	return false
}

// bracketed reports whether the word at k stands alone in brackets.
func (p *plans) bracketed(k int) bool {
	w := p.words[k]
	return w.Start > 0 && p.leaf.String[w.Start-1] == '(' && w.End < len(p.leaf.String) && p.leaf.String[w.End] == ')'
}

func startsWithDigit(word string) bool { return word[0] >= '0' && word[0] <= '9' }

// period reads the period that stands at the word k, behind "for" and "from"
// as well, and returns the first word behind it.
func (p *plans) period(name *planName, k int) int {
	if k > 0 && k <= len(p.words) && (p.words[k-1].Comma || p.words[k-1].Hard && !p.bracketed(k-1)) && name.to != k-1 {
		if p.words[k-1].Comma || k == len(p.words) {
			return k
		}
	}
	for k < len(p.words) && (p.words[k].Low == "for" || p.words[k].Low == "from" || p.words[k].Low == "the" || p.words[k].Low == "period") {
		k++
	}
	if k >= len(p.words) {
		return name.to
	}
	years, ok := yearsOf(p.words[k].Text)
	if !ok || k > 0 && p.words[k-1].Comma {
		return name.to
	}
	if k+1 < len(p.words) && len(years) == 4 {
		between := strings.Trim(p.leaf.String[p.words[k].End:p.words[k+1].Start], " ")
		last, to := k+1, p.words[k+1].Low == "to"
		if to && k+2 < len(p.words) {
			last = k + 2
		}
		if second, ok := yearsOf(p.words[last].Text); ok && len(second) == 4 && second > years && (to || between == "-" || between == "–") {
			name.period = years + "/" + second
			return last + 1
		}
	}
	name.period = years
	return k + 1
}

// yearsOf reads 2016, 2016-2020 and 2016–20 as EDTF.
func yearsOf(word string) (string, bool) {
	if len(word) < 4 || !meeting.IsYear(word[:4]) {
		return "", false
	}
	if len(word) == 4 {
		return word, true
	}
	rest, ok := strings.CutPrefix(word[4:], "-")
	for _, dash := range [...]string{"–", "‑", "—", "/"} {
		if !ok {
			rest, ok = strings.CutPrefix(word[4:], dash)
		}
	}
	if ok && len(rest) == 2 {
		rest = word[:2] + rest
	}
	if !ok || !meeting.IsYear(rest) || rest <= word[:4] {
		return "", false
	}
	return word[:4] + "/" + rest, true
}

// add keeps a plan when its period or its adoption is known, and the sides to
// it can be told.
func (p *plans) add(name planName, stop int) {
	from, to := p.words[name.from].Start, p.words[name.to-1].End
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
		old := &p.found[i]
		old.Paragraphs = paper.WithLine(old.Paragraphs, p.leaf.Line)
		if old.Adopted == "" && mention.Adopted != "" {
			old.Adopted, old.By, old.Meeting, old.Ordinal, old.Place = mention.Adopted, mention.By, mention.Meeting, mention.Ordinal, mention.Place
			old.Evidence = append(old.Evidence, p.Quote(p.leaf, from, told))
		}
		return
	}
	mention.Name = p.nameOf(name)
	end := max(to, p.words[name.end-1].End, told)
	for k := name.from - 1; k >= max(0, name.from-2) && strings.Contains(mention.Period, p.words[k].Text); k-- { // years before it
		from = p.words[k].Start
	}
	mention.Evidence = []archive.Evidence{p.Quote(p.leaf, from, end)}
	mention.Paragraphs = []int{p.leaf.Line}
	p.index[key] = len(p.found)
	p.found = append(p.found, mention)
}

// nameOf writes a name without the short forms in brackets.
func (p *plans) nameOf(name planName) string {
	var b strings.Builder
	for k := name.from; k < name.to; k++ {
		if p.bracketed(k) {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		end := p.words[k].End
		if rest := p.leaf.String[end:]; strings.HasPrefix(rest, ".") && strings.Contains(p.words[k].Text, ".") {
			end++ // U.S.
		}
		b.WriteString(p.leaf.String[p.words[k].Start:end])
	}
	return b.String()
}

// lineage is the ID of a plan without its period: ASEAN, the sides, and the
// rest of the name. What a plan of action implements is not part of it: such
// plans follow one another under changing names.
func (p *plans) lineage(name planName) (id string, sides []string, ok bool) {
	from, to := p.words[name.from].Start, p.words[name.to-1].End
	whole := p.leaf.String[from:to]
	ours := strings.Contains(whole, "ASEAN")
	rest := &strings.Builder{}
	at := from
	sides = []string{}
	for _, n := range paper.NamesFrom(p.leaf.Names, from) {
		if n.Start >= to {
			break
		}
		if n.Kind != authority.PartnerName || n.Start < at || n.End > to {
			continue
		}
		if !slices.Contains(sides, n.Target) {
			sides = append(sides, n.Target)
		}
		rest.WriteString(p.leaf.String[at:n.Start] + " ")
		at = n.End
	}
	rest.WriteString(p.leaf.String[min(at, to):to])
	words := strings.ReplaceAll(withoutBrackets(rest.String()), "ASEAN", " ")
	if before, _, cut := strings.Cut(words, " to Implement"); cut {
		words = before
	}
	words = planSpelling.Replace(words)
	slug := text.Slug(strings.TrimSpace(words))
	switch {
	case slug == "":
		return "", nil, false
	case ours:
	case len(sides) == 0 && p.party != "" && isBarePlan(slug):
		sides = []string{p.party}
	default:
		return "", nil, false
	}
	slices.Sort(sides)
	return strings.Join(append(append([]string{"asean"}, sides...), slug), "-"), sides, true
}

// planSpelling writes what is spelt in two ways in one.
var planSpelling = strings.NewReplacer("Workplan", "Work Plan", "Masterplan", "Master Plan", "Programme", "Program")

// isBarePlan knows the names that say nothing but that it is a plan: in a
// document with one partner it is the plan with that partner.
func isBarePlan(slug string) bool {
	switch slug {
	case "plan-of-action", "work-plan", "action-plan", "program-of-action", "work-program", "joint-work-plan", "new-plan-of-action":
		return true
	}
	return false
}

// withoutBrackets drops what stands in brackets.
func withoutBrackets(words string) string {
	for {
		before, rest, ok := strings.Cut(words, "(")
		if !ok {
			return words
		}
		_, after, _ := strings.Cut(rest, ")")
		words = before + after
	}
}
