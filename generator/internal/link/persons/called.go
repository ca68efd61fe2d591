package persons

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text/slug"
)

// How persons are called, filed and found.

// name gives every person a name and an ID of its own.
func (j *joiner) name() {
	for _, p := range j.persons {
		p.name = p.fullest()
	}
	order := slices.Clone(j.persons)
	slices.SortStableFunc(order, func(a, b *person) int { // whom a file describes keeps its ID
		return cmp.Or(cmp.Compare(isFiled(b), isFiled(a)), strings.Compare(a.name, b.name))
	})
	taken := map[string]bool{}
	for _, p := range order {
		if len(p.mentions) == 0 && p.listed == nil {
			continue
		}
		wanted := p.wishes()
		for n := 0; p.id == ""; n++ {
			id := wanted[min(n, len(wanted)-1)]
			if n >= len(wanted) {
				id += "-" + strings.Repeat("i", n-len(wanted)+2) // ii, iii
			}
			if !taken[id] {
				p.id, taken[id] = id, true
			}
		}
	}
}

func isFiled(p *person) int {
	if p.listed != nil {
		return 1
	}
	return 0
}

// wishes are the IDs that a person may have, the best first.
func (p *person) wishes() []string {
	if p.listed != nil {
		return []string{p.listed.ID}
	}
	id := slug.ID(p.name, "person")
	with := id
	if role := p.shortestRole(); role != "" {
		with = slug.ID(p.name+" "+role, "person")
	}
	isFamilyAlone := !slices.ContainsFunc(p.names, func(f *form) bool { return !f.isFamilyAlone() })
	if isFamilyAlone && !p.open {
		return []string{with}
	}
	return []string{id, with}
}

func (p *person) shortestRole() string {
	best := ""
	for _, f := range p.names {
		if f.role != "" && (best == "" || cmp.Or(len(f.role)-len(best), strings.Compare(f.role, best)) < 0) {
			best = f.role
		}
	}
	return best
}

// fullest is the name by which a person is called: the listed one, else the one with the
// most words, of those the longest.
func (p *person) fullest() string {
	if p.listed != nil {
		return p.listed.Name
	}
	var best *form
	for _, f := range p.names {
		if best == nil || cmp.Or(len(f.words)-len(best.words), smallLetters(f.name)-smallLetters(best.name),
			len(f.name)-len(best.name), strings.Compare(best.name, f.name)) > 0 {
			best = f
		}
	}
	if best == nil {
		return ""
	}
	return best.name
}

// smallLetters counts them: a name in capitals throughout is that of a headline.
func smallLetters(name string) int {
	n := 0
	for _, r := range name {
		if unicode.IsLower(r) {
			n++
		}
	}
	return n
}

var (
	parents     = lexicon.List("en/parents-in-names")
	particles   = lexicon.List("en/particles-of-names")
	familyFirst = lexicon.List("en/countries-with-the-family-first")
)

// family is the part of a name by which it is filed: what a list or other documents call
// the person by; what is written in capitals; the first word where a father's name
// follows, or families stand first; else the last one, with the particles before it.
func (p *person) family(name string) string {
	if p.listed != nil {
		return p.listed.Family
	}
	words := strings.Fields(name)
	for len(words) > 1 && generations.Has(strings.Trim(words[len(words)-1], ".,")) {
		words = words[:len(words)-1]
	}
	if len(words) < 2 {
		return ""
	}
	clean := func(word string) string { return strings.Trim(word, ",") }
	for i, word := range words {
		if parents.Has(word) && i > 0 {
			return clean(strings.Join(words[:i], " "))
		}
	}
	inCapitals := func(word string) bool {
		return len(word) > 2 && strings.ToUpper(word) == word && !strings.Contains(word, ".") &&
			strings.ContainsFunc(word, unicode.IsLetter)
	}
	isAllOver := !slices.ContainsFunc(words, func(word string) bool { return !inCapitals(word) })
	if i := slices.IndexFunc(words, inCapitals); i >= 0 && !isAllOver {
		return clean(words[i])
	}
	first, last := slug.Of(words[0]), slug.Of(words[len(words)-1])
	for _, f := range p.names {
		if f.isFamilyAlone() && f.words[0] == first && first != last {
			return words[0]
		}
	}
	for _, o := range p.roles {
		if slices.ContainsFunc(o.countries, familyFirst.Has) {
			return words[0]
		}
	}
	at := len(words) - 1
	for at > 1 && particles.Has(words[at-1]) {
		at--
	}
	return clean(strings.Join(words[at:], " "))
}

// spellings are the forms in which documents write the name.
func (p *person) spellings(roles []archive.PersonRole) []archive.Spelling {
	known := map[string]bool{}
	names := []string{p.name}
	if p.listed != nil {
		names = append(names, p.listed.Aliases...)
	}
	for _, name := range names {
		for _, word := range wordsOf(name) {
			known[word] = true
		}
	}
	var list []archive.Spelling
	for _, role := range roles {
		at := slices.IndexFunc(list, func(s archive.Spelling) bool { return s.Name == role.Name })
		if at < 0 {
			list = append(list, archive.Spelling{Name: role.Name, Slip: isMisspelt(role.Name, known)})
			at = len(list) - 1
		}
		list[at].Documents++
	}
	slices.SortFunc(list, func(a, b archive.Spelling) int { // the commonest first
		return cmp.Or(b.Documents-a.Documents, strings.Compare(a.Name, b.Name))
	})
	return list
}

// isMisspelt reports a word of a name that is one slip away from one that is known, and
// is none itself.
func isMisspelt(name string, known map[string]bool) bool {
	for _, word := range wordsOf(name) {
		if known[word] {
			continue
		}
		for right := range known {
			if isSlip(word, right) {
				return true
			}
		}
	}
	return false
}
