package when

import (
	"strings"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/statistic"
)

// datesFigure reports a year, or a part of one, that only dates a figure: “trade totaled an
// estimated $505.8 billion in 2022”. A year does so for all of its sentence, a month for its
// own clause.
func datesFigure(e *datedEvent) bool {
	m := &e.mention
	switch m.Form {
	case dates.YearAlone:
		return !inName(e.sentence.Leaf.String, e.mention) &&
			(statistic.Measures(e.sentence, true) || statistic.Names(e.ownClause()))
	case dates.Whole:
		const month = len("2016-05")
		return len(m.EDTF) == month && statistic.Measures(e.ownClause(), false)
	case dates.PartOfYear, dates.MonthNoYear, dates.MonthOf, dates.NamedMonth:
		return statistic.Measures(e.ownClause(), false)
	case dates.Relative:
		return m.Unit == dates.Years && m.Offset == -1 && statistic.Names(e.ownClause())
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
