package authority

import (
	"slices"

	"aseanarchive/generator/internal/archive"
)

// Institution is a file of content/institutions.
type Institution struct {
	archive.Institution
	Aliases []string
	lines   map[string]int
}

func readInstitution(e *entry) Institution {
	i := Institution{Institution: archive.Institution{ID: e.id, File: e.file, Note: e.body}, lines: map[string]int{}}
	e.keys(e.root, readers{
		"name":    named(&i.Name, i.lines),
		"short":   named(&i.Short, i.lines),
		"aliases": namedAll(&i.Aliases, i.lines),
		"kind": func(v value) {
			i.Kind = v.text()
			e.oneOf(i.Kind, archive.InstitutionKinds, v.line(), v.Column)
		},
		"of":          func(v value) { i.Of = v.text() },
		"with":        func(v value) { i.With = v.texts() },
		"seat":        func(v value) { i.Seat = v.text() },
		"established": func(v value) { i.Established = v.date() },
		"series":      func(v value) { i.Series = v.text() },
		"sources":     e.cited(&i.Sources),
	})
	e.requireName(&i.Name)
	e.requireSources(i.Sources)
	if i.Kind == "" {
		e.problem("missing-key", frontMatterLine, 0, "it is not said what kind of institution this is",
			"Add a line such as kind: centre.")
	}
	if i.Kind == "mission" && i.Of == "" {
		e.problem("missing-key", frontMatterLine, 0, "it is not said whose mission this is",
			"Add a line such as of: japan, with the ID of a file in content/partners or content/members.")
	}
	return i
}

// abbreviations are the acronyms of the lists, and the short forms of institutions for
// letters that no entry of content/acronyms explains.
func (l *Lists) abbreviations() []archive.Abbreviation {
	known := map[string]bool{}
	for i := range l.Acronyms {
		known[l.Acronyms[i].Short] = true
	}
	list := slices.Clone(l.Acronyms)
	for k := range l.Institutions {
		if i := &l.Institutions[k]; i.Short != "" && !known[i.Short] {
			list = append(list, archive.Abbreviation{ID: i.ID, Short: i.Short, Long: i.Name, File: i.File})
		}
	}
	return list
}
