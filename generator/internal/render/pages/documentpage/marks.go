package documentpage

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/render/shell"
	"aseanarchive/generator/internal/text"
)

// Mentions in the text lead to the entries of the list beside it. Every mention
// marked would make a page restless, and the first alone would leave whoever
// comes to its middle without: a name is marked where it first stands, and
// again when a screen of text has gone by. Headings stay as they are.
//
// A mark is a link, not a button: words in a button do not break over lines,
// and some browsers neither select nor copy them.

// screen is about how much text, in bytes, a reader has before the eyes.
const screen = 1500

// entryPlace is an entry of the list, and the lines of the paragraphs that name it.
type entryPlace struct {
	group, name int
	paragraphs  []int // in order
}

// isIn reports whether the paragraph that begins on a line names the entry.
func (e *entryPlace) isIn(line int) bool {
	_, found := slices.BinarySearch(e.paragraphs, line)
	return found
}

// nameMatcher finds the names of one document in its text.
type nameMatcher struct {
	lists   *authority.Matcher // nil for none
	byEntry map[entryKey]entryPlace
	phrases map[string][]phrase // by their first word
	opens   [256]bool           // by the bytes with which these words begin
	said    *shell.Inputs       // what the lists find in the text
}

// entryKey is an entry of content/.
type entryKey struct {
	kind authority.Kind
	id   string
}

// phrase is a name in words that a document uses.
type phrase struct {
	words string
	entry entryPlace
	short bool // part of a person's name: it counts in the paragraphs that speak of the person
}

func newNameMatcher(lists *authority.Matcher, said *shell.Inputs) nameMatcher {
	return nameMatcher{lists: lists, said: said, byEntry: map[entryKey]entryPlace{}, phrases: map[string][]phrase{}}
}

// listed enters something that the lists of content/ have names for.
func (m *nameMatcher) listed(kind authority.Kind, id string, at entryPlace) {
	m.byEntry[entryKey{kind, id}] = at
}

// phrase enters a name as the document has it, and with the spellings of one
// name that documents mix.
func (m *nameMatcher) phrase(words string, at entryPlace) {
	m.enter(phrase{words: words, entry: at})
	if strings.Contains(words, "U.S.") {
		m.enter(phrase{words: strings.ReplaceAll(words, "U.S.", "US"), entry: at})
	}
}

// shortName enters a part of a person's name.
func (m *nameMatcher) shortName(word string, at entryPlace) {
	if len(word) > 2 && !strings.HasSuffix(word, ".") {
		m.enter(phrase{words: word, entry: at, short: true})
	}
}

func (m *nameMatcher) enter(p phrase) {
	if _, end := firstWord(p.words, 0); end > 0 {
		m.phrases[p.words[:end]] = append(m.phrases[p.words[:end]], p)
		m.opens[p.words[0]] = true
	}
}

// found is a mention in a block.
type found struct {
	from, to int
	entry    entryPlace
}

// mark adds the mentions to the marks of a body and gives those entries an ID
// to which they lead, in the order of the list.
func (m *nameMatcher) mark(body *text.Body, marks text.Marks, entry func(group, name int) *NameView) {
	for _, list := range m.phrases { // the longest first
		slices.SortStableFunc(list, func(a, b phrase) int { return cmp.Compare(len(b.words), len(a.words)) })
	}
	type mention struct {
		block *text.Block
		found
	}
	var mentions []mention
	last := map[[2]int]int{} // where a card was marked, in bytes of text
	gone := 0
	body.Leaves(func(b *text.Block) {
		if isMarked(b) {
			for _, f := range m.find(b) {
				key := [2]int{f.entry.group, f.entry.name}
				if before, marked := last[key]; !marked || gone+f.from-before > screen {
					last[key] = gone + f.from
					mentions = append(mentions, mention{b, f})
				}
			}
		}
		gone += len(b.String)
	})
	n := 0
	inOrder := func(a, b [2]int) int { return slices.Compare(a[:], b[:]) } // of the list
	for _, key := range slices.SortedFunc(maps.Keys(last), inOrder) {
		n++
		entry(key[0], key[1]).ID = fmt.Sprintf("n%d", n)
	}
	for _, mention := range mentions {
		named := entry(mention.entry.group, mention.entry.name)
		mark := text.Mark{From: mention.from, To: mention.to, Href: "#" + named.ID}
		marks[mention.block] = append(marks[mention.block], mark)
	}
}

// isMarked reports a block in which mentions are marked.
func isMarked(b *text.Block) bool { return b.Kind != text.Heading && b.Kind != text.Code }

// NamesIn is a digest of the names that the lists find in a text, and with it of all
// that a page of the text has of them.
func (m *Maker) NamesIn(body *text.Body) string {
	said := m.Site.Inputs()
	if m.lists != nil {
		body.Leaves(func(b *text.Block) {
			if isMarked(b) {
				m.lists.Find(b.String, func(match authority.Match) { addMatch(said, b, match) })
			}
		})
	}
	return said.Sum().String()
}

// addMatch adds a name that was found in a block.
func addMatch(said *shell.Inputs, b *text.Block, match authority.Match) {
	said.Number(b.Line).Number(match.Start).Number(match.End).Number(int(match.Kind)).Text(match.Target)
}

// find are the mentions in a block, in order, the longer one where two begin
// at one word, and none inside another.
func (m *nameMatcher) find(b *text.Block) []found {
	list := m.findPhrases(b)
	if m.lists != nil {
		m.lists.Find(b.String, func(match authority.Match) {
			addMatch(m.said, b, match)
			if at, ok := m.byEntry[entryKey{match.Kind, match.Target}]; ok && at.isIn(b.Line) {
				list = append(list, found{match.Start, match.End, at})
			}
		})
	}
	slices.SortStableFunc(list, func(x, y found) int {
		return cmp.Or(cmp.Compare(x.from, y.from), cmp.Compare(y.to, x.to), cmp.Compare(x.entry.group, y.entry.group))
	})
	end := 0
	return slices.DeleteFunc(list, func(f found) bool {
		inside := f.from < end
		end = max(end, f.to)
		return inside
	})
}

// findPhrases are the names that the document itself gives.
func (m *nameMatcher) findPhrases(b *text.Block) []found {
	var list []found
	if len(m.phrases) == 0 {
		return nil
	}
	for at := 0; ; {
		start, end := firstWord(b.String, at)
		if start == end {
			return list
		}
		at = end
		if !m.opens[b.String[start]] {
			continue
		}
		for _, p := range m.phrases[b.String[start:end]] {
			to := start + len(p.words)
			if !strings.HasPrefix(b.String[start:], p.words) || !standsAlone(b.String, start, to) {
				continue
			}
			elsewhere := p.short && !p.entry.isIn(b.Line)
			if elsewhere || p.short && goesOnAsName(b.String[to:]) {
				continue
			}
			list = append(list, found{start, to, p.entry})
			at = to
			break
		}
	}
}

// goesOnAsName reports whether another word with a capital follows: the name
// is another one's.
func goesOnAsName(rest string) bool {
	if !strings.HasPrefix(rest, " ") {
		return false
	}
	r, _ := utf8.DecodeRuneInString(rest[1:])
	return unicode.IsUpper(r)
}

// firstWord is the first run of letters and figures from an offset on.
func firstWord(words string, at int) (start, end int) {
	for at < len(words) {
		is, size := letterAt(words, at)
		if is {
			break
		}
		at += size
	}
	start = at
	for at < len(words) {
		is, size := letterAt(words, at)
		if !is {
			break
		}
		at += size
	}
	return start, at
}

// letterAt tells whether a letter or a figure stands at an offset, and how many bytes it has.
func letterAt(words string, at int) (is bool, size int) {
	if c := words[at]; c < utf8.RuneSelf {
		return inWord(rune(c)), 1
	}
	r, size := utf8.DecodeRuneInString(words[at:])
	return inWord(r), size
}
