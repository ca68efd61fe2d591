package phrase

import (
	"slices"
	"strings"
	"unicode"

	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text/typescript"
)

// The names that stand above a text and are no title: of people, houses,
// towns, offices and newspapers.

// IsPersonLine reports a line that is somebody's name: "The Rt Hon David
// Lammy MP", "H.E. Dr. Surin Pitsuwan".
func IsPersonLine(p Phrase) bool {
	const most, mostOfWriter = 10, 11 // words
	fields := p.Fields
	for len(fields) > 1 && isRank(fields[0]) { // "Lt Gen The Rt Hon Anna Lee"
		fields = fields[1:]
	}
	if strings.EqualFold(fields[0], "the") && len(fields) > 1 {
		fields = fields[1:]
	}
	if isNameWithRole(p, fields) || isRoleWithName(fields) || IsOfficeWithHolder(p) {
		return true
	}
	if strings.Contains(p.Said, ": ") || !honorifics.Has(strings.TrimRight(fields[0], ".,'’")) || len(fields) > most {
		fields = p.Fields
		return strings.EqualFold(fields[0], "by") && len(fields) <= mostOfWriter
	}
	return !slices.ContainsFunc(fields, func(field string) bool {
		word := strings.TrimLeft(field, "(‘'")
		return paper.StartsSmall(word) && word != "to" && !smallWordsInNames.Has(word)
	})
}

// IsOfficeWithHolder recognises an office, and who holds it behind an honorific: "From
// the Minister for Ports, the Hon. Anna Lee, M.P."
func IsOfficeWithHolder(p Phrase) bool {
	const most = 20 // words
	fields := p.Fields
	for len(fields) > 1 && (strings.EqualFold(fields[0], "from") || strings.EqualFold(fields[0], "the")) {
		fields = fields[1:]
	}
	if len(fields) > most || !officeNouns.Has(fields[0]) || !IsNameCase(p.Fields) || TellsNews(p) {
		return false
	}
	return slices.ContainsFunc(fields[1:], func(field string) bool {
		return honorifics.Has(strings.TrimRight(field, ".,")) && !officeNouns.Has(field)
	})
}

// isRank reports a rank that is no honorific of its own.
func isRank(field string) bool {
	field = strings.TrimRight(field, ".")
	return ranks.Has(field) && !honorifics.Has(field)
}

// IsCredit recognises the line that names the service from which a paper has its
// report: "From Times Wire Services".
func IsCredit(p Phrase) bool {
	const fewest, most = 2, 6 // words
	n := len(p.Fields)
	if n < fewest || n > most || !strings.EqualFold(p.Fields[0], "from") || !IsNameCase(p.Fields) {
		return false
	}
	return newspaperEndings.Has(p.Fields[n-1])
}

// isNameWithRole recognises "Antony J. Blinken, Secretary of State" and
// "Minister for Foreign Affairs".
func isNameWithRole(p Phrase, fields []string) bool {
	const most = 12 // words
	if len(fields) > most || !IsOffice(fields) && !hasOfficeBehind(fields) || !IsNameCase(fields) {
		return false
	}
	return !NamesASEAN(p.Said) && !p.NamesDocument() && !p.NamesMeeting() && !TellsNews(p)
}

// isRoleWithName recognises an office with the name of who holds it behind it:
// "Prime Minister Anna Lee".
func isRoleWithName(fields []string) bool {
	const longest = 3 // words of an office
	n := 0
	for n < min(len(fields), longest) && officeNouns.Has(fields[n]) {
		n++
	}
	if n == 0 {
		return false
	}
	name := Of(strings.Join(fields[n:], " "))
	return IsPersonName(name) && !TellsNews(Of(strings.Join(fields, " ")))
}

// TellsNews reports a headline: what it names does something, "Minister for
// Ports Opens Harbour". The verb may stand at its end, and never at its head,
// with or without a mark before it.
func TellsNews(p Phrase) bool {
	found := false
	headlineVerbs.Each(p.Words, p.Said, func(m lexicon.Match) { found = found || m.Start > int(p.Words[0].Start) })
	return found
}

// IsInstitution reports the name of an institution that neither tells news nor names a document.
func IsInstitution(p Phrase) bool {
	names := func(field string) bool { return institutions.Has(strings.Trim(field, ",|")) }
	return slices.ContainsFunc(p.Fields, names) && IsNameCase(p.Fields) && !TellsNews(p) && !p.NamesDocument() &&
		!strings.ContainsAny(p.Said, ":?!")
}

// AreMarkedNames reports the names of persons before the mark of a note that says who they are: "Anna Lee and
// Blake Brooks*".
func AreMarkedNames(words string) bool {
	names := strings.TrimRight(words, "*†‡")
	if names == words {
		return false
	}
	for name := range strings.SplitSeq(strings.ReplaceAll(names, " and ", ", "), ", ") {
		if !IsPersonName(Of(strings.TrimRight(name, "*†‡ "))) {
			return false
		}
	}
	return true
}

// IsOffice reports "Minister for Foreign Affairs", "Deputy Leader of the Opposition".
func IsOffice(fields []string) bool {
	const fewest, most, longest = 3, 8, 3 // words; of them those before "of"
	if len(fields) < fewest || !officeNouns.Has(fields[0]) {
		return false
	}
	n := 1
	for n < min(len(fields)-1, longest) && officeNouns.Has(fields[n]) {
		n++
	}
	joins := strings.EqualFold(fields[n], "for") || strings.EqualFold(fields[n], "of")
	return len(fields) <= most && joins || hasBureauBehind(fields)
}

// IsBareOffice reports an office and no more, "PRIME MINISTER", which stands above a
// paper to say whose it is.
func IsBareOffice(p Phrase) bool {
	const words = 2
	return len(p.Fields) == words && officeModifiers.Has(p.Fields[0]) && highOffices.Has(p.Fields[1])
}

// IsPersonName reports two to four words with capitals that may be somebody's
// name: letters alone, and none that is joined or does something.
func IsPersonName(p Phrase) bool {
	const fewest, most = 2, 4
	if n := len(p.Fields); n < fewest || n > most || NamesASEAN(p.Said) || p.NamesDocument() || p.NamesMeeting() {
		return false
	}
	return !slices.ContainsFunc(p.Fields, func(field string) bool {
		strange := strings.ContainsAny(field, Figures+":;!?()&,")
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

// IsVenue reports a line that names a house or a room, with or without its
// town, and no more: "James S. Brady Press Briefing Room".
func IsVenue(p Phrase) bool {
	const fewest, short, most, mostInCapitals = 2, 3, 12, 6 // words
	n := len(p.Fields)
	isSentence := n > mostInCapitals && typescript.InCapitals(p.Said) || TellsNews(p)
	if n == 0 || n > most || !IsNameCase(p.Fields) || isSentence {
		return false
	}
	if _, ok := p.Opens(venueOpenings); ok {
		return true
	}
	if n < fewest || !p.Holds(venueNouns) {
		return false
	}
	if n <= short && venueNouns.Has(strings.Trim(p.Fields[n-1], ",.()")) {
		return true
	}
	return !p.NamesDocument() && endsVenue(p)
}

// endsVenue reports whether the noun of a house ends a name, or its town stands
// behind it.
func endsVenue(p Phrase) bool {
	name, town, parted := strings.Cut(p.Said, ",")
	for i, field := range p.Fields {
		if !venueNouns.Has(strings.Trim(field, ",.()")) {
			continue
		}
		ends := i+1 == len(p.Fields) || strings.HasSuffix(field, ",")
		if ends || parted && town != "" && strings.Contains(name, field) {
			return true
		}
	}
	return false
}

// LooksLikeState reports one word, or two such as "New York".
func LooksLikeState(fields []string) bool {
	switch len(fields) {
	case 1:
		return true
	case 2:
		return firstWordsOfStates.Has(fields[0])
	}
	return false
}

// LastPart is where the last mark stands that parts a line, and where the part
// behind it begins.
func LastPart(line string) (at, to int) {
	at = -1
	for _, mark := range [...]string{" • ", " | ", " – ", " — ", " - "} {
		if i := strings.LastIndex(line, mark); i > at {
			at, to = i, i+len(mark)
		}
	}
	return at, to
}

// IsSite reports the name of a newspaper or an agency, or a host.
func IsSite(p Phrase) bool {
	const most = 5 // words
	last := p.Said[strings.LastIndexByte(p.Said, ' ')+1:]
	if isHost(last) {
		return true
	}
	return len(p.Fields) <= most && newspaperEndings.Has(last) && IsNameCase(p.Fields)
}

// isHost reports the name of a host, "harbour.com", "HARBOUR.CO.ID": letters parted
// by points, the first of them a word, the last a country or a kind of hosts.
func isHost(field string) bool {
	const fewest, longest = 3, 3 // letters of the word, of the country
	parts := strings.Split(field, ".")
	last := parts[len(parts)-1]
	if len(parts) == 1 || len(parts[0]) < fewest || len(last) < longest-1 || len(last) > longest {
		return false
	}
	return strings.Trim(strings.ToLower(field), "abcdefghijklmnopqrstuvwxyz.-") == "" && !strings.Contains(field, "..")
}

// IsAddressee reports an office in capitals, as memoranda list those they go
// to one below the other.
func IsAddressee(words string) bool {
	return strings.HasPrefix(words, "THE ") && typescript.InCapitals(words)
}

// LettersOf are the letters and Figures of words alone.
func LettersOf(words string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, words)
}
