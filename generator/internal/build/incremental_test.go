package build

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"aseanarchive/generator/internal/authority"
)

// changes are what the tests of incremental builds do to a project, each chosen by
// lots.
type changes struct {
	*project
	dice  *rand.Rand
	made  int // documents so far
	told  []string
	fresh Options // the same project, built without a cache into another folder
}

func newChanges(t *testing.T, seed uint64) *changes {
	t.Helper()
	p := newProject(t, richLists).ownTemplates()
	p.Cache, p.spares = filepath.Join(p.folder, "cache"), true
	c := &changes{project: p, dice: rand.New(rand.NewPCG(seed, 1))}
	for range 6 {
		c.addDocument()
	}
	return c
}

// richLists have some of everything that a page of a document looks up.
const richLists = lists + `-- content/members/malaysia.md --
---
name: Malaysia
sources:
  - https://archive.example/malaysia
---
-- content/topics/trade.md --
---
name: Trade
terms:
  - trade
  - tariffs
sources:
  - https://archive.example/trade
---
-- content/places/oslo.md --
---
name: Oslo
country: norway
sources:
  - https://archive.example/oslo
---
-- content/places/tokyo.md --
---
name: Tokyo
country: japan
sources:
  - https://archive.example/tokyo
---
-- content/meetings/asean-japan-summit.md --
---
name: ASEAN-Japan Summit
level: summit
with:
  - japan
editions:
  - number: 21
    date: "2018-11-14"
    place: Singapore
    sources:
      - https://archive.example/summit
---
-- content/pages/about.md --
---
title: About
---
What this is.
`

func (c *changes) tell(format string, values ...any) {
	c.told = append(c.told, fmt.Sprintf(format, values...))
}

func (c *changes) pick(from ...string) string { return from[c.dice.IntN(len(from))] }

// text is a made document.
func (c *changes) text() string {
	partner := c.pick("Japan", "Norway", "Kuwait")
	day := fmt.Sprintf("%d %s %d", 1+c.dice.IntN(28), c.pick("March", "July", "November"), 2015+c.dice.IntN(5))
	ordinal := c.pick("21st", "22nd", "23rd", "24th")
	sentences := []string{
		"The " + ordinal + " ASEAN-" + partner + " Summit was held in " + c.pick("Oslo", "Tokyo", "Manila") + " on " +
			day + ".",
		"Officials of Malaysia spoke of trade and tariffs, and of the " + c.pick("Bumper", "Crater") +
			" Plan of Action 2016-2020.",
		"The Regional Trade Forum (RTF) met in " + c.pick("Oslo", "Bergen") + ".",
		"H.E. Ms. " + c.pick("Ada Berg", "Kari Lund") + ", Minister for Trade of " + partner + ", welcomed the RTF.",
		"We agreed to lower tariffs by 2025.",
		fmt.Sprintf("See [the other one](%s-%d%s).", c.pick("release", "letter"), 1+c.dice.IntN(6),
			c.pick(".txt", ".md")),
		"They looked forward to the 25th ASEAN-Japan Summit.",
		"The " + ordinal + " ASEAN-" + partner + " Trade Consultations were prepared.",
		fmt.Sprintf("Nothing else was said %d times.", c.dice.IntN(1000)),
	}
	if c.dice.IntN(2) == 0 { // what editions of one statement share
		sentences = append(sentences, "We reaffirmed the importance of safety of navigation in the "+
			c.pick("northern", "southern")+" straits, and of talks that are held in good faith.")
	}
	c.dice.Shuffle(len(sentences), func(i, j int) { sentences[i], sentences[j] = sentences[j], sentences[i] })
	head := c.pick("", "ASEAN and "+partner+" meet\n\n",
		"Joint Statement of the "+ordinal+" ASEAN-"+partner+" Summit\n\n")
	if c.dice.IntN(3) > 0 {
		head += c.pick("Oslo", "Tokyo", "Manila") + ", " + day + " – "
	}
	return head + strings.Join(sentences[:3+c.dice.IntN(6)], "\n\n") + "\n"
}

func (c *changes) addDocument() {
	c.made++
	name := fmt.Sprintf("%s-%d", c.pick("release", "letter"), c.made)
	text := c.text()
	switch c.dice.IntN(5) {
	case 0:
		name += ".md"
		text = fmt.Sprintf("---\ntitle: Paper %d\ntopics: [%s]\n---\n\n%s", c.made, c.pick("trade", "fishing"), text)
	case 1:
		name += ".html"
		text = "<!DOCTYPE html><title>Page</title><main><h1>Page</h1><p>" + strings.ReplaceAll(text, "\n\n", "<p>") +
			"</main>"
	default:
		name += ".txt"
	}
	if others := c.seedNames(); len(others) > 0 && c.dice.IntN(6) == 0 { // a twin
		other, err := os.ReadFile(filepath.Join(c.Seeds, c.pick(others...)))
		if err == nil && path.Ext(name) == ".txt" {
			text = string(other) + c.pick("", "\n\nAnd so it was.\n")
		}
	}
	c.write("seeds/"+name, text)
	c.tell("add %s", name)
}

func (c *changes) write(name, content string) {
	c.t.Helper()
	file := filepath.Join(c.folder, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		c.t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(content), 0o666); err != nil {
		c.t.Fatal(err)
	}
}

func (c *changes) seedNames() []string { return slices.Sorted(maps.Keys(folderFiles(c.t, c.Seeds))) }

// aSeed is a seed by lots.
func (c *changes) aSeed() string {
	if names := c.seedNames(); len(names) > 0 {
		return c.pick(names...)
	}
	c.addDocument()
	return c.aSeed()
}

func (c *changes) editDocument() {
	name := c.aSeed()
	content := c.text()
	if path.Ext(name) == ".html" {
		content = "<!DOCTYPE html><title>Other</title><main><p>" + content + "</main>"
	}
	c.write("seeds/"+name, content)
	c.tell("edit %s", name)
}

func (c *changes) renameDocument() {
	name := c.aSeed()
	c.made++
	other := fmt.Sprintf("other-%d%s", c.made, path.Ext(name))
	if err := os.Rename(filepath.Join(c.Seeds, name), filepath.Join(c.Seeds, other)); err != nil {
		c.t.Fatal(err)
	}
	c.tell("rename %s to %s", name, other)
}

func (c *changes) deleteDocument() {
	name := c.aSeed()
	if err := os.Remove(filepath.Join(c.Seeds, name)); err != nil {
		c.t.Fatal(err)
	}
	c.tell("delete %s", name)
}

// correct writes a correction, or takes one away.
func (c *changes) correct() {
	name := c.aSeed()
	id := strings.TrimSuffix(name, path.Ext(name))
	file := "content/documents/" + id + ".md"
	if os.Remove(filepath.Join(c.folder, filepath.FromSlash(file))) == nil {
		c.tell("take the correction of %s away", id)
		return
	}
	c.write(file, fmt.Sprintf("---\ntitle: Put right %d\n%s---\nA note.\n", c.dice.IntN(100),
		c.pick("", "place: Oslo\n", "date: \"2016-05-13\"\n", "formerly: [was-"+strconv.Itoa(c.made)+"]\n")))
	c.tell("correct %s", id)
}

func (c *changes) beside() {
	name := c.aSeed()
	if path.Ext(name) == ".html" {
		c.write("seeds/"+name+".md", "---\ntitle: Beside "+strconv.Itoa(c.dice.IntN(9))+"\n---\n")
		c.tell("put front matter beside %s", name)
	}
}

// list changes what content/ says.
func (c *changes) list() {
	n := strconv.Itoa(c.dice.IntN(50))
	switch c.dice.IntN(10) {
	case 8, 9: // of names alone, once it is written so
		c.write("content/partners/japan.md", "---\nname: "+c.pick("Japan", "Nippon", "Lund Berg", "Trade Forum")+
			"\naliases: ["+c.pick("Japan", "Crater", "Southern", "RTF")+
			"]\ntype: country\nrelation: dialogue-partner\n---\n")
	case 0:
		c.write("content/partners/norway.md", "---\nname: "+c.pick("Norway", "Norge", "Kuwait")+
			"\naliases: [Norway]\ntype: country\nrelation: sectoral-dialogue-partner\n---\n")
	case 1:
		c.write("content/topics/trade.md", "---\nname: Trade "+n+"\nterms: [trade, "+c.pick("tariffs", "officials")+
			"]\nsources: [https://archive.example/trade]\n---\n")
	case 2:
		c.write("content/places/oslo.md", "---\nname: Oslo\ncountry: "+c.pick("norway", "japan")+
			"\nsources: [https://archive.example/oslo]\n---\nA note "+n+".\n")
	case 3:
		c.write("content/pages/about.md", "---\ntitle: About "+n+"\n---\nWhat this is.\n")
	case 4:
		c.write("content/site.yaml", "title: Archive "+n+"\ndescription: It holds what is put into it.\nlanguage: en\n")
	case 5:
		c.write("content/members/malaysia.md", "---\nname: Malaysia\nfull: "+n+
			"\nsources: [https://archive.example/malaysia]\n---\n")
	case 6:
		c.write("content/acronyms/rtf.md", "---\nshort: RTF\nlong: "+c.pick("Regional Trade Forum", "Rural Trade Fund")+
			"\nsources: [https://archive.example/rtf]\n---\n")
	case 7:
		c.write("content/synonyms/a.md", "---\nnames: [trade, "+c.pick("commerce", "tariffs")+"]\n---\n")
	}
	c.tell("change a list")
}

// template changes a file of templates/ or static/.
func (c *changes) template() {
	name := c.pick("templates/document.html", "templates/partials.html", "templates/home.html", "templates/source.html",
		"templates/subject.html", "templates/layout.html", "templates/side-by-side.html", "templates/passages.html",
		"static/style.css", "static/site.js")
	content, err := os.ReadFile(filepath.Join(c.Root, filepath.FromSlash(name)))
	if err != nil {
		c.t.Fatal(err)
	}
	n := strconv.Itoa(c.dice.IntN(50))
	added := map[string]string{
		".html": "<p>" + n + "</p>", ".css": "\n.a" + n + "{color:red}", ".js": "\nvar a" + n + "=1;",
	}
	changed := strings.Replace(string(content), "<main", added[".html"]+"<main", 1)
	if changed == string(content) {
		changed += added[path.Ext(name)]
	}
	if err := os.WriteFile(filepath.Join(c.Root, filepath.FromSlash(name)), []byte(changed), 0o666); err != nil {
		c.t.Fatal(err)
	}
	c.tell("change %s", name)
}

// address moves the site.
func (c *changes) address() {
	c.BaseURL = c.pick("", "https://archive.example/", "https://archive.example/deep/")
	c.tell("move it to %q", c.BaseURL)
}

// meddle changes, or takes away, a file of the built site.
func (c *changes) meddle() {
	files := folderFiles(c.t, c.Out)
	names := slices.DeleteFunc(slices.Sorted(maps.Keys(files)), func(name string) bool {
		return name == ".aseanarchive" || name == "manifest-sha256.txt"
	})
	if len(names) == 0 {
		return
	}
	name := c.pick(names...)
	file := filepath.Join(c.Out, filepath.FromSlash(name))
	content := []byte(files[name])
	switch c.dice.IntN(3) {
	case 0:
		if err := os.Remove(file); err != nil {
			c.t.Fatal(err)
		}
	case 1:
		content = append(content, '!')
		fallthrough
	default:
		if len(content) > 0 {
			content[0] ^= 1
		}
		if err := os.WriteFile(file, content, 0o666); err != nil {
			c.t.Fatal(err)
		}
	}
	c.tell("meddle with %s", name)
}

// damage cuts a file of the cache off, changes a byte in it, or takes it away.
func (c *changes) damage() {
	var files []string
	_ = filepath.WalkDir(c.Cache, func(name string, entry os.DirEntry, err error) error {
		if err == nil && entry.Type().IsRegular() {
			files = append(files, name)
		}
		return nil
	})
	if len(files) == 0 {
		return
	}
	file := c.pick(files...)
	content, err := os.ReadFile(file)
	if err != nil {
		c.t.Fatal(err)
	}
	switch c.dice.IntN(5) {
	case 0:
		content = content[:c.dice.IntN(len(content)+1)]
	case 1:
		if len(content) > 0 {
			content[c.dice.IntN(len(content))] ^= 1 << c.dice.IntN(8)
		}
	case 2:
		content = []byte("kept 0 of another program\n")
	case 3: // that of something else
		if content, err = os.ReadFile(c.pick(files...)); err != nil {
			c.t.Fatal(err)
		}
	case 4:
		if err := os.Remove(file); err != nil {
			c.t.Fatal(err)
		}
		c.tell("take %s away", filepath.Base(file))
		return
	}
	if err := os.WriteFile(file, content, 0o666); err != nil {
		c.t.Fatal(err)
	}
	c.tell("damage %s", filepath.Base(file))
}

// change does something by lots.
func (c *changes) change() {
	all := []func(){
		c.addDocument, c.addDocument, c.editDocument, c.editDocument, c.renameDocument, c.deleteDocument, c.correct,
		c.beside, c.list, c.template, c.address, c.meddle, c.damage, func() {},
	}
	all[c.dice.IntN(len(all))]()
}

// wantSameAsFresh builds with what earlier builds have left and without, and wants
// the same site and the same said of it.
func (c *changes) wantSameAsFresh() {
	c.t.Helper()
	c.build()
	with, code, said := c.files(), c.code, c.errors
	whole := *c.project
	whole.Cache, whole.Out = "", filepath.Join(c.folder, "whole")
	if err := os.RemoveAll(whole.Out); err != nil {
		c.t.Fatal(err)
	}
	whole.build()
	if code != whole.code || said != whole.errors {
		c.t.Fatalf("after %s\nthe build ends with %d and says\n%s\nand without a cache with %d\n%s",
			strings.Join(c.told, ", "), code, said, whole.code, whole.errors)
	}
	if code != Done {
		return // nothing was published
	}
	without := whole.files()
	for address, content := range without {
		if found, ok := with[address]; !ok || found != content {
			c.t.Fatalf("after %s\n%s is another (there: %v): %s", strings.Join(c.told, ", "), address, ok,
				firstDifference(content, found))
		}
	}
	for address := range with {
		if _, ok := without[address]; !ok {
			c.t.Fatalf("after %s\n%s is there and should not", strings.Join(c.told, ", "), address)
		}
	}
}

// TestBuildsWithACacheAreThoseWithout changes projects step by step, by lots. In
// SEQUENCES stands how many projects, where more are wanted than a few.
func TestBuildsWithACacheAreThoseWithout(t *testing.T) {
	sequences := 3
	if n, err := strconv.Atoi(os.Getenv("SEQUENCES")); err == nil {
		sequences = n
	}
	for seed := range sequences {
		t.Run(strconv.Itoa(seed), func(t *testing.T) {
			t.Parallel()
			c := newChanges(t, uint64(seed))
			c.wantSameAsFresh()
			c.wantSameAsFresh() // nothing changed
			for range 6 {
				for range 1 + c.dice.IntN(3) {
					c.change()
				}
				c.wantSameAsFresh()
			}
		})
	}
}

// TestNewNamesOfAPartnerAreReadWhereTheyStand: the facts of documents that have none of its
// names are those of before, and the others are read anew.
func TestNewNamesOfAPartnerAreReadWhereTheyStand(t *testing.T) {
	const seeds = `-- seeds/of-japan.txt --
ASEAN and Japan meet
-- seeds/of-nippon.txt --
ASEAN and Nippon meet
-- seeds/of-norway.txt --
ASEAN and Norway meet
-- seeds/corrected.txt --
ASEAN and Norway met
-- content/documents/corrected.md --
---
partners: [Nippon]
---
`
	p := newProject(t, lists+seeds).ownTemplates()
	p.Cache = filepath.Join(p.folder, "cache")
	carried := func() []string {
		t.Helper()
		b := &builder{Options: p.Options, watch: newStopwatch()}
		b.progress = newProgress(p.Errors, false)
		b.lists = authority.Load(b.Content, shown(b.Content), &b.log)
		if _, _, err := b.documents(t.Context()); err != nil || b.log.Failed() {
			t.Fatal(err, b.log.Sorted())
		}
		return slices.Sorted(maps.Keys(b.earlier.carried))
	}
	for _, step := range []struct {
		name, old, new string
		want           []string
	}{
		{"nothing", "", "", nil},
		{"another name", "name: Japan", "name: Nippon", []string{"of-norway"}},
		{"nothing again", "", "", nil},
		{"more than names", "date: \"1977\"", "date: \"1978\"", nil},
		{"a name more", "not:\n", "aliases: [Norsemen]\nnot:\n", []string{"of-norway"}},
	} {
		p.build().wantCode(Done)
		file := filepath.Join(p.Content, "partners", "japan.md")
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		changed := strings.Replace(string(content), step.old, step.new, 1)
		if changed == string(content) && step.old != "" {
			t.Fatalf("%s: it does not say %q", step.name, step.old)
		}
		if err := os.WriteFile(file, []byte(changed), 0o666); err != nil {
			t.Fatal(err)
		}
		if got := carried(); !slices.Equal(got, step.want) {
			t.Errorf("%s: facts are taken over of %q, want %q", step.name, got, step.want)
		}
	}
}
