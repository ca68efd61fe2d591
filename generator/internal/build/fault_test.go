package build

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
)

// TestAFaultCostsOneDocument: a rule that goes wrong on one text must end
// neither the run nor the other documents.
func TestAFaultCostsOneDocument(t *testing.T) {
	faulty := func(*archive.Source, *authority.Lists, *diag.Log) *archive.Document {
		var none []int
		_ = none[3]
		return nil
	}
	var log diag.Log
	d := described(&archive.Source{File: "seeds/x.txt"}, nil, &log, faulty)
	list := log.Sorted()
	if d != nil || len(list) != 1 || list[0].ID != "generator-fault" || list[0].File != "seeds/x.txt" ||
		list[0].Severity != diag.Error {
		t.Fatalf("document %v, diagnostics %v", d, list)
	}
	if strings.Contains(list[0].Message, "goroutine") {
		t.Errorf("a reader is shown a stack trace: %s", list[0].Message)
	}
}
