package head_test

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/topline"
)

// letters are so many between a beginning and an end, as words of a line.
func letters(n int, begin, end string) string {
	for len([]rune(begin))+len([]rune(end)) < n-6 {
		begin += "Ships "
	}
	fill := n - len([]rune(begin)) - len([]rune(end))
	return begin + strings.Repeat("S", fill) + end
}

// writtenDateline is what a dateline says: place, date, agency, the marks that
// end it.
func writtenDateline(d topline.Dateline, words string) string {
	marks := "-"
	if d.Colon {
		marks = ":"
	}
	place, date := "", ""
	if d.HasPlace {
		place = words[d.Place[0]:d.Place[1]]
	}
	if d.HasDate {
		date = d.Date.EDTF
	}
	return fmt.Sprintf("%s|%s|%s|%s", place, date, words[d.Agency[0]:d.Agency[1]], marks)
}

// TestWhereDatelinesStand asserts which line of a text is its dateline: the
// line, whether it is a line to itself, and what it says.
func TestWhereDatelinesStand(t *testing.T) {
	const hanoi, oslo = "Hanoi (VNA) – " + said, "Oslo, 5 May 2016 – " + said
	sentence := func(n int) string { return letters(n, "", " came.") + "\n\n" }
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, in, want string }{
		{"none", "Ports are open\n\n" + said, ""},
		{"nothing", "", ""},
		{"at the head", hanoi, "1 Hanoi||VNA|-"},
		{"in a heading", "# " + hanoi, "1 Hanoi||VNA|-"},
		{"in a point", "• " + hanoi, ""},
		{"below a point", "• Ports\n\n" + hanoi, "3 Hanoi||VNA|-"},
		{"below a point of 100 letters", letters(102, "• ", "") + "\n\n" + hanoi, "3 Hanoi||VNA|-"},
		{"below a point of 101 letters", letters(103, "• ", "") + "\n\n" + hanoi, ""},
		{"of an agency, with its day, below a long point", letters(203, "• ", "") + "\n\nOslo, 5 May 2016 (HNA) – " +
			said, "3 Oslo|2016-05-05|HNA|-"},
		{"with its day, below a long point", letters(203, "• ", "") + "\n\n" + oslo, ""},
		{"of an agency, with its day, below a clause", "(a) Ports are open to all;\n\nOslo, 5 May 2016 (HNA) – " + said,
			"3 Oslo|2016-05-05|HNA|-"},
		{"of an agency in an unknown town, below a long point", letters(203, "• ", "") + "\n\nHarbourtown, 5 May " +
			"2016 (HNA) – " + said, ""},
		{"below a clause", "(a) Ports are open to all;\n\n" + hanoi, ""},
		{"below 59 points", strings.Repeat("• Ports.\n", 59) + "\n" + hanoi, "61 Hanoi||VNA|-"},
		{"below 150 points", strings.Repeat("• Ports.\n", 150) + "\n" + hanoi, ""},
		{"a place alone, below a sentence of 99 letters", sentence(99) + "Hanoi – " + said, "3 Hanoi|||-"},
		{"a place alone, below a sentence of 100 letters", sentence(100) + "Hanoi – " + said, ""},
		{"a place alone, below 100 letters that are no sentence",
			letters(100, "", "") + "\n\nHanoi – " + said, "3 Hanoi|||-"},
		{"a place and a day below a summary", sentence(100) + oslo, "3 Oslo|2016-05-05||-"},
		{"a place that no list knows and a day below a summary", sentence(100) + "Harbourtown, 5 May 2016 – " + said,
			"3 Harbourtown|2016-05-05||-"},
		{"a day below a summary", sentence(100) + "5 May 2016 – " + said, ""},
		{"a place that no list knows and an agency below a summary", sentence(100) + "Old Port (HNA) – " + said, ""},
		{"of two the first", oslo + "\n\n" + hanoi, "1 Oslo|2016-05-05||-"},

		{"on a line of its own", "Ports are open\n\nOslo, 5 May 2016\n\n" + said, "3 alone Oslo|2016-05-05||-"},
		{"on a line of its own, with a mark behind it", "Ports are open\n\nOslo, 5 May 2016 |\n\n" + said,
			"3 alone Oslo|2016-05-05||-"},
		{"without a mark", "Ports are open\n\nOslo, 5 May, 2016 The " + said, "3 Oslo|2016-05-05||-"},
		{"without a mark before another word", "Ports are open\n\nOslo, 5 May 2016 Ports of " + said, ""},
		{"on a line of its own, before an agency", "Ports are open\n\nOSLO, May 5 Harnews\n\n" + said,
			"3 alone OSLO|||-"},
		{"on a line of its own, before two names", "Ports are open\n\nOSLO, May 5 Anna Lee\n\n" + said, ""},
		{"in small letters, before a name", "Ports are open\n\nOslo, May 5 Harnews\n\n" + said, ""},
		{"on a line of its own, without a place", "Ports are open\n\nGreat Hall, 5 May 2016\n\n" + said,
			"3 alone |2016-05-05||-"},
		{"on a line of its own, without the year", "Ports are open\n\nOslo, 5 May\n\n" + said, "3 alone Oslo|||-"},
		{"on two lines of their own", "Oslo, 5 May 2016\n\nCebu, 6 May 2016\n\n" + said, "1 alone Oslo|2016-05-05||-"},
		{"on a line above a dateline", "Oslo, 5 May 2016\n\n" + hanoi, "3 Hanoi||VNA|-"},
		{"a day on a line of its own", "Ports are open\n\n5 May 2016\n\n" + said, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			o := infertest.Head(test.in, lists)
			got := ""
			if d := o.Dateline; d.Found {
				leaf := o.Leaves[d.Leaf]
				got = fmt.Sprint(leaf.Line) + " "
				if d.Alone {
					got += "alone "
					if rest := strings.Trim(leaf.String[d.End:], " |"); rest != "" {
						t.Errorf("behind the dateline stands %q", rest)
					}
				}
				got += writtenDateline(d, leaf.String)
			}
			if got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
			for _, leaf := range o.Leaves {
				datelined := o.Dateline.Found && !o.Dateline.Alone && leaf.Index == o.Dateline.Leaf
				if o.IsDatelined(leaf.Block) != datelined {
					t.Errorf("line %d is datelined: %v", leaf.Line, !datelined)
				}
				if !o.Dateline.Found && o.Behind(leaf) != 0 {
					t.Errorf("line %d begins at %d", leaf.Line, o.Behind(leaf))
				}
			}
		})
	}
}
