// Command generator builds a browsable archive from a folder of documents.
//
//	go run ./generator                    builds the site in public/
//	go run ./generator serve              builds, serves, and rebuilds on change
//	go run ./generator check              looks over content/ and the written site
//	go run ./generator explain FILE       shows every fact of a seed with its evidence
//	go run ./generator addresses          records the present addresses in content/addresses.txt
//	go run ./generator eval --labels DIR  counts how many facts of labelled documents were read right
//
// It exits with 0 when all is done, 1 when documents or the site have
// problems, 2 when it was called in a wrong way, and 3 when the machine failed.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"syscall"

	"github.com/alecthomas/kong"
	"golang.org/x/term"

	"aseanarchive/generator/internal/build"
)

// arguments are the command line.
type arguments struct {
	Root    string `help:"Folder that holds seeds/, content/, templates/ and static/." default:"." placeholder:"DIR"`
	Seeds   string `help:"Folder of documents (ROOT/seeds)." placeholder:"DIR"`
	Content string `help:"Folder of authority lists and corrections (ROOT/content)." placeholder:"DIR"`
	Out     string `help:"Folder of the site (ROOT/public)." placeholder:"DIR"`
	BaseURL string `help:"Address at which the site will stand." placeholder:"URL"`
	Jobs    int    `help:"How many documents are worked on at a time (one a core)." placeholder:"N"`
	Quiet   bool   `help:"Show neither progress nor summary. Diagnostics are always shown."`
	Stats   bool   `help:"Say where time and memory went."`
	Format  string `help:"How diagnostics and results are written: text or json." enum:"text,json" default:"text"`

	Cache     string `help:"Folder for what makes the next build fast, or off (ROOT/.cache)." placeholder:"DIR|off"`
	KeepGoing bool   `help:"Leave out documents that have errors, and publish the rest."`

	Build struct{} `cmd:"" default:"1" help:"Build the site."`
	Check struct {
		Lists bool `help:"Say on what kind of sources the lists of content/ rest, and what rests on too little."`
	} `cmd:"" help:"Look over content/, and the links, anchors and ids of the written site."`
	Explain struct {
		File string `arg:"" help:"A document."`
		Text bool   `help:"Print the text that is read out of it, line by line, instead of its facts."`
	} `cmd:"" help:"Show every fact of a document with its evidence."`
	Eval struct {
		Labels string `help:"Folder of labelled documents: 001.json beside 001.txt." required:"" placeholder:"DIR"`
	} `cmd:"" help:"Count how many facts of labelled documents were read right: in the texts beside the labels, or with --out in a built site."`
	Addresses struct{} `cmd:"" help:"Record the present addresses of documents in content/addresses.txt, with the day."`
	Serve     struct {
		Addr   string `help:"Address to listen at." default:"127.0.0.1:8080"`
		Public bool   `help:"Let other computers read the site, too, where the address lets them."`
	} `cmd:"" help:"Serve the site, and build it again when something changes."`
}

// rarely is how far the heap may grow before it is swept, in per cent of what
// lives. A build lets go of nearly all that it takes: at Go's own 100 a quarter
// of its time went into sweeping, for a heap of some tens of megabytes.
const rarely = 200

func main() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(rarely)
	}
	var args arguments
	parser := kong.Must(
		&args,
		kong.Name("generator"),
		kong.Description("Builds a browsable archive from a folder of documents."),
	)
	command, err := parser.Parse(os.Args[1:])
	if err != nil {
		var usage *kong.ParseError
		fmt.Fprintln(os.Stderr, "error: "+err.Error())
		if errors.As(err, &usage) {
			fmt.Fprintln(os.Stderr, "Run with --help to see what can be said.")
		}
		os.Exit(build.Usage)
	}
	// The first signal ends the run in order, a second one at once.
	ends := []os.Signal{os.Interrupt, syscall.SIGTERM}
	if !signal.Ignored(syscall.SIGHUP) { // under nohup it is meant to be
		ends = append(ends, syscall.SIGHUP)
	}
	ctx, stop := signal.NotifyContext(context.Background(), ends...)
	context.AfterFunc(ctx, stop)
	os.Exit(run(ctx, command.Command(), args))
}

func run(ctx context.Context, command string, args arguments) int {
	options := args.options()
	switch command {
	case "check":
		options.Lists = args.Check.Lists
		return build.Check(options)
	case "explain <file>":
		return build.Explain(options, args.Explain.File, args.Explain.Text)
	case "eval":
		return build.Eval(options, args.Eval.Labels, args.Out != "")
	case "addresses":
		return build.Addresses(ctx, options)
	case "serve":
		return build.Serve(ctx, options, args.Serve.Addr, args.Serve.Public)
	}
	options.Durable = true
	return build.Run(ctx, options)
}

// options fill in what was not said.
func (a arguments) options() build.Options {
	within := func(folder, name string) string {
		if folder != "" {
			return folder
		}
		return filepath.Join(a.Root, name)
	}
	jobs := a.Jobs
	if jobs <= 0 {
		jobs = runtime.GOMAXPROCS(0)
	}
	cache := within(a.Cache, ".cache")
	if a.Cache == "off" {
		cache = ""
	}
	return build.Options{
		Cache:     cache,
		Root:      a.Root,
		Seeds:     within(a.Seeds, "seeds"),
		Content:   within(a.Content, "content"),
		Out:       within(a.Out, "public"),
		BaseURL:   a.BaseURL,
		Jobs:      jobs,
		KeepGoing: a.KeepGoing,
		Quiet:     a.Quiet,
		Stats:     a.Stats,
		JSON:      a.Format == "json",
		Output:    os.Stdout,
		Errors:    os.Stderr,
		Terminal:  term.IsTerminal(int(os.Stderr.Fd())) && os.Getenv("CI") == "",
	}
}
