package build

import (
	"fmt"
	"strings"
	"testing"
)

// heaviest is what no page that lists documents or what they name may come to.
const heaviest = 300_000

var longTitle = strings.Repeat("A long title of a report on nets ", 9)

// manyShortForms are documents that define as many short forms, of two letters behind each
// of five.
func manyShortForms() string {
	var files strings.Builder
	for _, first := range "ABCDE" {
		for second := 'A'; second <= 'Z'; second++ {
			const seed = "-- seeds/%[1]c%[2]c.md --\n---\ntitle: %[3]s %[1]c%[2]c\ndate: 2019-03-07\n---\nIt met.\n"
			fmt.Fprintf(&files, seed, first, second, longTitle)
			for third := 'A'; third <= 'H'; third++ {
				fmt.Fprintf(&files, "\nIt heard of the %[1]colden %[2]conden %[3]carbour (%[1]c%[2]c%[3]c).\n",
					first, second, third)
			}
		}
	}
	return files.String()
}

// TestNoListOutgrowsAPage builds an archive of more undated documents, of more that were
// issued in a year, and of more short forms than a page holds.
func TestNoListOutgrowsAPage(t *testing.T) {
	var files strings.Builder
	files.WriteString(lists + manyShortForms())
	const undated, dated = 260, 241
	for i := range undated + dated {
		date := "date: 2018-05-03\n"
		if i < undated {
			date = ""
		}
		fmt.Fprintf(&files, "-- seeds/d%03d.md --\n---\ntitle: %s\n%spartners: [japan]\ntopics: [trade]\n---\n"+
			"Nets of ASEAN were mended by Minister Ola Nordmann.\n", i, longTitle, date)
	}
	p := newProject(t, files.String()).build().wantCode(Done).wantSound()
	for name, content := range p.files() {
		if strings.HasSuffix(name, ".html") && len(content) > heaviest {
			t.Errorf("%s has %d bytes, more than %d", name, len(content), heaviest)
		}
	}
	for _, list := range []struct {
		first, second string
		n             int
	}{
		{"documents/by-year/undated.html", "documents/by-year/undated-2.html", undated},
		{"documents/by-year/2018.html", "documents/by-year/2018-2.html", dated},
		{"partners/japan/undated.html", "partners/japan/undated-2.html", undated},
		{"partners/japan/2018.html", "partners/japan/2018-2.html", dated},
		{"topics/trade/undated.html", "topics/trade/undated-2.html", undated},
		{"people/ola-nordmann/undated.html", "people/ola-nordmann/undated-2.html", undated},
	} {
		if _, ok := p.links(list.first)[list.second]; !ok {
			t.Errorf("%s does not lead to %s", list.first, list.second)
			continue
		}
		if _, ok := p.links(list.second)[list.first]; !ok {
			t.Errorf("%s does not lead to %s", list.second, list.first)
		}
		parts := p.file(list.first)
		for i := 2; ; i++ {
			part, ok := p.files()[strings.TrimSuffix(list.second, "2.html")+fmt.Sprint(i, ".html")]
			if !ok {
				break
			}
			parts += part
		}
		if n := strings.Count(parts, `<p class="title">`); n != list.n {
			t.Errorf("%s and what it leads to have %d documents, want %d", list.first, n, list.n)
		}
	}
}

// TestShortFormsArePartedByLetter: an address of a time when all stood on one page leads to
// what the short form stands for, and on to its page; documents lead there at once.
func TestShortFormsArePartedByLetter(t *testing.T) {
	p := newProject(t, lists+manyShortForms()).build().wantCode(Done).wantSound()
	const index, page, anchor = "acronyms.html", "acronyms/c.html", "acronym-CDE"
	if entry := p.at(index, anchor); !strings.Contains(entry, "Colden Donden Earbour") {
		t.Errorf("the index has of CDE %s", entry)
	}
	if _, ok := p.links(index)[page+"#"+anchor]; !ok {
		t.Error("the index does not lead from CDE to its page")
	}
	if there := p.at(page, anchor); !strings.Contains(there, "CDE") {
		t.Errorf("the page of C has of CDE %s", there)
	}
	if _, ok := p.links("documents/cd.html")[page+"#"+anchor]; !ok {
		t.Error("a document does not lead to its short form")
	}
	if _, ok := p.links(index)[page]; !ok {
		t.Error("the index does not lead to the page of C")
	}

	few := newProject(t, lists+"-- seeds/few.txt --\nASEAN heard of the Colden Donden Earbour (CDE).\n")
	few.build().wantCode(Done).wantSound()
	if whole := few.at(index, anchor); !strings.Contains(whole, "CDE") {
		t.Errorf("few short forms stand as %s", whole)
	}
	if _, parted := few.files()["acronyms/c.html"]; parted {
		t.Error("few short forms are parted by letter")
	}
	if _, ok := few.links("documents/few.html")[index+"#"+anchor]; !ok {
		t.Error("a document does not lead to its short form on the one page")
	}
}

// TestAListOfCommitmentsIsNotTheTextOnceMore: where a document has many, its page lists the
// openings of their sentences, and whole sentences where it has few.
func TestAListOfCommitmentsIsNotTheTextOnceMore(t *testing.T) {
	const end = "with all the tar that the quay of the old harbour holds."
	var files strings.Builder
	files.WriteString(lists)
	for name, n := range map[string]int{"many": 70, "few": 7} {
		fmt.Fprintf(&files, "-- seeds/%s.md --\n---\ntitle: Joint Statement of ASEAN and Japan\ndate: 2019-03-07\n"+
			"kind: joint-statement\n---\nWe, the Leaders of ASEAN and Japan, met.\n", name)
		for i := range n {
			fmt.Fprintf(&files, "\nWe will mend the nets of boat %d, its ropes and its sails, %s\n", i, end)
		}
	}
	p := newProject(t, files.String()).build().wantCode(Done).wantSound()
	for name, want := range map[string]struct{ whole, listed int }{"many": {0, 70}, "few": {7, 7}} {
		_, rest, found := strings.Cut(p.file("documents/"+name+".html"), `id="commitments"`)
		if !found {
			t.Fatalf("%s has no commitments", name)
		}
		section, _, _ := strings.Cut(rest, "</section>")
		if n := strings.Count(section, end); n != want.whole {
			t.Errorf("%s: %d sentences are listed whole, want %d", name, n, want.whole)
		}
		if n := strings.Count(section, `<p class="said">We will mend the nets of boat`); n != want.listed {
			t.Errorf("%s: %d commitments are listed, want %d", name, n, want.listed)
		}
	}
}
