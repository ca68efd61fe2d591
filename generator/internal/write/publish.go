package write

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
)

// errUnsupported says that the system cannot exchange two folders in one step.
var errUnsupported = errors.New("this system cannot exchange two folders in one step")

// errBusy says that the system refuses to move the folder because it is a
// mount point.
var errBusy = errors.New("the folder is a mount point")

// Publish writes the manifest, puts the new folder in the place of the old
// site and removes the old one. When it returns an error, the old site is in
// its place, unless the error says otherwise. It refuses when an Add has
// failed. A site can be published once.
func (s *Site) Publish() (Summary, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return Summary{}, errors.New("the site is already published or discarded")
	}
	if s.failed != nil {
		return Summary{}, fmt.Errorf("the site is not published, because a file of it is missing: %w", s.failed)
	}
	if err := os.WriteFile(filepath.Join(s.folder, ManifestName), manifest(s.files), 0o666); err != nil {
		return Summary{}, fmt.Errorf("cannot write the manifest: %w", err)
	}
	// Looked at again: a long build leaves time to put something there.
	exists, err := inspect(s.out)
	if err != nil {
		return Summary{}, err
	}
	if runtime.GOOS == "windows" {
		s.marker.Close() // Windows moves no folder with an open file in it.
	}
	if !exists {
		err = os.Rename(s.folder, s.out)
	} else {
		err = replace(s.folder, s.out, exchange)
	}
	if errors.Is(err, errBusy) {
		err = mountError(s.out)
	}
	if err != nil {
		return Summary{}, fmt.Errorf("the site is not published: %w", err)
	}
	s.closed = true
	defer s.marker.Close()
	return s.summarise(), s.cleanUp(exists)
}

// cleanUp moves the marker from the new site to the old one, so that a run
// that is killed meanwhile leaves a folder that the next one recognises, and
// removes the old one.
func (s *Site) cleanUp(exists bool) error {
	marker := filepath.Join(s.out, markerName)
	if !exists {
		return os.Remove(marker)
	}
	if err := os.Rename(marker, filepath.Join(s.folder, markerName)); err != nil {
		return fmt.Errorf("the new site is published, but its mark %s cannot be removed: %w", marker, err)
	}
	if err := removeFolder(s.folder); err != nil {
		return fmt.Errorf(
			"the new site is published, but the old one cannot be removed from %s; remove it by hand: %w",
			s.folder,
			err,
		)
	}
	return nil
}

// replace puts folder in the place of out, and what was at out in the place of
// folder. It tries the exchange in one step first; where the system cannot, it
// renames twice, and takes the old site back when the second rename fails.
func replace(folder, out string, exchange func(a, b string) error) error {
	err := exchange(folder, out)
	if !errors.Is(err, errUnsupported) {
		return err
	}
	aside := folder + "-old"
	if err := rename(out, aside); err != nil {
		return fmt.Errorf("cannot move the old site out of the way: %w", err)
	}
	if err := rename(folder, out); err != nil {
		if back := rename(aside, out); back != nil {
			return fmt.Errorf(
				"cannot move the new site to %s (%w), nor the old one back (%w); the old site is now in %s, move it "+
					"back by hand",
				out,
				err,
				back,
				aside,
			)
		}
		return fmt.Errorf("cannot move the new site to %s; the old one is back in its place: %w", out, err)
	}
	if err := rename(aside, folder); err != nil {
		return fmt.Errorf(
			"the new site is in its place, but the old one stays in %s; remove it by hand: %w",
			aside,
			err,
		)
	}
	return nil
}

func rename(from, to string) error {
	err := os.Rename(from, to)
	if isBusy(err) {
		return fmt.Errorf("%w: %w", errBusy, err)
	}
	return err
}
