package furniture

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/leftover"
)

// Lines that are the page's by their form and their place: offers to readers, links
// with their addresses, those who worked on a report, a path without its marks.

var (
	offers   = lexicon.List("en/openings-of-offers")
	roles    = lexicon.List("en/roles-on-credits")
	updates  = lexicon.List("en/words-of-page-updates")
	contacts = lexicon.List("en/labels-of-contacts")
	drawers  = lexicon.List("en/labels-of-drawers")

	languages = lexicon.List("en/words-of-languages")
	persons   = lexicon.List("en/words-for-site-and-reader")
)

// markGlued sets a path aside whose marks were lost: it begins at the home page and
// ends with the title that stands below it, “HomeNewsShips Meet”.
func markGlued(head []text.Block) {
	const home, reach, fewest = "Home", 3, 12 // blocks below, letters of a title
	for i := range head {
		rest, ok := strings.CutPrefix(head[i].String, home)
		if !ok || rest == "" || rest[0] == ' ' && !strings.Contains(rest, "  ") {
			continue
		}
		for j := i + 1; j < min(len(head), i+1+reach); j++ {
			title := head[j].String
			if text.Longer(title, fewest-1) && strings.HasSuffix(rest, title) {
				setFurniture(head[i:i+1], Breadcrumb)
			}
		}
	}
}

// markPageHead sets aside what a page that was pasted as one line prints above its
// title: the title with the name of the site, and its menus.
func markPageHead(blocks []text.Block) {
	if len(blocks) < 2 || blocks[0].Line != blocks[1].Line || blocks[1].String == "" {
		return
	}
	if behind, ok := strings.CutPrefix(blocks[0].String, blocks[1].String+" "); ok && behind != "" {
		setFurniture(blocks[:1], Masthead)
	}
}

// markRepeated sets aside a name that a page prints three times or more, one right
// below the other, where its pictures were, what is glued to it, and the one note
// between it and the same name below.
func markRepeated(blocks []text.Block, sentence int) {
	const fewest, reach = 3, 24
	run := 1
	for i := 1; i < min(len(blocks), reach, sentence); i++ {
		name := blocks[i].String
		isLine := blocks[i].Kind == text.Paragraph || blocks[i].Kind == text.Heading
		if name == "" || !isLine || name != blocks[i-1].String {
			run = 1
			continue
		}
		if run++; run < fewest || !strings.Contains(name, " ") || text.EndsSentence(name) {
			continue
		}
		setFurniture(blocks[i-run+1:i+1], Masthead)
		for j := range i - run + 1 {
			if strings.HasSuffix(blocks[j].String, name) {
				setFurniture(blocks[j:j+1], Masthead)
			}
		}
		if i+2 < len(blocks) && blocks[i+2].String == name {
			setFurniture(blocks[i+1:i+3], Masthead)
		}
	}
}

// markContacts sets aside how the site is reached, where a page prints it above its
// document: from a link such as “Contact us” to the last line with a label, and
// nothing else between them. A letter has its address without such a link.
func markContacts(head []text.Block) {
	const most = 10
	for i := range head {
		if m, ok := contacts.Opens(head[i].String); !ok || m.Value != "link" || !contacts.Has(head[i].String) {
			continue
		}
		last := i
		for j := i + 1; j < min(len(head), i+1+most) && isShortLine(&head[j]); j++ {
			if m,
				ok := contacts.Opens(head[j].String); ok && m.Value == "label" && isLabelled(head[j].String[m.End:]) {
				last = j
			}
		}
		if last > i {
			setFurniture(head[i:last+1], Navigation)
			return
		}
	}
}

// isLabelled reports what stands behind a label.
func isLabelled(rest string) bool { return strings.HasPrefix(strings.TrimLeft(rest, " "), ":") }

// isShortLine reports a line of few words that is no sentence.
func isShortLine(b *text.Block) bool {
	const most = 8
	stop := strings.HasSuffix(b.String, ".") || strings.HasSuffix(b.String, "?")
	return b.Kind == text.Paragraph && strings.Count(b.String, " ") < most && !stop || b.Kind == text.Heading
}

// markOffers sets aside what a page offers to its readers, from a place on: an
// order to follow, to subscribe or to download, and the question right above it. A
// heading that opens with such a word has text below it.
func markOffers(blocks []text.Block, from int) {
	for i := range blocks {
		kind, ok := offerOf(&blocks[i])
		if !ok || kind != "anywhere" && (i < from || i+1 < len(blocks) && isOwn(blocks, i+1)) {
			continue
		}
		setFurniture(blocks[i:i+1], Share)
		if i > from && isQuestion(&blocks[i-1]) {
			setFurniture(blocks[i-1:i], Share)
		}
	}
}

// offerOf tells whether a line offers something, and where lines do that open with
// its word: it says to whom, or where. A sentence of the text ends with a stop.
func offerOf(b *text.Block) (where string, ok bool) {
	const mostWords = 20
	if b.Kind != text.Paragraph && b.Kind != text.Heading || text.Longer(b.String, longestLine) {
		return "", false
	}
	if text.EndsWithStop(b.String) || strings.Count(b.String, " ") >= mostWords {
		return "", false
	}
	m, ok := offers.Opens(b.String)
	if !ok || m.Value == "anywhere" {
		return m.Value, ok
	}
	rest := b.String[m.End:]
	site, reader := personsIn(rest)
	points := strings.HasSuffix(rest, " here") || strings.HasSuffix(strings.TrimRight(rest, "!"), " more")
	if rest == "" {
		return m.Value, m.Value == "alone"
	}
	said := strings.HasPrefix(rest, " ") && !strings.HasPrefix(rest, " of ")
	return m.Value, said && (site || reader || points)
}

func isQuestion(b *text.Block) bool {
	return strings.HasSuffix(b.String, "?") && !text.Longer(b.String, longestLine/2)
}

// isLinked recognises the words of a link with its address, or of a network with the
// name that the site has there: “Read more at https://…”, “Network : @harbour”. An
// address alone may be that of the document.
func isLinked(line string) bool {
	const mostWords = 3
	if text.Longer(line, longestLine) {
		return false
	}
	var words []string
	addresses, names := 0, 0
	for _, field := range strings.Fields(line) {
		switch {
		case strings.Contains(field, "://"):
			addresses++
		case field[0] == '@':
			names++
		case strings.Trim(field, ":|,-–") != "":
			words = append(words, field)
		}
	}
	label := strings.Trim(strings.Join(words, " "), " :")
	switch {
	case label == "" || addresses+names == 0:
		return false
	case names > 0:
		return len(words) <= mostWords && addresses == 0
	}
	return len(words) <= 2*mostWords && !slices.ContainsFunc(words, func(word string) bool {
		return !tools.Has(strings.Trim(word, ":")) && !related.Has(strings.Trim(word, ":"))
	})
}

// markCredits sets aside who worked on a report, each on a line: “Reporter: A. Lim”,
// “Photo // Ben Tan”. Some words that open such a line open titles too; they need
// another credit beside them.
func markCredits(blocks []text.Block) {
	for i := range blocks {
		class := creditOf(blocks[i].String)
		beside := i > 0 && creditOf(blocks[i-1].String) != "" ||
			i+1 < len(blocks) && creditOf(blocks[i+1].String) != ""
		if class == "role" || class != "" && beside {
			setFurniture(blocks[i:i+1], Byline)
		}
	}
}

// creditOf is the class of the word with which a credit opens, "" for any other line.
func creditOf(line string) string {
	const most, longest = 5, 60 // words of a name, letters
	if text.Longer(line, longest) {
		return ""
	}
	m, ok := roles.Opens(line)
	if !ok { // "Responsible Editor: …"
		first, rest, _ := strings.Cut(line, " ")
		if m, ok = roles.Opens(rest); m.Value != "role" || !unicode.IsUpper(firstRune(first)) {
			return ""
		}
		line = rest
	}
	if !ok || m.Start > 0 {
		return ""
	}
	rest := strings.TrimLeft(line[m.End:], " ")
	name := strings.Trim(strings.TrimLeft(rest, ":/|"), " ,")
	words := strings.Fields(name)
	if name == strings.Trim(rest, " ,") && m.Value != "by" || len(words) == 0 || len(words) > most {
		return ""
	}
	for _, word := range words {
		if r, _ := utf8.DecodeRuneInString(word); !unicode.IsUpper(r) || strings.ContainsAny(word, "0123456789:") {
			return ""
		}
	}
	if m.Value == "by" {
		return "role"
	}
	return m.Value
}

func firstRune(word string) rune {
	r, _ := utf8.DecodeRuneInString(word)
	return r
}

// isUpdateLabel recognises the label of the day on which a page was changed, without
// the day: “Updates to this page”.
func isUpdateLabel(line string) bool {
	says := strings.Contains(line, " ") || strings.HasSuffix(line, "d") // "Updates" may be a heading
	return says && isMadeOf(strings.Trim(line, "•·|: "), updates, "update")
}

// isPictureCredit recognises a photographer and the agencies, alone on a line: “Ana
// Lim, AGENCY-TWO/pool”.
func isPictureCredit(line string) bool {
	const most, longest = 4, 24 // words of a name, letters of the agencies
	name, agencies, ok := strings.Cut(line, ", ")
	words := strings.Fields(name)
	one, other, strokes := strings.Cut(agencies, "/")
	if !ok || !strokes || text.Longer(agencies, longest) || len(words) < 2 || len(words) > most || other == "" {
		return false
	}
	for _, word := range words {
		if r, _ := utf8.DecodeRuneInString(word); !unicode.IsUpper(r) {
			return false
		}
	}
	return strings.ToUpper(one) == one && !strings.ContainsAny(agencies, " 0123456789")
}

// isDrawer recognises under which words a site keeps a text: “Filed under: News”,
// “Tags: ships, harbours”.
func isDrawer(line string) bool {
	m, ok := drawers.Opens(line)
	if !ok || m.Start > 0 || text.Longer(line, longestLine) || text.EndsWithStop(line) {
		return false
	}
	rest := strings.TrimLeft(line[m.End:], " ")
	return rest != "" && (m.Value == "" || rest[0] == ':')
}

// isLanguages recognises the languages in which a page can be read, “English
// Français”, and one in a script that is not the text's, “中文”. One alone that we
// can read is no choice, and a long line may be a title in two languages.
func isLanguages(head []text.Block, i int) bool {
	const longest, fewest = 16, 2
	line := head[i].String
	if isMadeOf(line, languages, "language", "version") {
		return true
	}
	if leftover.IsOfOtherScript(line) {
		return !text.Longer(line, longest) && i+1 < len(head) && strings.ContainsFunc(head[i+1].String, isLatin)
	}
	named := 0
	for word := range text.Words(line) {
		if class, _ := languages.OfKey(word.Key); class != "language" {
			return false
		}
		named++
	}
	return named >= fewest && !text.EndsSentence(line)
}

func isLatin(r rune) bool { return unicode.Is(unicode.Latin, r) }

// isPlayer recognises the hand of a player that has not begun: “00:00”, “0:00 / 12:34”.
func isPlayer(line string) bool {
	const longest = 16
	return len(line) <= longest && (strings.HasPrefix(line, "0:00") || strings.HasPrefix(line, "00:00")) &&
		strings.Trim(line, "0123456789:/ ") == ""
}

// markAddresses sets aside where a page speaks to its readers below a text that speaks
// to nobody: “Share your thoughts. We are here to listen.” Whoever speaks or writes to
// somebody does so in the text, too.
func markAddresses(blocks []text.Block) {
	const last = 4 // blocks of the foot
	found := len(blocks)
	for i := len(blocks) - 1; i >= max(0, len(blocks)-last); i-- {
		if speaksToReaders(&blocks[i]) {
			found = i
		}
	}
	if found == len(blocks) || !hasText(blocks[:found]) {
		return
	}
	for i := range blocks {
		if blocks[i].String == "" || blocks[i].Furniture != "" || i >= found && speaksToReaders(&blocks[i]) {
			continue
		}
		if site, reader := personsIn(blocks[i].String); site || reader {
			return
		}
	}
	for i := found; i < len(blocks); i++ {
		if site, reader := personsIn(blocks[i].String); site && reader {
			setFurniture(blocks[i:i+1], Share)
		}
	}
}

// speaksToReaders reports an address of those who write a page to those who read it.
func speaksToReaders(b *text.Block) bool {
	if b.String == "" || b.Furniture != "" || !isAddress(b) {
		return false
	}
	site, reader := personsIn(b.String)
	return site && reader
}

// isAddress reports a short paragraph without quoted words, figures or an address.
func isAddress(b *text.Block) bool {
	return b.Kind == text.Paragraph && !isLong(b) && !strings.ContainsAny(b.String, "“”\"0123456789@")
}

// hasText reports some sentences.
func hasText(blocks []text.Block) bool {
	letters := 0
	for i := range blocks {
		if text.EndsWithStop(blocks[i].String) || isLong(&blocks[i]) {
			letters += text.Letters(blocks[i].String)
		}
	}
	return letters >= longEnough
}

// personsIn reports whether words speak for those who write, and to those who read.
// Somebody may be quoted.
func personsIn(words string) (site, reader bool) {
	for word := range text.Words(unquoted(words)) {
		switch class, _ := persons.OfKey(word.Key); class {
		case "we":
			site = true
		case "you":
			reader = true
		}
	}
	return site, reader
}

// unquoted leaves quoted words out.
func unquoted(words string) string {
	if !strings.Contains(words, "“") && strings.IndexByte(words, '"') < 0 {
		return words
	}
	var kept strings.Builder
	quoted := false
	for _, r := range words {
		switch {
		case r == '“':
			quoted = true
		case r == '”':
			quoted = false
		case r == '"':
			quoted = !quoted
		case !quoted:
			kept.WriteRune(r)
		}
	}
	return kept.String()
}

// isTicker recognises the headlines that run over the head of a page, side by side.
func isTicker(line string) bool {
	const fewest = 3
	return strings.Count(line, " | ") >= fewest && text.Longer(line, longestLine) && !text.EndsWithStop(line)
}
