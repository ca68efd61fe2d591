package link

import (
	"fmt"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
)

func TestFormerAddressesLeadToTheirDocuments(t *testing.T) {
	formerly := func(slugs ...string) authority.Correction {
		return authority.Correction{File: "content/documents/x.md", Formerly: slugs}
	}
	recorded := func(added, name, document string) authority.Address {
		return authority.Address{Added: added, Address: "documents/" + name + ".html", Document: document, Line: 7}
	}
	for _, test := range []struct {
		name        string
		corrections map[string]authority.Correction
		addresses   []authority.Address
		redirects   []string
		added       string // of a
		problems    []string
	}{
		{name: "nothing"},
		{name: "a former name", corrections: map[string]authority.Correction{"a": formerly("old", "Older!", "oldest")},
			redirects: []string{"documents/old.html a", "documents/oldest.html a"},
			problems: []string{"error bad-slug content/documents/x.md:0 “Older!” under formerly: cannot have been " +
				"part of an address"}},
		{name: "the present name, and one name twice", corrections: map[string]authority.Correction{"a": formerly("a",
			"old", "old")},
			redirects: []string{"documents/old.html a"}},
		{name: "a name that is another's now", corrections: map[string]authority.Correction{"a": formerly("b")},
			problems: []string{"error duplicate-slug content/documents/x.md:0 the former name “b” belongs to b.txt " +
				"now"}},
		{name: "a name that another claims, too", corrections: map[string]authority.Correction{"a": formerly("old"),
			"b": formerly("old")},
			redirects: []string{"documents/old.html a"},
			problems: []string{"error duplicate-slug content/documents/x.md:0 the former name “old” belongs to " +
				"a.txt now"}},
		{name: "a name of a document that is not there",
			corrections: map[string]authority.Correction{"0": formerly("old"), "a": formerly("older")},
			redirects:   []string{"documents/older.html a"},
			problems:    []string{"warning orphan-correction content/documents/x.md:0 there is no document called 0"}},
		{name: "a recorded address", addresses: []authority.Address{recorded("2021-03-04", "old", "a")},
			redirects: []string{"documents/old.html a"}, added: "2021-03-04"},
		{name: "the present address as recorded", addresses: []authority.Address{recorded("2021-03-04", "a", "a")},
			added: "2021-03-04"},
		{name: "the earliest record", addresses: []authority.Address{recorded("2021-03-04", "old", "a"),
			recorded("2020-03-04", "a", "a"), recorded("2022-03-04", "b", "b")},
			redirects: []string{"documents/old.html a"}, added: "2020-03-04"},
		{name: "a record of what another document has now", addresses: []authority.Address{recorded("2021-03-04", "b",
			"a")}, added: "2021-03-04"},
		{name: "a record of what a correction gave to another",
			corrections: map[string]authority.Correction{"b": formerly("old")},
			addresses:   []authority.Address{recorded("2021-03-04", "old", "a")},
			redirects:   []string{"documents/old.html b"}, added: "2021-03-04"},
		{name: "a record of a document that is gone", addresses: []authority.Address{recorded("2021-03-04", "old-one",
			"gone"), recorded("2021-03-05", "b", "gone")},
			problems: []string{"warning lost-address content/addresses.txt:7 nothing stands at " +
				"documents/old-one.html any more: there is no document called gone " +
				"(If the document has another name now, set formerly: [old-one] in its file in content/documents.)"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			a, b := seed("a.txt"), seed("b.txt")
			var log diag.Log
			lists := &authority.Lists{Corrections: test.corrections, Addresses: test.addresses,
				AddressesFile: "content/addresses.txt"}
			var redirects, problems []string
			for _, r := range join([]*archive.Entry{b, a}, lists, &log).Redirects {
				redirects = append(redirects, r.From+" "+r.To.ID)
			}
			for _, p := range log.Sorted() {
				line := fmt.Sprintf("%s %s %s:%d %s", p.Severity, p.ID, p.File, p.Line, p.Message)
				if p.ID == "lost-address" {
					line += " (" + p.Hint + ")"
				}
				problems = append(problems, line)
			}
			hold(t, redirects, test.redirects...)
			hold(t, problems, test.problems...)
			if a.Added != test.added {
				t.Errorf("a was added on %q, want %q", a.Added, test.added)
			}
		})
	}
}
