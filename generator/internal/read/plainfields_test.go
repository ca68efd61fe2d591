package read

import (
	"reflect"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/limit"
)

// ofLibrary are the fields that the library finds in a block, false where it finds fault.
func ofLibrary(block string) (fields []archive.Field, ok bool) {
	source := &archive.Source{Text: block}
	source.Index()
	limits := limit.Default()
	r := newFieldReader(source, 1, &limits, new(diag.Log))
	err := r.library([]byte(block))
	return r.fields, err == nil && !r.failed
}

func TestPlainFields(t *testing.T) {
	for _, test := range []struct {
		name, block string
		plain       bool
	}{
		{"words", "title: A talk about nets\nplace: Oslo\n", true},
		{"a day", "date: 2019-03-07\n", true},
		{"quotation marks", "title: \"Nets: a talk, and #1\"\nauthor: \"\"\n", true},
		{"lists", "topics: []\npartners: [\"Norway\", Chile]\nyears: [\"2019\"]\n", true},
		{"letters beyond ASCII", "title: \"Über Netze – “1”\"\nplace: Hà Nội\n", true},
		{"no line end", "title: Nets", true},
		{"an apostrophe", "title: The chair’s nets\n", true},
		{"nothing", "title:\nplace: Oslo\n", false},
		{"nothing said", "title: null\n", false},
		{"a comment", "title: Nets # of tar\n", false},
		{"a colon in the words", "title: Nets: a talk\n", false},
		{"escapes", `title: "a\tb"` + "\n", false},
		{"two in quotation marks", `title: "a" "b"` + "\n", false},
		{"an anchor", "title: &x Nets\n", false},
		{"a list of lists", "topics: [[a], b]\n", false},
		{"a list that is open", "topics: [a,\nb: c]\n", false},
		{"a comma too many", "topics: [a, ]\n", false},
		{"a list on lines", "topics:\n  - nets\n", false},
		{"words on lines", "title: Nets\n  and tar\n", false},
		{"a blank line", "title: Nets\n\nplace: Oslo\n", false},
		{"a key in capitals", "Title: Nets\n", false},
		{"a tab", "title: \tNets\n", false},
		{"a line of another kind", "title: \"a\u2028b\"\n", false},
		{"a control", "title: \"a\u0085b\"\n", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			fields, plain := plainFields([]byte(test.block), 1)
			if plain != test.plain {
				t.Fatalf("it is plain: %v, want %v; %v", plain, test.plain, fields)
			}
			if want, ok := ofLibrary(test.block); plain && (!ok || !reflect.DeepEqual(fields, want)) {
				t.Errorf("got  %v\nwant %v", fields, want)
			}
		})
	}
}

// FuzzPlainFieldsAreThoseOfTheLibrary: what is read without its rules is read as it reads it.
func FuzzPlainFieldsAreThoseOfTheLibrary(f *testing.F) {
	for _, block := range []string{"a: b c\nd: \"e: f\"\n", "a: [b, \"c\"]\n", "a: 1.5\nb: 2019-03-07\nc: yes\n",
		"a: é’s\n", "a: b - c. d/e\n",
		"a: \"ḅ – “c”\"\n", "a: []\nb: [\"\"]", "a: <<\n", "a: 0x1\nb: 1e3\n", "a: ñ\n"} {
		f.Add(block)
	}
	f.Fuzz(func(t *testing.T, block string) {
		fields, plain := plainFields([]byte(block), 1)
		if !plain {
			return
		}
		seen := map[string]bool{}
		for _, field := range fields {
			if seen[field.Key] {
				return // of keys that stand twice add tells
			}
			seen[field.Key] = true
		}
		want, ok := ofLibrary(block)
		if !ok || !reflect.DeepEqual(fields, want) {
			t.Errorf("%q\ngot  %v\nwant %v, %v", block, fields, want, ok)
		}
	})
}
