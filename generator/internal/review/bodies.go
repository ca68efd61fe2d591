package review

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/say"
	"aseanarchive/generator/internal/text/alike"
)

// turns finds two members that hold an office of turns at one time, beyond the day, the
// month or the year in which one follows the other, and terms out of their order.
func turns(r *archive.Rotation, add adder) {
	for i := range r.Terms[min(1, len(r.Terms)):] {
		before, after := &r.Terms[i], &r.Terms[i+1]
		switch {
		case begin(after.Term) == "..": // since when it held the office is not known
		case edtf.SortKey(begin(after.Term)) < edtf.SortKey(begin(before.Term)):
			add(r.File, "%s (%s) stands behind %s (%s), and came before it", after.Member,
				say.English.Date(after.Term), before.Member, say.English.Date(before.Term))
		case edtf.Before(begin(after.Term), endOf(before.Term)):
			add(r.File, "%s held the office (%s) before the term of %s had ended (%s)", after.Member,
				say.English.Date(after.Term), before.Member, say.English.Date(before.Term))
		}
	}
}

// endOf is the end of a term, and the term itself where it is one date.
func endOf(term string) string {
	if _, to, isSpan := strings.Cut(term, "/"); isSpan {
		return to
	}
	return term
}

// shortForm finds an institution to whose letters an entry of content/acronyms gives
// another meaning than its names.
func shortForm(lists *authority.Lists, i *archive.Institution, add adder) {
	if i.Short == "" {
		return
	}
	at := slices.IndexFunc(lists.Institutions, func(n authority.Institution) bool { return n.ID == i.ID })
	names := append([]string{i.Name}, lists.Institutions[at].Aliases...)
	for k := range lists.Acronyms {
		a := &lists.Acronyms[k]
		isNamed := slices.ContainsFunc(names, func(name string) bool {
			return strings.EqualFold(alike.Plain(name), alike.Plain(a.Long))
		})
		if a.Short == i.Short && !isNamed {
			add(i.File, "its short form %s stands for %s elsewhere (%s)", i.Short, a.Long, a.File)
		}
	}
}
