package infer

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/eval"
	"aseanarchive/generator/internal/infer/rule"
)

var strike = flag.Bool("strike", false, "strike off the list of known misses those that are no more")

const (
	labelled    = "testdata/labelled"
	knownMisses = "testdata/misses.txt"
)

// floors are what the figures of our labelled texts must reach. They rise with
// the rules; of faults they are the most that may be made.
var floors = map[string]float64{
	eval.Read: 1, eval.Date: 0.85, eval.DateWrong: 0, eval.DateInvented: 0, eval.Title: 0.95, eval.TitleNone: 0.90, eval.Place: 0.85,
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
		for what, by := range rulesOf(d) {
			seen[by] = true
			if !slices.ContainsFunc(rule.All, func(r archive.Rule) bool { return r.Name == by && r.Says != "" }) {
				t.Errorf("%s: %s: the rule %q is not explained", file, what, by)
			}
		}
	}
	// The texts are there to try the rules of kind and issuer.
	for _, by := range []string{rule.TitleWords, rule.HeadLine, rule.Turns, rule.Opening, rule.Record, rule.Layout, rule.Press, rule.IssuedBy, rule.SourceLine, rule.Agency,
		rule.Host, rule.IssuerLine, rule.ByInTitle, rule.HouseStyle} {
		if !seen[by] {
			t.Errorf("no labelled text tries the rule %q", by)
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

func labelledTexts(t *testing.T) []string {
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
