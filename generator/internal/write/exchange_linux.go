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

// syncFolder brings the whole file system of the folder up to date: one call
// for thousands of files, each of which would wait for the disk by itself.
func syncFolder(folder string) error {
	opened, err := os.Open(folder)
	if err != nil {
		return err
	}
	defer opened.Close()
	return unix.Syncfs(int(opened.Fd()))
}
