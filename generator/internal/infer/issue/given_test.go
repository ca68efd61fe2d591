package issue

import (
	"maps"
	"slices"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/infertest"
)

func TestGivenDates(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct{ given, in, want, problem string }{
		{"2016-05-13", "At the quay", "2016-05-13", ""},
		{"2016-05-13T10:00:00Z", "At the quay", "2016-05-13", ""},
		{"2016-05-13 10:00", "At the quay", "2016-05-13", ""},
		{"13 May 2016", "At the quay", "2016-05-13", ""},
		{"Tuesday, 13 May 2016", "At the quay", "2016-05-13", ""},
		{"Today", "At the quay", "", "unread-date"},
		{"2016/5/13 10:00", "At the quay", "2016-05-13", ""},
		{"2016-05-13/2016-05-14", "At the quay", "2016-05-13/2016-05-14", ""},
		{"13 May", "At the quay", "", "unread-date"},
		{"2016-05-13 10:00", "OSLO, 13 May 2016 – At the quay", "2016-05-13", ""},
		{"2016-02-31", "At the quay", "", "bad-date"},
		{"some day", "At the quay", "", "unread-date"},
		{"2016-05-13", "OSLO, 14 May 2016 – At the quay", "2016-05-13", "contradiction"},
		{"2016-05-13", "OSLO, 13 May 2016 – At the quay", "2016-05-13", ""},
		{"2016", "OSLO, 14 May 2016 – At the quay", "2016", ""},
		{"2016-05-13", "The ministers met on 14 May 2016", "2016-05-13", ""},
	} {
		p := infertest.Paper(test.in+" "+said, lists)
		p.Settings = archive.Give(&archive.Source{
			FrontMatter: []archive.Field{{Key: "date", Values: []string{test.given}, Line: 1, End: 1}},
		}, nil, "")
		got := Date(head.Read(p))
		problem := ""
		for _, d := range p.Log.Sorted() {
			problem += d.ID
		}
		if given := got.Source == archive.FromFrontMatter; problem != test.problem || given != (test.want != "") ||
			given && got.Value != test.want {
			t.Errorf(
				"%s with %q: %q from %s (%s), want %q (%s)",
				test.given,
				test.in,
				got.Value,
				got.Source,
				problem,
				test.want,
				test.problem,
			)
		}
	}
}

// What a person wrote is taken in its order; who says that the date is not
// known has looked at the text already.
func TestWhichGivenDateHolds(t *testing.T) {
	lists := listsOf(t)
	field := func(key, value string) archive.Field {
		return archive.Field{Key: key, Values: []string{value}, Line: 1, End: 1}
	}
	for _, test := range []struct {
		name       string
		correction []archive.Field
		front      []archive.Field
		want       string
		from       archive.Origin
	}{
		{"nothing but the text", nil, nil, "2016-05-14", archive.FromText},
		{"the first of two keys", nil, []archive.Field{field("published_time", "2016-05-12"),
			field("date", "2016-05-13")}, "2016-05-13", archive.FromFrontMatter},
		{"the second, where the first cannot be read", nil, []archive.Field{field("date", "some day"),
			field("published_time", "2016-05-12")}, "2016-05-12", archive.FromFrontMatter},
		{"the name that a crawler has for it", nil, []archive.Field{field("published_date",
			"2016-05-12T10:20:30.462000")}, "2016-05-12", archive.FromFrontMatter},
		{"the name that another generator has for it", nil, []archive.Field{field("pubdate",
			"Thu, 12 May 2016 10:00:00 GMT")}, "2016-05-12", archive.FromFrontMatter},
		{"the name that a program has for it", nil, []archive.Field{field("post_date",
			"2016-05-12 07:27:08")}, "2016-05-12", archive.FromFrontMatter},
		{"a name of its own, where the text says the same", nil, []archive.Field{field("doc_date",
			"2016-05-14")}, "2016-05-14", archive.FromFrontMatter},
		{"a name of its own that the text contradicts", nil, []archive.Field{field("document_date",
			"2016-05-12")}, "2016-05-14", archive.FromText},
		{"when it was published, where the text says the same", nil, []archive.Field{field("published",
			"2016-05-14")},
			"2016-05-14", archive.FromFrontMatter},
		{"whether it is published", nil, []archive.Field{field("published", "true")}, "2016-05-14", archive.FromText},
		{"none that can be read", nil, []archive.Field{field("date", "some day")}, "2016-05-14", archive.FromText},
		{"a correction", []archive.Field{field("date", "2016-05-12")}, []archive.Field{field("date", "2016-05-13")},
			"2016-05-12", archive.FromCorrection},
		{"a correction that says that it is not known", []archive.Field{field("date", "")},
			[]archive.Field{field("date", "2016-05-13")}, "", archive.FromCorrection},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := infertest.Paper("OSLO, 14 May 2016 – At the quay "+said, lists)
			p.Settings = archive.Give(&archive.Source{FrontMatter: test.front}, test.correction, "x.md")
			if got := Date(head.Read(p)); got.Value != test.want || got.Source != test.from {
				t.Errorf("%q from %s, want %q from %s", got.Value, got.Source, test.want, test.from)
			}
		})
	}
}

// TestNamedDates asserts which fields of front matter give a day by what they are called,
// where the text gives none.
func TestNamedDates(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct {
		name   string
		fields map[string]string
		want   string
	}{
		{"of a document", map[string]string{"doc_date": "1975-12-08"}, "1975-12-08"},
		{"of a signature, with hyphens", map[string]string{"date-signed": "8 December 1975"}, "1975-12-08"},
		{"of its coming into force", map[string]string{"date_into_force": "1975-12-08"}, ""},
		{"of a change", map[string]string{"date_modified": "1975-12-08"}, ""},
		{"two that differ", map[string]string{"doc_date": "1975-12-08", "date_signed": "1975-12-09"}, ""},
		{"what is no day", map[string]string{"doc_date": "soon"}, ""},
		{"below the title", map[string]string{"subtitle": "10 Jul 2018"}, "2018-07-10"},
		{"words below the title", map[string]string{"subtitle": "Ports after 10 Jul 2018"}, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := infertest.Paper("At the quay "+said, lists)
			var front []archive.Field
			for _, key := range slices.Sorted(maps.Keys(test.fields)) {
				front = append(front, archive.Field{Key: key, Values: []string{test.fields[key]}, Line: 1, End: 1})
			}
			p.Settings = archive.Give(&archive.Source{FrontMatter: front}, nil, "")
			if got := Date(head.Read(p)); got.Value != test.want {
				t.Errorf("%q, want %q", got.Value, test.want)
			}
			if found := p.Log.Sorted(); len(found) > 0 {
				t.Errorf("problems: %v", found)
			}
		})
	}
}
