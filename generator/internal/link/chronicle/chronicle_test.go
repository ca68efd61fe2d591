package chronicle

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
	"aseanarchive/generator/internal/link/chronicle/groupmeeting"
)

// small lists: two partners, one with steps, and three series.
var content = map[string]string{
	"partners/norway.md": "---\nname: Norway\ntype: country\nrelation: sectoral-dialogue-partner\n" +
		"adjectives: [Norwegian]\nsteps:\n  - step: sectoral-dialogue-partner\n    date: \"2015-08\"\n    sources: " +
		"[https://a.example/1]\n---\n",
	"partners/peru.md":     "---\nname: Peru\ntype: country\nadjectives: [Peruvian]\n---\n",
	"members/singapore.md": "---\nname: Singapore\njoined: \"1967-08-08\"\nsources: [https://a.example/2]\n---\n",
	"members/viet-nam.md":  "---\nname: Viet Nam\njoined: \"1995-07-28\"\nsources: [https://a.example/2]\n---\n",
	"places/oslo.md":       "---\nname: Oslo\ncountry: norway\nsources: [https://a.example/3]\n---\n",
	"places/cebu.md": "---\nname: Cebu\naliases: [Cebu City]\ncountry: philippines\n" +
		"sources: [https://a.example/3]\n---\n",
	"meetings/asean-norway-summit.md": "---\nname: ASEAN-Norway Summit\nwith: [norway]\nlevel: summit\neditions:\n" +
		"  - number: 3\n    date: \"2015-11-21\"\n    place: Oslo\n    sources: [https://a.example/4]\n" +
		"  - number: 4\n    date: \"2016-11\"\n    sources: [https://a.example/4]\n" +
		"  - special: ASEAN-Norway Special Summit\n    date: \"2016-02-15/2016-02-16\"\n    place: Cebu City\n" +
		"    sources: [https://a.example/4]\n---\n",
	"meetings/asean-summit.md": "---\nname: ASEAN Summit\nlevel: summit\neditions:\n" +
		"  - number: 26\n    date: \"2015-04-27\"\n    sources: [https://a.example/5]\n---\n",
}

func listsOf(t *testing.T) *authority.Lists {
	t.Helper()
	folder := t.TempDir()
	for name, words := range content {
		at := filepath.Join(folder, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(at), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(at, []byte(words), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	var log diag.Log
	lists := authority.Load(folder, "content", &log)
	for _, d := range log.Sorted() {
		if d.Severity == diag.Error && !strings.Contains(d.Message, "philippines") {
			t.Fatal(d)
		}
	}
	return lists
}

// seriesOf are the series of lists as they come from joining.
func seriesOf(lists *authority.Lists) []archive.SeriesEntry {
	var list []archive.SeriesEntry
	for _, s := range lists.Series {
		entry := archive.SeriesEntry{Series: s.Series}
		for _, e := range s.Editions {
			label := e.Special
			if e.Number > 0 {
				label = fmt.Sprintf("%d", e.Number) + map[bool]string{true: "rd", false: "th"}[e.Number == 3]
			}
			entry.Editions = append(entry.Editions, archive.EditionEntry{Edition: e, Label: label})
		}
		list = append(list, entry)
	}
	return list
}

// told makes documents of lines such as “a 2016-05-03 They met.”; lines of one document
// stand in paragraphs of their own.
func told(lines ...string) []*archive.Entry {
	var list []*archive.Entry
	byID := map[string]*archive.Entry{}
	for i, line := range lines {
		id, rest, _ := strings.Cut(line, " ")
		date, clause, _ := strings.Cut(rest, " ")
		d := byID[id]
		if d == nil {
			d = &archive.Entry{Document: &archive.Document{ID: id}}
			d.Title.Value = "Document " + id
			byID[id] = d
			list = append(list, d)
		}
		d.Events = append(d.Events, archive.Event{
			Date: date, Clause: clause, Label: clause, Role: archive.Past, Basis: archive.Stated, Paragraph: i + 1,
			Expression: date, Evidence: []archive.Evidence{{Line: i + 1, Quote: clause}},
		})
	}
	return list
}

// dated is Of without what nobody dates.
func dated(
	documents []*archive.Entry, meetings []archive.SeriesEntry, lists *authority.Lists,
) []archive.Happening {
	list, _ := Of(documents, meetings, lists)
	return list
}

// tellers writes which documents tell of what, as “key: a b”; what nobody tells is left out.
func tellers(list []archive.Happening) string {
	var parts []string
	for _, h := range list {
		var ids []string
		for _, teller := range h.Tellers {
			ids = append(ids, teller.Document.ID)
		}
		if len(ids) == 0 {
			continue
		}
		key := string(h.Kind)
		if h.Kind != archive.Occurrence {
			key = h.Key
		}
		parts = append(parts, key+": "+strings.Join(ids, " "))
	}
	return strings.Join(parts, "; ")
}

func TestWhoTellsTheSame(t *testing.T) {
	lists := listsOf(t)
	series := seriesOf(lists)
	for _, test := range []struct {
		name  string
		lines []string
		want  string
	}{
		{"a day and two names",
			[]string{"a 2022-11-14 President Anna Berg met today with President Joko Larsen in Bergen.",
				"b 2022-11-14 The two met after Anna Berg came to see Joko Larsen."}, "event: a b"},
		{"another day",
			[]string{"a 2022-11-14 President Anna Berg met today with President Joko Larsen in Bergen.",
				"b 2022-11-15 President Anna Berg met today with President Joko Larsen in Bergen."},
			"event: a; event: b"},
		{"another who does it",
			[]string{"a 2022-11-14 President Anna Berg met with Volodymyr Melnyk at the port.",
				"b 2022-11-14 Kamala Dahl met with Volodymyr Melnyk at the port of Anna Berg."}, "event: a; event: b"},
		{"two who meet once on a day",
			[]string{"a 2022-11-14 Anna Berg will meet with Joko Larsen at Bergen Port.",
				"a 2022-11-14 The meeting of Anna Berg and Joko Larsen comes behind those of the Tall Ships Bureau."},
			"event: a a"},
		{"two who meet and sign on a day",
			[]string{"a 2022-11-14 Anna Berg will meet with Joko Larsen at Bergen Port.",
				"a 2022-11-14 What Anna Berg and Joko Larsen signed comes behind that of the Tall Ships Bureau."},
			"event: a; event: a"},
		{"another sort of happening",
			[]string{"a 2022-11-14 Anna Berg signed the Tall Ships Law.",
				"b 2022-11-14 Anna Berg attended a parade of the Tall Ships Law."}, "event: a; event: b"},
		{"the same meeting by its name",
			[]string{"a 2022-11-14 She will travel to attend the Quad Leaders’ Summit in Bergen.",
				"b 2022-11-14 The vaccines will be unveiled at the Quad summit, they said."}, "event: a b"},
		{"beside a meeting is not at it",
			[]string{"a 2022-11-14 She attended the Quad Leaders’ Summit in Bergen.",
				"b 2022-11-14 Erik Moe met Nora Lie on the margins of the Quad Summit.",
				"c 2022-11-14 Ida Vik visited Dag Aas ahead of the Quad Summit."}, "event: c; event: b; event: a"},
		{"the month of a day",
			[]string{"a 2022-11-14 She will attend the Quad Leaders’ Summit in Bergen.",
				"b 2022-11 They recalled the Quad Summit of November."}, "event: a b"},
		{"other amounts",
			[]string{"a 2022-12 The Tall Ships Bureau opened applications for $9 billion of the Harbour Law.",
				"b 2022-12 The Tall Ships Bureau opened applications for $2.3 billion of the Harbour Law."},
			"event: a; event: b"},
		{"amounts with the same figures",
			[]string{"a 2022-12 The Tall Ships Bureau opened applications for $9 billion of the Harbour Law.",
				"b 2022-12 The Tall Ships Bureau opened applications for $9 million of the Harbour Law."},
			"event: a; event: b"},
		{"one journey",
			[]string{"a 2021-08 Vice President Kamala Dahl will travel to Singapore and Viet Nam.",
				"b 2021-08 It follows what she said when she traveled to Singapore and Viet Nam."}, "event: a b"},
		{"the launch of which a text spoke",
			[]string{"a 2022-05-24 We are glad of the launch of the Tall Ships Framework.",
				"a 2022-05-24 That will follow from the launch."}, "event: a a"},
		{"the launch in another text",
			[]string{"a 2022-05-24 We are glad of the launch of the Tall Ships Framework.",
				"b 2022-05-24 That will follow from the launch."}, "event: a"},
		{"two copies of a text",
			[]string{"a 2022-05-24 Peruvian officials met.", "b 2022-05-24 Peruvian officials met."}, "event: a b"},
		{"what names nobody", []string{"a 2022-05-24 They met here.", "a 2022-05-24 It is good to be here."}, ""},
		{"what somebody says of himself", []string{"a 2022-05-24 Yesterday, I met Joko Larsen.",
			"b 2022-05-24 Yesterday, I’m told, you’re at the Quad Summit."}, "event: b"},
		{"what is said in talk adds to what is told",
			[]string{"a 2022-05-24 As I’ve said, you’ll see that Anna Berg met Joko Larsen. " +
				"I’d say so, you’ve heard, I’ll add.",
				"b 2022-05-24 Anna Berg met Joko Larsen."}, "event: b a"},
		{"a question", []string{"a 2022-05-24 Did Anna Berg meet Joko Larsen?"}, ""},
		{"an embargo", []string{"a 2022-05-24 This talk of Anna Berg will be held and is embargoed until 2022-05-24.",
			"b 2022-05-24 What Anna Berg announced is under embargo until 2022-05-24."}, ""},
		{"a reporter’s question", []string{"a 2022-05-24 Q Did Anna Berg meet Joko Larsen?"}, ""},
		{"a week of a journey",
			[]string{"a 2022-05 Anna Berg will travel to Singapore and Viet Nam.",
				"b 2022-05-23/2022-05-29 They spoke of the trip to Singapore and Viet Nam last week."}, "event: a b"},
		{"what somebody says of a journey on another day",
			[]string{"a 2022-05-03 2022-05-03 an official said that a trip to Viet Nam may come."},
			""},
		{"a year", []string{"a 2022 Anna Berg met Joko Larsen."}, ""},
		{"a week", []string{"a 2022-05-23/2022-05-29 Anna Berg met Joko Larsen."}, ""},
		{"nothing happens", []string{"a 2022-05-24 Anna Berg is as old as Joko Larsen."}, ""},

		{"an edition by its series and day",
			[]string{"a 2015-11-21 The leaders met at the ASEAN-Norway Summit.",
				"b 2015-11 They agreed at the Norway-ASEAN Summit."}, "asean-norway-summit-3: a b"},
		{"the special one",
			[]string{"a 2016-02 At the ASEAN-Norway Special Summit they agreed."},
			"asean-norway-summit-2016-02-15-2016-02-16-asean-norway-special-summit: a"},
		{"the special one by its year",
			[]string{"a 2016 They spoke of the 2016 ASEAN-Norway Special Summit."},
			"asean-norway-summit-2016-02-15-2016-02-16-asean-norway-special-summit: a"},
		{"a year far from the name",
			[]string{"a 2015 In 2015 the leaders of very many countries agreed on much of what had been said at the " +
				"ASEAN-Norway Summit."}, ""},
		{"a series with its number",
			[]string{"a 2016-11-08 They met at the 4th ASEAN-Norway Summit.",
				"b 2015-11-21 They will host the 4th ASEAN-Norway Summit at Bergen."},
			"event: b; asean-norway-summit-4: a"},
		{"two editions in one year",
			[]string{"a 2016 They met at the ASEAN-Norway Summit."}, ""},
		{"a series in a year of which no list knows",
			[]string{"a 2013-05-04 Anna Berg was at the ASEAN-Norway Summit.",
				"b 2013-05-03/2013-05-04 Joko Larsen came to the ASEAN-Norway Summit of all lakes."}, "event: a b"},
		{"a series on other days of that year",
			[]string{"a 2013-05-04 Anna Berg was at the ASEAN-Norway Summit.",
				"b 2013-05-06/2013-05-07 Joko Larsen came to the ASEAN-Norway Summit of all lakes."},
			"event: a; event: b"},
		{"another series on those days",
			[]string{"a 2013-05-04 Anna Berg was at the ASEAN-Norway Summit.",
				"b 2013-05-03/2013-05-04 Joko Larsen came to the ASEAN Summit of all lakes."}, "event: a; event: b"},
		{"another date is nearer to the name",
			[]string{"a 2016-02 In 2016-02 — so, in 2015-11-21, Anna Berg met them at the ASEAN-Norway Summit.",
				"a 2015-11-21 In 2016-02 — so, in 2015-11-21, Anna Berg met them at the ASEAN-Norway Summit."},
			"asean-norway-summit-3: a; event: a"},
		{"a step by its name and partner",
			[]string{"a 2015-08 Norway became a Sectoral Dialogue Partner.",
				"b 2015-08 Peru became a Sectoral Dialogue Partner.",
				"c 2015-08 Norway hopes for a Sectoral Dialogue Partner."},
			"event: b; event: c; norway-sectoral-dialogue-partner: a"},
	} {
		t.Run(test.name, func(t *testing.T) {
			documents := told(test.lines...)
			if strings.HasPrefix(test.name, "another date is nearer") {
				for i := range documents[0].Events {
					documents[0].Events[i].Paragraph = 1
				}
			}
			list, _ := Of(documents, series, lists)
			got := strings.Split(tellers(list), "; ")
			want := strings.Split(test.want, "; ")
			slices.Sort(got)
			slices.Sort(want)
			if !slices.Equal(got, want) {
				t.Errorf("got  %q\nwant %q", got, want)
			}
		})
	}
}

// Groups that no list counts: their summits are told by their days, or by little more
// than the name of the group.
func TestSummitsOfGroups(t *testing.T) {
	lists := listsOf(t)
	exact := "a 2022-11-15 Anna Berg attended the G20 Leaders’ Summit in Bergen."
	for _, test := range []struct {
		name  string
		lines []string
		want  string
	}{
		{"its year", []string{exact, "b 2022 They spoke of the 2022 G20 Summit."}, "event: a b"},
		{"another year", []string{exact, "b 2023 They spoke of the 2023 G20 Summit."}, "event: a"},
		{"its week", []string{exact, "b 2022-11-14/2022-11-20 They will see each other at the G20 next week."},
			"event: a b"},
		{"its season", []string{exact, "b 2022-23 This fall at the Group of Twenty in Bergen they agreed."},
			"event: a b"},
		{"its second day", []string{exact, "b 2022-11-16 The G20 summit ended."}, "event: a b"},
		{"another day of the year", []string{exact, "b 2022-03-16 The G20 summit ended."}, "event: a; event: b"},
		{"one of two", []string{exact, "b 2022-03-16 The G20 summit ended.", "c 2022 The 2022 G20 Summit was good."},
			"event: a; event: b"},
		{"of two the same words mean one", []string{exact, "b 2022-03-16 The G20 summit ended.",
			"c 2022 The 2022 G20 Summit was good.", "d 2022 At the 2022 G20 Summit they agreed."},
			"event: a; event: b; event: c d"},
		{"its ministers", []string{exact, "b 2022-11-15 The ministerial meeting of G20 Finance Ministers opened."},
			"event: a; event: b"},
		{"its business", []string{exact, "b 2022-11-15 The CEO will open the G20 CEO Summit."}, "event: a; event: b"},
		{"what it has beside", []string{exact, "b 2022-11-15 They held the G20 Harbour and Ships Dialogue."},
			"event: a; event: b"},
		{"of the group", []string{exact, "b 2022-11 At the leaders’ summit of the G20 in November they agreed."},
			"event: a b"},
		{"the leaders met", []string{exact, "b 2022-11-15/2022-11-16 We, the leaders of the Group of Twenty, met."},
			"event: a b"},
		{"who is host", []string{exact, "b 2022 They are hosting the G20 in 2022.", "c 2022 Its G20 host year in 2022"},
			"event: a b c"},
		{"the group itself",
			[]string{exact, "b 2022-11-15 Among NATO, the G20, he met Nora Lie."}, "event: a; event: b"},
		{"its members", []string{exact, "b 2022-11-15 Nora Lie met those who attended of the G20 members."},
			"event: a; event: b"},
		{"a day that is another’s", []string{exact,
			"b 2022-11-15 Bergen’s 2022-11-15’s election is behind the G20 Summit."}, "event: a; event: b"},
		{"beside it", []string{exact, "b 2022-11-15 Nora Lie met Ida Vik on the margins of the G20 Summit."},
			"event: a; event: b"},
		{"another meeting is nearer to the date", []string{exact,
			"b 2022-11 It follows the G20 Summit, and the Tall Ships Meeting with Nora Lie in 2022-11."},
			"event: a; event: b"},
		{"named outside the clause", []string{exact, "b 2022-11-15 She is the host of all the leaders who came.",
			"c 2022-11-15 She is the host of all the leaders who came."}, "event: a b"},
		{"far behind what is nearer to the date", []string{exact,
			"b 2022-11-15 The meeting of 2022-11-15 with Nora Lie follows on very much that has been said and done " +
				"at the harbours and at the G20 in Bergen."}, "event: a; event: b"},
		{"what is only planned twice", []string{"a 2024 We are glad to host the G20 Summit in 2024.",
			"b 2024 The G20 to be hosted in Bergen in 2024 would be good."}, "event: a b"},
		{"what is only planned once", []string{"a 2024 We are glad to host the G20 Summit in 2024."}, ""},
		{"a conference by its short name",
			[]string{"a 2022-11-11 He will attend the Conference of the Parties (COP27).",
				"b 2022-11 They agreed at COP 27 this November."}, "event: a b"},
		{"behind a dash",
			[]string{"a 2022-11-11 He will attend the Conference of the Parties — COP27.",
				"b 2022-11 They agreed at COP 27 this November."}, "event: a b"},
		{"behind a dash, of no meeting",
			[]string{"a 2022-11-11 He will visit Anna Berg — COP27.",
				"b 2022-11 They agreed at COP 27 this November."}, "event: a; event: b"},
	} {
		t.Run(test.name, func(t *testing.T) {
			documents := told(test.lines...)
			if test.name == "named outside the clause" { // b's sentence names it, and c's does not
				documents[1].Events[0].Evidence[0].Quote += " It was at the G20 Summit."
				documents[1].Events[0].Clause += " …"
			}
			got := strings.Split(tellers(dated(documents, nil, lists)), "; ")
			want := strings.Split(test.want, "; ")
			slices.Sort(got)
			slices.Sort(want)
			if !slices.Equal(got, want) {
				t.Errorf("got  %q\nwant %q", got, want)
			}
		})
	}
}

// TestPlacesOfGroups: the place of a clause is that of the summit that it names, or of
// something else.
func TestPlacesOfGroups(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct {
		name, clause, want string
		held               bool
	}{
		{"right behind it", "Anna Berg attended the G20 Leaders’ Summit in Cebu City.", "Cebu", false},
		{"by its first name", "Anna Berg attended the G20 Leaders’ Summit in Cebu.", "Cebu", false},
		{"before it", "Anna Berg is in Cebu City to attend the G20 Leaders’ Summit.", "Cebu", false},
		{"before it, and more between", "Anna Berg came from Cebu and will attend the G20 Leaders’ Summit.", "", false},
		{"behind something else", "At the G20 Leaders’ Summit, they spoke of what was signed in Cebu City.", "", false},
		{"behind the summit of another group", "After the Quad Summit in Cebu City, and all else, she will be at " +
			"the G20 Leaders’ Summit.", "", false},
		{"far behind", "At the G20 Leaders’ Summit she recalled what she had begun to write in Cebu City.", "", false},
		{"where it was held", "At the G20 Leaders’ Summit, they spoke of what was signed in Cebu City.", "Cebu", true},
		{"of no group", "They spoke of what Anna Berg signed in Cebu City.", "Cebu", false},
	} {
		documents := told("a 2022-11-15 " + test.clause)
		documents[0].Events[0].Place, documents[0].Events[0].Held = "cebu", test.held
		for _, h := range dated(documents, nil, lists) {
			if h.Kind == archive.Occurrence && h.Place != test.want {
				t.Errorf("%s: %q, want %q", test.name, h.Place, test.want)
			}
		}
	}
}

// TestTheMostExactDateIsKept: what was to come on a day says more than what has been in its
// month, and that more than what has been in its year.
func TestTheMostExactDateIsKept(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct{ planned, been, want string }{
		{"2022-11-14", "2022-11", "2022-11-14"}, {"2022-11", "2022", "2022-11"},
		{"2022-11-14", "2022-11-15", "2022-11-15"},
	} {
		documents := told("a "+test.planned+" Anna Berg will attend the G20 Summit.",
			"b "+test.been+" They met at the 2022 G20 Summit.")
		documents[0].Events[0].Role = archive.Future
		list := dated(documents, nil, lists)
		if h := list[len(list)-1]; len(h.Tellers) != 2 || h.Date != test.want {
			t.Errorf("%s and %s: %s", test.planned, test.been, h.Date)
		}
	}
}

// TestNamesOfGroups: each name, and each word beside it, tells of the same summit as the
// name with its noun.
func TestNamesOfGroups(t *testing.T) {
	lists := listsOf(t)
	for _, names := range [][2]string{
		{"the G20", "the G20 Summit"}, {"the G7", "the Group of Seven Summit"}, {"APEC", "the APEC Leaders’ Week"},
		{"the Asia-Pacific Economic Cooperation (APEC)", "the APEC Economic Leaders’ Meeting"},
		{"the Quad", "the Quad Leader Summit"}, {"NATO", "the NATO Summit"}, {"COP26", "the COP 26 conference"},
		{"the Summit of the Americas", "the Summit of the Americas"},
		{"the Summit for Democracy", "the Summit for Democracy"},
		{"COP 28", "the COP28 conference"}, {"COP29", "the COP29 conference"}, {"COP30", "the COP30 conference"},
	} {
		for _, clause := range []string{
			"They met at " + names[0] + " in Bergen.", "They attend " + names[0] + ".",
			"They will host " + names[0] + ".",
			"He will be hosting " + names[0] + " this year.", "It came into " + names[0] + ".",
			"Attending " + names[0] + " later on", "They attended " + names[0] + " earlier.",
			"They hosted " + names[0] + " last year.", "They spoke at " + names[0] + " next to Peru.",
			"They were hosting " + names[0] + " to be held there.", "Its hosting of " + names[0] + " next year",
			"He will sail when " + names[0] + " meets.", "He will sail when " + names[0] + " convenes.",
		} {
			documents := told("a 2022-11-15 Anna Berg spoke at "+names[1]+".", "b 2022-11-15 "+clause)
			got := tellers(dated(documents, nil, lists))
			if got != "event: a b" && got != "event: b a" {
				t.Errorf("%q and %q: %s", names[1], clause, got)
			}
		}
	}
	for word, level := range map[string]string{
		"Leaders’": groupmeeting.Leaders, "Economic Leaders’": groupmeeting.Leaders,
		"Ministers’": "ministers", "Ministerial": "ministers",
		"Foreign Minister": "ministers", "Finance": "ministers", "Trade": "ministers", "Defense": "ministers",
		"CEO": "business", "CEOs": "business", "Business Advisory": "business", "Officials’": "officials",
		"Sherpa": "officials",
	} {
		m := newBook(nil, nil, lists).reader.Read(told("a 2022-11-15 x")[0],
			&archive.Event{Date: "2022-11-15", Clause: "They were at the G20 " + word + " Meeting."})
		if want := []groupmeeting.Meeting{{Group: "g20", Level: level}}; !slices.Equal(m.Groups, want) {
			t.Errorf("%s: %v, want %v", word, m.Groups, want)
		}
	}
}

// TestOwnMeeting: what a document of a meeting tells of its own day.
func TestOwnMeeting(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct{ name, title, line, want string }{
		{"of a series", "Remarks at the ASEAN-Norway Summit", "a 2015-11-21 In our meeting they spoke.",
			"asean-norway-summit-3: a"},
		{"on another day", "Remarks at the ASEAN-Norway Summit", "a 2015-11-22 In our meeting they spoke.", ""},
		{"ahead of it", "Remarks ahead of the ASEAN-Norway Summit", "a 2015-11-21 In our meeting they spoke.", ""},
		{"of a group", "Remarks at the Quad Leaders’ Summit", "a 2015-11-21 In our meeting they spoke.", "event: a"},
		{"of nobody", "Remarks on trade", "a 2015-11-21 In our meeting they spoke.", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			documents := told(test.line)
			documents[0].Title.Value, documents[0].Date.Value = test.title, "2015-11-21"
			if test.name == "on another day" {
				documents[0].Date.Value = "2015-11-22"
			}
			if got := tellers(dated(documents, seriesOf(lists), lists)); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// TestTheMeetingOfADay: what a text says of the day of its one meeting tells of that.
func TestTheMeetingOfADay(t *testing.T) {
	lists := listsOf(t)
	const meets = "a 2015-11-21 On 2015-11-21 President Holm will meet Minister Dahl."
	for _, test := range []struct {
		name, title, issued string
		lines               []string
		want                string
	}{
		{"a text on it", "Call on the Meeting with Minister Dahl", "2015-11-20",
			[]string{meets, "a 2015-11-21 It will be long on 2015-11-21."}, "event: a a"},
		{"a text on something else", "Call on Fish", "2015-11-20",
			[]string{meets, "a 2015-11-21 It will be long on 2015-11-21."}, "event: a"},
		{"on another day", "Call on the Meeting with Minister Dahl", "2015-11-20",
			[]string{meets, "a 2015-11-22 It will be long on 2015-11-22."}, "event: a"},
		{"where another text says so", "Call on the Meeting with Minister Dahl", "2015-11-20",
			[]string{meets, "b 2015-11-21 It will be long on 2015-11-21."}, "event: a"},
		{"what only pointed at it", "Call on Fish", "2015-11-20",
			[]string{meets, "a 2015-11-21 The meeting on 2015-11-21 is Minister Lund’s, who is tall."}, "event: a a"},
		{"the meeting of its title, where they call the day today", "Remarks at the ASEAN-Norway Summit", "2015-11-21",
			[]string{"a 2015-11-21 We are together today with all of you."}, "asean-norway-summit-3: a"},
		{"on a day on which it was not", "Remarks at the ASEAN-Norway Summit", "2015-11-22",
			[]string{"a 2015-11-22 We are together today with all of you."}, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			documents := told(test.lines...)
			documents[0].Title.Value, documents[0].Date.Value = test.title, test.issued
			for _, d := range documents {
				for i := range d.Events {
					if strings.Contains(d.Events[i].Clause, "today") {
						d.Events[i].Expression = "today"
					}
				}
			}
			if got := tellers(dated(documents, seriesOf(lists), lists)); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// TestWordsForToday: “today” is nowadays, more often than not, where nothing happens; the same
// day by another word is not.
func TestWordsForToday(t *testing.T) {
	lists := listsOf(t)
	for word, want := range map[string]string{
		"today": "event: a", "this morning": "event: a", "this afternoon": "event: a", "this evening": "event: a",
		"tonight": "event: a", "tomorrow": "event: a a",
	} {
		documents := told("a 2015-11-21 Berg is happy "+word+".", "a 2015-11-21 We, too, see Berg "+word+".",
			"a 2015-11-21 Nobody meets Berg "+word+".")
		d := documents[0]
		d.Date.Value = "2015-11-21"
		for i := range d.Events {
			d.Events[i].Expression = word
		}
		if got := tellers(dated(documents, nil, lists)); got != want {
			t.Errorf("%s: got %q, want %q", word, got, want)
		}
	}
}

// TestStatementsOfLeaders: what a statement of leaders of a group tells of its own day is told
// of the meeting of that group.
func TestStatementsOfLeaders(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct{ name, by, title, want string }{
		{"of the group", "quad", "Joint Statement from Quad Leaders", "event: a b"},
		{"of another group", "g20", "Joint Statement from G20 Leaders", "event: b; event: a"},
		{"of nobody", "", "Joint Statement from Quad Leaders", "event: b; event: a"},
		{"of the group, at a meeting in its title", "g20", "G20 Leaders’ Statement at the Quad Summit", "event: a b"},
	} {
		t.Run(test.name, func(t *testing.T) {
			documents := told("a 2015-11-21 Berg and Lund convene in Oslo.",
				"b 2015-11-21 She will attend the Quad Leaders’ Summit.")
			documents[0].Title.Value, documents[0].Date.Value = test.title, "2015-11-21"
			documents[0].Occasions = []archive.Occasion{{Name: "Lake Summit", Noun: "summit", Own: "lake"},
				{Name: "Summit", Noun: "summit", Own: "quad", OfTitle: true, StatedBy: test.by}}
			if got := tellers(dated(documents, seriesOf(lists), lists)); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// TestLeadersOfASEAN: that ASEAN's leaders come on a day of a summit tells of it in a
// document about the partner.
func TestLeadersOfASEAN(t *testing.T) {
	lists := listsOf(t)
	special := "asean-norway-summit-2016-02-15-2016-02-16-asean-norway-special-summit: a"
	for _, test := range []struct{ name, partner, line, want string }{
		{"its day", "norway", "a 2016-02-15 The King will welcome the leaders of ASEAN for dinner.", special},
		{"heads of state", "norway", "a 2016-02-15 The King met the heads of state of ASEAN.", special},
		{"heads of government", "norway", "a 2016-02-15 The King met the heads of government of ASEAN.", special},
		{"another day", "norway", "a 2016-02-17 The King will welcome the leaders of ASEAN for dinner.", ""},
		{"another partner", "peru", "a 2016-02-15 The King will welcome the leaders of ASEAN for dinner.", ""},
		{"others than leaders", "norway", "a 2016-02-15 The King will welcome the singers of ASEAN for dinner.", ""},
		{"others than ASEAN", "norway", "a 2016-02-15 The King will welcome the leaders of Peru for dinner.", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			documents := told(test.line)
			documents[0].Partners = []archive.PartnerMention{{ID: test.partner, Role: archive.Party}}
			got := tellers(dated(documents, seriesOf(lists), lists))
			if strings.HasPrefix(got, "event") {
				got = ""
			}
			if got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// TestPlacesTell: what names nobody is told by its place and day, where that can only be one.
func TestPlacesTell(t *testing.T) {
	lists := listsOf(t)
	at := func(place string, lines ...string) []*archive.Entry {
		documents := told(lines...)
		for _, d := range documents {
			for i := range d.Events {
				d.Events[i].Place = place
			}
		}
		return documents
	}
	signed := func(formula string) []*archive.Entry {
		return at("oslo", "a 2016-02-03 Anna Berg met Joko Larsen.", formula)
	}
	for _, test := range []struct {
		name  string
		told  []*archive.Entry
		wants string
	}{
		{"a special summit", at("cebu", "a 2016-21 We will host the ASEAN leaders here for a Special Summit."), ""},
		{"of its season", at("cebu", "a 2016-24 We will host the ASEAN leaders here for a Special Summit."), ""},
		{"of its month", at("cebu", "a 2016-02 We will host the ASEAN leaders here for a Special Summit."),
			"asean-norway-summit-2016-02-15-2016-02-16-asean-norway-special-summit: a"},
		{"elsewhere", at("oslo", "a 2016-02 We will host the ASEAN leaders here for a Special Summit."), ""},
		{"no special one", at("cebu", "a 2016-02 We will host the ASEAN leaders here for a summit."), ""},
		{"signed there", signed("a 2016-02-03 Signed at Oslo."), "event: a a"},
		{"done there", signed("a 2016-02-03 Done in Oslo."), "event: a a"},
		{"done at", signed("a 2016-02-03 Done at Oslo."), "event: a a"},
		{"signed in", signed("a 2016-02-03 Signed in Oslo."), "event: a a"},
		{"adopted in", signed("a 2016-02-03 Adopted in Oslo."), "event: a a"},
		{"signed in another text", signed("b 2016-02-03 Signed at Oslo."), "event: a"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := tellers(dated(test.told, seriesOf(lists), lists)); got != test.wants {
				t.Errorf("got %q, want %q", got, test.wants)
			}
		})
	}
}

func TestWhatIsKnownOfAHappening(t *testing.T) {
	lists := listsOf(t)
	documents := told("a 2016-11-08 They met at the 4th ASEAN-Norway Summit.",
		"b 2016-12 They met at the 4th ASEAN-Norway Summit.")
	for _, d := range documents {
		e := &d.Events[0]
		e.Meeting, e.Ordinal, e.Held, e.Place = "asean-norway-summit", 4, true, "oslo"
	}
	documents[1].Events[0].Place = "cebu"
	documents[0].Topics = []archive.TopicMention{{ID: "sea", Paragraphs: []int{1}}, {ID: "sky", Paragraphs: []int{9}}}
	list, _ := Of(documents, seriesOf(lists), lists)
	i := slices.IndexFunc(list, func(h archive.Happening) bool { return h.Key == "asean-norway-summit-4" })
	if i < 0 {
		t.Fatal("the edition is not there")
	}
	h := list[i]
	if h.Date != "2016-11-08" || h.Place != "Oslo" || h.Label != "4th ASEAN-Norway Summit" {
		t.Errorf("%s, %s, %s; want the day and the place that a text gives", h.Label, h.Date, h.Place)
	}
	if len(h.Disagreements) != 2 || !strings.Contains(h.Disagreements[0], "December 2016") ||
		!strings.Contains(h.Disagreements[1], "Cebu") {
		t.Errorf("what is told otherwise: %q", h.Disagreements)
	}
	if !slices.Equal(h.Partners, []string{"norway"}) || !slices.Equal(h.Topics, []string{"sea"}) {
		t.Errorf("with %v about %v", h.Partners, h.Topics)
	}
	if len(h.Reasons) == 0 || len(h.Sources) != 1 {
		t.Errorf("reasons %q, sources %q", h.Reasons, h.Sources)
	}
}

func TestEditionsAndStepsThatNobodyTellsAreThere(t *testing.T) {
	lists := listsOf(t)
	var keys []string
	for _, h := range dated(nil, seriesOf(lists), lists) {
		keys = append(keys, h.Key)
	}
	want := []string{"asean-summit-26", "norway-sectoral-dialogue-partner", "asean-norway-summit-3",
		"asean-norway-summit-2016-02-15-2016-02-16-asean-norway-special-summit", "asean-norway-summit-4"}
	if !slices.Equal(keys, want) {
		t.Errorf("got  %q\nwant %q, in the order of time", keys, want)
	}
}

// Words by which things happen, each in a sentence that tells of something.
func TestWordsOfHappenings(t *testing.T) {
	lists := listsOf(t)
	for _, clause := range []string{
		"Anna Berg spoke at a symposium.", "A ceremony was for Anna Berg.", "They convene for Anna Berg.",
		"They convened for Anna Berg.", "Anna Berg is holding talks.", "Anna Berg will participate.",
		"Anna Berg participated.", "Anna Berg traveled there.", "Anna Berg travels there.", "Anna Berg is traveling.",
		"The trip of Anna Berg ended.", "Anna Berg arrives.", "Anna Berg departed.", "Anna Berg ratified it.",
		"Peru acceded to the Tall Treaty.", "The accession to the Tall Treaty", "Anna Berg proclaimed it.",
		"Anna Berg elevated it.", "Anna Berg is launching it.", "Anna Berg will announce it.",
		"Anna Berg announced it.", "The announcement of Anna Berg", "Anna Berg inaugurated it.",
		"Anna Berg unveiled it.", "The ruling on Anna Berg", "Anna Berg was elected.", "The elections of Anna Berg",
		"Anna Berg was appointed.", "Anna Berg was nominated.", "The attack on Bergen Port",
		"The attacks on Bergen Port", "Bergen Port was attacked.", "Anna Berg died.", "The landslide at Bergen Port",
		"They will welcome Anna Berg.", "Anna Berg was tested.", "The discussion with Anna Berg",
		"The conversation of Anna Berg", "They discuss with Anna Berg.", "They are speaking to Anna Berg.",
	} {
		list, _ := Of(told("a 2022-05-24 "+clause), nil, lists)
		if !slices.ContainsFunc(list, func(h archive.Happening) bool { return h.Kind == archive.Occurrence }) {
			t.Errorf("%q tells of nothing", clause)
		}
	}
	for _, before := range []string{
		"in advance of", "given the outcomes of", "on the margins of", "on the side lines of", "at the margins of",
		"in the margins of", "coming out of", "at the conclusion of",
	} {
		clause := "Peruvian ships met " + before + " the Quad Summit."
		m := newBook(nil, nil, lists).reader.Read(told("a 2022-05-24 " + clause)[0],
			&archive.Event{Date: "2022-05-24", Clause: clause})
		if len(m.Meetings) > 0 {
			t.Errorf("%q tells of %v", clause, m.Meetings)
		}
	}
}

// TestManyTellOfOneDay: what is told of one day is held against so many things at most.
func TestManyTellOfOneDay(t *testing.T) {
	lists := listsOf(t)
	var lines []string
	for i := range 3000 {
		lines = append(lines, fmt.Sprintf("d%d 2022-05-24 Anna%d Berg%d met Joko%d Lar%d.", i, i, i, i, i))
	}
	if list, _ := Of(told(lines...), nil, lists); len(list) != 3000+1 {
		t.Errorf("%d happenings of 3000 and a step", len(list))
	}
}

func TestLabels(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct {
		name  string
		lines []string
		want  string
	}{
		{"the meeting that two name",
			[]string{"a 2022-11-14 She will attend the Quad Leaders’ Summit in Bergen.",
				"b 2022-11-14 They spoke of it at the Quad Summit."}, "Quad Leaders’ Summit"},
		{"the clause of the one that tells the day",
			[]string{"a 2022-11 Anna Berg met Joko Larsen and Nora Lie.",
				"b 2022-11-14 Anna Berg met Joko Larsen, Nora Lie."},
			"Anna Berg met Joko Larsen, Nora Lie."},
		{"what is told before what is said in passing",
			[]string{"a 2022-11-14 Anna Berg will meet Joko Larsen and Nora Lie, it is said."},
			"Anna Berg will meet Joko Larsen and Nora Lie, it is said."},
		{"what is written before what is said",
			[]string{"a 2022-11-14 I’ve heard that Anna Berg met Joko Larsen.",
				"b 2022-11-14 anna and Anna Berg met Joko Larsen."},
			"Anna and Anna Berg met Joko Larsen."},
	} {
		t.Run(test.name, func(t *testing.T) {
			documents := told(test.lines...)
			if strings.HasSuffix(test.name, "in passing") {
				documents[0].Events[0].Role = archive.Future
				documents[0].Asides = []archive.Aside{{Date: "2022-11-14", Words: "2022-11-14",
					Clause: "Will Anna Berg meet Joko Larsen and Nora Lie?", Paragraph: 7}}
			}
			list, _ := Of(documents, nil, lists)
			last := list[len(list)-1]
			if last.Label != test.want || last.Date != "2022-11-14" {
				t.Errorf("%q on %s, want %q on 14 November", last.Label, last.Date, test.want)
			}
		})
	}
}

func TestAnotherNameOfAPlaceIsNoDisagreement(t *testing.T) {
	lists := listsOf(t)
	documents := told("a 2016-02-15 They met at the ASEAN-Norway Special Summit.")
	documents[0].Events[0].Place, documents[0].Events[0].Held = "cebu", true
	for _, h := range dated(documents, seriesOf(lists), lists) {
		if len(h.Tellers) > 0 && (h.Place != "Cebu City" || len(h.Disagreements) > 0) {
			t.Errorf("%s is held in %s, and others say %q", h.Label, h.Place, h.Disagreements)
		}
	}
}
