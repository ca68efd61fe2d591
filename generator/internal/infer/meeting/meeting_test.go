package meeting_test

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/meeting"
	"aseanarchive/generator/internal/infer/rule"
)

// meetingsOf writes the meetings that a text names as series#edition.
func meetingsOf(r *meeting.Reader) string {
	var parts []string
	for _, m := range r.Meetings(archive.Fact{}) {
		if m.Rule == rule.Series {
			continue // see TestSeriesWithoutANumber
		}
		edition := m.Year
		if m.Ordinal > 0 {
			edition += fmt.Sprint(m.Ordinal)
		}
		if m.Special {
			edition += "special"
		}
		parts = append(parts, m.ID+"#"+edition)
	}
	return strings.Join(parts, " ")
}

func TestNamesOfMeetings(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, in, want string }{
		{"numbered", "at the 29th ASEAN-U.S. Dialogue in Cebu", "asean-us-dialogue#29"},
		{"a number without a meeting", "at the 29th ASEAN-U.S. harbour", ""},
		{"a noun with a small letter", "at the 29th ASEAN-U.S. dialogue", "asean-us-dialogue#29"},
		{"a noun with a small letter, in no file", "at the 29th ASEAN-Atlantis dialogue", ""},
		{"a noun with a small letter behind a number in words", "the second ASEAN summit of the year", ""},
		{"a noun with a small letter behind another", "at the 29th ASEAN-Atlantis Summit meeting of ports",
			"asean-atlantis-summit#29"},
		{"without ASEAN, and in no file", "at the 29th Harbour Dialogue", ""},
		{"without ASEAN, and in a file", "at the 29th East Asia Summit", "east-asia-summit#29"},
		{"two at once", "at the 44th and 45th ASEAN Summits", "asean-summit#44 asean-summit#45"},
		{"one and a word", "at the 44th and last ASEAN Summit", ""},
		{"number closed by a comma", "on the 5th, ASEAN Summit", ""},
		{"year closed by a comma", "In 2015, ASEAN Summit", ""},
		{"a symposium", "at the 13th ASEAN-Atlantis Symposium in Oslo", "asean-atlantis-symposium#13"},
		{"of a body that is called after ASEAN", "at the 7th ASEANSAI Summit in Oslo", "aseansai-summit#7"},
		{"of a body with a word that begins so", "at the 7th Aseanic Summit in Oslo", ""},
		{"a building", "at the 2015 ASEAN Summit Media Center, the 2015 ASEAN Summit Media Centre, the 2015 " +
			"ASEAN Summit Press Center and the 2015 ASEAN Summit Press Centre", ""},
		{"of ministers, without its noun", "launched at the 10th ASEAN Summit Economic Ministers’", ""},
		{"leaders and ministers", "at the 10th ASEAN Summit and by Economic Ministers", "asean-summit#10"},
		{"no building", "at the 2015 ASEAN Summit media center", "asean-summit#2015"},
		{"year", "at the 2015 ASEAN Summit", "asean-summit#2015"},
		{"year and a name that goes on", "at the 2022 ASEAN-Atlantis Guidelines", ""},
		{"special", "at the Special ASEAN Summit", "asean-summit#special"},
		{"commemorative", "at the Commemorative ASEAN Summit", "asean-summit#special"},
		{"informal", "at the Informal ASEAN Summit", "asean-informal-summit#"},
		{"extraordinary", "at the Extraordinary ASEAN Summit", "asean-summit#special"},
		{"formal", "at the Formal ASEAN Summit", ""},
		{"numbered and special", "at the 3rd Special ASEAN Summit", "special-asean-summit#3"},
		{"numbered and annual", "at the 3rd annual ASEAN Summit", "asean-summit#3"},
		{"special inside", "at the 2022 U.S.-ASEAN Special Summit", "asean-us-summit#2022special"},
		{"sides before", "The leaders at the ASEAN-U.S. Special Summit", "asean-us-summit#special"},
		{"the article is no side", "The ASEAN Special Summit", "asean-summit#special"},
		{"a month is no side", "in May ASEAN Special Summit", "asean-summit#special"},
		{"sides behind a comma", "In Norway, ASEAN Special Summit", "asean-summit#special"},
		{"sides with a dash", "the U.S. – ASEAN Special Summit", "asean-us-summit#special"},
		{"of before the sides", "of ASEAN Special Summit", "asean-summit#special"},
		{"on something", "at the 1st ASEAN-U.S. Dialogue on Tides", "asean-us-dialogue-on-tides#1"},
		{"on a day", "at the 1st ASEAN-U.S. Dialogue on 5 May", "asean-us-dialogue#1"},
		{"on a weekday", "at the 1st ASEAN-U.S. Dialogue on Monday", "asean-us-dialogue#1"},
		{"on small things", "at the 1st ASEAN-U.S. Dialogue on tides", "asean-us-dialogue#1"},
		{"a comma ends it", "at the 1st ASEAN Summit, Meeting of Ports", "asean-summit#1"},
		{"in a place", "at the 1st ASEAN Summit in Cebu Meeting", "asean-summit#1"},
		{"in the subject", "at the 1st ASEAN Day in Cebu Meeting", "asean-day-in-cebu-meeting#1"},
		{"to the subject", "at the 1st ASEAN Road to Cebu Meeting", "asean-road-to-cebu-meeting#1"},
		{"of the subject", "at the 1st ASEAN Summit of Ports Meeting", "asean-summit#1"},
		{"with a plus", "at the 1st ASEAN + Atlantis Meeting", "asean-atlantis-meeting#1"},
		{"behind a day of its year", "in Oslo on 5 May 2016 and the Informal ASEAN-Atlantis Summit was long",
			"asean-atlantis-summit#special"},
		{"behind its month", "the May 2016 ASEAN-Atlantis Summit", "asean-atlantis-summit#2016"},
		{"counted by somebody", "at my first ASEAN-Atlantis Summit", ""},
		{"counted by a body", "at its first ASEAN-Atlantis Summit", "asean-atlantis-summit#1"},
		{"possessive", "the 1st ASEAN-Atlantis Summit’s ports", "asean-atlantis-summit#1"},
		{"possessive with a straight mark", "the 1st ASEAN-Atlantis Summit's ports", "asean-atlantis-summit#1"},
		{"possessive inside", "the 1st ASEAN-Atlantis Summit’s Meeting", "asean-atlantis-summit#1"},
		{"the first ever", "the first-ever ASEAN Summit", "asean-summit#1"},
		{"the third annual", "the third-annual ASEAN Summit", "asean-summit#3"},
		{"two special words", "the Special Commemorative ASEAN Summit", "asean-summit#special"},
		{"a special word alone", "the Special Summit", ""},
		{"a number in brackets", "the (1st) ASEAN Summit", ""},
		{"a year and a number", "the 2015 1st ASEAN Summit", "asean-summit#1"},
		{"a year of another century", "the 1815 ASEAN Summit", ""},
		{"a meeting in a place on something", "at the 1st ASEAN-U.S. Dialogue in Cebu on Tides", "asean-us-dialogue#1"},
		{"glued", "the co-first ASEAN Summit", ""},
		{"behind an opening mark", "(1st ASEAN Summit)", "asean-summit#1"},
		{"once for each edition", "the 1st ASEAN Summit and the 1st ASEAN Summit, the 2nd ASEAN Summit",
			"asean-summit#1 asean-summit#2"},
		{"numbers that do not open", "10 ASEAN Summit; 46 years; 1000th ASEAN Summit", ""},
		{"the longest known name", "13th East Asia Summit Foreign Ministers’ Meeting",
			"east-asia-summit-foreign-ministers-meeting#13"},
		{"eighteen words", "1st ASEAN A B C D E F G H I J K L M N O P Meeting",
			"asean-a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-meeting#1"},
		{"nineteen words", "1st ASEAN A B C D E F G H I J K L M N O P Q Meeting", ""},
		{"nothing", "", ""},
		{"two nouns with small letters", "the 4th ASEAN-Atlantis Summit meeting dialogue",
			"asean-atlantis-summit-meeting-dialogue#4"},
		{"a dash between the sides", "the 4th ASEAN – Atlantis Meeting", "asean-atlantis-meeting#4"},
		{"a hyphen between the sides", "the 4th ASEAN - Atlantis Meeting", "asean-atlantis-meeting#4"},
		{"an ampersand between the sides", "the 4th ASEAN & Atlantis Meeting", "asean-atlantis-meeting#4"},
		{"another mark between the sides", "the 4th ASEAN = Atlantis Meeting", ""},
		{"a noun behind a comma", "the 4th ASEAN-Atlantis Summit, Meeting", "asean-atlantis-summit#4"},
		{"a noun behind a sentence", "the 4th ASEAN-Atlantis Summit. Meeting", "asean-atlantis-summit#4"},
		{"two numbers without and", "at the 1st U.S. 10th ASEAN Summit", "asean-summit#10"},
		{"the longest name is in no file", "at the 1st ASEAN Summit Meeting of Ports", "asean-summit#1"},
		{"of a year, and two words before the name", "at the 2022 Special Annual ASEAN Summit",
			"asean-summit#2022special"},
		{"a name behind the noun", "the 4th ASEAN-Atlantis Dialogue Cebu", "asean-atlantis-dialogue#4"},
		{"on, at the end of the text", "the 4th ASEAN-Atlantis Dialogue on", "asean-atlantis-dialogue#4"},
		{"on a weekday, in no file", "the 4th ASEAN-Atlantis Dialogue on Monday", "asean-atlantis-dialogue#4"},
		{"on two things", "the 4th ASEAN-Atlantis Dialogue on Old Ports", "asean-atlantis-dialogue-on-old-ports#4"},
		{"nine", "at the 9th ASEAN Summit", "asean-summit#9"},
		{"two spaces", "at the  9th  ASEAN  Summit", "asean-summit#9"},
		{"and at the end", "at the 9th and", ""},
		{"words before the sides", "The Happy Leaders At Sea Hail ASEAN Special Summit", "asean-summit#special"},
		{"a side in no file", "The Leaders of Atlantis – ASEAN Special Summit", "atlantis-asean-summit#special"},
		{"annual in the middle", "at the 9th ASEAN-Atlantis annual Summit", "asean-atlantis-annual-summit#9"},
		{"in small letters", "at the second ASEAN Summit", "asean-summit#2"},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := infertest.Paper(test.in, lists)
			r := meeting.NewReader(p)
			if got := meetingsOf(r); got != test.want {
				t.Errorf("%q names %s, want %s", test.in, got, test.want)
			}
			for _, m := range r.Meetings(archive.Fact{}) {
				infertest.CheckEvidence(t, p.Source, m.Evidence)
				if m.Rule != rule.Edition && m.Rule != rule.Series || m.Name == "" {
					t.Errorf("%+v lacks its rule or name", m)
				}
			}
		})
	}
}

func TestMeetingsKnowTheirWordsAndParagraphs(t *testing.T) {
	const words = "At the 1st ASEAN Summit they met.\n\nThey recalled the 1st ASEAN Summit.\n\n" +
		"Twice: the 1st ASEAN Summit, 1st ASEAN Summit."
	p := infertest.Paper(words, infertest.Lists(t))
	r := meeting.NewReader(p)
	list := r.Meetings(archive.Fact{})
	if len(list) != 1 || fmt.Sprint(list[0].Paragraphs) != "[1 3 5]" ||
		list[0].Evidence[0].Quote != "1st ASEAN Summit" {
		t.Errorf("%+v", list)
	}
	if first := r.MeetingsOf(p.Leaves[0]); len(first) != 1 || &r.MeetingsOf(p.Leaves[0])[0] != &first[0] {
		t.Error("the meetings of a block were read twice")
	}
	two := "then the 3rd ASEAN Summit and the 2022 U.S.-ASEAN Special Summit"
	var parts []string
	for _, m := range r.MeetingsIn(two) {
		parts = append(parts, two[m.From:m.To])
	}
	if got := strings.Join(parts, "|"); got != "3rd ASEAN Summit|2022 U.S.-ASEAN Special Summit" {
		t.Error(got)
	}
}

func TestHowFarANameReaches(t *testing.T) {
	r := meeting.NewReader(infertest.Paper("", infertest.Lists(t)))
	long := strings.Repeat("É", 70)
	for _, test := range []struct {
		words string
		want  int
	}{
		{"1st ASEAN " + long + " " + long + " " + long + " " + long + " Meeting", 1},
		{"1st ASEAN " + long + " " + long + " " + long + " " + long + " " + long + " Meeting", 0},
		{strings.Repeat("Ports ", 40) + "ASEAN Special Summit", 1},
		{strings.Repeat("Ports of the sea, ", 40) + "1st ASEAN Summit " + strings.Repeat("Ports of the sea, ", 40),
			1},
	} {
		if got := r.MeetingsIn(test.words); len(got) != test.want {
			t.Errorf("%.40q… names %d meetings, want %d", test.words, len(got), test.want)
		}
	}
}

// TestHowFarANameReachesToTheLetter asserts the bounds of a name: of what
// stands before a special one, and of the noun that ends it.
func TestHowFarANameReachesToTheLetter(t *testing.T) {
	r := meeting.NewReader(infertest.Paper("", infertest.Lists(t)))
	word := func(letters int) string { return "A" + strings.Repeat("b", letters-1) }
	sides := " " + strings.Repeat(word(20)+" ", 4)
	for _, test := range []struct{ words, want string }{
		{"at Japan-" + word(13) + sides + "ASEAN Special Summit", "Japan-" + word(13) + sides + "ASEAN Special Summit"},
		{"at Japan-" + word(14) + sides + "ASEAN Special Summit", "ASEAN Special Summit"},
		{"1st ASEAN " + word(309) + " Meeting", "1st ASEAN " + word(309) + " Meeting"},
		{"1st ASEAN " + word(310) + " Meeting", ""},
		{"at the 9th and ", ""}, {"at the 9th and 10th ", ""},
	} {
		got := ""
		for _, m := range r.MeetingsIn(test.words) {
			got += test.words[m.From:m.To]
		}
		if got != test.want {
			t.Errorf("%q names %q, want %q", test.words, got, test.want)
		}
	}
}

func TestMeetingNearADate(t *testing.T) {
	list := []meeting.Name{{From: 10, To: 20}, {From: 40, To: 50}, {From: 300, To: 310}}
	for _, test := range []struct{ from, to, date, want int }{
		{0, 400, 60, 40}, {0, 400, 30, 10}, {0, 400, 50, 40}, {0, 400, 49, 10}, {0, 400, 0, 10}, {21, 400, 30, 40},
		{21, 45, 30, -1},
		{21, 50, 30, 40}, {60, 400, 181, 300}, {60, 400, 180, -1}, {60, 300, 299, -1}, {10, 20, 25, 10},
		{11, 20, 25, -1}, {0, 400, 315, 300},
		{60, 309, 299, -1},
	} {
		from := -1
		if m := meeting.Near(list, test.from, test.to, test.date); m != nil {
			from = m.From
		}
		if from != test.want {
			t.Errorf("near %d in [%d, %d): the meeting at %d, want %d", test.date, test.from, test.to, from,
				test.want)
		}
	}
}

// TestMeetingsOfAGivenTitle: a title that was handed in names a meeting, too; one in the
// text is a line of the text.
func TestMeetingsOfAGivenTitle(t *testing.T) {
	lists := infertest.Lists(t)
	proof := []archive.Evidence{{Line: 2, Quote: "title: …"}}
	given := archive.Fact{Value: "Remarks at the 2022 U.S.-ASEAN\u00a0Special \u00a0Summit", Evidence: proof,
		Source: archive.FromFrontMatter}
	read := given
	read.Source = archive.FromText
	for _, test := range []struct {
		name, text string
		title      archive.Fact
		want       string
	}{
		{"in the title alone", "Good day.", given, "asean-us-summit 2 []"},
		{"in both", "Good day to the 2022 U.S.-ASEAN Special Summit.", given, "asean-us-summit 1 [1]"},
		{"of the text", "Good day.", read, ""},
	} {
		got := ""
		for _, m := range infertest.Head(test.text, lists).Meetings(test.title) {
			got += fmt.Sprint(m.ID, " ", m.Evidence[0].Line, " ", m.Paragraphs)
		}
		if got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}
