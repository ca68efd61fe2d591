// Package folder reads the files of a folder that people fill, and nothing
// else: what is no regular file could wait for ever or never end, and a link
// out of the folder would publish what nobody put into it.
//
// The rules for its users:
//
//   - Whatever is read in seeds/, content/, static/ or templates/ is read here.
//   - A link is followed when it is relative and leads to a file of the same
//     folder. The folder itself may be a link.
//   - A file that grows or shrinks while it is read is refused, and no more of it is
//     read than was there when it was opened.
package folder

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// Refusal is why a file is not read.
type Refusal struct {
	ID      string // of the diagnostic
	Message string
	Hint    string
}

// Error is the message.
func (r *Refusal) Error() string { return r.Message }

// Read is the content of a file of a folder that has at most so many bytes. The
// name is a path in the folder. An error that is a *Refusal says what to do.
func Read(root, name string, most int) ([]byte, error) {
	if read, ok, err := readPlain(root, name, most); ok {
		return read, err
	}
	file, err := Open(root, name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return nil, err
	}
	if info.Size() > int64(most) {
		return nil, tooLarge(most)
	}
	return content(file, info.Size())
}

// content is all of a file that had so many bytes when it was opened.
func content(file io.Reader, size int64) ([]byte, error) {
	buffer := bytes.NewBuffer(make([]byte, 0, size+bytes.MinRead)) // so that its end is seen without growing
	if _, err := buffer.ReadFrom(&steady{file, size}); err != nil {
		return nil, err
	}
	return buffer.Bytes(), nil
}

// steady reads a file that has so many bytes left, and fails when it has more or
// fewer.
type steady struct {
	file io.Reader
	left int64
}

func (s *steady) Read(into []byte) (int, error) {
	if int64(len(into)) > s.left+1 {
		into = into[:s.left+1]
	}
	n, err := s.file.Read(into)
	if s.left -= int64(n); s.left < 0 {
		return 0, changing("has grown")
	}
	if errors.Is(err, io.EOF) && s.left > 0 {
		return n, changing("has become shorter")
	}
	return n, err
}

func changing(how string) error {
	return &Refusal{"changing", "this file " + how + " while it was read, and is not read",
		"Somebody or some program writes it. Build again when that is done."}
}

func tooLarge(most int) error {
	return &Refusal{"too-large", fmt.Sprintf("this file has more than %d bytes and is not read", most),
		"Part it. If it is meant to be so, set “file-bytes” below “limits” in content/site.yaml higher."}
}

// Open opens a regular file of a folder for reading.
func Open(root, name string) (*os.File, error) {
	inside, err := os.OpenRoot(root)
	if err != nil {
		return nil, err
	}
	defer inside.Close()
	name = filepath.FromSlash(name)
	info, err := inside.Stat(name)
	if err != nil {
		return nil, outside(inside, name, err)
	}
	if !info.Mode().IsRegular() {
		return nil, notRegular(info.Mode())
	}
	// What was a file may have become a pipe since: opening one must not wait.
	file, err := inside.OpenFile(name, os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil, outside(inside, name, err)
	}
	if info, err = file.Stat(); err == nil && !info.Mode().IsRegular() {
		err = notRegular(info.Mode())
	}
	if err != nil {
		_ = file.Close()
		return nil, err
	}
	return file, nil
}

// outside says of a link that may not be followed where it leads.
func outside(root *os.Root, name string, err error) error {
	for part := name; part != "."; part = filepath.Dir(part) {
		target, fault := root.Readlink(part)
		if fault != nil || errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ELOOP) {
			continue
		}
		return &Refusal{"link-outside", fmt.Sprintf("this is a link to %s, which is not followed", target),
			"Put the file itself into the folder. A link is followed when it is relative and stays in the folder."}
	}
	return err
}

func notRegular(mode fs.FileMode) error {
	kind := "no file"
	switch {
	case mode.IsDir():
		kind = "a folder behind a link"
	case mode&fs.ModeNamedPipe != 0:
		kind = "a pipe"
	case mode&fs.ModeSocket != 0:
		kind = "a socket"
	case mode&fs.ModeDevice != 0:
		kind = "a device"
	}
	return &Refusal{"not-a-file", "this is " + kind + ", and only files are read", "Move it out of the folder."}
}

// FS is a folder as a file system from which regular files alone are read,
// none of them with more bytes than most.
func FS(root string, most int) fs.FS { return &files{os.DirFS(root), root, most} }

type files struct {
	fs.FS
	root string
	most int
}

// Open opens a file or a folder.
func (f *files) Open(name string) (fs.File, error) {
	look := os.Lstat
	if name == "." {
		look = os.Stat // the folder itself
	}
	if info, err := look(filepath.Join(f.root, filepath.FromSlash(name))); err == nil && info.IsDir() {
		return f.FS.Open(name)
	}
	file, err := Open(f.root, name)
	if err != nil {
		return nil, &fs.PathError{Op: "open", Path: name, Err: err}
	}
	info, err := file.Stat()
	if err == nil && info.Size() > int64(f.most) {
		err = tooLarge(f.most)
	}
	if err != nil {
		_ = file.Close()
		return nil, &fs.PathError{Op: "open", Path: name, Err: err}
	}
	return &opened{file, steady{file, info.Size()}}, nil
}

// opened is a file of a file system. What is read out of it is what was there when
// it was opened.
type opened struct {
	*os.File
	steady steady
}

func (o *opened) Read(into []byte) (int, error) { return o.steady.Read(into) }

// WriteTo hides that of the file, which would read on and on.
func (o *opened) WriteTo(to io.Writer) (int64, error) { return io.Copy(to, &o.steady) }
