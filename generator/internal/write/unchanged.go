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
	if listed, ok := s.old.sums[address]; !ok || listed != sum || checkAddress(address) != nil {
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
	whole := eachRemembered(memory, sha256.Sum256(list), func(address string, lay kept.Stamp) bool {
		known[address] = lay
		return true
	})
	if whole {
		s.known = known
	}
}

// remember looks at all files of the site that was just published. A file that
// somebody has touched meanwhile, or that was written this very moment, is left
// out, and read the next time.
func (s *Site) remember() {
	if s.Clock == nil {
		return
	}
	list, err := os.ReadFile(filepath.Join(s.out, markName))
	if err != nil {
		return
	}
	sum := sha256.Sum256(list)
	s.memory = append(s.memory[:0], sum[:]...)
	now := s.Clock()
	for _, address := range slices.Sorted(maps.Keys(s.files)) {
		info, err := os.Lstat(s.within(address))
		if err != nil {
			continue
		}
		lay, ok := kept.StampOf(info)
		entry := s.files[address]
		if !ok || !lay.AtRest(now) || lay.Size != uint64(entry.bytes) ||
			entry.lay != (kept.Stamp{}) && !lay.SameContent(entry.lay) {
			continue
		}
		s.memory = binary.AppendUvarint(s.memory, uint64(len(address)))
		s.memory = append(s.memory, address...)
		s.memory = lay.Append(s.memory)
	}
}

// Remember is how the files of the published site lie on the disk, for the next
// one.
func (s *Site) Remember() []byte { return s.memory }

// eachRemembered visits what a memory says of a site with a mark; false where it
// says nothing of that one, is not whole, or visit has seen enough.
func eachRemembered(memory []byte, mark digest, visit func(string, kept.Stamp) bool) bool {
	if len(memory) < len(mark) || digest(memory[:len(mark)]) != mark {
		return false
	}
	for memory = memory[len(mark):]; len(memory) > 0; {
		size, n := binary.Uvarint(memory)
		if n <= 0 || size > uint64(len(memory)-n) {
			return false
		}
		address := string(memory[n : n+int(size)])
		lay, rest, ok := kept.CutStamp(memory[n+int(size):])
		if !ok || !visit(address, lay) {
			return false
		}
		memory = rest
	}
	return true
}
