package authority

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"golang.org/x/tools/txtar"

	"aseanarchive/generator/internal/diag"
)

const digested = `-- site.yaml --
title: A
-- partners/norway.md --
---
name: Norway
type: country
---
A note.
-- partners/north/japan.md --
---
name: Japan
type: country
---
-- topics/trade.md --
---
name: Trade
terms: [trade]
sources: [https://archive.example/trade]
---
-- documents/x.md --
---
title: The talks
---
`

// digestOf writes files in the order given, all with one time, and loads them.
func digestOf(t *testing.T, files []txtar.File, written time.Time) *Lists {
	t.Helper()
	folder := t.TempDir()
	for _, file := range files {
		name := filepath.Join(folder, filepath.FromSlash(file.Name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, file.Data, 0o666); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(name, written, written); err != nil {
			t.Fatal(err)
		}
	}
	return Load(folder, filepath.Base(folder), new(diag.Log))
}

// TestDigestChangesWithEveryByte: whatever was worked out with the lists is
// void as soon as one byte of them is another.
func TestDigestChangesWithEveryByte(t *testing.T) {
	whole := txtar.Parse([]byte(digested)).Files
	long := time.Date(2001, 2, 3, 4, 5, 6, 0, time.UTC)
	want := digestOf(t, whole, long)
	if len(want.Digest) != 64 || len(want.Corrections["x"].Digest) != 64 {
		t.Fatalf("the digests are %q and %q", want.Digest, want.Corrections["x"].Digest)
	}
	backwards := slices.Clone(whole)
	slices.Reverse(backwards)
	if got := digestOf(t, backwards, long.AddDate(9, 0, 0)); got.Digest != want.Digest ||
		got.Corrections["x"].Digest != want.Corrections["x"].Digest {
		t.Error("the order in which files were written, their time or their folder makes a difference")
	}
	seen := map[string]string{want.Digest: "the lists as they were"}
	differs := func(what string, files []txtar.File) {
		t.Helper()
		digest := digestOf(t, files, long).Digest
		if before, ok := seen[digest]; ok {
			t.Errorf("%s has the digest of %s", what, before)
		}
		seen[digest] = what
	}
	for i, file := range whole {
		if file.Name == "documents/x.md" {
			continue
		}
		for at := range file.Data {
			changed := slices.Clone(whole)
			changed[i].Data = slices.Clone(file.Data)
			changed[i].Data[at] ^= 1
			differs(file.Name+" with another byte", changed)
		}
		differs("a space more in "+file.Name, replaced(whole, i, txtar.File{Name: file.Name,
			Data: append(slices.Clone(file.Data), ' ')}))
		differs("nothing of "+file.Name, slices.Delete(slices.Clone(whole), i, i+1))
	}
	differs("another name", replaced(whole, 1, txtar.File{Name: "partners/norge.md", Data: whole[1].Data}))
	differs("another list", replaced(whole, 1, txtar.File{Name: "members/norway.md", Data: whole[1].Data}))
	differs("one entry more", append(slices.Clone(whole), txtar.File{Name: "partners/new.md", Data: []byte("x")}))
	swapped := replaced(replaced(whole, 1, txtar.File{Name: whole[1].Name, Data: whole[2].Data}), 2,
		txtar.File{Name: whole[2].Name, Data: whole[1].Data})
	differs("two entries that have changed places", swapped)
}

func replaced(files []txtar.File, i int, file txtar.File) []txtar.File {
	files = slices.Clone(files)
	files[i] = file
	return files
}

// TestACorrectionHasItsOwnDigest: a correction concerns one document, and
// leaves what was read out of the others as good as it was.
func TestACorrectionHasItsOwnDigest(t *testing.T) {
	files := txtar.Parse([]byte(digested)).Files
	before := digestOf(t, files, time.Now())
	last := len(files) - 1
	after := digestOf(t, replaced(files, last, txtar.File{Name: files[last].Name,
		Data: []byte("---\ntitle: The talks\n---\nA note.\n")}), time.Now())
	if before.Digest != after.Digest {
		t.Error("a correction changes the digest of the lists")
	}
	if before.Whole == after.Whole {
		t.Error("a correction leaves the digest of all files as it was")
	}
	for _, name := range []string{"pages/about.md", "addresses.txt"} {
		more := digestOf(t, append(slices.Clone(files), txtar.File{Name: name, Data: []byte("# one\n")}), time.Now())
		if more.Digest != before.Digest || more.Whole == before.Whole {
			t.Errorf("with %s the digest of the lists changes, or that of all files does not", name)
		}
	}
	if before.Corrections["x"].Digest == after.Corrections["x"].Digest {
		t.Error("a correction that has changed keeps its digest")
	}
}
