package bench

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/tools/txtar"

	"aseanarchive/generator/internal/sample"
)

// hugo is the program that the whole build is held against (https://gohugo.io):
// the fastest of those that make sites out of many texts.
const hugo = "github.com/gohugoio/hugo@v0.165.0"

// rounds is how often both build their sites, in turn, so that what else the
// machine does falls on both.
const rounds = 3

// hugoSite is a site that is fair to Hugo: a page for each document, lists of
// them by partner, topic and year, a feed and a sitemap, and nothing of what
// Hugo does not do.
const hugoSite = `
-- hugo.toml --
baseURL = "https://archive.example/"
title = "Documents"
uglyURLs = true
disableKinds = ["taxonomy"]
[taxonomies]
partner = "partners"
topic = "topics"
year = "years"
[services.rss]
limit = 40
-- layouts/baseof.html --
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }}</title>
<meta name="description" content="{{ .Summary | plainify | truncate 200 }}">
<link rel="canonical" href="{{ .Permalink }}">
<link rel="alternate" type="application/rss+xml" href="{{ "index.xml" | absURL }}">
</head>
<body>
<header><p><a href="{{ "index.html" | relURL }}">{{ site.Title }}</a></p></header>
<main>
<h1>{{ .Title }}</h1>
{{ block "main" . }}{{ end }}
</main>
</body>
</html>
-- layouts/single.html --
{{ define "main" }}
<p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time>{{ with .Params.place }}, {{ . }}{{ end }}</p>
{{ .Content }}
{{ range slice "partners" "topics" "years" }}{{ with $.GetTerms . }}
<ul>{{ range . }}<li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></li>{{ end }}</ul>{{ end }}{{ end }}
{{ with .PrevInSection }}<a rel="prev" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ with .NextInSection }}<a rel="next" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ end }}
-- layouts/list.html --
{{ define "main" }}
<ol>
{{ range .Pages }}<li><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time> <a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ol>
{{ end }}
-- layouts/home.html --
{{ define "main" }}
<ol>
{{ range first 40 site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ol>
{{ end }}
`

// measureHugo builds the same documents with both programs. They have front
// matter, as Hugo knows no other way to a title and a date.
func measureHugo(t *testing.T, folder string, writer *sample.Writer, n int) {
	t.Helper()
	program, err := getHugo()
	if err != nil {
		fmt.Printf("\nHugo is not there to be held against this: %v\n", err)
		return
	}
	given, theirs := filepath.Join(folder, "given"), filepath.Join(folder, "hugo")
	writeGiven(t, writer, n, filepath.Join(given, "seeds"), filepath.Join(theirs, "content", "documents"))
	for _, file := range txtar.Parse([]byte(hugoSite)).Files {
		writeFile(t, filepath.Join(theirs, filepath.FromSlash(file.Name)), file.Data)
	}
	var built, other [rounds]cost
	for round := range rounds {
		progress("building with both, %d of %d", round+1, rounds)
		if round > 0 {
			setAside(t, folder, round, filepath.Join(given, siteFolder), filepath.Join(theirs, "public"))
		}
		built[round] = run[cost](t, "build", given)
		if other[round], err = runHugo(program, theirs); err != nil {
			fmt.Printf("\nHugo failed: %v\n", err)
			return
		}
	}
	fmt.Printf("\nA whole build beside Hugo's, of the same documents with front matter; the middle of %d\n", rounds)
	against := func(what, unit string, scale float64, of func(cost) float64) {
		ours, hugos := middle(built, of)/scale, middle(other, of)/scale
		fmt.Printf("%-58s %s %s, %.2f times Hugo’s, which is %s\n", what, number(ours), unit, ours/hugos, number(hugos))
	}
	against("CPU", "s", 1, func(c cost) float64 { return c.CPU })
	against("time", "s", 1, func(c cost) float64 { return c.Wall })
	against("peak memory", "MB", 1e6, func(c cost) float64 { return c.Peak })
	ourSize, hugoSize := sizeOf(t, filepath.Join(given, siteFolder)), sizeOf(t, filepath.Join(theirs, "public"))
	figure("bytes a document, ours", float64(ourSize.Bytes)/float64(n)/1024, "KB", none)
	figure("bytes a document, Hugo’s", float64(hugoSize.Bytes)/float64(n)/1024, "KB", none)
	figure("files a document, ours", float64(ourSize.Files)/float64(n), "", none)
	figure("files a document, Hugo’s", float64(hugoSize.Files)/float64(n), "", none)
}

// setAside moves the sites of a round out of the way of the next. They are not taken away
// before all is measured: for some minutes ext4 passes over the places of files that it has
// deleted, one by one, when others are made, which would take as long as all else does.
func setAside(t *testing.T, folder string, round int, sites ...string) {
	t.Helper()
	for i, site := range sites {
		if err := os.Rename(site, filepath.Join(folder, fmt.Sprintf("before-%d-%d", round, i))); err != nil {
			t.Fatal(err)
		}
	}
}

// getHugo builds Hugo unless an earlier measurement has.
func getHugo() (program string, err error) {
	folder, err := filepath.Abs(filepath.Join(root(), ".cache", "bench"))
	if err != nil {
		return "", err
	}
	program = filepath.Join(folder, "hugo")
	if built, err := exec.Command(program, "version").Output(); err == nil &&
		strings.Contains(string(built), hugo[strings.Index(hugo, "@")+1:]) {
		return program, nil
	}
	progress("building Hugo, which takes minutes")
	command := exec.Command("go", "install", hugo)
	command.Dir = os.TempDir() // outside of this module, whose requirements are its own
	command.Env = append(os.Environ(), "GOBIN="+folder, "GOFLAGS=")
	if output, err := command.CombinedOutput(); err != nil {
		return "", fmt.Errorf("%w: %s", err, lastLine(output))
	}
	return program, nil
}

func runHugo(program, site string) (cost, error) {
	command := exec.Command(program, "--quiet", "--source", site)
	start := time.Now()
	output, err := command.CombinedOutput()
	if err != nil {
		return cost{}, fmt.Errorf("%w: %s", err, lastLine(output))
	}
	took := spentBy(command.ProcessState)
	took.Wall = time.Since(start).Seconds()
	return took, nil
}

func middle(costs [rounds]cost, of func(cost) float64) float64 {
	var figures []float64
	for _, c := range costs {
		figures = append(figures, of(c))
	}
	return median(figures)
}

// writeGiven writes documents with front matter into each of some folders.
func writeGiven(t *testing.T, writer *sample.Writer, n int, folders ...string) {
	t.Helper()
	for i := range n {
		name, text := writer.Document(i)
		given, err := withFrontMatter(text)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for _, folder := range folders {
			writeFile(t, filepath.Join(folder, name+".md"), []byte(given))
		}
	}
}

// withFrontMatter says of a sample's document in front matter what its title and
// its dateline say.
func withFrontMatter(text string) (string, error) {
	title, body, found := strings.Cut(text, "\n\n")
	dateline, _, dashed := strings.Cut(body, " – ")
	place, day, dated := strings.Cut(dateline, ", ")
	partner, _, named := strings.Cut(strings.TrimPrefix(title, "ASEAN and "), " on ")
	if !found || !dashed || !dated || !named {
		return "", fmt.Errorf("it does not begin as samples do: %.80q", text)
	}
	date, err := time.Parse("2 January 2006", day)
	if err != nil {
		return "", err
	}
	var topics []string
	for _, topic := range []string{"maritime security", "climate change", "food security", "connectivity"} {
		if strings.Contains(body, topic) {
			topics = append(topics, topic)
		}
	}
	return fmt.Sprintf(
		"---\ntitle: %q\ndate: %s\nplace: %q\npartners: [%q]\ntopics: [%s]\nyears: [\"%d\"]\n---\n\n%s",
		title, date.Format(time.DateOnly), place, partner, strings.Join(topics, ", "), date.Year(), body,
	), nil
}

func TestSamplesWithFrontMatterSayTheSame(t *testing.T) {
	const text = "ASEAN and Norway on boats\n\nHA NOI, 3 May 2016 – Of climate change. More.\n"
	const want = "---\ntitle: \"ASEAN and Norway on boats\"\ndate: 2016-05-03\nplace: \"HA NOI\"\npartners: " +
		"[\"Norway\"]\n" +
		"topics: [climate change]\nyears: [\"2016\"]\n---\n\nHA NOI, 3 May 2016 – Of climate change. More.\n"
	if got, err := withFrontMatter(text); err != nil || got != want {
		t.Errorf("the document is\n%s\n%v, want\n%s", got, err, want)
	}
	for _, other := range []string{"", "A title\n\nA text.", strings.Replace(text, "3 May", "33 May", 1)} {
		if got, err := withFrontMatter(other); err == nil {
			t.Errorf("%q is taken for a sample: %s", other, got)
		}
	}
	writer := sample.New(sample.Collection{})
	for i := range 20 {
		if _, text := writer.Document(i); text != "" {
			if _, err := withFrontMatter(text); err != nil {
				t.Error(err)
			}
		}
	}
}

func writeFile(t *testing.T, name string, content []byte) {
	t.Helper()
	err := os.MkdirAll(filepath.Dir(name), 0o777)
	if err == nil {
		err = os.WriteFile(name, content, 0o666)
	}
	if err != nil {
		t.Fatal(err)
	}
}
