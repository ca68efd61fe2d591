package people

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/nameword"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
)

// Who is called somebody’s counterpart has the same post, of another country: “The
// Norwegian Prime Minister Arne Holm met his Thai counterpart Anan Suk”.

// counterpart is the word that stands for the post.
const counterpart = "counterpart"

// naming is what a mention says, in words.
func (p *titles) naming(m *mention, by string) naming {
	n := naming{
		name:      p.phrase(m.name),
		honorific: p.phrase(m.honorific),
		role:      p.inFull(m.role),
		office:    strings.ToLower(p.inFull(m.office)),
		rule:      by,
		line:      p.leaf.Line,
	}
	if n.office == counterpart {
		n.role, n.office = "", ""
		post := p.plainPost()
		isMeant := !post.empty() && p.sentence().isSame(post.to-1, m.all.from)
		if isMeant && p.isKnownToHold(m, post) {
			n.office = strings.ToLower(p.phrase(post))
			n.role = p.phrase(run{m.role.from, m.office.from}) + " " + p.phrase(post)
			n.rule = rule.Counterpart
			m.all.from = p.before.all.from
		}
	}
	return n
}

// isKnownToHold reports that content/people knows a counterpart to have had that post in
// that country. Else it is anybody’s guess: the counterpart of a prime minister may be a
// president.
func (p *titles) isKnownToHold(m *mention, post run) bool {
	office, listed := listedOffices.Of(p.phrase(post))
	country, name := countryAt(p.leaf, p.words[m.role.from].Start), p.phrase(m.name)
	if !listed || country == "" {
		return false
	}
	for i := range p.Lists.People {
		known := &p.Lists.People[i]
		if known.Name != name && !slices.Contains(known.Aliases, name) {
			continue
		}
		for _, term := range known.Terms {
			if term.Office == office && term.Of == country {
				return true
			}
		}
	}
	return false
}

// countryAt is the country named at an offset of a block.
func countryAt(leaf *paper.Block, at int) string {
	for _, n := range paper.NamesFrom(leaf.Names, at) {
		if n.Start == at && (isOfCountry(n.Kind) || n.Kind == authority.PartnerAdjective) {
			return n.Target
		}
		if n.Start > at {
			break
		}
	}
	return ""
}

// plainPost is the post of the person named before in the block where nothing but a
// country stands beside it: Prime Minister, of “Norwegian Prime Minister”.
func (p *titles) plainPost() run {
	role, office := p.before.role, p.before.office
	if role.empty() || office.empty() || role.to != office.to {
		return run{}
	}
	isMore := func(w nameword.Word) bool { return !w.Is(nameword.Nation) }
	if slices.ContainsFunc(p.words[role.from:office.from], isMore) {
		return run{}
	}
	return office
}
