package link

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
)

// settled is a document with nothing to settle.
func settled(source string) *archive.Entry {
	d := dated(source, "2016-05-13")
	d.Partners = []archive.PartnerMention{{ID: "japan", Name: "Japan", Role: archive.Party}}
	return d
}

// changed is such a document with a change.
func changed(source string, change func(*archive.Entry)) *archive.Entry {
	d := settled(source)
	change(d)
	return d
}

// japan are lists that know the partner of settled documents.
func japan() *authority.Lists {
	return &authority.Lists{Corrections: map[string]authority.Correction{},
		Partners: []authority.Partner{{Partner: archive.Partner{ID: "japan", Name: "Japan",
			File: "content/partners/japan.md"}}}}
}

// corrects says that a correction of a document has a key.
func corrects(d *archive.Entry, key, value string) {
	d.Given = append(d.Given, archive.Setting{Field: archive.Field{Key: key, Values: []string{value}},
		From: archive.FromCorrection})
}

// told writes sections of a report, their items and their snippets.
func told(sections []archive.ReportSection) []string {
	var lines []string
	for _, s := range sections {
		lines = append(lines, fmt.Sprintf("%s: %d", s.ID, s.Count))
		for _, item := range s.Items {
			line := "- " + strings.TrimSpace(item.Subject+" ["+sources(item.Documents)+"]")
			if item.Address != "" {
				line += " " + item.Address
			}
			if item.More != 0 {
				line += fmt.Sprintf(" and %d more", item.More)
			}
			for _, note := range item.Notes {
				line += " | " + note
			}
			lines = append(lines, line)
			lines = append(lines, item.Says...)
			for _, snippet := range item.Snippets {
				mark := ""
				if snippet.Adds {
					mark = " +"
				}
				lines = append(lines, snippet.File+mark)
				lines = append(lines, strings.Split(strings.TrimSuffix(snippet.Lines, "\n"), "\n")...)
			}
		}
	}
	return lines
}

func TestReportOfSingleDocuments(t *testing.T) {
	against := func(fact *archive.Fact, value, other string) {
		*fact = archive.Fact{Value: value, Source: archive.FromFrontMatter, Against: []archive.Fact{{Value: other,
			Source: archive.FromText}}}
	}
	for _, test := range []struct {
		name   string
		change func(*archive.Entry)
		want   []string
	}{
		{"nothing to settle", func(*archive.Entry) {}, nil},
		{"a scan", func(d *archive.Entry) {
			d.File, d.Words, d.Received = "seeds/a.pdf", 0, &archive.FileKind{Format: "pdf"}
		}, []string{"textless: 1", "- [a]", "Its text can be put into seeds/a.pdf.txt"}},
		{"a file with a text", func(d *archive.Entry) {
			d.File, d.Words, d.Received = "seeds/a.pdf", 9, &archive.FileKind{Format: "pdf"}
		}, nil},
		{"an empty text", func(d *archive.Entry) { d.Words = 0 }, nil},
		{"no date", func(d *archive.Entry) { d.Date.Value, d.Date.Reasoning = "", []string{"It was after 2015."} },
			[]string{"undated: 1", "- [a]", "It was after 2015.", "content/documents/a.md", "---",
				`date: "" # such as 2016-05-13 or 2016; left empty, it says that none can be found`, "---"}},
		{"no date can be found", func(d *archive.Entry) { d.Date.Value = ""; corrects(d, "date", "") }, nil},
		{"another key says nothing of the date", func(d *archive.Entry) { d.Date.Value = ""; corrects(d, "kind", "") },
			[]string{"undated: 1", "- [a]", "content/documents/a.md", "---",
				`date: "" # such as 2016-05-13 or 2016; left empty, it says that none can be found`, "---"}},
		{"a date under its other key", func(d *archive.Entry) { d.Date.Value = ""; corrects(d, "published_time", "") },
			nil},
		{"a supplied title", func(d *archive.Entry) {
			d.Title = archive.Fact{Value: "Of talks",
				Basis: archive.Supplied}
		},
			[]string{"untitled: 1", "- [a]", "content/documents/a.md", "---", "title: Of talks", "---"}},
		{"a title of its own", func(d *archive.Entry) {
			d.Title = archive.Fact{Value: "Of talks",
				Basis: archive.Stated}
		}, nil},
		{"a supplied title that may stand", func(d *archive.Entry) {
			d.Title = archive.Fact{Value: "Of talks", Basis: archive.Supplied}
			corrects(d, "title", "Of talks")
		}, nil},
		{"no partner", func(d *archive.Entry) { d.Partners = nil },
			[]string{"no-partner: 1", "- [a]", "content/documents/a.md", "---",
				"partners: [] # such as [japan, united-states]; left empty, it says that there is none", "---"}},
		{"a partner that is mentioned alone", func(d *archive.Entry) { d.Partners[0].Role = archive.Mentioned }, nil},
		{"no partner is right", func(d *archive.Entry) { d.Partners = nil; corrects(d, "partners", "") }, nil},
		{"a meeting on another day", func(d *archive.Entry) {
			d.Meetings = []archive.MeetingMention{{ID: "talks", Name: "Talks", Ordinal: 1, Against: []string{
				"The 1st Talks was held in May 2013; line 1 says June 2019."}}}
		}, []string{"disputed-meetings: 1", "- [a]", "The 1st Talks was held in May 2013; line 1 says June 2019."}},
		{"contradictions", func(d *archive.Entry) {
			against(&d.Kind, "speech", "readout")
			against(&d.Place.Fact, "Hue", "Oslo")
			d.Place.Against = append(d.Place.Against, archive.Fact{Value: "Bonn", Source: archive.FromAuthority,
				Evidence: []archive.Evidence{{Line: 3, Quote: "at\n Bonn"}}})
		}, []string{"contradictions: 1", "- [a]",
			"The place is Hue by the front matter, and Oslo by the text.",
			"The place is Hue by the front matter, and Bonn by the authority, line 3: “at Bonn”.",
			"The kind is speech by the front matter, and readout by the text.",
			"content/documents/a.md", "---", "place: Hue # or Oslo, or Bonn", "kind: speech # or readout", "---"}},
		{"a contradiction that a correction settles", func(d *archive.Entry) {
			against(&d.Kind, "speech",
				"readout")
			corrects(d, "kind", "speech")
		}, nil},
		{"a correction that is contradicted", func(d *archive.Entry) {
			against(&d.Kind, "speech",
				"readout")
			d.Kind.Source = archive.FromCorrection
		}, nil},
		{"every fact may be contradicted", func(d *archive.Entry) {
			for _, fact := range []*archive.Fact{&d.Title, &d.Date.Fact, &d.Issuer, &d.Author, &d.Origin, &d.Rights} {
				against(fact, "x", "y")
			}
		}, []string{"contradictions: 1", "- [a]",
			"The title is x by the front matter, and y by the text.",
			"The date is x by the front matter, and y by the text.",
			"The issuer is x by the front matter, and y by the text.",
			"The author is x by the front matter, and y by the text.",
			"The source_url is x by the front matter, and y by the text.",
			"The rights is x by the front matter, and y by the text.",
			"content/documents/a.md", "---", "title: x # or y", "date: x # or y", "issuer: x # or y",
			"author: x # or y",
			"source_url: x # or y", "rights: x # or y", "---"}},
		{"an address under its other key", func(d *archive.Entry) {
			against(&d.Origin, "x", "y")
			corrects(d,
				"permalink", "x")
		}, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			hold(t, told(joinedWith(japan(), changed("a.txt", test.change), settled("b.txt")).Report.Sections),
				test.want...)
		})
	}
}

func TestReportAddsToACorrectionThatIsThere(t *testing.T) {
	lists := japan()
	lists.Corrections["a"] = authority.Correction{File: "content/documents/a.md"}
	got := told(joinedWith(lists, changed("a.txt", func(d *archive.Entry) { d.Partners = nil })).Report.Sections)
	hold(t, got, "no-partner: 1", "- [a]", "content/documents/a.md +",
		"partners: [] # such as [japan, united-states]; left empty, it says that there is none")
}

func TestReportCountsAllAndShowsTheFirst(t *testing.T) {
	for _, test := range []struct{ documents, shown int }{{100, 100}, {101, 100}} {
		var documents []*archive.Entry
		for i := range test.documents {
			documents = append(documents, changed(fmt.Sprintf("d%03d.txt", i),
				func(d *archive.Entry) { d.Partners = nil }))
		}
		section := joinedWith(japan(), documents...).Report.Sections[0]
		if section.Count != test.documents || len(section.Items) != test.shown ||
			section.Items[0].Documents[0].ID != "d000" {
			t.Errorf("of %d, %d are counted and %d shown", test.documents, section.Count, len(section.Items))
		}
	}
}

// twin is a document with a text of its own, or with that of another.
func twin(source string, text uint64, differ int) *archive.Entry {
	d := settled(source)
	// so that nothing else relates them
	d.Partners = []archive.PartnerMention{{ID: "japan", Name: "Japan", Role: archive.Mentioned}}
	d.Fingerprint = &archive.Fingerprint{Text: text}
	for i := range differ { // from the end, so that the first bands agree
		d.Fingerprint.Sketch[archive.SketchSize-1-i] = uint16(text)
	}
	return d
}

func TestReportOfTwins(t *testing.T) {
	for _, test := range []struct {
		name        string
		corrections map[string][]string
		want        []string
	}{
		{"nobody has looked", nil, []string{"same-text: 1", "- [a b c] |  | the same text | 95 % of the text",
			"content/documents/b.md", "---", "related:", "  - a", "---", "content/documents/c.md", "---", "related:",
			"  - a", "---"}},
		{"one is settled", map[string][]string{"b": {"a"}}, []string{"same-text: 1",
			"- [a b c] |  | the same text | 95 % of the text",
			"content/documents/c.md", "---", "related:", "  - a", "---"}},
		{"one is settled from the other side", map[string][]string{"a": {"c"}},
			[]string{"same-text: 1", "- [a b c] |  | the same text | 95 % of the text", "content/documents/b.md", "---",
				"related:", "  - a", "---"}},
		{"all are settled", map[string][]string{"b": {"a"}, "a": {"c"}}, nil},
		{"another relation is there", map[string][]string{"b": {"a"}, "c": {"x"}},
			[]string{"same-text: 1", "- [a b c] |  | the same text | 95 % of the text",
				"content/documents/c.md +", "related:", "  - x", "  - a # in place of the list that is there"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			lists := japan()
			for id, others := range test.corrections {
				lists.Corrections[id] = authority.Correction{Related: others}
			}
			a := joinedWith(lists, twin("a.txt", 1, 0), twin("b.txt", 1, 0), twin("c.txt", 2, 12))
			hold(t, told(a.Report.Sections), test.want...)
		})
	}
}

func TestReportNamesTenTwins(t *testing.T) {
	for _, test := range []struct{ documents, more int }{{10, 0}, {12, 2}} {
		var documents []*archive.Entry
		for i := range test.documents {
			documents = append(documents, twin(fmt.Sprintf("d%02d.txt", i), 1, 0))
		}
		item := joinedWith(japan(), documents...).Report.Sections[0].Items[0]
		if len(item.Documents) != 10 || len(item.Notes) != 10 || len(item.Snippets) != 9 || item.More != test.more {
			t.Errorf("of %d documents %d are named with %d notes and %d snippets, and %d more", test.documents,
				len(item.Documents), len(item.Notes),
				len(item.Snippets), item.More)
		}
	}
}

func TestReportOfPartnersWithoutAFile(t *testing.T) {
	moon := func(role archive.Role) func(*archive.Entry) {
		return func(d *archive.Entry) {
			d.Partners = append(d.Partners, archive.PartnerMention{ID: "moon", Name: "The Moon", Role: role})
		}
	}
	a := joinedWith(japan(), changed("a.txt", moon(archive.Mentioned)), changed("b.txt", moon(archive.Party)),
		settled("c.txt"))
	hold(t, told(a.Report.Sections), "partners: 1", "- The Moon [b a] partners/moon.html", "content/partners/moon.md",
		"---",
		"name: The Moon", "type: country # or organisation", "---")
}

func TestReportOfTopicsWithoutAFile(t *testing.T) {
	cows := func(d *archive.Entry) { d.Topics = []archive.TopicMention{{ID: "sea-cows", Mentions: 1}} }
	given := func(value string) func(*archive.Entry) {
		return func(d *archive.Entry) {
			cows(d)
			d.Given = archive.Given{{Field: archive.Field{Key: "topics", Values: []string{"Trade", value}},
				From: archive.FromFrontMatter}}
		}
	}
	from := func(origin string, change func(*archive.Entry)) func(*archive.Entry) {
		return func(d *archive.Entry) { change(d); d.Origin.Value = origin }
	}
	for _, test := range []struct {
		name          string
		first, second func(*archive.Entry)
		topic, source string
	}{
		{"in the words of a document", given("Sea  Cows"), cows, "Sea Cows",
			`  - "" # the address of a page that says so`},
		{"in words of its own", given("Sea Horses"), cows, "sea cows", `  - "" # the address of a page that says so`},
		{"with the address of a page", from("https://a.example/", cows), from("https://b.example/", cows), "sea cows",
			"  - https://a.example/"},
		{"with the address of a page of old", from("by letter", cows), from("http://b.example/", cows), "sea cows",
			"  - http://b.example/"},
	} {
		t.Run(test.name, func(t *testing.T) {
			lists := japan()
			lists.Topics = []authority.Topic{{Topic: archive.Topic{ID: "trade", Name: "Trade",
				File: "content/topics/trade.md"}}}
			a := joinedWith(lists, changed("a.txt", test.first), changed("b.txt", test.second))
			hold(t, told(a.Report.Sections), "topics: 1", "- "+test.topic+" [a b] topics/sea-cows.html",
				"content/topics/sea-cows.md", "---",
				"name: "+test.topic, "terms:", "  - "+test.topic, "sources:", test.source, "---")
		})
	}
}

func TestReportOfMeetingsWithoutAFile(t *testing.T) {
	talks := func(numbers ...int) func(*archive.Entry) {
		return func(d *archive.Entry) {
			for _, n := range numbers {
				d.Meetings = append(d.Meetings, archive.MeetingMention{ID: "talks", Name: "Talks", Ordinal: n})
			}
		}
	}
	from := func(origin string, change func(*archive.Entry)) func(*archive.Entry) {
		return func(d *archive.Entry) { change(d); d.Origin.Value = origin }
	}
	for _, test := range []struct {
		name          string
		first, second func(*archive.Entry)
		want          []string
	}{
		{"one document", talks(1), func(*archive.Entry) {}, nil},
		{"without numbers", talks(0), talks(0), []string{"meetings: 1", "- Talks [a b] meetings/talks.html",
			"content/meetings/talks.md", "---",
			"name: Talks", "level: other # or summit, ministerial, senior-officials, forum", "editions:",
			`  - special: "" # its name, or number: with its number`, `    date: "" # when it was held`, "    sources:",
			`      - "" # the address of a page that says so`, "---"}},
		{"with numbers", from("https://a.example/", talks(4)), talks(2, 4), []string{"meetings: 1",
			"- Talks [a b] meetings/talks.html",
			"content/meetings/talks.md", "---", "name: Talks",
			"level: other # or summit, ministerial, senior-officials, forum", "editions:",
			"  - number: 2", `    date: "" # when it was held`, "    sources:",
			`      - "" # the address of a page that says so`,
			"  - number: 4", `    date: "" # when it was held`, "    sources:", "      - https://a.example/", "---"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			lists := japan()
			lists.Series = []authority.Series{{Series: archive.Series{ID: "known", Name: "Known",
				File: "content/meetings/known.md"}}}
			a := joinedWith(lists, changed("a.txt", test.first), changed("b.txt", test.second))
			hold(t, told(a.Report.Sections), test.want...)
		})
	}
}

func TestReportProposesTenEditions(t *testing.T) {
	name := func(d *archive.Entry) {
		for n := range 12 {
			d.Meetings = append(d.Meetings, archive.MeetingMention{ID: "talks", Name: "Talks", Ordinal: n + 1})
		}
	}
	item := joinedWith(japan(), changed("a.txt", name), changed("b.txt", name)).Report.Sections[0].Items[0]
	if n := strings.Count(item.Snippets[0].Lines, "number: "); n != 10 {
		t.Errorf("%d editions are proposed, want 10", n)
	}
}

// defines is a document that defines short forms, each as "SHORT long form".
func defines(source string, forms ...string) *archive.Entry {
	return changed(source, func(d *archive.Entry) {
		for _, form := range forms {
			short, long, _ := strings.Cut(form, " ")
			d.Acronyms = append(d.Acronyms, archive.Acronym{Short: short, Long: long, Basis: archive.Stated})
		}
	})
}

func TestReportOfShortFormsWithTwoMeanings(t *testing.T) {
	entry := func(file, short, long string) []string {
		return []string{file, "---", "short: " + short, "long: " + long, "sources:",
			`  - "" # the address of a page that says so`, "---"}
	}
	both := slices.Concat([]string{"meanings: 1", "- ARF [a b] and 1 more | Regional Forum | Rural Fund"},
		entry("content/acronyms/arf.md", "ARF", "Regional Forum"), entry("content/acronyms/arf-2.md", "ARF",
			"Rural Fund"))
	listed := archive.Abbreviation{ID: "arf", Short: "ARF", Long: "Regional Forum"}
	for _, test := range []struct {
		name      string
		listed    []archive.Abbreviation
		documents []*archive.Entry
		want      []string
	}{
		{"one meaning", nil, []*archive.Entry{defines("a.txt", "ARF Regional Forum"), defines("b.txt",
			"ARF Regional Forum")}, nil},
		{"two", nil, []*archive.Entry{defines("a.txt", "ARF Regional Forum"), defines("b.txt", "ARF Rural Fund"),
			defines("c.txt", "ARF Regional Forum")}, both},
		{"two of which one is listed", []archive.Abbreviation{listed}, []*archive.Entry{defines("a.txt",
			"ARF Regional Forum", "ARF Rural Fund")},
			slices.Concat([]string{"meanings: 1", "- ARF [a a] | Regional Forum | Rural Fund"},
				entry("content/acronyms/arf-2.md", "ARF", "Rural Fund"))},
		{"two that are listed", []archive.Abbreviation{listed, {ID: "arf-2", Short: "ARF", Long: "Rural Fund"}},
			[]*archive.Entry{defines("a.txt", "ARF Regional Forum", "ARF Rural Fund")}, nil},
		{"one in two spellings", nil, []*archive.Entry{defines("a.txt", "ARF Asian Regional Forum",
			"ARF Asian Regional Forums")}, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			lists := japan()
			lists.Acronyms = test.listed
			hold(t, told(joinedWith(lists, test.documents...).Report.Sections), test.want...)
		})
	}
}

func TestMeaningsAreOneWithHalfOfTheirWordsInCommon(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"Regional Forum", "Regional Forum", true},
		{"Regional Forum", "Rural Fund", false},
		{"Regional Forum", "Asian Regional Forum for", true},        // two of four
		{"Regional Forum", "Asian Regional Forum for Trade", false}, // two of five
		{"Asian Regional Forum", "Asian Rural Fund", false},         // one of five
		{"Treaties on Peace", "treaties on peaces", true},
	} {
		if got := sameMeaning(test.a, test.b); got != test.want || sameMeaning(test.b, test.a) != got {
			t.Errorf("%q and %q are one: %v, want %v", test.a, test.b, got, test.want)
		}
	}
}

func TestReportOfShortFormsThatNobodyExplains(t *testing.T) {
	uses := func(source string, list ...archive.ShortUse) *archive.Entry {
		return changed(source, func(d *archive.Entry) { d.Unexplained = list })
	}
	entry := func(file, short string) []string {
		return []string{file, "---", "short: " + short, `long: "" # what it stands for`, "sources:",
			`  - "" # the address of a page that says so`, "---"}
	}
	got := told(joinedWith(japan(), uses("a.txt", archive.ShortUse{Short: "ABC", Uses: 1}, archive.ShortUse{Short: "XY",
		Uses: 2}, archive.ShortUse{Short: "FG", Uses: 2}),
		uses("b.txt", archive.ShortUse{Short: "ABC", Uses: 1}, archive.ShortUse{Short: "OP", Uses: 9})).Report.Sections)
	want := []string{"unexplained: 4", "- ABC [a b]"}
	want = append(append(want, entry("content/acronyms/abc.md", "ABC")...), "- OP [b]")
	want = append(append(want, entry("content/acronyms/op.md", "OP")...), "- FG [a]")
	want = append(append(want, entry("content/acronyms/fg.md", "FG")...), "- XY [a]")
	hold(t, got, append(want, entry("content/acronyms/xy.md", "XY")...)...)
}

func TestUsesOfAShortFormAreCountedOverAllDocuments(t *testing.T) {
	uses := func(source string, list ...archive.ShortUse) *archive.Entry {
		return changed(source, func(d *archive.Entry) { d.Unexplained = list })
	}
	sections := joinedWith(japan(), uses("a.txt", archive.ShortUse{Short: "AB", Uses: 3}, archive.ShortUse{Short: "CD",
		Uses: 2}),
		uses("b.txt", archive.ShortUse{Short: "AB", Uses: 1}, archive.ShortUse{Short: "CD", Uses: 3})).Report.Sections
	if items := sections[0].Items; items[0].Subject != "CD" || items[1].Subject != "AB" {
		t.Errorf("%s, used 4 times, stands before %s, used 5 times", items[0].Subject, items[1].Subject)
	}
}
