package build

import (
	"encoding/json"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"
)

// summits are three documents that tell of one summit, and lists that know of another
// one of which nobody tells.
const summits = lists + `-- content/places/oslo.md --
---
name: Oslo
country: norway
sources: ["https://archive.example/oslo"]
---
-- content/meetings/asean-japan-summit.md --
---
name: ASEAN-Japan Summit
level: summit
with: [japan]
editions:
  - number: 21
    date: "2018-11-14"
    place: Oslo
    sources: ["https://archive.example/summit"]
  - number: 22
    date: "2019-11"
    sources: ["https://archive.example/summit"]
---
-- seeds/first.txt --
Oslo, 14 November 2018 – The 21st ASEAN-Japan Summit was held in Oslo today and spoke of trade.
-- seeds/second.txt --
Oslo, 7 March 2019 – ASEAN and Japan held talks. They recalled the ASEAN-Japan Summit of 14 November 2018 and its spirit.
-- seeds/third.txt --
Oslo, 9 May 2019 – ASEAN and Japan met. They spoke of nets, of ropes and of boats, of those who mend them and of those who sail in them, of the price of tar in the north and of the price of hemp in the south, and of the quay, which is old and has to be made anew before the winter comes and the ice with it.

The 21st ASEAN-Japan Summit of November 2018 gave them much to do.
`

func TestOneSummitStandsOnceWithAllWhoTellIt(t *testing.T) {
	p := newProject(t, summits).build().wantCode(Done).wantSound()
	const page = "timeline/2018.html"
	if n := strings.Count(p.file(page), `id="asean-japan-summit-21"`); n != 1 {
		t.Fatalf("the summit stands %d times on its year", n)
	}
	entry := p.at(page, "asean-japan-summit-21")
	for _, want := range []string{"21st ASEAN-Japan Summit", "14 November 2018", "Oslo", "Japan", "archive.example"} {
		if !strings.Contains(entry, want) {
			t.Errorf("the summit’s entry lacks %q: %s", want, entry)
		}
	}
	links := p.links(page)
	for _, want := range []string{
		"documents/first.html", "documents/second.html", "documents/third.html",
		"meetings/asean-japan-summit.html#21st", "partners/japan.html",
	} {
		if _, ok := links[want]; !ok {
			t.Errorf("nothing on the year leads to %s", want)
		}
	}
}

func TestTheTimelineShowsWhatNobodyTells(t *testing.T) {
	p := newProject(t, summits).build().wantCode(Done)
	if year := p.file("timeline/2019.html"); !strings.Contains(year, `id="asean-japan-summit-22" class="meeting untold"`) {
		t.Error("the edition of which no document tells is not there, or not told apart")
	}
	if year := p.file("timeline/1977.html"); !strings.Contains(year, `class="step untold"`) {
		t.Error("the step of Japan’s relation is not on its year")
	}
	picture := p.file("timeline.html")
	for _, want := range []string{
		`aria-label="14 November 2018: 21st ASEAN-Japan Summit"`, `class="m step untold"`, `class="m meeting"`,
		`aria-label="1978 to 2017: nothing is known"`, `<text class="name" x="0"`,
	} {
		if !strings.Contains(picture, want) {
			t.Errorf("the picture lacks %s", want)
		}
	}
	for _, lane := range []string{">Japan<"} {
		if !strings.Contains(picture, lane) {
			t.Errorf("the picture has no lane for %s", lane)
		}
	}
	if strings.Contains(picture, ">Norway</text>") {
		t.Error("a partner of whom nothing is known has a lane")
	}
}

// TestAFullYearIsPartedIntoMonths: no page of the timeline grows without bound, and marks lead to
// where entries have gone.
func TestAFullYearIsPartedIntoMonths(t *testing.T) {
	var files strings.Builder
	files.WriteString(lists)
	const days = 336
	for i := range days {
		fmt.Fprintf(&files, "-- seeds/d%03d.md --\n---\ntitle: %s\ndate: 2019-%02d-%02d\npartners: [japan]\n---\n"+
			"Nets of ASEAN were mended.\n", i, strings.Repeat("A long title of a report on nets ", 6), i%12+1, i/12+1)
	}
	p := newProject(t, files.String()).build().wantCode(Done).wantSound()
	const most = 300_000
	for name, content := range p.files() {
		if strings.HasPrefix(name, "timeline") && len(content) > most {
			t.Errorf("%s has %d bytes, more than %d", name, len(content), most)
		}
	}
	links := p.links("timeline/2019.html")
	for month := 1; month <= 12; month++ {
		part := fmt.Sprintf("timeline/2019-%02d.html", month)
		if _, ok := links[part]; !ok {
			t.Errorf("the year does not lead to %s", part)
		}
		if n := strings.Count(p.file(part), `class="issued"`); n != days/12 {
			t.Errorf("%s has %d documents, want %d", part, n, days/12)
		}
	}
}

func TestDaysOfTheYearAreScripts(t *testing.T) {
	p := newProject(t, summits).build().wantCode(Done)
	whole := p.file("timeline/days/11.js")
	words, ok := strings.CutPrefix(strings.TrimSuffix(whole, ")\n"), "onThisDay(")
	var days map[string][][3]string
	if err := json.Unmarshal([]byte(words), &days); !ok || err != nil {
		t.Fatalf("%v in %s", err, whole)
	}
	want := [3]string{"2018", "21st ASEAN-Japan Summit, Oslo", "timeline/2018.html#asean-japan-summit-21"}
	if len(days["14"]) == 0 || days["14"][0] != want {
		t.Errorf("on 14 November %v, want %v first", days["14"], want)
	}
	if folder := path.Dir("timeline/days/11.js"); !strings.Contains(p.file("index.html"), `data-days="`+folder+`/"`) {
		t.Error("the first page does not say where the days are")
	}
}

func TestAnArchiveWithoutDocumentsLeadsNowhereElse(t *testing.T) {
	p := newProject(t, lists).build().wantCode(Done).wantSound()
	if home := p.file("index.html"); strings.Contains(home, "newest") {
		t.Error("the first page speaks of newest documents where there are none")
	}
	if words := p.words("timeline/1977.html"); !strings.Contains(words, "Japan") {
		t.Errorf("the step of 1977 is not there: %s", words)
	}
	empty := newProject(t, "-- content/site.yaml --\ntitle: Nothing\ndescription: Nothing yet.\nlanguage: en\n")
	empty.build().wantCode(Done).wantSound()
}

// TestYearsAreMadeAgainWhenWhatTheyTellChanges: a year that is kept is the one that would
// be made anew, whatever of its entries has changed elsewhere.
func TestYearsAreMadeAgainWhenWhatTheyTellChanges(t *testing.T) {
	p := newProject(t, summits)
	p.Cache, p.spares = filepath.Join(p.folder, "cache"), true
	c := &changes{project: p}
	c.wantSameAsFresh()
	const meeting = "content/meetings/asean-japan-summit.md"
	edit := func(name, old, by string) {
		t.Helper()
		file := filepath.Join(p.folder, filepath.FromSlash(name))
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		changed := strings.Replace(string(content), old, by, 1)
		if changed == string(content) {
			t.Fatalf("%s has no %q", name, old)
		}
		c.write(name, changed)
		c.tell("change %q in %s", old, name)
		c.wantSameAsFresh()
	}
	edit("seeds/third.txt", "of November 2018", "of 15 November 2018")        // it disagrees
	edit("seeds/third.txt", "The 21st ASEAN", "One thing.\n\nThe 21st ASEAN") // another paragraph
	edit("seeds/second.txt", "They recalled", "It is said that they recalled")
	edit(meeting, "https://archive.example/summit", "https://archive.example/other")
	edit(meeting, "    place: Oslo\n", "    place: Bergen\n")
	edit(meeting, "name: ASEAN-Japan Summit", "name: ASEAN-Japan Leaders’ Summit\naliases: [ASEAN-Japan Summit]")
	edit("content/partners/japan.md", "name: Japan", "name: Land of Japan\naliases: [Japan]")
	c.write("content/documents/third.md", "---\ntitle: Another title\n---\n")
	c.wantSameAsFresh()
}

// partnersWithOneStep are partners that have joined one thing and nothing else.
func partnersWithOneStep(names ...string) string {
	var files strings.Builder
	for i, name := range names {
		fmt.Fprintf(&files, "-- content/partners/%s.md --\n---\nname: %s\ntype: country\n"+
			"relation: sectoral-dialogue-partner\nsteps:\n  - step: sectoral-dialogue-partner\n"+
			"    date: \"2019-05-%02d\"\n    sources:\n      - https://archive.example/%d\n"+
			"      - https://news.example/%d\n---\n", strings.ToLower(name), name, i+1, i, i)
	}
	return files.String()
}

// TestPartnersOfWhomLittleIsToldShareALane: most have joined one treaty and nothing else.
func TestPartnersOfWhomLittleIsToldShareALane(t *testing.T) {
	const source = "    sources: [\"https://archive.example/summit\"]\n"
	more := strings.Replace(summits, "  - number: 22\n",
		"  - number: 23\n    date: \"2019-12-01\"\n"+source+"  - number: 22\n", 1)
	few := []string{"Bhutan", "Iceland", "Malta", "Tonga"}
	p := newProject(t, more+partnersWithOneStep(few...)).build().wantCode(Done).wantSound()
	picture := p.file("timeline.html")
	lanes, list, folded := strings.Cut(picture, `<details class="few">`)
	if !folded || strings.Count(lanes, `<g class="lane">`) != 2 || !strings.Contains(lanes, `aria-label="Japan"`) ||
		!strings.Contains(lanes, `aria-label="4 others, by name"`) {
		t.Fatalf("want a lane for Japan and one for 4 others: %s", lanes[strings.Index(lanes, "<svg"):])
	}
	list, _, _ = strings.Cut(list, "</details>")
	for i, name := range few {
		href := fmt.Sprintf("timeline/2019.html#%s-sectoral-dialogue-partner", strings.ToLower(name))
		mark := fmt.Sprintf(`<a href="%s" class="m step untold" aria-label="%d May 2019: sectoral dialogue partner – %s">`,
			href, i+1, name)
		if !strings.Contains(lanes, mark) {
			t.Errorf("the lane that is shared lacks %s", mark)
		}
		for _, want := range []string{
			fmt.Sprintf(`<a href="partners/%s.html">%s</a>`, strings.ToLower(name), name),
			fmt.Sprintf(`<a href="%s">%d May 2019: sectoral dialogue partner</a>`, href, i+1),
		} {
			if !strings.Contains(list, want) {
				t.Errorf("the list of partners of whom less is told lacks %s", want)
			}
		}
	}
	if strings.Contains(list, "Japan") {
		t.Error("a partner with a lane stands among those without one")
	}
	two := newProject(t, summits+partnersWithOneStep("Malta")).build().wantCode(Done).file("timeline.html")
	if strings.Contains(two, `class="few"`) || !strings.Contains(two, `aria-label="Malta"`) {
		t.Error("two partners share a lane that would be as well for one each")
	}
}
