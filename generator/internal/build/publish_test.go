package build

import (
	"bytes"
	"context"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"aseanarchive/generator/internal/authority"
)

// broken are seeds of which no right page can be made, one fault each.
var broken = []struct{ name, seed, where, id string }{
	{
		"a day that does not exist",
		"-- seeds/broken.md --\n---\ntitle: A visit\ndate: 2015-02-31\n---\nThe text of the visit.\n",
		"seeds/broken.md:3:7: error: there is no 31 February 2015 [bad-date]",
		"bad-date",
	},
	{
		"a month that does not exist",
		"-- seeds/broken.md --\n---\n# a remark\n\ndate: 2015-13-01\n---\nThe text of the visit.\n",
		"seeds/broken.md:4:7: error: there is no month 13 [bad-date]",
		"bad-date",
	},
	{
		"YAML that does not parse",
		"-- seeds/broken.md --\n---\ntitle: A visit: and what came of it\n---\nThe text of the visit.\n",
		"seeds/broken.md:2",
		"front-matter",
	},
	{
		"TOML that does not parse",
		"-- seeds/broken.md --\n+++\nslug = \"x\"\ntitle = A visit\n+++\nThe text of the visit.\n",
		"seeds/broken.md:3",
		"front-matter",
	},
	{
		"JSON that does not parse",
		"-- seeds/broken.md --\n{\n  \"slug\": \"x\",\n  \"title\": A visit\n}\nThe text of the visit.\n",
		"seeds/broken.md:3",
		"front-matter",
	},
	{
		"a key that stands twice with two values",
		"-- seeds/broken.md --\n---\ntitle: One\ndate: 2015-01-01\ntitle: Two\n---\nThe text.\n",
		"seeds/broken.md:4:1: error:",
		"duplicate-key",
	},
}

func TestErrorsPublishNothing(t *testing.T) {
	for _, test := range broken {
		t.Run(test.name, func(t *testing.T) {
			p := newProject(t, release).build().wantCode(Done)
			before := p.files()
			p.put(test.seed)
			p.build().
				wantCode(Problems).
				wantErrors(test.where, "["+test.id+"]\n    ", "nothing was published", "--keep-going")
			if !maps.Equal(p.files(), before) {
				t.Error("the old site is not as it was")
			}
			p.wantSound().wantNothingBeside()

			p.KeepGoing = true
			p.build().wantCode(Problems).wantErrors(test.where, "["+test.id+"]").wantSound()
			after := p.files()
			if _, ok := after["documents/broken.html"]; ok {
				t.Error("the broken document has a page")
			}
			if after["documents/oslo-release.html"] != before["documents/oslo-release.html"] {
				t.Error("the sound document's page is not as it was")
			}
			if !strings.Contains(p.output, "1 left out") {
				t.Errorf("the summary does not say that a document was left out: %s", p.output)
			}
		})
	}
}

// wantNothingBeside wants no folder that a run has left beside the site.
func (p *project) wantNothingBeside() *project {
	p.t.Helper()
	entries, err := os.ReadDir(filepath.Dir(p.Out))
	if err != nil {
		p.t.Fatal(err)
	}
	for _, entry := range entries {
		if strings.HasPrefix(entry.Name(), ".") {
			p.t.Errorf("the run has left %s beside the site", entry.Name())
		}
	}
	return p
}

func TestAllProblemsAreToldAtOnce(t *testing.T) {
	p := newProject(t, `
-- seeds/a.md --
---
date: 2015-02-31
---
The first text.
-- seeds/b.md --
---
title: One: two
---
The second text.
-- seeds/c.md --
---
partners: [Ruritania]
---
The third text.
`).build().wantCode(Problems).wantErrors("seeds/a.md:2:7: error:", "seeds/b.md:2", "seeds/c.md:2", "[unknown-partner]")
	a, b, c := strings.Index(
		p.errors,
		"seeds/a.md",
	), strings.Index(
		p.errors,
		"seeds/b.md",
	), strings.Index(
		p.errors,
		"seeds/c.md",
	)
	if a > b || b > c {
		t.Errorf("the diagnostics are not in the order of the files:\n%s", p.errors)
	}
	if _, err := os.Stat(p.Out); !os.IsNotExist(err) {
		t.Error("there is a site, and nothing was to be published")
	}
}

func TestTwoDocumentsOfOneSlug(t *testing.T) {
	const twins = `
-- seeds/first.md --
---
title: The first one
date: 2019-03-07
partners: [Norway]
slug: talks
---
The text of the first one, which is the only one of its name that has a right to it.
-- seeds/second.md --
---
title: The second one
partners: [Japan]
slug: talks
---
The text of the second one. It was signed on 2 June 2011 in Oslo.
-- seeds/third.md --
The text of the third one, which has no slug, and which nobody has given a date either.
`
	p := newProject(t, release+twins).build()
	p.wantCode(Problems).wantErrors("seeds/second.md:4", "[duplicate-slug]", "first.md", "nothing was published")

	p.KeepGoing = true
	p.build().wantCode(Problems).wantErrors("seeds/second.md:4", "[duplicate-slug]").wantSound()
	if !strings.Contains(p.words("documents/talks.html"), "The first one") {
		t.Error("the slug does not lead to the document that claimed it first")
	}
	for address, content := range p.files() {
		if strings.Contains(content, "The second one") {
			t.Errorf("%s speaks of the document that was left out", address)
		}
	}
	if _, ok := p.files()["timeline/2011.html"]; ok {
		t.Error("the timeline has the event of a document that was left out")
	}
	if !strings.Contains(p.words("documents/by-year/undated.html"), "The text of the third one") {
		t.Error("the undated document is not among the undated")
	}
	if !strings.Contains(p.output, "3 documents,") || !strings.Contains(p.output, "1 left out") {
		t.Errorf("the summary is %q", p.output)
	}
}

func TestContentErrorsPublishNothing(t *testing.T) {
	for _, test := range []struct{ name, files, where, says string }{
		{"an unknown key of a correction", "-- content/documents/oslo-release.md --\n---\ntitel: The talks in Oslo\n" +
			"---\n", "content/documents/oslo-release.md:2:1: error:", "title"},
		{"a day that does not exist", "-- content/documents/oslo-release.md --\n---\ndate: 2019-02-30\n---\n",
			"content/documents/oslo-release.md:2:7: error:", "30 February"},
		{"a step without a source", "-- content/partners/norway.md --\n---\nname: Norway\nsteps:\n  - step: " +
			"dialogue-partner\n    date: \"2015\"\n---\n", "content/partners/norway.md:4", "source"},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := newProject(t, release).build().wantCode(Done)
			before := p.files()
			p.put(test.files)
			p.build().wantCode(Problems).wantErrors(test.where, test.says, "nothing was published")
			if !maps.Equal(p.files(), before) {
				t.Error("the old site is not as it was")
			}
		})
	}
}

func TestCorrections(t *testing.T) {
	p := newProject(t, release+`
-- content/site.yaml --
title: A small archive
-- content/documents/oslo-release.md --
---
title: The talks in Oslo
date: 2019-03-08
slug: oslo-talks
rights: Free for any use
---
The day in the text is **wrong**.
-- content/documents/oslo-relase.md --
---
title: Nobody's
---
`).build().wantCode(Done).wantSound()
	p.wantErrors("content/documents/oslo-relase.md: warning:", "Did you mean oslo-release?", "[orphan-correction]")
	if strings.Contains(p.errors, "[contradiction]") {
		t.Errorf("a correction settles the date, and a contradiction is reported:\n%s", p.errors)
	}
	const page = "documents/oslo-talks.html"
	facts := p.facts(page)
	for name, want := range map[string]string{"Title": "The talks in Oslo", "Rights": "Free for any use"} {
		if facts[name] != want {
			t.Errorf("%s is %q, want %q", name, facts[name], want)
		}
	}
	if !strings.HasPrefix(facts["Date"], "8 March 2019") {
		t.Errorf("the date is %q, want the correction's", facts["Date"])
	}
	words := p.words(page)
	for _, want := range []string{"The day in the text is wrong.", "Against it: 2019-03-07"} {
		if !strings.Contains(words, want) &&
			!strings.Contains(words, strings.ReplaceAll(want, "2019-03-07", "7 March 2019")) {
			t.Errorf("the page does not say %q", want)
		}
	}
}

func TestWarningsPublish(t *testing.T) {
	for _, test := range []struct{ name, seed, where string }{
		{"a date that contradicts the text", "-- seeds/x.md --\n---\ndate: 2019-03-08\n---\nOslo, 7 March 2019 – " +
			"ASEAN and Norway met, and spoke of what the years to come may hold for the two.\n",
			"seeds/x.md:4: warning:"},
		{"a date that cannot be read", "-- seeds/x.md --\n---\ntitle: A visit\ndate: soon\n---\nThe text of the " +
			"visit.\n", "seeds/x.md:3:7: warning:"},
		{"a slug that is none", "-- seeds/x.md --\n---\nslug: A Visit!\n---\nThe text of the visit.\n", "seeds/x.md:2"},
		{"a key that stands twice with one value", "-- seeds/x.md --\n---\ntitle: One\ntitle: One\n---\nThe text.\n",
			"seeds/x.md:3:1: warning:"},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := newProject(t, test.seed)
			p.Quiet = true
			p.build().wantCode(Done).wantErrors(test.where).wantSound()
			p.file("documents/x.html")
			if p.output != "" {
				t.Errorf("a quiet run says %q", p.output)
			}
		})
	}
}

func TestSameInputSameBytes(t *testing.T) {
	const seeds = release + `
-- seeds/2020/b.md --
---
date: 2020-05-01 23:30:00-08:00
title: B
partners: [Ruritania, Norway]
---
Text of b, which Japan and Norway have signed on 3 May 2016 and on 4 May 2016.
-- seeds/2020/c.txt --
Text of c, in which Japan is named.
-- seeds/c.md --
+++
date = 2020-05-01
zeta = {b = 1, a = 2, c = [3, 4]}
+++
Text of the other c.
`
	first := newProject(t, seeds).build().wantCode(Done).wantSound()
	want := first.files()
	for _, test := range []struct {
		name   string
		change func(*testing.T, *project)
	}{
		{"again", func(*testing.T, *project) {}},
		{"one job", func(_ *testing.T, p *project) { p.Jobs = 1 }},
		{"eight jobs", func(_ *testing.T, p *project) { p.Jobs = 8 }},
		{"no jobs", func(_ *testing.T, p *project) { p.Jobs = 0 }},
		{"another time zone", func(t *testing.T, _ *project) {
			if underRace {
				t.Skip("the clocks of the program read the zone that is changed here")
			}
			before := time.Local
			time.Local = time.FixedZone("far east", 14*60*60)
			t.Cleanup(func() { time.Local = before })
		}},
		{"from another folder", func(t *testing.T, p *project) {
			t.Chdir(p.folder)
			p.Seeds, p.Content, p.Out = "seeds", "content", "elsewhere/site"
		}},
		{"other times of the files", func(t *testing.T, p *project) {
			old := time.Date(1999, 1, 1, 0, 0, 0, 0, time.UTC)
			for _, name := range []string{"seeds/c.md", "seeds/oslo-release.txt", "content/partners/norway.md"} {
				if err := os.Chtimes(filepath.Join(p.folder, name), old, old); err != nil {
					t.Fatal(err)
				}
			}
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := newProject(t, seeds)
			test.change(t, p)
			got := p.build().wantCode(Done).files()
			for address, content := range want {
				if got[address] != content {
					t.Errorf("%s differs", address)
				}
			}
			for address := range got {
				if _, ok := want[address]; !ok {
					t.Errorf("%s is there in one site alone", address)
				}
			}
			if p.errors != first.errors {
				t.Errorf("the diagnostics differ:\n%s\nand\n%s", p.errors, first.errors)
			}
		})
	}
}

func TestUnchangedFilesKeepTheirTime(t *testing.T) {
	p := newProject(t, release).build().wantCode(Done)
	old := time.Date(2001, 2, 3, 4, 5, 6, 0, time.UTC)
	name := filepath.Join(p.Out, "documents", "oslo-release.html")
	if err := os.Chtimes(name, old, old); err != nil {
		t.Fatal(err)
	}
	p.build().wantCode(Done)
	info, err := os.Stat(name)
	if err != nil {
		t.Fatal(err)
	}
	if !info.ModTime().Equal(old) {
		t.Error("a file with the same bytes has another time, so that rsync would send it again")
	}
	if strings.Contains(p.output, "new or changed") {
		t.Errorf("nothing has changed, and the summary says %q", p.output)
	}
}

func TestOutputThatMustNotBeReplaced(t *testing.T) {
	for _, test := range []struct {
		name string
		out  string
		code int
	}{
		{"the seeds", "seeds", Usage},
		{"inside the seeds", "seeds/site", Usage},
		{"above the seeds", ".", Usage},
		{"the lists", "content", Usage},
		{"inside the lists", "content/pages/site", Usage},
		{"a folder of somebody's", "photos", Environment},
		{"a file", "notes.txt", Environment},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := newProject(t, release+"-- photos/holiday.txt --\nA picture.\n-- notes.txt --\nA note.\n")
			before := folderFiles(t, p.folder)
			p.Out = filepath.Join(p.folder, filepath.FromSlash(test.out))
			p.build().wantCode(test.code).wantErrors("error: ")
			if !maps.Equal(folderFiles(t, p.folder), before) {
				t.Error("a file was touched")
			}
		})
	}
	for _, name := range []string{"templates", "static/site"} {
		p := newProject(t, release).ownTemplates() // a defect must not reach the project's
		p.Out = filepath.Join(p.Root, filepath.FromSlash(name))
		p.build().wantCode(Usage).wantErrors("it would replace")
	}
}

func TestBaseURLThatIsNone(t *testing.T) {
	for _, base := range []string{"archive.example", "/asean", "ftp://archive.example", "https://", "https:///asean",
		"javascript:alert(1)", "://x",
		"https://archive.example/?page=1", "https://archive.example/#top", "https://user:secret@archive.example/"} {
		t.Run(base, func(t *testing.T) {
			p := newProject(t, release)
			p.BaseURL = base
			p.build().wantCode(Usage).wantErrors("base URL", "https://example.org/archive")
			if strings.Contains(p.errors, "secret") {
				t.Error("the message repeats a password")
			}
			if _, err := os.Stat(p.Out); !os.IsNotExist(err) {
				t.Error("there is a site")
			}
		})
	}
}

func TestDiagnosticsAsJSON(t *testing.T) {
	p := newProject(t, release+broken[0].seed)
	p.JSON = true
	p.build().wantCode(Problems)
	type diagnostic struct {
		Severity, ID, File, Message, Hint string
		Line, Column                      int
	}
	var first diagnostic
	for i, line := range strings.Split(strings.TrimSuffix(p.errors, "\n"), "\n") {
		var d diagnostic
		decoder := json.NewDecoder(strings.NewReader(line))
		decoder.DisallowUnknownFields()
		if err := decoder.Decode(&d); err != nil {
			t.Fatalf("line %d of stderr is no diagnostic in JSON: %v: %s", i+1, err, line)
		}
		if d.Severity != "error" || d.ID == "" || d.Message == "" {
			t.Errorf("line %d lacks what every diagnostic has: %s", i+1, line)
		}
		if i == 0 {
			first = d
		}
	}
	want := diagnostic{
		Severity: "error",
		ID:       "bad-date",
		File:     "seeds/broken.md",
		Line:     3,
		Column:   7,
		Message:  "there is no 31 February 2015",
		Hint:     first.Hint,
	}
	if first != want || first.Hint == "" {
		t.Errorf("the diagnostic is %+v, want %+v", first, want)
	}
	if p.output != "" {
		t.Errorf("the standard output is for results, and says %q", p.output)
	}
}

func TestTemplateThatIsBroken(t *testing.T) {
	p := newProject(t, release).build().wantCode(Done)
	before := p.files()
	p.ownTemplates()
	overwrite(t, p.Root+"/templates/timeline.html", "{{define \"main\"}}\n<h1>{{.Tilte}}</h1>\n{{end}}\n")
	p.build().wantCode(Problems).wantErrors("templates/timeline.html", "timeline.html:2", "Tilte")
	if !maps.Equal(p.files(), before) {
		t.Error("the old site is not as it was")
	}
	p.wantNothingBeside()
}

func TestRunThatIsStopped(t *testing.T) {
	p := newProject(t, release).build().wantCode(Done)
	before := p.files()
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	var said bytes.Buffer
	p.Errors = &said
	if code := Run(ctx, p.Options); code != Environment {
		t.Errorf("the exit code is %d, want %d", code, Environment)
	}
	if !maps.Equal(p.files(), before) {
		t.Error("the old site is not as it was")
	}
	p.wantNothingBeside()
}

func TestFoldersThatAreNone(t *testing.T) {
	for _, test := range []struct{ name, seeds string }{{"missing", "nowhere"}, {"a file", "seeds/oslo-release.txt"}} {
		t.Run(test.name, func(t *testing.T) {
			p := newProject(t, release).build().wantCode(Done)
			before := p.files()
			p.Seeds = filepath.Join(p.folder, filepath.FromSlash(test.seeds))
			p.build().wantCode(Environment).wantErrors(test.seeds)
			if !maps.Equal(p.files(), before) {
				t.Error("the old site is not as it was")
			}
		})
	}
	p := newProject(t, release)
	p.Errors, p.Output = &bytes.Buffer{}, &bytes.Buffer{}
	if code := Check(p.Options); code != Environment {
		t.Errorf("check of a site that is not there exits with %d, want %d", code, Environment)
	}
}

func TestLinksOfTheFileSystem(t *testing.T) {
	p := newProject(t, release)
	link := filepath.Join(p.folder, "link")
	if err := os.Symlink(p.Seeds, link); err != nil {
		t.Skip(err)
	}
	seeds := p.Seeds
	p.Seeds = link
	p.build().wantCode(Done).wantSilence().wantSound()
	p.file("documents/oslo-release.html")

	if err := os.Symlink(filepath.Join(p.folder, "nowhere.txt"), filepath.Join(seeds, "lost.txt")); err != nil {
		t.Fatal(err)
	}
	before := p.files()
	p.build().wantCode(Problems).wantErrors("lost.txt: error:", "[link-outside]", "nothing was published")
	if !maps.Equal(p.files(), before) {
		t.Error("the old site is not as it was")
	}
}

// TestSeedThatChangesMeanwhile: its page would show words that its facts do
// not know.
func TestSeedThatChangesMeanwhile(t *testing.T) {
	p := newProject(t, release).build().wantCode(Done)
	b := &builder{Options: p.Options, watch: newStopwatch(), progress: newProgress(&bytes.Buffer{}, false)}
	b.lists = authority.Load(b.Content, "content", &b.log)
	documents, _, err := b.documents(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := b.body(context.Background(), documents[0]); err != nil {
		t.Errorf("a seed that is as it was: %v", err)
	}
	overwrite(t, p.Seeds+"/oslo-release.txt", "Something else.\n")
	isSaid := func() {
		t.Helper()
		_, err := b.body(context.Background(), documents[0])
		if broken := unfitOf(err); broken == nil || broken.document != documents[0] || len(broken.found) != 1 ||
			broken.found[0].ID != "changed" || !strings.HasSuffix(broken.found[0].File, "oslo-release.txt") {
			t.Errorf("the error is %v, want one that names the seed", err)
		}
	}
	isSaid()
	remove(t, p.Seeds+"/oslo-release.txt")
	isSaid()
}

func TestServeOfWhatCannotBeBuilt(t *testing.T) {
	ended, cancel := context.WithCancel(context.Background())
	cancel() // a server that is started ends at once
	p := newProject(t, release)
	p.Output, p.Errors = &bytes.Buffer{}, &bytes.Buffer{}
	p.BaseURL = "nonsense"
	if code := Serve(ended, p.Options, "127.0.0.1:0", false); code != Usage {
		t.Errorf("the exit code is %d, want %d", code, Usage)
	}
}

func TestStats(t *testing.T) {
	p := newProject(t, release)
	p.Stats = true
	p.build().wantCode(Done)
	for _, want := range []string{"read and infer", "link", "render", "publish", "memory"} {
		if !regexp.MustCompile(`(?m)^` + want + ` .*\d`).MatchString(p.output) {
			t.Errorf("the figures lack %q:\n%s", want, p.output)
		}
	}
}

func TestErrorsThatCannotBeSaid(t *testing.T) {
	p := newProject(t, release+broken[0].seed)
	p.Output, p.Errors = iotest.TruncateWriter(&bytes.Buffer{}, 0), iotest.TruncateWriter(&bytes.Buffer{}, 3)
	if code := Run(context.Background(), p.Options); code != Problems {
		t.Errorf("the exit code is %d, want %d", code, Problems)
	}
}

// TestScriptThatCannotBeRead: what a designer wrote wrongly is said with its
// file, and the old site stays.
func TestScriptThatCannotBeRead(t *testing.T) {
	p := newProject(t, release).build().wantCode(Done)
	before := p.files()
	p.ownTemplates()
	overwrite(t, filepath.Join(p.Root, "static", "site.js"), "function ( {\n")
	p.build().wantCode(Problems).wantErrors("static/site.js cannot be used")
	if !maps.Equal(p.files(), before) {
		t.Error("the old site is not as it was")
	}
}
