package thing

import (
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/link/chronicle/mention"
)

func TestTheLabelIsThePlainestClause(t *testing.T) {
	mentioned := func(clause string, change func(m *mention.Mention)) *mention.Mention {
		m := &mention.Mention{Clause: clause, Event: &archive.Event{Role: archive.Past, Basis: archive.Stated}, Days: 1}
		change(m)
		return m
	}
	asItIs := func(*mention.Mention) {}
	written := mentioned("The hall opened on Friday.", func(m *mention.Mention) { m.Event.Basis = archive.Inferred })
	for _, test := range []struct {
		name  string
		other *mention.Mention
		want  string
	}{
		{"said", mentioned("I was glad to open the hall on Friday.", func(m *mention.Mention) { m.Talk = true }),
			written.Clause},
		{"asked", mentioned("Did the hall open on Friday?", asItIs), written.Clause},
		{"cut", mentioned("… and opened the hall on Friday.", asItIs), written.Clause},
		{"written, and its day stated", mentioned("The hall opened on 3 June.", asItIs), "The hall opened on 3 June."},
	} {
		t.Run(test.name, func(t *testing.T) {
			for _, tellers := range [][]*mention.Mention{{test.other, written}, {written, test.other}} {
				if got := plainest(tellers).Clause; got != test.want {
					t.Errorf("the label is %q, want %q", got, test.want)
				}
			}
		})
	}
}
