package write

import (
	"io"
	"io/fs"
	"os"
)

// disk is what a Site asks the file system to change. Everything it changes
// goes through here, so that a test can let each step fail, or stop at it.
type disk interface {
	// makeFolder makes a folder, with those above it that are missing.
	makeFolder(name string) error
	// makeNew makes a folder whose name nothing has yet.
	makeNew(parent, prefix string) (string, error)
	write(name string, content []byte) error
	// create makes a file that is written bit by bit.
	create(name string) (io.WriteCloser, error)
	setMode(name string, to fs.FileMode) error
	// link gives a file a second name, and symlink makes a symbolic link.
	link(file, name string) error
	symlink(target, name string) error
	// copy makes a file with the bytes, the mode and the time of another.
	copy(file, name string) error
	rename(from, to string) error
	// exchange swaps two folders in one step.
	exchange(a, b string) error
	// sync returns when what was written below the folder lies on the disk.
	sync(folder string) error
	// remove takes away a file, or a folder that holds nothing.
	remove(name string) error
}

// realDisk is the file system of the machine.
type realDisk struct{}

func (realDisk) makeFolder(name string) error { return os.MkdirAll(name, 0o777) }

func (realDisk) makeNew(parent, prefix string) (string, error) { return os.MkdirTemp(parent, prefix) }

func (realDisk) write(name string, content []byte) error { return writeFile(name, content) }

func (realDisk) create(name string) (io.WriteCloser, error) { return os.Create(name) }

func (realDisk) setMode(name string, to fs.FileMode) error { return os.Chmod(name, to) }

func (realDisk) link(file, name string) error { return os.Link(file, name) }

func (realDisk) symlink(target, name string) error { return os.Symlink(target, name) }

func (realDisk) copy(file, name string) (err error) {
	from, err := os.Open(file)
	if err != nil {
		return err
	}
	defer from.Close()
	info, err := from.Stat()
	if err != nil {
		return err
	}
	to, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, info.Mode().Perm())
	if err != nil {
		return err
	}
	_, err = io.Copy(to, from)
	if closed := to.Close(); err == nil {
		err = closed
	}
	if err != nil {
		return err
	}
	return os.Chtimes(name, info.ModTime(), info.ModTime())
}

func (realDisk) rename(from, to string) error { return os.Rename(from, to) }

func (realDisk) exchange(a, b string) error { return exchange(a, b) }

func (realDisk) sync(folder string) error { return syncFolder(folder) }

func (realDisk) remove(name string) error { return os.Remove(name) }
