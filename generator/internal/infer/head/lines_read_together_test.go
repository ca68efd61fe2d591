package head_test

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/infer/infertest"
)

// TestLinesThatAreReadTogether asserts the title, the line on which the text
// begins, the lines of the page and the place of a text whose lines say together
// what none of them says alone.
func TestLinesThatAreReadTogether(t *testing.T) {
	lists := infertest.Lists(t)
	const there = " The masters met in Harbourtown, then at Old Far Port, and then at Old Far Low Port."
	for _, test := range []struct{ name, in, want string }{
		// A place that goes on below.
		{"two halves of a place", "Kuala\nLumpur, 7 August 1977\n\n" + ships, "-|4||"},
		{"two halves, and more", "Kuala\nLumpur, 7 August 1977, Day One\n\n" + ships,
			"Lumpur, 7 August 1977, Day One|4||"},
		{"two words that are no place", "Older\nLumpur, 7 August 1977\n\n" + ships, "Lumpur, 7 August 1977|4||"},
		{"two halves behind a blank line", "Kuala\n\nLumpur, 7 August 1977\n\n" + ships, "Lumpur, 7 August 1977|5||"},
		{"two halves and two days", "Kuala\nLumpur, 7 August 1977 and 8 August 1977\n\n" + ships,
			"Lumpur, 7 August 1977 and 8 August 1977|4||"},

		// A name and a day, or a day and a name.
		{"a town in which something was done", title + "\n\nHarbourtown, 5 May 2016\n\n" + ships + there, title +
			"|5||Harbourtown date-line"},
		{"a town in which something was done, behind the day", title + "\n\n5 May 2016 Harbourtown\n\n" + ships + there,
			title + "|5||Harbourtown date-line"},
		{"a town of three words", title + "\n\nOld Far Port, 5 May 2016\n\n" + ships + there, title +
			"|5||Old Far Port date-line"},
		{"a town of four words", title + "\n\nOld Far Low Port, 5 May 2016\n\n" + ships + there, title + "|5||"},
		{"a town below an office, where writers sign", title + "\n\nMinistry of Ports\n\nHarbourtown, 5 May 2016\n\n" +
			ships + there, title + "|7||"},
		{"a name of which the text says nothing", title + "\n\nAnna Lee, 5 May 2016\n\n" + ships + there, title +
			"|5||"},
		{"a town and something else", title + "\n\nHarbourtown, 5 May 2016, Day One\n\n" + ships + there, title +
			"|5||"},
		{"an agency at which something was done", title + "\n\nKyodo News, 5 May 2016\n\n" + ships +
			" They met in Kyodo News.", title + "|5||"},
		{"a town of such a name", title + "\n\nOldo News, 5 May 2016\n\n" + ships + " They met in Oldo News.", title +
			"|5||Oldo News date-line"},
		{"a name that is thanked", title + "\n\nHarbourtown, 5 May 2016\n\n" + ships + " They thanked Harbourtown.",
			title + "|5||"},
		{"a name that is thanked, and a town", title + "\n\nHarbourtown, 5 May 2016\n\n" + ships +
			" They thanked Harbourtown, and met in Harbourtown.", title + "|5||Harbourtown date-line"},
		{"said far below", title + "\n\nHarbourtown, 5 May 2016\n\n" + strings.Repeat(ships+"\n\n", 21) + there,
			title + "|5||Harbourtown date-line"},
		{"said too far below", title + "\n\nHarbourtown, 5 May 2016\n\n" + strings.Repeat(ships+"\n\n", 22) + there,
			title + "|5||"},

		// A name above an office.
		{"a person above an office", "Anna Lee\nAssistant Secretary, Bureau of Ports\n\n" + title + "\n\n" + ships,
			title + "|6||"},
		{"a person above an office, behind a blank line",
			"Anna Lee\n\nAssistant Secretary, Bureau of Ports\n\n" + title + "\n\n" + ships, title + "|7|1|"},
		{"no person above an office", "Ports of Old\nMinister of Ports\n\n" + title + "\n\n" + ships, title +
			"|6|1|"},
		{"a person above no office", "Anna Lee\nGreat Hall\n\n" + title + "\n\n" + ships, title + "|6|1|"},

		// A line below the mark of a picture.
		{"below the mark of a picture", "(Photo: Lee) Ships\nGood Reads to Share\n\n" + title + "\n\n" + ships,
			title + "|6||"},
		{"below it and a blank line", "(Photo: Lee) Ships\n\nGood Reads to Share\n\n" + title + "\n\n" + ships,
			title + "|7|3|"},
		{"below a note", "(Note: Lee) Ships\nGood Reads to Share\n\n" + title + "\n\n" + ships, title + "|6|2|"},
	} {
		h := infertest.Head(test.in, lists)
		place := h.Place()
		got := fmt.Sprintf("%s|%s", pageAndText(h), strings.TrimSpace(place.Value+" "+place.Rule))
		if got != test.want {
			t.Errorf("%s:\ngot  %s\nwant %s", test.name, got, test.want)
		}
	}
}
