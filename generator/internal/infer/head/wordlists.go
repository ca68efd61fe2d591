package head

import "aseanarchive/generator/internal/lexicon"

// The words by which lines around a text are known, beside those of package
// phrase.
var (
	adjunctOpenings     = lexicon.List("en/adjunct-openings")
	adoptionOpenings    = lexicon.List("en/adoption-openings")
	captionMarks        = lexicon.List("en/caption-marks")
	documentNouns       = lexicon.List("en/document-nouns")
	joiningWords        = lexicon.List("en/joining-words")
	meetingNouns        = lexicon.List("en/meeting-nouns")
	numberedPapers      = lexicon.List("en/numbered-papers")
	officeOpenings      = lexicon.List("en/office-openings")
	openingsOfSentences = lexicon.List("en/openings-of-sentences")
	pageLineOpenings    = lexicon.List("en/page-line-openings")
	placeBeforeEvents   = lexicon.List("en/openings-before-events")
	placePrepositions   = lexicon.List("en/place-prepositions")
	sentenceOpenings    = lexicon.List("en/sentence-openings")
	smallWordsInNames   = lexicon.List("en/small-words-between-capitals")
	venueOpenings       = lexicon.List("en/venue-openings")
	weekdays            = lexicon.List("en/weekdays")
)
