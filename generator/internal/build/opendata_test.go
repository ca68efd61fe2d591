package build

import (
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"net/url"
	"path"
	"strconv"
	"strings"
	"testing"

	"github.com/mmcdole/gofeed"
)

// descriptor is what the tests read of a data package.
type descriptor struct {
	Profile   string
	Resources []struct {
		Name, Path, Hash string
		Bytes, Rows      int
		Schema           struct {
			PrimaryKey string
			Fields     []struct {
				Name, Type, Description string
			}
			ForeignKeys []struct {
				Fields    string
				Reference struct{ Resource, Fields string }
			}
		}
	}
}

// ofTheProject is the site of the project's own documents.
func ofTheProject(t *testing.T) *project {
	t.Helper()
	p := newProject(t, "")
	p.Seeds, p.Content = root(t)+"/seeds", root(t)+"/content"
	return p.build().wantCode(Done)
}

func TestDataPackageDescribesItsTables(t *testing.T) {
	p := ofTheProject(t)
	var d descriptor
	if err := json.Unmarshal([]byte(p.file("data/datapackage.json")), &d); err != nil {
		t.Fatal(err)
	}
	if d.Profile != "tabular-data-package" || len(d.Resources) != 3 {
		t.Fatalf("profile %q with %d resources, want a tabular data package of three", d.Profile, len(d.Resources))
	}
	values := map[string]map[string]bool{} // of each field of each resource
	for _, resource := range d.Resources {
		content := p.file("data/" + resource.Path)
		sum := sha256.Sum256([]byte(content))
		if resource.Bytes != len(content) || resource.Hash != "sha256:"+hex.EncodeToString(sum[:]) {
			t.Errorf("%s: the descriptor gives another size or hash than the file has", resource.Path)
		}
		rows, err := csv.NewReader(strings.NewReader(content)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		if len(rows)-1 != resource.Rows || resource.Rows == 0 {
			t.Errorf("%s has %d rows, the descriptor says %d", resource.Path, len(rows)-1, resource.Rows)
		}
		for i, field := range resource.Schema.Fields {
			if rows[0][i] != field.Name {
				t.Errorf("%s: column %d is %q, the descriptor says %q", resource.Path, i+1, rows[0][i], field.Name)
			}
			if field.Description == "" {
				t.Errorf("%s: the field %s is not described", resource.Path, field.Name)
			}
			if !strings.Contains(p.file("data/index.html"), "<code>"+field.Name+"</code>") {
				t.Errorf("the data page does not describe the field %s", field.Name)
			}
			seen := map[string]bool{}
			for _, row := range rows[1:] {
				seen[row[i]] = true
				if _, err := strconv.Atoi(row[i]); field.Type == "integer" && row[i] != "" && err != nil {
					t.Errorf("%s: %s holds %q, which is no integer", resource.Path, field.Name, row[i])
				}
			}
			values[resource.Name+"."+field.Name] = seen
		}
		if len(rows[0]) != len(resource.Schema.Fields) {
			t.Errorf("%s has %d columns, the descriptor %d", resource.Path, len(rows[0]), len(resource.Schema.Fields))
		}
		if key := resource.Schema.PrimaryKey; key != "" && len(values[resource.Name+"."+key]) != resource.Rows {
			t.Errorf("%s: the key %s is not unique", resource.Path, key)
		}
	}
	for _, resource := range d.Resources {
		for _, foreign := range resource.Schema.ForeignKeys {
			for value := range values[resource.Name+"."+foreign.Fields] {
				if !values[foreign.Reference.Resource+"."+foreign.Reference.Fields][value] {
					t.Errorf("%s: %q is in no row of %s", resource.Path, value, foreign.Reference.Resource)
				}
			}
		}
	}
}

func TestTablesAgreeWithTheJSON(t *testing.T) {
	p := ofTheProject(t)
	var all struct {
		Documents []struct {
			ID     string
			Words  int
			Date   struct{ Value string }
			Events []struct{ Date, Label string }
		}
	}
	if err := json.Unmarshal([]byte(p.file("data/documents.json")), &all); err != nil {
		t.Fatal(err)
	}
	rows := table(t, p.file("data/documents.csv"))
	events := 0
	for i, d := range all.Documents {
		if rows[i]["id"] != d.ID || rows[i]["date"] != d.Date.Value || rows[i]["words"] != strconv.Itoa(d.Words) {
			t.Errorf(
				"row %d is %s, %s, %s; the JSON says %+v",
				i+1,
				rows[i]["id"],
				rows[i]["date"],
				rows[i]["words"],
				d,
			)
		}
		events += len(d.Events)
	}
	if got := len(table(t, p.file("data/events.csv"))); got != events {
		t.Errorf("events.csv has %d rows, the documents have %d events", got, events)
	}
	var listed struct {
		Events    []struct{ Document, Date, Basis string }
		Chronicle []struct {
			Key, Kind, Label, Date          string
			Tellers                         []struct{ Document string }
			Sources, Reasons, Disagreements []string
			Partners, Topics                []string
		}
	}
	if err := json.Unmarshal([]byte(p.file("data/events.json")), &listed); err != nil {
		t.Fatal(err)
	}
	if len(listed.Events) != events {
		t.Errorf("events.json has %d events, the documents %d", len(listed.Events), events)
	}
	for _, e := range listed.Events {
		if e.Document == "" || e.Date == "" && e.Basis != "inferred" {
			t.Errorf("an event of events.json lacks its document or its date: %+v", e)
		}
	}
	if len(listed.Chronicle) == 0 {
		t.Error("events.json tells of nothing that happened")
	}
	keys := map[string]bool{}
	for _, h := range listed.Chronicle {
		if keys[h.Key] {
			t.Errorf("two happenings of events.json have the key %s", h.Key)
		}
		keys[h.Key] = true
		if h.Key == "" || h.Kind == "" || h.Label == "" || h.Date == "" || len(h.Tellers)+len(h.Sources) == 0 {
			t.Errorf("a happening of events.json lacks what it is, its date, or who tells of it: %+v", h)
		}
		if h.Tellers == nil || h.Sources == nil || h.Reasons == nil || h.Disagreements == nil || h.Partners == nil {
			t.Errorf("a list of %s is missing where it is empty", h.Key)
		}
	}
}

// table reads CSV as rows by the names of their columns.
func table(t *testing.T, content string) []map[string]string {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(content)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var list []map[string]string
	for _, row := range rows[1:] {
		values := map[string]string{}
		for i, value := range row {
			values[rows[0][i]] = value
		}
		list = append(list, values)
	}
	return list
}

func TestFeedsAreReadByAnotherProgram(t *testing.T) {
	p := ofTheProject(t)
	read := 0
	for address, content := range p.files() {
		if address != "feed.xml" && !strings.HasSuffix(address, ".feed.xml") {
			continue
		}
		read++
		feed, err := gofeed.NewParser().ParseString(content)
		if err != nil {
			t.Errorf("%s: %v", address, err)
			continue
		}
		if feed.FeedType != "atom" || feed.Title == "" || feed.UpdatedParsed == nil {
			t.Errorf("%s is a feed of type %q, title %q, updated %q", address, feed.FeedType, feed.Title, feed.Updated)
		}
		for _, item := range feed.Items {
			if item.GUID == "" || item.Title == "" || item.UpdatedParsed == nil {
				t.Errorf("%s has an entry without its id, title or time: %+v", address, item)
			}
			target, err := url.Parse(item.Link)
			if err != nil {
				t.Errorf("%s leads to %q: %v", address, item.Link, err)
				continue
			}
			p.file(path.Join(path.Dir(address), target.Path)) // fails where there is no such file
		}
		if address == "feed.xml" && len(feed.Items) != 5 {
			t.Errorf("the feed has %d entries, want one for each of the five documents", len(feed.Items))
		}
	}
	if want := 1 + len(p.parties()); read != want || want < 3 {
		t.Errorf("%d feeds, want %d: one for the archive and one for each partner with documents", read, want)
	}
}

func TestAPartnerIsAddedAsOneFile(t *testing.T) {
	p := newProject(t, release).build().wantCode(Done)
	p.put(`
-- seeds/accord.txt --
Oslo, 4 June 2022 – ASEAN and Ruritania signed an accord on ports at the 1st ASEAN-Ruritania Dialogue in Oslo, and praised the work of the years before.

The Ruritania Times was not there; Ruritania promised to come again.
`)
	p.build().wantCode(Done)
	if strings.Contains(p.file("partners/index.html"), "Ruritania") {
		t.Fatal("the partner is known before its file is there")
	}
	p.put(`
-- content/partners/ruritania.md --
---
name: Ruritania
type: country
relation: sectoral-dialogue-partner
not:
  - The Ruritania Times
steps:
  - step: sectoral-dialogue-partner
    date: "2021-05"
    sources:
      - https://archive.example/ruritania
---
It lies behind the mountains.
`)
	p.build().wantCode(Done).wantSilence().wantSound()
	for address, words := range map[string][]string{
		"partners/index.html":          {"Ruritania", "May 2021"},
		"partners/ruritania.html":      {"1st ASEAN-Ruritania Dialogue", "behind the mountains", "archive.example"},
		"partners/ruritania.feed.xml":  {"1st ASEAN-Ruritania Dialogue"},
		"documents/accord.html":        {"partners/ruritania.html", "3 mentions"},
		"documents/accord.json":        {`"id":"ruritania"`, `"role":"party"`},
		"index.html":                   {"Ruritania"},
		"data/documents.csv":           {"ruritania"},
		"documents/index.html":         {"../partners/ruritania.html"},
		"documents/by-year/2022.html":  {"Ruritania"},
		"documents/oslo-release.html":  {},
		"partners/norway.html":         {},
		"documents/accord.source.html": {"The Ruritania Times"},
	} {
		for _, want := range words {
			if !strings.Contains(p.file(address), want) {
				t.Errorf("%s does not say %q", address, want)
			}
		}
	}
}

func TestEveryListWantsItsSources(t *testing.T) {
	for _, test := range []struct{ name, file, entry string }{
		{"partner", "partners/ruritania.md", "name: Ruritania\nrelation: organisation\ntype: organisation\nsteps:\n " +
			" - step: observer\n    date: \"2020\"\n"},
		{"member", "members/ruritania.md", "name: Ruritania\njoined: \"2020\"\n"},
		{"group", "groups/alpine-eight.md", "name: Alpine Eight\n"},
		{"meeting", "meetings/alpine-summit.md", "name: Alpine Summit\nlevel: summit\neditions:\n  - number: 1\n    " +
			"date: \"2020\"\n"},
		{"topic", "topics/avalanches.md", "name: Avalanches\nterms: [avalanche]\n"},
		{"place", "places/strelsau.md", "name: Strelsau\ncountry: ruritania\n"},
		{"acronym", "acronyms/ae.md", "short: AE\nlong: Alpine Eight\n"},
		{"boilerplate", "boilerplate/about.md", "name: About\nkind: boilerplate\nbegins: [About the Alpine Eight]\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := newProject(t, release+lists+"-- content/"+test.file+" --\n---\n"+test.entry+"---\n")
			p.build().wantCode(Problems).wantErrors(test.file, "[no-source]")
			if code := Check(p.Options); code == Done {
				t.Error("check finds nothing wrong with an entry that cites no source")
			}
		})
	}
}
