package paper_test

import (
	"testing"

	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/text/typescript"
)

func TestEndsOfSentences(t *testing.T) {
	for words, want := range map[string]bool{"They met.": true, "They met": false, "They met!": true,
		"They met;": true, "They met:": true,
		"They met,": true, "They met…": true, "“They met.”": true, "in the U.S.": false, "Boats Ltd.": false,
		"Holm Jr.": false, "": false, "Holm Sr.": true} {
		if got := paper.EndsLikeSentence(words); got != want {
			t.Errorf("%q ends like a sentence: %v", words, got)
		}
	}
	for words, want := range map[string]bool{"They left. Berg, News": true, "They left.Berg": false,
		"Gov. Berg": false, "sea. Berg": false, "seas. Berg": true, "the port. ": true, "at 1030. Berg": true,
		"in Oslo. Berg": false, "OSLO. Berg": false, "Dec. 2016. Berg": true, "tea. Then they left. Berg": true,
		". They left. Berg": true, "the eBAY. Berg": false, "the A1030. Berg": false, "on the 1030th. Berg": false,
		"": false} {
		if got := paper.HasInnerSentence(words); got != want {
			t.Errorf("%q has a sentence inside: %v", words, got)
		}
	}
	for line, want := range map[string]bool{"The hosts and guests met in the hall for tea.": true,
		"The hosts and guests met in the hall for it.":     true,
		"The hosts and guests met in the hall for.":        false,
		"The hosts and guests met in the hall for tea now": false} {
		if got := paper.IsSentence(line); got != want {
			t.Errorf("%q is a sentence: %v", line, got)
		}
	}
}

func TestLetters(t *testing.T) {
	// It starts small, is in capitals, begins with a small letter of ASCII, and with a letter of ASCII.
	for words, want := range map[string][4]bool{
		"tea": {true, false, true, true}, "Tea": {false, false, false, true}, "TEA": {false, true, false, true},
		"TE A 5": {false, true, false, true},
		"5":      {}, "étude": {true, false, false, false}, "ÉTUDE": {false, true, false, false}, "zoo": {true, false,
			true, true}, "Zoo": {false, false, false, true},
		"a": {true, false, true, true}, "A": {false, true, false, true},
		"{": {}, "[": {}, "`": {}, "@": {},
	} {
		got := [4]bool{paper.StartsSmall(words), typescript.InCapitals(words), paper.IsLower(words),
			paper.IsASCIILetter(words[0])}
		if got != want {
			t.Errorf("%q: %v, want %v", words, got, want)
		}
	}
	for _, c := range "AZ09" {
		if !paper.IsCapitalOrFigure(byte(c)) || paper.IsCapital(byte(c)) != (c >= 'A') {
			t.Errorf("%c", c)
		}
	}
	for _, c := range "az@[/:" {
		if paper.IsCapitalOrFigure(byte(c)) || paper.IsCapital(byte(c)) {
			t.Errorf("%c", c)
		}
	}
	for words, want := range map[string]string{"KUALA LUMPUR": "Kuala Lumpur", "ÉVIAN": "Évian", "": ""} {
		if got := paper.Capitalised(words); got != want {
			t.Errorf("Capitalised(%q) = %q", words, got)
		}
	}
	if got := paper.PlainLower("Berg’s ÉTUDE"); got != "berg's étude" {
		t.Errorf("PlainLower: %q", got)
	}
	if paper.FirstRune("éa") != 'é' {
		t.Error("FirstRune")
	}
	for word, want := range map[string]string{"Berg’s": "Berg", "Berg's": "Berg", "guests’": "guests",
		"guests'": "guests", "guests": "guests"} {
		if got := paper.WithoutPossessive(word); got != want {
			t.Errorf("WithoutPossessive(%q) = %q", word, got)
		}
	}
}

func TestLines(t *testing.T) {
	for _, test := range []struct {
		words, marks string
		want         int
	}{{"a – b", ",", 2}, {"a — b", ",", 2}, {"a, b", ",", 1}, {"a‘, b", ",", 4}, {"a b", ",", -1}, {"a-b", "-", 1},
		{"a b", "ab ", -1}} {
		if got := paper.FirstMark(test.words, test.marks); got != test.want {
			t.Errorf("FirstMark(%q, %q) = %d, want %d", test.words, test.marks, got, test.want)
		}
	}
	if got := paper.Plain(" a \u00a0b\n"); got != "a b" {
		t.Errorf("Plain: %q", got)
	}
	for words, want := range map[string]string{"https://www.state.example/a": "www.state.example",
		"state.example": "state.example", "state.example/a": "state.example",
		"state": "", "at state.example": "", "a,b.example": "", "http://[": ""} {
		if got := paper.HostIn(words); got != want {
			t.Errorf("HostIn(%q) = %q, want %q", words, got, want)
		}
	}
}
