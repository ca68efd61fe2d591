//go:build linux

package write

import (
	"errors"
	"fmt"
	"os"

	"golang.org/x/sys/unix"
)

// exchange swaps two folders in one step.
func exchange(a, b string) error {
	err := unix.Renameat2(unix.AT_FDCWD, a, unix.AT_FDCWD, b, unix.RENAME_EXCHANGE)
	switch {
	case err == nil:
		return nil
	case errors.Is(err, unix.EBUSY), errors.Is(err, unix.EXDEV):
		return fmt.Errorf("%w: %w", errBusy, err)
	case errors.Is(err, unix.ENOSYS), errors.Is(err, unix.EINVAL), errors.Is(err, unix.EOPNOTSUPP):
		// An old kernel, or a file system that lacks it, such as NFS and FAT.
		return errUnsupported
	}
	return fmt.Errorf("cannot exchange %s and %s: %w", a, b, err)
}

func isBusy(err error) bool { return errors.Is(err, unix.EBUSY) || errors.Is(err, unix.EXDEV) }

// isMountPoint asks the kernel; before Linux 5.8 it does not answer, and the
// exchange itself then reports the mount.
func isMountPoint(folder string) bool {
	var status unix.Statx_t
	if err := unix.Statx(unix.AT_FDCWD, folder, 0, 0, &status); err != nil {
		return false
	}
	return status.Attributes_mask&unix.STATX_ATTR_MOUNT_ROOT != 0 && status.Attributes&unix.STATX_ATTR_MOUNT_ROOT != 0
}

// createMarker makes the marker and locks it; the system drops the lock when
// the run ends, however it ends.
func createMarker(name string) (*os.File, error) {
	marker, err := os.Create(name)
	if err != nil {
		return nil, err
	}
	// A file system without locks is no reason not to build: on it, a second
	// run at the same time takes this one's folder for a leftover.
	_ = unix.Flock(int(marker.Fd()), unix.LOCK_EX|unix.LOCK_NB)
	return marker, nil
}

// abandoned tells whether the marker exists and no living run holds it.
func abandoned(name string) bool {
	marker, err := os.Open(name)
	if err != nil {
		return false
	}
	defer marker.Close()
	return unix.Flock(int(marker.Fd()), unix.LOCK_EX|unix.LOCK_NB) == nil
}
