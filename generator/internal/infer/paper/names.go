package paper

import (
	"iter"
	"sort"
	"strings"
	"unicode"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/slug"
	"aseanarchive/generator/internal/text/typescript"
)

// AnchorOf is the time from which the document's relative dates count: its own
// date, or a window that is short enough to settle a year.
func AnchorOf(issued archive.Date) dates.Anchor {
	if issued.Known() {
		span, err := edtf.Parse(issued.Value)
		if err != nil {
			return dates.Anchor{}
		}
		return dates.Anchor{Day: span.Last, Exact: span.First.Equal(span.Last)}
	}
	from, errFrom := edtf.Parse(issued.NotBefore)
	to, errTo := edtf.Parse(issued.NotAfter)
	if errFrom != nil || errTo != nil || from.First.Year() != to.Last.Year() {
		return dates.Anchor{} // of a window in two years, "this year" could be either
	}
	return dates.Anchor{Day: to.Last}
}

// Name is a name of the authority lists where it stands in the text.
type Name struct {
	Leaf *Block
	authority.Match
}

// findNames passes over the text once; the facts about partners, members,
// topics and places are read out of what it finds.
func (p *Paper) findNames() {
	list, long := p.names[:0], p.longNames[:0]
	for _, leaf := range p.Leaves {
		first, firstLong := len(list), len(long)
		p.Lists.Names.FindAmong(leaf.Words, leaf.String, func(m authority.Match) {
			switch {
			case m.Kind.IsLong():
				long = append(long, Name{leaf, m})
			case !p.saysWherePrinted(leaf, m) && !isOfHouse(leaf, m):
				list = append(list, Name{leaf, m})
			}
		})
		if first < len(list) {
			leaf.Names = list[first:len(list):len(list)]
		}
		if firstLong < len(long) {
			leaf.longNames = long[firstLong:len(long):len(long)]
		}
	}
	p.names, p.longNames = list, long
	readOwnShorts(p)
}

// calledAfter are words behind the place that a house is called after, beside newspapers.
var calledAfter = lexicon.List("en/words-behind-places-in-names")

// isOfHouse reports a country or a place that a newspaper or an institute is called after, with a capital: “The
// Oslo Post”, “Centre for Norway Studies”.
func isOfHouse(leaf *Block, m authority.Match) bool {
	behind, spaced := strings.CutPrefix(leaf.String[m.End:], " ")
	word := behind[:len(behind)-len(strings.TrimLeftFunc(behind, unicode.IsLetter))]
	switch {
	case !spaced || word == "" || !IsCapital(word[0]) || typescript.InCapitals(word):
		return false
	case len(behind) > len(word)+1 && behind[len(word)] == ' ' && IsCapital(behind[len(word)+1]):
		return false // the name goes on: "UK Post Ministerial Conference"
	case m.Kind == authority.PartnerName || m.Kind == authority.MemberName || m.Kind == authority.PlaceName:
		return calledAfter.Has(word) || newspapers.Has(word)
	}
	return false
}

// NamesIn are the names of a kind in some blocks, in their order. What was set aside
// meanwhile has none.
func NamesIn(leaves []*Block, kind authority.Kind) iter.Seq[*Name] {
	return func(yield func(*Name) bool) {
		for _, leaf := range leaves {
			names := leaf.Names
			if kind.IsLong() {
				names = leaf.longNames
			}
			for i := range names {
				if names[i].Kind == kind && !yield(&names[i]) {
					return
				}
			}
		}
	}
}

// Gathering collects the mentions of one thing.
type Gathering struct {
	ID         string
	Mentions   int
	Paragraphs []int
	First      *Name
	Leading    bool // in a heading, or what stands as one, the title, or the opening of the text
}

// Gather collects the mentions of a kind by ID, in the order of their first
// mention.
func (p *Paper) Gather(kind authority.Kind, counts func(*Name) bool) []*Gathering {
	byID := map[string]*Gathering{}
	var order []*Gathering
	for n := range NamesIn(p.Leaves, kind) {
		if counts != nil && !counts(n) {
			continue
		}
		g, ok := byID[n.Target]
		if !ok {
			g = &Gathering{ID: n.Target, First: n}
			byID[n.Target] = g
			order = append(order, g)
		}
		g.Mentions++
		g.Paragraphs = WithLine(g.Paragraphs, n.Leaf.Line)
		g.Leading = g.Leading || n.Leaf.Kind == text.Heading || n.Leaf.Opens || p.heads(n.Leaf)
	}
	return order
}

// heads reports a line that stands above a paragraph as a heading does.
func (p *Paper) heads(leaf *Block) bool {
	next := leaf.Index + 1
	return next < len(p.Leaves) && leaf.Heads(p.Leaves[next].Block)
}

var (
	jointBodies  = lexicon.List("en/joint-bodies")
	meetingNouns = lexicon.List("en/meeting-nouns")
	insideBodies = lexicon.List("en/small-words-in-names")
)

// IsInBody reports the name of a country that stands beside ASEAN’s in the name of a
// body: the ASEAN-Japan Cybersecurity Capacity Building Centre is not Japan.
func (n *Name) IsInBody() bool {
	const most = 8 // words
	whole := n.Leaf.String
	end := n.End
	if before := strings.TrimRight(whole[:n.Start], " "); !endsBesideASEAN(before) {
		behind, ok := strings.CutPrefix(besideDash(whole[end:]), "ASEAN")
		if !ok {
			return false
		}
		end = len(whole) - len(behind)
	}
	words := n.Leaf.WordsBetween(end, len(whole))
	for i := range words[:min(most, len(words))] {
		w := &words[i]
		if gap := whole[end:w.Start]; gap != " " && gap != "-" && gap != "\u00a0" {
			return false
		}
		end = int(w.End)
		switch {
		case jointBodies.HasKey(w.Key) && w.Is(text.Capital):
			return true
		case meetingNouns.HasKey(w.Key), !w.Is(text.Capital) && !insideBodies.HasKey(w.Key):
			return false
		}
	}
	return false
}

// IsInLongerName reports the name of a place that is part of another name, and so says
// nothing of where something is: the Oslo Protocol, the Bergen Morning Herald, pro-Oslo.
func (n *Name) IsInLongerName() bool {
	const most = 4 // words
	whole := n.Leaf.String
	if before := whole[:n.Start]; strings.HasSuffix(before, "-") {
		word := before[strings.LastIndexAny(before, " (“")+1 : len(before)-len("-")]
		if word != "" && !IsCapital(word[0]) {
			return true
		}
	}
	end := n.End
	words := n.Leaf.WordsBetween(end, len(whole))
	for i := range words[:min(most, len(words))] {
		w := &words[i]
		if gap := whole[end:w.Start]; gap != " " && gap != "\u00a0" && (gap != "-" || i > 0) || !w.Is(text.Capital) {
			return false
		}
		end = int(w.End)
		if instruments.HasKey(w.Key) || newspapers.HasKey(w.Key) {
			return true
		}
	}
	return false
}

var (
	// instruments and newspapers are called after places.
	instruments = lexicon.List("en/nouns-of-instruments")
	newspapers  = lexicon.List("en/last-words-of-newspapers")
)

// governmentsSend are what comes from a government, or goes to it.
var governmentsSend = lexicon.List("en/what-governments-send")

// IsSent reports that words end with what governments send each other and a preposition:
// “pressure from”, before Moscow.
func IsSent(words string) bool {
	before := strings.TrimRight(words[:strings.LastIndexByte(words, ' ')+1], " ")
	return governmentsSend.Has(before[strings.LastIndexByte(before, ' ')+1:])
}

// endsBesideASEAN reports words that end with ASEAN and a dash.
func endsBesideASEAN(words string) bool {
	rest := strings.TrimRight(words, "-–‑")
	return len(rest) < len(words) && strings.HasSuffix(strings.TrimRight(rest, " "), "ASEAN")
}

// besideDash is what stands behind a dash at the head of words, "" without one.
func besideDash(words string) string {
	words = strings.TrimLeft(words, " ")
	rest := strings.TrimLeft(words, "-–‑")
	if len(rest) == len(words) {
		return ""
	}
	return strings.TrimLeft(rest, " ")
}

// WithLine appends a line to lines in order, each once.
func WithLine(lines []int, line int) []int {
	if n := len(lines); n > 0 && lines[n-1] == line {
		return lines
	}
	if lines == nil {
		lines = make([]int, 0, 4) // most are named in a few paragraphs
	}
	return append(lines, line)
}

// Evidence is the first mention.
func (p *Paper) Evidence(g *Gathering) []archive.Evidence {
	return []archive.Evidence{p.Quote(g.First.Leaf, g.First.Start, g.First.End)}
}

// PlaceID is the ID of a place by its name. One that the list does not have
// is called after its name.
func (p *Paper) PlaceID(name string) string {
	id := ""
	p.Lists.Names.Find(name, func(m authority.Match) {
		if m.Kind == authority.PlaceName && m.Start == 0 && strings.Trim(name[m.End:], ". ") == "" {
			id = m.Target
		}
	})
	if id == "" && slug.Of(name) != "" {
		return slug.ID(name, "place")
	}
	return id
}

// NamesFrom are the names that begin at an offset or behind it; they are in
// the order of the text.
func NamesFrom(names []Name, at int) []Name {
	return names[sort.Search(len(names), func(i int) bool { return names[i].Start >= at }):]
}
