package build

import (
	"context"
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/read"
)

// TestAFaultCostsOneDocument: a rule that goes wrong on one text, or never
// ends, must end neither the run nor the other documents.
func TestAFaultCostsOneDocument(t *testing.T) {
	never := make(chan struct{})
	defer close(never)
	for _, test := range []struct {
		name, id string
		work     func(context.Context, *diag.Log) *archive.Document
	}{
		{"a panic", "generator-fault", func(context.Context, *diag.Log) *archive.Document {
			var none []int
			_ = none[3]
			return nil
		}},
		{"no end", "too-slow", func(context.Context, *diag.Log) *archive.Document { <-never; return nil }},
		{"nothing", "", func(context.Context, *diag.Log) *archive.Document { return new(archive.Document) }},
	} {
		t.Run(test.name, func(t *testing.T) {
			most := time.Minute
			if test.id == "too-slow" {
				most = time.Millisecond
			}
			var log diag.Log
			d := alone("seeds/x.txt", most, &log, test.work)
			list := log.Sorted()
			if test.id == "" {
				if d == nil || len(list) > 0 {
					t.Fatalf("document %v, diagnostics %v", d, list)
				}
				return
			}
			if d != nil || len(list) != 1 || list[0].ID != test.id || list[0].File != "seeds/x.txt" ||
				list[0].Severity != diag.Error {
				t.Fatalf("document %v, diagnostics %v", d, list)
			}
			if strings.Contains(list[0].Message, "goroutine") {
				t.Errorf("a reader is shown a stack trace: %s", list[0].Message)
			}
		})
	}
}

// TestAPageIsMadeAlone: making a page is bounded as reading its document is.
func TestAPageIsMadeAlone(t *testing.T) {
	never := make(chan struct{})
	defer close(never)
	own := errors.New("no space left on device")
	for _, test := range []struct {
		name, id string
		work     func(context.Context) error
		err      error
	}{
		{"a panic", "generator-fault", func(context.Context) error { panic("a rule went wrong") }, nil},
		{"no end", "too-slow", func(context.Context) error { <-never; return nil }, nil},
		{"an error of its own", "", func(context.Context) error { return own }, own},
		{"nothing", "", func(context.Context) error { return nil }, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			most := time.Minute
			if test.id == "too-slow" {
				most = time.Millisecond
			}
			err := aloneOn(&archive.Document{ID: "x", File: "seeds/x.txt"}, most, test.work)
			broken := unfitOf(err)
			switch {
			case test.id == "" && (broken != nil || !errors.Is(err, test.err)):
				t.Errorf("got %v, want %v", err, test.err)
			case test.id != "" && (broken == nil || broken.document.ID != "x" || len(broken.found) != 1 ||
				broken.found[0].ID != test.id || broken.found[0].File != "seeds/x.txt"):
				t.Errorf("got %v, want %s of the document", err, test.id)
			}
		})
	}
}

// TestAPageThatFailsCostsOneDocument: when its page cannot be made the others
// link to it already, so that all begins again without it.
func TestAPageThatFailsCostsOneDocument(t *testing.T) {
	for _, keep := range []bool{true, false} {
		b := &builder{Options: Options{KeepGoing: keep, Errors: io.Discard}, watch: newStopwatch(),
			lists: &authority.Lists{}, seeds: map[string]read.Seed{}}
		b.lists = authority.Load(t.TempDir(), "content", new(diag.Log))
		documents := []*archive.Document{
			{ID: "a", Source: "a.txt", File: "seeds/a.txt"}, {ID: "b", Source: "b.txt", File: "seeds/b.txt"},
		}
		turns := 0
		publish := func(_ context.Context, a *archive.Archive, _ *result) error {
			turns++
			for _, d := range a.Documents {
				if d.ID == "a" {
					return aloneOn(d.Document, time.Minute, func(context.Context) error {
						panic("a rule went wrong")
					})
				}
			}
			return nil
		}
		result, err := b.publishAll(context.Background(), documents, 0, publish)
		list := b.log.Sorted()
		if len(list) != 1 || list[0].ID != "generator-fault" || list[0].File != "seeds/a.txt" {
			t.Fatalf("diagnostics %v", list)
		}
		if keep && (err != nil || turns != 2 || result.Documents != 1 || result.LeftOut != 1) {
			t.Errorf("after %d turns: %v, %d documents, %d left out", turns, err, result.Documents, result.LeftOut)
		}
		if !keep && (err == nil || turns != 1) {
			t.Errorf("published with an error: %v after %d turns", err, turns)
		}
	}
}
