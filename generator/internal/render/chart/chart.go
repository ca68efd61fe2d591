// Package chart reckons where the marks of a page's pictures stand: stretches of
// years, bars, lines of editions, and places on a map.
//
// The rules for its users:
//
//   - A picture is drawn by the page's template as SVG. Places along time are shares
//     of its width in percent, so that it fits any page and its letters keep their
//     size; places on a map are units of its view box.
//   - What a picture shows, a table or a list beside it says. A mark that leads
//     somewhere is at least a finger wide, so that marks that stand closer are one.
//   - Nothing here has words for readers, and nothing depends on the clock.
package chart

import (
	"fmt"
	"strconv"
	"time"

	"aseanarchive/generator/internal/edtf"
)

// Percent is a share of the width from 0 to 1 as SVG takes it.
func Percent(share float64) string {
	return strconv.FormatFloat(100*min(max(share, 0), 1), 'f', 2, 64) + "%"
}

// Stretch is some years from the first to the last.
type Stretch struct{ First, Last int }

// Holds reports whether a year is in the stretch.
func (s Stretch) Holds(year int) bool { return s.First <= year && year <= s.Last }

// Axis are years from left to right.
type Axis struct {
	Stretch
	// Step is how many years one column takes.
	Step int
}

// mostColumns is how many columns of 24 pixels, which a finger wants, stand side by
// side on a phone.
const mostColumns = 13

// mostYears is how many years a picture shows: texts tell of what is centuries away.
const mostYears = 130

// AxisOf is the axis on which the years from first to last stand in columns, of which
// each begins with a year that is easily read. Of very many years it has the last.
func AxisOf(first, last int) Axis {
	first = max(first, last-mostYears+1)
	for _, step := range [...]int{1, 2, 5, 10} {
		begin := first - first%step
		if (last-begin)/step < mostColumns {
			return Axis{Stretch{begin, begin + ((last-begin)/step+1)*step - 1}, step}
		}
	}
	const widest = 20
	begin := first - first%widest
	return Axis{Stretch{begin, begin + ((last-begin)/widest+1)*widest - 1}, widest}
}

// Exactly is the axis of the years from first to last, one column each.
func Exactly(first, last int) Axis { return Axis{Stretch{max(first, last-mostYears+1), last}, 1} }

// Columns are the stretches of the axis, the oldest first.
func (a Axis) Columns() []Stretch {
	var list []Stretch
	for first := a.First; first <= a.Last; first += a.Step {
		list = append(list, Stretch{first, first + a.Step - 1})
	}
	return list
}

// Years is how many years the axis has.
func (a Axis) Years() int { return a.Last - a.First + 1 }

// Begin is where a year begins, as a share of the width.
func (a Axis) Begin(year int) float64 { return float64(year-a.First) / float64(a.Years()) }

// At is where a date stands as a share of the width: in the middle of the days that it
// may mean. ok is false for what has no time, or stands outside the axis.
func (a Axis) At(date string) (share float64, ok bool) {
	span, err := edtf.Parse(date)
	if err != nil {
		return 0, false
	}
	if span.First.IsZero() {
		span.First = span.Last
	}
	if span.Last.IsZero() {
		span.Last = span.First
	}
	middle := span.First.Add(span.Last.Sub(span.First) / 2)
	if span.First.IsZero() || !a.Holds(middle.Year()) {
		return 0, false
	}
	begin := time.Date(middle.Year(), 1, 1, 0, 0, 0, 0, time.UTC)
	within := float64(middle.Sub(begin)) / float64(begin.AddDate(1, 0, 0).Sub(begin))
	return a.Begin(middle.Year()) + within/float64(a.Years()), true
}

// Bar is the length of a bar for one count where the longest is for most: what there
// is of anything is seen.
func Bar(n, most, longest int) int {
	if n <= 0 || most <= 0 {
		return 0
	}
	return max(1, (n*longest+most/2)/most)
}

// Bars is the path of bars that stand side by side, each one unit wide and with a little
// room on either side: the view box is as wide as there are counts and as high as the
// highest bar, which is for most, and is stretched to the width of the page.
func Bars(counts []int, most, height int) string {
	var path []byte
	for i, n := range counts {
		if length := Bar(n, most, height); length > 0 {
			path = fmt.Appendf(path, "M%d.12 %dv-%dh.76v%dz", i, height, length, length)
		}
	}
	return string(path)
}
