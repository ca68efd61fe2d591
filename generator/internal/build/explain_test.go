package build

import (
	"path/filepath"
	"strings"
	"testing"
)

// TestExplainTellsMembersToCome: a country that a text of 1987 names was no member of
// ASEAN then, if it joined later.
func TestExplainTellsMembersToCome(t *testing.T) {
	p := newProject(t, "-- content/members/siam.md --\n---\nname: Siam\njoined: \"1999-04-30\"\n---\n"+lists+
		"-- seeds/old.md --\n---\ndate: 1987-06-15\n---\nSiam sent rice.\n"+
		"-- seeds/new.md --\n---\ndate: 2007-06-15\n---\nSiam sent rice.\n"+
		"-- seeds/undated.md --\nSiam sent rice.\n")
	for name, want := range map[string]bool{"old.md": true, "new.md": false, "undated.md": false} {
		said := strings.Join(strings.Fields(p.explain(filepath.Join(p.Seeds, name))), " ")
		if !strings.Contains(said, "member siam (named, 1 mention)") {
			t.Errorf("%s: %s, want the member", name, said)
		}
		if got := strings.Contains(said, ", joined 30 April 1999, after this document"); got != want {
			t.Errorf("%s: it says that Siam joined later: %v, want %v", name, got, want)
		}
	}
}

// TestExplainTellsADayWithoutItsYear asserts that a day which is printed is not called unknown.
func TestExplainTellsADayWithoutItsYear(t *testing.T) {
	p := newProject(t, lists+"-- seeds/day.md --\nShips met on Saturday (Dec 16) in Siam.\n"+
		"-- seeds/weekday.md --\nShips met last Tuesday in Siam.\n")
	for name, want := range map[string]string{
		"day.md": "event Saturday (Dec 16), year not known, past", "weekday.md": "event day not known, past",
	} {
		said := strings.Join(strings.Fields(p.explain(filepath.Join(p.Seeds, name))), " ")
		if !strings.Contains(said, want) {
			t.Errorf("%s: %s, want %s", name, said, want)
		}
	}
}
