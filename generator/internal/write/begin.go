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
// that of out. Missing parents of out are made. Folders that killed runs have
// left there are removed.
//
// It refuses when out is a file, a mount point, the root of a file system or
// the home folder, or holds something that is not a site of ours.
func Begin(out string) (*Site, error) {
	out, err := resolve(out)
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(filepath.Dir(out), 0o777); err != nil {
		return nil, fmt.Errorf("cannot make the folder that %s is to stand in: %w", out, err)
	}
	exists, err := inspect(out)
	if err != nil {
		return nil, err
	}
	s := &Site{
		out:     out,
		exists:  exists,
		files:   map[string]file{},
		claimed: map[string]string{},
		folders: map[string]string{},
	}
	if exists {
		if s.old, err = readManifest(filepath.Join(out, ManifestName)); err != nil {
			return nil, err
		}
	}
	removeLeftovers(out)
	if err := s.makeFolder(); err != nil {
		return nil, err
	}
	return s, nil
}

// makeFolder makes the new folder with its marker, open to the same people as
// the old one.
func (s *Site) makeFolder() error {
	folder, err := os.MkdirTemp(filepath.Dir(s.out), newPrefix(s.out))
	if err != nil {
		return fmt.Errorf("cannot make a folder beside %s; check that you may write there: %w", s.out, err)
	}
	mode := fs.FileMode(0o755)
	if info, err := os.Stat(s.out); err == nil {
		mode = info.Mode().Perm() | 0o700
	}
	marker, err := createMarker(filepath.Join(folder, markerName))
	if err == nil {
		err = os.Chmod(folder, mode)
	}
	if err != nil {
		os.RemoveAll(folder)
		return fmt.Errorf("cannot prepare the folder %s: %w", folder, err)
	}
	s.folder, s.marker = folder, marker
	return nil
}

// newPrefix begins the names of the folders that are made beside out.
func newPrefix(out string) string { return "." + filepath.Base(out) + "-new-" }

// resolve makes out absolute and follows symbolic links, so that the folder is
// exchanged and not the link to it.
func resolve(out string) (string, error) {
	if out == "" {
		return "", errors.New("the output folder has no name; give one, such as public")
	}
	absolute, err := filepath.Abs(out)
	if err != nil {
		return "", fmt.Errorf("cannot find the output folder %s: %w", out, err)
	}
	resolved, err := filepath.EvalSymlinks(absolute)
	switch {
	case err == nil:
		return resolved, nil
	case !errors.Is(err, fs.ErrNotExist):
		return "", fmt.Errorf("cannot find the output folder %s: %w", out, err)
	}
	if _, err := os.Lstat(absolute); err == nil {
		return "", fmt.Errorf(
			"the output folder %s is a link to something that does not exist; remove the link or make its target",
			out,
		)
	}
	return absolute, nil
}

// inspect tells whether out exists, and refuses what must not be replaced.
func inspect(out string) (exists bool, err error) {
	if filepath.Dir(out) == out {
		return false, fmt.Errorf(
			"the site cannot be written to %s, the root of the file system; give a folder of its own",
			out,
		)
	}
	if isHome(out) {
		return false, fmt.Errorf(
			"the site cannot be written to the home folder %s, which it would replace; give a folder of its own",
			out,
		)
	}
	info, err := os.Stat(out)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("cannot look at the output folder %s: %w", out, err)
	}
	if !info.IsDir() {
		return false, fmt.Errorf("%s is a file, not a folder; remove it or give another output folder", out)
	}
	if isMountPoint(out) {
		return false, mountError(out)
	}
	return true, inspectContents(out)
}

// inspectContents refuses a folder with something in it that is not a site of
// ours, or that publishing would destroy.
func inspectContents(out string) error {
	entries, err := os.ReadDir(out)
	if err != nil {
		return fmt.Errorf("cannot look into the output folder %s: %w", out, err)
	}
	hasManifest := false
	for _, entry := range entries {
		switch entry.Name() {
		case ManifestName:
			hasManifest = true
		case ".git":
			return fmt.Errorf(
				"%s holds a Git repository (.git), which publishing would delete; give another output folder and "+
					"copy the site from there",
				out,
			)
		}
	}
	if len(entries) > 0 && !hasManifest {
		return fmt.Errorf(
			"%s holds something that is not a site of ours (it has no %s) and is left alone; empty it or give "+
				"another output folder",
			out,
			ManifestName,
		)
	}
	return nil
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

// removeLeftovers removes the folders that killed runs have left beside out.
// Only those with our marker are ours; a marker that is still locked belongs
// to a run that is alive. What cannot be removed stays: it harms nobody.
func removeLeftovers(out string) {
	parent := filepath.Dir(out)
	entries, err := os.ReadDir(parent)
	if err != nil {
		return
	}
	for _, entry := range entries {
		if !entry.IsDir() || !strings.HasPrefix(entry.Name(), newPrefix(out)) {
			continue
		}
		folder := filepath.Join(parent, entry.Name())
		if abandoned(filepath.Join(folder, markerName)) {
			removeFolder(folder)
		}
	}
}
