package party

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/phrase"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// A government speaks also where content/ does not know the body that does: a letterhead
// names a ministry and whose it is, and the site on which a text stands lies below the
// domain of a government.

var publicBodies = lexicon.List("en/public-bodies")

// letterhead reads whose paper a document is written on.
type letterhead struct{ *reading }

// parties makes party the partner whose paper speaks of ASEAN. What a member,
// or ASEAN, gives out is its own.
func (r letterhead) parties(list *partnerList, whose Whose) {
	if whose.isHouse() || !r.concernsASEAN() {
		return
	}
	if id := r.Lists.PartnerOfHost(paper.HostIn(whose.Origin.Value)); id != "" {
		r.add(list, id, rule.Domain, whose.Origin.Evidence)
		return
	}
	for _, line := range r.HeadLines() {
		if id, ok := r.bodyOn(line); ok {
			r.add(list, id, rule.Letterhead, []archive.Evidence{r.Body.Quote(line, 0, len(line.String))})
			return
		}
	}
}

// isHouse reports an issuer whose name says whose paper it is. Front matter gives an office
// as well, and not of which country.
func (w Whose) isHouse() bool {
	switch w.Issuer.Rule {
	case rule.PrintedHead: // its line says whose it is, see bodyOn
		return false
	case rule.SourceLine:
	default:
		return w.Issuer.Known()
	}
	name := phrase.Of(w.Issuer.Value)
	return !phrase.IsOffice(name.Fields) && !phrase.IsBareOffice(name)
}

// add makes a partner party for what proves whose paper it is.
func (r letterhead) add(list *partnerList, id, by string, proof []archive.Evidence) {
	if f := list.get(id); f.Role != archive.Party && len(proof) > 0 {
		f.Role, f.Rule, f.Basis, f.Evidence = archive.Party, by, archive.Inferred, proof
	}
}

// bodyOn is the partner to whom a public body belongs whose name a line is, and nothing
// more: “Ministry of Foreign Affairs of Japan”, “Australian Government”.
func (r letterhead) bodyOn(line *text.Block) (id string, ok bool) {
	const longest = 14 // words
	p := passage{text: strings.TrimRight(line.String, " .:"), words: text.AppendWords(nil, line.String, nil)}
	if len(p.words) > longest || strings.ContainsAny(p.text, "?!;“”\"|") {
		return "", false
	}
	if id, ok = r.partnerOf(p); !ok {
		return "", false
	}
	body, isBody := publicBodies.FindAmong(p.words, p.text)
	isBody = isBody && !strings.HasPrefix(p.text[body.End:], "-") // greeted: “UN Secretary-General Ann Lee”
	isName := !slices.ContainsFunc(p.words, func(w text.Word) bool {
		small, _ := betweenSides.OfKey(w.Key)
		return !w.Is(text.Capital) && small == "" && w.Of(p.text) != "to"
	})
	return id, isBody && isName
}

// partnerOf is the one partner that a line names, adjectives among the names; false where it
// names another, or a member. To whom a mission is sent, its paper is not.
func (r letterhead) partnerOf(p passage) (id string, ok bool) {
	isAlone := true
	r.Lists.Names.FindAmong(p.words, p.text, func(m authority.Match) {
		before := strings.ToLower(strings.TrimRight(p.text[:m.Start], " "))
		if strings.HasSuffix(strings.TrimSuffix(before, " the"), " to") {
			return
		}
		switch m.Kind {
		case authority.PartnerName, authority.PartnerAdjective:
			isAlone = isAlone && (id == "" || id == m.Target)
			id = m.Target
		case authority.MemberName:
			isAlone = false
		}
	})
	return id, isAlone && id != ""
}
