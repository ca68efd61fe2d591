package when

import (
	"strings"

	"aseanarchive/generator/internal/dates"
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
)

// datesFigure reports a year, or a part of one, that only dates a figure: “trade totaled an
// estimated $505.8 billion in 2022”. A year does so for all of its sentence, a month for its
// own clause.
func datesFigure(e *datedEvent) bool {
	m := &e.mention
	switch m.Form {
	case dates.YearAlone:
		return !inName(e.sentence.Leaf.String, e.mention) && isStatistic(e.sentence, true)
	case dates.Whole:
		const month = len("2016-05")
		return len(m.EDTF) == month && isStatistic(e.ownClause(), false)
	case dates.PartOfYear, dates.MonthNoYear, dates.MonthOf, dates.NamedMonth:
		return isStatistic(e.ownClause(), false)
	}
	return false
}

// ownClause is the clause in which a date stands, and the next one where it stands before it:
// “In May, trade grew”.
func (e *datedEvent) ownClause() paper.Stretch {
	words, s := e.sentence.Leaf.String, e.sentence
	for _, mark := range [...]string{", ", "; ", ": "} {
		if at := strings.LastIndex(words[s.From:e.mention.Start], mark); at >= 0 {
			s.From += at + len(mark)
		}
	}
	behind, room := words[e.mention.End:s.To], e.mention.End
	if isSmallOnly(words[s.From:e.mention.Start]) {
		room += len(behind) - len(strings.TrimLeft(behind, ", "))
		behind = words[room:s.To]
	}
	if at := strings.IndexAny(behind, ";:"); at >= 0 {
		behind = behind[:at]
	}
	if at := strings.Index(behind, ", "); at >= 0 {
		behind = behind[:at]
	}
	s.To = room + len(behind)
	return s
}

// isSmallOnly reports no more than a preposition and an article: “in the”.
func isSmallOnly(words string) bool {
	for word := range strings.FieldsSeq(words) {
		if !timePrepositions.Has(word) && word != "the" {
			return false
		}
	}
	return true
}

// isStatistic recognises words that say how much there was; ofYear tells that a year dates them.
func isStatistic(words paper.Stretch, ofYear bool) bool {
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
