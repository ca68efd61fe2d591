package furniture

import "testing"

// A page and an archive put lines of their own around a text and into it.
func TestInserts(t *testing.T) {
	const told = "The harbour masters of the isles agreed on lamps for the piers, and on ropes that all need, " +
		"so that their ships come home in the dark as safely as they do by day, whatever the wind does to them there."
	checkKinds(t, []struct {
		name, in string
		want     []string
	}{
		{"a menu of links with arrows, and again", lines("Port Watch", "", "All that is new on the piers", "",
			"Daily LampDaily", "", "Archive", "", "The Old PierOld Pier", "", "← Daily Lamp", "",
			"Masters Agree on Harbour Lamps", "", "View the paper ↗", "", long, "", "Archive", "", "Lamps", "",
			"Port Watch"), []string{Navigation, Navigation, Navigation, Navigation, Navigation, Navigation, "",
			Navigation, "", Navigation, "", Navigation}},
		{"names above a text", lines("Oslo", "", "Bergen", "", "Old Pier", "", "PetroChina", "", "AgriBank", "",
			"LampBank", "", "Lamps", "", long, "", "Oslo", "", "Bergen"), []string{"", "", "", "", "", "", "", "", "",
			""}},
		{"a title between links", lines("Daily LampDaily", "", "Old PierPier", "", "Ships", "", "Nets", "",
			"Masters Agree on Harbour Lamps", "", "Ropes", "", "← Daily Lamp", "", told),
			[]string{"", "", "", "", "", "", Navigation, ""}},
		{"two links", lines("Port Watch", "", "Lamps", "", "Daily LampDaily", "", "Piers", "", "Ships", "",
			"Ropes", "", "← Daily Lamp", "", long), []string{"", "", "", "", "", "", Navigation, ""}},
		{"a sentence among links", lines("Daily LampDaily", "", "Old PierPier", "", "Masters met here.", "",
			"Ships", "", "Ropes", "", "Nets", "", "← Daily Lamp", "", long),
			[]string{"", "", "", "", "", "", Navigation, ""}},
		{"a poll", lines(long, "", "PORT POLL", "", "Which lamp?", "", "Oil", "", "Gas", "", "Candles", "",
			"By the rules of our", "", "Privacy Policy", "", long),
			[]string{"", Share, Share, Share, Share, Share, Share, Share, ""}},
		{"a question and names", lines(long, "", "PRESENT", "", "Who met?", "", "Anna Lee", "", "Bo Berg", "",
			"Ana Lim", "", long), []string{"", "", "", "", "", "", ""}},
		{"fields of an archive", lines("Port Papers", "", "Release Type:", "", "Speech", "", "Release Date:", "",
			"5 May 2016", "", "Transcript ID:", "", "Eleven", "", "Released by:", "", "• Lee, Anna", "",
			"Masters Agree on Harbour Lamps", "", told),
			[]string{Masthead, Field, Field, "", "", Field, Field, Field, Field, "", ""}},
		{"the head of a memorandum", lines("To:", "", "Anna Lee", "", "Re:", "", "Lamps", "", "Cc:", "", "Bo Berg", "",
			told), []string{"", "", "", "", "", "", ""}},
		{"a database that labels what it keeps", lines("Papers of the Ports", "Lamps and Piers", "",
			"[Title] Masters Agree", "", told), []string{Masthead, Masthead, "", ""}},
		{"labels above the title", lines("[Date] 5 May 2016", "[Title] Masters Agree", "", told), []string{"", "", ""}},
		{"a title twice", lines("Masters Agree on Harbour Lamps", "", "Masters Agree on Harbour Lamps", "", told),
			[]string{"", Masthead, ""}},
		{"a credit twice", lines("Masters Agree", "", "(PORT / Network)", "", "(PORT / Network)", "", told),
			[]string{"", Picture, Picture, ""}},
		{"the way back", lines("Port News", "", "Masters Agree on Harbour Lamps", "", told, "", "Back to Port News"),
			[]string{Navigation, "", "", Navigation}},
		{"whom the press asks", lines(told, "", "Media enquiries", "", "Email press@port.example"),
			[]string{"", Contact, Contact}},
		{"a signature", lines(told, "", "Anna Lee", "", "Minister of Ports"), []string{"", "", ""}},
		{"where a text appeared", lines(told, "", "This article appeared in the Port Daily", "",
			"This article was originally published by the Pier."), []string{"", Notice, Notice}},
		{"under whom, and where else", lines(told, "", "This was published under the Port Office of 2016", "",
			"This document is also available at https://port.example", "", told), []string{"", Notice, Notice, ""}},
		{"whence it was taken", lines(told, "", "This article was downloaded by piers from https://port.example"),
			[]string{"", Notice}},
		{"how a box looks, and the box", lines(told, "", "a.lamp:hover {color:red!important;} @media x {.a {b:c;}}", "",
			"Using lamps?", "", "You need a licence for 3 of our lamps."), []string{"", Notice, SiteBlurb, SiteBlurb}},
		{"a pair in braces", lines(told, "", "Lamps {of: oil}", "", "You need a licence."), []string{"", "", ""}},
		{"a label right above the text", lines(told, "", "Related:", "", told), []string{"", "", ""}},
		{"braces in a text", lines(told, "", "The set {a; b: c} of lamps", "", "You need 3 of our lamps."),
			[]string{"", "", ""}},
		{"how a box looks above the text", lines("a.lamp:hover {color:red;}", "", told), []string{Notice, ""}},
		{"a label and one title", lines(told, "", "Related:", "", "Port News: Lamps for All Piers", "",
			"LAMPS FOR THE ISLES", "", told), []string{"", Related, Related, "", ""}},
		{"a label over tags", lines(told, "", "Read More:&nbsp;", "", "Port News: Lamps for All Piers", "", "Tags:", "",
			"Lamps"), []string{"", Related, Related, Navigation, Navigation}},
		{"a label above a sentence of the text", lines(told, "", "Also:", "", "The ports met on the pier.", "", told),
			[]string{"", "", "", ""}},
		{"a label and a list of names", lines(told, "", "More:", "", "Anna Lee", "", "Bo Berg", "", told),
			[]string{"", "", "", "", ""}},
		{"what is available", lines(told, "", "This document is also available at the pier.", "", told),
			[]string{"", "", ""}},
		{"menus below", lines(told, "", "Letters 2016 | 2015 | 2014 | 2013", "", "top", "", "Home | Pier | Search", "",
			"Quick Find"), []string{"", Navigation, Navigation, Navigation, SiteBlurb}},
		{"names with bars", lines(told, "", "Anna Lee | Minister | Oslo", "", "Bo Berg | Master | Bergen"),
			[]string{"", "", ""}},
		{"a letter of news", lines(told, "", "Lamps", "", "Every Thursday", "",
			"With all that is new on the piers.", "", "View More Newsletter", "", "By registering, you agree with", "",
			"Privacy Policy", "", told), []string{"", Share, Share, Share, Share, Share, Share, ""}},
		{"a box without a letter", lines(told, "", "Lamps", "", "Piers of the isles", "", "They burn in the dark.", "",
			"View More Newsletter", "", "Privacy Policy", "", told), []string{"", "", "", "", Share, Share, ""}},
		{"how often something happens", lines(told, "", "Lamps", "", "Daily or weekly, every Monday and every Saturday",
			"", "They burn on the piers.", "", told), []string{"", "", "", "", ""}},
	})
}

// TestLinksBelow: pages in Markdown end with links; an annex of links has a heading.
func TestLinksBelow(t *testing.T) {
	const links = "[Source](https://port.example/a)\n\n[Copy](https://pier.example/b)\n"
	for _, test := range []struct {
		name, in string
		want     []string
	}{
		{"behind a break", long + "\n\n---\n\n" + links, []string{"", Related, Related, Related}},
		{"below a heading", long + "\n\n## Papers\n\n" + links, []string{"", "", "", ""}},
		{"behind a break, with a sentence", long + "\n\n---\n\n" + links + "\nThe ports met.\n",
			[]string{"", "", "", "", ""}},
	} {
		body := Parse(seedOf("x.md", test.in), nil)
		var got []string
		for i := range body.Blocks {
			got = append(got, body.Blocks[i].Furniture)
		}
		if len(got) != len(test.want) {
			t.Fatalf("%s: %q, want %q", test.name, got, test.want)
		}
		for i := range got {
			if got[i] != test.want[i] && !(got[i] == EndMark && test.want[i] == "") {
				t.Errorf("%s: block %d is %q, want %q", test.name, i, got[i], test.want[i])
			}
		}
	}
}

// TestMenusOfLinks: a list of links above the title of a page in Markdown is its menu, and a row
// of links at its end; below the title they are the text's.
func TestMenusOfLinks(t *testing.T) {
	const menu = "- [Ships](/ships)\n- [Boats](/boats)\n\n"
	const row = "[Our office](/office) | [Nets](/nets)\n"
	for _, test := range []struct {
		name, in string
		want     []string
	}{
		{"above the title", menu + "# Ships Meet\n\n" + long + "\n", []string{Navigation, "", ""}},
		{"below the title", "# Ships Meet\n\n" + menu + long + "\n", []string{"", "", ""}},
		{"below a sentence", "They met.\n\n" + menu + "# Ships Meet\n\n" + long + "\n", []string{"", "", "", ""}},
		{"a row at the end", "# Ships Meet\n\n" + long + "\n\n" + row, []string{"", "", Navigation}},
		{"a row in the text", "# Ships Meet\n\n" + row + "\n" + long + "\n", []string{"", "", ""}},
		{"one link at the end", "# Ships Meet\n\n" + long + "\n\n[Read the plan](/plan)\n", []string{"", "", ""}},
	} {
		body := Parse(seedOf("x.md", test.in), nil)
		for i := range body.Blocks {
			if got := body.Blocks[i].Furniture; i >= len(test.want) || got != test.want[i] {
				t.Errorf("%s: block %d is %q, want %q", test.name, i, got, test.want)
			}
		}
	}
}

// TestUpdatedInMarkup: the last line of a page in Markdown says when it was changed.
func TestUpdatedInMarkup(t *testing.T) {
	for _, test := range []struct{ name, in, want string }{
		{"at the end", long + "\n\n<p>Last updated on 5 May 2016</p>\n", Counts},
		{"with more words", long + "\n\n<p>The ports met last on 5 May 2016</p>\n", ""},
		{"no markup", long + "\n\nLast updated on 5 May 2016\n", ""},
	} {
		body := Parse(seedOf("x.md", test.in), nil)
		if got := body.Blocks[len(body.Blocks)-1].Furniture; got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}
