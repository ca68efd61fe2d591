// Package reference tells numbers of four figures that number a paper, a page or a sum
// of money from years. What stands right before them tells: "telegram 1926", "Nos. 1917
// and 1918", but "telegram of 1926".
//
// The rules for its users:
//
//   - Rows are read from left to right, one for each text: the second number of a row
//     is a reference by the first.
//   - What is asked of costs no more than a look at a few words around the number.
//   - A number in square brackets behind a year is that of a note, or mends the year.
package reference

import (
	_ "embed"
	"strconv"
	"strings"
)

//go:embed words.txt
var lines string

// words stand before a reference, each with how it stands there.
var words = func() map[string]string {
	table := map[string]string{}
	for line := range strings.Lines(lines) {
		line = strings.TrimSpace(line)
		how := line[strings.LastIndexByte(line, ' ')+1:]
		if how != "over" && how != "alone" {
			how = ""
		}
		if !strings.HasPrefix(line, "#") {
			table[strings.TrimSpace(strings.TrimSuffix(line, how))] = how
		}
	}
	return table
}()

// Rows remembers the numbers of a text that are references, because a row of them goes
// on behind the first.
type Rows struct {
	text    string
	row     int // where the last number ends that is a reference, 0 without
	counted int // where the last number ends that counts something, 0 without
}

// In are the rows of a text.
func In(text string) Rows { return Rows{text: text} }

// Has reports whether the number of four figures between two offsets is no year by what
// stands before it.
func (r *Rows) Has(at, end int) bool {
	before := r.before(at)
	word := lastWord(before)
	switch {
	case r.goesOn(at), r.isNumbered(before, end), word == "at" && r.isTimeOfDay(at, end):
		r.row = end
		return true
	case word == "were", word == "and" && r.isCountedToo(at):
		r.counted = end
		return true
	}
	return false
}

// before is the text before an offset, without the white space right before it.
func (r *Rows) before(at int) string { return strings.TrimRight(r.text[:at], " \t\n\u00a0") }

// letters are those of ASCII.
const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

// lastWord is the run of letters with which a text ends.
func lastWord(s string) string { return s[len(strings.TrimRight(s, letters)):] }

// isNumbered reports words that end in one that numbers things.
func (r *Rows) isNumbered(before string, end int) bool {
	said := strings.TrimRight(before, ",:")
	over := said != before
	if !over {
		said = strings.TrimSuffix(said, ".")
	}
	last := lastWord(said)
	how, ok := words[strings.ToLower(last)]
	if rest, parted := strings.CutSuffix(strings.TrimSuffix(said, last), " "); !ok && parted {
		how, ok = words[strings.ToLower(lastWord(rest)+" "+last)]
	}
	return ok && (!over || how == "over") && (how != "alone" || r.standsAlone(end))
}

// standsAlone reports a number behind which no word stands but "of".
func (r *Rows) standsAlone(end int) bool {
	rest := strings.TrimLeft(r.text[end:min(len(r.text), end+len("  of "))], " ")
	return strings.TrimLeft(rest, letters) == rest || strings.HasPrefix(rest, "of ")
}

// goesOn reports a number that only a comma, "and" or "or" parts from one that is a
// reference.
func (r *Rows) goesOn(at int) bool {
	switch strings.Trim(r.text[r.row:at], ", ") {
	case "", "and", "or", "&", "to":
		return r.row > 0
	}
	return false
}

// isTimeOfDay reports four figures that say the hour and the minute, "sailed at 1945":
// those that describe no name.
func (r *Rows) isTimeOfDay(at, end int) bool {
	const hours, minutes = 24, 60
	n, _ := strconv.Atoi(r.text[at:end])
	rest := strings.TrimLeft(r.text[end:min(len(r.text), end+len("  A"))], " ")
	return n/100 < hours && n%100 < minutes && (rest == "" || rest[0] < 'A' || rest[0] > 'Z')
}

// isCountedToo reports the second of two counts in one sentence: "were 1912 in the
// first district and 1933 in the second".
func (r *Rows) isCountedToo(at int) bool {
	const near = 60 // bytes
	return r.counted > 0 && at-r.counted <= near && !strings.ContainsAny(r.text[r.counted:at], ".;")
}

// IsShelved reports whether the mark of a shelf in an archive stands before an offset,
// "KB: M100, 1937": a year or a month there says of which time the file is, and dates
// nothing.
func IsShelved(text string, at int) bool {
	const longest = 22 // bytes of a mark
	mark, ok := strings.CutSuffix(strings.TrimRight(text[max(0, at-longest):at], " "), ",")
	if !ok {
		return false
	}
	colon := strings.LastIndexByte(mark, ':')
	if colon < 0 {
		return false
	}
	house, number := strings.TrimRight(mark[:colon], " "), strings.TrimLeft(mark[colon+1:], " ")
	house = house[strings.LastIndexAny(house, " ([;")+1:]
	isCapital := len(house) > 1 && lastWord(house) == house && strings.ToUpper(house) == house
	return isCapital && number != "" && number[0] >= 'A' && number[0] <= 'Z' &&
		strings.ContainsAny(number, "0123456789") && !strings.Contains(number, " ")
}

// Corrected is a year that ends at an offset as an editor mends it, in square brackets behind it:
// “May 2002 [2003]”. Any other number there is that of a note.
func Corrected(text string, year, end int) (right, behind int) {
	const figures = len("2003")
	at := end + len(text[end:]) - len(strings.TrimLeft(text[end:], " \n\u00a0"))
	rest, ok := strings.CutPrefix(text[at:], "[")
	if !ok || len(rest) <= figures || rest[figures] != ']' {
		return year, end
	}
	right, err := strconv.Atoi(rest[:figures])
	if err != nil || rest[0] != '1' && rest[0] != '2' {
		return year, end
	}
	return right, at + len("[") + figures + len("]")
}
