package when

import (
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/infertest"
)

// TestWhatTellsOfNothing: words of courtesy, of stress, names and the links of a page name a time
// and no event.
func TestWhatTellsOfNothing(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct{ name, in, want string }{
		{"joy to be here", "Happy to join everyone here today.", ""},
		{"an honour", "It is an honour to be with you today, and an honor to speak.", ""},
		{"thanks", "Thank you all of you for joining us today.", ""},
		{"thanks to all", "Thanks, Mr. Holm, and welcome to you all today.", ""},
		{"delight", "I am delighted, pleased and glad to be with us today.", ""},
		{"a privilege", "What a privilege, and what a pleasure, to be with you all today!", ""},
		{"gratitude", "We are honored, honoured and grateful that you join us today.", ""},
		{"joy at a meeting", "Happy to be here today at the Harbour Summit.", "2016-05-05:past"},
		{"thanks for what was done", "Thank you for bringing the boats together today.", "2016-05-05:past"},
		{"no joy", "The boats came in here today.", "2016-05-05:past"},
		{"a time set against others", "They are thankful not just this year, but in all years.", ""},
		{"another", "They sail not only today but always, and not merely this year.", ""},
		{"a time that is told", "They sail this year.", "2016:period"},
		{"how things stand today", "As of today, the wish is to sail.", ""},
		{"a day right behind", "As of today, 5 May, the wish is to sail on 31 May.",
			"2016-05-05:period 2016-05-31:future"},
		{"how things stood on a day", "As at 30 April 2016, ten boats were left.", "2016-04-30:period"},
		{"what took effect as of a day", "The rule was put into force as of 30 April 2016.", "2016-04-30:past"},
		{"a vessel called after a day", "The supply vessel Santa May 4 sailed on 3 May 2016.", "2016-05-03:past"},
		{"a ship", "The ship Long May 4 and the boat May 3 and the ferry Old May 2 sailed.", "2016-05-03:past"},
		{"a tanker with a long name", "They saw the tanker Holm Star May 4 at sea.", ""},
		{"a meeting before its day", "They came to the Harbour Summit May 9 and 10.", "2016-05-09/2016-05-10:future"},
		{"a vessel on a day", "The supply vessel Santa left on May 4.", "2016-05-04:past"},
		{"a vessel with a mark before a day", "They saw the ship Santa, May 4.", "2016-05-04:past"},
		{"the date of a telegram, the year first", "# Boats\n\nDate: 2016 May 5, 09:12 (Thursday)\n\n" + said, ""},
		{"another day below it", "# Boats\n\nDate: 2016 May 5, 09:12 (Thursday)\n\n" + said +
			" They sailed on 3 May 2016.",
			"2016-05-03:past"},
		{"teasers of other pages", "# Boats\n\n" + fill + "### Related coverage\n\n" +
			"[**Ships sail**](https://h.example/1)\n\nThe ships of the coast met on 3 May 2016." +
			"\n\n**[Nets are dear](https://h.example/2)**", ""},
		{"a last paragraph above such titles", "# Boats\n\n" + fill + "The ships of the coast met on 3 May " +
			"2016.\n\n" +
			"### Related coverage\n\n[**Ships sail**](https://h.example/1)\n\n" + said +
			"\n\n**[Nets are dear](https://h.example/2)**", "2016-05-03:past"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := toldIn(t, lists, test.in, on("2016-05-05")); got != test.want {
				t.Errorf("%s, want %s", got, test.want)
			}
		})
	}
}

// TestYearsThatAreLent: a month counts from the year that the text names for it, and from the
// document's own where it names none.
func TestYearsThatAreLent(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct{ name, in, want string }{
		{"of the same year", "Boats came in October 1970, and ships sailed in November of the same year.",
			"1970-10:past 1970-11:past"},
		{"of no year", "Boats came in October 1970, and ships sailed in November.", "1970-10:past 2015-11:past"},
		{"to come", "In 2015, they said that boats will sail in November.", "2015:past 2016-11:future"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := toldIn(t, lists, test.in, on("2016-05-05")); got != test.want {
				t.Errorf("%s, want %s", got, test.want)
			}
		})
	}
}

// TestWhatIsBesideOrOver: a day of the week counts forward from what goes on beside what is
// told, and a day that the text says has been is over, whatever the text's own date.
func TestWhatIsBesideOrOver(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct{ name, in, want string }{
		{"beside", "The talks come as Mr Holm attends the Forum on Friday.", "2016-05-06:future"},
		{"beside, and over", "The talks came as Mr Holm attended the Forum on Friday.", "2016-04-29:past"},
		{"beside, last week", "The talks come as Mr Holm attends the Forum last Friday.", "2016-04-29:past"},
		{"took place", "The boats sailed. The Forum took place on 7 May 2016.", "2016-05-07:past"},
		{"chaired", "The boats sailed. The Forum on 7 May 2016 was chaired by Norway.", "2016-05-07:past"},
		{"to take place", "The boats sailed. The Forum is to take place on 7 May 2016.", "2016-05-07:future"},
		{"scheduled", "The boats sailed. The Forum on 7 May 2016 was scheduled by Norway.", "2016-05-07:future"},
		{"of another clause", "The Forum was held, and ports open on 7 May 2016.", "2016-05-07:future"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := toldIn(t, lists, fill+test.in, on("2016-05-05")); got != test.want {
				t.Errorf("%s, want %s", got, test.want)
			}
		})
	}
}

// TestOwnDaysAreNoEvents asserts that the day of a document is no event in a line of its head, nor
// a misprint of it.
func TestOwnDaysAreNoEvents(t *testing.T) {
	lists := listsOf(t)
	const head = "Address on Boats\n\n"
	for _, test := range []struct{ name, in, issued, want string }{
		{"another year", "ADDRESS BY MR HOLM TO THE FISHERS, OSLO, 5 MAY 2011.", "2016-05-05", ""},
		{"another day", "ADDRESS BY MR HOLM TO THE FISHERS, OSLO, 4 MAY 2011.", "2016-05-05",
			"2011-05-04:past@oslo"},
		{"a weekday on which it does not fall", "ADDRESS BY MR HOLM TO THE FISHERS, MONDAY 4 MAY 2011.", "2016-05-05",
			""},
		{"the weekday on which it falls", "ADDRESS BY MR HOLM TO THE FISHERS, WEDNESDAY 4 MAY 2011.", "2016-05-05",
			"2011-05-04:past"},
		{"a sentence", "Mr Holm spoke to the fishers on 5 May 2011.", "2016-05-05", "2011-05-05:past"},
		{"a line of the text", fill + "ADDRESS BY MR HOLM TO THE FISHERS, 5 MAY 2011.", "2016-05-05",
			"2011-05-05:past"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := toldIn(t, lists, head+test.in+"\n\n"+fill, on(test.issued)); got != test.want {
				t.Errorf("%s, want %s", got, test.want)
			}
		})
	}
}

// TestNotesBelowTheText: notes are written when a text is put out, long after it.
func TestNotesBelowTheText(t *testing.T) {
	lists := listsOf(t)
	const body = "# Boats\n\nThe boats sail at last, and " + said + "\n\nHOLM\n\n"
	for _, test := range []struct{ name, in, want, label string }{
		{"numbered beside their bullets", "* 1 A cable (9 May) advised against it.\n* 2 A writer.", "2016-05-09:past",
			"A cable (9 May) advised against it."},
		{"by the one before it", "* 1 A writer.\n* 2 A cable (9 May) advised against it.", "2016-05-09:past",
			"A cable (9 May) advised against it."},
		{"what is announced", "* 1 A writer.\n* 2 They will sail on 9 May.", "2016-05-09:future",
			"They will sail on 9 May."},
		{"a list without numbers", "* A cable (9 May) advised against it.\n* A writer.", "2016-05-09:future",
			"A cable (9 May) advised against it."},
		{"one number", "* 12 cables (9 May) advised against it.\n* A writer.", "2016-05-09:future",
			"12 cables (9 May) advised against it."},
		{"numbers that do not follow", "* 12 cables (9 May) advised against it.\n* 30 writers.", "2016-05-09:future",
			"12 cables (9 May) advised against it."},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := toldIn(t, lists, body+test.in, on("2016-05-05")); got != test.want {
				t.Errorf("%s, want %s", got, test.want)
			}
			if e := eventIn(t, lists, body+test.in, on("2016-05-05")); e.Label != test.label {
				t.Errorf("label %q, want %q", e.Label, test.label)
			}
		})
	}
}

// TestRowsOfTables: a date in a table is told by its row and its column, and what another cell
// says by itself.
func TestRowsOfTables(t *testing.T) {
	lists := listsOf(t)
	const text = "Treaties of the Coast\n\n" + said + "\n\n"
	type told struct{ date, label string }
	for _, test := range []struct {
		name, in string
		want     []told
	}{
		{"of bare text", "Countries | Date of Entry into Force | Text\n\nNorway | 5 May 2016 | EN [PDF, 310KB]\n\n" +
			"Peru | 6 May 2016 | EN [PDF, 1.2MB]", []told{
			{"2016-05-05", "Norway: date of entry into force"}, {"2016-05-06", "Peru: date of entry into force"}}},
		{"of Markdown", "## Pacts\n\n| Countries | Date of EU Signature | Text |\n|---|---|---|\n" +
			"| Norway | 5 May 2016 | EN |\n| Peru | 6 May 2016 | EN |", []told{
			{"2016-05-05", "Norway: date of EU signature"}, {"2016-05-06", "Peru: date of EU signature"}}},
		{"a sentence in a cell", "Countries | Date | Remarks\n\nNorway | 5 May 2016 | The old pact was ended " +
			"when the act [PDF, 215KB] of the house [2] was passed on 6 May 2017. / It was long.", []told{
			{"2016-05-05", "Norway"},
			{"2017-05-06", "The old pact was ended when the act of the house [2] was passed on 6 May 2017."}}},
		{"little in a cell", "Countries | Remarks | Text\n\nNorway | ended on 6 May 2017 | EN", []told{
			{"2017-05-06", "Norway: ended on 6 May 2017"}}},
		{"a date in the first column", "Date | What | Where\n\n5 May 2016 | Launch of the boats | Oslo", []told{
			{"2016-05-05", "Launch of the boats"}}},
		{"heads that only say so", "Day | Dates | When | Year | What\n\n" +
			"5 May 2016 | 6 May 2016 | 7 May 2016 | 2017 | Boats", []told{
			{"2016-05-05", "Boats"}, {"2016-05-06", "Boats"}, {"2016-05-07", "Boats"}, {"2017", "Boats"}}},
		{"a date heads the column", "Country | 4 May 2016 | Text\n\nNorway | 5 May 2016 | EN", []told{
			{"2016-05-04", "Country | 4 May 2016 | Text"}, {"2016-05-05", "Norway"}}},
		{"a first row of Markdown is none", "## Pacts\n\n| Land | 4 May 2016 |\n|---|---|\n" +
			"| Norway | 5 May 2016 |", []told{
			{"2016-05-04", "Land 4 May 2016 Norway 5 May 2016"}, {"2016-05-05", "Norway"}}},
		{"a line with bars alone", "Boats | 5 May 2016 | Oslo", []told{{"2016-05-05", "Boats | 5 May 2016 | Oslo"}}},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := Read(infertest.Head(text+test.in, lists))
			defer r.Leave()
			events := r.Events(archive.Date{})
			if len(events) != len(test.want) {
				t.Fatalf("%d events, want %d: %v", len(events), len(test.want), events)
			}
			for i, e := range events {
				if got := (told{e.Date, e.Label}); got != test.want[i] {
					t.Errorf("%v, want %v", got, test.want[i])
				}
			}
		})
	}
}
