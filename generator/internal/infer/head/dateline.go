package head

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/text"
)

// Dateline is the head of a release: "Kuala Lumpur, 13 May 2016 –".
type Dateline struct {
	Found    bool
	Leaf     int // index in leaves
	Place    [2]int
	Date     dates.Stamp
	HasDate  bool
	HasPlace bool
	agency   bool // it names an agency behind a place that the lists know
	Alone    bool // it is a line to itself
	End      int  // offset in the leaf behind the dash
}

const (
	LongestDateline = 120 // bytes from the first letter to the dash
	LeavesAbove     = 6   // title, subtitle, caption and the like may come first
)

// findDateline looks at the blocks of the head, and a little further: a
// summary or the words below a picture may stand above it.
func (r *Head) findDateline() Dateline {
	behind := 0 // blocks of text passed
	for i, leaf := range r.Leaves[:min(len(r.Leaves), mostHeadLines)] {
		if leaf.Kind != text.Paragraph && leaf.Kind != text.Heading && leaf.Kind != text.Quote {
			if leaf.Kind == text.Clause || len(leaf.String) > surelyBody {
				return Dateline{}
			}
			continue
		}
		if line, ok := r.readDateline(leaf.String); ok && (behind == 0 || line.HasPlace && (line.HasDate || line.agency)) {
			line.Found, line.Leaf = true, i
			return line
		}
		if len(leaf.String) >= surelyBody && paper.EndsLikeSentence(leaf.String) {
			if behind++; behind > leavesBehind {
				break
			}
		}
	}
	return Dateline{}
}

// datelineOfHead is the dateline, else the place and date that have a line to
// themselves.
func (r *Head) datelineOfHead() Dateline {
	if r.Dateline.Found {
		return r.Dateline
	}
	for i := range r.Above.Lines {
		l := &r.Above.Lines[i]
		if l.Role == PlaceDate {
			return Dateline{Found: true, Alone: true, Leaf: l.Leaf, Place: l.place, HasPlace: l.hasPlace(),
				Date: l.Stamps[0], HasDate: l.Stamps[0].EDTF != "", End: l.To}
		}
	}
	return Dateline{}
}

// readDateline reads a dateline at the head of a text.
func (r *Head) readDateline(words string) (Dateline, bool) {
	const shortest = 60 // bytes of a paragraph that a dateline opens
	if len(words) < shortest {
		return Dateline{}, false
	}
	top := words[:paper.RuneFloor(words, LongestDateline)]
	if found := dates.Stamps(top); len(found) > 0 {
		if line, ok := r.placeAndDate(words, found[0]); ok {
			return line, line.HasDate || line.HasPlace || line.Date.Precision == dates.DayAlone
		}
	}
	return r.placeAlone(words, top)
}

// placeAndDate reads "Kuala Lumpur, 13 May 2016 –", "24 April 2017 JAKARTA –",
// "New Delhi [India], June 15 (ANI):", and the date without the place.
func (r *Head) placeAndDate(words string, date dates.Stamp) (Dateline, bool) {
	start := glued(words)
	if strings.HasPrefix(words, "(") {
		start = 1
	}
	place := [2]int{start, len(strings.TrimRight(words[:date.Start], " ,–—-("))}
	behind := date.End
	if place[1] == 0 {
		place, behind = r.placeBehind(words, date.End)
	}
	before := words[place[0]:max(place[0], place[1])]
	if open := strings.IndexAny(before, "[("); open > 0 && strings.HasSuffix(strings.TrimRight(before, " "), string("])"[strings.IndexByte("[(", before[open])])) {
		place[1] = place[0] + len(strings.TrimRight(before[:open], " "))
		before = words[place[0]:place[1]]
	}
	office := isVenue(before)
	if before != "" && !IsPlaceName(before) && !office {
		return Dateline{}, false
	}
	line := Dateline{Place: place, HasPlace: before != "" && !office && !NamesOnly(before, r.Lists.Names)}
	line.Date, line.HasDate = date, date.EDTF != "" && date.Precision != dates.Month
	agency := afterAgency(words, behind)
	if end, ok := afterDash(words, agency); ok {
		line.End = end
		return line, end < len(words)
	}
	// Other marks end a dateline behind a place and a date only.
	rest := strings.TrimLeft(words[agency:], " ")
	bracketed := strings.HasPrefix(words, "(") && strings.HasPrefix(rest, ") ")
	_, _, known := r.PlaceIn(before)
	if line.HasPlace && (strings.HasPrefix(rest, ": ") || bracketed || known && strings.HasPrefix(rest, ". ")) && !paper.StartsSmall(rest[2:]) {
		line.End = len(words) - len(rest) + 2
		return line, true
	}
	return Dateline{}, false
}

// glued is the length of small letters that stick to a place in capitals, as
// the name of a picture does: "aseanlogoJAKARTA".
func glued(words string) int {
	at := strings.IndexFunc(words, func(r rune) bool { return r < 'a' || r > 'z' })
	word, _, _ := strings.Cut(words[max(at, 0):], ",")
	if at <= 0 || len(word) < 4 || !paper.InCapitals(word) {
		return 0
	}
	return at
}

// placeBehind finds behind a date, up to the dash, a place or the name of an
// agency ("November 23, 2020 AsemconnectVietnam -"), which is none.
func (r *Head) placeBehind(words string, at int) (place [2]int, behind int) {
	const longest = 48
	rest := words[at:max(at, paper.RuneFloor(words, at+longest))]
	if dash := strings.IndexAny(rest, "–—"); dash >= 0 {
		rest = rest[:dash]
	} else if dash := strings.Index(rest, " - "); dash >= 0 {
		rest = rest[:dash]
	} else {
		return [2]int{}, at
	}
	name := strings.Trim(rest, " ,.")
	if len(name) < 4 || !IsPlaceName(name) {
		return [2]int{}, at
	}
	start := at + strings.Index(rest, name)
	if _, _, known := r.PlaceIn(name); known || paper.InCapitals(name) {
		return [2]int{start, start + len(name)}, start + len(name)
	}
	return [2]int{}, start + len(name)
}

// afterAgency skips the name of an agency between brackets or strokes: "July
// 11 (Bernama) --", "Sept. 6, 2023 /CNW/ -".
func afterAgency(words string, at int) int {
	const longest = 24
	rest := strings.TrimLeft(words[at:], " ")
	if rest == "" || rest[0] != '(' && rest[0] != '/' {
		return at
	}
	closing := byte(')')
	if rest[0] == '/' {
		closing = '/'
	}
	if end := strings.IndexByte(rest[1:], closing); end >= 0 && end < longest {
		return len(words) - len(rest) + end + 2
	}
	return at
}

// placeAlone reads "KUALA LUMPUR –", "Hanoi (VNA) –", "Jakarta: The …": a
// place without a date must be in capitals, carry the name of an agency or be
// known, because any word may stand before a dash.
func (r *Head) placeAlone(words, top string) (Dateline, bool) {
	at := paper.FirstMark(top, "-:")
	if at <= 0 {
		return Dateline{}, false
	}
	end, ok := afterDash(words, at)
	if top[at] == ':' {
		end, ok = at+2, strings.HasPrefix(words[at:], ": ") && paper.EndsLikeSentence(words)
	}
	if !ok || end >= len(words) || paper.StartsSmall(words[end:]) {
		return Dateline{}, false
	}
	place := strings.TrimSpace(top[:at])
	agency := false
	if open := strings.IndexByte(place, '('); open > 0 && strings.HasSuffix(place, ")") {
		place, agency = strings.TrimSpace(place[:open]), true
	} else if city, name, ok := strings.Cut(place, ", "); ok && !r.isWholePlace(place) && paper.InCapitals(name) && !paper.InCapitals(city) && r.placeKnown(city) {
		place, agency = city, true // "Jakarta, ANTARA –"
	}
	if !IsPlaceName(place) || NamesOnly(place, r.Lists.Names) || strings.Contains(place, "ASEAN") {
		return Dateline{}, false
	}
	_, _, known := r.PlaceIn(place)
	shaped := paper.InCapitals(place) && len(place) > 3 || agency && strings.Count(place, " ") < 3 && !strings.HasPrefix(place, "The ")
	if !known && (top[at] == ':' || !shaped) {
		return Dateline{}, false
	}
	return Dateline{Place: [2]int{0, len(place)}, HasPlace: true, agency: agency && known, End: end}, true
}

// isWholePlace reports words that are a name of a place and no more:
// "Washington, DC".
func (r *Head) isWholePlace(words string) bool {
	from, to, ok := r.PlaceIn(words)
	return ok && from == 0 && to == len(words)
}

// afterDash skips white space and the dash that ends a dateline. A hyphen
// inside a word is none.
func afterDash(words string, at int) (end int, ok bool) {
	rest := strings.TrimLeft(words[at:], " )")
	spaced := len(rest) < len(words)-at
	dash := strings.TrimLeft(rest, "-–—―")
	if len(dash) == len(rest) {
		return 0, false
	}
	if rest[0] == '-' && !spaced && !strings.HasPrefix(dash, " ") {
		return 0, false
	}
	after := strings.TrimLeft(dash, " ")
	return len(words) - len(after), true
}

// prepositions begin a sentence, no place.
var prepositions = []string{"on", "in", "at", "from", "since", "by", "until", "before", "after", "during", "between", "the", "this", "to", "for", "with", "under", "as", "and", "a", "an", "it", "we", "today", "following"}

// IsPlaceName reports whether words have the shape of a place: one to six, each
// with a capital, with commas between them.
func IsPlaceName(words string) bool {
	fields := strings.Fields(words)
	if len(fields) == 0 || len(fields) > 6 || strings.ContainsAny(words, "0123456789:;!?()[]\"“”»") {
		return false
	}
	for i, field := range fields {
		word := strings.Trim(field, ",")
		first, _ := utf8.DecodeRuneInString(word)
		switch {
		case word == "de" || word == "of" || word == "and" || word == "the" || word == "da":
			if i == 0 {
				return false
			}
		case i == 0 && paper.Has(prepositions, strings.ToLower(word)):
			return false
		case !unicode.IsUpper(first):
			return false
		case strings.HasSuffix(word, ".") && strings.Count(word, ".") < 2 && len(word) > 4:
			return false // the end of a sentence
		}
	}
	lower := paper.PlainLower(words)
	return !isDocument(lower) && !containsMeeting(lower) && !strings.Contains(lower, "'s ") && !strings.Contains(words, "ASEAN")
}

// NamesOnly reports whether words are the name of a country or organisation
// and of no place: "CANADA, October 10 –" names a government, Singapore is a
// city too.
func NamesOnly(words string, names *authority.Matcher) bool {
	actor, place := false, false
	names.Find(words, func(m authority.Match) {
		whole := m.Start == 0 && m.End == len(strings.TrimRight(words, "."))
		switch m.Kind {
		case authority.PartnerName, authority.MemberName:
			actor = actor || whole
		case authority.PlaceName:
			place = place || whole
		}
	})
	return actor && !place
}
