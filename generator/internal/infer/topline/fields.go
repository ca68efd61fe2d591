package topline

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/phrase"
	"aseanarchive/generator/internal/text"
)

// Programs that gather texts say in fields what each is, one right below the other,
// above the text or below its heading: "Source: The Harbour Post", "Published:
// 2016-05-05T08:00:00Z", "Language: eng". What tells them from a text with colons is
// how they stand together, not which they are.

// FieldsFrom is how many blocks from one on are such fields, 0 where none begin: no
// label stands twice, and one gives a day and nothing else.
func FieldsFrom(leaves []*paper.Block) int {
	const fewest, most = 3, 16
	var labels [most]string
	n, dated := 0, false
	for n < min(most, len(leaves)) {
		leaf := leaves[n]
		label, from := phrase.FieldOf(leaf.String)
		if from == 0 || leaf.Kind == text.Clause || n > 0 && leaf.Line != leaves[n-1].End+1 ||
			slices.Contains(labels[:n], label) {
			break
		}
		_, isDay := dayAlone(leaf.String, from)
		dated = dated || isDay
		labels[n] = label
		n++
	}
	if n < fewest || !dated {
		return 0
	}
	return n
}

// dayAlone is the day that stands behind an offset, with nothing but its hour.
func dayAlone(words string, from int) (day dates.Stamp, ok bool) {
	if text.Longer(words[from:], phrase.LongestName) {
		return day, false
	}
	stamps := dates.Stamps(words)
	if len(stamps) != 1 || strings.Trim(words[from:max(from, stamps[0].Start)], paper.EdgeMarks) != "" {
		return day, false
	}
	behind := strings.TrimPrefix(words[stamps[0].End:], "T") // "2016-05-05T08:00:00Z"
	hour := strings.Trim(behind, paper.EdgeMarks) == "" || phrase.IsTimeWords(behind)
	return stamps[0], hour
}

// ReadField is a field of the page as a line: its title, the day on which it was
// issued, another day of the page, or what says nothing of these.
func (r Reader) ReadField(leaf *paper.Block, i int) Line {
	label, from := phrase.FieldOf(leaf.String)
	line := Line{Leaf: i, Role: LabelLine, Label: phrase.OtherField, From: from, To: len(leaf.String)}
	known := Line{Leaf: i, To: len(leaf.String)}
	day, isDay := dayAlone(leaf.String, from)
	switch {
	case r.readLabel(leaf.String, &known):
		return known
	case isDay && phrase.StartsWithPageWord(label):
		line.Role, line.Label, line.Stamps = PageDate, "", []dates.Stamp{day}
	}
	return line
}

// readNumberOfDay reads the number of a paper that holds its day: “654-06-04-2023”. Houses
// that number their papers so write the day first.
func readNumberOfDay(words string, line *Line) bool {
	const longest = 5 // figures
	number, day, _ := strings.Cut(words, "-")
	if len(number) > longest || !text.IsFigures(number) || strings.Count(day, "-") != 2 {
		return false
	}
	stamps := dates.Stamps(day)
	if len(stamps) != 1 || stamps[0].Start != 0 || stamps[0].End != len(day) || stamps[0].Short {
		return false
	}
	behind := len(words) - len(day)
	stamps[0].Other = ""
	stamps[0].Start, stamps[0].End = stamps[0].Start+behind, stamps[0].End+behind
	line.Role, line.Label, line.Stamps = LabelLine, "date", stamps
	return true
}

// readAgencyLine reads the dateline of an agency that has a line to itself, with the day of the
// page behind it: “Oslo, Sept 2 (HNA) Sep 02, 2016”.
func (r Reader) readAgencyLine(words string, line *Line) bool {
	stamps := dates.Stamps(words)
	if len(stamps) != 2 || stamps[1].End != len(words) {
		return false
	}
	place := strings.TrimRight(words[:stamps[0].Start], " ,")
	agency, behind := agencyAt(words, stamps[0].End)
	if _, again := dayAgain(words[behind:], stamps[0]); !again || agency == [2]int{} || !r.IsWholePlace(place) {
		return false
	}
	line.Role, line.Stamps, line.Place = PlaceDate, stamps[1:], [2]int{0, len(place)}
	return true
}
