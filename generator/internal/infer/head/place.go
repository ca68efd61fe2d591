package head

import (
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/phrase"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/infer/topline"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/typescript"
)

// IsPlaceHere reports whether a name of a place is used as one: many are names
// of governments, too, and some are part of other names.
func (r *Head) IsPlaceHere(n *paper.Name) bool {
	if n.IsInLongerName() {
		return false
	}
	words := n.Leaf.String[n.Start:n.End]
	if !r.Lists.IsGovernment(words) && !r.names().IsMember(words) {
		return true
	}
	if n.Start == 0 && r.Dateline.Found && r.Leaves[r.Dateline.Leaf] == n.Leaf {
		return true
	}
	before := strings.TrimSuffix(n.Leaf.String[:n.Start], " ")
	value, ok := prepositionOf(before)
	return ok && (value == "where" || !paper.IsSent(before))
}

// prepositionBefore is the preposition of places that stands before an offset:
// "where" for one that says where something is.
func prepositionBefore(words string, at int) (value string, ok bool) {
	return prepositionOf(strings.TrimSuffix(words[:at], " "))
}

// prepositionOf is the preposition of places with which words end.
func prepositionOf(words string) (value string, ok bool) {
	return placePrepositions.Of(words[strings.LastIndexByte(words, ' ')+1:])
}

func (r *Head) names() topline.Gazetteer { return topline.NewGazetteer(r.Lists) }

// PlaceIn reads a place that the lists know at the head of words that hold
// nothing else, and returns its offsets: "Cebu, Philippines".
func (r *Head) PlaceIn(words string) (from, to int, ok bool) { return r.names().PlaceIn(words) }

// Place is where the document was issued: given, or from its head.
func (r *Head) Place() archive.Place {
	read := placeReader{r}.readPlace()
	if g, ok := r.Given("place"); ok {
		fact := g.Fact()
		if fact.Known() && read.Known() && !strings.EqualFold(read.Value, fact.Value) {
			r.Contradiction("place", &fact, read)
		}
		return archive.Place{Fact: fact, ID: r.PlaceID(fact.Value)}
	}
	if read.Known() {
		return archive.Place{Fact: read, ID: r.PlaceID(read.Value)}
	}
	return archive.Place{Fact: archive.NotKnown()}
}

// placeReader reads where a document was issued.
type placeReader struct{ *Head }

// readPlace is the place by the first of the rules that knows one.
func (r placeReader) readPlace() archive.Fact {
	for _, by := range [...]func() archive.Fact{r.datelinePlace, r.linePlace, r.titlePlace, r.closingPlace} {
		read := by()
		if !read.Known() {
			continue
		}
		if title := r.titlePlace(); read.Rule == rule.DateLine && r.PlaceID(title.Value) == r.PlaceID(read.Value) {
			return title // the document's own spelling beats the page's
		}
		return read
	}
	return archive.Fact{}
}

// placeFact makes a place of the words between two offsets; the proof is those
// between from and to.
func (r placeReader) placeFact(leaf *paper.Block, from, to int, place [2]int, by string) archive.Fact {
	name := r.names().PlaceValue(leaf.String[place[0]:place[1]])
	return archive.Fact{Value: name, Basis: archive.Stated, Source: archive.FromText, Rule: by,
		Evidence: []archive.Evidence{r.Quote(leaf, from, to)}}
}

// datelinePlace is the place of the dateline.
func (r placeReader) datelinePlace() archive.Fact {
	d := &r.Dateline
	if d.Alone || !d.HasPlace {
		return archive.Fact{}
	}
	return r.placeFact(r.Leaves[d.Leaf], 0, d.End, d.Place, rule.Dateline)
}

// linePlace is the place of a line above the text: beside a date, behind a
// label, or alone.
func (r placeReader) linePlace() archive.Fact {
	for _, want := range [...]struct {
		role topline.LineRole
		rule string
	}{
		{topline.PlaceDate, rule.DateLine}, {topline.LabelLine, rule.Label},
		{topline.PlaceOnly, rule.PlaceLine}, {topline.NameLine, rule.PlaceLine}, {topline.PageDate, rule.DateLine},
		{topline.Candidate, rule.PlaceLine},
	} {
		for i := range r.Above.Lines {
			if l := &r.Above.Lines[i]; l.Role == want.role && l.HasPlace() {
				return r.placeFact(r.Leaves[l.Leaf], 0, l.To, l.Place, want.rule)
			}
		}
	}
	return archive.Fact{}
}

// titlePlace is the place with which the title ends, or the line below it that calls
// the document once more: "…, 12 December 2005, Kuala Lumpur".
func (r placeReader) titlePlace() archive.Fact {
	if r.Title < 0 {
		return archive.Fact{}
	}
	fact := r.placeOfTitle(r.Leaves[r.TitleBlock.Last], r.TitleBlock.To, r.TitleBlock.Whole)
	if leaf, to, ok := r.SecondTitle(); ok && !fact.Known() {
		fact = r.placeOfTitle(leaf, to, to)
	}
	return fact
}

// placeOfTitle is the place with which a line of a title ends, before or behind a date.
// The title itself ends at to, the line with what is glued to it at whole.
func (r placeReader) placeOfTitle(leaf *paper.Block, to, whole int) archive.Fact {
	words := leaf.String[:whole]
	stamps := dates.Stamps(words)
	if len(stamps) == 0 {
		return r.placeEnding(leaf, words)
	}
	last := stamps[len(stamps)-1]
	tail := strings.TrimLeft(words[last.End:], paper.EdgeMarks)
	if from, to, ok := r.PlaceIn(tail); ok {
		at := len(words) - len(tail)
		return r.placeFact(leaf, at+from, at+to, [2]int{at + from, at + to}, rule.PlaceTitle)
	}
	if to < whole {
		if from, end, ok := r.PlaceIn(words[to:last.Start]); ok {
			return r.placeFact(leaf, to, last.End, [2]int{to + from, to + end}, rule.PlaceTitle)
		}
	}
	before := strings.TrimSuffix(strings.TrimRight(words[:last.Start], " "), " on")
	place, ok := r.placeBefore(before)
	if tail != "" || !ok {
		return archive.Fact{}
	}
	return r.placeFact(leaf, place[0], last.End, place, rule.PlaceTitle)
}

// placeEnding is the place with which a title ends behind a comma, where its day
// has the next line to itself, "Joint Declaration of the Harbour Meeting, Oslo", or
// where it says to whom somebody spoke: "Address to the Harbour Club, Oslo".
func (r placeReader) placeEnding(leaf *paper.Block, words string) archive.Fact {
	at := strings.LastIndex(words, ", ")
	dated := false
	for i := range r.Above.Lines {
		l := &r.Above.Lines[i]
		dated = dated || l.Leaf == r.TitleBlock.Last+1 && l.Role == topline.DateOnly
	}
	m, _ := documentNouns.Opens(words)
	spoken := m.Value == "speech" && m.Start == 0
	if at == -1 || !dated && !spoken {
		return archive.Fact{}
	}
	at += len(", ")
	from, to, ok := r.PlaceIn(words[at:])
	if !ok || from != 0 {
		return archive.Fact{}
	}
	return r.placeFact(leaf, at, at+to, [2]int{at, at + to}, rule.PlaceTitle)
}

// placeBefore is where a place stands with which words end.
func (r placeReader) placeBefore(words string) (place [2]int, found bool) {
	r.Lists.Names.Find(words, func(m authority.Match) {
		if m.Kind != authority.PlaceName || found {
			return
		}
		if _, _, ok := r.PlaceIn(words[m.Start:]); ok {
			place, found = [2]int{m.Start, m.End}, true
		}
	})
	return place, found
}

// closingPlace is the place of "Adopted in Jakarta on 5 September 2023."
func (r placeReader) closingPlace() archive.Fact {
	leaf := r.Foot
	if leaf == nil {
		_, leaf = r.DayBelow()
	}
	if leaf == nil {
		leaf = r.townBelow()
	}
	if leaf == nil {
		return archive.Fact{}
	}
	if line := topline.NewReader(r.Lists).Read(leaf, leaf.Index); line.Role == topline.PlaceDate ||
		line.Role == topline.PlaceOnly {
		if !line.HasPlace() {
			return archive.Fact{}
		}
		return r.placeFact(leaf, 0, line.To, line.Place, rule.Closing)
	}
	var fact archive.Fact
	r.Lists.Names.Find(leaf.String, func(m authority.Match) {
		if m.Kind != authority.PlaceName || fact.Known() || m.Start < r.FootFrom {
			return
		}
		if value, _ := prepositionOf(strings.TrimRight(leaf.String[:m.Start], " ,")); value == "where" {
			fact = r.placeFact(leaf, r.FootFrom, m.End, [2]int{m.Start, m.End}, rule.Closing)
		}
	})
	if !fact.Known() {
		return r.townOfFormula(leaf)
	}
	return fact
}

// townBelow is the last line of a text when it is a town in capitals and no more, as
// ministers put it below their releases. Of a list of towns it is one.
func (r placeReader) townBelow() *paper.Block {
	last := len(r.Leaves) - 1
	if last <= r.Above.Body {
		return nil
	}
	leaf, above := r.Leaves[last], r.Leaves[last-1].String
	if !typescript.InCapitals(leaf.String) || !r.names().IsWholePlace(leaf.String) || r.names().IsWholePlace(above) {
		return nil
	}
	return leaf
}

// townOfFormula is the town that no list knows in which a text was done: "DONE at The
// Hague on …". What stands there is a town, whatever it is called.
func (r placeReader) townOfFormula(leaf *paper.Block) (fact archive.Fact) {
	const longest, most = 40, 3 // letters and words of its name
	topline.EachAdoption(leaf.Words, leaf.String, func(start, from int) {
		behind, ok := strings.CutPrefix(leaf.String[from:], " at ")
		if !ok || start < r.FootFrom || fact.Known() {
			return
		}
		from += len(" at ")
		name, _, _ := strings.Cut(behind[:text.Reach(behind, longest)], ",")
		to := 0
		for to < len(name) && paper.IsCapital(name[to]) {
			next := strings.IndexByte(name[to:]+" ", ' ')
			to = min(to+next+1, len(name))
		}
		name = strings.TrimRight(name[:to], " ")
		to = len(name)
		isTown := topline.IsPlaceName(strings.TrimPrefix(name, "The ")) && len(strings.Fields(name)) <= most &&
			!r.names().IsActor(name) && !phrase.StartsWithClock(strings.TrimLeft(behind[to:], " ")) // "at HKT 16:30"
		if _, month := dates.IsDate(name); isTown && !month && !phrase.IsVenue(phrase.Of(name)) {
			fact = r.placeFact(leaf, r.FootFrom, from+to, [2]int{from, from + to}, rule.Closing)
		}
	})
	return fact
}
