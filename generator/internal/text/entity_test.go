package text

import "testing"

// TestEntitiesOfBareText asserts that what a program left of a page reads as its
// characters, and stands where it stands.
func TestEntitiesOfBareText(t *testing.T) {
	for in, want := range map[string]string{
		"Ports &amp; ships of the isles":           "Ports & ships of the isles",
		"Ports&nbsp;open &#8217;to&#8217; all":     "Ports open ’to’ all",
		"Ports & ships; and AT&T; of the isles":    "Ports & ships; and AT&T; of the isles",
		"The &unknown; of the isles is &notes; on": "The &unknown; of the isles is &notes; on",
	} {
		source := seedOf("x.txt", in)
		b := &parseBare(source)[0]
		if b.String != want {
			t.Errorf("%q reads %q, want %q", in, b.String, want)
		}
		at := len(b.String) - len("es")
		from, to := b.Source(at, len(b.String))
		if got := source.Text[from:to]; got != b.String[at:] {
			t.Errorf("%q: the end of the text stands at %q", in, got)
		}
	}
}

// TestPageMarksStandAlone asserts that the number of a page is a line of its own where it
// cuts a sentence in two.
func TestPageMarksStandAlone(t *testing.T) {
	const upper, lower = "The ports of all the isles of the sea sees the opening that is so", "very much wanted by us."
	blocks := parseBare(seedOf("x.txt", upper+"\nPage 2|5\n"+lower+"\n\n"+upper+
		"\n"+lower+"\n\n"+upper+"\n"+lower))
	found := false
	for i := range blocks {
		found = found || blocks[i].String == "Page 2|5"
	}
	if !found {
		t.Errorf("the number of the page is part of %q", blocks[0].String)
	}
}

// TestLargeInitials asserts that the large letter of a first word is part of it.
func TestLargeInitials(t *testing.T) {
	const rest = " ministers of all the isles met at one of the harbours of the sea."
	for in, want := range map[string]string{
		"T\nhe" + rest:                "The" + rest,
		"I\nndonesia and" + rest:      "Indonesia and" + rest,
		"A\nnumber of" + rest:         "A",
		"T\n\nhe" + rest:              "T",
		"T\nHe and the" + rest:        "T",
		"T\nhe met":                   "T",
		"Note T\nhe and other" + rest: "Note T",
	} {
		if got := parseBare(seedOf("x.txt", in))[0].String; got != want {
			t.Errorf("%q begins with %q, want %q", in, got, want)
		}
	}
}
