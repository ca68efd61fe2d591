package infer

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/dates"
)

// place is where the document was issued: given, or from its head.
func (r *reading) place() archive.Place {
	var read archive.Fact
	for _, rule := range [...]func() archive.Fact{r.datelinePlace, r.linePlace, r.titlePlace, r.closingPlace} {
		if read = rule(); read.Known() {
			break
		}
	}
	if read.Rule == ruleDateLine {
		if title := r.titlePlace(); title.Known() && r.placeID(title.Value) == r.placeID(read.Value) {
			read = title // the document's own spelling beats the page's
		}
	}
	if g, ok := r.given("place"); ok {
		fact := g.fact()
		if fact.Known() && read.Known() && !strings.EqualFold(read.Value, fact.Value) {
			r.contradiction("place", &fact, read)
		}
		return archive.Place{Fact: fact, ID: r.placeID(fact.Value)}
	}
	if read.Known() {
		return archive.Place{Fact: read, ID: r.placeID(read.Value)}
	}
	return archive.Place{Fact: archive.NotKnown()}
}

// placeFact makes a place of the words between two offsets; the proof is those
// between from and to.
func (r *reading) placeFact(leaf, from, to int, place [2]int, rule string) archive.Fact {
	block := r.leaves[leaf]
	return archive.Fact{
		Value: r.placeValue(block.String[place[0]:place[1]]), Basis: archive.Stated, Source: archive.FromText, Rule: rule,
		Evidence: []archive.Evidence{r.quote(block, from, to)},
	}
}

// datelinePlace is the place of the dateline.
func (r *reading) datelinePlace() archive.Fact {
	d := &r.dateline
	if !d.found || d.alone || !d.hasPlace {
		return archive.Fact{}
	}
	return r.placeFact(d.leaf, 0, d.end, d.place, ruleDateline)
}

// linePlace is the place of a line above the text: beside a date, behind a
// label, or alone.
func (r *reading) linePlace() archive.Fact {
	for _, want := range [...]struct {
		role lineRole
		rule string
	}{{placeDate, ruleDateLine}, {labelLine, ruleLabel}, {pageDate, rulePageDate}, {placeOnly, rulePlaceLine}} {
		for i := range r.head.lines {
			if l := &r.head.lines[i]; l.role == want.role && l.hasPlace() {
				return r.placeFact(l.leaf, 0, l.to, l.place, want.rule)
			}
		}
	}
	return archive.Fact{}
}

// titlePlace is the place with which the title ends, before or behind a date:
// "…, 12 December 2005, Kuala Lumpur".
func (r *reading) titlePlace() archive.Fact {
	if r.title < 0 {
		return archive.Fact{}
	}
	words := r.leaves[r.titleBlock.last].String[:r.titleBlock.to]
	stamps := dates.Stamps(words)
	if len(stamps) == 0 {
		return archive.Fact{}
	}
	last := stamps[len(stamps)-1]
	tail := strings.TrimLeft(words[last.End:], edgeMarks)
	if from, to, ok := r.placeIn(tail); ok {
		at := len(words) - len(tail)
		return r.placeFact(r.titleBlock.last, at+from, at+to, [2]int{at + from, at + to}, rulePlaceTitle)
	}
	if tail != "" {
		return archive.Fact{}
	}
	place, found := [2]int{}, false
	r.lists.Names.Find(words[:last.Start], func(m authority.Match) {
		if m.Kind == authority.PlaceName && !found {
			if _, _, ok := r.placeIn(words[m.Start:last.Start]); ok {
				place, found = [2]int{m.Start, m.End}, true
			}
		}
	})
	if !found {
		return archive.Fact{}
	}
	return r.placeFact(r.titleBlock.last, place[0], last.End, place, rulePlaceTitle)
}

// closingPlace is the place of "Adopted in Jakarta on 5 September 2023."
func (r *reading) closingPlace() archive.Fact {
	leaf := r.closing()
	if leaf == nil {
		return archive.Fact{}
	}
	var fact archive.Fact
	r.lists.Names.Find(leaf.String, func(m authority.Match) {
		before := leaf.String[:m.Start]
		if m.Kind == authority.PlaceName && !fact.Known() && (strings.HasSuffix(before, " in ") || strings.HasSuffix(before, " at ")) {
			fact = archive.Fact{Value: r.placeValue(leaf.String[m.Start:m.End]), Basis: archive.Stated, Source: archive.FromText, Rule: ruleClosing,
				Evidence: []archive.Evidence{r.quote(leaf, 0, m.End)}}
		}
	})
	return fact
}

// placeIn reads a place that the lists know at the head of words that hold
// nothing else: "Cebu, Philippines", "BANGKOK/NONTHABURI", "Siem Reap
// (Cambodia)". It returns the offsets of the place.
func (r *reading) placeIn(words string) (from, to int, ok bool) {
	const longest = 60
	trimmed := strings.TrimLeft(words, edgeMarks)
	if trimmed == "" || len(trimmed) > longest {
		return 0, 0, false
	}
	from = len(words) - len(trimmed)
	if first, _ := utf8.DecodeRuneInString(trimmed); !unicode.IsUpper(first) {
		return 0, 0, false
	}
	end := 0
	r.lists.Names.Find(trimmed, func(m authority.Match) {
		if m.Start == 0 && m.Kind == authority.PlaceName {
			end = m.End
		}
	})
	if end == 0 {
		return 0, 0, false
	}
	rest := trimmed[end:]
	if rest = strings.TrimRight(rest, edgeMarks); rest == "" {
		return from, from + end, true
	}
	if !strings.ContainsRune(",/([-–", firstRune(strings.TrimLeft(rest, " "))) || !isPlaceName(strings.TrimPrefix(strings.Trim(rest, edgeMarks+"/"), "the ")) {
		return 0, 0, false
	}
	return from, from + end, true
}

func firstRune(words string) rune {
	r, _ := utf8.DecodeRuneInString(words)
	return r
}

// isPlaceLine reports whether the words between two offsets of a dated line
// are a place, and keeps it. A place that the lists do not know must be in
// capitals or stand before a country: names of writers have the same shape.
func (r *reading) isPlaceLine(words string, from, to int, line *headLine) bool {
	part := words[from:to]
	if a, b, ok := r.placeIn(part); ok {
		line.place = [2]int{from + a, from + b}
		return true
	}
	trimmed := strings.Trim(part, edgeMarks)
	if !isPlaceName(trimmed) || isVenue(trimmed) || r.isActor(trimmed) || isPageLabel(trimmed) {
		return false
	}
	city, country, _ := strings.Cut(trimmed, ",")
	if !(inCapitals(trimmed) && len(trimmed) > 3) && !r.isActor(strings.TrimSpace(country)) {
		return false
	}
	start := from + strings.Index(part, trimmed)
	line.place = [2]int{start, start + len(city)}
	return true
}

// isActor reports whether words are the name of a country or organisation and
// of no place.
func (r *reading) isActor(words string) bool { return words != "" && namesOnly(words, r.lists.Names) }

// readLabelled reads the place behind a label.
func (r *reading) readLabelled(words string, line *headLine) {
	part := words[line.from:line.to]
	if a, b, ok := r.placeIn(part); ok {
		line.place = [2]int{line.from + a, line.from + b}
		return
	}
	if line.label == "title" {
		return
	}
	r.placeOfVenue(words, line)
	if !line.hasPlace() && line.label == "place" {
		city, _, _ := strings.Cut(part, ",")
		if isPlaceName(city) {
			line.place = [2]int{line.from, line.from + len(city)}
		}
	}
}

// placeOfVenue finds the town that a line with the name of a house names last:
// "Convention Center, Nusa Dua, Bali".
func (r *reading) placeOfVenue(words string, line *headLine) {
	r.lists.Names.Find(words[line.from:line.to], func(m authority.Match) {
		if m.Kind == authority.PlaceName {
			line.place = [2]int{line.from + m.Start, line.from + m.End}
		}
	})
}

// placeValue is a place as it is written in running text: without the
// country, not in capitals, and with the first letter that was lost ("AKARTA").
func (r *reading) placeValue(words string) string {
	name := placeName(words)
	if r.placeKnown(name) || !inCapitals(words) {
		return name
	}
	for i := range r.lists.Localities {
		whole := r.lists.Localities[i].Name
		if len(name) > 3 && len(whole) > 1 && strings.EqualFold(whole[1:], name) {
			return whole
		}
	}
	return name
}

// placeKnown reports whether the lists know a place of that name.
func (r *reading) placeKnown(name string) bool {
	known := false
	r.lists.Names.Find(name, func(m authority.Match) {
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
	if inCapitals(city) {
		city = capitalised(city)
	}
	if district := strings.ReplaceAll(strings.TrimSpace(rest), ".", ""); strings.HasPrefix(district, "DC") {
		return city + ", D.C."
	}
	return city
}

// capitalised turns KUALA LUMPUR into Kuala Lumpur.
func capitalised(words string) string {
	fields := strings.Fields(words)
	for i, field := range fields {
		first, size := utf8.DecodeRuneInString(field)
		fields[i] = string(unicode.ToUpper(first)) + strings.ToLower(field[size:])
	}
	return strings.Join(fields, " ")
}
