package write

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
)

// What is in the output folder and not in its lists is the user's: CNAME,
// .well-known/, a file that somebody has put there. It is never deleted. It goes
// over into the new site before the exchange, and what has come or changed until
// then follows after it.

// theirs calls visit for each file of a folder of ours that its lists do not
// name, and for each folder that holds none of ours, in the order of the paths.
func (l listing) theirs(folder string, visit func(address string, entry fs.DirEntry) error) error {
	return filepath.WalkDir(folder, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || name == folder {
			return err
		}
		relative, err := filepath.Rel(folder, name)
		if err != nil {
			return err
		}
		address := filepath.ToSlash(relative)
		if l.ours[address] && !entry.IsDir() || l.folders[address] && entry.IsDir() {
			return nil
		}
		return visit(address, entry)
	})
}

// keep brings what is the user's from the old site into the new folder. It
// refuses where the new site has a file of its own there.
func (s *Site) keep() error {
	s.kept = 0
	return s.old.theirs(s.out, func(address string, entry fs.DirEntry) error {
		if other, taken := s.stands(address, entry.IsDir()); taken {
			return fmt.Errorf(
				"%s is not one of the site’s files, and the new site has %s there; move it to another place or name",
				s.within(address), other,
			)
		}
		if !entry.IsDir() {
			s.kept++
		}
		return s.carry(address, entry)
	})
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
	if other, taken := s.claimed[key]; taken {
		return other, true
	}
	if other, taken := s.folders[key]; taken && !isFolder {
		return other, true
	}
	for parent := path.Dir(key); parent != "."; parent = path.Dir(parent) {
		if other, taken := s.claimed[parent]; taken {
			return other, true
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
func retire(d disk, folder, out string, old, now listing) error {
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
		case !old.ours[address]:
			return rescue(d, name, filepath.Join(out, relative), entry, now.ours[address])
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
