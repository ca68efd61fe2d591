package write

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"aseanarchive/generator/internal/kept"
)

// What is in the output folder and not in its lists is the user's: CNAME,
// .well-known/, a file that somebody has put there. It is never deleted. It goes
// over into the new site before the exchange, and what has come or changed until
// then follows after it.

// theirs is what is the user's in the old site.
type theirs struct {
	count int // files
	// looked are the folders without any of them, by their addresses, as they were found,
	// if nobody had touched them for a while: what comes later changes their stamps.
	looked map[string]kept.Stamp
	// found are folders, by their addresses, with something of the user's.
	found map[string]bool
}

// theirs calls visit for each file of a folder of ours that its lists do not
// name, and for each folder that holds none of ours, folder by folder. Folders of ours
// for which skip says so hold none.
func (l *listing) theirs(folder string, skip func(address string, lay kept.Stamp) bool,
	visit func(address string, entry fs.DirEntry) error) error {
	// Sorted, so that messages come in the same order each time.
	for _, within := range append([]string{""}, slices.Sorted(maps.Keys(l.folders()))...) {
		name := filepath.Join(folder, filepath.FromSlash(within))
		info, err := os.Lstat(name)
		if errors.Is(err, fs.ErrNotExist) || err == nil && !info.IsDir() {
			continue // what stands there instead is told where it stands
		}
		if err != nil {
			return err
		}
		if lay, ok := kept.FolderStampOf(info); ok && skip(within, lay) {
			continue
		}
		if err := l.theirsIn(name, within, visit); err != nil {
			return err
		}
	}
	return nil
}

// theirsIn is theirs for one folder that holds files of ours.
func (l *listing) theirsIn(name, within string, visit func(address string, entry fs.DirEntry) error) error {
	opened, err := os.Open(name)
	if err != nil {
		return err
	}
	entries, err := opened.ReadDir(-1)
	if err = errors.Join(err, opened.Close()); err != nil {
		return err
	}
	entries = slices.DeleteFunc(entries, func(entry fs.DirEntry) bool {
		address := path.Join(within, entry.Name())
		return l.has(address) && !entry.IsDir() || l.folders()[address] && entry.IsDir()
	})
	slices.SortFunc(entries, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	for _, entry := range entries {
		address := path.Join(within, entry.Name())
		if err := visit(address, entry); err != nil || !entry.IsDir() {
			if err != nil {
				return err
			}
			continue
		}
		top := filepath.Join(name, entry.Name())
		err := filepath.WalkDir(top, func(below string, entry fs.DirEntry, err error) error {
			if err != nil || below == top {
				return err
			}
			relative, err := filepath.Rel(top, below)
			if err != nil {
				return err
			}
			return visit(path.Join(address, filepath.ToSlash(relative)), entry)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// keep brings what is the user's from the old site into the new folder. It
// refuses where the new site has a file of its own there.
func (s *Site) keep() error {
	s.theirs = theirs{looked: map[string]kept.Stamp{}, found: map[string]bool{}}
	err := s.old.theirs(s.out, func(address string, lay kept.Stamp) bool {
		if s.Clock != nil && lay.AtRest(s.Clock()) {
			s.theirs.looked[address] = lay
		}
		return s.old == s.from && s.from.untouched(address, lay)
	}, func(address string, entry fs.DirEntry) error {
		s.theirs.found[parent(address)] = true
		if other, taken := s.stands(address, entry.IsDir()); taken {
			return fmt.Errorf(
				"%s is not one of the site’s files, and the new site has %s there; move it to another place or name",
				s.within(address), other,
			)
		}
		if !entry.IsDir() {
			s.theirs.count++
		}
		return s.carry(address, entry)
	})
	for folder := range s.theirs.found {
		delete(s.theirs.looked, folder)
	}
	return err
}

// parent is the folder of an address, "" for the site's own.
func parent(address string) string {
	if folder := path.Dir(address); folder != "." {
		return folder
	}
	return ""
}

// within is the path of an address in the output folder.
func (s *Site) within(address string) string { return at(s.out, address) }

// at is the path of an address, which is clean, in a folder.
func at(folder, address string) string {
	return folder + string(filepath.Separator) + filepath.FromSlash(address)
}

// stands tells whether the new site has something of its own at an address, or
// a file where the address has a folder.
func (s *Site) stands(address string, isFolder bool) (other string, taken bool) {
	key := fold(address)
	if other, taken := s.files[key]; taken {
		return other.address, true
	}
	if other, taken := s.folders[key]; taken && !isFolder {
		return other, true
	}
	for folder := path.Dir(key); folder != "."; folder = path.Dir(folder) {
		if other, taken := s.files[folder]; taken {
			return other.address, true
		}
	}
	return "", false
}

// carry gives the new folder what stands at an address of the old site.
func (s *Site) carry(address string, entry fs.DirEntry) error {
	from, to := s.within(address), filepath.Join(s.folder, filepath.FromSlash(address))
	if err := s.carryOver(from, to, entry); err != nil {
		return fmt.Errorf("cannot keep %s, which is not one of the site’s files: %w", from, err)
	}
	return nil
}

func (s *Site) carryOver(from, to string, entry fs.DirEntry) error {
	switch entry.Type() {
	case fs.ModeDir:
		info, err := entry.Info()
		if err != nil {
			return err
		}
		return errors.Join(s.disk.makeFolder(to), s.disk.setMode(to, info.Mode().Perm()|0o700))
	case fs.ModeSymlink:
		target, err := os.Readlink(from)
		if err != nil {
			return err
		}
		return s.disk.symlink(target, to)
	case 0:
		// A second name for the same file: what is written to it meanwhile is
		// in both. Where the system has none, a copy does.
		if s.disk.link(from, to) == nil {
			return nil
		}
		return s.disk.copy(from, to)
	}
	return errors.New("it is neither a file nor a folder; move it to another place")
}

// retire takes away what was a site of ours, its lists last, so that a run that
// is killed meanwhile leaves a folder that the next one recognises. Of what is
// the user's, nothing goes that the site at out does not have; now is what that
// one says it holds.
func retire(d disk, folder, out string, old, now *listing) error {
	var folders []string
	err := filepath.WalkDir(folder, func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		relative, err := filepath.Rel(folder, name)
		address := filepath.ToSlash(relative)
		switch {
		case err != nil:
			return err
		case entry.IsDir():
			folders = append(folders, name)
			return nil
		case address == markName, address == ManifestName:
			return nil
		case !old.has(address):
			return rescue(d, name, filepath.Join(out, relative), entry, now.has(address))
		}
		return d.remove(name)
	})
	if err != nil {
		return err
	}
	for i := len(folders) - 1; i > 0; i-- { // those below stand behind those that hold them
		if err := d.remove(folders[i]); err != nil {
			return err
		}
	}
	for _, list := range [...]string{ManifestName, markName} { // with the mark alone it counts as just begun
		if err := d.remove(filepath.Join(folder, list)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return d.remove(folder)
}

// rescue takes a file of the user's from an old site that is taken away. The
// site has it already, as a rule: it was brought over before the exchange. One
// that came after that goes over now; of one that was changed the later stays.
// taken tells that the new site has a file of its own there.
func rescue(d disk, name, at string, entry fs.DirEntry, taken bool) error {
	there, err := os.Lstat(at)
	if errors.Is(err, fs.ErrNotExist) {
		if err := d.makeFolder(filepath.Dir(at)); err != nil {
			return err
		}
		return d.rename(name, at)
	}
	if err != nil {
		return err
	}
	here, err := entry.Info()
	if err != nil {
		return err
	}
	switch {
	case os.SameFile(here, there), same(name, at, here, there):
		return d.remove(name)
	case taken, there.IsDir():
		return fmt.Errorf("%s is yours, and the site has something else of that name; move it away by hand", name)
	case here.ModTime().After(there.ModTime()):
		return d.rename(name, at)
	}
	return d.remove(name)
}

// same reports files with the same bytes, and links with the same target.
func same(a, b string, left, right fs.FileInfo) bool {
	if left.Mode().Type() != right.Mode().Type() {
		return false
	}
	if left.Mode().Type() == fs.ModeSymlink {
		from, err := os.Readlink(a)
		to, other := os.Readlink(b)
		return err == nil && other == nil && from == to
	}
	if !left.Mode().IsRegular() || left.Size() != right.Size() {
		return false
	}
	from, err := os.ReadFile(a)
	if err != nil {
		return false
	}
	to, err := os.ReadFile(b)
	return err == nil && bytes.Equal(from, to)
}
