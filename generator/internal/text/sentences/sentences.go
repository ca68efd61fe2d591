// Package sentences parts a text into its sentences.
package sentences

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Split returns the offsets at which the sentences of a text begin and
// end. A full stop ends one when white space and a capital, a figure or an
// opening mark follow, and what stands before it is no abbreviation, initial
// or ordinal; closing marks behind it belong to it.
func Split(text string) [][2]int {
	var found [][2]int
	start := 0
	for i := 0; i < len(text); i++ {
		if c := text[i]; c != '.' && c != '!' && c != '?' {
			continue
		}
		if isGlued(text, i) {
			found = parted(found, text, start, i+1)
			start = i + 1
			continue
		}
		end := afterClosing(text, i+1)
		if end >= len(text) || text[end] != ' ' || !beginsSentence(text[end+1:]) {
			continue
		}
		if text[i] == '.' && end == i+1 && abbreviation(text[start:i]) {
			continue
		}
		found = parted(found, text, start, end)
		start = end + 1
		i = end
	}
	if start < len(text) {
		found = parted(found, text, start, len(text))
	}
	return found
}

// isGlued reports a question to which the next sentence is glued, as pages of which the marks
// of headings are gone have it: “What happened?The ministers met”. An address may hold such a
// mark, and names hold a “!”.
func isGlued(text string, at int) bool {
	const shortest = 2 // letters of the word behind it, and of that before
	if text[at] != '?' || at < shortest || !isSmall(text[at-1]) || !isSmall(text[at-shortest]) {
		return false
	}
	end := at + 1
	for end < len(text) && (isSmall(text[end]) || end == at+1 && text[end] >= 'A' && text[end] <= 'Z') {
		end++
	}
	return end-at-1 >= shortest && end < len(text) && text[end] == ' ' && isSmall(text[end-1]) &&
		!strings.ContainsAny(text[strings.LastIndexByte(text[:at], ' ')+1:at], "/=&")
}

func isSmall(c byte) bool { return c >= 'a' && c <= 'z' }

// longest is how many bytes a sentence has at most. Rules look from each date of
// a sentence over the whole of it, and a text without a full stop is one.
const longest = 6500

// parted adds a sentence, in parts when it is longer than any that is written.
// They end behind a mark of a clause, or where a word does.
func parted(found [][2]int, text string, start, end int) [][2]int {
	for end-start > longest {
		at := breakIn(text[start : start+longest])
		if at < 0 { // no space in it: it ends before a whole character
			at = longest
			for at < end-start && !utf8.RuneStart(text[start+at]) {
				at++
			}
			found = append(found, [2]int{start, start + at})
			start += at
			continue
		}
		found = append(found, [2]int{start, start + at})
		start += at + 1
	}
	if start < end {
		found = append(found, [2]int{start, end})
	}
	return found
}

// breakIn is the last space at which a clause ends, or a word; -1 for none.
func breakIn(words string) int {
	for _, mark := range [...]string{"; ", ", ", " "} {
		if at := strings.LastIndex(words, mark); at > 0 {
			return at + len(mark) - 1
		}
	}
	return -1
}

// afterClosing skips quotation marks and brackets that close.
func afterClosing(text string, at int) int {
	for at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		if r != '"' && r != '\'' && r != ')' && r != ']' && r != '”' && r != '’' {
			break
		}
		at += size
	}
	return at
}

func beginsSentence(rest string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, " “‘\"'(["))
	return unicode.IsUpper(r) || unicode.IsDigit(r) || unicode.IsLetter(r) && !unicode.IsLower(r)
}

// abbreviation reports whether the text ends in a word after which a full
// stop does not end a sentence.
func abbreviation(text string) bool {
	word := text[len(strings.TrimRightFunc(text, func(r rune) bool {
		return unicode.IsLetter(r) ||
			unicode.IsDigit(r) || r == '.'
	})):]
	if _, size := utf8.DecodeLastRuneInString(text); len(word) == 0 || size > 1 {
		return false
	}
	letters := strings.ReplaceAll(word, ".", "")
	spaced := len(word) <= 2*len(letters) && len(letters) == strings.Count(word, ".")+1
	if spaced && unicode.IsUpper(rune(word[0])) {
		return true // U.S, D.C, a single initial
	}
	const longest = len("paras")
	return len(word) <= longest && (abbreviations[word] || abbreviations[strings.ToLower(word)])
}

// abbreviations are words behind which a full stop ends no sentence; those with a capital
// only as they are written: Ma. is María, and an MA ends a sentence.
var abbreviations = map[string]bool{
	"mr": true, "mrs": true, "ms": true, "dr": true, "prof": true, "amb": true, "gen": true, "col": true,
	"lt": true, "maj": true, "sen": true, "rep": true, "gov": true, "st": true, "jr": true, "sr": true,
	"hon": true, "rev": true, "rt": true, "adm": true, "capt": true, "sgt": true, "smt": true, "brig": true,
	"no": true, "nos": true, "art": true, "para": true, "paras": true, "vol": true,
	"pp": true, "fig": true, "vs": true, "cf": true, "etc": true, "inc": true, "ltd": true, "co": true,
	"corp": true, "dept": true, "jan": true, "feb": true, "mar": true, "apr": true, "jun": true, "jul": true,
	"aug": true, "sep": true, "sept": true, "oct": true, "nov": true, "dec": true, "h.e": true, "e.g": true,
	"i.e": true, "a.m": true, "p.m": true, "Ma": true,
}
