package head

import (
	"slices"
	"strings"
	"unicode"

	"aseanarchive/generator/internal/infer/paper"
)

// The names that stand above a text and are no title: of people, houses,
// towns, offices and newspapers.

// isPersonLine reports a line that is somebody's name: "The Rt Hon David
// Lammy MP", "H.E. Dr. Surin Pitsuwan".
func isPersonLine(p phrase) bool {
	const most, mostOfWriter = 10, 11 // words
	fields := p.fields
	if fields[0] == "The" && len(fields) > 1 {
		fields = fields[1:]
	}
	if isNameWithRole(p, fields) {
		return true
	}
	if !honorifics.Has(strings.TrimRight(fields[0], ".,'’")) || len(fields) > most {
		return strings.EqualFold(fields[0], "by") && len(fields) <= mostOfWriter
	}
	return !slices.ContainsFunc(fields, func(field string) bool {
		word := strings.TrimLeft(field, "(‘'")
		return paper.StartsSmall(word) && word != "to" && !smallWordsInNames.Has(word)
	})
}

// isNameWithRole recognises "Antony J. Blinken, Secretary of State" and
// "Minister for Foreign Affairs".
func isNameWithRole(p phrase, fields []string) bool {
	const most = 12 // words
	if len(fields) > most || !isOffice(fields) && !hasOfficeBehind(fields) || !isNameCase(fields) {
		return false
	}
	return !namesASEAN(p.said) && !p.namesDocument() && !p.namesMeeting()
}

// isOffice reports "Minister for Foreign Affairs".
func isOffice(fields []string) bool {
	const fewest, most = 3, 8
	if len(fields) < fewest || len(fields) > most || !officeNouns.Has(fields[0]) {
		return false
	}
	return fields[1] == "for" || fields[1] == "of"
}

// hasOfficeBehind reports a name and a comma before an office.
func hasOfficeBehind(fields []string) bool {
	const longest = 5 // words of a name
	for i, field := range fields[:min(len(fields)-1, longest)] {
		if i > 0 && strings.HasSuffix(field, ",") {
			return officeNouns.Has(strings.Trim(fields[i+1], ","))
		}
	}
	return false
}

// isVenue reports a line that names a house or a room, with or without its
// town, and no more: "James S. Brady Press Briefing Room".
func isVenue(p phrase) bool {
	const fewest, short, most, mostInCapitals = 2, 3, 12, 6 // words
	n := len(p.fields)
	if n == 0 || n > most || !isNameCase(p.fields) || n > mostInCapitals && paper.InCapitals(p.said) {
		return false
	}
	if _, ok := p.opens(venueOpenings); ok {
		return true
	}
	if n < fewest || !p.holds(venueNouns) {
		return false
	}
	if n <= short && venueNouns.Has(strings.Trim(p.fields[n-1], ",.()")) {
		return true
	}
	return !p.namesDocument() && endsVenue(p)
}

// endsVenue reports whether the noun of a house ends a name, or its town stands
// behind it.
func endsVenue(p phrase) bool {
	name, town, parted := strings.Cut(p.said, ",")
	for i, field := range p.fields {
		if !venueNouns.Has(strings.Trim(field, ",.()")) {
			continue
		}
		ends := i+1 == len(p.fields) || strings.HasSuffix(field, ",")
		if ends || parted && town != "" && strings.Contains(name, field) {
			return true
		}
	}
	return false
}

// isTown reports a town with its state or country, "Minneapolis, MN": a place
// that the lists need not know.
func (r lineReader) isTown(p phrase) bool {
	const most, mostUnknown = 10, 6 // words
	town, state, ok := strings.Cut(p.said, ", ")
	if !ok || len(p.fields) > most || !isNameCase(p.fields) {
		return false
	}
	if namesASEAN(p.said) || p.namesDocument() || r.isActor(town) {
		return false
	}
	return r.isActor(state) || len(p.fields) <= mostUnknown && looksLikeState(strings.Fields(state))
}

// looksLikeState reports one word, or two such as "New York".
func looksLikeState(fields []string) bool {
	switch len(fields) {
	case 1:
		return true
	case 2:
		return firstWordsOfStates.Has(fields[0])
	}
	return false
}

// isOffice reports the name of an office, an organisation, a country or a
// site.
func (r lineReader) isOffice(p phrase) bool {
	const most = 14 // words
	m, opens := p.opens(officeOpenings)
	if opens && m.Value == "always" {
		return true
	}
	if len(p.fields) > most || p.namesDocument() {
		return false
	}
	return opens && !p.namesMeeting() || isSite(p) || r.isName(p.said)
}

// isSite reports the name of a newspaper or an agency, or a host.
func isSite(p phrase) bool {
	const most = 5 // words
	last := p.fields[len(p.fields)-1]
	if host := strings.ToLower(last); strings.HasSuffix(host, ".com") || strings.HasSuffix(host, ".org") {
		return true
	}
	return len(p.fields) <= most && newspaperEndings.Has(last) && isNameCase(p.fields)
}

// isAddressee reports an office in capitals, as memoranda list those they go
// to one below the other.
func isAddressee(words string) bool {
	return strings.HasPrefix(words, "THE ") && paper.InCapitals(words)
}

// lettersOf are the letters and figures of words alone.
func lettersOf(words string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, words)
}
