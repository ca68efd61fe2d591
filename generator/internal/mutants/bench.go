package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"time"

	"golang.org/x/sync/errgroup"
)

// memory bounds what tests may take, in KiB of addresses: a loop that never
// ends may fill a slice.
const memory = 6 << 20

// goPackage is what the go command says of a package.
type goPackage struct {
	ImportPath, Dir     string
	GoFiles, EmbedFiles []string
	TestGoFiles         []string
	XTestGoFiles        []string
	Module              struct{ Dir string }
}

// short is the folder of the package, from the module's.
func (p goPackage) short() string {
	short, err := filepath.Rel(p.Module.Dir, p.Dir)
	if err != nil {
		return p.Dir
	}
	return short
}

// outcome says what became of a mutant.
type outcome int

const (
	notCompiled outcome = iota
	noticed             // by a test that failed, or ran out of time
	unseen              // all tests passed
)

// result is a mutant and what became of it.
type result struct {
	mutant
	outcome outcome
}

// A bench tries mutants, in a folder of its own.
type bench struct {
	options
	module string // the folder of the module
	work   string
}

func newBench(module string, o options) (*bench, error) {
	work, err := os.MkdirTemp("", "mutants-")
	return &bench{o, module, work}, err
}

// clear removes the bench's folder.
func (b *bench) clear() { _ = os.RemoveAll(b.work) }

// list asks the go command for packages.
func (b *bench) list(ctx context.Context, patterns []string) ([]goPackage, error) {
	if len(patterns) == 0 {
		return nil, nil
	}
	command := exec.CommandContext(ctx, "go", append([]string{"list", "-json"}, patterns...)...)
	command.Dir = b.module
	var complaint bytes.Buffer
	command.Stderr = &complaint
	out, err := command.Output()
	if err != nil {
		return nil, fmt.Errorf("go list: %w\n%s", err, &complaint)
	}
	var packages []goPackage
	for decoder := json.NewDecoder(bytes.NewReader(out)); decoder.More(); {
		var p goPackage
		if err := decoder.Decode(&p); err != nil {
			return nil, err
		}
		packages = append(packages, p)
	}
	return packages, nil
}

// healthy says what is wrong when the tests of a package fail by themselves:
// every mutant would seem to be noticed.
func (b *bench) healthy(ctx context.Context, p goPackage) error {
	folder, err := os.MkdirTemp(b.work, "")
	if err != nil {
		return err
	}
	switch got, output, err := b.test(ctx, p, folder, ""); {
	case err != nil:
		return err
	case got != unseen:
		return fmt.Errorf("the tests of %s fail without any mutant\n%s", p.ImportPath, output)
	}
	return nil
}

// try tries mutants in their order until the sample is full, and counts those
// that did not compile.
func (b *bench) try(
	ctx context.Context,
	p goPackage,
	with []goPackage,
	queue []mutant,
) (counted []result, broken int, err error) {
	want := b.sample
	if want == 0 {
		want = len(queue)
	}
	for len(queue) > 0 && len(counted) < want {
		batch := make([]result, min(want-len(counted), len(queue)))
		group, ctx := errgroup.WithContext(ctx)
		group.SetLimit(b.jobs)
		for i := range batch {
			batch[i].mutant = queue[i]
			group.Go(func() (err error) {
				batch[i].outcome, err = b.one(ctx, p, with, batch[i].mutant)
				return err
			})
		}
		if err := group.Wait(); err != nil {
			return nil, 0, err
		}
		queue = queue[len(batch):]
		for _, r := range batch {
			if r.outcome == notCompiled {
				broken++
				continue
			}
			counted = append(counted, r)
		}
	}
	return counted, broken, nil
}

// one tries a mutant.
func (b *bench) one(ctx context.Context, p goPackage, with []goPackage, m mutant) (outcome, error) {
	folder, err := os.MkdirTemp(b.work, "")
	if err != nil {
		return 0, err
	}
	defer os.RemoveAll(folder)
	source, err := os.ReadFile(m.file)
	if err != nil {
		return 0, err
	}
	changed := filepath.Join(folder, filepath.Base(m.file))
	if err := os.WriteFile(changed, m.apply(source), 0o600); err != nil {
		return 0, err
	}
	overlay, err := json.Marshal(map[string]map[string]string{"Replace": {m.file: changed}})
	if err != nil {
		return 0, err
	}
	name := filepath.Join(folder, "overlay.json")
	if err := os.WriteFile(name, overlay, 0o600); err != nil {
		return 0, err
	}
	for _, tested := range append([]goPackage{p}, with...) {
		if got, _, err := b.test(ctx, tested, folder, name); err != nil || got != unseen {
			return got, err
		}
	}
	return unseen, nil
}

// test runs the tests of a package, with the files that an overlay replaces.
func (b *bench) test(ctx context.Context, p goPackage, folder, overlay string) (outcome, []byte, error) {
	if len(p.TestGoFiles)+len(p.XTestGoFiles) == 0 {
		return unseen, nil, nil
	}
	binary := filepath.Join(folder, "tests.exe")
	build := exec.CommandContext(
		ctx,
		"go",
		"test",
		"-c",
		"-p",
		"1",
		"-ldflags",
		"-s -w",
		"-overlay",
		overlay,
		"-o",
		binary,
		p.ImportPath,
	)
	build.Dir = b.module
	if output, err := build.CombinedOutput(); err != nil {
		return notCompiled, output, ignoreExit(err)
	}
	// The tests end themselves; the context is for those that cannot.
	ctx, stop := context.WithTimeout(ctx, b.limit+5*time.Second)
	defer stop()
	run := exec.CommandContext(ctx, "sh", "-c", `ulimit -v "$1"; shift; exec "$@"`, "sh", strconv.Itoa(memory), binary,
		"-test.short", "-test.failfast", "-test.timeout", b.limit.String())
	run.Dir = p.Dir
	run.WaitDelay = time.Second
	output, err := run.CombinedOutput()
	if err != nil {
		return noticed, output, ignoreExit(err)
	}
	return unseen, output, nil
}

// ignoreExit keeps the errors that do not come from the command itself.
func ignoreExit(err error) error {
	var exit *exec.ExitError
	if errors.As(err, &exit) || errors.Is(err, exec.ErrWaitDelay) {
		return nil
	}
	return err
}
