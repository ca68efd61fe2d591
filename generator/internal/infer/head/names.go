package head

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/paper"
)

// The names that stand above a text and are no title: of people, houses,
// towns, offices and newspapers.

// honorifics stand before a name.
var honorifics = []string{"h.e.", "he", "mr", "mr.", "ms", "ms.", "mrs", "mrs.", "dr", "dr.", "rt", "hon", "hon.", "prof", "prof.", "ambassador", "dato", "dato'", "dato’", "tan", "amb.", "sir", "senator", "shri", "smt."}

// isPersonLine reports a line that is somebody's name: "The Rt Hon David
// Lammy MP", "H.E. Dr. Surin Pitsuwan".
func isPersonLine(fields []string) bool {
	if fields[0] == "The" && len(fields) > 1 {
		fields = fields[1:]
	}
	if isNameWithRole(fields) {
		return true
	}
	if len(fields) > 10 || !paper.Has(honorifics, strings.ToLower(strings.TrimRight(fields[0], ","))) {
		return strings.EqualFold(fields[0], "by") && len(fields) < 12
	}
	for _, f := range fields {
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(f, "(‘'"))
		if unicode.IsLower(r) && f != "bin" && f != "of" && f != "for" && f != "and" && f != "the" && f != "to" {
			return false
		}
	}
	return true
}

// roles stand behind the name of a person, or for it.
var roles = []string{"secretary", "minister", "president", "ambassador", "director", "spokesperson", "spokesman", "commissioner", "representative", "chairman", "chair", "director-general", "secretary-general", "vice", "deputy", "prime", "permanent", "high", "assistant", "senior", "special", "under"}

// isNameWithRole recognises "Antony J. Blinken, Secretary of State" and
// "Minister for Foreign Affairs".
func isNameWithRole(fields []string) bool {
	const mostName = 5
	if len(fields) > 12 || !isNameCase(fields) {
		return false
	}
	role := len(fields) > 2 && len(fields) <= 8 && paper.Has(roles, strings.ToLower(fields[0])) && (fields[1] == "for" || fields[1] == "of")
	for i, field := range fields[:min(len(fields)-1, mostName)] {
		if strings.HasSuffix(field, ",") && i > 0 {
			role = role || paper.Has(roles, strings.ToLower(strings.Trim(fields[i+1], ",")))
			break
		}
	}
	if !role {
		return false
	}
	whole := strings.Join(fields, " ")
	lower := paper.PlainLower(whole)
	return !strings.Contains(whole, "ASEAN") && !isDocument(lower) && !containsMeeting(lower)
}

// venueWords are houses, halls and rooms.
var venueWords = []string{
	"room", "hotel", "center", "centre", "building", "hall", "house", "garden", "gardens", "palace", "office", "airport", "base", "auditorium", "university", "college", "resort", "lawn", "teleconference",
	"videoconference", "residence", "embassy", "club", "headquarters", "secretariat", "theater", "theatre", "museum", "complex", "stadium", "park", "plaza", "tower", "cemetery", "ellipse", "istana", "school", "church",
}

// isVenue reports a line that names a house or a room, with or without its
// town, and no more: "James S. Brady Press Briefing Room".
func isVenue(words string) bool {
	const mostWords = 12
	fields := strings.Fields(words)
	if len(fields) == 0 || len(fields) > mostWords || paper.InCapitals(words) && len(fields) > mostWords/2 || !isNameCase(fields) {
		return false
	}
	lower := paper.PlainLower(words)
	if paper.StartsWithAny(lower, []string{"aboard ", "via ", "en route "}) {
		return true
	}
	name, town, ok := strings.Cut(words, ",")
	last := strings.ToLower(strings.Trim(fields[len(fields)-1], ",.()"))
	if paper.Has(venueWords, last) && len(fields) > 1 && len(fields) <= 3 {
		return true
	}
	if isDocument(strings.ReplaceAll(lower, "briefing room", "room")) || len(fields) < fewestWords {
		return false
	}
	for i, field := range fields {
		if !paper.Has(venueWords, strings.ToLower(strings.Trim(field, ",.()"))) {
			continue
		}
		// The word ends the name, or the town stands behind it.
		if i+1 == len(fields) || strings.HasSuffix(field, ",") || ok && town != "" && strings.Contains(name, field) {
			return true
		}
	}
	return false
}

// isNameCase reports words that all begin with a capital or a figure, but for
// the small ones inside names.
func isNameCase(fields []string) bool {
	for _, field := range fields {
		word := strings.TrimLeft(field, "(‘'\"“")
		if r, _ := utf8.DecodeRuneInString(word); unicode.IsLower(r) && !paper.Has([]string{"of", "the", "and", "at", "by", "de", "for", "da", "bin"}, word) {
			return false
		}
	}
	return true
}

// compass are words that begin the name of a state or province.
var compass = []string{"North", "South", "West", "New", "East", "Puerto", "British", "Rhode"}

// isTown reports a town with its state or country, "Minneapolis, MN": a place
// that the lists need not know.
func (r *Head) isTown(words string, fields []string) bool {
	town, state, ok := strings.Cut(words, ", ")
	if !ok || len(fields) > 10 || !isNameCase(fields) || strings.Contains(words, "ASEAN") || isDocument(paper.PlainLower(words)) || r.isActor(town) {
		return false
	}
	parts := strings.Fields(state)
	return r.isActor(state) || len(fields) <= 6 && (len(parts) == 1 || len(parts) == 2 && paper.Has(compass, parts[0]))
}

// officeWords begin the name of an office.
var officeWords = []string{
	"office of ", "ministry of ", "delegation of ", "embassy of ", "permanent mission ", "department of ", "government of ", "mission of ", "consulate ", "the white house", "prime minister's office", "royal ",
	"press information bureau", "president of ", "permanent representative", "asean secretariat", "the asean secretariat", "secretariat of ", "high commission ", "us mission ", "u.s. mission ", "u.s. embassy", "us embassy", "bureau of ", "council of the ", "ministry for ", "foreign ministry",
	"kementerian ", "european union external", "european commission", "council of ",
}

// siteEnds end the name of a newspaper or an agency.
var siteEnds = []string{"post", "times", "star", "news", "daily", "herald", "tribune", "journal", "diplomat", "online", "bulletin", "gazette", "guardian", "agency", "magazine", "network", "tv", "radio", "globe", "mail", "inquirer", "observer", "monitor", "portal", "website", "library", "archives"}

// isOffice reports the name of an office, an organisation, a country or a
// site.
func (r *Head) isOffice(words string, fields []string) bool {
	lower := paper.PlainLower(words)
	if strings.HasPrefix(lower, "memorandum for ") {
		return true
	}
	if len(fields) > 14 {
		return false
	}
	named := paper.StartsWithAny(lower, officeWords) && !containsMeeting(lower) || strings.Contains(lower, "\" database") || strings.HasSuffix(lower, ".com") || strings.HasSuffix(lower, ".org") ||
		len(fields) <= 5 && paper.Has(siteEnds, strings.ToLower(fields[len(fields)-1])) && isNameCase(fields)
	return (named || len(fields) <= mostNameWords && r.isName(words)) && !isDocument(lower)
}

// mostNameWords is the length of the longest names of organisations.
const mostNameWords = 9

// isName reports words that are a name of the lists and no more, with or
// without its short form in brackets.
func (r *Head) isName(words string) bool {
	name, whole := strings.TrimRight(words, ". "), false
	if open := strings.LastIndex(name, " ("); open > 0 && strings.HasSuffix(name, ")") {
		name = name[:open]
	}
	if strings.EqualFold(name, "Association of Southeast Asian Nations") {
		return true
	}
	r.Lists.Names.Find(name, func(m authority.Match) {
		if m.Start == 0 && m.End >= len(name)-1 && m.Kind != authority.TopicTerm {
			whole = true
		}
	})
	return whole
}
