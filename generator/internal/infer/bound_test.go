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
				!strings.Contains(found[i].Message, fmt.Sprintf("%d %s, and only", most+1, test.kind)) {
				t.Errorf("of %d are kept %d, with %v", most+1, test.of(d), found)
			}
		})
	}
}
