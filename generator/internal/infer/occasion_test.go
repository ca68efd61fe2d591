package infer

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/infer/infertest"
)

// named writes the occasions of a document as “summit quad #2 2022 @1 5”.
func named(d *archive.Document) string {
	var list []string
	for _, o := range d.Occasions {
		words := strings.TrimSpace(o.Noun + " " + o.Own)
		if o.Series != "" {
			words += " of " + o.Series
		}
		if o.Special {
			words += " special"
		}
		if o.Place != "" {
			words += " in " + o.Place
		}
		if o.Direction != "" {
			words += " " + o.Direction
		}
		if o.Number > 0 {
			words += fmt.Sprintf(" #%d", o.Number)
		}
		if o.Year != "" {
			words += " " + o.Year
		}
		if o.Loose {
			words += " ?"
		}
		if o.OfTitle {
			words += " !"
		}
		if o.StatedBy != "" {
			words += " by " + o.StatedBy
		}
		list = append(list, words+" @"+strings.Trim(fmt.Sprint(o.Paragraphs), "[]"))
	}
	return strings.Join(list, "; ")
}

// TestOccasions asserts which gatherings a text names, and which names are of none.
func TestOccasions(t *testing.T) {
	known := lists(t)
	for _, test := range []struct{ name, in, want string }{
		{"a summit of a group", "They will attend the Lake Leaders’ Summit.", "summit lake @1"},
		{"more than one", "They attend annual Lake Summits.", ""},
		{"one of them, whichever", "Norway would host a Lake Summit.", ""},
		{"the next one, whenever that is", "The next Lake Summit is far.", ""},
		{"of which year", "They recalled the 2022 Lake Summit.", "summit lake 2022 @1"},
		{"of the next year", "They look to next year’s Lake Summit.\n\nThey look to next year's Hill Summit.",
			"summit lake 1 @1; summit hill 1 @3"},
		{"of the last year", "They recall last year’s Lake Summit.\n\nThey recall last year's Hill Summit.",
			"summit lake -1 @1; summit hill -1 @3"},
		{"of the next year, with its own", "They look to next year’s 2022 Lake Summit.", "summit lake 2022 @1"},
		{"a series of the next year", "They look to next year’s East Asia Summit.",
			"summit asia east of east-asia-summit ? @1"},
		{"the year behind it", "They went to the Lake Expo 2025 by boat.", "expo lake 2025 @1"},
		{"a date behind it", "They met at the Lake Summit in Oslo on 24 May 2022.", "summit lake in Oslo 2022 @1"},
		{"another clause behind it", "They met at the Lake Summit, and in May 2022 they rested.", "summit lake @1"},
		{"a number before it", "They met at the 3rd Lake Summit.", "summit lake #3 @1"},
		{"a number in words", "They met at the Second Lake Summit.", "summit lake #2 @1"},
		{"what counts something else", "They met at the second indoor Lake Summit.", "summit lake @1"},
		{"the name behind the noun", "Will he come to the Summit of the Lakes?", "summit lakes @1"},
		{"behind “for”", "She spoke at the Summit for Rivers.", "summit rivers @1"},
		{"where it is", "They came to a historic trilateral summit at Camp Elk.", "summit camp elk @1"},
		{"in a country, which says little", "They came to the summit in Norway.", ""},
		{"a sentence before it", "They went to Norway. The Summit was long. During the summit they slept.", ""},
		{"abbreviated", "They came to the U.S. Lake Summit.", "summit lake @1"},
		{"no name at all", "They came to the summit and to the forum.", ""},
		{"a part of another name", "They signed the Lake Summit Declaration.", ""},
		{"a funeral", "The state funeral for the late Prime Minister Holm will be held. Many came to Holm’s funeral.",
			"funeral holm ! @1"},
		{"what meets again and again", "They spoke at the Lake Security Dialogue.", ""},
		{"with its number", "They spoke at the 12th Lake Security Dialogue.", "dialogue lake security #12 @1"},
		{"with the word for one", "The Lake-Norway trilateral meeting is a milestone.", "meeting lake norway @1"},
		{"with one side alone", "Norway’s virtual meeting is a milestone, and this meeting was long.", ""},
		{"a conference by its short form", "They go to COP26.\n\nBefore COP-26 and at COP 26 they met.",
			"cop #26 @1 3"},
		{"with its treaty", "They met at CBD COP15 and at the UNFCCC COP26.", "cop cbd #15 @1; cop #26 @1"},
		{"a word that only looks so", "The COPS26 and the COP met.", ""},
		{"a session", "At the 79th Session of the United Nations General Assembly he spoke.\n\nThe 79th United " +
			"Nations General Assembly has a theme.", "assembly general #79 ! @1 3"},
		{"a group with its place", "They met at the G20 in Rome.", "summit g20 in Rome @1"},
		{"a group alone", "They asked the G20 for help.", ""},
		{"a series at its meeting", "They met at the East Asia Summit.", "summit asia east of east-asia-summit @1"},
		{"a series as such", "ASEAN and the East Asia Summit are the pillars.",
			"summit asia east of east-asia-summit ? @1"},
		{"its numbered meetings stand elsewhere", "They met at the 11th East Asia Summit.", ""},
		{"two series at their meetings", "They spoke at the ASEAN-U.S. Summit and the East Asia Summit.",
			"summit asean of asean-us-summit ! @1; summit asia east of east-asia-summit ! @1"},
		{"the last ones of two series", "Coming out of the recent ASEAN-U.S. Summit and the East Asia Summit they " +
			"slept.", "summit asean of asean-us-summit last ! @1; summit asia east of east-asia-summit last ! @1"},
		{"behind what came out of it", "They slept, coming out of the East Asia Summit.",
			"summit asia east of east-asia-summit @1"},
		{"two series as such", "ASEAN’s pillars are the ASEAN-U.S. Summit and the East Asia Summit.",
			"summit asean of asean-us-summit ? ! @1; summit asia east of east-asia-summit ? ! @1"},
		{"the leaders’ meeting of a group", "They met at the Economic Leaders Meeting of APEC.\n\nThey were at the " +
			"Leaders’ Meeting of the Quad.", "meeting apec economic @1; meeting quad @3"},
		{"the ministers’ meeting of a group", "They met at the Economic Ministers Meeting of APEC.", ""},
		{"the leaders’ meeting of nobody", "They met at the Economic Leaders Meeting of Norway.", ""},
		{"a special one without its year", "They met at the ASEAN-U.S. Special Summit.",
			"summit asean of asean-us-summit special @1"},
		{"a special one of a year stands elsewhere", "They met at the 2022 ASEAN-U.S. Special Summit.", ""},
		{"a series with spaced dashes", "They met at the ASEAN – U.S. Summit.",
			"summit asean of asean-us-summit @1"},
		{"a group whose name has figures", "They met at the G20 Summit.", "summit g20 @1"},
		{"a group that stands for its summit", "They will attend the G20.\n\nThey were hosting the G20 this year.",
			"summit g20 @1 3"},
		{"without its article", "They will meet at G20.", "summit g20 @1"},
		{"behind what comes out of it", "Coming out of the G20 they were glad.", "summit g20 @1"},
		{"behind what comes out of what it has", "Coming out of the G20 Table they were glad.", ""},
		{"where they take part", "They participate in the G20 and rest.\n\nThey are participating in the G20.",
			"summit g20 @1 3"},
		{"on the way to what is spoken of elsewhere", "They will attend the G20.\n\nHeading to the G20, they " +
			"slept.\n\nThey came for the G20 and left.\n\nThey went into both the G20 and the sea.",
			"summit g20 @1 3 5 7"},
		{"and of which nobody speaks elsewhere", "They came for the G20 and left.", ""},
		{"whatever is done there", "What they will do at the G20 is rest.", "summit g20 @1"},
		{"what a group has", "They spoke at the G20 members and at the G20 presidency.", ""},
		{"beside it, behind its place", "They met in Rome on the margins of the G20.\n\nThey met in Cebu on the " +
			"sidelines of the Lake Summit.", "summit g20 in Rome @1; summit lake in Cebu @3"},
		{"a special edition in small letters", "They left the ASEAN-Norway special summit early.",
			"summit asean norway special @1"},
		{"a meeting of each year to which somebody goes", "They left for the annual ASEAN-U.S. Summit.",
			"summit asean of asean-us-summit ? @1"},
		{"the annual meetings of a series", "They spoke of the annual ASEAN-U.S. Summit.", ""},
		{"what a text calls the conference", "They spoke at COP26.\n\nThe climate conference was long, and the " +
			"climate change conference was, too.\n\nThe climate summit is over.", "cop #26 @1 3 5"},
		{"a conference on the climate that nobody names", "The climate conference was long.", ""},
		{"a conference, not a summit beside it", "They spoke at COP26 this year and at the COP26 Summit.",
			"cop #26 @1"},
		{"the only conference, without its number", "They spoke at COP26.\n\nThis COP is long.", "cop #26 @1 3"},
		{"one of two conferences, without its number", "They spoke at COP26 and at COP27.\n\nThis COP is long.",
			"cop #26 @1; cop #27 @1"},
		{"a word behind its short form", "They spoke at COP26.\n\nThe COP Herald is long.", "cop #26 @1"},
		{"others of a group", "They met at the APEC CEO Summit.\n\nThe APEC Summit was long.",
			"summit apec ceo @1; summit apec @3"},
		{"a group, and where it met", "They met at the Lake Bay G7 Summit.\n\nThe G7 Summit was long.",
			"summit bay g7 lake @1 3"},
		{"what is about it", "They met at the Lake Summit.\n\nI have another Lake Summit question.\n\nThey saw no " +
			"Lake Summit delegations.\n\nThere was a Lake Summit event.", "summit lake @1 3 5 7"},
		{"another one", "They met at the Lake Summit.\n\nThey want another Lake Summit.", "summit lake @1"},
		{"a group that does something", "At the G20 table they sat.", ""},
		{"the meeting of its leaders", "They met in the margins of the Quad Leaders’ Meeting.", "meeting quad @1"},
		{"a meeting of a group", "They met in the margins of the Quad Meeting.", ""},
		{"where it is said to be", "They met at the recent Lake Summit here in Oslo.", "summit lake in Oslo last @1"},
		{"in two places", "They met at the Lake Summit in Oslo.\n\nThey met at the Lake Summit in Bergen.",
			"summit lake in Oslo @1; summit lake in Bergen @3"},
		{"the next one", "They are glad of the upcoming Lake Summit and the forthcoming River Summit.",
			"summit lake next ! @1; summit river next ! @1"},
		{"a number of two words", "At the Seventy-Ninth session of the United Nations General Assembly he spoke. " +
			"Nobody came to the eighty-first, or to the ninety-second.", "assembly general #79 ! @1"},
		{"by its short form", "At the 79th UNGA he spoke.\n\nThe 79th session of the UN is long.",
			"assembly general #79 @1 3"},
		{"by its number alone", "At the 79th Session of the United Nations General Assembly he spoke.\n\nThe 79th " +
			"session is long.\n\nThe 78th session was longer.", "assembly general #79 ! @1 3"},
		{"in a line of capitals", "AT THE OPENING OF THE LAKE SUMMIT\n\nThe Lake Summit was long.",
			"summit lake ! @1 3"},
		{"a conference of one of two treaties", "They met at CBD COP15 and at the CCD COP15.\n\nThose party to the " +
			"CBD will agree at COP15.\n\nAt the Convention on Biological Diversity COP-15 they slept.",
			"cop #15 ! @; cop cbd #15 @1 3 5; cop ccd #15 @1"},
		{"what was counted elsewhere", "They met at the inaugural Lake Law Congress.\n\nAt the end of the Lake Law " +
			"Congress they slept.", "congress lake law #1 @1 3"},
		{"a name with figures inside", "They met at the Global COVID-19 Summit.", "summit covid global @1"},
		{"what was counted nowhere", "They met at the Lake Law Congress.", ""},
		{"in more and fewer words", "They met at the Global Lake Summit.\n\nThe Lake Summit was long.",
			"summit global lake @1 3"},
		{"of which there are two", "They met at the Old Lake Summit and at the New Lake Summit.\n\nThe Lake Summit " +
			"was long.", "summit lake old @1; summit lake new @1; summit lake @3"},
		{"of a year, and of any", "They met at the 2023 Lake Summit.\n\nThe Lake Summit was long.",
			"summit lake 2023 @1; summit lake @3"},
		{"the treaty with the number of its conference", "They met at the LFC COP15.\n\nThe LFC15 was long.\n\nThe " +
			"LFC16 and the CBD15 were far.", "cop lfc #15 @1 3"},
		{"a group’s leaders in small letters", "They met at the Quad leaders’ Summit.", "summit quad @1"},
		{"the leaders of nobody in small letters", "They met at the Norway leaders’ Summit.", ""},
		{"other words for the summit of a group", "They met at the Economic Leaders Meeting of APEC.\n\nAt the APEC " +
			"Conference they spoke.\n\nThe APEC meeting was long.\n\nThe APEC Fish meeting was short.",
			"meeting apec economic @1 3 5"},
		{"other words for the meeting of others", "They met at the APEC CEO Summit.\n\nAt the APEC Conference they " +
			"spoke.", "summit apec ceo @1"},
		{"other words for one of two places", "They met at the APEC Summit in Oslo.\n\nAt the APEC Conference they " +
			"spoke.", "summit apec in Oslo @1"},
		{"a successful one", "They spoke of a successful G20 and of herring.", "summit g20 @1"},
		{"a successful presidency", "They spoke of a successful G20 Presidency.", ""},
		{"journeys by who makes them", "Then Berg’s trip was long.\n\nThey want Anna Berg to visit Oslo.\n\nThen " +
			"Berg’s short visit and Berg's travel to Oslo were planned.", "visit berg in Oslo ! @1 3 5"},
		{"journeys to two places", "Then Berg’s trip to Oslo and Berg’s visit to Bergen were long.\n\nThen Berg’s " +
			"trip is over.", "visit berg in Oslo ! @1; visit berg in Bergen ! @1"},
		{"journeys of offices", "Then the President’s trip to Oslo was long.\n\nThey wish to visit Oslo.\n\nThen " +
			"the Speaker’s visit, the King’s visit and Monday’s trip were short.", ""},
		{"whoever lives in a place", "Then in Elk, Minnesota to visit a port, they slept.", ""},
		{"with whom a meeting is", "They rest after the bilateral meeting with President Anna Dahl of " +
			"Norway.\n\nThen " +
			"his call also with Minister Dahl and Lund's talks with Prime Minister Vik were long.",
			"meeting with vik ? ! @3; meeting with anna dahl ? ! @1 3"},
		{"with whom any meeting is", "They want a call with President Dahl.\n\nThey want another meeting with " +
			"President Dahl.\n\nThe meeting with the Pacific and the meeting with herring were long.", ""},
		{"a continent and its people", "The Africa Leaders Summit was long.\n\nThe African Leaders Summit was short.",
			"summit africa @1 3"},
	} {
		var log diag.Log
		if got := named(Document(infertest.Source(test.in), known, &log)); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestMeetingsOfTitles asserts where a text tells of the meeting of which it is.
func TestMeetingsOfTitles(t *testing.T) {
	known := lists(t)
	const said = "Norway is far. It has many lakes and some hills, and whoever comes there in winter is cold. " +
		"Nobody has counted the lakes, and those who tried to were cold and went home, where they told others of it."
	for _, test := range []struct{ name, title, in, want string }{
		{"those of the title", "Remarks by Minister Holm and Minister Dahl in Joint Press Conference",
			"Today, Minister Dahl and I discussed the lakes.", "meeting dahl holm ! @7"},
		{"before they meet", "Readout of a Press Conference with Minister Dahl",
			"And today, Minister Dahl and I agreed on the lakes.", "meeting dahl ! @7"},
		{"at a press conference", "Remarks by Minister Holm and Minister Dahl at Press Conference",
			"I affirmed to Minister Dahl today that we will meet.", "meeting dahl holm ! @7"},
		{"another day", "Remarks by Minister Holm and Minister Dahl in Joint Press Conference",
			"Yesterday Minister Dahl and I discussed the lakes.", ""},
		{"nobody of the title", "Remarks by Minister Holm and Minister Dahl in Joint Press Conference",
			"Today, they discussed the lakes.", ""},
		{"a briefing", "Press Briefing by Minister Holm and Minister Dahl",
			"Today, Minister Dahl and I discussed the lakes.", ""},
		{"those who speak", "Remarks by Minister Holm and Minister Dahl before Bilateral Meeting",
			"We have much to discuss today.\n\nOur meeting today is long.\n\nHe met us today.",
			"meeting dahl holm ! @7 9 11"},
		{"here, where they speak", "Remarks by Minister Holm and Minister Dahl before Bilateral Meeting",
			"It is good that we’re meeting here in Oslo.\n\nToo seldom we are meeting here.\n\nIt is good to see " +
				"Minister Dahl today.", "meeting dahl holm ! @7 9 11"},
		{"here, at another time", "Remarks by Minister Holm and Minister Dahl before Bilateral Meeting",
			"Since our last meeting here it rained.\n\nWhen we meet here next month, we will agree.\n\nI see that " +
				"Minister Dahl is tall today.", ""},
		{"our summit elsewhere", "Remarks by Minister Holm at the Quad Leaders’ Summit",
			"A year has passed since our summit in Oslo.\n\nTheir summit in Bergen was long.",
			"summit quad ! @1; summit quad in Oslo @7"},
		{"our summit, of nobody", "Remarks by Minister Holm on fish",
			"A year has passed since our summit in Oslo.", ""},
		{"others of whom they speak", "Remarks by Minister Holm and Minister Dahl before Bilateral Meeting",
			"They have much to discuss today.", ""},
		{"those of whom is written", "Readout of the Bilateral Meeting of Minister Holm and Minister Dahl",
			"We have much to discuss today.", ""},
		{"the Summit of the title", "Statement by Minister Holm on the Lake Summit", "The Summit will be long.",
			"summit lake ! @1 7"},
		{"in small letters", "Statement by Minister Holm on the Lake Summit", "The summit will be long.",
			"summit lake ! @1"},
		{"the Summit of another name", "Statement by Minister Holm on the Lake Summit",
			"The Summit on Fish will be long.\n\nThe Summit for Elks will be long.\n\nThe Summit between the lakes " +
				"and the sea.\n\nThe Summit of the hills", "summit lake ! @1; summit elks @9"},
		{"of minutes", "Minutes of the Lake Summit", strings.Repeat("The Summit was glad.\n\n", 7),
			"summit lake ! @1"},
		{"the Special Summit", "Statement by Minister Holm on ASEAN-U.S. Special Summit",
			"The Special Summit will be long.", "summit asean of asean-us-summit special ! @1 7"},
		{"today’s", "Speech at the River Forum on Fish", "The theme of today’s forum is trout. The River " +
			"Forum on Fish is long, and this forum is deep.", "forum river ! @1 7"},
		{"another noun", "Speech at the River Forum on Fish", "The theme of today’s summit is trout.",
			"forum river ! @1"},
		{"whoever may be meant", "Speech at the River Forum on Fish", "The theme of a forum is trout.",
			"forum river ! @1"},
		{"no title names it", "Speech on Fish", "The River Forum on Fish is long, and this forum is deep.", ""},
		{"the only one of the text", "Speech on Fish", "The Lake Summit is near.\n\nToday’s summit is long.",
			"summit lake @7 9"},
		{"one of two", "Speech on Fish", "The Lake Summit and the River Summit are near.\n\nToday’s summit is long.",
			"summit lake @7; summit river @7"},
		{"a statement of a group’s leaders", "Joint Statement from Quad Leaders", "This summit is long. The River " +
			"Summit is short.", "summit quad ! by quad @7; summit river @7"},
		{"a statement of leaders of a group by its long name", "Statement by the Leaders of the Group of Seven",
			"This summit is long.", "summit group of seven ! by g7 @7"},
		{"a statement whose text has a fuller name", "Joint Statement from Quad Leaders",
			"The Quad Fish Summit is long.", "summit fish quad ! by quad @7"},
		{"no statement of leaders", "Remarks to Quad Leaders", "This summit is long.", ""},
		{"a statement of its ministers", "Joint Statement from Quad Foreign Ministers", "This summit is long.", ""},
		{"a summit in the title", "The Leaders’ Summit at Camp Elk", "The Camp Elk Summit was long.",
			"summit camp elk ! @1 7"},
	} {
		var log diag.Log
		source := infertest.Source(test.title + "\n\n3 May 2021\n\n" + said + "\n\n" + test.in)
		if got := named(Document(source, known, &log)); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}
