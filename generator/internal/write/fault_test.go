package write

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// steps is a disk that lets a function see each step before it is taken; an
// error of it is the step's.
type steps struct {
	disk
	before func(step string) error
}

func (s steps) take(step string, do func() error) error {
	if err := s.before(step); err != nil {
		return err
	}
	return do()
}

func (s steps) makeFolder(name string) error {
	return s.take("makeFolder", func() error { return s.disk.makeFolder(name) })
}

func (s steps) makeNew(parent, prefix string) (name string, err error) {
	err = s.take("makeNew", func() error { name, err = s.disk.makeNew(parent, prefix); return err })
	return name, err
}

// write writes half before it fails, as a full disk does.
func (s steps) write(name string, content []byte) error {
	if err := s.before("write"); err != nil {
		return errors.Join(err, s.disk.write(name, content[:len(content)/2]))
	}
	return s.disk.write(name, content)
}

func (s steps) create(name string) (file io.WriteCloser, err error) {
	err = s.take("create", func() error { file, err = s.disk.create(name); return err })
	return file, err
}

func (s steps) setMode(name string, to fs.FileMode) error {
	return s.take("setMode", func() error { return s.disk.setMode(name, to) })
}

func (s steps) link(file, name string) error {
	return s.take("link", func() error { return s.disk.link(file, name) })
}

func (s steps) symlink(target, name string) error {
	return s.take("symlink", func() error { return s.disk.symlink(target, name) })
}

func (s steps) copy(file, name string) error {
	return s.take("copy", func() error { return s.disk.copy(file, name) })
}

func (s steps) rename(from, to string) error {
	return s.take("rename", func() error { return s.disk.rename(from, to) })
}

func (s steps) exchange(a, b string) error {
	return s.take("exchange", func() error { return s.disk.exchange(a, b) })
}

func (s steps) sync(folder string) error {
	return s.take("sync", func() error { return s.disk.sync(folder) })
}

func (s steps) remove(name string) error {
	return s.take("remove", func() error { return s.disk.remove(name) })
}

// quick is a disk that does not wait: what a test leaves is gone with it.
type quick struct{ disk }

func (quick) sync(string) error { return nil }

// unable is a disk that cannot exchange, so that two renames take its place.
type unable struct{ disk }

func (unable) exchange(string, string) error { return errUnsupported }

// The old and the new site of the scenario, beside which the user's files stand.
var (
	oldSite = map[string]string{"index.html": "old", "same.html": "same", "documents/a.html": "a", ".nojekyll": ""}
	newSite = map[string]string{"index.html": "new", "same.html": "same", "documents/b.html": "b", ".nojekyll": "",
		"data/documents.json": "{}"}
)

// prepareSite makes an output folder with the old site and the user's files.
func prepareSite(t *testing.T) (out string) {
	t.Helper()
	out = filepath.Join(t.TempDir(), "public")
	publish(t, out, oldSite)
	putTheirs(t, out)
	makeLink(t, "thesis.pdf", filepath.Join(out, "latest.pdf"))
	return out
}

func makeLink(t *testing.T, target, name string) {
	t.Helper()
	if err := os.Symlink(target, name); err != nil {
		t.Skip("this system makes no symbolic links:", err)
	}
}

// writeNewSite publishes the new site in a fixed order of steps.
func writeNewSite(out string, d disk) error {
	site, err := begin(out, d)
	if err != nil {
		return err
	}
	defer site.Discard()
	site.Durable = true
	for _, address := range slices.Sorted(maps.Keys(newSite)) {
		if strings.HasPrefix(address, "data/") {
			err = site.AddFrom(address, func(out io.Writer) error {
				_, err := io.WriteString(out, newSite[address])
				return err
			})
		} else {
			err = site.Add(address, []byte(newSite[address]))
		}
		if err != nil {
			return err
		}
	}
	_, err = site.Publish()
	return err
}

// state tells which site is whole at out: "old", "new", or "" for neither. The
// user's files have to be there with either.
func state(t *testing.T, out string) string {
	t.Helper()
	if _, err := os.Stat(out); err != nil {
		return ""
	}
	files := read(t, out)
	for name, content := range theirOwn {
		if files[name] != content {
			return ""
		}
		delete(files, name)
	}
	if files["latest.pdf"] != theirOwn["thesis.pdf"] {
		return ""
	}
	for _, name := range []string{"latest.pdf", ManifestName, markName} {
		delete(files, name)
	}
	if _, ours, err := readListing(out); err != nil || !ours {
		return ""
	}
	switch {
	case maps.Equal(files, oldSite):
		return "old"
	case maps.Equal(files, newSite):
		return "new"
	}
	return ""
}

// wantInOrder lets another build follow, which has to succeed and to leave the
// new site, the user's files, and nothing beside.
func wantInOrder(t *testing.T, out, after string) {
	t.Helper()
	if err := writeNewSite(out, quick{realDisk{}}); err != nil {
		t.Errorf("%s: the next build fails: %v", after, err)
		return
	}
	if got := state(t, out); got != "new" {
		t.Errorf("%s: the next build leaves %v", after, read(t, out))
	}
	if got := names(t, filepath.Dir(out)); !slices.Equal(got, []string{"public"}) {
		t.Errorf("%s: after the next build stands beside the site %v", after, got)
	}
}

// systems are the ways in which a site gets into its place.
var systems = map[string]disk{"one exchange": quick{realDisk{}}, "two renames": unable{quick{realDisk{}}}}

// TestEachStepFails lets every step fail in turn: the error is said, and either
// site is whole with the user's files.
func TestEachStepFails(t *testing.T) {
	full := errors.New("no space left on device")
	for name, system := range systems {
		t.Run(name, func(t *testing.T) {
			failed := map[string]int{}
			for number := 1; ; number++ {
				out := prepareSite(t)
				taken := 0
				var at string
				err := writeNewSite(out, steps{system, func(step string) error {
					if taken++; taken == number {
						at = step
						return full
					}
					return nil
				}})
				if at == "" {
					break // there are no more steps
				}
				after := fmt.Sprintf("step %d, %s, has failed", number, at)
				failed[at]++
				was := state(t, out)
				switch {
				case was == "":
					t.Errorf("%s: the site is neither: %v", after, read(t, filepath.Dir(out)))
				case err == nil && was != "new":
					t.Errorf("%s: the run succeeds, and the old site stands", after)
				case err == nil && at != "link": // a copy takes its place
					t.Errorf("%s: and nothing is said of it", after)
				case err != nil && !strings.Contains(err.Error(), "no space left"):
					t.Errorf("%s: the error does not say why: %v", after, err)
				case err != nil && (was == "new") != strings.Contains(err.Error(), "the new site is"):
					t.Errorf("%s: the %s site stands, and the error says %v", after, was, err)
				}
				wantInOrder(t, out, after)
			}
			t.Logf("failed: %v", failed)
			for _, step := range []string{"makeFolder", "makeNew", "write", "setMode", "link", "symlink",
				"exchange", "sync", "rename", "remove"} {
				if failed[step] == 0 && !(step == "exchange" && name == "two renames") {
					t.Errorf("no %s was let fail", step)
				}
			}
		})
	}
}

// The environment of a run that stops at a step, for the test below.
const (
	stopAt     = "WRITE_TEST_STOP_AT"
	stopOut    = "WRITE_TEST_OUT"
	stopSystem = "WRITE_TEST_SYSTEM"
)

// TestStoppingRun is no test: it is the process that TestKilledAtEachStep
// starts, stops at a step for good, and kills.
func TestStoppingRun(t *testing.T) {
	number, err := strconv.Atoi(os.Getenv(stopAt))
	if err != nil {
		t.Skip("TestKilledAtEachStep runs it")
	}
	taken := 0
	err = writeNewSite(os.Getenv(stopOut), steps{systems[os.Getenv(stopSystem)], func(step string) error {
		if taken++; taken == number {
			fmt.Printf("stopped at %s\n", step)
			select {}
		}
		return nil
	}})
	fmt.Printf("ended with %v\n", err)
}

// TestKilledAtEachStep kills a process of its own at every step of publishing.
func TestKilledAtEachStep(t *testing.T) {
	kills := 0
	for name := range systems {
		for number := 1; ; number++ {
			out := prepareSite(t)
			at := killAt(t, out, name, number)
			if at == "" {
				break // the run ended before there were so many steps
			}
			kills++
			after := fmt.Sprintf("%s, killed at step %d, %s", name, number, at)
			was := state(t, out)
			if was == "" && (name == "one exchange" || at != "rename") {
				t.Errorf("%s: the site is neither: %v", after, read(t, filepath.Dir(out)))
			}
			wantInOrder(t, out, after)
		}
	}
	t.Logf("%d kills", kills)
	if kills < 50 {
		t.Errorf("only %d kills, want 50", kills)
	}
}

// killAt starts a run, waits until it stops at a step, and kills it. It returns
// the step, "" when the run ended before it.
func killAt(t *testing.T, out, system string, number int) string {
	t.Helper()
	command := exec.Command(os.Args[0], "-test.run=^TestStoppingRun$", "-test.v")
	command.Env = append(os.Environ(), fmt.Sprintf("%s=%d", stopAt, number), stopOut+"="+out, stopSystem+"="+system)
	said, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	defer command.Wait()
	defer command.Process.Kill()
	for lines := bufio.NewScanner(said); lines.Scan(); {
		if step, stopped := strings.CutPrefix(lines.Text(), "stopped at "); stopped {
			return step
		}
		if strings.HasPrefix(lines.Text(), "ended with ") {
			return ""
		}
	}
	t.Fatal("the run said nothing")
	return ""
}
