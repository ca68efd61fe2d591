package head_test

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/infer/infertest"
)

// A newspaper, a writer and a day that are glued to a title are no words of it.
func TestWhatIsCutOffTitles(t *testing.T) {
	lists := infertest.Lists(t)
	const ships = "\n\nShips of two regions may call at all harbours of the isles, the masters of ports said on Friday."
	for _, test := range []struct{ name, line, below, want string }{
		{"a newspaper behind a bar", "Harbours open to all ships | The Harbour Post", ships,
			"Harbours open to all ships"},
		{"a newspaper behind a dash", "Harbours open to all ships - The Harbour Post", ships,
			"Harbours open to all ships"},
		{"a newspaper of which the text speaks", "Harbours open to all ships - The Harbour Post",
			ships + " The Harbour Post was there.", "Harbours open to all ships - The Harbour Post"},
		{"a newspaper of which the text speaks in its sixth paragraph",
			"Harbours open to all ships - The Harbour Post",
			strings.Repeat(ships, 5) + ships + " The Harbour Post was there.",
			"Harbours open to all ships - The Harbour Post"},
		{"a newspaper of which the text speaks in its seventh paragraph",
			"Harbours open to all ships - The Harbour Post", strings.Repeat(ships, 6) + ships +
				" The Harbour Post was there.",
			"Harbours open to all ships"},
		{"a newspaper of one word", "Harbours open to all ships - Post", ships, "Harbours open to all ships - Post"},
		{"other words behind a dash", "Harbours open to all ships - The Harbour Ship", ships,
			"Harbours open to all ships - The Harbour Ship"},
		{"ASEAN's own paper", "Harbours open to all ships - ASEAN Bulletin", ships,
			"Harbours open to all ships - ASEAN Bulletin"},
		{"an office behind a bar", "Harbours open to all ships | Ministry of Ports", ships,
			"Harbours open to all ships"},
		{"an office behind a dash", "Harbours open to all ships - Ministry of Ports", ships,
			"Harbours open to all ships - Ministry of Ports"},
		{"a newspaper before a colon", "The Harbour Post: harbours open to all ships", ships,
			"harbours open to all ships"},
		{"a speaker before a colon", "The Harbour Master: harbours open to all ships", ships,
			"The Harbour Master: harbours open to all ships"},
		{"a newspaper before a dash", "The Harbour Post – harbours open to all ships", ships,
			"harbours open to all ships"},
		{"a drawer glued to a bar", "Press Release|Harbours open to all ships", ships, "Harbours open to all ships"},
		{"a drawer and a bar", "Press Release | Harbours open to all ships", ships,
			"Press Release | Harbours open to all ships"},

		{"a writer", "Harbours now open to ships By Anna Lee", ships, "Harbours now open to ships"},
		{"a writer behind four words", "Harbours open to ships By Anna Lee", ships,
			"Harbours open to ships By Anna Lee"},
		{"a writer behind capitals", "Harbours Now Open to Ships By Anna Lee", ships,
			"Harbours Now Open to Ships By Anna Lee"},
		{"no writer", "Harbours now open to ships By Order", ships, "Harbours now open to ships By Order"},
		{"whose a document is", "Statement on harbours open to ships By Anna Lee", ships,
			"Statement on harbours open to ships By Anna Lee"},

		{"a place and a day that are glued", "Harbours open to all shipsOslo, 5 May 2016", ships,
			"Harbours open to all ships"},
		{"a place and a day behind a space", "Harbours open to all ships Oslo, 5 May 2016", ships,
			"Harbours open to all ships Oslo, 5 May 2016"},
		{"a glued word that is no place", "Harbours open to all shipsPort, 5 May 2016", ships,
			"Harbours open to all shipsPort, 5 May 2016"},
		{"a glued place, a day and more", "Harbours open to all shipsOslo, 5 May 2016, Ports", ships,
			"Harbours open to all shipsOslo, 5 May 2016, Ports"},
		{"a glued place behind A", "Harbours open to all shipsAbu Dhabi, 5 May 2016", ships,
			"Harbours open to all ships"},
		{"a glued place of two days", "Harbours open to all shipsOslo, 5 May 2016 and 6 May 2016", ships,
			"Harbours open to all shipsOslo, 5 May 2016 and 6 May 2016"},
	} {
		h := infertest.Head(test.line+test.below, lists)
		title := h.ReadTitle("2019-05-05")
		if title.Value != test.want {
			t.Errorf("%s:\ngot  %s\nwant %s", test.name, title.Value, test.want)
		}
	}
}

// The last lines of a text may name the paper that printed it, and its day.
func TestDaysOfPapersBelowATextAreOfThePaper(t *testing.T) {
	lists := infertest.Lists(t)
	text := title + "\n\n" + ships + "\n\n"
	for _, test := range []struct{ name, below, want string }{
		{"a label", "Source: The Harbour Post, 5 May 2011", "2011-05-05"},
		{"a label and small letters", "Source: the harbour post, 5 May 2011", ""},
		{"a label and nothing", "Source: 5 May 2011", ""},
		{"a sentence", "First published in the Gazette on 5 May 2011.", "2011-05-05"},
		{"a name", "The Harbour Post, 5 May 2011", "2011-05-05"},
		{"a name in brackets", "(The Harbour Post, 5 May 2011)", "2011-05-05"},
		{"a day alone", "5 May 2011", ""},
		{"another name", "The Harbour Ship, 5 May 2011", ""},
		{"words behind the day", "The Harbour Post, 5 May 2011, in full", ""},
		{"two days", "The Harbour Post, 5 May 2011 and 6 May 2011", ""},
		{"two papers", "The Harbour Post, 5 May 2011\n\nThe Seaside Post, 6 May 2011", "2011-05-06 2011-05-05"},
		{"above eight lines", "The Harbour Post, 5 May 2011" + strings.Repeat("\n\nA Sea", 7), "2011-05-05"},
		{"above nine lines", "The Harbour Post, 5 May 2011" + strings.Repeat("\n\nA Sea", 8), ""},
		{"above a line of 160 letters", "The Harbour Post, 5 May 2011\n\n" + strings.Repeat("seas ", 31) + "seas.",
			"2011-05-05"},
		{"above a line of 161 letters", "The Harbour Post, 5 May 2011\n\n" + strings.Repeat("seas ", 31) + "ocean.",
			""},
	} {
		var days []string
		for _, printed := range infertest.Head(text+test.below, lists).PrintedBelow() {
			days = append(days, printed.Date.EDTF)
		}
		if got := strings.Join(days, " "); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}
