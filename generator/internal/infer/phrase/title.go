package phrase

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/text"
)

// Titles by their words: where a sentence can be cut to be one, where a line of one goes
// on with the next.

// Shortened is the beginning of a sentence that can stand as a title: up to the
// last adjunct or mark before which it can be cut and still be one.
func Shortened(sentence string) string {
	sentence = strings.TrimRight(sentence, " .")
	if !text.Longer(sentence, SurelyBody) {
		return sentence
	}
	top := sentence[:text.Reach(sentence, SurelyBody)]
	space := strings.LastIndexByte(top, ' ')
	if space < 0 {
		return top
	}
	best := -1
	if m, ok := adjunctOpenings.Last(top[:space]); ok {
		best = m.Start
	}
	for _, mark := range [...]string{", ", "; ", " – "} {
		if at := strings.LastIndex(top, mark); at > best && !IsNameCase(strings.Fields(top[:at])) {
			best = at
		}
	}
	if open := strings.LastIndexByte(top[:max(best, 0)], '('); open > 0 && !strings.Contains(top[open:best], ")") {
		best = open - 1
	}
	if best < len(top)/3 || endsWithVerb(top[:best]) || IsNameCase(strings.Fields(top[:best])) {
		best = space // "The minister said" says nothing, and a name alone neither
	}
	return strings.TrimRight(top[:best], " ,;–")
}

// IsCollection reports the name of a drawer in which documents of one sort lie:
// "Speeches of the Ministers of Norway".
func IsCollection(p Phrase) bool {
	m, ok := p.Opens(documentNouns)
	if !ok || !strings.HasSuffix(strings.ToLower(p.Said[:m.End]), "es") &&
		!strings.HasSuffix(strings.ToLower(p.Said[:m.End]), "ts") {
		return false
	}
	behind := p.Said[m.End:]
	return strings.HasPrefix(behind, " of ") || strings.HasPrefix(behind, " from ") || strings.HasPrefix(behind, " by ")
}

// BreaksOff reports a line that ends with a word such as "of", with a comma or a
// colon, or with whose the next word is, "the Ministers'".
func BreaksOff(line string) bool {
	for _, ending := range [...]string{",", ":", "’s", "'s", "s’", "s'"} {
		if strings.HasSuffix(line, ending) {
			return true
		}
	}
	return isJoining(line[strings.LastIndexByte(line, ' ')+1:])
}

// OpensByJoining reports a line that begins with a word such as "on". One that
// begins with an article may be a title of its own.
func OpensByJoining(line string) bool {
	begin, _, _ := strings.Cut(line, " ")
	return isJoining(begin) && !strings.EqualFold(begin, "the")
}

// isJoining reports a word, or the mark that stands for one, behind which a line
// goes on.
func isJoining(word string) bool { return joiningWords.Has(word) || word == "&" }

// HasGluedMark reports a figure glued to the end of a word, or to the mark behind
// it.
func HasGluedMark(words, figure string) bool {
	before, rest, found := strings.Cut(words, figure)
	for ; found; before, rest, found = strings.Cut(rest, figure) {
		ends := rest == "" || strings.ContainsAny(rest[:1], " .,;:)")
		if ends && EndsSmall(strings.TrimRight(before, ".,;)")) {
			return true
		}
	}
	return false
}

// EndsSmall reports words whose last character is a small letter.
func EndsSmall(words string) bool { return unicode.IsLower(LastOf(words)) }

// BehindMarksOfMail is where the subject of a letter begins that was handed on: "Fw: RE:
// Ports Open".
func BehindMarksOfMail(words string) int {
	at := 0
	for {
		mark, rest, ok := strings.Cut(words[at:], ": ")
		if !ok || !marksOfMail.Has(mark) {
			return at
		}
		at = len(words) - len(strings.TrimLeft(rest, " "))
	}
}

// LastOf is the last character of words.
func LastOf(words string) rune {
	last, _ := utf8.DecodeLastRuneInString(words)
	return last
}

// endsWithVerb reports words that end with a verb, behind which the rest stands.
func endsWithVerb(words string) bool {
	words = strings.TrimRight(words, " ")
	return finiteVerbs.Has(words[strings.LastIndexByte(words, ' ')+1:])
}
