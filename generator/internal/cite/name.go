package cite

import (
	"slices"
	"strings"
	"unicode"

	"aseanarchive/generator/internal/lexicon"
)

// Name is an author: an organisation, or a person whose name has no order
// that is beyond doubt, as Literal; else a person by family and given name.
type Name struct {
	Literal       string
	Family, Given string
}

// Bearer is what has a name.
type Bearer int

// What may have a name. Some names do not tell: Bernama.
const (
	Unknown Bearer = iota
	Person
	Organisation
)

// The words by which a name tells what has it.
var (
	highOffices  = lexicon.List("en/high-offices")
	otherOffices = lexicon.List("en/other-offices")
	ranks        = lexicon.List("en/ranks")
	honorifics   = lexicon.List("en/honorifics")
	institutions = lexicon.List("en/institutions")
)

// Bearer is what has the name, as far as the name tells: a person has an
// office or a rank, or a name of the form of names; an organisation is called
// by a word for one. What counts stands before "of": the Office of the
// President is no person, the President of the Senate is.
func (n Name) Bearer() Bearer {
	if n.Literal == "" {
		return Person
	}
	called := beforeItsField(n.Literal)
	fields := strings.Fields(called)
	if len(fields) == 0 {
		return Unknown
	}
	last := strings.Trim(fields[len(fields)-1], ".’'")
	switch _, mayBePerson := person(n.Literal); {
	case institutions.Has(last):
		return Organisation
	case namesOffice(called):
		return Person
	case slices.ContainsFunc(fields, isOrganisationWord):
		return Organisation
	case mayBePerson:
		return Person
	}
	return Unknown
}

// beforeItsField is a name as far as it says what is called so, without what it
// is for: "Minister", not "Minister for Trade".
func beforeItsField(name string) string {
	for _, join := range [...]string{" of ", " for ", ", "} {
		name, _, _ = strings.Cut(name, join)
	}
	return name
}

func namesOffice(words string) bool {
	return highOffices.In(words) || otherOffices.In(words) || ranks.In(words) || honorifics.In(words)
}

// isHolder reports a person by office and name, as speakers stand in a title:
// "President Widodo of Indonesia". An office by itself is none: in "Minister for
// Trade and Industry" there is one minister.
func isHolder(name string) bool {
	called := beforeItsField(name)
	fields := strings.Fields(called)
	if len(fields) < 2 || !namesOffice(strings.Join(fields[:len(fields)-1], " ")) {
		return false
	}
	last := fields[len(fields)-1]
	return unicode.IsUpper([]rune(last)[0]) && !namesOffice(last) && !isOrganisationWord(last)
}

// isOrganisationWord reports a word that stands in names of organisations: one
// of the lists, or one in capitals, such as ASEAN and USAID.
func isOrganisationWord(word string) bool {
	word = strings.Trim(word, ".’'")
	inCapitals := len(word) > 3 && strings.ToUpper(word) == word && strings.ToLower(word) != word
	return inCapitals || among(organisationWords, word) || institutions.Has(word)
}

// String is the name as it is spoken.
func (n Name) String() string {
	if n.Literal != "" {
		return n.Literal
	}
	return strings.TrimSpace(n.Given + " " + n.Family)
}

// Undivided is the name for Zotero, which parts a name at its last space unless
// there is a comma: one that must stay whole ends in it and has no other.
func (n Name) Undivided() string {
	if n.Literal != "" {
		return Undivided(n.Literal) + ","
	}
	return n.Family + ", " + n.Given
}

// inverted is the name as it heads an entry.
func (n Name) inverted() string {
	if n.Literal != "" || n.Given == "" {
		return n.String()
	}
	return n.Family + ", " + n.Given
}

// initials is the name as the APA has it: Brooks, B.
func (n Name) initials() string {
	if n.Literal != "" || n.Given == "" {
		return n.String()
	}
	var b strings.Builder
	for _, part := range strings.Fields(n.Given) {
		for i, half := range strings.Split(part, "-") {
			first := []rune(half)
			if len(first) == 0 {
				continue
			}
			if i > 0 {
				b.WriteByte('-')
			} else {
				b.WriteByte(' ')
			}
			b.WriteString(string(unicode.ToUpper(first[0])) + ".")
		}
	}
	return n.Family + "," + b.String()
}

// Names reads what is written where the author stands. A semicolon parts the
// names of several; "and" does where persons stand on both sides of it, because
// there is one in the names of many organisations.
func Names(author string) []Name {
	var names []Name
	for part := range strings.SplitSeq(clean(author), ";") {
		if part = strings.TrimSpace(part); !isBlank(part) {
			names = append(names, together(part)...)
		}
	}
	return names
}

// together are names joined by "and", or the one name that holds the word.
func together(words string) []Name {
	if !strings.Contains(words, " and ") {
		name, _ := person(words)
		return []Name{name}
	}
	var names []Name
	for part := range strings.SplitSeq(words, " and ") {
		if part = strings.TrimSpace(part); isBlank(part) {
			continue
		}
		name, isPerson := person(part)
		if !isPerson && !isHolder(part) {
			return []Name{{Literal: words}}
		}
		names = append(names, name)
	}
	return names
}

// isBlank reports a text in which nobody could read a name: there are letters and
// signs that show nothing.
func isBlank(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool {
		return (unicode.IsLetter(r) || unicode.IsNumber(r)) && !strings.ContainsRune("\u115f\u1160\u3164\uffa0", r)
	})
}

// person splits a name into family and given name where that cannot be wrong:
// two words, with initials between them or not, of which the first is neither
// a title nor a family name that its bearers put first. Of other names it says
// whether they may be a person's.
func person(name string) (Name, bool) {
	literal := Name{Literal: name}
	words := strings.Fields(name)
	if len(words) < 2 || len(words) > 5 {
		return literal, false
	}
	for _, word := range words {
		first := []rune(strings.TrimLeft(word, "‘’'("))
		if len(first) == 0 || !unicode.IsUpper(first[0]) || strings.ContainsAny(word, "0123456789,/&()") ||
			among(organisationWords, strings.Trim(word, ".’'")) {
			return literal, false
		}
		if len(first) > 3 && strings.ToUpper(word) == word {
			return literal, false // ASEAN, USAID
		}
	}
	last := len(words) - 1
	for _, middle := range words[1:last] {
		if len(strings.Trim(middle, ".")) != 1 {
			return literal, true // Tan Hung Seng, Ban Ki Moon, Anwar bin Ibrahim
		}
	}
	if among(familyFirst, words[0]) || strings.Contains(words[last], "-") || strings.HasSuffix(words[last], ".") {
		return literal, true
	}
	return Name{Family: words[last], Given: strings.Join(words[:last], " ")}, true
}

// organisationWords stand in names of organisations, not of people.
var organisationWords = setOf(` agency agencies asean association associations authority bank board bureau cabinet centre center chair
 chairman commission committee community conference council country countries delegation department desk division editor
 editors embassy eu european federation foreign forum foundation fund government governments group house initiative
 institute international ministers ministry mission nations network news office organisation organization parliament
 permanent post presidency president press prime representative representatives republic reporter research school
 secretariat secretary section service society staff star state states summit team times treasury tribune un union united
 university us white world`)

// familyFirst are first words after which a name cannot be split: family names
// that stand first, and titles.
var familyFirst = setOf(` an ban cao chan chang chen chia cho choi chung dang dinh do duong goh han ho hoang hu huang hun jiang jung
 kang kim ko koh lam le lee leong li liang lim lin liu loh lu luong ly ma moon nguyen ong pak park pham phan qin song sun
 tan tang tran truong van vu wang wee wong wu xi xu yang yeo yoon zhang zhao zheng zhou zhu
 ambassador dato’ dato' dato datin datuk daw doctor dr dr. general haji he h.e. his her king lady lord minister mr mr. mrs
 mrs. ms ms. pehin pengiran prince prof prof. professor sir tun tuan u`)

// wordSet is a list of words in small letters.
type wordSet map[string]bool

func setOf(list string) wordSet {
	set := wordSet{}
	for word := range strings.FieldsSeq(list) {
		set[word] = true
	}
	return set
}

// among reports whether a word stands in a list, without regard to case.
func among(list wordSet, word string) bool { return list[strings.ToLower(word)] }
