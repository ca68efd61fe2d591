package write

import (
	"bytes"
	"encoding/hex"
	"maps"
	"slices"
	"strings"
)

// manifest lists the files, one a line, as "HASH  path", sorted by the bytes of
// the path. Dot files are left out: web hosts and archives often drop them.
func manifest(files map[string]file) []byte {
	var list []byte
	// Sorted for determinism: the same site has the same manifest, byte for byte.
	for _, address := range slices.Sorted(maps.Keys(files)) {
		if !isDotFile(address) {
			sum := files[address].sum
			list = append(append(append(hex.AppendEncode(list, sum[:]), "  "...), address...), '\n')
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
	summary := Summary{Files: len(s.files), Kept: s.kept, Written: int(s.written.Load())}
	for address, entry := range s.files {
		summary.Bytes += entry.bytes
		if sum, known := s.old.sums[address]; !isDotFile(address) && (!known || sum != entry.sum) {
			summary.Changed++
		}
	}
	for address := range s.old.sums {
		if _, kept := s.files[address]; !kept {
			summary.Removed++
		}
	}
	return summary
}
