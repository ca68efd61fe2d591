package pageline

import (
	"strings"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

var (
	streets = lexicon.List("en/words-of-streets")
	numbers = lexicon.List("en/labels-of-contacts")
)

// isAddress recognises where somebody is found: three parts or more between commas, a word
// for a street or a house in one of them, and no sentence.
func isAddress(line string) bool {
	const fewest, longest = 2, 180 // commas, letters
	if text.Longer(line, longest) || strings.Count(line, ",") < fewest && !hasPostcode(line) ||
		text.EndsWithStop(line) {
		return false
	}
	return strings.Contains(line, ",") && streets.In(line) && !strings.ContainsAny(line, "“”\"?;")
}

// isStreet recognises a street and a town, alone on a line.
func isStreet(line string) bool {
	const longest = 80
	return !text.Longer(line, longest) && streets.In(line) && strings.Contains(line, ", ") && !text.EndsWithStop(line)
}

// hasPostcode reports five figures or more that stand together.
func hasPostcode(line string) bool {
	const fewest = 5
	run := 0
	for _, r := range line {
		if r < '0' || r > '9' {
			run = 0
		} else if run++; run == fewest {
			return true
		}
	}
	return false
}

// isNumbers recognises numbers of telephones behind their label, side by side.
func isNumbers(line string) bool {
	const fewest, longest = 6, 120 // figures; letters
	m, ok := numbers.Opens(line)
	if !ok || m.Start > 0 || m.Value != "label" || text.Longer(line, longest) || text.EndsWithStop(line) {
		return false
	}
	figures := 0
	for _, r := range line {
		if r >= '0' && r <= '9' {
			figures++
		}
	}
	return figures >= fewest
}
