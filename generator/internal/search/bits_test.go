package search

import (
	"encoding/binary"
	"slices"
	"testing"
)

func TestBitsAreReadAsTheyWereWritten(t *testing.T) {
	var w bitWriter
	type number struct {
		value uint64
		bits  uint
	}
	numbers := []number{{1, 1}, {0, 1}, {5, 3}, {0, 7}, {1<<32 - 1, 32}, {0, 32}, {1 << 31, 32}, {1, 2}, {3, 5}}
	for _, n := range numbers {
		w.put(n.value, n.bits)
	}
	r := bitReader{data: w.close()}
	for i, n := range numbers {
		if got := r.bits(n.bits); got != n.value {
			t.Errorf("number %d is read as %d, want %d", i, got, n.value)
		}
	}
	if len(r.data) != (r.at+7)/8 {
		t.Errorf("%d bits take %d bytes", r.at, len(r.data))
	}
}

func TestRiceParameterSuits(t *testing.T) {
	for _, test := range []struct {
		sum, n uint64
		want   uint
	}{{0, 0, 0}, {0, 5, 0}, {3, 5, 0}, {5, 5, 0}, {40, 10, 1}, {1000, 10, 6}, {1 << 20, 1, 19}} {
		if got := riceParameter(test.sum, test.n); got != test.want {
			t.Errorf("%d numbers of the sum %d: %d, want %d", test.n, test.sum, got, test.want)
		}
	}
}

// FuzzRice writes numbers in the code that is chosen for them, with a few bits
// behind each as postings have them.
func FuzzRice(f *testing.F) {
	for _, numbers := range [][]uint16{{}, {0}, {0, 0, 0}, {1, 2, 3}, {65535}, {0, 65535, 0, 1, 700},
		slices.Repeat([]uint16{16, 15, 17, 31, 32, 0}, 40), append(make([]uint16, 60), 60000)} {
		var data []byte
		for _, n := range numbers {
			data = binary.LittleEndian.AppendUint16(data, n)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var numbers []uint64
		var sum uint64
		for ; len(data) >= 2; data = data[2:] {
			// Distances grow to more than 16 bits in archives of 16,000 documents.
			n := uint64(binary.LittleEndian.Uint16(data)) << (data[0] % 8)
			numbers, sum = append(numbers, n), sum+n
		}
		n := uint64(len(numbers))
		k := riceParameter(sum, n)
		var w bitWriter
		for _, number := range numbers {
			w.rice(number, k)
			w.put(number&7, 3)
		}
		written := w.close()
		if room := riceBytes(sum, n, k, 3); uint64(len(written)) > room {
			t.Errorf("%d numbers of the sum %d take %d bytes, and room is made for %d", n, sum, len(written), room)
		}
		// Three ones for each at most, on an average, beside the lowest bits.
		if n > 0 {
			if most := n * (3 + 1 + uint64(k) + 3); uint64(len(written)) > most/8+1 {
				t.Errorf("%d numbers of the sum %d take %d bytes with the parameter %d", n, sum, len(written), k)
			}
		}
		r := bitReader{data: written}
		for i, number := range numbers {
			if got := r.rice(k); got != number {
				t.Fatalf("number %d is read as %d, want %d (parameter %d)", i, got, number, k)
			}
			if got := r.bits(3); got != number&7 {
				t.Fatalf("the bits behind number %d are read as %d, want %d", i, got, number&7)
			}
		}
	})
}
