package write

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"aseanarchive/generator/internal/kept"
)

// What is the same in the new site as in the old one is not written again.

// File is a file of a site by its address and its bytes' digest.
type File struct {
	Address string
	Sum     [sha256.Size]byte
}

// Keep takes files of the old site over into the new one, if all of them are there
// as they were published; else it takes none. It may be called from many
// goroutines, as Add may.
func (s *Site) Keep(files []File) (done bool, err error) {
	entries := make([]file, len(files))
	for i, f := range files {
		entries[i].address, entries[i].sum = f.Address, f.Sum
		if !s.lies(&entries[i]) {
			return false, nil
		}
	}
	for i := range entries {
		if err := s.carryFile(&entries[i]); err != nil {
			s.fail(err)
			return false, err
		}
	}
	return true, nil
}

// Sum is the digest of a file that was added.
func (s *Site) Sum(address string) [sha256.Size]byte {
	s.mu.Lock()
	defer s.mu.Unlock()
	if f := s.files[fold(address)]; f != nil {
		return f.sum
	}
	return digest{}
}

// lies tells whether the old site has the file, and notes how it lies there. Its
// manifest does not know what was changed by hand since.
func (s *Site) lies(f *file) bool {
	old := s.from.all()[f.address]
	if old == nil || old.sum != f.sum {
		return false
	}
	name := s.within(f.address)
	lay, ok := kept.StampAt(name)
	if !ok {
		info, err := os.Lstat(name)
		if err != nil || !info.Mode().IsRegular() {
			return false
		}
	}
	known := ok && old.stamped && old.lay == lay
	if !known {
		content, err := os.ReadFile(name)
		if err != nil || sha256.Sum256(content) != f.sum {
			return false
		}
		lay.Size = uint64(len(content))
	}
	f.old, f.lay, f.bytes = old, lay, int64(lay.Size)
	f.stays = known && s.spare.usable
	return true
}

// carryFile takes a file of the old site over. The spare has it, or will have it;
// without one it gets a second name in the new folder. Where the system has none, a
// copy does.
func (s *Site) carryFile(f *file) error {
	if err := s.claim(f); err != nil || s.spare.usable {
		return err
	}
	name, err := s.place(f.address)
	if err != nil {
		return err
	}
	return s.secondName(f, name)
}

// secondName gives a file of the output folder another name.
func (s *Site) secondName(f *file, name string) error {
	if s.disk.link(s.within(f.address), name) == nil {
		return nil
	}
	if err := s.disk.copy(s.within(f.address), name); err != nil {
		return fmt.Errorf("cannot write %s: %w", f.address, err)
	}
	s.copied.Store(true)
	s.written.Add(1)
	return nil
}

// Unchanged tells whether a whole site lies at out, just as it was when it was
// remembered, with no more beside it than other files of the user's.
func Unchanged(out string, memory []byte) bool {
	out, err := resolve(out)
	if err != nil || refusePlace(out) != nil {
		return false
	}
	if _, err := os.Lstat(filepath.Join(out, ".git")); err == nil || isMountPoint(out) {
		return false // it is refused, and told why
	}
	orderly := true // else a run was killed, or goes on
	leftovers(out, func(string) { orderly = false })
	list, err := os.ReadFile(filepath.Join(out, markName))
	if err != nil || !orderly {
		return false
	}
	names, err := os.ReadFile(filepath.Join(out, ManifestName))
	if err != nil || readSums(list)[ManifestName] != sha256.Sum256(names) {
		return false
	}
	known, err := readMemory(memory, sha256.Sum256(list))
	if err != nil {
		return false
	}
	for i := range known.files {
		if !known.files[i].lies(at(out, known.files[i].address)) {
			return false
		}
	}
	return true
}

// lies tells whether the file is still the same.
func (f *oldFile) lies(name string) bool {
	lay, ok := kept.StampAt(name)
	if f.stamped {
		return ok && lay == f.lay
	}
	info, err := os.Lstat(name)
	if err != nil || !info.Mode().IsRegular() {
		return false
	}
	content, err := os.ReadFile(name)
	return err == nil && sha256.Sum256(content) == f.sum
}

var errForgotten = errors.New("this says nothing of the site")
