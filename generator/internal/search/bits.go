package search

import (
	"encoding/binary"
	"math/bits"
)

// bitWriter writes numbers bit by bit, the highest bit first.
type bitWriter struct {
	out  []byte
	rest uint64 // bits that do not fill a byte yet
	held uint   // how many they are
}

// put writes the lowest n bits of a number, at most 32.
func (w *bitWriter) put(value uint64, n uint) {
	w.rest = w.rest<<n | value
	for w.held += n; w.held >= 8; w.held -= 8 {
		w.out = append(w.out, byte(w.rest>>(w.held-8)))
	}
}

// rice writes a number in Rice's code: what is left of it without its lowest k
// bits as so many ones and a nought, then these bits. It suits distances
// between things that are strewn at random (R. F. Rice, Some Practical
// Universal Noiseless Coding Techniques, JPL Publication 79-22, 1979).
func (w *bitWriter) rice(value uint64, k uint) {
	high := value >> k
	for ; high >= 16; high -= 16 {
		w.put(1<<16-1, 16)
	}
	w.put(1<<(high+1)-2, uint(high)+1)
	w.put(value&(1<<k-1), k)
}

// bits is how many bits were written.
func (w *bitWriter) bits() uint64 { return uint64(len(w.out))*8 + uint64(w.held) }

// copy writes what follows in a reader.
func (w *bitWriter) copy(from *bitStream, length uint64) {
	for ; length >= 32; length -= 32 {
		w.put(from.take(32), 32)
	}
	w.put(from.take(uint(length)), uint(length))
}

// bitStream reads what a bitWriter wrote; behind the end there are noughts.
type bitStream struct {
	in []byte
	at uint64 // in bits
}

// peek are the next 32 bits or more, at the upper end of the number.
func (r *bitStream) peek() uint64 {
	from := r.at / 8
	if from+8 <= uint64(len(r.in)) {
		return binary.BigEndian.Uint64(r.in[from:]) << (r.at % 8)
	}
	var rest [8]byte
	if from < uint64(len(r.in)) {
		copy(rest[:], r.in[from:])
	}
	return binary.BigEndian.Uint64(rest[:]) << (r.at % 8)
}

// take reads n bits, at most 32.
func (r *bitStream) take(n uint) uint64 {
	value := r.peek() >> (64 - n)
	r.at += uint64(n)
	return value
}

// rice reads a number in Rice's code.
func (r *bitStream) rice(k uint) uint64 {
	high := uint64(0)
	for r.at < uint64(len(r.in))*8 {
		ones := min(bits.LeadingZeros64(^r.peek()), 32)
		high += uint64(ones)
		r.at += uint64(ones)
		if ones < 32 {
			break
		}
	}
	r.at++
	return high<<k | r.take(k)
}

// close fills the last byte up.
func (w *bitWriter) close() []byte {
	if w.held > 0 {
		w.put(0, 8-w.held)
	}
	return w.out
}

// riceParameter is the k that suits n numbers of a sum.
func riceParameter(sum, n uint64) uint {
	if n == 0 || sum < n {
		return 0
	}
	// Seven tenths of the mean, the median of such distances, in whole bits.
	return uint(max(bits.Len64(sum*7/(n*10)), 1) - 1)
}

// riceBytes is room enough for n numbers of a sum, with further bits for each.
func riceBytes(sum, n uint64, k, further uint) uint64 {
	return (sum>>k+n*uint64(k+1+further))/8 + 1
}
