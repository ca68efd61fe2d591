package build

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/infer"
	"aseanarchive/generator/internal/link"
	"aseanarchive/generator/internal/read"
)

// edited are texts and copies of them with known edits: words changed, a
// passage cut, one put in, paragraphs in another order.
func edited(random *rand.Rand, originals int) [][]string {
	var texts [][]string
	for range originals {
		words := make([]string, 80+random.IntN(700))
		for i := range words {
			words[i] = fmt.Sprint("w", random.IntN(3000))
		}
		texts = append(texts, words)
		for range random.IntN(4) {
			copied := append([]string(nil), words...)
			at, length := random.IntN(len(copied)), random.IntN(1+len(copied)/6)
			end := min(len(copied), at+length)
			switch random.IntN(5) {
			case 0: // the same
			case 1:
				for range 1 + length/6 {
					copied[random.IntN(len(copied))] = "changed"
				}
			case 2:
				copied = append(copied[:at], copied[end:]...)
			case 3:
				copied = append(
					copied[:at:at],
					append(strings.Fields(strings.Repeat("put in ", 1+length/2)), copied[at:]...)...)
			case 4:
				copied = append(append([]string(nil), copied[end:]...), copied[:end]...)
			}
			texts = append(texts, copied)
		}
	}
	return texts
}

// shinglesOf are all runs of five words.
func shinglesOf(words []string) map[string]bool {
	set := map[string]bool{}
	for i := 0; i+5 <= len(words); i++ {
		set[strings.Join(words[i:i+5], " ")] = true
	}
	return set
}

func TestTwinsAgainstBruteForce(t *testing.T) {
	texts := edited(rand.New(rand.NewPCG(11, 12)), 150)
	var log diag.Log
	nothing := authority.Load(t.TempDir(), "content", &log)
	var documents []*archive.Document
	var shingles []map[string]bool
	for i, words := range texts {
		id := fmt.Sprintf("d%04d", i)
		source := read.Bytes(
			[]byte(strings.Join(words, " ")+"\n"),
			read.Seed{ID: id, Path: id + ".txt", File: id + ".txt"},
			&log,
		)
		documents = append(documents, infer.Document(source, nothing, &log))
		shingles = append(shingles, shinglesOf(words))
	}
	joined := link.Archive(documents, nothing, link.Seeds{}, &log)
	named := map[[2]int]float64{}
	for i, d := range joined.Documents { // undated, and so by ID
		for _, duplicate := range d.Duplicates {
			var j int
			if _, err := fmt.Sscanf(duplicate.ID, "d%d", &j); err != nil {
				t.Fatal(err)
			}
			named[[2]int{i, j}] = duplicate.Resemblance
		}
	}
	near, missed := 0, 0
	for i := range texts {
		for j := range i {
			common := 0
			for shingle := range shingles[i] {
				if shingles[j][shingle] {
					common++
				}
			}
			want := float64(common) / float64(len(shingles[i])+len(shingles[j])-common)
			got, found := named[[2]int{i, j}]
			identical := strings.Join(texts[i], " ") == strings.Join(texts[j], " ")
			switch {
			case identical && got != 1:
				t.Errorf("%d and %d have the same text, and the resemblance %.2f", i, j, got)
			case found && !identical && math.Abs(got-want) > 0.1:
				t.Errorf("%d and %d have the resemblance %.2f, want %.2f", i, j, got, want)
			case found && want < 0.65:
				t.Errorf("%d and %d are twins, and share %.2f of their shingles", i, j, want)
			}
			if !identical && want >= 0.8 {
				if near++; !found && !namedByCopy(named, i, j) {
					missed++
				}
				if !found && want >= 0.87 && !namedByCopy(named, i, j) {
					t.Errorf("%d and %d share %.2f of their shingles, and are no twins", i, j, want)
				}
			}
		}
	}
	if near < 100 || missed > near/50 {
		t.Errorf("of %d near pairs %d were missed", near, missed)
	}
}

// namedByCopy reports whether two texts name each other over documents with
// the very same text.
func namedByCopy(named map[[2]int]float64, i, j int) bool {
	same := func(a, b int) bool { return a == b || named[[2]int{a, b}] == 1 }
	for pair := range named {
		if same(i, pair[0]) && same(j, pair[1]) || same(j, pair[0]) && same(i, pair[1]) {
			return true
		}
	}
	return false
}
