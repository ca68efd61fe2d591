package topline

import (
	"slices"
	"strings"
	"unicode"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/phrase"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/typescript"
)

// Gazetteer reads names of places as the lists know them.
type Gazetteer struct{ *authority.Lists }

// NewGazetteer reads names by the lists.
func NewGazetteer(lists *authority.Lists) Gazetteer { return Gazetteer{lists} }

// PlaceIn reads a place that the lists know at the head of words that hold
// nothing else: "Cebu, Philippines", "BANGKOK/NONTHABURI", "Siem Reap
// (Cambodia)". It returns the offsets of the place.
func (g Gazetteer) PlaceIn(words string) (from, to int, ok bool) {
	trimmed := strings.TrimLeft(words, paper.EdgeMarks)
	if text.Longer(trimmed, phrase.LongestName) {
		return 0, 0, false
	}
	from = len(words) - len(trimmed)
	end := g.placeAtHead(trimmed)
	if end == 0 {
		return 0, 0, false
	}
	rest := strings.TrimRight(trimmed[end:], paper.EdgeMarks)
	if rest == "" {
		return from, from + end, true
	}
	parted := strings.ContainsRune(",/([-–", paper.FirstRune(strings.TrimLeft(rest, " ")))
	around := strings.TrimPrefix(strings.Trim(rest, paper.EdgeMarks+"/"), "the ")
	if !parted || !IsPlaceName(around) && !g.IsActor(around) { // "Lao People’s Democratic Republic"
		return 0, 0, false
	}
	return from, from + end, true
}

// placeAtHead is the offset behind the name of a place with which words begin,
// 0 without.
func (g Gazetteer) placeAtHead(words string) int {
	const reach = 200 // letters, more than a name has
	end := 0
	g.Names.Find(words[:text.Reach(words, reach)], func(m authority.Match) {
		if m.Start == 0 && m.Kind == authority.PlaceName {
			end = m.End
		}
	})
	return end
}

// knows reports whether words begin with a place of the lists.
func (g Gazetteer) knows(words string) bool { return g.placeAtHead(words) > 0 }

// IsWholePlace reports words that are a name of a place and no more:
// "Washington, DC".
func (g Gazetteer) IsWholePlace(words string) bool {
	from, to, ok := g.PlaceIn(words)
	return ok && from == 0 && to == len(words)
}

// IsMember reports whether a name is that of a member state, as Singapore is
// of both.
func (g Gazetteer) IsMember(words string) bool {
	return slices.ContainsFunc(g.Members, func(m authority.Member) bool { return m.Name == words })
}

// IsActor reports whether words are the name of a country or organisation and
// of no place.
func (g Gazetteer) IsActor(words string) bool { return NamesOnly(words, g.Names) }

// NamesOnly reports whether words are the name of a country or organisation
// and of no place: "CANADA, October 10 –" names a government, Singapore is a
// city too.
func NamesOnly(words string, names *authority.Matcher) bool {
	actor, place := false, false
	names.Find(words, func(m authority.Match) {
		if m.Start > 0 || m.End != len(strings.TrimRight(words, ".")) {
			return
		}
		switch m.Kind {
		case authority.PartnerName, authority.MemberName:
			actor = true
		case authority.PlaceName:
			place = true
		}
	})
	return actor && !place
}

// IsName reports words that are a name of the lists and no more, with or
// without its short form in brackets.
func (g Gazetteer) IsName(words string) bool {
	name := strings.TrimRight(words, ". ")
	if long, _, _ := strings.Cut(name, " ("); strings.HasSuffix(name, ")") {
		name = long
	}
	if strings.EqualFold(name, "Association of Southeast Asian Nations") {
		return true
	}
	whole := false
	g.Names.Find(name, func(m authority.Match) {
		if m.Start == 0 && m.End >= len(name)-1 && m.Kind.IsOfSomebody() {
			whole = true
		}
	})
	return whole
}

// lastPlace is where the last place of the lists in words stands: the town of
// "Convention Center, Nusa Dua, Bali".
func (g Gazetteer) lastPlace(words string) (place [2]int, ok bool) {
	g.Names.Find(words, func(m authority.Match) {
		if m.Kind == authority.PlaceName {
			place, ok = [2]int{m.Start, m.End}, true
		}
	})
	return place, ok
}

// IsCountry reports whether a name is that of a state, and of nothing else in
// the lists.
func (g Gazetteer) IsCountry(words string) bool {
	if !g.IsActor(words) {
		return false
	}
	country := true
	g.Names.Find(words, func(m authority.Match) {
		if m.Kind == authority.PartnerName {
			country = slices.ContainsFunc(g.Partners, func(p authority.Partner) bool {
				return p.ID == m.Target && p.Type == "country"
			})
		}
	})
	return country
}

// PlaceValue is a place as it is written in running text: without the country,
// not in capitals, with the first letter that was lost ("AKARTA"), and by its
// own name where the words are only a variant of it ("Bruxelles").
func (g Gazetteer) PlaceValue(words string) string {
	const shortest = 4
	if name := g.nameOfVariant(words); name != "" {
		return name
	}
	name := placeName(words)
	if !typescript.InCapitals(words) || len(name) < shortest {
		return name
	}
	for i := range g.Localities {
		whole := g.Localities[i].Name
		if strings.EqualFold(whole[1:], name) {
			return whole
		}
	}
	return name
}

// nameOfVariant is the name of the place of which words begin with a variant, ""
// where they begin with none.
func (g Gazetteer) nameOfVariant(words string) string {
	written := words[:g.placeAtHead(words)]
	for i := range g.Localities {
		is := func(variant string) bool { return strings.EqualFold(variant, written) }
		if slices.ContainsFunc(g.Localities[i].Variants, is) {
			return g.Localities[i].Name
		}
	}
	return ""
}

// placeName is the city of a dateline: without the country, and not in
// capitals.
func placeName(words string) string {
	city, rest, _ := strings.Cut(words, ",")
	if at := strings.IndexAny(city, "/[("); at > 0 {
		city = city[:at]
	}
	city = strings.TrimSpace(city)
	if at := strings.LastIndexByte(city, ' '); at > 0 && isDistrict(city[at:]) {
		city, rest = city[:at], city[at:]
	}
	if typescript.InCapitals(city) {
		city = paper.Capitalised(city)
	}
	if isDistrict(rest) {
		return city + ", D.C."
	}
	return city
}

// isDistrict reports the letters of the District of Columbia, however they are
// written.
func isDistrict(words string) bool {
	words, _, _ = strings.Cut(words, ",")
	return strings.EqualFold(strings.ReplaceAll(strings.TrimSpace(words), ".", ""), "DC")
}

// IsPlaceName reports whether words have the shape of a place: one to six, each
// with a capital, with commas between them.
func IsPlaceName(words string) bool {
	const most = 6
	fields := strings.Fields(words)
	const strange = phrase.Figures + ":;!?()[]\"“”»" // in names of places
	if len(fields) == 0 || len(fields) > most || strings.ContainsAny(words, strange) || phrase.NamesASEAN(words) {
		return false
	}
	for i, field := range fields {
		word := strings.Trim(field, ",")
		isBody := strings.HasPrefix(word, "ASEAN") // ASEANAPOL
		if isBody || timePrepositions.Has(word) || !standsInPlaceName(word, i == 0) {
			return false
		}
	}
	if value, _ := honorifics.Of(strings.TrimRight(fields[0], ".,")); value == "before" {
		return false // "Mr LEE (Harbour) –" has the floor
	}
	p := phrase.Of(words)
	return !p.NamesDocument() && !p.NamesMeeting() && !hasPossessive(words)
}

// standsInPlaceName reports whether a word can stand in the name of a place, or
// at its head.
func standsInPlaceName(word string, first bool) bool {
	if value, _ := smallWordsInNames.Of(word); value == "place" && paper.StartsSmall(word) {
		return !first
	}
	if first && sentenceOpenings.Has(word) || !unicode.IsUpper(paper.FirstRune(word)) {
		return false
	}
	const longestCut = 4 // of "Rep.", with its stop
	endsSentence := strings.HasSuffix(word, ".") && strings.Count(word, ".") == 1 && text.Longer(word, longestCut)
	return !endsSentence
}

// hasPossessive reports "Norway's ports" and the like.
func hasPossessive(words string) bool {
	return strings.Contains(words, "'s ") || strings.Contains(words, "’s ")
}
