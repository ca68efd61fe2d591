package paper

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/text"
)

func SentenceAround(sentences [][2]int, at int) (from, to int) {
	i := sort.Search(len(sentences), func(i int) bool { return at < sentences[i][1] })
	if i == len(sentences) {
		return at, at
	}
	return sentences[i][0], sentences[i][1]
}

// SentenceWord is a word of a sentence with the marks behind it.
type SentenceWord struct {
	Start, End int    // in the block, without marks around it
	Text, Low  string // as written, and in small letters
	Key        uint64 // of all of it, see text.KeyOf and lexicon.OfKey
	Comma      bool   // a comma stands behind it
	Hard       bool   // a semicolon, colon, bracket or dash
	Colon      bool
}

// Capital reports whether the word begins with a capital.
func (w SentenceWord) Capital() bool {
	first, _ := utf8.DecodeRuneInString(w.Text)
	return unicode.IsUpper(first)
}

// Headline reports whether the word is written as headlines write verbs: with
// a capital, and not in capitals throughout.
func (w SentenceWord) Headline() bool { return w.Capital() && len(w.Text) > 1 && IsLower(w.Text[1:]) }

// SentenceWords are the words of a sentence. They are good until it is asked for
// the next.
func (p *Paper) SentenceWords(leaf *Block, from, to int) []SentenceWord {
	list := p.ofSentence[:0]
	low := leaf.Low()
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
		if !IsASCIILetter(low[begin]) {
			begin = end - len(strings.TrimLeft(low[begin:end], "([“‘\"'*–—-•"))
		}
		if begin < end && !IsASCIILetter(low[end-1]) {
			end = begin + len(strings.TrimRight(low[begin:end], ",;:)]”’\"'*–—-."))
		}
		if begin == end { // a dash alone belongs to the word before
			if n := len(list); n > 0 {
				list[n-1].Hard = true
			}
			continue
		}
		w := SentenceWord{Start: begin, End: end, Text: leaf.String[begin:end], Low: low[begin:end]}
		w.Key = text.KeyOf(w.Low)
		if marks := low[end:at]; marks != "" {
			w.Comma, w.Hard, w.Colon = strings.Contains(marks, ","), strings.ContainsAny(marks, ";:)–—-]"), strings.Contains(marks, ":")
		}
		list = append(list, w)
	}
	p.ofSentence = list
	return list
}
