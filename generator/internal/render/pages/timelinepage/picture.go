package timelinepage

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/axis"
	"aseanarchive/generator/internal/render/shell"
)

// Picture is the timeline drawn: years across, a lane for each partner of whom anything
// is known and one for ASEAN itself, and above them how much there is of each year.
type Picture struct {
	Width, Height int
	Ticks         []Tick
	Gaps          []GapView
	Strip         []Bar
	Lanes         []Lane
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

// Lane is what concerns a partner.
type Lane struct {
	Name, Href string
	Whole      string // its whole name
	Base       int    // the line of its name
	Rule       string // path along its middle
	Marks      []Mark
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
	laneHeight   = 24
	stripTop     = 24
	stripHeight  = 40
	lanesTop     = stripTop + stripHeight + 16
	halfMark     = 4.2
	tickRoom     = 38 // of the name of a year
)

// laneOf is a lane while it is filled: entries by year and sort.
type laneOf struct {
	name, id string
	cells    map[cell][]drawn
}

type cell struct {
	year int
	sort string
}

// drawn is an entry for the picture.
type drawn struct {
	date, name, href string
	untold           bool
}

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
	line := axis.New(years, axisWidth)
	foot := lanesTop + laneHeight*len(lanes)
	p.Height = foot + 6
	for _, tick := range line.Ticks(tickRoom) {
		p.Ticks = append(p.Ticks, Tick{across(tick.X), strconv.Itoa(tick.Year), foot})
	}
	for _, gap := range line.Gaps {
		p.Gaps = append(p.Gaps, GapView{across(gap.X), axis.Short(gap.Width),
			fmt.Sprintf("%d to %d: nothing is known", gap.From, gap.To), foot})
	}
	for i := range m.years {
		if span, ok := line.Year(numberOf(m.years[i].Year)); ok {
			y, year := m.years[i], &m.Archive.Years[i]
			height := max(float64(stripHeight)*float64(y.Share)/shell.Shares, 1.5)
			p.Strip = append(p.Strip, Bar{
				across(span.X + 0.5), axis.Short(stripTop + stripHeight - height),
				axis.Short(span.Width - 1), axis.Short(height),
				from.Href(y.Address), y.Year + ": " + m.inWords(m.counts(year.Issued, year.Happened)),
			})
		}
	}
	total := map[string]int{}
	for i, lane := range lanes {
		middle := lanesTop + laneHeight*i + laneHeight/2
		view := Lane{
			Name: shortName(lane.name), Whole: lane.name, Base: middle + 4,
			Rule: fmt.Sprintf("M0 %dH%d", middle+laneHeight/2, pictureWidth),
		}
		if lane.id != "" {
			view.Href = from.Href(m.partnerAddress(lane.id))
		}
		for _, at := range inOrder(lane.cells) {
			view.Marks = append(view.Marks, m.marks(from, line, lane, middle, at, lane.cells[at])...)
			total[at.sort] += len(lane.cells[at])
		}
		p.Lanes = append(p.Lanes, view)
	}
	for _, sort := range sorts {
		if total[sort.id] > 0 {
			p.Sorts = append(p.Sorts, Count{sort.id, "#only-" + sort.id, total[sort.id], m.Words.Noun(2, sort.noun)})
		}
	}
	return p
}

// shortName is a name that has room before its lane.
func shortName(name string) string {
	const most = 25
	if len(name) <= most {
		return name
	}
	return strings.TrimRight(name[:strings.LastIndexByte(name[:most], ' ')+1], " ") + " …"
}

// inWords writes counts as “3 meetings, 1 document”.
func (m maker) inWords(counts []Count) string {
	var parts []string
	for _, c := range counts {
		parts = append(parts, m.Words.Number(c.N)+" "+c.Noun)
	}
	return strings.Join(parts, ", ")
}

// lanes are those in which there is anything, ASEAN’s own first, then by name.
func (m maker) lanes() []*laneOf {
	own := &laneOf{name: "ASEAN", cells: map[cell][]drawn{}}
	byID := map[string]*laneOf{}
	add := func(ids []string, year int, sort string, d drawn) {
		if len(ids) == 0 {
			own.cells[cell{year, sort}] = append(own.cells[cell{year, sort}], d)
		}
		for _, id := range ids {
			lane := byID[id]
			if lane == nil {
				lane = &laneOf{name: m.Names.Country(id, m.Words), id: id, cells: map[cell][]drawn{}}
				byID[id] = lane
			}
			lane.cells[cell{year, sort}] = append(lane.cells[cell{year, sort}], d)
		}
	}
	for i := range m.Archive.Years {
		year := &m.Archive.Years[i]
		n := numberOf(year.Year)
		for _, d := range year.Issued {
			var with []string
			for _, p := range d.Partners {
				if p.Role == archive.Party {
					with = append(with, p.ID)
				}
			}
			if len(with) > 0 { // others are about something else, as far as anybody can tell
				add(with, n, documentSort, drawn{
					d.SortDate(), shell.Title(d).String(), m.entryAddress(year, d.SortDate(), "d-"+anchor(d)), false,
				})
			}
		}
		for _, h := range year.Happened {
			if h.WithASEAN {
				add(h.Partners, n, string(h.Kind), drawn{
					h.Date, h.Label, m.entryAddress(year, h.Date, h.Key), len(h.Tellers) == 0,
				})
			}
		}
	}
	list := make([]*laneOf, 0, len(byID)+1)
	for _, lane := range byID {
		list = append(list, lane)
	}
	// By name, as readers look them up; maps have no order of their own.
	slices.SortFunc(list, func(a, b *laneOf) int { return strings.Compare(a.name+"\x00"+a.id, b.name+"\x00"+b.id) })
	if len(own.cells) > 0 {
		list = slices.Insert(list, 0, own)
	}
	return list
}

// entryAddress is where an entry stands in its year.
func (m maker) entryAddress(year *archive.YearEntry, date, id string) string {
	if month, _ := placeOf(date); month != "" && m.parted[year.Year] {
		return address.Month(year.Year, month) + "#" + id
	}
	return address.Year(year.Year) + "#" + id
}

// inOrder are the cells of a lane in the order of time, and of the sorts.
func inOrder(cells map[cell][]drawn) []cell {
	list := make([]cell, 0, len(cells))
	for at := range cells {
		list = append(list, at)
	}
	// By year and sort; maps have no order of their own.
	slices.SortFunc(list, func(a, b cell) int {
		if a.year != b.year {
			return a.year - b.year
		}
		return sortRank(a.sort) - sortRank(b.sort)
	})
	return list
}

// marks are those of the entries of a sort in one year and lane: one each where there
// are few, else one for all of them, the higher the more.
func (m maker) marks(from shell.From, line *axis.Axis, lane *laneOf, y int, at cell, entries []drawn) []Mark {
	const few = 1
	if len(entries) > few && at.sort != string(archive.RelationStep) {
		span, _ := line.Year(at.year)
		name := fmt.Sprintf("%s, %d: %d %s", lane.name, at.year, len(entries), m.nounOf(at.sort, len(entries)))
		told := 0
		for _, d := range entries {
			if !d.untold {
				told++
			}
		}
		if at.sort == string(archive.MeetingHeld) && told > 0 {
			name += fmt.Sprintf(", %d of them told of here", told)
		}
		class := at.sort + " many"
		if told == 0 {
			class += " untold"
		}
		return []Mark{{class, from.Href(address.Year(strconv.Itoa(at.year))), name,
			manyPath(span.X, span.Width, y, at.sort, len(entries))}}
	}
	var list []Mark
	for _, d := range entries {
		mark := Mark{Sort: at.sort, Href: from.Href(d.href), Name: m.Words.Date(d.date) + ": " + d.name}
		if d.untold {
			mark.Sort += " untold"
		}
		mark.D = onePath(line, d.date, y, at.sort)
		list = append(list, mark)
	}
	return list
}

func (m maker) nounOf(id string, n int) string { return m.Words.Noun(n, sorts[sortRank(id)].noun) }

// Rows in a lane: each sort has its height, so that none hides another.
var rows = map[string]int{
	string(archive.MeetingHeld): -4, string(archive.RelationStep): -4, documentSort: 4, string(archive.Occurrence): 8,
}

// manyPath is a bar over a year; the more there are, the higher it is.
func manyPath(x, width float64, y int, sort string, n int) string {
	height := 3.0
	for more := n; more > 1; more /= 2 {
		height += 1.4
	}
	if sort != string(archive.MeetingHeld) {
		height = min(height, 6)
	}
	foot := float64(y+rows[sort]) + 4
	if sort == string(archive.Occurrence) {
		foot--
	}
	wide := axis.Short(width - 1.4)
	return fmt.Sprintf("M%s %sh%sv-%sh-%sz", across(x+0.7), axis.Short(foot), wide, axis.Short(min(height, 12)), wide)
}

// onePath is the mark of one entry: a disc for a meeting, a rhombus for a step, a leaf
// for a document, a dash for an event; and a line over the time in which it may lie.
func onePath(line *axis.Axis, date string, y int, sort string) string {
	const aMonth = 32
	span, ok := edtf.Bounded(date)
	if !ok {
		return ""
	}
	from, to := line.At(span.First), line.At(span.Last)
	x := namesWidth + (from+to)/2
	cy := float64(y + rows[sort])
	path := ""
	switch sort {
	case string(archive.MeetingHeld):
		path = fmt.Sprintf("M%s %sa%[3]s %[3]s 0 1 0 %[4]s 0a%[3]s %[3]s 0 1 0-%[4]s 0z",
			axis.Short(x-halfMark), axis.Short(cy), axis.Short(halfMark), axis.Short(2*halfMark))
	case string(archive.RelationStep):
		path = fmt.Sprintf("M%s %sl6 6-6 6-6-6z", axis.Short(x), axis.Short(cy-6))
	case documentSort:
		path = fmt.Sprintf("M%s %sh5v7h-5z", axis.Short(x-2.5), axis.Short(cy-3.5))
	default:
		path = fmt.Sprintf("M%s %sh6v3h-6z", axis.Short(x-3), axis.Short(cy-1.5))
	}
	if int(span.Last.Sub(span.First).Hours()/24) > aMonth {
		wide := axis.Short(to - from)
		path += fmt.Sprintf("M%s %sh%sv1.4h-%sz", across(from), axis.Short(cy-0.7), wide, wide)
	}
	return path
}

// across is a place on the line as a number of the picture.
func across(x float64) string { return axis.Short(namesWidth + x) }
