package titleblock

import "aseanarchive/generator/internal/lexicon"

// The words by which lines of a title are known, beside those of packages phrase and topline.
var (
	fieldsOfLetters  = lexicon.List("en/fields-of-letters")
	institutions     = lexicon.List("en/institutions")
	joiningWords     = lexicon.List("en/joining-words")
	pageLineOpenings = lexicon.List("en/page-line-openings")
	speakerWords     = lexicon.List("en/words-of-a-speaker")
)
