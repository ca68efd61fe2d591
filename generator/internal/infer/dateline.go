package infer

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/text"
)

// dateline is the head of a release: "Kuala Lumpur, 13 May 2016 –".
type dateline struct {
	found    bool
	leaf     int // index in leaves
	place    [2]int
	date     dates.Expression
	hasDate  bool
	hasPlace bool
	alone    bool // it is a line to itself
	end      int  // offset in the leaf behind the dash
}

const (
	longestDateline = 120 // bytes from the first letter to the dash
	leavesAbove     = 6   // title, subtitle, caption and the like may come first
)

// findDateline looks at the first blocks of the text.
func (r *reading) findDateline() dateline {
	for i, leaf := range r.leaves[:min(len(r.leaves), leavesAbove)] {
		if leaf.Kind == text.Item || leaf.Kind == text.Code || leaf.Kind == text.Table {
			break
		}
		if line, ok := readDateline(leaf.String, r.lists.Names); ok {
			line.found, line.leaf = true, i
			return line
		}
	}
	return dateline{}
}

// readDateline reads a dateline at the head of a text.
func readDateline(words string, names *authority.Matcher) (dateline, bool) {
	head := words[:runeFloor(words, longestDateline)]
	if found := dates.Scan(head); len(found) > 0 {
		if line, ok := placeAndDate(words, found[0], names); ok {
			return line, line.hasDate || line.hasPlace
		}
	}
	return placeAlone(words, head, names)
}

// placeAndDate reads "Kuala Lumpur, 13 May 2016 –", "24 April 2017 JAKARTA –",
// and both without the other.
func placeAndDate(words string, date dates.Expression, names *authority.Matcher) (dateline, bool) {
	place := [2]int{glued(words), len(strings.TrimRight(words[:date.Start], " ,–—-("))}
	behind := date.End
	if place[1] == 0 {
		place, behind = capitalsBehind(words, date.End)
	}
	before := words[place[0]:max(place[0], place[1])]
	if before != "" && !isPlaceName(before) {
		return dateline{}, false
	}
	line := dateline{place: place, hasPlace: before != "" && !namesOnly(before, names)}
	line.date, line.hasDate = date, date.EDTF != "" && date.Precision != dates.Month
	if end, ok := afterDash(words, afterAgency(words, behind)); ok {
		line.end = end
		return line, true
	}
	line.end, line.alone = len(words), true
	// A date line without a place is read as such.
	return line, before != "" && strings.Trim(words[behind:], " .)") == ""
}

// glued is the length of small letters that stick to a place in capitals, as
// the name of a picture does: "aseanlogoJAKARTA".
func glued(words string) int {
	at := strings.IndexFunc(words, func(r rune) bool { return r < 'a' || r > 'z' })
	word, _, _ := strings.Cut(words[max(at, 0):], ",")
	if at <= 0 || len(word) < 4 || !inCapitals(word) {
		return 0
	}
	return at
}

// capitalsBehind finds a place in capitals behind a date, up to the dash or
// the end of the line.
func capitalsBehind(words string, at int) (place [2]int, behind int) {
	rest := words[at:runeFloor(words, max(at, longestDateline))]
	if dash := strings.IndexAny(rest, "–—"); dash >= 0 {
		rest = rest[:dash]
	} else if dash := strings.Index(rest, " - "); dash >= 0 {
		rest = rest[:dash]
	}
	name := strings.Trim(rest, " ,")
	if len(name) < 4 || !inCapitals(name) {
		return [2]int{}, at
	}
	start := at + strings.Index(rest, name)
	return [2]int{start, start + len(name)}, start + len(name)
}

// afterAgency skips the name of an agency in brackets: "July 11 (Bernama) --".
func afterAgency(words string, at int) int {
	const longest = 20
	rest := strings.TrimLeft(words[at:], " ")
	if !strings.HasPrefix(rest, "(") {
		return at
	}
	if end := strings.IndexByte(rest, ')'); end > 0 && end < longest {
		return len(words) - len(rest) + end + 1
	}
	return at
}

// placeAlone reads "KUALA LUMPUR –" and "Hanoi (VNA) –": a place without a
// date must be in capitals or carry the name of an agency, because any word
// may stand before a dash.
func placeAlone(words, head string, names *authority.Matcher) (dateline, bool) {
	at := strings.IndexAny(head, "–—-")
	if at <= 0 {
		return dateline{}, false
	}
	end, ok := afterDash(words, at)
	if !ok || end >= len(words) {
		return dateline{}, false
	}
	place := strings.TrimSpace(head[:at])
	agency := false
	if open := strings.IndexByte(place, '('); open > 0 && strings.HasSuffix(place, ")") {
		place, agency = strings.TrimSpace(place[:open]), true
	}
	if !isPlaceName(place) || namesOnly(place, names) || !agency && !(inCapitals(place) && len(place) > 3) {
		return dateline{}, false
	}
	if strings.Contains(place, "ASEAN") {
		return dateline{}, false
	}
	return dateline{place: [2]int{0, len(place)}, hasPlace: true, end: end}, true
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

// isPlaceName reports whether words have the shape of a place: one to six, each
// with a capital, with commas between them.
func isPlaceName(words string) bool {
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
		case !unicode.IsUpper(first):
			return false
		case strings.HasSuffix(word, ".") && strings.Count(word, ".") < 2 && len(word) > 4:
			return false // the end of a sentence
		}
	}
	return true
}

// namesOnly reports whether words are the name of a country or organisation
// and of no place: "CANADA, October 10 –" names a government, Singapore is a
// city too.
func namesOnly(words string, names *authority.Matcher) bool {
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

// inCapitals reports whether all letters are capitals, and there are some.
func inCapitals(words string) bool {
	letters := false
	for _, r := range words {
		if unicode.IsLower(r) {
			return false
		}
		letters = letters || unicode.IsUpper(r)
	}
	return letters
}

// runeFloor is the largest offset up to limit at which a character begins.
func runeFloor(words string, limit int) int {
	if len(words) <= limit {
		return len(words)
	}
	for limit > 0 && words[limit]&0xc0 == 0x80 {
		limit--
	}
	return limit
}
