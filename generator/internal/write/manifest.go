package write

import (
	"bufio"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
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
			list = fmt.Appendf(list, "%x  %s\n", files[address].sum, address)
		}
	}
	return list
}

// isDotFile tells whether a segment of the address begins with a dot.
func isDotFile(address string) bool {
	return strings.HasPrefix(address, ".") || strings.Contains(address, "/.")
}

// readManifest returns what an old site's manifest lists; a missing one lists
// nothing. Lines that are not of its form are passed over: a file that they
// meant counts as changed, and nothing else depends on them.
func readManifest(name string) (map[string]digest, error) {
	list, err := os.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("cannot read the manifest of the old site: %w", err)
	}
	defer list.Close()
	sums := map[string]digest{}
	lines := bufio.NewScanner(list)
	for lines.Scan() {
		var sum digest
		hexadecimal, address, found := strings.Cut(lines.Text(), "  ")
		if decoded, err := hex.DecodeString(hexadecimal); found && err == nil && len(decoded) == len(sum) {
			sums[address] = digest(decoded)
		}
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("cannot read the manifest of the old site %s: %w", name, err)
	}
	return sums, nil
}

// summarise counts the new site and compares it with the old one's manifest.
func (s *Site) summarise() Summary {
	summary := Summary{Files: len(s.files)}
	for address, entry := range s.files {
		summary.Bytes += entry.bytes
		if sum, known := s.old[address]; !isDotFile(address) && (!known || sum != entry.sum) {
			summary.Changed++
		}
	}
	for address := range s.old {
		if _, kept := s.files[address]; !kept {
			summary.Removed++
		}
	}
	return summary
}
