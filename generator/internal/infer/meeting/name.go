package meeting

import (
	"strings"
	"unicode"

	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/text"
)

// The words of a name: what opens it, and where it ends.

// opensLikeMeeting is the quickest look at the word at [start, end): a name goes
// on with a capital, or with "and" or "annual", and opens with a figure or a
// letter of ordinals and special words.
func opensLikeMeeting(words string, start, end int) bool {
	for start < end && (words[start] == '(' || words[start] >= 0x80 || words[start] == '"') {
		start++
	}
	if start == end || end+1 >= len(words) || !openingLetters[words[start]] {
		return false
	}
	next := words[end+1:]
	if next[0] < 'a' || next[0] > 'z' {
		return true
	}
	return strings.HasPrefix(next, "and ") || strings.HasPrefix(next, "annual ")
}

// mayOpenMeeting is a quick look whether a word can number a meeting or tell a
// special one.
func mayOpenMeeting(word string) bool {
	const shortest = 3
	word = strings.Trim(word, "(“\"‘[),.;:”]")
	if len(word) < shortest {
		return false
	}
	if word[0] >= '0' && word[0] <= '9' {
		return IsYear(word) || endsAsOrdinal(word)
	}
	if isSpecial(word) {
		return true
	}
	_, ok := ordinalOf(word)
	return ok
}

// opener is what opens the name of a meeting: its number, its year, or a word
// such as Special.
type opener struct {
	Name
	first int // the field with which the whole name begins
	at    int // the field that opens it
	next  int // the field behind it
}

// openerAt reads what the field at i opens.
func openerAt(fields []field, i int) (o opener, ok bool) {
	o.first, o.at, o.next = i, i, i+1
	word := fields[i].word
	switch number, numbered := ordinalOf(word); {
	case fields[i].closes:
		return o, false
	case numbered:
		o.Ordinals = []int{number}
		if o.next+1 < len(fields) && fields[o.next].word == "and" {
			if second, ok := ordinalOf(fields[o.next+1].word); ok {
				o.Ordinals = append(o.Ordinals, second)
				o.next += 2
			}
		}
	case isSpecial(word):
		o.special = true
		o.first = sidesBefore(fields, i)
	case IsYear(word):
		o.Year = word
	default:
		return o, false
	}
	return o, true
}

// meetingAt reads a meeting whose number, year or special word is the field at
// i.
func (r *Reader) meetingAt(words string, fields []field, i int) (m Name, ok bool) {
	o, ok := openerAt(fields, i)
	if !ok {
		return m, false
	}
	ends := nameEnds(fields, o.next)
	for k := len(ends) - 1; k >= 0; k-- { // the longest name that a file knows
		if k+1 < len(ends) && fields[ends[k]+1].word == "on" {
			break // a meeting on something is not the one without a subject
		}
		o.join(words, fields, ends[k])
		if series, known := r.Lists.Meetings.Find(o.name); known {
			o.Series = series
			return o.Name, true
		}
	}
	if len(ends) == 0 {
		return m, false
	}
	o.join(words, fields, ends[len(ends)-1])
	return o.Name, text.HasWords(o.name, "ASEAN")
}

// join makes the name up to a field: without the field that opens it and words
// such as Special.
func (o *opener) join(words string, fields []field, end int) {
	o.From, o.To = fields[o.first].start, fields[end].end
	var parts []string
	if o.first < o.at {
		parts = append(parts, words[fields[o.first].start:fields[o.at-1].end])
	}
	next := o.next
	for next <= end && (isSpecial(fields[next].word) || strings.EqualFold(fields[next].word, "annual")) {
		o.special = o.special || isSpecial(fields[next].word)
		next++
	}
	if next <= end {
		parts = append(parts, words[fields[next].start:fields[end].end])
	}
	o.name = strings.Join(parts, " ")
	for _, word := range SpecialWords {
		if before, after, ok := strings.Cut(o.name, word+" "); ok {
			o.name, o.special = before+after, true
		}
	}
	o.name = withoutPossessive(o.name)
}

// nameEnds are the fields at which a name that goes on from next may end:
// behind a noun such as Summit, and behind what such a meeting is on. The last
// field is one behind which no name goes on.
func nameEnds(fields []field, next int) []int {
	const longest = 18 // words of a name
	var ends []int
	noun, subject := false, false
	for k := next; k < min(len(fields), next+longest); k++ {
		f := fields[k]
		capital := unicode.IsUpper(paper.FirstRune(f.word))
		isNoun := Nouns[withoutPossessive(strings.ToLower(f.word))]
		switch {
		case isNoun && (capital || noun):
			ends = append(ends, k)
			noun, subject = true, false
		case capital:
			if noun && subject {
				ends = append(ends, k)
			}
		case f.word == "on" && noun:
			subject = true
			if k+1 < len(fields) && IsMonthOrDay(fields[k+1].word) {
				return ends
			}
		case !standsInName(f.word, noun), noun && !subject:
			return ends
		}
	}
	return ends
}

// sidesBefore is where the sides of a meeting begin that stand before the word
// Special: "the U.S.-ASEAN Special Summit".
func sidesBefore(fields []field, i int) int {
	const most = 6 // words
	first := i
	for k := i - 1; k >= max(0, i-most) && !fields[k].closes; k-- {
		word := fields[k].word
		if !unicode.IsUpper(paper.FirstRune(word)) && !joinsSides(word) || beforeSides[word] || IsMonthOrDay(word) {
			break
		}
		first = k
	}
	for first < i && joinsSides(fields[first].word) {
		first++
	}
	return first
}

// joinsSides reports "of" or a dash between the sides to a meeting.
func joinsSides(word string) bool { return word == "of" || word == "–" || word == "-" }
