package shortform

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/infer/paper"
)

// aligner finds the words that a short form stands for. It matches the letters
// of the short form with the words before a bracket, both from the right, at
// the least cost:
//
//   - a letter that begins a word, or a capital inside one, costs nothing;
//   - a word that is passed over costs something unless it is a small one
//     (of, the, and), the second part of a word with a hyphen costs little;
//   - a letter inside a word costs less behind the word's first letter, as in
//     COVID, than without it, as the N of "in";
//   - figures match the same figures, their ordinal ("Fourth" for 4IR), or
//     count the letter beside them (E3 for three words with E).
//
// Capitals are tried against capitals first, then in any case, where less is
// forgiven: long forms in small letters are common, chance matches more so.
type aligner struct {
	text  string
	words [mostReach]longWord // the nearest to the bracket first
	count int
	marks [longestShort]mark
	cost  [longestShort + 1]int
}

// longWord is a word before a bracket.
type longWord struct {
	start, end int
	capital    bool // it begins with one, or with a figure
	small      bool // of, the, and
	part       bool // a hyphen stands before it
}

// mark is a letter or a number of a short form.
type mark struct {
	letter rune   // in small letters, 0 for a number
	number string // digits
	inner  bool   // a small letter, which goes on with the word before: SuFiA
}

const (
	mostReach = 26 // words

	skipWord, skipPart         = 4, 1
	looseEnd                   = 3 // more words follow the last letter, and no "of" or "on" joins them
	innerLetter, strangeLetter = 2, 6
	smallForCapital            = 1 // a connecting word lends its letter: POA
)

// read takes in the words that stand before the offset, as far back as a
// sentence reaches, but not before the limit.
func (a *aligner) read(words string, limit, before int) {
	a.text, a.count = words, 0
	at := before
	for a.count < mostReach {
		end, ok := a.gapBefore(limit, at)
		if !ok {
			return
		}
		start := end
		for start > limit {
			if c := words[start-1]; paper.IsASCIILetter(c) {
				start--
				continue
			}
			r, size := utf8.DecodeLastRuneInString(words[limit:start])
			if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) {
				break
			}
			start -= size
		}
		if start == end {
			return
		}
		at = start
		if isPossessive(words, limit, start, end) {
			continue
		}
		first, _ := utf8.DecodeRuneInString(words[start:end])
		a.words[a.count] = longWord{start: start, end: end, capital: !unicode.IsLower(first), small: isSmallWord(words[start:end]),
			part: start > limit && words[start-1] == '-'}
		a.count++
	}
}

// isPossessive reports whether a word is the s of Council's.
func isPossessive(words string, limit, start, end int) bool {
	return words[start:end] == "s" && (strings.HasSuffix(words[limit:start], "’") || strings.HasSuffix(words[limit:start], "'"))
}

// gapBefore passes what stands between two words, and reports whether a long
// form may reach over it: not over the end of a sentence, a colon or a dash.
func (a *aligner) gapBefore(limit, at int) (end int, ok bool) {
	from := at
	for at > limit {
		if paper.IsASCIILetter(a.text[at-1]) {
			return at, true
		}
		r, size := utf8.DecodeLastRuneInString(a.text[limit:at])
		switch {
		case r == ' ', r == '-', r == ',', r == '\'', r == '’', r == '"', r == '“', r == '”', r == '‘', r == '&', r == '/', r == '+', r == '*':
		case r == ')' || r == '(':
		case r == '–' || r == '‑':
			if at-size > limit && a.text[at-size-1] == ' ' && a.count == 0 {
				return 0, false
			}
		case r == '.':
			if at < len(a.text) && a.text[at] == ' ' && a.count > 0 && a.fullStop(limit, at-size) {
				return 0, false
			}
		default:
			return at, unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
		}
		at -= size
		if from-at > 12 {
			return 0, false
		}
	}
	return 0, false
}

// fullStop reports whether the full stop at the offset ends a sentence rather
// than an initial or an abbreviation.
func (a *aligner) fullStop(limit, at int) bool {
	start := at
	for start > limit && at-start < 4 && a.text[start-1] != ' ' && a.text[start-1] != '.' {
		start--
	}
	return at-start > 3 || at-start > 1 && unicode.IsLower(rune(a.text[start]))
}

func isSmallWord(word string) bool {
	switch word {
	case "of", "the", "and", "for", "in", "on", "to", "with", "by", "at", "from", "through", "against", "between", "among", "a", "an", "or", "as", "its", "their":
		return true
	}
	return false
}

// longForm is where the words that a short form stands for begin and end.
func (a *aligner) longForm(short string) (from, to int, ok bool) {
	if a.count == 0 || a.holds(short) {
		return 0, 0, false
	}
	for way := range ways {
		n := a.spell(short, way)
		if n < 2 {
			continue
		}
		for _, capitals := range [...]bool{true, false} {
			if first, found := a.align(a.marks[:n], capitals); found {
				return a.bounds(first, short, way)
			}
		}
	}
	return 0, 0, false
}

// bounds are where the words from that of the index on, to the bracket, begin
// and end in the text.
func (a *aligner) bounds(first int, short string, way spelling) (from, to int, ok bool) {
	last := a.words[0]
	from, to = a.words[first].start, last.end
	if to-last.start == 1 && to < len(a.text) && a.text[to] == '.' {
		to++ // U.S.
	}
	if way == withoutNumber && first+1 < a.count && strings.HasPrefix(a.text[a.words[first+1].start:], lastNumber(short)) {
		from = a.words[first+1].start // the 26th Conference of the Parties (COP26)
	}
	return from, to, to-from > len(short) || first > 0
}

// holds reports whether the short form is itself one of the nearest words: it
// is then a remark, not a definition.
func (a *aligner) holds(short string) bool {
	for i := range min(a.count, 2*len(short)) {
		if strings.EqualFold(a.text[a.words[i].start:a.words[i].end], short) {
			return true
		}
	}
	return false
}

// spelling is a way to take a short form apart.
type spelling int

const (
	asWritten     spelling = iota
	withoutShared          // words of it that the long form has as they are are left out
	counted                // a figure repeats the letter beside it
	withoutNumber          // the number at its end is left out
	ways
)

// spell takes a short form apart into marks and returns how many there are, 0
// when this way differs in nothing from the way it is written.
func (a *aligner) spell(short string, way spelling) int {
	n, changed := 0, way == asWritten
	for at := 0; at < len(short); {
		end := at
		for end < len(short) && short[end] != ' ' && short[end] != '-' && short[end] != '/' {
			end++
		}
		token := short[at:end]
		shared := n > 0 && way == withoutShared && a.shares(token)
		changed = changed || shared
		if !shared && token != "" {
			var differs bool
			n, differs = a.letters(token, n, end == len(short), way)
			changed = changed || differs
		}
		at = end + 1
	}
	if !changed {
		return 0
	}
	return n
}

// shares reports whether a word stands as it is among those before the
// bracket.
func (a *aligner) shares(word string) bool {
	for i := range a.count {
		if a.text[a.words[i].start:a.words[i].end] == word {
			return true
		}
	}
	return false
}

// letters appends the marks of a word of a short form. The s of a plural is
// none.
func (a *aligner) letters(token string, n int, last bool, way spelling) (count int, changed bool) {
	if rest, ok := strings.CutSuffix(token, "s"); ok && looksShort(rest) {
		token = rest
	}
	wordlike := !looksShort(token)
	for at := 0; at < len(token) && n < len(a.marks); {
		if c := token[at]; c >= '0' && c <= '9' {
			end := at
			for end < len(token) && token[end] >= '0' && token[end] <= '9' {
				end++
			}
			number := token[at:end]
			switch {
			case way == counted && len(number) == 1 && c >= '2' && c <= '5':
				n, changed = a.repeat(token, at, end, n, int(c-'0')), true
			case way == withoutNumber && last && end == len(token):
				changed = true
			default:
				a.marks[n] = mark{number: number}
				n++
			}
			at = end
			continue
		}
		r, size := utf8.DecodeRuneInString(token[at:])
		if unicode.IsLetter(r) {
			a.marks[n] = mark{letter: unicode.ToLower(r), inner: unicode.IsLower(r) && at > 0 && (wordlike || at > 1)}
			n++
		}
		at += size
	}
	return n, changed
}

// repeat writes the letter before a figure, or behind it, as often as the
// figure says.
func (a *aligner) repeat(token string, at, end, n, times int) int {
	letter := rune(0)
	switch {
	case at > 0 && n > 0:
		letter = a.marks[n-1].letter
	case end < len(token):
		letter = unicode.ToLower(rune(token[end]))
	}
	for range times - 1 {
		if letter == 0 || n >= len(a.marks) {
			break
		}
		a.marks[n] = mark{letter: letter}
		n++
	}
	return n
}

// lastNumber is the number at the end of a short form.
func lastNumber(short string) string { return short[len(strings.TrimRight(short, "0123456789")):] }

const tooDear = 1 << 20

// align finds the cheapest way to match the marks, and the word at which it
// begins.
func (a *aligner) align(marks []mark, capitals bool) (first int, ok bool) {
	n := len(marks)
	best := allowed(n, capitals) + 1
	for j := range n + 1 {
		a.cost[j] = tooDear
	}
	a.cost[0] = 0
	for i := range min(a.count, 2*n+8) {
		w := a.words[i]
		skip := skipCost(w)
		cheapest := tooDear
		for j := n; j >= 0; j-- { // from the many to the few: each needs those of the word before
			cost := a.cost[j]
			if cost < tooDear {
				cost += skip
			}
			for k := 1; k <= j; k++ {
				if a.cost[j-k] >= best {
					continue
				}
				price, ok := a.price(w, marks[n-j:n-j+k], capitals)
				if !ok {
					continue
				}
				if j == k && i > 0 && !a.words[i-1].small {
					price += looseEnd
				}
				if sum := a.cost[j-k] + price; sum < cost {
					cost = sum
				}
				if sum := a.cost[j-k] + price; j == n && sum < best && a.mayBegin(w, marks[0], capitals) {
					best, first, ok = sum, i, true
				}
			}
			a.cost[j] = cost
			if j < n {
				cheapest = min(cheapest, cost)
			}
		}
		if cheapest >= best {
			break
		}
	}
	return first, best <= allowed(n, capitals)
}

// allowed is the highest cost of a match of so many marks.
func allowed(marks int, capitals bool) int {
	switch {
	case capitals:
		return skipWord * (marks - 1)
	case marks == 2:
		return innerLetter
	}
	return 2 * marks
}

func skipCost(w longWord) int {
	switch {
	case w.small:
		return 0
	case w.part:
		return skipPart
	}
	return skipWord
}

// mayBegin reports whether a long form may begin with the word.
func (a *aligner) mayBegin(w longWord, m mark, capitals bool) bool {
	if w.small || capitals && !w.capital {
		return false
	}
	_, ok := a.price(w, []mark{m}, capitals)
	r, _ := utf8.DecodeRuneInString(a.text[w.start:w.end])
	return ok && (m.letter == 0 || unicode.ToLower(r) == m.letter)
}

// price is what it costs to find the marks in a word, the first at its
// beginning if possible.
func (a *aligner) price(w longWord, marks []mark, capitals bool) (cost int, ok bool) {
	word := a.text[w.start:w.end]
	if marks[0].letter == 0 {
		return 0, len(marks) == 1 && matchesNumber(word, marks[0].number)
	}
	first, size := utf8.DecodeRuneInString(word)
	rest := word
	switch {
	case unicode.ToLower(first) == marks[0].letter:
		if marks[0].inner && len(marks) == 1 {
			return 0, false // a small letter goes on with a word
		}
		if capitals && !w.capital {
			cost = smallForCapital
			if !w.small {
				cost = skipWord
			}
		}
		rest, marks = word[size:], marks[1:]
	case w.small && len(word) > 2 || marks[0].inner:
		return 0, false
	default:
		cost = strangeLetter - innerLetter
		rest = word[size:]
	}
	if len(marks) > len(rest) {
		return 0, false
	}
	for _, m := range marks {
		at := -1
		for i, r := range rest {
			if unicode.ToLower(r) == m.letter {
				at = i + utf8.RuneLen(r)
				if !unicode.IsUpper(r) && !(m.inner && i == 0) {
					cost += innerLetter
				}
				break
			}
		}
		if at < 0 {
			return 0, false
		}
		rest = rest[at:]
	}
	return cost, true
}

// matchesNumber reports whether a word says a number: in figures, at its end,
// as an ordinal, or as the word that sounds like it.
func matchesNumber(word, number string) bool {
	if strings.HasSuffix(word, number) || strings.HasPrefix(word, number) && strings.Trim(word[len(number):], "stndrh") == "" {
		return true
	}
	if len(number) != 1 {
		return false
	}
	ordinal, cardinal, sound := "", "", ""
	switch number[0] {
	case '2':
		ordinal, cardinal, sound = "second", "two", "to"
	case '3':
		ordinal, cardinal = "third", "three"
	case '4':
		ordinal, cardinal, sound = "fourth", "four", "for"
	case '5':
		ordinal, cardinal = "fifth", "five"
	case '6':
		ordinal, cardinal = "sixth", "six"
	case '7':
		ordinal, cardinal = "seventh", "seven"
	case '8':
		ordinal, cardinal = "eighth", "eight"
	case '9':
		ordinal, cardinal = "ninth", "nine"
	default:
		return false
	}
	return strings.EqualFold(word, ordinal) || strings.EqualFold(word, cardinal) || word == sound && sound != ""
}
