package build

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/tools/txtar"
)

// The tests build whole sites, written as one txtar string each, with the
// templates and static files of the project itself.

// root is the project's own folder.
func root(t *testing.T) string {
	t.Helper()
	folder, err := filepath.Abs(filepath.Join("..", "..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	return folder
}

// lists is a small content/ of our own.
const lists = `-- content/site.yaml --
title: A small archive
description: It holds what the tests put into it.
language: en
-- content/partners/japan.md --
---
name: Japan
type: country
relation: dialogue-partner
not:
  - The Japan Times
steps:
  - step: dialogue-partner
    date: "1977"
    sources:
      - https://archive.example/japan
      - https://news.example/japan
---
-- content/partners/norway.md --
---
name: Norway
type: country
relation: sectoral-dialogue-partner
---
`

// project is a folder with seeds and content, and the site built of it.
type project struct {
	t      *testing.T
	folder string
	Options
	code   int
	output string
	errors string // diagnostics, with paths as they are from the folder
}

// newProject writes a folder of seeds/ and content/; where no content is
// given, it is lists.
func newProject(t *testing.T, files string) *project {
	t.Helper()
	p := &project{t: t, folder: t.TempDir()}
	if !strings.Contains(files, "-- content/") {
		files += lists
	}
	p.put(files)
	if err := os.MkdirAll(filepath.Join(p.folder, "seeds"), 0o777); err != nil {
		t.Fatal(err)
	}
	p.Options = Options{
		Root: root(
			t,
		),
		Seeds:   filepath.Join(p.folder, "seeds"),
		Content: filepath.Join(p.folder, "content"),
		Out:     filepath.Join(p.folder, "public"),
		Jobs:    4,
	}
	return p
}

// put writes the files of a txtar string.
func (p *project) put(files string) {
	p.t.Helper()
	for _, file := range txtar.Parse([]byte(files)).Files {
		name := filepath.Join(p.folder, filepath.FromSlash(file.Name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			p.t.Fatal(err)
		}
		if err := os.WriteFile(name, file.Data, 0o666); err != nil {
			p.t.Fatal(err)
		}
	}
}

// build runs the generator and keeps what it said.
func (p *project) build() *project {
	p.t.Helper()
	var output, errors bytes.Buffer
	p.Output, p.Errors = &output, &errors
	p.code = Run(context.Background(), p.Options)
	p.output = output.String()
	p.errors = strings.ReplaceAll(errors.String(), filepath.ToSlash(p.folder)+"/", "")
	return p
}

// ownTemplates gives the project a copy of templates/ and static/ that a test
// may change.
func (p *project) ownTemplates() *project {
	p.t.Helper()
	own := filepath.Join(p.folder, "own")
	for _, name := range []string{"templates", "static"} {
		if err := os.CopyFS(filepath.Join(own, name), os.DirFS(filepath.Join(p.Root, name))); err != nil {
			p.t.Fatal(err)
		}
	}
	p.Root = own
	return p
}

// wantCode holds the exit code against the one wanted.
func (p *project) wantCode(want int) *project {
	p.t.Helper()
	if p.code != want {
		p.t.Fatalf("the exit code is %d, want %d\n%s", p.code, want, p.errors)
	}
	return p
}

// wantErrors holds what was said on stderr against parts of lines.
func (p *project) wantErrors(parts ...string) *project {
	p.t.Helper()
	for _, part := range parts {
		if !strings.Contains(p.errors, part) {
			p.t.Errorf("stderr does not say %q:\n%s", part, p.errors)
		}
	}
	return p
}

// wantSilence wants nothing on stderr.
func (p *project) wantSilence() *project {
	p.t.Helper()
	if p.errors != "" {
		p.t.Errorf("stderr is not silent:\n%s", p.errors)
	}
	return p
}

// wantSound wants a site that check finds nothing in, whose manifest is right
// as another program reads it, and which needs nothing of a host.
func (p *project) wantSound() *project {
	p.t.Helper()
	options := p.Options
	var output, errors bytes.Buffer
	options.Output, options.Errors = &output, &errors
	if code := Check(options); code != Done || errors.Len() > 0 {
		p.t.Errorf("check exits with %d:\n%s", code, errors.String())
	}
	files := p.files()
	listed := map[string]string{}
	for line := range strings.Lines(files["manifest-sha256.txt"]) {
		sum, name, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "  ")
		if !ok {
			p.t.Errorf("the line %q of the manifest is no checksum and path", line)
		}
		listed[name] = sum
	}
	for name, content := range files {
		if name == "manifest-sha256.txt" || strings.HasPrefix(path.Base(name), ".") {
			if listed[name] != "" {
				p.t.Errorf("the manifest lists %s", name)
			}
			continue
		}
		sum := sha256.Sum256([]byte(content))
		if listed[name] != hex.EncodeToString(sum[:]) {
			p.t.Errorf("the manifest gives %s the checksum %q", name, listed[name])
		}
		delete(listed, name)
	}
	for name := range listed {
		p.t.Errorf("the manifest lists %s, which is not there", name)
	}
	for name, content := range files {
		if path.Ext(name) == ".html" {
			p.wantSelfContained(name, content)
		}
	}
	return p
}

// wantSelfContained wants a page that loads nothing from another host, and
// whose links work from any folder.
func (p *project) wantSelfContained(name, content string) {
	p.t.Helper()
	ids := map[string]bool{}
	for node := range parse(p.t, content).Descendants() {
		if node.Type != html.ElementNode {
			continue
		}
		for _, a := range node.Attr {
			outside := strings.Contains(a.Val, "://") || strings.HasPrefix(a.Val, "//")
			switch {
			case a.Key == "id" && ids[a.Val]:
				p.t.Errorf("%s has the id %s twice", name, a.Val)
			case strings.HasPrefix(a.Key, "on"), a.Key == "style", a.Key == "srcset":
				p.t.Errorf("%s: the element %s has the attribute %s", name, node.Data, a.Key)
			case a.Key == "src" && outside:
				p.t.Errorf("%s loads %s", name, a.Val)
			case a.Key == "href" && node.Data == "link" && outside && loads(attribute(node, "rel")):
				p.t.Errorf("%s loads %s", name, a.Val)
			case a.Key == "href" && strings.HasPrefix(a.Val, "/") && name != "404.html":
				p.t.Errorf("%s has the link %s, which begins at the root of the host", name, a.Val)
			case a.Key == "href" && strings.HasPrefix(strings.ToLower(strings.TrimSpace(a.Val)), "javascript:"):
				p.t.Errorf("%s has the link %s", name, a.Val)
			case a.Key == "href" && !outside && !strings.HasPrefix(a.Val, "mailto:"):
				file, _, _ := strings.Cut(a.Val, "#")
				if file != "" && path.Ext(file) == "" {
					p.t.Errorf("%s has the link %q, which ends in no file name", name, a.Val)
				}
			}
			if a.Key == "id" {
				ids[a.Val] = true
			}
		}
	}
}

// loads reports whether a browser fetches what a link element of that
// relation names; of the others it takes note only.
func loads(relation string) bool {
	return slices.ContainsFunc(strings.Fields(strings.ToLower(relation)), func(word string) bool {
		switch word {
		case "stylesheet",
			"icon",
			"apple-touch-icon",
			"preload",
			"modulepreload",
			"prefetch",
			"preconnect",
			"dns-prefetch",
			"manifest":
			return true
		}
		return false
	})
}

// files are the files of the site by address.
func (p *project) files() map[string]string {
	p.t.Helper()
	return folderFiles(p.t, p.Out)
}

func folderFiles(t *testing.T, folder string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := fs.WalkDir(os.DirFS(folder), ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		if entry.Type() == fs.ModeSymlink {
			files[name], err = os.Readlink(filepath.Join(folder, filepath.FromSlash(name)))
			return err
		}
		content, err := os.ReadFile(filepath.Join(folder, filepath.FromSlash(name)))
		files[name] = string(content)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// file is one file of the site.
func (p *project) file(address string) string {
	p.t.Helper()
	content, err := os.ReadFile(filepath.Join(p.Out, filepath.FromSlash(address)))
	if err != nil {
		p.t.Fatalf("the site has no %s; it has\n%s", address, strings.Join(slices.Sorted(maps.Keys(p.files())), "\n"))
	}
	return string(content)
}

// words are the words of a page's main part, each run of white space as one.
func (p *project) words(address string) string {
	p.t.Helper()
	return wordsOf(only(p.t, parse(p.t, p.file(address)), "main"))
}

// text are the words of the document on its page, without the marks beside
// its paragraphs.
func (p *project) text(address string) string {
	p.t.Helper()
	for node := range parse(p.t, p.file(address)).Descendants() {
		if node.Data == "div" && attribute(node, "class") == "text" {
			return strings.ReplaceAll(wordsOf(node), "¶", "")
		}
	}
	p.t.Fatalf("%s has no text of a document", address)
	return ""
}

// facts are the facts that a document's page shows, by name: the words of
// their value, without the evidence.
func (p *project) facts(address string) map[string]string {
	p.t.Helper()
	facts := map[string]string{}
	for node := range parse(p.t, p.file(address)).Descendants() {
		if node.Data != "div" || !strings.HasPrefix(attribute(node, "class"), "fact ") {
			continue
		}
		for value := range only(p.t, node, "dd").Descendants() {
			if class := attribute(value, "class"); class == "value" || class == "unknown" {
				facts[wordsOf(only(p.t, node, "dt"))] = wordsOf(value)
				break
			}
		}
	}
	return facts
}

// links are the links of a page: their words by address, resolved from the
// page's own.
func (p *project) links(address string) map[string]string {
	p.t.Helper()
	links := map[string]string{}
	for node := range parse(p.t, p.file(address)).Descendants() {
		if node.Data != "a" {
			continue
		}
		href := attribute(node, "href")
		if !strings.Contains(href, ":") {
			file, fragment, found := strings.Cut(href, "#")
			if file == "" {
				file = path.Base(address)
			}
			href = path.Join(path.Dir(address), file)
			if found {
				href += "#" + fragment
			}
		}
		links[href] += wordsOf(node)
	}
	return links
}

// at are the words of the element with an ID on a page, "" when there is none.
func (p *project) at(address, id string) string {
	p.t.Helper()
	for node := range parse(p.t, p.file(address)).Descendants() {
		if attribute(node, "id") == id {
			return wordsOf(node)
		}
	}
	return ""
}

func parse(t *testing.T, page string) *html.Node {
	t.Helper()
	tree, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	return tree
}

// only is the one element of that name below a node.
func only(t *testing.T, node *html.Node, name string) *html.Node {
	t.Helper()
	var found *html.Node
	for child := range node.Descendants() {
		if child.Type == html.ElementNode && child.Data == name {
			if found != nil {
				t.Fatalf("there are two elements %s", name)
			}
			found = child
		}
	}
	if found == nil {
		t.Fatalf("there is no element %s", name)
	}
	return found
}

func attribute(node *html.Node, name string) string {
	for _, a := range node.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func wordsOf(node *html.Node) string {
	var b strings.Builder
	for child := range node.Descendants() {
		if child.Type == html.TextNode {
			b.WriteString(child.Data)
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

func overwrite(t *testing.T, name, content string) {
	t.Helper()
	if err := os.WriteFile(filepath.FromSlash(name), []byte(content), 0o666); err != nil {
		t.Fatal(err)
	}
}

func remove(t *testing.T, name string) {
	t.Helper()
	if err := os.Remove(filepath.FromSlash(name)); err != nil {
		t.Fatal(err)
	}
}
