package axis

import (
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
