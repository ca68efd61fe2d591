package infer

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/diag"
)

// TestFactsOfOneTextAreBounded sets the figure low and brings one fact more of
// each kind, and as many as it allows.
func TestFactsOfOneTextAreBounded(t *testing.T) {
	const most = 3
	each := func(head, line string, count int) string {
		var b strings.Builder
		b.WriteString(head)
		for i := range count {
			fmt.Fprintf(&b, line+"\n\n", i+1, string(rune('A'+i)))
		}
		return b.String()
	}
	for _, test := range []struct {
		kind, head, line string
		of               func(*archive.Document) int
	}{
		{"events", "", "The officials met in Jakarta on %d March 2015 in room %s.",
			func(d *archive.Document) int { return len(d.Events) }},
		{"meetings", "", "The 1%dth ASEAN-Norway Dialogue was held in room %s.",
			func(d *archive.Document) int { return len(d.Meetings) }},
		{"short forms", "", "The paper of %d names the %[2]snnual Trade Review (%[2]sTR).",
			func(d *archive.Document) int { return len(d.Acronyms) }},
		{"people", "", "Section %d was opened by H.E. Mr. %sndrew Tanaka, Minister of Trade of Norway.",
			func(d *archive.Document) int { return len(d.People) }},
		{"commitments", withHead("joint-statement", ""), "We agree to build %d new schools in part %s.",
			func(d *archive.Document) int { return len(d.Commitments) }},
	} {
		t.Run(test.kind, func(t *testing.T) {
			known := lists(t)
			known.Site.Limits.Facts = most
			isIt := func(d diag.Diagnostic) bool { return d.ID == "too-many-facts" }
			d, found := document(t, known, "fits.txt", each(test.head, test.line, most))
			if test.of(d) != most || slices.ContainsFunc(found, isIt) {
				t.Errorf("of %d are read %d, with %v", most, test.of(d), found)
			}
			d, found = document(t, known, "more.txt", each(test.head, test.line, most+1))
			i := slices.IndexFunc(found, isIt)
			if test.of(d) != most || i < 0 || found[i].Line != strings.Count(test.head, "\n")+2*most+1 ||
				!strings.Contains(found[i].Message, fmt.Sprintf("more than %d %s, and only", most, test.kind)) {
				t.Errorf("of %d are kept %d, with %v", most+1, test.of(d), found)
			}
		})
	}
}

// TestDatesToldAgainAreBounded brings one event more often than a document may
// bring events: the work, too, is bounded, and what is not looked at is said.
func TestDatesToldAgainAreBounded(t *testing.T) {
	const most = 3
	known := lists(t)
	known.Site.Limits.Facts = most
	isIt := func(d diag.Diagnostic) bool { return d.ID == "too-many-facts" }
	again := func(count int) string {
		return strings.Repeat("The officials met in Jakarta on 5 March 2015.\n\n", count)
	}
	if d, found := document(t, known, "fits.txt", again(most)); len(d.Events) != 1 || slices.ContainsFunc(found, isIt) {
		t.Errorf("%d events, with %v", len(d.Events), found)
	}
	d, found := document(t, known, "more.txt", again(most+1)+"The ministers met in Hanoi on 7 May 2016.\n")
	i := slices.IndexFunc(found, isIt)
	if len(d.Events) != 1 || i < 0 || found[i].Line != 2*most+1 {
		t.Errorf("%d events, with %v", len(d.Events), found)
	}
}
