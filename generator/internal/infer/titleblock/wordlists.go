package titleblock

import "aseanarchive/generator/internal/lexicon"

// The words by which lines of a title are known, beside those of packages phrase and topline.
var (
	datedLetters     = lexicon.List("en/openings-of-dated-letters")
	documentNouns    = lexicon.List("en/document-nouns")
	fieldsOfLetters  = lexicon.List("en/fields-of-letters")
	joiningWords     = lexicon.List("en/joining-words")
	pageLineOpenings = lexicon.List("en/page-line-openings")
	parliaments      = lexicon.List("en/parliaments")
	speakerWords     = lexicon.List("en/words-of-a-speaker")
)
