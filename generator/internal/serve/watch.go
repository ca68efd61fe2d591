package serve

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/fsnotify/fsnotify"
)

// watcher tells when something below its folders changes.
type watcher struct {
	notifier *fsnotify.Watcher
	served   string // never watched: each build changes it
	log      *lineLog
}

// watch begins to watch the folders and all that are below them.
func watch(folders []string, served string, log *lineLog) (*watcher, error) {
	notifier, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, fmt.Errorf("this system cannot watch folders: %w", err)
	}
	w := &watcher{notifier: notifier, served: resolve(served), log: log}
	for _, folder := range folders {
		if info, err := os.Stat(folder); err != nil || !info.IsDir() {
			w.close()
			return nil, fmt.Errorf("there is no folder %s to watch; make it, or leave it out", folder)
		}
		if err := w.add(resolve(folder)); err != nil {
			w.close()
			return nil, fmt.Errorf(
				"cannot watch the folder %s (%w); on Linux fs.inotify.max_user_watches limits how many can be",
				folder,
				err,
			)
		}
	}
	return w, nil
}

func (w *watcher) close() { w.notifier.Close() }

// resolve makes a folder's name absolute and free of links, so that names can
// be compared. What does not exist yet is only made absolute.
func resolve(folder string) string {
	if absolute, err := filepath.Abs(folder); err == nil {
		folder = absolute
	}
	if resolved, err := filepath.EvalSymlinks(folder); err == nil {
		return resolved
	}
	if parent, err := filepath.EvalSymlinks(filepath.Dir(folder)); err == nil {
		return filepath.Join(parent, filepath.Base(folder))
	}
	return folder
}

// add watches a folder and those below it. A folder is watched before it is
// listed, so that what appears in it meanwhile is noticed one way or the other.
func (w *watcher) add(root string) error {
	return filepath.WalkDir(root, func(name string, entry fs.DirEntry, err error) error {
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return nil // removed while it was being looked at
		case err != nil:
			return err
		case !entry.IsDir():
			return nil
		case name != root && w.ignores(name):
			return fs.SkipDir
		}
		if err := w.notifier.Add(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		return nil
	})
}

// ignores tells whether a name is no part of the site's sources: the hidden and
// backup files of editors, and the served folder.
func (w *watcher) ignores(name string) bool {
	base := filepath.Base(name)
	return strings.HasPrefix(base, ".") || strings.HasSuffix(base, "~") ||
		name == w.served || strings.HasPrefix(name, w.served+string(filepath.Separator))
}

// counts tells whether an event is a change of the sources, and watches folders
// that are new.
func (w *watcher) counts(event fsnotify.Event) bool {
	if event.Op == fsnotify.Chmod || w.ignores(event.Name) {
		return false
	}
	if event.Has(fsnotify.Create) {
		if info, err := os.Stat(event.Name); err == nil && info.IsDir() {
			if err := w.add(event.Name); err != nil {
				w.log.printf("cannot watch the new folder %s: %v", event.Name, err)
			}
		}
	}
	return true
}

// run sends to changes after each burst of events, until ctx ends.
func (w *watcher) run(ctx context.Context, changes chan<- struct{}) {
	gather(ctx, w.relevant(ctx), changes)
}

// relevant passes on a signal for each event that counts.
func (w *watcher) relevant(ctx context.Context) <-chan struct{} {
	signals := make(chan struct{})
	go func() {
		for {
			select {
			case <-ctx.Done():
				return
			case event := <-w.notifier.Events:
				if !w.counts(event) {
					continue
				}
			case err := <-w.notifier.Errors:
				// Some events are lost; building once more makes up for them.
				w.log.printf("watching had a problem, and the site is built again: %v", err)
			}
			select {
			case <-ctx.Done():
				return
			case signals <- struct{}{}:
			}
		}
	}()
	return signals
}

// gather sends to changes once no signal has come for the time of a burst. A
// change that is already waiting there stands for later ones too.
func gather(ctx context.Context, signals <-chan struct{}, changes chan<- struct{}) {
	quiet := time.NewTimer(burst)
	quiet.Stop()
	defer quiet.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-signals:
			quiet.Reset(burst)
		case <-quiet.C:
			select {
			case changes <- struct{}{}:
			default:
			}
		}
	}
}
