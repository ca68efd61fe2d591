// Package folio reads the numbers of pages in the lines that stand around them.
package folio

import (
	"strconv"
	"strings"
)

// Readings are the ways to read the figures in words as such that count pages: each
// stands as it is, or as how far it is ahead of the page. Of many figures the first and
// the last ones may count; those between them are of a name, such as an address.
func Readings(words string, index int) []string {
	const last, longest = 2, 6
	spans := figuresIn(words)
	readings := []string{""}
	at := 0
	for i, span := range spans {
		before, literal := words[at:span[0]], words[span[0]:span[1]]
		at = span[1]
		ahead := literal
		if n, err := strconv.Atoi(literal); err == nil && len(literal) <= longest && (i == 0 || i >= len(spans)-last) {
			ahead = "#" + strconv.Itoa(n-index)
		}
		var more []string
		for _, reading := range readings {
			more = append(more, reading+before+literal)
			if ahead != literal {
				more = append(more, reading+before+ahead)
			}
		}
		readings = more
	}
	for i := range readings {
		readings[i] += words[at:]
	}
	return readings
}

// figuresIn are the places of the figures in words.
func figuresIn(words string) [][2]int {
	var spans [][2]int
	for i := 0; i < len(words); i++ {
		from := i
		for i < len(words) && words[i] >= '0' && words[i] <= '9' {
			i++
		}
		if i > from {
			spans = append(spans, [2]int{from, i})
		}
	}
	return spans
}

// IsOfTotal reports “Page 1 of 1”: the number of the page and that of all.
func IsOfTotal(text string, index, pages int) bool {
	_, total, ok := cutTotal(strings.ToLower(strings.Trim(text, " -–—|[]().·•")))
	return ok && Figure(text) == index+1 && total == strconv.Itoa(pages)
}

// Figure is the number of a page that a row is: “3”, “- 3 -”, “Page 3 of 12”, “iii”.
// It is 0 for what is none.
func Figure(text string) int {
	rest := strings.ToLower(strings.Trim(text, " -–—|[]().·•"))
	for _, name := range [...]string{"page", "pg", "p.", "halaman", "trang"} {
		rest = strings.TrimLeft(strings.TrimPrefix(rest, name), " |") // “Page | 3”
	}
	if number, total, ok := cutTotal(rest); ok {
		if _, err := strconv.Atoi(total); err != nil {
			return 0
		}
		rest = number
	}
	if n, err := strconv.Atoi(rest); err == nil && n > 0 && n < 10_000 {
		return n
	}
	return romanFigure(rest)
}

// cutTotal parts “3 of 12” and “3/12”.
func cutTotal(text string) (number, total string, ok bool) {
	for _, between := range [...]string{" of ", "/", " | ", " dari "} {
		if number, total, ok = strings.Cut(text, between); ok {
			return strings.TrimSpace(number), strings.TrimSpace(total), true
		}
	}
	return "", "", false
}

// romanFigure reads the small Roman figures of the pages before a text.
func romanFigure(text string) int {
	const longest = 8
	if len(text) > longest {
		return 0
	}
	values := map[rune]int{'i': 1, 'v': 5, 'x': 10, 'l': 50}
	total, before := 0, 0
	for _, c := range text {
		value, ok := values[c]
		if !ok {
			return 0
		}
		total += value
		if before < value {
			total -= 2 * before
		}
		before = value
	}
	return total
}

// Key is what a row says in the margin, and where.
type Key struct {
	Words  string
	Height int // in steps of a few points, or one of those below
}

// The edges of a page, for rows that repeat there on whatever height.
const (
	UpperEdge = -1 - iota
	LowerEdge
)

// Repeat reports words that stand at their height on two pages and on a third of
// all: a head may be that of every other page, or of one chapter. At whatever height
// they must do so on three.
func Repeat(counts map[Key]int, keys []Key, pages int) bool {
	for _, key := range keys {
		n := counts[key]
		if key.Height < 0 {
			n--
		}
		if n >= 2 && (3*n >= pages || n >= 4) {
			return true
		}
	}
	return false
}
