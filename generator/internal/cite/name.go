package cite

import (
	"slices"
	"strings"
	"unicode"
)

// Name is an author: an organisation, or a person whose name has no order
// that is beyond doubt, as Literal; else a person by family and given name.
type Name struct {
	Literal       string
	Family, Given string
}

// String is the name as it is spoken.
func (n Name) String() string {
	if n.Literal != "" {
		return n.Literal
	}
	return strings.TrimSpace(n.Given + " " + n.Family)
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

// Names reads what is written where the author stands. Persons may be several;
// an organisation is always one, whatever stands in its name.
func Names(author string) []Name {
	author = clean(author)
	if isBlank(author) {
		return nil
	}
	parts := slices.DeleteFunc(strings.Split(strings.ReplaceAll(author, " and ", ";"), ";"), isBlank)
	names := make([]Name, 0, len(parts))
	for _, part := range parts {
		name, isPerson := person(strings.TrimSpace(part))
		if !isPerson && len(parts) > 1 {
			return []Name{{Literal: author}}
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
const organisationWords = ` agency agencies asean association associations authority bank board bureau cabinet centre center chair
 chairman commission committee community conference council country countries delegation department desk division editor
 editors embassy eu european federation foreign forum foundation fund government governments group house initiative
 institute international ministers ministry mission nations network news office organisation organization parliament
 permanent post presidency president press prime representative representatives republic reporter research school
 secretariat secretary section service society staff star state states summit team times treasury tribune un union united
 university us white world `

// familyFirst are first words after which a name cannot be split: family names
// that stand first, and titles.
const familyFirst = ` an ban cao chan chang chen chia cho choi chung dang dinh do duong goh han ho hoang hu huang hun jiang jung
 kang kim ko koh lam le lee leong li liang lim lin liu loh lu luong ly ma moon nguyen ong pak park pham phan qin song sun
 tan tang tran truong van vu wang wee wong wu xi xu yang yeo yoon zhang zhao zheng zhou zhu
 ambassador dato’ dato' dato datin datuk daw doctor dr dr. general haji he h.e. his her king lady lord minister mr mr. mrs
 mrs. ms ms. pehin pengiran prince prof prof. professor sir tun tuan u `

// among reports whether a word stands in a list, without regard to case.
func among(list, word string) bool {
	return strings.Contains(strings.ReplaceAll(list, "\n", " "), " "+strings.ToLower(word)+" ")
}
