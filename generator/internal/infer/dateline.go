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
	date     dates.Stamp
	hasDate  bool
	hasPlace bool
	agency   bool // it names an agency behind a place that the lists know
	alone    bool // it is a line to itself
	end      int  // offset in the leaf behind the dash
}

const (
	longestDateline = 120 // bytes from the first letter to the dash
	leavesAbove     = 6   // title, subtitle, caption and the like may come first
)

// findDateline looks at the blocks of the head, and a little further: a
// summary or the words below a picture may stand above it.
func (r *reading) findDateline() dateline {
	behind := 0 // blocks of text passed
	for i, leaf := range r.leaves[:min(len(r.leaves), mostHeadLines)] {
		if leaf.Kind != text.Paragraph && leaf.Kind != text.Heading && leaf.Kind != text.Quote {
			if leaf.Kind == text.Clause || len(leaf.String) > surelyBody {
				return dateline{}
			}
			continue
		}
		if line, ok := r.readDateline(leaf.String); ok && (behind == 0 || line.hasPlace && (line.hasDate || line.agency)) {
			line.found, line.leaf = true, i
			return line
		}
		if len(leaf.String) >= surelyBody && endsLikeSentence(leaf.String) {
			if behind++; behind > leavesBehind {
				break
			}
		}
	}
	return dateline{}
}

// datelineOfHead is the dateline, else the place and date that have a line to
// themselves.
func (r *reading) datelineOfHead() dateline {
	if r.dateline.found {
		return r.dateline
	}
	for i := range r.head.lines {
		l := &r.head.lines[i]
		if l.role == placeDate {
			return dateline{found: true, alone: true, leaf: l.leaf, place: l.place, hasPlace: l.hasPlace(),
				date: l.stamps[0], hasDate: l.stamps[0].EDTF != "", end: l.to}
		}
	}
	return dateline{}
}

// readDateline reads a dateline at the head of a text.
func (r *reading) readDateline(words string) (dateline, bool) {
	const shortest = 60 // bytes of a paragraph that a dateline opens
	if len(words) < shortest {
		return dateline{}, false
	}
	head := words[:runeFloor(words, longestDateline)]
	if found := dates.Stamps(head); len(found) > 0 {
		if line, ok := r.placeAndDate(words, found[0]); ok {
			return line, line.hasDate || line.hasPlace || line.date.Precision == dates.DayAlone
		}
	}
	return r.placeAlone(words, head)
}

// placeAndDate reads "Kuala Lumpur, 13 May 2016 –", "24 April 2017 JAKARTA –",
// "New Delhi [India], June 15 (ANI):", and the date without the place.
func (r *reading) placeAndDate(words string, date dates.Stamp) (dateline, bool) {
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
	if before != "" && !isPlaceName(before) && !office {
		return dateline{}, false
	}
	line := dateline{place: place, hasPlace: before != "" && !office && !namesOnly(before, r.lists.Names)}
	line.date, line.hasDate = date, date.EDTF != "" && date.Precision != dates.Month
	agency := afterAgency(words, behind)
	if end, ok := afterDash(words, agency); ok {
		line.end = end
		return line, end < len(words)
	}
	// Other marks end a dateline behind a place and a date only.
	rest := strings.TrimLeft(words[agency:], " ")
	bracketed := strings.HasPrefix(words, "(") && strings.HasPrefix(rest, ") ")
	_, _, known := r.placeIn(before)
	if line.hasPlace && (strings.HasPrefix(rest, ": ") || bracketed || known && strings.HasPrefix(rest, ". ")) && !startsSmall(rest[2:]) {
		line.end = len(words) - len(rest) + 2
		return line, true
	}
	return dateline{}, false
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

// placeBehind finds behind a date, up to the dash, a place or the name of an
// agency ("November 23, 2020 AsemconnectVietnam -"), which is none.
func (r *reading) placeBehind(words string, at int) (place [2]int, behind int) {
	const longest = 48
	rest := words[at:max(at, runeFloor(words, at+longest))]
	if dash := strings.IndexAny(rest, "–—"); dash >= 0 {
		rest = rest[:dash]
	} else if dash := strings.Index(rest, " - "); dash >= 0 {
		rest = rest[:dash]
	} else {
		return [2]int{}, at
	}
	name := strings.Trim(rest, " ,.")
	if len(name) < 4 || !isPlaceName(name) {
		return [2]int{}, at
	}
	start := at + strings.Index(rest, name)
	if _, _, known := r.placeIn(name); known || inCapitals(name) {
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
func (r *reading) placeAlone(words, head string) (dateline, bool) {
	at := firstMark(head, "-:")
	if at <= 0 {
		return dateline{}, false
	}
	end, ok := afterDash(words, at)
	if head[at] == ':' {
		end, ok = at+2, strings.HasPrefix(words[at:], ": ") && endsLikeSentence(words)
	}
	if !ok || end >= len(words) || startsSmall(words[end:]) {
		return dateline{}, false
	}
	place := strings.TrimSpace(head[:at])
	agency := false
	if open := strings.IndexByte(place, '('); open > 0 && strings.HasSuffix(place, ")") {
		place, agency = strings.TrimSpace(place[:open]), true
	} else if city, name, ok := strings.Cut(place, ", "); ok && !r.isWholePlace(place) && inCapitals(name) && !inCapitals(city) && r.placeKnown(city) {
		place, agency = city, true // "Jakarta, ANTARA –"
	}
	if !isPlaceName(place) || namesOnly(place, r.lists.Names) || strings.Contains(place, "ASEAN") {
		return dateline{}, false
	}
	_, _, known := r.placeIn(place)
	shaped := inCapitals(place) && len(place) > 3 || agency && strings.Count(place, " ") < 3 && !strings.HasPrefix(place, "The ")
	if !known && (head[at] == ':' || !shaped) {
		return dateline{}, false
	}
	return dateline{place: [2]int{0, len(place)}, hasPlace: true, agency: agency && known, end: end}, true
}

// firstMark is the offset of the first dash, or of one of some marks of ASCII, -1
// when there is none.
func firstMark(words, marks string) int {
	for i := range len(words) {
		if c := words[i]; c == "–"[0] {
			if strings.HasPrefix(words[i:], "–") || strings.HasPrefix(words[i:], "—") {
				return i
			}
		} else if !isASCIILetter(c) && c != ' ' && strings.IndexByte(marks, c) >= 0 {
			return i
		}
	}
	return -1
}

// isWholePlace reports words that are a name of a place and no more:
// "Washington, DC".
func (r *reading) isWholePlace(words string) bool {
	from, to, ok := r.placeIn(words)
	return ok && from == 0 && to == len(words)
}

// startsSmall reports a small letter at the head of words.
func startsSmall(words string) bool {
	first, _ := utf8.DecodeRuneInString(words)
	return unicode.IsLower(first)
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
		case i == 0 && has(prepositions, strings.ToLower(word)):
			return false
		case !unicode.IsUpper(first):
			return false
		case strings.HasSuffix(word, ".") && strings.Count(word, ".") < 2 && len(word) > 4:
			return false // the end of a sentence
		}
	}
	lower := plainLower(words)
	return !isDocument(lower) && !containsMeeting(lower) && !strings.Contains(lower, "'s ") && !strings.Contains(words, "ASEAN")
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
