package write

import (
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"aseanarchive/generator/internal/kept"
)

// Of the many files of a site few change from one build to the next, and to give each
// of the others a second name in a new folder takes longer than all that has changed.
// So a spare lies between builds where Spare says, in a folder of which nobody minds
// when it is taken away: the site's own files once more, under second names. Publish
// moves it beside the output folder, brings it up to date, and exchanges the two; the
// old site then gets what has changed as well, and becomes the spare.
//
// The rules:
//
//   - The mark of a spare is that of a site under construction: wherever a run is
//     killed, what it leaves is known as something to be removed.
//   - A spare is used when all its folders are as they were left, by their stamps: then
//     each name in them is that of the file which the site had under that name. Whether
//     that file is as it was, its stamp in the site tells, for it is the same file.
//   - No file is ever written to: another one takes its place. A file whose stamp in the
//     site is not known counts as another one.
//   - Where anything is not as it should be there is no spare, and all goes its longer
//     way.

// spare is what a Site knows of it.
type spare struct {
	*Site
	folders map[string]kept.Stamp // as they are remembered
	usable  bool                  // it is as it was left
	work    string                // the folder with what is new, when another one is filled in
	made    bool                  // it lies there again
}

// lies tells whether the spare is as it was left.
func (s *spare) lies() bool {
	if s.Spare == "" || len(s.folders) == 0 {
		return false
	}
	if disk, ok := deviceOf(filepath.Dir(s.out)); !ok || disk != s.folders[""].Device {
		return false
	}
	for address, known := range s.folders {
		info, err := os.Lstat(filepath.Join(s.Spare, filepath.FromSlash(address)))
		if lay, ok := kept.FolderStampOf(info); err != nil || !ok || lay != known {
			return false
		}
	}
	return true
}

// deviceOf is the disk on which a folder lies.
func deviceOf(folder string) (uint64, bool) {
	info, err := os.Stat(folder)
	if err != nil {
		return 0, false
	}
	lay, ok := kept.FolderStampOf(info)
	return lay.Device, ok
}

// fillIn gives the new folder the files of the old site that stand in the new one.
func (s *spare) fillIn() error {
	if !s.usable {
		return nil // they are there
	}
	if s.lies() {
		return s.moveIn()
	}
	s.usable = false
	for _, f := range s.list {
		if f.stays = false; f.old == nil {
			continue
		}
		name, err := s.place(f.address)
		if err == nil {
			err = s.secondName(f, name)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// moveIn moves the spare beside the output folder and brings what is new into it.
func (s *spare) moveIn() error {
	work, folder := s.folder, s.folder+"-spare"
	if err := s.disk.rename(s.Spare, folder); err != nil {
		return err
	}
	s.folder, s.work = folder, work
	err := s.bringUpToDate(folder, func(f *file) bool { return f.stays }, func(f *file, name string) error {
		if f.old == nil {
			return s.disk.rename(at(work, f.address), name)
		}
		return s.secondName(f, name)
	})
	if err == nil {
		err = s.disk.setMode(folder, modeOf(s.out))
	}
	if err == nil {
		err = removeWork(s.disk, work)
	}
	if err == nil {
		s.work = ""
	}
	return err
}

// bringUpToDate takes away from a folder with the files of the old site what the new one
// has not, and lets put put in what it has not yet; has tells what that is.
func (s *spare) bringUpToDate(folder string, has func(*file) bool, put func(f *file, name string) error) error {
	for i := range s.from.files {
		if old := &s.from.files[i]; old.next == nil || !has(old.next) {
			if err := s.takeAway(at(folder, old.address)); err != nil {
				return err
			}
		}
	}
	// Those below stand behind those that hold them.
	for _, before := range slices.Backward(slices.Sorted(maps.Keys(s.from.folders()))) {
		if !s.spelled[before] {
			if err := s.takeAway(at(folder, before)); err != nil {
				return err
			}
		}
	}
	for _, now := range slices.Sorted(maps.Keys(s.spelled)) {
		if !s.from.folders()[now] {
			if err := s.disk.makeFolder(at(folder, now)); err != nil {
				return err
			}
		}
	}
	for _, f := range s.list {
		if !has(f) {
			if err := put(f, at(folder, f.address)); err != nil {
				return err
			}
		}
	}
	return nil
}

// takeAway removes what may be gone already.
func (s *spare) takeAway(name string) error {
	if err := s.disk.remove(name); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// become makes the old site, which stands beside the new one, the spare of it. False
// says that it has to be taken away.
func (s *spare) become() (done bool, err error) {
	if s.old != s.from || !s.clearPlace() {
		return false, nil
	}
	if err := s.rescueTheirs(); err != nil {
		return false, err
	}
	same := s.sameFiles()
	next := filepath.Join(s.folder, newMark)
	err = s.disk.write(next, []byte(workMark))
	if err == nil {
		err = s.disk.rename(next, filepath.Join(s.folder, markName))
	}
	if err != nil {
		return false, nil
	}
	err = s.takeAway(filepath.Join(s.folder, ManifestName))
	if err == nil {
		err = s.bringUpToDate(s.folder, func(f *file) bool { return same[f] }, s.linkTo)
	}
	if err == nil {
		err = s.disk.rename(s.folder, s.Spare)
	}
	if err != nil {
		return true, removeWork(s.disk, s.folder)
	}
	s.made = true
	return true, nil
}

// make makes a spare of the site where there is nothing of which it could be made.
func (s *spare) make() {
	if !s.clearPlace() {
		return
	}
	err := s.disk.makeFolder(s.Spare)
	if err == nil {
		err = s.disk.write(filepath.Join(s.Spare, markName), []byte(workMark))
	}
	for _, folder := range slices.Sorted(maps.Keys(s.spelled)) {
		if err == nil {
			err = s.disk.makeFolder(at(s.Spare, folder))
		}
	}
	for _, f := range s.list {
		if err == nil {
			err = s.linkTo(f, at(s.Spare, f.address))
		}
	}
	if err != nil {
		_ = removeWork(s.disk, s.Spare) // the next run removes the rest, which has our mark
		return
	}
	s.made = true
}

// linkTo gives a file of the published site a second name.
func (s *spare) linkTo(f *file, name string) error { return s.disk.link(s.within(f.address), name) }

// clearPlace makes room for the spare; false where there can be none.
func (s *spare) clearPlace() bool {
	if s.Spare == "" || s.copied.Load() || s.disk.makeFolder(filepath.Dir(s.Spare)) != nil {
		return false
	}
	here, one := deviceOf(filepath.Dir(s.Spare))
	there, other := deviceOf(filepath.Dir(s.out))
	if !one || !other || here != there {
		return false
	}
	info, err := os.Lstat(s.Spare)
	if errors.Is(err, fs.ErrNotExist) {
		return true
	}
	if err != nil || !info.IsDir() {
		return false
	}
	entries, err := os.ReadDir(s.Spare)
	return err == nil && isWork(s.Spare, entries) && removeWork(s.disk, s.Spare) == nil
}

// rescueTheirs takes what is the user's out of the old site, which stands beside the new
// one.
func (s *spare) rescueTheirs() error {
	var folders []string
	err := s.old.theirs(s.folder, func(address string, lay kept.Stamp) bool {
		return s.from.untouched(address, lay) || lay == s.theirs.looked[address]
	}, func(address string, entry fs.DirEntry) error {
		s.theirs.found[parent(address)] = true
		if entry.IsDir() {
			folders = append(folders, address)
			return nil
		}
		ours := s.files[fold(address)]
		return rescue(s.disk, at(s.folder, address), s.within(address), entry, ours != nil && ours.address == address)
	})
	if err != nil {
		return err
	}
	for _, folder := range slices.Backward(folders) { // those below stand behind those that hold them
		if err := s.disk.remove(at(s.folder, folder)); err != nil {
			return err
		}
	}
	return nil
}

// sameFiles are the files that the old site, which stands beside the new one, has in
// common with it. Somebody may have put others into their places.
func (s *spare) sameFiles() map[*file]bool {
	same := make(map[*file]bool, len(s.list))
	untouched := map[string]bool{}
	for folder := range s.from.lays {
		info, err := os.Lstat(filepath.Join(s.folder, filepath.FromSlash(folder)))
		lay, ok := kept.FolderStampOf(info)
		untouched[folder] = err == nil && ok && s.from.untouched(folder, lay)
	}
	for _, f := range s.list {
		if f.old == nil {
			continue
		}
		if f.stays && untouched[parent(f.address)] {
			same[f] = true
			continue
		}
		lay, ok := kept.StampAt(at(s.folder, f.address))
		same[f] = ok && lay.SameContent(f.lay)
	}
	return same
}

// rest looks at the folders of the new site while they hold nothing else than its files.
// Whatever is put in later changes their stamps, if they have been left alone for a while.
func (s *spare) rest() {
	if s.Clock == nil || s.Spare == "" {
		return
	}
	if s.Wait != nil {
		s.Wait(kept.Rest)
	}
	s.stamps = stampsOf(s.folder, s.spelled, s.Clock())
}
