package build

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/eval"
	"aseanarchive/generator/internal/infer"
	"aseanarchive/generator/internal/read"
	"aseanarchive/generator/internal/say"
	"aseanarchive/generator/internal/visible"
)

// Eval prints how well the facts of labelled documents were read, and returns
// the exit code: Problems when a labelled document is missing. With built, the
// facts are those of the site in Options.Out; else the texts beside the labels
// are read.
func Eval(options Options, folder string, built bool) int {
	b := &builder{Options: options}
	labels, err := eval.Load(folder)
	if err != nil {
		b.printError("usage", err)
		return Usage
	}
	document := b.labelledDocument(folder)
	if built {
		documents, err := b.builtDocuments()
		if err != nil {
			b.printError("environment", err)
			return Environment
		}
		document = func(id string) *archive.Document { return documents[id] }
	}
	report := eval.Compare(labels, document)
	b.printDiagnostics()
	b.printReport(report)
	if read := report.Figures[0]; read.Met < read.Of || b.log.Failed() {
		return Problems
	}
	return Done
}

// labelledDocument reads the facts of the text beside a label.
func (b *builder) labelledDocument(folder string) func(id string) *archive.Document {
	b.lists = authority.Load(b.Content, shown(b.Content), &b.log)
	b.lists.Corrections = map[string]authority.Correction{} // they are for the archive's own documents
	return func(id string) *archive.Document {
		for _, ending := range [...]string{".txt", ".md"} {
			if _, err := os.Stat(filepath.Join(folder, id+ending)); err != nil {
				continue
			}
			source := read.File(folder,
				read.Seed{ID: id, Path: id + ending, File: path.Join(shown(folder), id+ending)}, &b.log)
			if source == nil {
				return nil
			}
			return infer.Document(source, b.lists, &b.log)
		}
		return nil
	}
}

// builtDocuments are those of the site, by the names of their seeds without
// folder and ending.
func (b *builder) builtDocuments() (map[string]*archive.Document, error) {
	file := filepath.Join(b.Out, "data", "documents.json")
	raw, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("there is no site in %s: %s does not exist; build it first", b.Out, file)
	}
	if err != nil {
		return nil, err
	}
	var data struct{ Documents []*archive.Document }
	if err := json.Unmarshal(raw, &data); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	documents := make(map[string]*archive.Document, len(data.Documents))
	for _, d := range data.Documents {
		name := path.Base(d.Source)
		documents[strings.TrimSuffix(name, path.Ext(name))] = d
	}
	return documents, nil
}

// printReport writes the figures, a line each, and what was missed.
func (b *builder) printReport(report *eval.Report) {
	if b.JSON {
		encoder := json.NewEncoder(b.Output)
		encoder.SetEscapeHTML(false)
		encoder.SetIndent("", "  ")
		_ = encoder.Encode(report)
		return
	}
	fmt.Fprintf(b.Output, "%s\n\n", say.English.Count(report.Documents, "label"))
	for _, f := range report.Figures {
		rate := "-"
		if f.Of > 0 {
			rate = fmt.Sprintf("%.1f%%", 100*f.Rate)
		}
		fmt.Fprintf(b.Output, "%-22s %7s  %d of %d\n", f.Name, rate, f.Met, f.Of)
	}
	for i, miss := range report.Misses {
		if i == 0 {
			fmt.Fprintln(b.Output)
		}
		want, got := orUnknown(miss.Want, "none wanted"), orUnknown(miss.Got, "none")
		said := fmt.Sprintf("%s: %s: %s, got %s", miss.Document, miss.Figure, want, got)
		fmt.Fprintln(b.Output, visible.Line(said))
	}
}
