// Package meeting reads the names of meetings: by their number, their year, or
// as special ones.
//
// The rules for its users: MeetingsOf are those of a block, in order, read once;
// MeetingsIn those of any words; Meetings is the fact. Which series a name
// belongs to is what the authority lists say, never a guess.
package meeting

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/text"
)

// Reader reads the meetings that a document names.
type Reader struct {
	*paper.Paper
	fields  []field           // see fieldsOf
	byBlock []meetingsOfBlock // see MeetingsOf
}

// NewReader reads the meetings of a paper when they are asked for.
func NewReader(p *paper.Paper) *Reader { return &Reader{Paper: p} }

// Name is a meeting that a text names by its number, its year, or as a
// special one.
type Name struct {
	From, To int    // offsets of the whole name, number included
	name     string // without number, year, and words such as Special
	Ordinals []int  // more than one in "the 44th and 45th ASEAN Summits"
	special  bool
	Year     string
	Series   *authority.Series // nil when no file knows it
}

// Nouns end the name of a meeting.
var Nouns = map[string]bool{
	"summit": true, "dialogue": true, "meeting": true, "forum": true, "ministerial": true, "conference": true,
	"consultation": true, "consultations": true, "retreat": true, "summits": true, "meetings": true, "dialogues": true,
}

// SpecialWords tell an edition that has no number in its series.
var SpecialWords = []string{"Special", "Commemorative", "Informal", "Extraordinary"}

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
func (r *Reader) fieldsOf(words string, behind int) []field {
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
	if paper.IsASCIILetter(whole[0]) && paper.IsASCIILetter(whole[len(whole)-1]) {
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
	return Nouns[strings.TrimSuffix(strings.TrimSuffix(word, "’s"), "'s")]
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
	list []Name
}

// MeetingsOf are the meetings that a block names, in order.
func (r *Reader) MeetingsOf(leaf *paper.Block) []Name {
	if r.byBlock == nil {
		r.byBlock = make([]meetingsOfBlock, len(r.Leaves))
	}
	known := &r.byBlock[leaf.Index]
	if !known.read {
		known.list, known.read = r.meetingsAmong(leaf.Words, leaf.String), true
	}
	return known.list
}

// MeetingsIn finds the meetings that a text names, in order.
func (r *Reader) MeetingsIn(words string) []Name {
	return r.meetingsAmong(r.AppendWords(nil, words), words)
}

// meetingsAmong is meetingsIn for a text whose words are known. Only the
// neighbourhood of words that can open a name is parted into fields.
func (r *Reader) meetingsAmong(list []text.Word, words string) []Name {
	var found []Name
	behind, end := 0, 0 // of the word before, and of the last name
	for i := range list {
		w := &list[i]
		between := words[behind:w.Start]
		space := strings.LastIndexByte(between, ' ')
		start := behind + space + 1
		opens := (w.For(paper.ForMeetings) || w.Is(text.Figure)) && (space >= 0 || i == 0) && start >= end
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
			m.From, m.To = m.From+low, m.To+low
			found = append(found, m)
			end = m.To
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
		return IsYear(word) || endsAsOrdinal(word)
	}
	if isSpecial(word) {
		return true
	}
	_, ok := ordinalOf(word)
	return ok
}

// meetingAt reads a meeting whose number, year or special word is the field at
// i.
func (r *Reader) meetingAt(words string, fields []field, i int) (m Name, ok bool) {
	first, next := i, i+1
	switch number, opens := ordinalOf(fields[i].word); {
	case opens:
		m.Ordinals = []int{number}
		if next+1 < len(fields) && fields[next].word == "and" {
			if second, ok := ordinalOf(fields[next+1].word); ok {
				m.Ordinals = append(m.Ordinals, second)
				next += 2
			}
		}
	case isSpecial(fields[i].word):
		m.special = true
		first = sidesBefore(fields, i)
	case IsYear(fields[i].word) && !fields[i].closes:
		m.Year = fields[i].word
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
		if series, known := r.Lists.Meetings.Find(name); known {
			m.name, m.Series, m.From, m.To = name, series, fields[first].start, fields[ends[k]].end
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
	m.name, m.From, m.To = name, fields[first].start, fields[end].end
	return m, true
}

// joined is the name between fields, without the field that opens it and
// words such as Special.
func joined(words string, fields []field, first, opener, next, end int, m *Name) string {
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
	for _, special := range SpecialWords {
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
		case Nouns[bare] && (capital || noun):
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
		case f.word == "of", f.word == "the", f.word == "and", f.word == "for", f.word == "in" && !noun, f.word == "on", f.word == "to" && !noun,
			f.word == "–", f.word == "-", f.word == "+", f.word == "&", f.word == "":
		default:
			return ends
		}
		if noun && !subject && f.word != "on" && !Nouns[bare] && !capital {
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
		if word == "The" || word == "At" || word == "In" || word == "On" || IsMonthOrDay(word) {
			break
		}
		first = k
	}
	for first < i && (fields[first].word == "of" || fields[first].word == "–" || fields[first].word == "-") {
		first++
	}
	return first
}

// Meetings are the editions that the document names, in the order in which it
// first names them.
func (r *Reader) Meetings() []archive.MeetingMention {
	type edition struct {
		id      string
		ordinal int
		special bool
		year    string
	}
	list := []archive.MeetingMention{}
	index := map[edition]int{}
	for _, leaf := range r.Leaves {
		for _, m := range r.MeetingsOf(leaf) {
			id, name := m.Identity()
			ordinals := m.Ordinals
			if len(ordinals) == 0 {
				ordinals = []int{0}
			}
			for _, ordinal := range ordinals {
				key := edition{id, ordinal, m.special && ordinal == 0, m.Year}
				i, known := index[key]
				if !known {
					i = len(list)
					index[key] = i
					list = append(list, archive.MeetingMention{ID: id, Name: name, Ordinal: ordinal, Rule: rule.Edition, Special: key.special, Year: m.Year,
						Evidence: []archive.Evidence{r.Quote(leaf, m.From, m.To)}})
				}
				list[i].Paragraphs = paper.WithLine(list[i].Paragraphs, leaf.Line)
			}
		}
	}
	return list
}

// Identity is the ID and the name of the series.
func (m *Name) Identity() (id, name string) {
	if m.Series != nil {
		return m.Series.ID, m.Series.Name
	}
	return text.Slug(m.name), m.name
}

// Near is the meeting to which a date belongs: the last one named
// before it between the bounds, else the first one closely behind it.
func Near(meetings []Name, from, to, date int) *Name {
	const close = 120 // bytes
	var best *Name
	first := sort.Search(len(meetings), func(i int) bool { return meetings[i].From >= from }) // they are in the order of the text
	for i := first; i < len(meetings) && meetings[i].From < to; i++ {
		m := &meetings[i]
		if m.To > to {
			continue
		}
		if m.To <= date || best == nil && m.From-date < close {
			best = m
		}
	}
	return best
}
