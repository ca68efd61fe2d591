package coreference

import (
	"fmt"
	"testing"
)

// others are statements of other texts, which make their words common.
func others(clause string, texts int) [][]Statement {
	var list [][]Statement
	for range texts {
		list = append(list, []Statement{{Date: "2016-05-03", Expression: "yesterday", Clause: clause}})
	}
	return list
}

// TestGroups asserts which statements of one text tell of the same.
func TestGroups(t *testing.T) {
	const day = "2016-05-04"
	say := func(clause string, change ...func(*Statement)) Statement {
		s := Statement{Date: day, Expression: "tomorrow", Clause: clause}
		for _, c := range change {
			c(&s)
		}
		return s
	}
	pointed := func(s *Statement) { s.Pointed = []string{"launch"} }
	launch := func(s *Statement) { s.Classes = []string{"launch"} }
	meet := func(s *Statement) { s.Classes = []string{"meeting"} }
	sum := func(amount string) func(*Statement) { return func(s *Statement) { s.Amounts = []string{amount} } }
	announced := func(s *Statement) { s.Pointed = []string{"announcement"} }
	stated := func(s *Statement) { s.Pointed = []string{"statement"} }
	harm := func(s *Statement) { s.Classes = []string{"harm"} }
	today := func(s *Statement) { s.Expression, s.Today = "today", true }
	later := func(s *Statement) { s.Date = "2016-05-05" }
	short := func(s *Statement) { s.LongForms = map[string]string{"LFF": "Lake-Fish Framework"} }
	for _, test := range []struct {
		name string
		text []Statement
		more [][]Statement
		want string
	}{
		{"a name close to the day", []Statement{say("Is he going to meet Dahl tomorrow?"),
			say("He sees Dahl tomorrow, and sleeps.")}, nil, "[[0 1]]"},
		{"a name of two letters", []Statement{say("Is he going to meet Xi tomorrow?"), say("He sees Xi tomorrow.")},
			nil, "[[0 1]]"},
		{"the first word of a sentence", []Statement{say("Dahl sails tomorrow."), say("Dahl sleeps tomorrow.")}, nil,
			"[]"},
		{"far from it", []Statement{say("Dahl, who is tall and likes fish, herring above all others, sails tomorrow."),
			say("Nobody whom we asked and who was awake at that hour hopes for rain tomorrow, says Dahl.")}, nil, "[]"},
		{"in another clause", []Statement{say("He sees Dahl tomorrow."), say("He sleeps tomorrow — like Dahl.")},
			nil, "[]"},
		{"on two days", []Statement{say("Is he going to meet Dahl tomorrow?"),
			say("He sees Dahl tomorrow, and sleeps.", later)}, nil, "[]"},
		{"a place", []Statement{say("He will be in Oslo tomorrow."), say("It rains in Oslo tomorrow.")}, nil, "[]"},
		{"a group", []Statement{say("He will speak of NATO tomorrow."), say("The NATO table is set tomorrow.")},
			nil, "[]"},
		{"a word of no name alone", []Statement{say("The herring is cheap tomorrow."),
			say("Nobody wants herring tomorrow.")}, nil, "[]"},
		{"and another one with it", []Statement{say("The herring in barrels is cheap tomorrow."),
			say("Nobody wants herring tomorrow, in barrels or not.")}, nil, "[[0 1]]"},
		{"what is said", []Statement{say("As I said tomorrow, Dahl sleeps."), say("He sees Dahl tomorrow.")},
			nil, "[]"},
		{"what somebody hears", []Statement{say("They asked that tomorrow of Dahl."), say("He sees Dahl tomorrow.")},
			nil, "[]"},
		{"common words", []Statement{say("Is he going to meet Dahl tomorrow?"), say("He sees Dahl tomorrow.")},
			others("He saw Dahl yesterday.", 30), "[]"},
		{"what a text points at", []Statement{say("They wait for the launch tomorrow.", pointed),
			say("He will launch it tomorrow.")}, others("A launch yesterday.", 2), "[[0 1]]"},
		{"what both point at, however common", []Statement{say("They wait for the launch tomorrow.", pointed),
			say("At the launch tomorrow he sleeps.", pointed)}, others("A launch yesterday.", 60), "[[0 1]]"},
		{"what both point at today", []Statement{say("They wait for the launch today.", pointed, today),
			say("At the launch today he sleeps.", pointed, today)}, others("A launch yesterday.", 60), "[]"},
		{"what is announced, and what else is", []Statement{
			say("They wait for the announcement tomorrow.", announced),
			say("The announcement tomorrow, as they announced, will be about barrels.", announced)}, nil, "[]"},
		{"of two people and of nobody", []Statement{say("They wait for the launch of Holm tomorrow.", pointed),
			say("At the launch tomorrow he sleeps.", pointed),
			say("They like the launch of Dahl tomorrow.", pointed)}, nil, "[[0 1]]"},
		{"of two sorts", []Statement{say("They wait for the launch tomorrow.", pointed, launch),
			say("The launch kills tomorrow.", pointed, harm)}, nil, "[]"},
		{"of two people", []Statement{say("The launch of Holm is tomorrow.", pointed),
			say("The launch of Dahl is tomorrow.", pointed)}, nil, "[]"},
		{"by its short form", []Statement{say("The launch of the LFF is tomorrow.", pointed, short),
			say("The launch of the Fish Framework is tomorrow.", pointed, short)}, nil, "[[0 1]]"},
		{"many rare words", []Statement{
			say("Barrels of salted herring from distant harbours arrive, and tomorrow it rains.", launch),
			say("Tomorrow somebody sells distant harbours their salted herring barrels.", launch)}, nil, "[[0 1]]"},
		{"many rare words, somewhat fewer than half", []Statement{
			say("Barrels of salted herring from distant harbours arrive, and tomorrow boats with wooden "+
				"masts and torn sails.", launch),
			say("Tomorrow somebody sells distant harbours their salted herring barrels, cheap bread and smoked eel.",
				launch)}, nil, "[[0 1]]"},
		{"many rare words, and many more others", []Statement{
			say("Barrels of salted herring from distant harbours arrive, and tomorrow grey boats with wooden "+
				"masts and torn sails wait, creak, leak.", launch),
			say("Tomorrow somebody sells distant harbours their salted herring barrels, cheap bread, smoked "+
				"eel, brown cheese, dark beer.", launch)}, nil, "[]"},
		{"all that another one says", []Statement{say("He will have salted herring tomorrow."),
			say("We know that nobody but him will have salted herring tomorrow.")},
			others("We want salted herring yesterday.", 1), "[[0 1]]"},
		{"less than all", []Statement{say("He will have salted herring tomorrow."),
			say("We know that nobody but him will have smoked herring tomorrow.")},
			others("We want salted herring yesterday.", 1), "[]"},
		{"all, in one word", []Statement{say("He will have herring tomorrow."),
			say("We know that nobody but him will have herring tomorrow.")},
			others("We want salted herring yesterday.", 1), "[]"},
		{"all that another one says today", []Statement{say("He will have salted herring today.", today),
			say("We know that nobody but him will have salted herring today.", today)},
			others("We want salted herring yesterday.", 1), "[]"},
		{"all, in common words", []Statement{say("He will have salted herring tomorrow."),
			say("We know that nobody but him will have salted herring tomorrow.")},
			others("We want salted herring yesterday.", 30), "[]"},
		{"today they may be of anything", []Statement{
			say("Barrels of salted herring from distant harbours arrive, and today it rains.", launch, today),
			say("Today somebody sells distant harbours their salted herring barrels.", launch, today)}, nil, "[]"},
		{"several rare names, far from the day", []Statement{
			say("Tomorrow he will at long last sign what they call the Herring Act on the South Pier."),
			say("Everybody knows that the Herring Act is for those of the South Pier, and it rains tomorrow.")}, nil,
			"[[0 1]]"},
		{"one rare name of two words", []Statement{
			say("Tomorrow he will at long last sign what they call the Herring Act."),
			say("Everybody knows that the Herring Act is for those who fish, and it rains tomorrow.")}, nil, "[]"},
		{"several common names", []Statement{
			say("Tomorrow he will at long last sign what they call the Herring Act on the South Pier."),
			say("Everybody knows that the Herring Act is for those of the South Pier, and it rains tomorrow.")},
			others("The Herring Act and the South Pier were wet yesterday.", 30), "[]"},
		{"few of many names", []Statement{
			say("Tomorrow he will sign the Herring Act on the South Pier with Lund, with Holm, with Moe, with Lie."),
			say("The Herring Act of Dahl, of Berg, of Vik, of Aas, is for the South Pier, and it rains " +
				"tomorrow.")}, nil,
			"[]"},
		{"several rare names, today", []Statement{
			say("Today he will at long last sign what they call the Herring Act on the South Pier.", launch, today),
			say("Everybody knows that the Herring Act is for those of the South Pier, and it rains today.",
				launch, today)},
			nil, "[[0 1]]"},
		{"several rare names, nowadays", []Statement{
			say("Today he will at long last sign what they call the Herring Act on the South Pier.", today),
			say("Everybody knows that the Herring Act is for those of the South Pier, and it rains today.", today)},
			nil, "[]"},
		{"the only one whom they meet", []Statement{
			say("Tomorrow, and nobody hoped for more, he can at last speak with Governor Dahl.", meet),
			say("Yes, when he spoke with Governor Dahl tomorrow, his main question was of fish.", meet)}, nil,
			"[[0 1]]"},
		{"the only one who announces", []Statement{
			say("Tomorrow, after so many years of rain, they know what Dahl will announce.", launch),
			say("Yes, when Dahl announces cheaper herring in barrels of more than one size, it rains tomorrow.",
				launch)},
			nil, "[]"},
		{"what a statement says", []Statement{say("The statement of tomorrow said that it rains.", stated),
			say("I will not go beyond the statement of tomorrow.", stated)}, nil, "[[0 1]]"},
		{"what somebody says of a launch", []Statement{say("An official tomorrow said that the launch is near.",
			pointed),
			say("They wait for the launch tomorrow.", pointed)}, nil, "[]"},
		{"a sum of money of one sort", []Statement{
			say("What he can announce today is long, and costs $10 billion.", launch, today, sum("10 billion")),
			say("Of that $10 billion, which he announces today, they talk.", launch, today, sum("10 billion"))},
			nil, "[[0 1]]"},
		{"a sum of money of two sorts", []Statement{
			say("What he can announce today is long, and costs $10 billion.", launch, today, sum("10 billion")),
			say("They were hurt today for $10 billion.", harm, today, sum("10 billion"))}, nil, "[]"},
		{"two sums of money", []Statement{
			say("What he can announce today is long, and costs $10 billion.", launch, today, sum("10 billion")),
			say("Of that $10 million, which he announces today, they talk.", launch, today, sum("10 million"))},
			others("He announces it yesterday.", 30), "[]"},
		{"nowadays", []Statement{say("The herring that remains today is cheap.", today),
			say("Nobody sells herring that remains today.", today)}, nil, "[]"},
		{"one that fits few of the others", []Statement{say("He sees Dahl tomorrow."),
			say("There Dahl sails tomorrow."),
			say("There Dahl sleeps tomorrow beside Lund."), say("There Lund reads tomorrow."),
			say("There Lund writes tomorrow.")}, nil,
			"[[0 1 2] [3 4]]"},
	} {
		words := New(map[string]bool{"oslo": true})
		words.Add(test.text)
		for _, other := range test.more {
			words.Add(other)
		}
		got := fmt.Sprint(words.Groups(test.text, func(i, k int) bool { return false }))
		if got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
		if got := fmt.Sprint(words.Groups(test.text, func(i, k int) bool { return true })); got != "[]" {
			t.Errorf("%s: %s, though all are against each other", test.name, got)
		}
	}
}

// FuzzGroups asserts that any text has groups in which each statement stands once.
func FuzzGroups(f *testing.F) {
	f.Add("He sees Dahl tomorrow.", "tomorrow", "Dahl sails tomorrow — or not…")
	f.Add("", "", "\xff")
	f.Fuzz(func(t *testing.T, clause, day, other string) {
		list := []Statement{{Date: "1", Expression: day, Clause: clause}, {Date: "1", Expression: day, Clause: other},
			{Date: "1", Expression: day, Clause: clause + " " + other}}
		words := New(nil)
		words.Add(list)
		seen := map[int]bool{}
		for _, group := range words.Groups(list, func(i, k int) bool { return false }) {
			for _, i := range group {
				if seen[i] || len(group) < 2 {
					t.Fatalf("%v", group)
				}
				seen[i] = true
			}
		}
	})
}
