package tense

import (
	"testing"

	"aseanarchive/generator/internal/text"
)

// verbsOf are those of some words.
func verbsOf(said string) Verbs { return Verbs{Said: said, Words: text.AppendWords(nil, said, nil)} }

// TestWhatGoesAlong: what somebody does beside what is told is told in the present.
func TestWhatGoesAlong(t *testing.T) {
	for said, want := range map[string]bool{
		"The talks come as Mr Holm attends the Forum on":  true,
		"The talks come as she visits Oslo on":            true,
		"The talks come as he visits Oslo on":             true,
		"The talks came as Mr Holm attended the Forum on": false,
		"Mr Holm attends the Forum on":                    false,
		"The talks came as Norway exports rose on":        false,
		"The talks came as boats arrive on":               false,
		"as such Mr Holm attends as chair at":             false,
	} {
		if got := verbsOf(said).GoesAlong(); got != want {
			t.Errorf("%q: %v", said, got)
		}
	}
}

// TestWhatTookPlace: a text says that something has been, whatever its own date.
func TestWhatTookPlace(t *testing.T) {
	for said, want := range map[string]bool{
		"The Forum was held in Oslo on":             true,
		"The Forum took place on":                   true,
		"The Forum was to be held in Oslo on":       false,
		"The Forum was held, and will open on":      false,
		"What was held in Oslo they agreed to open": false,
		"The Forum met on":                          false,
	} {
		if got := verbsOf(said).SaysItWas(); got != want {
			t.Errorf("%q: %v", said, got)
		}
	}
	for said, want := range map[string]bool{
		"was chaired by Norway":  true,
		"were held in Oslo":      true,
		"was scheduled by it":    false,
		"was planned by it":      false,
		"was prepared by it":     false,
		"was a day":              false,
		"was":                    false,
		"":                       false,
		"chaired by Norway, was": false,
	} {
		if got := verbsOf(said).OpensWithWhatWas(); got != want {
			t.Errorf("%q: %v", said, got)
		}
	}
}
