package furniture

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// What a site says to its readers around a text: how its files were made, what
// they could order or give, where they may comment, whom the press may ask.

var (
	machineNotes     = lexicon.List("en/notes-of-machines")
	openingsOfAppeal = lexicon.List("en/openings-of-appeals")
	offers           = lexicon.List("en/offers")
	commentBoxes     = lexicon.List("en/comment-boxes")
	contactOpenings  = lexicon.List("en/openings-of-contacts")
)

// mostOfNote is how many letters a note of a site has at most.
const mostOfNote = 2 * longEnough

// saidBySite judges a block at the head or the foot as words of the site to its
// readers.
func saidBySite(b *text.Block) string {
	if b.Kind != text.Paragraph && b.Kind != text.Heading || text.Longer(b.String, mostOfNote) {
		return ""
	}
	switch line := b.String; {
	case isMachineNote(line), isEncoded(line), isWeather(line):
		return Notice
	case cookies.In(line) && cookieNotes.In(line):
		return CookieNote
	case text.Longer(line, longestLine):
		return ""
	case opens(commentBoxes, line):
		return Comments
	case isAppeal(line):
		return Offer
	}
	return ""
}

// isMachineNote recognises what a page says of how its text was made, “This file
// is automatically generated”. A text that speaks of machines does not speak of
// itself.
func isMachineNote(line string) bool { return opens(carriers, line) && machineNotes.In(line) }

// isAppeal recognises a line that calls on the reader to order or to give
// something, also behind a name and a dash: “Subscribe to our newsletter”.
func isAppeal(line string) bool {
	if !offers.In(line) {
		return false
	}
	for {
		if opens(openingsOfAppeal, line) {
			return true
		}
		at := strings.IndexAny(line, "-–—:!|")
		if at < 0 {
			return false
		}
		_, size := utf8.DecodeRuneInString(line[at:])
		line = line[at+size:]
	}
}

// isEncoded recognises letters that are no words: a key, a picture in letters.
func isEncoded(line string) bool {
	const fewest, ofWord = 60, 40 // letters of a line, of each of its words
	return len(line) >= fewest && len(line) >= ofWord*(strings.Count(line, " ")+1) && !strings.Contains(line, "://") &&
		!strings.Contains(line, "www.") && strings.ContainsFunc(line, unicode.IsDigit) &&
		!strings.ContainsFunc(line, func(r rune) bool { return r >= utf8.RuneSelf })
}

// isWeather recognises the warmth of a town, “Jakarta 31°C”, in full degrees: a
// goal of the climate has parts of one.
func isWeather(line string) bool {
	const mostWords = 3
	rest, ok := strings.CutSuffix(line, "°C")
	if !ok {
		rest, ok = strings.CutSuffix(line, "°F")
	}
	if !ok {
		return false
	}
	fields := strings.Fields(rest)
	return len(fields) > 0 && len(fields) <= mostWords && isFigures(fields[len(fields)-1])
}

// isWireSource recognises the line with which a wire ends what it was given to
// print: “SOURCE Harbour Office”.
func isWireSource(line string) bool {
	const longest = 80
	from, ok := strings.CutPrefix(line, "SOURCE ")
	return ok && len(line) <= longest && from != "" && from[0] >= 'A' && from[0] <= 'Z' && strings.ToUpper(from) != from &&
		!text.EndsSentence(line)
}

// isContact recognises to whom the press may turn, below the line of a wire.
func isContact(line string) bool {
	return !text.Longer(line, 2*longestLine) && (strings.Contains(line, "@") || opens(contactOpenings, line))
}
