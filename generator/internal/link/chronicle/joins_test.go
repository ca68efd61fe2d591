package chronicle

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
)

// TestSummitsOfOtherYears asserts of which summit a text speaks that calls it last year’s.
func TestSummitsOfOtherYears(t *testing.T) {
	lists := listsOf(t)
	const held = "a 2015-05-03 They met at the Quad Leaders’ Summit."
	for _, test := range []struct {
		name, title string
		lines       []string
		want        string
	}{
		{"of the group of the title", "Joint Statement at the Quad Leaders’ Summit",
			[]string{held, "b 2015 Much was said at last year’s Summit."}, "a1 b2"},
		{"of no group", "Joint Statement on Fish", []string{held, "b 2015 Much was said at last year’s Summit."}, ""},
		{"of another name", "Joint Statement at the Quad Leaders’ Summit",
			[]string{held, "b 2015 Much was said at last year’s (N4G) Summit."}, ""},
		{"far from the year", "Joint Statement at the Quad Leaders’ Summit",
			[]string{held, "b 2015 The summit was, whatever they say of the fish of last year’s hauls, long."}, ""},
		{"of the text’s own year", "Joint Statement at the Quad Leaders’ Summit",
			[]string{held, "b 2016 Much was said at last year’s Summit."}, ""},
		{"the only one of which the text tells for that year", "Joint Statement on Fish",
			[]string{held, "b 2015 They met at the Quad Summit, last year’s.",
				"b 2015 Much was said at last year’s Summit."},
			"a1 b2 b3"},
		{"one of two of which it tells", "Joint Statement on Fish",
			[]string{held, "c 2015-06-03 They met at the G7 Summit.",
				"b 2015 They met at the Quad Summit, last year’s.",
				"b 2015 They met at the G7 Summit, last year’s.", "b 2015 Much was said at last year’s Summit."},
			"a1 b3; c2 b4"},
	} {
		documents := told(test.lines...)
		d := documents[len(documents)-1]
		d.Title.Value, d.Date.Value = test.title, "2016-05-20"
		for i := range d.Events {
			d.Events[i].Expression = "last year’s"
		}
		if got := places(dated(documents, nil, lists)); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestJourneys asserts which statements tell of one journey.
func TestJourneys(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct {
		name, title string
		lines       []string
		want        string
	}{
		{"to the same countries", "", []string{
			"a 2021-08 Vice President Kamala Dahl of the Tall Ships Bureau will travel to Singapore and Viet Nam.",
			"b 2021-08 Her visit to Singapore and Viet Nam was before the Herring Plan."}, "a1 b2"},
		{"to one of them", "", []string{
			"a 2021-08 Vice President Kamala Dahl of the Tall Ships Bureau will travel to Singapore and Viet Nam.",
			"b 2021-08 Her visit to Singapore was before the Herring Plan."}, ""},
		{"of two people", "", []string{"a 2021-08 Kamala Dahl will travel to Singapore and Viet Nam.",
			"b 2021-08 Erik Lund will travel to Singapore and Viet Nam."}, ""},
		{"of which only the year is said, by the traveller", "Remarks by Minister Dahl", []string{
			"a 2021-08 Kamala Dahl will travel to Singapore and Viet Nam.",
			"b 2021 As you all know, I decided in 2021 to travel to Singapore and Viet Nam."}, "a1 b2"},
		{"of which only the year is said, by somebody else", "Remarks by Minister Lund", []string{
			"a 2021-08 Kamala Dahl will travel to Singapore and Viet Nam.",
			"b 2021 As you all know, I decided in 2021 to travel to Singapore and Viet Nam."}, ""},
		{"of which only the year is said, and one country", "Remarks by Minister Dahl", []string{
			"a 2021-08 Kamala Dahl will travel to Singapore and Viet Nam.",
			"b 2021 As you all know, I decided in 2021 to travel to Singapore."}, ""},
		{"of another year", "Remarks by Minister Dahl", []string{
			"a 2021-08 Kamala Dahl will travel to Singapore and Viet Nam.",
			"b 2022 As you all know, I decided in 2022 to travel to Singapore and Viet Nam."}, ""},
		{"of two journeys of a year", "Remarks by Minister Dahl", []string{
			"a 2021-08 Kamala Dahl will travel to Singapore and Viet Nam.",
			"c 2021-11 Kamala Dahl will travel to Singapore and Viet Nam.",
			"b 2021 As you all know, I decided in 2021 to travel to Singapore and Viet Nam."}, ""},
		{"beside another one with its date", "", []string{"a 2021-08 Kamala Dahl will travel to Singapore " +
			"and Viet Nam.",
			"b 2021-08 It builds on her 2021-08 visit to Singapore and Viet Nam and her 2022-11 visit to " +
				"Norway and Peru.",
			"b 2022-11 It builds on her 2021-08 visit to Singapore and Viet Nam and her 2022-11 visit to " +
				"Norway and Peru."},
			"a1 b2"},
	} {
		documents := told(test.lines...)
		d := documents[len(documents)-1]
		if test.title != "" {
			d.Title.Value = test.title
		}
		for i := range d.Events {
			d.Events[i].Paragraph = d.Events[0].Paragraph
		}
		if got := places(dated(documents, nil, lists)); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestAnswers asserts that what says nothing but a day means that of which is spoken before it and
// behind it.
func TestAnswers(t *testing.T) {
	lists := listsOf(t)
	const tested = "a 2016-05-03 Then Berg was tested on 2016-05-03."
	const again = "a 2016-05-03 Yes, on 2016-05-03 Berg was tested."
	for _, test := range []struct {
		name  string
		lines []string
		want  string
	}{
		{"between what tells of it", []string{tested, "a 2016-05-03 You said 2016-05-03?",
			"a 2016-05-03 2016-05-03, so.",
			again}, "a1 a4 a2 a3"},
		{"with another word", []string{tested, "a 2016-05-03 2016-05-03, so herring.", again}, "a1 a3"},
		{"behind all that tells of it", []string{tested, again, "a 2016-05-03 2016-05-03, so."}, "a1 a2"},
		{"of another day", []string{tested, "a 2016-05-04 2016-05-04, so.", again}, "a1 a3"},
		{"beside another day", []string{tested, "a 2016-05-03 2016-05-03, so.",
			"a 2016-05-04 On 2016-05-04 it rained.", again}, "a1 a4"},
		{"between two things", []string{tested, again, "a 2016-05-03 2016-05-03, so.",
			"a 2016-05-03 The Herring Act was signed on 2016-05-03."}, "a1 a2"},
	} {
		if got := places(dated(told(test.lines...), nil, lists)); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestTwoMeetingsOfOneSentence asserts that one sentence that tells first of two meetings makes two
// things, each with its own name, and that what stands right before a name is its own date.
func TestTwoMeetingsOfOneSentence(t *testing.T) {
	lists := listsOf(t)
	list := dated(told("a 2025 Norway will host the 2025 Quad Foreign Ministers Meeting, and Peru will host "+
		"the 2025 Quad Leaders Summit.", "b 2025 They wait for the 2025 Quad Foreign Ministers Meeting.",
		"c 2025 They wait for the 2025 Quad Leaders Summit."), nil, lists)
	var got []string
	for _, h := range list {
		if len(h.Tellers) > 0 {
			got = append(got, h.Label)
		}
	}
	if want := "Quad Foreign Ministers Meeting; Quad Leaders Summit"; strings.Join(got, "; ") != want {
		t.Errorf("%q, want %q", strings.Join(got, "; "), want)
	}
	if len(list) > 1 && list[0].Key == list[1].Key {
		t.Errorf("two things have the key %s", list[0].Key)
	}

	const both = "They came to the 2022-06 Summit of the Americas in Oslo, and to Bergen in 2022-09."
	documents := told("a 2022-06 "+both, "a 2022-09 "+both, "b 2022-09 Berg was at the Summit of the Americas.")
	documents[0].Events[1].Paragraph = 1
	documents[0].Events[1].Evidence = documents[0].Events[0].Evidence
	if got := places(dated(documents, nil, lists)); got != "" {
		t.Errorf("the date before a name: %q are told together", got)
	}
}

// TestLeadersOnTheirDays asserts that what only says that leaders meet on some days tells of the
// summit of the group that its text names, if that is on just these days.
func TestLeadersOnTheirDays(t *testing.T) {
	lists := listsOf(t)
	const held = "a 2022-11-18/2022-11-19 She will attend the APEC Leaders’ Meeting."
	apec := archive.Occasion{Name: "APEC Summit", Noun: "summit", Own: "apec", Paragraphs: []int{7}}
	for _, test := range []struct {
		name, line string
		occasions  []archive.Occasion
		want       string
	}{
		{"on its days", "b 2022-11-18/2022-11-19 And there, Berg will be at Leader Retreats.",
			[]archive.Occasion{apec}, "a1 b2 b7"},
		{"on other days", "b 2022-11-17/2022-11-18 And there, Berg will be at Leader Retreats.",
			[]archive.Occasion{apec}, "a1 b7"},
		{"where nobody speaks of the group", "b 2022-11-18/2022-11-19 And there, Berg will be at Leader " +
			"Retreats.", nil, ""},
		{"of ministers", "b 2022-11-18/2022-11-19 And there, Berg will be at Minister Retreats.",
			[]archive.Occasion{apec}, "a1 b7"},
	} {
		documents := told(held, test.line)
		documents[1].Date.Value, documents[1].Occasions = "2022-11-15", test.occasions
		if got := places(dated(documents, nil, lists)); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestEditionsCountedBeforeTheirNames asserts of which edition “the Sixth Meeting of the” tells.
func TestEditionsCountedBeforeTheirNames(t *testing.T) {
	lists := listsOf(t)
	for clause, want := range map[string]string{
		"The Eighth Meeting of the ASEAN Summit*was held in Oslo to review all fish on " +
			"1990-04-22.": "asean-summit-8: a",
		"The Eighth Meeting of the ASEAN Summit was held in Oslo to review all fish on " +
			"1990-04-22.": "asean-summit-8: a",
		"The Seventh Meeting of the ASEAN Summit was held in Oslo to review all fish on 1990-04-22.": "event: a",
		"The Eighth Boat of the ASEAN Summit was held in Oslo to review all fish on 1990-04-22.":     "event: a",
	} {
		series := seriesOf(lists)
		for i := range series {
			if series[i].ID == "asean-summit" {
				series[i].Editions = append(series[i].Editions, archive.EditionEntry{
					Edition: archive.Edition{Number: 8}, FromTexts: true, Label: "8th",
				})
			}
		}
		if got := tellers(dated(told("a 1990-04-22 "+clause), series, lists)); got != want {
			t.Errorf("%q: %q, want %q", clause, got, want)
		}
	}
}

// TestWhatIsSaidInPassing asserts which statements that a text only makes in passing tell of one
// thing, and by which of them it is called.
func TestWhatIsSaidInPassing(t *testing.T) {
	lists := listsOf(t)
	aside := func(paragraph int, clause string) archive.Aside {
		return archive.Aside{Date: "2016-05-03", Words: "2016-05-03", Clause: clause, Paragraph: paragraph}
	}
	for _, test := range []struct {
		name   string
		asides []archive.Aside
		want   string
	}{
		{"what they point at", []archive.Aside{aside(5, "I will not go beyond the statement of 2016-05-03."),
			aside(7, "The statement of 2016-05-03 said that it rains.")}, "a5 a7"},
		{"in one paragraph", []archive.Aside{aside(5, "I will not go beyond the statement of 2016-05-03."),
			aside(5, "The statement of 2016-05-03 said that it rains.")}, ""},
		{"what they ask for", []archive.Aside{aside(5, "Will you go beyond the statement of 2016-05-03?"),
			aside(7, "Does the statement of 2016-05-03 say that it rains?")}, ""},
	} {
		documents := told("a 2016-05-01 It rained.")
		documents[0].Date.Value, documents[0].Asides = "2016-05-04", test.asides
		list := dated(documents, nil, lists)
		if got := places(list); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
	documents := told("a 2016-05-01 It rained.")
	documents[0].Date.Value, documents[0].Asides = "2016-05-04", []archive.Aside{
		aside(5, "Will he speak of Bergen Port in his speech on 2016-05-03?"), aside(7,
			"Use the speech on 2016-05-03.")}
	for _, h := range dated(documents, nil, lists) {
		if strings.HasSuffix(h.Label, "?") {
			t.Errorf("a question calls what happened: %s", h.Label)
		}
	}
}

// TestEmbargoes asserts that the day on which a text may be told is none of the meeting of which
// it is.
func TestEmbargoes(t *testing.T) {
	lists := listsOf(t)
	for clause, want := range map[string]string{
		"All of this is under embargo until 2015-11-21.": "event: a",
		"All of this is to be long on 2015-11-21.":       "event: a a",
	} {
		documents := told("a 2015-11-21 On 2015-11-21 President Holm will meet Minister Dahl.", "a 2015-11-21 "+clause)
		documents[0].Title.Value, documents[0].Date.Value = "Call on the Meeting with Minister Dahl", "2015-11-20"
		if got := tellers(dated(documents, nil, lists)); got != want {
			t.Errorf("%q: %q, want %q", clause, got, want)
		}
	}
}

// TestPlacesContradict asserts that two places are those of two things where one of them was there, and
// not where both only name them.
func TestPlacesContradict(t *testing.T) {
	lists := listsOf(t)
	for _, held := range []bool{true, false} {
		documents := told("a 2016-05-03 Anna Berg met Joko Larsen on the way to Oslo.",
			"b 2016-05-03 Anna Berg met Joko Larsen on the way to Cebu, they say.")
		documents[0].Events[0].Place, documents[1].Events[0].Place = "oslo", "cebu"
		documents[0].Events[0].Held = held
		got := tellers(dated(documents, nil, lists))
		if together := got == "event: a b" || got == "event: b a"; together == held {
			t.Errorf("held is %t: %q", held, got)
		}
	}
}

// TestOpeningsOfTalk asserts that words with which somebody begins to talk name nobody.
func TestOpeningsOfTalk(t *testing.T) {
	lists := listsOf(t)
	for _, word := range []string{"So", "Well", "Look", "Yes", "Now", "Again"} {
		m := newBook(nil, nil, lists).reader.Read(told("a 2016-05-03 x")[0],
			&archive.Event{Date: "2016-05-03", Clause: word + ", Anna Berg met them."})
		if m.Names[strings.ToLower(word)] || !m.DoesWhat(map[string]bool{"berg": true}) {
			t.Errorf("%s: %v", word, m.Names)
		}
	}
	m := newBook(nil, nil, lists).reader.Read(told("a 2016-05-03 x")[0],
		&archive.Event{Date: "2016-05-03", Clause: "Moe, Anna Berg met them."})
	if !m.Names["moe"] {
		t.Errorf("a name before a comma: %v", m.Names)
	}
}
