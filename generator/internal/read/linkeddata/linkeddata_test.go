package linkeddata

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestArticles(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ name, script, want string }{
		{"an article", `{"@type":"NewsArticle","datePublished":"2021-05-03","publisher":{"name":"The Ministry"}}`,
			"datePublished=2021-05-03 publisher=The Ministry"},
		{"in a graph", `{"@graph":[{"@type":["Thing","Article"],"dateModified":"2021-05-03"}]}`, "dateModified=2021-05-03"},
		{"a type in full", `{"@type":"https://schema.org/NewsArticle","datePublished":"2021-05-03"}`,
			"datePublished=2021-05-03"},
		{"a question", `{"@type":"Question","datePublished":"2021-05-03"}`, "datePublished=2021-05-03"},
		{"an event", `{"@type":"Event","datePublished":"2021-05-03"}`, ""},
		{"persons alone", `{"@type":"Article","author":[{"@type":"Organization","name":"Press"},{"name":"Siti Lim"}]}`,
			"author=Siti Lim"},
		{"a line end in a string",
			"{\"@type\":\"Article\",\"headline\":\"They\nmeet\",\"datePublished\":\"2021-05-03\"}",
			"datePublished=2021-05-03"},
		{"remarks", "/* of the page */ {\"@type\":\"Article\", // its kind\n\"datePublished\":\"2021-05-03\"}",
			"datePublished=2021-05-03"},
		{"an address is no remark", `{"@type":"Article","author":"https://a.example","datePublished":"2021-05-03"}`,
			"datePublished=2021-05-03 author=https://a.example"},
		{"a comma too many", `{"@type":"Article","x":[1,2,],"datePublished":"2021-05-03",}`, "datePublished=2021-05-03"},
		{"something behind it", `{"@type":"Article","datePublished":"2021-05-03"}}`, "datePublished=2021-05-03"},
		{"quotation marks in a string", `{"@type":"Article","x":"\",}","datePublished":"2021-05-03"}`,
			"datePublished=2021-05-03"},
		{"broken off", `{"@type":"Article","datePublished":"2021-05-03"`, ""},
		{"nothing", "", ""},
	} {
		var said []string
		Articles(test.script, func(property, value string) { said = append(said, property+"="+value) })
		if got := strings.Join(said, " "); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

// What is JSON already says the same when it is tidied.
func FuzzTidied(f *testing.F) {
	f.Add(`{"a": [1, "b\"//c", null]}`)
	f.Add(`{"a": "/* , ] */"}`)
	f.Fuzz(func(t *testing.T, script string) {
		var before, after any
		if json.Unmarshal([]byte(script), &before) != nil {
			return
		}
		if err := json.Unmarshal([]byte(tidied(script)), &after); err != nil {
			t.Fatalf("%q became %q: %v", script, tidied(script), err)
		}
	})
}
