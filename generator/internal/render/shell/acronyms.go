package shell

import (
	"slices"
	"strings"
	"unicode/utf8"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/render/address"
)

// AcronymPart are the short forms on one page.
type AcronymPart struct {
	Letter  string // with which they begin; Figures, or Others
	Address string
	Entries []archive.AcronymEntry
}

// What short forms begin with that do not begin with a letter from A to Z.
const (
	Figures = "figures"
	Others  = "others"
)

// AcronymParts are the short forms by the pages on which they stand: all on one, else by
// their first letters, each of these in as many parts as it takes.
func (s *Site) AcronymParts() []AcronymPart {
	s.acronymsOnce.Do(func() {
		s.acronymAt = map[string]string{}
		all := s.Archive.Acronyms
		if whole := Parted(all, weightOfAcronym); len(whole) == 1 {
			s.acronyms = []AcronymPart{{"", address.Acronyms, all}}
		} else {
			s.acronyms = acronymsByLetter(all)
		}
		for _, part := range s.acronyms {
			for i := range part.Entries {
				s.acronymAt[part.Entries[i].Short] = part.Address
			}
		}
	})
	return s.acronyms
}

func acronymsByLetter(all []archive.AcronymEntry) (parts []AcronymPart) {
	of := map[string][]archive.AcronymEntry{}
	var letters []string
	for i := range all {
		letter := LetterOf(all[i].Short)
		if of[letter] == nil {
			letters = append(letters, letter)
		}
		of[letter] = append(of[letter], all[i])
	}
	slices.Sort(letters) // capitals sort before the small letters of Figures and Others
	for _, letter := range letters {
		at := address.AcronymsOf(strings.ToLower(letter))
		for i, entries := range Parted(of[letter], weightOfAcronym) {
			parts = append(parts, AcronymPart{letter, address.Part(at, i), entries})
		}
	}
	return parts
}

// LetterOf is that below which a short form stands.
func LetterOf(short string) string {
	first, _ := utf8.DecodeRuneInString(short)
	switch {
	case first >= 'a' && first <= 'z':
		return string(first - 'a' + 'A')
	case first >= 'A' && first <= 'Z':
		return string(first)
	case first >= '0' && first <= '9':
		return Figures
	}
	return Others
}

// weightOfAcronym is about how many bytes a short form comes to on its page.
func weightOfAcronym(a archive.AcronymEntry) int {
	const markup, eachLink, eachSource = 90, 75, 90
	n := markup + 2*len(a.Short)
	for _, meaning := range a.Meanings {
		n += markup + len(meaning.Long)
		if meaning.Listed != nil {
			n += len(strings.Join(meaning.Listed.Sources, "")) + eachSource*len(meaning.Listed.Sources)
		}
		for _, list := range [...][]archive.Mention{meaning.Defined, meaning.Used} {
			for _, m := range NewestMentions(list) {
				n += eachLink + len(m.Document.URL) + len(m.Document.Title.Value)
			}
		}
	}
	return n
}

// NewestMentions are as many of the newest documents as the line of a short form can name.
func NewestMentions(mentions []archive.Mention) []archive.Mention {
	const most = 5
	return mentions[max(0, len(mentions)-most):]
}

// Acronym is the address of a short form.
func (s *Site) Acronym(short string) string {
	s.AcronymParts()
	at := s.acronymAt[short]
	if at == "" {
		at = address.Acronyms
	}
	return at + "#" + address.AcronymAnchor(short)
}
