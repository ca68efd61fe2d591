package furniture

import (
	"reflect"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/text"
)

const sentence = "The Ministers exchanged views on regional and international issues of common interest, and agreed " +
	"to meet again."

// long is a paragraph that is surely the document's own.
const long = sentence + " " + sentence

// blurb says of a site what no text of the tests says.
const blurb = "The Old Harbour Company has printed newspapers, magazines and calendars since 1901, and serves " +
	"households, schools and libraries along both shores of the bay with cheap printed matter of every sort, " +
	"delivered by bicycle each weekday morning."

// seedOf is a seed that holds the text and no front matter.
func seedOf(name, words string) *archive.Source {
	markdown := strings.HasSuffix(name, ".md")
	source := &archive.Source{ID: "x", Path: name, File: "seeds/" + name, Text: words, Markdown: markdown}
	source.Index()
	return source
}

// bare parses bare text.
func bare(words string) *text.Body { return Parse(seedOf("x.txt", words), nil) }

// lines joins lines; a test reads better with one argument for each.
func lines(lines ...string) string { return strings.Join(lines, "\n") + "\n" }

// A headline that is a sentence is none of the text: lines of the page may stand below it.
func TestBelowAHeadlineThatIsASentence(t *testing.T) {
	const headline = "The harbours of the isles are open. All ships may come."
	for above, want := range map[string]string{"# ": Share, "": ""} {
		in := lines(above+headline, "", "A+A-3 min read", "", long)
		if got := Parse(seedOf("x.md", in), nil).Blocks[1].Furniture; got != want {
			t.Errorf("below %q the line is %q, want %q", above+headline, got, want)
		}
	}
}

func TestFurniture(t *testing.T) {
	const clock = "Wednesday, December 18, 2024"
	for _, test := range []struct {
		name, in string
		want     []string // kind of furniture of each block, "" for the document's own
	}{
		{"a clock printed twice", lines(clock, clock, "A Title", long), []string{SiteClock, SiteClock, "", ""}},
		{"a day that is printed twice, of a time without sites",
			lines("Monday, 5th March, 1928.", "Monday, 5th March, 1928.", "A Title", long), []string{"", "", "", ""}},
		{"a clock above the breadcrumb", lines(clock, "Home » News", "A Title", long), []string{SiteClock, Breadcrumb,
			"", ""}},
		{"a date with its weekday below the title", lines("A Title", clock, long), []string{"", "", ""}},
		{"a date without its weekday", lines("18 December 2024", "Home » News", long), []string{"", Breadcrumb, ""}},
		{"a date in the body", lines(long, clock, clock, long), []string{"", "", "", ""}},
		{"breadcrumbs", lines("HOME > News", "Home | News", long), []string{Breadcrumb, Breadcrumb, ""}},
		{"a sentence that begins at home", lines("Home affairs ministers met", long), []string{"", ""}},
		{"the sitting of a parliament", lines("119th CONGRESS", "2d Session", "PART III OF SECOND SESSION", "VOLUME 49",
			"The House met at noon.", "Order of Oars", "First of May", "The Harbour Session", "The House met in Oslo",
			long),
			[]string{Masthead, Masthead, Masthead, Masthead, Masthead, "", "", "", "", ""}},
		{"the sitting of a parliament in the body", lines(long, "VOLUME 49", long), []string{"", "", ""}},
		{"keywords above a text", lines("Ships Meet", "Keywords: ships harbours boats", "Tags: nets, 5 May 2016", long),
			[]string{"", Navigation, "", ""}},
		{"counts", lines("0 comment 128 views", "3 shares", long), []string{Counts, Counts, ""}},
		{"other counts", lines("7 likes", "1 read", "2 downloads", "3 page",
			"5 readings", long), []string{Counts, Counts, Counts, Counts, "", ""}},
		{"counts glued to each other", lines("110 views7 pages", "1,204 reads", long), []string{Counts, Counts, ""}},
		{"a menu", lines("Home", "About Us", "Member Countries", "News | Archive | Links | Contact",
			"<< Previous page", "A Title", long), []string{Navigation, Navigation, Navigation, Navigation, Navigation,
			"", ""}},
		{"a menu without an end", lines("Home", "About Us", "A Title", long), []string{Navigation, "", "", ""}},
		{"more than a menu", lines("Home", "13 May 2016", "A | B | C", long), []string{Navigation, "", "", ""}},
		{"a bar without a menu", lines("A | B | C", long), []string{"", ""}},
		{"figures that count something else", lines("10 member states", "Views 3", long), []string{"", "", ""}},
		{"bylines", lines("by Blake Brooks", "By ANNA Lee", long), []string{Byline, Byline, ""}},
		{"no bylines", lines("by the Leaders of ASEAN", "By 2025", "by Sea", long), []string{"", "", "", ""}},
		{"a byline in the body", lines(long, "by Blake Brooks", long), []string{"", "", ""}},
		{"navigation", lines("Home", "Menu", "Skip to main content", long), []string{Navigation, Navigation,
			Navigation, ""}},
		{"a line to skip to in the body", lines(long, "Skip to content", long), []string{"", Navigation, ""}},
		{"the foot", lines(long, "Source : state.gov", "© 2024 The Site",
			"(hs/kw)"), []string{"", SourceLine, Copyright, AuthorMark}},
		{"the foot of a short text", lines("The Leaders met.", "They agreed.", "(zai)"), []string{"", "", AuthorMark}},
		{"no foot lines", lines(long, "Sources of energy : many", "The Copyright Office reports.", "(Singapore)",
			"(2014)", "(a very long note)"), []string{"", "", "", "", "", ""}},
		{"a source in the body", lines(long, "Source : state.gov", long+long), []string{"", "", ""}},
		{"a copyright line of one word", lines(long, "Copyright",
			"© © All Rights Reserved"), []string{"", Copyright, Copyright}},
		{"copyright in words", lines(long, "A Company – All Right Reserved.",
			"Copyright 2020 A Company"), []string{"", Copyright, Copyright}},
		{"what follows related links", lines(long, "You may also like", "Other news of the day",
			"© A Company"), []string{"", Related, SiteBlurb, Copyright}},
		{"headings of related links", lines(long, "Related Articles", "Read more"), []string{"", Related, Related}},
		{"other headings of related links", lines(long, "Related posts",
			"Related News"), []string{"", Related, Related}},
		{"no headings of related links", lines(long, "Related newspapers", "Read moreover"), []string{"", "", ""}},
		{"headings over the same", lines(long, "In the same section", "Related material"),
			[]string{"", Related, Related}},
		{"titles of related links", lines(long, "You may also like", "Other news of the day",
			"More news"), []string{"", Related, SiteBlurb, Related}},
		{"a blurb above the copyright line", lines(long, "You may also like", blurb,
			"© A Company"), []string{"", Related, SiteBlurb, Copyright}},
		{"a label amid the text, and links below it", lines(long, "Read also:", "Ships Call at Noon", long,
			"Related Article", "Gulls Fly at Noon", "© A Company"),
			[]string{"", Related, Related, "", Related, SiteBlurb, Copyright}},
		{"the text above the copyright line", lines(long, "You may also like", long, "© A Company"),
			[]string{"", Related, "", Copyright}},
		{"related links in the body", lines(long, "Read also", long, "They agreed."), []string{"", Related, "", ""}},
		{"related links far above the copyright line", lines(long, "Read also", long, long, long, long, long,
			"© A Company"), []string{"", Related, "", "", "", "", "", Copyright}},
		{"end marks", lines(long, "###", "- - -", "* * *", "____"), []string{"", EndMark, EndMark, EndMark, EndMark}},
		{"share", lines("Share this article", long, "Share on a network", "Follow us on a network",
			"The shares of all grew"), []string{Share, "", Share, Share, ""}},
		{"cookies", lines("This site uses cookies.", long, "We use cookies to count you",
			"They sold cookies"), []string{CookieNote, "", CookieNote, ""}},
		{"cookies of a website", lines("This website uses its own cookies.",
			"This website uses cookiescutters", long), []string{CookieNote, "", ""}},
		{"words that go on", lines("Copyrighted works of all", "All rights reservedly",
			"Skip tomorrow", long), []string{"", "", "", ""}},
		{"rights in the foot", lines(long, "All rights reservedly", "Copyrighted works",
			"All rights reserved"), []string{"", "", "", Copyright}},
		{"related links in any wording", lines(long, "Next In News:", "Most viewed",
			"Top headlines from this section",
			"More from our site: stories for you", "Must read", "Latest posts on us",
			"Recommended story", "Popular article", "Trending reads", "Similar reading",
			"Other articles you might like",
			"Previous story", "Recent news", "Next up", "More from the author: also read"),
			[]string{"", Related, Related, Related, Related, Related, Related, Related, Related, Related, Related,
				Related, Related, Related, Related, Related}},
		{"headings of a document that point somewhere", lines(long, "Next Steps", "Other Matters",
			"Most Favoured Nation",
			"News", "The way up"), []string{"", "", "", "", "", ""}},
		{"what follows them", lines("A Title", sentence, "Next In News", "A king visits a queen",
			"A city plans to end waste by 2030"), []string{"", "", Related, SiteBlurb, SiteBlurb}},
		{"a ranking of other pages", lines("A Title", sentence, "writer@news.example", "(END)", "-", "1",
			"A band under fire after an award", "-", "2", "A team beats another"),
			[]string{"", "", AuthorMark, EndMark, Related, Related, Related, Related, Related, Related}},
		{"figures that rank nothing", lines("A Title", sentence, "1", "Trade rose", "3", "Tourism fell", sentence),
			[]string{"", "", "", "", "", "", ""}},
		{"a ranking of one", lines("A Title", sentence, "1", "A Team Beats Another"), []string{"", "", "", ""}},
		{"ranks with sentences", lines("A Title", sentence, "1", "Trade rose.", "2", "Tourism fell."),
			[]string{"", "", "", "", "", ""}},
		{"an address with a label", lines(long, "Contact: writer@news.example"), []string{"", ""}},
		{"tools of a page", lines("Print this page Send this page", "A Title", long, "Facebook Twitter", "E-mail",
			"Share by WhatsApp or Telegram", "Pinterest LinkedIn X", "Save PDF and print", "Tweet via link",
			"Bookmark the story", "Listen to article", "Subscribe to our newsletter now",
			"Sign up, login or register with a friend", "Print on post", "Font size A A print copy",
			"Advertisement in page", "Email"),
			[]string{Share, "", "", Share, Share, Share, Share, Share, Share, Share, Share, Share, Share, Share, Share,
				Share, Share}},
		{"words of tools that say something", lines("A Title", long, "Print media of the region", "This page",
			"Sign the post"), []string{"", "", "", "", ""}},
		{"counts of readers", lines("A Title", "(0) user say", "3 min read", long),
			[]string{"", Counts, Counts, ""}},
		{"figures of readers", lines("A Title", "(0) users said", "3 minutes", long), []string{"", "", "", ""}},
		{"a notice of the browser", lines("Note: your browser does not show this page well.", "A Title", long),
			[]string{Notice, "", ""}},
		{"other notices of the browser", lines("Please enable JavaScript.", "JavaScript is disabled", "A Title", long),
			[]string{Notice, Notice, "", ""}},
		{"a browser in the text", lines("A Title", long, "Mind your browser at home."), []string{"", "", ""}},
		{"a path behind its words", lines("You are here : Home > News > A Title", "A Title", long),
			[]string{Breadcrumb, "", ""}},
		{"a label that leads nowhere", lines("We are here : Home > News", "A Title", long), []string{"", "", ""}},
		{"ends in words", lines("A Title", long, "Ends", "- END -", "The End of an Era"),
			[]string{"", "", EndMark, EndMark, ""}},
		{"a clock in the way of pages", lines("Thu. May 26th, 2022", "Jakarta, 13 May 2022", "A Title", long),
			[]string{SiteClock, "", "", ""}},
		{"other endings of days", lines("Monday, June 1st, 2020", "A Title", long), []string{SiteClock, "", ""}},
		{"the second", lines("Tue. June 2nd, 2020", "A Title", long), []string{SiteClock, "", ""}},
		{"the third", lines("Wed, June 3rd, 2020", "A Title", long), []string{SiteClock, "", ""}},
		{"a date with its weekday above the title", lines("Thursday, 26 May 2022", "A Title", long),
			[]string{"", "", ""}},
		{"a day with its ending and no weekday", lines("May 26th, 2022", "A Title", long), []string{"", "", ""}},
		{"figures alone above the text", lines("A Title", "0", "1313", long), []string{"", Counts, Counts, ""}},
		{"a year alone above the text", lines("A Title", "2016", long), []string{"", "", ""}},
		{"figures alone in the text", lines("A Title", long, "12", long), []string{"", "", "", ""}},
		{"the cross that closes a page", lines("A Title", long, "X"), []string{"", "", PageNumber}},
		{"a letter behind its number", lines("1. A", "2. B", long), []string{"", "", ""}},
		{"a figure at the end", lines("A Title", long, "1"), []string{"", "", PageNumber}},
		{"labels without values", lines("ID :", "407271", "Writer :", "A Title", long),
			[]string{Counts, Counts, Counts, "", ""}},
		{"a label with its value", lines("ID : 40", "Those present were :", "A Title", long), []string{"", "", "", ""}},
		{"a path in capitals", lines("WORLD > NEWS", "A Title", long), []string{Breadcrumb, "", ""}},
		{"no path", lines("PEACE > WAR: A TITLE", "World > News", "A > B C D E F", long), []string{"", "", "", ""}},
		{"links above the text", lines("All news", "Media Center", "Back to top", "Main menu", "Search here",
			"Click here for details", "Archives", "News centre, English: home", "A Title", long),
			[]string{Navigation, Navigation, Navigation, Navigation, Navigation, Navigation, Navigation, Navigation,
				"", ""}},
		{"titles of other pages in a list above", lines("- A city raises wages", "- Who knew? Walking helps",
			"- A team beats another", "A Title", long), []string{Related, Related, Related, "", ""}},
		{"a list of two", lines("- A city raises wages", "- A team beats another", "A Title", long),
			[]string{"", "", "", ""}},
		{"a list of sentences", lines("- A city raises wages.", "- A team beats another.", "- They met.", long),
			[]string{"", "", "", ""}},
		{"an agency at the end of its text", lines("A Title", long, "-- BERNAMA", blurb, "Sight : @bernama",
			"© 2024 The Agency"), []string{"", "", AuthorMark, SiteBlurb, Share, Copyright}},
		{"words behind dashes", lines("A Title", long, "-- The chairman", "- UN. AND ALL"), []string{"", "", "", ""}},
		{"an agency before the text goes on", lines("A Title", long, "-- BERNAMA", long, "They met."),
			[]string{"", "", AuthorMark, "", ""}},
		{"glued page numbers", lines("You are on page 1of 10", "A Title", long), []string{PageNumber, "", ""}},
		{"page numbers", lines("You are on page 1 of 10", long, "Page 3", "page 3 of ten",
			"Page of honour"), []string{PageNumber, "", PageNumber, "", ""}},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, b := range bare(test.in).Blocks {
				got = append(got, b.Furniture)
			}
			if !reflect.DeepEqual(got, test.want) {
				t.Errorf("got %q\nwant %q", got, test.want)
			}
		})
	}
}

// Lengths are counted in letters: a line in another script is no longer than
// one in English.
func TestLimitsCountLetters(t *testing.T) {
	line := "Share this: " + strings.Repeat("ก", longestLine-len("Share this: "))
	for _, test := range []struct{ line, want string }{{line, Share}, {line + "ก", ""}} {
		if got := bare(lines(long, test.line, long)).Blocks[1].Furniture; got != test.want {
			t.Errorf("a line of %d letters: got %q, want %q", len([]rune(test.line)), got, test.want)
		}
	}
}

// TestLongBannersEndNoHead: a banner of a site stands above the title however
// long it is; what tells of an institution may be the text's own opening.
func TestLongBannersEndNoHead(t *testing.T) {
	known := []Boilerplate{
		NewBoilerplate("furniture", []string{"You have come to an old part of the site"}, nil),
		NewBoilerplate("boilerplate", []string{"The harbour was founded by ten masters"}, nil),
	}
	for _, test := range []struct {
		name, in string
		want     []string
	}{
		{"a long banner", lines("You have come to an old part of the site. "+long, "All news", "A Title", long, long,
			long),
			[]string{"furniture", Navigation, "", "", "", ""}},
		{"a long opening", lines("The harbour was founded by ten masters. "+long, "All news", "A Title", long, long,
			long),
			[]string{"", "", "", "", "", ""}},
	} {
		var got []string
		for _, b := range Parse(seedOf("x.txt", test.in), nil, known...).Blocks {
			got = append(got, b.Furniture)
		}
		if !reflect.DeepEqual(got, test.want) {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

// What the reader of a file sets aside is furniture, also where several lines of it
// are one block; a block of which a line is the document’s own stays.
func TestLinesThatAReaderSetsAside(t *testing.T) {
	for _, test := range []struct {
		name   string
		asides []archive.SetAside
		want   []string
	}{
		{"a line", []archive.SetAside{{From: 1, To: 1, Kind: Caption}}, []string{Caption, "", ""}},
		{"a list, item by item", []archive.SetAside{{From: 3, To: 3, Kind: Related}, {From: 5, To: 5, Kind: Related}},
			[]string{"", Related, ""}},
		{"one item of two", []archive.SetAside{{From: 3, To: 3, Kind: Related}}, []string{"", "", ""}},
		{"lines with one of the text between", []archive.SetAside{{From: 1, To: 1, Kind: Caption},
			{From: 5, To: 5, Kind: Related}}, []string{Caption, "", ""}},
	} {
		source := seedOf("x.md", lines(long, "", "- Trade grew", "", "- Ministers met", "", long))
		source.Asides = test.asides
		var got []string
		for _, b := range Parse(source, nil).Blocks {
			got = append(got, b.Furniture)
		}
		if !reflect.DeepEqual(got, test.want) {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

// What a reader set aside says nothing of the rest: below “Related” above a short text
// there is no list of other texts.
func TestLinesSetAsideSayNothingOfTheRest(t *testing.T) {
	const short = "The Ministers met in Oslo and agreed on a plan."
	source := seedOf("x.txt", lines("Home", "", "Related stories", "", "Ministers visit a fair in Oslo", "",
		"A Meeting", "",
		short))
	source.Asides = []archive.SetAside{{From: 1, To: 1, Kind: Navigation}, {From: 3, To: 3, Kind: Related},
		{From: 5, To: 5, Kind: Related}}
	var got []string
	for _, b := range Parse(source, nil).Blocks {
		got = append(got, b.Furniture)
	}
	if want := []string{Navigation, Related, Related, "", ""}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestHeadingGluedToBoilerplate: the heading of a text that stands under every document
// may be glued to it; a title that begins with the same words goes on otherwise.
func TestHeadingGluedToBoilerplate(t *testing.T) {
	t.Parallel()
	known := []Boilerplate{NewBoilerplate("boilerplate",
		[]string{"About us", "The harbour was founded by ten masters"}, nil)}
	for _, test := range []struct{ block, want string }{
		{"ABOUT USThe harbour was founded by ten masters in spring.", "boilerplate"},
		{"About us: The harbour was founded by ten masters in spring.", "boilerplate"},
		{"About us", "boilerplate"},
		{"About us and the harbour of the ten masters", ""},
		{"About the harbour was founded by ten masters", ""},
	} {
		if got := boilerplateOf(test.block, known); got != test.want {
			t.Errorf("%q: %q, want %q", test.block, got, test.want)
		}
	}
}
