package people

import (
	"slices"
	"strings"
	"unicode/utf8"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/nameword"
	"aseanarchive/generator/internal/lexicon"
)

// register are the persons found so far, and what tells which of them a further
// mention means.
type register struct {
	found   []known
	byWord  map[string][]int // places in found, by each word of the name
	offices []bareOffice
}

// known is a person found, with what later mentions are compared with.
type known struct {
	archive.Person
	office string // the last office of the role, in small letters: vice president
}

// bareOffice is "the Secretary" without a name.
type bareOffice struct {
	office string
	line   int
}

// naming is a person as one passage names them, in words.
type naming struct {
	name, honorific, role string
	office                string // the last office of the role, in small letters: vice president
	rule                  string
	line                  int
}

// mostCompared bounds how many persons of one name a mention is compared with.
const mostCompared = 16

// add keeps a naming: as a person, or as one more mention of a person. It asks
// for the evidence when it keeps it.
func (r *register) add(n naming, evidence func() archive.Evidence) {
	i := r.same(n)
	if i < 0 {
		r.found = append(r.found, known{office: n.office, Person: archive.Person{
			Name: n.name, Role: n.role, Honorific: n.honorific, Rule: n.rule,
			Evidence: []archive.Evidence{evidence()}, Paragraphs: []int{n.line},
		}})
		r.index(n.name, len(r.found)-1)
		return
	}
	k := &r.found[i]
	k.Paragraphs = append(k.Paragraphs, n.line)
	switch full := isFull(n.name); {
	case full && !isFull(k.Name): // the full name comes later
		k.Name = n.name
		if n.role != "" {
			k.Role, k.office = n.role, n.office
		}
		if n.honorific != "" {
			k.Honorific = n.honorific
		}
		k.Evidence, k.Rule = []archive.Evidence{evidence()}, n.rule
		r.index(n.name, i)
	case full && k.Role == "" && n.role != "":
		k.Role, k.office = n.role, n.office
		k.Evidence = append(k.Evidence, evidence())
	}
}

// noteOffice remembers "the Secretary".
func (r *register) noteOffice(bare bareOffice) { r.offices = append(r.offices, bare) }

// index makes a person known by the words of the name.
func (r *register) index(name string, i int) {
	if r.byWord == nil {
		r.byWord = map[string][]int{}
	}
	for word := range strings.SplitSeq(name, " ") {
		word = strings.TrimSuffix(word, ",") // Holm, Jr.
		r.byWord[word] = append(r.byWord[word], i)
	}
}

// knows reports whether a word is part of a name that was found.
func (r *register) knows(word string) bool { return len(r.byWord[word]) > 0 }

// same is the person found before whom a naming means, -1 for none: the same
// name, or a part of it with an office that does not speak against it.
func (r *register) same(n naming) int {
	best := -1
	first, last := ends(n.name)
	for _, list := range [...][]int{r.byWord[first], r.byWord[last]} {
		for _, i := range list[max(0, len(list)-mostCompared):] {
			k := &r.found[i]
			if k.Name == n.name && (isFull(n.name) || k.agrees(n)) {
				return i
			}
			if best < 0 && k.sharesName(n) && k.agrees(n) {
				best = i
			}
		}
	}
	return best
}

// isFull reports a name of several words; the particles before a family name are none: da
// Costa.
func isFull(name string) bool {
	first, rest, several := strings.Cut(name, " ")
	for several && nameword.IsParticle(first) {
		first, rest, several = strings.Cut(rest, " ")
	}
	return several
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

// sharesName reports whether one of the two names is a part of the other, or
// both differ in a short form of the first name alone and have one office: Joe,
// Joseph R.
func (k *known) sharesName(n naming) bool {
	if wordsWithin(n.name, k.Name) || wordsWithin(k.Name, n.name) {
		return true
	}
	first, last := ends(n.name)
	otherFirst, otherLast := ends(k.Name)
	sameOffice := n.office != "" && n.office == k.office
	initial, _ := utf8.DecodeRuneInString(first)
	otherInitial, _ := utf8.DecodeRuneInString(otherFirst)
	return sameOffice && last == otherLast && initial == otherInitial
}

// wordsWithin reports whether all words of one name stand in another, in
// order.
func wordsWithin(short, long string) bool {
	rest := strings.Fields(long)
	for word := range strings.SplitSeq(short, " ") {
		word = strings.TrimSuffix(word, ",")
		at := slices.IndexFunc(rest, func(w string) bool { return strings.TrimSuffix(w, ",") == word })
		if at < 0 {
			return false
		}
		rest = rest[at+1:]
	}
	return true
}

// parts are words that make another office of one: Deputy Minister is not
// Minister.
var parts = lexicon.List("en/words-that-make-another-office")

// sameOffices are words of offices that are another word for one: chairman, chair.
var sameOffices = lexicon.List("en/same-offices")

// inOneForm writes an office in small letters, and each of its words in the form by which
// offices are compared.
func inOneForm(office string) string {
	words := strings.Fields(strings.ToLower(office))
	for i, word := range words {
		if same, ok := sameOffices.Of(word); ok {
			words[i] = same
		}
	}
	return strings.Join(words, " ")
}

// agrees reports whether a title can be that of a person found: no office, the
// same, or one that the role or the honorific of the person names.
func (k *known) agrees(n naming) bool {
	isDoctor := strings.HasPrefix(n.honorific, "Dr")
	n.office = inOneForm(n.office)
	switch {
	case isWife(n.honorific):
		return k.office == "" && strings.HasPrefix(k.Honorific, "M")
	case n.office == "" && k.office == "president" && isDoctor:
		return strings.HasPrefix(k.Honorific, "Dr")
	case n.office == "", n.office == k.office:
		return true
	case k.office == "":
		return !isWife(k.Honorific)
	}
	role := inOneForm(k.Role)
	if at := strings.Index(role, n.office); at >= 0 {
		before, found := parts.Closes(role[:at])
		return !found || before.Value != "below"
	}
	isEndOfOffice := strings.HasSuffix(n.office, k.office)
	return strings.Contains(strings.ToLower(k.Honorific), n.office) || isEndOfOffice && !parts.In(n.office)
}

// isWife reports honorifics that share a husband's name.
func isWife(honorific string) bool {
	return strings.HasPrefix(honorific, "Mrs") || honorific == "Madame"
}

// joinOffices adds the paragraphs that speak of "the Secretary" to the person
// who alone in the document has that office, behind the first mention.
func (r *register) joinOffices() {
	const several = -1
	holder := map[string]int{}
	for i := range r.found {
		office := r.found[i].office
		if _, taken := holder[office]; taken {
			i = several
		}
		holder[office] = i
	}
	for _, bare := range r.offices {
		i, ok := holder[bare.office]
		if ok && i != several && bare.line >= r.found[i].Paragraphs[0] {
			r.found[i].Paragraphs = append(r.found[i].Paragraphs, bare.line)
		}
	}
}

// inOrder puts the persons, and the paragraphs of each, in the order of the
// text: headings were read last, and who is named twice in a paragraph was noted
// twice.
func (r *register) inOrder() {
	for i := range r.found {
		list := r.found[i].Paragraphs
		slices.Sort(list)
		r.found[i].Paragraphs = slices.Compact(list)
	}
	slices.SortStableFunc(r.found, func(a, b known) int { return a.Paragraphs[0] - b.Paragraphs[0] })
}
