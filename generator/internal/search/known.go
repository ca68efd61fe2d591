package search

import "encoding/binary"

// known are the numbers of words that the vocabulary was asked before. Most words of a text
// are among them and are short: those stand in one table with their letters, so that one look
// at the memory tells the number.
type known struct {
	slots []slot // a power of two of them, at most half full
	used  int
	long  map[string]uint32
}

// slot is a word of at most inSlot bytes: its letters, in the last byte its length, and its
// number.
type slot struct {
	letters [2]uint64
	form    uint32
}

const inSlot = 15

func newKnown() known {
	const some = 1 << 13
	return known{slots: make([]slot, some), long: map[string]uint32{}}
}

// form is the number of a word that is known, or the one that ask gives it.
func (k *known) form(word []byte, ask func(word []byte) uint32) uint32 {
	if len(word) > inSlot || len(word) == 0 {
		form, ok := k.long[string(word)]
		if !ok {
			form = ask(word)
			k.long[string(word)] = form
		}
		return form
	}
	letters := lettersOf(word)
	s := k.place(letters)
	if s.letters != letters {
		if 2*k.used >= len(k.slots) {
			k.grow()
			s = k.place(letters)
		}
		k.used++
		*s = slot{letters, ask(word)}
	}
	return s.form
}

// place is the slot of a word, or the free one where it would stand.
func (k *known) place(letters [2]uint64) *slot {
	last := uint64(len(k.slots) - 1)
	for at := hashOf(letters); ; at++ {
		if s := &k.slots[at&last]; s.letters == letters || s.letters == [2]uint64{} {
			return s
		}
	}
}

func (k *known) grow() {
	before := k.slots
	k.slots = make([]slot, 2*len(before))
	for _, s := range before {
		if s.letters != [2]uint64{} {
			*k.place(s.letters) = s
		}
	}
}

// lettersOf packs a word that has at least one byte and at most inSlot.
func lettersOf(word []byte) [2]uint64 {
	var packed [inSlot + 1]byte
	copy(packed[:], word)
	packed[inSlot] = byte(len(word))
	return [2]uint64{binary.LittleEndian.Uint64(packed[:]), binary.LittleEndian.Uint64(packed[8:])}
}

// hashOf spreads letters over a table: the high half of a product is moved down, so that
// words which differ in any letter part.
func hashOf(letters [2]uint64) uint64 {
	const odd, other = 0x9e3779b97f4a7c15, 0xbf58476d1ce4e5b9
	h := (letters[0] ^ letters[1]*odd) * other
	return h ^ h>>32
}
