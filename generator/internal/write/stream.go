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
	err := s.addFrom(address, tell)
	if err != nil {
		s.fail(err)
	}
	return err
}

func (s *Site) addFrom(address string, tell func(io.Writer) error) error {
	if err := checkAddress(address); err != nil {
		return err
	}
	entry := &file{address: address}
	if err := s.claim(entry); err != nil {
		return err
	}
	name, err := s.place(address)
	if err != nil {
		return err
	}
	if err := s.stream(entry, name, tell); err != nil {
		return fmt.Errorf("cannot write %s: %w", address, err)
	}
	if !s.lies(entry) {
		s.written.Add(1)
		return nil
	}
	if err := s.disk.remove(name); err != nil {
		return fmt.Errorf("cannot take %s away, which need not be written: %w", address, err)
	}
	if s.spare.usable {
		return nil
	}
	return s.secondName(entry, name)
}

// stream writes a file, and notes its length and its digest.
func (s *Site) stream(entry *file, name string, tell func(io.Writer) error) error {
	file, err := s.disk.create(name)
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
	entry.bytes = counted.n
	sum.Sum(entry.sum[:0])
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
