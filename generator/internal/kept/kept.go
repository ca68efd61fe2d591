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
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"hash"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"
)

// Key is a digest of what a value was worked out from.
type Key [sha256.Size]byte

// KeyOf is the key of some texts in their order.
func KeyOf(parts ...string) Key { return sha256.Sum256(Append(nil, parts...)) }

// Append adds texts to what a key is to be of, so that no others come to the same.
func Append(out []byte, parts ...string) []byte {
	for _, part := range parts {
		out = binary.AppendUvarint(out, uint64(len(part)))
		out = append(out, part...)
	}
	return out
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
	name string
	old  map[Key][]byte

	mu     sync.Mutex
	wanted map[Key]bool // of the old values, those that were asked for
	next   *os.File     // of what was put in, nil when nothing was
	out    *bufio.Writer
	sum    hash.Hash // of what was written to next
	failed error
}

// Open opens a file of values in a folder. Without a folder nothing is kept.
func Open(folder, name string) *Pack {
	if folder == "" || Program() == "" {
		return nil
	}
	p := &Pack{name: filepath.Join(folder, name), wanted: map[Key]bool{}}
	if content, err := os.ReadFile(p.name); err == nil {
		p.old = parse(content)
	}
	return p
}

// head begins each file: its form, and the program that wrote it.
func head() []byte { return []byte("kept 1 " + Program() + "\n") }

// parse reads the values of a file, none where it is not whole.
func parse(content []byte) map[Key][]byte {
	begin := head()
	if !bytes.HasPrefix(content, begin) || len(content) < len(begin)+sha256.Size {
		return nil
	}
	whole := content[:len(content)-sha256.Size]
	if sum := sha256.Sum256(whole); !bytes.Equal(sum[:], content[len(whole):]) {
		return nil
	}
	rest := whole[len(begin):]
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

// Get is the value that a key had when the pack was opened. It is not to be changed.
func (p *Pack) Get(key Key) ([]byte, bool) {
	if p == nil {
		return nil, false
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	value, ok := p.old[key]
	if ok {
		p.wanted[key] = true
	}
	return value, ok
}

// Look is Get for a value that is not kept for having been asked for.
func (p *Pack) Look(key Key) ([]byte, bool) {
	if p == nil {
		return nil, false
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	value, ok := p.old[key]
	return value, ok
}

// IsNew tells that there are no old values.
func (p *Pack) IsNew() bool { return p == nil || len(p.old) == 0 }

// Forget makes the pack one without old values.
func (p *Pack) Forget() {
	if p != nil {
		p.old = nil
	}
}

// Put keeps a value in the place of the one that its key had.
func (p *Pack) Put(key Key, value []byte) {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.wanted, key)
	p.write(key, value)
}

// write writes a value behind those that were written before.
func (p *Pack) write(key Key, value []byte) {
	if p.next == nil && p.failed == nil {
		if p.failed = os.MkdirAll(filepath.Dir(p.name), 0o755); p.failed != nil {
			return
		}
		if p.next, p.failed = os.CreateTemp(filepath.Dir(p.name), newFile); p.failed != nil {
			return
		}
		p.sum = sha256.New()
		p.out = bufio.NewWriterSize(io.MultiWriter(p.next, p.sum), 1<<16)
		_, p.failed = p.out.Write(head())
	}
	if p.failed != nil {
		return
	}
	_, _ = p.out.Write(key[:]) // the writer remembers a failure
	_, _ = p.out.Write(binary.AppendUvarint(nil, uint64(len(value))))
	_, p.failed = p.out.Write(value)
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
	if p.next == nil && len(p.wanted) == len(p.old) {
		return
	}
	for key := range p.wanted {
		p.write(key, p.old[key])
	}
	if p.next == nil || p.failed != nil {
		return
	}
	err := p.out.Flush()
	if err == nil {
		_, err = p.next.Write(p.sum.Sum(nil))
	}
	if err = errors.Join(err, p.next.Close()); err == nil {
		err = os.Rename(p.next.Name(), p.name)
	}
	if err == nil {
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
		_ = p.next.Close()
		_ = os.Remove(p.next.Name())
	}
	p.next, p.old, p.failed = nil, nil, errClosed
}

var errClosed = errors.New("the pack is closed")

// newFile is how a file is called until it is whole.
const newFile = ".new-*"

// Tidy removes what builds that were killed before some time have left in a folder.
func Tidy(folder string, before time.Time) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return
	}
	for _, entry := range entries {
		if !strings.HasPrefix(entry.Name(), strings.TrimSuffix(newFile, "*")) {
			continue
		}
		if info, err := entry.Info(); err == nil && info.Mode().IsRegular() && info.ModTime().Before(before) {
			_ = os.Remove(filepath.Join(folder, entry.Name()))
		}
	}
}

// WriteFile writes a file whole or not at all.
func WriteFile(name string, content []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	file, err := os.CreateTemp(filepath.Dir(name), newFile)
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
