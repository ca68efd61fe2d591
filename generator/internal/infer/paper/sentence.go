package paper

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/text"
)

// SentenceAround is the sentence in which an offset lies, or nothing there.
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

// SentenceWords are the words of a sentence as spaces part them, because a
// grammar of sentences takes “2016-2020”, “$40” and “co-chairs” for one each.
// They are good until it is asked for the next.
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
			w.Comma, w.Colon = strings.Contains(marks, ","), strings.Contains(marks, ":")
			w.Hard = strings.ContainsAny(marks, ";:)–—-]")
		}
		list = append(list, w)
	}
	p.ofSentence = list
	return list
}

// EndsLikeSentence reports a full stop that ends a sentence, or a mark after
// which it goes on. "U.S." ends none.
func EndsLikeSentence(words string) bool {
	words = strings.TrimRight(words, "\"'”’)] ")
	last, _ := utf8.DecodeLastRuneInString(words)
	switch last {
	case '!', ';', ':', ',', '…':
		return true
	case '.':
		word := words[strings.LastIndexByte(words, ' ')+1:]
		return strings.Count(word, ".") < 2 && !strings.EqualFold(word, "Ltd.") && !strings.EqualFold(word, "Jr.")
	}
	return false
}

// HasInnerSentence reports a sentence that ends inside a line: "… on Saturday.
// Mark Demayo, ABS-CBN News". Short words before a full stop are cut ones.
func HasInnerSentence(words string) bool {
	for at := 0; ; {
		next := strings.Index(words[at:], ". ")
		if next < 0 {
			return false
		}
		at += next + 2
		word := words[strings.LastIndexByte(words[:at-2], ' ')+1 : at-2]
		r, _ := utf8.DecodeLastRuneInString(word)
		first, _ := utf8.DecodeRuneInString(word)
		isWord := unicode.IsLower(r) && unicode.IsLower(first) // and no initials
		isYear := unicode.IsDigit(r) && unicode.IsDigit(first)
		if len(word) > 3 && (isWord || isYear) {
			return true
		}
	}
}
