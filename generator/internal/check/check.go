// Package check reads the written site as a reader's browser would, and reports
// what would fail: links and anchors that lead nowhere, ids given twice, files
// that differ from the manifest, and whatever would break the site's promise to
// be one folder that works anywhere and asks no other host.
//
// The rules for its users:
//
//   - Site needs nothing but the folder. It fetches nothing: links to other
//     hosts are counted and trusted.
//   - All that it reports is an error, with one of these ids: broken-link,
//     broken-anchor, root-absolute-link, folder-link, javascript-link,
//     foreign-resource, inline-code, duplicate-id, base-element, missing-title,
//     missing-language, heading-count, manifest.
//   - A diagnostic's file is the folder joined with the page's path. Its line
//     and column are those of the tag, or in a style sheet of the reference;
//     columns count characters from 1.
//   - 404.html alone may have root-absolute links, because it is served at any
//     depth. The path of the base URL is not known here, so such a link is right
//     when it ends in the address of a file.
//   - What the manifest does not list is somebody's own, and is not looked at.
//   - A page is read whole but not kept: what stays are its links with a
//     fragment, and 8 bytes for each id.
package check

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"aseanarchive/generator/internal/diag"
)

// Report counts what Site has read.
type Report struct {
	Pages   int // HTML pages
	Links   int // links and references of pages and style sheets, those to other hosts included
	Anchors int // the links among them that name a place on a page
	Files   int // all files, dot files and the manifest included
	Kept    int // the files among them that the manifest does not list: somebody's own, which are not looked at
}

// Site reads every HTML page and style sheet under dir and reports to log what
// would fail a reader. The error is for a folder that cannot be read.
func Site(dir string, log *diag.Log) (Report, error) {
	s := &site{dir: dir, log: log, files: map[string]int{}, folders: map[string]bool{}}
	if err := s.list(); err != nil {
		return Report{}, err
	}
	sums, err := s.readManifest()
	if err != nil {
		return Report{}, err
	}
	s.sums = sums
	if err := s.readFiles(); err != nil {
		return Report{}, err
	}
	s.checkAnchors()
	s.reportBroken()
	return s.count(), nil
}

// site is the state of one check.
type site struct {
	dir     string
	log     *diag.Log
	names   []string          // the files' slash-separated addresses, sorted
	files   map[string]int    // address -> position in names
	folders map[string]bool   // addresses of folders, "." for the site itself
	sums    map[string]string // what the manifest lists: address -> checksum
	results []result          // by position in names
}

// result is what stays of one file after it is read. Each is written by one
// goroutine only, and joined in the order of the names.
type result struct {
	links   int
	places  int      // how many of the links name a place on a page
	anchors []anchor // those of them that are still to be looked for
	broken  []brokenLink
	ids     []uint64 // hashes, sorted
}

// place is where in a file something stands, both from 1.
type place struct{ line, column int }

// brokenLink is a reference to a file that is not there.
type brokenLink struct {
	place
	reference string // as written
	target    string // the address that it resolves to
}

// anchor is a link to a place on a page.
type anchor struct {
	place
	reference string // as written
	target    int    // position in names
	fragment  string // as written, without #
}

// list walks the folder.
func (s *site) list() error {
	info, err := os.Stat(s.dir)
	if errors.Is(err, fs.ErrNotExist) || err == nil && !info.IsDir() {
		return fmt.Errorf("there is no folder %s to check; build the site first", s.dir)
	}
	if err != nil {
		return fmt.Errorf("cannot look at the folder %s: %w", s.dir, err)
	}
	root, err := filepath.EvalSymlinks(s.dir) // WalkDir does not follow a link
	if err != nil {
		return fmt.Errorf("cannot look at the folder %s: %w", s.dir, err)
	}
	err = filepath.WalkDir(root, func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		relative, err := filepath.Rel(root, name)
		if err != nil {
			return err
		}
		address := filepath.ToSlash(relative)
		if entry.IsDir() {
			s.folders[address] = true
		} else {
			s.names = append(s.names, address)
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("cannot read the folder %s: %w", s.dir, err)
	}
	// Sorted for determinism, and so that no file system's order matters.
	slices.Sort(s.names)
	for i, name := range s.names {
		s.files[name] = i
	}
	s.results = make([]result, len(s.names))
	return nil
}

// readFiles reads all files, as many at a time as there are processors.
func (s *site) readFiles() error {
	var next atomic.Int64
	var group sync.WaitGroup
	failures := make([]error, len(s.names))
	for range runtime.GOMAXPROCS(0) {
		group.Go(func() {
			for i := int(next.Add(1)) - 1; i < len(s.names); i = int(next.Add(1)) - 1 {
				failures[i] = s.readFile(i)
			}
		})
	}
	group.Wait()
	return errors.Join(failures...)
}

func (s *site) readFile(i int) error {
	name := s.names[i]
	if s.isKept(name) {
		return nil
	}
	kind := strings.ToLower(path.Ext(name))
	if kind != ".html" && kind != ".htm" && kind != ".css" {
		return s.compareStreamed(name)
	}
	content, err := os.ReadFile(s.path(name))
	if err != nil {
		return fmt.Errorf("cannot read %s: %w", s.path(name), err)
	}
	s.compare(name, content)
	document := &document{site: s, index: i, name: name, result: &s.results[i], content: content}
	if kind == ".css" {
		document.readStyleSheet()
	} else {
		document.readPage()
	}
	return nil
}

func (s *site) path(address string) string {
	return filepath.Join(s.dir, filepath.FromSlash(address))
}

// report adds an error about one of the site's files.
func (s *site) report(address string, at place, id, message, hint string) {
	s.log.Add(diag.Diagnostic{
		Severity: diag.Error,
		ID:       id,
		File:     filepath.ToSlash(s.path(address)),
		Line:     at.line,
		Column:   at.column,
		Message:  message,
		Hint:     hint,
	})
}

func (s *site) count() Report {
	report := Report{Files: len(s.names)}
	for i, name := range s.names {
		if s.isKept(name) {
			report.Kept++
			continue
		}
		if isPage(name) {
			report.Pages++
		}
		report.Links += s.results[i].links
		report.Anchors += s.results[i].places
	}
	return report
}

func isPage(address string) bool {
	kind := strings.ToLower(path.Ext(address))
	return kind == ".html" || kind == ".htm"
}

// checkAnchors looks for the place that each anchor names. It runs when all
// pages are read.
func (s *site) checkAnchors() {
	for i, name := range s.names {
		for _, link := range s.results[i].anchors {
			if s.hasPlace(link.target, link.fragment) {
				continue
			}
			target := s.names[link.target]
			s.report(name, link.place, "broken-anchor",
				fmt.Sprintf("%q leads to a place that %s does not have", link.reference, target),
				fmt.Sprintf("Give an element of %s the id %q, or correct the link.", target, unescape(link.fragment)))
		}
	}
}

// hasPlace tells whether the page has an id for the fragment. The empty one and
// "top" are the beginning of any page; files of other kinds keep their own
// fragments, such as page=3 of a PDF.
func (s *site) hasPlace(target int, fragment string) bool {
	fragment, _, _ = strings.Cut(fragment, ":~:") // words to mark, not a place
	if fragment == "" || strings.EqualFold(fragment, "top") || !isPage(s.names[target]) ||
		s.isKept(s.names[target]) {
		return true
	}
	ids := s.results[target].ids
	if _, found := slices.BinarySearch(ids, hash(fragment)); found {
		return true
	}
	_, found := slices.BinarySearch(ids, hash(unescape(fragment)))
	return found
}

// reportBroken reports the links that resolve to no file, with suggestions.
// It runs last and alone, because suggestions are costly and shared.
func (s *site) reportBroken() {
	suggest := newSuggester(s.names)
	for i, name := range s.names {
		broken := s.results[i].broken
		// Sorted for determinism: the number of suggestions is limited.
		slices.SortStableFunc(broken, func(a, b brokenLink) int {
			return cmp.Or(cmp.Compare(a.line, b.line), cmp.Compare(a.column, b.column))
		})
		for _, link := range broken {
			hint := "Correct the link, or write the file that it names."
			if found := suggest.nearest(link.target); found != "" {
				hint = fmt.Sprintf("Did you mean %s?", relative(name, found))
			}
			s.report(
				name,
				link.place,
				"broken-link",
				fmt.Sprintf("%q leads to no file of the site", link.reference),
				hint,
			)
		}
	}
}
