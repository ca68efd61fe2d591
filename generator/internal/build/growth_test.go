//go:build linux

package build

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/growth"
	"aseanarchive/generator/internal/infer"
	"aseanarchive/generator/internal/link"
	"aseanarchive/generator/internal/read"
	"aseanarchive/generator/internal/render"
	"aseanarchive/generator/internal/render/pages/documentpage"
	"aseanarchive/generator/internal/render/shell"
	"aseanarchive/generator/internal/render/templates"
	"aseanarchive/generator/internal/say"
	"aseanarchive/generator/internal/search"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/withheld"
)

// pipeline is all that is done for one document, without the files.
type pipeline struct {
	lists  *authority.Lists
	loaded *templates.Set
}

func newPipeline(t testing.TB) *pipeline {
	t.Helper()
	root := "../../.."
	lists := authority.Load(filepath.Join(root, "content"), "content", new(diag.Log))
	lists.Corrections = map[string]authority.Correction{}
	loaded, err := templates.Load(os.DirFS(filepath.Join(root, "templates")), render.Structs,
		say.In("en"))
	if err != nil {
		t.Fatal(err)
	}
	return &pipeline{lists, loaded}
}

// work does it, and is how much is written of a document.
func (p *pipeline) work(t testing.TB, words, ending string) (written int) {
	t.Helper()
	var log diag.Log
	seed := read.Seed{ID: "x", Path: "x" + ending, File: "seeds/x" + ending}
	source := read.Bytes([]byte(words), seed, &log)
	if source == nil {
		return 0
	}
	d := infer.Document(source, p.lists, &log)
	joined := link.Archive([]*archive.Document{d}, p.lists, link.Seeds{}, &log)
	body := text.Parse(source, d.Given)
	withheld.Again(body, d.SetAside)
	add := func(_ string, content []byte) error { written += len(content); return nil }
	index := search.New(joined, p.lists.AllSynonyms(), add)
	if _, err := index.Add(joined.Documents[0], body, add); err != nil {
		t.Fatal(err)
	}
	out := shell.Out{File: add}
	out.Page = func(template, at string, data any) error {
		content, err := p.loaded.Execute(template, data)
		if err != nil {
			return err
		}
		return add(at, content)
	}
	out.Unlisted = out.Page
	site := shell.NewSite(joined, p.lists.Site, nil)
	if _, err := documentpage.New(site, infer.Rules(), p.lists.Names).Make(0, body, out); err != nil {
		t.Fatal(err)
	}
	return written
}

// spent is the processor's time that a thread, or the whole program, has taken.
func spent(who int) time.Duration {
	var usage syscall.Rusage
	_ = syscall.Getrusage(who, &usage)
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

// TestWorkGrowsWithTheText doubles each of the repeated tokens three times. Eight
// times the text takes about eight times as long, and up to the limits of
// sentences and paragraphs more; were it the square, sixty-four times.
func TestWorkGrowsWithTheText(t *testing.T) {
	growth.Wanted(t)
	limit := growth.Limit{Small: 4000, Times: 8, Most: 30, Unnoticed: 250 * time.Millisecond}
	p := newPipeline(t)
	for i, token := range repeated(t) {
		const sixth = 6
		if i%sixth != 0 && os.Getenv("TOKENS") != "all" {
			continue // all of them take minutes: TOKENS=all
		}
		for _, ending := range []string{".md", ".txt"} {
			t.Run(strconv.Quote(token)+ending, func(t *testing.T) {
				growth.Within(t, limit, func(bytes int) func() {
					words := strings.Repeat(token, bytes/len(token)+1)
					return func() { p.work(t, words, ending) }
				})
			})
		}
	}
}

// TestFiguresOfTokens says what a text of each token costs, the collection of
// memory included. SIZE is the length of the texts in bytes, ENDING that of their
// names; ONLY is a quoted token, and SHARE=1/4 is the first of four shares.
func TestFiguresOfTokens(t *testing.T) {
	size, _ := strconv.Atoi(os.Getenv("SIZE"))
	if size == 0 {
		t.Skip("set SIZE to measure")
	}
	share, shares := 1, 1
	_, _ = fmt.Sscanf(os.Getenv("SHARE"), "%d/%d", &share, &shares)
	p := newPipeline(t)
	for i, token := range repeated(t) {
		if only := os.Getenv("ONLY"); i%shares != share-1 || only != "" && only != strconv.Quote(token) {
			continue
		}
		words, written := strings.Repeat(token, size/len(token)+1), 0
		debug.FreeOSMemory()
		_ = os.WriteFile("/proc/self/clear_refs", []byte("5"), 0) // the peak begins anew
		before := spent(syscall.RUSAGE_SELF)
		written = p.work(t, words, os.Getenv("ENDING"))
		took := spent(syscall.RUSAGE_SELF) - before
		fmt.Printf("%8.2f s %8.1f MB written %6d MB at the peak %q\n", took.Seconds(), float64(written)/1e6,
			peakMegabytes(t), token)
	}
}

// peakMegabytes is the most memory that the program has held since its peak was
// last forgotten.
func peakMegabytes(t *testing.T) int {
	t.Helper()
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(status), "VmHWM:")
	kilobytes, err := strconv.Atoi(strings.TrimSpace(rest[:strings.Index(rest, "kB")]))
	if err != nil {
		t.Fatal(err)
	}
	return kilobytes >> 10
}
