package build

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/check"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/review"
	"aseanarchive/generator/internal/say"
	"aseanarchive/generator/internal/serve"
)

// Check looks over content/ and the written site, and returns the exit code.
func Check(options Options) int {
	b := &builder{Options: options}
	known := authority.Load(options.Content, shown(options.Content), &b.log)
	for _, finding := range review.Contradictions(known) {
		b.log.Add(diag.Diagnostic{Severity: diag.Warning, ID: "contradiction", File: finding.File,
			Message: finding.Says, Hint: "See which is right, or say in a note that sources disagree."})
	}
	if options.Lists {
		printSources(options, known)
	}
	report, err := check.Site(options.Out, &b.log)
	if err != nil {
		b.printError("environment", err)
		return Environment
	}
	b.printDiagnostics()
	errors, _ := b.log.Count()
	if !options.Quiet && !options.JSON {
		if report.Kept > 0 {
			fmt.Fprintf(options.Output, "%s beside the site’s own, not looked at\n", say.English.Count(report.Kept,
				"file"))
		}
		fmt.Fprintf(options.Output, "%s, %s, %s, %s: %s\n",
			say.English.Count(report.Pages, "page"), say.English.Count(report.Links, "link"),
			say.English.Count(report.Anchors, "anchor"), say.English.Count(report.Files,
				"file"), say.English.Count(errors, "problem"))
	}
	if errors > 0 {
		return Problems
	}
	return Done
}

// printSources says on what the lists rest: how many of their citations are of which
// kind, which statements rest on too little, and how many of the numbers of each series
// of meetings are there.
func printSources(options Options, lists *authority.Lists) {
	counts, weak := review.Sources(lists)
	numbers := review.Numbers(lists)
	if options.JSON {
		encoder := json.NewEncoder(options.Output)
		_ = encoder.Encode(struct {
			Counts []review.Count   `json:"counts"`
			Weak   []review.Finding `json:"weak"`

			Numbers []review.Numbered `json:"numbers"`
		}{counts, weak, numbers}) // what cannot be written to the terminal cannot be told there
		return
	}
	fmt.Fprint(options.Output, review.Table(counts))
	for _, finding := range weak {
		fmt.Fprintf(options.Output, "%s: %s\n", finding.File, finding.Says)
	}
	for _, n := range numbers {
		fmt.Fprintln(options.Output, n.Says())
	}
}

// Serve builds the site, serves it at address until ctx ends, and builds it
// again whenever something it is made of changes. Beyond the computer itself it is
// served only when public says so. It returns the exit code.
func Serve(ctx context.Context, options Options, address string, public bool) int {
	if err := serve.CheckAddress(address, public); err != nil {
		(&builder{Options: options}).printError("usage", err)
		return Usage
	}
	if code := Run(ctx, options); code == Environment || code == Usage {
		return code
	}
	err := serve.Run(ctx, serve.Options{
		Address: address, Public: public, Directory: options.Out, Log: options.Errors,
		Watch: []string{
			options.Seeds, options.Content,
			filepath.Join(options.Root, "templates"), filepath.Join(options.Root, "static"),
		},
		Rebuild: func(ctx context.Context) error {
			if code := Run(ctx, options); code != Done {
				return errors.New("see what is said above")
			}
			return nil
		},
	})
	if err != nil {
		(&builder{Options: options}).printError("environment", err)
		return Environment
	}
	return Done
}
