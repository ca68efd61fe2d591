package infer

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
)

func TestTopicsAreWhatATextSpeaksOf(t *testing.T) {
	long := strings.Repeat(said+" ", 8) + "\n\n"
	for _, test := range []struct {
		name, in string
		want     bool
	}{
		{"in the opening", "They spoke of maritime security. " + said, true},
		{"in two sentences", long + "They spoke of maritime security. Ships have freedom of navigation.", true},
		{"twice in one sentence", long + "They spoke of maritime security, and of freedom of navigation.", false},
		{"once in passing", long + "They spoke of maritime security.", false},
		{"in a heading", long + "Maritime Security and Safety\n\n" + long, true},
		{"in other letters", "MARITIME SECURITY was spoken of. " + said, true},
		{"inside a longer word", "They spoke of antimaritime securityism. " + said, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			d, _ := document(t, lists(t), "x.txt", test.in)
			got := false
			for _, topic := range d.Topics {
				got = got || topic.ID == "maritime-security"
			}
			if got != test.want {
				t.Errorf("the topic is found: %v, want %v", got, test.want)
			}
		})
	}
}

func TestPlacesAndMembers(t *testing.T) {
	count := func(list []archive.NameMention) string {
		var parts []string
		for _, m := range list {
			parts = append(parts, fmt.Sprintf("%s:%d", m.ID, m.Mentions))
		}
		return strings.Join(parts, " ")
	}
	for _, test := range []struct{ name, in, places, members string }{
		{"a city", "They met in Kuala Lumpur, Malaysia. " + said, "kuala-lumpur:1", "malaysia:1"},
		{"a city that is a government", "Washington replied. Officials travelled to Washington. " + said,
			"washington-dc:1", ""},
		{"a city that is a member", "Singapore spoke. They met in Singapore. " + said, "singapore:1", "singapore:2"},
		{"the other name of a member", "Laos and Lao PDR spoke, and Burma. " + said, "", "laos:2 myanmar:1"},
	} {
		t.Run(test.name, func(t *testing.T) {
			d, _ := document(t, lists(t), "x.txt", test.in)
			if got := count(d.Places); got != test.places {
				t.Errorf("places %s, want %s", got, test.places)
			}
			var members []archive.NameMention
			for _, m := range d.Members {
				members = append(members, archive.NameMention{ID: m.ID, Mentions: m.Mentions})
			}
			if got := count(members); got != test.members {
				t.Errorf("members %s, want %s", got, test.members)
			}
		})
	}
}

func TestAPlaceOfIssueHasItsPage(t *testing.T) {
	for _, test := range []struct{ in, id string }{
		{"JAKARTA, 3 June 2020 – The talks went on, and " + said, "jakarta"},
		{"WASHINGTON, D.C., 28 March 2019 – The talks went on, and " + said, "washington-dc"},
		{"Strelsau, 3 June 2020 – The talks went on, and " + said, "strelsau"},
	} {
		d, _ := document(t, lists(t), "x.txt", test.in)
		if d.Place.ID != test.id {
			t.Errorf("%q is issued at %q, want %q", test.in[:20], d.Place.ID, test.id)
		}
	}
}

func TestBoilerplateCountsForNothing(t *testing.T) {
	text := strings.Repeat("At the talks in Jakarta "+said+"\n\n", 3) +
		"ASEAN was established on 8 August 1967. Its members are Brunei Darussalam, Cambodia, Indonesia and others.\n"
	d, _ := document(t, lists(t), "x.txt", text)
	for _, m := range d.Members {
		if m.ID == "cambodia" {
			t.Error("a member that only boilerplate names is counted")
		}
	}
	for _, e := range d.Events {
		if e.Date == "1967-08-08" {
			t.Error("the founding of ASEAN, in boilerplate, is an event of the document")
		}
	}
	if len(d.Withheld) != 1 || d.Withheld[0].Kind != "boilerplate" {
		t.Errorf("set aside: %+v, want the boilerplate", d.Withheld)
	}
	opening, _ := document(
		t,
		lists(t),
		"x.txt",
		"ASEAN was established on 8 August 1967 by five countries, and this paper tells how it came about. "+
			strings.Repeat(
				said+" ",
				3,
			)+"\n\n"+strings.Repeat(
			said+" ",
			9,
		),
	)
	if len(opening.Withheld) != 0 {
		t.Errorf("the opening of a text was set aside: %+v", opening.Withheld)
	}
}
