package chronicle

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/link/chronicle/groupmeeting"
)

// naming gives a document of a day what it names without one: “summit lake 3 7” are the
// noun, the words of its own and the paragraphs.
func names(documents []*archive.Entry, id, date string, occasions ...archive.Occasion) []*archive.Entry {
	for _, d := range documents {
		if d.ID == id {
			d.Date.Value, d.Occasions = date, occasions
			return documents
		}
	}
	d := &archive.Entry{Document: &archive.Document{ID: id, Occasions: occasions}}
	d.Title.Value, d.Date.Value = "Document "+id, date
	return append(documents, d)
}

func lake(paragraphs ...int) archive.Occasion {
	return archive.Occasion{Name: "Lake Summit", Noun: "summit", Own: "lake", Paragraphs: paragraphs}
}

// todays is the meeting of the title of a text, where it speaks of today.
func todays(paragraphs ...int) archive.Occasion {
	return archive.Occasion{Name: "Holm and Dahl", Noun: "meeting", Own: "dahl holm", Today: true,
		Paragraphs: paragraphs}
}

func with(o archive.Occasion, change func(*archive.Occasion)) archive.Occasion {
	change(&o)
	return o
}

// ofTwo is the summit of two who meet.
func ofTwo(paragraphs ...int) archive.Occasion {
	return archive.Occasion{Name: "Holm-Dahl summit", Noun: "summit", Own: "dahl holm", Paragraphs: paragraphs}
}

// counterpart is a meeting with somebody.
func counterpart(own string) archive.Occasion {
	return archive.Occasion{Name: "meeting with President " + own, Noun: "meeting with", Own: own, Loose: true,
		Paragraphs: []int{7}}
}

// quad is a summit of a group at a place.
func quad(place string) archive.Occasion {
	return archive.Occasion{Name: "Quad summit", Noun: "summit", Own: "quad", Place: place, Paragraphs: []int{7}}
}

// quadIn are documents that tell of summits of a group in Oslo; the last says no place.
func quadIn(when ...string) []*archive.Entry {
	var lines []string
	for _, at := range when {
		_, date, _ := strings.Cut(at, " ")
		lines = append(lines, at+" They met at the Quad Summit on "+date+".")
	}
	documents := told(lines...)
	for _, d := range documents[:len(documents)-1] {
		d.Events[0].Place, d.Events[0].Held = "oslo", true
	}
	return documents
}

func inOslo(o *archive.Occasion) { o.Place = "Oslo" }

// lastWith changes the last document.
func lastWith(documents []*archive.Entry, change func(*archive.Entry)) []*archive.Entry {
	change(documents[len(documents)-1])
	return documents
}

func holmAndDahl(d *archive.Entry) {
	d.People = []archive.Person{{Name: "Anna Holm"}, {Name: "Dahl"}}
}

// counts gives a document editions of a series that it counts.
func counts(ordinals ...int) func(*archive.Entry) {
	return func(d *archive.Entry) {
		for _, n := range ordinals {
			d.Meetings = append(d.Meetings, archive.MeetingMention{ID: "asean-norway-summit", Ordinal: n})
		}
	}
}

// places writes where things are told, as “a1 b7; a2 a3”, those of several paragraphs.
func places(lists ...[]archive.Happening) string {
	var parts []string
	for _, list := range lists {
		for _, h := range list {
			var at []string
			for _, teller := range h.Tellers {
				at = append(at, fmt.Sprintf("%s%d", teller.Document.ID, teller.Paragraph))
			}
			if len(at) > 1 {
				parts = append(parts, strings.Join(at, " "))
			}
		}
	}
	return strings.Join(parts, "; ")
}

// TestWhatIsNamedWithoutADay asserts of what a name tells that has no day beside it.
func TestWhatIsNamedWithoutADay(t *testing.T) {
	lists := listsOf(t)
	const held = "The Lake Summit was held on 2016-05-03."
	series := func(name string, loose bool) archive.Occasion {
		return archive.Occasion{Name: name, Noun: "summit", Own: "asean norway", Series: "asean-norway-summit",
			Loose: loose, Paragraphs: []int{7}}
	}
	norway := func(change func(*archive.Occasion)) archive.Occasion {
		return with(series("ASEAN-Norway Summit", false), change)
	}
	special := func(o *archive.Occasion) { o.Special = true }
	inSecond := func(o *archive.Occasion) { o.Paragraphs = []int{2} }
	numbered := func(o *archive.Occasion) { o.Number = 4 }
	const left = "a 2016-05-03 On 2016-05-03 Berg left for what those of the Lake call the summit of all."
	ofASEAN := archive.Occasion{Name: "ASEAN Summit", Noun: "summit", Own: "asean", Series: "asean-summit",
		Loose: true, Paragraphs: []int{7}}
	const inCebu = "a 2016-02-15 The ASEAN-Norway Special Summit was held in Cebu."
	for _, test := range []struct {
		name      string
		documents []*archive.Entry
		want      string
	}{
		{"in the same text", names(told("a 2016-05-03 "+held), "a", "2016-05-20", lake(7, 9)), "a1 a7 a9"},
		{"at the place by which another one names it", names(names(told("a 2016-05-03 They met at the Quad Summit on "+
			"2016-05-03."), "b", "2016-05-10", quad("Oslo")), "c", "2017-05-20", quad("Oslo")), "a1 b7 c7"},
		{"at a place by which nobody names it", names(names(told("a 2016-05-03 They met at the Quad Summit on "+
			"2016-05-03."), "b", "2016-05-10", quad("")), "c", "2017-05-20", quad("Oslo")), "a1 b7"},
		{"beside a journey of another day", names(told(inCebu, "b 2016-03-28 They met at the ASEAN-Norway special "+
			"summit, and spoke of the trip to Oslo on 2016-03-28."), "b", "2016-03-29",
			with(norway(special), inSecond)), "a1 b2"},
		{"beside the work of another day", names(told(inCebu, "b 2016-03-28 They met at the ASEAN-Norway special "+
			"summit, and spoke of the work in Oslo on 2016-03-28."), "b", "2016-03-29",
			with(norway(special), inSecond)), ""},
		{"in another one of that time", names(told("a 2016-05-03 "+held), "b", "2016-05-20", lake(7)), "a1 b7"},
		{"in one of another year", names(told("a 2016-05-03 "+held), "b", "2018-05-20", lake(7)), ""},
		{"where two were then", names(told("a 2016-05-03 "+held, "c 2016-06-20 The Lake Summit was held on "+
			"2016-06-20."), "b", "2016-05-30", lake(7)), ""},
		{"with its year", names(told("a 2016-05-03 "+held), "b", "2018-05-20",
			with(lake(7), func(o *archive.Occasion) { o.Year = "2016" })), "a1 b7"},
		{"with another year", names(told("a 2016-05-03 "+held), "b", "2016-05-20",
			with(lake(7), func(o *archive.Occasion) { o.Year = "2017" })), ""},
		{"of the next year", names(told("a 2016-05-03 "+held), "b", "2015-05-20",
			with(lake(7), func(o *archive.Occasion) { o.Year = "1" })), "a1 b7"},
		{"of the last year", names(told("a 2016-05-03 "+held), "b", "2017-05-20",
			with(lake(7), func(o *archive.Occasion) { o.Year = "-1" })), "a1 b7"},
		{"of the year behind that", names(told("a 2016-05-03 "+held), "b", "2017-05-20",
			with(lake(7), func(o *archive.Occasion) { o.Year = "1" })), ""},
		{"of the next year, which nobody knows", names(told("a 2016-05-03 "+held), "b", "",
			with(lake(7), func(o *archive.Occasion) { o.Year = "1" })), ""},
		{"of the next year, beside the date of this one", names(told("a 2016-05-03 "+held, "b 2015-05-03 At the Lake "+
			"Summit of 2015-05-03 they looked ahead."), "b", "2015-05-20",
			with(lake(2), func(o *archive.Occasion) { o.Year = "1" })), "a1 b2"},
		{"of other words", names(told("a 2016-05-03 "+held), "b", "2016-05-20",
			with(lake(7), func(o *archive.Occasion) { o.Own = "river" })), ""},
		{"with a number, and told elsewhere in it", names(told(left), "a", "2016-05-20", with(lake(7, 9), numbered)),
			"a1 a7 a9"},
		{"without a number, and told elsewhere in it", names(told(left), "a", "2016-05-20", lake(7, 9)), "a7 a9"},
		{"with a number, and told in another text", names(told(left), "b", "2016-05-20", with(lake(7, 9), numbered)),
			"b7 b9"},
		{"of a series that no list dates", names(told("a 2013-05-03 Berg was at the ASEAN-Norway Summit."), "a",
			"2013-05-20", series("ASEAN-Norway Summit", false)), "a1 a7"},
		{"of a series as such", names(told("a 2013-05-03 Berg was at the ASEAN-Norway Summit."), "a",
			"2013-05-20", series("ASEAN-Norway Summit", true)), ""},
		{"beside a date of its own", names(told("a 2016-05-03 "+held, "b 2015-05-03 The Lake Summit was held on "+
			"2015-05-03."), "b", "2016-05-20", lake(2)), ""},
		{"beside the date of another meeting", names(told("a 2016-05-03 "+held, "b 2015-02-03 They met in Oslo on "+
			"2015-02-03 after the Lake Summit."), "b", "2016-05-20", lake(2)), ""},
		{"beside a sentence on another meeting", names(told("a 2016-05-03 "+held, "b 2015-02-03 They met in Oslo on "+
			"2015-02-03."), "b", "2016-05-20", lake(2)), "a1 b2"},
		{"the last one, beside another date", names(told("a 2016-05-03 "+held, "b 2015-02-03 They met in "+
			"Oslo on 2015-02-03 after the Lake Summit."), "b", "2016-05-20",
			with(lake(2), func(o *archive.Occasion) { o.Direction = "last" })), "a1 b2"},
		{"with its place, beside another date", names(told("a 2016-05-03 "+held, "b 2015-02-03 They met in "+
			"Oslo on 2015-02-03 after the Lake Summit in Cebu."), "b", "2016-05-20",
			with(lake(2), func(o *archive.Occasion) { o.Place = "Cebu" })), "a1 b2"},
		{"nobody dates it", names(nil, "a", "2016-05-20", lake(3, 7)), "a3 a7"},
		{"once in one text", names(nil, "a", "2016-05-20", lake(3)), ""},
		{"in texts of one time", names(names(nil, "a", "2016-05-20", lake(3)), "b", "2016-06-05", lake(7)), "a3 b7"},
		{"in texts of two times", names(names(nil, "a", "2016-05-20", lake(3)), "b", "2017-06-05", lake(7)), ""},
		{"with a number, at any time", names(names(nil, "a", "2016-05-20",
			with(lake(3), func(o *archive.Occasion) { o.Number = 4 })), "b", "2019-06-05",
			with(lake(7), func(o *archive.Occasion) { o.Number = 4 })), "a3 b7"},
		{"with two numbers", names(names(nil, "a", "2016-05-20",
			with(lake(3), func(o *archive.Occasion) { o.Number = 4 })), "b", "2016-06-05",
			with(lake(7), func(o *archive.Occasion) { o.Number = 5 })), ""},
		{"a series at its meeting", names(told("a 2016-11 The 4th ASEAN-Norway Summit was held."), "b", "2016-11-20",
			series("ASEAN-Norway Summit", false)), "a1 b7"},
		{"a series of two, and close to it", names(told("a 2015-11-21 The 3rd ASEAN-Norway Summit was held."), "b",
			"2015-11-30", series("ASEAN-Norway Summit", true)), "a1 b7"},
		{"a special one of it", names(told(inCebu), "b",
			"2016-03-10", norway(special)),
			"a1 b7"},
		{"a special one, which the third is not", names(told("a 2015-11-21 The 3rd ASEAN-Norway Summit was held."), "b",
			"2015-11-30", norway(special)),
			""},
		{"a special one beside another of its series", names(told(inCebu, "b 2015-11-21 At the 3rd ASEAN-Norway "+
			"Summit they met."), "b", "2016-02-10", with(norway(special), inSecond)),
			"a1 b2"},
		{"any one beside another of its series", names(told(inCebu, "b 2015-11-21 At the 3rd ASEAN-Norway Summit "+
			"they met."), "b", "2016-02-10", norway(inSecond)), ""},
		{"of a title, on its day", names(told("a 2015-04-27 They met at the ASEAN Summit."), "a", "2015-04-27",
			with(ofASEAN, func(o *archive.Occasion) { o.OfTitle = true })), "a1 a7"},
		{"of a title, on another day", names(told("a 2015-04-27 They met at the ASEAN Summit."), "a", "2015-11-27",
			with(ofASEAN, func(o *archive.Occasion) { o.OfTitle = true })), ""},
		{"of no title, which may be any", names(told("a 2015-04-27 They met at the ASEAN Summit."), "a", "2015-04-27",
			ofASEAN), ""},
		{"where it was, long after", names(told(inCebu), "b",
			"2016-08-10", norway(func(o *archive.Occasion) { o.Place = "Cebu City" })),
			"a1 b7"},
		{"where it was not", names(told(inCebu), "b",
			"2016-03-10", norway(func(o *archive.Occasion) { o.Place = "Oslo" })), ""},
		{"the next one, months before it", names(told("a 2015-11-21 The 3rd ASEAN-Norway Summit was held."), "b",
			"2015-05-10", norway(func(o *archive.Occasion) { o.Direction = "next" })),
			"a1 b7"},
		{"the next one, behind it", names(told("a 2015-11-21 The 3rd ASEAN-Norway Summit was held."), "b",
			"2015-11-30", norway(func(o *archive.Occasion) { o.Direction = "next" })), ""},
		{"the last one, before it", names(told("a 2015-11-21 The 3rd ASEAN-Norway Summit was held."), "b",
			"2015-11-10", norway(func(o *archive.Occasion) { o.Direction = "last" })), ""},
		{"ASEAN’s, of a text of the other", names(told("b 2015-11-21 The 3rd ASEAN-Norway Summit was held."), "b",
			"2015-11-30", archive.Occasion{Name: "ASEAN Summit", Noun: "summit", Own: "asean", Series: "asean-summit",
				Loose: true, Paragraphs: []int{7}}), "b1 b7"},
		{"ASEAN’s, where the other was", names(told(inCebu), "b",
			"2016-03-10", archive.Occasion{Name: "ASEAN Summit", Noun: "summit", Own: "asean", Series: "asean-summit",
				Place: "Cebu", Direction: "last", Paragraphs: []int{7}}), "a1 b7"},
		{"ASEAN’s, of a text of neither", names(told("a 2015-11-21 The 3rd ASEAN-Norway Summit was held."), "b",
			"2015-11-30", archive.Occasion{Name: "ASEAN Summit", Noun: "summit", Own: "asean", Series: "asean-summit",
				Loose: true, Paragraphs: []int{7}}), ""},
		{"with a number and without", names(names(nil, "a", "2016-05-20",
			with(lake(3), func(o *archive.Occasion) { o.Number = 4 })), "b", "2016-06-05", lake(7)), "a3 b7"},
		{"with two numbers and without", names(names(names(nil, "a", "2016-05-20",
			with(lake(3), func(o *archive.Occasion) { o.Number = 4 })), "c", "2016-05-20",
			with(lake(3), func(o *archive.Occasion) { o.Number = 5 })), "b", "2016-06-05", lake(7)), ""},
		{"with a number, long before", names(names(nil, "a", "2016-02-20",
			with(lake(3), func(o *archive.Occasion) { o.Number = 4 })), "b", "2016-06-05", lake(7)), ""},
		{"beside a week in which nobody tells of it", names(told("a 2016-05-03 "+held,
			"b 2016-05-02/2016-05-08 Will he be at the Lake Summit this week?"), "b", "2016-05-02", lake(2)), "a1 b2"},
		{"a series of two, and far from it", names(told("a 2015-11-21 The 3rd ASEAN-Norway Summit was held."), "b",
			"2016-01-10", series("ASEAN-Norway Summit", true)), ""},
		{"a conference by its number", names(told("a 2016-11-03 At COP26 in 2016-11-03 they met."), "b", "2019-05-20",
			archive.Occasion{Name: "COP26", Noun: groupmeeting.Conference, Number: 26, Paragraphs: []int{7}}), "a1 b7"},
		{"another conference", names(told("a 2016-11-03 At COP26 in 2016-11-03 they met."), "b", "2016-05-20",
			archive.Occasion{Name: "COP27", Noun: groupmeeting.Conference, Number: 27, Paragraphs: []int{7}}), ""},
		{"of a title, as of today", names(told("a 2016-05-03 On 2016-05-03 the summit was long, said Holm and Dahl."),
			"a", "2016-05-03", with(lake(7), func(o *archive.Occasion) { o.OfTitle = true })), "a1 a7"},
		{"of no title", names(told("a 2016-05-03 On 2016-05-03 the summit was long, said Holm and Dahl."), "a",
			"2016-05-03", lake(7)), ""},
		{"those of the title, today", names(told("a 2016-05-03 On 2016-05-03 Holm met Dahl."), "a", "2016-05-03",
			todays(7)), "a1 a7"},
		{"beside the date of another summit", names(told("a 2016-05-03 "+held, "b 2016-02-20 They spoke of the Lake "+
			"Summit, and of the summit that he held on 2016-02-20."), "b", "2016-04-30", lake(2)), "a1 b2"},
		{"beside its own date, which is another", names(told("a 2016-05-03 "+held,
			"b 2016-02-20 They spoke of the Lake "+
				"Summit that he held on 2016-02-20."), "b", "2016-04-30", lake(2)), ""},
		{"of those who meet", lastWith(names(told("a 2016-05-03 Then Holm will meet Dahl on 2016-05-03."), "a",
			"2016-05-01", ofTwo(7)), holmAndDahl), "a1 a7"},
		{"of those who meet twice", lastWith(names(told("a 2016-05-03 Then Holm will meet Dahl on 2016-05-03.",
			"a 2016-05-04 Then Holm will meet Dahl again on 2016-05-04."), "a", "2016-05-01", ofTwo(7)),
			holmAndDahl), ""},
		{"of those who are nobody", names(told("a 2016-05-03 Then Holm will meet Dahl on 2016-05-03."), "a",
			"2016-05-01", ofTwo(7)), ""},
		{"with whom a meeting is", names(told("a 2016-05-03 Then Holm will meet Dahl on 2016-05-03."), "a",
			"2016-05-01",
			counterpart("dahl")), "a1 a7"},
		{"with who meets others", names(told("a 2016-05-03 So, Anna Holm will meet Dahl on 2016-05-03."), "a",
			"2016-05-01", counterpart("holm")), ""},
		{"with one of two meetings", names(told("a 2016-05-03 Then Holm will meet Dahl on 2016-05-03.",
			"a 2016-05-04 Then Holm will meet Dahl on 2016-05-04."), "a", "2016-05-01", counterpart("dahl")), ""},
		{"with whom another text says that a meeting is", names(told("a 2016-05-03 Then Holm will meet Dahl on "+
			"2016-05-03."), "b", "2016-05-01", counterpart("dahl")), ""},
		{"of a group, where it met", names(quadIn("a 2015-05-03", "b 2016-05-03"), "b", "2016-05-04", quad("Oslo")),
			"a1 b7"},
		{"of a group, where it met twice", names(quadIn("a 2015-05-03", "c 2015-11-03", "b 2016-05-03"), "b",
			"2016-05-04", quad("Oslo")), "b3 b7"},
		{"at one place, months later", names(names(nil, "a", "2016-02-20", with(lake(3), inOslo)), "b", "2016-06-05",
			with(lake(7), inOslo)), "a3 b7"},
		{"at one place, years later", names(names(nil, "a", "2016-02-20", with(lake(3), inOslo)), "b", "2018-06-05",
			with(lake(7), inOslo)), ""},
		{"at another place, months later", names(names(nil, "a", "2016-02-20", with(lake(3), inOslo)), "b",
			"2016-06-05", with(lake(7), func(o *archive.Occasion) { o.Place = "Bergen" })), ""},
		{"of a group, of which only the year is told", names(told("a 2017 The 2017 Quad Leaders’ Summit will be long.",
			"c 2017 They will meet at the 2017 Quad Summit."), "b", "2017-02-10", quad("")), "a1 c2 b7"},
		{"of a group, in another year", names(told("a 2017 The 2017 Quad Leaders’ Summit will be long.",
			"c 2017 They will meet at the 2017 Quad Summit."), "b", "2016-02-10", quad("")), "a1 c2"},
		{"a series of two, of which the text counts one",
			lastWith(names(told("a 2015-11-21 The 3rd ASEAN-Norway Summit "+
				"was held."), "b", "2017-01-10", series("ASEAN-Norway Summit", true)), counts(3)), "a1 b7"},
		{"a series of two, of which the text counts two",
			lastWith(names(told("a 2015-11-21 The 3rd ASEAN-Norway Summit "+
				"was held."), "b", "2017-01-10", series("ASEAN-Norway Summit", true)), counts(3, 4)), ""},
		{"a journey", names(told("a 2016-05-03 On 2016-05-03 Berg visited Norway."), "a", "2016-05-05",
			archive.Occasion{Name: "Berg’s trip", Noun: "visit", Own: "berg", Paragraphs: []int{7}}), "a1 a7"},
		{"a journey of somebody else", names(told("a 2016-05-03 On 2016-05-03 Berg visited Norway."), "a", "2016-05-05",
			archive.Occasion{Name: "Lund’s trip", Noun: "visit", Own: "lund", Paragraphs: []int{7}}), ""},
		{"a journey to somewhere else", names(told("a 2016-05-03 On 2016-05-03 Berg visited Norway."), "a",
			"2016-05-05",
			archive.Occasion{Name: "Berg’s trip", Noun: "visit", Own: "berg", Place: "Peru",
				Paragraphs: []int{7}}), ""},
		{"journeys that nobody dates", names(names(nil, "a", "2016-05-05", archive.Occasion{Name: "Berg’s trip",
			Noun: "visit", Own: "berg", Place: "Peru", Paragraphs: []int{7, 9}}), "b", "2016-05-06", archive.Occasion{
			Name: "Berg’s trip", Noun: "visit", Own: "berg", Place: "Norway", Paragraphs: []int{3}}), "a7 a9"},
		{"others, today", names(told("a 2016-05-03 On 2016-05-03 Lund met Berg."), "a", "2016-05-03",
			todays(7, 9)), "a7 a9"},
	} {
		list, undated := Of(test.documents, seriesOf(lists), lists)
		if got := places(list, undated); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestEditionsDatedByOneText asserts that a text that counts one edition and tells of the series
// with a day tells of that one, where nobody else says when it was.
func TestEditionsDatedByOneText(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct {
		name     string
		ordinals []int
		want     string
	}{
		{"one", []int{9}, "asean-summit-9 1990-04-22"},
		{"one that is counted twice", []int{9, 9}, "asean-summit-9 1990-04-22"},
		{"two", []int{8, 9}, ""},
		{"none", nil, ""},
	} {
		documents := told("a 1990-04-22 He spoke at the ASEAN Summit in Oslo on 1990-04-22.")
		documents[0].Events[0].Expression = "1990-04-22"
		series := seriesOf(lists)
		for i := range series {
			if series[i].ID == "asean-summit" {
				for _, n := range []int{8, 9} {
					series[i].Editions = append(series[i].Editions, archive.EditionEntry{
						Edition: archive.Edition{Number: n}, FromTexts: true, Label: fmt.Sprint(n),
					})
				}
			}
		}
		for _, n := range test.ordinals {
			documents[0].Meetings = append(documents[0].Meetings,
				archive.MeetingMention{ID: "asean-summit", Ordinal: n})
		}
		list, _ := Of(documents, series, lists)
		got := ""
		for _, h := range list {
			if h.Series == "asean-summit" && h.Number < 26 {
				got += h.Key + " " + h.Date
			}
		}
		if got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestAsides asserts that days of which a text speaks in passing add to what it tells.
func TestAsides(t *testing.T) {
	lists := listsOf(t)
	aside := func(clause string) archive.Aside {
		return archive.Aside{Date: "2016-05-03", Words: "2016-05-03", Clause: clause, Paragraph: 7}
	}
	for _, test := range []struct {
		name, line string
		asides     []archive.Aside
		want       string
	}{
		{"of whom it tells", "a 2016-05-03 On 2016-05-03 Holm met Dahl.", []archive.Aside{
			aside("Will he meet Dahl on 2016-05-03?")}, "a1 a7"},
		{"of another", "a 2016-05-03 On 2016-05-03 Holm met Dahl.", []archive.Aside{
			aside("Will he meet Berg on 2016-05-03?")}, ""},
		{"of a group’s summit", "a 2016-05-03 At the G20 Summit on 2016-05-03 they met.", []archive.Aside{
			aside("He hosted the G20 Summit on 2016-05-03.")}, "a1 a7"},
		{"of an edition", "a 2015-11-21 The ASEAN-Norway Summit was held.", []archive.Aside{{Date: "2015-11-21",
			Words: "2015-11-21", Clause: "The ASEAN-Norway Summit of 2015-11-21.", Paragraph: 7}}, "a1 a7"},
		{"of nothing else", "a 2016-05-01 It rained.", []archive.Aside{aside("Does Berg sleep on 2016-05-03?"),
			{Date: "2016-05-03", Words: "2016-05-03", Clause: "Berg sleeps on 2016-05-03.", Paragraph: 9}}, ""},
	} {
		documents := told(test.line)
		documents[0].Date.Value, documents[0].Asides = "2016-05-02", test.asides
		list, _ := Of(documents, seriesOf(lists), lists)
		if got := places(list); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
		for _, h := range list {
			for _, teller := range h.Tellers {
				if teller.Paragraph == 7 && teller.Event != nil {
					t.Errorf("%s: what is said in passing is no event", test.name)
				}
			}
		}
	}
}

// TestWhatTextsPointAt asserts when statements of one text and day that only point at
// something tell of one thing.
func TestWhatTextsPointAt(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct {
		name  string
		lines []string
		want  string
	}{
		{"two that point", []string{"a 2016-05-03 I heard his speech on 2016-05-03.",
			"a 2016-05-03 You know, in the speech of 2016-05-03 it rained."}, "a1 a2"},
		{"one alone", []string{"a 2016-05-03 I heard his speech on 2016-05-03."}, ""},
		{"on two days", []string{"a 2016-05-03 I heard his speech on 2016-05-03.",
			"a 2016-05-04 You know, in the speech of 2016-05-04 it rained."}, ""},
		{"in two texts", []string{"a 2016-05-03 I heard his speech on 2016-05-03.",
			"b 2016-05-03 You know, in the speech of 2016-05-03 it rained."}, ""},
		{"at two things", []string{"a 2016-05-03 I heard his speech on 2016-05-03.",
			"a 2016-05-03 You know, at the rally of 2016-05-03 it rained."}, ""},
		{"of two people", []string{"a 2016-05-03 I heard the speech of Holm on 2016-05-03.",
			"a 2016-05-03 You heard the speech of Dahl on 2016-05-03."}, ""},
		{"by another noun for it", []string{"a 2016-05-03 I heard of the call on 2016-05-03.",
			"a 2016-05-03 You know, the conversation of 2016-05-03 was long."}, "a1 a2"},
	} {
		list, _ := Of(told(test.lines...), nil, lists)
		if got := places(list); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
	since := told("a 2016-05-03 Berg attacked Lund on 2016-05-03.", "a 2016-05-03/.. Since 2016-05-03 it rains.")
	since[0].Events[1].Role = archive.Since
	if list, _ := Of(since, nil, lists); places(list) != "a1 a2" {
		t.Errorf("since a day: %q", places(list))
	}
	since[0].Events[1].Date = "2016-05-04/.."
	if list, _ := Of(since, nil, lists); places(list) != "" {
		t.Errorf("since another day: %q", places(list))
	}
}
