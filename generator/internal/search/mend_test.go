package search

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/text"
)

// following makes indexes one after another, each with what the one before has left.
type following struct {
	t       testing.TB
	told    []byte
	forms   []string
	records map[Sum][]byte
	files   map[string]string

	lose               bool // the records are lost
	kept, mended, read int
}

// next makes the index of documents, of which those that have a record are not read
// again.
func (f *following) next(documents []sampled) map[string]string {
	f.t.Helper()
	a := &archive.Archive{}
	for _, d := range documents {
		a.Documents = append(a.Documents, d.Entry)
	}
	files := map[string]string{}
	sums := map[string]Sum{}
	add := func(address string, content []byte) error {
		files[address], sums[address] = string(content), sha256.Sum256(content)
		return nil
	}
	x := New(a, [][]string{{"the and of", "of"}}, add)
	x.Begin(f.forms)
	x.Follow(Before{
		Told:   f.told,
		Record: func(sum Sum) []byte { return f.records[sum] },
		Text: func(d *archive.Entry) (*text.Body, error) {
			for _, known := range documents {
				if known.Entry == d {
					f.read++
					return known.body, nil
				}
			}
			return nil, errors.New("there is no document " + d.ID)
		},
		Keep: func(address string, sum Sum) bool {
			content, ok := f.files[address]
			if ok = ok && sha256.Sum256([]byte(content)) == sum; ok {
				files[address], sums[address] = content, sum
				f.kept++
			}
			return ok
		},
		Sum: func(address string) Sum { return sums[address] },
	})
	for _, d := range documents {
		record, err := x.Add(d.Entry, d.body, add)
		if err != nil {
			f.t.Fatal(err)
		}
		f.records[sha256.Sum256(record)] = record
	}
	if f.lose {
		clear(f.records)
	}
	if _, ok := x.mend(); ok {
		f.mended++
	}
	if err := x.Finish(); err != nil {
		f.t.Fatal(err)
	}
	f.told, f.forms, f.files = x.Remember(), x.Forms(), files
	return files
}

// TestAnIndexThatFollowsAnotherIsTheOneMadeAnew whatever has changed between them.
func TestAnIndexThatFollowsAnotherIsTheOneMadeAnew(t *testing.T) {
	read := 0
	for seed := range uint64(4) {
		dice := rand.New(rand.NewPCG(seed, 3))
		all := library(t, 90)
		documents, spare := all[:60:60], all[60:]
		f := &following{t: t, records: map[Sum][]byte{}}
		f.next(documents)
		var told []string
		for range 12 {
			for range 1 + dice.IntN(3) {
				i := dice.IntN(len(documents))
				switch d := documents[i]; dice.IntN(5) {
				case 0, 1:
					words := strings.Repeat("the word of law ", dice.IntN(40)) +
						fmt.Sprintf("new%d and others", dice.IntN(9))
					documents = slices.Clone(documents)
					documents[i] = document(t, d.ID, d.Title.Value+"\n\n"+words+"\n\nThe end of it.\n")
					told = append(told, "edit "+d.ID)
				case 2:
					documents = slices.Delete(slices.Clone(documents), i, i+1)
					told = append(told, "delete "+d.ID)
				case 3, 4:
					if len(spare) > 0 {
						documents, spare = append(slices.Clone(documents), spare[0]), spare[1:]
						told = append(told, "add")
					}
				}
			}
			if f.lose = dice.IntN(8) == 0; f.lose {
				told = append(told, "lose the records")
			}
			if dice.IntN(8) == 0 && len(f.told) > 0 {
				f.told = f.told[:dice.IntN(len(f.told))]
				told = append(told, "cut off what is told")
			}
			got, want := f.next(documents), index(t, documents, 1)
			if !maps.Equal(got, want) {
				for address, content := range want {
					if got[address] != content {
						t.Errorf("%s is another", address)
					}
				}
				t.Fatalf("seed %d: after %v the index has %d files, and made anew %d", seed, told, len(got), len(want))
			}
		}
		if f.mended < 6 || f.kept == 0 {
			t.Errorf("seed %d: %d indexes were mended, and %d files taken over", seed, f.mended, f.kept)
		}
		read += f.read
	}
	if read == 0 {
		t.Error("no text was read again")
	}
}

// TestBitsAreCopied from any place to any place.
func TestBitsAreCopied(t *testing.T) {
	dice := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		var from, want, got bitWriter
		skip, length := uint(dice.IntN(33)), 1+dice.IntN(300)
		from.put(dice.Uint64()&(1<<skip-1), skip)
		before := uint(dice.IntN(20))
		want.put(1<<before-1, before)
		got.put(1<<before-1, before)
		for range length {
			bit := dice.Uint64() & 1
			from.put(bit, 1)
			want.put(bit, 1)
		}
		got.copy(&bitStream{in: from.close(), at: uint64(skip)}, uint64(length))
		if got.bits() != want.bits() || !slices.Equal(got.close(), want.close()) {
			t.Fatalf("%d bits behind %d are copied behind %d as others", length, skip, before)
		}
	}
}

func TestNumbersOfRiceAreRead(t *testing.T) {
	for k := range uint(12) {
		var w bitWriter
		numbers := []uint64{0, 1, 2, 31, 32, 33, 100, 1000, 5000, 7}
		for _, n := range numbers {
			w.rice(n, k)
		}
		r := bitStream{in: w.close()}
		for _, n := range numbers {
			if got := r.rice(k); got != n {
				t.Fatalf("with k=%d %d is read as %d", k, n, got)
			}
		}
	}
}
