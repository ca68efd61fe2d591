package infer

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/archive"
)

// place is where the document was issued: given, or from the dateline.
func (r *reading) place() archive.Place {
	var stated archive.Fact
	if r.dateline.found && r.dateline.hasPlace {
		leaf := r.leaves[r.dateline.leaf]
		stated = archive.Fact{
			Value: placeName(leaf.String[r.dateline.place[0]:r.dateline.place[1]]),
			Basis: archive.Stated, Source: archive.FromText, Rule: ruleDateline,
			Evidence: []archive.Evidence{r.body.Quote(leaf, 0, r.dateline.end)},
		}
	}
	if g, ok := r.given("place"); ok {
		fact := g.fact()
		if stated.Known() && !strings.EqualFold(stated.Value, fact.Value) {
			r.contradiction("place", &fact, stated)
		}
		return archive.Place{Fact: fact, ID: r.placeID(fact.Value)}
	}
	if stated.Known() {
		return archive.Place{Fact: stated, ID: r.placeID(stated.Value)}
	}
	return archive.Place{Fact: archive.NotKnown()}
}

// placeName is the city of a dateline as it is written in running text: without the
// country, and not in capitals.
func placeName(words string) string {
	city, rest, _ := strings.Cut(words, ",")
	city = strings.TrimSpace(city)
	if inCapitals(city) {
		city = capitalised(city)
	}
	if district := strings.ReplaceAll(strings.TrimSpace(rest), ".", ""); district == "DC" {
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
