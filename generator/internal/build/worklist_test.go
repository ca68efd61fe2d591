package build

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
	"golang.org/x/net/html"
)

// worklist is a section of the report page as its reader sees it.
type worklist struct {
	words    string
	snippets []worklistSnippet
}

type worklistSnippet struct {
	file, lines string
	adds        bool
}

// worklist reads a section of the report; it has no words when the report has
// no such section.
func (p *project) worklist(id string) worklist {
	p.t.Helper()
	var list worklist
	for node := range parse(p.t, p.file("report.html")).Descendants() {
		if node.Data != "section" || attribute(node, "aria-labelledby") != id {
			continue
		}
		list.words = wordsOf(node)
		var snippet worklistSnippet
		for child := range node.Descendants() {
			if child.Type != html.ElementNode {
				continue
			}
			if child.Data == "p" && attribute(child, "class") == "file" {
				snippet = worklistSnippet{
					file: wordsOf(only(p.t, child, "code")),
					adds: strings.HasPrefix(wordsOf(child), "Add to"),
				}
			}
			if child.Data == "pre" {
				snippet.lines = child.FirstChild.Data
				list.snippets = append(list.snippets, snippet)
			}
		}
	}
	return list
}

// putDown puts a snippet into content/, as an archivist would: blanks are
// filled in first.
func (p *project) putDown(s worklistSnippet, fill map[string]string) {
	p.t.Helper()
	var tree map[string]any
	if err := yaml.Unmarshal([]byte(strings.Trim(s.lines, "-\n")), &tree); err != nil || len(tree) == 0 {
		p.t.Errorf("%s is no YAML: %v\n%s", s.file, err, s.lines)
	}
	lines := s.lines
	for blank, filled := range fill {
		lines = strings.ReplaceAll(lines, blank, filled)
	}
	name := filepath.Join(p.folder, filepath.FromSlash(s.file))
	old, err := os.ReadFile(name)
	if exists := err == nil; exists != s.adds {
		p.t.Errorf("%s exists: %v, and the report says %v", s.file, exists, s.adds)
	}
	if s.adds {
		lines = strings.Replace(string(old), "---\n", "---\n"+lines, 1)
	}
	p.put("-- " + s.file + " --\n" + lines)
}

// twice is a text in running words, long enough to be told from others.
const twice = `The officials of ASEAN and Japan met in Oslo on a bright morning and spoke of trade, of culture and of the sea, for as long as the light held.

They agreed on a list of nine projects for the coming years, and thanked the hosts for their patience, their tea, and the use of the great hall by the harbour.

Before they parted, they asked their staff to draw up a plan, to see what it would cost, and to send it round before the spring came.
`

func TestWhatIsSettledLeavesTheReport(t *testing.T) {
	source := map[string]string{`- ""`: "- https://archive.example/x", `long: ""`: "long: A name in full"}
	for _, test := range []struct {
		section string
		summary string // of the build
		files   string
		want    []string // words of the section
		fill    map[string]string
	}{
		{"undated", "1 without a date", "-- seeds/x.txt --\nA note on talks\n\nNorway and ASEAN signed the accord " +
			"on 3 June 2017. They spoke of the sea and of trade until the evening came.\n",
			[]string{"A note on talks", "after 3 June 2017", "Line 3"}, nil},
		{"undated", "1 without a date", "-- seeds/with spaces: and a colon.txt --\nA note on talks\n\nNorway and " +
			"ASEAN met and spoke of the sea and of trade until the evening came.\n",
			nil, map[string]string{`date: ""`: `date: "2017-06-03"`}},
		{"untitled", "1 with a supplied title", release, []string{"[4th ASEAN-Norway Dialogue"}, nil},
		{"untitled", "1 with a supplied title", "-- seeds/oslo.txt --\nOslo, 7 March 2019 – \"Trade: the sea\" was " +
			"spoken of by Norway, ASEAN and # others until the evening.\n", nil, nil},
		{"contradictions", "1 with a contradiction", "-- seeds/x.md --\n---\ntitle: Talks\ndate: 2019-03-08\n---\n" +
			strings.TrimPrefix(release, "\n-- seeds/oslo-release.txt --\n"),
			[]string{"2019-03-08 by the front matter, and 2019-03-07 by the text, line 5: “Oslo, 7 March 2019 –”"},
			nil},
		{"no-partner", "1 naming no partner", "-- seeds/x.txt --\nA note on talks\n\nThe officials met and spoke of " +
			"the sea and of trade until the evening came.\n", []string{"A note on talks"}, nil},
		{"no-partner", "1 naming no partner", "-- seeds/x.txt --\nA note on talks\n\nThe officials met and spoke of " +
			"the sea and of trade until the evening came.\n" + lists +
			"-- content/documents/x.md --\n---\nslug: talks\n---\nA note.\n",
			nil, map[string]string{"partners: []": "partners: [norway]"}},
		{"same-text", "1 group of documents with one text", "-- seeds/a.txt --\n" + twice +
			"-- seeds/b.md --\n---\ntitle: Talks\n---\n" + twice, []string{"the same text", "a.txt", "b.md"}, nil},
		{"same-text", "1 group of documents with one text", "-- seeds/a.txt --\n" + twice +
			"-- seeds/b.txt --\n" + strings.ReplaceAll(twice, "nine", "ten") +
			"-- content/documents/b.md --\n---\nslug: talks\n---\n", []string{"% of the text"}, nil},
		{"partners", "1 partner without a file", "-- seeds/x.md --\n---\ntitle: Talks\npartners: [Ruritania, " +
			"norway]\n---\nThe officials met and spoke.\n", []string{"Ruritania", "Talks"}, nil},
		{"topics", "1 topic without a file", "-- seeds/x.md --\n---\ntitle: Talks\ntopics: [\"Space: its uses\"]\n" +
			"permalink: https://archive.example/talks\n---\nNorway and ASEAN met and spoke.\n", []string{"Space: " +
			"its uses", "Talks"}, nil},
		{"topics", "1 topic without a file", "-- seeds/x.md --\n---\ntitle: Talks\ntopics: [tin]\n---\nNorway and " +
			"ASEAN met and spoke.\n", nil, source},
		{"meetings", "1 meeting without a file", release + "-- seeds/other.txt --\nOslo, 8 March 2020 – ASEAN and " +
			"Norway recalled the 4th ASEAN-Norway Dialogue and prepared the 5th ASEAN-Norway Dialogue with care.\n",
			[]string{"ASEAN-Norway Dialogue", "number: 4", "number: 5"}, source},
		{"meanings", "1 short form with two meanings", "-- seeds/a.txt --\nOslo, 7 March 2019 – ASEAN and Norway " +
			"set up a Joint Fisheries Board (JFB) and praised the work of the JFB.\n" +
			"-- seeds/b.txt --\nOslo, 7 March 2020 – ASEAN and Norway heard the Junior Forestry Bureau (JFB) and " +
			"praised the work of the JFB.\n",
			[]string{"JFB", "Joint Fisheries Board", "Junior Forestry Bureau"}, source},
		{"unexplained", "1 short form that nobody explains",
			"-- seeds/a.txt --\nOslo, 7 March 2019 – ASEAN and Norway set up the NFB in spring and praised the work " +
				"of the NFB.\n", []string{"NFB"}, source},
	} {
		t.Run(test.section, func(t *testing.T) {
			files := test.files
			if strings.Contains(files, "-- content/") && !strings.Contains(files, lists) {
				files += lists
			}
			p := newProject(t, files).build().wantCode(Done).wantSound()
			list := p.worklist(test.section)
			for _, want := range append(test.want, " 1 ") {
				if !strings.Contains(list.words, want) {
					t.Errorf("the section does not say %q:\n%s", want, list.words)
				}
			}
			if !strings.Contains(p.output, test.summary) || !strings.Contains(p.output, "report.html") {
				t.Errorf("the summary does not say %q:\n%s", test.summary, p.output)
			}
			if len(list.snippets) == 0 {
				t.Fatal("nothing settles the line")
			}
			for _, snippet := range list.snippets {
				p.putDown(snippet, test.fill)
			}
			p.build().wantCode(Done).wantSound()
			if list := p.worklist(test.section); list.words != "" {
				t.Errorf("the line is there when it is settled:\n%s", list.words)
			}
			if strings.Contains(p.output, test.summary) {
				t.Errorf("the summary still says %q:\n%s", test.summary, p.output)
			}
		})
	}
}

func TestBlanksAreNotPublished(t *testing.T) {
	for section, files := range map[string]string{
		"topics": "-- seeds/x.md --\n---\ntitle: Talks\ntopics: [tin]\n---\nNorway and ASEAN met and spoke.\n",
		"unexplained": "-- seeds/a.txt --\nOslo, 7 March 2019 – ASEAN and Norway set up the NFB in spring and " +
			"praised the work of the NFB.\n",
	} {
		p := newProject(t, files).build().wantCode(Done)
		for _, snippet := range p.worklist(section).snippets {
			p.putDown(snippet, nil)
		}
		p.build().wantCode(Problems).wantErrors(": error: ")
	}
}

// TestReportOfWeakLists: what a list rests on too little stands in the report, and not in
// the summary of a build.
func TestReportOfWeakLists(t *testing.T) {
	p := newProject(t, "-- seeds/x.md --\n---\ntitle: Talks\ndate: 2019\n---\nNorway and ASEAN met and spoke.\n")
	p.put("-- content/topics/fish.md --\n---\nname: Fish\nsources: [https://news.example/fish]\n---\n")
	p.build().wantCode(Done)
	words := p.words("report.html")
	if !strings.Contains(words, "content/topics/fish.md the topic rests on one source, news.example") {
		t.Errorf("the report says %q", words)
	}
	if strings.Contains(p.output, "Worth a look") {
		t.Errorf("the summary says %q", p.output)
	}
}

func TestReportOfASiteWithNothingToSettle(t *testing.T) {
	p := newProject(
		t,
		"-- seeds/x.md --\n---\ntitle: Talks\ndate: 2019\n---\nNorway and ASEAN met and spoke.\n",
	).build().
		wantCode(Done).
		wantSilence().
		wantSound()
	if words := p.words(
		"report.html",
	); !strings.Contains(words, "Nothing is left to settle.") ||
		strings.Contains(p.output, "Worth a look") {
		t.Errorf("the report says %q, and the summary %q", words, p.output)
	}
	if _, ok := p.links("index.html")["report.html"]; !ok {
		t.Error("no page leads to the report")
	}
}

func TestReportIsBounded(t *testing.T) {
	var files strings.Builder
	for i := range 130 {
		fmt.Fprintf(
			&files,
			"-- seeds/note-%03d.txt --\nA note of the number %d\n\nThe officials met %d times and spoke of the sea, "+
				"and all of them went home in the evening.\n",
			i,
			i,
			i,
		)
	}
	for i := range 192 {
		fmt.Fprintf(&files, "-- seeds/twin-%03d.txt --\n%s", i, twice)
	}
	p := newProject(t, files.String()).build().wantCode(Done).wantSound()
	list := p.worklist("no-partner")
	if len(list.snippets) != 100 || !strings.Contains(list.words, "The first 100 of 130 are listed.") {
		t.Errorf("there are %d snippets: %.200s", len(list.snippets), list.words)
	}
	list = p.worklist("same-text")
	if !strings.Contains(list.words, "and 182 more documents") {
		t.Errorf("the group of 192 is shown as\n%.300s", list.words)
	}
	if !strings.Contains(p.words("documents/twin-000.html"), "; and 181 more.") {
		t.Error("the page of the first of 192 does not count the others")
	}
}

func TestPagesNameTheirTwins(t *testing.T) {
	p := newProject(
		t,
		"-- seeds/a.txt --\n"+twice+"-- seeds/b.md --\n---\ntitle: Talks\n---\n"+twice+
			"-- seeds/c.txt --\n"+strings.ReplaceAll(
			twice,
			"nine",
			"ten",
		)+
			"-- seeds/d.txt --\nOslo, 7 March 2019 – ASEAN and Norway met and spoke of other things.\n",
	).build().
		wantCode(Done).
		wantSound()
	for page, want := range map[string][]string{
		"a": {"The same text is also here as Talks (b.md).", "Nearly the same text: ", "(c.txt), 9"},
		"b": {"The same text is also here as ", "(a.txt).", "(c.txt), 9"},
		"c": {"Nearly the same text: ", "(a.txt), 9", " % of it."},
	} {
		words := p.words("documents/" + page + ".html")
		for _, part := range want {
			if !strings.Contains(words, part) {
				t.Errorf("%s.html does not say %q", page, part)
			}
		}
	}
	if words := p.words("documents/d.html"); strings.Contains(words, "same text") {
		t.Error("a text that is there once has a twin")
	}
	for _, d := range documentsOf(t, p) {
		list, ok := d["duplicates"].([]any)
		if want := map[any]int{"a": 2, "b": 2, "c": 1, "d": 0}[d["id"]]; !ok || len(list) != want {
			t.Errorf("the data of %v have %d duplicates, want %d", d["id"], len(list), want)
		}
	}
}
