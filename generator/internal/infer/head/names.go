package head

import (
	"slices"
	"strings"
	"unicode"

	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/lexicon"
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
	return !namesASEAN(p.said) && !p.namesDocument() && !p.namesMeeting() && !tellsNews(p)
}

// tellsNews reports a headline: what it names does something, "Minister for
// Ports Opens Harbour". The verb may stand at its end, and never at its head.
func tellsNews(p phrase) bool {
	found := false
	headlineVerbs.Each(p.words, p.said, func(m lexicon.Match) { found = found || m.Start > 0 })
	return found
}

// isOffice reports "Minister for Foreign Affairs".
func isOffice(fields []string) bool {
	const fewest, most = 3, 8
	if len(fields) < fewest || !officeNouns.Has(fields[0]) {
		return false
	}
	return len(fields) <= most && (fields[1] == "for" || fields[1] == "of") || hasBureauBehind(fields)
}

// isPersonName reports two to four words with capitals that may be somebody's
// name: letters alone, and none that is joined or does something.
func isPersonName(p phrase) bool {
	const fewest, most = 2, 4
	if n := len(p.fields); n < fewest || n > most || namesASEAN(p.said) || p.namesDocument() || p.namesMeeting() {
		return false
	}
	return !slices.ContainsFunc(p.fields, func(field string) bool {
		strange := strings.ContainsAny(field, figures+":;!?()&,")
		return strange || !unicode.IsUpper(paper.FirstRune(field)) || joiningWords.Has(field) || finiteVerbs.Has(field)
	})
}

// hasBureauBehind reports an office and, behind a comma, where it is held:
// "Assistant Secretary, Bureau of Ports".
func hasBureauBehind(fields []string) bool {
	for i, field := range fields {
		office, comma := strings.CutSuffix(field, ",")
		if !officeNouns.Has(office) {
			return false
		}
		if comma {
			_, bureau := officeOpenings.Opens(strings.Join(fields[i+1:], " "))
			return bureau
		}
	}
	return false
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
	if n == 0 || n > most || !isNameCase(p.fields) || n > mostInCapitals && paper.InCapitals(p.said) || tellsNews(p) {
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
	if opens && !p.namesMeeting() {
		return !tellsNews(p) && (paper.InCapitals(p.said) || isNameCase(p.fields))
	}
	return isSite(p) || r.isName(p.said) || r.IssuerNamed(p.said) != nil
}

// isOfficeAndTown recognises an office with its town behind a bar, a point or
// a dash: "Department of Ports • News Division • New York".
func (r lineReader) isOfficeAndTown(p phrase) bool {
	at, to := lastPart(p.said)
	if at < 0 || !isNameCase(strings.Fields(p.said[:at])) {
		return false
	}
	from, end, ok := r.placeIn(p.said[to:])
	whole := ok && from == 0 && end == len(p.said)-to
	first, _, _ := strings.Cut(p.said[:at], " • ")
	office := phraseOf(strings.TrimRight(first, " •|–—-"))
	return whole && len(office.fields) > 0 && (r.isOffice(office) || isVenue(office))
}

// lastPart is where the last mark stands that parts a line, and where the part
// behind it begins.
func lastPart(line string) (at, to int) {
	at = -1
	for _, mark := range [...]string{" • ", " | ", " – ", " — ", " - "} {
		if i := strings.LastIndex(line, mark); i > at {
			at, to = i, i+len(mark)
		}
	}
	return at, to
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
