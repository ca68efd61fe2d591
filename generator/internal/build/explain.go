package build

import (
	"encoding/json"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer"
	"aseanarchive/generator/internal/read"
)

// Explain prints every fact of one seed with its evidence, and returns the
// exit code.
func Explain(options Options, file string) int {
	b := &builder{Options: options}
	b.lists = authority.Load(b.Content, shown(b.Content), &b.log)
	folder, seed := locate(options.Seeds, file)
	if _, err := os.Stat(file); err != nil {
		b.printError("environment", fmt.Errorf("there is no file %s", file))
		return Environment
	}
	source := read.File(folder, seed, &b.log)
	if source != nil {
		d := infer.Document(source, b.lists, &b.log)
		b.print(d)
	}
	b.printDiagnostics()
	if b.log.Failed() {
		return Problems
	}
	return Done
}

// locate finds the seed of a file: its ID is its path in the folder of seeds,
// or its own name when it lies elsewhere.
func locate(seeds, file string) (folder string, seed read.Seed) {
	folder = filepath.Dir(file)
	if root, err := filepath.Abs(seeds); err == nil {
		if whole, err := filepath.Abs(file); err == nil && within(root, whole) {
			folder = seeds
			file, _ = filepath.Rel(root, whole)
		} else {
			file = filepath.Base(file)
		}
	}
	name := filepath.ToSlash(file)
	return folder, read.Seed{ID: strings.TrimSuffix(name, path.Ext(name)), Path: name, File: path.Join(shown(folder), name)}
}

// print writes a document's facts for a person, or as JSON.
func (b *builder) print(d *archive.Document) {
	if b.JSON {
		encoder := json.NewEncoder(b.Output)
		encoder.SetEscapeHTML(false)
		encoder.SetIndent("", "  ")
		_ = encoder.Encode(d)
		return
	}
	fmt.Fprintf(b.Output, "%s\n%s, %s, SHA-256 %s\n\n", d.File, counted(d.Words, "word"), orUnknown(d.Language, "language not recognised"), d.SHA256)
	b.printFact("title", d.Title)
	b.printFact("date", d.Date.Fact)
	for _, step := range d.Date.Reasoning {
		fmt.Fprintf(b.Output, "%12s  %s\n", "", step)
	}
	b.printFact("place", d.Place.Fact)
	b.printFact("kind", d.Kind)
	b.printFact("issuer", d.Issuer)
	b.printFact("author", d.Author)
	b.printFact("origin", d.Origin)
	b.printFact("rights", d.Rights)
	for _, p := range d.Partners {
		fmt.Fprintf(b.Output, "%-12s  %s, %s (%s, %s)\n", "partner", p.Name, p.Role, p.Rule, counted(p.Mentions, "mention"))
		b.printEvidence(p.Evidence)
	}
	for _, e := range d.Events {
		fmt.Fprintf(b.Output, "%-12s  %s, %s: %s\n", "event", e.Date, e.Role, e.Label)
		b.printEvidence(e.Evidence)
	}
	for _, w := range d.Withheld {
		fmt.Fprintf(b.Output, "%-12s  %s\n", "set aside", w.Kind)
		b.printEvidence([]archive.Evidence{{Line: w.Lines[0], Quote: w.Text}})
	}
}

func (b *builder) printFact(name string, fact archive.Fact) {
	if !fact.Known() {
		fmt.Fprintf(b.Output, "%-12s  not known\n", name)
		return
	}
	fmt.Fprintf(b.Output, "%-12s  %s (%s, %s)\n", name, fact.Value, fact.Basis, fact.Rule)
	b.printEvidence(fact.Evidence)
	for _, against := range fact.Against {
		fmt.Fprintf(b.Output, "%12s  against it: %s (%s)\n", "", against.Value, against.Rule)
		b.printEvidence(against.Evidence)
	}
}

func (b *builder) printEvidence(evidence []archive.Evidence) {
	for _, e := range evidence {
		fmt.Fprintf(b.Output, "%12s  line %d: “%s”\n", "", e.Line, infer.Cut(strings.Join(strings.Fields(e.Quote), " "), 160))
	}
}

func orUnknown(value, otherwise string) string {
	if value == "" {
		return otherwise
	}
	return value
}
