// Package review holds the lists of content/ against each other and against time:
// whether what one says can be true beside what another says, and on what it rests.
//
// The rules for its users:
//
//   - A contradiction names the file in which it stands and what contradicts it. It is
//     no error: sources disagree, and an editor may have meant it. It is said, so that
//     nobody overlooks it.
//   - A source is of the kind of its host, by hosts.txt. Of a page kept by an archive
//     the host is that of the page.
//   - What rests on one source that is not official, or on mirrors alone, is weak.
package review

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/say"
)

// Finding is something about a file of content/ that an editor may want to settle.
type Finding struct {
	File string `json:"file"`
	Says string `json:"says"`
}

// Contradictions are what cannot be true together, by file.
func Contradictions(lists *authority.Lists) []Finding {
	var list []Finding
	add := func(file, format string, values ...any) {
		list = append(list, Finding{file, fmt.Sprintf(format, values...)})
	}
	for i := range lists.Series {
		ordinals(&lists.Series[i].Series, add)
	}
	for i := range lists.Partners {
		steps(lists, &lists.Partners[i].Partner, add)
	}
	for i := range lists.Groups {
		memberships(&lists.Groups[i].Group, add)
	}
	for i := range lists.Treaties {
		treaty(lists, &lists.Treaties[i].Treaty, add)
	}
	for i := range lists.Rotations {
		turns(&lists.Rotations[i].Rotation, add)
	}
	for i := range lists.Institutions {
		shortForm(lists, &lists.Institutions[i].Institution, add)
	}
	terms(lists, add)
	sortFindings(list)
	return list
}

// sortFindings puts findings in the order of their files, for determinism.
func sortFindings(list []Finding) {
	slices.SortFunc(list, func(a, b Finding) int {
		return cmp.Or(strings.Compare(a.File, b.File), strings.Compare(a.Says, b.Says))
	})
}

// adder takes a finding of a file.
type adder func(file, format string, values ...any)

// ordinals finds meetings with a higher number that were held before one with a lower.
func ordinals(s *archive.Series, add adder) {
	numbered := slices.DeleteFunc(slices.Clone(s.Editions), func(e archive.Edition) bool {
		return e.Number == 0 || e.Date == ""
	})
	slices.SortStableFunc(numbered, func(a, b archive.Edition) int { return a.Number - b.Number })
	for i := 1; i < len(numbered); i++ {
		before, after := numbered[i-1], numbered[i]
		if edtf.Before(after.Date, before.Date) {
			add(s.File, "the %s (%s) was held before the %s (%s)", say.English.Ordinal(after.Number),
				say.English.Date(after.Date), say.English.Ordinal(before.Number), say.English.Date(before.Date))
		}
	}
}

// steps finds steps that were taken at a meeting on another day than that of the
// meeting.
func steps(lists *authority.Lists, p *archive.Partner, add adder) {
	for _, step := range p.Steps {
		number, name, found := meetingOf(step.Occasion)
		if !found {
			continue
		}
		series, found := lists.Meetings.Find(name)
		if !found {
			continue
		}
		for _, edition := range series.Editions {
			apart := edition.Date != "" && step.Date != "" && !edtf.Meet(edition.Date, step.Date)
			if edition.Number == number && apart {
				add(p.File, "the step “%s” is of %s, and the meeting of its occasion of %s (%s)",
					say.English.Term(step.Name), say.English.Date(step.Date), say.English.Date(edition.Date),
					series.File)
			}
		}
	}
}

// meetingOf reads a number and the name of a meeting out of an occasion: “3rd ASEAN-U.S.
// Summit, Kuala Lumpur”.
func meetingOf(occasion string) (number int, name string, found bool) {
	ordinal, rest, found := strings.Cut(occasion, " ")
	if !found {
		return 0, "", false
	}
	for _, ending := range [...]string{"st", "nd", "rd", "th"} {
		if figures, cut := strings.CutSuffix(ordinal, ending); cut {
			if _, err := fmt.Sscanf(figures, "%d", &number); err == nil {
				name, _, _ = strings.Cut(rest, ",")
				return number, name, true
			}
		}
	}
	return 0, "", false
}

// memberships finds who belonged to a group before there was one, or left it before
// joining it.
func memberships(g *archive.Group, add adder) {
	for _, m := range slices.Concat(g.Partners, g.Members) {
		if m.From != "" && g.Established != "" && edtf.Before(m.From, g.Established) {
			add(g.File, "%s belongs to the group since %s, and the group exists since %s", m.ID,
				say.English.Date(m.From), say.English.Date(g.Established))
		}
		if m.From != "" && m.To != "" && edtf.Before(m.To, m.From) {
			add(g.File, "%s left the group (%s) before it joined (%s)", m.ID, say.English.Date(m.To),
				say.English.Date(m.From))
		}
	}
}

// terms finds two people in one office, and people who are said to be in office still
// though another has followed.
func terms(lists *authority.Lists, add adder) {
	files := map[string]string{}
	for i := range lists.People {
		files[lists.People[i].ID] = lists.People[i].File
	}
	var before *archive.OfficeHolder
	holders := lists.OfficeHolders()
	for i := range holders {
		after := &holders[i]
		if after.Acting { // beside whoever holds the office
			continue
		}
		if before != nil && before.Office == after.Office && before.Of == after.Of {
			follow(files, before, after, add)
		}
		before = after
	}
}

// follow looks whether the term of one had ended when another's began.
func follow(files map[string]string, before, after *archive.OfficeHolder, add adder) {
	began := say.English.Date(begin(after.Term))
	switch _, to, _ := strings.Cut(before.Term, "/"); {
	case to == "..":
		add(files[before.Person], "%s is %s of %s still, and %s followed (%s)", before.Name,
			say.English.Term(before.Office), before.Of, after.Name, began)
	case to != "" && edtf.Before(begin(after.Term), to):
		add(files[after.Person], "%s became %s of %s (%s) before the term of %s ended (%s)", after.Name,
			say.English.Term(after.Office), after.Of, began, before.Name, say.English.Date(to))
	}
}

// begin is the beginning of a term.
func begin(term string) string {
	from, _, _ := strings.Cut(term, "/")
	return from
}
