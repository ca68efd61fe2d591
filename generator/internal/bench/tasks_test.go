package bench

import (
	"context"
	"encoding/gob"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"sync"
	"testing"

	"golang.org/x/sync/errgroup"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/build"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/infer"
	"aseanarchive/generator/internal/link"
	"aseanarchive/generator/internal/read"
	"aseanarchive/generator/internal/search"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/furniture"
)

// What tasks leave in the folder of the measurement.
const (
	factsFile  = "facts.gob"
	siteFolder = "site"
)

// run runs a task in a process of its own and returns what it found.
func run[T any](t *testing.T, task, folder string) (found T) {
	t.Helper()
	command := exec.Command(os.Args[0])
	command.Env = append(os.Environ(), "BENCH_TASK="+task, "BENCH_FOLDER="+folder)
	command.Stderr = os.Stderr
	output, err := command.Output()
	if err == nil {
		err = json.Unmarshal(output, &found)
	}
	if err != nil {
		t.Fatalf("the task %s failed: %v", task, err)
	}
	return found
}

// runTask is the other end of run.
func runTask(name, folder string) error {
	tasks := map[string]func(string) (any, error){
		"facts": takeFacts, "index": makeIndex, "build": buildSite, "again": buildAgain,
	}
	if tasks[name] == nil {
		return fmt.Errorf("there is no task %s", name)
	}
	found, err := tasks[name](folder)
	if err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(found)
}

func lists() *authority.Lists {
	var log diag.Log
	return authority.Load(filepath.Join(root(), "content"), "content", &log)
}

// inParallel works on documents as build does.
func inParallel(n int, work func(int) error) error {
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0))
	for i := range n {
		group.Go(func() error { return work(i) })
	}
	return group.Wait()
}

// factsTaken is what inferring and linking took.
type factsTaken struct{ Infer, Link cost }

// takeFacts infers and links, and keeps what the index wants of it.
func takeFacts(folder string) (any, error) {
	var log diag.Log
	lists := lists()
	seeds, err := read.List(filepath.Join(folder, "seeds"), "seeds", &log)
	if err != nil {
		return nil, err
	}
	var taken factsTaken
	documents := make([]*archive.Document, len(seeds))
	done := stage()
	err = inParallel(len(seeds), func(i int) error {
		var log diag.Log
		documents[i] = infer.Document(read.File(filepath.Join(folder, "seeds"), seeds[i], &log), lists, &log)
		return nil
	})
	if err != nil {
		return nil, err
	}
	taken.Infer = done()
	done = stage()
	joined := link.Archive(documents, lists, link.Seeds{}, &log)
	taken.Link = done()
	file, err := os.Create(filepath.Join(folder, factsFile))
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return taken, gob.NewEncoder(file).Encode(searched(joined))
}

// searched is what the index uses of an archive.
func searched(joined *archive.Archive) *archive.Archive {
	a := &archive.Archive{}
	for _, d := range joined.Documents {
		kept := &archive.Entry{
			Document: &archive.Document{
				ID:     d.ID,
				Source: d.Source,
				Title:  d.Title,
				Kind:   archive.Fact{Value: d.Kind.Value},
			},
			URL: d.URL,
		}
		kept.Date = archive.Date{
			Fact:      archive.Fact{Value: d.Date.Value},
			NotBefore: d.Date.NotBefore,
			NotAfter:  d.Date.NotAfter,
		}
		kept.Place.Value = d.Place.Value
		for _, p := range d.Partners {
			kept.Partners = append(kept.Partners, archive.PartnerMention{ID: p.ID, Role: p.Role})
		}
		for _, t := range d.Topics {
			kept.Topics = append(kept.Topics, archive.TopicMention{ID: t.ID})
		}
		for _, m := range d.Meetings {
			kept.Meetings = append(kept.Meetings, archive.MeetingMention{ID: m.ID})
		}
		a.Documents = append(a.Documents, kept)
	}
	for _, p := range joined.Partners {
		a.Partners = append(a.Partners, archive.PartnerEntry{Partner: archive.Partner{ID: p.ID, Name: p.Name}})
	}
	for _, t := range joined.Topics {
		a.Topics = append(a.Topics, archive.TopicEntry{Topic: archive.Topic{ID: t.ID, Name: t.Name}})
	}
	for _, m := range joined.Meetings {
		a.Meetings = append(a.Meetings, archive.SeriesEntry{Series: archive.Series{ID: m.ID, Name: m.Name}})
	}
	return a
}

// indexed is what the index took, and how large it is.
type indexed struct {
	Parse, Index cost
	Before       float64         // peak memory before it began
	Sizes        map[string]size // by folder, or file at the top
}

// excerpts is the folder of the texts that excerpts are made of.
const excerpts = "t"

func (x indexed) bytes(all bool) (sum float64) {
	for part, size := range x.Sizes {
		if all || part != excerpts {
			sum += float64(size.Bytes)
		}
	}
	return sum
}

func (x indexed) files(all bool) (sum float64) {
	for part, size := range x.Sizes {
		if all || part != excerpts {
			sum += float64(size.Files)
		}
	}
	return sum
}

// makeIndex makes the index and counts its files instead of writing them.
// Texts are parsed some hundreds at a time, so that parsing can be told from
// indexing, and are not all there at once.
func makeIndex(folder string) (any, error) {
	file, err := os.Open(filepath.Join(folder, factsFile))
	if err != nil {
		return nil, err
	}
	defer file.Close()
	a := &archive.Archive{}
	if err := gob.NewDecoder(file).Decode(a); err != nil {
		return nil, err
	}
	lists := lists()
	boilerplate, synonyms := lists.SetAside(), lists.AllSynonyms()
	debug.FreeOSMemory()

	found := indexed{Before: spent().Peak, Sizes: map[string]size{}}
	var lock sync.Mutex
	count := func(address string, content []byte) error {
		lock.Lock()
		defer lock.Unlock()
		part, _, _ := strings.Cut(strings.TrimPrefix(address, search.Folder), "/")
		found.Sizes[part] = size{found.Sizes[part].Files + 1, found.Sizes[part].Bytes + int64(len(content))}
		return nil
	}
	done := stage()
	index := search.New(a, synonyms, count)
	found.Index.CPU += done().CPU
	const lot = 200
	for from := 0; from < len(a.Documents); from += lot {
		documents := a.Documents[from:min(from+lot, len(a.Documents))]
		bodies := make([]*text.Body, len(documents))
		done = stage()
		err := inParallel(len(documents), func(i int) error {
			var log diag.Log
			d := documents[i]
			bodies[i] = furniture.Parse(
				read.File(filepath.Join(folder, "seeds"), read.Seed{ID: d.ID, Path: d.Source, File: d.Source}, &log),
				d.Given,
				boilerplate...)
			return nil
		})
		if err != nil {
			return nil, err
		}
		found.Parse.CPU += done().CPU
		done = stage()
		if err := inParallel(
			len(documents),
			func(i int) error {
				_, err := index.Add(documents[i], bodies[i], count)
				return err
			},
		); err != nil {
			return nil, err
		}
		found.Index.CPU += done().CPU
	}
	done = stage()
	if err := index.Finish(); err != nil {
		return nil, err
	}
	end := done()
	found.Index.CPU += end.CPU
	found.Index.Peak = end.Peak
	return found, nil
}

// buildSite builds the whole site.
func buildSite(folder string) (any, error) {
	done := stage()
	code := build.Run(context.Background(), build.Options{
		Root:    root(),
		Seeds:   filepath.Join(folder, "seeds"),
		Content: filepath.Join(root(), "content"),
		Out:     filepath.Join(folder, siteFolder),
		Jobs:    runtime.GOMAXPROCS(0),
		Quiet:   true,
		Output:  io.Discard,
		Errors:  io.Discard,
	})
	if code != build.Done {
		return nil, fmt.Errorf("the build ended with %d", code)
	}
	return done(), nil
}

// again is what a build took that another one went before.
type again struct {
	Cost    cost
	Written int // files
}

// buildAgain builds the site with what the build before has left.
func buildAgain(folder string) (any, error) {
	done := stage()
	var told strings.Builder
	code := build.Run(context.Background(), build.Options{
		Root:    root(),
		Seeds:   filepath.Join(folder, "seeds"),
		Content: filepath.Join(folder, "content"),
		Out:     filepath.Join(folder, "again"),
		Cache:   filepath.Join(folder, "cache"),
		Jobs:    runtime.GOMAXPROCS(0),
		Stats:   true,
		Output:  &told,
		Errors:  io.Discard,
	})
	if code != build.Done {
		return nil, fmt.Errorf("the build ended with %d", code)
	}
	taken := again{Cost: done()}
	for line := range strings.Lines(told.String()) {
		if words := strings.Fields(line); len(words) > 1 && words[0] == "files" {
			taken.Written, _ = strconv.Atoi(words[1])
		}
	}
	return taken, nil
}
