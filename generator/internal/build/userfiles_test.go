package build

import (
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestFilesInTheSiteThatAreNotItsOwnStay: what a user puts into public/ is there
// after the next build, and check does not mind it.
func TestFilesInTheSiteThatAreNotItsOwnStay(t *testing.T) {
	p := newProject(t, release).build().wantCode(Done)
	p.put("-- public/CNAME --\narchive.example\n-- public/.well-known/security.txt --\nContact: us\n" +
		"-- public/thesis/index.html --\n<p>Mine.\n")
	p.build().wantCode(Done)
	if !strings.Contains(p.output, "3 files in ") {
		t.Errorf("the summary does not tell of what is kept: %s", p.output)
	}
	for _, name := range []string{"CNAME", ".well-known/security.txt", "thesis/index.html"} {
		p.file(name)
	}
	if code := Check(p.Options); code != Done {
		t.Errorf("check exits with %d", code)
	}
	p.put("-- public/documents/second.html --\nMine.\n-- seeds/second.txt --\nOslo, 8 March 2019 – They met again.\n")
	before := p.files()
	p.build().wantCode(Environment).wantErrors("documents/second.html", "move it to another place or name")
	if !maps.Equal(p.files(), before) {
		t.Error("the old site is not as it was")
	}
	p.wantNothingBeside()
}

// TestFoldersBehindLinks: an output folder that reaches another one by a link is
// refused like any other.
func TestFoldersBehindLinks(t *testing.T) {
	for _, test := range []struct {
		name    string
		prepare func(t *testing.T, p *project)
		says    string
	}{
		{"seeds behind a link into the site", func(t *testing.T, p *project) {
			move(t, p.Seeds, filepath.Join(p.folder, "public", "seeds"))
			makeLink(t, filepath.Join(p.folder, "public", "seeds"), p.Seeds)
		}, "it would replace seeds, which is public/seeds"},
		{"content behind a link into the site", func(t *testing.T, p *project) {
			move(t, p.Content, filepath.Join(p.folder, "public", "lists"))
			makeLink(t, filepath.Join(p.folder, "public", "lists"), p.Content)
		}, "it would replace content, which is public/lists"},
		{"the site behind a link into the seeds", func(t *testing.T, p *project) {
			makeLink(t, p.Seeds, filepath.Join(p.folder, "elsewhere"))
			p.Out = filepath.Join(p.folder, "elsewhere", "site")
		}, "it would replace seeds"},
		{"the site by a link to the seeds", func(t *testing.T, p *project) {
			makeLink(t, p.Seeds, filepath.Join(p.folder, "elsewhere"))
			p.Out = filepath.Join(p.folder, "elsewhere")
		}, "it would replace seeds"},
		{"templates behind a link into the site", func(t *testing.T, p *project) {
			p.ownTemplates()
			move(t, filepath.Join(p.Root, "templates"), filepath.Join(p.folder, "public", "pages"))
			makeLink(t, filepath.Join(p.folder, "public", "pages"), filepath.Join(p.Root, "templates"))
		}, "it would replace own/templates, which is public/pages"},
		{"static behind a link into the site", func(t *testing.T, p *project) {
			p.ownTemplates()
			move(t, filepath.Join(p.Root, "static"), filepath.Join(p.folder, "public", "files"))
			makeLink(t, filepath.Join(p.folder, "public", "files"), filepath.Join(p.Root, "static"))
		}, "it would replace own/static, which is public/files"},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := newProject(t, release).build().wantCode(Done)
			test.prepare(t, p)
			before := folderFiles(t, p.folder)
			p.build().wantCode(Usage).wantErrors(test.says)
			if !maps.Equal(folderFiles(t, p.folder), before) {
				t.Error("a file was touched")
			}
		})
	}
}

// TestLinksOutOfStaticAndTemplatesAreNotFollowed: what lies elsewhere is not
// published, and what is no file is not waited for.
func TestLinksOutOfStaticAndTemplatesAreNotFollowed(t *testing.T) {
	for name, says := range map[string]string{
		"static/secret.txt":       "static/secret.txt cannot be used",
		"templates/partials.html": "partials.html",
	} {
		t.Run(name, func(t *testing.T) {
			p := newProject(t, release).ownTemplates()
			p.put("-- secret.txt --\nA secret.\n")
			at := filepath.Join(p.Root, filepath.FromSlash(name))
			_ = os.Remove(at)
			makeLink(t, filepath.Join(p.folder, "secret.txt"), at)
			p.build().wantCode(Problems).wantErrors(says)
		})
	}
	p := newProject(t, release).ownTemplates()
	makeLink(t, "site.js", filepath.Join(p.Root, "static", "same.js")) // within the folder
	p.build().wantCode(Done).wantSound()
	p.file("static/same.js")
	p.Root = filepath.Join(p.folder, "nowhere")
	p.build().wantCode(Problems).wantErrors("there are no templates in nowhere")
}

func move(t *testing.T, from, to string) {
	t.Helper()
	if err := os.Rename(from, to); err != nil {
		t.Fatal(err)
	}
}

func makeLink(t *testing.T, target, name string) {
	t.Helper()
	if err := os.Symlink(target, name); err != nil {
		t.Skip("this system makes no symbolic links:", err)
	}
}
