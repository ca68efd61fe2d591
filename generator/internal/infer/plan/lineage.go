package plan

import (
	"cmp"
	"slices"
	"strings"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/slug"
)

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
	if isOfPrivateBody(p.leaf.String[from:to]) {
		return "", nil, false
	}
	words, sides := p.withoutSides(from, p.endOfOwnName(name), to)
	withoutASEAN := replaced(namesOfASEAN, words, " ")
	ours := withoutASEAN != words || namesOfASEAN.In(p.leaf.String[from:to])
	called := slug.Of(strings.TrimSpace(replaced(planSpellings, withoutBrackets(withoutASEAN), "")))
	switch {
	case called == "":
		return "", nil, false
	case ours:
	case len(sides) == 0 && p.party != "" && barePlans.Has(strings.ReplaceAll(called, "-", " ")):
		// in a document with one partner it is the plan with that partner
		sides = []string{p.party}
	default:
		return "", nil, false
	}
	slices.Sort(sides)
	return strings.Join(append(append([]string{"asean"}, sides...), called), "-"), sides, true
}

// privateBodies are called after ASEAN and a partner, neither of whom they bind.
var privateBodies = lexicon.List("en/bodies-between-sides")

// isOfPrivateBody reports a name that holds that of such a body: “Memorandum of
// Understanding between the US-ASEAN Business Council and”.
func isOfPrivateBody(name string) bool {
	is := false
	privateBodies.Each(text.AppendWords(nil, name, nil), name, func(m lexicon.Match) {
		before := strings.TrimRight(name[:m.Start], " ")
		pair := before[strings.LastIndexByte(before, ' ')+1:]
		is = is || namesOfASEAN.In(pair) && strings.ContainsAny(pair, "-‑–")
	})
	return is
}

// endOfOwnName is the offset at which a name ends, or what it implements begins.
func (p *plans) endOfOwnName(name planName) int {
	for k := name.from + 1; k+1 < name.to; k++ {
		if p.words[k].Low == "to" && p.words[k+1].Key == keyOfImplement {
			return p.words[k].Start
		}
	}
	return p.words[name.to-1].End
}

// withoutSides is a name from an offset up to the end of its own words, without
// the partners in it, and the IDs of all partners up to the end of the whole.
func (p *plans) withoutSides(from, end, whole int) (words string, sides []string) {
	var rest strings.Builder
	at := from
	sides = []string{}
	for _, n := range paper.NamesFrom(p.leaf.Names, from) {
		if n.End > whole {
			break
		}
		if n.Kind != authority.PartnerName {
			continue
		}
		if !slices.Contains(sides, n.Target) {
			sides = append(sides, n.Target)
		}
		rest.WriteString(p.leaf.String[min(at, end):min(n.Start, end)] + " ")
		at = n.End
	}
	rest.WriteString(p.leaf.String[min(at, end):end])
	return rest.String(), sides
}

// replaced is a text in which each entry of a list is written as the list says,
// or as given where it says nothing.
func replaced(list *lexicon.Words, words, otherwise string) string {
	var b strings.Builder
	at := 0
	list.Each(text.AppendWords(nil, words, nil), words, func(m lexicon.Match) {
		b.WriteString(words[at:m.Start] + cmp.Or(m.Value, otherwise))
		at = m.End
	})
	return b.String() + words[at:]
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
