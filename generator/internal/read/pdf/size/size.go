// Package size compares sizes of type, in points.
package size

import (
	"math"
	"slices"
)

// Round takes the size of type as a whole number of tenths, so that sizes can be
// counted.
func Round(size float64) float64 { return math.Round(10*size) / 10 }

// IsSmaller reports type that is clearly smaller than another, as that of marks of
// notes is.
func IsSmaller(size, than float64) bool { return size < 0.8*than }

// IsSame reports sizes of one text.
func IsSame(a, b float64) bool { return max(a, b) < 1.1*min(a, b) }

// IsSameType reports sizes that are one but for how they were rounded.
func IsSameType(a, b float64) bool {
	const apart = 0.2 // points
	return math.Abs(a-b) < apart
}

// IsLarge reports type that is clearly larger than that of the text.
func IsLarge(size, body float64) bool { return size > 1.12*body }

// Most is the size of most letters; of two as common the larger one.
func Most(counts map[float64]int) float64 {
	best, most := 0.0, -1
	for size, count := range counts {
		if count > most || count == most && size > best {
			best, most = size, count
		}
	}
	return best
}

// Compare orders sizes, and places.
func Compare(a, b float64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// Spacing counts how far from each other lines stand, in sizes. The zero value is ready.
type Spacing struct {
	counts  map[float64]int
	goingOn []float64 // of lines of which the second goes on with the sentence of the first
}

// Step is how exactly Spacing takes a distance.
const Step = 0.05

// Add remembers a distance, and whether a sentence goes on over it. One that no lines of a
// paragraph have is left out.
func (s *Spacing) Add(distance float64, goesOn bool) {
	const least, most = 0.5, 4
	if distance <= least || distance >= most {
		return
	}
	if s.counts == nil {
		s.counts = map[float64]int{}
	}
	at := math.Floor(distance/Step) * Step
	s.counts[at]++
	if goesOn {
		s.goingOn = append(s.goingOn, at)
	}
}

// Leading is the distance of lines of one paragraph. Paragraphs of one line each stand farther
// apart than lines, and may be more: a smaller distance counts where it has a part of them.
// In a short text the sentences tell that go on over lines.
func (s *Spacing) Leading() float64 {
	const usual, fewest, part, fewestGoingOn = 1.2, 5, 3, 2
	most := Most(s.counts)
	if s.counts[most] < fewest {
		if len(s.goingOn) < fewestGoingOn {
			return usual
		}
		slices.Sort(s.goingOn)
		return max(usual, s.goingOn[(len(s.goingOn)-1)/2])
	}
	leading := most
	for distance, count := range s.counts {
		if count >= fewest && part*count >= s.counts[most] {
			leading = min(leading, distance)
		}
	}
	return leading
}
