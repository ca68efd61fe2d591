package copies

import (
	"fmt"
	"slices"
	"testing"

	"aseanarchive/generator/internal/archive"
)

// text is a document whose statements begin on lines behind a head of so many.
func text(id, date string, head int, twin string, resemblance float64, clauses ...string) *archive.Entry {
	d := &archive.Entry{Document: &archive.Document{ID: id}}
	d.Date.Value = date
	for i, clause := range clauses {
		d.Events = append(d.Events, archive.Event{Date: "2016-05-13", Clause: clause, Paragraph: head + 2*i})
	}
	if twin != "" {
		d.Duplicates = []archive.Duplicate{{ID: twin, Resemblance: resemblance}}
	}
	return d
}

func TestCopiesTellWhatTheirOriginalTells(t *testing.T) {
	const day = "2016-05-13"
	first := text("a", day, 1, "b", 1, "the hall opened", "tea was served")
	for _, test := range []struct {
		name   string
		second *archive.Entry
		want   string
	}{
		{"a copy with a longer head", text("b", day, 4, "a", 1, "the hall opened", "tea was served"),
			"[a 1 b 4 a 5 b 8]"},
		{"nearly the same", text("b", day, 4, "a", 0.9, "the hall opened", "tea was served"), "[a 1 a 5]"},
		{"the same text of another day", text("b", "2016-05-20", 4, "a", 1, "the hall opened", "tea was served"),
			"[a 1 a 5]"},
		{"other statements", text("b", day, 4, "a", 1, "the hall opened"), "[a 1 a 5]"},
		{"another text", text("b", day, 4, "", 0, "the hall opened", "tea was served"), "[a 1 a 5]"},
	} {
		t.Run(test.name, func(t *testing.T) {
			documents := []*archive.Entry{first, test.second}
			book := Read(documents)
			list := []archive.Happening{{Tellers: []archive.Teller{
				{Document: first, Event: &first.Events[0], Paragraph: 1}, {Document: first, Paragraph: 5},
			}}}
			book.Tell(list)
			var told []string
			for _, teller := range list[0].Tellers {
				told = append(told, fmt.Sprint(teller.Document.ID, " ", teller.Paragraph))
				if (teller.Event != nil) != (len(told) < len(list[0].Tellers)/2+1) {
					t.Errorf("%s has a statement: %t", told[len(told)-1], teller.Event != nil)
				}
			}
			if got := fmt.Sprint(told); got != test.want {
				t.Errorf("told by %s, want %s", got, test.want)
			}
			if isCopy := len(told) > 2; slices.Contains(book.Originals, test.second) == isCopy {
				t.Errorf("an original: %t, a copy: %t", !isCopy, isCopy)
			}
		})
	}
}
