package write

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"

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
		var lies bool
		if entries[i].lay, lies = s.lies(f.Address, f.Sum); !lies {
			return false, nil
		}
		entries[i].sum, entries[i].bytes = f.Sum, int64(entries[i].lay.Size)
	}
	for i, f := range files {
		if err := s.carryFile(f.Address, entries[i]); err != nil {
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
	return s.files[address].sum
}

// lies tells whether the old site has a file with a digest at an address, and how
// it lies there. Its manifest does not know what was changed by hand since.
func (s *Site) lies(address string, sum digest) (kept.Stamp, bool) {
	if listed, ok := s.old.dots[address]; ok && listed != sum || !ok && s.old.sums[address] != sum {
		return kept.Stamp{}, false
	}
	name := s.within(address)
	info, err := os.Lstat(name)
	if err != nil || !info.Mode().IsRegular() {
		return kept.Stamp{}, false
	}
	lay, ok := kept.StampOf(info)
	if known, is := s.known[address]; ok && is && known == lay {
		return lay, true
	}
	content, err := os.ReadFile(name)
	lay.Size = uint64(len(content))
	return lay, err == nil && sha256.Sum256(content) == sum
}

// carryFile gives a file of the old site a second name in the new one. Where the
// system has none, a copy does.
func (s *Site) carryFile(address string, entry file) error {
	if err := s.claim(address, entry); err != nil {
		return err
	}
	name, err := s.place(address)
	if err != nil {
		return err
	}
	if s.disk.link(s.within(address), name) == nil {
		return nil
	}
	if err := s.disk.copy(s.within(address), name); err != nil {
		return fmt.Errorf("cannot write %s: %w", address, err)
	}
	s.written.Add(1)
	return nil
}

// Recall gives a site what Remember told of the one that it replaces. What was
// told of another site, or is damaged, is as good as nothing.
func (s *Site) Recall(memory []byte) {
	list, err := os.ReadFile(filepath.Join(s.out, markName))
	if err != nil {
		return
	}
	known := map[string]kept.Stamp{}
	whole := eachRemembered(memory, sha256.Sum256(list), func(r remembered) bool {
		if r.stamped {
			known[r.address] = r.lay
		}
		return true
	})
	if whole {
		s.known = known
	}
}

// remember looks at all files of the site that was just published. One that was
// written this very moment has to be read the next time; where somebody has
// touched one meanwhile, nothing is remembered.
func (s *Site) remember() {
	if s.Clock == nil {
		return
	}
	list, err := os.ReadFile(filepath.Join(s.out, markName))
	if err != nil {
		return
	}
	now, sum := s.Clock(), sha256.Sum256(list)
	memory := binary.AppendUvarint(sum[:], uint64(len(s.files)))
	for _, address := range slices.Sorted(maps.Keys(s.files)) {
		entry := s.files[address]
		info, err := os.Lstat(s.within(address))
		if err != nil || info.Size() != entry.bytes {
			return
		}
		lay, ok := kept.StampOf(info)
		if entry.lay != (kept.Stamp{}) && !lay.SameContent(entry.lay) {
			return
		}
		memory = remembered{address, ok && lay.AtRest(now), lay, entry.sum}.append(memory)
	}
	s.memory = memory
}

// Remember is how the files of the published site lie on the disk, for the next
// one; nil when that is not known.
func (s *Site) Remember() []byte { return s.memory }

// remembered is how a file lay on the disk, or what its digest was.
type remembered struct {
	address string
	stamped bool
	lay     kept.Stamp
	sum     digest // where it is not stamped
}

func (r remembered) append(out []byte) []byte {
	out = binary.AppendUvarint(out, uint64(len(r.address)))
	out = append(out, r.address...)
	if r.stamped {
		return r.lay.Append(append(out, 1))
	}
	return append(append(out, 0), r.sum[:]...)
}

// cutRemembered reads what append wrote, and returns what follows it.
func cutRemembered(from []byte) (r remembered, rest []byte, ok bool) {
	size, n := binary.Uvarint(from)
	if n <= 0 || size >= uint64(len(from)-n) {
		return r, nil, false
	}
	from = from[n:]
	r.address, r.stamped, from = string(from[:size]), from[size] == 1, from[size+1:]
	if r.stamped {
		r.lay, from, ok = kept.CutStamp(from)
		return r, from, ok
	}
	if len(from) < len(r.sum) {
		return r, nil, false
	}
	return r, from[copy(r.sum[:], from):], true
}

// eachRemembered visits what a memory says of a site with a mark; false where it
// says nothing of that one, is not whole, or visit has seen enough.
func eachRemembered(memory []byte, mark digest, visit func(remembered) bool) bool {
	if len(memory) < len(mark) || digest(memory[:len(mark)]) != mark {
		return false
	}
	count, n := binary.Uvarint(memory[len(mark):])
	if n <= 0 {
		return false
	}
	for memory = memory[len(mark)+n:]; count > 0; count-- {
		r, rest, ok := cutRemembered(memory)
		if !ok || !visit(r) {
			return false
		}
		memory = rest
	}
	return len(memory) == 0
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
	return eachRemembered(memory, sha256.Sum256(list), func(r remembered) bool {
		return r.lies(at(out, r.address))
	})
}

// lies tells whether the file is still the same.
func (r remembered) lies(name string) bool {
	info, err := os.Lstat(name)
	if err != nil || !info.Mode().IsRegular() {
		return false
	}
	if r.stamped {
		lay, ok := kept.StampOf(info)
		return ok && lay == r.lay
	}
	content, err := os.ReadFile(name)
	return err == nil && sha256.Sum256(content) == r.sum
}
