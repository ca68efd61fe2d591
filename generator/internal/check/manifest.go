package check

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
)

// manifestName is the address of the list of all files with their checksums.
const manifestName = "manifest-sha256.txt"

// readManifest returns what the manifest lists and reports lines that are not
// of its form, and files that are missing.
func (s *site) readManifest() (map[string]string, error) {
	content, err := os.ReadFile(s.path(manifestName))
	if errors.Is(err, fs.ErrNotExist) {
		s.report(manifestName, place{}, "manifest", "the site has no manifest", "Build the site again.")
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("cannot read %s: %w", s.path(manifestName), err)
	}
	sums := map[string]string{}
	lines := bufio.NewScanner(bytes.NewReader(content))
	for line := 1; lines.Scan(); line++ {
		at := place{line, 1}
		sum, address, found := strings.Cut(lines.Text(), "  ")
		if decoded, err := hex.DecodeString(sum); !found || err != nil || len(decoded) != sha256.Size || address == "" {
			s.report(
				manifestName,
				at,
				"manifest",
				"this line is not a checksum, two spaces and a path",
				"Build the site again.",
			)
			continue
		}
		if _, twice := sums[address]; twice {
			s.report(
				manifestName,
				at,
				"manifest",
				fmt.Sprintf("the manifest lists %s twice", address),
				"Build the site again.",
			)
		}
		sums[address] = strings.ToLower(sum)
		if _, exists := s.files[address]; !exists {
			s.report(
				manifestName,
				at,
				"manifest",
				fmt.Sprintf("%s is listed but missing", address),
				"Build the site again, or copy it again as a whole.",
			)
		}
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("cannot read %s: %w", s.path(manifestName), err)
	}
	return sums, nil
}

// isKept reports a file that somebody has put into the folder beside the site's
// own: builds keep it, and it is none of theirs.
func (s *site) isKept(name string) bool {
	_, listed := s.sums[name]
	return s.sums != nil && !listed && name != manifestName && !isDotFile(name)
}

// isDotFile tells whether a segment of the address begins with a dot.
func isDotFile(address string) bool {
	return strings.HasPrefix(address, ".") || strings.Contains(address, "/.")
}

// compare reports a file whose content is not what the manifest says.
func (s *site) compare(address string, content []byte) {
	sum := sha256.Sum256(content)
	s.compareSum(address, sum[:])
}

// compareStreamed is compare for files of any size that are not read otherwise.
func (s *site) compareStreamed(address string) error {
	if _, listed := s.sums[address]; !listed {
		return nil
	}
	file, err := os.Open(s.path(address))
	if err != nil {
		return fmt.Errorf("cannot read %s: %w", s.path(address), err)
	}
	defer file.Close()
	sum := sha256.New()
	if _, err := io.Copy(sum, file); err != nil {
		return fmt.Errorf("cannot read %s: %w", s.path(address), err)
	}
	s.compareSum(address, sum.Sum(nil))
	return nil
}

func (s *site) compareSum(address string, sum []byte) {
	if want, listed := s.sums[address]; listed && want != hex.EncodeToString(sum) {
		s.report(
			address,
			place{},
			"manifest",
			"this file differs from the manifest",
			"It was changed after the build, or damaged in copying; build the site again, or copy it again.",
		)
	}
}
