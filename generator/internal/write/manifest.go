package write

import (
	"bytes"
	"encoding/hex"
	"slices"
	"strings"
)

// manifest lists the files, one a line, as "HASH  path", in their order, which is
// that of the bytes of the paths. Dot files are left out: web hosts and archives often
// drop them.
func manifest(files []*file) []byte {
	size := 0
	for _, f := range files {
		size += hex.EncodedLen(len(f.sum)) + len("  ") + len(f.address) + len("\n")
	}
	list := make([]byte, 0, size)
	for _, f := range files {
		if !isDotFile(f.address) {
			list = append(append(append(hex.AppendEncode(list, f.sum[:]), "  "...), f.address...), '\n')
		}
	}
	return list
}

// isDotFile tells whether a segment of the address begins with a dot.
func isDotFile(address string) bool {
	return strings.HasPrefix(address, ".") || strings.Contains(address, "/.")
}

// readSums returns the files that a list names. Lines that are not of its form
// are passed over: what they meant counts as no file of ours.
func readSums(list []byte) map[string]digest {
	sums := make(map[string]digest, bytes.Count(list, []byte("\n")))
	for line := range strings.Lines(string(list)) {
		var sum digest
		hexadecimal, address, found := strings.Cut(strings.TrimSuffix(line, "\n"), "  ")
		if !found || len(hexadecimal) != hex.EncodedLen(len(sum)) {
			continue
		}
		_, err := hex.Decode(sum[:], []byte(hexadecimal))
		if err == nil && (address == ManifestName || checkAddress(address) == nil) {
			sums[address] = sum
		}
	}
	return sums
}

// summarise counts the new site and compares it with the old one's manifest.
func (s *Site) summarise() Summary {
	old := s.old.all()
	summary := Summary{Files: len(s.list), Kept: s.theirs.count, Written: int(s.written.Load())}
	for i := range s.old.files {
		if !isDotFile(s.old.files[i].address) {
			summary.Removed++
		}
	}
	for _, f := range s.list {
		summary.Bytes += f.bytes
		if isDotFile(f.address) {
			continue
		}
		known := f.old // which was looked up before
		if known == nil || s.old != s.from {
			known = old[f.address]
		}
		switch {
		case known == nil:
			summary.Changed++
		case known.sum != f.sum:
			summary.Changed++
			fallthrough
		default:
			summary.Removed--
		}
	}
	return summary
}

// inOrder are the files of the new site by the bytes of their paths, for determinism:
// the same site has the same manifest, byte for byte. Those of the old site stand in
// that order already.
func inOrder(files map[string]*file, from *listing) []*file {
	list := make([]*file, 0, len(files))
	var written []*file
	for _, f := range files {
		if f.old == nil {
			written = append(written, f)
		} else {
			f.old.next = f
		}
	}
	slices.SortFunc(written, func(a, b *file) int { return strings.Compare(a.address, b.address) })
	for i := range from.files {
		old := &from.files[i]
		if old.next == nil {
			continue
		}
		for len(written) > 0 && written[0].address < old.address {
			list, written = append(list, written[0]), written[1:]
		}
		list = append(list, old.next)
	}
	return append(list, written...)
}
