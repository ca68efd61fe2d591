//go:build unix

package main

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
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
