package codec

import "encoding/binary"

// Reader cuts off, one after the other, what stands at the begin of some bytes that were
// written by hand: numbers as binary.AppendUvarint writes them, and bytes. The zero value
// with its Rest is ready to use.
type Reader struct {
	Rest []byte // what was not cut off yet; nil once something was wrong
	// Failed reports that something was wrong: what was cut off since is empty.
	Failed bool
}

// Number cuts off a number.
func (r *Reader) Number() uint64 {
	value, n := binary.Uvarint(r.Rest)
	if n <= 0 {
		r.fail()
		return 0
	}
	r.Rest = r.Rest[n:]
	return value
}

// Take cuts off some bytes. They are parts of the others, and nobody can append to them
// without a copy.
func (r *Reader) Take(n uint64) []byte {
	if n > uint64(len(r.Rest)) {
		r.fail()
		return nil
	}
	taken := r.Rest[:n:n]
	r.Rest = r.Rest[n:]
	return taken
}

// Count cuts off how many things follow, each of which has a byte at the least.
func (r *Reader) Count() int {
	n := r.Number()
	if n > uint64(len(r.Rest)) {
		r.fail()
		return 0
	}
	return int(n)
}

// IsWhole reports that all was cut off, and nothing was wrong.
func (r *Reader) IsWhole() bool { return !r.Failed && len(r.Rest) == 0 }

func (r *Reader) fail() { r.Rest, r.Failed = nil, true }
