package renaming

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
)

const before = `
-- site.yaml --
title: An archive
language: en
-- partners/japan.md --
---
name: Japan
type: country
relation: dialogue-partner
---
-- partners/new-zealand.md --
---
name: New Zealand
type: country
relation: dialogue-partner
aliases: [NZ]
governments: [Wellington]
not: [Air New Zealand]
domains: [govt.nz]
issuers:
  - name: Beehive Office
---
-- partners/papua.md --
---
name: Papua New Guinea
type: country
relation: dialogue-partner
---
`

// renamed is before, with another name of a partner.
var renamed = strings.Replace(before, "name: New Zealand", "name: Southern Isles", 1)

// load reads lists out of a text of files.
func load(t *testing.T, files string) *authority.Lists {
	t.Helper()
	folder := t.TempDir()
	for _, file := range txtar.Parse([]byte(files)).Files {
		name := filepath.Join(folder, filepath.FromSlash(file.Name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, file.Data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return authority.Load(folder, "content", new(diag.Log))
}

func TestBetween(t *testing.T) {
	for _, test := range []struct {
		name, old, new string
		is             bool
	}{
		{"another name", "name: New Zealand", "name: Southern Isles", true},
		{"another alias", "[NZ]", "[Aotearoa]", true},
		{"one more name that hides", "not: [", "not: [New Zealand Herald, ", true},
		{"nothing", "", "", false},
		{"another relation", "relation: dialogue-partner\naliases", "relation: development-partner\naliases", false},
		{"another capital", "[Wellington]", "[Auckland]", false},
		{"another issuer", "Beehive Office", "Beehive", false},
		{"a note", "issuers:\n  - name: Beehive Office\n---\n", "issuers:\n  - name: Beehive Office\n---\nA note.\n",
			false},
		{"a partner more", "-- partners/papua.md --", "-- partners/fiji.md --\n---\nname: Fiji\ntype: country\n---\n" +
			"-- partners/papua.md --", false},
		{"another ID", "partners/papua.md", "partners/guinea.md", false},
		{"the site", "title: An archive", "title: Archive", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			changed := strings.Replace(before, test.old, test.new, 1)
			if changed == before && test.old != "" {
				t.Fatalf("the lists do not say %q", test.old)
			}
			if got := Between(Of(load(t, before)), load(t, changed)) != nil; got != test.is {
				t.Errorf("it is a change of names alone: %v, want %v", got, test.is)
			}
		})
	}
}

func TestTouches(t *testing.T) {
	change := Between(Of(load(t, before)), load(t, renamed))
	if change == nil {
		t.Fatal("it is no change of names alone")
	}
	for _, test := range []struct {
		name, received, facts string
		touched               bool
	}{
		{"none of the names", "Japan and ASEAN met in Papua New Guinea.", "japan", false},
		{"the old name", "New Zealand met ASEAN.", "", true},
		{"the old name in capitals", "NEW ZEALAND met ASEAN.", "", true},
		{"the old name, parted", "New\u00a0\nZealand met ASEAN.", "", true},
		{"half of the old name", "Old Zealand is in the north, and this is not it.", "", false},
		{"both halves, apart", "The new one is Zealand.", "", true},
		{"a word of the new name that no other has", "The southern seas.", "", true},
		{"a name that stays", "The NZ delegation.", "", true},
		{"a body of it", "The Beehive spoke from its Office.", "", true},
		{"a capital", "Wellington agreed.", "", true},
		{"a site of it", "See https://www.beehive.govt.nz/ for more.", "", true},
		{"the facts name it", "Nothing.", "…new-zealand…", true},
		{"the facts name another", "Nothing.", "…japan…", false},
		{"an entity", "New Z&#101;aland and R&amp;D", "", true},
		{"an ampersand of its own", "Trade & investment, R& D.", "", false},
		{"markup inside a word", "Sou**th**ern", "", true},
		{"a tag behind a word", "Sou<b>th</b>", "", true},
		{"markup around words", "The **talks** of [Tokyo](https://archive.example/) in _May_.", "", false},
		{"an escape", `Sout\hern`, "", true},
		{"a soft hyphen", "Sou\u00adthern", "", true},
		{"a hyphen at the end of a line", "South-\nern", "", true},
		{"a rule, and a hyphen inside a line", "---\ntitle: So-called\n---\n", "", false},
		{"letters that stand apart", "S o u t h e r n", "", true},
		{"a few letters that stand apart", "A or B: I", "", false},
		{"marks apart from their letters", "Cafe\u0301", "", true},
		{"bytes that are no letters", "Caf\xe9", "", true},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := change.Touches(test.received, test.facts); got != test.touched {
				t.Errorf("touched: %v, want %v", got, test.touched)
			}
		})
	}
}

// FuzzATextThatHoldsANameIsTouched: whatever stands around it.
func FuzzATextThatHoldsANameIsTouched(f *testing.F) {
	f.Add("We met ", " and went", uint8(0))
	f.Add("**", "**", uint8(1))
	f.Fuzz(func(t *testing.T, before, behind string, which uint8) {
		change := &Change{names: [][]uint64{keysOf("Southern Isles"), keysOf("NZ")}, concerns: map[uint64]struct{}{}}
		change.noteWords()
		name := []string{"Southern Isles", "Southern\nIsles", "NZ", "southern *Isles*"}[which%4]
		if !change.Touches(before+" "+name+" "+behind, "") {
			t.Errorf("%q is not touched", before+" "+name+" "+behind)
		}
	})
}
