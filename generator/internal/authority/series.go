package authority

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/text"
)

// SeriesBook finds the series of meetings that a name means, whichever side is
// named first and however it is abbreviated: "U.S.-ASEAN Summit", "ASEAN –
// United States Summit" and "ASEAN-US Summit" are one.
type SeriesBook struct {
	names *Matcher
	byKey map[string]int // index in Lists.Series
	lists *Lists
}

func newSeriesBook(lists *Lists, log *diag.Log) *SeriesBook {
	book := &SeriesBook{names: lists.Names, byKey: map[string]int{}, lists: lists}
	for i, series := range lists.Series {
		for _, name := range append([]string{series.Name, series.Short}, series.Aliases...) {
			if name == "" {
				continue
			}
			key := book.key(name)
			if other, taken := book.byKey[key]; taken {
				if other != i {
					log.Add(diag.Diagnostic{Severity: diag.Error, ID: "duplicate-alias", File: series.File,
						Message: "the name " + quoted(name) + " means " + lists.Series[other].Name + " (" + lists.Series[other].File + ") already",
						Hint:    "Take it out of one of the two files: a name leads to one series."})
				}
				continue
			}
			book.byKey[key] = i
		}
	}
	return book
}

// Find returns the series that a name means. The name stands without its
// number, year, and words such as Special.
func (b *SeriesBook) Find(name string) (*Series, bool) {
	i, ok := b.byKey[b.key(name)]
	if !ok {
		return nil, false
	}
	return &b.lists.Series[i], true
}

// key is a name in the form in which two names of a series are the same: the
// sides in one order, partners as their IDs, the other words in small letters
// and without number or possessive.
func (b *SeriesBook) key(name string) string {
	type side struct{ start, end int }
	var sides []string
	var taken []side
	b.names.Find(name, func(m Match) {
		if m.Kind == PartnerName {
			sides = append(sides, m.Target)
			taken = append(taken, side{m.Start, m.End})
		}
	})
	var words []string
	for _, w := range text.AppendWords(nil, name, nil) {
		if slices.ContainsFunc(taken, func(s side) bool { return int(w.Start) >= s.start && int(w.Start) < s.end }) {
			continue
		}
		switch word := singular(strings.ToLower(w.Of(name))); word {
		case "asean":
			sides = append(sides, word)
		case "the", "s", "of", "and", "":
		default:
			words = append(words, word)
		}
	}
	slices.Sort(sides) // either order of the sides is the same series
	return strings.Join(slices.Compact(sides), "+") + "|" + strings.Join(words, " ")
}

// singular makes one of a word and its plural, well enough for comparing.
func singular(word string) string {
	switch {
	case strings.HasSuffix(word, "ies"):
		return word[:len(word)-3] + "y"
	case strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ss") && len(word) > 3:
		return word[:len(word)-1]
	}
	return word
}
