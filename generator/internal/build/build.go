// Package build joins the stages: seeds are read, facts inferred, documents
// linked, pages rendered, and files written. It is the only package that knows
// them all, and what it does beside calling them is to say how it went.
//
// The rules for its users:
//
//   - Run, Check, Explain and Serve return the exit code of the command line:
//     Done, Problems, Usage, or Environment.
//   - Diagnostics go to Options.Errors and nothing else does but progress;
//     summaries go to Options.Output.
//   - Documents are read in parallel into slots of their own; the result does
//     not depend on the schedule.
//   - With an error nothing is published and the old site stays as it was.
package build

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/folder"
	"aseanarchive/generator/internal/infer"
	"aseanarchive/generator/internal/kept"
	"aseanarchive/generator/internal/limit"
	"aseanarchive/generator/internal/link"
	"aseanarchive/generator/internal/memory"
	"aseanarchive/generator/internal/read"
	"aseanarchive/generator/internal/render"
	"aseanarchive/generator/internal/search"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/withheld"
	"aseanarchive/generator/internal/visible"
	"aseanarchive/generator/internal/write"
)

// The exit codes of the command line.
const (
	Done        = 0
	Problems    = 1 // in documents, in content/ or in the site
	Usage       = 2 // the options ask for what cannot be
	Environment = 3 // the machine or its file system failed
)

// Options say what to build and how to speak of it.
type Options struct {
	Root      string // folder with templates/ and static/
	Seeds     string
	Content   string
	Out       string
	Cache     string // folder for what makes the next build fast, "" for none
	BaseURL   string
	Jobs      int // documents worked on at a time
	KeepGoing bool
	Durable   bool // a build waits until the site lies on the disk
	Lists     bool // Check says on what the lists rest
	Quiet     bool
	Stats     bool
	JSON      bool // diagnostics and results as JSON
	Output    io.Writer
	Errors    io.Writer
	Terminal  bool // Errors is a terminal, on which progress may be shown

	spares bool // small sites have them, too, for tests
}

// builder is one run.
type builder struct {
	Options
	log      diag.Log
	base     *url.URL
	progress *progress
	watch    *stopwatch
	lists    *authority.Lists
	seeds    map[string]read.Seed // by ID
	earlier  *earlier
}

// Run builds the site and returns the exit code.
func Run(ctx context.Context, options Options) int {
	b := &builder{Options: options, watch: newStopwatch()}
	b.progress = newProgress(options.Errors, options.Terminal && !options.Quiet && !options.JSON)
	summary, err := b.guarded(ctx)
	b.progress.clear()
	b.printDiagnostics()
	var problem problem
	var misuse misuse
	switch {
	case errors.As(err, &problem):
		b.printError("not-published", err)
		return Problems
	case errors.As(err, &misuse):
		b.printError("usage", err)
		return Usage
	case errors.Is(err, context.Canceled):
		b.printError("stopped", errors.New("stopped before the site was published; the old one is as it was"))
		return Environment
	case err != nil:
		b.printError("environment", err)
		return Environment
	}
	b.printSummary(summary)
	if b.log.Failed() {
		return Problems
	}
	return Done
}

// problem is an error that lies in the documents or the site.
type problem struct{ message string }

func (p problem) Error() string { return p.message }

// misuse is an error that lies in the options.
type misuse struct{ message string }

func (m misuse) Error() string { return m.message }

// result is what a run has made.
type result struct {
	outcome
	archive *archive.Archive // nil where nothing has changed
}

// outcome is what a run has to tell. It is kept for the runs that find nothing changed.
type outcome struct {
	Documents, LeftOut int
	Pages              int
	Written            write.Summary
	Look               []string // what an archivist may want to settle
	Found              []diag.Diagnostic
}

// guarded runs as long as there is memory for it.
func (b *builder) guarded(ctx context.Context) (*result, error) {
	if err := memory.Shortage(); err != nil {
		return nil, err
	}
	ctx, stop := memory.Guard(ctx)
	defer stop()
	done, err := b.run(ctx)
	var short memory.Short
	if err != nil && errors.As(context.Cause(ctx), &short) {
		return nil, fmt.Errorf("stopped before the site was published; the old one is as it was: %w", short)
	}
	return done, err
}

func (b *builder) run(ctx context.Context) (*result, error) {
	if err := b.checkOptions(); err != nil {
		return nil, err
	}
	b.lists = authority.Load(b.Content, shown(b.Content), &b.log)
	if b.log.Failed() {
		return nil, problem{"nothing was published: content/ has errors"}
	}
	seeds, err := b.list()
	if err != nil {
		return nil, err
	}
	defer b.earlier.close()
	before := b.log.Sorted()
	around := b.earlier.around(b)
	if b.earlier.mayBeUnchanged() {
		if same := b.earlier.unchanged(b.earlier.with(around, seeds), b.Out); same != nil {
			b.log.Add(same.Found...)
			b.watch.lap("nothing changed")
			return &result{outcome: *same}, nil
		}
	}
	documents, leftOut, err := b.read(ctx, seeds)
	if err != nil {
		return nil, err
	}
	made, err := b.publishAll(ctx, documents, leftOut, b.publish)
	if err == nil {
		made.Found = besides(b.log.Sorted(), before)
		before, after := b.earlier.with(around, seeds), b.earlier.with(b.earlier.around(b), seeds)
		b.earlier.saveState(before, after, &made.outcome, b.log.Failed())
	}
	return made, err
}

// checkOptions reports what cannot be built from or to.
func (b *builder) checkOptions() error {
	if b.BaseURL != "" {
		base, err := url.Parse(b.BaseURL)
		if err != nil || base.Host == "" || base.Scheme != "https" && base.Scheme != "http" ||
			base.User != nil || base.RawQuery != "" || base.ForceQuery || base.Fragment != "" {
			// The URL is not repeated: it may hold a password.
			return misuse{
				"the base URL is not the address of a folder; write it in full and without ? and #, such as " +
					"https://example.org/archive",
			}
		}
		b.base = base
	}
	return b.checkFolders()
}

// checkFolders reports an output folder that one of the others lies in, or that
// lies in one of them. Links are followed first: what a path leads to is
// replaced, and not what it is called.
func (b *builder) checkFolders() error {
	out, err := write.Resolve(b.Out)
	if err != nil {
		return fmt.Errorf("cannot find the output folder: %w", err)
	}
	for _, input := range []string{
		b.Seeds, b.Content, filepath.Join(b.Root, "templates"), filepath.Join(b.Root, "static"),
	} {
		folder, err := write.Resolve(input)
		if err != nil {
			return fmt.Errorf("cannot find the folder %s: %w", input, err)
		}
		if within(folder, out) || within(out, folder) {
			return misuse{fmt.Sprintf("the site cannot be written to %s: it would replace %s%s", b.Out, input,
				leading(input, folder))}
		}
	}
	return nil
}

// leading says where a path leads, when that is not what it says itself.
func leading(name, resolved string) string {
	if absolute, err := filepath.Abs(name); err == nil && absolute == resolved {
		return ""
	}
	return ", which is " + resolved
}

// within reports whether a path is a folder or lies below it.
func within(folder, name string) bool {
	relative, err := filepath.Rel(folder, name)
	return err == nil && relative != ".." && !strings.HasPrefix(relative, ".."+string(filepath.Separator))
}

// shown is a folder as messages name it.
func shown(folder string) string { return path.Clean(filepath.ToSlash(folder)) }

// documents reads every seed and infers its facts. It returns those of which
// a page can be made, and how many were left out.
func (b *builder) documents(ctx context.Context) ([]*archive.Document, int, error) {
	seeds, err := b.list()
	if err != nil {
		return nil, 0, err
	}
	defer b.earlier.close()
	return b.read(ctx, seeds)
}

// list lists the seeds.
func (b *builder) list() ([]read.Seed, error) {
	seeds, err := read.List(b.Seeds, shown(b.Seeds), &b.log)
	if err != nil {
		return nil, err
	}
	b.keepRecorded(seeds, b.lists.Addresses)
	b.seeds = make(map[string]read.Seed, len(seeds))
	for _, seed := range seeds {
		b.seeds[seed.ID] = seed
	}
	b.earlier = remember(b.Options, b.lists, b.reader())
	return seeds, nil
}

// read is documents of seeds that are listed.
func (b *builder) read(ctx context.Context, seeds []read.Seed) ([]*archive.Document, int, error) {
	slots := make([]*archive.Document, len(seeds))
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(max(b.Jobs, 1))
	b.progress.begin("Reading", len(seeds))
	for i, seed := range seeds {
		group.Go(func() error {
			if err := ctx.Err(); err != nil {
				return err
			}
			slots[i] = b.document(seed)
			b.progress.step()
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		return nil, 0, err
	}
	b.earlier.documents.Save()
	b.watch.lap("read and infer")
	var documents []*archive.Document
	for _, d := range slots {
		if d != nil {
			documents = append(documents, d)
		}
	}
	return documents, len(seeds) - len(documents), nil
}

// known is what the seeds beside the documents are. Those that lie beside content/
// are the ones that it records; others are tried out with it.
func (b *builder) known(documents []*archive.Document) link.Seeds {
	made := map[string]bool{}
	for _, d := range documents {
		made[d.ID] = true
	}
	known := link.Seeds{Recorded: isRecorded(b.Options)}
	for id := range b.seeds {
		if !made[id] {
			known.LeftOut = append(known.LeftOut, id)
		}
	}
	return known
}

// isRecorded tells whether content/ records the addresses of these seeds.
func isRecorded(options Options) bool {
	seeds, err := write.Resolve(options.Seeds)
	content, other := write.Resolve(options.Content)
	return err == nil && other == nil && filepath.Dir(seeds) == filepath.Dir(content)
}

// reader reads the seeds.
func (b *builder) reader() *read.Reader {
	return &read.Reader{Folder: b.Seeds, Cache: b.Cache, Limits: &b.lists.Site.Limits}
}

// document is the document of a seed, nil when it has an error.
func (b *builder) document(seed read.Seed) *archive.Document {
	opened, key, keyed := b.earlier.open(seed)
	if keyed {
		if d := b.earlier.recall(seed, key, &b.log); d != nil {
			return d
		}
	}
	if opened == nil {
		opened, key, keyed = b.earlier.read(seed)
	}
	defer spareFor(opened)()
	var log diag.Log
	d := alone(seed.File, b.most(), &log, func(ctx context.Context, log *diag.Log) *archive.Document {
		source := b.reader().Source(ctx, *opened, log)
		if source == nil {
			return nil
		}
		return infer.Document(source, b.lists, log)
	})
	b.log.Add(log.Sorted()...)
	if log.Failed() || d == nil {
		return nil
	}
	return b.earlier.keep(key, keyed, d, log.Sorted())
}

// spareFor spares memory while a long document is read: its tree is many times as large.
func spareFor(opened *read.Opened) (done func()) {
	const long = 1 << 20 // bytes
	if opened.Bytes() < long {
		return func() {}
	}
	return memory.Spare()
}

// most is what the work on one document may cost.
func (b *builder) most() time.Duration { return b.lists.Site.Limits.Effort() }

// body reads the text of a document again for its page and for the search
// index. A seed that has changed since its facts were read would give a page
// that contradicts itself.
func (b *builder) body(ctx context.Context, d *archive.Document) (*text.Body, error) {
	reader := b.reader()
	reader.Bodies = true // what stands before them is in the document
	opened := reader.Open(b.seeds[d.ID])
	defer spareFor(&opened)()
	source := reader.Source(ctx, opened, new(diag.Log)) // what is to be said of it was said
	if source == nil || source.SHA256 != d.SHA256 || !b.earlier.isStill(&opened) {
		return nil, &unfit{d, []diag.Diagnostic{{Severity: diag.Error, ID: "changed", File: d.File,
			Message: "this file has changed while the site was built", Hint: "Build it again."}}}
	}
	body := text.Parse(source, d.Given)
	withheld.Again(body, d.SetAside)
	return body, nil
}

// publish renders the archive beside the old site and exchanges the two.
func (b *builder) publish(ctx context.Context, a *archive.Archive, result *result) error {
	site, err := write.Begin(b.Out)
	if err != nil {
		return err
	}
	defer site.Discard()
	site.Durable = b.Durable
	static, err := openFolder(filepath.Join(b.Root, "static"), &b.lists.Site.Limits)
	if err != nil {
		return err
	}
	templates, err := openFolder(filepath.Join(b.Root, "templates"), &b.lists.Site.Limits)
	if err != nil {
		return err
	}
	if templates == nil {
		return problem{fmt.Sprintf("there are no templates in %s; say with --root where they are", b.Root)}
	}
	counter := &pageCounter{}
	add := func(address string, content []byte) error {
		counter.count(address)
		return site.Add(address, content)
	}
	b.earlier.recallSite(site, len(a.Documents))
	index := search.New(a, b.lists.AllSynonyms(), add)
	b.earlier.recallPages(index, site, func(d *archive.Entry) (*text.Body, error) {
		return b.body(ctx, d.Document)
	})
	defer b.earlier.closePages()
	done := b.progress.step
	if b.earlier.pages.IsNew() && len(a.Documents) >= muchToHold {
		grow, end := memory.SpareInSteps()
		defer end()
		done = func() { b.progress.step(); grow() }
	}
	pages := documentPages{b, site, index, b.earlier.pages, b.earlier.records, "", counter, add}
	pages.state = kept.KeyOf(fmt.Sprintf("%#v", b.lists.Site)).String()
	collations, err := pages.sideBySide(ctx, a.Sequences)
	if err != nil {
		return published(err, a)
	}
	b.progress.begin("Writing", len(a.Documents))
	err = render.Render(ctx, render.Site{
		Archive:   a,
		About:     b.lists.Site,
		Pages:     b.lists.Pages,
		Rules:     infer.Rules(),
		Names:     b.lists.Names,
		BaseURL:   b.base,
		Templates: templates,
		Static:    static,
		Jobs:      b.Jobs,
		Done:      done,
		Add:       add,
		AddFrom:   site.AddFrom,
		Document:  pages.make,

		Collations: collations,
		Paragraphs: pages.paragraphs,

		Known: pages.known,
		Made:  pages.made,
		State: fmt.Sprintf("%q %q", b.lists.Whole, b.BaseURL),
	})
	if err != nil {
		return published(err, a)
	}
	b.watch.lap("render")
	if err := index.Finish(); err != nil {
		return err
	}
	b.watch.lap("search index")
	if err := ctx.Err(); err != nil {
		return err
	}
	result.Pages = counter.pages()
	result.Written, err = site.Publish()
	if err == nil {
		b.earlier.savePages(index)
		b.earlier.sites.Put(lay, site.Remember())
		b.earlier.sites.Put(last, nil) // it was told of the site before
	}
	b.watch.lap("publish")
	return err
}

// openFolder is a folder out of which no link leads: what lies elsewhere is not
// published, and what is no file is not waited for. nil stands for one that is not
// there.
func openFolder(root string, limits *limit.Limits) (files fs.FS, err error) {
	if _, err := os.Stat(root); errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	return folder.FS(root, limits.FileBytes), nil
}

func (b *builder) printDiagnostics() {
	if b.JSON {
		_ = b.log.PrintJSON(b.Errors)
		return
	}
	_ = b.log.Print(b.Errors)
}

// printError says what ended a run. Among diagnostics in JSON it is one of
// them, so that whoever reads them meets nothing else.
func (b *builder) printError(id string, err error) {
	if !b.JSON {
		fmt.Fprintln(b.Errors, "error: "+visible.Line(err.Error()))
		return
	}
	var log diag.Log
	log.Add(diag.Diagnostic{Severity: diag.Error, ID: id, Message: err.Error()})
	_ = log.PrintJSON(b.Errors)
}

// stopwatch takes the times of the stages.
type stopwatch struct {
	start, last time.Time
	laps        []lap
}

type lap struct {
	name string
	took time.Duration
}

func newStopwatch() *stopwatch {
	now := time.Now()
	return &stopwatch{start: now, last: now}
}

func (s *stopwatch) lap(name string) {
	now := time.Now()
	s.laps = append(s.laps, lap{name, now.Sub(s.last)})
	s.last = now
}
