package shortform

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// finder finds the words that a short form stands for. It matches the letters
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
type finder struct {
	text    string
	words   [mostReach]longWord // the nearest to the bracket first
	count   int
	symbols [longestShort]symbol
	cost    [longestShort + 1]int
}

// longWord is a word before a bracket.
type longWord struct {
	start, end int
	capital    bool // it begins with one, or with a figure
	small      bool // of, the, and
	part       bool // a hyphen stands before it, or it is a figure before one, or an initial: D.C.
}

// symbol is a letter or a number of a short form.
type symbol struct {
	letter rune   // in small letters, 0 for a number
	number string // digits
	inner  bool   // a small letter, which goes on with the word before: SuFiA
}

// passedOver are the words that join the others.
var passedOver = lexicon.List("en/words-passed-over-in-short-forms")

// isSmall reports a word that joins others, in small letters: with a capital it
// opens a sentence or is part of a name.
func isSmall(word string) bool {
	return passedOver.HasKey(text.KeyOf(word)) && word == strings.ToLower(word)
}

const (
	mostReach           = 26 // words
	longestGap          = 12 // between two words, in letters
	longestAbbreviation = 4  // whose full stop ends no sentence

	skipWord, skipPart         = 4, 1
	oneWord                    = 3 // of several ways to match, one word alone comes behind
	looseEnd                   = 3 // more words follow the last letter, and no "of" or "on" joins them
	innerLetter, strangeLetter = 2, 6
	smallForCapital            = 1 // a connecting word lends its letter: POA
)

// read takes in the words that stand before the offset, as far back as a
// sentence reaches, but not before the limit.
func (f *finder) read(words string, limit, before int) {
	f.text, f.count = words, 0
	at := before
	for f.count < mostReach {
		end, ok := f.gapBefore(limit, at)
		if !ok {
			return
		}
		start := wordStart(words, limit, end)
		at = start
		if isPossessive(words, limit, start, end) {
			continue
		}
		first, _ := utf8.DecodeRuneInString(words[start:end])
		f.words[f.count] = longWord{
			start: start, end: end, capital: !unicode.IsLower(first), small: isSmall(words[start:end]),
			part: strings.HasSuffix(words[limit:start], "-") || isInitial(words, start, end) ||
				isFigureBefore(words, start, end),
		}
		f.count++
	}
}

// wordStart is where the word begins that ends at end, not before the limit.
func wordStart(words string, limit, end int) int {
	for end > limit {
		r, size := rune(words[end-1]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeLastRuneInString(words[limit:end])
		}
		if !isOfWord(r) {
			break
		}
		end -= size
	}
	return end
}

// isInitial reports a letter with a full stop.
func isInitial(words string, start, end int) bool {
	return end-start == 1 && strings.HasPrefix(words[end:], ".")
}

// isFigureBefore reports figures that a hyphen joins to what follows them.
func isFigureBefore(words string, start, end int) bool {
	return strings.HasPrefix(words[end:], "-") && strings.Trim(words[start:end], "0123456789") == ""
}

// isPossessive reports whether a word is the s of Council's.
func isPossessive(words string, limit, start, end int) bool {
	return words[start:end] == "s" &&
		(strings.HasSuffix(words[limit:start], "’") || strings.HasSuffix(words[limit:start], "'"))
}

// gapBefore passes what stands between two words, and reports whether a long
// form may reach over it: not over the end of a sentence, a colon or a dash.
func (f *finder) gapBefore(limit, at int) (end int, ok bool) {
	for from := at; from-at <= longestGap; {
		r, size := utf8.DecodeLastRuneInString(f.text[limit:at])
		switch {
		case strings.ContainsRune(" -,'’\"“”‘&/+*()[]", r):
		case r == '–' || r == '‑':
			if f.count == 0 && strings.HasSuffix(f.text[limit:at-size], " ") {
				return end, false
			}
		case r == '.':
			if f.count > 0 && f.text[at] == ' ' && endsSentence(f.text[limit:at-size]) {
				return end, false
			}
		default:
			return at, isOfWord(r)
		}
		at -= size
	}
	return end, false
}

// isOfWord reports what words are made of.
func isOfWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

// endsSentence reports whether a full stop behind the words ends a sentence
// rather than an initial or an abbreviation.
func endsSentence(words string) bool {
	last := words[strings.LastIndexAny(words, " .")+1:]
	return len(last) > 3 || len(last) > 1 && unicode.IsLower(rune(last[0]))
}

// longForm is where the words that a short form stands for begin and end.
func (f *finder) longForm(short string) (from, to int, ok bool) {
	if f.holds(short) {
		return from, to, false
	}
	for way := range ways {
		n := f.spell(short, way)
		if n < 2 {
			continue
		}
		first, cost, found := f.align(f.symbols[:n], !isSmallShort(short))
		if isSmallShort(short) {
			if cost == 0 && first == n-1 { // a word for each letter; first is 0 where none was found
				return f.bounds(first, short, way)
			}
			continue
		}
		if !found || cost > 0 {
			other, otherCost, alsoFound := f.align(f.symbols[:n], false)
			isNearer := other < first && otherCost < cost && (n > 2 || other > 0) // RR is not Reserve
			if alsoFound && (!found || isNearer) {
				first, found = other, true
			}
		}
		if found {
			return f.bounds(first, short, way)
		}
	}
	return from, to, false
}

// bounds are where the words from that of the index on, to the bracket, begin
// and end in the text.
func (f *finder) bounds(first int, short string, way spelling) (from, to int, ok bool) {
	last := f.words[0]
	first = f.withSyllable(first, short)
	from, to = f.words[first].start, last.end
	if strings.HasPrefix(f.text[to:], ".") && last.capital && to-last.start <= longestAbbreviation {
		to++ // U.S., Corp.
	}
	number := lastNumber(short)
	if way == withoutNumber && number != "" && first+1 < f.count &&
		strings.HasPrefix(f.text[f.words[first+1].start:], number) {
		from = f.words[first+1].start // the 26th Conference of the Parties (COP26)
	}
	from, isWhole := f.fromCompound(short, f.wholeFrom(first, from), to)
	return from, to, isWhole && (to-from > len(short) || first > 0)
}

// fromCompound is where the name of two parts begins, joined by a hyphen, with the second of which a
// long form begins that has no word for each letter: the Singapore-ASEAN Centre. It is no long form
// where the short form has no letter of the first part near its head: “Technology-Based Indonesian”.
// Behind another name the first part may belong to that: “the United States-Association of Ports”.
func (f *finder) fromCompound(short string, from, to int) (start int, ok bool) {
	const nearHead = 2 // letters
	before, isJoined := strings.CutSuffix(f.text[:from], "-")
	start = strings.LastIndexAny(before, " (\"\n") + 1
	if !isJoined || start >= len(before) || before[start] < 'A' || before[start] > 'Z' ||
		initialsOf(f.text[from:to]) == short {
		return from, true
	}
	ok = strings.ContainsRune(strings.ToUpper(short[:min(len(short), nearHead)]), rune(before[start]))
	last := strings.TrimRight(before[:start], " ")
	last = last[strings.LastIndexByte(last, ' ')+1:]
	if last != "" && last[0] >= 'A' && last[0] <= 'Z' {
		return from, ok
	}
	return start, ok
}

// initialsOf are the capitals with which words begin.
func initialsOf(words string) string {
	var initials strings.Builder
	for word := range strings.FieldsSeq(words) {
		if word[0] >= 'A' && word[0] <= 'Z' {
			initials.WriteByte(word[0])
		}
	}
	return initials.String()
}

// withSyllable is the index of the word with a capital, close before the one with which a
// long form was found to begin, that gives the short form its first syllable, where that one
// does not: Telecommunications and Technology Ministers (TELMIN).
func (f *finder) withSyllable(first int, short string) int {
	const syllable, near = 3, 4 // letters, words
	if len(short) <= syllable+1 || isSmallShort(short) {
		return first
	}
	gives := func(w longWord) bool {
		isLong := w.capital && w.end-w.start > syllable
		return isLong && strings.EqualFold(f.text[w.start:w.start+syllable], short[:syllable])
	}
	for k := first; k < min(f.count, first+near+1); k++ {
		if gives(f.words[k]) {
			return k
		}
	}
	return first
}

// wholeFrom is where the word begins that a hyphen or figures join to the first
// word of a long form in small letters: 1,2-diacylglycerol, 50-year lease.
func (f *finder) wholeFrom(first, from int) int {
	if f.words[first].capital {
		return from
	}
	start := strings.LastIndexByte(f.text[:from], ' ') + 1
	start += len(f.text[start:from]) - len(strings.TrimLeft(f.text[start:from], "([\"“‘"))
	before := f.text[start:from]
	isPrefix := strings.HasSuffix(before, "-") && !strings.HasSuffix(before, "--") && inBalance(before)
	if isPrefix && strings.ContainsAny(before, "0123456789") {
		return start
	}
	return from
}

// holds reports whether the short form is itself one of the nearest words: it
// is then a remark, not a definition.
func (f *finder) holds(short string) bool {
	for i := range min(f.count, 2*len(short)) {
		if strings.EqualFold(f.text[f.words[i].start:f.words[i].end], short) {
			return true
		}
	}
	return false
}

const tooDear = math.MaxInt32

// align finds the cheapest way to match the symbols, the word at which it
// begins, and what it costs. Several words are preferred to the letters of one:
// RR is Rice Reserve rather than Reserve.
func (f *finder) align(symbols []symbol, capitals bool) (first, total int, ok bool) {
	n := len(symbols)
	most := allowed(n, capitals)
	best := most + oneWord + 1
	for j := range n + 1 {
		f.cost[j] = tooDear
	}
	f.cost[0] = 0
	for i := range min(f.count, 2*n+8) {
		w := f.words[i]
		skip := skipCost(w)
		for j := n; j >= 0; j-- { // from the many to the few: each needs those of the word before
			cost := f.cost[j] + skip
			for k := 1; k <= j; k++ {
				if f.cost[j-k] >= best {
					continue
				}
				price, fits := f.price(w, symbols[n-j:n-j+k], capitals)
				if !fits {
					continue
				}
				if j == k && i > 0 && !f.words[i-1].small {
					price += looseEnd
				}
				sum := f.cost[j-k] + price
				cost = min(cost, sum)
				if j < n || sum > most || !f.mayBegin(w, symbols[0], capitals) {
					continue
				}
				rank := sum
				if k == n {
					rank += oneWord
				}
				if rank < best {
					best, total, first, ok = rank, sum, i, true
				}
			}
			f.cost[j] = cost
		}
	}
	return first, total, ok
}

// allowed is the highest cost of a match of so many symbols.
func allowed(symbols int, capitals bool) int {
	switch {
	case capitals:
		return skipWord * (symbols - 1)
	case symbols == 2:
		return innerLetter
	}
	return 2 * symbols
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
func (f *finder) mayBegin(w longWord, m symbol, capitals bool) bool {
	if w.small || capitals && !w.capital {
		return false
	}
	_, ok := f.price(w, []symbol{m}, capitals)
	r, _ := utf8.DecodeRuneInString(f.text[w.start:w.end])
	return ok && (m.letter == 0 || unicode.ToLower(r) == m.letter)
}

// price is what it costs to find the symbols in a word, the first at its
// beginning if possible.
func (f *finder) price(w longWord, symbols []symbol, capitals bool) (cost int, ok bool) {
	word := f.text[w.start:w.end]
	if symbols[0].letter == 0 {
		return f.priceOfNumber(word, symbols)
	}
	first, size := utf8.DecodeRuneInString(word)
	rest := word
	switch {
	case unicode.ToLower(first) == symbols[0].letter:
		if symbols[0].inner && len(symbols) == 1 {
			return cost, false // a small letter goes on with a word
		}
		if capitals && !w.capital {
			cost += smallForCapital
			if !w.small {
				cost += skipWord - smallForCapital
			}
		}
		rest, symbols = word[size:], symbols[1:]
	case w.small && len(word) > 2 || symbols[0].inner:
		return cost, false
	default:
		cost = strangeLetter - innerLetter
		rest = word[size:]
	}
	for _, m := range symbols {
		if m.letter == 0 {
			digits := strings.Index(rest, m.number)
			if digits < 0 {
				return cost, false
			}
			rest = rest[digits+len(m.number):]
			continue
		}
		at := strings.IndexFunc(rest, func(r rune) bool { return unicode.ToLower(r) == m.letter })
		if at < 0 {
			return cost, false
		}
		r, size := utf8.DecodeRuneInString(rest[at:])
		if !unicode.IsUpper(r) && !(m.inner && at == 0) {
			cost += innerLetter
		}
		rest = rest[at+size:]
	}
	return cost, true
}

// priceOfNumber is what it costs to find a number in a word, and the symbols
// behind it as the letters that follow it: 1beta.
func (f *finder) priceOfNumber(word string, symbols []symbol) (cost int, ok bool) {
	if len(symbols) == 1 {
		return cost, matchesNumber(word, symbols[0].number)
	}
	rest, ok := strings.CutPrefix(word, symbols[0].number)
	for _, m := range symbols[1:] {
		r, size := utf8.DecodeRuneInString(rest)
		if unicode.ToLower(r) != m.letter {
			return cost, false
		}
		rest = rest[size:]
	}
	return cost, ok
}
