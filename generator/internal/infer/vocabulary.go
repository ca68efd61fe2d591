package infer

import (
	"maps"
	"slices"
	"strings"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/text"
)

// What words of a text are of use for. A rule that needs one of its words in a
// block passes over the blocks that have none.
const (
	forPersons      text.Uses = 1 << iota // honorifics and offices
	forMeetings                           // ordinals, Special
	forPlans                              // Declaration, Plan
	forUndertakings                       // agreed, will
	forPress                              // said, according
	forSpeech                             // I, you, our
	forTreaties                           // hereinafter
	forAccounts                           // held, met
	forDates                              // May, yesterday
)

// vocabulary tells which words are of use to which rules.
var vocabulary = newVocabulary()

func newVocabulary() *text.Vocabulary {
	v := &text.Vocabulary{}
	for _, entry := range capitalWords {
		if entry.kind&(honorific|title) != 0 {
			v.Add(forPersons, strings.Fields(entry.words)...)
		}
	}
	v.Add(forPersons, pairedWords...)
	v.Add(forDates, dates.Words()...)
	v.Add(forMeetings, slices.Collect(maps.Keys(ordinalWords))...)
	v.Add(forMeetings, slices.Collect(maps.Keys(tens))...)
	v.Add(forMeetings, specialWords...)
	v.Add(forPlans, slices.Collect(maps.Keys(planNouns))...)
	v.Add(forUndertakings, slices.Collect(maps.Keys(undertakings))...)
	v.Add(forPress, pressWords...)
	v.Add(forSpeech, "I", "my", "you", "our")
	v.Add(forAccounts, "held", "convened", "hosted", "met", "took")
	v.Add(forTreaties, "hereinafter", "follows", "contracting")
	return v
}
