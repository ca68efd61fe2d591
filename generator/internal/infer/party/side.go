package party

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/typescript"
)

// A passage names sides: ASEAN, its partners, its members. Two sides stand
// beside each other where nothing but joints, and words for those who act for
// them, stand between: “the ASEAN Economic Ministers and Ministers from China”.
// Sides that do so one after the other are a row.

var (
	namesOfASEAN  = lexicon.List("en/names-of-asean")
	namesForASEAN = lexicon.List("en/names-for-asean")
	betweenSides  = lexicon.List("en/words-in-rows-of-sides")
	privateBodies = lexicon.List("en/bodies-between-sides")
	listOpenings  = lexicon.List("en/openings-of-lists-of-sides")
	oneOfASEAN    = lexicon.List("en/one-of-asean")
)

// who is what a side is.
type who uint8

const (
	isASEAN who = iota
	isPartner
	isMember
)

// side is where a passage names one.
type side struct {
	who        who
	id         string // of a partner or member
	start, end int
}

// passage is a piece of text with its words and the names in it.
type passage struct {
	text  string
	words []text.Word
	names []authority.Match
}

// passageOf is a piece of a block.
func passageOf(leaf *paper.Block, from, to int) passage {
	p := passage{text: leaf.String, words: leaf.WordsBetween(from, to)}
	for _, n := range paper.NamesFrom(leaf.Names, from) {
		if n.End > to {
			break
		}
		p.names = append(p.names, n.Match)
	}
	return p
}

// sides are those that a passage names, in order.
func (p passage) sides() (list []side) {
	for _, n := range p.names {
		s := side{id: n.Target, start: n.Start, end: n.End}
		switch n.Kind {
		case authority.PartnerName:
			s.who = isPartner
			if isHalfOfWord(p.text[n.End:]) {
				continue
			}
		case authority.PartnerAdjective:
			s.who = isPartner
			if _, acts := p.officeBehind(n.End); !acts && !p.isJoinedToASEAN(n) {
				continue
			}
		case authority.MemberName:
			s.who = isMember
		default:
			continue
		}
		list = append(list, s)
	}
	of := func(m lexicon.Match) { list = append(list, side{who: isASEAN, start: m.Start, end: m.End}) }
	namesOfASEAN.Each(p.words, p.text, of)
	namesForASEAN.Each(p.words, p.text, of)
	slices.SortStableFunc(list, func(a, b side) int { return cmp.Or(a.start-b.start, b.end-a.end) })
	return slices.CompactFunc(list, func(a, b side) bool { // the longer of two that lie inside each other
		return a.who == b.who && max(a.start, b.start) < min(a.end, b.end)
	})
}

// isJoinedToASEAN reports an adjective that one word alone joins to a name of ASEAN:
// “the Australian and ASEAN youth”, “ASEAN and Indian firms”.
func (p passage) isJoinedToASEAN(n authority.Match) bool {
	const joint = " and "
	if behind, ok := strings.CutPrefix(p.text[n.End:], joint); ok {
		m, named := namesOfASEAN.Opens(behind)
		return named && m.Start == 0
	}
	before, ok := strings.CutSuffix(p.text[:n.Start], joint)
	if !ok {
		return false
	}
	m, named := namesOfASEAN.Closes(before)
	return named && m.End == len(before)
}

// isHalfOfWord reports a name that only describes what stands behind it: a hyphen and
// a small letter follow, “the Switzerland-based Forum”.
func isHalfOfWord(behind string) bool {
	rest, ok := strings.CutPrefix(behind, "-")
	return ok && rest != "" && paper.IsLower(rest)
}

// wordsFrom are the words that begin at an offset or behind it.
func (p passage) wordsFrom(at int) []text.Word {
	return p.words[sort.Search(len(p.words), func(i int) bool { return int(p.words[i].Start) >= at }):]
}

// wordsBefore are the words that end at an offset or before it.
func (p passage) wordsBefore(at int) []text.Word {
	return p.words[:sort.Search(len(p.words), func(i int) bool { return int(p.words[i].End) > at })]
}

// officeBehind reports who acts for the one whose adjective ends at an offset,
// and where that is named: “Russian Foreign Minister”.
func (p passage) officeBehind(at int) (end int, ok bool) {
	const most = 4 // words up to the office
	for i, w := range p.wordsFrom(at) {
		gap := p.text[at:w.Start]
		if i == most || strings.Trim(gap, " -") != "" {
			break
		}
		says, known := betweenSides.OfKey(w.Key)
		switch {
		case says == "who":
			return int(w.End), true
		case !known && !w.Is(text.Capital):
			return end, false
		}
		at = int(w.End)
	}
	return end, false
}

// joint is how a side is joined to the one before it.
type joint uint8

const (
	apart    joint = iota
	sameSide       // another name of the same: “… Nations (ASEAN)”
	byComma        // a list goes on
	byAnd          // “and”, “with”, a dash
	byCommaAnd
)

// jointOf is what joins two sides that follow each other.
func (p passage) jointOf(a, b side) joint {
	between := p.wordsFrom(a.end)
	for i, w := range between {
		if int(w.Start) >= b.start {
			between = between[:i]
			break
		}
	}
	if len(between) == 0 {
		return jointOfMarks(p.text[a.end:b.start], a, b)
	}
	r := jointReader{text: p.text, at: a.end, shouted: typescript.InCapitals(p.text)}
	for _, w := range between {
		if !r.word(w) {
			return apart
		}
	}
	if !r.marks(p.text[r.at:b.start]) {
		return apart
	}
	return r.joint()
}

// jointOfMarks is the joint that marks alone make.
func jointOfMarks(marks string, a, b side) joint {
	switch strings.Trim(marks, " .)") {
	case "-", "–", "/", "&", "+":
		return byAnd
	case ",", ";":
		return byComma
	case "(":
		if a.id == b.id {
			return sameSide
		}
	}
	return apart
}

// jointReader reads the words between two sides.
type jointReader struct {
	text       string
	at         int  // where the last word ends
	shouted    bool // all is written in capitals
	begun      bool // a word was read
	and, comma bool // joints that were read
	commaFirst bool // a comma before the first “and”
	office     bool // somebody who acts for a side is named since the first “and”
	plural     bool // the last word names several who act
	envoy      bool // somebody is sent, and “to” follows
	to         bool
	pending    int // words with capitals that an office must follow: “Economic Ministers”
	depth      int // of brackets
	aside      int // words in them
}

// marks reads what stands between two words.
func (r *jointReader) marks(gap string) bool {
	for _, mark := range gap {
		switch mark {
		case ' ', '.', '\'', '’':
		case ',', ';':
			r.comma = true
			r.commaFirst = r.commaFirst || !r.and
		case '&':
			r.and = true
		case '(':
			r.depth++
		case ')': // or the end of "Nations (ASEAN)"
			r.depth = max(r.depth-1, 0)
		case '-':
			if len(gap) > 1 { // a dash and no hyphen
				return false
			}
			r.and = r.and || !r.begun // "ASEAN-the Republic of Korea"
		default:
			return false
		}
	}
	return true
}

// word reads a word; it returns false where it parts the sides.
func (r *jointReader) word(w text.Word) bool {
	const longestAside, mostPending = 6, 3 // words
	gap := r.text[r.at:w.Start]
	if !r.marks(gap) {
		return false
	}
	r.at, r.begun = int(w.End), true
	if r.depth > 0 {
		r.aside++
		return r.aside <= longestAside
	}
	if r.to {
		return r.isSmall(w)
	}
	wasPlural := r.plural && gap == " "
	r.plural = false
	says, known := betweenSides.OfKey(w.Key)
	isName := w.Is(text.Capital) && !r.shouted
	switch {
	case says == "and" && !isName:
		if r.pending > 0 {
			return false
		}
		r.office = r.office && r.and
		r.and = true
	case says == "who":
		r.office, r.pending = true, 0
		r.plural = strings.HasSuffix(w.Of(r.text), "s")
		r.envoy = r.envoy || envoys.HasKey(w.Key)
	case known && !isName, w.Is(text.Figure):
	case w.Of(r.text) == "to" && r.envoy:
		r.to = true
	case !w.Is(text.Capital | text.Foreign), wasPlural:
		return false
	case !r.office:
		r.pending++
		return r.pending <= mostPending
	}
	return true
}

// isSmall reports a small word that names nobody.
func (r *jointReader) isSmall(w text.Word) bool {
	says, _ := betweenSides.OfKey(w.Key)
	return says == "small"
}

// joint is what was read.
func (r *jointReader) joint() joint {
	switch {
	case r.pending > 0 || r.depth != 0:
		return apart
	case r.to:
		return byAnd
	case r.and && r.commaFirst && !r.office:
		return byCommaAnd
	case r.and:
		return byAnd
	case r.comma:
		return byComma
	}
	return apart
}

// row are sides beside each other.
type row struct{ sides []side }

// rows parts the sides of a passage into rows.
func (p passage) rows() (list []row) {
	var sides []side
	var joints []joint
	end := func() {
		list = append(list, p.settle(sides, joints)...)
		sides, joints = nil, nil
	}
	for _, s := range p.sides() {
		how := apart
		if len(sides) > 0 {
			how = p.jointOf(sides[len(sides)-1], s)
		}
		switch how {
		case sameSide:
			sides[len(sides)-1].end = s.end
			continue
		case apart:
			end()
		}
		sides, joints = append(sides, s), append(joints, how)
	}
	end()
	return list
}

// settle parts sides where a comma joins nothing: a list ends with “and”, and
// before a comma ASEAN is the first of a list only behind “of” or “between”.
func (p passage) settle(sides []side, joints []joint) (list []row) {
	end, ends := len(sides), false         // whether an “and” ends the list
	for i := len(sides) - 1; i >= 0; i-- { // nothing joins the first to one before it
		joins := false
		switch joints[i] {
		case byAnd:
			joins = true
		case byCommaAnd:
			joins = joints[i-1] == byComma
		case byComma:
			joins = ends && (i > 1 || sides[0].who != isASEAN || p.isIntroduced(sides[0]))
		}
		ends = joins
		if !joins {
			list = append(list, row{sides[i:end]})
			end = i
		}
	}
	slices.Reverse(list)
	return list
}

// isIntroduced reports whether a side stands behind words that open a list, opens what
// stands in brackets, or opens the passage.
func (p passage) isIntroduced(s side) bool {
	if strings.HasSuffix(strings.TrimSuffix(p.text[:s.start], "the "), "(") {
		return true
	}
	before := p.wordsBefore(s.start)
	for len(before) > 0 {
		last := before[len(before)-1]
		says, opens := listOpenings.OfKey(last.Key)
		if says == "" {
			return opens
		}
		before = before[:len(before)-1]
	}
	return true
}

// withASEAN reports whether ASEAN stands in a row, or so many of its members
// that they stand for it. What a private body is called after does not.
func (p passage) withASEAN(r row) bool {
	const mostAlone = 3 // members
	members := 0
	for _, s := range r.sides {
		if s.who == isASEAN {
			return !p.namesBody(r)
		}
		if s.who == isMember {
			members++
		}
	}
	return members > mostAlone
}

// namesBody reports whether the sides of a row give a private body its name:
// “the US-ASEAN Business Council”.
func (p passage) namesBody(r row) bool {
	behind := p.text[r.sides[len(r.sides)-1].end:]
	m, ok := privateBodies.Opens(behind)
	return ok && strings.Trim(behind[:m.Start], " ") == ""
}

// has reports whether a row has a side of a kind.
func (r row) has(kind who) bool {
	return slices.ContainsFunc(r.sides, func(s side) bool { return s.who == kind })
}
