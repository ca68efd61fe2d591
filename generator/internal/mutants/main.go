// Command mutants asks whether the tests of a package would notice a mistake:
// it makes one small mistake at a time, runs the tests, and names each mistake
// that no test saw. No part of the program uses it.
//
//	go run ./generator/internal/mutants [flags] PACKAGE…
//
// The rules for its users:
//
//   - A mutant drops one side of && or ||, shifts or turns a comparison,
//     negates a condition, puts another word in the place of one of a word
//     list, changes a whole number by one, or leaves out a return, continue
//     or break. In the text files that a package embeds it leaves out a line.
//   - Of all mutants of a package a sample is tried. It hangs on -seed and on
//     the lines of the code alone, so that figures can be had again, and an
//     edit elsewhere leaves the rest of the sample as it was.
//   - A mutant that does not compile counts for nothing; one whose tests run
//     out of time or memory is noticed.
//   - Tests of the package itself are run, with -short, and of those that
//     -with names. No file of the checkout is written: the go command reads
//     the changed file through an overlay.
//   - Mutants nobody noticed stand on standard output, file:line:column and
//     what was changed, then a line with the share for each package. The exit
//     code is 0, or 1 where a share is above -most; 2 means wrong usage, 3
//     that mutants could not be tried, as when tests fail without any.
package main

import (
	"cmp"
	"context"
	"crypto/sha256"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"
)

// options say what is tried, and how hard.
type options struct {
	packages []string      // as the go command names them
	with     []string      // more packages whose tests are run
	sample   int           // mutants of each package; 0 for all
	seed     int           // another seed, another sample
	most     float64       // per cent that may go unnoticed
	limit    time.Duration // for the tests of one package
	jobs     int           // mutants tried at once
}

func main() {
	var o options
	var with string
	flags := flag.NewFlagSet("mutants", flag.ContinueOnError)
	flags.IntVar(&o.sample, "sample", 40, "try so many mutants of each package; 0 for all of them")
	flags.IntVar(&o.seed, "seed", 1, "draw another sample")
	flags.StringVar(&with, "with", "", "run the tests of these packages, too (separated by commas)")
	flags.Float64Var(&o.most, "most", 100, "fail when a higher share of the mutants, in per cent, goes unnoticed")
	flags.DurationVar(&o.limit, "limit", 20*time.Second, "give the tests of a package so much time")
	flags.IntVar(&o.jobs, "jobs", 2, "try so many mutants at once")
	if err := flags.Parse(os.Args[1:]); err != nil || flags.NArg() == 0 || o.jobs < 1 {
		fmt.Fprintln(os.Stderr, "usage: mutants [flags] PACKAGE…; mutants -h lists the flags")
		os.Exit(2)
	}
	o.packages = flags.Args()
	o.with = strings.FieldsFunc(with, func(c rune) bool { return c == ',' })
	good, err := run(context.Background(), ".", o, os.Stdout)
	switch {
	case err != nil:
		fmt.Fprintln(os.Stderr, "mutants:", err)
		os.Exit(3)
	case !good:
		os.Exit(1)
	}
}

// run tries the packages, of which the module stands in folder, and reports
// whether each keeps within the share that may go unnoticed.
func run(ctx context.Context, folder string, o options, out io.Writer) (good bool, err error) {
	bench, err := newBench(folder, o)
	if err != nil {
		return false, err
	}
	defer bench.clear()
	tried, err := bench.list(ctx, o.packages)
	if err != nil {
		return false, err
	}
	with, err := bench.list(ctx, o.with)
	if err != nil {
		return false, err
	}
	for _, p := range slices.Concat(tried, with) {
		if err := bench.healthy(ctx, p); err != nil {
			return false, err
		}
	}
	good = true
	for _, p := range tried {
		all, err := mutantsOf(p)
		if err != nil {
			return false, err
		}
		shuffle(all, o.seed)
		results, broken, err := bench.try(ctx, p, with, all)
		if err != nil {
			return false, err
		}
		share := report(out, p, results, broken, len(all))
		good = good && share <= o.most
	}
	return good, nil
}

// shuffle brings mutants into an order that hangs on the seed, and on what
// each of them changes.
func shuffle(mutants []mutant, seed int) {
	key := func(m mutant) string {
		sum := sha256.Sum256(fmt.Appendf(nil, "%d %s %d %s %s", seed, m.short, m.column, m.context, m.what))
		return string(sum[:])
	}
	keys := map[mutant]string{}
	for _, m := range mutants {
		keys[m] = key(m)
	}
	slices.SortFunc(mutants, func(a, b mutant) int {
		return cmp.Or(strings.Compare(keys[a], keys[b]), cmp.Compare(a.line, b.line))
	})
}

// report writes which mutants of a package nobody noticed, and returns their
// share in per cent.
func report(out io.Writer, p goPackage, results []result, broken, all int) float64 {
	var unnoticed []mutant
	for _, r := range results {
		if r.outcome == unseen {
			unnoticed = append(unnoticed, r.mutant)
		}
	}
	slices.SortFunc(unnoticed, func(a, b mutant) int {
		return cmp.Or(strings.Compare(a.short, b.short), cmp.Compare(a.line, b.line), cmp.Compare(a.column, b.column),
			strings.Compare(a.what, b.what))
	})
	for _, m := range unnoticed {
		fmt.Fprintf(out, "%s:%d:%d: %s\n", m.short, m.line, m.column, m.what)
	}
	share := 100 * float64(len(unnoticed)) / float64(max(len(results), 1))
	fmt.Fprintf(
		out,
		"%s: %d of %d mutants unnoticed, %.1f %% (%d more did not compile; there are %d)\n",
		p.ImportPath,
		len(unnoticed),
		len(results),
		share,
		broken,
		all,
	)
	return share
}
