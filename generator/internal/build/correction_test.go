package build

import (
	"fmt"
	"strings"
	"testing"
)

// correctable is a text that gives every fact that a correction can set, bar
// the rights, which only a person can give.
const correctable = `Remarks by Minister Anna Berg at the Harbour Talks

Oslo, 7 March 2019 – Norway and ASEAN spoke of trade in the morning, and Minister Anna Berg praised Japan and the growth of trade.

They [listed](list.html) what they had agreed on and went home in the evening of that day.

Issued by the Ministry of the Sea

Source: https://archive.example/text/x.html
`

const correctableLists = lists + `-- content/topics/trade.md --
---
name: Trade
terms: [trade]
sources: [https://archive.example/trade]
---
-- content/places/oslo.md --
---
name: Oslo
country: norway
sources: [https://archive.example/oslo]
---
`

// toldOf is a fact of the published data in one line.
func toldOf(d object, key string) string {
	fact, single := d[key].(object)
	if single {
		return fmt.Sprint(fact["value"], ", ", fact["basis"], ", ", fact["source"], ", ", fact["rule"])
	}
	list, many := d[key].([]any)
	if !many {
		return fmt.Sprint(d[key])
	}
	var told []string
	for _, element := range list {
		o := element.(object)
		switch key {
		case "partners":
			told = append(told, fmt.Sprint(o["id"], " ", o["role"], " ", o["rule"]))
		case "people":
			told = append(told, fmt.Sprint(o["name"], ", ", o["role"]))
		default:
			told = append(told, fmt.Sprint(o["id"], " ", o["mentions"]))
		}
	}
	return strings.Join(told, "; ")
}

// TestACorrectionReplaces holds every key of a correction against what it
// does: it is the value where it is set, and takes the value away where it is
// left empty, over the text and over front matter.
func TestACorrectionReplaces(t *testing.T) {
	const emptied = ", unknown, correction, correction"
	for _, test := range []struct {
		key     string // of the correction
		fact    string // of the data
		text    string // what the text alone gives
		front   string // value in front matter
		set     string // value in the correction
		want    string // the fact when it is set
		emptied string // the fact when it is left empty
		section string // of the worklist in which the fact stood until it was settled
	}{
		{"title", "title", "Remarks by Minister Anna Berg at the Harbour Talks, stated, text, title-line", "Talks",
			"The talks",
			"The talks, stated, correction, correction", "Norway and ASEAN spoke of trade in the morning, supplied, " +
				"text, lead-sentence", "untitled"},
		{"date", "date", "2019-03-07, stated, text, dateline", "2019-03-08", "2019-03-09",
			"2019-03-09, stated, correction, correction", emptied, "contradictions"},
		{"published_time", "date", "2019-03-07, stated, text, dateline", "2019-03-08", "2019-03-09",
			"2019-03-09, stated, correction, correction", emptied, "contradictions"},
		{"place", "place", "Oslo, stated, text, dateline", "Bergen", "Tromsø",
			"Tromsø, stated, correction, correction", emptied, "contradictions"},
		{"kind", "kind", "remarks, stated, text, title-words", "report", "speech",
			"speech, stated, correction, correction", emptied, ""},
		{"issuer", "issuer", "Ministry of the Sea, stated, text, issued-by", "A ministry", "The ministry",
			"The ministry, stated, correction, correction", emptied, ""},
		{"author", "author", "Minister Anna Berg, stated, text, by-in-title", "A. Berg", "Anna Berg",
			"Anna Berg, stated, correction, correction", emptied, ""},
		{"permalink", "origin", "https://archive.example/text/x.html, stated, text, origin-line",
			"https://archive.example/front/x.html",
			"https://archive.example/set/x.html", "https://archive.example/set/x.html, stated, correction, " +
				"correction", emptied, ""},
		{"source_url", "origin", "https://archive.example/text/x.html, stated, text, origin-line",
			"https://archive.example/front/x.html",
			"https://archive.example/set/x.html", "https://archive.example/set/x.html, stated, correction, " +
				"correction", emptied, ""},
		{"rights", "rights", ", unknown, , ", "All rights reserved", "Free for any use",
			"Free for any use, stated, correction, correction", emptied, ""},
		{"language", "language", "en", "fr", "vi", "vi", "", ""},
		{"slug", "url", "documents/x.html", "front", "set", "documents/set.html", "documents/x.html", ""},
		{"partners", "partners", "norway party beside-asean; japan mentioned named", "[Ruritania]", "[japan]",
			"japan party correction; norway mentioned named",
			"japan mentioned named; norway mentioned named", ""},
		{"topics", "topics", "trade 2", "[tin]", "[fish]", "fish 0", "", "topics"},
		{"people", "people", "Anna Berg, Minister", "[A. Berg]", "[\"Erik Dahl, Envoy\", Anna Berg]",
			"Erik Dahl, Envoy; Anna Berg, Minister", "", ""},
		// Known keys that give no fact of their own.
		{"modified_time", "date", "2019-03-07, stated, text, dateline", "2019-03-08", "2019-03-09",
			"2019-03-07, stated, text, dateline",
			"2019-03-07, stated, text, dateline", ""},
		{"category", "topics", "trade 2", "tin", "fish", "trade 2", "trade 2", ""},
		{"tags", "topics", "trade 2", "[tin]", "[fish]", "trade 2", "trade 2", ""},
	} {
		front := fmt.Sprintf("-- seeds/x.md --\n---\n%s: %s\n---\n%s", test.key, test.front,
			correctable) + correctableLists
		bare := "-- seeds/x.md --\n" + correctable + correctableLists
		correction := func(value string) string {
			return fmt.Sprintf("-- content/documents/x.md --\n---\n%s: %s\n---\n", test.key, value)
		}
		none := ""
		if strings.HasPrefix(test.set, "[") {
			none = "[]"
		}
		for _, c := range []struct{ name, files, want string }{
			{"read from the text", bare, test.text},
			{"set", bare + correction(test.set), test.want},
			{"emptied", bare + correction(""), test.emptied},
			{"emptied as a list", bare + correction(none), test.emptied},
			{"set over front matter", front + correction(test.set), test.want},
			{"emptied over front matter", front + correction(""), test.emptied},
		} {
			t.Run(test.key+" "+c.name, func(t *testing.T) {
				p := newProject(t, c.files).build().wantCode(Done)
				d := documentsOf(t, p)[0]
				if got := toldOf(d, test.fact); got != c.want {
					t.Errorf("%s is %q, want %q", test.fact, got, c.want)
				}
				if strings.Contains(p.errors, "contradiction") || p.worklist("contradictions").words != "" {
					t.Errorf("a contradiction is left:\n%s", p.errors)
				}
				for _, section := range [...]string{"undated", "untitled", "contradictions", "no-partner"} {
					if words := p.worklist(section).words; words != "" {
						t.Errorf("the report still lists %s:\n%s", section, words)
					}
				}
				for name := range singleFacts {
					wantFact(t, name, d[name].(object))
				}
			})
		}
		if test.section == "" || test.section == "untitled" {
			continue
		}
		t.Run(test.key+" in the report without a correction", func(t *testing.T) {
			if p := newProject(t, front).build().wantCode(Done); p.worklist(test.section).words == "" {
				t.Errorf("the report does not list %s", test.section)
			}
		})
	}
}

// TestACorrectedAddressResolvesLinks: the text's relative links follow the
// address that an editor gave as they follow front matter's.
func TestACorrectedAddressResolvesLinks(t *testing.T) {
	for _, test := range []struct{ name, front, correction, want string }{
		{"front matter's", "permalink: https://archive.example/front/x.html", "rights: Free",
			"https://archive.example/front/list.html"},
		{"a correction's", "rights: Free", "permalink: https://archive.example/set/x.html",
			"https://archive.example/set/list.html"},
		{"a correction's other key", "rights: Free", "source_url: https://archive.example/set/x.html",
			"https://archive.example/set/list.html"},
		{"over front matter's", "permalink: https://archive.example/front/x.html",
			"source_url: https://archive.example/set/x.html", "https://archive.example/set/list.html"},
		{"taken away", "permalink: https://archive.example/front/x.html", "permalink:", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := newProject(t, "-- seeds/x.md --\n---\n"+test.front+"\n---\n"+correctable+correctableLists+
				"-- content/documents/x.md --\n---\n"+test.correction+"\n---\n").build().wantCode(Done)
			page := p.file("documents/x.html")
			if linked := test.want != "" && strings.Contains(page,
				`href="`+test.want+`"`); linked != (test.want != "") || test.want == "" &&
				strings.Contains(page, "list.html") {
				t.Errorf("the page does not lead to %q", test.want)
			}
		})
	}
}

// TestAnUnknownDateHasNoWindow: bounds are worked out where nobody has said
// that the date is not known.
func TestAnUnknownDateHasNoWindow(t *testing.T) {
	const files = "-- seeds/x.txt --\nA note on talks\n\nNorway and ASEAN signed the accord on 3 June 2017. They " +
		"spoke of the sea and of trade until the evening came.\n"
	for correction, want := range map[string]string{"": "2017-06-03",
		"-- content/documents/x.md --\n---\ndate:\n---\n": ""} {
		date := documentsOf(t, newProject(t, files+lists+correction).build().wantCode(Done))[0]["date"].(object)
		if date["not_before"] != want || len(date["reasoning"].([]any)) > 0 != (want != "") {
			t.Errorf("with the correction %q the date is %v", correction, date)
		}
	}
}

// TestACorrectionKnowsItsKeys: an unknown key stays an error.
func TestACorrectionKnowsItsKeys(t *testing.T) {
	for _, key := range []string{"poeple", "partner", "permalnk", "righs"} {
		p := newProject(
			t,
			"-- seeds/x.md --\n"+correctable+lists+"-- content/documents/x.md --\n---\n"+key+":\n---\n",
		).build().wantCode(Problems)
		p.wantErrors("content/documents/x.md:2:1: error:", "[unknown-key]", "Did you mean")
	}
}
