// Package infertest lays texts out for the tests of the packages below infer.
package infertest

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/paper"
)

// root is the folder of the project, found from that of a test.
func root(t testing.TB) string {
	t.Helper()
	folder, err := filepath.Abs(".")
	if err != nil {
		t.Fatal(err)
	}
	for folder != filepath.Dir(folder) {
		if _, err := os.Stat(filepath.Join(folder, "go.mod")); err == nil {
			return folder
		}
		folder = filepath.Dir(folder)
	}
	t.Fatal("the tests run outside the project")
	return ""
}

// Lists are those of the project, without the corrections of its documents:
// what the rules know of names, they know from there.
func Lists(t testing.TB) *authority.Lists {
	t.Helper()
	var log diag.Log
	lists := authority.Load(filepath.Join(root(t), "content"), "content", &log)
	if log.Failed() {
		t.Fatal(log.Sorted())
	}
	lists.Corrections = map[string]authority.Correction{}
	return lists
}

// Seed reads one of the project's own documents.
func Seed(t testing.TB, name string) string {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join(root(t), "seeds", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

// Source is a text, with or without front matter, as package read would give
// it.
func Source(words string) *archive.Source {
	source := &archive.Source{ID: "x", Path: "x.txt", File: "seeds/x.txt", Text: words}
	if rest, ok := strings.CutPrefix(words, "---\n"); ok {
		if end := strings.Index(rest, "\n---\n"); end >= 0 {
			source.Body = len("---\n") + end + len("\n---\n")
		}
	}
	source.Index()
	return source
}

// Paper lays a text out, and passes over none of its words.
func Paper(words string, lists *authority.Lists) *paper.Paper {
	return paper.New(Source(words), lists, nil, new(diag.Log))
}

// Head is a text of which the head has been read.
func Head(words string, lists *authority.Lists) *head.Head { return head.Read(Paper(words, lists)) }

// CheckEvidence fails when a quote does not stand on its line, or when there
// is none.
func CheckEvidence(t testing.TB, source *archive.Source, list []archive.Evidence) {
	t.Helper()
	if len(list) == 0 {
		t.Error("a fact without evidence")
	}
	for _, e := range list {
		if e.Line < 1 || e.Line > source.Lines() || e.Quote == "" {
			t.Errorf("evidence %+v is no place", e)
			continue
		}
		if from := source.LineStart(e.Line); !strings.Contains(source.Text[from:], e.Quote) {
			t.Errorf("line %d does not hold %q", e.Line, e.Quote)
		}
	}
}

// LongDocument is about 600 words as such documents go.
func LongDocument() string {
	var b strings.Builder
	for i := range 6 {
		fmt.Fprintf(
			&b,
			"The %dth Meeting welcomed the progress that was made by all sides on the Asian Rice Reserve (ARR) and "+
				"took note, with thanks, of the report by the Union of Small Ports (USP) on the work of the year, "+
				"which the Leaders had asked for when they met in Kuala Lumpur in November. ",
			i+20,
		)
		b.WriteString(
			"President Arne Holm and H.E. Datuk Razak Hamid, Secretary-General of the Ministry of Trade of " +
				"Malaysia, spoke of peace, trade and the sea. It was agreed that further work is needed on the " +
				"rules of navigation, on the safety of ships and on the training of young officers, and that the " +
				"Secretariat should report next year.\n\n",
		)
	}
	return b.String()
}
