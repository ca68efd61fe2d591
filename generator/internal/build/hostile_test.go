package build

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
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
	line          int
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
		{"yaml-nine.md", fenced(nine), "too-many-values", 0, ""},
		{"yaml-deep-flow.md", fenced("x: " + many("[", 200) + many("]", 200) + "\n"), "too-deep", 2, ""},
		{"yaml-deep-block.md", fenced("x:\n " + many("- ", 200) + "a\n"), "too-deep", 0, ""},
		{"yaml-list.md", fenced("topics:\n" + many("  - a\n", 20_000)), "too-many-values", 0, ""},
		{"yaml-long.md", fenced("topics:\n" + many("  - aaaaaaaaaaaaa\n", 20_000)), "front-matter-too-long", 1, ""},
		{"yaml-keys.md", fenced(keys.String()), "too-many-values", 0, ""},
		{"yaml-open.md", "---\n" + many("k: v\n", 400_000), "too-large", 200_001, ""},
		{"yaml-open-shorter.md", "---\n" + many("k: v\n", 150_000), "front-matter-too-long", 1, ""},
		{"yaml-open-same.md", "---\n" + many("k: v\n", 1000) + "\nText.\n", "", 0, "unclosed-front-matter"},
		{"yaml-same.md", fenced(many("k: v\n", 1000)), "", 0, "duplicate-key"},
		{"yaml-other.md", fenced("title: A\ntitle: B\n"), "duplicate-key", 3, ""},
		{"yaml-other-often.md", fenced("title: A\n" + many("title: B\n", 100)), "duplicate-key", 3, ""},
		{"yaml-broken.md", fenced("title: A\nlist: [a, b\n"), "front-matter", 3, ""},
		{"yaml-tab.md", fenced("title: A\n\tdate: B\n"), "front-matter", 3, ""},
		{"yaml-no-anchor.md", fenced("title: *none\n"), "front-matter", 2, ""},
		{"yaml-tag.md", fenced("title: !!python/object:os.system x\n"), "", 0, ""},
		{"yaml-binary.md", fenced("title: !!binary aGVsbG8=\n"), "", 0, ""},
		{"yaml-merge.md", fenced("a: &a {title: A}\nb: {<<: *a}\n"), "", 0, ""},
		{"yaml-control.md", fenced("title: a\x00b\n"), "front-matter", 0, ""},
		{"yaml-null.md", fenced("title: ~\ndate:\n"), "", 0, ""},
		{"yaml-list-title.md", fenced("title: [a, b]\n"), "", 0, ""},
		{"yaml-empty.md", "---\n---\nText.\n", "", 0, ""},
		{"yaml-two.md", fenced("title: A\n") + fenced("title: B\n"), "", 0, ""},
		{"toml-deep.md", "+++\nx = " + many("[", 500) + many("]", 500) + "\n+++\nText.\n", "too-deep", 2, ""},
		{"toml-open-brackets.md", "+++\nx = " + many("[", 100_000) + "\n+++\nText.\n", "too-deep", 2, ""},
		{"toml-keys.md", "+++\n" + tables.String() + "+++\nText.\n", "too-many-values", 0, ""},
		{"toml-broken.md", "+++\ntitle = \n+++\nText.\n", "front-matter", 2, ""},
		{"toml-twice.md", "+++\na = 1\na = 2\n+++\nText.\n", "front-matter", 0, ""},
		{"toml-open.md", "+++\na = 1\n", "", 0, "unclosed-front-matter"},
		{"json-deep.md", "{\n\"x\": " + many("[", 500) + many("]", 500) + "\n}\n\nText.\n", "too-deep", 2, ""},
		{"json-broken.md", "{\n\"x\": }\n}\n\nText.\n", "front-matter", 0, ""},
		{"json-twice.md", "{\n\"a\": 1,\n\"a\": 2\n}\n\nText.\n", "duplicate-key", 3, ""},
		{"lines.txt", many("a\n", 1_000_000), "too-large", 200_001, ""},
		{"dated.txt", many("1 January 2020, a meeting was held\n", 300_000), "too-large", 0, ""},
		{"long-text.txt", many("word ", 2_000_000), "too-large", 0, ""},
		{"events.txt", datedLines(5200), "", 5001, "too-many-facts"},
		{"bits.txt", "\x01\x02\x03 text \x7f here.\n", "", 0, ""},
		{"nul.txt", "A text\x00with NUL.\n", "", 0, ""},
		{"c1.txt", "A \u0093text\u0094 of C1.\n", "", 0, ""},
		{"windows.txt", "A \x93text\x94 of Windows.\n", "", 0, "encoding"},
		{"mixed.txt", "Caf\xe9 and café.\n", "", 0, "encoding"},
		{"latin.md", "# Caf\xe9\n\nText.\n", "", 0, "encoding"},
		{"utf16le.txt", "\xff\xfeT\x00e\x00x\x00t\x00", "", 0, ""},
		{"utf16be.txt", "\xfe\xff\x00T\x00e\x00x\x00t", "", 0, ""},
		{"utf16-odd.txt", "\xff\xfeT\x00e\x00x", "", 0, ""},
		{"utf16-half.txt", "\xff\xfe\x00\xd8T\x00", "", 0, ""},
		{"bom.md", "\xef\xbb\xbf---\ntitle: A\n---\nText.\n", "", 0, ""},
		{"bom-alone.txt", "\xef\xbb\xbf", "", 0, "empty"},
		{"empty.txt", "", "", 0, "empty"},
		{"blank.txt", " \n\t\n\u00a0\n", "", 0, "empty"},
		{"returns.txt", "a\rb\rc\r", "", 0, ""},
		{"returns-both.md", "---\r\ntitle: A\r\n---\r\nText.\r\n", "", 0, ""},
		{"one-letter.txt", "a", "", 0, ""},
		{"lone.txt", "\n", "", 0, "empty"},
		{"overlong.txt", "\xc0\xaf\xe0\x80\xaf text\n", "", 0, "encoding"},
		{"surrogates.txt", "\xed\xa0\x80 text\n", "", 0, "encoding"},
		{"overrides.txt", "A \u202etxet\u202c of \u2066overrides\u2069.\n", "", 0, ""},
		{"bad-date.md", fenced("date: 2021-02-31\n"), "bad-date", 2, ""},
		{"unsafe-slug.md", fenced("slug: ../../x\n"), "", 0, ""},
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
		{"no-pdf.pdf", "%PDF-1.4 and nothing more", "?", 0, ""},
		{"no-docx.docx", "PK\x03\x04 and nothing more", "?", 0, ""},
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

// TestHostileFilesTogether builds them all at once: each has its page or its
// one error, and those beside it are published.
func TestHostileFilesTogether(t *testing.T) {
	p := newProject(t, release)
	list := hostiles(t)
	for _, h := range list {
		name := filepath.Join(p.Seeds, filepath.FromSlash(h.name))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(h.content), 0o644); err != nil {
			t.Skip(err) // of a name that the system does not take
		}
	}
	for name, target := range map[string]string{
		"out.txt": "/etc/passwd", "zero.txt": "/dev/zero", "environ.txt": "/proc/self/environ", "up.txt": "../../x.txt",
		"itself.txt": "itself.txt", "folder.txt": "sub", "broken.txt": "none.txt",
	} {
		if err := os.Symlink(target, filepath.Join(p.Seeds, name)); err != nil {
			t.Skip(err)
		}
		want := "link-outside"
		switch name {
		case "folder.txt":
			want = "not-a-file"
		case "broken.txt", "itself.txt":
			want = "unreadable"
		}
		list = append(list, hostile{name: name, error: want})
	}
	if err := syscall.Mkfifo(filepath.Join(p.Seeds, "pipe.txt"), 0o644); err == nil {
		list = append(list, hostile{name: "pipe.txt", error: "not-a-file"})
	}
	if len(list) < 200 {
		t.Errorf("%d files are tried, want 200", len(list))
	}
	p.KeepGoing = true
	b := &builder{Options: p.Options, watch: newStopwatch(), progress: newProgress(io.Discard, false)}
	result, err := b.run(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	found := map[string][]diag.Diagnostic{}
	for _, d := range b.log.Sorted() {
		found[d.File] = append(found[d.File], d)
	}
	pages := map[string]bool{}
	for _, d := range result.archive.Documents {
		pages[d.File] = true
	}
	broken := 0
	for _, h := range list {
		file := shown(p.Seeds) + "/" + h.name
		if strings.Contains(h.name, "\xff") {
			file = strings.NewReplacer("\xff", "%FF", "\xfe", "%FE").Replace(file)
		}
		var errors []diag.Diagnostic
		warned := h.warning == ""
		for _, d := range found[file] {
			if d.Severity == diag.Error {
				errors = append(errors, d)
			}
			warned = warned || d.ID == h.warning && (h.line == 0 || h.line == d.Line)
		}
		switch {
		case h.error == "" && (len(errors) > 0 || !pages[file] || !warned):
			t.Errorf("%q: page %v, diagnostics %v, want a page and %q", h.name, pages[file], found[file], h.warning)
		case h.error != "" && (len(errors) != 1 || pages[file]):
			t.Errorf("%q: page %v, errors %v, want one", h.name, pages[file], errors)
		case h.error != "" && !strings.HasSuffix(h.error, "?") && (errors[0].ID != h.error ||
			h.line > 0 && errors[0].Line != h.line):
			t.Errorf("%q: %v, want %s on line %d", h.name, errors[0], h.error, h.line)
		}
		if h.error != "" {
			broken++
		}
	}
	if result.LeftOut < broken-8 || !pages[shown(p.Seeds)+"/oslo-release.txt"] {
		t.Errorf("%d documents left out, the good one published: %v", result.LeftOut,
			pages[shown(p.Seeds)+"/oslo-release.txt"])
	}
	if code := Run(context.Background(), func() Options {
		o := p.Options
		o.Output, o.Errors = io.Discard, io.Discard
		return o
	}()); code != Problems {
		t.Errorf("the exit code is %d, want %d", code, Problems)
	}
	p.wantSound()
}
