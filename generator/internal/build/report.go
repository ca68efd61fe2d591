package build

import (
	"fmt"
	"io"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/say"
)

// progress shows on a terminal how far a run has come. Elsewhere it is quiet.
type progress struct {
	out   io.Writer
	shown bool

	mu    sync.Mutex
	what  string
	total int
	done  int
	last  time.Time
}

func newProgress(out io.Writer, shown bool) *progress { return &progress{out: out, shown: shown} }

// begin starts a part of the work that has so many steps.
func (p *progress) begin(what string, total int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.what, p.total, p.done = what, total, 0
}

// step says that one of them is done.
func (p *progress) step() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.done++
	if !p.shown || time.Since(p.last) < 100*time.Millisecond {
		return
	}
	p.last = time.Now()
	fmt.Fprintf(p.out, "\r\x1b[K%s documents: %d of %d", p.what, p.done, p.total)
}

// clear takes the line away.
func (p *progress) clear() {
	if p.shown {
		fmt.Fprint(p.out, "\r\x1b[K")
	}
}

// pageCounter counts the pages among the files of a site.
type pageCounter struct{ n atomic.Int64 }

func (c *pageCounter) count(address string) {
	if strings.HasSuffix(address, ".html") {
		c.n.Add(1)
	}
}

func (c *pageCounter) pages() int { return int(c.n.Load()) }

// printSummary says what was built, and what in it deserves a look.
func (b *builder) printSummary(r *result) {
	if b.Quiet || b.JSON {
		return
	}
	took := time.Since(b.watch.start)
	documents := say.English.Count(r.Documents, "document")
	made, files := say.English.Count(r.Pages, "page"), say.English.Count(r.Written.Files, "file")
	fmt.Fprintf(b.Output, "%s, %s, %s in %s: %s\n", documents, made, files, took.Round(10*time.Millisecond),
		filepath.Join(b.Out, "index.html"))
	if r.Written.Changed > 0 || r.Written.Removed > 0 {
		fmt.Fprintf(b.Output, "%d new or changed, %d removed since the last time\n", r.Written.Changed,
			r.Written.Removed)
	}
	if r.Written.Kept > 0 {
		fmt.Fprintf(b.Output, "%s in %s not of the site, kept\n", say.English.Count(r.Written.Kept, "file"), b.Out)
	}
	if look := look(r, &b.log); len(look) > 0 {
		fmt.Fprintf(b.Output, "Worth a look: %s; see %s\n", strings.Join(look, "; "),
			filepath.Join(b.Out, "report.html"))
	}
	if b.Stats {
		b.printStats(r)
	}
}

// worthALook lists what an archivist may want to settle, as the report page holds it.
func worthALook(a *archive.Archive) []string {
	var list []string
	for _, section := range a.Report.Sections {
		if section.Short == "" {
			continue
		}
		switch {
		case section.Noun != "":
			list = append(list, say.English.Count(section.Count, section.Noun)+" "+section.Short)
		case section.Count > 0:
			list = append(list, fmt.Sprintf("%d %s", section.Count, section.Short))
		}
	}
	return list
}

// look lists all that is worth a look, with what was said above.
func look(r *result, log *diag.Log) []string {
	list := slices.Clone(r.Look)
	add := func(n int, what string) {
		if n > 0 {
			list = append(list, fmt.Sprintf("%d %s", n, what))
		}
	}
	errors, warnings := log.Count()
	add(warnings, "warnings above")
	add(errors, "errors above")
	add(r.LeftOut, "left out")
	return list
}

// printStats says where time and memory went.
func (b *builder) printStats(r *result) {
	for _, lap := range b.watch.laps {
		fmt.Fprintf(b.Output, "%-16s %8.3f s\n", lap.name, lap.took.Seconds())
	}
	fmt.Fprintf(b.Output, "%-16s %d of %d written, the others lay there already\n", "files", r.Written.Written,
		r.Written.Files)
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	fmt.Fprintf(b.Output, "%-16s %8.1f MB taken from the system, %.1f MB allocated in all\n", "memory",
		float64(memory.Sys)/1e6, float64(memory.TotalAlloc)/1e6)
}
