//go:build !linux

package write

import (
	"errors"
	"syscall"
)

// exchange is not known to this system; two renames take its place.
func exchange(string, string) error { return errUnsupported }

func isBusy(err error) bool {
	return errors.Is(err, syscall.EBUSY) || errors.Is(err, syscall.EXDEV)
}

// isMountPoint cannot tell here; the renames report the mount.
func isMountPoint(string) bool { return false }

// syncFolder leaves it to the system when files reach the disk: it has no call
// for a whole folder, and one for each file would take longer than the build.
func syncFolder(string) error { return nil }
