package browser

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"html"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"
)

// under is the path at which a host keeps the site. It is not the root,
// because a link that begins there would not be found out.
const under = "/some/path/"

// Host serves a site as a host of plain files does.
type Host struct{ address string }

// Host serves a site until the bench ends.
func (b *Bench) Host(t testing.TB, site *Site) *Host {
	t.Helper()
	b.Need(t)
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.hosts[site] == nil {
		server := httptest.NewServer(http.HandlerFunc(site.serve))
		b.close = append(b.close, server.Close)
		b.hosts[site] = &Host{server.URL + under}
	}
	return b.hosts[site]
}

// Page is the address of one of the site's files at the host.
func (h *Host) Page(address string) string { return h.address + address }

// serve sends files packed, as hosts do, and with each page its own policy as a
// header: both must allow what the page needs.
func (s *Site) serve(w http.ResponseWriter, r *http.Request) {
	address, inside := strings.CutPrefix(r.URL.Path, under)
	content, err := []byte(nil), fs.ErrNotExist
	status := http.StatusOK
	if inside {
		if address == "" || strings.HasSuffix(address, "/") {
			address += "index.html"
		}
		content, err = s.read(address)
	}
	if errors.Is(err, fs.ErrNotExist) {
		address, status = "404.html", http.StatusNotFound
		content, err = s.read(address)
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	header := w.Header()
	header.Set("Content-Type", contentType(address))
	if path.Ext(address) == ".html" {
		header.Set("Content-Security-Policy", policy(string(content)))
	}
	if packs(address) && strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
		header.Set("Content-Encoding", "gzip")
		content = pack(content)
	}
	header.Set("Content-Length", fmt.Sprint(len(content)))
	w.WriteHeader(status)
	w.Write(content) // A browser that has gone away is nobody's error.
}

func (s *Site) read(address string) ([]byte, error) {
	root, err := os.OpenRoot(s.Folder)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	return root.ReadFile(filepath.FromSlash(path.Clean(address)))
}

// policy is the Content-Security-Policy that a page states in its head.
func policy(page string) string {
	_, rest, _ := strings.Cut(page, `http-equiv="Content-Security-Policy" content="`)
	value, _, _ := strings.Cut(rest, `"`)
	return html.UnescapeString(value)
}

// contentTypes are those of the files that sites have, the same on every
// machine; what is not packed in itself is packed by the host.
var contentTypes = map[string]string{
	".bib":  "application/x-bibtex; charset=utf-8",
	".css":  "text/css; charset=utf-8",
	".csv":  "text/csv; charset=utf-8",
	".html": "text/html; charset=utf-8",
	".js":   "text/javascript; charset=utf-8",
	".json": "application/json",
	".pdf":  "application/pdf",
	".ris":  "application/x-research-info-systems; charset=utf-8",
	".svg":  "image/svg+xml",
	".txt":  "text/plain; charset=utf-8",
	".xml":  "application/xml",
}

func contentType(address string) string {
	switch ending := path.Ext(address); {
	case contentTypes[ending] != "":
		return contentTypes[ending]
	case ending == ".png":
		return "image/png"
	}
	return "application/octet-stream"
}

func packs(address string) bool { return contentTypes[path.Ext(address)] != "" }

// pack compresses as gzip does when nothing else is asked of it.
func pack(content []byte) []byte {
	var packed bytes.Buffer
	writer := gzip.NewWriter(&packed)
	writer.Write(content) // A buffer takes all.
	writer.Close()
	return packed.Bytes()
}

// Packed is how many bytes a host sends of a file.
func (s *Site) Packed(t testing.TB, address string) int {
	t.Helper()
	content, err := s.read(address)
	if err != nil {
		t.Fatal(err)
	}
	if packs(address) {
		content = pack(content)
	}
	return len(content)
}
