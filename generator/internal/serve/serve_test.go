package serve

import (
	"bufio"
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/fsnotify/fsnotify"
)

// lay writes files (slash-separated name -> content) into a new folder.
func lay(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		makeFile(t, filepath.Join(dir, filepath.FromSlash(name)), content)
	}
	return dir
}

func makeFile(t *testing.T, name, content string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(content), 0o666); err != nil {
		t.Fatal(err)
	}
}

func TestTheSiteIsServedAsAHostWould(t *testing.T) {
	dir := lay(t, map[string]string{
		"index.html":           "<body>home</body></html>",
		"documents/index.html": "<body>all</BODY >",
		"documents/a.txt":      "</body>",
		"documents/a.bib":      "@misc",
		"bare.html":            "bare",
		"two.html":             "<pre></body></pre></body>",
		"404.html":             "<body>lost</body>",
	})
	makeFile(t, filepath.Join(filepath.Dir(dir), "secret.txt"), "secret")
	makeFile(t, filepath.Join(dir, ".git", "config"), "secret")
	makeFile(t, filepath.Join(dir, "documents", ".draft.txt"), "secret")
	makeFile(t, filepath.Join(dir, "bare", "a.txt"), "a")
	const script = `<script src="/.reload.js"></script>`
	tests := []struct {
		name, method, path, kind, body string
		status                         int
	}{
		{"home", "GET", "/", "text/html; charset=utf-8", "<body>home" + script + "</body></html>", 200},
		{"a page", "GET", "/index.html", "text/html; charset=utf-8", "<body>home" + script + "</body></html>", 200},
		{"a folder", "GET", "/documents/", "text/html; charset=utf-8", "<body>all" + script + "</BODY >", 200},
		{"a page without an end", "GET", "/bare.html", "text/html; charset=utf-8", "bare" + script, 200},
		{"two ends", "GET", "/two.html", "text/html; charset=utf-8", "<pre></body></pre>" + script + "</body>", 200},
		{"a text stays as it is", "GET", "/documents/a.txt", "text/plain; charset=utf-8", "</body>", 200},
		{"a citation", "GET", "/documents/a.bib", "application/x-bibtex; charset=utf-8", "@misc", 200},
		{"a missing page", "GET", "/x/y.html", "text/html; charset=utf-8", "<body>lost" + script + "</body>", 404},
		{
			"out of the folder",
			"GET",
			"/../secret.txt",
			"text/html; charset=utf-8",
			"<body>lost" + script + "</body>",
			404,
		},
		{"a dot file", "GET", "/documents/.draft.txt", "text/html; charset=utf-8",
			"<body>lost" + script + "</body>", 404},
		{"a dot folder", "GET", "/.git/config", "text/html; charset=utf-8", "<body>lost" + script + "</body>", 404},
		{"a folder is not listed", "GET", "/bare/", "text/html; charset=utf-8",
			"<body>lost" + script + "</body>", 404},
		{"the head of what a page waits for", "HEAD", "/.reload", "text/event-stream", "", 200},
		{"a change", "POST", "/index.html", "text/plain; charset=utf-8", "This server only shows files.\n", 405},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			answer := httptest.NewRecorder()
			request := httptest.NewRequest(test.method, "/", nil)
			request.URL.Path = test.path
			newHandler(dir).ServeHTTP(answer, request)
			if answer.Code != test.status || answer.Body.String() != test.body {
				t.Errorf("got %d %q, want %d %q", answer.Code, answer.Body, test.status, test.body)
			}
			if got := answer.Header().Get("Content-Type"); got != test.kind {
				t.Errorf("the type is %q, want %q", got, test.kind)
			}
			if got := answer.Header().Get("Cache-Control"); got != "no-store" {
				t.Errorf("Cache-Control is %q, want no-store", got)
			}
		})
	}
}

func TestAFolderWithoutASlashIsRedirected(t *testing.T) {
	dir := lay(t, map[string]string{"a/b c/index.html": "x"})
	answer := httptest.NewRecorder()
	newHandler(dir).ServeHTTP(answer, httptest.NewRequest("GET", "/a/b%20c", nil))
	if got := answer.Header().Get("Location"); answer.Code != 301 || got != "./b%20c/" {
		t.Errorf("got %d to %q, want 301 to ./b%%20c/", answer.Code, got)
	}
}

func TestAnExchangedFolderIsServedAtOnce(t *testing.T) {
	dir := filepath.Join(lay(t, map[string]string{"public/a.txt": "old", "new/a.txt": "new"}), "public")
	h := newHandler(dir)
	get := func() string {
		answer := httptest.NewRecorder()
		h.ServeHTTP(answer, httptest.NewRequest("GET", "/a.txt", nil))
		return answer.Body.String()
	}
	before := get()
	if err := errors.Join(
		os.Rename(dir, dir+"-old"),
		os.Rename(filepath.Join(filepath.Dir(dir), "new"), dir),
	); err != nil {
		t.Fatal(err)
	}
	if after := get(); before != "old" || after != "new" {
		t.Errorf("got %q, then %q", before, after)
	}
}

func TestAPageThatIsLateReloadsAtOnce(t *testing.T) {
	h := newHandler(t.TempDir())
	script := httptest.NewRecorder()
	h.ServeHTTP(script, httptest.NewRequest("GET", "/.reload.js", nil))
	if !strings.Contains(script.Body.String(), `EventSource("/.reload?build=0")`) {
		t.Errorf("the script is %s", script.Body)
	}
	h.reload() // between the loading of the script and its listening
	h.reload()
	events := httptest.NewRecorder()
	h.ServeHTTP(events, httptest.NewRequest("GET", "/.reload?build=0", nil))
	if !strings.Contains(events.Body.String(), "event: reload\n") {
		t.Errorf("the page was sent %q", events.Body)
	}
}

// In the bubble of synctest the clock is not the real one: it moves on only
// when every goroutine waits, so that nothing here takes time.
func TestABurstIsOneChange(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		signals, changes := make(chan struct{}), make(chan struct{}, 1)
		go gather(ctx, signals, changes)
		start := time.Now()
		for range 5 {
			signals <- struct{}{}
			<-time.After(burst * 2 / 3)
		}
		signals <- struct{}{}
		<-changes
		if got, want := time.Since(start), 5*(burst*2/3)+burst; got != want {
			t.Errorf("the change came after %v, want %v: one burst after the last event", got, want)
		}
		<-time.After(10 * burst)
		select {
		case <-changes:
			t.Error("one burst gave two changes")
		default:
		}
	})
}

func TestWhatIsNotASourceDoesNotCount(t *testing.T) {
	dir := lay(t, map[string]string{"public/index.html": "", "seeds/a.txt": ""})
	w, err := watch([]string{dir}, filepath.Join(dir, "public"), &lineLog{})
	if err != nil {
		t.Fatal(err)
	}
	defer w.close()
	tests := []struct {
		name, path string
		op         fsnotify.Op
		want       bool
	}{
		{"a document is written", "seeds/a.txt", fsnotify.Write, true},
		{"a document is removed", "seeds/b.txt", fsnotify.Remove, true},
		{"a mode is changed", "seeds/a.txt", fsnotify.Chmod, false},
		{"an editor's own file", "seeds/.a.txt.swp", fsnotify.Create, false},
		{"a backup", "seeds/a.txt~", fsnotify.Create, false},
		{"the site itself", "public", fsnotify.Create, false},
		{"a page of the site", "public/index.html", fsnotify.Write, false},
		{"a name that begins like the site's", "public-notes.txt", fsnotify.Write, true},
		{"the site under construction", ".public-new-1", fsnotify.Create, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			event := fsnotify.Event{Name: filepath.Join(resolve(dir), filepath.FromSlash(test.path)), Op: test.op}
			if got := w.counts(event); got != test.want {
				t.Errorf("counts is %v, want %v", got, test.want)
			}
		})
	}
	for _, folder := range w.notifier.WatchList() {
		if strings.HasSuffix(folder, "public") {
			t.Error("the served folder is watched")
		}
	}
}

// running is a Run in a goroutine of its own.
type running struct {
	url     string
	rebuilt chan error // each Rebuild takes its result from here
	lines   *bufio.Scanner
	stop    func() error
}

func start(t *testing.T, directory string, folders ...string) *running {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	reader, writer := io.Pipe()
	r := &running{rebuilt: make(chan error), lines: bufio.NewScanner(reader)}
	ended := make(chan error, 1)
	go func() {
		ended <- Run(ctx, Options{
			Address: "127.0.0.1:0", Directory: directory, Watch: folders, Log: writer,
			Rebuild: func(ctx context.Context) error {
				select {
				case err := <-r.rebuilt:
					return err
				case <-ctx.Done():
					return ctx.Err()
				}
			},
		})
		writer.Close()
	}()
	r.stop = func() error { cancel(); return <-ended }
	t.Cleanup(cancel)
	r.url = strings.TrimSuffix("http://"+cutAfter(r.line(), "http://"), "/")
	return r
}

func cutAfter(s, separator string) string {
	_, after, _ := strings.Cut(s, separator)
	return after
}

// line waits for the next line of the log.
func (r *running) line() string {
	r.lines.Scan()
	return r.lines.Text()
}

func TestAChangeRebuildsAndReloads(t *testing.T) {
	directory := lay(t, map[string]string{"index.html": "<body></body>"})
	sources := lay(t, map[string]string{"deep/er/a.txt": "a"})
	r := start(t, directory, sources)
	events, err := http.Get(r.url + "/.reload?build=0")
	if err != nil {
		t.Fatal(err)
	}
	defer events.Body.Close()

	makeFile(t, filepath.Join(sources, "deep", "er", "a.txt"), "b")
	r.rebuilt <- errors.New("a.txt:1: no title")
	if got := r.line(); !strings.Contains(got, "a.txt:1: no title") {
		t.Errorf("a failed build says %q", got)
	}
	if err := os.MkdirAll(filepath.Join(sources, "new", "folder"), 0o777); err != nil {
		t.Fatal(err)
	}
	r.rebuilt <- errors.New("still no title")
	r.line()
	makeFile(t, filepath.Join(sources, "new", "folder", "b.txt"), "b")
	r.rebuilt <- nil
	if got := r.line(); got != "built again" {
		t.Errorf("a build that succeeds says %q", got)
	}
	if got, _ := io.ReadAll(events.Body); strings.Count(string(got), "event: reload") != 1 {
		t.Errorf("the page was sent %q, want one reload", got)
	}
	if err := r.stop(); err != nil {
		t.Errorf("Run ended with %v", err)
	}
}

func TestRunEndsWhilePagesWaitAndABuildRuns(t *testing.T) {
	sources := t.TempDir()
	r := start(t, t.TempDir(), sources)
	events, err := http.Get(r.url + "/.reload?build=0")
	if err != nil {
		t.Fatal(err)
	}
	defer events.Body.Close()
	makeFile(t, filepath.Join(sources, "a.txt"), "a")
	if err := r.stop(); err != nil {
		t.Errorf("Run ended with %v", err)
	}
	if got, err := io.ReadAll(events.Body); err != nil || strings.Contains(string(got), "event: reload") {
		t.Errorf("a page that waited was sent %q and then %v, want a clean end without a reload", got, err)
	}
}

func TestRunSaysWhyItCannotStart(t *testing.T) {
	taken := httptest.NewServer(http.NotFoundHandler())
	defer taken.Close()
	tests := []struct {
		name    string
		options Options
		says    string
	}{
		{
			"the address is taken",
			Options{Address: strings.TrimPrefix(taken.URL, "http://"), Directory: t.TempDir()},
			"--addr",
		},
		{
			"no such folder",
			Options{Address: "127.0.0.1:0", Watch: []string{filepath.Join(t.TempDir(), "seeds")}},
			"no folder",
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if err := Run(t.Context(), test.options); err == nil || !strings.Contains(err.Error(), test.says) {
				t.Errorf("got error %v, want one that says %q", err, test.says)
			}
		})
	}
}

func TestOnlyTheComputerItselfIsAnswered(t *testing.T) {
	dir := lay(t, map[string]string{"index.html": "draft"})
	for host, want := range map[string]bool{
		"localhost:8080": true, "localhost": true, "LOCALHOST.:80": true, "archive.localhost:8080": true,
		"127.0.0.1:8080": true, "127.9.9.9": true, "[::1]:8080": true, "[::ffff:127.0.0.1]:80": true,
		"rebound.example": false, "rebound.example:8080": false, "192.168.1.5:8080": false, "[2001:db8::1]:8080": false,
		"localhost.rebound.example": false, "127.0.0.1.rebound.example:8080": false, "": false, "0.0.0.0:8080": false,
	} {
		for _, public := range []bool{false, true} {
			answer := httptest.NewRecorder()
			request := httptest.NewRequest("GET", "/", nil)
			request.Host = host
			named(newHandler(dir), public).ServeHTTP(answer, request)
			if read := strings.Contains(answer.Body.String(), "draft"); read != (want || public) {
				t.Errorf("as %q (public: %v) the answer is %d %s", host, public, answer.Code, answer.Body)
			}
		}
	}
}

func TestAddressesBeyondTheComputerWantAWord(t *testing.T) {
	for address, want := range map[string]string{
		"127.0.0.1:8080": "", "localhost:0": "", "[::1]:80": "", ":8080": "--public", "0.0.0.0:8080": "--public",
		"192.168.1.5:80": "--public", "archive.example:80": "--public", "[::]:80": "--public", "8080": "not an address",
	} {
		err := CheckAddress(address, false)
		if (err == nil) != (want == "") || err != nil && !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", address, err, want)
		}
		if err := CheckAddress(address, true); (err != nil) != (want == "not an address") {
			t.Errorf("%s with a word: %v", address, err)
		}
	}
}

// TestNoRequestWaitsForEver: a page that is left open asks anew.
func TestNoRequestWaitsForEver(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		answer := httptest.NewRecorder()
		newHandler(t.TempDir()).ServeHTTP(answer, httptest.NewRequest("GET", "/.reload?build=0", nil))
		if took := time.Since(start); took != waitTime || strings.Contains(answer.Body.String(), "event: reload") {
			t.Errorf("it ended after %v with %q", took, answer.Body)
		}
	})
}
