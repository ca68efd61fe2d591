package head

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// The words by which lines around a text are known.
var (
	adjunctOpenings    = lexicon.List("en/adjunct-openings")
	adoptionOpenings   = lexicon.List("en/adoption-openings")
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
	numberedPapers     = lexicon.List("en/numbered-papers")
	officeNouns        = lexicon.List("en/office-nouns")
	officeOpenings     = lexicon.List("en/office-openings")
	pageDateWords      = lexicon.List("en/page-date-words")
	pageLineOpenings   = lexicon.List("en/page-line-openings")
	pastVerbs          = lexicon.List("en/verbs-in-the-past")
	placeBeforeEvents  = lexicon.List("en/openings-before-events")
	placePrepositions  = lexicon.List("en/place-prepositions")
	remoteWords        = lexicon.List("en/remote-words")
	salutations        = lexicon.List("en/salutations")
	sectionHeadings    = lexicon.List("en/section-headings")
	sentenceOpenings   = lexicon.List("en/sentence-openings")
	siteDrawers        = lexicon.List("en/site-drawers")
	siteMenuLines      = lexicon.List("en/site-menu-lines")
	smallWordsInNames  = lexicon.List("en/small-words-between-capitals")
	speakers           = lexicon.List("en/speakers")
	textOpenings       = lexicon.List("en/text-openings")
	venueNouns         = lexicon.List("en/venue-nouns")
	venueOpenings      = lexicon.List("en/venue-openings")
	weekdays           = lexicon.List("en/weekdays")
)

// phrase is a line, or a part of one, with its words read once for all lists.
type phrase struct {
	said   string
	words  []text.Word
	fields []string // what its spaces part
}

func phraseOf(said string) phrase {
	return phrase{said, text.AppendWords(nil, said, nil), strings.Fields(said)}
}

// phraseUpTo is a block up to an offset behind its last word.
func phraseUpTo(leaf *paper.Block, to int) phrase {
	return phrase{leaf.String[:to], leaf.Words, strings.Fields(leaf.String[:to])}
}

// holds reports whether an entry of a list stands in the phrase.
func (p phrase) holds(list *lexicon.Words) bool {
	_, ok := list.FindAmong(p.words, p.said)
	return ok
}

// opens is the entry of a list with which the phrase begins.
func (p phrase) opens(list *lexicon.Words) (lexicon.Match, bool) {
	return list.OpensAmong(p.words, p.said)
}

// is reports whether the phrase is an entry of a list; marks around it do not
// count.
func (p phrase) is(list *lexicon.Words) bool {
	m, ok := p.opens(list)
	return ok && m.End >= int(p.words[len(p.words)-1].End)
}

// holdsOther reports whether an entry without the given value stands in the
// phrase.
func (p phrase) holdsOther(list *lexicon.Words, value string) bool {
	found := false
	list.Each(p.words, p.said, func(m lexicon.Match) { found = found || m.Value != value })
	return found
}

// namesDocument reports words that name a kind of document, and no "Press
// Briefing Room".
func (p phrase) namesDocument() bool { return p.holdsOther(documentNouns, "room") }

// namesMeeting reports words that name a kind of meeting.
func (p phrase) namesMeeting() bool { return p.holdsOther(meetingNouns, "numbered") }

func isDocument(words string) bool { return phraseOf(words).namesDocument() }

// namesASEAN reports whether words name ASEAN: what does is no place and no
// person.
func namesASEAN(words string) bool { return text.HasWords(words, "ASEAN") }

// isNameCase reports words that all begin with a capital or a figure, but for
// the small ones inside names.
func isNameCase(fields []string) bool {
	return !slices.ContainsFunc(fields, func(field string) bool {
		word := strings.TrimLeft(field, "(‘'\"“")
		return paper.StartsSmall(word) && !smallWordsInNames.Has(word)
	})
}
