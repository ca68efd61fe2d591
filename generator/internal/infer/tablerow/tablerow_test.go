package tablerow

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/infer/infertest"
)

func TestWhatACellSays(t *testing.T) {
	row := Row{Name: "Norway"}
	for _, test := range []struct{ name, in, want string }{
		{"little", "ended in May", "Norway: ended in May"},
		{"little, with the name", "Norway left in May", "Norway left in May"},
		{"the size of a file", "The act [PDF, 215KB] of the house [pdf 1.2 MB] was passed on a day in May.",
			"The act of the house was passed on a day in May."},
		{"a mark of a note", "The act [2] of the whole house was passed on a day in May [sic].",
			"The act [2] of the whole house was passed on a day in May [sic]."},
		{"a bracket that stays open", "The act of the whole house was passed on a day in May [PDF, 2MB",
			"The act of the whole house was passed on a day in May [PDF, 2MB"},
	} {
		if got := row.Told(test.in); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

func TestHeadingsInSentences(t *testing.T) {
	for in, want := range map[string]string{
		"Date of Entry into Force": "Norway: date of entry into force",
		"Date of EU Signature":     "Norway: date of EU signature",
		"SIGNED":                   "Norway: SIGNED", "Élan": "Norway: élan", "": "Norway",
	} {
		if got := (&Row{Name: "Norway", Head: in}).Label(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// TestTablesOfManyRows: the first row is found once for all rows of a table, with other blocks
// between two tables.
func TestTablesOfManyRows(t *testing.T) {
	table := func(head string) string {
		rows := "Land | " + head + " | Text"
		for i := range 40 {
			rows += fmt.Sprintf("\n\nIsle %d | 5 May 2016 | EN", i)
		}
		return rows
	}
	h := infertest.Head("Boats\n\n"+table("Signed")+"\n\nThe end of it.\n\n"+table("Ratified"), infertest.Lists(t))
	r, heads := Of(h.Paper), map[string]int{}
	for _, leaf := range h.Leaves {
		if at := strings.Index(leaf.String, "5 May"); at >= 0 {
			row, ok := r.At(leaf, at, at+len("5 May 2016"))
			if !ok || !row.Alone || !strings.HasPrefix(row.Name, "Isle") {
				t.Fatalf("%q is %v, %v", leaf.String, row, ok)
			}
			heads[row.Head]++
		}
	}
	if heads["Signed"] != 40 || heads["Ratified"] != 40 {
		t.Errorf("the rows stand below %v", heads)
	}
}

func FuzzCells(f *testing.F) {
	f.Add("| a | 5 May | [PDF, 2KB] / |")
	f.Add("[]]||[KB]")
	f.Fuzz(func(t *testing.T, line string) {
		end := 0
		for _, cell := range cellsOf(line) {
			if cell[0] < end || cell[1] < cell[0] || cell[1] > len(line) ||
				strings.Contains(line[cell[0]:cell[1]], "|") {
				t.Fatalf("%q has the cell %v behind %d", line, cell, end)
			}
			end = cell[1]
		}
		if kept := withoutSizes(line); len(kept) > len(line) {
			t.Errorf("%q grows to %q", line, kept)
		}
	})
}
