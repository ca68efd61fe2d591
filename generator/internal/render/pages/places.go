package pages

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/chart"
	"aseanarchive/generator/internal/render/shell"
	"aseanarchive/generator/internal/say"
)

// PlacesPage is for templates/places.html: where meetings were held, on maps and in a
// table, and the index of all places.
type PlacesPage struct {
	shell.Page
	Intro     string
	Groups    []IndexGroup
	Meetings  int // that were held at a place on the maps
	Elsewhere int // that were held by video, or where nobody knows
	Maps      []MapView
	Decades   []DecadeView
	Held      []HeldAt
}

// MapView is a map with its marks, in units of its view box.
type MapView struct {
	Says          string
	Region        bool // the first map, the other one has the rest of the world
	Width, Height int
	Land          string // path
	Net           []NetLine
	Known         string // path of dots, for the places that the archive knows
	Inset         *InsetView
	Marks         []MapMark
}

// NetLine is a line of the net of degrees, with what stands at its end.
type NetLine struct {
	X1, Y1, X2, Y2 string
	X, Y           string // of the label
	Label          string
	Main           bool // the equator
}

// InsetView is the part of a map that another map shows.
type InsetView struct{ X, Y, Width, Height string }

// MapMark is where meetings were held.
type MapMark struct {
	Says         string
	Href         string
	X, Y, Radius string
	Name         string
	LabelX       string
	LabelY       string
	Anchor       string // of the name, "" when there is no room for it
}

// DecadeView is a small map of ten years.
type DecadeView struct {
	Name, Anchor string
	Says         string
	Meetings     int
	Map          MapView
}

// HeldAt is a row of the table beside the maps.
type HeldAt struct {
	Anchor   string
	Place    shell.Link
	Country  string
	ByDecade []int // as Decades
	Total    int
}

// maps makes the page of places, with maps on it.
type maps struct{ maker }

// held counts meetings at a place.
type held struct {
	archive.Locality
	byDecade map[int]int
	total    int
}

// placesPage makes the index of places with its maps.
func (m maps) placesPage() PlacesPage {
	index := m.placesIndex()
	page := PlacesPage{Page: index.Page, Intro: index.Intro, Groups: index.Groups}
	from := m.From(page.Address)
	all, elsewhere := m.heldMeetings()
	page.Elsewhere = elsewhere
	var decades []int
	for _, h := range all {
		page.Meetings += h.total
		for decade := range h.byDecade {
			if !slices.Contains(decades, decade) {
				decades = append(decades, decade)
			}
		}
	}
	slices.Sort(decades) // in the order of time
	if len(all) == 0 {
		return page
	}
	for _, h := range all {
		row := HeldAt{
			Anchor: "at-" + h.ID, Place: from.Link(h.Name, m.Names.PlaceAddress(h.ID)),
			Country: m.countryName(h.Country), Total: h.total,
		}
		for _, decade := range decades {
			row.ByDecade = append(row.ByDecade, h.byDecade[decade])
		}
		page.Held = append(page.Held, row)
	}
	most := all[0].total
	page.Maps = []MapView{m.mapOf(chart.Region, all, most), m.mapOf(chart.World, beyond(all), most)}
	page.Maps[0].Region = true
	page.Decades = m.decades(all, decades)
	return page
}

// heldMeetings are the places at which meetings were held, that with most of them
// first, and how many meetings have no place on a map.
func (m maps) heldMeetings() (list []held, elsewhere int) {
	byID := map[string]*held{}
	for _, p := range m.Archive.Localities {
		if p.Position != nil {
			byID[p.ID] = &held{Locality: p, byDecade: map[int]int{}}
		}
	}
	for _, s := range m.Archive.Meetings {
		for _, e := range s.Editions {
			if e.GapTo > 0 {
				continue
			}
			at := byID[e.PlaceID]
			if at == nil {
				elsewhere++
				continue
			}
			at.total++
			if year, err := strconv.Atoi(edtf.Year(e.Date)); err == nil {
				at.byDecade[year-year%10]++
			}
		}
	}
	for _, p := range m.Archive.Localities { // by name
		if h := byID[p.ID]; h != nil && h.total > 0 {
			list = append(list, *h)
		}
	}
	slices.SortStableFunc(list, func(a, b held) int { return cmp.Compare(b.total, a.total) })
	return list, elsewhere
}

// MeetingPlace leads to the page of a place at which a meeting was held, or to its row
// beside the maps when no document names it.
func MeetingPlace(from shell.From, name, id string) shell.Link {
	if at := from.Names.PlaceAddress(id); at != "" {
		return from.Link(name, at)
	}
	isThat := func(p archive.Locality) bool { return p.ID == id && p.Position != nil }
	if id != "" && slices.ContainsFunc(from.Archive.Localities, isThat) {
		return from.Link(name, address.Places+"#at-"+id)
	}
	return from.Link(name, "")
}

// beyond are the places that the map of the region has no room for.
func beyond(all []held) []held {
	return slices.DeleteFunc(slices.Clone(all), func(h held) bool { return chart.Region.Holds(*h.Position) })
}

// spots are places as a map takes them.
func spots(all []held, count func(held) int) []chart.Spot {
	var list []chart.Spot
	for _, h := range all {
		list = append(list, chart.Spot{ID: h.ID, Name: h.Name, Position: *h.Position, Count: count(h)})
	}
	return list
}

// mapOf is a map with all meetings at some places. most is how many were at the place
// that has most of them, so that the marks of all maps can be compared.
func (m maps) mapOf(frame chart.Frame, all []held, most int) MapView {
	view := m.emptyMap(frame)
	meetings := 0
	clusters := frame.Clusters(spots(all, func(h held) int { return h.total }), most)
	var names []string
	for _, c := range clusters {
		names = append(names, clusterName(c))
		meetings += c.Count
	}
	labels := (&chart.Sheet{Frame: frame}).Labels(clusters, names)
	for i, c := range clusters {
		view.Marks = append(view.Marks, MapMark{
			Says: m.clusterSays(c), Href: "#at-" + c.Spots[0].ID, Name: names[i],
			X: chart.Units(c.X), Y: chart.Units(c.Y), Radius: chart.Units(c.Radius),
			LabelX: chart.Units(labels[i].X), LabelY: chart.Units(labels[i].Y), Anchor: labels[i].Anchor,
		})
	}
	view.Says = m.Words.Count(meetings, "meeting") + " at " + m.Words.Count(len(clusters), "mark")
	if frame == chart.World {
		x, y := frame.At(archive.Position{Latitude: chart.Region.North, Longitude: chart.Region.West})
		right, bottom := frame.At(archive.Position{Latitude: chart.Region.South, Longitude: chart.Region.East})
		view.Inset = &InsetView{chart.Units(x), chart.Units(y), chart.Units(right - x), chart.Units(bottom - y)}
	}
	return view
}

// clusterName is what stands beside a mark.
func clusterName(c chart.Cluster) string {
	if n := len(c.Spots) - 1; n > 0 {
		return fmt.Sprintf("%s +%d", c.Spots[0].Name, n)
	}
	return c.Spots[0].Name
}

// clusterSays names a mark with all that it stands for. What stands beside it is part of
// the name, as whoever speaks to a page says what he sees.
func (m maps) clusterSays(c chart.Cluster) string {
	said := clusterName(c) + ": " + m.Words.Count(c.Count, "meeting")
	if len(c.Spots) == 1 {
		return said
	}
	var each []string
	for _, s := range c.Spots {
		each = append(each, s.Name+" "+m.Words.Number(s.Count))
	}
	return said + ": " + strings.Join(each, ", ")
}

// emptyMap is a map with its land, its net and the places that the archive knows.
func (m maps) emptyMap(frame chart.Frame) MapView {
	view := MapView{Width: frame.Width, Height: frame.Height(), Land: frame.Land()}
	step := 10
	if frame == chart.World {
		step = 30
	}
	bottom, right := strconv.Itoa(view.Height), strconv.Itoa(view.Width)
	for _, degree := range frame.Meridians(step) {
		x, _ := frame.At(archive.Position{Longitude: float64(degree)})
		at := chart.Units(x)
		view.Net = append(view.Net, NetLine{
			X1: at, Y1: "0", X2: at, Y2: bottom, X: chart.Units(x + 3), Y: "12",
			Label: say.Degrees(degree, false, m.Words),
		})
	}
	for _, degree := range frame.Parallels(step) {
		_, y := frame.At(archive.Position{Latitude: float64(degree)})
		at := chart.Units(y)
		view.Net = append(view.Net, NetLine{
			X1: "0", Y1: at, X2: right, Y2: at, X: "4", Y: chart.Units(y - 4),
			Label: say.Degrees(degree, true, m.Words), Main: degree == 0,
		})
	}
	var dots strings.Builder
	for _, p := range m.Archive.Localities {
		if p.Position != nil && frame.Holds(*p.Position) {
			x, y := frame.At(*p.Position)
			dots.WriteString("M" + chart.Units(x) + " " + chart.Units(y) + "h0")
		}
	}
	view.Known = dots.String()
	return view
}

// decades are the small maps, one for each ten years.
func (m maps) decades(all []held, decades []int) []DecadeView {
	most := 0
	for _, h := range all {
		for _, n := range h.byDecade {
			most = max(most, n)
		}
	}
	var views []DecadeView
	for _, decade := range decades {
		view := DecadeView{Name: say.Decade(decade), Anchor: "in-" + strconv.Itoa(decade)}
		view.Map = MapView{Width: chart.Region.Width, Height: chart.Region.Height()}
		places, first := 0, held{}
		for _, h := range all {
			n := h.byDecade[decade]
			view.Meetings += n
			if n > 0 {
				places++
			}
			if n > first.byDecade[decade] {
				first = h
			}
		}
		clusters := chart.Region.Clusters(spots(all, func(h held) int { return h.byDecade[decade] }), most)
		for _, c := range clusters {
			view.Map.Marks = append(view.Map.Marks, MapMark{
				X: chart.Units(c.X), Y: chart.Units(c.Y), Radius: chart.Units(2 * c.Radius),
			})
		}
		view.Says = fmt.Sprintf("%s: %s at %s, most in %s", view.Name, m.Words.Count(view.Meetings, "meeting"),
			m.Words.Count(places, "place"), first.Name)
		views = append(views, view)
	}
	return views
}

// places makes the page of all places.
func (m maps) places() error {
	page := m.placesPage()
	return m.out.Page("places", address.Places, page)
}
