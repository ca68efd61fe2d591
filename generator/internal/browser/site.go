package browser

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"aseanarchive/generator/internal/build"
)

// Source is what a site is built of. The zero Source is the project itself.
type Source struct {
	// Files are a txtar of seeds/… and, where the project's own lists will not
	// do, of content/…; "" is the project's own seeds.
	Files   string
	BaseURL string
}

// Site is a built site in a folder, which no test may change.
type Site struct {
	Folder string
	source Source
}

// Site builds a site, or returns the one that was built of the same.
func (b *Bench) Site(t testing.TB, source Source) *Site {
	t.Helper()
	b.Need(t)
	b.mu.Lock()
	defer b.mu.Unlock()
	if site := b.sites[source]; site != nil {
		return site
	}
	root, err := projectRoot()
	if err != nil {
		t.Fatal(err)
	}
	folder := filepath.Join(b.folder, fmt.Sprint("site-", len(b.sites)+1))
	options := build.Options{
		Root:    root,
		Seeds:   filepath.Join(root, "seeds"),
		Content: filepath.Join(root, "content"),
		Out:     filepath.Join(folder, "public"),
		BaseURL: source.BaseURL,
		Jobs:    2,
		Quiet:   true,
	}
	if source.Files != "" {
		if err := unpack(source.Files, folder, &options); err != nil {
			t.Fatal(err)
		}
	}
	var said bytes.Buffer
	options.Output, options.Errors = &said, &said
	if code := build.Run(context.Background(), options); code != build.Done {
		t.Fatalf("the site was not built (exit code %d):\n%s", code, said.String())
	}
	site := &Site{Folder: options.Out, source: source}
	b.sites[source] = site
	return site
}

// unpack writes the files of a txtar, and has the site built of them.
func unpack(files, folder string, options *build.Options) error {
	for _, file := range txtar.Parse([]byte(files)).Files {
		name := filepath.Join(folder, filepath.FromSlash(file.Name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			return err
		}
		if err := os.WriteFile(name, file.Data, 0o666); err != nil {
			return err
		}
		switch top, _, _ := strings.Cut(file.Name, "/"); top {
		case "seeds":
			options.Seeds = filepath.Join(folder, "seeds")
		case "content":
			options.Content = filepath.Join(folder, "content")
		default:
			return fmt.Errorf("%s is neither in seeds/ nor in content/", file.Name)
		}
	}
	return nil
}

// projectRoot is the folder of go.mod, above that of the test.
func projectRoot() (string, error) {
	folder, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(folder, "go.mod")); err == nil {
			return folder, nil
		}
		above := filepath.Dir(folder)
		if above == folder {
			return "", fmt.Errorf("there is no go.mod above the folder of the test")
		}
		folder = above
	}
}

// File is the address of one of the site's files in its folder.
func (s *Site) File(address string) string {
	name, fragment, found := strings.Cut(address, "#")
	file := url.URL{Scheme: "file", Path: filepath.ToSlash(filepath.Join(s.Folder, filepath.FromSlash(name)))}
	if found {
		file.Fragment = fragment
	}
	return file.String()
}

// Pages are the addresses of all pages of the site, sorted, but for those that lead on at
// once: a browser shows the page to which they lead, or one after the other.
func (s *Site) Pages(t testing.TB) []string {
	t.Helper()
	var pages []string
	err := fs.WalkDir(os.DirFS(s.Folder), ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || path.Ext(name) != ".html" {
			return err
		}
		words, err := os.ReadFile(filepath.Join(s.Folder, filepath.FromSlash(name)))
		if err == nil && !bytes.Contains(words, []byte(`http-equiv="refresh"`)) {
			pages = append(pages, name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return pages
}

// Kinds are the kinds of page that the site has, each with its pages: what
// stands alone at the top or as index.html of a folder is a kind of its own,
// the others are named for their folder and ending, as documents/*.source.html.
// A new kind of page is therefore looked at without being named anywhere.
func (s *Site) Kinds(t testing.TB) map[string][]string {
	t.Helper()
	kinds := map[string][]string{}
	for _, page := range s.Pages(t) {
		kind := kindOf(page)
		kinds[kind] = append(kinds[kind], page)
	}
	return kinds
}

func kindOf(page string) string {
	parts := strings.Split(page, "/")
	last := len(parts) - 1
	if last == 0 || parts[last] == "index.html" && last == 1 {
		return page
	}
	_, ending, _ := strings.Cut(parts[last], ".")
	parts[last] = "*." + ending
	for i := 1; i < last; i++ {
		parts[i] = "*"
	}
	return strings.Join(parts, "/")
}

// Sample are at most n of some pages, from the longest to the shortest: what
// is likely to hold all that its kind can, and what holds next to nothing.
func (s *Site) Sample(t testing.TB, pages []string, n int) []string {
	t.Helper()
	sorted := slices.Clone(pages)
	slices.SortStableFunc(sorted, func(a, b string) int { return cmp.Compare(s.size(t, b), s.size(t, a)) })
	if len(sorted) <= n || n < 2 {
		return sorted[:min(n, len(sorted))]
	}
	var sample []string
	for i := range n {
		sample = append(sample, sorted[i*(len(sorted)-1)/(n-1)])
	}
	return sample
}

func (s *Site) size(t testing.TB, address string) int64 {
	t.Helper()
	info, err := os.Stat(filepath.Join(s.Folder, filepath.FromSlash(address)))
	if err != nil {
		t.Fatal(err)
	}
	return info.Size()
}
