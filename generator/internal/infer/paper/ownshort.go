package paper

import (
	"strings"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/text/typescript"
)

// A text may give a name of its own the letters by which the lists know another: “the
// Eurasian Economic Commission (EEC)” makes EEC that one, wherever it stands.

// readOwnShorts gives short names to whom the text gives them.
func readOwnShorts(p *Paper) {
	var own map[string]string // the target of a short name, by its letters
	for _, leaf := range p.Leaves {
		for i := 1; i < len(leaf.Names); i++ {
			long, short := &leaf.Names[i-1], &leaf.Names[i]
			if !short.isShortOf(long) {
				continue
			}
			if own == nil {
				own = map[string]string{}
			}
			own[short.words()] = long.Target
		}
	}
	p.ownShorts = own
	if own == nil {
		return
	}
	for _, leaf := range p.Leaves {
		for i := range leaf.Names {
			n := &leaf.Names[i]
			n.Match = AsTheTextHas(p, n.Match, n.words())
		}
	}
}

// AsTheTextHas is what is meant by a name in words of the document, its title among them.
func AsTheTextHas(p *Paper, m authority.Match, words string) authority.Match {
	if target, ok := p.ownShorts[words]; ok && m.Kind == authority.PartnerName {
		m.Target = target
	}
	return m
}

// words are those of a name as the text writes it.
func (n *Name) words() string { return n.Leaf.String[n.Start:n.End] }

// isShortOf reports a name in brackets right behind another one, with a possessive or not, of
// another partner.
func (n *Name) isShortOf(long *Name) bool {
	if n.Kind != authority.PartnerName || long.Kind != n.Kind || n.Target == long.Target ||
		!typescript.InCapitals(n.words()) {
		return false
	}
	whole := n.Leaf.String
	between := strings.TrimPrefix(strings.TrimPrefix(whole[long.End:n.Start], "’s"), "'s")
	return between == " (" && strings.HasPrefix(whole[n.End:], ")")
}
