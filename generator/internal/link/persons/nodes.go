package persons

import (
	"cmp"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
)

// Whom no list has is known by the whole name, and by the family name with the office
// beside somebody whose whole name and office other documents give.

// yearsInOffice is how far apart, in years, two documents may be that name one office.
const yearsInOffice = 8

// joinNames joins names of several words.
func (j *joiner) joinNames() {
	byName := map[string][]*person{}
	var made []*person
	for i := range j.mentions {
		m := &j.mentions[i]
		if m.person != nil || m.isFamilyAlone() {
			continue
		}
		key := strings.Join(m.words, " ")
		var p *person
		for _, known := range byName[key] {
			if !known.contradicts(m.form) {
				p = known
				break
			}
		}
		if p == nil {
			p = &person{}
			byName[key] = append(byName[key], p)
			made = append(made, p)
		}
		j.give(i, p, archive.Join{By: archive.BySameName})
	}
	j.joinVariants(made)
	j.index()
}

// contradicts reports whether a form is one of another country, or of the father or the
// son.
func (p *person) contradicts(f *form) bool {
	for i, known := range p.names {
		if p.roles[i].elsewhere(f.office) ||
			known.generation != "" && f.generation != "" && known.generation != f.generation {
			return true
		}
	}
	return false
}

// joinVariants joins persons whose names differ in what names of one person may. The
// fuller name comes first; one that fits two of them stays apart.
func (j *joiner) joinVariants(made []*person) {
	slices.SortStableFunc(made, func(a, b *person) int {
		return cmp.Or(len(b.names[0].words)-len(a.names[0].words), len(b.names[0].name)-len(a.names[0].name),
			strings.Compare(a.names[0].name, b.names[0].name))
	})
	byWord := map[string][]*person{}
	for _, p := range made {
		words := p.names[0].words
		var fits []*person
		var by archive.JoinedBy
		for _, word := range [...]string{words[0], words[len(words)-1]} {
			for _, other := range byWord[word] {
				if slices.Contains(fits, other) {
					continue
				}
				if like, ok := p.isVariantOf(other); ok {
					fits, by = append(fits, other), like
				}
			}
		}
		switch len(fits) {
		case 1:
			for _, at := range p.mentions {
				j.give(at, fits[0], archive.Join{By: by, Of: fits[0].names[0].name})
			}
			p.mentions = nil
			continue
		case 0:
		default:
			for _, other := range fits {
				p.maybe(other, archive.SeveralFit)
			}
		}
		j.persons = append(j.persons, p)
		for _, word := range words {
			if !slices.Contains(byWord[word], p) {
				byWord[word] = append(byWord[word], p)
			}
		}
	}
}

// isVariantOf reports how a name can be another form of that of somebody.
func (p *person) isVariantOf(other *person) (by archive.JoinedBy, ok bool) {
	for _, f := range p.names {
		if other.contradicts(f) {
			return "", false
		}
	}
	for _, f := range other.names {
		like, ok := alike(p.names[0].words, f.words)
		if ok && like.by != archive.BySameName && (like.alone && !p.isInAnother(other) || p.sharesOffice(other)) {
			return like.by, true
		}
	}
	return "", false
}

// sharesOffice reports whether documents give both the same office in the same years.
func (p *person) sharesOffice(other *person) bool {
	for _, o := range p.roles {
		if slices.ContainsFunc(other.roles, o.agrees) {
			return other.time.first.IsZero() || p.time.first.IsZero() ||
				!p.time.first.AddDate(-yearsInOffice, 0, 0).After(other.time.last) &&
					!other.time.first.AddDate(-yearsInOffice, 0, 0).After(p.time.last)
		}
	}
	return false
}

// isInAnother reports whether documents give both an office, and never the same.
func (p *person) isInAnother(other *person) bool {
	given := func(o *office) bool { return o.isGiven() }
	return slices.ContainsFunc(p.roles, given) && slices.ContainsFunc(other.roles, given) && !p.sharesOffice(other)
}

// index makes persons known by the words of their names.
func (j *joiner) index() {
	j.byWord = map[string][]*person{}
	for _, p := range j.persons {
		seen := map[string]bool{}
		for _, f := range p.names {
			for _, word := range f.words {
				if !seen[word] && len(word) > 1 {
					seen[word] = true
					j.byWord[word] = append(j.byWord[word], p)
				}
			}
		}
	}
}

// joinFamilyNames joins names of one word: to somebody whose whole name and office are
// known, else to each other where the office is one.
func (j *joiner) joinFamilyNames() {
	byWord := map[string][]int{}
	var words []string
	for i := range j.mentions {
		m := &j.mentions[i]
		if m.person != nil {
			continue
		}
		if byWord[m.words[0]] == nil {
			words = append(words, m.words[0])
		}
		byWord[m.words[0]] = append(byWord[m.words[0]], i)
	}
	for _, word := range words {
		j.joinFamily(word, byWord[word])
	}
}

// joinFamily joins the mentions of a family name.
func (j *joiner) joinFamily(word string, mentions []int) {
	whole := j.byWord[word]
	slices.SortStableFunc(mentions, func(a, b int) int { // the fuller office first; else in the order of time
		return j.mentions[b].office.length() - j.mentions[a].office.length()
	})
	var alone []*person
	bag := &person{}
	for _, at := range mentions {
		m := &j.mentions[at]
		p, several := j.fitting(whole, m, true)
		if len(m.several) > 0 {
			p, several = nil, true
		}
		if p == nil && !several {
			p, several = j.fitting(alone, m, false)
			if p == nil && !several && m.office.isGiven() {
				p = &person{}
				alone = append(alone, p)
			}
		}
		if p == nil {
			p = bag
		}
		join := archive.Join{By: archive.ByFamily, Of: m.role}
		if p == bag {
			join = archive.Join{}
		}
		j.give(at, p, join)
		for _, other := range m.several {
			p.maybe(other, archive.SeveralFit)
		}
	}
	j.persons = append(j.persons, alone...)
	bag.open = len(bag.mentions) > 1
	if len(bag.mentions) > 0 {
		j.persons = append(j.persons, bag)
		alone = append(alone, bag)
	}
	j.byWord[word] = append(j.byWord[word], alone...)
}

// fitting is the one person whose office a mention by the family name has, and whether
// there are several.
func (j *joiner) fitting(list []*person, m *mention, whole bool) (best *person, several bool) {
	if !m.office.isGiven() {
		return nil, false
	}
	rank := 0
	for _, p := range list {
		fit := p.fits(m, whole)
		switch {
		case fit > rank:
			best, rank, several = p, fit, false
		case fit == rank && fit > 0:
			several = true
		}
	}
	if several {
		best = nil
	}
	return best, several
}

// fits says how well the office of a mention is one of the person's: 0 not at all, more
// where it is the same in all its words.
func (p *person) fits(m *mention, whole bool) int {
	if p.contradicts(m.form) || !p.time.near(m.document.SortDate(), yearsInOffice) {
		return 0
	}
	if p.home != m.home && len(m.office.countries) == 0 {
		return 0
	}
	best := 0
	for i, o := range p.roles {
		if whole && !p.names[i].isCalled(m.words[0]) {
			continue
		}
		best = max(best, o.likeness(m.office))
		if rank := p.ranks[i]; rank.isGiven() {
			best = max(best, rank.likeness(m.office))
		}
	}
	return best
}

// isCalled reports whether texts may call somebody by a word of a name alone. Which one
// is the family's cannot be told of all names; the office has to agree, too.
func (f *form) isCalled(word string) bool { return slices.Contains(f.words, word) }

// maybe notes that two persons are perhaps one.
func (p *person) maybe(other *person, doubt archive.Doubt) {
	for _, pair := range [...][2]*person{{p, other}, {other, p}} {
		if pair[0].perhaps == nil {
			pair[0].perhaps = map[*person]archive.Doubt{}
		}
		if _, known := pair[0].perhaps[pair[1]]; !known {
			pair[0].perhaps[pair[1]] = doubt
		}
	}
}

// mostPerhaps is how many persons of a family name are told beside a mention of it.
const mostPerhaps = 12

// doubt notes who may be the same: those whom documents call by a family name alone, and
// others of that name; and those of one whole name in two countries.
func (j *joiner) doubt() {
	for _, p := range j.persons {
		if len(p.names) == 0 || slices.ContainsFunc(p.names, func(f *form) bool { return !f.isFamilyAlone() }) {
			continue
		}
		word := p.names[0].words[0]
		told := 0
		for _, other := range j.byWord[word] {
			if other == p || len(other.mentions) == 0 || !other.isOfFamily(word) || told == mostPerhaps {
				continue
			}
			told++
			p.maybe(other, p.doubtOf(other))
		}
	}
	byName := map[string]*person{}
	for _, p := range j.persons {
		for _, f := range p.names {
			key := strings.Join(f.words, " ")
			if other := byName[key]; other != nil && other != p && !f.isFamilyAlone() {
				p.maybe(other, archive.OtherCountry)
			} else if other == nil {
				byName[key] = p
			}
		}
	}
}

// isOfFamily reports whether a word is the one by which a person is filed, or stands last
// in a name.
func (p *person) isOfFamily(word string) bool {
	if p.listed != nil {
		return slices.Contains(wordsOf(p.listed.Family), word)
	}
	if slices.Contains(wordsOf(p.family(p.fullest())), word) {
		return true
	}
	return slices.ContainsFunc(p.names, func(f *form) bool { return f.words[len(f.words)-1] == word })
}

// doubtOf is what keeps two persons of a family name apart.
func (p *person) doubtOf(other *person) archive.Doubt {
	given := func(o *office) bool { return o.isGiven() }
	if !slices.ContainsFunc(p.roles, given) || !slices.ContainsFunc(other.roles, given) {
		return archive.NoOffice
	}
	agree, elsewhere := false, false
	for _, o := range p.roles {
		for _, known := range other.roles {
			agree = agree || o.agrees(known)
			elsewhere = elsewhere || o.elsewhere(known)
		}
	}
	switch {
	case !agree:
		return archive.OtherOffice
	case elsewhere || p.home != other.home:
		return archive.OtherCountry
	case !p.time.near(other.time.first.Format("2006-01-02"), yearsInOffice):
		return archive.OtherTime
	}
	return archive.SeveralFit
}
