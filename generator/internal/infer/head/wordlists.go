package head

import "aseanarchive/generator/internal/lexicon"

// The words by which what stands around a text is known, beside those of
// packages phrase and topline.
var (
	captionMarks      = lexicon.List("en/caption-marks")
	closingsOfLetters = lexicon.List("en/closings-of-letters")
	documentNouns     = lexicon.List("en/document-nouns")
	excellencies      = lexicon.List("en/excellencies")
	fieldsOfLetters   = lexicon.List("en/fields-of-letters")
	issuingVerbs      = lexicon.List("en/verbs-of-issuing")
	joiningWords      = lexicon.List("en/joining-words")
	namesOfLetters    = lexicon.List("en/names-of-letters")
	officeOpenings    = lexicon.List("en/office-openings")
	pageLineOpenings  = lexicon.List("en/page-line-openings")
	placePrepositions = lexicon.List("en/place-prepositions")
	speakerWords      = lexicon.List("en/words-of-a-speaker")
	printings         = lexicon.List("en/openings-of-printings")
)
