package pairing

import (
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
)

// document is one with a title, a kind and a date.
func document(id, kind, date, title string) *archive.Entry {
	d := &archive.Document{ID: id}
	d.Title = archive.Fact{Value: title, Basis: archive.Stated}
	d.Kind = archive.Fact{Value: kind, Basis: archive.Stated}
	d.Date.Fact = archive.Fact{Value: date, Basis: archive.Stated}
	return &archive.Entry{Document: d}
}

func at(d *archive.Entry, place string) *archive.Entry {
	d.Place.Value = place
	return d
}

func naming(d *archive.Entry, meeting, quote string) *archive.Entry {
	d.Meetings = []archive.MeetingMention{{ID: meeting, Name: meeting, Evidence: []archive.Evidence{{Quote: quote}}}}
	return d
}

// shown writes sequences in a line, each as the IDs of its documents.
func shown(sequences []archive.Sequence) string {
	var list []string
	for _, s := range sequences {
		var ids []string
		for _, d := range s.Documents {
			ids = append(ids, d.ID)
		}
		written := strings.Join(ids, " ")
		if s.Series != "" {
			written = s.Series + ": " + written
		}
		if s.Near {
			written = "near: " + written
		}
		list = append(list, written)
	}
	return strings.Join(list, " | ")
}

func TestDocumentsThatFollowEachOther(t *testing.T) {
	const chairs, speech = "chairmans-statement", "speech"
	for _, c := range []struct {
		name      string
		documents []*archive.Entry
		want      string
	}{
		{"none", nil, ""},
		{"numbers and years apart", []*archive.Entry{
			document("a", chairs, "2019", "Chairman’s Statement of the 34th Summit, 2019"),
			document("b", chairs, "2020", "Chairman's Statement of the 36th Summit, 2020"),
		}, "a b"},
		{"places apart", []*archive.Entry{
			at(document("a", chairs, "2019", "Chairman’s Statement of the 34th Summit, Bangkok"), "Bangkok"),
			at(document("b", chairs, "2020", "Chairman's Statement of the 36th Summit, Ha Noi"), "Ha Noi"),
		}, "a b"},
		{"the order of words apart", []*archive.Entry{
			document("a", "joint-statement", "2021", "Quad Leaders’ Joint Statement: “The Spirit of the Quad”"),
			document("b", "joint-statement", "2021-09", "Joint Statement from Quad Leaders"),
			document("c", "joint-statement", "2022", "Quad Joint Leaders’ Statement"),
		}, "a b c"},
		{"another word", []*archive.Entry{
			document("a", chairs, "2019", "Chairman’s Statement of the 34th Summit"),
			document("b", chairs, "2020", "Chairman’s Statement of the 27th Forum"),
		}, ""},
		{"another kind", []*archive.Entry{
			document("a", chairs, "2019", "Statement of the 34th Summit"),
			document("b", "press-release", "2020", "Statement of the 36th Summit"),
		}, ""},
		{"speeches are said once", []*archive.Entry{
			document("a", speech, "2019", "Opening of the 34th Summit"),
			document("b", speech, "2020", "Opening of the 36th Summit"),
		}, ""},
		{"without a date", []*archive.Entry{
			document("a", chairs, "2019", "Statement of the 34th Summit"),
			document("b", chairs, "", "Statement of the 36th Summit"),
		}, ""},
		{"too little in the title", []*archive.Entry{
			document("a", chairs, "2019", "Statement"), document("b", chairs, "2020", "Statement of 2020"),
		}, ""},
		{"a series in the title", []*archive.Entry{
			naming(document("a", chairs, "2019", "Outcome of the 7th ASEAN-US Summit"), "asean-us", "7th ASEAN"),
			naming(document("b", chairs, "2020", "Words after the ASEAN-US Summit"), "asean-us", "ASEAN-US Summit"),
			naming(document("c", chairs, "2021", "On fish"), "asean-us", "9th ASEAN-US Summit"),
		}, "asean-us: a b"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := shown(Sequences(&archive.Archive{Documents: c.documents})); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

// A title that the generator made says nothing of what its text is an edition of.
func TestSuppliedTitlesJoinNothing(t *testing.T) {
	a := document("a", "press-release", "2019", "Press Release of a Summit")
	b := document("b", "press-release", "2020", "Press Release of a Summit")
	if got := shown(Sequences(&archive.Archive{Documents: []*archive.Entry{a, b}})); got != "a b" {
		t.Fatalf("stated titles join %q", got)
	}
	a.Title.Basis, b.Title.Basis = archive.Supplied, archive.Supplied
	if got := shown(Sequences(&archive.Archive{Documents: []*archive.Entry{a, b}})); got != "" {
		t.Errorf("supplied titles join %q", got)
	}
}

func TestTextsThatAreNearlyTheSame(t *testing.T) {
	a := document("a", "press-release", "2019", "One")
	b := document("b", "press-release", "2019", "Two")
	c := document("c", "press-release", "", "Three")
	a.Duplicates = []archive.Duplicate{{ID: "b", Resemblance: 0.9}, {ID: "c", Resemblance: 1}}
	b.Duplicates = []archive.Duplicate{{ID: "a", Resemblance: 0.9}, {ID: "c", Resemblance: 0.9}}
	c.Duplicates = []archive.Duplicate{{ID: "a", Resemblance: 1}, {ID: "b", Resemblance: 0.9}}
	if got := shown(Sequences(&archive.Archive{Documents: []*archive.Entry{a, b, c}})); got != "near: a b | near: b c" {
		t.Errorf("got %s", got)
	}
	many := []*archive.Entry{document("z", "press-release", "2018", "Zero")}
	for _, id := range strings.Fields("a b c d e") {
		d := document(id, "press-release", "2019", id)
		d.Duplicates = []archive.Duplicate{{ID: "z", Resemblance: 0.8}}
		many[0].Duplicates = append(many[0].Duplicates, archive.Duplicate{ID: id, Resemblance: 0.8})
		many = append(many, d)
	}
	if got := len(Sequences(&archive.Archive{Documents: many})); got != mostNear {
		t.Errorf("a document is in %d sequences of two, want %d", got, mostNear)
	}
}

// A text that stands twice would be an edition of itself.
func TestCopiesAreNoEditions(t *testing.T) {
	const title = "Statement of the 34th Summit"
	a, b, c := document("a", "declaration", "2019", title), document("b", "declaration", "2019", title),
		document("c", "declaration", "2020", title)
	all := &archive.Archive{Documents: []*archive.Entry{a, b, c}}
	if got := shown(Sequences(all)); got != "a b c" {
		t.Fatalf("got %s", got)
	}
	all.Twins = []archive.Twins{{Documents: []*archive.Entry{a, b}, Resemblance: []float64{1, 1}}}
	if got := shown(Sequences(all)); got != "a c" {
		t.Errorf("got %s", got)
	}
}

func TestWordsThatEditionsShare(t *testing.T) {
	got := bearing("The Second Joint Statement of ASEAN’s Leaders, Ha Noi, 3 May 2019", "Ha Noi")
	if want := []string{"asean", "joint", "leaders", "statement"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
