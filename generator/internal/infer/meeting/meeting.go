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
	whole   string            // the text that is read, see meetingFrom
	low     int               // where in it the words begin that can belong to a name
	free    int               // where in it the name before ends
	onTopic map[string]bool   // series whose general names mean meetings on something here
}

// NewReader reads the meetings of a paper when they are asked for.
func NewReader(p *paper.Paper) *Reader { return &Reader{Paper: p} }

// Name is a meeting that a text names by its number, its year, or as a
// special one.
type Name struct {
	From, To int    // offsets of the whole name, number included
	name     string // without number, year, and words such as Special
	full     string // with those words
	id       string // of a series that no file knows
	misspelt bool   // its number ends as another one does: 2st
	Ordinals []int  // more than one in "the 44th and 45th ASEAN Summits"
	special  bool
	topical  bool // its name goes on to what another meeting is on, see goesOnToTopic
	Year     string
	Reason   string            // how the year is known where the name has none
	Series   *authority.Series // nil when no file knows it
}

// How far, in letters, the name of a meeting reaches from the word that opens
// it: behind it, and before it where the sides stand before the word Special.
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

// meetingsAmong is MeetingsIn for a text whose words are known. Only the
// neighbourhood of words that can open a name is parted into fields.
func (r *Reader) meetingsAmong(list []text.Word, words string) []Name {
	var found []Name
	behind, end := 0, 0 // of the word before, and of the last name
	for i := range list {
		w := &list[i]
		space := strings.LastIndexByte(words[behind:w.Start], ' ')
		start := behind + space + 1
		behind = int(w.End)
		concerned := w.For(paper.ForMeetings) || w.Is(text.Figure)
		if !concerned || start < end {
			continue
		}
		if m, ok := r.meetingFrom(words, start, end); ok {
			if !namesVenue(words[m.To:]) && !isOfMinisters(words[m.To:]) {
				found = append(found, m)
			}
			end = m.To
		}
	}
	return found
}

// isOfMinisters reports words behind the name of a meeting of leaders that make it that of their ministers:
// “10th EAS Economic Ministers’”, whose noun is missing.
func isOfMinisters(behind string) bool {
	const most, longest = 3, 60 // words up to the ministers, bytes
	behind, spaced := strings.CutPrefix(behind[:text.Reach(behind, longest)], " ")
	n := 0
	for word := range strings.FieldsSeq(behind) {
		if n++; !spaced || n > most || !paper.IsCapital(word[0]) {
			return false
		}
		if strings.Trim(word, "’',.;:") == "Ministers" {
			return true
		}
	}
	return false
}

// namesVenue reports words behind the name of a meeting that make it that of a building:
// “2023 ASEAN Summit Media Center”.
func namesVenue(behind string) bool {
	const longest = 40 // bytes
	behind = behind[:min(len(behind), longest)]
	m, ok := venues.Opens(strings.TrimPrefix(behind, " "))
	return ok && m.Start == 0 && paper.IsCapital(strings.TrimPrefix(behind, " ")[0])
}

// longestWord is how many bytes of a word are looked at: a text may have no space.
const longestWord = 120

// meetingFrom reads the meeting whose number, year or special word begins at
// start; the name before ends at end.
func (r *Reader) meetingFrom(words string, start, end int) (m Name, ok bool) {
	word, _, _ := strings.Cut(words[start:min(len(words), start+longestWord)], " ")
	if !opensLikeMeeting(words, start, start+len(word)) || !mayOpenMeeting(word) {
		return m, false
	}
	low, high := reachOf(words, start, end)
	fields := r.fieldsOf(words[low:high], start-low)
	i := sort.Search(len(fields), func(i int) bool { return low+fields[i].end > start }) // fields are in order
	if i == len(fields) {
		return m, false
	}
	r.whole, r.low, r.free = words, low, end
	m, ok = r.meetingAt(words[low:high], fields, i)
	m.From, m.To = m.From+low, m.To+low
	return m, ok
}

// reachOf are the bounds, at spaces, of the words that can belong to a name
// that opens at start; those of the name before, which ends at end, do not.
func reachOf(words string, start, end int) (low, high int) {
	low, high = start, start+text.Reach(words[start:], reachBehind)
	for range reachBefore {
		_, size := utf8.DecodeLastRuneInString(words[end:low])
		low -= size
	}
	for low > 0 && low < start && words[low-1] != ' ' {
		low++
	}
	for high < len(words) && words[high] != ' ' {
		high++
	}
	return low, high
}

// edition is what tells one meeting of a series from the others.
type edition struct {
	id      string
	ordinal int
	special bool
	year    string
}

// editions are those that a name means: two in "the 44th and 45th ASEAN
// Summits".
func (m *Name) editions() []edition {
	id, _ := m.Identity()
	if len(m.Ordinals) == 0 {
		return []edition{{id, 0, m.special, m.Year}}
	}
	var list []edition
	for _, ordinal := range m.Ordinals {
		list = append(list, edition{id: id, ordinal: ordinal})
	}
	return list
}

// Meetings are the editions that the document names, in the order in which it
// first names them, and then the series that it names without saying which
// meeting it means. What a title that was handed in beside the text names is behind
// those of the text, and so is what the title alone tells, see titleReader.
func (r *Reader) Meetings(title archive.Fact) []archive.MeetingMention {
	list := []archive.MeetingMention{}
	index := map[edition]int{}
	add := func(m *Name, e edition, proof archive.Evidence) int {
		i, known := index[e]
		if known {
			return i
		}
		index[e] = len(list)
		_, name := m.Identity()
		mention := archive.MeetingMention{ID: e.id, Name: name, Ordinal: e.ordinal, Rule: rule.Edition,
			Special: e.special, Year: e.year, Evidence: []archive.Evidence{proof}}
		if m.Reason != "" {
			mention.Rule, mention.Reasoning = rule.SpecialEdition, []string{m.Reason}
		}
		list = append(list, mention)
		return index[e]
	}
	for _, leaf := range r.Leaves {
		for _, m := range r.MeetingsOf(leaf) {
			if m.misspelt && r.isSpeltElsewhere(&m) {
				continue
			}
			for _, e := range m.editions() {
				i := add(&m, e, r.Quote(leaf, m.From, m.To))
				list[i].Paragraphs = paper.WithLine(list[i].Paragraphs, leaf.Line)
			}
		}
	}
	if title.Source == archive.FromFrontMatter && len(title.Evidence) > 0 {
		for _, m := range r.MeetingsIn(strings.Join(strings.Fields(title.Value), " ")) {
			for _, e := range m.editions() {
				add(&m, e, title.Evidence[0])
			}
		}
	}
	list = r.withUnnumbered(list)
	if own, ok := (titleReader{Reader: r}).own(title, list); ok {
		list = append(list, own)
	}
	return list
}

// isSpeltElsewhere reports whether the document numbers the series of a name
// whose own number is misspelt: “the 2st Dialogue” below “the 21st”.
func (r *Reader) isSpeltElsewhere(m *Name) bool {
	id, _ := m.Identity()
	for _, leaf := range r.Leaves {
		for _, other := range r.MeetingsOf(leaf) {
			of, _ := other.Identity()
			if of == id && !other.misspelt && len(other.Ordinals) > 0 {
				return true
			}
		}
	}
	return false
}

// Special reports a special, commemorative or informal meeting of its series.
func (m *Name) Special() bool { return m.special }

// Misspelt reports a number that ends as another one does: 2st.
func (m *Name) Misspelt() bool { return m.misspelt }

// Identity is the ID and the name of the series.
func (m *Name) Identity() (id, name string) {
	if m.Series != nil {
		return m.Series.ID, m.Series.Name
	}
	return m.id, m.name
}

// Near is the meeting to which a date belongs: the last one named before it
// between the bounds, else the first one closely behind it.
func Near(meetings []Name, from, to, date int) *Name {
	const closeBehind = 120 // bytes: only offsets are known here
	var best *Name
	// They are in the order of the text.
	first := sort.Search(len(meetings), func(i int) bool { return meetings[i].From >= from })
	for i := first; i < len(meetings) && meetings[i].To <= to; i++ {
		m := &meetings[i]
		if before := m.To <= date; before || best == nil && m.From-date < closeBehind {
			best = m
		}
	}
	return best
}
