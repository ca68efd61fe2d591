package documentpage

import (
	"html"
	"regexp"
	"strings"
	"testing"
)

func TestFieldsHaveColours(t *testing.T) {
	short := strings.NewReplacer(`<span class="token-key">`, "(k ", `<span class="token-value">`, "(v ",
		`<span class="token-comment">`, "(c ", "</span>", ")")
	for _, c := range []struct{ name, line, want string }{
		{"nothing", "", ""},
		{"a fence", "---", "---"},
		{"a key and its value", "title: The talks", "(k title): (v The talks)"},
		{"a key alone", "topics:", "(k topics):"},
		{"a colon in the value", "title: The talks: a report", "(k title): (v The talks: a report)"},
		{"no colon of a key", "see https://archive.example/x", "(v see https://archive.example/x)"},
		{"an element", "  - trade", "  - (v trade)"},
		{"an element with a key", "- name: Ada", "- (k name): (v Ada)"},
		{"a number below nought", "- -5", "- (v -5)"},
		{"a key in quotation marks", `"a: b": c`, `(k "a: b"): (v c)`},
		{"a value in quotation marks", `title: "A # b" # c`, `(k title): (v "A # b") (c # c)`},
		{"an apostrophe", "title: The chair's # c", "(k title): (v The chair's) (c # c)"},
		{"a list", `topics: ["a: b", c]`, `(k topics): (v ["a: b", c])`},
		{"a list alone", `["a: b", c]`, `(v ["a: b", c])`},
		{"a comment", "# title: none", "(c # title: none)"},
		{"a sign that is no comment", "tag: a#b", "(k tag): (v a#b)"},
		{"signs of HTML", "title: <b>&amp;", "(k title): (v &lt;b&gt;&amp;amp;)"},
		{"white space behind", "title: x  ", "(k title): (v x)  "},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := short.Replace(string(appendFields(nil, c.line))); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

// FuzzFieldsAreWhatTheLineIs: colours take nothing away and bring nothing in.
func FuzzFieldsAreWhatTheLineIs(f *testing.F) {
	for _, line := range []string{`- "a: b": 'c # d' # e`, "-- x:\ty", "a:b: [c, {d: e}]", "-", ":", `"`} {
		f.Add(line)
	}
	tags := regexp.MustCompile(`</?span[^>]*>`)
	f.Fuzz(func(t *testing.T, line string) {
		got := html.UnescapeString(tags.ReplaceAllString(string(appendFields(nil, line)), ""))
		if got != line {
			t.Errorf("%q comes out as %q", line, got)
		}
	})
}
