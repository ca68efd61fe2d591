package shell

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
)

// edition is a document with paragraphs on the lines 1, 2, … and a heading on line 9.
func edition(name string, paragraphs int) *archive.Entry {
	d := &archive.Document{ID: name}
	for i := range paragraphs {
		d.Sections = append(d.Sections, archive.Section{Line: i + 1, Paragraph: i + 1})
	}
	d.Sections = append(d.Sections, archive.Section{Line: 999})
	return &archive.Entry{Document: d, URL: "documents/" + name + ".html"}
}

// faces are pairs of lines, all of passages long enough.
func faces(pairs ...[2]int) []archive.Facing {
	var list []archive.Facing
	for _, p := range pairs {
		f := archive.Facing{Earlier: p[0], Later: p[1], Answer: archive.Changed, Words: 20}
		switch {
		case p[0] == 0:
			f.Answer = archive.New
		case p[1] == 0:
			f.Answer = archive.Dropped
		}
		list = append(list, f)
	}
	return list
}

// shownStrand writes a strand as its editions, and where it is shown.
func shownStrand(s *Strand) string {
	if s == nil {
		return ""
	}
	var list []string
	for _, e := range s.Editions {
		list = append(list, fmt.Sprintf("%s%d", e.Document.ID, e.Line))
	}
	return strings.Join(list, " ") + " at " + s.Address
}

func TestPassagesAreFollowedThroughEditions(t *testing.T) {
	a, b, c := edition("a", 3), edition("b", 3), edition("c", 3)
	short := faces([2]int{3, 3})
	short[0].Words = fewestWords - 1
	third := faces([2]int{2, 1}, [2]int{1, 2}, [2]int{0, 3})
	third[2].PartOf = 2
	var beside Beside
	beside.Lay([]archive.Collation{
		{Earlier: a, Later: b,
			Facing: append(short, faces([2]int{1, 2}, [2]int{2, 0}, [2]int{0, 1}, [2]int{999, 999})...)},
		{Earlier: b, Later: c, Facing: third},
		{Earlier: a, Later: c, Near: true, Facing: faces([2]int{2, 3})},
	})
	for _, test := range []struct {
		name     string
		document *archive.Entry
		line     int
		want     string
	}{
		{"the first edition leads to all", a, 1, "a1 b2 c1 at compare/c/passages.html#p1"},
		{"so does one between", b, 2, "a1 b2 c1 at compare/c/passages.html#p1"},
		{"and the last", c, 1, "a1 b2 c1 at compare/c/passages.html#p1"},
		{"one that came later", b, 1, "b1 c2 at compare/c/passages.html#p2"},
		{"one that was dropped at once", a, 2, ""},
		{"one that is new", c, 3, ""},
		{"a heading", a, 999, ""},
		{"a signature", a, 3, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := shownStrand(beside.Strand(test.document, test.line)); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
	if s := beside.Partly(c, 3); shownStrand(s) != "a1 b2 c1 at compare/c/passages.html#p1" {
		t.Errorf("a new paragraph with a part of an old one leads to %q", shownStrand(s))
	} else if got := fmt.Sprint(s.Last().Also); got != "[3]" {
		t.Errorf("parts of the passage stand in %s", got)
	}
	if got := len(beside.Of(a)); got != 2 {
		t.Errorf("a document stands beside %d others, want 2", got)
	}
	if beside.PassagesIn(a) != nil || beside.PassagesIn(b) != nil || beside.PassagesIn(c) == nil {
		t.Error("passages are shown where they last stand, and there alone")
	}
}

// No page of passages grows without bound.
func TestManyPassagesAreShownInParts(t *testing.T) {
	a, b := edition("a", 200), edition("b", 200)
	var pairs [][2]int
	for line := 1; line <= 200; line++ {
		pairs = append(pairs, [2]int{line, line})
	}
	var beside Beside
	beside.Lay([]archive.Collation{{Earlier: a, Later: b, Facing: faces(pairs...)}})
	p := beside.PassagesIn(b)
	if len(p.Parts) != 4 {
		t.Fatalf("400 editions of passages are shown in %d parts, want 4", len(p.Parts))
	}
	for i, want := range []int{60, 60, 60, 20} {
		if len(p.Parts[i]) != want {
			t.Errorf("part %d has %d passages, want %d", i+1, len(p.Parts[i]), want)
		}
	}
	if got, want := p.Parts[3][0].Address, "compare/b/passages-4.html#p181"; got != want {
		t.Errorf("the last part is at %s, want %s", got, want)
	}
}

// Two pairs may come to one address: x--y with z, and x with y--z.
func TestOfTwoPairsWithOneAddressTheFirstHasAPage(t *testing.T) {
	var beside Beside
	beside.Lay([]archive.Collation{
		{Earlier: edition("x--y", 1), Later: edition("z", 1)}, {Earlier: edition("x", 1), Later: edition("y--z", 1)},
	})
	if len(beside.Collations) != 1 || beside.Collations[0].Later.ID != "z" {
		t.Errorf("%d pages have one address", len(beside.Collations))
	}
}
