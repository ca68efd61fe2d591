package issue

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/rule"
)

// said fills a paragraph, so that it is no line of the head.
const said = "the people of the coast and of the hills spoke at length of boats, of nets and of the price of rice."

var known *authority.Lists // read once

func listsOf(t *testing.T) *authority.Lists {
	t.Helper()
	if known == nil {
		known = infertest.Lists(t)
	}
	return known
}

// issuedOf is the date of issue of a text, as “~” when it is inferred, and its
// rule.
func issuedOf(t *testing.T, lists *authority.Lists, words string) (value, by string) {
	t.Helper()
	h := infertest.Head(words, lists)
	fact := Date(h).Fact
	if fact.Known() {
		infertest.CheckEvidence(t, h.Source, fact.Evidence)
	}
	if fact.Basis == archive.Inferred {
		return "~" + fact.Value, fact.Rule
	}
	return fact.Value, fact.Rule
}

func TestDayOfTheEventWithWhichATextBegins(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct{ name, in, want string }{
		{"held", "The Council was held on 5 May 2016 and the ministers spoke. ", ""},
		{"a meeting that was held", "The Meeting of the Council was held on 5 May 2016, and ", "~2016-05-05"},
		{"met", "The ministers met in Oslo on 5 May 2016, and ", "~2016-05-05"},
		{"not the end of another word", "The ministers published methods for sharing data on 5 May 2016, and ", ""},
		{"not the beginning of another word", "The ministers spoke of metals on 5 May 2016, and ", ""},
		{"nobody who meets", "The boats met off Oslo on 5 May 2016, and ", ""},
		{"a month at the head of the sentence", "May 2015 was cold, and the ministers met on 6 June 2016, and ", ""},
		{"this, and nothing held", "This was a port on 5 May 2016, and ", ""},
		{"this", "This was adopted in Oslo on 5 May 2016, and ", "~2016-05-05"},
		{"the day first", "On 5 May 2016, the ministers met in Oslo, and ", "~2016-05-05"},
		{"the day alone first", "5 May 2016, the ministers met in Oslo, and ", "~2016-05-05"},
		{"another word before the day", "Since 5 May 2016 the ministers met in Oslo, and ", ""},
		{"a participle", "The leaders spoke of the summit held on 5 May 2016, and ", ""},
		{"a participle in the plural", "The leaders spoke of the summits held on 5 May 2016, and ", ""},
		{"no participle behind a comma", "The summit, held on 5 May 2016, was long, and ", "~2016-05-05"},
		{"no participle before a comma", "The summit held, on 5 May 2016, that the sea is wide, and ", "~2016-05-05"},
		{"no participle before a noun", "The summit held talks of 5 May 2016, and ", "~2016-05-05"},
		{"no participle of somebody", "The ministers met on 5 May 2016, and ", "~2016-05-05"},
		{"a verb behind the participle", "The summit held in Oslo concluded on 5 May 2016, and ", "~2016-05-05"},
		{"another time", "The ministers met after the vote on 5 May 2016, and ", ""},
		{"another time, earlier", "The ministers met as in the permit issued previously on 5 May 2016, and ", ""},
		{"another time, later", "The ministers met for the talks scheduled on 5 May 2016, and ", ""},
		{"another time, prior", "The ministers met prior to the vote on 5 May 2016, and ", ""},
		{"another time, by a decision", "The ministers met pursuant to the vote on 5 May 2016, and ", ""},
		{"a word that only begins so", "The ministers met in the afternoon on 5 May 2016, and ", "~2016-05-05"},
		{"what will be", "The ministers, who met on 5 May 2016 will go on, and ", ""},
		{"what they wish", "The ministers, who met on 5 May 2016 wish to go on, and ", "~2016-05-05"},
		{"a verb that is too far", "The ministers met, and in the long hall " + strings.Repeat("and the garden ", 12) +
			"on 5 May 2016 it was cold, and ", ""},
		{"a verb that is just near", "The ministers met, and in the long hall " + strings.Repeat("and the garden ",
			7) + "on 5 May 2016 it was cold, and ", "~2016-05-05"},
		{"a verb as far as it may be", "The ministers met " + strings.Repeat("x", 162) + " on 5 May 2016, and ",
			"~2016-05-05"},
		{"a verb a letter too far", "The ministers met " + strings.Repeat("x", 163) + " on 5 May 2016, and ", ""},
		{"letters count, not bytes", "The ministers met " + strings.Repeat("à é ", 33) + "on 5 May 2016, and ",
			"~2016-05-05"},
		{"the day first, and a verb as far as it may be", "On 5 May 2016, the ministers " + strings.Repeat("x", 150) +
			" met, and ", "~2016-05-05"},
		{"the day first, and a verb a letter too far", "On 5 May 2016, the ministers " + strings.Repeat("x", 151) +
			" met, and ", ""},
		{"several days", "The ministers met in Oslo on 4-5 May 2016, and ", "~2016-05-05"},
		{"a month behind the day", "The ministers met on 5 May 2016 and will meet in May 2017, and ", "~2016-05-05"},
		{"this, and nobody who meets, inside the sentence", "The boats were as this was adopted on 5 May 2016, and ",
			""},
		{"nobody before the verb", "Boats met the ministers on 5 May 2016, and ", ""},
		{"two times", "In May 2015 and on 6 June 2016 the ministers met in Oslo, and ", ""},
		{"two times in two sentences", "It was 2016. The ministers met on 6 June 2016 in Oslo, and ", "~2016-06-06"},
		{"a month in the sentence before", "It was May 2015. The ministers met on 6 June 2016 in Oslo, and ",
			"~2016-06-06"},
		{"a month is no day", "The ministers met in May 2016, and ", ""},
		{"remarks", "Remarks by the guest at the dinner on 5 May 2016\n\n", "~2016-05-05"},
		{"no remarks", "Pictures by the guest at the dinner on 5 May 2016\n\n", ""},
		{"remarks, with a comma", "Opening remarks of the guest, 5 May 2016\n\n", "~2016-05-05"},
		{"remarks inside a sentence", "The remarks by the guest at the dinner on 5 May 2016\n\n", ""},
		{"remarks in another sentence", "Remarks by the guest. The dinner on 5 May 2016\n\n", ""},
		{"remarks about a day", "Remarks of the guest about 5 May 2016\n\n", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := issueReader{Head: infertest.Head(test.in+said, lists)}
			fact, _ := r.eventIn(r.Leaves[0])
			if got := strings.Replace(
				"~"+fact.Value,
				"~",
				map[bool]string{true: "~"}[fact.Known()],
				1,
			); got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
			if fact.Known() && fact.Rule != rule.LeadEvent {
				t.Errorf("by the rule %s", fact.Rule)
			}
		})
	}
}

func TestWhereTheEventIsLookedFor(t *testing.T) {
	lists := listsOf(t)
	const event = "The ministers met in Oslo on 5 May 2016, and " + said
	for _, test := range []struct{ name, in, want string }{
		{"in the text", event, "~2016-05-05"},
		{"in the fourth paragraph", strings.Repeat("Once "+said+"\n\n", 3) + event, "~2016-05-05"},
		{"not in the fifth", strings.Repeat("Once "+said+"\n\n", 4) + event, ""},
		{"not in a report", "OSLO – At the quay " + said + "\n\n" + event, ""},
		{"in a statement that a report hands on", "OSLO – At the quay " + said +
			"\n\nWe, the ministers, met in Oslo on 5 May 2016, and " + said, "~2016-05-05"},
		{"in one in capitals", "OSLO – At the quay " + said +
			"\n\nWE, the ministers, met in Oslo on 5 May 2016, and " + said, "~2016-05-05"},
		{"not behind another day", "It rained on 4 May 2016, and " + said + "\n\n" + event, ""},
		{"not what comes behind two times in a sentence", "The ministers met in May 2015 and on 5 May 2016, and " +
			said + "\n\n" + event, ""},
		{"below a place and a day without its year", "The Sea and Us\n\nOslo, 4 May\n\n" + event, "~2016-05-05"},
		{"behind the title, repeated", "Night of the Harbour\n\nNight of the Harbour, 5 May 2016, where " + said,
			"~2016-05-05"},
		{"behind the title in other letters", "Night of the Harbour\n\nNIGHT OF THE HARBOUR on 5 May 2016, where " +
			said, "~2016-05-05"},
		{"not behind other words than the title", "Night of the Harbour\n\nDay of the Harbour, 5 May 2016, where " +
			said, ""},
		{"not behind the title without a mark", "Night of the Harbour\n\nNight of the Harbour for 5 May 2016, where " +
			said, ""},
		{"not where there is no title", "Night of the Harbour, 5 May 2016, where " + said, ""},
		{"not in a statement that others only mention", "OSLO – At the quay " + said +
			"\n\nWe ministers met in Oslo on 5 May 2016, and " + said, ""},
		{"below a word in a report", "OSLO – At the quay " + said +
			"\n\nOh\n\nWe, the ministers, met in Oslo on 5 May " +
			"2016, and " + said, "~2016-05-05"},
		{"as far in as it may be", strings.Repeat("x", 667) + ". The ministers met on 5 May 2016, and " + said,
			"~2016-05-05"},
		{"a letter too far in", strings.Repeat("x", 668) + ". The ministers met on 5 May 2016, and " + said, ""},
		{"not where it is too far in", strings.Repeat("and so on ", 70) + event, ""},
		{"where letters beyond ASCII stand before", strings.Repeat("é ", 300) + ". " + event, "~2016-05-05"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got, by := issuedOf(t, lists, test.in); got != test.want {
				t.Errorf("%q by %s, want %q", got, by, test.want)
			}
		})
	}
}

func TestLinesThatDate(t *testing.T) {
	lists := listsOf(t)
	body := "\n\nAt the quay " + said
	for _, test := range []struct{ name, in, want, by string }{
		{"a dateline", "OSLO, 5 May 2016 – At the quay " + said, "2016-05-05", rule.Dateline},
		{"two figures of its year", "OSLO, 6 JULY ‘77 – At the quay " + said, "~1977-07-06", rule.Dateline},
		{"several days", "OSLO, 5-6 May 2016 – At the quay " + said, "~2016-05-06", rule.Dateline},
		{"several days, below that of the page", "The Sea and Us\n\n2016-05-05\n\nOSLO, 5-6 May 2016 – At the quay " +
			said, "~2016-05-05", rule.PageDate},
		{"figures that can be read in two ways", "OSLO, 5/6/2016 – At the quay " + said, "", ""},
		{"figures that the text settles", "OSLO, 5/6/2016 – On 5 June 2016 at the quay " + said,
			"~2016-06-05", rule.Dateline},
		{"figures that the text settles the other way", "OSLO, 5/6/2016 – On 6 May 2016 at the quay " + said,
			"~2016-05-06", rule.Dateline},
		{"a dateline without a year", "OSLO, 5 May – On 5 May 2016 at the quay " + said, "~2016-05-05", rule.Dateline},
		{"a dateline without a year, which nothing settles", "OSLO, 5 May – On 6 May 2016 at the quay " + said, "", ""},
		{"a dateline without a year, which two settle", "OSLO, 5 May – On 5 May 2016 and on 5 May 2017 at the quay " +
			said, "", ""},
		{"a line of a place and a day", "The Sea and Us\n\nOslo, 5 May 2016" + body, "2016-05-05", rule.DateLine},
		{"a line of a day", "The Sea and Us\n\n5 May 2016" + body, "2016-05-05", rule.DateLine},
		{"a line of a month", "The Sea and Us\n\nMay 2016" + body, "~2016-05", rule.DateLine},
		{"a line above the title", "5 May 2016\n\nThe Sea and Us" + body, "~2016-05-05", rule.DateLine},
		{"a line above the title, which the text repeats", "5 May 2016\n\nThe Sea and Us\n\nOn 5 May 2016 at the " +
			"quay " + said, "2016-05-05", rule.DateLine},
		{"a clock above the title", "Thursday, 5 May 2016\n\nThe Sea and Us" + body, "", ""},
		{"two lines below the title", "The Sea and Us\n\n5 May 2016\n\n6 May 2016" + body,
			"~2016-05-05", rule.DateLine},
		{"two lines that agree", "The Sea and Us\n\n5 May 2016\n\n5 May 2016" + body, "2016-05-05", rule.DateLine},
		{"one line above, one below", "4 May 2016\n\nThe Sea and Us\n\n5 May 2016" + body, "2016-05-05", rule.DateLine},
		{"a label", "[Date] May 5, 2016\n[Place] Oslo" + body, "2016-05-05", rule.Label},
		{"the end", "The Sea and Us" + body + "\n\nAdopted in Oslo on 5 May 2016.", "2016-05-05", rule.Closing},
		{"the end, with much behind the day", "The Sea and Us" + body +
			"\n\nAdopted in Oslo on 5 May 2016, by those of whom one is in the house of the port and the " +
			"other at sea.", "", ""},
		{"the end, with the copies behind the day", "The Sea and Us" + body +
			"\n\nDone at Oslo, this 5th day of May 2016, in nine originals, of which one is in the house of the port.",
			"2016-05-05", rule.Closing},
		{"a place and a day at the end", "The Sea and Us" + body + "\n\nOslo, 5 May 2016", "~2016-05-05", rule.Closing},
		{"a place and a day above the end", "The Sea and Us" + body + "\n\nOslo, 5 May 2016" + body, "", ""},
		{"the hand of one who proclaims", "A Proclamation on the Sea" + body + "\n\nIN WITNESS WHEREOF, I have " +
			"hereunto set my hand this fifth day of May, in the year of our Lord two thousand sixteen, and of the " +
			"Independence of the Isles the two hundred and fiftieth.\n\nOLA LEE", "2016-05-05", rule.Closing},
		{"the hands of those who sign above the day", "The Sea and Us" + body + "\n\nDONE at Oslo on 5 May 2016." +
			"\n\nIn witness whereof the undersigned have put their hands to this.", "2016-05-05", rule.Closing},
		{"the end of a clause", "The Sea and Us" + body + "\n\nIN WITNESS WHEREOF, the undersigned, who were " +
			"empowered by those who sent them, have signed this Agreement. DONE at Oslo, on the fifth day of May in " +
			"the year two thousand and sixteen, in a single copy in the language of the sea.\n\n" +
			"For the Isles\n\nOLA LEE\n\nFor the Ports\n\nIDA BERG\n\nFor the Ships\n\nPER HOLM\n\n" +
			"Harbour Master", "2016-05-05", rule.Closing},
		{"a clause that only ends with what was signed", "The Sea and Us" + body + "\n\nThe ships of the isles, " +
			"whose masters had met many times in the years before, came to the ports of the north and of the south " +
			"and to all of the other harbours of the old sea. Signed papers of 5 May 2016 lay there.", "", ""},
		{"a paper behind its label below", "The Sea and Us" + body + "\n\nSource: The Harbour Post, 5 May 2016",
			"~2016-05-05", rule.Printed},
		{"a paper below", "The Sea and Us" + body + "\n\nHarbour Post, 5 May 2016", "~2016-05-05", rule.Printed},
		{"a paper in brackets below", "The Sea and Us" + body + "\n\n(Harbour Post, 5 May 2016)",
			"~2016-05-05", rule.Printed},
		{"a sentence that says who printed it", "The Sea and Us" + body + "\n\nFirst published in the Gazette " +
			"on 5 May 2016.", "~2016-05-05", rule.Printed},
		{"published below", "The Sea and Us" + body + "\n\nPublished on 5 May 2016", "~2016-05-05", rule.Printed},
		{"a sentence of an article", "The Sea and Us" + body + "\n\nThis article was originally published by the " +
			"Gazette on 5 May 2016", "~2016-05-05", rule.Printed},
		{"a commentary", "The Sea and Us" + body + "\n\nThis commentary was published on 5 May 2016.",
			"~2016-05-05", rule.Printed},
		{"originally", "The Sea and Us" + body + "\n\nOriginally published on 5 May 2016.",
			"~2016-05-05", rule.Printed},
		{"an article that was written on a day", "The Sea and Us" + body + "\n\nThis article speaks of what came on " +
			"5 May 2016.", "", ""},
		{"a source of figures as of a day", "The Sea and Us" + body + "\n\nSource: Harbour Figures as of 5 May 2016",
			"", ""},
		{"a source without a name", "The Sea and Us" + body + "\n\nSource: 5 May 2016", "", ""},
		{"a name that is no paper's below", "The Sea and Us" + body + "\n\nOla Lee, 5 May 2016", "", ""},
		{"a paper with more behind the day", "The Sea and Us" + body + "\n\nHarbour Post, 5 May 2016 at sea", "", ""},
		{"a paper below the title", "The Sea and Us\n\nHarbour Post, 5 May 1887" + body, "~1887-05-05", rule.PageDate},
		{"a paper below the title, and a dateline", "The Sea and Us\n\nHarbour Post, 5 May 1887\n\n" +
			"OSLO, 3 May 1887 – At the quay " + said, "1887-05-03", rule.Dateline},
		{"a paper above a long paragraph", "The Sea and Us" + body + "\n\nHarbour Post, 5 May 2016" + body + " " + said,
			"", ""},
		{"the title", "Statement on the Sea, 5 May 2016" + body, "~2016-05-05", rule.TitleDate},
		{"the title, with a place behind", "Statement on the Sea, 5 May 2016, Oslo" + body,
			"~2016-05-05", rule.TitleDate},
		{"the title, with more behind", "Statement of 5 May 2016 on the Sea" + body, "", ""},
		{"the title of what is to come", "Clean Seas by 5 May 2016" + body, "", ""},
		{"a number and a day before the title", "No: 225, 5 May 2016, Press Release on the Sea" + body,
			"~2016-05-05", rule.TitleDate},
		{"published", "The Sea and Us\n\nPublished: 5 May 2016 10:20" + body, "~2016-05-05", rule.PageDate},
		{"the day of the page before the title", "date 2016-05-05 The Sea and Us" + body, "~2016-05-05", rule.PageDate},
		{"the day of the page before the text", "The Sea and Us\n\ndate 2016-05-05 At the quay " + said,
			"~2016-05-05", rule.Dateline},
		{"a document whose lead says when it was issued", "Press Release on the Sea\n\nOn 5 May 2016, the masters " +
			"of the ports issued a press release, and " + said, "~2016-05-05", rule.LeadEvent},
		{"an article of which the lead says so", "The Sea and Us\n\nOn 5 May 2016, the masters of the ports issued " +
			"a press release, and " + said, "", ""},
		{"a document whose lead says what was issued besides", "Press Release on the Sea\n\nOn 5 May 2016, the " +
			"masters of the ports issued nets, and " + said, "", ""},
		{"published, below another article", "News 6 May 2016 | Ola Lee\n\nNets\n\nNews 5 May 2016 | Anna Lim" +
			"\n\nThe Sea and Us" + body, "~2016-05-05", rule.PageDate},
		{"published right above the title and below", "Published: 6 May 2016 10:20\n\nThe Sea and Us\n\nPublished: " +
			"5 May 2016 10:20" + body, "~2016-05-06", rule.PageDate},
		{"updated alone", "The Sea and Us\n\nUpdated: 6 May 2016 10:20" + body, "~2016-05-06", rule.PageDate},
		{"updated after published", "The Sea and Us\n\nPublished: 5 May 2016 10:20 | Updated: 6 May 2016 10:20" + body,
			"~2016-05-05", rule.PageDate},
		{"updated twice", "The Sea and Us\n\nUpdated: 6 May 2016 10:20\n\nUpdated: 7 May 2016 10:20" + body,
			"~2016-05-06", rule.PageDate},
		{"nothing", "The Sea and Us" + body, "", ""},
		{"empty", "", "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got, by := issuedOf(t, lists, test.in); got != test.want || by != test.by {
				t.Errorf("%q by %q, want %q by %q", got, by, test.want, test.by)
			}
		})
	}
}
