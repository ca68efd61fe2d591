package when

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text/slug"
)

// Nobody is called by an office before holding it, nor former before leaving it: who is
// listed in content/people with the time in the office says after which day a text was
// written. Until when it does not say, since offices are named long after.

var (
	timesOfOffice = lexicon.List("en/times-of-office")
	officesToCome = lexicon.List("en/words-of-offices-to-come")
	otherOffices  = lexicon.List("en/words-that-part-offices")
)

// boundByHolders uses the offices that the text gives people.
func (w *window) boundByHolders(people []archive.Person) {
	for i := range people {
		p := &people[i]
		if p.Role == "" || len(p.Evidence) == 0 {
			continue
		}
		role := strings.Split(slug.Of(p.Role), "-")
		if slices.ContainsFunc(role, officesToCome.Has) {
			continue
		}
		holder := holderOf(w.text.Lists, p.Name, role)
		if holder == nil {
			continue
		}
		former := role[0] == "former" && timesOfOffice.Has(role[0])
		day, ok := firstDay(holder, role, former)
		if !ok {
			continue
		}
		since := "an office held since"
		if former {
			since = "an office held until"
		}
		w.notBefore(day, p.Evidence[0], fmt.Sprintf("Line %d calls %s %s, %s %s: written on or after that day.",
			p.Evidence[0].Line, holder.Name, p.Role, since, readable(day)))
	}
}

// holderOf is the one listed person of a name who has held an office, nil for none or
// several.
func holderOf(lists *authority.Lists, name string, role []string) *authority.Person {
	isWhole := strings.Contains(name, " ")
	var best *authority.Person
	for i := range lists.People {
		p := &lists.People[i]
		isCalled := !isWhole && name == p.Family ||
			isWhole && (strings.EqualFold(name, p.Name) || slices.Contains(p.Aliases, name))
		if !isCalled || !slices.ContainsFunc(p.Terms, func(t archive.OfficeHolder) bool { return names(role, &t) }) {
			continue
		}
		if best != nil {
			return nil
		}
		best = p
	}
	return best
}

// names reports whether a role has all words of an office, and none that makes another
// one of it.
func names(role []string, t *archive.OfficeHolder) bool {
	for _, office := range [...]string{t.Office, slug.Of(t.Title)} {
		words := strings.Split(office, "-")
		isMissing := func(word string) bool { return !slices.Contains(role, word) }
		isIn := office != "" && !slices.ContainsFunc(words, isMissing)
		isAnother := slices.ContainsFunc(role, func(word string) bool {
			return otherOffices.Has(word) && !slices.Contains(words, word)
		})
		if isIn && !isAnother {
			return true
		}
	}
	return false
}

// firstDay is the first on which a person may be called by the office: of the first term,
// or the end of the first one that has ended for who is called former.
func firstDay(p *authority.Person, role []string, former bool) (first time.Time, ok bool) {
	for i := range p.Terms {
		t := &p.Terms[i]
		span, err := edtf.Parse(t.Term)
		day := span.First
		if former && !span.Last.IsZero() {
			_, to, _ := strings.Cut(t.Term, "/")
			if end, known := edtf.Bounded(to); known {
				day = end.First // of a year or a month, when exactly is not known
			}
		}
		if err != nil || day.IsZero() || !names(role, t) {
			continue
		}
		if !ok || day.Before(first) {
			first, ok = day, true
		}
	}
	return first, ok
}
