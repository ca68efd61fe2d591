package meeting

import (
	"strconv"
	"strings"

	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/text"
)

// IsYear reports a year of the last century or of this one.
func IsYear(word string) bool {
	const length = 4
	thisOrLast := strings.HasPrefix(word, "19") || strings.HasPrefix(word, "20")
	return len(word) == length && thisOrLast && text.IsFigures(word)
}

// ending are the last two letters of a word.
type ending [2]byte

func endingOf(word string) ending { return ending{word[len(word)-2] | 0x20, word[len(word)-1] | 0x20} }

// endings are those of ordinals, in words and in figures.
var endings = func() map[ending]bool {
	of := map[ending]bool{{'s', 't'}: true, {'n', 'd'}: true, {'r', 'd'}: true, {'t', 'h'}: true}
	for word := range OrdinalWords {
		of[endingOf(word)] = true
	}
	of[endingOf("ever")] = true // “annual” ends as “inaugural” does
	return of
}()

func isFigure(c byte) bool { return c >= '0' && c <= '9' }

// endsAsOrdinal is a quick look at the last two letters of a word: most words
// are passed over by it.
func endsAsOrdinal(word string) bool {
	const shortest = 3
	return len(word) >= shortest && endings[endingOf(word)]
}

// ordinalOf reads 29th, 2st, Twenty-Seventh, inaugural, third-annual.
func ordinalOf(word string) (int, bool) {
	if !endsAsOrdinal(word) {
		return 0, false
	}
	lower := strings.ToLower(word)
	if isFigure(lower[0]) {
		return ordinalOfFigures(lower)
	}
	top, tail, hyphen := strings.Cut(lower, "-")
	if !hyphen {
		n, ok := OrdinalWords[lower]
		return n, ok
	}
	if ten, ok := Tens[top]; ok {
		unit, ok := OrdinalWords[tail]
		return ten + unit, ok && unit < 10
	}
	if tail != "annual" && tail != "ever" {
		return 0, false
	}
	n, ok := OrdinalWords[top]
	return n, ok
}

// ordinalOfFigures reads up to three figures before st, nd, rd or th, whichever:
// texts write "2st", too.
func ordinalOfFigures(word string) (n int, ok bool) {
	const most = 3
	ending := strings.TrimLeft(word, "0123456789")
	figures := strings.TrimSuffix(word, ending)
	if len(figures) > most || !isEndingOfOrdinal(ending) {
		return n, false
	}
	n, _ = strconv.Atoi(figures)
	return n, n > 0
}

// gluedOrdinal is how long the ordinal in figures is that a word begins with which goes on
// with a capital, as where a space was lost: “10thASEAN-Atlantis”. It is 0 where none does.
func gluedOrdinal(word string) int {
	const most, ending = 3, 2 // figures, letters
	figures := 0
	for figures < len(word) && isFigure(word[figures]) {
		figures++
	}
	end := figures + ending
	glued := figures > 0 && figures <= most && end < len(word) && isEndingOfOrdinal(word[figures:end]) &&
		paper.IsCapital(word[end])
	if !glued {
		return 0
	}
	return end
}

// pairOf reads two numbers between which a stroke stands: 44th/45th.
func pairOf(word string) (first, second int, ok bool) {
	left, right, _ := strings.Cut(word, "/")
	if first, ok = ordinalOf(left); ok {
		second, ok = ordinalOf(right)
	}
	return first, second, ok
}

// joinsNumbers reports what joins the numbers of two meetings.
func joinsNumbers(word string) bool { return word == "and" || word == "&" }

func isEndingOfOrdinal(word string) bool {
	switch word {
	case "st", "nd", "rd", "th":
		return true
	}
	return false
}

// isMisspelt reports an ordinal in figures with the ending of another number:
// 2st may stand for 2nd, and for 21st.
func isMisspelt(word string) bool {
	ending := strings.ToLower(strings.TrimLeft(word, "0123456789"))
	digits := len(word) - len(ending)
	if digits == 0 || ending == "" {
		return false
	}
	right := map[byte]string{'1': "st", '2': "nd", '3': "rd"}[word[digits-1]]
	teen := digits > 1 && word[digits-2] == '1'
	if right == "" || teen {
		right = "th"
	}
	return ending != right
}

// romanOf reads a number in Roman figures: XXVI. Of one letter it would be a
// letter.
func romanOf(word string) (n int, ok bool) {
	n, ok = romans[word]
	return n, ok
}

// romans are the numbers of meetings in Roman figures.
var romans = func() map[string]int {
	const last = 99
	of := map[string]int{}
	tens := [...]string{"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"}
	ones := [...]string{"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"}
	for n := 2; n <= last; n++ {
		if word := tens[n/10] + ones[n%10]; len(word) > 1 {
			of[word] = n
		}
	}
	return of
}()
