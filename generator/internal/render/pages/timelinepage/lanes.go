package timelinepage

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/shell"
)

// Who has a lane of its own: partners with as many entries as fewestOwn, and of those at
// most mostOwn, those with most, as long as all lanes have no more marks than mostMarks:
// the page has to stay small. The others share one lane, where they are as many as
// fewestShared: most partners have joined one treaty and nothing else, and a lane for each
// hides the others among them.
const (
	fewestOwn    = 4
	mostOwn      = 24
	mostMarks    = 1200
	fewestShared = 3
	mostListed   = 8 // marks of a partner in the list of those
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
	// By name, as readers look them up; maps have no order of their own.
	list := slices.SortedFunc(maps.Values(byID), func(a, b *laneOf) int {
		return strings.Compare(a.name+"\x00"+a.id, b.name+"\x00"+b.id)
	})
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

// parted are the lanes that partners have for themselves, ASEAN’s before them, and those of
// the partners that share one. Both keep their order.
func parted(lanes []*laneOf) (own, few []*laneOf) {
	ranked := slices.DeleteFunc(slices.Clone(lanes), func(lane *laneOf) bool { return lane.id == "" })
	// Those with most first; they come by name, which parts equals.
	slices.SortStableFunc(ranked, func(a, b *laneOf) int { return cmp.Compare(b.entries(), a.entries()) })
	shares := map[*laneOf]bool{}
	marks := 0
	for i, lane := range ranked {
		marks += lane.marks()
		if i >= mostOwn || lane.entries() < fewestOwn || marks > mostMarks {
			shares[lane] = true
		}
	}
	if len(shares) < fewestShared {
		return lanes, nil
	}
	for _, lane := range lanes {
		if shares[lane] {
			few = append(few, lane)
		} else {
			own = append(own, lane)
		}
	}
	return own, few
}

// entries is how many entries a lane has.
func (l *laneOf) entries() (n int) {
	for _, entries := range l.cells {
		n += len(entries)
	}
	return n
}

// marks is how many marks a lane has: one for each step, and one for all of another sort in
// a year.
func (l *laneOf) marks() (n int) {
	for at, entries := range l.cells {
		if n++; at.sort == string(archive.RelationStep) {
			n += len(entries) - 1
		}
	}
	return n
}

// has reports whether a lane has an entry of a sort.
func (l *laneOf) has(sort string) bool {
	for at := range l.cells {
		if at.sort == sort {
			return true
		}
	}
	return false
}

// inOrder are the cells of a lane in the order of time, and of the sorts.
func inOrder(cells map[cell][]drawn) []cell {
	// By year and sort; maps have no order of their own.
	return slices.SortedFunc(maps.Keys(cells), func(a, b cell) int {
		return cmp.Or(cmp.Compare(a.year, b.year), cmp.Compare(sortRank(a.sort), sortRank(b.sort)))
	})
}

// The rows of a lane: meetings and steps above, documents and events below them where the
// lane has any, so that none hides another. A lane is as high as its rows.
const (
	firstRow    = 12 // from the head of a lane to the middle of its first row
	toDocuments = 12 // from there to the next one
	toEvents    = 9
	lastRow     = 9  // from the middle of a row below the first to the foot of the lane
	rowsShared  = 10 // from row to row of a shared lane
)

// row is how far below the head of its lane the marks of a sort stand.
func (l *laneOf) row(sort string) float64 {
	y := firstRow
	if sort == documentSort || sort == string(archive.Occurrence) && l.has(documentSort) {
		y += toDocuments
	}
	if sort == string(archive.Occurrence) {
		y += toEvents
	}
	return float64(y)
}

// height is how high a lane is.
func (l *laneOf) height() int {
	for _, sort := range []string{string(archive.Occurrence), documentSort} {
		if l.has(sort) {
			return int(l.row(sort)) + lastRow
		}
	}
	return 2 * firstRow
}

// lane draws a lane whose head is at top.
func (d drawing) lane(lane *laneOf, top int) Lane {
	view := Lane{
		Name: shortName(lane.name), Whole: lane.name, Base: top + firstRow + 4,
		Rule: fmt.Sprintf("M0 %dH%d", top+lane.height(), pictureWidth),
	}
	if lane.id != "" {
		view.Href = d.from.Href(d.partnerAddress(lane.id))
	}
	for _, at := range inOrder(lane.cells) {
		y := float64(top) + lane.row(at.sort)
		for _, s := range d.signs(lane.name, at, lane.cells[at], 1, halfStep) {
			view.Marks = append(view.Marks, s.mark(s.shape(y)))
		}
	}
	return view
}

// shared draws the lane of the partners that have none of their own, and tells how high it
// is: each mark stands in the first row that is free at its place.
func (d drawing) shared(few []*laneOf, top int) (view Lane, height int) {
	const mostApart = 12 // entries of a sort in a year that have a mark each
	name := d.Words.Count(len(few), "other")
	together := &laneOf{cells: map[cell][]drawn{}}
	for _, lane := range few {
		for at, entries := range lane.cells {
			for _, e := range entries {
				cells := together.cells[at]
				// An entry of several partners stands once, with the name of each.
				if i := slices.IndexFunc(cells, func(other drawn) bool { return other.href == e.href }); i >= 0 {
					cells[i].name += ", " + lane.name
				} else {
					e.name = without(e.name, lane.name) + " – " + lane.name
					together.cells[at] = append(cells, e)
				}
			}
		}
	}
	var signs []sign
	for _, at := range inOrder(together.cells) {
		signs = append(signs, d.signs(name, at, together.cells[at], mostApart, halfSmall)...)
	}
	// From left to right; of those in one place the order of the partners stays.
	slices.SortStableFunc(signs, func(a, b sign) int { return cmp.Compare(a.left, b.left) })
	var ends []float64 // of the rows, as far as they are filled
	for _, s := range signs {
		row := slices.IndexFunc(ends, func(end float64) bool { return end <= s.left })
		if row < 0 {
			row, ends = len(ends), append(ends, 0)
		}
		ends[row] = s.right
		view.Marks = append(view.Marks, s.mark(s.shape(float64(top+firstRow+row*rowsShared))))
	}
	height = 2*firstRow + (len(ends)-1)*rowsShared
	view.Name, view.Whole, view.Href = name, name+", by name", "#few"
	view.Base, view.Rule = top+firstRow+4, fmt.Sprintf("M0 %dH%d", top+height, pictureWidth)
	return view, height
}

// listed is a lane in words, as far as there is room.
func (d drawing) listed(lane *laneOf) Lane {
	view := Lane{Name: lane.name, Href: d.from.Href(d.partnerAddress(lane.id))}
	for _, at := range inOrder(lane.cells) {
		for _, s := range d.signs("", at, lane.cells[at], 1, halfStep) {
			if len(view.Marks) == mostListed {
				view.More++
				continue
			}
			s.name = without(s.name, lane.name)
			view.Marks = append(view.Marks, s.mark(""))
		}
	}
	return view
}

// without is the name of an entry that need not begin with whom it concerns.
func without(name, partner string) string { return strings.Replace(name, partner+": ", "", 1) }

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
