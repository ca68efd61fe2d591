package build

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

// Systems write letters with marks in file names in two ways: as one sign, or as
// the letter and its mark (NFD). A folder that was copied from one to the other
// holds the same names in other bytes, and whoever types a name types either.
const marked = `-- seeds/Jenča.txt --
Oslo, 7 March 2019 – ASEAN and Norway met in Oslo, and agreed to meet again.
-- content/documents/Jenča.md --
---
title: The corrected one
related: [Žilina]
---
-- seeds/Žilina.md --
# Second statement

Oslo, 8 March 2019 – See [the first](Jen%C4%8Da.txt) and [once more](Jenča.txt).
-- seeds/Médan.html --
<!DOCTYPE html><title>A page</title><body><h1>A page</h1><p>They met again on 9 March 2019, and said so.</p></body>
-- seeds/Médan.html.md --
---
place: Bergen
---
`

// putAs writes the files of a txtar string with their names in the form that of
// says. What is in the files stays as it is.
func (p *project) putAs(files string, of func(name string) norm.Form) {
	p.t.Helper()
	for _, file := range strings.Split(files, "-- ")[1:] {
		name, content, _ := strings.Cut(file, " --\n")
		to := filepath.Join(p.folder, filepath.FromSlash(of(name).String(name)))
		if err := os.MkdirAll(filepath.Dir(to), 0o777); err != nil {
			p.t.Fatal(err)
		}
		overwrite(p.t, to, content)
	}
}

// explain is what explain says of a file.
func (p *project) explain(file string) string {
	p.t.Helper()
	options := p.Options
	var said bytes.Buffer
	options.Output, options.Errors = &said, &said
	Explain(options, file, false)
	return said.String()
}

func TestNamesInBothForms(t *testing.T) {
	always := func(form norm.Form) func(string) norm.Form { return func(string) norm.Form { return form } }
	under := func(folder string, form, other norm.Form) func(string) norm.Form {
		return func(name string) norm.Form {
			if strings.HasPrefix(name, folder) {
				return form
			}
			return other
		}
	}
	for _, test := range []struct {
		name string
		of   func(string) norm.Form
	}{
		{"all as one sign", always(norm.NFC)},
		{"all taken apart", always(norm.NFD)},
		{"seeds taken apart", under("seeds", norm.NFD, norm.NFC)},
		{"content taken apart", under("content", norm.NFD, norm.NFC)},
		{"what stands beside taken apart", func(name string) norm.Form {
			if strings.HasSuffix(name, ".html.md") {
				return norm.NFD
			}
			return norm.NFC
		}},
		{"what it stands beside taken apart", func(name string) norm.Form {
			if strings.HasSuffix(name, ".html") {
				return norm.NFD
			}
			return norm.NFC
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := newProject(t, lists)
			p.putAs(marked, test.of)
			p.build().wantCode(Done).wantSilence().wantSound()
			if title := p.facts("documents/jenca.html")["Title"]; title != "The corrected one" {
				t.Errorf("the title is %q: the correction is not found", title)
			}
			for words, href := range p.hrefs("documents/zilina.html") {
				if href != "jenca.html" {
					t.Errorf("“%s” leads to %q", words, href)
				}
			}
			if place := p.facts("documents/medan.html")["Place"]; place != "Bergen" {
				t.Errorf("the place is %q: what stands beside the file is not read", place)
			}
			if p.links("documents/jenca.html")["documents/zilina.html"] == "" {
				t.Error("the document that an editor relates is not named")
			}
			said := p.explain(filepath.Join(p.Seeds, test.of("seeds/Jenča.txt").String("Jenča.txt")))
			if !strings.Contains(said, "The corrected one") {
				t.Errorf("explain does not find the correction:\n%s", said)
			}
		})
	}
}

// TestRecordedNamesInBothForms: an archive that is copied to another system keeps
// its addresses.
func TestRecordedNamesInBothForms(t *testing.T) {
	const second = "-- seeds/Jenča.md --\nOslo, 8 March 2019 – ASEAN and Norway met in Bergen.\n"
	for name, forms := range map[string][2]norm.Form{
		"recorded as one sign": {norm.NFC, norm.NFD}, "recorded taken apart": {norm.NFD, norm.NFC},
	} {
		t.Run(name, func(t *testing.T) {
			p := newProject(t, lists)
			p.putAs(marked, func(string) norm.Form { return forms[0] })
			record := p.record()
			record = strings.ReplaceAll(record, norm.NFC.String("Jenča"), forms[0].String("Jenča")) // by hand
			overwrite(t, filepath.Join(p.Content, "addresses.txt"), record)
			if err := os.RemoveAll(p.Seeds); err != nil {
				t.Fatal(err)
			}
			p.putAs(marked, func(string) norm.Form { return forms[1] })
			p.build().wantCode(Done).wantSilence().wantSound()
			// Another file of the same stem takes nothing from the one that is recorded.
			p.putAs(second, func(string) norm.Form { return forms[1] })
			p.build().wantCode(Done).wantErrors("[same-name]").wantSound()
			if title := p.facts("documents/jenca.html")["Title"]; title != "The corrected one" {
				t.Errorf("the recorded address leads to the document with the title %q", title)
			}
			if !strings.Contains(p.file("documents/jenca.txt"), "met in Oslo") {
				t.Error("the recorded address leads to the other file")
			}
		})
	}
}

// TestOneNameInBothForms: two files whose names look the same are two documents.
func TestOneNameInBothForms(t *testing.T) {
	p := newProject(t, lists)
	for _, form := range []norm.Form{norm.NFC, norm.NFD} {
		overwrite(t, filepath.Join(p.Seeds, form.String("Jenča.txt")), "Oslo, 7 March 2019 – They met in "+
			map[norm.Form]string{norm.NFC: "Oslo", norm.NFD: "Bergen"}[form]+".\n")
	}
	entries, err := os.ReadDir(p.Seeds)
	if err != nil || len(entries) < 2 {
		t.Skip("here the two names are one")
	}
	p.build().wantCode(Done).wantErrors("[same-name]").wantSound()
	texts := ""
	for address, content := range p.files() {
		if strings.HasPrefix(address, "documents/") && strings.HasSuffix(address, ".txt") {
			texts += content
		}
	}
	if !strings.Contains(texts, "in Oslo") || !strings.Contains(texts, "in Bergen") {
		t.Errorf("a document is lost: %q", texts)
	}
}
