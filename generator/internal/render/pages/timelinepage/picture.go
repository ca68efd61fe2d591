package timelinepage

import (
	"fmt"
	"slices"
	"strconv"

	"aseanarchive/generator/internal/render/axis"
	"aseanarchive/generator/internal/render/shell"
)

// Picture is the timeline drawn: years across, a lane for ASEAN itself and for each partner
// of whom much is known, one for all others together, and above them how much there is of
// each year.
type Picture struct {
	Width, Height int
	Ticks         []Tick
	Gaps          []GapView
	Strip         []Bar
	Lanes         []Lane
	Few           []Lane  // the partners that share the last lane, each with what its marks stand for
	Sorts         []Count // of marks, for the links that show one sort alone
	Before        string  // the year with which it begins, where others before it are only listed
}

// Tick is a year that is named above the lanes.
type Tick struct {
	X, Year string
	Foot    int // below which the lanes end, here and below
}

// GapView is a span of years that is drawn narrow.
type GapView struct {
	X, Width, Name string
	Foot           int
}

// Bar is how much there is of a year.
type Bar struct{ X, Y, Width, Height, Href, Name string }

// Lane is what concerns a partner, or all those that share it.
type Lane struct {
	Name, Href string
	Whole      string // its whole name
	Base       int    // the line of its name
	Rule       string // path along its foot
	Marks      []Mark
	More       int // marks beyond those listed
}

// Mark stands for one entry, or for all of a sort in a year.
type Mark struct {
	Sort string // and whether it is many, untold, or a span
	Href string
	Name string
	D    string // path
}

// Measures of the picture, in its own units; about a pixel on a wide screen.
const (
	pictureWidth = 1072
	namesWidth   = 164
	axisWidth    = pictureWidth - namesWidth - 8
	stripTop     = 24
	stripHeight  = 40
	lanesTop     = stripTop + stripHeight + 16
	tickRoom     = 38 // of the name of a year
)

// picture draws the timeline, nil where no lane has anything. It begins with the first
// year that a lane knows: texts tell of a century before it, and the list has those years.
func (m maker) picture(from shell.From) *Picture {
	lanes := m.lanes()
	var years []int
	for _, lane := range lanes {
		for at := range lane.cells {
			years = append(years, at.year)
		}
	}
	if len(years) == 0 {
		return nil
	}
	first := slices.Min(years)
	p := &Picture{Width: pictureWidth}
	for _, year := range m.Archive.Years {
		if n := numberOf(year.Year); n >= first {
			years = append(years, n)
		} else {
			p.Before = strconv.Itoa(first)
		}
	}
	d := drawing{m, from, axis.New(years, axisWidth)}
	p.Strip = d.strip()
	foot := lanesTop
	own, few := parted(lanes)
	for _, lane := range own {
		p.Lanes, foot = append(p.Lanes, d.lane(lane, foot)), foot+lane.height()
	}
	if len(few) > 0 {
		shared, height := d.shared(few, foot)
		p.Lanes, foot = append(p.Lanes, shared), foot+height
		for _, lane := range few {
			p.Few = append(p.Few, d.listed(lane))
		}
	}
	p.Height = foot + 6
	for _, tick := range d.line.Ticks(tickRoom) {
		p.Ticks = append(p.Ticks, Tick{across(tick.X), strconv.Itoa(tick.Year), foot})
	}
	for _, gap := range d.line.Gaps {
		p.Gaps = append(p.Gaps, GapView{across(gap.X), axis.Short(gap.Width),
			fmt.Sprintf("%d to %d: nothing is known", gap.From, gap.To), foot})
	}
	total := map[string]int{}
	for _, lane := range lanes {
		for at, entries := range lane.cells {
			total[at.sort] += len(entries)
		}
	}
	for _, sort := range sorts {
		if total[sort.id] > 0 {
			p.Sorts = append(p.Sorts, Count{sort.id, "#only-" + sort.id, total[sort.id], m.Words.Noun(2, sort.noun)})
		}
	}
	return p
}

// drawing is a picture while it is drawn.
type drawing struct {
	maker
	from shell.From
	line *axis.Axis
}

// strip is how much there is of each year.
func (d drawing) strip() (bars []Bar) {
	for i, y := range d.years {
		span, ok := d.line.Year(numberOf(d.Archive.Years[i].Year))
		if !ok {
			continue
		}
		year := &d.Archive.Years[i]
		height := max(float64(stripHeight)*float64(y.Share)/shell.Shares, 1.5)
		bars = append(bars, Bar{
			across(span.X + 0.5), axis.Short(stripTop + stripHeight - height),
			axis.Short(span.Width - 1), axis.Short(height),
			d.from.Href(y.Address), y.Year + ": " + d.inWords(d.counts(year.Issued, year.Happened)),
		})
	}
	return bars
}

// across is a place on the line as a number of the picture.
func across(x float64) string { return axis.Short(namesWidth + x) }
