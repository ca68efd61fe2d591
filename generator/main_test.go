package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// generator is the program as people run it, and repository the folder they
// run it in.
var generator, repository string

func TestMain(m *testing.M) {
	os.Exit(testProgram(m))
}

// testProgram builds the program once and runs the tests.
func testProgram(m *testing.M) int {
	folder, err := os.MkdirTemp("", "generator-")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(folder)
	generator = filepath.Join(folder, "generator.exe") // Windows wants the ending, others take it
	if output, err := exec.Command("go", "build", "-o", generator, ".").CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "%v\n%s", err, output)
		return 1
	}
	if repository, err = filepath.Abs(".."); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return m.Run()
}

// answer is what a run of the program gave.
type answer struct {
	code           int
	output, errors string
}

// generate runs the program in a folder. environment is added to that of the test.
func generate(t *testing.T, folder string, environment []string, arguments ...string) answer {
	t.Helper()
	command := exec.Command(generator, arguments...)
	command.Dir, command.Env = folder, append(os.Environ(), environment...)
	var output, said bytes.Buffer
	command.Stdout, command.Stderr = &output, &said
	err := command.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return answer{command.ProcessState.ExitCode(), output.String(), said.String()}
}

func TestExitCodes(t *testing.T) {
	seed := func(name, content string) string {
		folder := t.TempDir()
		if err := os.WriteFile(filepath.Join(folder, name), []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
		return folder
	}
	sound := seed("sound.txt", "ASEAN and its partners met, and agreed to meet again when the time has come.\n")
	broken := seed("broken.md", "---\ndate: 2015-02-31\n---\nThe text.\n")
	unbuilt := filepath.Join(t.TempDir(), "nowhere")
	damaged := filepath.Join(t.TempDir(), "site")
	if a := generate(t, repository, nil, "--seeds", sound, "--out", damaged); a.code != 0 {
		t.Fatalf("the site to be damaged cannot be built: %s", a.errors)
	}
	if err := os.Remove(filepath.Join(damaged, "timeline.html")); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name      string
		arguments []string
		code      int
		says      string // on stderr
	}{
		{"build", []string{"build", "--seeds", sound}, 0, ""},
		{"build is the default", []string{"--seeds", sound}, 0, ""},
		{"a broken document", []string{"build", "--seeds", broken}, 1,
			"broken.md:2:7: error: there is no 31 February 2015 [bad-date]\n    "},
		{"a broken document left out", []string{"build", "--keep-going", "--seeds", broken}, 1, "[bad-date]"},
		{"a quiet run says what is wrong", []string{"build", "--quiet", "--seeds", broken}, 1, "[bad-date]"},
		{"check of a damaged site", []string{"check", "--out", damaged}, 1, "[broken-link]"},
		{"explain of a broken document", []string{"explain", filepath.Join(broken, "broken.md")}, 1, "[bad-date]"},
		{"labels without a text", []string{"eval", "--labels", seed("001.json", "{}")}, 3, "build it first"},
		{"no labels", []string{"eval", "--labels", unbuilt}, 2, "no labels"},
		{"labels that are not named", []string{"eval"}, 2, "--labels"},
		{"an unknown flag", []string{"build", "--sede", "x"}, 2, "--sede"},
		{"an unknown command", []string{"publish"}, 2, "publish"},
		{"an unknown format", []string{"--format", "xml"}, 2, "xml"},
		{"jobs that are no number", []string{"--jobs", "many"}, 2, "many"},
		{"explain of nothing", []string{"explain"}, 2, "<file>"},
		{"a base URL that is none", []string{"--base-url", "archive", "--seeds", sound}, 2, "base URL"},
		{"the site over the seeds", []string{"--seeds", sound, "--out", sound}, 2, "would replace"},
		{"no folder of seeds", []string{"--seeds", unbuilt}, 3, "nowhere"},
		{"no site to check", []string{"check", "--out", unbuilt}, 3, "build the site first"},
		{"no file to explain", []string{"explain", filepath.Join(unbuilt, "x.txt")}, 3, "there is no file"},
		{"an address that cannot be served at", []string{"serve", "--addr", "localhost:port", "--seeds", sound}, 3,
			"--addr"},
		{"an address that others reach", []string{"serve", "--addr", ":8080", "--seeds", sound}, 2, "--public"},
	} {
		t.Run(test.name, func(t *testing.T) {
			arguments := test.arguments
			if !strings.Contains(strings.Join(arguments, " "), "--out") {
				arguments = append(arguments, "--out", filepath.Join(t.TempDir(), "site"))
			}
			a := generate(t, repository, nil, arguments...)
			if a.code != test.code {
				t.Errorf("the exit code is %d, want %d\n%s%s", a.code, test.code, a.output, a.errors)
			}
			if !strings.Contains(a.errors, test.says) || test.code == 0 && strings.Contains(a.errors, "error:") {
				t.Errorf("stderr says %q, want %q in it", a.errors, test.says)
			}
			if strings.Contains(a.errors, "goroutine") {
				t.Errorf("the program broke down:\n%s", a.errors)
			}
		})
	}
}

func TestHelpNamesEveryCommand(t *testing.T) {
	a := generate(t, repository, nil, "--help")
	if a.code != 0 {
		t.Errorf("the exit code is %d", a.code)
	}
	for _, want := range []string{"build", "check", "explain", "eval", "serve", "--root", "--seeds", "--content",
		"--out", "--base-url", "--jobs", "--keep-going", "--quiet", "--stats", "--format"} {
		if !strings.Contains(a.output, want) {
			t.Errorf("the help does not name %s", want)
		}
	}
}

func TestExplainAsText(t *testing.T) {
	a := generate(t, repository, nil, "explain", "seeds/000_b41c415e8a2c6bbd.txt")
	if a.code != 0 || a.errors != "" {
		t.Fatalf("the exit code is %d, stderr %q", a.code, a.errors)
	}
	spaced := strings.Join(strings.Fields(a.output), " ")
	for _, want := range []string{
		"seeds/000_b41c415e8a2c6bbd.txt",
		"date 2016-05-13 (stated, dateline) line 1: “Kuala Lumpur, 13 May 2016 –”",
		"place Kuala Lumpur (stated, dateline) line 1:",
		"partner United States, party (beside-asean,",
		"rights not known",
		"event 2015-11, past (stated, full-date):",
		"meeting ASEAN-U.S. Dialogue, number 29 (named-edition) line 1: “29th ASEAN-U.S. Dialogue”",
		"house-style Nobody signed the release.",
	} {
		if !strings.Contains(spaced, want) {
			t.Errorf("the explanation lacks %q:\n%s", want, a.output)
		}
	}
}

func TestEval(t *testing.T) {
	folder := t.TempDir()
	for name, content := range map[string]string{
		"001.txt": "Jakarta, 3 June 2020 – ASEAN and Japan met today, and agreed to meet again when the time has " +
			"come for it.\n",
		"001.json": `{"date": "2020-06-03", "place": "Jakarta", "kind": "press release", "partners": ["Japan"]}`,
		"002.json": `{"title": "A text that is lost"}`,
	} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	a := generate(t, repository, nil, "eval", "--labels", folder)
	spaced := strings.Join(strings.Fields(a.output), " ")
	if want := "2 labels documents read 50.0% 1 of 2 date, where stated 100.0% 1 of 1"; a.code != 1 ||
		!strings.Contains(spaced, want) ||
		!strings.Contains(a.output, "002: documents read: a document, got none") {
		t.Errorf("exit code %d, want 1, and %q in\n%s%s", a.code, want, a.output, a.errors)
	}
	if err := os.Remove(filepath.Join(folder, "002.json")); err != nil {
		t.Fatal(err)
	}
	out := filepath.Join(t.TempDir(), "site")
	if built := generate(
		t,
		repository,
		nil,
		"--seeds",
		folder,
		"--out",
		out,
	); !strings.Contains(
		built.errors,
		"unknown-type",
	) {
		t.Fatalf("the site to be judged: %s", built.errors)
	}
	a = generate(t, repository, nil, "eval", "--labels", folder, "--out", out, "--format", "json")
	var report struct {
		Documents int
		Figures   []struct {
			Name    string
			Met, Of int
			Rate    float64
		}
		Misses []any
	}
	if err := json.Unmarshal([]byte(a.output), &report); err != nil || a.code != 0 {
		t.Fatalf("exit code %d, %v\n%s%s", a.code, err, a.output, a.errors)
	}
	if report.Documents != 1 || len(report.Misses) != 0 || len(report.Figures) < 10 || report.Figures[1].Met != 1 ||
		report.Figures[1].Rate != 1 {
		t.Errorf("%s", a.output)
	}
}

func TestExplainAsJSON(t *testing.T) {
	const name = "000_b41c415e8a2c6bbd.txt"
	type evidence []struct {
		Line  int
		Quote string
	}
	type fact struct {
		Value, Basis, Source, Rule string
		Evidence                   evidence
	}
	for _, test := range []struct {
		name, folder string
		arguments    []string
	}{
		{"from the repository", repository, []string{"explain", "seeds/" + name, "--format", "json"}},
		{"from elsewhere", filepath.Join(repository, "seeds"), []string{"explain", "--root", "..", name,
			"--format=json"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			a := generate(t, test.folder, nil, test.arguments...)
			if a.code != 0 || a.errors != "" {
				t.Fatalf("the exit code is %d, stderr %q", a.code, a.errors)
			}
			var d struct {
				ID, Source  string
				Date, Place fact
				Partners    []struct {
					ID, Role string
					Mentions int
					Evidence evidence
				}
			}
			if err := json.Unmarshal([]byte(a.output), &d); err != nil {
				t.Fatalf("the output is no JSON: %v\n%s", err, a.output)
			}
			if d.ID != strings.TrimSuffix(name, ".txt") || d.Source != name {
				t.Errorf("the document is %q from %q", d.ID, d.Source)
			}
			if d.Date.Value != "2016-05-13" || d.Date.Basis != "stated" || d.Date.Source != "text" ||
				d.Date.Rule != "dateline" {
				t.Errorf("the date is %+v", d.Date)
			}
			if len(d.Date.Evidence) != 1 || d.Date.Evidence[0].Line != 1 ||
				d.Date.Evidence[0].Quote != "Kuala Lumpur, 13 May 2016 –" {
				t.Errorf("the evidence of the date is %+v", d.Date.Evidence)
			}
			if d.Place.Value != "Kuala Lumpur" || len(d.Place.Evidence) == 0 || d.Place.Evidence[0].Line != 1 {
				t.Errorf("the place is %+v", d.Place)
			}
			if len(d.Partners) == 0 || d.Partners[0].ID != "united-states" || d.Partners[0].Role != "party" ||
				d.Partners[0].Mentions < 10 ||
				len(d.Partners[0].Evidence) == 0 ||
				d.Partners[0].Evidence[0].Line != 1 {
				t.Errorf("the partners are %+v, want the United States first, as party", d.Partners)
			}
		})
	}
}

// TestSiteDoesNotDependOnWhereItIsMade builds the project's site in several
// ways and compares the bytes.
func TestSiteDoesNotDependOnWhereItIsMade(t *testing.T) {
	copied := t.TempDir()
	for _, name := range []string{"seeds", "content", "templates", "static"} {
		if err := os.CopyFS(filepath.Join(copied, name), os.DirFS(filepath.Join(repository, name))); err != nil {
			t.Fatal(err)
		}
	}
	var first map[string]string
	for _, test := range []struct {
		name, folder string
		environment  []string
		arguments    []string
	}{
		{"here", repository, nil, nil},
		{"one job", repository, nil, []string{"--jobs", "1"}},
		{"eight jobs", repository, nil, []string{"--jobs", "8"}},
		{"a copy, from within", copied, nil, nil},
		{"from another folder", t.TempDir(), nil, []string{"--root", copied}},
		{"in Apia", repository, []string{"TZ=Pacific/Apia"}, nil},
		{"in Honolulu, in Turkish", repository, []string{"TZ=Pacific/Honolulu", "LANG=tr_TR.UTF-8",
			"LC_ALL=tr_TR.UTF-8"}, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			out := filepath.Join(t.TempDir(), "site")
			a := generate(t, test.folder, test.environment, append(test.arguments, "--out", out)...)
			if a.code != 0 {
				t.Fatalf("the exit code is %d\n%s", a.code, a.errors)
			}
			files := siteFiles(t, out)
			if first == nil {
				first = files
			}
			for name, content := range first {
				if files[name] != content {
					t.Errorf("%s differs", name)
				}
			}
			if len(files) != len(first) || len(files) < 50 {
				t.Errorf("the site has %d files, want the same %d", len(files), len(first))
			}
		})
	}
}

func siteFiles(t *testing.T, folder string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(folder, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := os.ReadFile(name)
		relative, _ := filepath.Rel(folder, name)
		files[filepath.ToSlash(relative)] = string(content)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}
