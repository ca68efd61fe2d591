package timelinepage

import (
	"fmt"
	"slices"
	"testing"

	"aseanarchive/generator/internal/archive"
)

// lanesWith are ASEAN’s lane and one with so many entries for each figure.
func lanesWith(entries ...int) []*laneOf {
	lanes := []*laneOf{{name: "ASEAN", cells: map[cell][]drawn{{1990, documentSort}: make([]drawn, 1)}}}
	for i, n := range entries {
		id := fmt.Sprintf("p%02d", i)
		lanes = append(lanes, &laneOf{name: id, id: id, cells: map[cell][]drawn{
			{2000, string(archive.MeetingHeld)}: make([]drawn, n/2), {2001, documentSort}: make([]drawn, n-n/2),
		}})
	}
	return lanes
}

func TestWhoHasALane(t *testing.T) {
	many := slices.Repeat([]int{9}, mostOwn)
	for _, test := range []struct {
		name    string
		entries []int
		own     int // with ASEAN’s
		few     []string
	}{
		{"few entries", []int{fewestOwn, 1, 3, 30, 2}, 3, []string{"p01", "p02", "p04"}},
		{"a lane for two would hide more than it saves", []int{fewestOwn, 1, 3, 30}, 5, nil},
		{"more partners than there is room for, of equals the last by name",
			append([]int{5, 8}, append(many, 9, 9)...), mostOwn + 1, []string{"p00", "p01", "p26", "p27"}},
		{"as many as there is room for", many, mostOwn + 1, nil},
	} {
		own, few := parted(lanesWith(test.entries...))
		var names []string
		for _, lane := range few {
			names = append(names, lane.id)
		}
		if len(own) != test.own || !slices.Equal(names, test.few) || own[0].id != "" {
			t.Errorf("%s: %d lanes and %v, want %d and %v", test.name, len(own), names, test.own, test.few)
		}
	}
}

// TestLanesHaveNoMoreMarksThanThereIsRoomFor: where each has much, fewer have a lane of their own.
func TestLanesHaveNoMoreMarksThanThereIsRoomFor(t *testing.T) {
	lanes := lanesWith(slices.Repeat([]int{9}, 20)...)
	for i, lane := range lanes[1:] {
		for year := range 100 - i { // of those with less, the later ones
			lane.cells[cell{1900 + year, string(archive.Occurrence)}] = make([]drawn, 2)
		}
	}
	own, few := parted(lanes)
	marks := 0
	for _, lane := range own[1:] {
		marks += lane.marks()
	}
	if len(own) != 13 || len(few) != 8 || few[0].id != "p12" || marks > mostMarks {
		t.Errorf("%d lanes with %d marks, and %d partners that share one, want 13, at most %d, and 8",
			len(own), marks, len(few), mostMarks)
	}
	steps := &laneOf{cells: map[cell][]drawn{{2000, string(archive.RelationStep)}: make([]drawn, 3)}}
	if n := steps.marks(); n != 3 {
		t.Errorf("three steps in one year have %d marks", n)
	}
}

// TestRowsOfALane: a lane has the rows that it needs, and no two sorts below one another meet.
func TestRowsOfALane(t *testing.T) {
	meetings, events := string(archive.MeetingHeld), string(archive.Occurrence)
	for _, test := range []struct {
		sorts  []string
		height int
	}{
		{[]string{meetings}, 24}, {[]string{meetings, documentSort}, 33}, {[]string{events}, 30},
		{[]string{documentSort, events}, 42},
	} {
		lane := &laneOf{cells: map[cell][]drawn{}}
		for _, sort := range test.sorts {
			lane.cells[cell{2000, sort}] = make([]drawn, 1)
		}
		if got := lane.height(); got != test.height {
			t.Errorf("a lane with %v is %d high, want %d", test.sorts, got, test.height)
		}
	}
}
