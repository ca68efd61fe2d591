package write

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// errLocked says that another run holds the lock.
var errLocked = errors.New("another run holds the lock")

// lock keeps others from building the same site at the same time. It is a file
// beside the output folder, and the system's lock on it: when a run is killed
// the file stays, but nothing holds it.
type lock struct{ file *os.File }

// lockName is the file beside out that is locked while a run writes to it.
func lockName(out string) string {
	return filepath.Join(filepath.Dir(out), "."+filepath.Base(out)+"-lock")
}

// takeLock takes the lock of an output folder, or says that another has it.
func takeLock(out string) (*lock, error) {
	const turns = 100 // each is lost only to another run that ended just now
	for range turns {
		file, err := os.OpenFile(lockName(out), os.O_RDWR|os.O_CREATE, 0o666)
		if err != nil {
			return nil, fmt.Errorf("cannot make a file beside %s; check that you may write there: %w", out, err)
		}
		if err := tryLock(file); err != nil {
			file.Close()
			return nil, fmt.Errorf("another build is writing to %s; wait until it has ended, then build again", out)
		}
		// Whoever held it before may have removed the file since it was opened.
		locked, err := file.Stat()
		if there, gone := os.Stat(lockName(out)); err == nil && gone == nil && os.SameFile(locked, there) {
			return &lock{file}, nil
		}
		file.Close()
	}
	return nil, fmt.Errorf("cannot lock %s: other builds come and go; build again when they have ended", out)
}

// release lets others in. The file is removed while it is still locked, where
// the system allows that.
func (l *lock) release() {
	err := os.Remove(l.file.Name())
	l.file.Close()
	if err != nil { // Windows removes no open file
		_ = os.Remove(l.file.Name())
	}
}
