package topline

import "aseanarchive/generator/internal/lexicon"

// The words by which lines above a text are known, beside those of package
// phrase.
var (
	adoptionOpenings  = lexicon.List("en/adoption-openings")
	beforeNumbers     = lexicon.List("en/abbreviations-before-numbers")
	datedLetters      = lexicon.List("en/openings-of-dated-letters")
	debates           = lexicon.List("en/references-of-debates")
	documentNouns     = lexicon.List("en/document-nouns")
	finiteVerbs       = lexicon.List("en/finite-verbs")
	honorifics        = lexicon.List("en/honorifics")
	introductions     = lexicon.List("en/introductions-of-texts")
	joiningWords      = lexicon.List("en/joining-words")
	labelsOfDrawers   = lexicon.List("en/labels-of-drawers")
	newswires         = lexicon.List("en/newswires")
	numberedPapers    = lexicon.List("en/numbered-papers")
	numbersOfBills    = lexicon.List("en/numbers-of-bills")
	officeOpenings    = lexicon.List("en/office-openings")
	papersOfVolumes   = lexicon.List("en/papers-of-volumes")
	parliaments       = lexicon.List("en/parliaments")
	placeBeforeEvents = lexicon.List("en/openings-before-events")
	sentenceOpenings  = lexicon.List("en/sentence-openings")
	smallWordsInNames = lexicon.List("en/small-words-between-capitals")
	timePrepositions  = lexicon.List("en/prepositions-of-time")
	venueOpenings     = lexicon.List("en/venue-openings")
	wordsOfIssues     = lexicon.List("en/words-of-issues")
	weekdays          = lexicon.List("en/weekdays")
	wordsOfNewspapers = lexicon.List("en/words-in-names-of-newspapers")
)
