//go:build unix

package main

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/fsnotify/fsnotify"
)

// TestASignalEndsARunInOrder sends a signal as soon as the new site is begun: the
// old one stays, and nothing beside it.
func TestASignalEndsARunInOrder(t *testing.T) {
	for _, sent := range []syscall.Signal{syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP} {
		t.Run(sent.String(), func(t *testing.T) {
			if signal.Ignored(sent) { // as nohup asks: the program goes on then
				t.Skip("the tests were started with this signal ignored")
			}
			seeds, parent := t.TempDir(), t.TempDir()
			out := filepath.Join(parent, "public")
			put := func(name, words string) {
				if err := os.WriteFile(filepath.Join(seeds, name), []byte(words), 0o666); err != nil {
					t.Fatal(err)
				}
			}
			put("first.txt", "Oslo, 7 March 2019 – ASEAN and Norway met in Oslo.\n")
			if a := generate(t, repository, nil, "--seeds", seeds, "--out", out); a.code != 0 {
				t.Fatal(a.errors)
			}
			before := siteFiles(t, out)
			for i := range 300 { // so many that the run is not done before the signal has come
				put(fmt.Sprintf("%d.txt", i), fmt.Sprintf("Oslo, 7 March 2019 – ASEAN and Norway met %d times.\n", i))
			}
			code, said := stopped(t, parent, sent, "--seeds", seeds, "--out", out)
			if code != 3 || !strings.Contains(said, "stopped before the site was published") {
				t.Errorf("the exit code is %d: %s", code, said)
			}
			if !maps.Equal(siteFiles(t, out), before) {
				t.Error("the old site is not as it was")
			}
			entries, err := os.ReadDir(parent)
			if err != nil || len(entries) != 1 {
				t.Errorf("beside the site stands %v: %v", entries, err)
			}
		})
	}
}

// stopped runs the program and sends it a signal when it has begun a new site.
func stopped(t *testing.T, parent string, sent os.Signal, arguments ...string) (code int, said string) {
	t.Helper()
	watcher, err := fsnotify.NewWatcher()
	if err == nil {
		err = watcher.Add(parent)
	}
	if err != nil {
		t.Fatal(err)
	}
	defer watcher.Close()
	command := exec.Command(generator, arguments...)
	command.Dir = repository
	var errorsSaid bytes.Buffer
	command.Stderr = &errorsSaid
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	for event := range watcher.Events {
		if strings.HasPrefix(filepath.Base(event.Name), ".public-new-") {
			break
		}
	}
	if err := command.Process.Signal(sent); err != nil {
		t.Fatal(err)
	}
	var exit *exec.ExitError
	if err := command.Wait(); err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return command.ProcessState.ExitCode(), errorsSaid.String()
}

// TestKilledAtWhateverHappensBesideTheSite kills the program at each change of the
// folder in which the site stands: when the new one is begun, when the two are
// exchanged, when the old one goes. Then another build follows.
func TestKilledAtWhateverHappensBesideTheSite(t *testing.T) {
	seeds, parent := t.TempDir(), t.TempDir()
	out := filepath.Join(parent, "public")
	put := func(name, words string) {
		t.Helper()
		if err := os.WriteFile(name, []byte(words), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	arguments := []string{"--quiet", "--cache", "off", "--seeds", seeds, "--out", out}
	build := func() {
		t.Helper()
		if a := generate(t, repository, nil, arguments...); a.code != 0 {
			t.Fatalf("exit code %d: %s", a.code, a.errors)
		}
	}
	put(filepath.Join(seeds, "first.txt"), "Oslo, 7 March 2019 – ASEAN and Norway met in Oslo.\n")
	build()
	put(filepath.Join(out, "CNAME"), "archive.example\n")
	kills := 0
	for number := 1; number <= 40; number++ {
		put(filepath.Join(seeds, "second.txt"), fmt.Sprintf("Oslo, 7 March 2019 – They met %d times.\n", number))
		if !killed(t, parent, number, arguments...) {
			break // there were not so many changes
		}
		kills++
		files := siteFiles(t, out)
		if files["CNAME"] != "archive.example\n" || files["documents/first.html"] == "" || files["index.html"] == "" {
			t.Errorf("killed at change %d: the site is not whole", number)
		}
		build()
		if got := siteFiles(t, out); got["CNAME"] != "archive.example\n" ||
			!strings.Contains(got["documents/second.txt"], fmt.Sprint(number)) {
			t.Errorf("killed at change %d: the next build does not put it in order", number)
		}
		if entries, err := os.ReadDir(parent); err != nil || len(entries) != 1 {
			t.Errorf("killed at change %d: beside the site stands %v: %v", number, entries, err)
		}
	}
	t.Logf("%d kills", kills)
	if kills < 3 {
		t.Errorf("only %d kills", kills)
	}
}

// killed runs the program and kills it at a change of a folder. It reports whether
// there were so many changes.
func killed(t *testing.T, folder string, number int, arguments ...string) bool {
	t.Helper()
	watcher, err := fsnotify.NewWatcher()
	if err == nil {
		err = watcher.Add(folder)
	}
	if err != nil {
		t.Fatal(err)
	}
	defer watcher.Close()
	command := exec.Command(generator, arguments...)
	command.Dir = repository
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan struct{})
	go func() { _ = command.Wait(); close(ended) }()
	for changes := 0; ; {
		select {
		case <-watcher.Events:
			if changes++; changes == number {
				_ = command.Process.Kill()
				<-ended
				return true
			}
		case <-ended:
			return false
		}
	}
}
