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
			key := string(book.appendKey(nil, name))
			if other, taken := book.byKey[key]; taken {
				if other != i {
					log.Add(diag.Diagnostic{
						Severity: diag.Error,
						ID:       "duplicate-alias",
						File:     series.File,
						Message: "the name " + quoted(
							name,
						) + " means " + lists.Series[other].Name + " (" + lists.Series[other].File + ") already",
						Hint: "Take it out of one of the two files: a name leads to one series.",
					})
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
	var room [96]byte
	i, ok := b.byKey[string(b.appendKey(room[:0], name))]
	if !ok {
		return nil, false
	}
	return &b.lists.Series[i], true
}

// appendKey appends a name in the form in which two names of a series are the
// same: the sides in one order, partners as their IDs, the other words in small
// letters and without number or possessive.
func (b *SeriesBook) appendKey(key []byte, name string) []byte {
	var fewWords [24]text.Word
	var fewSides [4]Match
	var fewNames [6]string
	list := text.AppendWords(fewWords[:0], name, nil)
	partners, sides := fewSides[:0], fewNames[:0]
	b.names.FindAmong(list, name, func(m Match) {
		if m.Kind == PartnerName {
			partners, sides = append(partners, m), append(sides, m.Target)
		}
	})
	var fewLetters [64]byte
	others := fewLetters[:0]
	for _, w := range list {
		if slices.ContainsFunc(
			partners,
			func(m Match) bool { return int(w.Start) >= m.Start && int(w.Start) < m.End },
		) {
			continue
		}
		switch word := singular(strings.ToLower(w.Of(name))); word {
		case "asean":
			sides = append(sides, word)
		case "the", "s", "of", "and":
		default:
			others = append(append(others, word...), ' ')
		}
	}
	slices.Sort(sides) // either order of the sides is the same series
	for i, side := range slices.Compact(sides) {
		if i > 0 {
			key = append(key, '+')
		}
		key = append(key, side...)
	}
	return append(append(key, '|'), others...)
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
