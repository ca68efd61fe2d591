package authority

import (
	"slices"
	"strings"
)

// Synonyms is a file of content/synonyms: words that readers may use for one
// another when they search. They say nothing of what a document means.
type Synonyms struct {
	ID    string
	Names []string
	Note  string
	File  string
}

func readSynonyms(e *entry) Synonyms {
	s := Synonyms{ID: e.id, Note: e.body, File: e.file}
	e.keys(e.root, readers{"names": func(v value) { s.Names = v.texts() }})
	if len(s.Names) < 2 {
		e.problem(
			"missing-key",
			frontMatterLine,
			0,
			"this entry has fewer than two names",
			"Add a line such as names: [haze, transboundary smoke].",
		)
	}
	return s
}

// AllSynonyms are the sets of names that stand for one thing: those of every
// partner, member, group, series of meetings and place, acronyms with what
// they stand for, and what content/synonyms adds. A name that is part of
// another thing's (Korea, of North Korea) is left out, unless it is the entry's
// own name or formal name.
func (l *Lists) AllSynonyms() [][]string {
	var sets [][]string
	add := func(not []string, own []string, aliases []string) {
		var set []string
		enter := func(name string) {
			if name != "" && !slices.Contains(set, name) {
				set = append(set, name)
			}
		}
		for _, name := range own {
			enter(name)
		}
		for _, alias := range aliases {
			if !partOfAny(alias, not) {
				enter(alias)
			}
		}
		if len(set) > 1 {
			sets = append(sets, set)
		}
	}
	for _, p := range l.Partners {
		add(p.Not, []string{p.Name, p.Full}, p.Aliases)
	}
	for _, m := range l.Members {
		add(m.Not, []string{m.Name, m.Full}, m.Aliases)
	}
	for _, g := range l.Groups {
		add(nil, []string{g.Name, g.Short}, g.Aliases)
	}
	for i := range l.Treaties {
		t := &l.Treaties[i]
		add(nil, []string{t.Name, t.Short}, t.Aliases)
	}
	for k := range l.Institutions {
		i := &l.Institutions[k]
		add(nil, []string{i.Name, i.Short}, i.Aliases)
	}
	for _, s := range l.Series {
		add(nil, []string{s.Name, s.Short}, s.Aliases)
	}
	for _, p := range l.Localities {
		add(nil, []string{p.Name}, slices.Concat(p.Aliases, p.Variants))
	}
	for _, a := range l.Acronyms {
		add(nil, []string{a.Short, a.Long}, nil)
	}
	for _, s := range l.Synonyms {
		add(nil, s.Names, nil)
	}
	return sets
}

// partOfAny reports whether a name is a run of words of one of others.
func partOfAny(name string, others []string) bool {
	return slices.ContainsFunc(others, func(other string) bool {
		return strings.Contains(" "+other+" ", " "+name+" ")
	})
}
