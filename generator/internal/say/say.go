// Package say writes for readers what the archive knows: dates, counts, kinds,
// meetings, in words.
//
// The rules for its users:
//
//   - Words are those of a Language, which is a value to be handed on; English
//     is the one that is filled in. A further one fills the same fields.
//   - What cannot be put into words is returned as it is: a reader can make more
//     of an odd date than of none.
//   - Nothing here is an address or a value of the data. Those stay the same
//     whatever a site's language is.
package say

import (
	"math"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
)

// Language is how things are said in one language.
type Language struct {
	// Code is the language's by BCP 47.
	Code string

	months  [12]string
	short   [12]string // the same, where there is little room
	seasons [4]string
	terms   map[string]string // of the data, where they are not the name without hyphens
	// plural is a noun for another number than one.
	plural  func(noun string) string
	ordinal func(n int) string
	// thousands stands between groups of three figures.
	thousands string
	phrases   phrases
}

// phrases are what stands between other words. %s is the first thing that is
// put in, and a second %s the second.
type phrases struct {
	about, since, until, by, from, quarter string
	north, south, east, west               string
	between, after, before                 string
	line, lines                            string
	special                                string
	joined, adopted                        string
	aboutPartner                           string
	relations                              map[archive.Relation]string
	held                                   string // an office, and whose it was then
	joins                                  map[archive.JoinedBy]string
	doubts                                 map[archive.Doubt]string
	apart                                  string // how many days part two documents of one partner
	levels                                 map[string]string
	instruments, institutions              map[string]string
	relation, relationOne                  map[string]string
}

// In is the language of a code, English where there is no such one.
func In(code string) *Language {
	base, _, _ := strings.Cut(code, "-")
	for _, language := range []*Language{English} {
		if language.Code == base {
			return language
		}
	}
	return English
}

// Term is a name of the data as people write it: press-release as "press
// release".
func (l *Language) Term(name string) string {
	if said, ok := l.terms[name]; ok {
		return said
	}
	return strings.ReplaceAll(name, "-", " ")
}

// Heading is a term as it stands at the head of something: "Press release".
func (l *Language) Heading(name string) string { return l.Capital(l.Term(name)) }

// Capital writes the first letter as a capital.
func (l *Language) Capital(words string) string {
	first, size := utf8.DecodeRuneInString(words)
	if size == 0 {
		return ""
	}
	return string(unicode.ToUpper(first)) + words[size:]
}

// Named is the name of a thing by its ID where nothing else names it:
// kuala-lumpur as "Kuala Lumpur".
func (l *Language) Named(id string) string {
	words := strings.Split(id, "-")
	for i, word := range words {
		words[i] = l.Capital(word)
	}
	return strings.Join(words, " ")
}

// Count is a number with its noun: "1 document", "1,204 documents".
func (l *Language) Count(n int, noun string) string {
	return l.Number(n) + " " + l.Noun(n, noun)
}

// Noun is a noun as a number has it.
func (l *Language) Noun(n int, noun string) string {
	if n == 1 {
		return noun
	}
	return l.plural(noun)
}

// Number parts the thousands of a number.
func (l *Language) Number(n int) string {
	digits := strconv.Itoa(n)
	for at := len(digits) - 3; at > 0; at -= 3 {
		digits = digits[:at] + l.thousands + digits[at:]
	}
	return digits
}

// Ordinal writes a number as 1st, 2nd, 3rd, 11th.
func (l *Language) Ordinal(n int) string { return l.ordinal(n) }

// Meeting is an edition as a reader says it: "29th ASEAN-U.S. Dialogue",
// "Special ASEAN-U.S. Summit", "ASEAN Summit, 2015".
func (l *Language) Meeting(m archive.MeetingMention) string {
	label := m.Name
	if m.Special {
		label = put(l.phrases.special, label)
	}
	switch {
	case m.Ordinal > 0:
		return l.ordinal(m.Ordinal) + " " + label
	case m.Year != "":
		label += ", " + m.Year
	}
	return l.Capital(label)
}

// Edition is a series with the number of an edition, 0 for none.
func (l *Language) Edition(n int, series string) string {
	if n <= 0 {
		return series
	}
	return l.ordinal(n) + " " + series
}

// Lines are the first and the last line of a passage.
func (l *Language) Lines(lines [2]int) string {
	first, last := strconv.Itoa(lines[0]), strconv.Itoa(lines[1])
	if first == last {
		return put(l.phrases.line, first)
	}
	return put(l.phrases.lines, first+"–"+last)
}

// Reason is why a reader of one document may want another. topic names a topic
// by its ID.
func (l *Language) Reason(reason archive.Reason, topic func(id string) string) string {
	things := reason.Of
	if reason.Relation == archive.SameTopics {
		things = make([]string, 0, len(reason.Of))
		for _, id := range reason.Of {
			things = append(things, topic(id))
		}
	}
	of := strings.Join(things, ", ")
	if reason.Relation == archive.SamePartner && reason.Days > 0 {
		return put(l.phrases.apart, l.Count(reason.Days, "day"), of)
	}
	phrase, ok := l.phrases.relations[reason.Relation]
	if !ok {
		return of
	}
	return put(phrase, of)
}

// Who says in a language who is who.
type Who struct{ Words *Language }

// Join is why a document is taken to mean a person, "" where nothing shows it.
func (w Who) Join(join archive.Join) string { return put(w.Words.phrases.joins[join.By], join.Of) }

// Held is how it is known whom an office without a name means.
func (w Who) Held(office, term string) string { return put(w.Words.phrases.held, office, term) }

// Doubt is why two persons may be one, and are not taken for one.
func (w Who) Doubt(doubt archive.Doubt) string { return w.Words.phrases.doubts[doubt] }

// Level heads the series of meetings of a level.
func (l *Language) Level(level string) string { return l.phrases.levels[level] }

// Relation heads the partners of a relation to ASEAN.
func (l *Language) Relation(relation string) string { return l.phrases.relation[relation] }

// RelationOf is what one partner of a relation is.
func (l *Language) RelationOf(relation string) string {
	if said, ok := l.phrases.relationOne[relation]; ok {
		return said
	}
	return relation
}

// Joined joins those of the parts that are not empty.
func Joined(separator string, parts ...string) string {
	var list []string
	for _, part := range parts {
		if part != "" {
			list = append(list, part)
		}
	}
	return strings.Join(list, separator)
}

// put fills the places of a phrase in. What was put in is not looked at for
// places again.
func put(phrase string, words ...string) string {
	var b strings.Builder
	for _, each := range words {
		before, after, found := strings.Cut(phrase, "%s")
		if !found {
			break
		}
		b.WriteString(before + each)
		phrase = after
	}
	return b.String() + phrase
}

// RelationSince is what a partner has been since a day, of which the year is said:
// "dialogue partner since 1977", "development partner by 2024".
func (l *Language) RelationSince(relation, date string) string {
	year := edtf.Year(date)
	if _, open := latestOf(date); open {
		return l.Term(relation) + " " + put(l.phrases.by, year)
	}
	return l.Term(relation) + " " + put(l.phrases.since, year)
}

// Instruments heads the treaties of a kind.
func (l *Language) Instruments(kind string) string { return l.phrases.instruments[kind] }

// Institutions heads the institutions of a kind.
func Institutions(l *Language, kind string) string { return l.phrases.institutions[kind] }

// Instrument is what a treaty is, for which years and of which day: "treaty, 24 February
// 1976". What is not known is left out.
func Instrument(l *Language, kind, signed, period string) string {
	return Joined(", ", l.Term(kind), l.Period(period), l.Date(signed))
}

// Position is where a place lies, to a hundredth of a degree, which is about a
// kilometre: "8.65° S, 115.22° E".
func Position(p archive.Position, l *Language) string {
	half := func(degrees float64, positive, negative string) string {
		side := positive
		if degrees < 0 {
			side = negative
		}
		return strconv.FormatFloat(math.Abs(degrees), 'f', 2, 64) + "° " + side
	}
	return half(p.Latitude, l.phrases.north, l.phrases.south) + ", " +
		half(p.Longitude, l.phrases.east, l.phrases.west)
}

// Degrees name a line of the net of degrees: "10° N", and "equator" for the one that has
// a name.
func Degrees(degree int, isLatitude bool, l *Language) string {
	positive, negative := l.phrases.east, l.phrases.west
	if isLatitude {
		positive, negative = l.phrases.north, l.phrases.south
	}
	switch {
	case degree == 0 && isLatitude:
		return l.Term("equator")
	case degree == 0 || degree == 180:
		return strconv.Itoa(degree) + "°"
	case degree < 0:
		return strconv.Itoa(-degree) + "° " + negative
	}
	return strconv.Itoa(degree) + "° " + positive
}

// Decade are the ten years that begin with one: "1990s".
func Decade(first int) string { return strconv.Itoa(first) + "s" }

// AboutPartner describes the page of a partner.
func (l *Language) AboutPartner(name string) string { return put(l.phrases.aboutPartner, name) }

// JoinedOn is when a member joined ASEAN: "joined 8 August 1967".
func (l *Language) JoinedOn(date string) string { return put(l.phrases.joined, l.Date(date)) }

// Adopted is when a plan was adopted, "" when that is not known.
func (l *Language) Adopted(date string) string {
	if date == "" {
		return ""
	}
	return put(l.phrases.adopted, l.Date(date))
}
