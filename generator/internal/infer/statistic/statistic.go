// Package statistic tells words that say how much there was of something from those that
// tell what happened.
//
// The rules for its users: Measures goes by the verb, Names by what is counted. Both ask for
// an amount; which words a time dates is for their user.
package statistic

import (
	"strings"

	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/lexicon"
)

var (
	// amounts make a figure one that is measured or counted.
	amounts = lexicon.List("en/words-for-amounts")
	// measuringVerbs say how much there was; those with the value “beside” only next to the
	// figure: “$5 million worth of rice” is a figure, “worth reading” is none; those with the
	// value “figure” right before it: “held 5 tons”; those with the value “year” of years alone,
	// for they also tell what somebody did.
	measuringVerbs = lexicon.List("en/measuring-verbs")
	// counted are nouns of what is counted year by year: trade, visitors.
	counted = lexicon.List("en/nouns-of-statistics")
	// acts are verbs by which somebody does something with an amount: pledged.
	acts = lexicon.List("en/verbs-of-acts-with-amounts")
)

// Names reports an amount of what is counted year by year, with which nobody does anything:
// “trade in goods exceeded $9 billion”, and no “they pledged $9 billion for trade”.
func Names(words paper.Stretch) bool {
	return namesAmount(words) && words.Has(counted) && !words.Has(acts)
}

// Measures reports words that say how much there was; ofYear tells that a year dates them.
func Measures(words paper.Stretch, ofYear bool) bool {
	if !namesAmount(words) {
		return false
	}
	measured := false
	words.Each(measuringVerbs, func(m lexicon.Match) {
		switch m.Value {
		case "":
			measured = true
		case "year":
			measured = measured || ofYear
		case "figure":
			measured = measured || opensFigure(words.Since(m.End))
		default:
			measured = measured || isBesideAmount(words, m)
		}
	})
	return measured
}

// opensFigure reports words that begin with a figure.
func opensFigure(words paper.Stretch) bool {
	rest := strings.TrimLeft(words.String(), " $")
	return rest != "" && rest[0] >= '0' && rest[0] <= '9'
}

// isBesideAmount reports whether an amount stands next to a word.
func isBesideAmount(sentence paper.Stretch, m lexicon.Match) bool {
	const beside = 14 // letters
	return namesAmount(sentence.Since(m.End).First(beside)) || namesAmount(sentence.Until(m.Start).Last(beside))
}

// namesAmount reports a sum of money, a share or a large number.
func namesAmount(words paper.Stretch) bool {
	said := words.String() // each sign alone is found many times as fast as one of them
	return strings.Contains(said, "$") || strings.Contains(said, "%") || strings.Contains(said, "€") ||
		words.Has(amounts)
}
