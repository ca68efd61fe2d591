package chart

import (
	"cmp"
	"math"
	"slices"
	"strconv"

	"aseanarchive/generator/internal/archive"
)

// Frame is a part of the earth as a map shows it: every degree of longitude is as wide
// as every other, every degree of latitude as high. Near the equator shapes stay true.
type Frame struct {
	West, East, South, North float64 // degrees
	Width                    int     // of the view box
}

// The maps of a site: the region, and around it the world without its poles.
var (
	Region = Frame{West: 90, East: 142, South: -12, North: 29, Width: 640}
	World  = Frame{West: -180, East: 180, South: -50, North: 72, Width: 640}
)

// scale is how many units a degree has.
func (f Frame) scale() float64 { return float64(f.Width) / (f.East - f.West) }

// Height is that of the view box.
func (f Frame) Height() int { return int(math.Round((f.North - f.South) * f.scale())) }

// Holds reports whether a place is on the map.
func (f Frame) Holds(p archive.Position) bool {
	return f.West <= p.Longitude && p.Longitude <= f.East && f.South <= p.Latitude && p.Latitude <= f.North
}

// At is where a place is on the map.
func (f Frame) At(p archive.Position) (x, y float64) {
	return (p.Longitude - f.West) * f.scale(), (f.North - p.Latitude) * f.scale()
}

// Units writes a length as SVG takes it.
func Units(length float64) string { return strconv.FormatFloat(math.Round(length*10)/10, 'f', -1, 64) }

// Meridians and Parallels are the degrees at which a line of the net stands.
func (f Frame) Meridians(step int) []int { return degrees(f.West, f.East, step) }

// Parallels are as Meridians.
func (f Frame) Parallels(step int) []int { return degrees(f.South, f.North, step) }

// degrees are those between two that a step divides.
func degrees(from, to float64, step int) []int {
	var list []int
	for at := int(math.Ceil(from/float64(step))) * step; float64(at) <= to; at += step {
		if float64(at) > from && float64(at) < to {
			list = append(list, at)
		}
	}
	return list
}

// Spot is a place with how much was there.
type Spot struct {
	ID       string
	Name     string
	Position archive.Position
	Count    int
}

// Cluster are spots that stand so close on a map that they are one mark, the one of
// which there is most first.
type Cluster struct {
	Spots  []Spot
	Count  int
	X, Y   float64
	Radius float64
}

// apart is how far in units of the view box marks stand from each other, at least: a
// finger's width where the view box is as wide as the narrowest drawing of it.
const apart = 24

// The radii of the smallest mark and of the largest, in units.
const (
	smallest = 4
	largest  = 17
)

// Clusters are the marks for spots on the map, the largest first so that the small ones
// lie over them. The area of a mark is as its count is to most.
func (f Frame) Clusters(spots []Spot, most int) []Cluster {
	inside := slices.DeleteFunc(slices.Clone(spots), func(s Spot) bool { return s.Count == 0 || !f.Holds(s.Position) })
	// By how much was there, by name among equals: so the mark stands where most was.
	slices.SortFunc(inside, func(a, b Spot) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Name, b.Name))
	})
	var list []Cluster
	for _, spot := range inside {
		x, y := f.At(spot.Position)
		i := slices.IndexFunc(list, func(c Cluster) bool { return math.Hypot(c.X-x, c.Y-y) < apart })
		if i < 0 {
			list = append(list, Cluster{X: x, Y: y})
			i = len(list) - 1
		}
		list[i].Spots = append(list[i].Spots, spot)
		list[i].Count += spot.Count
	}
	for i := range list {
		share := float64(list[i].Count) / float64(max(most, 1))
		list[i].Radius = max(smallest, largest*math.Sqrt(share))
	}
	slices.SortStableFunc(list, func(a, b Cluster) int { return cmp.Compare(b.Count, a.Count) })
	return list
}

// Label is where the name of a mark stands.
type Label struct {
	X, Y   float64
	Anchor string // text-anchor of SVG, "" when there is no room for the name
}

// What a letter takes of the view box, and a line of them.
const (
	letterWidth = 5.9
	lineHeight  = 12
)

// box is what a mark or its name covers.
type box struct{ left, top, right, bottom float64 }

func (b box) meets(other box) bool {
	return b.left < other.right && other.left < b.right && b.top < other.bottom && other.top < b.bottom
}

// Sheet is a map on which marks and names are laid out, so that none covers another.
type Sheet struct {
	Frame
	taken []box
}

// isFree reports whether a name fits on the sheet and covers nothing, but for a box that
// is its own.
func (s *Sheet) isFree(at box, own int) bool {
	if at.left < 0 || at.right > float64(s.Width) || at.top < 0 || at.bottom > float64(s.Height()) {
		return false
	}
	for i, other := range s.taken {
		if i != own && at.meets(other) {
			return false
		}
	}
	return true
}

// letters is the box of a name that begins at left and stands on a line.
func letters(name string, left, line float64) box {
	return box{left, line - lineHeight + 2, left + widthOf(name), line + 2}
}

func widthOf(name string) float64 { return letterWidth * float64(len([]rune(name))) }

// Labels lays marks out, and finds room for their names: beside a mark, or above or below
// it, where they cover no mark and no other name. The marks come first that matter most.
func (s *Sheet) Labels(clusters []Cluster, names []string) []Label {
	first := len(s.taken)
	for _, c := range clusters {
		s.taken = append(s.taken, box{c.X - c.Radius, c.Y - c.Radius, c.X + c.Radius, c.Y + c.Radius})
	}
	labels := make([]Label, len(clusters))
	for i, c := range clusters {
		width, gap := widthOf(names[i]), c.Radius+3
		for _, try := range [...]struct {
			Label
			left float64
		}{
			{Label{c.X + gap, c.Y + 4, "start"}, c.X + gap},
			{Label{c.X - gap, c.Y + 4, "end"}, c.X - gap - width},
			{Label{c.X, c.Y + gap + 8, "middle"}, c.X - width/2},
			{Label{c.X, c.Y - gap, "middle"}, c.X - width/2},
		} {
			if at := letters(names[i], try.left, try.Y); s.isFree(at, first+i) {
				labels[i] = try.Label
				s.taken = append(s.taken, at)
				break
			}
		}
	}
	return labels
}
