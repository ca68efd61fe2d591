package meeting

import (
	"slices"
	"sort"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// A text may name a series without saying which of its meetings it means: “on
// the sidelines of the Russia-ASEAN summit”. That is told where a file knows the
// series, and where the document numbers none of its meetings.

var beforeAnother = lexicon.List("en/words-before-another-series")

// mostWordsOfName is how many words before its noun a name without a number has
// at most.
const mostWordsOfName = 12

// unnumbered are the series that a block names without a number, a year or a
// word such as Special, in order, and those whose name goes on to a topic.
func (r *Reader) unnumbered(leaf *paper.Block) []Name {
	var found []Name
	numbered := r.MeetingsOf(leaf)
	for i := range leaf.Words {
		if !isGathering(leaf, i) || isGathering(leaf, i+1) && isOneName(leaf, i) {
			continue // or the longer name is the one that is meant
		}
		m, ok := r.seriesOfSides(leaf, i)
		if !ok {
			m, ok = r.seriesUpTo(leaf, i)
		}
		m.topical = ok && goesOnToTopic(leaf, m)
		if ok && !overlaps(numbered, m) && (m.topical || endsSeries(leaf, m)) {
			found = append(found, m)
		}
	}
	return found
}

// endsSeries reports that what stands before and behind the name of a series makes nothing else
// of it.
func endsSeries(leaf *paper.Block, m Name) bool {
	_, isOther := beforeAnother.Closes(strings.TrimRight(leaf.String[:m.From], " "))
	return !isOther && !goesOnToAnother(leaf, m.To) && !goesOnToSide(leaf, m.To) && !goesOnToTopic(leaf, m) &&
		!isOfPost(leaf, m.To) && !describes(leaf, m.To) && !namesVenue(leaf.String[m.To:])
}

// isGathering reports whether the word at i is a noun for meetings.
func isGathering(leaf *paper.Block, i int) bool {
	return i < len(leaf.Words) && leaf.Words[i].For(paper.ForGatherings) && nounKeys[leaf.Words[i].Key]
}

// isOneName reports that no mark parts the word at i from the next.
func isOneName(leaf *paper.Block, i int) bool {
	return !strings.ContainsAny(leaf.String[leaf.Words[i].End:leaf.Words[i+1].Start], ",.;:()")
}

// seriesUpTo is the series whose name ends with the word at i: the longest name
// that a file knows, of words in one clause.
func (r *Reader) seriesUpTo(leaf *paper.Block, i int) (best Name, ok bool) {
	to := pastPlus(leaf, i)
	for k := i - 1; k >= max(0, i-mostWordsOfName); k-- {
		w := &leaf.Words[k]
		mayStand := w.Is(text.Figure) || r.Lists.Meetings.MayHold(w.Key)
		behind := leaf.String[w.End:leaf.Words[k+1].Start]
		if w.End-w.Start == 1 {
			behind = strings.TrimPrefix(behind, ".") // of "S. Korea", "U.S."
		}
		if !mayStand || strings.ContainsAny(behind, ",;:.?!\"“”") {
			break
		}
		beginsWord := w.Start == 0 || strings.ContainsRune(" (–—", rune(leaf.String[w.Start-1]))
		if !w.Is(text.Capital) || !beginsWord || !r.mayOpenSeries(leaf, w) {
			continue
		}
		var before *authority.Series
		for _, end := range topicEnds(r.Lists.Meetings, leaf, i, to) {
			series, known := r.Lists.Meetings.Find(leaf.String[w.Start:end])
			if known && series != before { // what a side adds, “on the Norwegian”, tells no other one
				best, ok, before = Name{From: int(w.Start), To: end, Series: series}, true, series
			}
		}
	}
	return best, ok
}

// topicEnds are where a name may end whose noun is the word at i and ends at an offset:
// there, and behind each word of what the meeting is on, “the Meeting on Drug Matters”.
func topicEnds(book *authority.SeriesBook, leaf *paper.Block, i, to int) []int {
	const most = 8 // words
	ends := []int{to}
	if i+1 == len(leaf.Words) || leaf.Words[i+1].Of(leaf.String) != "on" {
		return ends
	}
	for k := i + 1; k < min(len(leaf.Words), i+1+most); k++ {
		w := &leaf.Words[k]
		between := leaf.String[leaf.Words[k-1].End:w.Start]
		if !book.MayHold(w.Key) || strings.Trim(between, " ,") != "" {
			break
		}
		if w.Is(text.Capital) {
			ends = append(ends, int(w.End))
		}
	}
	return ends
}

// seriesOfSides is the series whose sides stand behind the noun at i: “the Summit
// of the Association of Southeast Asian Nations (ASEAN) and the Gulf Cooperation
// Council”. The longest of them counts.
func (r *Reader) seriesOfSides(leaf *paper.Block, i int) (best Name, ok bool) {
	const mostBefore, mostBehind = 4, 16 // words
	if i+1 == len(leaf.Words) || !opensSides.HasKey(leaf.Words[i+1].Key) || !isOneName(leaf, i) {
		return best, false
	}
	first := i
	for first > 0 && i-first < mostBefore && isOneName(leaf, first-1) && leaf.Words[first-1].Is(text.Capital) {
		first--
	}
	from := int(leaf.Words[first].Start)
	for k := i + 2; k < min(len(leaf.Words), i+2+mostBehind) && isOneClause(leaf, k-1); k++ {
		w := &leaf.Words[k]
		if leaf.String[w.Start-1] == '(' || !w.Is(text.Capital) {
			continue
		}
		series, known := r.Lists.Meetings.Find(withoutAsides(leaf.String[from:w.End]))
		if known && len(series.With) > 0 {
			best, ok = Name{From: from, To: int(w.End), Series: series}, true
		}
	}
	return best, ok
}

// isOneClause reports that no mark ends a clause behind the word at i. The points
// of a short form end none: U.S.
func isOneClause(leaf *paper.Block, i int) bool {
	behind := leaf.String[leaf.Words[i].End:leaf.Words[i+1].Start]
	isPoint := strings.HasPrefix(behind, ". ") && leaf.Words[i].End-leaf.Words[i].Start > 1
	return !isPoint && !strings.ContainsAny(behind, ";:,")
}

// goesOnToAnother reports whether a name goes on, in capitals, to that of another
// meeting: “the ASEAN Regional Forum Inter-Sessional Meeting”.
func goesOnToAnother(leaf *paper.Block, to int) bool {
	const most = 5 // words
	list := leaf.WordsBetween(to, len(leaf.String))
	last := to
	for i := range list[:min(len(list), most)] {
		w := &list[i]
		if !w.Is(text.Capital) || strings.Trim(leaf.String[last:w.Start], " -’'") != "" {
			return false
		}
		word := strings.ToLower(w.Of(leaf.String))
		if Nouns[word] || word == "group" {
			return true
		}
		last = int(w.End)
	}
	return false
}

// goesOnToSide reports whether a dash joins a partner to a name: the SOM-Australia
// is no SOM.
func goesOnToSide(leaf *paper.Block, to int) bool {
	at := len(leaf.String) - len(strings.TrimLeft(leaf.String[to:], "-–"))
	names := paper.NamesFrom(leaf.Names, at)
	return len(names) > 0 && names[0].Start == at
}

// goesOnToTopic reports a name that does not say which ministers meet, where it
// goes on to what they meet on: “the ASEAN Ministerial Meeting on Tides”.
func goesOnToTopic(leaf *paper.Block, m Name) bool {
	if !isOfAnyMinisters(leaf.String[m.From:m.To]) {
		return false
	}
	list := leaf.WordsBetween(m.To, len(leaf.String))
	if len(list) < 2 || !strings.EqualFold(list[0].Of(leaf.String), "on") || leaf.String[m.To:list[0].Start] != " " {
		return false
	}
	topic := list[1].Of(leaf.String)
	if topic == "the" && len(list) > 2 {
		return list[2].Is(text.Capital) && !IsMonthOrDay(list[2].Of(leaf.String)) // no “on the sidelines”
	}
	return !list[1].Is(text.Figure) && !noTopics.Has(topic) && !IsMonthOrDay(topic)
}

// isOfPost reports the short form of a meeting in the name of a post: “the ASEAN
// SOM Leader”.
func isOfPost(leaf *paper.Block, to int) bool {
	short := leaf.String[to-2 : to]
	list := leaf.WordsBetween(to, len(leaf.String))
	return short == strings.ToUpper(short) && len(list) > 0 && list[0].Is(text.Capital) &&
		leaf.String[to:list[0].Start] == " " && posts.HasKey(list[0].Key)
}

// describes reports a name that only says of which sort is what stands behind it: “my ASEAN
// Ministerial colleagues” have no Ministerial.
func describes(leaf *paper.Block, to int) bool {
	const adjective = "Ministerial"
	list := leaf.WordsBetween(to, len(leaf.String))
	if len(list) == 0 || !strings.HasSuffix(leaf.String[:to], adjective) || leaf.String[to:list[0].Start] != " " {
		return false
	}
	next := &list[0]
	isPast := pastVerbs.HasKey(next.Key) || strings.HasSuffix(next.Of(leaf.String), "ed")
	isVerb := isPast || finiteVerbs.HasKey(next.Key)
	return !next.Is(text.Capital|text.Figure) && !isVerb && !smallAlways.HasKey(next.Key)
}

// mayOpenSeries is a quick look whether the name of a series may begin with a
// word: with one of its own, or with a side.
func (r *Reader) mayOpenSeries(leaf *paper.Block, w *text.Word) bool {
	if r.Lists.Meetings.MayOpen(w.Key) {
		return true
	}
	names := paper.NamesFrom(leaf.Names, int(w.Start))
	return len(names) > 0 && names[0].Start == int(w.Start)
}

// pastPlus is where a name ends whose noun is the word at i: the Meeting Plus is
// no Meeting.
func pastPlus(leaf *paper.Block, i int) int {
	to := int(leaf.Words[i].End)
	if i+1 == len(leaf.Words) || !strings.EqualFold(leaf.Words[i+1].Of(leaf.String), "plus") {
		return to
	}
	if between := leaf.String[to:leaf.Words[i+1].Start]; between == " " || between == "-" {
		return int(leaf.Words[i+1].End)
	}
	return to
}

// overlaps reports whether a name has words in common with one of those of its
// block, which are in the order of the text.
func overlaps(names []Name, m Name) bool {
	next := sort.Search(len(names), func(i int) bool { return names[i].To > m.From })
	return next < len(names) && names[next].From < m.To
}

// withUnnumbered adds the series of which the document numbers no meeting before
// its name: those told by what stands behind it, and those that are not told.
func (r *Reader) withUnnumbered(list []archive.MeetingMention) []archive.MeetingMention {
	index := map[string]int{}
	for _, m := range list {
		index[m.ID] = -1 // it is told which
	}
	ofSides := map[string]bool{} // the nouns of those with a partner that were named
	onTopic, byName := map[string]bool{}, map[string]bool{}
	r.onTopic = onTopic
	for _, leaf := range r.Leaves {
		for _, m := range r.unnumbered(leaf) {
			if m.topical {
				onTopic[m.Series.ID] = true
				continue
			}
			i, known := index[m.Series.ID]
			name := leaf.String[m.From:m.To]
			byName[m.Series.ID] = byName[m.Series.ID] || !isOfAnyMinisters(name)
			noun := name[strings.LastIndexByte(name, ' ')+1:]
			if len(m.Series.With) > 0 {
				ofSides[strings.ToLower(noun)] = true
			} else if ofSides[noun] {
				continue // “the ASEAN summit” for the summit with Japan that was named in full
			}
			if i < 0 {
				continue
			}
			if !known {
				i = len(list)
				index[m.Series.ID] = i
				list = append(list, archive.MeetingMention{ID: m.Series.ID, Name: m.Series.Name, Rule: rule.Series,
					Evidence: []archive.Evidence{r.Quote(leaf, m.From, m.To)}})
			}
			list[i].Paragraphs = paper.WithLine(list[i].Paragraphs, leaf.Line)
			if number, year, end := editionBehind(leaf, m.To); end > 0 && list[i].Rule == rule.Series {
				list[i].Ordinal, list[i].Year, list[i].Rule = number, year, rule.Edition
				list[i].Evidence = []archive.Evidence{r.Quote(leaf, m.From, end)}
			}
		}
	}
	// “The ASEAN-Australia Ministerial Meeting” is that on ports of which the text speaks.
	return slices.DeleteFunc(list, func(m archive.MeetingMention) bool {
		return m.Rule == rule.Series && onTopic[m.ID] && !byName[m.ID]
	})
}

// editionBehind is the number, or the year, that tells behind a name which meeting
// is meant: “the Joint Cooperation Committee (JCC), the 24th of its kind”, “the
// Retreat 2023”, “the Dialogue XII”. It returns where that ends, 0 where nothing tells.
func editionBehind(leaf *paper.Block, to int) (number int, year string, end int) {
	list := leaf.WordsBetween(to, len(leaf.String))
	at := to
	if n := len(list); n > 0 && leaf.String[at:list[0].Start] == " (" {
		closing := int(list[0].End)
		if closing < len(leaf.String) && leaf.String[closing] == ')' { // its short form
			at, list = closing+1, list[1:]
		}
	}
	if len(list) == 0 {
		return number, year, end
	}
	first := list[0].Of(leaf.String)
	if strings.ContainsAny(leaf.String[at:list[0].Start], ".;:!?") {
		return number, year, end
	}
	if leaf.String[at:list[0].Start] == " " && IsYear(first) {
		return number, first, int(list[0].End)
	}
	if n, ok := romanOf(first); ok && leaf.String[at:list[0].Start] == " " {
		return n, year, int(list[0].End)
	}
	for i := range list {
		n, ok := ordinalOf(list[i].Of(leaf.String))
		if ok && endsEdition(list[i+1:], leaf.String, first) {
			return n, year, int(list[i].End)
		}
		goesOn := i == 0 || strings.TrimLeft(leaf.String[list[i-1].End:list[i].Start], " ") == ""
		if !goesOn || !beforeEditions.HasKey(list[i].Key) {
			break
		}
	}
	return number, year, end
}

// endsEdition reports words that begin with what a number counts that stands behind
// a name and the word first: “the 24th of its kind”, “’s 5th meeting”.
func endsEdition(list []text.Word, words, first string) bool {
	m, ok := behindEditions.OpensAmong(list, words)
	return ok && m.Value == first
}
