package link

import (
	"cmp"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/text/wholeword"
)

// joinSpeakers gives every partner the people who stand for it in the documents to which
// it is party: those who hold an office of it on the day of the document, and those whose
// role names it. Of anybody else it is not known for whom he speaks.
func joinSpeakers(a *archive.Archive, lists *authority.Lists) {
	pages := map[string]string{}
	for i := range a.People {
		pages[a.People[i].Name] = a.People[i].Address
	}
	for i := range a.Partners {
		p := &a.Partners[i]
		s := speakers{named: namesOf(p.Partner, lists), pages: pages}
		for _, h := range a.OfficeHolders {
			if h.Of == p.ID {
				s.holders = append(s.holders, h)
			}
		}
		for _, d := range p.Party {
			for k := range d.People {
				s.add(d, &d.People[k])
			}
		}
		p.Speakers = s.finish()
	}
}

// namesOf are the names and adjectives that say of a role that it is a partner's.
func namesOf(p archive.Partner, lists *authority.Lists) []string {
	names := []string{p.Name}
	for i := range lists.Partners {
		if known := &lists.Partners[i]; known.ID == p.ID {
			names = slices.Concat(names, known.Aliases, known.Adjectives)
		}
	}
	return names
}

// speakers gathers who speaks for one partner.
type speakers struct {
	named   []string
	holders []archive.OfficeHolder
	pages   map[string]string // of people, by the name in a document
	list    []archive.Speaker
}

func (s *speakers) add(d *archive.Entry, p *archive.Person) {
	if p.Role == "" {
		return
	}
	name, role := p.Name, p.Role
	if h := s.holder(d, p); h != nil {
		name = h.Name
	} else if !s.isTheirs(p.Role) {
		return
	}
	i := slices.IndexFunc(s.list, func(known archive.Speaker) bool { return known.Name == name })
	if i < 0 {
		i = len(s.list)
		s.list = append(s.list, archive.Speaker{Name: name})
	}
	speaker := &s.list[i]
	if len(role) > len(speaker.Role) {
		speaker.Role = role
	}
	if at := s.pages[p.Name]; speaker.Address == "" || p.Name == name {
		speaker.Address = at
	}
	n := len(speaker.Named)
	if n > 0 && speaker.Named[n-1].Document == d { // by two names in one document
		return
	}
	speaker.Named = append(speaker.Named, archive.Mention{Document: d, Paragraphs: p.Paragraphs})
}

// holder is who holds an office of the partner under that name and role on the day of
// the document, nil when nobody is known to.
func (s *speakers) holder(d *archive.Entry, p *archive.Person) *archive.OfficeHolder {
	for i := range s.holders {
		h := &s.holders[i]
		isNamed := p.Name == h.Name || h.Family != "" && wholeword.In(p.Name, h.Family)
		if isNamed && d.Date.Value != "" && edtf.Meet(h.Term, d.Date.Value) && isOffice(p.Role, h) {
			return h
		}
	}
	return nil
}

// isOffice reports whether a role is that of an office, in full or as people address
// its holder: "Secretary" for the Secretary of State.
func isOffice(role string, h *archive.OfficeHolder) bool {
	role = strings.ToLower(role)
	for _, office := range [...]string{strings.ReplaceAll(h.Office, "-", " "), strings.ToLower(h.Title)} {
		if office != "" && (role == office || strings.HasPrefix(office, role+" ")) {
			return true
		}
	}
	return false
}

// isTheirs reports whether a role begins with a name of the partner, or ends with it:
// "Japanese Foreign Minister", "Prime Minister of Japan".
func (s *speakers) isTheirs(role string) bool {
	for _, name := range s.named {
		if strings.HasPrefix(role, name+" ") || strings.HasSuffix(role, " of "+name) ||
			strings.HasSuffix(role, " of the "+name) {
			return true
		}
	}
	return false
}

func (s *speakers) finish() []archive.Speaker {
	// Who is named in most documents first, then by name for determinism.
	slices.SortFunc(s.list, func(a, b archive.Speaker) int {
		return cmp.Or(cmp.Compare(len(b.Named), len(a.Named)), strings.Compare(a.Name, b.Name))
	})
	return s.list
}
