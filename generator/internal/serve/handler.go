package serve

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"io/fs"
	"mime"
	"net/http"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"time"
)

// The two addresses of the server's own. They begin with a dot, as no page of
// the site does.
const (
	reloadScript = "/.reload.js"
	reloadEvents = "/.reload"
)

// insertion is put into each page.
const insertion = `<script src="` + reloadScript + `"></script>`

// handler serves the folder and the reloading.
type handler struct {
	directory string

	mu      sync.Mutex
	build   int           // how many builds have succeeded since the start
	changed chan struct{} // closed with the next one
}

func newHandler(directory string) *handler {
	return &handler{directory: directory, changed: make(chan struct{})}
}

// reload tells all open pages that the site is another.
func (h *handler) reload() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.build++
	close(h.changed)
	h.changed = make(chan struct{})
}

// present returns the number of the build, and what closes with the next.
func (h *handler) present() (build int, changed <-chan struct{}) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.build, h.changed
}

// ServeHTTP answers for the two addresses of the server and for the site.
func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "This server only shows files.", http.StatusMethodNotAllowed)
		return
	}
	switch r.URL.Path {
	case reloadScript:
		h.serveScript(w)
	case reloadEvents:
		h.serveEvents(w, r)
	default:
		h.serveFile(w, r)
	}
}

// serveScript sends the script that reloads the page. It knows which build it
// was loaded with, so that a build that ends before the page listens is not
// missed; the browser connects again by itself after a restart of the server.
func (h *handler) serveScript(w http.ResponseWriter) {
	build, _ := h.present()
	w.Header().Set("Content-Type", "text/javascript; charset=utf-8")
	fmt.Fprintf(w, `"use strict";
{
  const events = new EventSource("%s?build=%d");
  events.addEventListener("reload", () => { events.close(); location.reload(); });
  addEventListener("pagehide", () => events.close());
}
`, reloadEvents, build)
}

// serveEvents waits for another build than the page's, says so, and ends.
func (h *handler) serveEvents(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/event-stream")
	if r.Method == http.MethodHead {
		return
	}
	enough := time.NewTimer(waitTime)
	defer enough.Stop()
	control := http.NewResponseController(w)
	io.WriteString(w, "retry: 1000\n\n")
	control.Flush()
	seen, err := strconv.Atoi(r.URL.Query().Get("build"))
	for {
		build, changed := h.present()
		if err != nil || build != seen {
			io.WriteString(w, "event: reload\ndata:\n\n")
			return
		}
		select {
		case <-r.Context().Done():
			return
		case <-enough.C: // the browser connects again by itself
			return
		case <-changed:
		}
	}
}

// serveFile sends a file, the index.html of a folder, or the site's 404.html.
// Each request opens by path anew, because a build exchanges the whole folder.
func (h *handler) serveFile(w http.ResponseWriter, r *http.Request) {
	address := strings.TrimPrefix(path.Clean("/"+r.URL.Path), "/")
	if address == "" || strings.HasSuffix(r.URL.Path, "/") {
		address = path.Join(address, "index.html")
	}
	file, err := h.open(address)
	if err != nil {
		h.serveMissing(w, r)
		return
	}
	defer file.Close()
	info, err := file.Stat()
	switch {
	case err != nil:
		http.Error(w, fmt.Sprintf("%s cannot be read: %v", address, err), http.StatusInternalServerError)
	case info.IsDir():
		// Relative, so that a path such as //host cannot lead elsewhere.
		folder := url.URL{Path: "./" + path.Base(address) + "/"}
		w.Header().Set("Location", folder.String())
		w.WriteHeader(http.StatusMovedPermanently)
	case isPage(address):
		servePage(w, http.StatusOK, file)
	default:
		w.Header().Set("Content-Type", contentType(address))
		http.ServeContent(w, r, address, time.Time{}, file)
	}
}

// open opens a file or a folder of the site. Dot files are none of it, and what is
// neither, such as a pipe, would be waited for.
func (h *handler) open(address string) (*os.File, error) {
	if strings.HasPrefix(address, ".") || strings.Contains(address, "/.") {
		return nil, fs.ErrNotExist
	}
	root, err := os.OpenRoot(h.directory)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	name := filepath.FromSlash(address)
	if info, err := root.Stat(name); err != nil || !info.Mode().IsRegular() && !info.IsDir() {
		return nil, fs.ErrNotExist
	}
	return root.Open(name)
}

// serveMissing sends the site's page for what is not there.
func (h *handler) serveMissing(w http.ResponseWriter, r *http.Request) {
	file, err := h.open("404.html")
	if err != nil {
		http.Error(w, fmt.Sprintf("There is no %s, and no 404.html to say so.", r.URL.Path), http.StatusNotFound)
		return
	}
	defer file.Close()
	servePage(w, http.StatusNotFound, file)
}

// servePage sends a page with the reloading script in it.
func servePage(w http.ResponseWriter, status int, file io.Reader) {
	page, err := io.ReadAll(file)
	if err != nil {
		http.Error(w, fmt.Sprintf("The page cannot be read: %v", err), http.StatusInternalServerError)
		return
	}
	page = insertScript(page)
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Content-Length", strconv.Itoa(len(page)))
	w.WriteHeader(status)
	w.Write(page) // A browser that has gone away is nobody's error.
}

// insertScript puts the script before the last </body>, or at the end of a page
// that leaves it out, as HTML allows.
func insertScript(page []byte) []byte {
	ending := []byte("</body")
	at := len(page) - len(ending)
	for at >= 0 && !bytes.EqualFold(page[at:at+len(ending)], ending) {
		at--
	}
	if at < 0 {
		at = len(page)
	}
	return bytes.Join([][]byte{page[:at], []byte(insertion), page[at:]}, nil)
}

func isPage(address string) bool {
	ending := strings.ToLower(path.Ext(address))
	return ending == ".html" || ending == ".htm"
}

// contentTypes are those of the archive's own files, which the tables of
// operating systems lack or give differently.
var contentTypes = map[string]string{
	".bib":  "application/x-bibtex; charset=utf-8",
	".css":  "text/css; charset=utf-8",
	".csv":  "text/csv; charset=utf-8",
	".js":   "text/javascript; charset=utf-8",
	".json": "application/json",
	".ris":  "application/x-research-info-systems; charset=utf-8",
	".svg":  "image/svg+xml",
	".txt":  "text/plain; charset=utf-8",
	".xml":  "application/xml",
}

func contentType(address string) string {
	ending := strings.ToLower(path.Ext(address))
	if known := contentTypes[ending]; known != "" {
		return known
	}
	return cmp.Or(mime.TypeByExtension(ending), "application/octet-stream")
}
