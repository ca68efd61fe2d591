package pageline

import (
	"strings"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// What a page says of itself: it names itself, and how it may be used. Neither alone proves
// anything: a text speaks of websites, and of information.

var (
	printed = lexicon.List("en/names-of-what-is-published")
	uses    = lexicon.List("en/words-of-notices")
	orders  = lexicon.List("en/openings-of-orders-to-readers")
	persons = lexicon.List("en/words-for-site-and-reader")
)

// isNotice recognises a sentence or two in which what is published speaks of itself.
func isNotice(line string) bool {
	const longest, fewest = 400, 4 // letters, words
	if text.Longer(line, longest) || wordsIn(line) < fewest {
		return false
	}
	if !text.EndsWithStop(line) && !opensNotice(line) && len(text.Sentences(line)) < 2 {
		return false
	}
	if strings.ContainsAny(line, "“”\"") {
		return false // somebody says it
	}
	_, names := printed.Find(line)
	m, says := uses.Find(line)
	return says && (names || m.Value == "alone")
}

// opensNotice reports a line that opens as notices do that are no sentence.
func opensNotice(line string) bool {
	m, ok := uses.Opens(line)
	return ok && m.Start == 0 && m.Value != ""
}

// notices finds what the page says of itself below a text.
func (p *page) notices(first int) {
	for i := first; i < len(p.blocks); i++ {
		b := &p.blocks[i]
		if b.Kind == text.Paragraph && b.Furniture == "" && isNotice(b.String) {
			p.add(i, i+1, Notice)
		}
	}
}

// speaksToReader recognises the few words to the reader above an offer: “Your Opinion
// Matters”.
func speaksToReader(b *text.Block) bool {
	const most = 5 // words
	if !isLine(b) || wordsIn(b.String) > most || text.EndsWithStop(b.String) {
		return false
	}
	for word := range text.Words(b.String) {
		if class, _ := persons.OfKey(word.Key); class == "you" {
			return true
		}
	}
	return false
}

// isOfferToReader recognises a sentence that tells its reader to come, to follow or to
// join.
func isOfferToReader(line string) bool {
	const longest = 300 // letters
	m, ok := orders.Opens(line)
	if !ok || m.Start > 0 || text.Longer(line, longest) || strings.ContainsAny(line, "“”\"") {
		return false
	}
	site, reader := false, false
	for word := range text.Words(line) {
		class, _ := persons.OfKey(word.Key)
		site, reader = site || class == "we", reader || class == "you"
	}
	if m.Value == "us" {
		return site
	}
	return reader
}
