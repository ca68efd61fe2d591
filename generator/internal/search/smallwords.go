package search

import "strings"

// smallWords are words that say so little that a query of several words does
// without them, unless they stand in quotation marks.
var smallWords = strings.Fields(
	`a about above after again against all also am an and any are as at be because been before being below
	between both but by can could did do does doing down during each few for from further had has have having he her here hers
	him himself his how i if in into is it its itself just me more most my myself no nor not now of off on once only or other
	our ours out over own same she should so some such than that the their theirs them then there these they this those
	through to too under until up us very was we were what when where which while who whom whose why will with would you your yours`,
)

// nearWords are the small words that most others have beside them. Positions
// of a word name those right before and after it, one of four bits each (0 is
// for none of them), so that "rule of law" is found without the positions of
// "of", which are as long as those of a hundred other words together.
var nearWords = [...]string{
	"the",
	"of",
	"and",
	"to",
	"in",
	"a",
	"for",
	"on",
	"with",
	"by",
	"as",
	"that",
	"is",
	"from",
	"at",
}

// nearCodes are the places of nearWords, counted from 1.
var nearCodes = func() map[string]byte {
	codes := map[string]byte{}
	for i, word := range nearWords {
		codes[word] = byte(i + 1)
	}
	return codes
}()
