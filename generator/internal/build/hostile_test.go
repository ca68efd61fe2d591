package build

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"aseanarchive/generator/internal/diag"
)

// hostile is a file that somebody might bring, by mistake or to do harm. It gets
// a page, or one error with its line.
type hostile struct {
	name, content string
	error         string // ID, "" for a page
	line          int    // of the error or the warning, 0 for the whole file
	warning       string // ID of one that there is among others
}

// hostiles are files of every kind that has been tried.
func hostiles(t *testing.T) []hostile {
	t.Helper()
	many := strings.Repeat
	nine := "a: &a [x,x,x,x,x,x,x,x,x]\n"
	for i := 'b'; i <= 'i'; i++ {
		one := "*" + string(i-1)
		nine += fmt.Sprintf("%c: &%c [%s]\n", i, i, many(one+",", 8)+one)
	}
	var keys, tables strings.Builder
	for i := range 6000 {
		fmt.Fprintf(&keys, "k%d: v\n", i)
		fmt.Fprintf(&tables, "k%d = 1\n", i)
	}
	fenced := func(block string) string { return "---\n" + block + "---\nText of it.\n" }
	list := []hostile{
		{"yaml-itself.md", fenced("x: &a [*a]\n"), "too-deep", 2, ""},
		{"yaml-itself-table.md", fenced("title: T\nx: &a {b: *a}\n"), "too-deep", 3, ""},
		{"yaml-nine.md", fenced(nine), "too-many-values", 5, ""},
		{"yaml-deep-flow.md", fenced("x: " + many("[", 200) + many("]", 200) + "\n"), "too-deep", 2, ""},
		{"yaml-deep-block.md", fenced("x:\n " + many("- ", 200) + "a\n"), "too-deep", 3, ""},
		{"yaml-list.md", fenced("topics:\n" + many("  - a\n", 20_000)), "too-many-values", 5003, ""},
		{"yaml-long.md", fenced("topics:\n" + many("  - aaaaaaaaaaaaa\n", 20_000)), "front-matter-too-long", 1, ""},
		{"yaml-keys.md", fenced(keys.String()), "too-many-values", 5002, ""},
		{"yaml-open.md", "---\n" + many("k: v\n", 400_000), "too-large", 200_001, ""},
		{"yaml-open-shorter.md", "---\n" + many("k: v\n", 150_000), "front-matter-too-long", 1, ""},
		{"yaml-open-same.md", "---\n" + many("k: v\n", 1000) + "\nText.\n", "", 1, "unclosed-front-matter"},
		{"yaml-same.md", fenced(many("k: v\n", 1000)), "", 3, "duplicate-key"},
		{"yaml-other.md", fenced("title: A\ntitle: B\n"), "duplicate-key", 3, ""},
		{"yaml-other-often.md", fenced("title: A\n" + many("title: B\n", 100)), "duplicate-key", 3, ""},
		{"yaml-broken.md", fenced("title: A\nlist: [a, b\n"), "front-matter", 3, ""},
		{"yaml-tab.md", fenced("title: A\n\tdate: B\n"), "front-matter", 3, ""},
		{"yaml-no-anchor.md", fenced("title: *none\n"), "front-matter", 2, ""},
		{"yaml-tag.md", fenced("title: !!python/object:os.system x\n"), "", 0, ""},
		{"yaml-binary.md", fenced("title: !!binary aGVsbG8=\n"), "", 0, ""},
		{"yaml-merge.md", fenced("a: &a {title: A}\nb: {<<: *a}\n"), "", 0, ""},
		{"yaml-control.md", fenced("title: a\x00b\n"), "front-matter", 2, ""},
		{"yaml-null.md", fenced("title: ~\ndate:\n"), "", 0, ""},
		{"yaml-list-title.md", fenced("title: [a, b]\n"), "", 0, ""},
		{"yaml-empty.md", "---\n---\nText.\n", "", 0, ""},
		{"yaml-two.md", fenced("title: A\n") + fenced("title: B\n"), "", 0, ""},
		{"toml-deep.md", "+++\nx = " + many("[", 500) + many("]", 500) + "\n+++\nText.\n", "too-deep", 2, ""},
		{"toml-open-brackets.md", "+++\nx = " + many("[", 100_000) + "\n+++\nText.\n", "too-deep", 2, ""},
		{"toml-keys.md", "+++\n" + tables.String() + "+++\nText.\n", "too-many-values", 5002, ""},
		{"toml-broken.md", "+++\ntitle = \n+++\nText.\n", "front-matter", 2, ""},
		{"toml-twice.md", "+++\na = 1\na = 2\n+++\nText.\n", "front-matter", 3, ""},
		{"toml-open.md", "+++\na = 1\n", "", 1, "unclosed-front-matter"},
		{"json-deep.md", "{\n\"x\": " + many("[", 500) + many("]", 500) + "\n}\n\nText.\n", "too-deep", 2, ""},
		{"json-broken.md", "{\n\"x\": }\n}\n\nText.\n", "front-matter", 2, ""},
		{"json-twice.md", "{\n\"a\": 1,\n\"a\": 2\n}\n\nText.\n", "duplicate-key", 3, ""},
		{"lines.txt", many("a\n", 1_000_000), "too-large", 200_001, ""},
		{"dated.txt", many("1 January 2020, a meeting was held\n", 300_000), "too-large", 0, ""},
		{"long-text.txt", many("word ", 2_000_000), "too-large", 0, ""},
		{"events.txt", datedLines(5200), "", 5001, "too-many-facts"},
		{"bits.txt", "\x01\x02\x03 text \x7f here.\n", "", 1, "encoding"},
		{"nul.txt", "A text\x00with NUL.\n", "", 1, "encoding"},
		{"c1.txt", "A \u0093text\u0094 of C1.\n", "", 1, "encoding"},
		{"windows.txt", "A \x93text\x94 of Windows.\n", "", 1, "encoding"},
		{"mixed.txt", "Caf\xe9 and café.\n", "", 1, "encoding"},
		{"latin.md", "# Caf\xe9\n\nText.\n", "", 1, "encoding"},
		{"utf16le.txt", "\xff\xfeT\x00e\x00x\x00t\x00", "", 0, "encoding"},
		{"utf16be.txt", "\xfe\xff\x00T\x00e\x00x\x00t", "", 0, "encoding"},
		{"utf16-odd.txt", "\xff\xfeT\x00e\x00x", "", 1, "encoding"},
		{"utf16-half.txt", "\xff\xfe\x00\xd8T\x00", "", 1, "encoding"},
		{"utf16-bare.txt", "T\x00e\x00x\x00t\x00 \x00o\x00f\x00", "", 0, "encoding"},
		{"bom.md", "\xef\xbb\xbf---\ntitle: A\n---\nText.\n", "", 0, ""},
		{"bom-alone.txt", "\xef\xbb\xbf", "", 0, "empty"},
		{"empty.txt", "", "", 0, "empty"},
		{"blank.txt", " \n\t\n\u00a0\n", "", 0, "empty"},
		{"returns.txt", "a\rb\rc\r", "", 0, ""},
		{"returns-both.md", "---\r\ntitle: A\r\n---\r\nText.\r\n", "", 0, ""},
		{"one-letter.txt", "a", "", 0, ""},
		{"lone.txt", "\n", "", 0, "empty"},
		{"overlong.txt", "\xc0\xaf\xe0\x80\xaf text\n", "", 1, "encoding"},
		{"surrogates.txt", "\xed\xa0\x80 text\n", "", 1, "encoding"},
		{"overrides.txt", "A \u202etxet\u202c of \u2066overrides\u2069.\n", "", 0, ""},
		{"bad-date.md", fenced("date: 2021-02-31\n"), "bad-date", 2, ""},
		{"unsafe-slug.md", fenced("slug: ../../x\n"), "", 2, "bad-slug"},
		{"unsafe-link.md", "[a](javascript:alert(1))\n", "", 0, ""},
		{"script.md", "<script>alert(1)</script>\n\nText.\n", "", 0, ""},
		{"script.txt", "<script>alert(1)</script>\n\nText.\n", "", 0, ""},
		{"svg.md", "<svg onload=alert(1)>\n\nText.\n", "", 0, ""},
		{"table-wide.md", many("|a", 5000) + "|\n" + many("|-", 5000) + "|\n" + many("|b|\n", 20_000), "", 2,
			"tangled"},
		{"target-long.md", "[a]: http://" + many("a", 50_000) + "\n\n" + many("[a] ", 40_000), "", 1, "tangled"},
		{"links-open.md", many("[a](((", 10_000), "", 1, "tangled"},
		{"links-angle.md", many("[a](<b", 10_000), "", 1, "tangled"},
		{"quotes-deep.md", many("> ", 10_000) + "a\n", "", 1, "tangled"},
		{"lists-deep.md", many("- ", 10_000) + "a\n", "", 1, "tangled"},
		{"tags-deep.md", many("<div>", 10_000), "", 1, "tangled"},
		{"days.txt", many("Monday, ", 4000), "", 0, ""},
		{"sub/deep/er/file.txt", "Text.\n", "", 0, ""},
		{"name\xffbyte.txt", "text\n", "", 0, "file-name"},
		{"\xff\xfe.txt", "", "", 0, "file-name"},
		{"=1+1.md", "Text.\n", "", 0, ""},
		{"con.txt", "Text.\n", "", 0, ""},
		{"index.txt", "Text.\n", "", 0, ""},
		{"a b.txt", "Text.\n", "", 0, ""},
		{"a\nb.txt", "Text.\n", "", 0, ""},
		{"<b>.txt", "Text.\n", "", 0, ""},
		{"-rf.txt", "Text.\n", "", 0, ""},
		{"…….txt", "Text.\n", "", 0, ""},
		{many("n", 250) + ".txt", "Text.\n", "", 0, ""},
		{"no-pdf.pdf", "%PDF-1.4 and nothing more", "broken", 0, ""},
		{"no-docx.docx", "PK\x03\x04 and nothing more", "broken", 0, ""},
	}
	for i, token := range repeated(t) {
		if i%3 == 0 {
			list = append(list, hostile{name: fmt.Sprintf("token-%03d.md", i), content: many(token, 4000/len(token)+1)})
		}
	}
	return list
}

// datedLines are meetings on as many days, a paragraph each on a line of its own.
func datedLines(count int) string {
	var b strings.Builder
	day := time.Date(2001, time.January, 1, 0, 0, 0, 0, time.UTC)
	for range count {
		fmt.Fprintf(&b, "The officials met in Jakarta on %s.\n", day.Format("2 January 2006"))
		day = day.AddDate(0, 0, 1)
	}
	return b.String()
}

// repeated are the tokens of testdata/tokens.txt.
func repeated(t testing.TB) []string {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("testdata", "tokens.txt"))
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for line := range strings.Lines(string(raw)) {
		token, err := strconv.Unquote(strings.TrimSpace(line))
		if err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		list = append(list, token)
	}
	return list
}

// putHostiles puts the files into the folder of seeds, and beside them what is no
// file. It returns what is wanted of each.
func (p *project) putHostiles() []hostile {
	p.t.Helper()
	list := hostiles(p.t)
	for _, h := range list {
		name := filepath.Join(p.Seeds, filepath.FromSlash(h.name))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			p.t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(h.content), 0o644); err != nil {
			p.t.Skip(err) // of a name that the system does not take
		}
	}
	for _, link := range [][3]string{
		{"out.txt", "/etc/passwd", "link-outside"}, {"zero.txt", "/dev/zero", "link-outside"},
		{"environ.txt", "/proc/self/environ", "link-outside"}, {"up.txt", "../../x.txt", "link-outside"},
		{"itself.txt", "itself.txt", "unreadable"}, {"folder.txt", "sub", "not-a-file"},
		{"broken.txt", "none.txt", "unreadable"},
	} {
		if err := os.Symlink(link[1], filepath.Join(p.Seeds, link[0])); err != nil {
			p.t.Skip(err)
		}
		list = append(list, hostile{name: link[0], error: link[2]})
	}
	if err := syscall.Mkfifo(filepath.Join(p.Seeds, "pipe.txt"), 0o644); err != nil {
		p.t.Skip(err)
	}
	return append(list, hostile{name: "pipe.txt", error: "not-a-file"})
}

// The environment of a build in a process of its own.
const (
	apartFolder = "BUILD_TEST_FOLDER"
	apartSaid   = "allocated in all: "
)

// TestBuildApart is no test: it is the process that TestHostileFilesTogether
// starts, and it builds as the program does.
func TestBuildApart(t *testing.T) {
	folder := os.Getenv(apartFolder)
	if folder == "" {
		t.Skip("TestHostileFilesTogether runs it")
	}
	debug.SetGCPercent(200) // as the program does
	code := Run(context.Background(), Options{
		Root: root(t), Seeds: filepath.Join(folder, "seeds"), Content: filepath.Join(folder, "content"),
		Out: filepath.Join(folder, "public"), Cache: filepath.Join(folder, "cache"), Jobs: 4, KeepGoing: true,
		JSON: true, Output: io.Discard, Errors: os.Stderr,
	})
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	fmt.Println(apartSaid + strconv.FormatUint(memory.TotalAlloc, 10))
	os.Exit(code)
}

// apart is what a build in a process of its own came to.
type apart struct {
	code      int
	found     map[string][]diag.Diagnostic // by file
	allocated int                          // bytes in all
	most      int                          // bytes that it held at its peak
}

// buildApart builds in a process of its own, so that nothing but the build counts.
func (p *project) buildApart(environment ...string) apart {
	p.t.Helper()
	command := exec.Command(os.Args[0], "-test.run=^TestBuildApart$")
	command.Env = append(append(os.Environ(), apartFolder+"="+p.folder), environment...)
	var output, errors bytes.Buffer
	command.Stdout, command.Stderr = &output, &errors
	_ = command.Run() // its exit code is looked at
	usage, ok := command.ProcessState.SysUsage().(*syscall.Rusage)
	if !ok {
		p.t.Skip("this system does not say what a process has held")
	}
	a := apart{code: command.ProcessState.ExitCode(), found: map[string][]diag.Diagnostic{}}
	a.most = int(usage.Maxrss)
	if runtime.GOOS != "darwin" {
		a.most <<= 10
	}
	_, said, _ := strings.Cut(output.String(), apartSaid)
	a.allocated, _ = strconv.Atoi(strings.TrimSpace(said))
	for line := range strings.Lines(errors.String()) {
		var d struct {
			diag.Diagnostic
			Severity string `json:"severity"`
		}
		if err := json.Unmarshal([]byte(line), &d); err != nil {
			p.t.Fatalf("among the diagnostics stands %q: %v", line, err)
		}
		if d.Severity == "error" {
			d.Diagnostic.Severity = diag.Error
		}
		a.found[d.File] = append(a.found[d.File], d.Diagnostic)
	}
	p.t.Logf("%.1f s of processors, %d MB at the peak, %d MB allocated in all",
		command.ProcessState.UserTime().Seconds()+command.ProcessState.SystemTime().Seconds(), a.most>>20,
		a.allocated>>20)
	return a
}

// TestHostileFilesTogether builds them all at once: each has its page or its
// one error at its line, those beside them are published as they would be without
// them, and it costs a machine no more than it has.
func TestHostileFilesTogether(t *testing.T) {
	good := seedsOfTheProject(t) + release
	alone := newProject(t, good+lists).build().wantCode(Done)
	p := newProject(t, good+lists)
	list := p.putHostiles()
	t.Logf("%d files", len(list))
	if len(list) < 200 {
		t.Errorf("%d files are tried, want 200", len(list))
	}
	built := p.buildApart()
	if built.code != Problems {
		t.Errorf("the exit code is %d, want %d", built.code, Problems)
	}
	// What is counted, for times depend on the machine: a build that took a minute
	// would have asked for far more memory, and let go of it.
	const mostHeld, mostAllocated = 1_000_000_000, 5_000_000_000
	if !underRace && built.most >= mostHeld || built.allocated == 0 || built.allocated >= mostAllocated {
		t.Errorf("%d bytes at the peak, %d in all, want fewer than %d and %d", built.most, built.allocated, mostHeld,
			mostAllocated)
	}
	published := p.pagesOf()
	for _, h := range list {
		p.wantOneAnswer(h, built.found[p.saidOf(h.name)], published[sourceOf(h.name)])
	}
	for source, page := range alone.pagesOf() {
		if published[source] == "" {
			t.Errorf("%s is not published", source)
			continue
		}
		for _, ending := range []string{".txt", ".json", ".bib"} {
			if p.file(published[source]+ending) != alone.file(page+ending) {
				t.Errorf("%s%s is another one beside hostile files", page, ending)
			}
		}
	}
	p.wantSound()
}

// TestLittleMemory: where there is too little, the build ends with what to do, and
// the old site stays.
func TestLittleMemory(t *testing.T) {
	p := newProject(t, release).build().wantCode(Done)
	before := p.files()
	lines := datedLines(2500)
	for i := range 40 {
		// Copies of one text would need no more than one does.
		overwrite(t, filepath.Join(p.Seeds, fmt.Sprintf("lines-%d.txt", i)), fmt.Sprintf("Paper %d\n\n", i)+lines)
	}
	for limit, says := range map[string]string{
		"64MiB":  "64 MB of memory are allowed to this program, and it needs 96 MB at least",
		"100MiB": "100 MB of memory are allowed to this program, and these documents need more",
	} {
		t.Run(limit, func(t *testing.T) {
			built := p.buildApart("GOMEMLIMIT=" + limit)
			var said []string
			for _, d := range built.found[""] {
				said = append(said, d.Message)
			}
			if built.code != Environment || len(said) != 1 || !strings.Contains(said[0], says) {
				t.Errorf("the exit code is %d, and the program says %q, want %q", built.code, said, says)
			}
			if !maps.Equal(p.files(), before) {
				t.Error("the old site is not as it was")
			}
		})
	}
}

// wantOneAnswer wants of a hostile file a page that holds it byte for byte, or one
// error at its line.
func (p *project) wantOneAnswer(h hostile, found []diag.Diagnostic, page string) {
	p.t.Helper()
	var errors []diag.Diagnostic
	warned := h.warning == ""
	for _, d := range found {
		if d.Severity == diag.Error {
			errors = append(errors, d)
		}
		warned = warned || d.ID == h.warning && h.line == d.Line
		if strings.Contains(d.Message+d.Hint, "goroutine") || d.Message == "" {
			p.t.Errorf("%q: %v is nothing that a reader can use", h.name, d)
		}
	}
	switch {
	case h.error == "" && (len(errors) > 0 || page == "" || !warned):
		p.t.Errorf("%q: page %q, diagnostics %v, want a page and %q on line %d", h.name, page, found, h.warning, h.line)
	case h.error == "" && p.file(page+".txt") != h.content:
		p.t.Errorf("%q: the file is not published as it was received", h.name)
	case h.error != "" && (len(errors) != 1 || page != ""):
		p.t.Errorf("%q: page %q, errors %v, want one", h.name, page, errors)
	case h.error != "" && (errors[0].ID != h.error || h.line != errors[0].Line || errors[0].Hint == ""):
		p.t.Errorf("%q: %v, want %s on line %d", h.name, errors[0], h.error, h.line)
	}
}

// sourceOf is a file as the data name it, and saidOf as messages do: bytes that
// are no UTF-8 are written out.
func sourceOf(name string) string {
	return strings.NewReplacer("\xff", "%FF", "\xfe", "%FE").Replace(name)
}

func (p *project) saidOf(name string) string { return shown(p.Seeds) + "/" + sourceOf(name) }

// pagesOf are the addresses of documents, without their ending, by their files.
func (p *project) pagesOf() map[string]string {
	p.t.Helper()
	var data struct {
		Documents []struct{ Source, URL string }
	}
	if err := json.Unmarshal([]byte(p.file("data/documents.json")), &data); err != nil {
		p.t.Fatal(err)
	}
	pages := map[string]string{}
	for _, d := range data.Documents {
		pages[d.Source] = strings.TrimSuffix(d.URL, ".html")
	}
	return pages
}

// seedsOfTheProject are the project's own documents as files of a txtar string.
func seedsOfTheProject(t *testing.T) string {
	t.Helper()
	var files strings.Builder
	for name, content := range folderFiles(t, filepath.Join(root(t), "seeds")) {
		fmt.Fprintf(&files, "-- seeds/%s --\n%s\n", name, strings.TrimRight(content, "\n"))
	}
	return files.String()
}
