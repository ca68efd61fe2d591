package head

import "aseanarchive/generator/internal/lexicon"

// The words by which what stands around a text is known, beside those of
// packages phrase and topline.
var (
	captionMarks      = lexicon.List("en/caption-marks")
	closingsOfLetters = lexicon.List("en/closings-of-letters")
	documentNouns     = lexicon.List("en/document-nouns")
	excellencies      = lexicon.List("en/excellencies")
	issuingVerbs      = lexicon.List("en/verbs-of-issuing")
	namesOfLetters    = lexicon.List("en/names-of-letters")
	officeOpenings    = lexicon.List("en/office-openings")
	pageLineOpenings  = lexicon.List("en/page-line-openings")
	placePrepositions = lexicon.List("en/place-prepositions")
	writerLabels      = lexicon.List("en/labels-of-writers")
	printings         = lexicon.List("en/openings-of-printings")
)
