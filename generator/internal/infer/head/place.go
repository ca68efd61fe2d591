package head

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
)

// IsPlaceHere reports whether a name of a place is used as one.
func (r *Head) IsPlaceHere(n *paper.Name) bool {
	words := n.Leaf.String[n.Start:n.End]
	if !r.Lists.IsGovernment(words) && !r.isMember(words) {
		return true
	}
	if n.Start == 0 && r.Dateline.Found && r.Leaves[r.Dateline.Leaf] == n.Leaf {
		return true
	}
	for _, preposition := range [...]string{" in ", " at ", " to ", " from ", " near ", "In "} {
		if strings.HasSuffix(n.Leaf.String[:n.Start], preposition) {
			return true
		}
	}
	return false
}

// isMember reports whether a name is that of a member state, as Singapore is
// of both.
func (r *Head) isMember(words string) bool {
	for i := range r.Lists.Members {
		if r.Lists.Members[i].Name == words {
			return true
		}
	}
	return false
}

// Place is where the document was issued: given, or from its head.
func (r *Head) Place() archive.Place {
	var read archive.Fact
	for _, by := range [...]func() archive.Fact{r.datelinePlace, r.linePlace, r.titlePlace, r.closingPlace} {
		if read = by(); read.Known() {
			break
		}
	}
	if read.Rule == rule.DateLine {
		if title := r.titlePlace(); title.Known() && r.PlaceID(title.Value) == r.PlaceID(read.Value) {
			read = title // the document's own spelling beats the page's
		}
	}
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

// placeFact makes a place of the words between two offsets; the proof is those
// between from and to.
func (r *Head) placeFact(leaf, from, to int, place [2]int, by string) archive.Fact {
	block := r.Leaves[leaf]
	return archive.Fact{
		Value: r.placeValue(block.String[place[0]:place[1]]), Basis: archive.Stated, Source: archive.FromText, Rule: by,
		Evidence: []archive.Evidence{r.Quote(block, from, to)},
	}
}

// datelinePlace is the place of the dateline.
func (r *Head) datelinePlace() archive.Fact {
	d := &r.Dateline
	if !d.Found || d.Alone || !d.HasPlace {
		return archive.Fact{}
	}
	return r.placeFact(d.Leaf, 0, d.End, d.Place, rule.Dateline)
}

// linePlace is the place of a line above the text: beside a date, behind a
// label, or alone.
func (r *Head) linePlace() archive.Fact {
	for _, want := range [...]struct {
		role LineRole
		rule string
	}{{PlaceDate, rule.DateLine}, {LabelLine, rule.Label}, {PageDate, rule.PageDate}, {placeOnly, rule.PlaceLine}} {
		for i := range r.Above.Lines {
			if l := &r.Above.Lines[i]; l.Role == want.role && l.hasPlace() {
				return r.placeFact(l.Leaf, 0, l.To, l.place, want.rule)
			}
		}
	}
	return archive.Fact{}
}

// titlePlace is the place with which the title ends, before or behind a date:
// "…, 12 December 2005, Kuala Lumpur".
func (r *Head) titlePlace() archive.Fact {
	if r.Title < 0 {
		return archive.Fact{}
	}
	words := r.Leaves[r.TitleBlock.Last].String[:r.TitleBlock.To]
	stamps := dates.Stamps(words)
	if len(stamps) == 0 {
		return archive.Fact{}
	}
	last := stamps[len(stamps)-1]
	tail := strings.TrimLeft(words[last.End:], paper.EdgeMarks)
	if from, to, ok := r.PlaceIn(tail); ok {
		at := len(words) - len(tail)
		return r.placeFact(r.TitleBlock.Last, at+from, at+to, [2]int{at + from, at + to}, rule.PlaceTitle)
	}
	if tail != "" {
		return archive.Fact{}
	}
	place, found := [2]int{}, false
	r.Lists.Names.Find(words[:last.Start], func(m authority.Match) {
		if m.Kind == authority.PlaceName && !found {
			if _, _, ok := r.PlaceIn(words[m.Start:last.Start]); ok {
				place, found = [2]int{m.Start, m.End}, true
			}
		}
	})
	if !found {
		return archive.Fact{}
	}
	return r.placeFact(r.TitleBlock.Last, place[0], last.End, place, rule.PlaceTitle)
}

// closingPlace is the place of "Adopted in Jakarta on 5 September 2023."
func (r *Head) closingPlace() archive.Fact {
	leaf := r.Closing()
	if leaf == nil {
		return archive.Fact{}
	}
	var fact archive.Fact
	r.Lists.Names.Find(leaf.String, func(m authority.Match) {
		before := leaf.String[:m.Start]
		if m.Kind == authority.PlaceName && !fact.Known() && (strings.HasSuffix(before, " in ") || strings.HasSuffix(before, " at ")) {
			fact = archive.Fact{Value: r.placeValue(leaf.String[m.Start:m.End]), Basis: archive.Stated, Source: archive.FromText, Rule: rule.Closing,
				Evidence: []archive.Evidence{r.Quote(leaf, 0, m.End)}}
		}
	})
	return fact
}

// PlaceIn reads a place that the lists know at the head of words that hold
// nothing else: "Cebu, Philippines", "BANGKOK/NONTHABURI", "Siem Reap
// (Cambodia)". It returns the offsets of the place.
func (r *Head) PlaceIn(words string) (from, to int, ok bool) {
	const longest = 60
	trimmed := strings.TrimLeft(words, paper.EdgeMarks)
	if trimmed == "" || len(trimmed) > longest {
		return 0, 0, false
	}
	from = len(words) - len(trimmed)
	if first, _ := utf8.DecodeRuneInString(trimmed); !unicode.IsUpper(first) {
		return 0, 0, false
	}
	end := 0
	r.Lists.Names.Find(trimmed, func(m authority.Match) {
		if m.Start == 0 && m.Kind == authority.PlaceName {
			end = m.End
		}
	})
	if end == 0 {
		return 0, 0, false
	}
	rest := trimmed[end:]
	if rest = strings.TrimRight(rest, paper.EdgeMarks); rest == "" {
		return from, from + end, true
	}
	if !strings.ContainsRune(",/([-–", paper.FirstRune(strings.TrimLeft(rest, " "))) || !IsPlaceName(strings.TrimPrefix(strings.Trim(rest, paper.EdgeMarks+"/"), "the ")) {
		return 0, 0, false
	}
	return from, from + end, true
}

// isPlaceLine reports whether the words between two offsets of a dated line
// are a place, and keeps it. A place that the lists do not know must be in
// capitals or stand before a country: names of writers have the same shape.
func (r *Head) isPlaceLine(words string, from, to int, line *headLine) bool {
	part := words[from:to]
	if a, b, ok := r.PlaceIn(part); ok {
		line.place = [2]int{from + a, from + b}
		return true
	}
	trimmed := strings.Trim(part, paper.EdgeMarks)
	if !IsPlaceName(trimmed) || isVenue(trimmed) || r.isActor(trimmed) || isPageLabel(trimmed) {
		return false
	}
	city, country, _ := strings.Cut(trimmed, ",")
	if !(paper.InCapitals(trimmed) && len(trimmed) > 3) && !r.isActor(strings.TrimSpace(country)) {
		return false
	}
	start := from + strings.Index(part, trimmed)
	line.place = [2]int{start, start + len(city)}
	return true
}

// isActor reports whether words are the name of a country or organisation and
// of no place.
func (r *Head) isActor(words string) bool { return words != "" && NamesOnly(words, r.Lists.Names) }

// readLabelled reads the place behind a label.
func (r *Head) readLabelled(words string, line *headLine) {
	part := words[line.from:line.To]
	if a, b, ok := r.PlaceIn(part); ok {
		line.place = [2]int{line.from + a, line.from + b}
		return
	}
	if line.Label == "title" {
		return
	}
	r.placeOfVenue(words, line)
	if !line.hasPlace() && line.Label == "place" {
		city, _, _ := strings.Cut(part, ",")
		if IsPlaceName(city) {
			line.place = [2]int{line.from, line.from + len(city)}
		}
	}
}

// placeOfVenue finds the town that a line with the name of a house names last:
// "Convention Center, Nusa Dua, Bali".
func (r *Head) placeOfVenue(words string, line *headLine) {
	r.Lists.Names.Find(words[line.from:line.To], func(m authority.Match) {
		if m.Kind == authority.PlaceName {
			line.place = [2]int{line.from + m.Start, line.from + m.End}
		}
	})
}

// placeValue is a place as it is written in running text: without the
// country, not in capitals, and with the first letter that was lost ("AKARTA").
func (r *Head) placeValue(words string) string {
	name := placeName(words)
	if r.placeKnown(name) || !paper.InCapitals(words) {
		return name
	}
	for i := range r.Lists.Localities {
		whole := r.Lists.Localities[i].Name
		if len(name) > 3 && len(whole) > 1 && strings.EqualFold(whole[1:], name) {
			return whole
		}
	}
	return name
}

// placeKnown reports whether the lists know a place of that name.
func (r *Head) placeKnown(name string) bool {
	known := false
	r.Lists.Names.Find(name, func(m authority.Match) {
		known = known || m.Kind == authority.PlaceName && m.Start == 0
	})
	return known
}

// placeName is the city of a dateline: without the country, and not in
// capitals.
func placeName(words string) string {
	city, rest, _ := strings.Cut(words, ",")
	if at := strings.IndexAny(city, "/[("); at > 0 {
		city = city[:at]
	}
	city = strings.TrimSpace(city)
	if paper.InCapitals(city) {
		city = paper.Capitalised(city)
	}
	if district := strings.ReplaceAll(strings.TrimSpace(rest), ".", ""); strings.HasPrefix(district, "DC") {
		return city + ", D.C."
	}
	return city
}
