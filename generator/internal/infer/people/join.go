package people

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/nameword"
)

// known is a person found, with what later mentions are compared with.
type known struct {
	archive.Person
	office string // the last office of the role: Vice President
}

// mostCompared bounds how many persons of one name a mention is compared with.
const mostCompared = 16

// add keeps a mention: as a person, or as one more mention of a person.
func (p *persons) add(m mention, by string) {
	name, honorific := p.phrase(m.name), p.phrase(m.honorific)
	role, office := p.phrase(m.role), p.phrase(m.office)
	if office != "" && role == office && m.honorific.empty() && isRankAlone(office) {
		honorific = "" // the role says it
	}
	evidence := func() []archive.Evidence {
		return []archive.Evidence{p.Quote(p.leaf, p.words[m.from].Start, p.words[m.to-1].End)}
	}
	if i := p.same(name, honorific, office); i >= 0 {
		k := &p.found[i]
		p.noteLine(k, p.leaf.Line)
		switch {
		case strings.IndexByte(k.Name, ' ') < 0 && strings.IndexByte(name, ' ') > 0: // the full name comes later
			k.Name = name
			if role != "" {
				k.Role, k.office = role, office
			}
			if honorific != "" {
				k.Honorific = honorific
			}
			k.Evidence, k.Rule = evidence(), by
			p.index(name, i)
		case k.Role == "" && role != "" && strings.IndexByte(name, ' ') > 0:
			k.Role, k.office = role, office
			k.Evidence = append(k.Evidence, evidence()...)
		}
		return
	}
	p.found = append(p.found, known{office: office,
		Person: archive.Person{Name: name, Role: role, Honorific: honorific, Rule: by, Evidence: evidence(), Paragraphs: []int{p.leaf.Line}}})
	p.index(name, len(p.found)-1)
}

func isRankAlone(office string) bool {
	return nameword.CapitalKind(strings.TrimSuffix(office, ".")) == nameword.Rank
}

// noteLine adds a paragraph in which a person is named.
func (p *persons) noteLine(k *known, line int) {
	if !slices.Contains(k.Paragraphs[max(0, len(k.Paragraphs)-2):], line) {
		k.Paragraphs = append(k.Paragraphs, line)
	}
}

// index makes a person known by the words of the name.
func (p *persons) index(name string, i int) {
	if p.byWord == nil {
		p.byWord = map[string][]int{}
	}
	for word := range strings.SplitSeq(name, " ") {
		if list := p.byWord[word]; len(list) == 0 || list[len(list)-1] != i {
			p.byWord[word] = append(list, i)
		}
	}
}

// isKnown reports whether the words are part of a name that was found.
func (p *persons) isKnown(name span2) bool {
	return len(p.byWord[p.word(name.from)]) > 0
}

// same is the person found before whom a mention means, -1 for none: the same
// name, or a part of it with an office that does not speak against it.
func (p *persons) same(name, honorific, office string) int {
	best := -1
	first, last := ends(name)
	for _, list := range [...][]int{p.byWord[first], p.byWord[last]} {
		for _, i := range list[max(0, len(list)-mostCompared):] {
			k := &p.found[i]
			if k.Name == name && (strings.IndexByte(name, ' ') > 0 || agrees(k, honorific, office)) {
				return i
			}
			if best < 0 && partOf(name, k, office) && agrees(k, honorific, office) {
				best = i
			}
		}
	}
	return best
}

// ends are the first and the last word of a name, Jr. and the like left out.
func ends(name string) (first, last string) {
	words := strings.Fields(name)
	first, last = words[0], words[0]
	for _, word := range words {
		if !nameword.IsGeneration(word) {
			last = word
		}
	}
	return first, strings.TrimSuffix(last, ",")
}

// partOf reports whether one of the two names is a part of the other, or both
// differ in a short form of the first name alone: Joe, Joseph R.
func partOf(name string, k *known, office string) bool {
	short, long := name, k.Name
	if len(short) > len(long) {
		short, long = long, short
	}
	if wordsWithin(short, long) {
		return true
	}
	first, last := ends(name)
	otherFirst, otherLast := ends(k.Name)
	return last == otherLast && first[0] == otherFirst[0] && office != "" && office == k.office && first != last && otherFirst != otherLast
}

// wordsWithin reports whether all words of one name stand in another, in
// order.
func wordsWithin(short, long string) bool {
	rest := strings.Fields(long)
	for word := range strings.SplitSeq(short, " ") {
		at := slices.IndexFunc(rest, func(w string) bool { return strings.TrimSuffix(w, ",") == strings.TrimSuffix(word, ",") })
		if at < 0 {
			return false
		}
		rest = rest[at+1:]
	}
	return true
}

// agrees reports whether a title can be that of a person found: no office, the
// same, or one that the role or the honorific of the person names.
func agrees(k *known, honorific, office string) bool {
	switch {
	case strings.HasPrefix(honorific, "Mrs"), honorific == "Madame":
		return k.office == "" && strings.HasPrefix(k.Honorific, "M")
	case office == "" && k.office == "President" && strings.HasPrefix(honorific, "Dr"):
		return strings.HasPrefix(k.Honorific, "Dr")
	case office == "", office == k.office:
		return true
	case k.office == "":
		return !strings.HasPrefix(k.Honorific, "Mrs")
	}
	at := strings.Index(k.Role, office)
	if at >= 0 {
		return !strings.HasSuffix(k.Role[:at], "Vice ") && !strings.HasSuffix(k.Role[:at], "Deputy ")
	}
	return strings.Contains(k.Honorific, office) || k.office != "" && strings.HasSuffix(office, k.office) && !strings.Contains(office, "Vice") && !strings.Contains(office, "Deputy") && !strings.Contains(office, "Prime")
}

// joinOffices adds the paragraphs that speak of "the Secretary" to the person
// who alone in the document has that office, behind the first mention.
func (p *persons) joinOffices() {
	holder := map[string]int{}
	for i := range p.found {
		office := p.found[i].office
		if other, taken := holder[office]; taken && other != i {
			i = -1
		}
		holder[office] = i
	}
	for _, bare := range p.offices {
		if i, ok := holder[bare.office]; ok && i >= 0 && bare.line >= p.found[i].Paragraphs[0] {
			p.noteLine(&p.found[i], bare.line)
		}
	}
}

// inOrder puts the persons, and the paragraphs of each, in the order of the
// text: headings were read last.
func (p *persons) inOrder() {
	for i := range p.found {
		if list := p.found[i].Paragraphs; !slices.IsSorted(list) {
			slices.Sort(list)
			p.found[i].Paragraphs = slices.Compact(list)
		}
	}
	slices.SortStableFunc(p.found, func(a, b known) int { return a.Paragraphs[0] - b.Paragraphs[0] })
}
