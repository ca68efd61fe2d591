package infer

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/authority"
)

// headOf writes title, date and place of a text: a title that was supplied in brackets,
// a day that was inferred behind ~.
func headOf(t *testing.T, known *authority.Lists, words string) string {
	t.Helper()
	d, _ := document(t, known, "x.txt", words)
	title, day := d.Title.Value, d.Date.Value
	if d.Title.Basis == "supplied" {
		title = "[]"
	}
	if d.Date.Basis == "inferred" {
		day = "~" + day
	}
	return fmt.Sprintf("%s|%s|%s", title, day, d.Place.Value)
}

// TestFieldsOfTheText asserts what is read where a program that gathered a text wrote
// down what it is, in fields one below the other.
func TestFieldsOfTheText(t *testing.T) {
	const fields = "**Source:** The Harbour Post  \n**Published:** 2016-05-05T08:00:00Z  \n**Language:** eng  \n\n" +
		"**Full Text:**\n\n" + body + " " + body + "\n\n"
	known := lists(t)
	for _, test := range []struct{ name, in, want string }{
		{"below a heading cut out of a digest", "## 16. Harbours are open to all ships\n\n" + fields + body,
			"Harbours are open to all ships|~2016-05-05|"},
		{"below a heading with a drawer and the site", "## 16. Harbours are open to all ships - World News - The " +
			"Harbour Post\n\n" + fields + body, "Harbours are open to all ships|~2016-05-05|"},
		{"a part of the title that is no drawer", "## 16. Harbours are open - an outline - The Harbour Post\n\n" +
			fields + body, "Harbours are open - an outline|~2016-05-05|"},
		{"of a digest that has two", "## 16. Harbours are open\n\n" + fields + body + "\n\n## 17. Ships are late\n\n" +
			fields + strings.Repeat(body+"\n\n", 3), "[]||"},
		{"below the number of a section, without fields", "## 16. Harbours are open to all ships\n\n" + body, "[]||"},
		{"wrapped as one paragraph", "Title: Harbours are open to all\nDate: 2016-05-05 18:00\nLang: en\n\n# At the " +
			"harbour\n\n" + body, "Harbours are open to all|2016-05-05|"},
		{"labels of a list of persons", "# Harbours are open to all\n\nChair: Anna Lee\nSecretary: Ole Holm\n" +
			"Since: the spring\n\n" + body, "Harbours are open to all||"},
		{"the day of a change is not that of issue", "# Harbours are open to all\n\nSource: The Harbour Post\n" +
			"Crawled: 2016-05-05\nLang: en\n\n" + body, "Harbours are open to all||"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := headOf(t, known, test.in); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

// TestTitlesWithTheirSite asserts what is left of a given title behind which a site
// puts its name.
func TestTitlesWithTheirSite(t *testing.T) {
	known := lists(t)
	for _, test := range []struct{ name, given, want string }{
		{"drawer and site by the address", "title: Ports are open today | Insights | Holm Lee LLP\n" +
			"url: https://www.holmlee.com/en/insights/2016/ports\n", "Ports are open today||"},
		{"a site by its name", "title: Ports are open today - Harbour Times\nsource: Harbour Times\n",
			"Ports are open today||"},
		{"another name", "title: Ports are open today - Part Two\nsource: Harbour Times\n",
			"Ports are open today - Part Two||"},
		{"a drawer without the site", "title: Ports are open today | Insights\nurl: https://www.holmlee.com/insights/x\n",
			"Ports are open today | Insights||"},
		{"what would be left is too short", "title: Ports | Harbour Times\nsource: Harbour Times\n",
			"Ports | Harbour Times||"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := headOf(t, known, "---\n"+test.given+"---\n\n"+body); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}
