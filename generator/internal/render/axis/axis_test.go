package axis

import (
	"slices"
	"testing"
	"time"
)

func day(year, month, day int) time.Time {
	return time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
}

func TestYearsAreEquallyWideAndGapsAreNamed(t *testing.T) {
	a := New([]int{2015, 1951, 2016, 2019, 2015}, 750)
	if len(a.Gaps) != 1 || a.Gaps[0] != (Gap{1952, 2014, 100, 150}) {
		t.Fatalf("gaps %v, want the one from 1952 to 2014", a.Gaps)
	}
	want := []Span{
		{1951, 0, 100}, {2015, 250, 100}, {2016, 350, 100}, {2017, 450, 100}, {2018, 550, 100}, {2019, 650, 100},
	}
	if len(a.Years) != len(want) {
		t.Fatalf("years %v", a.Years)
	}
	for i := range want {
		if a.Years[i] != want[i] {
			t.Errorf("%v, want %v", a.Years[i], want[i])
		}
	}
	for _, test := range []struct {
		day  time.Time
		want float64
	}{
		{day(1951, 1, 1), 0}, {day(1900, 1, 1), 0}, {day(1999, 5, 5), 100}, {day(2015, 1, 1), 250},
		{day(2017, 7, 2), 450 + 100*182.0/365}, {day(2030, 1, 1), 750},
	} {
		if got := a.At(test.day); got < test.want-1e-9 || got > test.want+1e-9 {
			t.Errorf("%v stands at %v, want %v", test.day, got, test.want)
		}
	}
	if span, ok := a.Year(2018); !ok || span.X != 550 {
		t.Errorf("2018 is at %v", span)
	}
	if _, ok := a.Year(1999); ok {
		t.Error("a year in a gap has a place of its own")
	}
}

func TestALineWithoutYears(t *testing.T) {
	a := New(nil, 100)
	if a.At(day(2000, 1, 1)) != 100 || len(a.Years) != 0 {
		t.Error("there is something on it")
	}
}

func TestTicks(t *testing.T) {
	var years []int
	for y := 1967; y <= 2001; y++ {
		years = append(years, y)
	}
	for apart, want := range map[float64][]int{
		30: {1967, 1970, 1975, 1980, 1985, 1990, 1995, 2000}, 35: {1967, 1975, 1980, 1985, 1990, 1995, 2000},
		60: {1967, 1980, 1990, 2000},
	} {
		var got []int
		for _, tick := range New(years, 350).Ticks(apart) {
			got = append(got, tick.Year)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%v apart: %v, want %v", apart, got, want)
		}
	}
}

func TestShortNumbers(t *testing.T) {
	for x, want := range map[float64]string{1: "1", 1.25: "1.2", 0.04: "0", 10.96: "11"} {
		if got := Short(x); got != want {
			t.Errorf("%v is %s, want %s", x, got, want)
		}
	}
}
