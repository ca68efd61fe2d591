package link

import (
	"crypto/sha256"
	"fmt"
	"path"
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
)

// seed is a document that knows its path and no more.
func seed(source string) *archive.Entry {
	return &archive.Entry{Document: &archive.Document{ID: strings.TrimSuffix(source, path.Ext(source)), Source: source,
		File: "seeds/" + source}}
}

func withSlug(source, slug string) *archive.Entry {
	d := seed(source)
	d.Slug, d.SlugAt = slug, archive.Location{File: "content/documents/" + d.ID + ".md", Line: 2}
	return d
}

func dated(source, date string) *archive.Entry {
	d := seed(source)
	d.Date.Value = date
	return d
}

func joined(documents ...*archive.Entry) (*archive.Archive, []diag.Diagnostic) {
	var log diag.Log
	return join(documents, &authority.Lists{}, Seeds{}, &log), log.Sorted()
}

// addresses are the names in the addresses of documents by their sources.
func addresses(documents ...*archive.Entry) map[string]string {
	joined(slices.Clone(documents)...)
	names := map[string]string{}
	for _, d := range documents {
		names[d.Source] = strings.TrimSuffix(strings.TrimPrefix(d.URL, "documents/"), ".html")
	}
	return names
}

func TestAddressOfOneDocument(t *testing.T) {
	for _, test := range []struct {
		name string
		in   *archive.Entry
		want string
	}{
		{"its file", seed("000_b41c.txt"), "000_b41c"},
		{"in a subfolder", seed("2016/may/first.md"), "first"},
		{"its slug", withSlug("000_b41c.txt", "dialogue-2016"), "dialogue-2016"},
		{"capitals, spaces and marks", seed("Joint Statement (ASEAN–U.S.) “2016”.txt"),
			"joint-statement-asean-us-2016"},
		{"letters with accents", seed("Türkiye Đà Nẵng.txt"), "turkiye-da-nang"},
		{"a device of Windows", seed("con.txt"), "con-document"},
		{"a numbered device", seed("LPT9.txt"), "lpt9-document"},
		{"like a device and none", seed("com10.txt"), "com10"},
		{"the index", seed("index.md"), "index-document"},
		{"a device as slug", withSlug("a.txt", "nul"), "nul-document"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := addresses(test.in)[test.in.Source]; got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func TestEveryAddressCanBeAFileAnywhere(t *testing.T) {
	long := strings.Repeat("joint statement of the leaders ", 8) + "abcd" // 252 characters
	documents := []*archive.Entry{
		seed(long + ".txt"), seed(long + "e.txt"), seed("東京.txt"), seed("大阪.txt"), seed("-.txt"), seed("Aux.txt"),
		seed("aux.txt"), seed("a/aux.md"),
		seed("Summit.txt"), seed("summit.txt"), seed("a/SUMMIT.txt"), seed(strings.Repeat("-x", 200) + ".txt"),
	}
	taken := map[string]string{}
	for source, name := range addresses(documents...) {
		if !authority.IsSlug(name) || name != strings.ToLower(name) {
			t.Errorf("%s has the name %q, which is no address", source, name)
		}
		if other, ok := taken[name]; ok {
			t.Errorf("%s and %s have one name: %s", source, other, name)
		}
		taken[name] = source
	}
}

func TestRivalsForOneName(t *testing.T) {
	first, second := seed("Summit.txt"), seed("summit.txt")
	_, problems := joined(first, second)
	if second.URL != "documents/summit.html" {
		t.Errorf("the file called just so has %s", second.URL)
	}
	if !strings.HasPrefix(first.URL, "documents/summit-") {
		t.Errorf("its rival has %s", first.URL)
	}
	if len(problems) != 1 || problems[0].ID != "same-name" || problems[0].Severity != diag.Warning ||
		problems[0].File != "seeds/Summit.txt" {
		t.Errorf("problems: %v", problems)
	}
	if !strings.Contains(problems[0].Message, "belongs to summit.txt") {
		t.Errorf("the message does not name the other document: %s", problems[0].Message)
	}
	owner, rival := withSlug("x.txt", "summit"), seed("summit.txt")
	joined(owner, rival)
	if owner.URL != "documents/summit.html" || rival.URL == owner.URL {
		t.Errorf("the slug has %s, the file of that name %s: a person's choice comes first", owner.URL, rival.URL)
	}
}

// TestAHashThatIsTheNameOfAnother: a document whose name has a hash meets one
// whose file is called just so.
func TestAHashThatIsTheNameOfAnother(t *testing.T) {
	owner, rival := withSlug("x.txt", "foo"), seed("foo.txt")
	joined(owner, rival)
	called := strings.TrimSuffix(strings.TrimPrefix(rival.URL, "documents/"), ".html")
	owner, rival, other := withSlug("x.txt", "foo"), seed("foo.txt"), seed(called+".txt")
	_, problems := joined(rival, other, owner)
	if owner.URL != "documents/foo.html" || other.URL != "documents/"+called+".html" ||
		!strings.HasPrefix(rival.URL, "documents/foo-") || rival.URL == other.URL {
		t.Errorf("the documents are at %s, %s, %s", owner.URL, rival.URL, other.URL)
	}
	if len(problems) != 1 || problems[0].File != "seeds/foo.txt" || !strings.Contains(problems[0].Message, "x.txt") {
		t.Errorf("problems: %v", problems)
	}
	// Somebody takes all that could stand for it.
	documents := []*archive.Entry{owner, rival}
	sum := fmt.Sprintf("%x", sha256.Sum256([]byte("foo.txt")))
	for length := 8; length <= len(sum); length++ {
		documents = append(documents, seed("foo-"+sum[:length]+".txt"))
	}
	rival.URL = ""
	_, problems = joined(documents...)
	if len(problems) != 1 || problems[0].Severity != diag.Error || !strings.Contains(problems[0].Message, "x.txt") {
		t.Errorf("problems: %v", problems)
	}
}

// TestAPublishedNameStays: what is recorded has the right to its name, whatever
// file comes beside it.
func TestAPublishedNameStays(t *testing.T) {
	published, added := seed("Summit (1).txt"), seed("summit-1.txt")
	lists := &authority.Lists{Addresses: []authority.Address{{Added: "2020-01-01", Address: "documents/summit-1.html",
		Document: "Summit (1)"}}}
	var log diag.Log
	join([]*archive.Entry{published, added}, lists, Seeds{Recorded: true}, &log)
	if published.URL != "documents/summit-1.html" || !strings.HasPrefix(added.URL, "documents/summit-1-") {
		t.Errorf("the published one is at %s, the one that was added at %s", published.URL, added.URL)
	}
}

func TestAddressesStayWhenADocumentIsAdded(t *testing.T) {
	documents := []*archive.Entry{seed("summit.txt"), seed("a/summit.txt"), seed("B/Summit.txt"), seed("first.txt"),
		seed("東京.txt"), withSlug("x.txt", "y")}
	before := addresses(documents...)
	more := append([]*archive.Entry{seed("0/summit.md"), seed("z/first.txt"), seed("大阪.txt")}, documents...)
	after := addresses(more...)
	for source, name := range before {
		if after[source] != name {
			t.Errorf("%s was %s and is %s", source, name, after[source])
		}
	}
	slices.Reverse(more)
	if again := addresses(more...); fmt.Sprint(again) != fmt.Sprint(after) {
		t.Errorf("read in another order, the addresses are %v, not %v", again, after)
	}
}

func TestTwoDocumentsWithOneSlug(t *testing.T) {
	_, problems := joined(withSlug("a.txt", "one"), withSlug("b.txt", "one"))
	if len(problems) != 1 {
		t.Fatalf("problems: %v", problems)
	}
	want := "content/documents/b.md:2: error: the slug “one” belongs to a.txt already [duplicate-slug]"
	if got, _, _ := strings.Cut(problems[0].String(), "\n"); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// sources lists documents by what stands before the ending of their files.
func sources(documents []*archive.Entry) string {
	var names []string
	for _, d := range documents {
		names = append(names, d.ID)
	}
	return strings.Join(names, " ")
}

func TestDocumentsStandInTheOrderOfTime(t *testing.T) {
	window := seed("window.txt")
	window.Date.NotBefore, window.Date.NotAfter = "2010", "2015-11-21"
	a, _ := joined(seed("none2.txt"), dated("day.txt", "2016-05-13"), dated("b.txt", "2015-11-21"), dated("year.txt",
		"2016"), seed("none1.txt"), window, dated("a.txt", "2015-11-21"))
	if got, want := sources(a.Documents), "a b window year day none1 none2"; got != want {
		t.Errorf("documents: %s, want %s", got, want)
	}
	if got, want := sources(a.Undated), "none1 none2"; got != want {
		t.Errorf("undated: %s, want %s", got, want)
	}
}

// event is an event of a date and a role.
func event(date string, role archive.EventRole) archive.Event {
	return archive.Event{Date: date, Role: role}
}

// entries writes lines of a timeline as date:document, events with a *.
func entries(list []archive.TimelineEntry) string {
	var parts []string
	for _, e := range list {
		mark := ""
		if e.Event != nil {
			mark = "*"
		}
		parts = append(parts, e.Date+":"+e.Document.ID+mark)
	}
	return strings.Join(parts, " ")
}

// happened writes what happened as date:documents.
func happened(list []*archive.Happening) string {
	var parts []string
	for _, h := range list {
		part := h.Date + ":"
		for i, teller := range h.Tellers {
			part += strings.Repeat("+", min(i, 1)) + teller.Document.ID
		}
		parts = append(parts, part)
	}
	return strings.Join(parts, " ")
}

func TestYears(t *testing.T) {
	first, second := dated("first.txt", "2016-05-13"), seed("second.txt")
	first.Events = []archive.Event{event("2016-05-13", archive.Past), event("2015-11", archive.Past),
		event("2024-12-18", archive.PageDate), event("2016/2020", archive.Period), event("", archive.Past)}
	second.Events = []archive.Event{event("2016-05-01", archive.Past), event("2016-05", archive.Future),
		event("1951/..", archive.Since), event("2025", archive.Target)}
	for _, d := range []*archive.Entry{first, second} {
		for i := range d.Events {
			d.Events[i].Clause = fmt.Sprintf("Anna Berg met Erik Moe in %s of %s.", d.Events[i].Date, d.ID)
		}
	}
	a, _ := joined(second, first)
	var got []string
	for _, y := range a.Years {
		got = append(got, fmt.Sprintf("%s [%s] %s", y.Year, sources(y.Issued), happened(y.Happened)))
	}
	want := []string{"2015 [] 2015-11:first", "2016 [first] 2016-05-01:second 2016-05:second 2016-05-13:first"}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestPartners(t *testing.T) {
	mention := func(id string, role archive.Role) archive.PartnerMention {
		return archive.PartnerMention{ID: id, Name: strings.ToUpper(id), Role: role}
	}
	first, second := dated("first.txt", "2016"), dated("second.txt", "2015")
	first.Partners = []archive.PartnerMention{mention("japan", archive.Party), mention("moon", archive.Party)}
	first.Events = []archive.Event{event("2014", archive.Past), event("2013", archive.NameYear)}
	second.Partners = []archive.PartnerMention{mention("japan", archive.Party), mention("china", archive.Mentioned)}
	second.Events = []archive.Event{event("2012", archive.Since)}
	lists := &authority.Lists{Partners: []authority.Partner{
		{Partner: archive.Partner{ID: "japan", Name: "Japan"}}, {Partner: archive.Partner{ID: "china", Name: "China"}},
		{Partner: archive.Partner{ID: "brazil", Name: "Brazil"}},
	}}
	a := join([]*archive.Entry{first, second}, lists, Seeds{}, new(diag.Log))
	var got []string
	for _, p := range a.Partners {
		got = append(got, fmt.Sprintf("%s %s party [%s] mentioned [%s] events [%s]", p.Name, p.Address,
			sources(p.Party), sources(p.Mentioned), entries(p.Events)))
	}
	want := []string{
		"Brazil partners/brazil.html party [] mentioned [] events []",
		"China partners/china.html party [] mentioned [second] events []",
		"Japan partners/japan.html party [second first] mentioned [] events [2012:second* 2014:first*]",
		"MOON partners/moon.html party [first] mentioned [] events [2014:first*]",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestCorrectionsWithoutTheirSeed(t *testing.T) {
	lists := &authority.Lists{Corrections: map[string]authority.Correction{
		"000_b41c":      {File: "content/documents/000_b41c.md"},
		"000_b41d":      {File: "content/documents/000_b41d.md"},
		"quite-another": {File: "content/documents/quite-another.md"},
	}}
	var log diag.Log
	join([]*archive.Entry{seed("000_b41c.txt"), seed("zzz.txt")}, lists, Seeds{Recorded: true}, &log)
	problems := log.Sorted()
	if len(problems) != 2 {
		t.Fatalf("problems: %v", problems)
	}
	for i, want := range []struct{ file, hint string }{
		{"content/documents/000_b41d.md", "Did you mean 000_b41c? Then call it 000_b41c.md. "},
		{"content/documents/quite-another.md", ""},
	} {
		d := problems[i]
		if d.File != want.file || d.ID != "orphan-correction" || d.Severity != diag.Warning ||
			!strings.HasPrefix(d.Hint, want.hint+"Name the file after its document") {
			t.Errorf("got %v, want a warning of %s that says %q", d, want.file, want.hint)
		}
	}
}

func TestTheEdgesOfAddresses(t *testing.T) {
	long := strings.Repeat("x", 90) + "-yyyyyyyyy" // 100 characters
	for _, test := range []struct {
		name string
		in   []*archive.Entry
		want []string // names, of which what begins with # is a hash
	}{
		{"a hundred characters", []*archive.Entry{seed(long + ".txt")}, []string{long}},
		{"one more", []*archive.Entry{seed(long + "z.txt")}, []string{long[:90] + "-#"}},
		{"no letter before the hash is a hyphen", []*archive.Entry{seed(long[:88] + "-__-" + long + ".txt")},
			[]string{long[:88] + "-#"}},
		{"no letters", []*archive.Entry{seed("東.txt")}, []string{"document-#"}},
		{"two of which none is called just so", []*archive.Entry{seed("Summit.txt"), seed("SUMMIT.md")},
			[]string{"summit-#", "summit-#"}},
		{"two of which one is called just so", []*archive.Entry{seed("b/summit.txt"), seed("summit.md")},
			[]string{"summit-#", "summit"}},
		{"a slug before a file of that name", []*archive.Entry{withSlug("a.txt", "summit"), seed("summit.txt"),
			seed("Summit.md")},
			[]string{"summit", "summit-#", "summit-#"}},
		{"a slug and another name", []*archive.Entry{withSlug("a.txt", "summit"), seed("summit2.txt")},
			[]string{"summit", "summit2"}},
		{"a slug that a system reserves, and a file of the name it becomes", []*archive.Entry{withSlug("a.txt", "nul"),
			seed("nul-document.txt")},
			[]string{"nul-document", "nul-document-#"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			joined(slices.Clone(test.in)...)
			var got []string
			for i, d := range test.in {
				name := strings.TrimSuffix(strings.TrimPrefix(d.URL, "documents/"), ".html")
				if at := strings.LastIndex(name, "-") + 1; strings.HasSuffix(test.want[i], "#") && len(name)-at == 8 {
					name = name[:at] + "#"
				}
				got = append(got, name)
			}
			hold(t, got, test.want...)
		})
	}
}

func TestADocumentWithoutAnAddressIsLeftOutAndItsCorrectionIsNoOrphan(t *testing.T) {
	var log diag.Log
	lists := &authority.Lists{Corrections: map[string]authority.Correction{"b": {File: "content/documents/b.md"}}}
	a := join([]*archive.Entry{withSlug("a.txt", "one"), withSlug("b.txt", "one"), withSlug("c.txt", "two")}, lists,
		Seeds{},
		&log)
	if problems := log.Sorted(); sources(a.Documents) != "a c" || len(problems) != 1 ||
		problems[0].ID != "duplicate-slug" {
		t.Errorf("documents %s, problems %v", sources(a.Documents), log.Sorted())
	}
}

func TestArchiveStandsAnEntryAroundEveryDocument(t *testing.T) {
	documents := []*archive.Document{seed("b.txt").Document, seed("a.txt").Document}
	a := Archive(documents, &authority.Lists{}, Seeds{}, new(diag.Log))
	if sources(a.Documents) != "a b" || a.Documents[0].Document != documents[1] || a.Documents[0].Duplicates == nil {
		t.Errorf("the documents are %s", sources(a.Documents))
	}
}

func TestEventsOfPartners(t *testing.T) {
	d, e := dated("b.txt", "2016"), dated("a.txt", "2016")
	d.Partners = []archive.PartnerMention{{ID: "z", Name: "Moon", Role: archive.Party}, {ID: "y", Name: "Moon",
		Role: archive.InGroup}}
	d.Events = []archive.Event{event("2016-02", archive.Past), event("soon", archive.Past), event("", archive.Future),
		event("2016-02", archive.Since),
		event("2016", archive.Past), event("2016-02-01", archive.Target)}
	e.Events = []archive.Event{event("2016-02", archive.Past), event("2016", archive.Past)}
	for range 10 { // maps have no order
		a, _ := joined(d, e)
		if a.Partners[0].ID != "y" || sources(a.Partners[0].Mentioned) != "b" || len(a.Partners[0].Events) != 0 {
			t.Fatalf("the first partner is %+v", a.Partners[0])
		}
		if got, want := entries(a.Partners[1].Events), "2016:b* 2016-02:b* 2016-02:b*"; got != want {
			t.Fatalf("the events of the second partner are %s, want %s", got, want)
		}
	}
}
