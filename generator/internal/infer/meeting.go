package infer

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/text"
)

// meetingName is a meeting that a text names by its number, its year, or as a
// special one.
type meetingName struct {
	from, to int    // offsets of the whole name, number included
	name     string // without number, year, and words such as Special
	ordinals []int  // more than one in "the 44th and 45th ASEAN Summits"
	special  bool
	year     string
	series   *authority.Series // nil when no file knows it
}

// meetingNouns end the name of a meeting.
var meetingNouns = map[string]bool{
	"summit": true, "dialogue": true, "meeting": true, "forum": true, "ministerial": true, "conference": true,
	"consultation": true, "consultations": true, "retreat": true, "summits": true, "meetings": true, "dialogues": true,
}

// specialWords tell an edition that has no number in its series.
var specialWords = []string{"Special", "Commemorative", "Informal", "Extraordinary"}

func isSpecial(word string) bool {
	switch word {
	case "Special", "Commemorative", "Informal", "Extraordinary":
		return true
	}
	return false
}

// longestMeeting is the number of words that the name of a meeting may have.
const longestMeeting = 18

// field is a run of characters that are no spaces, and the word in it.
type field struct {
	start, end int // of the word, without the marks around it
	word       string
	closes     bool // a mark behind it ends a name
}

// fieldsOf parts a text at its spaces. Behind the offset it stops at the first
// field that no name goes on with. The fields are good until it is asked again.
func (r *reading) fieldsOf(words string, behind int) []field {
	list := r.fields[:0]
	for at := 0; at < len(words); {
		for at < len(words) && words[at] == ' ' {
			at++
		}
		start := at
		for at < len(words) && words[at] != ' ' {
			at++
		}
		if start == at {
			break
		}
		f := fieldAt(words, start, at)
		list = append(list, f)
		if start > behind && (f.closes || !goesOnName(f.word)) {
			break
		}
	}
	r.fields = list
	return list
}

// fieldAt is the field at [start, end): its word without the marks around it.
func fieldAt(words string, start, end int) field {
	whole := words[start:end]
	if isASCIILetter(whole[0]) && isASCIILetter(whole[len(whole)-1]) {
		return field{start: start, end: end, word: whole}
	}
	left := strings.TrimLeft(whole, "(“\"‘[")
	inner := strings.TrimRight(left, "),.;:”\"]")
	if rest := left[len(inner):]; strings.HasPrefix(rest, ".") && strings.Contains(inner, ".") {
		inner = left[:len(inner)+1] // U.S.
	}
	f := field{start: start + len(whole) - len(left), word: inner}
	f.end = f.start + len(inner)
	switch whole[len(whole)-1] {
	case ',', ';', ':', ')':
		f.closes = true
	case '.':
		f.closes = !strings.HasSuffix(inner, ".")
	}
	return f
}

// goesOnName reports whether a word can stand inside the name of a meeting:
// with a capital, a figure or a mark, or one of the small words that join them.
func goesOnName(word string) bool {
	if word == "" || word[0] < 'a' || word[0] > 'z' {
		return true
	}
	switch word {
	case "of", "the", "and", "for", "in", "on", "to", "annual":
		return true
	}
	return meetingNouns[strings.TrimSuffix(strings.TrimSuffix(word, "’s"), "'s")]
}

// How far, in bytes, the name of a meeting reaches from the word that opens it:
// behind it, and before it where the sides stand before the word Special.
const (
	reachBehind = 320
	reachBefore = 110
)

// meetingsOfBlock are the meetings that a block names, once they have been
// looked for.
type meetingsOfBlock struct {
	read bool // they may well be none
	list []meetingName
}

// meetingsOf are the meetings that a block names, in order.
func (r *reading) meetingsOf(leaf *block) []meetingName {
	if r.byBlock == nil {
		r.byBlock = make([]meetingsOfBlock, len(r.leaves))
	}
	known := &r.byBlock[leaf.index]
	if !known.read {
		known.list, known.read = r.meetingsAmong(leaf.words, leaf.String), true
	}
	return known.list
}

// meetingsIn finds the meetings that a text names, in order.
func (r *reading) meetingsIn(words string) []meetingName {
	return r.meetingsAmong(text.AppendWords(nil, words, r.vocabulary), words)
}

// meetingsAmong is meetingsIn for a text whose words are known. Only the
// neighbourhood of words that can open a name is parted into fields.
func (r *reading) meetingsAmong(list []text.Word, words string) []meetingName {
	var found []meetingName
	behind, end := 0, 0 // of the word before, and of the last name
	for i := range list {
		w := &list[i]
		between := words[behind:w.Start]
		space := strings.LastIndexByte(between, ' ')
		start := behind + space + 1
		opens := (w.For(forMeetings) || w.Is(text.Figure)) && (space >= 0 || i == 0) && start >= end
		behind = int(w.End)
		if !opens {
			continue
		}
		at := len(words)
		if length := strings.IndexByte(words[start:], ' '); length >= 0 {
			at = start + length
		}
		if !opensLikeMeeting(words, start, at) || !mayOpenMeeting(words[start:at]) {
			continue
		}
		low, high := reachOf(words, start, end)
		fields := r.fieldsOf(words[low:high], start-low)
		i := sort.Search(len(fields), func(i int) bool { return low+fields[i].end > start }) // fields are in order
		if i == len(fields) {
			continue
		}
		if m, ok := r.meetingAt(words[low:high], fields, i); ok {
			m.from, m.to = m.from+low, m.to+low
			found = append(found, m)
			end = m.to
		}
	}
	return found
}

// reachOf are the bounds, at spaces, of the words that can belong to a name
// that opens at start; those of the name before do not.
func reachOf(words string, start, end int) (low, high int) {
	low, high = max(start-reachBefore, end), min(start+reachBehind, len(words))
	for low > 0 && low < start && words[low-1] != ' ' {
		low++
	}
	for high < len(words) && words[high] != ' ' {
		high++
	}
	return low, high
}

// opensLikeMeeting is the quickest look at the word at [start, end): a name goes
// on with a capital, or with a word that joins two numbers or tells a kind, and
// opens with a figure or one of the letters of ordinals and special words.
func opensLikeMeeting(words string, start, end int) bool {
	for start < end && (words[start] == '(' || words[start] >= 0x80 || words[start] == '"') {
		start++
	}
	if start == end || end+1 >= len(words) {
		return false
	}
	switch c := words[start] | 0x20; {
	case words[start] >= '0' && words[start] <= '9':
	case c == 'i', c == 'f', c == 's', c == 't', c == 'e', c == 'n', c == 'c':
	default:
		return false
	}
	next := words[end+1]
	return next < 'a' || next > 'z' || strings.HasPrefix(words[end+1:], "and ") || strings.HasPrefix(words[end+1:], "annual ") || strings.HasPrefix(words[end+1:], "special ")
}

// mayOpenMeeting is a quick look whether a word can number a meeting or tell a
// special one.
func mayOpenMeeting(word string) bool {
	word = strings.Trim(word, "(“\"‘[),.;:”]")
	if len(word) < 3 {
		return false
	}
	if word[0] >= '0' && word[0] <= '9' {
		return isYear(word) || endsAsOrdinal(word)
	}
	if isSpecial(word) {
		return true
	}
	_, ok := ordinalOf(word)
	return ok
}

// meetingAt reads a meeting whose number, year or special word is the field at
// i.
func (r *reading) meetingAt(words string, fields []field, i int) (m meetingName, ok bool) {
	first, next := i, i+1
	switch number, opens := ordinalOf(fields[i].word); {
	case opens:
		m.ordinals = []int{number}
		if next+1 < len(fields) && fields[next].word == "and" {
			if second, ok := ordinalOf(fields[next+1].word); ok {
				m.ordinals = append(m.ordinals, second)
				next += 2
			}
		}
	case isSpecial(fields[i].word):
		m.special = true
		first = sidesBefore(fields, i)
	case isYear(fields[i].word) && !fields[i].closes:
		m.year = fields[i].word
	default:
		return m, false
	}
	if fields[i].closes {
		return m, false
	}
	ends := nameEnds(fields, next)
	for k := len(ends) - 1; k >= 0; k-- { // the longest name that a file knows
		if k+1 < len(ends) && fields[ends[k]+1].word == "on" {
			break // a meeting on something is not the one without a subject
		}
		name := joined(words, fields, first, i, next, ends[k], &m)
		if series, known := r.lists.Meetings.Find(name); known {
			m.name, m.series, m.from, m.to = name, series, fields[first].start, fields[ends[k]].end
			return m, true
		}
	}
	if len(ends) == 0 {
		return m, false
	}
	end := ends[len(ends)-1]
	name := joined(words, fields, first, i, next, end, &m)
	if !strings.Contains(name, "ASEAN") {
		return m, false
	}
	m.name, m.from, m.to = name, fields[first].start, fields[end].end
	return m, true
}

// joined is the name between fields, without the field that opens it and
// words such as Special.
func joined(words string, fields []field, first, opener, next, end int, m *meetingName) string {
	var parts []string
	if first < opener {
		parts = append(parts, words[fields[first].start:fields[opener-1].end])
	}
	for next <= end && (isSpecial(fields[next].word) || strings.EqualFold(fields[next].word, "annual")) {
		m.special = m.special || isSpecial(fields[next].word)
		next++
	}
	if next <= end {
		parts = append(parts, words[fields[next].start:fields[end].end])
	}
	name := strings.Join(parts, " ")
	for _, special := range specialWords {
		if before, after, ok := strings.Cut(name, special+" "); ok {
			name, m.special = before+after, true
		}
	}
	return strings.TrimSuffix(strings.TrimSuffix(name, "’s"), "'s")
}

// nameEnds are the fields at which a name that goes on from next may end:
// behind a noun such as Summit, and behind what such a meeting is on.
func nameEnds(fields []field, next int) []int {
	var ends []int
	noun, subject := false, false
	for k := next; k < len(fields) && k < next+longestMeeting; k++ {
		f := fields[k]
		first, _ := utf8.DecodeRuneInString(f.word)
		capital := unicode.IsUpper(first)
		bare := strings.TrimSuffix(strings.TrimSuffix(strings.ToLower(f.word), "’s"), "'s")
		switch {
		case meetingNouns[bare] && (capital || noun):
			ends = append(ends, k)
			noun, subject = true, false
		case capital:
			if noun && subject {
				ends = append(ends, k)
			}
		case f.word == "on" && noun:
			subject = true
			if k+1 < len(fields) && isMonthOrDay(fields[k+1].word) {
				return ends
			}
		case f.word == "of", f.word == "the", f.word == "and", f.word == "for", f.word == "in" && !noun, f.word == "on", f.word == "to" && !noun,
			f.word == "–", f.word == "-", f.word == "+", f.word == "&", f.word == "":
		default:
			return ends
		}
		if noun && !subject && f.word != "on" && !meetingNouns[bare] && !capital {
			return ends
		}
		if f.closes {
			return ends
		}
	}
	return ends
}

// sidesBefore is where the sides of a meeting begin that stand before the word
// Special: "the U.S.-ASEAN Special Summit".
func sidesBefore(fields []field, i int) int {
	first := i
	for k := i - 1; k >= 0 && i-k <= 6 && !fields[k].closes; k-- {
		word := fields[k].word
		r, _ := utf8.DecodeRuneInString(word)
		if !unicode.IsUpper(r) && word != "of" && word != "–" && word != "-" {
			break
		}
		if word == "The" || word == "At" || word == "In" || word == "On" || isMonthOrDay(word) {
			break
		}
		first = k
	}
	for first < i && (fields[first].word == "of" || fields[first].word == "–" || fields[first].word == "-") {
		first++
	}
	return first
}

// meetings are the editions that the document names, in the order in which it
// first names them.
func (r *reading) meetings() []archive.MeetingMention {
	type edition struct {
		id      string
		ordinal int
		special bool
		year    string
	}
	list := []archive.MeetingMention{}
	index := map[edition]int{}
	for _, leaf := range r.leaves {
		for _, m := range r.meetingsOf(leaf) {
			id, name := m.identity()
			ordinals := m.ordinals
			if len(ordinals) == 0 {
				ordinals = []int{0}
			}
			for _, ordinal := range ordinals {
				key := edition{id, ordinal, m.special && ordinal == 0, m.year}
				i, known := index[key]
				if !known {
					i = len(list)
					index[key] = i
					list = append(list, archive.MeetingMention{ID: id, Name: name, Ordinal: ordinal, Special: key.special, Year: m.year,
						Evidence: []archive.Evidence{r.quote(leaf, m.from, m.to)}})
				}
				list[i].Paragraphs = withLine(list[i].Paragraphs, leaf.Line)
			}
		}
	}
	return list
}

// identity is the ID and the name of the series.
func (m *meetingName) identity() (id, name string) {
	if m.series != nil {
		return m.series.ID, m.series.Name
	}
	return text.Slug(m.name), m.name
}

// meetingNear is the meeting to which a date belongs: the last one named
// before it between the bounds, else the first one closely behind it.
func meetingNear(meetings []meetingName, from, to, date int) *meetingName {
	const close = 120 // bytes
	var best *meetingName
	first := sort.Search(len(meetings), func(i int) bool { return meetings[i].from >= from }) // they are in the order of the text
	for i := first; i < len(meetings) && meetings[i].from < to; i++ {
		m := &meetings[i]
		if m.to > to {
			continue
		}
		if m.to <= date || best == nil && m.from-date < close {
			best = m
		}
	}
	return best
}
