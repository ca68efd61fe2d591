// Package oneline parts a text that was pasted as one line, longer than any line of
// text: into the lines that it has lost.
//
// The rules for its users: what ended its lines is a wide gap, or, in a page whose gaps
// were lost, what a page prints: its title once more, the day behind it, a dateline.
package oneline

import (
	"strings"
	"unicode/utf8"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/text/passage"
)

// wideGap is how many blank characters in a line part what stands beside them.
const wideGap = 3

// Gap is the place of the first wide gap in words from an offset on; a tab is
// one by itself. start is -1 when there is none.
func Gap(words string, from int) (start, end int) {
	for at := from; at < len(words); {
		if c := words[at]; c > ' ' && c < utf8.RuneSelf && c != 0x7f {
			at++
			continue
		}
		r, size := utf8.DecodeRuneInString(words[at:])
		if !passage.IsBlank(r) {
			at += size
			continue
		}
		start, blanks, tab := at, 0, false
		for at < len(words) {
			r, size := utf8.DecodeRuneInString(words[at:])
			if !passage.IsBlank(r) {
				break
			}
			blanks, tab, at = blanks+1, tab || r == '\t', at+size
		}
		if blanks >= wideGap || tab {
			return start, at
		}
	}
	return -1, -1
}

// Pieces are where the lines stand that a text has lost which was pasted as one line;
// any other line is one.
func Pieces(words string) [][2]int {
	const wholeText, shortest = 400, 20 // bytes of the line, and of a piece on average
	if len(words) < wholeText {
		return nil
	}
	if pieces := piecesOfPage(words); pieces != nil {
		return pieces
	}
	var pieces [][2]int
	behind := len(words) - len(strings.TrimLeft(words, "0123456789.)")) // the number of a paragraph, and a tab
	for at := 0; at < len(words); {
		start, end := Gap(words, at)
		if start == behind && at == 0 {
			start, end = Gap(words, end)
		}
		if start < 0 {
			start, end = len(words), len(words)
		}
		pieces = append(pieces, [2]int{at, start})
		at = end
	}
	if len(words) < shortest*len(pieces) { // spaced out, to fill the line
		return nil
	}
	return pieces
}

// piecesOfPage parts a page that begins with its title and the name of the site, and
// prints the title again, with its day behind it, where the text begins: "Ports Open -
// Harbour Daily Home Search Ports Open 08:39, May 5, 2016 OSLO, May 5 (HNA) -- The". nil
// is for a line that is none.
func piecesOfPage(words string) [][2]int {
	const longest, reach = 200, 3000 // bytes of a title, from it to where it is printed again
	for _, mark := range [...]string{" - ", " | ", " – ", " — "} {
		end := strings.Index(words[:min(len(words), longest)], mark)
		if end < 0 || !isTitle(words[:end]) {
			continue
		}
		title := words[:end]
		again := strings.Index(words[end:min(len(words), reach)], " "+title+" ")
		if again < 0 {
			continue
		}
		from := end + again + 1
		behind := from + len(title) + 1
		day, ok := dayOfPage(words[behind:])
		if !ok {
			continue
		}
		pieces := [][2]int{{0, from - 1}, {from, behind - 1}, {behind, behind + day}}
		rest := behind + day
		rest += len(words[rest:]) - len(strings.TrimLeft(words[rest:], " "))
		if at := dateline(words[rest:]); at > 0 {
			pieces = append(pieces, [2]int{rest, rest + at - 1})
			rest += at
		}
		return append(pieces, [2]int{rest, len(words)})
	}
	return nil
}

// isTitle reports words that can be a title.
func isTitle(words string) bool {
	const fewest = 4 // words
	return strings.Count(words, " ")+1 >= fewest && !strings.Contains(words, ". ")
}

// dayOfPage is where the day and the hour end with which words begin, behind a few
// others.
func dayOfPage(words string) (end int, ok bool) {
	const reach, farthest = 80, 40 // bytes
	top := words[:min(len(words), reach)]
	from, to, ok := dates.Clock(top)
	stamps := dates.Stamps(top)
	if !ok || len(stamps) == 0 || stamps[0].Precision != dates.Day || min(from, stamps[0].Start) > farthest {
		return 0, false
	}
	return max(to, stamps[0].End), true
}

// dateline is where the dateline of an agency begins behind words below a picture, 0 for
// none: "OSLO, May 5 (HNA) --".
func dateline(words string) int {
	const reach, longestAgency, shortest = 800, 24, 4 // bytes; of a town
	words = words[:min(len(words), reach)]
	for at := 0; ; {
		open := strings.Index(words[at:], " (")
		if open < 0 {
			return 0
		}
		open += at
		agency, rest, closed := strings.Cut(words[open:], ")")
		dashed := strings.HasPrefix(rest, " -") || strings.HasPrefix(rest, " –") || strings.HasPrefix(rest, " —")
		comma := strings.LastIndex(words[:open], ", ")
		if closed && dashed && len(agency) <= longestAgency && comma > 0 && len(dates.Stamps(words[comma:open])) > 0 {
			town := strings.TrimLeft(capitalsBefore(words[:comma]), " ")
			if len(town) >= shortest {
				return comma - len(town)
			}
		}
		at = open + len(" (")
	}
}

// capitalsBefore are the capitals, parted by spaces, with which words end.
func capitalsBefore(words string) string {
	at := strings.LastIndexFunc(words, func(r rune) bool { return r != ' ' && (r < 'A' || r > 'Z') })
	if at < 0 {
		return words
	}
	behind := words[at+1:]
	if _, inWord, ok := strings.Cut(behind, " "); ok {
		return inWord
	}
	return ""
}
