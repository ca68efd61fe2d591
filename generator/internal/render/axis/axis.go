// Package axis lays years along a line on a true scale.
//
// The rules for its users:
//
//   - Every year is as wide as any other. Spans of years in which there is nothing are
//     drawn narrow and named as gaps: whoever draws the line shows where it is broken.
//   - Where something stands depends on its day alone, so that two pictures of the same
//     years agree.
package axis

import (
	"slices"
	"strconv"
	"strings"
	"time"
)

// leastGap is how many empty years in a row are drawn narrow, and gapYears how wide.
const (
	leastGap = 4
	gapYears = 1.5
)

// Axis is a line of years.
type Axis struct {
	Years []Span // those that are drawn, the oldest first
	Gaps  []Gap
	Width float64
}

// Span is a year, from X on.
type Span struct {
	Year     int
	X, Width float64
}

// Gap is a span of years that is drawn narrow.
type Gap struct {
	From, To int
	X, Width float64
}

// New is a line of some width for the years in which there is something.
func New(years []int, width float64) *Axis {
	a := &Axis{Width: width}
	years = slices.Clone(years)
	slices.Sort(years) // the oldest first, each once
	years = slices.Compact(years)
	if len(years) == 0 {
		return a
	}
	units := 0.0
	eachPart(years, func(int) { units++ }, func(_, _ int) { units += gapYears })
	x, unit := 0.0, width/units
	eachPart(years, func(year int) {
		a.Years = append(a.Years, Span{year, x, unit})
		x += unit
	}, func(from, to int) {
		a.Gaps = append(a.Gaps, Gap{from, to, x, gapYears * unit})
		x += gapYears * unit
	})
	return a
}

// eachPart walks along the years from the first to the last: those that are drawn, with
// short empty spans, and the gaps.
func eachPart(years []int, year func(int), gap func(from, to int)) {
	for i, y := range years {
		if i > 0 {
			from, to := years[i-1]+1, y-1
			if to-from+1 >= leastGap {
				gap(from, to)
			} else {
				for empty := from; empty <= to; empty++ {
					year(empty)
				}
			}
		}
		year(y)
	}
}

// At is where a day stands; one before the line stands at its beginning, one behind it
// at its end, and one in a gap at that of the gap.
func (a *Axis) At(day time.Time) float64 {
	year := day.Year()
	i, found := slices.BinarySearchFunc(a.Years, year, func(s Span, year int) int { return s.Year - year })
	switch {
	case found:
		first := time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC)
		days := first.AddDate(1, 0, 0).Sub(first).Hours()
		return a.Years[i].X + a.Years[i].Width*day.Sub(first).Hours()/days
	case i == len(a.Years):
		return a.Width
	case i == 0:
		return 0
	}
	return a.Years[i-1].X + a.Years[i-1].Width
}

// Year is where a year stands, and false for one in a gap or beside the line.
func (a *Axis) Year(year int) (Span, bool) {
	i, found := slices.BinarySearchFunc(a.Years, year, func(s Span, year int) int { return s.Year - year })
	if !found {
		return Span{}, false
	}
	return a.Years[i], true
}

// Ticks are the years to be named: the first, and those that are round, some way apart.
func (a *Axis) Ticks(apart float64) []Span {
	var list []Span
	for i, span := range a.Years {
		fives := span.Year%5 == 0 && span.Width*5 >= apart
		if i > 0 && !fives && span.Year%10 != 0 {
			continue
		}
		if n := len(list); n == 0 || span.X-list[n-1].X >= apart {
			list = append(list, span)
		}
	}
	return list
}

// Short is a number with one figure behind the point, if it needs one.
func Short(x float64) string {
	return strings.TrimSuffix(strconv.FormatFloat(x, 'f', 1, 64), ".0")
}
