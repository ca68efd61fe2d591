// Package eventlabel writes the line by which an event is known: what its sentence, or its
// row of a table, says of it, short enough for a list.
//
// The rules for its users: offsets are those of the words that were given, no character is
// cut, and what stands at the date never is. Where something is left out, an ellipsis says so.
package eventlabel

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text/clause"
)

// Of is the part of a sentence that tells what stands in it from i to j, in about so many
// bytes: who does it, with whom an English sentence begins, and the clause of the date. What
// is too long is left out between the two, so that no part of a list that stands there seems
// to be who did it. The sentence stands from one offset of the words to another.
func Of(words string, from, to, i, j, most int) string {
	if end := from + len(withoutFile(words[from:to])); end >= j {
		to = end
	}
	if to-from <= most {
		return strings.TrimSpace(words[from:to])
	}
	s := sentence{words, to, i, j, most}
	start, end := s.clauseStart(from), j+clause.FirstMark(words[j:to])
	if start > from && end-from <= most {
		start = from
	}
	label := ""
	switch {
	case start > from && end-start < most/2: // “; the others on 6 May” leans upon what opens the sentence
		return s.head(from, start) + " … " + s.part(start, s.grown(start, end))
	case end-start <= most:
		label = s.part(start, s.grown(start, end))
	case j-start <= most*2/3: // the clause is long behind the date alone
		label = s.part(start, s.wholeWord(start, start+most))
	default:
		if start = s.behindCircumstances(start); end-start <= most {
			label = s.part(start, s.grown(start, end))
		} else {
			label = s.parted(start, end)
		}
	}
	if start > from {
		label = "… " + strings.TrimLeft(label, " ,;:–—-)")
	}
	return label
}

var formats = lexicon.List("en/formats-of-files")

// withoutFile are words without the mark of a link to a file at their end: “[PDF, 75KB]”.
func withoutFile(words string) string {
	whole := strings.TrimRight(words, " .")
	at := strings.LastIndexAny(whole, "[(")
	if at < 1 || !strings.HasSuffix(whole, "]") && !strings.HasSuffix(whole, ")") {
		return words
	}
	if m, ok := formats.Opens(whole[at+1:]); !ok || m.Start > 0 {
		return words
	}
	return strings.TrimRight(whole[:at], " ")
}

// sentence is the one of a date, while its label is cut.
type sentence struct {
	words string
	to    int // its end
	i, j  int // where the date begins and ends
	most  int // bytes of a label
}

// part is what stands between two offsets, with an ellipsis where the sentence goes on.
func (s *sentence) part(start, end int) string {
	if end < s.to {
		return strings.TrimRight(s.words[start:end], " ,;:–—-(") + " …"
	}
	return strings.TrimSpace(s.words[start:end])
}

// clauseStart is where what has the subject of the date's clause begins: behind the last
// mark that parts whole sentences, and behind the circumstances with which it opens.
func (s *sentence) clauseStart(from int) int {
	start := from
	for _, mark := range [...]string{"; ", ": "} {
		if at := strings.LastIndex(s.words[from:s.i], mark); at >= 0 {
			start = max(start, from+at+len(mark))
		}
	}
	return start
}

// behindCircumstances is where the subject of a sentence begins that opens with “In line
// with this,” or “Building upon that,” before the date, else the beginning.
func (s *sentence) behindCircumstances(start int) int {
	word := firstWord(s.words[start:s.to])
	isPrior := strings.HasPrefix(s.words[start+len(word):s.to], " to ") // “Prior to”
	if !isPrior && !opensCircumstances(word) {
		return start
	}
	for at := start; at < s.i; {
		at += commaIn(s.words[at:s.i])
		if at += len(", "); at >= s.i {
			return start
		}
		if behind := s.words[at:s.to]; hasSubjectAndVerb(behind[:commaIn(behind)]) {
			return at
		}
	}
	return start
}

// commaIn is where the first comma of words stands that parts clauses, their end without one.
func commaIn(words string) int {
	for from := 0; ; {
		at := strings.Index(words[from:], ", ")
		if at < 0 {
			return len(words)
		}
		if from += at; !clause.IsInName(words, from) {
			return from
		}
		from += len(", ")
	}
}

// opensCircumstances reports a word with which a sentence opens before its subject.
func opensCircumstances(word string) bool {
	value, isPreposition := prepositions.Of(word)
	return isPreposition && value == "opens" || sideClauses.Has(word) || beforeSubjects.Has(word) &&
		!determiners.Has(word) || strings.HasSuffix(word, "ing")
}

// hasSubjectAndVerb reports a clause that stands by itself: it opens with no word that leads
// to something, and has a verb behind its first word.
func hasSubjectAndVerb(words string) bool {
	before := firstWord(words)
	if isLeading(before) && !determiners.Has(before) || strings.HasSuffix(before, "ing") || isVerb(before, "") {
		return false
	}
	for word := range strings.FieldsSeq(words[len(before):]) {
		if isVerb(word, before) {
			return true
		}
		before = word
	}
	return false
}

// isVerb reports a word behind another one that tells what somebody does or did: “is”, “led”,
// “opened”, and no “the opened port”.
func isVerb(word, before string) bool {
	const shortest = 5
	isPast := len(word) >= shortest && strings.HasSuffix(word, "ed") && unicode.IsLower(firstRune(word))
	return auxiliaries.Has(word) || irregularVerbs.Has(word) || isPast && !determiners.Has(before)
}

// grown takes in the clauses behind a part for as long as there is room.
func (s *sentence) grown(start, end int) int {
	for end < s.to {
		mark := end + clause.FirstOf(s.words[end:s.to])
		at := mark + clause.FirstMark(s.words[mark:s.to])
		if at-start > s.most {
			break
		}
		end = at
	}
	if end-start < s.most/2 { // a clause such as “In March,” beside long ones
		end = s.wholeWord(end, start+s.most)
	}
	return end
}

// parted is how the clause begins, and the part of it around the date.
func (s *sentence) parted(start, end int) string {
	head := s.head(start, s.i)
	room := max(s.most-len(head), s.j-s.i)
	if most := s.j + max(room/3, room-(s.i-start)); most < end {
		end = s.wholeWord(s.j, most)
	}
	at := s.tail(max(start+len(head), end-room))
	if head == "" {
		return "… " + s.part(at, end)
	}
	return head + " … " + s.part(at, end)
}

// head is the opening of what stands between two offsets, cut before a word that goes on with
// something else. It is "" where it cannot be cut.
func (s *sentence) head(start, end int) string {
	last, opening := start, s.words[start:min(start+s.most/2, end)]
	for at := range len(opening) {
		if opening[at] != ' ' {
			continue
		}
		if isLeading(lastWord(opening[:at])) || isWithin(opening[:at]) {
			continue
		}
		isMarked := strings.ContainsRune(",;–—", lastRune(opening[:at])) && !clause.IsInName(s.words, start+at-1)
		if isMarked || isLeading(firstWord(s.words[start+at+1:])) {
			last = start + at
		}
	}
	if last-start < len(opening)/2 { // no such word: any other
		last = s.wholeWord(start, start+len(opening))
	}
	return strings.TrimRight(s.words[start:last], " ,;:–—-(")
}

// isWithin reports words that end inside brackets or quotation marks.
func isWithin(words string) bool {
	return strings.LastIndexByte(words, '(') > strings.LastIndexByte(words, ')') ||
		strings.LastIndex(words, "“") > strings.LastIndex(words, "”")
}

// tail is where the part around the date begins, no sooner than an offset: at a word that
// leads to what follows it, “of”, “which”, so that a name behind it is not taken for who did
// something, or at a verb behind a mark. Where that leaves little more than the date, it begins
// with the clause, a noun or any word before it.
func (s *sentence) tail(first int) int {
	best, others := s.i, [...]int{-1, -1, -1, -1} // a small word behind a mark, an article, “and”, any word
	for at := first; at < s.i; at++ {
		word := firstWord(s.words[at+1 : s.i])
		if s.words[at] != ' ' || word == "" {
			continue
		}
		behindMark, isSmall := at > 0 && s.words[at-1] == ',', unicode.IsLower(firstRune(word))
		isArticle := determiners.Has(word)
		if behindMark && isVerb(word, "") {
			return at + 1
		}
		if isSmall && isLeading(word) && !isArticle && !joins(word) || joins(word) && s.goesOnSmall(at+1+len(word)) {
			best = at + 1
			break
		}
		for i, fits := range [...]bool{behindMark && isSmall && !isArticle, isArticle, joins(word), true} {
			if fits && others[i] < 0 {
				others[i] = at + 1
			}
		}
	}
	if s.j-best > (s.j-first)/3 {
		return best
	}
	for _, at := range others {
		if at >= 0 {
			return at
		}
	}
	return best
}

// goesOnSmall reports that a verb or the like stands behind “and”, and no name and no noun
// with its article: the last part of a list.
func (s *sentence) goesOnSmall(at int) bool {
	word := firstWord(strings.TrimLeft(s.words[at:s.j], " "))
	return word != "" && unicode.IsLower(firstRune(word)) && !determiners.Has(word)
}

var (
	prepositions = lexicon.List("en/prepositions")
	sideClauses  = lexicon.List("en/openings-of-side-clauses")
	determiners  = lexicon.List("en/determiners")
	auxiliaries  = lexicon.List("en/finite-verbs")
	// beforeSubjects may stand before the subject of a sentence: “since”, “today”.
	beforeSubjects = lexicon.List("en/openings-before-subjects")
	irregularVerbs = lexicon.List("en/irregular-verbs-in-the-past")
)

// joins reports a word that joins the parts of a list, or two verbs.
func joins(word string) bool { return word == "and" || word == "or" || word == "but" }

// isLeading reports a word that leads to what follows it, behind which nothing ends.
func isLeading(word string) bool {
	return joins(word) || prepositions.Has(word) || sideClauses.Has(word) || determiners.Has(word)
}

func firstWord(words string) string {
	word, _, _ := strings.Cut(words, " ")
	return strings.TrimRight(word, ",;:.)”")
}

func lastWord(words string) string {
	return strings.TrimLeft(words[strings.LastIndexByte(words, ' ')+1:], "(“")
}

func firstRune(words string) rune { r, _ := utf8.DecodeRuneInString(words); return r }

func lastRune(words string) rune { r, _ := utf8.DecodeLastRuneInString(words); return r }

// wholeWord is where the last whole word ends up to an offset, and none that leads to what
// follows.
func (s *sentence) wholeWord(first, at int) int {
	if at = min(at, s.to); at == s.to {
		return at
	}
	if s.words[at] != ' ' {
		last := strings.LastIndexByte(s.words[first:at], ' ')
		if last < 0 {
			return first
		}
		at = first + last
	}
	for at > max(first, s.j) && isLeading(lastWord(s.words[first:at])) {
		at = first + max(strings.LastIndexByte(s.words[first:at], ' '), 0)
	}
	return max(at, first)
}
