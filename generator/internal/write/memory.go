package write

import (
	"crypto/sha256"
	"encoding/binary"
	"maps"
	"os"
	"path/filepath"
	"time"

	"aseanarchive/generator/internal/kept"
)

// memory is what one build tells the next one of the site that it has published.
type memory struct {
	files   []oldFile             // in the order of their addresses
	folders map[string]kept.Stamp // that hold nothing but files of the site
	spare   map[string]kept.Stamp // folders of the spare, none where there is none
}

// Recall gives a site what Remember told of the one that it replaces. What was
// told of another site, or is damaged, is as good as nothing. It is called before the
// first Add.
func (s *Site) Recall(told []byte) {
	known, err := readMemory(told, s.from.of)
	if err != nil || !s.exists {
		return
	}
	s.old = &listing{marked: s.old.marked, list: s.old.list, of: s.old.of, files: known.files, lays: known.folders}
	s.from = s.old
	if len(s.files) == 0 { // a site has about as many files as the one before
		s.files = make(map[string]*file, len(known.files)+len(known.files)/8)
	}
	s.spare.folders = known.spare
	s.spare.usable = s.spare.lies()
}

// remember looks at all files of the site that was just published. One that was
// written this very moment has to be read the next time; where somebody has
// touched one meanwhile, nothing is remembered.
func (s *Site) remember() {
	if s.Clock == nil {
		return
	}
	if s.Wait != nil {
		s.Wait(kept.Rest)
	}
	list, err := os.ReadFile(filepath.Join(s.out, markName))
	if err != nil {
		return
	}
	now, sum := s.Clock(), sha256.Sum256(list)
	const usual = 160 // bytes of a file
	told := append(make([]byte, 0, usual*len(s.list)), sum[:]...)
	told = binary.AppendUvarint(told, uint64(len(s.list)))
	for _, f := range s.list {
		if f.stays { // nobody has given it a name, or taken one away
			told = (&oldFile{address: f.address, sum: f.sum, stamped: true, lay: f.lay}).append(told)
			continue
		}
		lay, ok := kept.StampAt(s.within(f.address))
		if ok && (int64(lay.Size) != f.bytes || f.old != nil && !lay.SameContent(f.lay)) {
			return
		}
		told = (&oldFile{address: f.address, sum: f.sum, stamped: ok && lay.AtRest(now), lay: lay}).append(told)
	}
	folders := stampsOf(s.out, s.spelled, now)
	maps.DeleteFunc(folders, func(address string, lay kept.Stamp) bool {
		return s.theirs.found[address] || s.stamps[address] != lay
	})
	told = appendFolders(told, folders)
	var spare map[string]kept.Stamp
	if s.spare.made {
		spare = stampsOf(s.Spare, s.spelled, now)
		if len(spare) != len(s.spelled)+1 { // one of them cannot be told from another
			spare = nil
		}
	}
	s.memory = appendFolders(told, spare)
}

// stampsOf are the stamps of some folders of a site, by their addresses, if nobody has
// touched them for a while.
func stampsOf(top string, folders map[string]bool, now time.Time) map[string]kept.Stamp {
	stamps := map[string]kept.Stamp{}
	look := func(address string) {
		info, err := os.Lstat(filepath.Join(top, filepath.FromSlash(address)))
		if lay, ok := kept.FolderStampOf(info); err == nil && ok && lay.AtRest(now) {
			stamps[address] = lay
		}
	}
	look("")
	for folder := range folders {
		look(folder)
	}
	return stamps
}

// Remember is how the files of the published site lie on the disk, for the next
// one; nil when that is not known.
func (s *Site) Remember() []byte { return s.memory }

func (f *oldFile) append(out []byte) []byte {
	out = kept.Append(out, f.address)
	out = append(out, f.sum[:]...)
	if f.stamped {
		return f.lay.Append(append(out, 1))
	}
	return append(out, 0)
}

func appendFolders(out []byte, folders map[string]kept.Stamp) []byte {
	out = binary.AppendUvarint(out, uint64(len(folders)))
	for address, lay := range folders {
		out = lay.Append(kept.Append(out, address))
	}
	return out
}

// reader reads what was remembered.
type reader struct {
	rest  string
	wrong bool
}

// readMemory reads what Remember told of a site with a mark.
func readMemory(told []byte, mark digest) (m memory, err error) {
	if len(told) < len(mark) || digest(told[:len(mark)]) != mark {
		return m, errForgotten
	}
	r := reader{rest: string(told[len(mark):])}
	const least = 1 + sha256.Size + 1 // bytes of a file
	m.files = make([]oldFile, r.count(least))
	for i := range m.files {
		f := &m.files[i]
		f.address = r.take(r.number())
		copy(f.sum[:], r.take(sha256.Size))
		if f.stamped = r.take(1) == "\x01"; f.stamped {
			f.lay = r.stamp()
		}
		r.wrong = r.wrong || i > 0 && m.files[i-1].address >= f.address
	}
	m.folders, m.spare = r.folders(), r.folders()
	if r.wrong || r.rest != "" {
		return m, errForgotten
	}
	return m, nil
}

func (r *reader) folders() map[string]kept.Stamp {
	stamps := map[string]kept.Stamp{}
	for n := r.count(2); n > 0; n-- {
		address := r.take(r.number())
		stamps[address] = r.stamp()
	}
	return stamps
}

// count is how many things follow, each of some bytes at the least.
func (r *reader) count(least uint64) uint64 {
	n := r.number()
	if n > uint64(len(r.rest))/least {
		r.wrong = true
		return 0
	}
	return n
}

func (r *reader) number() uint64 {
	value := uint64(0)
	for i := 0; i < len(r.rest) && i < binary.MaxVarintLen64; i++ {
		value |= uint64(r.rest[i]&0x7f) << (7 * i)
		if r.rest[i] < 0x80 {
			r.rest = r.rest[i+1:]
			return value
		}
	}
	r.wrong = true
	return 0
}

func (r *reader) take(n uint64) string {
	if r.wrong || n > uint64(len(r.rest)) {
		r.wrong = true
		return ""
	}
	taken := r.rest[:n]
	r.rest = r.rest[n:]
	return taken
}

func (r *reader) stamp() (lay kept.Stamp) {
	lay.Device, lay.Number, lay.Size = r.number(), r.number(), r.number()
	lay.Modified, lay.Changed = r.nanoseconds(), r.nanoseconds()
	return lay
}

func (r *reader) nanoseconds() int64 {
	bytes := r.take(8)
	var value uint64
	for i := range len(bytes) {
		value = value<<8 | uint64(bytes[i])
	}
	return int64(value)
}
