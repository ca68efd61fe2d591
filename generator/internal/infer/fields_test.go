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
		{"below a heading with a drawer and the site", "## 16. Harbours are open to all ships - Asia & Pacific - " +
			"The Harbour Post\n\n" + fields + body, "Harbours are open to all ships|~2016-05-05|"},
		{"the same drawer in words", "## 16. Harbours are open to all ships - Asia and Pacific - The Harbour " +
			"Post\n\n" +
			fields + body, "Harbours are open to all ships|~2016-05-05|"},
		{"a part of the title that is no drawer", "## 16. Harbours are open - an outline - The Harbour Post\n\n" +
			fields + body, "Harbours are open - an outline|~2016-05-05|"},
		{"of a digest that has two", "## 16. Harbours are open\n\n" + fields + body + "\n\n## 17. Ships are " +
			"late\n\n" +
			fields + strings.Repeat(body+"\n\n", 3), "[]||"},
		{"below the number of a section, without fields", "## 16. Harbours are open to all ships\n\n" + body, "[]||"},
		{"wrapped as one paragraph", "Title: Harbours are open to all\nDate: 2016-05-05 18:00\nLang: en\n\n# At " +
			"the " +
			"harbour\n\n" + body, "Harbours are open to all|2016-05-05|"},
		{"labels of a list of persons", "# Harbours are open to all\n\nChair: Anna Lee\nSecretary: Ole Holm\n" +
			"Since: the spring\n\n" + body, "Harbours are open to all||"},
		{"a label in two words", "Harbours are open to all\n\nDoc date: 5 May 2016\n\n" + body,
			"Harbours are open to all|2016-05-05|"},
		{"the same label in full", "Harbours are open to all\n\nDocument date: 5 May 2016\n\n" + body,
			"Harbours are open to all|2016-05-05|"},
		{"keys as programs write them", "name: Harbours\ntype: agreement\ndate_signed: 2016-05-05\n" +
			"date_into_force: 2017-01-01\n\nHarbours are open to all\n\n" + body,
			"Harbours are open to all|2016-05-05|"},
		{"keys of which none is the day of issue", "name: Harbours\ntype: agreement\ndate_into_force: 2017-01-01" +
			"\n\nHarbours are open to all\n\n" + body, "Harbours are open to all||"},
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
		{"a drawer without the site", "title: Ports are open today | Insights\nurl: " +
			"https://www.holmlee.com/insights/x\n",
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

// TestHeadsAsPagesBreakThem asserts what is read above a text whose lines a page has
// broken, joined or put where others stand, and beside each what merely looks like it.
func TestHeadsAsPagesBreakThem(t *testing.T) {
	const spoken = "It is my pleasure to welcome you all to the talks on the harbours, which I have the honour " +
		"to open."
	known := lists(t)
	for _, test := range []struct{ name, in, want string }{
		{"a page on one line", "Harbours are open to all - Harbour Daily Home Search World Sports Harbours are " +
			"open to " +
			"all 08:39, May 5, 2016 OSLO, May 5 (HNA) -- " + body + strings.Repeat(" "+body, 2),
			"Harbours are open to all|~2016-05-05|Oslo"},
		{"one on one line that prints its title once", "Harbours are open to all - Harbour Daily Home Search World " +
			"Sports 08:39, May 5, 2016 " + body + strings.Repeat(" "+body, 2), "[]||"},

		{"a dateline with its agency alone above the headline", "PORT OF OSLO, May 5 , 2016 (HNA)\n\n" +
			"Harbours are open to all\n\n" + body, "Harbours are open to all|2016-05-05|Port Of Oslo"},
		{"a dateline broken at its dashes", "OSLO, NORWAY -\nHarbour Newswire\n- 5 May 2016 - " + body,
			"[]|2016-05-05|Oslo"},
		{"a list of days below a place", "Oslo, Norway\n- 5 May 2016 - " + body, "[]||Oslo"},

		{"a town behind what was done, below the day", "TRANSCRIPT\n\n5 May 2016\n\nDoorstop Interview  Oslo, " +
			"Norway\n\n" + body, "Doorstop Interview Oslo, Norway|~2016-05-05|Oslo"},
		{"somebody and his country, below the day", "TRANSCRIPT\n\n5 May 2016\n\nMinister Anna Lee, " +
			"Norway\n\n" + body,
			"[]|~2016-05-05|"},

		{"a town in capitals at the foot", "Harbours are open\n\n" + body + "\n\nOSLO", "Harbours are open||Oslo"},
		{"a town in small letters at the foot", "Harbours are open\n\n" + body + "\n\nOslo", "Harbours are open||"},
		{"towns of a list at the foot", "Harbours are open\n\n" + body + "\n\nBERLIN\n\nOSLO", "Harbours are open||"},

		{"the month of a part with its number", "Harbours are open to all\n\nHARBOURS Issue 22, May 2016\n\n" + body,
			"Harbours are open to all|~2016-05|"},
		{"a month behind a number of ships", "Harbours are open to all\n\nHARBOURS Ship 22, May 2016\n\n" + body,
			"Harbours are open to all||"},
		{"the month of an edition", "Harbours are open to all\n\nSpecial Edition (May 2016)\n\n" + body,
			"Harbours are open to all|~2016-05|"},
		{"the month of what is reported", "Harbours are open to all\n\nSpecial Report (May 2016)\n\n" + body,
			"Harbours are open to all||"},

		{"below the rubric of a newspaper", "Asia | Of Ships\nHow to win friends\nThe officials took stock of the " +
			"past months\nMay 5th 2016\n\n" + body + "\n\n## More\n\n" + body, "How to win friends|2016-05-05|"},
		{"below two names and a bar", "Asia | Of Ships\nHow to win friends\nThe officials took stock of the past " +
			"months\n\n" + body + "\n\n## More\n\n" + body,
			"Asia | Of Ships How to win friends The officials took stock of the past months||"},

		{"a name that the text explains", "Regional Comprehensive Economic Partnership (RCEP)\n\nThe Regional " +
			"Comprehensive Economic Partnership (“RCEP”) is an agreement of all. " + body,
			"Regional Comprehensive Economic Partnership (RCEP)||"},
		{"a name that acts in the text", "Regional Comprehensive Economic Partnership (RCEP)\n\nThe Regional " +
			"Comprehensive Economic Partnership (“RCEP”) has entered into force. " + body, "[]||"},

		{"who speaks of himself", "### Anna Lee Holm\n\n" + spoken + "\n\n" + body, "[]||"},
		{"a title above the words of somebody", "### Harbour Talks Begin\n\n" + spoken + "\n\n" + body,
			"Harbour Talks Begin||"},
		{"a name of which somebody else tells", "### Anna Lee Holm\n\n" + body, "Anna Lee Holm||"},

		{"a day and a place in a state with its full name", "Address on Harbours\n\nJuly 29, 2016 - Vientiane, Lao " +
			"People’s Democratic Republic\n\n" + body, "Address on Harbours|2016-07-29|Vientiane"},
		{"a day, a place and an office", "Harbours are open\n\nNews Release\n\nAugust 7, 2017 - Manila, " +
			"Philippines - " +
			"Global Affairs Canada\n\n" + body, "Harbours are open|2017-08-07|Manila"},
		{"a day, a place and what was done", "Harbours are open\n\nNews Release\n\nAugust 7, 2017 - Manila, " +
			"Philippines - Global Affairs Canada said so.\n\n" + body, "Harbours are open|2017-08-07|"},
		{"a day behind the name of an icon", "Statement on the harbours of all the isles of the " +
			"sea\ndate_range27 May, " +
			"2010\n\n" + body, "Statement on the harbours of all the isles of the sea|~2010-05-27|"},

		{"the morning of the day on which it was held", "Harbours are open\n\nIn the morning of 8 October 2014, the " +
			"Harbour Meeting was held there. " + body, "Harbours are open|~2014-10-08|"},
		{"no part of a day", "Harbours are open\n\nIn the storms of 8 October 2014, the Harbour Meeting was held " +
			"there. " + body, "Harbours are open||"},
		{"a meeting with which the text did something", "Harbours are open\n\nThey reviewed the Conclusions of the " +
			"Harbour Meeting, held in Brussels on 23 July 2014, and were pleased. " + body, "Harbours are open||"},
		{"the meeting itself between commas", "Harbours are open\n\nThe Harbour Meeting, co-chaired by two, " +
			"held in " +
			"Brussels on 23 July 2014, was long. " + body, "Harbours are open|~2014-07-23|Brussels"},

		{"a title broken below a name", "ASEAN Plus Three (APT)\nStart-up Programme\nfor the Harbours of " +
			"All\n\n" + body,
			"ASEAN Plus Three (APT) Start-up Programme for the Harbours of All||"},
		{"a title that announces another", "Exhibition of the Harbours of all the Isles:\n‘Lights of the Sea, One " +
			"and Many’\n\n" + body, "Exhibition of the Harbours of all the Isles: ‘Lights of the Sea, One and Many’||"},
		{"a label above a title in quotation marks", "Exhibition:\n‘Lights of the Sea, One and Many’\n\n" + body,
			"‘Lights of the Sea, One and Many’||"},
		{"two headings of which the second joins the first", "##### SPEECH OF PRESIDENT ANNA LEE\n\n##### DURING THE " +
			"OPENING OF THE HARBOURS OF THE ISLES\n\n" + body,
			"SPEECH OF PRESIDENT ANNA LEE DURING THE OPENING OF THE HARBOURS OF THE ISLES||"},
		{"a headline that ends with a stop, above the day of its page", "Harbours will remain open to all, whether " +
			"they are far or not.\n2016-05-05 21:00:25\n\n" + body,
			"Harbours will remain open to all, whether they are far or not|~2016-05-05|"},
		{"a sentence above a blank line", "Harbours will remain open to all, whether they are far or not." +
			"\n\n2016-05-05 21:00:25\n\n" + body, "[]|~2016-05-05|"},
		{"a document below the name of those who made it", "ASEAN Plus Three (APT)\nJoint Statement\non the " +
			"Harbours of " +
			"All\n\n" + body, "Joint Statement on the Harbours of All||"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := headOf(t, known, test.in); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

// TestEntitiesOfFields asserts that what a program wrote in front matter reads as text.
func TestEntitiesOfFields(t *testing.T) {
	d, _ := document(t, lists(t), "x.md", "---\ntitle: 'Harbours &#039;open&#039; &amp; free'\n---\n\n"+body)
	if want := "Harbours 'open' & free"; d.Title.Value != want {
		t.Errorf("the title is %q, want %q", d.Title.Value, want)
	}
}

// TestTitlesOfPoints asserts by what an untitled text is called that is written in points
// and nothing else; beside a paragraph they are not what the text begins with.
func TestTitlesOfPoints(t *testing.T) {
	known := lists(t)
	const points = "- I chaired the talks on all the harbours of the isles in the spring of the year.\n- We had " +
		"much to " +
		"say to each other on ships and on sails, and on the harbours of the isles."
	for _, test := range []struct{ name, in, want string }{
		{"points alone", points, "I chaired the talks on all the harbours of the isles in the spring of the year"},
		{"points below a short line", "06. Harbours\n\n" + points,
			"I chaired the talks on all the harbours of the isles in the spring of the year"},
		{"a paragraph below", points + "\n\n" + body,
			"The officials took stock of the work of the past months and agreed on the next steps"},
	} {
		d, _ := document(t, known, "x.txt", test.in)
		if d.Title.Basis != "supplied" || d.Title.Value != test.want {
			t.Errorf("%s: %s (%s), want %s", test.name, d.Title.Value, d.Title.Basis, test.want)
		}
	}
}
