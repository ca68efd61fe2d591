package review

import (
	"cmp"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/say"
)

// treaty finds a treaty that was signed at a meeting on another day than that of the
// meeting, and who joined it before there was one, or twice.
func treaty(lists *authority.Lists, t *archive.Treaty, add adder) {
	if number, name, found := meetingOf(t.Meeting); found {
		if series, found := lists.Meetings.Find(name); found {
			for _, edition := range series.Editions {
				apart := edition.Date != "" && t.Signed != "" && !edtf.Meet(edition.Date, t.Signed)
				if edition.Number == number && apart {
					add(t.File, "it was signed %s, and its meeting held %s (%s)", say.English.Date(t.Signed),
						say.English.Date(edition.Date), series.File)
				}
			}
		} else {
			add(t.File, "there is no series called %s", name)
		}
	}
	for _, party := range t.Parties {
		who := cmp.Or(party.Member, party.Partner, party.State)
		if t.Signed != "" && edtf.Before(party.Date, t.Signed) {
			add(t.File, "%s joined %s, and it was signed %s", who, say.English.Date(party.Date),
				say.English.Date(t.Signed))
		}
		if t.Step == "" || party.Partner == "" {
			continue
		}
		for i := range lists.Partners {
			for _, step := range lists.Partners[i].Steps {
				if lists.Partners[i].ID == party.Partner && step.Name == t.Step {
					add(t.File, "%s is named as a party here and by a step of its own (%s)", who,
						lists.Partners[i].File)
				}
			}
		}
	}
}
