//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package write

import (
	"errors"
	"io"
	"io/fs"

	"golang.org/x/sys/unix"
)

// writeFile does what os.WriteFile does in three calls of the system: that one asks, for each
// file, whether it can be waited for, and does so five times. A site has many.
func writeFile(name string, content []byte) (err error) {
	file := -1
	err = unlessInterrupted(func() error {
		file, err = unix.Open(name, unix.O_WRONLY|unix.O_CREAT|unix.O_TRUNC|unix.O_CLOEXEC, 0o666)
		return err
	})
	if err != nil {
		return &fs.PathError{Op: "open", Path: name, Err: err}
	}
	defer func() {
		// Where closing was interrupted the file is closed all the same.
		if closed := unix.Close(file); err == nil && closed != nil && !errors.Is(closed, unix.EINTR) {
			err = &fs.PathError{Op: "close", Path: name, Err: closed}
		}
	}()
	for len(content) > 0 {
		n := 0
		err := unlessInterrupted(func() (err error) {
			n, err = unix.Write(file, content)
			return err
		})
		if err == nil && n == 0 {
			err = io.ErrShortWrite
		}
		if err != nil {
			return &fs.PathError{Op: "write", Path: name, Err: err}
		}
		content = content[n:]
	}
	return nil
}

// unlessInterrupted calls the system again where a signal came between.
func unlessInterrupted(call func() error) error {
	for {
		if err := call(); !errors.Is(err, unix.EINTR) {
			return err
		}
	}
}
