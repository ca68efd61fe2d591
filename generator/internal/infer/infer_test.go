package infer

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/read"
)

// lists are those of the project: what the rules know of names, they know
// from there.
func lists(t *testing.T) *authority.Lists {
	t.Helper()
	var log diag.Log
	loaded := authority.Load("../../../content", "content", &log)
	if log.Failed() {
		t.Fatal(log.Sorted())
	}
	loaded.Corrections = map[string]authority.Correction{}
	return loaded
}

// document reads the facts of a seed of that name and text.
func document(t *testing.T, lists *authority.Lists, name, text string) (*archive.Document, []diag.Diagnostic) {
	t.Helper()
	var log diag.Log
	source := read.Bytes(
		[]byte(text),
		read.Seed{ID: strings.TrimSuffix(name, filepath.Ext(name)), Path: name, File: "seeds/" + name},
		&log,
	)
	if source == nil {
		t.Fatal(log.Sorted())
	}
	d := Document(source, lists, &log)
	proven(t, d, source)
	return d, log.Sorted()
}

// proven asserts that a value has its rule and its words, and that they stand
// in the seed where they are said to.
func proven(t *testing.T, d *archive.Document, source *archive.Source) {
	t.Helper()
	quoted := func(what string, evidence []archive.Evidence) {
		for _, e := range evidence {
			if e.Line < 1 || e.Line > max(1, source.Lines()) || !beginsOn(source, e) {
				t.Errorf("%s: line %d does not hold %q", what, e.Line, e.Quote)
			}
		}
	}
	for what, fact := range map[string]archive.Fact{"title": d.Title, "date": d.Date.Fact, "place": d.Place.Fact,
		"kind": d.Kind, "issuer": d.Issuer, "author": d.Author, "origin": d.Origin} {
		quoted(what, fact.Evidence)
		if fact.Known() != (fact.Basis != archive.Unknown) ||
			fact.Known() && !slices.ContainsFunc(rule.All, func(r archive.Rule) bool { return r.Name == fact.Rule }) {
			t.Errorf("%s: %q is %s by the rule %q", what, fact.Value, fact.Basis, fact.Rule)
		}
		if fact.Evidence == nil ||
			fact.Known() && fact.Source == archive.FromText && fact.Rule != rule.FileName && len(fact.Evidence) == 0 {
			t.Errorf("%s: %q has no evidence", what, fact.Value)
		}
	}
	for _, p := range d.Partners {
		quoted("partner "+p.ID, p.Evidence)
		if p.Name == "" || p.ID == "" {
			t.Errorf("a partner without a name or an ID: %+v", p)
		}
	}
	for _, e := range d.Events {
		quoted("event "+e.Date, e.Evidence)
	}
	for _, c := range d.Commitments {
		quoted("commitment "+c.Verb, c.Evidence)
	}
	for _, p := range d.Plans {
		quoted("plan "+p.ID, p.Evidence)
	}
}

// beginsOn reports whether the quote begins on its line.
func beginsOn(source *archive.Source, e archive.Evidence) bool {
	at := strings.Index(source.Text[source.LineStart(e.Line):], e.Quote)
	return at >= 0 && at <= len(source.LineText(e.Line))
}

// said is a paragraph long enough to be the text proper.
const said = "the Ministers exchanged views on regional and international issues of common interest, and agreed to " +
	"meet again before the snow falls."

func TestDatelines(t *testing.T) {
	known := lists(t)
	for _, test := range []struct{ name, in, place, date string }{
		{"place and date", "Kuala Lumpur, 13 May 2016 – At the talks " + said, "Kuala Lumpur", "2016-05-13"},
		{"in capitals", "JAKARTA, 3 June 2020 – At the talks " + said, "Jakarta", "2020-06-03"},
		{"a hyphen for the dash", "Hanoi, 5 May 2015 - At the talks " + said, "Hanoi", "2015-05-05"},
		{"the date alone, glued to the text", "26 August 2020 –Today " + said, "", "2020-08-26"},
		{"a long dash, glued", "30 March 2015 —The meeting and " + said, "", "2015-03-30"},
		{"a district", "WASHINGTON, D.C., 28 March 2019 – At the talks " + said, "Washington, D.C.", "2019-03-28"},
		{"the month first", "PHNOM PENH, September 8, 2021 – At the talks " + said, "Phnom Penh", "2021-09-08"},
		{"the place behind the date", "24 April 2017 JAKARTA – At the talks " + said, "Jakarta", "2017-04-24"},
		{"the place behind the date on a line", "24 April 2017 JAKARTA\n" + said, "Jakarta", "2017-04-24"},
		{"bold", "**Singapore, 2 October 2023** – At the talks " + said, "Singapore", "2023-10-02"},
		{"a picture's name glued to it", "aseanlogoJAKARTA, 5 May 2016 – At the talks " + said, "Jakarta",
			"2016-05-05"},
		{"no-break spaces", "Jakarta,\u00a05\u00a0May\u00a02016\u00a0–\u00a0At the talks " + said, "Jakarta",
			"2016-05-05"},
		{"no year", "KUALA LUMPUR, July 11 – At the talks " + said, "Kuala Lumpur", ""},
		{"no year and an agency", "KUALA LUMPUR, July 11 (Bernama) -- At the talks " + said, "Kuala Lumpur", ""},
		{"a cut month", "MANILA, Sept. 8 (PNA) – At the talks " + said, "Manila", ""},
		{"an agency", "Bangkok (VNA) – At the talks " + said, "Bangkok", ""},
		{"an agency and a later day", "Bangkok (VNA) – It was said on July 31 that " + said, "Bangkok", ""},
		{"capitals alone", "KUALA LUMPUR – At the talks " + said, "Kuala Lumpur", ""},
		{"a line of its own below the title", "Joint Statement of the Talks\n\nVIENTIANE, LAO PDR, 10 OCTOBER 2024\n" +
			"\nAt the talks " + said, "Vientiane", "2024-10-10"},
		{"a line of its own above the title", "Brussels, 27-28 January 2003\n\nJoint Statement of the Talks\n\nAt " +
			"the talks " + said, "Brussels", "2003-01-28"},
		{"a month is too wide for a date of issue", "Jakarta, May 2016 – At the talks " + said, "Jakarta", ""},
		{"a date line", "Joint Statement of the Talks\n\n23–24 July 1999\n\nAt the talks " + said, "", "1999-07-24"},
		{"a date line with its weekday", "Joint Statement of the Talks\n\nFriday, 13 May 2016\n\nAt the talks " + said,
			"", "2016-05-13"},
		{"below the title", "Press Release of the Talks\n\nJakarta, 3 June 2020 – At the talks " + said, "Jakarta",
			"2020-06-03"},

		{"none", "At the talks " + said, "", ""},
		{"a date in a sentence about another day", "The Leaders looked back on 13 May 2016 – a Friday – and " + said,
			"", ""},
		{"a month, where no day is given", "Joint Statement of the Talks\n\nMay 2016\n\nAt the talks " + said, "",
			"2016-05"},
		{"a name before a dash", "ASEAN – the community of nations – grew, and " + said, "", ""},
		{"a word before a dash", "Unity – At the talks " + said, "", ""},
		{"a word in capitals before a dash", "UPDATE: GDP – At the talks " + said, "", ""},
		{"a country is no place of issue", "CANADA, 10 October 2020 – At the talks " + said, "", "2020-10-10"},
		{"a hyphen in a word", "KUALA-LUMPUR met, and " + said, "", ""},
		{"a date glued to a time", "Joint Statement of the Talks\n\n29 March 201714:04\n\nAt the talks " + said, "",
			"2017-03-29"},
		{"a day that does not exist", "Jakarta, 31 June 2020 – At the talks " + said, "", ""},
		{"the running clock of a site", "Wednesday, December 18, 2024\nHome » News\nThe Talks of the Ministers\n" +
			said, "", ""},
		{"a date at the foot", "At the talks " + said + "\n\n13 May 2016", "", "2016-05-13"},
		{"an item", "- Jakarta, 3 June 2020 – talks\n- more talks\n\n" + said, "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			d, _ := document(t, known, "x.txt", test.in)
			if d.Place.Value != test.place || d.Date.Value != test.date {
				t.Errorf("place %q, date %q, want %q, %q", d.Place.Value, d.Date.Value, test.place, test.date)
			}
			if strings.HasSuffix(test.in, said) && !strings.Contains(d.Lead, "of common interest") {
				t.Errorf("lead %q", d.Lead)
			}
		})
	}
}

func TestTitles(t *testing.T) {
	known := lists(t)
	for _, test := range []struct {
		name, in, title string
		basis           archive.Basis
	}{
		{"above the text", "Joint Statement of the Talks\n\nAt the talks " + said,
			"Joint Statement of the Talks", archive.Stated},
		{"behind a date line", "13 May 2016\n\nThe Way to the Sea\n\nAt the talks " + said,
			"The Way to the Sea", archive.Stated},
		{"a heading of Markdown", "# The *Way* to the Sea\n\nAt the talks " + said,
			"The Way to the Sea", archive.Stated},
		{"that ends in U.S.", "The Way to the U.S.\n\nAt the talks " + said, "The Way to the U.S.", archive.Stated},
		{"in front matter", "---\ntitle: \"The  Way\"\n---\nThe Other Way\n\n" + said, "The Way", archive.Stated},
		{"a salutation", "Excellencies, Ladies and Gentlemen\n\nAt the talks " + said,
			"At the talks the Ministers exchanged views on regional and international issues of common interest",
			archive.Supplied},
		{"a clock time", "11:07 A.M. EST\n\nAt the talks " + said,
			"At the talks the Ministers exchanged views on regional and international issues of common interest",
			archive.Supplied},
		{"a note in brackets", "(As delivered)\n\nAt the talks " + said,
			"At the talks the Ministers exchanged views on regional and international issues of common interest",
			archive.Supplied},
		{"one word", "INTRODUCTION\n\nAt the talks " + said,
			"At the talks the Ministers exchanged views on regional and international issues of common interest",
			archive.Supplied},
		{"a meeting in the lead", "Jakarta, 3 June 2020 – At the 9th ASEAN-U.S. Summit in Jakarta " + said,
			"9th ASEAN-U.S. Summit, 2020", archive.Supplied},
		{"a numbered meeting with words", "Jakarta, 3 June 2020 – At the Twenty-Seventh ASEAN-EU Ministerial " +
			"Meeting " + said, "Twenty-Seventh ASEAN-EU Ministerial Meeting, 2020", archive.Supplied},
		{"a special meeting", "Jakarta, 3 June 2020 – At the Special ASEAN-US Summit " + said,
			"Special ASEAN-US Summit, 2020", archive.Supplied},
		{"figures that number no meeting", "Jakarta, 3 June 2020 – In the 21st century ASEAN grew and was good to " +
			"all.", "In the 21st century ASEAN grew and was good to all", archive.Supplied},
		{"nothing but a word", "Yes", "x", archive.Supplied},
		{"nothing", "", "x", archive.Supplied},
	} {
		t.Run(test.name, func(t *testing.T) {
			d, _ := document(t, known, "x.md", test.in)
			if d.Title.Value != test.title || d.Title.Basis != test.basis {
				t.Errorf("%s title %q, want %s %q", d.Title.Basis, d.Title.Value, test.basis, test.title)
			}
		})
	}
}

func TestKinds(t *testing.T) {
	known := lists(t)
	points := strings.Repeat("• The partners agreed to do more for the good of their peoples.\n", 6)
	for _, test := range []struct{ name, in, kind, rule string }{
		{"a joint statement by its title", "Joint Statement of the Talks\n\n" + said,
			"joint-statement", rule.TitleWords},
		{"leaders", "ASEAN-U.S. Leaders’ Statement on the Sea\n\n" + said, "joint-statement", rule.TitleWords},
		{"a chairman", "Chairman’s Statement of the 9th Summit\n\n" + said, "chairmans-statement", rule.TitleWords},
		{"a communiqué", "Joint Communiqué of the Talks\n\n" + said, "joint-communique", rule.TitleWords},
		{"a plan", "Plan of Action for the Sea\n\n" + said, "plan-of-action", rule.TitleWords},
		{"remarks", "Remarks by the President\n\n" + said, "remarks", rule.TitleWords},
		{"a title stated in front matter", "---\ntitle: FACT SHEET on the Sea\n---\n" + said,
			"fact-sheet", rule.TitleWords},
		{"a supplied title says nothing", "The Leaders adopted the Joint Statement, and " + said, "", ""},
		{"the opening formula", "WE, the Foreign Ministers of ASEAN and of the United States, met, and " + said,
			"joint-statement", rule.Opening},
		{"we, the people of something", "We, the people of the coast, met, and " + said, "", ""},
		{"a dateline with a date", "Jakarta, 3 June 2020 – At the talks " + said, "press-release", rule.Press},
		{"a place alone", "JAKARTA – At the talks " + said, "news-article", rule.Press},
		{"the mark of a newsroom", "Jakarta, 3 June 2020 – At the talks " + said + "\n(zai)",
			"news-article", rule.Press},
		{"points under headings", "Trade and Investment\n" + points + "\nEnergy\n" + points, "fact-sheet", rule.Layout},
		{"points under one heading", "Trade and Investment\n" + points, "", ""},
		{"given", "---\nkind: speech\n---\nJoint Statement of the Talks\n\n" + said, "speech", rule.FrontMatter},
		{"nothing says it", "At the talks " + said, "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			d, _ := document(t, known, "x.txt", test.in)
			if d.Kind.Value != test.kind || d.Kind.Rule != test.rule {
				t.Errorf("kind %q by %q, want %q by %q", d.Kind.Value, d.Kind.Rule, test.kind, test.rule)
			}
		})
	}
}

// partners writes what a document names as id:role:mentions.
func partners(d *archive.Document) string {
	var list []string
	for _, p := range d.Partners {
		list = append(list, fmt.Sprintf("%s:%s:%d", p.ID, p.Role, p.Mentions))
	}
	return strings.Join(list, " ")
}

func TestPartners(t *testing.T) {
	known := lists(t)
	far := strings.Repeat(said+" ", 6) + "\n\n"
	for _, test := range []struct{ name, in, want string }{
		{"named", "At the talks Japan spoke, and Japan’s view was heard; " + said, "japan:mentioned:2"},
		{"a hyphen beside ASEAN", "At the ASEAN-Japan talks " + said, "japan:party:1"},
		{"a dash with spaces", "The ASEAN – U.S. partnership grew: " + said, "united-states:party:1"},
		{"before ASEAN", "The U.S.-ASEAN partnership grew: " + said, "united-states:party:1"},
		{"and", "ASEAN and the United States met: " + said, "united-states:party:1"},
		{"ASEAN in full", "The Association of Southeast Asian Nations (ASEAN) and the European Union met: " + said,
			"european-union:party:1"},
		{"a list", "ASEAN, Japan and China met: " + said, "china:party:1 japan:party:1"},
		{"a place before a list", "In ASEAN, Japan and China met: " + said, "china:mentioned:1 japan:mentioned:1"},
		{"beside ASEAN far below the opening", far + "The ASEAN-Japan centre opened.", "japan:mentioned:1"},
		{"in the title", "Statement on China and Japan\n\n" + said + " China spoke to ASEAN.",
			"china:party:2 japan:party:1"},
		{"in a supplied title", "China spoke at the talks, where " + said, "china:mentioned:1"},
		{"the title of front matter", "---\ntitle: On ASEAN and China\n---\nAt the talks " + said, "china:party:1"},
		{"longer names that mean something else", "In the South China Sea, said The Japan Times and the South China " +
			"Morning Post, " + said, ""},
		{"furniture counts for nothing", "Home » ASEAN-Japan » China\n\nAt the talks " + said, ""},
		{"given by ID and by name", "---\npartners: [japan, U.S.]\n---\nAt the talks " + said,
			"japan:party:0 united-states:party:0"},
		{"given in one line", "---\npartners: Japan, China\n---\nAt the talks " + said, "china:party:0 japan:party:0"},
		{"a comma in an unknown name", "---\npartners: The Moon, Far Side\n---\nAt the talks " + said,
			"the-moon-far-side:party:0"},
		{"given and unknown", "---\npartners: The Moon\n---\nAt the talks " + said, "the-moon:party:0"},
	} {
		t.Run(test.name, func(t *testing.T) {
			d, _ := document(t, known, "x.txt", test.in)
			if got := partners(d); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
	d, problems := document(t, known, "x.txt", "---\ntitle: A\npartners: 東京\n---\n"+said)
	if len(problems) != 1 || problems[0].ID != "unknown-partner" || problems[0].Line != 3 {
		t.Errorf("problems: %v", problems)
	}
	if id := d.Partners[0].ID; !authority.IsSlug(id) {
		t.Errorf("the ID %q cannot be an address", id)
	}
}

func TestRolesOfEvents(t *testing.T) {
	known := lists(t)
	const undated, of2016 = "", "Jakarta, 3 June 2016 – At the talks " + said + "\n\n"
	for _, test := range []struct{ name, in, want string }{
		{"before the document", of2016 + "By then the Plan will run, from May 2016 on.", "2016-05:past"},
		{"after the document", of2016 + "The Summit of 6 September 2016 was prepared.", "2016-09-06:future"},
		{"the month of the document", of2016 + "The Ministers will meet in June 2016.", "2016-06:future"},
		{"a date of its own is no event", of2016, ""},
		{"a date line is no event", "Joint Statement of the Talks\n\n23–24 July 1999\n\nAt the talks " + said, ""},
		{"undated, what was", undated + "The Ministers met in May 2016, and " + said, "2016-05:past"},
		{"undated, what will be", undated + "The Ministers will meet in May 2016, and " + said, "2016-05:future"},
		{"undated, to be held", undated + "They looked at the Summit to be held on 6 September 2016, and " + said,
			"2016-09-06:future"},
		{"undated, will build on what was", undated + "The talks will build on the Summit held in May 2016, and " +
			said, "2016-05:past"},
		{"several days", undated + "The Ministers met on 13-14 July 2023, and " + said, "2023-07-13/2023-07-14:past"},
		{"no year, and no date of the document", undated + "The Ministers will meet on July 13-14, and " + said,
			":future"},
		{"no year, and a date of the document", of2016 + "The Ministers will meet on July 13-14.",
			"2016-07-13/2016-07-14:future"},
		{"no dates", undated + "Resolution 71/199, COVID-2019 and 2,016 people: " + said, ""},
		{"years in names", undated + "Vision 2025, the 2030 Agenda, the Plan of Action 2016-2020: " + said,
			"2025:name-year 2030:name-year 2016/2020:period"},
		{"a year before a name that is no meeting", undated + "They spoke of the 1982 Convention, and " + said,
			"1982:name-year"},
		{"a year before a meeting", undated + "They spoke of the 2022 ASEAN-China Summit, and " + said, "2022:past"},
		{"a year of a figure", undated + "Trade totaled $12 billion in 2022, and " + said, "2022:period"},
		{"since and until", undated + "Since 1951 they met, and by 2025 they want more: " + said,
			"1951/..:since ../2025:target"},
		{"counted from the document", of2016 + "The Ministers met yesterday, as in September last year.",
			"2016-06-02:past 2015-09:past"},
		{"the clock of a site", "Wednesday, December 18, 2024\nWednesday, December 18, 2024\nThe Talks of the " +
			"Ministers\n" + said, "2024-12-18:page-date"},
	} {
		t.Run(test.name, func(t *testing.T) {
			d, _ := document(t, known, "x.txt", test.in)
			if got := events(d); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}

// events writes the events of a document as date:role.
func events(d *archive.Document) string {
	var list []string
	for _, e := range d.Events {
		list = append(list, e.Date+":"+string(e.Role))
	}
	return strings.Join(list, " ")
}

func TestGivenDates(t *testing.T) {
	known := lists(t)
	for _, test := range []struct{ name, given, value, problem string }{
		{"a day", "date: '2021-10-27'", "2021-10-27", ""},
		{"a time stamp", "published_time: 2021-10-27 17:21:33-04:00", "2021-10-27", ""},
		{"a time stamp with a T", "date: 2016-08-08T15:27:42UTC", "2016-08-08", ""},
		{"a month", "date: 2021-10", "2021-10", ""},
		{"in words", "date: 27 October 2021", "2021-10-27", ""},
		{"a day of few figures", "date: 2021-5-3", "2021-05-03", ""},
		{"a day without hyphens", "date: 20210503", "2021-05-03", ""},
		{"a day with full stops", "date: 05.11.2021", "2021-11-05", ""},
		{"a key with a capital", "Date: 2021-05-03", "2021-05-03", ""},
		{"a day that may be two", "date: 5/3/2021", "",
			`seeds/x.md:2:7: warning: "5/3/2021" is no date that can be read [unread-date]`},
		{"date before published_time", "published_time: 2021-10-28\ndate: 2021-10-27", "2021-10-27", ""},
		{"a day that does not exist", "date: 2021-02-31", "",
			"seeds/x.md:2:7: error: there is no 31 February 2021 [bad-date]"},
		{"a month that does not exist", "date: '2021-13-01'", "",
			"seeds/x.md:2:8: error: there is no month 13 [bad-date]"},
		{"no date", "date: soon", "", `seeds/x.md:2:7: warning: "soon" is no date that can be read [unread-date]`},
		{"no date, but a time stamp", "date: soon\npublished_time: 2021-10-27",
			"2021-10-27", `seeds/x.md:2:7: warning: "soon" is no date that can be read [unread-date]`},
	} {
		t.Run(test.name, func(t *testing.T) {
			d, problems := document(t, known, "x.md", "---\n"+test.given+"\n---\nAt the talks "+said)
			got := ""
			if len(problems) > 0 {
				got, _, _ = strings.Cut(problems[0].String(), "\n")
			}
			if d.Date.Value != test.value || got != test.problem || len(problems) > 1 {
				t.Errorf("date %q, problems %v, want %q, %q", d.Date.Value, problems, test.value, test.problem)
			}
		})
	}
}

func TestGivenAuthors(t *testing.T) {
	known := lists(t)
	for _, test := range []struct{ name, given, want string }{
		{"one", "author: Jane Doe", "Jane Doe"},
		{"several", "author: [Jane Doe, Bo Tan]", "Jane Doe; Bo Tan"},
		{"one who is described", "author: {name: Jane Doe, url: https://a.example}", "Jane Doe"},
		{"none", "author:", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			d, _ := document(t, known, "x.md", "---\n"+test.given+"\n---\nAt the talks "+said)
			if d.Author.Value != test.want {
				t.Errorf("author %q, want %q", d.Author.Value, test.want)
			}
		})
	}
}

func TestFrontMatterAgainstTheText(t *testing.T) {
	const text = "---\ndate: 2020-06-04\nplace: Hanoi\nauthor: A. Writer\nlanguage: vi\nslug: First\n---\nby Blake " +
		"Brooks\n\nJakarta, 3 June 2020 – At the talks " + said
	known := lists(t)
	d, problems := document(t, known, "x.md", text)
	if d.Date.Value != "2020-06-04" || d.Date.Source != archive.FromFrontMatter || len(d.Date.Against) != 1 ||
		d.Date.Against[0].Value != "2020-06-03" {
		t.Errorf("date %+v", d.Date)
	}
	if d.Place.Value != "Hanoi" || len(d.Place.Against) != 1 || d.Place.Against[0].Value != "Jakarta" {
		t.Errorf("place %+v", d.Place)
	}
	if d.Author.Value != "A. Writer" || d.Language != "vi" || d.Slug != "" {
		t.Errorf("author %q, language %q, slug %q", d.Author.Value, d.Language, d.Slug)
	}
	var ids []string
	for _, p := range problems {
		ids = append(ids, fmt.Sprintf("%s:%d", p.ID, p.Line))
	}
	if want := []string{"bad-slug:6", "contradiction:10", "contradiction:10"}; !slices.Equal(ids, want) {
		t.Errorf("problems %v, want %v", ids, want)
	}
	known.Corrections["x"] = authority.Correction{
		File: "content/documents/x.md",
		Note: "A note.",
		Fields: []archive.Field{
			{
				Key:    "date",
				Values: []string{"2020-06-03"},
				Line:   2,
			},
			{Key: "slug", Values: []string{"first"}, Line: 3},
			{Key: "title", Values: []string{"The Talks"}, Line: 4},
		},
	}
	d, _ = document(t, known, "x.md", text)
	if d.Date.Value != "2020-06-03" || d.Date.Source != archive.FromCorrection || len(d.Date.Against) > 0 ||
		d.Title.Value != "The Talks" ||
		d.Note != "A note." {
		t.Errorf("corrected: date %+v, title %q, note %q", d.Date, d.Title.Value, d.Note)
	}
	if want := (archive.Location{File: "content/documents/x.md", Line: 3}); d.Slug != "first" || d.SlugAt != want {
		t.Errorf("slug %q at %v", d.Slug, d.SlugAt)
	}
}

func FuzzDocument(f *testing.F) {
	for _, seed := range []string{"Kuala Lumpur, 13 May 2016 – The ASEAN-U.S. Summit.", "24 April 2017 JAKARTA",
		"aseanlogoJAKARTA, 5 May 2016 –", "---\ndate: 2021-02-31\npartners: x\n---\n\u0093May 1, 2016\u0094",
		"X (Y) – Z"} {
		f.Add(seed)
	}
	known := authority.Load("../../../content", "content", new(diag.Log))
	f.Fuzz(func(t *testing.T, text string) {
		var log diag.Log
		source := read.Bytes([]byte(text), read.Seed{ID: "x", Path: "x.md", File: "seeds/x.md"}, &log)
		if source != nil {
			proven(t, Document(source, known, &log), source)
		}
	})
}

// FuzzSentencesOfDates puts sentences together out of dates, stops and numbers:
// what one scan takes for one date, another one cuts in two.
func FuzzSentencesOfDates(f *testing.F) {
	pieces := []string{
		". ",
		", ",
		" ",
		"; ",
		": ",
		"\n",
		"\n\n",
		"(",
		")",
		"–",
		"-",
		"’s ",
		"17",
		"January",
		"Jan.",
		"May",
		"2016",
		"1898",
		"20160",
		"31",
		"3rd",
		"the ",
		"The ASEAN Summit ",
		"was held ",
		"on ",
		"in ",
		"by ",
		"since ",
		"last Tuesday",
		"yesterday",
		"this week",
		"The 9th ASEAN-Japan Summit",
		"Jakarta",
		"JAKARTA",
		"Mr. ",
		"ministers ",
		"will ",
		"met ",
		"agreed to ",
		"é",
		"\u00a0",
		"“",
		"Sept. ",
		"the third quarter of ",
		"summer ",
		"years ago",
		"Monday",
		"ARF",
		"(ARF)",
		"Plan of Action ",
		"2016-2020",
		"13 ",
		"12:11 PM ",
		"08/04/2021",
	}
	f.Add([]byte{22, 23, 24, 12, 2, 13, 0, 16, 2, 23})
	f.Add([]byte{35, 1, 12, 2, 15, 2, 16, 9, 22, 23, 24, 13, 0, 19, 0, 28, 0})
	known := authority.Load("../../../content", "content", new(diag.Log))
	f.Fuzz(func(t *testing.T, choice []byte) {
		var b strings.Builder
		for _, c := range choice[:min(len(choice), 200)] {
			b.WriteString(pieces[int(c)%len(pieces)])
		}
		var log diag.Log
		source := read.Bytes([]byte(b.String()), read.Seed{ID: "x", Path: "x.txt", File: "seeds/x.txt"}, &log)
		if source != nil {
			proven(t, Document(source, known, &log), source)
		}
	})
}

// TestDateOverTheEndOfASentence holds a text that once ended the whole build.
func TestDateOverTheEndOfASentence(t *testing.T) {
	d, _ := document(t, lists(t), "x.txt", "The ASEAN Summit was held on 17 January. 2016 was a busy year.")
	if d.Date.Known() {
		t.Errorf("17 January has no year, and the document is dated %s", d.Date.Value)
	}
}

// seedFile reads one of the project's own documents.
func seedFile(t *testing.T, name string) string {
	t.Helper()
	raw, err := os.ReadFile("../../../seeds/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}
