package chart

import (
	_ "embed" // of land.txt
	"strconv"
	"strings"

	"aseanarchive/generator/internal/archive"
)

// sketch is the land of the maps, which says itself how it was drawn.
//
//go:embed land.txt
var sketch string

// Land is the path of the land on a map. Both maps have the islands of the region.
func (f Frame) Land() string {
	parts := [...]string{"[region]", "[islands]"}
	if f == World {
		parts[0] = "[world]"
	}
	var path strings.Builder
	for _, part := range parts {
		_, lines, _ := strings.Cut(sketch, part)
		lines, _, _ = strings.Cut(lines, "\n[")
		for line := range strings.SplitSeq(lines, "\n") {
			if _, points, ok := strings.Cut(line, ": "); ok {
				f.outline(&path, points)
			}
		}
	}
	return path.String()
}

// outline adds one piece of land.
func (f Frame) outline(path *strings.Builder, points string) {
	sign := "M"
	for point := range strings.SplitSeq(points, ", ") {
		x, y := f.At(position(point))
		path.WriteString(sign + Units(x) + " " + Units(y))
		sign = "L"
	}
	path.WriteString("z")
}

// position reads a point of the sketch, which a test holds against what is known.
func position(point string) archive.Position {
	longitude, latitude, _ := strings.Cut(point, " ")
	x, _ := strconv.ParseFloat(longitude, 64)
	y, _ := strconv.ParseFloat(latitude, 64)
	return archive.Position{Latitude: y, Longitude: x}
}
