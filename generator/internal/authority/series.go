package authority

import (
	"slices"
	"strings"
	"sync"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority/matching"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/slug"
)

// SeriesBook finds the series of meetings that a name means, whichever side is
// named first and however it is abbreviated: "U.S.-ASEAN Summit", "ASEAN –
// United States Summit" and "ASEAN-US Summit" are one, and so are "AEM-METI
// Consultations" and "Consultations between the ASEAN Economic Ministers and
// METI".
type SeriesBook struct {
	names *Matcher
	byKey map[string]int // index in Lists.Series
	lists *Lists
	short map[string]string // the names of ASEAN's own meetings by their short forms
	opens map[uint64]bool   // the first words of names, by their keys
	holds map[uint64]bool   // all words that a name may hold, see MayHold
	asked answers
}

// answers are what Find said before: documents ask for the same few names again
// and again. They are shared by all goroutines.
type answers struct {
	sync.RWMutex
	series map[string]int // index in Lists.Series, -1 where no series has the name
}

// mostAnswers bounds the memory that answers take.
const mostAnswers = 1 << 14

func (a *answers) find(name string) (i int, known bool) {
	a.RLock()
	defer a.RUnlock()
	i, known = a.series[name]
	return i, known
}

func (a *answers) keep(name string, i int) {
	a.Lock()
	defer a.Unlock()
	if a.series == nil {
		a.series = map[string]int{}
	}
	if len(a.series) < mostAnswers {
		a.series[strings.Clone(name)] = i // the name is part of a document, which goes
	}
}

func newSeriesBook(lists *Lists, names []matching.Name, log *diag.Log) *SeriesBook {
	book := &SeriesBook{
		names: lists.Names, byKey: map[string]int{}, lists: lists, short: shortNames(lists.Series),
		opens: map[uint64]bool{},
	}
	for i, series := range lists.Series {
		for _, name := range append([]string{series.Name, series.Short}, series.Aliases...) {
			if name != "" {
				book.claim(i, name, log)
				book.opens[text.AppendWords(nil, name, nil)[0].Key] = true
			}
		}
	}
	book.holds = book.wordsOfNames(names)
	return book
}

// wordsOfNames are the keys of the words of which names are made: those that tell
// a series from the others in each of their forms, the names of sides and groups,
// the short forms, and the words that tell nothing.
func (b *SeriesBook) wordsOfNames(names []matching.Name) map[uint64]bool {
	holds := map[uint64]bool{}
	add := func(names ...string) {
		for _, name := range names {
			for w := range text.Words(name) {
				word := w.Of(name)
				holds[w.Key], holds[text.KeyOf(word+"s")] = true, true
				if stem, ok := strings.CutSuffix(strings.ToLower(word), "y"); ok {
					holds[text.KeyOf(stem+"ies")] = true
				}
			}
		}
	}
	for key := range b.byKey {
		add(key)
	}
	for _, e := range otherSpellings.Entries() {
		add(e.Words)
	}
	add(silentWords.All()...)
	add(namesOfASEAN.All()...)
	for _, n := range names {
		if n.Kind == PartnerName || n.Kind == PartnerAdjective || n.Kind == GroupName {
			add(n.Text)
		}
	}
	for short := range b.short {
		add(short)
	}
	b.lists.ShortForms.Each(func(short string) { add(short) })
	return holds
}

// claim enters a name of the series at i.
func (b *SeriesBook) claim(i int, name string, log *diag.Log) {
	series, key := &b.lists.Series[i], string(b.appendKey(nil, name))
	other, taken := b.byKey[key]
	if !taken {
		b.byKey[key] = i
		return
	}
	if other == i {
		return
	}
	log.Add(diag.Diagnostic{
		Severity: diag.Error,
		ID:       "duplicate-alias",
		File:     series.File,
		Message: "the name " + quoted(name) + " means " + b.lists.Series[other].Name + " (" +
			b.lists.Series[other].File + ") already",
		Hint: "Take it out of one of the two files: a name leads to one series.",
	})
}

// shortNames are the names of the meetings that ASEAN holds by itself, by their
// short forms: others are named after them, as AEM-METI is.
func shortNames(list []Series) map[string]string {
	of := map[string]string{}
	for _, s := range list {
		if len(s.With) == 0 && s.Short != "" {
			of[s.Short] = s.Name
		}
	}
	return of
}

// MayOpen reports whether a name in a file begins with the word of a key, see
// text.KeyOf. A name may also begin with one of its sides.
func (b *SeriesBook) MayOpen(key uint64) bool { return b.opens[key] }

// MayHold is a quick look whether the word of a key may stand in a name of a
// series at all: Find knows no name that holds a word which may not.
func (b *SeriesBook) MayHold(key uint64) bool { return b.holds[key] }

// Find returns the series that a name means. The name stands without its
// number and its year; a word such as Special belongs to it.
func (b *SeriesBook) Find(name string) (*Series, bool) {
	i, known := b.asked.find(name)
	if !known {
		var room [96]byte
		var ok bool
		if i, ok = b.byKey[string(b.appendKey(room[:0], name))]; !ok {
			i = -1
		}
		b.asked.keep(name, i)
	}
	if i < 0 {
		return nil, false
	}
	return &b.lists.Series[i], true
}

// ID is the ID of a series that no file describes, by its name: the same
// whichever side is named first, with ASEAN before its partners.
func (b *SeriesBook) ID(name string) string {
	var sides []string
	rest := name
	replace := func(m Match, with string) {
		rest = rest[:len(rest)-len(name)+m.Start] + with + name[m.End:]
	}
	b.names.Find(name, func(m Match) {
		switch m.Kind {
		case PartnerName, PartnerAdjective:
			sides = append(sides, b.shortID(m.Target))
			replace(m, strings.Repeat(" ", m.End-m.Start))
		case GroupName:
			if long := b.groupName(m.Target); isPlus(long) {
				replace(m, long) // “ASEAN+3” is the ASEAN Plus Three
			}
		}
	})
	if len(sides) == 0 {
		return slug.Of(rest)
	}
	slices.Sort(sides) // either order of the sides is the same series
	var words []string
	for _, word := range strings.FieldsFunc(rest, isBetweenSides) {
		m, ok := namesOfASEAN.Opens(word)
		isSide := ok && m.End == len(word)
		joins := len(words) == 0 && silentWords.Has(word) // “ASEAN and Japan”
		if !isSide && !joins {
			words = append(words, word)
		}
	}
	return slug.Of(strings.Join(slices.Concat([]string{asean}, slices.Compact(sides), words), " "))
}

// isPlus reports the name of a group that is called ASEAN Plus so many.
func isPlus(name string) bool { return strings.HasPrefix(name, groupsOfOthers) }

// groupsOfOthers is how the names of groups of ASEAN and others begin.
const groupsOfOthers = "ASEAN Plus "

// shortID is the ID of a partner, or the initials of its name where the files of
// meetings are named by them: us, rok, eu.
func (b *SeriesBook) shortID(id string) string {
	for i := range b.lists.Partners {
		p := &b.lists.Partners[i]
		if p.ID != id {
			continue
		}
		var initials []byte
		for word := range strings.FieldsSeq(p.Name) {
			initials = append(initials, strings.ToUpper(word[:1])...)
		}
		short := strings.ToLower(string(initials))
		isPart := func(s Series) bool { return slices.Contains(strings.Split(s.ID, "-"), short) }
		if len(initials) > 1 && slices.ContainsFunc(b.lists.Series, isPart) {
			return short
		}
	}
	return id
}

// isBetweenSides reports what parts the words of a name.
func isBetweenSides(c rune) bool { return c == ' ' || c == '-' || c == '–' || c == '—' || c == '/' }

var (
	// silentWords tell no series from another.
	silentWords = lexicon.List("en/words-that-tell-no-series")
	// otherSpellings stand for words of the names of series.
	otherSpellings = lexicon.List("en/spellings-in-series")
	// namesOfASEAN are its own.
	namesOfASEAN = lexicon.List("en/names-of-asean")
)

// seriesKey gathers what tells a series from the others: who meets, and the
// other words of its name.
type seriesKey struct {
	sides, words []string
}

// appendKey appends a name in the form in which two names of a series are the
// same: the sides in one order, partners and groups as their IDs, the other
// words in small letters, in one order and spelling, each once.
func (b *SeriesBook) appendKey(key []byte, name string) []byte {
	var fewSides [6]string
	var fewWords [12]string
	k := seriesKey{fewSides[:0], fewWords[:0]}
	b.read(&k, name, true)
	k.settle(b.lists.Groups)
	for i, side := range k.sides {
		if i > 0 {
			key = append(key, '+')
		}
		key = append(key, side...)
	}
	key = append(key, '|')
	for _, word := range k.words {
		key = append(append(key, word...), ' ')
	}
	return key
}

// read adds the sides and words of a name. Short forms of other names count as
// these where they are expanded.
func (b *SeriesBook) read(k *seriesKey, name string, expand bool) {
	var room [24]text.Word
	var fewMatches [4]Match
	list, matches := text.AppendWords(room[:0], name, nil), fewMatches[:0]
	b.names.FindAmong(list, name, func(m Match) {
		if isSide(m) || m.Kind == GroupName {
			matches = append(matches, m)
		}
	})
	matches = slices.DeleteFunc(matches, func(m Match) bool { return m.Kind == GroupName && holdsPartner(m, matches) })
	for _, m := range matches {
		if isSide(m) {
			k.sides = append(k.sides, m.Target)
		} else if expand {
			b.read(k, b.groupName(m.Target), false)
		}
	}
	for i := 0; i < len(list); i++ {
		w := &list[i]
		if slices.ContainsFunc(matches, func(m Match) bool { return (expand || isSide(m)) && m.Holds(w) }) {
			continue
		}
		if isCountOfOthers(name, w) {
			k.words = append(k.words, plus)
		}
		if m, ok := namesOfASEAN.OpensAmong(list[i:], name); ok {
			k.sides = append(k.sides, asean)
			for i+1 < len(list) && int(list[i+1].Start) < m.End {
				i++
			}
			continue
		}
		b.readWord(k, w.Of(name), expand)
	}
}

// isSide reports a partner, by its name or by its adjective: “ASEAN-Canadian”.
func isSide(m Match) bool { return m.Kind == PartnerName || m.Kind == PartnerAdjective }

// asean is how ASEAN stands among the sides.
const asean = "asean"

// holdsPartner reports whether the name of a group holds that of a partner, as
// the Mekong-Japan Cooperation does: its words then count one by one.
func holdsPartner(group Match, all []Match) bool {
	return slices.ContainsFunc(all, func(m Match) bool {
		return isSide(m) && group.Start <= m.Start && m.End <= group.End
	})
}

// groupName is the name of a group.
func (b *SeriesBook) groupName(id string) string {
	for i := range b.lists.Groups {
		if b.lists.Groups[i].ID == id {
			return b.lists.Groups[i].Name
		}
	}
	return id
}

// plus is how Plus stands among the words.
var plus = singular("plus")

// isCountOfOthers reports a figure behind a plus sign: “AEM+3”.
func isCountOfOthers(name string, w *text.Word) bool {
	return w.Is(text.Figure) && strings.HasSuffix(strings.TrimRight(name[:w.Start], " "), "+")
}

// longForm is what a short form stands for, be it one of several: “ANTs”. It is
// "" when no list has it.
func (b *SeriesBook) longForm(written string) string {
	for _, short := range [...]string{written, strings.TrimSuffix(written, "s")} {
		if long, ok := b.short[short]; ok {
			return long
		}
		if long, _ := b.lists.ShortForms.Long(short); long != "" {
			return long
		}
	}
	return ""
}

// readWord adds a word that is no side.
func (b *SeriesBook) readWord(k *seriesKey, written string, expand bool) {
	if long := b.longForm(written); expand && long != "" {
		b.read(k, long, false)
		return
	}
	word := strings.ToLower(written)
	if strings.EqualFold(word, asean) {
		k.sides = append(k.sides, asean)
		return
	}
	if silentWords.Has(word) {
		return
	}
	if word = singular(word); silentWords.Has(word) {
		return
	}
	if other, ok := otherSpellings.Of(word); ok {
		word = other
	}
	k.words = append(k.words, word)
}

// settle puts what was gathered into one order. The partners of a group that is
// called ASEAN Plus so many are the group, where they are named one by one.
func (k *seriesKey) settle(groups []Group) {
	slices.Sort(k.sides) // either order of the sides is the same series
	k.sides = slices.Compact(k.sides)
	for i := range groups {
		if count, ok := strings.CutPrefix(groups[i].Name, groupsOfOthers); ok && k.isGroup(&groups[i]) {
			k.sides = append(k.sides[:0], asean)
			k.words = append(k.words, plus, strings.ToLower(count))
			break
		}
	}
	slices.Sort(k.words)
	k.words = slices.Compact(k.words)
}

func (k *seriesKey) has(side string) bool { return slices.Contains(k.sides, side) }

// isGroup reports whether the sides are ASEAN and all partners of a group of
// several.
func (k *seriesKey) isGroup(g *Group) bool {
	several := len(g.Partners) > 1 && len(k.sides) == len(g.Partners)+1
	return several && k.has(asean) && !slices.ContainsFunc(g.Partners, func(p archive.Membership) bool {
		return !k.has(p.ID)
	})
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
