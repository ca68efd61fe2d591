package source

import (
	"strings"
	"unicode"

	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/lexicon"
)

var (
	highOffices = lexicon.List("en/high-offices")
	ranks       = lexicon.List("en/ranks")
	joins       = lexicon.List("en/joins-of-titles") // in capitals, too: MINISTER FOR
)

// speakers reads who spoke out of the words behind "remarks by": one name or two
// that are joined, or the list of several with their offices, which semicolons
// part in what it gives. A comma is else before an office, or ends the name.
func (r *reading) speakers(words string) string {
	var names []string
	for {
		name := untilOccasion(words, r.lead(words))
		_, rest, _ := strings.Cut(words, name)
		behind, isList := strings.CutPrefix(rest, ", ")
		behind = strings.TrimPrefix(behind, "and ")
		if name == "" || !isList || !opensWithHolder(behind) {
			return strings.Join(append(names, name), "; ")
		}
		names, words = append(names, name), behind
	}
}

// opensWithHolder reports words that begin with an office and a name, "Prime
// Minister Lee", and not with an office and what it is for.
func opensWithHolder(words string) bool {
	const longest = 4 // words of an office
	fields := strings.Fields(words)
	for i := range fields[:max(0, min(len(fields)-1, longest))] {
		field := strings.Trim(fields[i], ".,")
		if !unicode.IsUpper(paper.FirstRune(field)) || joins.Has(field) {
			return false
		}
		if (highOffices.Has(field) || ranks.Has(field)) && !highOffices.Has(strings.Trim(fields[i+1], ".,")) {
			return unicode.IsUpper(paper.FirstRune(fields[i+1])) && !joins.Has(fields[i+1])
		}
	}
	return false
}
