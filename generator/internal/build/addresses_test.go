package build

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

const moving = `
-- seeds/first.txt --
Oslo, 7 March 2019 – ASEAN and Norway met in Oslo.
-- seeds/second.txt --
Oslo, 8 March 2020 – ASEAN and Norway met again, and parted as friends.
`

// record runs the command that records addresses, and returns the file.
func (p *project) record() string {
	p.t.Helper()
	options := p.Options
	var said bytes.Buffer
	options.Output, options.Errors = &said, &said
	if code := Addresses(context.Background(), options); code != Done {
		p.t.Fatalf("the addresses were not recorded: exit code %d: %s", code, said.String())
	}
	raw, err := os.ReadFile(filepath.Join(p.Content, "addresses.txt"))
	if err != nil {
		p.t.Fatal(err)
	}
	return string(raw)
}

func TestAddressesAreRecordedOnce(t *testing.T) {
	p := newProject(t, moving+"-- content/addresses.txt --\n2020-01-02 documents/first.html first\n")
	file := p.record()
	if !regexp.MustCompile(`(?m)\A(#.*\n)+2020-01-02 documents/first\.html first\n\d{4}-\d\d-\d\d documents/second\.html second\n\z`).
		MatchString(file) {
		t.Errorf("the file reads\n%s", file)
	}
	if again := p.record(); again != file {
		t.Errorf("the second time it reads\n%s", again)
	}
	p.build().wantCode(Done).wantSound()
	if data := p.file("documents/first.json"); !strings.Contains(data, `"added": "2020-01-02"`) {
		t.Error("the data do not say when the document was added")
	}
	if page := p.file("documents/first.html"); !strings.Contains(page, "2 January 2020") {
		t.Error("the page does not say when the document was added")
	}
	if feed := p.file(
		"feed.xml",
	); !strings.Contains(feed, "<updated>2020-01-02T00:00:00Z</updated>") ||
		!strings.Contains(feed, "<published>2020-03-08") {
		t.Errorf("the feed does not tell when the document was added, and when it was issued: %s", feed)
	}
	home := p.file("index.html")
	if strings.Index(home, "documents/second.html") > strings.Index(home, "documents/first.html") {
		t.Error("the document that was added first comes first on the home page")
	}
}

func TestFormerAddressesLeadOn(t *testing.T) {
	p := newProject(t, moving+`-- content/addresses.txt --
2020-01-02 documents/first.html first
2020-01-03 documents/early.html second
-- content/documents/first.md --
---
slug: talks-of-2019
formerly: [talks, old-talks]
---
`)
	p.BaseURL = "https://example.org/archive"
	p.build().wantCode(Done).wantSound()
	for from, to := range map[string]string{"first": "talks-of-2019", "talks": "talks-of-2019",
		"old-talks": "talks-of-2019", "early": "second"} {
		page := p.file("documents/" + from + ".html")
		for _, want := range []string{`http-equiv="refresh" content="0; url=` + to + `.html"`, `href="` + to +
			`.html"`, `rel="canonical" href="https://example.org/archive/documents/` + to + `.html"`} {
			if !strings.Contains(page, want) {
				t.Errorf("the page at the former address %s lacks %s", from, want)
			}
		}
	}
	if strings.Contains(p.file("sitemap.xml"), "old-talks") {
		t.Error("a former address stands in the site map")
	}
}

func TestAddressesThatCannotBe(t *testing.T) {
	for name, test := range map[string]struct {
		files, want string
		code        int
	}{
		"a document that is gone": {"-- content/addresses.txt --\n# a remark\n2020-01-02 documents/third.html " +
			"third\n", "content/addresses.txt:2: warning: nothing stands at documents/third.html any more", Done},
		"a line that says too little": {"-- content/addresses.txt --\n2020-01-02 documents/third.html\n",
			"content/addresses.txt:1: error: this line names no document", Problems},
		"no day": {"-- content/addresses.txt --\nyesterday documents/third.html third\n",
			"“yesterday” is not a day", Problems},
		"no address": {"-- content/addresses.txt --\n2020-01-02 ../third.html third\n",
			"“../third.html” is not the address of a document", Problems},
		"a former name of another": {"-- content/documents/first.md --\n---\nformerly: [second]\n---\n",
			"the former name “second” belongs to second.txt now", Problems},
		"a former name that is none": {"-- content/documents/first.md --\n---\nformerly: [../x]\n---\n",
			"“../x” under formerly: cannot have been part of an address", Problems},
	} {
		t.Run(name, func(t *testing.T) {
			newProject(t, moving+test.files).build().wantCode(test.code).wantErrors(test.want)
		})
	}
}
