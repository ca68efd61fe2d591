package party

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/lexicon"
)

// A title may name others than those with whom ASEAN has to do: the ones of whom
// they speak, a neighbour with whom a member meets, the land where it is.

var (
	parliaments = lexicon.List("en/parliaments")
	// headlineVerbs stand behind who does something.
	headlineVerbs = lexicon.List("en/verbs-of-governments")
	departures    = lexicon.List("en/words-of-departure")
)

// countsInTitle tells of which rows of a title the partners are parties.
func (r *reading) countsInTitle(p passage, rows []row) func(row) bool {
	const several = 3
	subject, _, hasSubject := p.subjectBeforeASEAN()
	besideASEAN, namesASEAN := false, r.namesItsMeeting(p.text)
	for _, row := range rows {
		besideASEAN = besideASEAN || row.has(isPartner) && p.withASEAN(row)
		namesASEAN = namesASEAN || row.has(isASEAN)
	}
	isReport := !namesASEAN && r.isToParliament()
	return func(row row) bool {
		start := row.sides[0].start
		switch {
		case p.namesBody(row), p.isRivalry(row):
			return false
		case p.withASEAN(row):
			return true
		case besideASEAN, row.has(isMember), p.isNeighbours(row, rows), p.isBystander(start), isReport:
			return false // what they speak of, a matter of two neighbours, a place, one matter of several
		case hasSubject:
			return start <= subject.sides[0].start
		}
		return namesASEAN || len(row.sides) < several // else others have issued it together
	}
}

// nameGovernments makes partners of the cities in a headline by which it calls their
// governments: “Beijing warns its neighbours”. A city does nothing by itself, and where
// none of the verbs of headlines stands behind it, it is a place.
func (p passage) nameGovernments(lists *authority.Lists) {
	for i := range p.names {
		n := &p.names[i]
		if n.Kind != authority.PlaceName || !p.isSubject(n.Start) {
			continue
		}
		behind := p.wordsFrom(n.End)
		if len(behind) == 0 || p.text[n.End:behind[0].Start] != " " || !headlineVerbs.HasKey(behind[0].Key) {
			continue
		}
		if id := lists.PartnerOfGovernment(p.text[n.Start:n.End]); id != "" {
			n.Kind, n.Target = authority.PartnerName, id
		}
	}
}

// isNeighbours reports a row that a comma alone parts from a member with whom it
// stands: “Vietnam, China hold talks”.
func (p passage) isNeighbours(of row, rows []row) bool {
	first, last := of.sides[0], of.sides[len(of.sides)-1]
	return slices.ContainsFunc(rows, func(other row) bool {
		if !other.has(isMember) || p.withASEAN(other) {
			return false
		}
		return p.isCommaBetween(other.sides[len(other.sides)-1], first) || p.isCommaBetween(last, other.sides[0])
	})
}

// isCommaBetween reports two sides that a comma alone parts.
func (p passage) isCommaBetween(a, b side) bool {
	const comma = ", "
	return a.end+len(comma) == b.start && p.text[a.end:b.start] == comma
}

// isToParliament reports a text in which a government speaks to its own parliament.
func (r *reading) isToParliament() bool {
	lead, from, to := r.leadSentence()
	return parliaments.In(r.Titled.Value) || lead != nil && parliaments.In(lead.String[from:to])
}

// isTour reports the first sentence of a text before the departure for several
// stops, of which ASEAN is one.
func (r *reading) isTour(p passage) bool {
	if _, leaves := departures.FindAmong(p.words, p.text); !leaves {
		return false
	}
	stops := 0
	for _, row := range p.rows() {
		isBehindTo := strings.HasSuffix(strings.TrimSuffix(p.text[:row.sides[0].start], "the "), "to ")
		if !row.has(isASEAN) && (isBehindTo || stops > 0) {
			stops += len(row.sides)
		}
	}
	return stops > 1
}
