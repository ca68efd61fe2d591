package build

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"regexp"
	"slices"
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
	if !regexp.MustCompile(`(?m)\A(#.*\n)+2020-01-02 documents/first\.html sha256:[0-9a-f]{64} first\n\d{4}-\d\d-\d\d documents/second\.html sha256:[0-9a-f]{64} second\n\z`).
		MatchString(file) {
		t.Errorf("the file reads\n%s", file)
	}
	if again := p.record(); again != file {
		t.Errorf("the second time it reads\n%s", again)
	}
	p.build().wantCode(Done).wantSound()
	if data := p.file("documents/first.json"); !strings.Contains(data, `"added":"2020-01-02"`) {
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
			"third\n", "content/addresses.txt:2: error: nothing stands at documents/third.html any more: there is no " +
			"document called third [lost-address]", Problems},
		"a document that has errors": {"-- content/addresses.txt --\n2020-01-02 documents/third.html third\n" +
			"-- seeds/third.md --\n---\ndate: 2015-02-31\n---\nText.\n", "seeds/third.md:2:7: error:", Problems},
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
			p := newProject(t, moving+test.files).build().wantCode(test.code).wantErrors(test.want)
			if name == "a document that has errors" && strings.Contains(p.errors, "lost-address") {
				t.Errorf("its address counts as lost:\n%s", p.errors)
			}
		})
	}
}

// TestASeedThatIsRenamed: without a word of it nothing is published, and with one
// its address, the day it came and its entry in the feed stay.
func TestASeedThatIsRenamed(t *testing.T) {
	p := newProject(t, moving)
	p.record()
	p.build().wantCode(Done).wantSilence()
	entry := regexp.MustCompile(`<id>(urn:uuid:[^<]+)</id>\s*<title>Oslo|<id>(urn:uuid:[^<]+)</id>`)
	before := entry.FindAllString(p.file("feed.xml"), -1)
	move(t, filepath.Join(p.Seeds, "first.txt"), filepath.Join(p.Seeds, "Talks in Oslo.txt"))
	p.build().wantCode(Problems).wantErrors("documents/first.html", "called first",
		"It is called Talks in Oslo now: set formerly: [first] in content/documents/Talks in Oslo.md")
	p.put("-- content/documents/Talks in Oslo.md --\n---\nformerly: [first]\n---\n")
	p.build().wantCode(Done).wantSilence().wantSound()
	if after := entry.FindAllString(p.file("feed.xml"), -1); !slices.Equal(after, before) || len(after) != 3 {
		t.Errorf("the feed has the entries %v, and had %v", after, before)
	}
	if added := regexp.MustCompile(`"added":"\d`); !added.MatchString(p.file("documents/talks-in-oslo.json")) {
		t.Error("the day on which it was added is forgotten")
	}
}

// TestASeedWhoseBytesChange is told of until that is recorded.
func TestASeedWhoseBytesChange(t *testing.T) {
	p := newProject(t, moving)
	p.record()
	overwrite(t, filepath.Join(p.Seeds, "first.txt"), "Oslo, 7 March 2019 – ASEAN and Norway met in Bergen.\n")
	p.build().wantCode(Done).wantErrors("seeds/first.txt: warning:", "[changed-seed]")
	if file := p.record(); strings.Count(file, "documents/first.html") != 2 {
		t.Errorf("the file reads\n%s", file)
	}
	p.build().wantCode(Done).wantSilence()
}

// TestOtherSeedsAreTriedWithTheSameLists: addresses are those of the seeds beside
// content/, and of no others.
func TestOtherSeedsAreTriedWithTheSameLists(t *testing.T) {
	p := newProject(t, moving)
	p.record()
	p.put("-- other/third.txt --\nOslo, 7 March 2019 – ASEAN and Norway met a third time.\n" +
		"-- trial/first.txt --\nOslo, 7 March 2019 – ASEAN and Norway met in Oslo.\n")
	p.Seeds = filepath.Join(p.folder, "other")
	p.build().wantCode(Done).wantErrors("[other-addresses]")
	p.put("-- far/seeds/first.txt --\nOslo, 7 March 2019 – ASEAN and Norway met in Oslo.\n")
	p.Seeds = filepath.Join(p.folder, "far", "seeds")
	p.build().wantCode(Done).wantErrors("content/addresses.txt:6: warning:", "[lost-address]")
}

// TestTwoSeedsOfOneStem: one has the plain name, for its address as for its
// correction, and which one it is does not change when the other comes.
func TestTwoSeedsOfOneStem(t *testing.T) {
	const text, markdown = "-- seeds/dup.txt --\nOslo, 7 March 2019 – ASEAN and Norway met in Oslo.\n",
		"-- seeds/dup.md --\nOslo, 8 March 2019 – ASEAN and Norway met in Bergen.\n"
	correction := "-- content/documents/dup.md --\n---\ntitle: The corrected one\n---\n"
	source := func(p *project, page string) string {
		return p.file(strings.TrimSuffix(page, ".html") + ".txt")
	}
	t.Run("at once", func(t *testing.T) {
		p := newProject(t, text+markdown+correction).build().wantCode(Done).wantSound()
		if !strings.Contains(source(p, "documents/dup.html"), "Bergen") {
			t.Error("the first of the two does not have the plain name")
		}
		p.wantErrors("seeds/dup.txt: warning: the name “dup” belongs to dup.md, too", "content/documents/dup.txt.md")
		if strings.Contains(p.errors, "orphan-correction") ||
			p.facts("documents/dup.html")["Title"] != "The corrected one" {
			t.Errorf("the correction has no document:\n%s", p.errors)
		}
		// The advice is followed.
		p.put("-- content/documents/dup.txt.md --\n---\nslug: oslo\n---\n")
		p.build().wantCode(Done).wantSilence().wantSound()
		p.file("documents/oslo.html")
	})
	for name, order := range map[string][2]string{"the text first": {text, markdown}, "Markdown first": {markdown,
		text}} {
		t.Run(name, func(t *testing.T) {
			p := newProject(t, order[0]+correction)
			p.record()
			p.build().wantCode(Done).wantSilence()
			before := source(p, "documents/dup.html")
			p.put(order[1])
			p.build().wantCode(Done).wantErrors("[same-name]").wantSound()
			if source(p, "documents/dup.html") != before || p.facts("documents/dup.html")["Title"] != "The "+
				"corrected one" {
				t.Error("the document that was published has lost its name or its correction")
			}
			if strings.Contains(p.errors, "changed-seed") || strings.Contains(p.errors, "orphan-correction") {
				t.Errorf("stderr says\n%s", p.errors)
			}
		})
	}
}
