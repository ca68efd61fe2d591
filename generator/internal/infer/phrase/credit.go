package phrase

import (
	"strings"

	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/typescript"
)

// Words below a picture end with the credit of the picture. The mark of an agency
// ends its texts, too; a credit says that it is one: it names a photograph, or a
// photographer beside the agency, or the words before it tell who stands where.

var pictureWords = lexicon.List("en/words-of-pictures")

// LongestCaption is how many letters the words below a picture have at most.
const LongestCaption = 600

// IsCredited reports words that end with the credit of a picture, or are one.
func IsCredited(words string) bool {
	words = strings.TrimRight(words, " |")
	if words == "" || text.Longer(words, LongestCaption) {
		return false
	}
	return endsWithBracket(words) || endsWithDash(words) || endsWithPhotographer(words) || endsWithSource(words) ||
		endsWithLabel(words) || opensCredit(words)
}

// endsWithBracket reports a credit in brackets: “(Photo: Agency)”, “(Agency/Ana
// Lim)”, and behind words that say who stands where “(Agency)”.
func endsWithBracket(words string) bool {
	const fewest, longest = 5, 80 // words before it, letters
	at := strings.LastIndexByte(words, '(')
	if at < 0 || !strings.HasSuffix(words, ")") || text.Longer(words[at:], longest) {
		return false
	}
	credit := words[at+1 : len(words)-1]
	before := strings.Fields(words[:at])
	if isSourceOfPicture(credit, words[:at], before) {
		return true
	}
	if credit == "" || len(before) < fewest {
		return false
	}
	if !paper.IsCapital(credit[0]) {
		return opensPicture(credit)
	}
	agency, photographer, ok := strings.Cut(credit, "/")
	names := ok && IsNameCase(strings.Fields(agency)) && IsNameCase(strings.Fields(photographer)) &&
		!strings.ContainsAny(credit, Figures) && len(text.Sentences(words[:at])) == 1 // so desks sign texts, too
	return holdsPicture(credit) || names || tellsWhoStandsWhere(words[:at]) && IsNameCase(strings.Fields(credit))
}

// isSourceOfPicture reports the source in brackets behind words that are no sentence:
// “The Secretary-General of the isles (Source: Agency)”. That of a table says where its
// figures are from.
func isSourceOfPicture(credit, words string, before []string) bool {
	const fewest, most = 3, 4
	name, ok := strings.CutPrefix(credit, "Source: ")
	names := strings.Fields(name)
	if !ok || len(before) < fewest || len(names) == 0 || len(names) > most || !IsNameCase(names) {
		return false
	}
	return !paper.EndsLikeSentence(strings.TrimRight(words, " ")) && !strings.ContainsAny(words, Figures+"%")
}

// tellsWhoStandsWhere reports the words by which persons are found in a picture.
func tellsWhoStandsWhere(words string) bool {
	for _, mark := range [...]string{"(L)", "(R)", "(C)", "(left)", "(right)", "(centre)", "(center)"} {
		if strings.Contains(words, mark) {
			return true
		}
	}
	return false
}

// endsWithDash reports a credit behind a dash: “… – Photo: Agency”, “… –Photo Agency”.
func endsWithDash(words string) bool {
	const fewest, most = 4, 6 // words before it, and of it
	at := lastDash(words)
	if at < 0 {
		return false
	}
	credit := strings.Fields(strings.TrimLeft(words[at:], " -–—"))
	if len(credit) < 2 || len(credit) > most || len(strings.Fields(words[:at])) < fewest {
		return false
	}
	return IsNameCase(credit) && holdsPicture(strings.Join(credit, " "))
}

// lastDash is the offset of the last dash, with the space before a short one, -1 without.
func lastDash(words string) int {
	for at := len(words) - 1; at >= 0; at-- {
		switch words[at] {
		case '-':
			if at > 0 && words[at-1] == ' ' {
				return at - 1
			}
		case "–"[0]:
			if strings.HasPrefix(words[at:], "–") || strings.HasPrefix(words[at:], "—") {
				return at
			}
		}
	}
	return -1
}

// lastStop parts words at the last stop inside them; without one there is no end.
func lastStop(words string) (before, end string) {
	at := strings.LastIndex(words, ". ")
	if at < 0 {
		return words, ""
	}
	return words[:at], strings.TrimLeft(words[at:], ". ")
}

// endsWithPhotographer reports the name of a photographer and an agency behind the
// last stop: “… on Wednesday. Ana LIM / AGENCY”.
func endsWithPhotographer(words string) bool {
	const most = 4
	_, end := lastStop(words)
	name, agency, ok := strings.Cut(end, " / ")
	if !ok {
		return false
	}
	fields := strings.Fields(name)
	if len(fields) < 2 || len(fields) > most || !IsNameCase(fields) {
		return false
	}
	return !text.Longer(agency, LongestAgency) && typescript.InCapitals(agency)
}

// endsWithSource reports words without a stop and the agency of their picture: “Two
// ships in the old harbour Source: Agency”. Where a stop stands between them it is
// the text that has a source.
func endsWithSource(words string) bool {
	const fewest, most = 4, 3
	before, source, ok := strings.Cut(words, " Source: ")
	names := strings.Fields(source)
	return ok && !paper.EndsLikeSentence(before) && len(strings.Fields(before)) >= fewest &&
		len(names) > 0 && len(names) <= most && IsNameCase(names)
}

// endsWithLabel reports a sentence and a credit with its label behind it: “… on Friday.
// Photo: Ana Lim/Agency”, “… on Friday. Credit:Ana Lim”.
func endsWithLabel(words string) bool {
	const fewest, most = 4, 6
	sentence, end := lastStop(words)
	label, name, ok := strings.Cut(end, ":")
	if !ok || !opensPicture(label) || len(strings.Fields(label)) != 1 {
		return false
	}
	names := strings.Fields(name)
	return len(names) > 0 && len(names) <= most && IsNameCase(names) && len(strings.Fields(sentence)) >= fewest
}

// opensCredit reports a line that is a credit: “Photo: Agency”, “Photo credit: Agency”.
func opensCredit(words string) bool {
	const longest = 80
	label, name, ok := strings.Cut(words, ":")
	if !ok || text.Longer(words, longest) || !opensPicture(label) || len(strings.Fields(label)) > 2 {
		return false
	}
	return strings.TrimSpace(name) != "" && IsNameCase(strings.Fields(name))
}

// opensPicture reports words of which the first names a picture.
func opensPicture(words string) bool {
	first, ok := text.FirstWord(words)
	class, _ := pictureWords.OfKey(first.Key)
	return ok && class == "picture"
}

// holdsPicture reports words one of which names a picture.
func holdsPicture(words string) bool {
	for word := range text.Words(words) {
		if class, _ := pictureWords.OfKey(word.Key); class == "picture" {
			return true
		}
	}
	return false
}
