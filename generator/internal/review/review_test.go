package review

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
)

// consistent is a folder content/ without a contradiction.
const consistent = `
-- partners/norway.md --
---
name: Norway
type: country
issuers: [{name: Ministry of Fjords, hosts: [fjords.example]}]
steps:
  - step: strategic-partnership
    date: "2003-02-01"
    occasion: 3rd ASEAN-Norway Talks, Oslo
    sources: [https://news.example/a]
  - step: observer
    date: "2009"
    occasion: Third time
    sources: [https://www.fjords.example/a, https://news.example/a]
---
-- treaties/fjords.md --
---
name: Treaty of the Fjords
kind: treaty
signed: "2003-02-14"
meeting: 3rd ASEAN-Norway Talks
step: treaty-of-amity-and-cooperation
sources: [https://asean.org/fjords]
parties:
  - partner: norway
    act: accession
    date: "2003-02-15"
    sources: [https://asean.org/fjords]
---
-- members/laos.md --
---
name: Laos
sources: [https://mofa.gov.la/x]
---
-- rotations/chair.md --
---
name: Chair
office: chair
terms:
  - {member: laos, term: "2003", sources: [https://asean.org/nine]}
  - {member: laos, term: "2004/2005-05-06", sources: [https://asean.org/nine]}
  - {member: laos, term: "2005-05", sources: [https://asean.org/nine]}
---
-- acronyms/nac.md --
---
short: NAC
long: Norway-ASEAN Centre
sources: [https://asean.org/nine]
---
-- institutions/nac.md --
---
name: Centre of Norway and ASEAN
short: NAC
aliases: [Norway-ASEAN centre]
kind: centre
sources: [https://asean.org/nine]
---
-- meetings/talks.md --
---
name: ASEAN-Norway Talks
editions:
  - number: 3
    date: "2003-02"
    sources: [https://web.archive.org/web/20200101000000/https://fjords.example/a]
  - number: 1
    date: "2001"
    sources: [https://x.wordpress.com/a, https://docslib.org/b]
  - number: 2
    date: "2001-12/2002-01"
    sources: [https://github.com/x/y]
  - special: Talks at Sea
    date: "1999"
    sources: [https://en.wikipedia.org/wiki/X, https://docslib.org/b]
---
-- groups/nine.md --
---
name: The Nine
established: "2005"
sources: [https://asean.org/nine]
members:
  - partner: norway
    from: "2005-12-01"
    to: "2010"
    sources: [https://asean.org/nine]
asean: true
---
-- people/a.md --
---
name: A B
terms:
  - {office: president, of: norway, term: "2001-01-01/2004-05-06", sources: [https://asean.org/nine]}
  - {office: president, of: laos, term: "2001-01-01/..", sources: [https://asean.org/nine]}
---
-- people/c.md --
---
name: C D
terms:
  - {office: president, of: norway, term: "2004-05-06/", sources: [https://asean.org/nine]}
---
-- people/e.md --
---
name: E F
terms:
  - {office: president, of: norway, term: "2004-05-05/2004-05-07", acting: true, sources: [https://asean.org/nine]}
---
`

// loaded reads lists with one passage replaced.
func loaded(t *testing.T, old, with string) *authority.Lists {
	t.Helper()
	if !strings.Contains(consistent, old) {
		t.Fatalf("the lists hold no %q", old)
	}
	folder := t.TempDir()
	for _, file := range txtar.Parse([]byte(strings.Replace(consistent, old, with, 1))).Files {
		name := filepath.Join(folder, filepath.FromSlash(file.Name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, file.Data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	var log diag.Log
	lists := authority.Load(folder, "content", &log)
	if problems := log.Sorted(); len(problems) > 0 {
		t.Fatal(problems)
	}
	return lists
}

func TestContradictions(t *testing.T) {
	for _, test := range []struct{ name, old, with, want string }{
		{"none", "", "", ""},
		{"a second meeting after the third", `date: "2001-12/2002-01"`, `date: "2003-03"`,
			"content/meetings/talks.md: the 3rd (February 2003) was held before the 2nd (March 2003)"},
		{"a second meeting in the month of the third", `date: "2001-12/2002-01"`, `date: "2003-02-27"`, ""},
		{"a step on another day than its meeting", `date: "2003-02-01"`, `date: "2003-03-01"`,
			"content/partners/norway.md: the step “strategic partnership” is of 1 March 2003, and the meeting of its " +
				"occasion of February 2003 (content/meetings/talks.md)"},
		{"a step at another meeting", "3rd ASEAN-Norway Talks", "4th ASEAN-Norway Talks", ""},
		{"a step at a meeting of others", "3rd ASEAN-Norway Talks", "1st ASEAN-Laos Talks", ""},
		{"a membership before there was a group", `from: "2005-12-01"`, `from: "2004"`,
			"content/groups/nine.md: norway belongs to the group since 2004, and the group exists since 2005"},
		{"a membership that ends before it begins", `to: "2010"`, `to: "2005-11"`,
			"content/groups/nine.md: norway left the group (November 2005) before it joined (1 December 2005)"},
		{"a treaty on another day than its meeting", `signed: "2003-02-14"`, `signed: "2003-01-14"`,
			"content/treaties/fjords.md: it was signed 14 January 2003, and its meeting held February 2003 " +
				"(content/meetings/talks.md)"},
		{"a treaty at a meeting of no series", "meeting: 3rd ASEAN-Norway Talks", "meeting: 3rd ASEAN-Laos Walks",
			"content/treaties/fjords.md: there is no series called ASEAN-Laos Walks"},
		{"who joined before there was a treaty", `date: "2003-02-15"`, `date: "2003-02-13"`,
			"content/treaties/fjords.md: norway joined 13 February 2003, and it was signed 14 February 2003"},
		{"who joined by a step as well", "step: observer", "step: treaty-of-amity-and-cooperation",
			"content/treaties/fjords.md: norway is named as a party here and by a step of its own " +
				"(content/partners/norway.md)"},
		{"two in one chair", "2005-05-06", "2006-05-06", "content/rotations/chair.md: laos held the office (May " +
			"2005) before the term of laos had ended (2004 – 6 May 2006)"},
		{"a term of which the beginning is not known", `term: "2004/2005-05-06"`, `term: "../2005-05-06"`, ""},
		{"terms out of their order", `term: "2003"`, `term: "2005"`, "content/rotations/chair.md: laos (2004 – " +
			"6 May 2005) stands behind laos (2005), and came before it"},
		{"letters with two meanings", "aliases: [Norway-ASEAN centre]\n", "",
			"content/institutions/nac.md: its short form NAC stands for Norway-ASEAN Centre elsewhere " +
				"(content/acronyms/nac.md)"},
		{"a group of all members without a beginning", "established: \"2005\"\n", "",
			""},
		{"two in one office", "2004-05-06/,", "2004-05-05/,", "?"},
		{"one in office still with a successor", "2001-01-01/2004-05-06", "2001-01-01/..",
			"content/people/a.md: A B is president of norway still, and C D followed (6 May 2004)"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if test.want == "?" {
				test.old, test.with = `term: "2004-05-06/"`, `term: "2004-05-04/"`
				test.want = "content/people/c.md: C D became president of norway (4 May 2004) before the term of A B " +
					"ended (6 May 2004)"
			}
			var got []string
			for _, finding := range Contradictions(loaded(t, test.old, test.with)) {
				got = append(got, finding.File+": "+finding.Says)
			}
			if strings.Join(got, "|") != test.want {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), test.want)
			}
		})
	}
}

func TestSourcesByTheirHosts(t *testing.T) {
	lists := loaded(t, "", "")
	known := NewHosts(lists)
	for address, want := range map[string]string{
		"https://asean.org/x":                                          Official,
		"https://admm.asean.org/x":                                     Official,
		"https://notasean.org/x":                                       Press,
		"https://www.mofa.go.jp./x":                                    Official,
		"https://www.mofa.go.jp/x":                                     Official,
		"https://go.jp.example/x":                                      Press,
		"https://www.fjords.example/x":                                 Official, // an issuer's
		"https://news.example/x":                                       Press,
		"https://en.wikipedia.org/x":                                   Reference,
		"https://en.wikipedia-on-ipfs.org/x":                           Mirror,
		"https://github.com/a/b":                                       Data,
		"https://a.wordpress.com/x":                                    Mirror,
		"https://web.archive.org/web/2010/https://asean.org":           Official,
		"https://web.archive.org/web/2010/":                            Press,
		"https://webarchive.library.example/a/http://www.mofa.go.jp/x": Official,
		"https://translate.example/http://www.mofa.go.jp/x":            Press,
		"::": Press,
	} {
		if got := known.Class(address); got != want {
			t.Errorf("%s is %s, want %s", address, got, want)
		}
	}
	counts, weak := Sources(lists)
	var says []string
	for _, finding := range weak {
		says = append(says, finding.File+": "+finding.Says)
	}
	want := []string{
		"content/meetings/talks.md: 1st rests on mirrors alone",
		"content/meetings/talks.md: 2nd rests on one source, github.com",
		"content/partners/norway.md: strategic partnership rests on one source, news.example",
	}
	if !slices.Equal(says, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(says, "\n"), strings.Join(want, "\n"))
	}
	table := Table(counts)
	for _, line := range []string{
		"editions              4      2          1          0          1          1          3\n",
		"steps                 2      1          1          2          0          0          0\n",
		"all                  20      3         16          2          1          1          3\n",
	} {
		if !strings.Contains(table, line) {
			t.Errorf("the table has no line %q:\n%s", line, table)
		}
	}
}

// TestHostsNameKnownClasses: a class that is misspelt would be none of those that are
// counted.
func TestHostsNameKnownClasses(t *testing.T) {
	seen := map[string]bool{}
	for line := range strings.Lines(hosts) {
		fields := strings.Fields(line)
		if len(fields) == 0 || strings.HasPrefix(line, "#") {
			continue
		}
		if !slices.Contains(Classes, fields[0]) {
			t.Errorf("%q is no class", fields[0])
		}
		for _, host := range fields[1:] {
			if seen[host] {
				t.Errorf("%s stands there twice", host)
			}
			seen[host] = true
		}
	}
}

// TestWorklist: findings stand by file, and the citations of all lists are counted.
func TestWorklist(t *testing.T) {
	sections := Worklist(loaded(t, `date: "2001-12/2002-01"`, `date: "2003-03"`))
	var got []string
	for _, s := range sections {
		for _, item := range s.Items {
			got = append(got, s.ID+" "+item.Subject+": "+strings.Join(item.Says, "; "))
		}
		if s.Count != len(s.Items) || s.Noun != "file" {
			t.Errorf("%s counts %d of %d", s.ID, s.Count, len(s.Items))
		}
	}
	want := []string{
		"contradictions-of-lists content/meetings/talks.md: the 3rd (February 2003) was held before the 2nd " +
			"(March 2003)",
		"weak-sources content/meetings/talks.md: 1st rests on mirrors alone; 2nd rests on one source, github.com",
		"weak-sources content/partners/norway.md: strategic partnership rests on one source, news.example",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if says := sections[1].Says; !strings.Contains(says, "Of 23 citations of all lists: 16 official, 2 press, 1 "+
		"reference, 1 data, 3 mirror.") {
		t.Errorf("it says %q", says)
	}
	for _, s := range Worklist(loaded(t, "", "")) {
		if s.ID == "contradictions-of-lists" && s.Count > 0 {
			t.Errorf("it finds %+v where there is nothing", s)
		}
	}
	if got := within("/home/somebody/lists/people/a.md"); got != "content/people/a.md" {
		t.Errorf("the site names %s", got)
	}
	if got := inAll(nil); got != "The lists cite nothing." {
		t.Errorf("of no lists it says %q", got)
	}
	var many []Finding
	for i := range mostFiles + 2 {
		file := fmt.Sprintf("%03d.md", i)
		many = append(many, Finding{file, "a"}, Finding{file, "b"})
	}
	if s := byFile(archive.ReportSection{}, many); s.Count != mostFiles+2 || len(s.Items) != mostFiles ||
		len(s.Items[mostFiles-1].Says) != 2 {
		t.Errorf("of %d files %d are counted and %d shown", mostFiles+2, s.Count, len(s.Items))
	}
}

// TestNumbers: a series is held against its highest number.
func TestNumbers(t *testing.T) {
	numbers := Numbers(loaded(t, "- number: 3", "- number: 7"))
	if len(numbers) != 1 {
		t.Fatalf("%+v", numbers)
	}
	if got := numbers[0].Says(); got != "content/meetings/talks.md: 3 of 7 numbers, without 3–6" {
		t.Errorf("it says %q", got)
	}
	if got := Numbers(loaded(t, "", ""))[0].Says(); got != "content/meetings/talks.md: 3 of 3 numbers" {
		t.Errorf("of all it says %q", got)
	}
	if got := runs([]int{1, 2, 4, 6, 7, 8, 10}); got != "1–2, 4, 6–8, 10" {
		t.Errorf("it writes %q", got)
	}
}
