package phrase

import (
	"strings"
	"testing"
)

// words are so many words of a line.
func words(many int) string { return strings.TrimSpace(strings.Repeat("Ports ", many)) }

func TestLinesThatTellOfTheirDay(t *testing.T) {
	checkLines(t, "today", SaysToday, []lineCase{
		{"The ships came today from Oslo", true}, {"Today, the ships came", true}, {"On the day, ships came", false},
		{"The ships of todays", false},
	})
}

// Lines that say nothing of a document: nothing, a note in brackets, a
// greeting, an hour, what belongs to the page.
func TestLinesThatSayNothing(t *testing.T) {
	checkLines(t, "no line", IsNoLine, []lineCase{
		{"", true}, {"(As delivered)", true}, {"Excellencies,", true}, {"11:07 A.M. EST", true},
		{"Home > Ports", true},
		{"Harbour Statement", false}, {"Harbour (Old) Statement", false},
	})
}

func TestTitlesThatGoOnBelow(t *testing.T) {
	checkLines(t, "goes on", GoesOnBelow, []lineCase{
		{"STATEMENT OF THE PORTS,", true}, {"PORTS OF THE SEAS,", true}, {"Message from the Harbour,", true},
		{"Ports of the Seas,", false}, {"Ports and a Message,", false},
		{"PORTS OF THE SEAS:", true}, {"Joint Statement of the Ports:", true}, {"Ports of the Seas:", false},
		{"The joint statement of the ports says:", false},
		{"STATEMENT OF THE PORTS", false}, {"Joint Statement", false},
	})
}

// Speeches are headed with a whole sentence of somebody, not with a title in
// quotation marks.
func TestQuotations(t *testing.T) {
	checkLines(t, "quotation", IsQuotation, []lineCase{
		{"“" + words(13) + "”", true}, {"\"" + words(13) + "\"", true}, {"“" + words(12) + "”", false},
		{words(13), false}, {words(13) + " “Ports”", false},
	})
}

func TestShapesOfTitles(t *testing.T) {
	checkLines(t, "title", HasTitleShape, []lineCase{
		{"JShip: :_load: Unable to load ship 5", false}, {"JShip: Unable to load ship 5", true},
		{"Harbour Statement", true}, {"Harbour", false}, {"harbour statement", false}, {"2016 harbour plan", true},
		{"2016 2017", false}, {words(40), true}, {words(41), false},
		{"• Harbour Statement", false}, {"- Harbour Statement", false}, {"* Harbour Statement", false},
		{"> Harbour Statement", false}, {"Harbour Statement –", false}, {"Harbour Statement /", false},
		{"Harbour – Statement", true}, {"", false},
		{". A year later, the Harbour Forum", false}, {", the Harbour Forum", false}, {"; Harbour Forum", false},
		{": Harbour Forum", false}, {") Harbour Forum", false}, {"(Harbour) Forum", true},
		{"関於港口的聲明", true}, {"港口的聲明五", true}, {"港口的聲明", false}, {"Harbour港口的聲明", false},
		{"แถลงการณ์ร่วม", true}, {"ຖະແຫຼງການຮ່ວມ", true}, {"みなとのこえ", true}, {"ミナトノコエ", true},
		{"សេចក្តីថ្លែងការណ៍", true},
	})
}

// What stands between a headline and its text is a sentence of nine words and
// more, of which at least half of the long ones are small.
func TestShapesOfStandfirsts(t *testing.T) {
	checkLines(t, "standfirst", IsStandfirst, []lineCase{
		{"Ships were seen in the old bay of Oslo", true}, {"Ships were seen in the old bay now", false},
		{"Ships was in the old bay Near Dear, gone then by us", true},
		{"Ships was in the old bay Near Dear Mere, gone then by us", false},
		{"Ships met in the old bay of the town, together", true},
		{"Ships in the old bay of the town, together always", false},
	})
}

func TestNamesOfOffices(t *testing.T) {
	for line, want := range map[string]bool{
		"Minister for Ports": true, "Minister of Ports": true, "Minister at Ports": false, "Ports of Minister": false,
		"Minister of": false, "Deputy Leader of the Ports": true, "DEPUTY LEADER OF PORTS": true,
		"Deputy Prime Minister Leader of Ports":     false,
		"Minister of Ports and Ships and Tides now": true, "Minister of Ports and Ships and Tides for now": false,
		"Assistant Secretary, Bureau of Ports": true, "Assistant Secretary, House of Ports": false,
		"Assistant Friend, Bureau of Ports": false, "Assistant Secretary Director": false,
		"Deputy Assistant Secretary, Bureau of Ports and Ships and Tides": true,
	} {
		if IsOffice(strings.Fields(line)) != want {
			t.Errorf("office: %q is %v", line, !want)
		}
	}
}

func TestNamesOfStates(t *testing.T) {
	for line, want := range map[string]bool{
		"Ohio": true, "New York": true, "Old York": false, "New York Bay": false, "": false,
	} {
		if LooksLikeState(strings.Fields(line)) != want {
			t.Errorf("state: %q is %v", line, !want)
		}
	}
}

func TestTheLastPartOfALine(t *testing.T) {
	for _, test := range []struct{ line, before, behind string }{
		{"Ports open | Harbour Post", "Ports open", "Harbour Post"},
		{"Ports open - Oslo | Harbour Post", "Ports open - Oslo", "Harbour Post"},
		{"Ports open | Oslo - Harbour Post", "Ports open | Oslo", "Harbour Post"},
		{"Ports open – Harbour Post", "Ports open", "Harbour Post"},
		{"Ports open — Harbour Post", "Ports open", "Harbour Post"},
		{"Ports open • Harbour Post", "Ports open", "Harbour Post"},
		{" - Harbour Post", "", "Harbour Post"},
	} {
		at, to := LastPart(test.line)
		if at < 0 || test.line[:at] != test.before || test.line[to:] != test.behind {
			t.Errorf("the last part of %q lies from %d to %d", test.line, at, to)
		}
	}
	for _, line := range []string{"Ports-open", "Ports open|now", ""} {
		if at, _ := LastPart(line); at >= 0 {
			t.Errorf("%q has a mark at %d that parts it", line, at)
		}
	}
}

func TestNamesOfSites(t *testing.T) {
	checkLines(t, "site", IsSite, []lineCase{
		{"harbour.com", true}, {"The Ships of Harbour.Org", true}, {"harbour.example", false},
		{"Harbour Post", true}, {"The Old Wide Harbour Post", true}, {"The Old and Wide Harbour Post", false},
		{"the harbour Post", false}, {"Post Harbour", false}, {"Harbour Ship", false},
	})
}

func TestAddressees(t *testing.T) {
	for line, want := range map[string]bool{
		"THE MASTER OF PORTS": true, "THE Master of Ports": false, "MASTER OF PORTS": false,
		"THEATRE OF PORTS": false,
	} {
		if IsAddressee(line) != want {
			t.Errorf("addressee: %q is %v", line, !want)
		}
	}
}

func TestLettersOfALine(t *testing.T) {
	for line, want := range map[string]string{
		"Ports, ships & 12 tides.": "Portsships12tides", "Été – 5": "Été5", " .,": "", "": "",
	} {
		if got := LettersOf(line); got != want {
			t.Errorf("the letters of %q are %q", line, got)
		}
	}
}

func TestWordsThatBeginWithAnHour(t *testing.T) {
	for line, want := range map[string]bool{
		"20:17": true, "20:17 in Oslo": true, "at 20:17": false, "7 p.m.": true, "9.15 a.m.": true, "7 AM,": true,
		"7 ports": false, "p.m.": false, "7": false, "": false, "7 p.m. in Oslo": false,
	} {
		if StartsWithClock(line) != want {
			t.Errorf("hour: %q is %v", line, !want)
		}
	}
}

// What stands before the first words of a speaker: the hour with its zone, and
// the name of the speaker.
func TestHeadsOfSpeech(t *testing.T) {
	for _, test := range []struct{ name, head, said string }{
		{"nothing", "", "Thank you all."},
		{"the speaker", "THE MASTER: ", "Thank you all."},
		{"in small letters", "", "The master: thank you all."},
		{"a letter with a colon", "", "A: Ports and ships"},
		{"a letter without a colon", "Q ", "What of ports?"},
		{"a word that begins with it", "", "Quays are open."},
		{"the hour and the speaker", "2:38 P.M. EDT THE MASTER: ", "Thank you all."},
		{"the hour and its zone", "2:38 EDT ", "Thank you all."},
		{"the hour and a longer zone", "2:38 AEST ", "Thank you all."},
		{"the hour alone", "2:38 ", "Thank you all."},
		{"the hour and no zone: too short", "2:38 ", "IT is good."},
		{"the hour and no zone: too long", "2:38 ", "COAST is clear."},
		{"the hour and no zone: another letter", "2:38 ", "EDM is good."},
		{"the hour and no zone: small letters", "2:38 ", "Edt is good."},
		{"an hour further on", "", "We met at 2:38 EDT there."},
		{"spaces behind the speaker", "THE MASTER:   ", "Thank you all."},
		{"a speaker with the longest name", strings.Repeat("ABCDE ", 10)[:59] + ": ", "Thank you all."},
		{"a speaker with a longer name", "", strings.Repeat("ABCDE ", 10)[:59] + "F: thank you all."},
		{"no colon", "", "THE MASTER"},
		{"a speaker who says nothing", "THE MASTER: ", ""},
	} {
		if got := SpokenHead(test.head + test.said); got != len(test.head) {
			t.Errorf("%s: the head of %q is %q", test.name, test.head+test.said, (test.head + test.said)[:got])
		}
	}
}

func TestSentencesThatOnlyGreet(t *testing.T) {
	for line, want := range map[string]bool{
		"Good morning to all of you.": true, "Ports are open.": true, "Ports are open now.": false,
		"We wish you a good morning.": false, "": true,
	} {
		if IsGreeting(line) != want {
			t.Errorf("greeting: %q is %v", line, !want)
		}
	}
}
