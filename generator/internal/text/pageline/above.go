package pageline

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

var (
	choices    = lexicon.List("en/words-of-language-choice")
	codes      = lexicon.List("en/codes-of-languages")
	languages  = lexicon.List("en/words-of-languages")
	youAreHere = lexicon.List("en/you-are-here")
	pageLinks  = lexicon.List("en/page-links")
	menuLinks  = lexicon.List("en/links-of-menus")
	counted    = lexicon.List("en/counted")
)

// Above finds lines of the page in the head of a text, up to its first sentence; menus are the
// kinds of furniture that lead to other pages.
func Above(head []text.Block, menus map[string]bool, isDated func(line string) bool) []Found {
	head = head[:firstSentence(head)]
	p := pageOf(head, isDated)
	p.menus = menus
	for i := range head {
		b := &head[i]
		if b.Furniture != "" {
			continue
		}
		if isNamedCodes(b.String) {
			p.add(i, i+1, Row)
		}
		if !isLine(b) {
			continue
		}
		switch {
		case p.isPath(i):
			p.add(i, i+1, Path)
		case isCodes(b.String), isChoiceOfCodes(b.String):
			p.add(i, i+1, Row)
		case isSearch(b.String):
			p.add(i, i+1, Row)
		case p.isMenu(i):
			p.add(i, i+1, Row)
		case isCounter(b.String):
			p.add(i, i+1, Count)
		case isNotice(b.String):
			p.add(i, i+1, Notice)
			p.headOfNotice(i)
		}
	}
	p.languages(0)
	fields(p)
	p.steps()
	p.record()
	for i := range head {
		if k := p.next(i, 1); k >= 0 && p.isMenuLine(k) && isStreet(head[i].String) && isLine(&head[i]) {
			p.add(i, i+1, Address)
		}
	}
	return p.inOrder()
}

// record finds what a collection says of a text on its first lines, two or more, in brackets
// at least at their end: “[Harbour Gazette Volume 76]”, “From the Printing Office [harbour.example]”.
func (p *page) record() {
	const fewest, most, longest = 2, 8, 160 // lines; letters
	n := 0
	for i := 0; i < min(len(p.blocks), most) && strings.HasSuffix(p.blocks[i].String, "]"); i++ {
		line := p.blocks[i].String
		open := strings.LastIndexByte(line, '[')
		if open < 0 || open > 0 && n == 0 || strings.HasSuffix(line, ".]") || text.Longer(line, longest) {
			break
		}
		n = i + 1
	}
	for i := 0; n >= fewest && i < n; i++ {
		if !p.isDated(p.blocks[i].String) { // the day of a gazette is that of its papers
			p.add(i, i+1, Record)
		}
	}
}

// firstSentence is the block that is the first sentence, but for notices.
func firstSentence(head []text.Block) int {
	const fewest = 40 // letters
	for i := range head {
		line := head[i].String
		if text.EndsSentence(line) && text.Longer(line, fewest) && !isNotice(line) {
			return i
		}
	}
	return len(head)
}

// headOfNotice takes in the few words in capitals right above a notice: “ARCHIVED CONTENT”.
func (p *page) headOfNotice(i int) {
	const most = 3 // words
	if k := p.next(i, -1); k >= 0 {
		b := &p.blocks[k]
		if isLine(b) && wordsIn(b.String) <= most && strings.ToUpper(b.String) == b.String &&
			b.End+1 >= p.blocks[i].Line {
			p.add(k, k+1, Notice)
		}
	}
}

// isPath recognises the way to a page: three steps or more of a few words each with the same
// mark between them, “Papers » Volume 2 » Paper 12”; strokes are such a mark where the
// last step is the title below, or begins it.
func (p *page) isPath(i int) bool {
	const fewest, mostWords, reach = 3, 12, 4 // steps; words of one; blocks down to the title
	line := p.blocks[i].String
	if label, rest, ok := strings.Cut(line, ":"); ok && youAreHere.Has(strings.TrimSpace(label)) {
		line = rest
	}
	if text.EndsWithStop(line) {
		return false
	}
	for _, mark := range [...]string{" » ", " → ", " › ", " >> ", " > ", " / "} {
		steps := strings.Split(line, mark)
		if len(steps) < fewest {
			continue
		}
		for k, step := range steps {
			if n := wordsIn(step); n == 0 || n > mostWords && k+1 < len(steps) {
				return false
			}
		}
		return mark != " / " || p.titleBelow(i, steps[len(steps)-1], reach)
	}
	return false
}

// titleBelow reports a line close below that begins with some words.
func (p *page) titleBelow(i int, words string, reach int) bool {
	const fewest = 8 // bytes
	for k := i + 1; k < min(len(p.blocks), i+1+reach); k++ {
		if len(words) >= fewest && strings.HasPrefix(p.blocks[k].String, strings.TrimSpace(words)) {
			return true
		}
	}
	return false
}

// steps finds the way to a page whose steps stand each on a line below the words that
// announce it, one right below the other.
func (p *page) steps() {
	for i := range p.blocks {
		label := strings.TrimRight(p.blocks[i].String, " :")
		if p.blocks[i].Furniture != "" || !isLine(&p.blocks[i]) || !youAreHere.Has(label) {
			continue
		}
		p.add(i, i+1, Path)
		last := p.blocks[i].End + 2 // a blank line may part them
		for k := p.next(i, 1); k >= 0 && isLine(&p.blocks[k]) && p.blocks[k].Line <= last; k = p.next(k, 1) {
			const mostWords = 4
			if wordsIn(p.blocks[k].String) > mostWords || text.EndsSentence(p.blocks[k].String) {
				break
			}
			p.add(k, k+1, Path)
			last = p.blocks[k].End + 1
		}
	}
}

// fieldLabels stand alone on a line above what a site keeps a text under.
var fieldLabels = lexicon.List("en/labels-of-site-fields")

// fields finds such a label with the few words right below it, and lines below them: “Category”,
// “News”. They stand above lines of the text.
func fields(p *page) {
	const mostWords = 4
	for i := range p.blocks {
		if b := &p.blocks[i]; !isLine(b) || b.Furniture != "" || !fieldLabels.Has(strings.TrimRight(b.String, " :")) {
			continue
		}
		k := p.next(i, 1)
		if k < 0 || p.next(k, 1) < 0 || !isLine(&p.blocks[k]) || p.blocks[k].Furniture != "" {
			continue
		}
		words := p.blocks[k].String
		if wordsIn(words) <= mostWords && !strings.ContainsAny(words, "0123456789.:;!?") && !p.isDated(words) {
			p.add(i, i+1, Row)
			p.add(k, k+1, Row)
		}
	}
}

// isCodes recognises three languages or more by their letters: “EN FR ES”.
func isCodes(line string) bool {
	const fewest, longest = 3, 60
	fields := strings.FieldsFunc(line, func(r rune) bool { return strings.ContainsRune(" |/·•,", r) })
	if len(fields) < fewest || len(line) > longest {
		return false
	}
	for _, field := range fields {
		if !codes.Has(field) || strings.ToUpper(field) != field {
			return false
		}
	}
	return true
}

// languages finds languages to choose from below the words that offer them: “Language
// selection”, “Français”.
func (p *page) languages(from int) {
	for i := from; i < len(p.blocks); i++ {
		label := strings.TrimRight(p.blocks[i].String, " :")
		if !isLine(&p.blocks[i]) || !isMadeOf(label, choices, "choice") {
			continue
		}
		end := p.next(i, 1)
		for end >= 0 && isLine(&p.blocks[end]) && isMadeOf(p.blocks[end].String, languages, "language") {
			p.add(i, i+1, Row)
			p.add(end, end+1, Row)
			end = p.next(end, 1)
		}
	}
}

// isChoiceOfCodes recognises languages to choose from by their codes behind what it offers: “Languages: EN FR
// DE”.
func isChoiceOfCodes(line string) bool {
	label, behind, ok := strings.Cut(line, ":")
	if !ok || !isMadeOf(label, choices, "choice") {
		return false
	}
	offered := strings.Fields(behind)
	return len(offered) > 0 && !slices.ContainsFunc(offered, func(code string) bool { return !codes.Has(code) })
}

// isNamedCodes recognises such languages behind their codes, however many: “da - dansk de - Deutsch en -
// English (Selected) fr - français”.
func isNamedCodes(line string) bool {
	const fewest = 3
	fields := strings.Fields(line)
	named := 0
	for i := 1; i < len(fields); i++ {
		if fields[i] == "-" && len(fields[i-1]) == len("en") && strings.ToLower(fields[i-1]) == fields[i-1] {
			named++
		} else if fields[i] == "-" {
			return false
		}
	}
	return named >= fewest && named*4 >= len(fields)
}

// isLanguages recognises a row of languages to choose from behind what it offers: “Read this
// release in: Urdu, Hindi”.
func isLanguages(line string) bool {
	const fewest = 2
	label, rest, ok := strings.Cut(line, ":")
	if !ok || !strings.HasSuffix(strings.TrimRight(label, " "), " in") {
		return false
	}
	named := 0
	for word := range text.Words(rest) {
		if class, _ := languages.OfKey(word.Key); class != "language" {
			return false
		}
		named++
	}
	return named >= fewest
}

// isMenuLine reports a row of links or a path.
func (p *page) isMenuLine(i int) bool {
	class, found := p.classOf[i]
	return found && (class == Row || class == Path) || p.menus[p.blocks[i].Furniture]
}

// isMenu recognises links side by side with wide gaps between them, one of which all sites
// have, or which stand in no table: no other line beside them has columns.
func (p *page) isMenu(i int) bool {
	const fewest, most = 4, 3 // links, words of one
	parts := columns(&p.blocks[i])
	if len(parts) < fewest {
		return false
	}
	isKnown := !hasColumnsBeside(p, i)
	for _, part := range parts {
		const shortest = 2 // letters
		if wordsIn(part) > most || strings.ContainsAny(part, "0123456789,;:.") || !text.Longer(part, shortest-1) {
			return false
		}
		isKnown = isKnown || pageLinks.Has(part) || menuLinks.Has(part)
	}
	return isKnown
}

// hasColumnsBeside reports a block with columns right above or below one.
func hasColumnsBeside(p *page, i int) bool {
	for _, step := range [...]int{-1, 1} {
		if k := p.next(i, step); k >= 0 && !p.isOfPage(k) && len(columns(&p.blocks[k])) > 1 {
			return true
		}
	}
	return false
}

// isSearch recognises a box in which a site is searched: “Search harbour.example”.
func isSearch(line string) bool {
	site, ok := strings.CutPrefix(line, "Search ")
	return ok && !strings.Contains(site, " ") && strings.Contains(strings.Trim(site, "."), ".")
}

// isCounter recognises the word, alone in small letters, behind which a page counts its
// readers: “views”.
func isCounter(line string) bool { return counted.Has(line) && strings.ToLower(line) == line }
