package write

import (
	"errors"
	"fmt"
	"path/filepath"
)

// errUnsupported says that the system cannot exchange two folders in one step.
var errUnsupported = errors.New("this system cannot exchange two folders in one step")

// errBusy says that the system refuses to move the folder because it is a
// mount point.
var errBusy = errors.New("the folder is a mount point")

// Publish brings over what is the user's, writes the manifest and the mark,
// puts the new folder in the place of the old site and removes that one. When it
// returns an error, the old site is in its place, unless the error says
// otherwise. It refuses when an Add has failed. A site can be published once.
func (s *Site) Publish() (Summary, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return Summary{}, errors.New("the site is already published or discarded")
	}
	if s.failed != nil {
		return Summary{}, fmt.Errorf("the site is not published, because a file of it is missing: %w", s.failed)
	}
	// Looked at again: a long build leaves time to put something there.
	if err := s.inspect(); err != nil {
		return Summary{}, err
	}
	if err := s.finish(); err != nil {
		return Summary{}, err
	}
	s.spare.rest()
	var err error
	if s.exists {
		err = replace(s.disk, s.folder, s.out)
	} else {
		err = s.disk.rename(s.folder, s.out)
	}
	if errors.Is(err, errBusy) {
		err = mountError(s.out)
	}
	if err != nil {
		return Summary{}, fmt.Errorf("the site is not published: %w", err)
	}
	s.closed = true
	defer s.lock.release()
	summary, err := s.summarise(), s.cleanUp()
	if err == nil {
		s.remember()
	}
	return summary, err
}

// finish makes the new folder a whole site, its mark last.
func (s *Site) finish() error {
	s.list = inOrder(s.files, s.from)
	if err := s.spare.fillIn(); err != nil {
		return err
	}
	if s.exists {
		if err := s.keep(); err != nil {
			return err
		}
	}
	list := manifest(s.list)
	if err := s.disk.write(filepath.Join(s.folder, ManifestName), list); err != nil {
		return fmt.Errorf("cannot write the manifest: %w", err)
	}
	next := filepath.Join(s.folder, newMark)
	err := s.disk.write(next, mark(list, s.list))
	if err == nil {
		err = s.disk.rename(next, filepath.Join(s.folder, markName))
	}
	if err != nil {
		return fmt.Errorf("cannot write the mark of the new site: %w", err)
	}
	if !s.Durable {
		return nil
	}
	if err := s.disk.sync(s.folder); err != nil {
		return fmt.Errorf("cannot bring the new site to the disk: %w", err)
	}
	return nil
}

// cleanUp takes the old site away, which now stands where the new one was made. It
// becomes the spare, where there is to be one.
func (s *Site) cleanUp() error {
	if !s.exists {
		s.spare.make()
		return nil
	}
	done, err := s.spare.become()
	if !done && err == nil {
		err = retire(s.disk, s.folder, s.out, s.old, s.listing())
		if err == nil {
			s.spare.make()
		}
	}
	if err != nil {
		return fmt.Errorf(
			"the new site is published, but the old one cannot be removed from %s; the next build tries again: %w",
			s.folder,
			err,
		)
	}
	return nil
}

// listing is what the new site holds.
func (s *Site) listing() *listing {
	l := &listing{marked: map[string]digest{}}
	l.files = make([]oldFile, 0, len(s.list))
	for _, f := range s.list {
		l.files = append(l.files, oldFile{address: f.address, sum: f.sum})
	}
	return l
}

// replace puts folder in the place of out, and what was at out in the place of
// folder. It tries the exchange in one step first; where the system cannot, it
// renames twice, and takes the old site back when the second rename fails.
func replace(d disk, folder, out string) error {
	err := d.exchange(folder, out)
	if !errors.Is(err, errUnsupported) {
		return err
	}
	aside := folder + asideEnding
	if err := rename(d, out, aside); err != nil {
		return fmt.Errorf("cannot move the old site out of the way: %w", err)
	}
	if err := rename(d, folder, out); err != nil {
		if back := rename(d, aside, out); back != nil {
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
	if err := rename(d, aside, folder); err != nil {
		return fmt.Errorf(
			"the new site is in its place, but the old one stays in %s; remove it by hand: %w",
			aside,
			err,
		)
	}
	return nil
}

func rename(d disk, from, to string) error {
	err := d.rename(from, to)
	if isBusy(err) {
		return fmt.Errorf("%w: %w", errBusy, err)
	}
	return err
}
