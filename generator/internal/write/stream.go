package write

import (
	"bufio"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
)

// AddFrom is Add for a file that is not to lie in memory as a whole: tell writes it.
// Of a file that is the same in the old site, that one stays, as with Add.
func (s *Site) AddFrom(address string, tell func(io.Writer) error) error {
	long := longFile{Site: s, file: file{address: address}}
	err := long.add(tell)
	if err != nil {
		s.fail(err)
	}
	return err
}

// longFile is a file that is written bit by bit.
type longFile struct {
	*Site
	file
}

func (f *longFile) add(tell func(io.Writer) error) error {
	if err := checkAddress(f.address); err != nil {
		return err
	}
	if err := f.claim(&f.file); err != nil {
		return err
	}
	name, err := f.place(f.address)
	if err != nil {
		return err
	}
	if err := f.write(name, tell); err != nil {
		return fmt.Errorf("cannot write %s: %w", f.address, err)
	}
	if !f.lies(&f.file) {
		f.written.Add(1)
		return nil
	}
	if err := f.disk.remove(name); err != nil {
		return fmt.Errorf("cannot take %s away, which need not be written: %w", f.address, err)
	}
	if f.Site.spare.usable {
		return nil
	}
	return f.secondName(&f.file, name)
}

// write writes the file, and notes its length and its digest.
func (f *longFile) write(name string, tell func(io.Writer) error) error {
	file, err := f.disk.create(name)
	if err != nil {
		return err
	}
	sum := sha256.New()
	counted := &counter{to: io.MultiWriter(file, sum)}
	const room = 1 << 16
	out := bufio.NewWriterSize(counted, room)
	err = tell(out)
	if err = errors.Join(err, out.Flush(), file.Close()); err != nil {
		return err
	}
	f.bytes = counted.n
	sum.Sum(f.sum[:0])
	return nil
}

// counter counts the bytes that go through it.
type counter struct {
	to io.Writer
	n  int64
}

func (c *counter) Write(content []byte) (int, error) {
	n, err := c.to.Write(content)
	c.n += int64(n)
	return n, err
}
