// Package typescript tells how a text was typed: where its lines were broken, and
// whether a blank line stands below each of them.
//
// The rules for its users: widths count characters, with the indentation; what is told
// holds for the text as a whole, and for none of its lines alone.
package typescript

import "slices"

// Width is the column at which a text was wrapped by hand whose lines are so wide, 0
// when it was not: nine lines in ten keep within a hundred characters, and some come
// near the longest of them. Wider lines are wrapped where most that come near the longest
// are torn from the line right below: a page of short paragraphs has few.
func Width(widths []int, torn []bool) int {
	if len(widths) < 3 {
		return 0
	}
	if width := usualWidth(widths); width > 0 {
		return width
	}
	return wideWidth(widths, torn)
}

// usualWidth is the column of a text that was wrapped at a hundred characters at most.
func usualWidth(widths []int) int {
	const widest, narrowest = 100, 50
	widths = slices.Clone(widths)
	slices.Sort(widths) // to find a percentile
	width := widths[len(widths)*9/10]
	if widths[len(widths)-1] <= widest {
		width = widths[len(widths)-1]
	}
	if width > widest || width < narrowest {
		return 0
	}
	near := 0
	for _, w := range widths {
		if w >= width*3/4 {
			near++
		}
	}
	if near*3 < len(widths) {
		return 0
	}
	return width
}

// wideWidth is the column of a text that was wrapped at more than a hundred characters.
func wideWidth(widths []int, torn []bool) int {
	const narrowest, widest, fewest = 100, 124, 4 // characters, lines that are torn
	sorted := slices.Clone(widths)
	slices.Sort(sorted) // to find a percentile
	width := sorted[len(sorted)*9/10]
	if width <= narrowest || width > widest {
		return 0
	}
	full, broken := 0, 0
	for i, w := range widths {
		if w < width*3/4 {
			continue
		}
		full++
		if torn[i] {
			broken++
		}
	}
	if broken < fewest || broken*3 < full*2 {
		return 0
	}
	return width
}

// Joint is what stands between two lines that have words.
type Joint struct {
	Blank int  // lines without words
	Torn  bool // the sentence of the upper line goes on in the lower one
}

// IsDoubleSpaced reports a text in which a blank line stands between nearly all lines,
// and tears many of its sentences in two.
func IsDoubleSpaced(joints []Joint) bool {
	const fewest = 12         // lines
	const tight, torn = 10, 3 // one joint in so many at most, and at least
	close, tears := 0, 0
	for _, joint := range joints {
		switch {
		case joint.Blank == 0:
			close++
		case joint.Torn:
			tears++
		}
	}
	return len(joints)+1 >= fewest && close*tight <= len(joints) && tears*torn >= len(joints)
}
