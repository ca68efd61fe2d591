package build

import (
	"crypto/sha256"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"
	"slices"
	"time"

	"aseanarchive/generator/internal/codec"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/kept"
	"aseanarchive/generator/internal/read"
	"aseanarchive/generator/internal/write"
)

// A build that finds all as it was, what it reads and what it wrote, is done.

// state is the key of all that a site is made of; false when it cannot be told.
type state struct {
	key kept.Key
	ok  bool
}

// lay and last are the keys of how the files of the site lie on the disk, and of what
// the last run had to tell, with the state that it was made of before it.
var lay, last = kept.KeyOf("lay"), kept.KeyOf("last")

// around looks at all that a build would read but its seeds.
func (m *earlier) around(b *builder) state {
	if m.sites == nil {
		return state{}
	}
	sum := sha256.New()
	fmt.Fprintf(sum, "%q %q %q %q %v\n", b.lists.Whole, b.BaseURL, shown(b.Content), shown(b.Seeds),
		isRecorded(b.Options))
	for _, name := range [...]string{"templates", "static"} {
		files, err := openFolder(filepath.Join(b.Root, name), &b.lists.Site.Limits)
		if err != nil || files != nil && !sumUp(sum, name, files) {
			return state{}
		}
	}
	return state{kept.Key(sum.Sum(nil)), true}
}

// mayBeUnchanged tells whether a run before this one has left what it had to tell. Where
// none has, the seeds need not be looked at before they are read.
func (m *earlier) mayBeUnchanged() bool {
	_, ok := m.sites.Look(last)
	return ok
}

// with is the state of seeds in what is around them: as they were read, if they were.
func (m *earlier) with(around state, seeds []read.Seed) state {
	if !around.ok {
		return around
	}
	sum := sha256.New()
	sum.Write(around.key[:])
	for _, seed := range seeds {
		_, key, ok := m.open(seed)
		if !ok {
			return state{}
		}
		sum.Write(key[:])
	}
	return state{kept.Key(sum.Sum(nil)), true}
}

// sumUp adds the files of a folder to a sum.
func sumUp(sum io.Writer, name string, files fs.FS) bool {
	return fs.WalkDir(files, ".", func(at string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := fs.ReadFile(files, at)
		fmt.Fprintf(sum, "%q %d\n%s", name+"/"+at, len(content), content)
		return err
	}) == nil
}

// unchanged is what the last run had to tell, when this one would come to the same and
// the site is still as that one left it; else nil.
func (m *earlier) unchanged(now state, out string) *outcome {
	if !now.ok {
		return nil
	}
	value, ok := m.sites.Get(last)
	files, known := m.sites.Get(lay)
	if !ok || !known || len(value) < len(now.key) || kept.Key(value[:len(now.key)]) != now.key {
		return nil
	}
	told, err := codec.Decode[outcome](value[len(now.key):])
	if err != nil || !write.Unchanged(out, files) {
		return nil
	}
	told.Written.Written, told.Written.Changed, told.Written.Removed, told.Written.Kept = 0, 0, 0, 0
	return told
}

// manyDocuments is from how many on a spare of the site is worth its while: it waits for
// the system's clock, and takes as many names on the disk as the site has files.
const manyDocuments = 500

// muchToHold is from how many documents on what a whole build holds is more than other
// programs do.
const muchToHold = 4000

// recallSite tells a site what is known of the one that it replaces.
func (m *earlier) recallSite(site *write.Site, documents int) {
	if m.sites == nil {
		return
	}
	site.Clock = time.Now
	if documents >= manyDocuments || m.spares {
		site.Spare, site.Wait = filepath.Join(m.cache, "spare-"+m.out), time.Sleep
	}
	if memory, ok := m.sites.Get(lay); ok {
		site.Recall(memory)
	}
}

// saveState keeps what a run had to tell, if all that it has read was the same before
// and after it. What is told of errors is found again.
func (m *earlier) saveState(before, after state, told *outcome, failed bool) {
	if before.ok && before == after && !failed {
		m.sites.Put(last, append(before.key[:], codec.Encode(told)...))
	}
	m.sites.Save()
}

// besides are the diagnostics that are not among those known before.
func besides(all, before []diag.Diagnostic) []diag.Diagnostic {
	known := map[diag.Diagnostic]bool{}
	for _, d := range before {
		known[d] = true
	}
	return slices.DeleteFunc(slices.Clone(all), func(d diag.Diagnostic) bool { return known[d] })
}
