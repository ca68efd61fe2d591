package kept

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io"
	"os"
	"path/filepath"
	"slices"
	"sync"

	"aseanarchive/generator/internal/codec"
)

// Pack is a file of values. nil is one that keeps nothing.
type Pack struct {
	name string

	mu     sync.Mutex
	old    *os.File // nil for none
	places []place  // in the old file, in its order
	known  map[Key]int
	next   *writing // nil when nothing was put in
	failed error
}

// Open opens a file of values in a folder. Without a folder nothing is kept.
func Open(folder, name string) *Pack {
	if folder == "" || Program() == "" {
		return nil
	}
	p := &Pack{name: filepath.Join(folder, name)}
	file, err := os.Open(p.name)
	if err != nil {
		return p
	}
	if p.places, p.known = placesIn(file); p.known == nil {
		_ = file.Close()
		return p
	}
	p.old = file
	return p
}

// Get is the value that a key had when the pack was opened. It is not to be changed.
func (p *Pack) Get(key Key) ([]byte, bool) {
	value, ok := p.Look(key)
	if ok {
		p.Want(key)
	}
	return value, ok
}

// Look is Get for a value that is not kept for having been asked for.
func (p *Pack) Look(key Key) ([]byte, bool) {
	if p == nil {
		return nil, false
	}
	p.mu.Lock()
	i, ok := p.known[key]
	if !ok {
		p.mu.Unlock()
		return nil, false
	}
	at, file := p.places[i], p.old
	p.mu.Unlock()
	return at.read(file)
}

// Want keeps the value that a key had when the pack was opened, without reading it;
// false when there is none.
func (p *Pack) Want(key Key) bool {
	if p == nil {
		return false
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	i, ok := p.known[key]
	if ok && !p.next.has(key) {
		p.places[i].wanted = true
	}
	return ok
}

// IsNew tells that there are no old values.
func (p *Pack) IsNew() bool { return p == nil || len(p.known) == 0 }

// Forget makes the pack one without old values.
func (p *Pack) Forget() {
	if p != nil {
		p.places, p.known = nil, nil
	}
}

// Put keeps a value in the place of the one that its key had.
func (p *Pack) Put(key Key, value []byte) {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if i, ok := p.known[key]; ok {
		p.places[i].wanted = false
	}
	if p.begin() {
		p.failed = p.next.put(key, value)
	}
}

// New is a value that was put in since the pack was opened, read again.
func (p *Pack) New(key Key) ([]byte, bool) {
	if p == nil {
		return nil, false
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if !p.next.has(key) || p.next.out.Flush() != nil {
		return nil, false
	}
	return p.next.places[p.next.known[key]].read(p.next.file)
}

// begin makes the new file; false where it cannot be written.
func (p *Pack) begin() bool {
	if p.next == nil && p.failed == nil {
		p.next, p.failed = beginWriting(filepath.Dir(p.name))
	}
	return p.failed == nil
}

// Save puts the new file in the place of the old one, unless that is as it was.
// Nothing may be put in afterwards.
func (p *Pack) Save() {
	if p == nil {
		return
	}
	defer p.Close()
	p.mu.Lock()
	defer p.mu.Unlock()
	unwanted := func(at place) bool { return !at.wanted }
	if p.next == nil && !slices.ContainsFunc(p.places, unwanted) || !p.begin() {
		return
	}
	if p.next.take(p.old, slices.DeleteFunc(p.places, unwanted)) != nil || p.next.finish() != nil {
		return
	}
	if p.old != nil {
		_ = p.old.Close() // some systems keep a file that is open where it is
		p.old = nil
	}
	if os.Rename(p.next.file.Name(), p.name) == nil {
		p.next = nil
	}
}

// Close lets go of what was put in and not saved.
func (p *Pack) Close() {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.next != nil {
		_ = p.next.file.Close()
		_ = os.Remove(p.next.file.Name())
	}
	if p.old != nil {
		_ = p.old.Close()
	}
	p.next, p.old, p.places, p.known, p.failed = nil, nil, nil, nil, errClosed
}

var errClosed = errors.New("the pack is closed")

// A file of values begins with a head, its form and the program that wrote it. Then come
// the values, then the places where they stand; at its end stands where the places
// begin, and the checksum of all from there on.

func head() []byte { return []byte("kept 2 " + Program() + "\n") }

// footSize is the length in bytes of what follows the places.
const footSize = 8 + 4

// few is up to how many bytes a value stands among the places.
const few = 64

// place is where a value stands in a file.
type place struct {
	key    Key
	size   int
	small  []byte // the value itself, if it has few bytes
	at     int64
	check  uint32
	wanted bool // somebody asked for it
}

// checksum finds damage: nobody is kept from writing there what he likes.
func checksum(of []byte) uint32 { return crc32.Checksum(of, castagnoli) }

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// read reads the value from its file; false when it is damaged.
func (p *place) read(file *os.File) ([]byte, bool) {
	if p.size <= few {
		return p.small, true
	}
	value := make([]byte, p.size)
	_, err := file.ReadAt(value, p.at)
	return value, err == nil && checksum(value) == p.check
}

// append writes a place down.
func (p *place) append(out []byte) []byte {
	out = binary.AppendUvarint(append(out, p.key[:]...), uint64(p.size))
	if p.size <= few {
		return append(out, p.small...)
	}
	return binary.BigEndian.AppendUint32(binary.AppendUvarint(out, uint64(p.at)), p.check)
}

// placesIn reads where the values of a file stand; nil where it is not whole.
func placesIn(file *os.File) ([]place, map[Key]int) {
	info, err := file.Stat()
	if err != nil {
		return nil, nil
	}
	begin, end := head(), info.Size()-footSize
	if end < int64(len(begin)) {
		return nil, nil
	}
	found, foot := make([]byte, len(begin)), make([]byte, footSize)
	_, err = file.ReadAt(found, 0)
	_, other := file.ReadAt(foot, end)
	from := binary.BigEndian.Uint64(foot)
	if err != nil || other != nil || !bytes.Equal(found, begin) || from > uint64(end) {
		return nil, nil
	}
	list := make([]byte, info.Size()-int64(from)-4)
	if _, err := file.ReadAt(list, int64(from)); err != nil || checksum(list) != binary.BigEndian.Uint32(foot[8:]) {
		return nil, nil
	}
	return readPlaces(list[:len(list)-8], int64(from))
}

// readPlaces reads places that stand before a byte of their file.
func readPlaces(list []byte, end int64) ([]place, map[Key]int) {
	r := codec.Reader{Rest: list}
	count := r.Count()
	places, known := make([]place, count), make(map[Key]int, count)
	for i := range places {
		p := &places[i]
		copy(p.key[:], r.Take(uint64(len(p.key))))
		size := r.Number()
		if p.size = int(size); size <= few {
			p.small = r.Take(size)
		} else {
			at, check := r.Number(), r.Take(4)
			if r.Failed || size > uint64(end) || at > uint64(end)-size {
				return nil, nil
			}
			p.at, p.check = int64(at), binary.BigEndian.Uint32(check)
		}
		known[p.key] = i
	}
	if !r.IsWhole() {
		return nil, nil
	}
	return places, known
}

// writing is a file of values while it is written.
type writing struct {
	file   *os.File
	out    *bufio.Writer
	at     int64
	places []place
	known  map[Key]int
}

func beginWriting(folder string) (*writing, error) {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return nil, err
	}
	file, err := os.CreateTemp(folder, newFile)
	if err != nil {
		return nil, err
	}
	w := &writing{file: file, out: bufio.NewWriterSize(file, 1<<16), known: map[Key]int{}}
	n, err := w.out.Write(head())
	w.at = int64(n)
	return w, err
}

// has tells whether a key was put in.
func (w *writing) has(key Key) bool {
	if w == nil {
		return false
	}
	_, is := w.known[key]
	return is
}

func (w *writing) put(key Key, value []byte) error {
	p := place{key: key, size: len(value), at: w.at}
	if len(value) <= few {
		p.small = bytes.Clone(value)
	} else {
		p.check = checksum(value)
		w.at += int64(len(value))
	}
	if i, is := w.known[key]; is {
		w.places[i] = p
	} else {
		w.known[key], w.places = len(w.places), append(w.places, p)
	}
	if len(value) <= few {
		return nil
	}
	_, err := w.out.Write(value)
	return err
}

// take takes values over from another file, in whose order they are. Those that stand
// there beside each other are copied at once, which systems do without showing them to
// the program.
func (w *writing) take(from *os.File, places []place) error {
	if err := w.out.Flush(); err != nil {
		return err
	}
	for first, end := int64(0), int64(0); ; {
		n := 0
		for n < len(places) && (places[n].size <= few || places[n].at == end) {
			p := places[n]
			if p.size > few {
				end += int64(p.size)
				p.at += w.at - first
			}
			w.places = append(w.places, p)
			n++
		}
		if err := w.copy(from, first, end-first); err != nil {
			return err
		}
		if places = places[n:]; len(places) == 0 {
			return nil
		}
		first, end = places[0].at, places[0].at
	}
}

// copy copies some bytes of another file.
func (w *writing) copy(from *os.File, at, n int64) error {
	if n == 0 {
		return nil
	}
	if _, err := from.Seek(at, io.SeekStart); err != nil {
		return err
	}
	copied, err := io.CopyN(w.file, from, n)
	w.at += copied
	return err
}

// finish writes the places, and closes the file.
func (w *writing) finish() error {
	list := binary.AppendUvarint(nil, uint64(len(w.places)))
	for i := range w.places {
		list = w.places[i].append(list)
	}
	list = binary.BigEndian.AppendUint64(list, uint64(w.at))
	list = binary.BigEndian.AppendUint32(list, checksum(list))
	_, err := w.file.Write(list)
	return errors.Join(err, w.file.Close())
}
