package archive

import (
	"fmt"
	"strings"
	"testing"
)

func TestWhatIsGivenHasAnOrder(t *testing.T) {
	field := func(key string, values ...string) Field { return Field{Key: key, Values: values} }
	for _, test := range []struct {
		name              string
		correction, front []Field
		want              string
		settled           bool
	}{
		{"nothing", nil, nil, "", false},
		{"another key", []Field{field("title", "A")}, []Field{field("kind", "report")}, "", false},
		{"front matter", nil, []Field{field("published_time", "b"), field("date", "a")},
			"front-matter a, front-matter b", false},
		{"with hyphens", nil, []Field{field("published-time", "b")}, "front-matter b", false},
		{"in one word", nil, []Field{field("publishedtime", "b")}, "", false},
		{"front matter left empty", nil, []Field{field("date"), field("published_time", " ")}, "", false},
		{"front matter, one key left empty", nil, []Field{field("date"), field("published_time", "b")},
			"front-matter b", false},
		{"a correction", []Field{field("published_time", "b"), field("date", "a")}, nil,
			"correction a, correction b", true},
		{"a correction over front matter", []Field{field("date", "a")}, []Field{field("date", "z")},
			"correction a", true},
		{"the second key over front matter's first", []Field{field("published_time", "b")}, []Field{field("date", "z")},
			"correction b", true},
		{"emptied", []Field{field("date")}, []Field{field("date", "z")}, "correction ", true},
		{"the second key emptied", []Field{field("published_time", "")}, []Field{field("date", "z")},
			"correction ", true},
		{"one emptied and one set", []Field{field("date"), field("published_time", "b")}, nil, "correction b", true},
	} {
		t.Run(test.name, func(t *testing.T) {
			given := Give(
				&Source{File: "seeds/x.md", FrontMatter: test.front},
				test.correction,
				"content/documents/x.md",
			)
			var told []string
			for _, setting := range given.Of(DateKeys...) {
				told = append(told, fmt.Sprintf("%s %s", setting.From, setting.Value()))
				if setting.From == FromCorrection != strings.HasPrefix(setting.File, "content/") {
					t.Errorf("the %s stands in %s", setting.From, setting.File)
				}
			}
			if got := strings.Join(told, ", "); got != test.want || given.Settled(DateKeys...) != test.settled {
				t.Errorf(
					"given are %q, settled %v; want %q, %v",
					got,
					given.Settled(DateKeys...),
					test.want,
					test.settled,
				)
			}
			if len(given.FrontMatter()) != len(test.front) {
				t.Errorf("the front matter has %d fields, want %d", len(given.FrontMatter()), len(test.front))
			}
		})
	}
}
