package when

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/infertest"
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
	d := r.Window(archive.Date{Fact: archive.NotKnown()}, partners)
	if len(d.Reasoning) > 0 {
		infertest.CheckEvidence(t, h.Source, d.Evidence)
	}
	return d.NotBefore + "/" + d.NotAfter, strings.Join(d.Reasoning, " ")
}

func TestWindowByEvents(t *testing.T) {
	lists := infertest.Lists(t)
	far := strings.Repeat("and the sea, ", 6)
	for _, test := range []struct{ name, in, want string }{
		{"what was", "The ministers met in May 2016.", "2016-05-01/"},
		{"the later of two", "They met in May 2016. They signed it on 3 June 2017.", "2017-06-03/"},
		{"the later of two, first", "They signed it on 3 June 2017. They met in May 2016.", "2017-06-03/"},
		{"what will be", "The ministers will meet in May 2016.", "/2016-05-31"},
		{"the earlier of two", "They will meet in May 2016. They will sail in May 2017.", "/2016-05-31"},
		{"between", "They met in May 2015. They will meet in May 2016.", "2015-05-01/2016-05-31"},
		{"a verb that describes", "The ministers planned in May 2016.", "/"},
		{"a day on which somebody declared", "The house declared in May 2016 that it was cold.", "2016-05-01/"},
		{"no verb", "The ministers of May 2016.", "/"},
		{"a verb inside a word", "The ministers of the inwas of May 2016.", "/"},
		{"a verb too far off", "The ministers met, " + far + "and May 2016.", "/"},
		{"a verb just near", "The ministers met, " + strings.Repeat("and the sea, ", 3) + "and May 2016.",
			"2016-05-01/"},
		{"a word that looks ahead", "The ministers met for the term of May 2016.", "/"},
		{"a word behind that looks ahead", "The ministers met in May 2016 or later.", "/"},
		{"a word far behind that looks ahead", "The ministers met in May 2016, " + far + "or later.", "2016-05-01/"},
		{"a mid-term paper", "They read what the house adopted, a 5-year paper, in May 2016.", "2016-05-01/"},
		{"the day first", "In May 2016, leaders met.", "2016-05-01/"},
		{"the day first, no verb", "In May 2016, leaders.", "/"},
		{"the day first, with a word that looks ahead", "In May 2016, leaders of all the lands and of the islands " +
			"met upcoming guests.", "/"},
		{"the day first, what will be", "In May 2016, leaders will meet.", "/2016-05-31"},
		{"a year before a meeting may be told of beforehand", "They met for the 2016 ASEAN-U.S. Summit.", "/"},
		{"a year alone", "They met in 2016.", "2016-01-01/"},
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
	lists := infertest.Lists(t)
	party := archive.PartnerMention{ID: "japan", Role: archive.Party}
	for _, test := range []struct {
		name, in string
		partner  archive.PartnerMention
		want     string
	}{
		{"years of relations", "This year, both celebrate 46 years of relations.", party, "2023-01-01/2023-12-31"},
		{"this year", "This year they look back on 46 years of relations.", party, "2023-01-01/2023-12-31"},
		{"marks", "It marks 46 years of partnership.", party, "2023-01-01/2023-12-31"},
		{"marking", "They danced, marking the 46th anniversary of their relationship.", party, "2023-01-01/2023-12-31"},
		{"a first", "They mark the 41st Anniversary of relations.", party, "2018-01-01/2018-12-31"},
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
	lists := infertest.Lists(t)
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
		{"an edition nobody dated", "The leaders met for the 914th ASEAN-India Summit.", "/", ""},
		{"two editions", "The leaders met for the 13th and 14th ASEAN-India Summits.", "/", ""},
		{"a day of the week", tuesday, "2016-09-08/2016-09-21", "held on a Thursday"},
		{"the right day of the week", strings.Replace(tuesday, "Tuesday", "Thursday", 1), "2016-09-08/2016-09-21",
			"within two weeks"},
		{"yesterday", strings.Replace(tuesday, "on Tuesday", "yesterday", 1), "2016-09-08/2016-09-21", "yesterday"},
		{"last month", strings.Replace(tuesday, "on Tuesday", "last month", 1), "2016-09-08/", ""},
		{"a day of the week in another sentence", "On Tuesday they slept. " + strings.Replace(tuesday, " on Tuesday",
			"", 1), "2016-09-08/", ""},
		{"a day of the week in the next sentence", strings.Replace(tuesday, " on Tuesday", "", 1) +
			" They slept on Tuesday.", "2016-09-08/", ""},
		{"a day of the week far down", strings.Repeat("At the quay "+said+"\n\n", 30) + tuesday, "2016-09-08/", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, reasoning := writtenFrom(t, lists, test.in)
			if got != test.want || !strings.Contains(reasoning, test.reason) {
				t.Errorf("%s, want %s: %s", got, test.want, reasoning)
			}
			if test.name == "the right day of the week" && strings.Contains(reasoning, "By its sources") {
				t.Errorf("the day is called wrong: %s", reasoning)
			}
		})
	}
}

func TestGivenDates(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ given, in, want, problem string }{
		{"2016-05-13", "At the quay", "2016-05-13", ""},
		{"2016-05-13T10:00:00Z", "At the quay", "2016-05-13", ""},
		{"2016-05-13 10:00", "At the quay", "2016-05-13", ""},
		{"13 May 2016", "At the quay", "2016-05-13", ""},
		{"2016-02-31", "At the quay", "", "bad-date"},
		{"some day", "At the quay", "", "unread-date"},
		{"2016-05-13", "OSLO, 14 May 2016 – At the quay", "2016-05-13", "contradiction"},
		{"2016-05-13", "OSLO, 13 May 2016 – At the quay", "2016-05-13", ""},
		{"2016", "OSLO, 14 May 2016 – At the quay", "2016", ""},
		{"2016-05-13", "The ministers met on 14 May 2016", "2016-05-13", ""},
	} {
		p := infertest.Paper(test.in+" "+said, lists)
		p.Settings = archive.Give(&archive.Source{
			FrontMatter: []archive.Field{{Key: "date", Values: []string{test.given}, Line: 1, End: 1}},
		}, nil, "")
		r := Read(head.Read(p))
		got := r.Issued()
		problem := ""
		for _, d := range p.Log.Sorted() {
			problem += d.ID
		}
		if given := got.Source == archive.FromFrontMatter; problem != test.problem || given != (test.want != "") ||
			given && got.Value != test.want {
			t.Errorf(
				"%s with %q: %q from %s (%s), want %q (%s)",
				test.given,
				test.in,
				got.Value,
				got.Source,
				problem,
				test.want,
				test.problem,
			)
		}
		r.Leave()
	}
}
