package diag

import (
	"strings"
	"sync"
	"testing"
)

func TestDiagnosticsPrintWhereWhatAndWhatToDo(t *testing.T) {
	tests := []struct {
		name string
		in   Diagnostic
		want string
	}{
		{
			"full",
			Diagnostic{Error, "bad-date", "seeds/x.md", 3, 8, "there is no 31 February", "Write a day that exists."},
			"seeds/x.md:3:8: error: there is no 31 February [bad-date]\n    Write a day that exists.",
		},
		{
			"no column",
			Diagnostic{Severity: Warning, ID: "odd", File: "a.txt", Line: 1, Message: "odd"},
			"a.txt:1: warning: odd [odd]",
		},
		{
			"no line",
			Diagnostic{Severity: Error, ID: "unreadable", File: "a.txt", Message: "cannot be read"},
			"a.txt: error: cannot be read [unreadable]",
		},
		{"signs that a terminal obeys", Diagnostic{Severity: Error, ID: "bad", File: "seeds/\x1b[2J\u202etxt.md",
			Message: "the name \x07 is\nbad", Hint: "Write \u2066."},
			`seeds/\x1b[2J\u202etxt.md: error: the name \x07 is\nbad [bad]` + "\n    " + `Write \u2066.`},
		{"no file", Diagnostic{Severity: Error, ID: "empty", Message: "nothing here"}, "error: nothing here [empty]"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := test.in.String(); got != test.want {
				t.Errorf("got  %q\nwant %q", got, test.want)
			}
		})
	}
}

func TestOrderDoesNotDependOnTheSchedule(t *testing.T) {
	var log Log
	var group sync.WaitGroup
	for line := 50; line > 0; line-- {
		group.Go(func() {
			log.Add(Diagnostic{Severity: Warning, ID: "w", File: "b", Line: line, Message: "m"})
			log.Add(Diagnostic{Severity: Error, ID: "e", File: "b", Line: line, Message: "m"})
			log.Add(
				Diagnostic{Severity: Error, ID: "e", File: "b", Line: line, Message: "m"},
			) // said twice, printed once
		})
	}
	group.Wait()
	list := log.Sorted()
	if len(list) != 100 {
		t.Fatalf("got %d diagnostics, want 100: the same one said twice counts once", len(list))
	}
	for i, d := range list {
		if d.Line != i/2+1 || (i%2 == 0) != (d.Severity == Error) {
			t.Fatalf("at %d stands %v: want by line, the error before the warning", i, d)
		}
	}
	if errors, warnings := log.Count(); errors != 50 || warnings != 50 {
		t.Errorf("Count() = %d, %d, want 50, 50", errors, warnings)
	}
}

func TestPrintJSONIsOneObjectALine(t *testing.T) {
	var log Log
	log.Add(Diagnostic{Severity: Error, ID: "bad-date", File: "x.md", Line: 2, Message: "a < b"})
	var b strings.Builder
	if err := log.PrintJSON(&b); err != nil {
		t.Fatal(err)
	}
	want := `{"severity":"error","id":"bad-date","file":"x.md","line":2,"message":"a < b"}` + "\n"
	if b.String() != want {
		t.Errorf("got  %swant %s", b.String(), want)
	}
}

func TestDidYouMean(t *testing.T) {
	known := []string{"aliases", "name", "since", "sources", "title"}
	for _, test := range []struct{ word, want string }{
		{"alias", "aliases"},
		{"nmae", "name"},
		{"tilte", "title"},
		{"source", "sources"},
		{"colour", ""},
		{"x", ""},
	} {
		if got := DidYouMean(test.word, known); got != test.want {
			t.Errorf("DidYouMean(%q) = %q, want %q", test.word, got, test.want)
		}
	}
}
