package chart

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
)

func TestAnAxisHasColumnsForFingers(t *testing.T) {
	for _, test := range []struct {
		name        string
		first, last int
		want        string // first year, last year, years of a column, columns
	}{
		{"one year", 2016, 2016, "2016 2016 1 1"},
		{"thirteen years", 2010, 2022, "2010 2022 1 13"},
		{"fourteen years", 2010, 2023, "2010 2023 2 7"},
		{"an odd first year", 2009, 2024, "2008 2025 2 9"},
		{"sixty years begin with what is easily read", 1967, 2026, "1965 2029 5 13"},
		{"a hundred years", 1901, 2020, "1900 2029 10 13"},
		{"more than a picture shows", 1, 2026, "1880 2039 20 8"},
	} {
		t.Run(test.name, func(t *testing.T) {
			axis := AxisOf(test.first, test.last)
			columns := axis.Columns()
			got := fmt.Sprint(axis.First, axis.Last, axis.Step, len(columns))
			if got != test.want {
				t.Errorf("%s, want %s", got, test.want)
			}
			if last := columns[len(columns)-1]; last.Last != axis.Last || len(columns) > mostColumns {
				t.Errorf("%d columns, the last one is %v", len(columns), last)
			}
		})
	}
}

func TestADateStandsInTheMiddleOfWhatItMayMean(t *testing.T) {
	axis := Exactly(2000, 2009)
	for _, test := range []struct {
		name, date, want string
	}{
		{"the first day", "2000-01-01", "0.00%"},
		{"a year", "2004", "44.99%"},
		{"a month", "2004-07", "45.38%"},
		{"an interval", "2004-01-01/2005-12-31", "49.97%"},
		{"what goes on", "2004-01-01/..", "40.00%"},
		{"until a day", "../2004-01-01", "40.00%"},
		{"before the axis", "1999", ""},
		{"behind it", "2010", ""},
		{"no date", "", ""},
		{"an open one", "../..", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := ""
			if share, ok := axis.At(test.date); ok {
				got = Percent(share)
			}
			if got != test.want {
				t.Errorf("%q stands at %q, want %q", test.date, got, test.want)
			}
		})
	}
}

func TestWhatThereIsIsSeen(t *testing.T) {
	for _, test := range []struct{ n, most, longest, want int }{
		{0, 10, 20, 0}, {1, 1000, 20, 1}, {10, 10, 20, 20}, {5, 10, 20, 10}, {3, 0, 20, 0}, {1, 3, 20, 7},
	} {
		if got := Bar(test.n, test.most, test.longest); got != test.want {
			t.Errorf("%d of %d is %d long, want %d", test.n, test.most, got, test.want)
		}
	}
	if got, want := Bars([]int{2, 0, 4}, 4, 10), "M0.12 10v-5h.76v5zM2.12 10v-10h.76v10z"; got != want {
		t.Errorf("bars %s, want %s", got, want)
	}
}

// spotsOf writes the marks of a map: their spots, the first one first, and the count.
func spotsOf(clusters []Cluster) string {
	var list []string
	for _, c := range clusters {
		var names []string
		for _, s := range c.Spots {
			names = append(names, s.Name)
		}
		list = append(list, fmt.Sprintf("%s %d", strings.Join(names, "+"), c.Count))
	}
	return strings.Join(list, "; ")
}

func TestPlacesTooCloseToPartAreOneMark(t *testing.T) {
	at := func(name string, latitude, longitude float64, count int) Spot {
		return Spot{Name: name, Position: archive.Position{Latitude: latitude, Longitude: longitude}, Count: count}
	}
	got := Region.Clusters([]Spot{
		at("Port", 3, 101.4, 2), at("Capital", 3.1, 101.7, 9), at("Island", 1.3, 103.8, 4), at("Nothing", 10, 110, 0),
		at("Far", 50, 8, 7), at("Twin", 15, 120, 4),
	}, 16)
	if want := "Capital+Port 11; Island 4; Twin 4"; spotsOf(got) != want {
		t.Errorf("marks %s, want %s", spotsOf(got), want)
	}
	if got[1].Radius != largest/2.0 {
		t.Errorf("a quarter of the most has the radius %v, want half of %d", got[1].Radius, largest)
	}
	if x, y := Region.At(archive.Position{Latitude: 3.1, Longitude: 101.7}); got[0].X != x || got[0].Y != y {
		t.Error("a mark does not stand where most was")
	}
}

func TestNamesCoverNoMarkAndNoOtherName(t *testing.T) {
	mark := func(x, y float64) Cluster { return Cluster{X: x, Y: y, Radius: 5} }
	for _, test := range []struct {
		name  string
		marks []Cluster
		want  string // the anchors
	}{
		{"alone", []Cluster{mark(100, 100)}, "start"},
		{"at the right edge", []Cluster{mark(630, 100)}, "end"},
		{"another on the right", []Cluster{mark(100, 100), mark(126, 100)}, "end start"},
		{"between two", []Cluster{mark(130, 100), mark(104, 100), mark(156, 100)}, "middle end start"},
		{
			"no room", []Cluster{mark(130, 100), mark(104, 100), mark(156, 100), mark(130, 113), mark(130, 87)},
			" end start start start",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			names := make([]string, len(test.marks))
			for i := range names {
				names[i] = "Vientiane"
			}
			var got []string
			for _, label := range (&Sheet{Frame: Region}).Labels(test.marks, names) {
				got = append(got, label.Anchor)
			}
			if strings.Join(got, " ") != test.want {
				t.Errorf("names stand %q, want %q", strings.Join(got, " "), test.want)
			}
		})
	}
}

func TestTheNetHasNoLineAtTheEdge(t *testing.T) {
	if got := fmt.Sprint(Region.Meridians(10), Region.Parallels(10), World.Parallels(30)); got !=
		"[100 110 120 130 140] [-10 0 10 20] [-30 0 30 60]" {
		t.Errorf("lines at %s", got)
	}
}

func TestLandIsSketchedWhereItIs(t *testing.T) {
	for _, frame := range []Frame{Region, World} {
		path := frame.Land()
		parts := strings.Count(path, "M")
		if parts < 15 || strings.Count(path, "z") != parts || strings.ContainsAny(path, "NaInf") {
			t.Errorf("%v: %d parts, %d of them closed", frame, parts, strings.Count(path, "z"))
		}
		for _, test := range []struct {
			name string
			at   archive.Position
			want bool
		}{
			{"Bangkok", archive.Position{Latitude: 13.75, Longitude: 100.5}, true},
			{"Sarawak", archive.Position{Latitude: 2.5, Longitude: 113.5}, true},
			{"the Gulf of Thailand", archive.Position{Latitude: 9.5, Longitude: 102}, false},
			{"the South China Sea", archive.Position{Latitude: 14, Longitude: 115}, false},
			{"Lake Superior’s shore", archive.Position{Latitude: 46, Longitude: -88}, frame == World},
		} {
			if got := onLand(frame, test.at); got != test.want {
				t.Errorf("%v: %s is on land: %v, want %v", frame, test.name, got, test.want)
			}
		}
	}
}

// onLand counts how often a line from a place to the edge of the map crosses a coast.
func onLand(f Frame, p archive.Position) bool {
	x, y := f.At(p)
	inside := false
	for part := range strings.SplitSeq(f.Land(), "M") {
		var xs, ys []float64
		for point := range strings.SplitSeq(strings.TrimSuffix(part, "z"), "L") {
			var px, py float64
			if n, _ := fmt.Sscan(point, &px, &py); n == 2 {
				xs, ys = append(xs, px), append(ys, py)
			}
		}
		for i := range xs {
			j := (i + 1) % len(xs)
			if ys[i] > y != (ys[j] > y) && x < (xs[j]-xs[i])*(y-ys[i])/(ys[j]-ys[i])+xs[i] {
				inside = !inside
			}
		}
	}
	return inside
}
