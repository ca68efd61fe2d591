package authority

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/limit"
)

// load reads a folder content/ that is written as one txtar text.
func load(t *testing.T, files string) (*Lists, []diag.Diagnostic) {
	t.Helper()
	folder := t.TempDir()
	for _, file := range txtar.Parse([]byte(files)).Files {
		path := filepath.Join(folder, filepath.FromSlash(file.Name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, file.Data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	var log diag.Log
	lists := Load(folder, "content", &log)
	return lists, log.Sorted()
}

func TestLoad(t *testing.T) {
	lists, problems := load(t, `
-- site.yaml --
title: An archive
description: >-
  Two lines
  in one.
language: en
contact: mailto:a@b.example
-- partners/united-states.md --
---
name: United States
full: United States of America
type: country
relation: dialogue-partner
website: https://us.example/
aliases: [U.S., US]
governments: Washington
not:
  - Latin America
steps:
  - step: dialogue-partner
    date: "1977-09"
    sources: https://us.example/1977
  - step: strategic-partnership
    date: "2015-11-21"
    occasion: 3rd Summit
    sources:
      - https://us.example/2015
      - http://us.example/2015
sources:
  - https://us.example/note
---

A partner since *1977*.
-- partners/.hidden.md --
nothing
-- documents/2016/first.md --
---
slug: first-one
date: 2016-05
partners: [united-states, The Moon]
formerly: [one]
related: [two]
---
A note.
-- pages/about.md --
---
title: About
---
Words.
-- pages/plain.md --
No keys.
`)
	if len(problems) > 0 {
		t.Errorf("problems: %v", problems)
	}
	if want := (Site{Title: "An archive", Description: "Two lines in one.", Language: "en",
		Contact: "mailto:a@b.example", Limits: limit.Default()}); !reflect.DeepEqual(lists.Site, want) {
		t.Errorf("site %+v, want %+v", lists.Site, want)
	}
	if len(lists.Partners) != 1 {
		t.Fatalf("%d partners, want 1", len(lists.Partners))
	}
	want := archive.Partner{
		ID:       "united-states",
		Name:     "United States",
		Full:     "United States of America",
		Type:     "country",
		Relation: "dialogue-partner",
		Website:  "https://us.example/",
		Note:     "A partner since *1977*.",
		Sources:  []string{"https://us.example/note"},
		File:     "content/partners/united-states.md",
		Steps: []archive.Step{
			{Name: "dialogue-partner", Date: "1977-09", Sources: []string{"https://us.example/1977"}},
			{
				Name:     "strategic-partnership",
				Date:     "2015-11-21",
				Occasion: "3rd Summit",
				Sources:  []string{"https://us.example/2015", "http://us.example/2015"},
			},
		},
	}
	if got := lists.Partners[0].Partner; !reflect.DeepEqual(got, want) {
		t.Errorf("partner %+v\nwant %+v", got, want)
	}
	correction := lists.Corrections["2016/first"]
	wantFields := []archive.Field{
		{Key: "slug", Values: []string{"first-one"}, Line: 2, End: 2},
		{Key: "date", Values: []string{"2016-05"}, Line: 3, End: 3},
		{Key: "partners", Values: []string{"united-states", "The Moon"}, Line: 4, End: 4},
	}
	if !reflect.DeepEqual(correction.Fields, wantFields) || correction.Note != "A note." ||
		!reflect.DeepEqual(
			correction.Formerly,
			[]string{"one"},
		) || !reflect.DeepEqual(correction.Related, []string{"two"}) {
		t.Errorf("correction %+v", correction)
	}
	if got := lists.Pages["about"]; got.Title != "About" || got.Body != "Words." {
		t.Errorf("page %+v", got)
	}
	if got := lists.Pages["plain"].Body; got != "No keys." {
		t.Errorf("page without keys %q", got)
	}
}

func TestAFolderThatIsNotThereHasNoEntries(t *testing.T) {
	var log diag.Log
	lists := Load(filepath.Join(t.TempDir(), "none"), "content", &log)
	if problems := log.Sorted(); len(problems) > 0 || lists.Site.Title == "" || lists.Site.Language == "" {
		t.Errorf("problems %v, site %+v", problems, lists.Site)
	}
	lists.Names.Find("The United States", func(m Match) { t.Errorf("found %v", m) })
}

func TestDiagnostics(t *testing.T) {
	for _, test := range []struct {
		name, files string
		want        []string // where and what, then what the hint must say, in turn
	}{
		{"an unknown key", `
-- partners/a.md --
---
name: A
alias: [B]
---
`, []string{`content/partners/a.md:3:1: error: the key “alias” is not known [unknown-key]`, "Did you mean “aliases”?"}},
		{"an unknown key like none", `
-- pages/a.md --
---
title: A
colour: red
---
`, []string{`content/pages/a.md:3:1: error: the key “colour” is not known [unknown-key]`,
			"The keys known here are title."}},
		{"an unknown key of the site", `
-- site.yaml --
# The site
titel: A
`, []string{`content/site.yaml:2:1: error: the key “titel” is not known [unknown-key]`, "Did you mean “title”?"}},
		{"an unknown key of a correction", `
-- documents/a.md --
---
slgu: a
---
`, []string{`content/documents/a.md:2:1: error: the key “slgu” is not known [unknown-key]`, "Did you mean “slug”?"}},
		{"an unknown step", `
-- partners/a.md --
---
name: A
steps:
  - step: dialog-partner
    sources: [https://a.example]
---
`, []string{`content/partners/a.md:4:11: error: “dialog-partner” is not known here [unknown-value]`,
			"Did you mean “dialogue-partner”?"}},
		{"an unknown type and relation", `
-- partners/a.md --
---
name: A
type: contry
relation: friend
---
`, []string{`content/partners/a.md:3:7: error: “contry” is not known here [unknown-value]`, "Did you mean “country”?",
			`content/partners/a.md:4:11: error: “friend” is not known here [unknown-value]`,
			"It may be dialogue-partner,"}},
		{"a step without a source", `
-- partners/a.md --
---
name: A
steps:
  - step: observer
    date: "1999"
---
`, []string{`content/partners/a.md:4:5: error: this step cites no source [no-source]`, "Add sources:"}},
		{"a day that does not exist", `
-- partners/a.md --
---
name: A
steps:
  - step: observer
    date: "1999-02-30"
    sources: [https://a.example]
---
`, []string{`content/partners/a.md:5:11: error: there is no 30 February 1999 [bad-date]`, "Write a date such as"}},
		{"a correction's date in words", `
-- documents/a.md --
---
date: 3 May 1999
---
`, []string{`content/documents/a.md:2:7: error: "3 May 1999" is not a date such as 2016-05-13, 2016-05 or 2016 [bad-date]`, "Write a date such as"}},
		{"a name that two entries claim", `
-- partners/a.md --
---
name: A
aliases: [Alpha, A.B.C.]
---
-- partners/b.md --
---
name: B
aliases:
  # of old
  - Beta

  - A.B.C
---
`, []string{`content/partners/b.md:7: error: the name “A.B.C” belongs to A (content/partners/a.md) already [duplicate-alias]`, "a name leads to one entry"}},
		{"one name as the name and as an alias", `
-- partners/a.md --
---
name: Alpha
full: Alpha
aliases: [Alpha]
---
`, nil},
		{"no addresses", `
-- partners/a.md --
---
name: A
website: a.example
steps:
  - step: observer
    sources:
      - https://a.example
      - ftp://a.example
---
`, []string{`content/partners/a.md:3:10: error: “a.example” is no address of a page [bad-address]`, "https://",
			`content/partners/a.md:8:9: error: “ftp://a.example” is no address of a page [bad-address]`, "https://"}},
		{"no name", `
-- partners/a.md --
---
type: country
---
`, []string{`content/partners/a.md:2: error: this entry has no name [missing-key]`, "name:"}},
		{"front matter that is never closed", `
-- partners/a.md --
---
name: A
`, []string{`content/partners/a.md:1:1: error: front matter begins here and is never closed [unclosed-front-matter]`,
			"three hyphens"}},
		{"front matter that is no YAML", `
-- partners/a.md --
---
name: A
full: "B" and "C"
---
`, []string{`content/partners/a.md:3: error: the front matter cannot be read: did not find expected key [front-matter]`, "quotation marks"}},
		{"a quotation mark that is never closed", `
-- partners/a.md --
---
name: A
full: "B
type: country
---
`, []string{`content/partners/a.md:3: error: the front matter cannot be read: found unexpected end of stream [front-matter]`, "quotation marks"}},
		{"front matter that is no mapping", `
-- partners/a.md --
---
- A
---
`, []string{`content/partners/a.md:2: error: this entry has no name [missing-key]`, "name:",
			`content/partners/a.md:2:1: error: the front matter is no list of keys with their values [front-matter]`,
			"one key a line"}},
		{"a key that stands twice", `
-- partners/a.md --
---
name: A
type: country
name: B
---
`, []string{`content/partners/a.md:4:1: error: the key “name” stands here twice [duplicate-key]`, "Take one"}},
		{"a list in place of one value", `
-- partners/a.md --
---
name: A
full: [B, C]
---
`, []string{`content/partners/a.md:3:7: error: one value is expected here [wrong-shape]`, "on the line of its key"}},
		{"one value in place of a list", `
-- partners/a.md --
---
name: A
steps: observer
---
`, []string{`content/partners/a.md:3:8: error: a list is expected here [wrong-shape]`, "behind a hyphen"}},
		{"keys in place of a list of names", `
-- partners/a.md --
---
name: A
aliases:
  b: c
---
`, []string{`content/partners/a.md:4:3: error: a list is expected here [wrong-shape]`, "behind a hyphen"}},
		{"a bad slug", `
-- documents/a.md --
---
title: A
slug: The First
---
`, []string{`content/documents/a.md:3:7: error: “The First” cannot be part of an address [bad-slug]`, "lower-case"}},
		{"a file name that is no address", `
-- partners/United States.md --
---
name: United States
---
`, []string{`content/partners/United States.md: error: the name of this file cannot be an address [bad-id]`,
			"united-states.md"}},
		{"a file that is no entry", `
-- partners/a.yaml --
name: A
`, []string{`content/partners/a.yaml: warning: this file is not read: entries are Markdown files [unknown-type]`,
			".md"}},
		{"a site that is no YAML", `
-- site.yaml --
title: A
description: "B" C
`, []string{`content/site.yaml:2: error: this file cannot be read: did not find expected key [front-matter]`, ""}},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, problems := load(t, test.files)
			if len(problems)*2 != len(test.want) {
				t.Fatalf("%d problems, want %d: %v", len(problems), len(test.want)/2, problems)
			}
			for i, d := range problems {
				where, _, _ := strings.Cut(d.String(), "\n")
				if where != test.want[2*i] {
					t.Errorf("got  %s\nwant %s", where, test.want[2*i])
				}
				if !strings.Contains(d.Hint, test.want[2*i+1]) {
					t.Errorf("the hint %q does not say %q", d.Hint, test.want[2*i+1])
				}
			}
		})
	}
}

func TestIsSlug(t *testing.T) {
	for slug, want := range map[string]bool{
		"asean-us_2016": true, "": false, "index": false, "A": false, "ä": false, "a/b": false,
		strings.Repeat("a", 100): true, strings.Repeat("a", 101): false,
	} {
		if got := IsSlug(slug); got != want {
			t.Errorf("IsSlug(%q) = %v, want %v", slug, got, want)
		}
	}
}

func TestTheListsOfTheProjectHoldNoMistakes(t *testing.T) {
	var log diag.Log
	lists := Load("../../../content", "content", &log)
	for _, d := range log.Sorted() {
		t.Error(d)
	}
	if len(lists.Partners) == 0 || lists.Site.Title == "Archive" {
		t.Errorf("%d partners, title %q: the lists were not read", len(lists.Partners), lists.Site.Title)
	}
	for _, p := range lists.Partners {
		found := ""
		lists.Names.Find(p.Name, func(m Match) {
			if m.Kind == PartnerName {
				found = m.Target
			}
		})
		if found != p.ID {
			t.Errorf("the name %q leads to %q, want %q", p.Name, found, p.ID)
		}
	}
}
