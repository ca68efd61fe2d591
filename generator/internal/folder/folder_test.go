package folder

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"
)

func TestOnlyFilesOfTheFolderAreRead(t *testing.T) {
	outside, root := t.TempDir(), t.TempDir()
	write := func(name string) {
		if err := os.WriteFile(name, []byte("text"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	link := func(target, name string) {
		if err := os.Symlink(target, filepath.Join(root, name)); err != nil {
			t.Skip(err)
		}
	}
	write(filepath.Join(outside, "secret.txt"))
	write(filepath.Join(root, "plain.txt"))
	if err := os.Mkdir(filepath.Join(root, "sub"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(root, "long.txt"), []byte(strings.Repeat("a", 101)), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mkfifo(filepath.Join(root, "pipe.txt"), 0o644); err != nil {
		t.Skip(err)
	}
	link("plain.txt", "inside.txt")
	link("../plain.txt", "sub/up.txt")
	link(filepath.Join(outside, "secret.txt"), "out.txt")
	link("../"+filepath.Base(outside)+"/secret.txt", "relative.txt")
	link(outside, "folder")
	link("/dev/zero", "zero.txt")
	link("/proc/self/environ", "environ.txt")
	link("pipe.txt", "topipe.txt")
	link("sub", "dir.txt")
	link("nowhere.txt", "broken.txt")
	link("self.txt", "self.txt")
	for name, want := range map[string]string{
		"plain.txt": "", "inside.txt": "", "sub/up.txt": "",
		"out.txt": "link-outside", "relative.txt": "link-outside", "folder/secret.txt": "link-outside",
		"zero.txt": "link-outside", "environ.txt": "link-outside",
		"pipe.txt": "not-a-file", "topipe.txt": "not-a-file", "dir.txt": "not-a-file",
		"long.txt": "too-large", "broken.txt": "other", "self.txt": "other", "../x": "other",
	} {
		t.Run(name, func(t *testing.T) {
			done := make(chan error, 1)
			go func() {
				content, err := Read(root, name, 100)
				if err == nil && string(content) != "text" {
					err = errors.New("another content")
				}
				done <- err
			}()
			select {
			case err := <-done:
				got := ""
				var refusal *Refusal
				if errors.As(err, &refusal) {
					got = refusal.ID
				} else if err != nil {
					got = "other"
				}
				if got != want {
					t.Errorf("%q (%v), want %q", got, err, want)
				}
			case <-time.After(10 * time.Second):
				t.Fatal("it is still read")
			}
			_, err := fs.ReadFile(FS(root, 100), name)
			if (err == nil) != (want == "") {
				t.Errorf("as a file system: %v", err)
			}
		})
	}
}

// TestTheFolderItselfMayBeALink: an archive may lie elsewhere than where it is read.
func TestTheFolderItselfMayBeALink(t *testing.T) {
	base := t.TempDir()
	if err := os.MkdirAll(filepath.Join(base, "real", "sub"), 0o755); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"a.txt", "sub/b.txt"} {
		file := filepath.Join(base, "real", filepath.FromSlash(name))
		if err := os.WriteFile(file, []byte("words"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	link := filepath.Join(base, "link")
	if err := os.Symlink(filepath.Join(base, "real"), link); err != nil {
		t.Skip("no links here:", err)
	}
	var found []string
	err := fs.WalkDir(FS(link, 100), ".", func(name string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			found = append(found, name)
		}
		return err
	})
	if err != nil || !slices.Equal(found, []string{"a.txt", "sub/b.txt"}) {
		t.Errorf("%v, %v", found, err)
	}
	if words, err := Read(link, "sub/b.txt", 100); err != nil || string(words) != "words" {
		t.Errorf("%q, %v", words, err)
	}
}

// TestAFileThatGrows: what is written on and on would be read for ever, and what
// was read of it would be no copy of anything.
func TestAFileThatGrows(t *testing.T) {
	for _, test := range []struct {
		name, before, after string
		want                string // the content, or "" for a refusal
	}{
		{"it stays", "text", "text", "text"},
		{"it is empty and stays so", "", "", "nothing"},
		{"it grows", "text", "text and more", ""},
		{"it grows out of nothing", "", "text", ""},
		{"it shrinks", "text", "te", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			root := t.TempDir()
			name := filepath.Join(root, "a.txt")
			write := func(text string) {
				if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			check := func(way string, content []byte, err error) {
				t.Helper()
				var refusal *Refusal
				switch {
				case test.want == "" && (!errors.As(err, &refusal) || refusal.ID != "changing" || len(content) > 5):
					t.Errorf("%s: %q, %v, want a refusal after no more than was there", way, content, err)
				case test.want != "" && (err != nil || string(content) != strings.TrimPrefix(test.want, "nothing")):
					t.Errorf("%s: %q, %v", way, content, err)
				}
			}
			write(test.before)
			file, err := Open(root, "a.txt")
			if err != nil {
				t.Fatal(err)
			}
			defer file.Close()
			info, err := file.Stat()
			if err != nil {
				t.Fatal(err)
			}
			write(test.after)
			content, err := content(file, info.Size())
			check("at once", content, err)

			write(test.before)
			opened, err := FS(root, 100).Open("a.txt")
			if err != nil {
				t.Fatal(err)
			}
			defer opened.Close()
			write(test.after)
			content, err = io.ReadAll(opened)
			check("as a file system", content, err)
		})
	}
}
