package rule

import (
	"aseanarchive/generator/internal/archive"
)

// FromText is a kind that follows from words of the text.
func FromText(kind, by string, evidence ...archive.Evidence) archive.Fact {
	return archive.Fact{Value: kind, Basis: archive.Inferred, Source: archive.FromText, Rule: by, Evidence: evidence}
}

// Given is the rule of a value that a person wrote down.
func Given(from archive.Origin) string {
	if from == archive.FromCorrection {
		return Correction
	}
	return FrontMatter
}
