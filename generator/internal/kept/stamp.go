package kept

import (
	"encoding/binary"
	"io/fs"
	"time"
)

// Stamp is by what a file is known again without reading it: its place on the
// disk, its length, and when it was last written and last changed in any way.
type Stamp struct {
	Device, Number, Size uint64
	Modified, Changed    int64 // nanoseconds
}

// margin is how long a file must have been at rest when it was looked at. One
// that was written twice within a tick of the system's clock has one stamp.
const (
	margin       = 40 * time.Millisecond
	coarseMargin = 3 * time.Second // where the disk counts whole seconds
)

// StampOf is the stamp of a regular file; false for anything else, and where the
// system does not tell enough.
func StampOf(info fs.FileInfo) (Stamp, bool) {
	if info == nil || !info.Mode().IsRegular() {
		return Stamp{}, false
	}
	return stampOf(info)
}

// StampAt is the stamp of the regular file of a name; false where StampOf has none.
func StampAt(name string) (Stamp, bool) { return stampAt(name) }

// FolderStampOf is the stamp of a folder: while it is the same, the same names stand in
// the folder, and for the same things.
func FolderStampOf(info fs.FileInfo) (Stamp, bool) {
	if info == nil || !info.IsDir() {
		return Stamp{}, false
	}
	return stampOf(info)
}

// Rest is how long a file must be left alone until its stamp tells it for certain, on
// disks that do not count in whole seconds.
const Rest = margin + time.Millisecond

// AtRest tells whether a file with the stamp had not been touched for a while at
// a time: only then no later change can have the same stamp.
func (s Stamp) AtRest(at time.Time) bool {
	wait := margin
	if s.Changed%int64(time.Second) == 0 {
		wait = coarseMargin
	}
	latest := max(s.Changed, s.Modified)
	return latest < at.Add(-wait).UnixNano()
}

// SameContent tells whether the stamps are of one file that was not written to
// between them. It may have got other names or permissions.
func (s Stamp) SameContent(other Stamp) bool {
	return s.Device == other.Device && s.Number == other.Number && s.Size == other.Size &&
		s.Modified == other.Modified
}

// Append writes the stamp down.
func (s Stamp) Append(out []byte) []byte {
	out = binary.AppendUvarint(out, s.Device)
	out = binary.AppendUvarint(out, s.Number)
	out = binary.AppendUvarint(out, s.Size)
	out = binary.BigEndian.AppendUint64(out, uint64(s.Modified))
	return binary.BigEndian.AppendUint64(out, uint64(s.Changed))
}

// CutStamp reads a stamp that Append wrote, and returns what follows it.
func CutStamp(from []byte) (s Stamp, rest []byte, ok bool) {
	for _, into := range [...]*uint64{&s.Device, &s.Number, &s.Size} {
		value, n := binary.Uvarint(from)
		if n <= 0 {
			return s, nil, false
		}
		*into, from = value, from[n:]
	}
	if len(from) < 16 {
		return s, nil, false
	}
	s.Modified = int64(binary.BigEndian.Uint64(from))
	s.Changed = int64(binary.BigEndian.Uint64(from[8:]))
	return s, from[16:], true
}
