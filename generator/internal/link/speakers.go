package link

import (
	"cmp"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/edtf"
)

// joinSpeakers gives every partner the people who stand for it in the documents to which
// it is party: those who hold an office of it on the day of the document, and those whose
// role names it. Of anybody else it is not known for whom he speaks.
func joinSpeakers(a *archive.Archive, lists *authority.Lists) {
	held := map[string][]archive.OfficeHolder{} // by person
	for _, h := range a.OfficeHolders {
		held[h.Person] = append(held[h.Person], h)
	}
	names := map[string][]string{} // of partners, by ID
	partiesTo := map[*archive.Entry][]*archive.PartnerEntry{}
	for i := range a.Partners {
		p := &a.Partners[i]
		names[p.ID] = namesOf(p.Partner, lists)
		for _, d := range p.Party {
			partiesTo[d] = append(partiesTo[d], p)
		}
	}
	for i := range a.People {
		p := &a.People[i]
		var offices []archive.OfficeHolder
		if p.File != "" {
			offices = held[p.ID]
		}
		for k := range p.Roles {
			role := &p.Roles[k]
			for _, partner := range partiesTo[role.Document] {
				if role.Role != "" && (holdsOffice(offices, partner.ID, role.Document.Date.Value) ||
					isTheirs(role.Role, names[partner.ID])) {
					addSpeaker(partner, p, role)
				}
			}
		}
	}
	for i := range a.Partners {
		// Who is named in most documents first, then by name for determinism.
		slices.SortFunc(a.Partners[i].Speakers, func(a, b archive.Speaker) int {
			return cmp.Or(cmp.Compare(len(b.Named), len(a.Named)), strings.Compare(a.Name, b.Name),
				strings.Compare(a.Address, b.Address))
		})
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

// holdsOffice reports one of the offices that is a partner's, on a day.
func holdsOffice(offices []archive.OfficeHolder, partner, day string) bool {
	return day != "" && slices.ContainsFunc(offices, func(h archive.OfficeHolder) bool {
		return h.Of == partner && edtf.Meet(h.Term, day)
	})
}

// isTheirs reports whether a role begins with one of the names of a partner, or ends with
// it: "Japanese Foreign Minister", "Prime Minister of Japan".
func isTheirs(role string, names []string) bool {
	return slices.ContainsFunc(names, func(name string) bool {
		return strings.HasPrefix(role, name+" ") || strings.HasSuffix(role, " of "+name) ||
			strings.HasSuffix(role, " of the "+name)
	})
}

// addSpeaker notes that a person speaks for a partner in a document. People come one after
// the other, each with its documents in order.
func addSpeaker(partner *archive.PartnerEntry, p *archive.PersonEntry, role *archive.PersonRole) {
	n := len(partner.Speakers)
	if n == 0 || partner.Speakers[n-1].Address != p.Address {
		partner.Speakers = append(partner.Speakers, archive.Speaker{Name: p.Name, Address: p.Address})
		n++
	}
	speaker := &partner.Speakers[n-1]
	if len(role.Role) > len(speaker.Role) {
		speaker.Role = role.Role
	}
	named := len(speaker.Named)
	if named > 0 && speaker.Named[named-1].Document == role.Document { // by two names in one document
		return
	}
	speaker.Named = append(speaker.Named, role.Mention)
}
