package write

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
)

// markName names the dot file by which a folder is known as ours. Its first
// line tells a whole site from one under construction.
const markName = ".aseanarchive"

// The first lines of a mark.
const (
	siteMark = "This folder is a site that aseanarchive has written.\n"
	workMark = "This folder is a site that aseanarchive is writing. When no build runs it may be removed.\n"
)

const siteMarkSays = `With each build the files that are named here and in manifest-sha256.txt are
replaced. Every other file in the folder is kept as it is.
`

// mark is what stands in the mark of a whole site: the checksum of the
// manifest, by which a manifest of something else is told, and those of the dot
// files, which the manifest leaves out.
func mark(list []byte, files map[string]file) []byte {
	content := fmt.Appendf(nil, "%s%s%x  %s\n", siteMark, siteMarkSays, sha256.Sum256(list), ManifestName)
	// Sorted for determinism: the same site has the same mark, byte for byte.
	for _, address := range slices.Sorted(maps.Keys(files)) {
		if isDotFile(address) {
			content = fmt.Appendf(content, "%x  %s\n", files[address].sum, address)
		}
	}
	return content
}

// listing is what a site of ours says that it holds.
type listing struct {
	sums    map[string]digest // of its manifest
	dots    map[string]digest // of its mark: of dot files, which the manifest leaves out
	ours    map[string]bool   // all its files, with dot files, the manifest and the mark
	folders map[string]bool   // those that hold them
	of      digest            // of the mark in which it says so, with the manifest's
}

// readListing reads what a folder says of itself. It is no site of ours when
// it has no mark, or a manifest that was not written with the mark.
func readListing(folder string) (l listing, ours bool, err error) {
	return readAgain(folder, listing{})
}

// readAgain is readListing for a folder that said something before.
func readAgain(folder string, before listing) (l listing, ours bool, err error) {
	content, err := os.ReadFile(filepath.Join(folder, markName))
	if os.IsNotExist(err) || err == nil && !bytes.HasPrefix(content, []byte(siteMark)) {
		return listing{}, false, nil
	}
	if err != nil {
		return listing{}, false, fmt.Errorf("cannot read the mark of the old site: %w", err)
	}
	list, err := os.ReadFile(filepath.Join(folder, ManifestName))
	if err != nil && !os.IsNotExist(err) {
		return listing{}, false, fmt.Errorf("cannot read the manifest of the old site: %w", err)
	}
	marked := readSums(content)
	if marked[ManifestName] != sha256.Sum256(list) {
		return listing{}, false, nil
	}
	of := digest(sha256.Sum256(content))
	if before.of == of {
		return before, true, nil
	}
	l = listing{
		of: of, sums: readSums(list), dots: marked, ours: map[string]bool{markName: true}, folders: map[string]bool{},
	}
	for address := range marked {
		l.ours[address] = true
	}
	for address := range l.sums {
		l.ours[address] = true
	}
	for address := range l.ours {
		for folder := path.Dir(address); folder != "."; folder = path.Dir(folder) {
			l.folders[folder] = true
		}
	}
	return l, true, nil
}

// isWork reports a folder that a run was writing when it was killed: one with
// the mark of that, or one that was just begun and holds no more than a mark.
func isWork(folder string, entries []fs.DirEntry) bool {
	for _, entry := range entries {
		if entry.Name() != markName && entry.Name() != newMark {
			content, err := os.ReadFile(filepath.Join(folder, markName))
			return err == nil && bytes.HasPrefix(content, []byte(workMark))
		}
	}
	return true
}

// newMark is the mark of a whole site until it takes the other's place.
const newMark = markName + "-new"
