package link

import (
	"fmt"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
)

// withSum is a record with the checksum of a file.
func withSum(file string, record authority.Address) authority.Address {
	record.SHA256 = "sum of " + file
	return record
}

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
		leftOut     []string
		others      bool   // the seeds are not those that are recorded
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
			problems: []string{"error dangling-redirect content/documents/x.md:0 the former address " +
				"documents/old.html leads nowhere: there is no document called 0",
				"warning orphan-correction content/documents/x.md:0 there is no document called 0"}},
		{name: "two that name each other", corrections: map[string]authority.Correction{"a": formerly("b"),
			"b": formerly("a")},
			problems: []string{"error cyclic-redirect content/documents/x.md:0 this document and a.txt each name the " +
				"other’s address as a former one of their own",
				"error cyclic-redirect content/documents/x.md:0 this document and b.txt each name the " +
					"other’s address as a former one of their own"}},
		{name: "names that no document can have", corrections: map[string]authority.Correction{"a": formerly("index",
			"con")},
			problems: []string{"error bad-slug content/documents/x.md:0 “con” under formerly: cannot have been " +
				"part of " +
				"an address", "error bad-slug content/documents/x.md:0 “index” under formerly: cannot have been part " +
				"of an address"}},
		{name: "a recorded address", addresses: []authority.Address{recorded("2021-03-04", "old", "a")},
			redirects: []string{"documents/old.html a"}, added: "2021-03-04"},
		{name: "the present address as recorded", addresses: []authority.Address{recorded("2021-03-04", "a", "a")},
			added: "2021-03-04"},
		{name: "the earliest record", addresses: []authority.Address{recorded("2021-03-04", "old", "a"),
			recorded("2020-03-04", "a", "a"), recorded("2022-03-04", "b", "b")},
			redirects: []string{"documents/old.html a"}, added: "2020-03-04"},
		{name: "a record of what another document has now", addresses: []authority.Address{recorded("2021-03-04", "b",
			"a")}, added: "2021-03-04",
			problems: []string{"warning taken-address content/addresses.txt:7 documents/b.html is recorded as the " +
				"address of a.txt, and leads to b.txt now"}},
		{name: "a record of both", addresses: []authority.Address{recorded("2021-03-04", "b", "a"),
			recorded("2022-03-04", "b", "b")}, added: "2021-03-04"},
		{name: "a record of what another document has now with the same bytes",
			addresses: []authority.Address{withSum("b.txt", recorded("2021-03-04", "b", "a"))}, added: "2021-03-04",
			problems: []string{"warning changed-seed seeds/a.txt:0 this file is not the one that " +
				"content/addresses.txt " +
				"records for documents/a.html on 2021-03-04: its bytes have changed"}},
		{name: "a record of a file as it is", addresses: []authority.Address{withSum("a.txt", recorded("2021-03-04",
			"a", "a"))}, added: "2021-03-04"},
		{name: "a record of a file as it was", addresses: []authority.Address{withSum("other", recorded("2021-03-04",
			"a", "a"))}, added: "2021-03-04",
			problems: []string{"warning changed-seed seeds/a.txt:0 this file is not the one that " +
				"content/addresses.txt " +
				"records for documents/a.html on 2021-03-04: its bytes have changed"}},
		{name: "a record of a file as it was, and one as it is", addresses: []authority.Address{
			withSum("other", recorded("2021-03-04", "a", "a")), withSum("a.txt", recorded("2022-03-04", "a", "a"))},
			added: "2021-03-04"},
		{name: "a record of what a correction gave to another",
			corrections: map[string]authority.Correction{"b": formerly("old")},
			addresses:   []authority.Address{recorded("2021-03-04", "old", "a")},
			redirects:   []string{"documents/old.html b"}, added: "2021-03-04"},
		{name: "a record of a document that is gone", addresses: []authority.Address{recorded("2021-03-04", "old-one",
			"gone"), recorded("2021-03-05", "b", "gone")},
			problems: []string{"error lost-address content/addresses.txt:7 nothing stands at " +
				"documents/old-one.html any more: there is no document called gone " +
				"(If the document has another name now, set formerly: [old-one] in its file in content/documents. If " +
				"it is withdrawn for good, take its lines out of this file.)"}},
		{name: "a record of a document whose file has another name",
			addresses: []authority.Address{withSum("a.txt", recorded("2021-03-04", "old-one", "gone"))},
			problems: []string{"error lost-address content/addresses.txt:7 nothing stands at " +
				"documents/old-one.html any more: there is no document called gone " +
				"(It is called a now: set formerly: [old-one] in content/documents/a.md.)"}},
		{name: "a record of a document that has errors", leftOut: []string{"gone"},
			addresses: []authority.Address{recorded("2021-03-04", "old-one", "gone")}},
		{name: "a record of other seeds than these", others: true,
			addresses: []authority.Address{recorded("2021-03-04", "old-one", "gone")},
			problems: []string{"warning lost-address content/addresses.txt:7 nothing stands at " +
				"documents/old-one.html any more: there is no document called gone " +
				"(If the document has another name now, set formerly: [old-one] in its file in content/documents. If " +
				"it is withdrawn for good, take its lines out of this file.)"}},
		{name: "records of which none is there", addresses: []authority.Address{recorded("2021-03-04", "old-one",
			"gone"),
			recorded("2021-03-04", "older", "gone-too")},
			problems: []string{"warning other-addresses content/addresses.txt:0 none of the documents that are " +
				"recorded here is there"}},
		{name: "a document that is gone, and whose name another has taken",
			corrections: map[string]authority.Correction{
				"a": formerly("old")}, addresses: []authority.Address{recorded("2021-03-04", "old", "old-id")},
			redirects: []string{"documents/old.html a"}, added: "2021-03-04"},
	} {
		t.Run(test.name, func(t *testing.T) {
			a, b := seed("a.txt"), seed("b.txt")
			a.SHA256, b.SHA256 = "sum of a.txt", "sum of b.txt"
			seeds := Seeds{LeftOut: test.leftOut, Recorded: !test.others}
			var log diag.Log
			lists := &authority.Lists{Corrections: test.corrections, Addresses: test.addresses,
				AddressesFile: "content/addresses.txt"}
			var redirects, problems []string
			for _, r := range join([]*archive.Entry{b, a}, lists, seeds, &log).Redirects {
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

// TestADocumentKeepsTheNameUnderWhichFeedsKnowIt: a file that gets another name is
// the same entry of a feed, and a slug that changes is no other name of a file.
func TestADocumentKeepsTheNameUnderWhichFeedsKnowIt(t *testing.T) {
	formerly := func(slugs ...string) map[string]authority.Correction {
		return map[string]authority.Correction{"new": {Formerly: slugs}}
	}
	record := func(day, name, id string) authority.Address {
		return authority.Address{Added: day, Address: "documents/" + name + ".html", Document: id}
	}
	for _, test := range []struct {
		name        string
		slug        string
		corrections map[string]authority.Correction
		addresses   []authority.Address
		want        string
	}{
		{"a new file", "", nil, nil, ""},
		{"a file with another name", "", formerly("old"), nil, "old"},
		{"a file that has had two", "", formerly("oldest", "old"), nil, "oldest"},
		{"a slug that has changed", "talks", formerly("old-talks"), nil, ""},
		{"a slug that came later", "talks", formerly("new"), nil, ""},
		{"a slug that is gone", "", formerly("new"), nil, ""},
		{"what is recorded", "", formerly("old"), []authority.Address{record("2020-01-01", "old", "2019/Old one")},
			"2019/Old one"},
		{"what is recorded first", "", formerly("old", "older"), []authority.Address{record("2021-01-01", "old", "Old"),
			record("2020-01-01", "older", "Older"), record("2022-01-01", "new", "new")}, "Older"},
		{"a record of the file itself", "talks", formerly("old-talks"), []authority.Address{record("2020-01-01",
			"old-talks", "new")}, "new"},
		{"a record under a slug that stays", "talks", nil, []authority.Address{record("2020-01-01", "talks", "old")},
			"old"},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := seed("new.txt")
			if test.slug != "" {
				d = withSlug("new.txt", test.slug)
			}
			var log diag.Log
			join([]*archive.Entry{d}, &authority.Lists{Corrections: test.corrections, Addresses: test.addresses},
				Seeds{Recorded: true}, &log)
			if d.First != test.want {
				t.Errorf("it is known as %q, want %q; %v", d.First, test.want, log.Sorted())
			}
		})
	}
}
