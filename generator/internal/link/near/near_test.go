package near

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/growth"
)

// drawn is a document with the sketch of a text of its own.
func drawn(random *rand.Rand, i int) *archive.Entry {
	f := &archive.Fingerprint{Text: random.Uint64()}
	for k := range f.Sketch {
		f.Sketch[k] = uint16(random.Uint32())
	}
	return &archive.Entry{Document: &archive.Document{ID: fmt.Sprintf("d%05d", i), Fingerprint: f}}
}

// like is a document whose sketch agrees with another's in so many places.
func like(random *rand.Rand, d *archive.Entry, i, places int) *archive.Entry {
	other := drawn(random, i)
	for _, k := range random.Perm(archive.SketchSize)[:places] {
		other.Fingerprint.Sketch[k] = d.Fingerprint.Sketch[k]
	}
	return other
}

func names(d *archive.Entry) []string {
	list := []string{}
	for _, duplicate := range d.Duplicates {
		list = append(list, fmt.Sprintf("%s %.2f", duplicate.ID, duplicate.Resemblance))
	}
	return list
}

func TestDuplicatesOfEveryKind(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	var documents []*archive.Entry
	for i := range 6 {
		documents = append(documents, drawn(random, i))
	}
	same := archive.Entry{Document: &archive.Document{ID: "d00006", Fingerprint: documents[0].Fingerprint}}
	documents = append(documents, &same, like(random, documents[1], 7, 228), like(random, documents[2], 8, 150),
		// without words
		&archive.Entry{Document: &archive.Document{ID: "d00009"}},
		&archive.Entry{Document: &archive.Document{ID: "d00010"}})
	twins := Join(documents)
	for i, want := range [][]string{{"d00006 1.00"}, {"d00007 0.95"}, {}, {}, {}, {}, {"d00000 1.00"}, {"d00001 0.95"},
		{}, {}, {}} {
		if got := names(documents[i]); !slices.Equal(got, want) {
			t.Errorf("%s has the duplicates %v, want %v", documents[i].ID, got, want)
		}
	}
	if len(twins) != 2 || twins[0].Documents[1].ID != "d00006" || twins[0].Resemblance[1] != 1 ||
		twins[1].Resemblance[1] != 0.95 {
		t.Errorf("the groups are %+v", twins)
	}
}

func TestLargeGroupsHaveARepresentative(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	for _, test := range []struct {
		name string
		make func(first *archive.Entry, i int) *archive.Entry
	}{
		{"192 times the same text", func(first *archive.Entry, i int) *archive.Entry {
			return &archive.Entry{Document: &archive.Document{ID: fmt.Sprintf("d%05d", i),
				Fingerprint: first.Fingerprint}}
		}},
		{"192 texts with small changes", func(first *archive.Entry, i int) *archive.Entry {
			return like(random, first,
				i, 226)
		}},
		{"192 texts, every other one the same", func(first *archive.Entry, i int) *archive.Entry {
			if i%2 == 0 {
				return &archive.Entry{Document: &archive.Document{ID: fmt.Sprintf("d%05d", i),
					Fingerprint: first.Fingerprint}}
			}
			return like(random, first, i, 226)
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			documents := []*archive.Entry{drawn(random, 0)}
			for i := 1; i < 192; i++ {
				documents = append(documents, test.make(documents[0], i))
			}
			twins := Join(documents)
			if len(twins) != 1 || len(twins[0].Documents) != 192 {
				t.Fatalf("there are %d groups", len(twins))
			}
			entries := 0
			for _, d := range documents {
				entries += len(d.Duplicates)
				if d != documents[0] && !slices.ContainsFunc(d.Duplicates,
					func(x archive.Duplicate) bool { return x.ID == "d00000" }) {
					t.Errorf("%s does not name the first", d.ID)
				}
			}
			if len(documents[0].Duplicates) != 191 || entries > 4*192 {
				t.Errorf("the first names %d and all together %d: want 191, and no more than a few for each",
					len(documents[0].Duplicates), entries)
			}
		})
	}
}

func TestNearPairsAreFound(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 8))
	var documents []*archive.Entry
	for i := range 3000 {
		if i%3 > 0 {
			documents = append(documents, like(random, documents[i-i%3], i, 185+random.IntN(54)))
			continue
		}
		documents = append(documents, drawn(random, i))
	}
	Join(documents)
	for i, d := range documents {
		if i%3 > 0 && !slices.ContainsFunc(d.Duplicates,
			func(x archive.Duplicate) bool { return x.ID == documents[i-i%3].ID }) {
			t.Errorf("%s does not name %s", d.ID, documents[i-i%3].ID)
		}
		if len(d.Duplicates) > 2 {
			t.Errorf("%s names %v", d.ID, names(d))
		}
	}
}

// mixture are n documents: texts of their own, and groups of the same, of
// near and of remotely like texts that grow with n.
func mixture(random *rand.Rand, n int) []*archive.Entry {
	documents := []*archive.Entry{drawn(random, 0)}
	for i := 1; i < n; i++ {
		switch i % 4 {
		case 0:
			documents = append(documents, drawn(random, i))
		case 1:
			documents = append(documents, &archive.Entry{Document: &archive.Document{ID: fmt.Sprintf("d%05d", i),
				Fingerprint: documents[0].Fingerprint}})
		case 2:
			documents = append(documents, like(random, documents[0], i, 228))
		case 3:
			documents = append(documents, like(random, documents[0], i, 144))
		}
	}
	return documents
}

// n log n takes less than five times as long for four times as many, all pairs
// sixteen times.
func TestNearGrowsAsSortingDoes(t *testing.T) {
	growth.Within(t, growth.Limit{Small: 1500, Times: 4, Most: 7}, func(n int) func() {
		documents := mixture(rand.New(rand.NewPCG(9, 10)), n)
		return func() { Join(documents) }
	})
}

func BenchmarkNear(b *testing.B) {
	for _, n := range []int{1000, 10000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				b.StopTimer()
				documents := mixture(rand.New(rand.NewPCG(9, 10)), n)
				b.StartTimer()
				Join(documents)
			}
		})
	}
}

// sketched are documents with texts of their own whose sketches are given.
func sketched(sketches ...[archive.SketchSize]uint16) []*archive.Entry {
	var documents []*archive.Entry
	for i, sketch := range sketches {
		documents = append(documents, &archive.Entry{Document: &archive.Document{ID: fmt.Sprintf("d%02d", i),
			Fingerprint: &archive.Fingerprint{Text: uint64(i), Sketch: sketch}}})
	}
	return documents
}

// differing is a sketch of naughts with another value at each place that is
// asked for.
func differing(value uint16, at func(place int) bool) (sketch [archive.SketchSize]uint16) {
	for i := range sketch {
		if at(i) {
			sketch[i] = value
		}
	}
	return sketch
}

func TestTheEdgesOfLikeness(t *testing.T) {
	for _, test := range []struct {
		name string
		at   func(place int) bool // where the two differ
		want []string
	}{
		{"one place", func(i int) bool { return i == 7 }, []string{"d01 0.99"}},
		{"two places", func(i int) bool { return i > 237 }, []string{"d01 0.99"}},
		{"a quarter", func(i int) bool { return i >= 180 }, []string{"d01 0.75"}},
		{"a quarter, rounded", func(i int) bool { return i >= 179 }, []string{"d01 0.75"}},
		{"more than a quarter", func(i int) bool { return i >= 178 }, []string{}},
		{"the first place of every band", func(i int) bool { return i%6 == 0 }, []string{}},
		{"the last place of every band", func(i int) bool { return i%6 == 5 }, []string{}},
		{"every band but the first", func(i int) bool { return i > 0 && i%6 == 0 }, []string{"d01 0.84"}},
		{"every band but the last", func(i int) bool { return i < 234 && i%6 == 5 }, []string{"d01 0.84"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			documents := sketched(differing(0, test.at), differing(1, test.at))
			Join(documents)
			if got := names(documents[0]); !slices.Equal(got, test.want) {
				t.Errorf("the duplicates are %v, want %v", got, test.want)
			}
		})
	}
}

// TestFourNeighboursAreLookedAt puts texts between two that are alike in one
// band alone.
func TestFourNeighboursAreLookedAt(t *testing.T) {
	for between, want := range map[int]int{3: 1, 4: 0} {
		first := func(i int) bool { return i > 0 && i%6 == 0 }
		sketches := [][archive.SketchSize]uint16{differing(0, first), differing(99, first)}
		for n := range between {
			sketches = append(sketches, differing(uint16(n+1), func(i int) bool { return i >= 6 }))
		}
		documents := sketched(sketches...)
		if Join(documents); len(documents[0].Duplicates) != want {
			t.Errorf("with %d texts between them the first has the duplicates %v, want %d", between,
				names(documents[0]), want)
		}
	}
}

func TestUpToTenTextsNameEachOther(t *testing.T) {
	for _, test := range []struct {
		name       string
		texts      int // all of them nearly the same
		copies     int // of the first text
		first      int // that the first names
		copy, last int // that its first copy and the last text name
	}{
		{"ten texts", 10, 1, 9, 9, 9},
		{"eleven texts", 11, 1, 10, 10, 2}, // the first, and the one by which it was found
		{"ten copies and a text", 2, 10, 10, 10, 1},
		{"eleven copies and a text", 2, 11, 11, 1, 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			var sketches [][archive.SketchSize]uint16
			for n := range test.texts { // alike but for one place, which keeps those behind the first apart
				sketches = append(sketches, differing(uint16(n), func(i int) bool { return i >= 230 }))
			}
			documents := sketched(sketches...)
			last := documents[len(documents)-1]
			for n := 1; n < test.copies; n++ {
				documents = append(documents, &archive.Entry{Document: &archive.Document{ID: fmt.Sprintf("e%02d", n),
					Fingerprint: documents[0].Fingerprint}})
			}
			Join(documents)
			copied := documents[0]
			if test.copies > 1 {
				copied = documents[test.texts] // the second of all
			}
			if a, b, c := len(documents[0].Duplicates), len(copied.Duplicates), len(last.Duplicates); a != test.first ||
				b != test.copy || c != test.last {
				t.Errorf("the first names %d, a copy %d, the last text %d; want %d, %d, %d", a, b, c, test.first,
					test.copy, test.last)
			}
		})
	}
}

func TestDuplicatesStandInTheOrderOfLikeness(t *testing.T) {
	documents := sketched(differing(0, func(int) bool { return false }), differing(1,
		func(i int) bool { return i >= 220 }),
		differing(2, func(i int) bool { return i >= 230 }), differing(3, func(i int) bool { return i >= 220 }))
	Join(documents)
	if got, want := names(documents[0]), []string{"d02 0.96", "d01 0.92", "d03 0.92"}; !slices.Equal(got, want) {
		t.Errorf("the duplicates are %v, want %v", got, want)
	}
}
