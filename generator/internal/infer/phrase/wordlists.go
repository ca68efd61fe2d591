package phrase

import "aseanarchive/generator/internal/lexicon"

// The words by which lines are known.
var (
	captionMarks       = lexicon.List("en/caption-marks")
	countedOnPages     = lexicon.List("en/counted-on-pages")
	documentNouns      = lexicon.List("en/document-nouns")
	finiteVerbs        = lexicon.List("en/finite-verbs")
	firstWordsOfStates = lexicon.List("en/first-words-of-states")
	greetings          = lexicon.List("en/greetings")
	headlineVerbs      = lexicon.List("en/verbs-of-headlines")
	honorifics         = lexicon.List("en/honorifics-of-lines")
	joiningWords       = lexicon.List("en/joining-words")
	lineLabels         = lexicon.List("en/line-labels")
	meetingNouns       = lexicon.List("en/meeting-nouns")
	newspaperEndings   = lexicon.List("en/newspaper-endings")
	officeNouns        = lexicon.List("en/office-nouns")
	officeOpenings     = lexicon.List("en/office-openings")
	pageDateWords      = lexicon.List("en/page-date-words")
	pageLineOpenings   = lexicon.List("en/page-line-openings")
	pastVerbs          = lexicon.List("en/verbs-in-the-past")
	remoteWords        = lexicon.List("en/remote-words")
	salutations        = lexicon.List("en/salutations")
	sectionHeadings    = lexicon.List("en/section-headings")
	siteDrawers        = lexicon.List("en/site-drawers")
	siteMenuLines      = lexicon.List("en/site-menu-lines")
	smallWordsInNames  = lexicon.List("en/small-words-between-capitals")
	speakers           = lexicon.List("en/speakers")
	textOpenings       = lexicon.List("en/text-openings")
	venueNouns         = lexicon.List("en/venue-nouns")
	venueOpenings      = lexicon.List("en/venue-openings")
)
