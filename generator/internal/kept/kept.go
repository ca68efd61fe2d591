// Package kept keeps what a build has worked out for the builds after it, in
// files of a folder that may be deleted at any time.
//
// The rules for its users:
//
//   - A value stands under the Key of all that it was worked out from, and of
//     nothing else: whoever finds it need not ask whether it still holds.
//   - A Pack is one file of values, each of which is read when it is asked for. It
//     is written whole, beside the old one and then in its place: of two builds that
//     write at once, one wins. What nobody asked for or put in during a build is left
//     out of it.
//   - A file that is cut off or of another program is an empty Pack, and a value that
//     is damaged is not there. Files that cannot be written are missed by the next
//     build and nobody else.
//   - A Stamp tells a file that is the one it was without reading it.
package kept

import (
	"crypto/sha256"
	"debug/elf"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"
)

// Key is a digest of what a value was worked out from.
type Key [sha256.Size]byte

// KeyOf is the key of some texts in their order.
func KeyOf(parts ...string) Key { return sha256.Sum256(Append(nil, parts...)) }

// Append adds texts to what a key is to be of, so that no others come to the same.
func Append(out []byte, parts ...string) []byte {
	for _, part := range parts {
		out = binary.AppendUvarint(out, uint64(len(part)))
		out = append(out, part...)
	}
	return out
}

// String is the key as a part of another.
func (k Key) String() string { return string(k[:]) }

// Program is a digest of the program that runs: what another one has worked out
// is not taken, whatever has changed in it. "" is a program that cannot be read.
var Program = sync.OnceValue(func() string {
	name, err := os.Executable()
	if err != nil {
		return ""
	}
	file, err := os.Open(name)
	if err != nil {
		return ""
	}
	defer file.Close()
	sum, err := programSum(file)
	if err != nil {
		return ""
	}
	return sum
})

// programSum is a digest of the identity that the linker of Go writes into a program, which is
// itself made of digests of all that went into it; of the whole program, which takes longer to
// read than some builds, where it is not found.
func programSum(file *os.File) (string, error) {
	sum := sha256.New()
	if identity := identityOf(file); identity != nil {
		sum.Write(identity)
	} else if _, err := io.Copy(sum, file); err != nil {
		return "", err
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}

// identityOf is the identity in an ELF program; nil where there is none, or too short a one
// to tell programs apart.
func identityOf(file io.ReaderAt) []byte {
	const shortest = 40
	program, err := elf.NewFile(file)
	if err != nil {
		return nil
	}
	section := program.Section(".note.go.buildid")
	if section == nil {
		return nil
	}
	identity, err := section.Data()
	if err != nil || len(identity) < shortest {
		return nil
	}
	return identity
}

// newFile is how a file is called until it is whole.
const newFile = ".new-*"

// Tidy removes what builds that were killed before some time have left in a folder.
func Tidy(folder string, before time.Time) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return
	}
	for _, entry := range entries {
		if !strings.HasPrefix(entry.Name(), strings.TrimSuffix(newFile, "*")) {
			continue
		}
		if info, err := entry.Info(); err == nil && info.Mode().IsRegular() && info.ModTime().Before(before) {
			_ = os.Remove(filepath.Join(folder, entry.Name()))
		}
	}
}

// WriteFile writes a file whole or not at all.
func WriteFile(name string, content []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	file, err := os.CreateTemp(filepath.Dir(name), newFile)
	if err != nil {
		return err
	}
	_, err = file.Write(content)
	if err = errors.Join(err, file.Close()); err == nil {
		err = os.Rename(file.Name(), name)
	}
	if err != nil {
		_ = os.Remove(file.Name())
	}
	return err
}
