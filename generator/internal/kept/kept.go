// Package kept keeps what a build has worked out for the builds after it, in
// files of a folder that may be deleted at any time.
//
// The rules for its users:
//
//   - A value stands under the Key of all that it was worked out from, and of
//     nothing else: whoever finds it need not ask whether it still holds.
//   - A Pack is one file of values. It is read whole and written whole, beside
//     the old one and then in its place: of two builds that write at once, one
//     wins. What nobody asked for or put in during a build is left out of it.
//   - A file that is cut off, damaged, or of another program is an empty Pack.
//     Files that cannot be written are missed by the next build and nobody else.
//   - A Stamp tells a file that is the one it was without reading it.
package kept

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sync"
)

// Key is a digest of what a value was worked out from.
type Key [sha256.Size]byte

// KeyOf is the key of some texts in their order.
func KeyOf(parts ...string) Key {
	var out []byte
	for _, part := range parts {
		out = binary.AppendUvarint(out, uint64(len(part)))
		out = append(out, part...)
	}
	return sha256.Sum256(out)
}

// String is the key as a part of another.
func (k Key) String() string { return string(k[:]) }

// Program is a digest of the program that runs: what another one has worked out
// is not taken, whatever has changed in it. "" is a program that cannot be read.
var Program = sync.OnceValue(func() string {
	name, err := os.Executable()
	if err != nil {
		return ""
	}
	file, err := os.Open(name)
	if err != nil {
		return ""
	}
	defer file.Close()
	sum := sha256.New()
	if _, err := io.Copy(sum, file); err != nil {
		return ""
	}
	return hex.EncodeToString(sum.Sum(nil))
})

// Pack is a file of values. nil is one that keeps nothing.
type Pack struct {
	file string
	old  map[Key][]byte

	mu   sync.Mutex
	next map[Key][]byte
	news bool // something was put in
}

// Open opens a file of values in a folder. Without a folder nothing is kept.
func Open(folder, name string) *Pack {
	if folder == "" || Program() == "" {
		return nil
	}
	p := &Pack{file: filepath.Join(folder, name), next: map[Key][]byte{}}
	if content, err := os.ReadFile(p.file); err == nil {
		p.old = parse(content)
	}
	return p
}

// head begins each file: its form, and the program that wrote it.
func head() []byte { return []byte("kept 1 " + Program() + "\n") }

// parse reads the values of a file, none where it is not whole.
func parse(content []byte) map[Key][]byte {
	rest, ours := bytes.CutPrefix(content, head())
	if !ours || len(rest) < sha256.Size {
		return nil
	}
	sum, rest := rest[:sha256.Size], rest[sha256.Size:]
	if of := sha256.Sum256(rest); !bytes.Equal(sum, of[:]) {
		return nil
	}
	values := map[Key][]byte{}
	for len(rest) > 0 {
		if len(rest) < sha256.Size {
			return nil
		}
		key := Key(rest[:sha256.Size])
		size, n := binary.Uvarint(rest[sha256.Size:])
		if n <= 0 || size > uint64(len(rest)-sha256.Size-n) {
			return nil
		}
		rest = rest[sha256.Size+n:]
		values[key] = rest[:size:size]
		rest = rest[size:]
	}
	return values
}

// Get is the value of a key. It is not to be changed.
func (p *Pack) Get(key Key) ([]byte, bool) {
	if p == nil {
		return nil, false
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if value, ok := p.next[key]; ok {
		return value, true
	}
	value, ok := p.old[key]
	if ok {
		p.next[key] = value
	}
	return value, ok
}

// Forget makes the pack one without old values.
func (p *Pack) Forget() {
	if p != nil {
		p.old = nil
	}
}

// Put keeps a value, which is not to be changed afterwards.
func (p *Pack) Put(key Key, value []byte) {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.next[key] = value
	p.news = true
}

// Save writes the file, unless it is as it was.
func (p *Pack) Save() {
	if p == nil || !p.news && len(p.next) == len(p.old) {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	size := 0
	for _, value := range p.next {
		size += len(value) + sha256.Size + binary.MaxVarintLen32
	}
	begin := head()
	out := make([]byte, len(begin)+sha256.Size, len(begin)+sha256.Size+size)
	// Sorted so that the same values are the same file.
	for _, key := range slices.SortedFunc(maps.Keys(p.next), func(a, b Key) int { return bytes.Compare(a[:], b[:]) }) {
		out = append(out, key[:]...)
		out = binary.AppendUvarint(out, uint64(len(p.next[key])))
		out = append(out, p.next[key]...)
	}
	sum := sha256.Sum256(out[len(begin)+sha256.Size:])
	copy(out, begin)
	copy(out[len(begin):], sum[:])
	_ = WriteFile(p.file, out)
}

// WriteFile writes a file whole or not at all.
func WriteFile(name string, content []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	file, err := os.CreateTemp(filepath.Dir(name), ".new-*")
	if err != nil {
		return err
	}
	_, err = file.Write(content)
	if err = errors.Join(err, file.Close()); err == nil {
		err = os.Rename(file.Name(), name)
	}
	if err != nil {
		_ = os.Remove(file.Name())
	}
	return err
}
