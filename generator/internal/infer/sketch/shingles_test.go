package sketch

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/read"
)

// fingerprintOf is the fingerprint of a seed.
func fingerprintOf(name, seed string) *archive.Fingerprint {
	var log diag.Log
	source := read.Bytes([]byte(seed), read.Seed{ID: "x", Path: name, File: name}, &log)
	return Of(paper.New(source, authority.Load("", "content", &log), nil, &log))
}

func TestFingerprintIsOfTheWords(t *testing.T) {
	const words = "The ministers’ meeting in Türkiye was held on 3 June, and Japan’s officials of both sides " +
		"agreed to meet again.\n"
	for _, test := range []struct {
		name, seed string
		same       bool
	}{
		{"itself", words, true},
		{"front matter", "---\ntitle: A meeting\n---\n" + words, true},
		{"line ends", strings.ReplaceAll(words, "\n", "\r\n"), true},
		{"hard wraps", strings.ReplaceAll(words, ", and", ",\nand"), true},
		{"capitals", strings.ToUpper(words), true},
		{"straight apostrophes", strings.ReplaceAll(words, "’", "'"), true},
		{"apostrophes left out", strings.ReplaceAll(words, "’s", "s"), true},
		{"an apostrophe between spaces", strings.ReplaceAll(words, "’s", " ’ s"), false},
		{"a hyphen for an apostrophe", strings.ReplaceAll(words, "’s", "-s"), false},
		{"no-break spaces", strings.ReplaceAll(words, " ", "\u00a0"), true},
		{"other marks", strings.ReplaceAll(words, ", and", " – and"), true},
		{"a word changed", strings.ReplaceAll(words, "June", "July"), false},
		{"an accent lost", strings.ReplaceAll(words, "ü", "u"), false},
		{"a word lost", strings.ReplaceAll(words, "both ", ""), false},
		{"words in another order", strings.ReplaceAll(words, "agreed to meet", "to meet agreed"), false},
		{"two words glued", strings.ReplaceAll(words, "both sides", "bothsides"), false},
	} {
		t.Run(test.name, func(t *testing.T) {
			if same := fingerprintOf("x.txt", test.seed).Text == fingerprintOf("x.txt", words).Text; same != test.same {
				t.Errorf("taken for the same text: %v, want %v", same, test.same)
			}
		})
	}
	for _, empty := range []string{"", "\n\n", "---\ntitle: Nothing\n---\n", "***\n"} {
		if fingerprintOf("x.md", empty) != nil {
			t.Errorf("%q has no words, and a fingerprint", empty)
		}
	}
}

func TestFingerprintLeavesFurnitureOut(t *testing.T) {
	words := strings.Repeat("The officials of both sides met and agreed to meet again in the year to come.\n\n", 6)
	if fingerprintOf("x.txt", words+"Share this\n").Text != fingerprintOf("x.txt", words).Text {
		t.Error("what belongs to the page around a text is taken for the text")
	}
}

// randomWords are words of a small language.
func randomWords(random *rand.Rand, n int) []string {
	words := make([]string, n)
	for i := range words {
		words[i] = fmt.Sprint("w", random.IntN(4000))
	}
	return words
}

// jaccard is the resemblance of two texts, by all that they have of five words
// in a row.
func jaccard(a, b []string) float64 {
	const row = 5
	set := func(words []string) map[string]bool {
		shingles := map[string]bool{}
		for i := 0; i+row <= len(words); i++ {
			shingles[strings.Join(words[i:i+row], " ")] = true
		}
		if len(shingles) == 0 {
			shingles[strings.Join(words, " ")] = true
		}
		return shingles
	}
	x, y := set(a), set(b)
	common := 0
	for shingle := range x {
		if y[shingle] {
			common++
		}
	}
	return float64(common) / float64(len(x)+len(y)-common)
}

// agreement is the share of the places at which the sketches of two texts agree.
func agreement(a, b string) float64 {
	x, y := fingerprintOf("x.txt", a), fingerprintOf("x.txt", b)
	agree := 0
	for i := range x.Sketch {
		if x.Sketch[i] == y.Sketch[i] {
			agree++
		}
	}
	return float64(agree) / archive.SketchSize
}

func TestSketchesOfTextsThatShareARow(t *testing.T) {
	for _, test := range []struct {
		name, a, b string
		want       float64 // the resemblance
	}{
		{"the sixth word of eleven", "a1 a2 a3 a4 a5 tea a7 a8 a9 b1 b2",
			"a1 a2 a3 a4 a5 rice a7 a8 a9 b1 b2", 2. / 12},
		{"the fifth word of nine", "a1 a2 a3 a4 tea a6 a7 a8 a9", "a1 a2 a3 a4 rice a6 a7 a8 a9", 0},
		{"a word put before five", "a1 a2 a3 a4 a5", "tea a1 a2 a3 a4 a5", 1. / 2},
		{"a row at the head and at the end", "a1 a2 a3 a4 a5 b1 b2 b3 b4 b5", "c1 c2 c3 c4 c5 a1 a2 a3 a4 a5", 1. / 11},
		{"the same row twice", "a1 a2 a3 a4 a5 a1 a2 a3 a4 a5", "a1 a2 a3 a4 a5 a1 a2 a3 a4", 1},
		{"fewer words than a row", "tea and rice", "Tea, and rice!", 1},
		{"fewer words, the last of them another", "tea and rice", "tea and boats", 0},
		{"fewer words, in another order", "tea and rice", "rice and tea", 0},
		{"fewer words, of which one more", "tea and rice", "tea and rice too", 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			// Four standard errors, and what chance adds.
			room := 4*math.Sqrt(test.want*(1-test.want)/archive.SketchSize) + 0.005
			if got := agreement(test.a, test.b); math.Abs(got-test.want) > room {
				t.Errorf("%.3f of the places agree, want %.3f", got, test.want)
			}
		})
	}
}

// TestEveryPlaceIsFilled looks at texts of one shingle each. A place that was
// left empty would hold the greatest value, which comes by chance once in 65,536.
func TestEveryPlaceIsFilled(t *testing.T) {
	const texts = 40
	empty := 0
	for i := range texts {
		for _, value := range fingerprintOf("x.txt", fmt.Sprint("word", i)).Sketch {
			if value == math.MaxUint16 {
				empty++
			}
		}
	}
	if empty > 3 {
		t.Errorf("%d places of %d texts seem to be empty", empty, texts)
	}
}

func TestSketchesAgreeAsTextsDo(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	var squares, bias float64
	n := 0
	for _, length := range []int{1, 4, 5, 12, 60, 240, 900, 6000} {
		for range 40 {
			a := randomWords(random, length)
			b := append([]string(nil), a...)
			for range random.IntN(1 + length/8) {
				b[random.IntN(len(b))] = "changed"
			}
			want := jaccard(a, b)
			got := agreement(strings.Join(a, " "), strings.Join(b, " "))
			deviation := math.Sqrt(want * (1 - want) / archive.SketchSize)
			if math.Abs(got-want) > 4*deviation+0.005 {
				t.Errorf("two texts of %d words: %.3f by their sketches, %.3f by their shingles", length, got, want)
			}
			if deviation > 0 {
				squares += (got - want) * (got - want) / deviation / deviation
				bias += (got - want) / deviation
				n++
			}
		}
	}
	// The errors are those of 240 throws each: as large as they should be, and
	// to both sides.
	if spread := math.Sqrt(squares / float64(n)); spread > 1.15 || math.Abs(bias/float64(n)) > 0.2 {
		t.Errorf("the errors of %d pairs are %.2f of what they should be, and lean by %.2f", n, spread, bias/float64(n))
	}
}

func BenchmarkFingerprint(b *testing.B) {
	for _, length := range []int{50, 700, 30000} {
		b.Run(fmt.Sprint(length), func(b *testing.B) {
			var log diag.Log
			seed := strings.Join(randomWords(rand.New(rand.NewPCG(1, 2)), length), " ")
			source := read.Bytes([]byte(seed), read.Seed{ID: "x", Path: "x.txt", File: "x.txt"}, &log)
			p := paper.New(source, &authority.Lists{Names: authority.Load("", "content", &log).Names}, nil, &log)
			b.SetBytes(int64(len(seed)))
			b.ReportAllocs()
			for b.Loop() {
				Of(p)
			}
		})
	}
}
