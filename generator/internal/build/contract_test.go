package build

import (
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/infer"
)

// buildProject builds the project's own seeds with its own content.
func buildProject(t *testing.T) *project {
	t.Helper()
	p := newProject(t, lists)
	p.Seeds, p.Content = filepath.Join(p.Root, "seeds"), filepath.Join(p.Root, "content")
	return p.build().wantCode(Done)
}

// object is a JSON object as it stands in the file.
type object = map[string]any

// documentsOf reads data/documents.json as a program of a user would.
func documentsOf(t *testing.T, p *project) []object {
	t.Helper()
	var data struct {
		Generator string
		Documents []object
	}
	decoder := json.NewDecoder(strings.NewReader(p.file("data/documents.json")))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&data); err != nil {
		t.Fatal(err)
	}
	if data.Generator == "" {
		t.Error("the data does not say what made it")
	}
	return data.Documents
}

// What every document of data/documents.json has: programs outside the code
// read it, so that a key may be added and none taken away.
var (
	plainKeys   = []string{"id", "source", "sha256", "words", "language", "url", "added"}
	factKeys    = []string{"value", "basis", "source", "rule", "evidence"}
	singleFacts = map[string][]string{ // single facts, with the keys they have beside those of all
		"title":  nil,
		"date":   {"not_before", "not_after", "reasoning"},
		"place":  {"id"},
		"kind":   nil,
		"issuer": nil,
		"author": nil,
		"origin": nil,
		"rights": nil,
	}
	listKeys = map[string][]string{
		"partners": {"id", "name", "role", "basis", "mentions", "rule", "evidence"},
		"members":  {"id", "mentions", "evidence"},
		"topics":   {"id", "mentions", "evidence"},
		"events":   {"date", "expression", "label", "role", "basis", "meeting", "ordinal", "place", "evidence"},
		"meetings": {"id", "name", "ordinal", "evidence"},
		"acronyms": {"short", "long", "basis", "evidence"},
		"people":   {"id", "name", "role", "evidence"},
		"withheld": {"kind", "lines", "text"},

		"commitments": {"verb", "text", "rule", "paragraph", "partners", "topics", "evidence"},
		"plans":       {"id", "name", "period", "adopted", "by", "meeting", "ordinal", "place", "sides", "evidence"},
		"duplicates":  {"id", "resemblance"},
	}
	bases   = []any{"stated", "inferred", "supplied", "unknown"}
	origins = []any{"correction", "front-matter", "text", "authority"}
)

func TestDataHasTheShapeOfTheContract(t *testing.T) {
	real := buildProject(t)
	documents := documentsOf(t, real)
	if len(documents) < 5 {
		t.Errorf("the archive has %d documents, want at least the five it began with", len(documents))
	}
	odd := newProject(
		t,
		"-- seeds/empty.txt --\n-- seeds/front.md --\n---\ndate: 2019\npartners: [Ruritania]\n---\n",
	).build().
		wantCode(Done)
	documents = append(documents, documentsOf(t, odd)...)
	for _, d := range documents {
		id, _ := d["id"].(string)
		wantKeys(t, id, d, plainKeys)
		for name, more := range singleFacts {
			fact, _ := d[name].(object)
			wantKeys(t, id+", "+name, fact, slices.Concat(factKeys, more))
			wantFact(t, id+", "+name, fact)
		}
		for name, keys := range listKeys {
			list, ok := d[name].([]any)
			if !ok {
				t.Errorf("%s: %s is %v, want a list even when it is empty", id, name, d[name])
			}
			for _, element := range list {
				wantKeys(t, id+", one of "+name, element.(object), keys)
			}
		}
		for _, event := range d["events"].([]any) {
			role := event.(object)["role"]
			if !slices.Contains([]any{"past", "future", "since", "target", "period", "page-date", "name-year"}, role) {
				t.Errorf("%s: an event has the role %v", id, role)
			}
			date := event.(object)["date"].(string)
			if date == "" && event.(object)["basis"] == "inferred" {
				continue // "last Tuesday" of a document without a date
			}
			if _, err := edtf.Parse(date); err != nil {
				t.Errorf("%s: an event: %v", id, err)
			}
		}
		for _, partner := range d["partners"].([]any) {
			if role := partner.(object)["role"]; !slices.Contains([]any{"party", "mentioned", "group"}, role) {
				t.Errorf("%s: a partner has the role %v", id, role)
			}
		}
		if date := d["date"].(object)["value"].(string); date != "" {
			if _, err := edtf.Parse(date); err != nil {
				t.Errorf("%s: %v", id, err)
			}
		}
		if kind := d["kind"].(object)["value"].(string); kind != "" && !slices.Contains(infer.Kinds(), kind) {
			t.Errorf("%s has the kind %q", id, kind)
		}
		wantNoNull(t, id, d)
	}
}

func wantKeys(t *testing.T, what string, o object, keys []string) {
	t.Helper()
	for _, key := range keys {
		if _, ok := o[key]; !ok {
			t.Errorf("%s lacks the key %s; it has %v", what, key, slices.Sorted(maps.Keys(o)))
		}
	}
}

// wantFact holds a single fact against what facts promise.
func wantFact(t *testing.T, what string, fact object) {
	t.Helper()
	value, basis := fact["value"], fact["basis"]
	if !slices.Contains(bases, basis) {
		t.Errorf("%s has the basis %v", what, basis)
	}
	if (value == "") != (basis == "unknown") {
		t.Errorf("%s has the value %q and the basis %v", what, value, basis)
	}
	evidence, _ := fact["evidence"].([]any)
	if value == "" && fact["rule"] == "window" && len(evidence) > 0 {
		return // a date that is only bounded shows what bounds it
	}
	if value == "" && fact["source"] == "correction" && fact["rule"] == "correction" && len(evidence) == 0 {
		return // an editor took it away
	}
	if value == "" {
		if len(evidence) > 0 || fact["rule"] != "" {
			t.Errorf("%s is not known, and has the rule %v and the evidence %v", what, fact["rule"], evidence)
		}
		return
	}
	if !slices.Contains(origins, fact["source"]) {
		t.Errorf("%s has the source %v", what, fact["source"])
	}
	if !slices.ContainsFunc(infer.Rules(), func(r archive.Rule) bool { return r.Name == fact["rule"] }) {
		t.Errorf("%s has the rule %v, which no page explains", what, fact["rule"])
	}
	if proved := fact["source"] == "text" && fact["rule"] != "file-name" ||
		fact["source"] == "front-matter"; proved &&
		len(evidence) == 0 {
		t.Errorf("%s has no evidence", what)
	}
}

// wantNoNull wants no null anywhere.
func wantNoNull(t *testing.T, what string, value any) {
	t.Helper()
	switch value := value.(type) {
	case nil:
		t.Errorf("%s is null", what)
	case object:
		for key, v := range value {
			wantNoNull(t, what+"."+key, v)
		}
	case []any:
		for _, v := range value {
			wantNoNull(t, what+"[]", v)
		}
	}
}

func TestEvidenceIsVerbatim(t *testing.T) {
	p := buildProject(t)
	total := 0
	for _, d := range documentsOf(t, p) {
		id := d["id"].(string)
		raw, err := os.ReadFile(filepath.Join(p.Seeds, filepath.FromSlash(d["source"].(string))))
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.SplitAfter(string(raw), "\n")
		eachEvidence(d, func(line int, quote string) {
			total++
			if line < 1 || line > len(lines) {
				t.Errorf("%s: evidence on line %d of %d", id, line, len(lines))
				return
			}
			rest := strings.Join(lines[line-1:], "")
			if at := strings.Index(rest, quote); quote == "" || at < 0 || at >= len(lines[line-1]) {
				t.Errorf("%s: the quote %q is no text of the seed that begins on line %d", id, quote, line)
			}
		})
		// What was set aside is all of its lines, and no more; the marks of
		// Markdown are not in it.
		for _, element := range d["withheld"].([]any) {
			w := element.(object)
			from, to := int(w["lines"].([]any)[0].(float64)), int(w["lines"].([]any)[1].(float64))
			if from < 1 || to < from || to > len(lines) {
				t.Errorf("%s: withheld are the lines %d to %d of %d", id, from, to, len(lines))
				continue
			}
			want := strings.Join(strings.Fields(strings.ReplaceAll(strings.Join(lines[from-1:to], ""), `\`, "")), " ")
			if got := strings.Join(strings.Fields(w["text"].(string)), " "); got != want {
				t.Errorf("%s: withheld is %q, and on the lines %d to %d stands %q", id, got, from, to, want)
			}
		}
	}
	if total < 50 {
		t.Errorf("there are only %d pieces of evidence", total)
	}
}

// eachEvidence calls visit with every piece of evidence in a value of JSON.
func eachEvidence(value any, visit func(line int, quote string)) {
	switch value := value.(type) {
	case object:
		if quote, ok := value["quote"].(string); ok {
			visit(int(value["line"].(float64)), quote)
			return
		}
		for _, v := range value {
			eachEvidence(v, visit)
		}
	case []any:
		for _, v := range value {
			eachEvidence(v, visit)
		}
	}
}

// leadsTo reports whether one of the links of a page leads to exactly these
// words of another.
func leadsTo(p *project, links map[string]string, page, words string) bool {
	for target := range links {
		if file, fragment, found := strings.Cut(target, "#"); found && file == page && p.at(file, fragment) == words {
			return true
		}
	}
	return false
}

// TestWordsThatAreKnownToBeWrong: a document whose words are known to be wrong says so on
// its page, and in front of what is read out of it.
func TestWordsThatAreKnownToBeWrong(t *testing.T) {
	p := buildProject(t)
	for _, want := range []string{"13 July 2023", "Myanmar was represented by a senior official"} {
		if words := p.shown("documents/asean-foreign-ministers-kuala-lumpur.html"); !strings.Contains(words, want) {
			t.Errorf("the page does not say %q", want)
		}
	}
	if words := p.shown("documents/asean-us-dialogue-2016.html"); strings.Contains(words, "13 July 2023") {
		t.Error("a note stands on the page of another document")
	}
}

func TestSiteOfTheProject(t *testing.T) {
	p := buildProject(t).wantSilence().wantSound()
	files := p.files()
	for _, d := range documentsOf(t, p) {
		id, page := d["id"].(string), d["url"].(string)
		stem := strings.TrimSuffix(page, ".html")
		raw, err := os.ReadFile(filepath.Join(p.Seeds, filepath.FromSlash(d["source"].(string))))
		if err != nil {
			t.Fatal(err)
		}
		if files[stem+".txt"] != string(raw) {
			t.Errorf("%s.txt is not %s byte for byte", stem, d["source"])
		}
		sum := sha256.Sum256(raw)
		if d["sha256"] != hex.EncodeToString(sum[:]) || !strings.Contains(files[page], hex.EncodeToString(sum[:])) {
			t.Errorf("%s: the checksum in the data or on the page is not the seed's", id)
		}
		var own object
		if err := json.Unmarshal([]byte(files[stem+".json"]), &own); err != nil {
			t.Fatal(err)
		}
		if !equalJSON(own, d) {
			t.Errorf("%s.json differs from the document's entry in data/documents.json", stem)
		}
		links := p.links(page)
		proved := 0
		for target := range links {
			if file, fragment, _ := strings.Cut(
				target,
				"#",
			); file == stem+".source.html" &&
				strings.HasPrefix(fragment, "e") {
				proved++
				if p.at(file, fragment) == "" {
					t.Errorf("%s: no words have the address %s", id, target)
				}
			}
		}
		eachEvidence(d["date"], func(line int, quote string) {
			if !leadsTo(p, links, stem+".source.html", quote) {
				t.Errorf("%s: nothing leads to the words that prove the date, %q on line %d", id, quote, line)
			}
		})
		if proved < 4 {
			t.Errorf("%s leads to %d words that prove something, and there are more", page, proved)
		}
		for _, element := range d["partners"].([]any) {
			partner := "partners/" + element.(object)["id"].(string) + ".html"
			if _, ok := links[partner]; !ok {
				t.Errorf("%s does not lead to %s", page, partner)
			}
			found := false
			for target := range p.links(partner) {
				found = found || target == page
			}
			if !found {
				t.Errorf("%s does not lead to %s", partner, page)
			}
		}
		if !strings.Contains(files["feed.xml"], path.Base(page)) {
			t.Errorf("the feed does not speak of %s", id)
		}
	}
}

func TestFactsOfTheFirstFive(t *testing.T) {
	p := buildProject(t)
	for _, want := range []struct {
		id, date, rule, place string
		party                 []string
	}{
		{"000_b41c415e8a2c6bbd", "2016-05-13", "dateline", "Kuala Lumpur", []string{"united-states"}},
		{"001_56988845a9df1878", "", "window", "", []string{"united-states"}}, // the clock of the page is not its date
		{"002_7512cb2f676aa647", "2018-04-11", "dateline", "Jakarta", []string{"united-nations"}},
		{"003_33707872e18226f8", "2021-10-27", "front-matter", "", []string{"united-states"}},
	} {
		t.Run(want.id, func(t *testing.T) {
			documents := documentsOf(t, p)
			i := slices.IndexFunc(documents, func(d object) bool { return d["id"] == want.id })
			if i < 0 {
				t.Fatal("the document is not in the data")
			}
			d := documents[i]
			if date := d["date"].(object); date["value"] != want.date || date["rule"] != want.rule {
				t.Errorf("the date is %v by %v, want %q by %q", date["value"], date["rule"], want.date, want.rule)
			}
			if place, _ := d["place"].(object)["value"].(string); !strings.EqualFold(place, want.place) {
				t.Errorf("the place is %q, want %q", place, want.place)
			}
			var party []string
			for _, partner := range d["partners"].([]any) {
				if partner.(object)["role"] == "party" {
					party = append(party, partner.(object)["id"].(string))
				}
			}
			if !slices.Equal(party, want.party) {
				t.Errorf("party are %v, want %v", party, want.party)
			}
		})
	}
}

func equalJSON(a, b any) bool {
	x, errX := json.Marshal(a) // keys in order
	y, errY := json.Marshal(b)
	return errX == nil && errY == nil && string(x) == string(y)
}

func TestTablesAreWhatThePackageSays(t *testing.T) {
	p := buildProject(t)
	var described struct {
		Resources []struct {
			Path   string
			Schema struct{ Fields []struct{ Name string } }
		}
	}
	if err := json.Unmarshal([]byte(p.file("data/datapackage.json")), &described); err != nil {
		t.Fatal(err)
	}
	found := map[string]int{}
	for _, resource := range described.Resources {
		reader := csv.NewReader(strings.NewReader(p.file("data/" + resource.Path)))
		rows, err := reader.ReadAll() // every row as long as the first
		if err != nil {
			t.Fatalf("%s: %v", resource.Path, err)
		}
		var names []string
		for _, field := range resource.Schema.Fields {
			names = append(names, field.Name)
		}
		if !slices.Equal(rows[0], names) {
			t.Errorf("%s has the columns %v, and the package says %v", resource.Path, rows[0], names)
		}
		found[resource.Path] = len(rows) - 1
	}
	documents := documentsOf(t, p)
	events := 0
	for _, d := range documents {
		events += len(d["events"].([]any))
	}
	if found["documents.csv"] != len(documents) || found["events.csv"] != events {
		t.Errorf("the tables have %v rows, and the data %d documents and %d events", found, len(documents), events)
	}
}
