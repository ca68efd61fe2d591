package when

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/rule"
)

// writtenFrom is the window of a text, as “from/to”, and its reasoning.
func writtenFrom(
	t *testing.T,
	lists *authority.Lists,
	words string,
	partners ...archive.PartnerMention,
) (string, string) {
	t.Helper()
	h := infertest.Head(words, lists)
	r := Read(h)
	defer r.Leave()
	d := r.Window(archive.Date{Fact: archive.NotKnown()}, partners, nil)
	if len(d.Reasoning) > 0 {
		infertest.CheckEvidence(t, h.Source, d.Evidence)
	}
	return d.NotBefore + "/" + d.NotAfter, strings.Join(d.Reasoning, " ")
}

func TestWindowByEvents(t *testing.T) {
	lists := listsOf(t)
	far := strings.Repeat("and the sea, ", 6)
	letters := func(n int) string { return strings.Repeat("x", n) }
	for _, test := range []struct{ name, in, want string }{
		{"what was", "The ministers met in May 2016.", "2016-05-01/"},
		{"the later of two", "They met in May 2016. They signed it on 3 June 2017.", "2017-06-03/"},
		{"the later of two, first", "They signed it on 3 June 2017. They met in May 2016.", "2017-06-03/"},
		{"what will be", "The ministers will meet in May 2016.", "/2016-05-31"},
		{"the earlier of two", "They will meet in May 2016. They will sail in May 2017.", "/2016-05-31"},
		{"the earlier of two, last", "They will sail in May 2017. They will meet in May 2016.", "/2016-05-31"},
		{"the end of a span that was", "Storms were counted by the house from May 2016 to June 2017.", "2017-06-01/"},
		{"the end of a span of years", "She was in the chair from 2016 to 2020.", "/"},
		{"the end of a term", "She was chosen for the term from May 2016 to June 2017.", "/"},
		{"the end of a span to come", "Storms will be counted by the house from May 2016 to June 2017.", "/"},
		{"what has entered into force", "The pact (which has entered into force on 14 June 2022) is long.",
			"2022-06-14/"},
		{"a column of acts", "Country | Date of signature | Text\n\nNorway | 5 May 2016 | EN\n\nPeru | 6 May 2015 | " +
			"EN", "2016-05-05/"},
		{"other columns of acts", "Pact | Signed | Adopted | Ratified | Entry into force | Entered into force\n\n" +
			"Norway | 5 May 2012 | 5 May 2013 | 5 May 2014 | 5 May 2015 | 5 May 2016", "2016-05-05/"},
		{"a column that says no act", "Country | Last day for ships | Text\n\nNorway | 5 May 2016 | EN", "/"},
		{"between", "They met in May 2015. They will meet in May 2016.", "2015-05-01/2016-05-31"},
		{"a verb that describes", "The ministers planned in May 2016.", "/"},
		{"a day on which somebody declared", "The house declared in May 2016 that it was cold.", "2016-05-01/"},
		{"no verb", "The ministers of May 2016.", "/"},
		{"a verb inside a word", "The ministers of the inwas of May 2016.", "/"},
		{"a verb too far off", "The ministers met, " + far + "and May 2016.", "/"},
		{"a verb just near", "The ministers met, " + strings.Repeat("and the sea, ", 3) + "and May 2016.",
			"2016-05-01/"},
		{"a verb as far as it may be", "The ministers met " + letters(61) + " in May 2016.", "2016-05-01/"},
		{"a verb a letter too far", "The ministers met " + letters(62) + " in May 2016.", "/"},
		{"letters count, not bytes", "The ministers met " + strings.Repeat("é", 61) + " in May 2016.", "2016-05-01/"},
		{"a word that looks ahead", "The ministers met for the term of May 2016.", "/"},
		{"a word behind that looks ahead", "The ministers met in May 2016 or later.", "/"},
		{"a word just near behind that looks ahead", "They met in May 2016, " + letters(22) + " later.", "/"},
		{"a word behind that looks ahead, a letter too far", "They met in May 2016, " + letters(23) + " later.",
			"2016-05-01/"},
		{"a word at the head that looks ahead", "Later they met in May 2016.", "/"},
		{"a word behind the verb that looks ahead", "They met for what is scheduled for May 2016.", "/"},
		{"a word far behind that looks ahead", "The ministers met in May 2016, " + far + "or later.", "2016-05-01/"},
		{"a mid-term paper", "They read what the house adopted, a 5-year paper, in May 2016.", "2016-05-01/"},
		{"the day first", "In May 2016, leaders met.", "2016-05-01/"},
		{"the day first, and a verb as far as it may be", "In May 2016, " + letters(64) + " met.", "2016-05-01/"},
		{"the day first, and a verb a letter too far", "In May 2016, " + letters(65) + " met.", "/"},
		{"the day first, with another preposition", "For May 2016, leaders met.", "2016-05-01/"},
		{"from the day on", "From May 2016, leaders met.", "/"},
		{"the day first, no verb", "In May 2016, leaders.", "/"},
		{"the day first, with a word that looks ahead", "In May 2016, leaders of all the lands and of the islands " +
			"met upcoming guests.", "/"},
		{"the day first, what will be, too far off", "In May 2016, the leaders and all the people of the coast, " +
			"of the sea and of the hills will meet.", "/"},
		{"what will be, too far off", "They will come for talks of boats, of nets, of rice, of the sea and of all " +
			"the people of May 2016.", "/"},
		{"the day first, what will be", "In May 2016, leaders will meet.", "/2016-05-31"},
		{"a year before a meeting may be told of beforehand", "They met for the 2016 ASEAN-U.S. Summit.", "/"},
		{"a year at the head of a sentence with a meeting", "In 2016 they met for the ASEAN-U.S. Summit.",
			"2016-01-01/"},
		{"a year behind a meeting", "They met for the ASEAN-U.S. Summit in 2016.", "2016-01-01/"},
		{"a year before a meeting that will be", "They will meet for the 2016 ASEAN-U.S. Summit.", "/2016-12-31"},
		{"a year alone", "They met in 2016.", "2016-01-01/"},
		{"a year of a figure", "Trade was valued at $5 million in 2016.", "/"},
		{"a year in a name", "They adopted Vision 2025.", "/"},
		{"a date without a year", "They met on 5 May.", "/"},
		{"a span has no ends", "They have met since 2016.", "/"},
		{"a contradiction", "They signed it on 3 June 2017. They will meet in May 2016.", "/"},
		{"no contradiction on one day", "They signed it on 3 June 2017. They will meet on 3 June 2017.",
			"2017-06-03/2017-06-03"},
		{"another language", strings.Repeat("Los ministros de la región se reunieron con los expertos del país en "+
			"la capital, y según el texto. ", 40) + "They met in May 2016.", "/"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got, reasoning := writtenFrom(t, lists, fill+test.in); got != test.want {
				t.Errorf("%s, want %s: %s", got, test.want, reasoning)
			}
		})
	}
}

func TestWindowByAnniversaries(t *testing.T) {
	lists := listsOf(t)
	party := archive.PartnerMention{ID: "japan", Role: archive.Party}
	for _, test := range []struct {
		name, in string
		partner  archive.PartnerMention
		want     string
	}{
		{"years of relations", "This year, both celebrate 46 years of relations.", party, "2023-01-01/2023-12-31"},
		{"this year", "This year they look back on 46 years of relations.", party, "2023-01-01/2023-12-31"},
		{"marks", "It marks 46 years of partnership.", party, "2023-01-01/2023-12-31"},
		{"marking", "They danced, marking the 46th anniversary of their " +
			"relationship.", party, "2023-01-01/2023-12-31"},
		{"a first", "They mark the 41st Anniversary of relations.", party, "2018-01-01/2018-12-31"},
		{"the first of all", "They mark the 1st Anniversary of relations.", party, "1978-01-01/1978-12-31"},
		{"a second", "They mark the 42nd Anniversary of relations.", party, "2019-01-01/2019-12-31"},
		{"a third", "They mark the 43rd Anniversary of relations.", party, "2020-01-01/2020-12-31"},
		{"two of them", "They celebrate 46 years of relations. They celebrate 45 years of partnership.", party,
			"2023-01-01/2023-12-31"},
		{"years in words, and then in figures", "They celebrate many years of relations, and mark it. They " +
			"celebrate " +
			"46 years of relations.", party, "2023-01-01/2023-12-31"},
		{"in a later paragraph", "They celebrate the year.\n\nThey celebrate 46 years of relations.", party,
			"2023-01-01/2023-12-31"},
		{"relations in another sentence", "They celebrate 46 years of fishing. They value relations.", party, "/"},
		{"a number elsewhere", "They celebrate with 46 boats many years of relations.", party, "/"},
		{"an anniversary of nothing", "They celebrate the relations and the 46th anniversary.", party, "/"},
		{"told in no year", "They recalled 46 years of relations.", party, "/"},
		{"years of what is none", "This year, both celebrate 46 years of fishing.", party, "/"},
		{"too many years", "This year, both celebrate 121 years of relations.", party, "/"},
		{"many years", "This year, both celebrate 120 years of relations.", party, "2097-01-01/2097-12-31"},
		{"years in words", "This year, both celebrate many years of relations.", party, "/"},
		{"somebody only mentioned", "This year, both celebrate 46 years of relations.",
			archive.PartnerMention{ID: "japan", Role: archive.Mentioned}, "/"},
		{"somebody nobody knows", "This year, both celebrate 46 years of relations.",
			archive.PartnerMention{ID: "atlantis", Role: archive.Party}, "/"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got, reasoning := writtenFrom(t, lists, fill+test.in, test.partner); got != test.want {
				t.Errorf("%s, want %s: %s", got, test.want, reasoning)
			}
		})
	}
}

func TestWindowByMeetings(t *testing.T) {
	lists := listsOf(t)
	// it was held on 8 September 2016, a Thursday
	const tuesday = "The ministers met for the 14th ASEAN-India Summit in the port on Tuesday."
	for _, test := range []struct{ name, in, want, reason string }{
		{"told", "The leaders met for the 14th ASEAN-India Summit.", "2016-09-08/", "tells of"},
		{"still to come", "The leaders will come to the 14th ASEAN-India Summit.", "/2016-09-08", "still to come"},
		{"neither", "The 14th ASEAN-India Summit is a summit.", "/", ""},
		{"prepared", "They met to prepare the 14th ASEAN-India Summit.", "/", ""},
		{"prepared for", "They met in preparation for the 14th ASEAN-India Summit.", "/", ""},
		{"ahead of it", "They met ahead of the 14th ASEAN-India Summit.", "/", ""},
		{"looked forward to", "They looked forward with joy to the 14th ASEAN-India Summit.", "/", ""},
		{"what will be behind it", "The leaders met for the 14th ASEAN-India Summit and will sail.", "2016-09-08/",
			"tells of"},
		{"a series that no file knows", "The leaders met for the 14th ASEAN-Atlantis Summit.", "/", ""},
		{"an edition of several days", "The leaders met for the 1st ASEAN Digital Ministers' Meeting.", "2021-01-21/",
			"tells of"},
		{"an edition of several days, to come", "The leaders will come to the 1st ASEAN Digital Ministers' Meeting.",
			"/2021-01-22", "still to come"},
		{"a day of the week of an edition of several days", "The leaders met for the 1st ASEAN Digital Ministers' " +
			"Meeting on Friday.", "2021-01-21/2021-02-04", "within two weeks"},
		{"a day of the week to come", "The ministers met for the 14th ASEAN-India Summit in the port and will sail " +
			"on Tuesday.", "2016-09-08/", ""},
		{"a day of the week in another paragraph", strings.Replace(tuesday, " on Tuesday", "", 1) +
			"\n\nThe boats came home to the port on Tuesday at noon.", "2016-09-08/", ""},
		{"an edition nobody dated", "The leaders met for the 914th ASEAN-India Summit.", "/", ""},
		{"two editions", "The leaders met for the 13th and 14th ASEAN-India Summits.", "/", ""},
		{"a day of the week", tuesday, "2016-09-08/2016-09-21", "held on a Thursday"},
		{"a day of the week without a full stop", strings.TrimSuffix(tuesday, "."), "2016-09-08/2016-09-21",
			"held on a Thursday"},
		{"the right day of the week", strings.Replace(tuesday, "Tuesday", "Thursday", 1), "2016-09-08/2016-09-21",
			"within two weeks"},
		{"yesterday", strings.Replace(tuesday, "on Tuesday", "yesterday", 1), "2016-09-08/2016-09-21", "yesterday"},
		{"a day without its year", strings.Replace(tuesday, "on Tuesday", "on 8 September", 1), "2016-09-08/", ""},
		{"last month", strings.Replace(tuesday, "on Tuesday", "last month", 1), "2016-09-08/", ""},
		{"a day of the week in another sentence", "On Tuesday they slept. " + strings.Replace(tuesday, " on Tuesday",
			"", 1), "2016-09-08/", ""},
		{"a day of the week in the next sentence", strings.Replace(tuesday, " on Tuesday", "", 1) +
			" They slept on Tuesday.", "2016-09-08/", ""},
		{"a day of the week in the sixth paragraph", strings.Repeat("At the quay "+said+"\n\n", 5) + tuesday,
			"2016-09-08/2016-09-21", "held on a Thursday"},
		{"a day of the week in the seventh paragraph", strings.Repeat("At the quay "+said+"\n\n", 6) + tuesday,
			"2016-09-08/", ""},
		{"a day of the week far down", strings.Repeat("At the quay "+said+"\n\n", 30) + tuesday, "2016-09-08/", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, reasoning := writtenFrom(t, lists, test.in)
			if got != test.want || !strings.Contains(reasoning, test.reason) {
				t.Errorf("%s, want %s: %s", got, test.want, reasoning)
			}
			wrongDay := strings.Contains(test.reason, "held on a")
			if strings.Contains(reasoning, "By its sources") != wrongDay {
				t.Errorf("whether the day of the week is the wrong one: %s", reasoning)
			}
		})
	}
}

// The relation that counts is that of the first party whose file dates it.
func TestWhoseAnniversaryItIs(t *testing.T) {
	lists := listsOf(t)
	const words = "This year, both celebrate 46 years of relations."
	party := func(id string) archive.PartnerMention { return archive.PartnerMention{ID: id, Role: archive.Party} }
	for _, test := range []struct {
		name     string
		partners []archive.PartnerMention
		want     string
	}{
		{"behind one that is only mentioned", []archive.PartnerMention{{ID: "india", Role: archive.Mentioned},
			party("japan")}, "2023-01-01/2023-12-31"},
		{"behind one that no file knows", []archive.PartnerMention{party("atlantis"), party("japan")},
			"2023-01-01/2023-12-31"},
		{"behind one whose file dates nothing", []archive.PartnerMention{party("fifa"), party("japan")},
			"2023-01-01/2023-12-31"},
		{"before another one", []archive.PartnerMention{party("japan"), party("india")}, "2023-01-01/2023-12-31"},
		{"nobody’s", nil, "/"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got, reasoning := writtenFrom(t, lists, fill+words, test.partners...); got != test.want {
				t.Errorf("%s, want %s: %s", got, test.want, reasoning)
			}
		})
	}
}

// A window is for a document without a date, and shows each of its reasons
// once.
func TestWhenThereIsAWindow(t *testing.T) {
	lists := listsOf(t)
	japan := []archive.PartnerMention{{ID: "japan", Role: archive.Party}}
	unknown := archive.Date{Fact: archive.NotKnown()}
	settled := unknown
	settled.Source = archive.FromCorrection
	for _, test := range []struct {
		name, in string
		issued   archive.Date
		reasons  int
		by       string
	}{
		{"of a past event", "They met in May 2016.", unknown, 1, rule.Window},
		{"of an event to come", "They will meet in May 2016.", unknown, 1, rule.Window},
		{"of both", "They met in May 2015. They will meet in May 2016.", unknown, 2, rule.Window},
		{"of an anniversary, which bounds both", "They celebrate 46 years of relations.", unknown, 1, rule.Window},
		{"of a contradiction, which is told", "They met in May 2017. They will meet in May 2016.", unknown, 3, ""},
		{"of nothing", "They are at sea.", unknown, 0, ""},
		{"of a document with a date", "They met in May 2016.", on("2016-06-01"), 0, ""},
		{"of a document whose date an editor did not find", "They met in May 2016.", settled, 0, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := Read(infertest.Head(fill+test.in, lists))
			defer r.Leave()
			got := r.Window(test.issued, japan, nil)
			if len(got.Reasoning) != test.reasons || got.Rule != test.by {
				t.Errorf("by %q for %q, want %q and %d reasons", got.Rule, got.Reasoning, test.by, test.reasons)
			}
			if none := got.NotBefore == "" && got.NotAfter == ""; none != (test.by == "") {
				t.Errorf("from %q to %q by %q", got.NotBefore, got.NotAfter, got.Rule)
			}
		})
	}
}
