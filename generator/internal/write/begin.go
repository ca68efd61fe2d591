package write

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Begin makes an empty folder beside out, on the same file system, into which
// the site is written; its name is ".NAME-new-" and some digits, where NAME is
// that of out. Missing parents of out are made. What killed runs have left there
// is put in order.
//
// It refuses when out is a file, a mount point, the root of a file system or
// the home folder, when it holds something that is not a site of ours, and while
// another run writes to it.
func Begin(out string) (*Site, error) { return begin(out, realDisk{}) }

func begin(out string, d disk) (*Site, error) {
	out, err := resolve(out)
	if err != nil {
		return nil, err
	}
	if err := refusePlace(out); err != nil {
		return nil, err
	}
	if err := d.makeFolder(filepath.Dir(out)); err != nil {
		return nil, fmt.Errorf("cannot make the folder that %s is to stand in: %w", out, err)
	}
	lock, err := takeLock(out)
	if err != nil {
		return nil, err
	}
	s := &Site{
		out:     out,
		disk:    d,
		lock:    lock,
		files:   map[string]*file{},
		folders: map[string]string{},
		spelled: map[string]bool{},
		old:     new(listing),
	}
	s.spare.Site = s
	if err := s.prepare(); err != nil {
		lock.release()
		return nil, err
	}
	return s, nil
}

// prepare looks at what is there and makes the new folder.
func (s *Site) prepare() error {
	if err := bringBack(s.disk, s.out); err != nil {
		return err
	}
	if err := s.inspect(); err != nil {
		return err
	}
	removeLeftovers(s.disk, s.out, s.old)
	s.from = s.old
	return s.makeFolder()
}

// makeFolder makes the new folder with its mark, open to the same people as the
// old one.
func (s *Site) makeFolder() error {
	folder, err := s.disk.makeNew(filepath.Dir(s.out), newPrefix(s.out))
	if err != nil {
		return fmt.Errorf("cannot make a folder beside %s; check that you may write there: %w", s.out, err)
	}
	err = s.disk.write(filepath.Join(folder, markName), []byte(workMark))
	if err == nil {
		err = s.disk.setMode(folder, modeOf(s.out))
	}
	if err != nil {
		_ = removeWork(s.disk, folder)
		return fmt.Errorf("cannot prepare the folder %s: %w", folder, err)
	}
	s.folder = folder
	return nil
}

// modeOf is the mode of the output folder.
func modeOf(out string) fs.FileMode {
	if info, err := os.Stat(out); err == nil {
		return info.Mode().Perm() | 0o700
	}
	return 0o755
}

// newPrefix begins the names of the folders that are made beside out.
func newPrefix(out string) string { return "." + filepath.Base(out) + "-new-" }

// resolve is Resolve for an output folder, which may not be a link to nothing.
func resolve(out string) (string, error) {
	if out == "" {
		return "", errors.New("the output folder has no name; give one, such as public")
	}
	resolved, err := Resolve(out)
	if err != nil {
		return "", fmt.Errorf("cannot find the output folder %s: %w", out, err)
	}
	return resolved, nil
}

// Resolve makes a path absolute and follows symbolic links, so that a folder is
// exchanged and not the link to it, and so that paths can be compared. What does
// not exist yet stands in what does; a link to nothing is an error.
func Resolve(name string) (string, error) {
	absolute, err := filepath.Abs(name)
	if err != nil {
		return "", err
	}
	resolved, err := filepath.EvalSymlinks(absolute)
	if err == nil || !errors.Is(err, fs.ErrNotExist) {
		return resolved, err
	}
	if _, err := os.Lstat(absolute); err == nil {
		return "", fmt.Errorf(
			"%s is a link to something that does not exist; remove the link or make its target", name,
		)
	}
	parent := filepath.Dir(absolute)
	if parent == absolute {
		return absolute, nil
	}
	if parent, err = Resolve(parent); err != nil {
		return "", err
	}
	return filepath.Join(parent, filepath.Base(absolute)), nil
}

// refusePlace refuses places that no site may take.
func refusePlace(out string) error {
	if filepath.Dir(out) == out {
		return fmt.Errorf(
			"the site cannot be written to %s, the root of the file system; give a folder of its own",
			out,
		)
	}
	if isHome(out) {
		return fmt.Errorf(
			"the site cannot be written to the home folder %s, which it would replace; give a folder of its own",
			out,
		)
	}
	return nil
}

// inspect learns whether the output folder exists and what it holds, and
// refuses what must not be replaced.
func (s *Site) inspect() error {
	before := s.old
	s.exists, s.old = false, new(listing)
	info, err := os.Stat(s.out)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("cannot look at the output folder %s: %w", s.out, err)
	}
	if !info.IsDir() {
		return fmt.Errorf("%s is a file, not a folder; remove it or give another output folder", s.out)
	}
	if isMountPoint(s.out) {
		return mountError(s.out)
	}
	s.exists = true
	s.old, err = inspectContents(s.out, before)
	return err
}

// inspectContents refuses a folder with something in it that is not a site of
// ours, or that publishing would destroy. before is what it said the last time.
func inspectContents(out string, before *listing) (*listing, error) {
	entries, err := os.ReadDir(out)
	if err != nil {
		return nil, fmt.Errorf("cannot look into the output folder %s: %w", out, err)
	}
	for _, entry := range entries {
		if entry.Name() == ".git" {
			return nil, fmt.Errorf(
				"%s holds a Git repository (.git), which publishing would disturb; give another output folder and "+
					"copy the site from there",
				out,
			)
		}
	}
	old, ours, err := readAgain(out, before)
	if err != nil || ours || len(entries) == 0 {
		return old, err
	}
	return nil, fmt.Errorf(
		"%s holds something that is not a site of ours (it has no %s that was written with its %s) and is left alone; "+
			"give another output folder, or, if nothing in this one is needed, remove it",
		out,
		markName,
		ManifestName,
	)
}

func isHome(out string) bool {
	home, err := os.UserHomeDir()
	if err != nil {
		return false
	}
	if resolved, err := filepath.EvalSymlinks(home); err == nil {
		home = resolved
	}
	return filepath.Clean(home) == out
}

// mountError says why a mount point cannot be replaced, and what to do.
func mountError(out string) error {
	return fmt.Errorf(
		"%s is a mount point, and the system cannot exchange a mounted folder for another; give a folder inside it "+
			"as the output, such as %s",
		out,
		filepath.Join(out, "site"),
	)
}

// asideEnding ends the name of an old site that two renames move out of the way.
const asideEnding = "-old"

// leftovers calls visit for the folders beside out that killed runs have left.
// None of them belongs to a run that is alive: that one would hold the lock.
func leftovers(out string, visit func(folder string)) {
	parent := filepath.Dir(out)
	entries, err := os.ReadDir(parent)
	if err != nil {
		return
	}
	for _, entry := range entries {
		if entry.IsDir() && strings.HasPrefix(entry.Name(), newPrefix(out)) {
			visit(filepath.Join(parent, entry.Name()))
		}
	}
}

// bringBack brings an old site back into its place when a run was killed
// between the two renames that move it away and the new one there.
func bringBack(d disk, out string) (err error) {
	if _, missing := os.Lstat(out); !errors.Is(missing, fs.ErrNotExist) {
		return nil
	}
	leftovers(out, func(folder string) {
		if _, ours, _ := readListing(folder); !ours || !strings.HasSuffix(folder, asideEnding) {
			return
		}
		if _, missing := os.Lstat(out); errors.Is(missing, fs.ErrNotExist) {
			if back := d.rename(folder, out); back != nil {
				err = fmt.Errorf("cannot bring the old site back from %s; move it to %s by hand: %w", folder, out, back)
			}
		}
	})
	return err
}

// removeLeftovers removes what killed runs have left beside out. Only folders
// with our mark are ours. What cannot be removed stays: it harms nobody.
func removeLeftovers(d disk, out string, now *listing) {
	leftovers(out, func(folder string) {
		entries, err := os.ReadDir(folder)
		if err != nil {
			return
		}
		if isWork(folder, entries) {
			_ = removeWork(d, folder)
			return
		}
		if old, ours, err := readListing(folder); err == nil && ours {
			_ = retire(d, folder, out, old, now)
		}
	})
}
