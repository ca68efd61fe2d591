package bench

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"aseanarchive/generator/internal/browser"
	"aseanarchive/generator/internal/sample"
)

var bench = browser.New(os.Getenv)

// TestMain is also where the processes begin in which tasks are measured.
func TestMain(m *testing.M) {
	if name := os.Getenv("BENCH_TASK"); name != "" {
		debug.SetGCPercent(200) // as the program has it
		if err := runTask(name, os.Getenv("BENCH_FOLDER")); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	os.Exit(bench.Run(m))
}

// cost is what something took.
type cost struct {
	CPU  float64 // seconds of all cores, the system's with them
	Peak float64 // bytes of memory
	Wall float64 // seconds
}

// stage measures what follows until its result is called.
func stage() func() cost {
	before, start := spent(), time.Now()
	return func() cost {
		after := spent()
		return cost{CPU: after.CPU - before.CPU, Peak: after.Peak, Wall: time.Since(start).Seconds()}
	}
}

// none stands for a figure that has no limit.
const none = 0

// figure prints one line: what was measured, and whether it is within limits.
func figure(what string, measured float64, unit string, limit float64) {
	line := fmt.Sprintf("%-58s %s %s", what, number(measured), unit)
	if limit != none {
		verdict := "ok"
		if measured > limit {
			verdict = "MISSED"
		}
		line = fmt.Sprintf("%-116s limit %s %s: %s", line, number(limit), unit, verdict)
	}
	fmt.Println(line)
}

func number(n float64) string {
	if n < 100 && n != float64(int(n)) {
		return strconv.FormatFloat(n, 'f', 2, 64)
	}
	return strconv.FormatFloat(n, 'f', 0, 64)
}

// progress tells on standard error what is being done.
func progress(format string, values ...any) {
	fmt.Fprintf(os.Stderr, "… "+format+"\n", values...)
}

// TestFiguresInBrowser prints all figures, one after another.
func TestFiguresInBrowser(t *testing.T) {
	n := howMany(t)
	folder := t.TempDir()
	writer := sample.New(sample.Collection{})
	progress("writing %d documents", n)
	writeSeeds(t, writer, n, filepath.Join(folder, "seeds"))
	fmt.Printf("\n%d documents of about 600 words, drawn by Zipf's law from 20,000\n", n)

	measureHugo(t, folder, writer, n)
	index := measureGenerator(t, folder, n)
	site := &browser.Site{Folder: filepath.Join(folder, siteFolder)}
	ours := measureSearch(t, site, writer, n)
	measurePagefind(t, site, writer, n, index, ours)
}

// howMany is the number of documents to measure with.
func howMany(t *testing.T) int {
	t.Helper()
	if os.Getenv("BENCH") == "" {
		t.Skip("takes minutes; make bench runs it")
	}
	n, err := strconv.Atoi(os.Getenv("BENCH"))
	if err != nil || n < 100 {
		t.Fatalf("BENCH is %q, and has to be a number of documents, 100 or more", os.Getenv("BENCH"))
	}
	return n
}

func writeSeeds(t *testing.T, writer *sample.Writer, n int, folder string) {
	t.Helper()
	if err := os.MkdirAll(folder, 0o777); err != nil {
		t.Fatal(err)
	}
	for i := range n {
		name, text := writer.Document(i)
		if err := os.WriteFile(filepath.Join(folder, name+".txt"), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// measureGenerator prints what the program takes, and returns the index.
func measureGenerator(t *testing.T, folder string, n int) indexed {
	t.Helper()
	progress("reading facts out of the documents")
	facts := run[factsTaken](t, "facts", folder)
	figure("all inference, in CPU", float64(n)/facts.Infer.CPU, "documents/s", none)
	figure("linking, CPU", facts.Link.CPU, "s", none)

	progress("making the search index")
	index := run[indexed](t, "index", folder)
	fmt.Println(
		"\nThe search index by itself: search.New, Add and Finish, without reading and parsing texts or writing files",
	)
	scale := float64(n) / 10_000
	figure("CPU (the goal for 10,000 documents is 3.5)", index.Index.CPU, "s", 6*scale)
	figure("peak memory, facts and lists with it", index.Index.Peak/1e6, "MB", 300)
	figure("of which before it began", index.Before/1e6, "MB", none)
	figure("size without the texts for excerpts", index.bytes(false)/1e6, "MB", 25*scale)
	figure("size with them", index.bytes(true)/1e6, "MB", none)
	figure("files without the texts for excerpts", index.files(false), "", none)
	figure("files with them", index.files(true), "", none)
	figure("reading and parsing the texts, CPU, not counted above", index.Parse.CPU, "s", none)

	progress("building the site")
	built := run[cost](t, "build", folder)
	fmt.Println("\nA whole build")
	figure("CPU", built.CPU, "s", none)
	figure("time", built.Wall, "s", none)
	figure("speed", float64(n)/built.Wall, "documents/s", none)
	figure("peak memory", built.Peak/1e6, "MB", none)
	wantSameIndex(t, index, filepath.Join(folder, siteFolder))
	return index
}

// wantSameIndex holds the index that was made by itself against the site's:
// had the former been given less, its figures would be worth nothing.
func wantSameIndex(t *testing.T, index indexed, site string) {
	t.Helper()
	for part, size := range index.Sizes {
		if built := sizeOf(t, filepath.Join(site, "search", part)); size != built {
			t.Errorf(
				"search/%s has %d files of %d bytes when it is made by itself, and %d of %d in the site",
				part,
				size.Files,
				size.Bytes,
				built.Files,
				built.Bytes,
			)
		}
	}
}

// size is that of a folder, or of a file.
type size struct {
	Files int
	Bytes int64
}

func sizeOf(t *testing.T, folder string) size {
	t.Helper()
	var sum size
	err := filepath.WalkDir(folder, func(_ string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		info, err := entry.Info()
		if err == nil {
			sum.Files, sum.Bytes = sum.Files+1, sum.Bytes+info.Size()
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return sum
}

// median is the middle of some numbers, and greatest the last of them.
func median(numbers []float64) float64 {
	if len(numbers) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(numbers))
	return sorted[len(sorted)/2]
}

func greatest(numbers []float64) float64 {
	if len(numbers) == 0 {
		return 0
	}
	return slices.Max(numbers)
}

// root is the project's own folder.
func root() string { return filepath.Join("..", "..", "..") }

// lastLine shortens what a command said to its last line.
func lastLine(output []byte) string {
	all := strings.Split(strings.TrimSpace(string(output)), "\n")
	return all[len(all)-1]
}
