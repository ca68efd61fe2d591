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
	"sync"

	"aseanarchive/generator/internal/kept"
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
// files, which the manifest leaves out. files are in their order.
func mark(list []byte, files []*file) []byte {
	content := fmt.Appendf(nil, "%s%s%x  %s\n", siteMark, siteMarkSays, sha256.Sum256(list), ManifestName)
	for _, f := range files {
		if isDotFile(f.address) {
			content = fmt.Appendf(content, "%x  %s\n", f.sum, f.address)
		}
	}
	return content
}

// listing is what a site of ours says that it holds. It is read when it is asked for.
type listing struct {
	marked map[string]digest // of its mark: of dot files, which the manifest leaves out
	list   []byte            // its manifest
	of     digest            // of the mark in which it says so, with the manifest's

	files  []oldFile // in the order of their paths
	once   sync.Once // byName is made
	byName map[string]*oldFile
	within map[string]bool // the folders that hold them

	// lays are the folders that held nothing else, as they were remembered.
	lays map[string]kept.Stamp
}

// oldFile is a file that a site says it holds.
type oldFile struct {
	address string
	sum     digest
	// stamped tells that lay is how the file lay on the disk when it was as it should be.
	stamped bool
	lay     kept.Stamp
	next    *file // of the new site, which is this one
}

// all are the files by their addresses, without the manifest and the mark.
func (l *listing) all() map[string]*oldFile {
	l.once.Do(func() {
		if l.files == nil {
			l.read()
		}
		l.byName = make(map[string]*oldFile, len(l.files))
		for i := range l.files {
			l.byName[l.files[i].address] = &l.files[i]
		}
	})
	return l.byName
}

// read reads the lists.
func (l *listing) read() {
	sums := readSums(l.list)
	for address, sum := range l.marked {
		sums[address] = sum
	}
	delete(sums, ManifestName)
	l.files = make([]oldFile, 0, len(sums))
	for _, address := range slices.Sorted(maps.Keys(sums)) { // sorted: maps have no order
		l.files = append(l.files, oldFile{address: address, sum: sums[address]})
	}
}

// has tells whether a file is the site's own.
func (l *listing) has(address string) bool {
	return l.marked != nil &&
		(address == markName || address == newMark || address == ManifestName || l.all()[address] != nil)
}

// untouched tells whether a folder has the names that it had when it was remembered.
func (l *listing) untouched(address string, lay kept.Stamp) bool {
	known, is := l.lays[address]
	return is && known == lay
}

// folders are those that hold the files.
func (l *listing) folders() map[string]bool {
	if l.within == nil {
		l.within = map[string]bool{}
		for address := range l.all() {
			for folder := path.Dir(address); folder != "." && !l.within[folder]; folder = path.Dir(folder) {
				l.within[folder] = true
			}
		}
	}
	return l.within
}

// readListing reads what a folder says of itself. It is no site of ours when
// it has no mark, or a manifest that was not written with the mark.
func readListing(folder string) (l *listing, ours bool, err error) {
	return readAgain(folder, new(listing))
}

// readAgain is readListing for a folder that said something before.
func readAgain(folder string, before *listing) (l *listing, ours bool, err error) {
	content, err := os.ReadFile(filepath.Join(folder, markName))
	if os.IsNotExist(err) || err == nil && !bytes.HasPrefix(content, []byte(siteMark)) {
		return new(listing), false, nil
	}
	if err != nil {
		return nil, false, fmt.Errorf("cannot read the mark of the old site: %w", err)
	}
	list, err := os.ReadFile(filepath.Join(folder, ManifestName))
	if err != nil && !os.IsNotExist(err) {
		return nil, false, fmt.Errorf("cannot read the manifest of the old site: %w", err)
	}
	marked := readSums(content)
	if marked[ManifestName] != sha256.Sum256(list) {
		return new(listing), false, nil
	}
	of := digest(sha256.Sum256(content))
	if before.of == of {
		return before, true, nil
	}
	return &listing{marked: marked, list: list, of: of}, true, nil
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
