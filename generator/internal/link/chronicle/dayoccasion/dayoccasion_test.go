package dayoccasion

import (
	"fmt"
	"strings"
	"testing"
)

// say is what a text says of a day, with the words in capitals behind “|” for names.
func say(words string, change ...func(*Statement)) Statement {
	clause, names, _ := strings.Cut(words, " | ")
	s := Statement{Clause: clause, Expression: "tomorrow", Thing: -1, Names: map[string]bool{}}
	for name := range strings.FieldsSeq(names) {
		s.Names[name] = true
	}
	for _, c := range change {
		c(&s)
	}
	return s
}

func tells(thing int) func(*Statement) { return func(s *Statement) { s.Thing = thing } }

func of(classes ...string) func(*Statement) { return func(s *Statement) { s.Classes = classes } }

func named(s *Statement) { s.Named = true }

func asked(s *Statement) { s.InPassing = true }

func today(s *Statement) { s.Expression, s.Today = "today", true }

func among(s *Statement) { s.Among = true }

func february(s *Statement) { s.Expression = "February" }

func tonight(s *Statement) { s.Expression, s.Today = "tonight", true }

// met is a meeting of those who are named, weak one at which texts only point.
func met(names string) Thing {
	t := Thing{}
	t.Add(nil, []string{meetingClass})
	for name := range strings.FieldsSeq(names) {
		t.Names[name] = true
	}
	return t
}

// visits is a visit of those who are named.
func visits(names string) Thing {
	t := met(names)
	t.Meeting, t.Visit = false, true
	return t
}

var weak = Thing{Meeting: true, Weak: true, Names: map[string]bool{}}

// TestTheOccasionOfADay asserts which statements of one text and day tell of its one meeting.
func TestTheOccasionOfADay(t *testing.T) {
	const onDahl = "Press Call on the Meeting with Minister Dahl"
	meetsDahl := say("Holm meets Dahl tomorrow. | holm dahl", tells(0), of("meeting"))
	meetsLund := say("Holm meets Lund tomorrow. | holm lund", tells(1), of("meeting"))
	for _, test := range []struct {
		name   string
		title  string
		own    int // and one more, 0 for none
		things []Thing
		said   []Statement
		want   string
	}{
		{"pointed at behind the day", "", 0, []Thing{met("holm dahl")},
			[]Statement{meetsDahl, say("Of tomorrow’s long meeting nobody speaks.")}, "0 [] [1]"},
		{"with a straight mark", "", 0, []Thing{met("holm dahl")},
			[]Statement{meetsDahl, say("Of tomorrow's summit nobody speaks.")}, "0 [] [1]"},
		{"and before it", "", 0, []Thing{met("holm dahl")},
			[]Statement{meetsDahl, say("Nobody speaks of the long talks tomorrow.")}, "0 [] [1]"},
		{"in many words", "", 0, []Thing{met("holm dahl")}, []Statement{meetsDahl,
			say("Is tomorrow’s conversation long?", asked), say("And the session tomorrow?", asked),
			say("His engagement tomorrow is short."), say("This discussion tomorrow is short."),
			say("The discussions tomorrow are short."), say("Are tomorrow’s conversations long?"),
			say("That bilat tomorrow is short."), say("The meetings on tomorrow end.")}, "0 [] [1 2 3 4 5 6 7 8]"},
		{"behind the day, with a word between", "", 0, []Thing{met("holm dahl")}, []Statement{meetsDahl,
			say("And tomorrow at the summit they sign."), say("And tomorrow in our talks they sign."),
			say("What comes tomorrow during the meeting, if anything?", asked)}, "0 [] [1 2 3]"},
		{"behind the day, and not pointed at", "", 0, []Thing{met("holm dahl")}, []Statement{meetsDahl,
			say("And tomorrow at a summit they sign."), say("And tomorrow at the Lake Summit they sign."),
			say("And tomorrow of the talks they hear.")}, ""},
		{"of those who speak, and of those who ask", "", 0, []Thing{met("holm dahl")},
			[]Statement{meetsDahl, say("Our talks tomorrow are long."), say("We speak in our discussion tomorrow."),
				say("And our conversation tomorrow?", asked), say("And our session tomorrow?", asked)}, "0 [] [1]"},
		{"not pointed at", "", 0, []Thing{met("holm dahl")},
			[]Statement{meetsDahl, say("He likes a meeting tomorrow."), say("He hopes for long talks tomorrow.")}, ""},
		{"a capital before it", "", 0, []Thing{met("holm dahl")},
			[]Statement{meetsDahl, say("Nobody speaks of the Lake Talks tomorrow."),
				say("Nobody speaks of tomorrow’s Lake meeting.")}, ""},
		{"far from the day", "", 0, []Thing{met("holm dahl")},
			[]Statement{meetsDahl, say("The meeting of ships that will sail tomorrow is long."),
				say("Tomorrow’s fish will be at the meeting."), say("The meeting, tomorrow they say, is long.")}, ""},
		{"with others", "", 0, []Thing{met("holm dahl")},
			[]Statement{meetsDahl, say("The meeting tomorrow with Lund is long. | lund"),
				say("The talks tomorrow between Berg and Lund are long. | berg lund")}, ""},
		{"one of two meetings", "", 0, []Thing{met("holm dahl"), met("holm lund")},
			[]Statement{meetsDahl, meetsLund, say("Of tomorrow’s meeting nobody speaks.")}, ""},
		{"one of which it is said who meets", "", 0, []Thing{met("holm dahl"), met("")},
			[]Statement{meetsDahl, say("They meet tomorrow.", tells(1), of("meeting")),
				say("Of tomorrow’s meeting nobody speaks.")}, "0 [] [2]"},
		{"one of which nobody says who meets", "", 0, []Thing{met("")},
			[]Statement{say("They meet tomorrow.", tells(0), of("meeting")), say("Is tomorrow’s meeting long?")}, ""},
		{"of two, what points means one", "", 0, []Thing{met("holm dahl"), met("holm lund")},
			[]Statement{meetsDahl, meetsLund, say("Of tomorrow’s meeting nobody speaks."),
				say("The meeting tomorrow is long.")}, "-1 [] [2 3]"},
		{"what is asked tells of nothing alone", "", 0, nil,
			[]Statement{say("Is tomorrow’s meeting long?", asked), say("Is the meeting tomorrow long?", asked)}, ""},
		{"what points alone", "", 0, nil,
			[]Statement{say("Of tomorrow’s meeting nobody speaks."), say("Is the meeting tomorrow long?", asked)},
			"-1 [] [0 1]"},
		{"what only pointed is it", "", 0, []Thing{met("holm dahl"), weak},
			[]Statement{meetsDahl, say("Of tomorrow’s meeting nobody speaks.", tells(1))}, "0 [1] []"},
		{"another meeting of which nothing is made", "", 0, []Thing{met("holm dahl")},
			[]Statement{meetsDahl, say("Will Holm see Lund tomorrow? | lund", of("meeting")),
				say("Of tomorrow’s meeting nobody speaks.")}, ""},
		{"a meeting with a name", "", 0, []Thing{met("holm dahl")},
			[]Statement{meetsDahl, say("They are at the Lake Summit tomorrow. | lake dahl", of("meeting"), named),
				say("Of tomorrow’s meeting nobody speaks.")}, ""},
		{"what is no meeting", "", 0, []Thing{{Names: map[string]bool{"dahl": true}}},
			[]Statement{say("Dahl signs it tomorrow. | dahl", tells(0)), say("Is tomorrow’s meeting long?")}, ""},

		{"some of those who meet", "", 0, []Thing{met("holm dahl")},
			[]Statement{meetsDahl, say("Dahl was straight tomorrow. | dahl")}, "0 [] [1]"},
		{"and other days", "", 0, []Thing{met("holm dahl")},
			[]Statement{meetsDahl, say("Dahl comes on Friday and leaves tomorrow. | dahl", among)}, ""},
		{"and others", "", 0, []Thing{met("holm dahl")},
			[]Statement{meetsDahl, say("Dahl and Berg were straight tomorrow. | dahl berg")}, ""},
		{"and what they sign", "", 0, []Thing{met("holm dahl")},
			[]Statement{meetsDahl, say("Dahl signs the law tomorrow. | dahl", of("signing"))}, ""},
		{"nobody", "", 0, []Thing{met("holm dahl")},
			[]Statement{meetsDahl, say("It will be cold tomorrow.")}, ""},

		{"a text on the meeting", onDahl, 0, []Thing{met("holm dahl"), met("holm lund")},
			[]Statement{meetsDahl, meetsLund, say("It will be long tomorrow."), say("And the fish tomorrow?", asked),
				say("Of tomorrow’s meeting nobody speaks.")}, "0 [] [2 3 4]"},
		{"one of two days", onDahl, 0, []Thing{met("holm dahl")},
			[]Statement{meetsDahl, say("They mark today and tomorrow in the lake.")}, ""},
		{"a text that looks ahead at a visit", "Call Previewing the Visit of Minister Dahl", 0,
			[]Thing{met("holm dahl")}, []Statement{meetsDahl, say("It will be long tomorrow.")}, "0 [] [1]"},
		{"a text on an engagement, and the visit of which it tells",
			"Call Previewing the Engagement of Minister Dahl", 0,
			[]Thing{visits("holm dahl")}, []Statement{say("Dahl visits Holm tomorrow. | holm dahl", tells(0),
				of("visit")),
				say("What time is a bilat tomorrow?", asked)}, "0 [] [1]"},
		{"the visit of others", "Call Previewing the Engagement of Minister Lund", 0,
			[]Thing{visits("holm dahl")}, []Statement{say("Dahl visits Holm tomorrow. | holm dahl", tells(0),
				of("visit")),
				say("What time is a bilat tomorrow?", asked)}, ""},
		{"a text before it", "Remarks before a Meeting with Minister Dahl", 0,
			[]Thing{met("holm dahl")}, []Statement{meetsDahl, say("It will be long tomorrow.")}, "0 [] [1]"},
		{"a text by those who meet", "Press Call of Minister Dahl", 0, []Thing{met("holm dahl")},
			[]Statement{meetsDahl, say("It will be long tomorrow.")}, ""},
		{"a text on fish", "Press Call on the Fish of Minister Dahl", 0, []Thing{met("holm dahl")},
			[]Statement{meetsDahl, say("It will be long tomorrow.")}, ""},
		{"of others, in a text on the meeting", onDahl, 0, []Thing{met("holm dahl")},
			[]Statement{meetsDahl, say("Lund will sleep tomorrow. | lund")}, ""},
		{"of others, asked", onDahl, 0, []Thing{met("holm dahl")},
			[]Statement{meetsDahl, say("Will he speak of Lund tomorrow? | lund", asked),
				say("Will he meet Lund tomorrow? | lund", asked, of("meeting"))}, "0 [] [1]"},
		{"what will be told", onDahl, 0, []Thing{met("holm dahl")},
			[]Statement{meetsDahl, say("There is a readout tomorrow."), say("There is an update tomorrow."),
				say("It is embargoed until tomorrow."), say("We’ll have more tomorrow."),
				say("There will be more to say tomorrow."), say("There is more to share tomorrow."),
				say("You’ll hear more tomorrow."), say("We’ll talk more tomorrow."),
				say("We speak about that tomorrow.")}, ""},
		{"what they sign, in a text on the meeting", onDahl, 0, []Thing{met("holm dahl")},
			[]Statement{meetsDahl, say("He signs the law tomorrow.", of("signing"))}, ""},
		{"today much happens", onDahl, 0, []Thing{met("holm dahl")},
			[]Statement{meetsDahl, say("It is cold today.", today)}, ""},
		{"what points, today", onDahl, 0, []Thing{met("holm dahl")},
			[]Statement{meetsDahl, say("Of today’s meeting nobody speaks.", today)}, "0 [] [1]"},

		{"a text of the meeting, spoken there", "", 1, []Thing{met("")}, []Statement{
			say("Thank you for bringing us together today.", today), say("I hope for our discussion today.", today),
			say("It is good to be here today.", today), say("Our agenda today is long.", today),
			say("We gathered today.", today), say("We are gathering today.", today),
			say("Our conversation today is long.", today), say("We long for the discussions today.", today),
			say("We long for the conversations tonight.", tonight)}, "0 [] [0 1 2 3 4 5 6 7 8]"},
		{"of something else", "", 1, []Thing{met("")}, []Statement{say("The lakes are cold today.", today),
			say("Together with the fish of all our lakes they freeze today.", today)}, ""},
		{"a meeting of two beside it", "", 1, []Thing{met("")},
			[]Statement{say("Of tomorrow’s bilateral meeting nobody speaks."), say("The bilat tomorrow is long.")}, ""},
		{"a month in which they met", "", 0, []Thing{weak},
			[]Statement{say("They paid since our meeting in February.", february, tells(0)),
				say("They paid since we last met in February.", february)}, "0 [] [1]"},
		{"a month in which others met", "", 0, []Thing{met("holm dahl")},
			[]Statement{say("Holm met Dahl in February. | holm dahl", february, tells(0), of("meeting")),
				say("They paid since we last met in February.", february)}, ""},
		{"a month in which they met others", "", 0, nil,
			[]Statement{say("They met Dahl in February.", february),
				say("They paid since we met in February.", february)}, ""},
		{"the day is not in the clause", "", 0, []Thing{met("holm dahl")},
			[]Statement{meetsDahl, say("The meeting on Friday is long.")}, ""},
	} {
		day := Day{Titled: NamesOfMeeting(test.title), Own: test.own - 1, Things: test.things, Statements: test.said,
			Month: strings.HasPrefix(test.name, "a month")}
		joint, ok := day.Of()
		got := ""
		if ok {
			got = fmt.Sprint(joint.Thing, joint.Merged, joint.Statements)
		}
		if got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// FuzzOf asserts that any statements mean one thing at most, each once, and none that tells of
// another one.
func FuzzOf(f *testing.F) {
	f.Add("Of tomorrow’s meeting nobody speaks.", "tomorrow", "Call on the Meeting with Dahl", "Dahl")
	f.Add("The talks tomorrow", "tomorrow", "", "")
	f.Add("\xff’s ", "\xff", "on \xff", "’s")
	f.Fuzz(func(t *testing.T, clause, expression, title, name string) {
		names := map[string]bool{name: true}
		day := Day{Own: -1, Titled: NamesOfMeeting(title), Things: []Thing{{Names: names, Meeting: true}, {Weak: true}}}
		for i, said := range [...]string{clause, clause + " " + title, title + clause} {
			day.Statements = append(day.Statements, Statement{Clause: said, Expression: expression, Names: names,
				Thing: i - 1, Today: i == 2})
		}
		joint, _ := day.Of()
		for i, at := range joint.Statements {
			if day.Statements[at].Thing >= 0 || i > 0 && joint.Statements[i-1] >= at {
				t.Fatalf("%+v", joint)
			}
		}
		for _, thing := range joint.Merged {
			if thing == joint.Thing || !day.Things[thing].Weak {
				t.Fatalf("%+v", joint)
			}
		}
	})
}
