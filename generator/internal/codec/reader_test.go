package codec

import (
	"encoding/binary"
	"testing"
)

func TestReader(t *testing.T) {
	data := append(binary.AppendUvarint(binary.AppendUvarint(nil, 300), 2), "ab"...)
	r := Reader{Rest: data}
	if number, count, taken := r.Number(), r.Count(), r.Take(2); number != 300 || count != 2 || string(taken) != "ab" ||
		!r.IsWhole() {
		t.Errorf("%d, %d, %q, whole %t", number, count, taken, r.IsWhole())
	}
	if r := (Reader{Rest: data}); r.Number() != 300 || r.IsWhole() {
		t.Error("what is left counts for nothing")
	}
	taken := (&Reader{Rest: []byte("abc")}).Take(2)
	if _ = append(taken, 'x'); string(data[len(data)-1]) != "b" || cap(taken) != 2 {
		t.Error("bytes that were cut off can be written behind")
	}
}

func TestReaderOfWhatIsCut(t *testing.T) {
	for name, read := range map[string]func(*Reader){
		"a number":                 func(r *Reader) { r.Number() },
		"bytes":                    func(r *Reader) { r.Take(2) },
		"more things than it has":  func(r *Reader) { r.Count() },
		"all that follows a fault": func(r *Reader) { r.Take(9); r.Take(0) },
	} {
		r := Reader{Rest: []byte{0x80}}
		if name == "more things than it has" {
			r.Rest = []byte{3, 'a'}
		}
		if read(&r); !r.Failed || r.Rest != nil || r.IsWhole() {
			t.Errorf("%s: %+v", name, r)
		}
	}
}
