// Package write puts the site's files into the output folder, all or nothing.
//
// The rules for its users:
//
//   - Begin makes a new folder beside the output folder; every Add goes there.
//     The old site stays whole, and is served undisturbed, until Publish
//     exchanges the two folders in one step.
//   - Defer Discard right after Begin. Whatever goes wrong before Publish has
//     succeeded, the old site is then still there and the new folder is gone.
//   - Add may be called from many goroutines. An address may be given once, and
//     compares without case, because Windows and macOS do not tell A.html from
//     a.html. When an Add has failed, Publish refuses: a site that lacks a file
//     is not the whole site.
//   - Addresses are slash-separated and relative, and are names that every
//     system can store. A path that begins with a dot in any segment is a dot
//     file; it is published, but the manifest does not list it.
//   - Publish writes manifest-sha256.txt and last the mark .aseanarchive, by which
//     a folder is known as a site of ours. A folder without it is never replaced.
//   - Files in the output folder that neither of the two names are the user's.
//     Publish keeps them as they are; where the new site has a file of the same
//     name, or where they are no files, it refuses and says which.
//   - One run at a time writes to an output folder; Begin refuses a second one.
//   - A file with the same bytes as in the old site is that file under a second
//     name: it is not written, and keeps its modification time, so that rsync and
//     web servers send only what has changed. Keep takes such files over unseen.
//     Whether a file of the old site is as it was published is read, or known by
//     its stamp from what Remember told after the last Publish.
//   - Where Spare names a place, the files of the published site stand there once
//     more, under second names, until the next Publish: it brings that folder up
//     to date and exchanges it, and need not give each file a second name anew.
//     See spare.go.
//
// A Durable site is forced to the disk before the exchange where the system has a
// call for all files at once, as Linux has; elsewhere, build again after a power
// failure.
package write

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"aseanarchive/generator/internal/kept"
)

// ManifestName is the address of the list of all files with their SHA-256
// checksums, in the form that sha256sum -c reads.
const ManifestName = "manifest-sha256.txt"

// Site is a site being written. Begin makes one.
type Site struct {
	// Durable lets Publish wait until the files lie on the disk, so that after a
	// power failure one of the two sites is whole. It takes as long as the system
	// needs for all that was written to that disk.
	Durable bool
	// Clock tells the time at which the published files are looked at, see Remember;
	// nil lets nothing be remembered.
	Clock func() time.Time
	// Wait waits, so that the stamps of what was just written tell it for certain; nil
	// waits for nothing.
	Wait func(time.Duration)
	// Spare is where a folder with all files of the site may lie between builds, on the
	// same disk; "" for nowhere. Nothing else may stand there. It is set before Recall.
	Spare string

	out    string // the output folder, absolute, without symbolic links
	folder string // the new folder beside it
	disk   disk
	lock   *lock
	old    *listing // of the old site
	from   *listing // of the old site as it was at Begin
	exists bool     // whether an old site was there at Begin
	theirs theirs   // what is the user's in it

	made    sync.Map // paths of folders
	written atomic.Int64
	copied  atomic.Bool // there is a file that could not be given a second name
	spare   spare
	stamps  map[string]kept.Stamp // of the new site's folders, before anybody could put something in
	memory  []byte                // see Remember

	mu      sync.Mutex
	files   map[string]*file  // by their folded addresses
	list    []*file           // in the order of their addresses, when all are there
	folders map[string]string // folded path of each folder -> one address in it
	spelled map[string]bool   // folders as addresses spell them
	failed  error             // the first Add that failed
	closed  bool
}

type digest [sha256.Size]byte

// file is what the manifest and the summary need to know of a file of the site.
type file struct {
	address string
	sum     digest
	bytes   int64
	// old is the file of the old site that stands in the new one as well, nil for one
	// that was written, and lay how it lies on the disk.
	old *oldFile
	lay kept.Stamp
	// stays tells that the spare has the file.
	stays bool
}

// Summary counts what Publish has published. The manifest itself is not
// counted.
type Summary struct {
	Files   int   // files of the new site, dot files included
	Bytes   int64 // their contents together
	Changed int   // files that are new, or differ from the old site's manifest
	Removed int   // files that the old site's manifest lists and the new site lacks
	Written int   // files that were written: the others lay in the old site already
	Kept    int   // files in the folder that are not the site's, and stay
}

// Add writes one file of the site. The address is its path within the site,
// such as "documents/x.html". Two files at one path are a Collision; addresses
// that some system could not store are refused.
func (s *Site) Add(address string, content []byte) error {
	err := s.add(address, content)
	if err != nil {
		s.fail(err)
	}
	return err
}

// fail notes that a file is missing.
func (s *Site) fail(err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.failed == nil {
		s.failed = err
	}
}

func (s *Site) add(address string, content []byte) error {
	if err := checkAddress(address); err != nil {
		return err
	}
	entry := &file{address: address, sum: sha256.Sum256(content), bytes: int64(len(content))}
	if s.lies(entry) {
		return s.carryFile(entry)
	}
	if err := s.claim(entry); err != nil {
		return err
	}
	name, err := s.place(address)
	if err != nil {
		return err
	}
	if err := s.disk.write(name, content); err != nil {
		return fmt.Errorf("cannot write %s: %w", address, err)
	}
	s.written.Add(1)
	return nil
}

// place is where a file of the new site goes, in a folder that is there.
func (s *Site) place(address string) (name string, err error) {
	name = at(s.folder, address)
	folder := filepath.Dir(name)
	if _, made := s.made.Load(folder); !made { // the system need not be asked again for each file in it
		if err := s.disk.makeFolder(folder); err != nil {
			return "", fmt.Errorf("cannot make the folder of %s: %w", address, err)
		}
		s.made.Store(folder, true)
	}
	return name, nil
}

// claim reserves the path of a file, or says which other file has it.
func (s *Site) claim(entry *file) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	address := entry.address
	if s.closed {
		return fmt.Errorf("cannot add %s: the site is already published or discarded", address)
	}
	key := fold(address)
	if other, taken := s.files[key]; taken {
		return collide(address, other.address)
	}
	if other, taken := s.folders[key]; taken {
		return collide(address, other)
	}
	if folder := path.Dir(address); folder != "." && !s.spelled[folder] {
		if err := s.claimFolders(address); err != nil {
			return err
		}
	}
	s.files[key] = entry
	return nil
}

// claimFolders reserves the paths of the folders in which a file stands.
func (s *Site) claimFolders(address string) error {
	for folder := path.Dir(fold(address)); folder != "."; folder = path.Dir(folder) {
		if other, taken := s.files[folder]; taken {
			return collide(address, other.address)
		}
	}
	if other, same := s.sameFolderNames(address); !same {
		return collide(address, other)
	}
	for folder := path.Dir(address); folder != "."; folder = path.Dir(folder) {
		s.spelled[folder] = true
		if _, known := s.folders[fold(folder)]; !known {
			s.folders[fold(folder)] = address
		}
	}
	return nil
}

// sameFolderNames tells whether the folders of address are written with the
// same letters as before. "Data/x" and "data/y" would be one folder on Windows
// and two on Linux, so that links work on one of them only.
func (s *Site) sameFolderNames(address string) (other string, same bool) {
	for folder := path.Dir(address); folder != "."; folder = path.Dir(folder) {
		other, known := s.folders[fold(folder)]
		if known && !strings.HasPrefix(other, folder+"/") {
			return other, false
		}
	}
	return "", true
}

// Discard removes the new folder and leaves the old site as it is. After
// Publish, and a second time, it does nothing.
func (s *Site) Discard() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return
	}
	s.closed = true
	_ = removeWork(s.disk, s.folder) // What cannot be removed is found by the next run.
	if s.spare.work != "" {
		_ = removeWork(s.disk, s.spare.work)
	}
	s.lock.release()
}

// removeWork removes a folder under construction, its mark last, so that a run
// that is killed meanwhile leaves a folder that the next one recognises. What is
// the user's in it stands in the old site as well.
func removeWork(d disk, folder string) error {
	var names []string
	err := filepath.WalkDir(folder, func(name string, _ fs.DirEntry, err error) error {
		if name != filepath.Join(folder, markName) {
			names = append(names, name)
		}
		return err
	})
	if err != nil {
		return err
	}
	for i := len(names) - 1; i > 0; i-- { // those below stand behind those that hold them
		if err := d.remove(names[i]); err != nil {
			return err
		}
	}
	if err := d.remove(filepath.Join(folder, markName)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return d.remove(folder)
}
