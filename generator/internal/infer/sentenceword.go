package infer

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// sentenceWord is a word of a sentence with the marks behind it.
type sentenceWord struct {
	start, end int    // in the block, without marks around it
	text, low  string // as written, and in small letters
	comma      bool   // a comma stands behind it
	hard       bool   // a semicolon, colon, bracket or dash
	colon      bool
}

// capital reports whether the word begins with a capital.
func (w sentenceWord) capital() bool {
	first, _ := utf8.DecodeRuneInString(w.text)
	return unicode.IsUpper(first)
}

// headline reports whether the word is written as headlines write verbs: with
// a capital, and not in capitals throughout.
func (w sentenceWord) headline() bool { return w.capital() && len(w.text) > 1 && isLower(w.text[1:]) }

// sentenceWords are the words of a sentence. They are good until it is asked for
// the next.
func (r *reading) sentenceWords(leaf *block, from, to int) []sentenceWord {
	list := r.ofSentence[:0]
	low := leaf.low()
	for at := from; at < to; {
		for at < to && low[at] == ' ' {
			at++
		}
		start := at
		for at < to && low[at] != ' ' {
			at++
		}
		if start == at {
			break
		}
		begin, end := start, at
		if !isASCIILetter(low[begin]) {
			begin = end - len(strings.TrimLeft(low[begin:end], "([“‘\"'*–—-•"))
		}
		if begin < end && !isASCIILetter(low[end-1]) {
			end = begin + len(strings.TrimRight(low[begin:end], ",;:)]”’\"'*–—-."))
		}
		if begin == end { // a dash alone belongs to the word before
			if n := len(list); n > 0 {
				list[n-1].hard = true
			}
			continue
		}
		w := sentenceWord{start: begin, end: end, text: leaf.String[begin:end], low: low[begin:end]}
		if marks := low[end:at]; marks != "" {
			w.comma, w.hard, w.colon = strings.Contains(marks, ","), strings.ContainsAny(marks, ";:)–—-]"), strings.Contains(marks, ":")
		}
		list = append(list, w)
	}
	r.ofSentence = list
	return list
}
