package shell

import (
	"reflect"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
)

// TestWhatALineShowsIsInItsDigest changes a document field by field: where its line in a
// list is another one, its digest is, too.
func TestWhatALineShowsIsInItsDigest(t *testing.T) {
	document := func() *archive.Entry {
		of := &archive.Document{ID: "a", Lead: "It was said.", Language: "en"}
		for _, fact := range []*archive.Fact{
			&of.Title, &of.Date.Fact, &of.Place.Fact, &of.Kind, &of.Issuer, &of.Author, &of.Origin, &of.Rights,
		} {
			*fact = archive.Fact{Value: "Ada Berg", Basis: archive.Stated}
		}
		of.Date.Value, of.Origin.Value = "2016-05-13", "https://fjord.example/a"
		of.Partners = []archive.PartnerMention{{ID: "norway", Name: "Norway", Role: archive.Party}}
		return &archive.Entry{Document: of, URL: "documents/a.html"}
	}
	of := func(d *archive.Entry) (line DocumentLine, sum string) {
		site := NewSite(&archive.Archive{Documents: []*archive.Entry{d}}, authority.Site{}, nil)
		line = site.From("index.html").Saveable(site.Archive.Documents)[0]
		return line, site.lineSum(d).String()
	}
	shown, held := 0, 0
	see := func(name string, undated bool, change func(*archive.Entry)) {
		before, after := document(), document()
		if undated {
			before.Date.Value, after.Date.Value = "", ""
		}
		change(after)
		line, sum := of(before)
		other, changed := of(after)
		if reflect.DeepEqual(line, other) {
			return
		}
		if shown++; sum != changed {
			held++
			return
		}
		t.Errorf("the line shows %s, and its digest is the same", name)
	}
	for _, undated := range []bool{false, true} {
		for _, name := range stringsOf(reflect.ValueOf(document()).Elem(), "") {
			see(name, undated, func(d *archive.Entry) { change(reflect.ValueOf(d).Elem(), name, "") })
		}
	}
	if shown < 12 || held != shown {
		t.Errorf("%d of %d fields that are shown are in the digest", held, shown)
	}
}

// stringsOf are the names of all fields of a value that hold texts, however deep.
func stringsOf(v reflect.Value, name string) (names []string) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			return stringsOf(v.Elem(), name)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			names = append(names, stringsOf(v.Field(i), name+"."+v.Type().Field(i).Name)...)
		}
	case reflect.Slice:
		for i := range v.Len() {
			names = append(names, stringsOf(v.Index(i), name+"[]")...)
		}
	case reflect.String:
		return []string{name}
	}
	return names
}

// change changes the text of a name that stringsOf returned.
func change(v reflect.Value, name, at string) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			change(v.Elem(), name, at)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			change(v.Field(i), name, at+"."+v.Type().Field(i).Name)
		}
	case reflect.Slice:
		for i := range v.Len() {
			change(v.Index(i), name, at+"[]")
		}
	case reflect.String:
		if at == name {
			v.SetString("2017-0" + v.String())
		}
	}
}
