//go:build !linux

package write

import (
	"errors"
	"os"
	"syscall"
)

// exchange is not known to this system; two renames take its place.
func exchange(string, string) error { return errUnsupported }

func isBusy(err error) bool {
	return errors.Is(err, syscall.EBUSY) || errors.Is(err, syscall.EXDEV)
}

// isMountPoint cannot tell here; the renames report the mount.
func isMountPoint(string) bool { return false }

// createMarker makes the marker and keeps it open, by which Windows protects it
// from removal as long as the run lives.
func createMarker(name string) (*os.File, error) { return os.Create(name) }

// abandoned tells whether the marker exists and can be removed, which on
// Windows shows that no living run holds it. Other systems without the lock of
// Linux cannot tell: there a second run at the same time takes this one's
// folder for a leftover, and this one then fails without harm to the old site.
func abandoned(name string) bool {
	return os.Remove(name) == nil && os.WriteFile(name, nil, 0o666) == nil
}
