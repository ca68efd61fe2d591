package head_test

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/infer/infertest"
)

// TestWhereTheFormulaStands asserts where in its block the sentence begins that
// says when a text was adopted.
func TestWhereTheFormulaStands(t *testing.T) {
	lists := infertest.Lists(t)
	const text = "Ports are open\n\n" + said + "\n\n" + said + "\n\n"
	clause := "Those who were sent by the lands of the isles, and of whom all had the full power to do so, which " +
		"they showed to each other in the old hall by the sea, have signed this Agreement for their lands. "
	ships := func(n int) string { return "Ships " + strings.Repeat("s", n) + ". " }
	for _, test := range []struct{ name, foot, want string }{
		{"at the head of its block", "Done at Oslo on 5 May 2016.", "Done at"},
		{"behind a clause", clause + "DONE at Oslo on 5 May 2016.", "DONE at"},
		{"behind a clause, with this day", clause + "Done this 5th day of May 2016.", "Done this"},
		{"behind a clause, with on", clause + "Signed on 5 May 2016.", "Signed on"},
		{"behind a clause, without a place or day", clause + "Done by all of them.", ""},
		{"behind a clause, and not the last", clause + "DONE at Oslo on 5 May 2016. They went home.", "DONE at"},
		{"glued to the clause and to who signed", strings.TrimSpace(clause) + "DONE at Oslo, 5 May 2016.For Norway " +
			"(sd.) A. LEE",
			"DONE at"},
		{"a sentence too long for it", clause + "DONE at Oslo" + strings.Repeat(" by the sea", 20) + ". They went " +
			"home.", ""},
		{"in a sentence", clause + "They say DONE at Oslo on 5 May 2016. They went home.", ""},
		{"behind a clause, in small letters", clause + "it was done at Oslo on 5 May 2016.", ""},
		{"of 2000 letters", ships(1972) + "Done at Oslo, 5 May.", "Done at"},
		{"of 2001 letters", ships(1973) + "Done at Oslo, 5 May.", ""},
		{"above who signed for whom", "Done at Oslo, 5 May." + strings.Repeat("\n\nFor the isles:\n\nAnna Lee", 6),
			"Done at"},
		{"the hands of those who sign, without a day", "Done at Oslo.\n\nIn witness whereof they signed.", "Done at"},
		{"the hands of those who sign, with a day", "Done at Oslo.\n\nIn witness whereof they signed on 5 May 2016.",
			"In witness"},
	} {
		t.Run(test.name, func(t *testing.T) {
			h := infertest.Head(text+test.foot, lists)
			got := ""
			if leaf, from := h.Closing(); leaf != nil {
				got = strings.Join(strings.Fields(leaf.String[from:])[:2], " ")
			}
			if got != test.want {
				t.Errorf("the formula begins %q, want %q", got, test.want)
			}
		})
	}
}

// TestPapersBelowTheText asserts which lines below a text name the paper that
// printed it.
func TestPapersBelowTheText(t *testing.T) {
	lists := infertest.Lists(t)
	const post = "Harbour Post, 5 May 2016"
	for _, test := range []struct{ name, below, want string }{
		{"a paper", post, "[2016-05-05]"},
		{"two", post + "\n\nHarbour Post, 6 May 2016", "[2016-05-06 2016-05-05]"},
		{"a paper of two days", "Harbour Post, 5 May 2016 and 6 May 2016", "[]"},
		{"a paper without its day", "Harbour Post", "[]"},
		{"a day alone", "5 May 2016", "[]"},
		{"a paper behind its label", "Source: Isles Today (5 May 2016)", "[2016-05-05]"},
		{"seven lines above the end", post + strings.Repeat("\n\nShips", 7), "[2016-05-05]"},
		{"eight lines above the end", post + strings.Repeat("\n\nShips", 8), "[]"},
		{"above a long line", post + "\n\n" + letters(161, "", ""), "[]"},
		{"above a line of 160 letters", post + "\n\n" + letters(160, "", ""), "[2016-05-05]"},
		{"a name in small letters", "the harbour post, 5 May 2016", "[]"},
	} {
		t.Run(test.name, func(t *testing.T) {
			days := []string{}
			for _, printed := range infertest.Head("Ports are open\n\n"+said+"\n\n"+test.below, lists).PrintedBelow() {
				days = append(days, printed.Date.EDTF)
			}
			if got := fmt.Sprint(days); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
	if list := infertest.Head(post, lists).PrintedBelow(); len(list) != 1 {
		t.Errorf("a paper alone is read as %v", list)
	}
}

// TestDaysBelow asserts the day with which a text ends, and its place.
func TestDaysBelow(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, below, day, place string }{
		{"below the name of who signed", "ANNA LEE\nCEBU\n1 JUNE 2021", "1 JUNE 2021", "CEBU"},
		{"alone", "1 June 2021", "1 June 2021", ""},
		{"behind a blank line", "CEBU\n\n1 June 2021", "1 June 2021", ""},
		{"below what is no place", "ANNA LEE\n1 June 2021", "1 June 2021", ""},
		{"a month", "CEBU\nJune 2021", "", ""},
		{"a day with words", "CEBU\n1 June 2021 at sea", "", ""},
		{"a day above a line", "CEBU\n1 June 2021\nAnna Lee", "", ""},
		{"right below a sentence, above a line", "1 June 2021\n\nAnna Lee", "1 June 2021", ""},
		{"two days above a line", "1 June 2021\n\n2 June 2021\n\nAnna Lee", "", ""},
		{"two days", "1 June 2021\n\n2 June 2021", "2 June 2021", ""},
		{"from day to day", "CEBU\n1 June 2021 - 3 June 2021", "", ""},
		{"above eleven lines", "1 June 2021" + strings.Repeat("\n\nShips", 11), "1 June 2021", ""},
		{"above twelve", "1 June 2021" + strings.Repeat("\n\nShips", 12), "", ""},
		{"above 160 letters", "1 June 2021\n\n" + letters(160, "", ""), "1 June 2021", ""},
		{"above 161 letters", "1 June 2021\n\n" + letters(161, "", ""), "", ""},
	} {
		h := infertest.Head("Ports are open\n\n"+said+"\n\n"+test.below, lists)
		day, place := h.DayBelow()
		got := [2]string{}
		if day != nil {
			got[0] = day.String
		}
		if place != nil {
			got[1] = place.String
		}
		if got != [2]string{test.day, test.place} {
			t.Errorf("%s: %q, want %q", test.name, got, [2]string{test.day, test.place})
		}
		if fact := h.Place(); test.place == "" && fact.Rule == "closing-formula" || test.place != "" &&
			fact.Value != "Cebu" {
			t.Errorf("%s: place %q by %q", test.name, fact.Value, fact.Rule)
		}
	}
	if day, _ := infertest.Head("1 June 2021", lists).DayBelow(); day != nil {
		t.Error("a day alone is read as below a text")
	}
}
