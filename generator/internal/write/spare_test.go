package write

import (
	"bufio"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// spared is an output folder with a place for its spare.
type spared struct {
	t          *testing.T
	out, spare string
	memory     []byte
	disk       disk
}

func newSpared(t *testing.T) *spared {
	t.Helper()
	folder := t.TempDir()
	return &spared{t: t, out: filepath.Join(folder, "public"), spare: filepath.Join(folder, "cache", "spare"),
		disk: quick{realDisk{}}}
}

// begin begins a site as if all before had been at rest for long.
func (s *spared) begin() *Site {
	s.t.Helper()
	site, err := begin(s.out, s.disk)
	if err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(site.Discard)
	site.Spare, site.Clock = s.spare, func() time.Time { return time.Now().Add(time.Hour) }
	site.Recall(s.memory)
	return site
}

// publish publishes files, and keeps those that lie there already.
func (s *spared) publish(files map[string]string) (*Site, Summary) {
	s.t.Helper()
	site := s.begin()
	for _, address := range slices.Sorted(maps.Keys(files)) {
		if err := site.Add(address, []byte(files[address])); err != nil {
			s.t.Fatal(err)
		}
	}
	summary, err := site.Publish()
	if err != nil {
		s.t.Fatal(err)
	}
	s.memory = site.Remember()
	return site, summary
}

// wantSite wants the files, and the user's with them, and nothing beside.
func (s *spared) wantSite(after string, files, theirs map[string]string) {
	s.t.Helper()
	got := read(s.t, s.out)
	delete(got, markName)
	delete(got, ManifestName)
	want := maps.Clone(files)
	maps.Copy(want, theirs)
	if !maps.Equal(got, want) {
		s.t.Fatalf("%s the site holds\n%v, want\n%v", after, got, want)
	}
	if got := names(s.t, filepath.Dir(s.out)); !slices.Equal(got, []string{"cache", "public"}) {
		s.t.Fatalf("%s beside the site stands %v", after, got)
	}
}

// wantSpare wants the files of the site, and them alone, under second names.
func (s *spared) wantSpare(after string, files map[string]string) {
	s.t.Helper()
	got := read(s.t, s.spare)
	if got[markName] != workMark {
		s.t.Fatalf("%s the mark of the spare says %q", after, got[markName])
	}
	delete(got, markName)
	if !maps.Equal(got, files) {
		s.t.Fatalf("%s the spare holds\n%v, want\n%v", after, got, files)
	}
	for address := range files {
		one, err := os.Stat(at(s.out, address))
		other, missing := os.Stat(at(s.spare, address))
		if errors.Join(err, missing) != nil || !os.SameFile(one, other) {
			s.t.Fatalf("%s the spare has another %s: %v", after, address, errors.Join(err, missing))
		}
	}
}

var sparePages = map[string]string{
	"index.html": "one", "documents/a.html": "a", "documents/b.html": "b", "search/i/x.js": "x", ".nojekyll": "",
}

func TestASpareIsExchangedForTheSite(t *testing.T) {
	s := newSpared(t)
	s.publish(sparePages)
	s.wantSpare("at first", sparePages)
	makeFile(t, "mine", s.out, "documents", "mine.txt")
	theirs := map[string]string{"documents/mine.txt": "mine"}
	links := 0
	s.disk = steps{s.disk, func(step string) error {
		if step == "link" {
			links++
		}
		return nil
	}}
	files := maps.Clone(sparePages)
	files["documents/a.html"], files["search/p/y.js"] = "another", "y"
	delete(files, "search/i/x.js")
	site, summary := s.publish(files)
	if want := (Summary{Files: 5, Bytes: 12, Changed: 2, Removed: 1, Written: 2, Kept: 1}); summary != want {
		t.Errorf("got %+v, want %+v", summary, want)
	}
	if !site.spare.usable || links != 3 { // what is new, into the old site, and the user's, into the new one
		t.Errorf("usable %v, and %d files were given second names", site.spare.usable, links)
	}
	s.wantSite("then", files, theirs)
	s.wantSpare("then", files)
	if !Unchanged(s.out, s.memory) {
		t.Error("what nobody touched is another site")
	}
}

// TestASpareThatIsNotAsItWasLeftIsNotUsed: whatever is done to it.
func TestASpareThatIsNotAsItWasLeftIsNotUsed(t *testing.T) {
	for name, do := range map[string]func(s *spared) error{
		"a file is gone": func(s *spared) error { return os.Remove(at(s.spare, "documents/a.html")) },
		"a file more":    func(s *spared) error { return os.WriteFile(at(s.spare, "search/i/z.js"), nil, 0o666) },
		"a folder more":  func(s *spared) error { return os.Mkdir(at(s.spare, "search/new"), 0o777) },
		"it is gone":     func(s *spared) error { return os.RemoveAll(s.spare) },
		"another folder": func(s *spared) error {
			return errors.Join(os.RemoveAll(s.spare), os.CopyFS(s.spare, os.DirFS(s.out)))
		},
		"it is a file": func(s *spared) error {
			return errors.Join(os.RemoveAll(s.spare), os.WriteFile(s.spare, nil, 0o666))
		},
		"the memory is cut": func(s *spared) error { s.memory = s.memory[:len(s.memory)-1]; return nil },
		"another file in the place of one": func(s *spared) error {
			other := at(s.spare, "documents/other")
			return errors.Join(os.WriteFile(other, []byte("z"), 0o666),
				os.Rename(other, at(s.spare, "documents/a.html")))
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := newSpared(t)
			s.publish(sparePages)
			if err := do(s); err != nil {
				t.Fatal(err)
			}
			files := maps.Clone(sparePages)
			files["index.html"] = "two"
			site, _ := s.publish(files)
			if site.spare.usable {
				t.Error("it is used")
			}
			s.wantSite("then", files, nil)
		})
	}
}

// TestWhatIsDoneToTheSiteIsMendedInTheSpare: a file of the site is one with that of the
// spare.
func TestWhatIsDoneToTheSiteIsMendedInTheSpare(t *testing.T) {
	for _, touch := range touches {
		s := newSpared(t)
		files := map[string]string{"documents/a.txt": "text", "index.html": "one"}
		s.publish(files)
		touch.do(t, at(s.out, "documents/a.txt"))
		theirs := map[string]string{}
		if _, err := os.Lstat(at(s.out, "documents/a.txt2")); err == nil {
			theirs["documents/a.txt2"] = "text"
		}
		if info, err := os.Lstat(at(s.out, "documents/a.txt")); err == nil && !info.Mode().IsRegular() {
			continue // it is the user's now, and in the way
		}
		s.publish(files)
		s.wantSite(touch.name, files, theirs)
		s.wantSpare(touch.name, files)
		files["index.html"] = "two"
		s.publish(files)
		s.wantSite(touch.name+", and again", files, theirs)
	}
}

// TestFilesOfTheUsersStayWithASpare whenever they come.
func TestFilesOfTheUsersStayWithASpare(t *testing.T) {
	s := newSpared(t)
	s.publish(sparePages)
	files, theirs := maps.Clone(sparePages), map[string]string{}
	for round := range 6 {
		name := fmt.Sprintf("documents/late-%d/mine.txt", round)
		s.disk = meanwhile{quick{realDisk{}}, func() { makeFile(t, "late", s.out, filepath.FromSlash(name)) }}
		files["index.html"] = strconv.Itoa(round)
		s.publish(files)
		theirs[name] = "late"
		s.wantSite(name, files, theirs)
		s.wantSpare(name, files)
		gone := fmt.Sprintf("documents/late-%d/mine.txt", round-3)
		if os.RemoveAll(filepath.Dir(at(s.out, gone))) == nil {
			delete(theirs, gone)
		}
	}
}

// TestSitesWithASpareAreThoseWithout changes sites, and what lies about them, by lots.
func TestSitesWithASpareAreThoseWithout(t *testing.T) {
	for seed := range 40 {
		dice := rand.New(rand.NewPCG(uint64(seed), 7))
		s := newSpared(t)
		files := maps.Clone(sparePages)
		theirs := map[string]string{}
		var told []string
		s.publish(files)
		for range 12 {
			for range 1 + dice.IntN(3) {
				address := fmt.Sprintf("%s%d.html", []string{"", "a/", "a/b/", "c/"}[dice.IntN(4)], dice.IntN(4))
				switch dice.IntN(8) {
				case 0, 1, 2:
					files[address] = strconv.Itoa(dice.IntN(5))
				case 3:
					delete(files, address)
				case 4:
					theirs["mine/"+address] = "mine"
					makeFile(t, "mine", s.out, "mine", filepath.FromSlash(address))
				case 5:
					theirs["a/x-"+address[len(address)-6:]] = "mine"
					makeFile(t, "mine", s.out, "a", "x-"+address[len(address)-6:])
				case 6:
					if _, ours := files[address]; ours && s.memory != nil {
						_ = os.Remove(at(s.out, address))
					}
				case 7:
					_ = os.Remove(at(s.spare, address))
				}
				told = append(told, address)
			}
			s.publish(files)
			after := fmt.Sprintf("seed %d, after %v", seed, told)
			s.wantSite(after, files, theirs)
			s.wantSpare(after, files)
		}
	}
}

// second publishes the second of two sites over the first, which has a spare.
func (s *spared) second() error {
	site, err := begin(s.out, s.disk)
	if err != nil {
		return err
	}
	defer site.Discard()
	site.Spare, site.Clock = s.spare, func() time.Time { return time.Now().Add(time.Hour) }
	site.Recall(s.memory)
	for _, address := range slices.Sorted(maps.Keys(newSite)) {
		if err := site.Add(address, []byte(newSite[address])); err != nil {
			return err
		}
	}
	_, err = site.Publish()
	return err
}

func prepareSpared(t *testing.T) *spared {
	t.Helper()
	s := newSpared(t)
	s.publish(oldSite)
	putTheirs(t, s.out)
	makeLink(t, "thesis.pdf", filepath.Join(s.out, "latest.pdf"))
	return s
}

// wantInOrder lets two more builds follow.
func (s *spared) wantInOrder(after string) {
	s.t.Helper()
	s.disk = quick{realDisk{}}
	for range 2 {
		if err := s.second(); err != nil {
			s.t.Errorf("%s: the next build fails: %v", after, err)
			return
		}
		if got := state(s.t, s.out); got != "new" {
			s.t.Errorf("%s: the next build leaves %v", after, read(s.t, s.out))
		}
		if got := names(s.t, filepath.Dir(s.out)); !slices.Equal(got, []string{"cache", "public"}) {
			s.t.Errorf("%s: after the next build stands beside the site %v", after, got)
		}
		s.memory = nil
	}
}

func TestEachStepWithASpareFails(t *testing.T) {
	full := errors.New("no space left on device")
	for name, system := range systems {
		for number := 1; ; number++ {
			s := prepareSpared(t)
			taken, at := 0, ""
			s.disk = steps{system, func(step string) error {
				if taken++; taken == number {
					at = step
					return full
				}
				return nil
			}}
			err := s.second()
			if at == "" {
				break // there are no more steps
			}
			after := fmt.Sprintf("%s, step %d, %s, has failed", name, number, at)
			switch was := state(t, s.out); {
			case was == "":
				t.Errorf("%s: the site is neither: %v", after, read(t, filepath.Dir(s.out)))
			case err == nil && was != "new":
				t.Errorf("%s: the run succeeds, and the old site stands", after)
			case err != nil && (was == "new") != strings.Contains(err.Error(), "the new site is"):
				t.Errorf("%s: the %s site stands, and the error says %v", after, was, err)
			}
			s.wantInOrder(after)
		}
	}
}

const (
	stopSpareAt = "WRITE_TEST_SPARE_AT"
	stopSpare   = "WRITE_TEST_SPARE"
	stopMemory  = "WRITE_TEST_MEMORY"
)

// TestStoppingSpare is no test: it is the process that the next one starts.
func TestStoppingSpare(t *testing.T) {
	number, err := strconv.Atoi(os.Getenv(stopSpareAt))
	if err != nil {
		t.Skip("TestKilledAtEachStepWithASpare runs it")
	}
	memory, err := os.ReadFile(os.Getenv(stopMemory))
	if err != nil {
		t.Fatal(err)
	}
	taken := 0
	s := &spared{t: t, out: os.Getenv(stopOut), spare: os.Getenv(stopSpare), memory: memory,
		disk: steps{systems[os.Getenv(stopSystem)], func(step string) error {
			if taken++; taken == number {
				fmt.Printf("stopped at %s\n", step)
				select {}
			}
			return nil
		}}}
	err = s.second()
	fmt.Printf("ended with %v\n", err)
}

func TestKilledAtEachStepWithASpare(t *testing.T) {
	for name := range systems {
		for number := 1; ; number++ {
			s := prepareSpared(t)
			memory := filepath.Join(t.TempDir(), "memory")
			makeFile(t, string(s.memory), memory)
			at := s.killAt(name, memory, number)
			if at == "" {
				break // the run ended before there were so many steps
			}
			after := fmt.Sprintf("%s, killed at step %d, %s", name, number, at)
			if was := state(t, s.out); was == "" && (name == "one exchange" || at != "rename") {
				t.Errorf("%s: the site is neither: %v", after, read(t, filepath.Dir(s.out)))
			}
			s.wantInOrder(after)
		}
	}
}

func (s *spared) killAt(system, memory string, number int) string {
	s.t.Helper()
	command := exec.Command(os.Args[0], "-test.run=^TestStoppingSpare$", "-test.v")
	command.Env = append(os.Environ(), fmt.Sprintf("%s=%d", stopSpareAt, number), stopOut+"="+s.out,
		stopSystem+"="+system, stopSpare+"="+s.spare, stopMemory+"="+memory)
	said, err := command.StdoutPipe()
	if err != nil {
		s.t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		s.t.Fatal(err)
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
	s.t.Fatal("the run said nothing")
	return ""
}
