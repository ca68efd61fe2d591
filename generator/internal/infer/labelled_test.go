package infer

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/eval"
	"aseanarchive/generator/internal/read"
)

var strike = flag.Bool("strike", false, "strike off the list of known misses those that are no more")

const (
	labelled    = "testdata/labelled"
	knownMisses = "testdata/misses.txt"
)

// floors are what the figures of our labelled texts must reach. They rise with
// the rules; of faults they are the most that may be made.
var floors = map[string]float64{
	eval.Read: 1, eval.Date: 0.70, eval.DateWrong: 0, eval.DateInvented: 0.05, eval.Title: 0.75, eval.TitleNone: 0.90, eval.Place: 0.70,
	eval.Kind: 0.95, eval.Issuer: 1, eval.Language: 1, eval.PartnerSets: 0.80, eval.PartnerF1: 0.85, eval.Events: 0.95,
}

// TestLabelled reads the labelled texts and holds the figures. Every miss is
// on a list that only becomes shorter: a new one fails the test, and so does
// one that stays on the list and is missed no more.
func TestLabelled(t *testing.T) {
	report := labelledReport(t)
	if report.Documents < 40 {
		t.Fatalf("%d labelled texts", report.Documents)
	}
	for _, figure := range report.Figures {
		floor, ok := floors[figure.Name]
		switch {
		case !ok:
			t.Errorf("the figure %q has no floor", figure.Name)
		case eval.Worse(figure.Name) && figure.Rate > floor, !eval.Worse(figure.Name) && figure.Rate < floor:
			t.Errorf("%s: %.3f (%d of %d), to be held: %.3f", figure.Name, figure.Rate, figure.Met, figure.Of, floor)
		}
	}
	known := lines(t, knownMisses)
	var misses []string
	for _, miss := range report.Misses {
		name := miss.Document + " " + miss.Figure
		if slices.Contains(misses, name) {
			continue // two events of one text
		}
		misses = append(misses, name)
		if !slices.Contains(known, name) {
			t.Errorf("%s: %s: want %q, got %q", miss.Document, miss.Figure, miss.Want, miss.Got)
		}
	}
	var left []string
	for _, name := range known {
		if slices.Contains(misses, name) {
			left = append(left, name)
		} else if !*strike {
			t.Errorf("%q is missed no more: strike it off %s, by hand or with go test -run Labelled -strike", name, knownMisses)
		}
	}
	if *strike {
		if err := os.WriteFile(knownMisses, []byte(strings.Join(left, "\n")+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// TestLabelledFactsAreExplained asserts that the method page explains every
// rule that a fact of the labelled texts names.
func TestLabelledFactsAreExplained(t *testing.T) {
	known := lists(t)
	seen := map[string]bool{}
	for _, file := range labelledTexts(t) {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		d, _ := document(t, known, filepath.Base(file), string(raw))
		for what, rule := range rulesOf(d) {
			seen[rule] = true
			if !slices.ContainsFunc(Rules, func(r archive.Rule) bool { return r.Name == rule && r.Says != "" }) {
				t.Errorf("%s: %s: the rule %q is not explained", file, what, rule)
			}
		}
	}
	// The texts are there to try the rules of kind and issuer.
	for _, rule := range []string{ruleTitleWords, ruleHeadLine, ruleTurns, ruleOpening, ruleRecord, ruleLayout, rulePress, ruleIssuedBy, ruleSourceLine, ruleAgency,
		ruleHost, ruleIssuerLine, ruleByInTitle, ruleHouseStyle} {
		if !seen[rule] {
			t.Errorf("no labelled text tries the rule %q", rule)
		}
	}
}

// rulesOf are the rules that the facts of a document name, by fact.
func rulesOf(d *archive.Document) map[string]string {
	rules := map[string]string{}
	for what, fact := range map[string]archive.Fact{"title": d.Title, "date": d.Date.Fact, "place": d.Place.Fact, "kind": d.Kind, "issuer": d.Issuer,
		"author": d.Author, "origin": d.Origin, "rights": d.Rights} {
		if fact.Known() {
			rules[what] = fact.Rule
		}
	}
	for _, p := range d.Partners {
		rules["partner "+p.ID] = p.Rule
	}
	return rules
}

func labelledReport(t *testing.T) *eval.Report {
	t.Helper()
	labels, err := eval.Load(labelled)
	if err != nil {
		t.Fatal(err)
	}
	known := lists(t)
	return eval.Compare(labels, func(id string) *archive.Document {
		raw, err := os.ReadFile(filepath.Join(labelled, id+".txt"))
		if err != nil {
			return nil
		}
		d, _ := document(t, known, id+".txt", string(raw))
		return d
	})
}

func labelledTexts(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob(labelled + "/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("there are no labelled texts")
	}
	return files
}

// lines are those of a file that are not blank.
func lines(t *testing.T, file string) []string {
	t.Helper()
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(strings.Split(string(raw), "\n"), func(line string) bool { return line == "" })
}

// BenchmarkDocument reads all facts of releases of 600 words, made of the
// labelled texts one behind the other.
func BenchmarkDocument(b *testing.B) {
	const words, many = 600, 40
	known := benchmarkLists(b)
	var paragraphs []string
	for _, file := range labelledTexts(b) {
		raw, err := os.ReadFile(file)
		if err != nil {
			b.Fatal(err)
		}
		for _, paragraph := range strings.Split(string(raw), "\n\n") {
			if len(paragraph) > 150 && strings.Contains(paragraph, " the ") {
				paragraphs = append(paragraphs, paragraph)
			}
		}
	}
	sources := make([]*archive.Source, many)
	bytes := 0
	for i := range sources {
		text := []string{"Release on the Work of the Year", "JAKARTA, 14 March 2019 – " + paragraphs[i%len(paragraphs)]}
		for k, n := i+1, 0; n < words; k++ {
			paragraph := paragraphs[k%len(paragraphs)]
			text = append(text, paragraph)
			n += len(strings.Fields(paragraph))
		}
		sources[i] = read.Bytes([]byte(strings.Join(text, "\n\n")), read.Seed{ID: "x", Path: "x.txt", File: "seeds/x.txt"}, new(diag.Log))
		bytes += len(sources[i].Text)
	}
	b.SetBytes(int64(bytes / many))
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		Document(sources[i%many], known, new(diag.Log))
		i++
	}
}

func benchmarkLists(b *testing.B) *authority.Lists {
	b.Helper()
	var log diag.Log
	known := authority.Load("../../../content", "content", &log)
	if log.Failed() {
		b.Fatal(log.Sorted())
	}
	return known
}
