package infer

import (
	"maps"
	"slices"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/kind"
	"aseanarchive/generator/internal/infer/meeting"
	"aseanarchive/generator/internal/infer/nameword"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// vocabulary tells which words are of use to which rules.
var vocabulary = newVocabulary()

func newVocabulary() *text.Vocabulary {
	v := &text.Vocabulary{}
	v.Add(paper.ForPersons, nameword.TitleWords()...)
	v.Add(paper.ForDates, dates.Words()...)
	v.Add(paper.ForMeetings, slices.Collect(maps.Keys(meeting.OrdinalWords))...)
	v.Add(paper.ForMeetings, slices.Collect(maps.Keys(meeting.Tens))...)
	v.Add(paper.ForMeetings, meeting.RomanNumbers...)
	v.Add(paper.ForMeetings, meeting.SpecialWords...)
	v.Add(paper.ForGatherings, slices.Collect(maps.Keys(meeting.Nouns))...)
	v.Add(paper.ForGatherings, lexicon.List("en/nouns-of-occasions").All()...)
	v.Add(paper.ForPlans, lexicon.List("en/nouns-of-plans").All()...)
	v.Add(paper.ForUndertakings, lexicon.List("en/verbs-of-commitment").All()...)
	v.Add(paper.ForPress, kind.PressWords...)
	v.Add(paper.ForSpeech, "I", "my", "you", "our")
	v.Add(paper.ForAccounts, "held", "convened", "hosted", "met", "took")
	v.Add(paper.ForTreaties, "hereinafter", "follows", "contracting")
	return v
}
