// Package insert finds what a page or an archive puts around and between the words of a
// text: polls among its paragraphs, the fields of a record above it, whom the press asks
// below it, its title once more, lists of links at its end.
//
// The rules for its users:
//
//   - What is found is known by how its lines stand together; one line of it proves
//     nothing, and short lines that belong to a text are left to it.
//   - Ranges count in blocks, from the first up to another; no block is changed.
package insert

import (
	"slices"
	"strings"
	"unicode"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// Range is some blocks, from one up to another.
type Range struct{ From, To int }

var (
	consents = lexicon.List("en/words-of-consent")
	press    = lexicon.List("en/labels-for-the-press")
	letters  = lexicon.List("en/fields-of-letters")
)

// Polls are questions to the readers of a page: a question, answers of a few words each
// on a line, and what becomes of the answers, which the reader agrees to. Without the
// last a question with short answers is an interview or a list of names.
func Polls(blocks []text.Block) (found []Range) {
	for i := 0; i < len(blocks); i++ {
		if !asks(&blocks[i]) {
			continue
		}
		end := pollEnd(blocks, i)
		if end < 0 {
			continue
		}
		from := i
		if i > 0 && isShoutedLine(&blocks[i-1]) {
			from--
		}
		found = append(found, Range{from, end})
		i = end - 1
	}
	return found
}

// asks reports a question, and what may stand behind it on the same line.
func asks(b *text.Block) bool {
	const longest = 240
	return isLine(b) && strings.Contains(b.String, "?") && !text.Longer(b.String, longest)
}

// pollEnd is the block behind a poll whose question stands at i, -1 for none.
func pollEnd(blocks []text.Block, i int) int {
	const fewest, most, reach = 3, 12, 3 // answers; lines in which the reader agrees
	k := i + 1
	for k < len(blocks) && k-i <= most && isAnswer(&blocks[k]) && !consents.In(blocks[k].String) {
		k++
	}
	if k-i-1 < fewest {
		return -1
	}
	for end := k; end < min(len(blocks), k+reach); end++ {
		if !consents.In(blocks[end].String) {
			continue
		}
		if end++; end < len(blocks) && blocks[end].String == "." {
			end++ // the stop of the sentence that was cut
		}
		return end
	}
	return -1
}

// isAnswer reports a few words or figures alone on a line.
func isAnswer(b *text.Block) bool {
	const most, longest = 6, 60 // words, letters
	isItem := b.Kind == text.Item || b.Kind == text.Clause
	return (isLine(b) || isItem) && !text.EndsSentence(b.String) && strings.Count(b.String, " ") < most &&
		!text.Longer(b.String, longest)
}

// isLine reports a paragraph or a heading with words.
func isLine(b *text.Block) bool {
	return b.String != "" && (b.Kind == text.Paragraph || b.Kind == text.Heading)
}

// isShoutedLine reports a few words in capitals alone on a line.
func isShoutedLine(b *text.Block) bool {
	return isAnswer(b) && b.Furniture == "" && strings.ToUpper(b.String) == b.String
}

// Fields are the fields of a record above a text: labels alone on a line, each with its
// value below, or numbers behind their label, three of them or more one after the other. A
// letter has such fields, too.
func Fields(head []text.Block) Range {
	const fewest, pair = 3, 2
	best := Range{}
	for i := 0; i < len(head); {
		k, fields := i, 0
		for ; k < len(head); fields++ {
			if isNumbered(&head[k]) {
				k++
			} else if k+1 < len(head) && isLabel(&head[k]) && isValue(&head[k+1]) {
				k += pair
			} else {
				break
			}
		}
		if fields >= fewest && k-i > best.To-best.From {
			best = Range{i, k}
		}
		i = max(k, i+1)
	}
	return best
}

// isNumbered reports a label with a number behind it: “Volume No:28”.
func isNumbered(b *text.Block) bool {
	label, number, ok := strings.Cut(b.String, ":")
	number = strings.Trim(number, " ")
	return ok && text.IsFigures(number) && isLabelled(b, label)
}

// Above is how many lines above the fields of a record are the archive's: all, where the
// title of the text stands below the fields and the text tells of none of them, else 0.
func Above(head []text.Block, fields Range, body []text.Block) int {
	isTold := tells(body)
	isTitle := func(b text.Block) bool { return isLine(&b) && isTold(b.String) }
	if fields.To == 0 || !slices.ContainsFunc(head[fields.To:], isTitle) ||
		slices.ContainsFunc(head[:fields.From], isTitle) {
		return 0
	}
	return fields.From
}

// isLabel reports a label with its colon, alone on its line.
func isLabel(b *text.Block) bool {
	label, ok := strings.CutSuffix(strings.TrimRight(b.String, " "), ":")
	return ok && isLabelled(b, label)
}

// isLabelled reports a line with the label of a record.
func isLabelled(b *text.Block, label string) bool {
	const most = 3 // words
	r := []rune(label)
	return isLine(b) && len(r) > 0 && unicode.IsUpper(r[0]) && strings.Count(label, " ") < most && !letters.Has(label)
}

// isValue reports what can stand below a label.
func isValue(b *text.Block) bool {
	const longest = 80
	isKind := isLine(b) || b.Kind == text.Item
	return isKind && b.String != "" && !text.Longer(b.String, longest) && !text.EndsSentence(b.String)
}

// Press is what a release prints below its text for those who write: “Media enquiries”,
// an address of mail, a telephone, a sentence that sends them there. It goes down to the
// end, or it is one line with its label and its address. Days among it are no part of it.
func Press(blocks []text.Block, isDated func(string) bool) (found []Range) {
	end := len(blocks)
	for end > 0 && mayBePress(&blocks[end-1]) {
		end--
	}
	first, reached := -1, false
	for i := range blocks {
		b := &blocks[i]
		opens, alone := opensPress(b)
		if !opens || b.Furniture != "" {
			continue
		}
		switch {
		case i >= end && first < 0:
			first = i
		case i < end && i > 0 && ReachesSomebody(b.String) && !alone:
			found = append(found, Range{i, i + 1})
		}
	}
	if first < 1 {
		return found
	}
	for i := first; i < len(blocks); i++ {
		reached = reached || ReachesSomebody(blocks[i].String)
	}
	if !reached {
		return found
	}
	for i := first; i < len(blocks); i++ {
		if !isDated(blocks[i].String) {
			found = append(found, Range{i, i + 1})
		}
	}
	return found
}

// opensPress reports a line with a label for the press; alone is one without a value.
func opensPress(b *text.Block) (opens, alone bool) {
	const longest = 240
	if !isLine(b) || text.Longer(b.String, longest) {
		return false, false
	}
	m, ok := press.Opens(b.String)
	if !ok || m.Start > 0 || m.Value != "press" {
		return false, false
	}
	rest := strings.Trim(b.String[m.End:], " :")
	isLabelled := rest == "" || strings.HasPrefix(strings.TrimLeft(b.String[m.End:], " "), ":")
	return isLabelled, rest == ""
}

// mayBePress reports a block that can stand below whom the press asks: something set
// aside, a name, an office, an address, a sentence that sends somebody there.
func mayBePress(b *text.Block) bool {
	const most, longest = 8, 240 // words of a line, letters of a sentence
	switch {
	case b.Furniture != "", b.String == "" && len(b.Children) == 0 && b.Kind != text.Table:
		return true
	case !isLine(b):
		return false
	case !text.EndsSentence(b.String) && strings.Count(b.String, " ") < most, ReachesSomebody(b.String):
		return !text.Longer(b.String, longest)
	}
	_, ok := press.Find(b.String)
	return ok && !text.Longer(b.String, longest)
}

// ReachesSomebody reports an address of mail, which a page may hide, or figures of a
// telephone: whom to ask about a text.
func ReachesSomebody(line string) bool {
	const fewest = 7 // figures
	figures, row := 0, 0
	for _, r := range line {
		switch {
		case r >= '0' && r <= '9':
			row++
			figures = max(figures, row)
		case !strings.ContainsRune(" +()-./", r):
			row = 0
		}
	}
	at := strings.IndexByte(line, '@')
	return figures >= fewest && !strings.Contains(line, "://") || at > 0 && line[at-1] != ' ' ||
		strings.Contains(line, "[email")
}

// Again are the lines of a head that say once more what a line at its top says: a title
// printed in the same letters right below itself, and further down once more; and lines
// in brackets that stand twice, one below the other, where a picture was. A title that
// stands again further down only may part the lines of a page from those of its text, and
// posts in a list of delegates stand twice, too: neither is any of these.
func Again(head []text.Block) (titles, credits []int) {
	const top, fewest, shortest = 4, 3, 16 // lines at the top; words, letters of a title
	var own []int
	twice := "" // the line that stands right below itself
	for i := range head {
		if isLine(&head[i]) && head[i].Furniture == "" {
			own = append(own, i)
		}
	}
	for n := 1; n < len(own); n++ {
		line, above := head[own[n]].String, head[own[n-1]].String
		if line == above && isBracketed(line) {
			credits = append(credits, own[n-1], own[n])
			continue
		}
		if text.EndsSentence(line) || strings.Count(line, " ")+1 < fewest || !text.Longer(line, shortest-1) {
			continue
		}
		for k := range min(n, top) {
			first := head[own[k]].String
			if line == first && (k == n-1 || twice == line) {
				twice = line
				titles = append(titles, own[n])
				break
			}
		}
	}
	return titles, credits
}

// tells makes a test whether a text tells in its first paragraphs most of what a line
// says.
func tells(body []text.Block) func(line string) bool {
	const paragraphs, shortest, fewest = 6, 5, 3 // letters of a telling word, such words
	const usual = 128                            // telling words of the paragraphs
	var told map[uint64]bool                     // read when a line is asked for
	return func(line string) bool {
		if told == nil {
			told = make(map[uint64]bool, usual)
			for i := range body[:min(len(body), paragraphs)] {
				for word := range text.Words(body[i].String) {
					if len(word.Of(body[i].String)) >= shortest {
						told[word.Key] = true
					}
				}
			}
		}
		telling, shared := 0, 0
		for word := range text.Words(line) {
			if len(word.Of(line)) < shortest {
				continue
			}
			telling++
			if told[word.Key] {
				shared++
			}
		}
		return shared >= fewest && shared*2 > telling
	}
}

// isBracketed reports words in brackets.
func isBracketed(line string) bool {
	return strings.HasPrefix(line, "(") && strings.HasSuffix(line, ")") && strings.Count(line, "(") == 1
}

// Back is the last line of a page when it leads back to a list that a line of its head
// names above the title, “Back to Press Releases”, and the index of that line, -1 without.
func Back(blocks []text.Block, head int) (last, list int) {
	last = len(blocks) - 1
	for last >= 0 && (blocks[last].String == "" || blocks[last].Furniture != "") {
		last--
	}
	if last < head || !isLine(&blocks[last]) {
		return -1, -1
	}
	name, ok := strings.CutPrefix(blocks[last].String, "Back to ")
	if !ok {
		return -1, -1
	}
	for i := range blocks[:head] {
		if isLine(&blocks[i]) && strings.EqualFold(blocks[i].String, name) && hasTitle(blocks[i+1:head]) {
			return last, i
		}
	}
	return -1, -1
}

// hasTitle reports a line that can be the title of a text.
func hasTitle(head []text.Block) bool {
	const fewest = 3 // spaces
	return slices.ContainsFunc(head, func(b text.Block) bool {
		return isLine(&b) && strings.Count(b.String, " ") >= fewest && !text.EndsSentence(b.String)
	})
}

// IsLinks reports a line of Markdown that is made of links and pictures, with a word or
// two before each: “Pickup - [port.example](https://port.example)”.
func IsLinks(line string) bool {
	const label = 12 // letters before a link
	rest, links := strings.TrimSpace(line), 0
	for rest != "" {
		before, inner, ok := strings.Cut(rest, "[")
		if !ok || len(strings.Trim(before, "!*- ")) > label {
			return false
		}
		_, target, ok := strings.Cut(inner, "](")
		if !ok {
			return false
		}
		_, behind, ok := strings.Cut(target, ")")
		if !ok {
			return false
		}
		rest = strings.TrimSpace(behind)
		links++
	}
	return links > 0
}

// Pictures are the paragraphs of a text in Markdown that are a picture and nothing else.
func Pictures(body *text.Body) (found []int) {
	for i := range body.Blocks {
		b := &body.Blocks[i]
		if line := strings.TrimSpace(sourceOf(body, b)); b.Kind == text.Paragraph && strings.HasPrefix(line, "![") &&
			strings.Count(line, "](") == 1 && strings.HasSuffix(line, ")") {
			found = append(found, i)
		}
	}
	return found
}

// IsLinkList reports a list of Markdown each of whose entries is a link.
func IsLinkList(body *text.Body, list *text.Block) bool {
	if list.Kind != text.List || len(list.Children) == 0 {
		return false
	}
	return !slices.ContainsFunc(list.Children, func(item text.Block) bool {
		return len(item.Children) > 0 && item.String == "" || !IsLinks(sourceOf(body, &item))
	})
}

// sourceOf are the lines of a block as they were received.
func sourceOf(body *text.Body, b *text.Block) string {
	last := min(b.End, body.Source.Lines())
	lines := make([]string, 0, max(last-b.Line+1, 0))
	for number := b.Line; number <= last; number++ {
		lines = append(lines, body.Source.LineText(number))
	}
	return strings.Join(lines, " ")
}

// LinksBelow is the thematic break behind which a page in Markdown has nothing but
// paragraphs that are links or pictures, -1 without.
func LinksBelow(body *text.Body) int {
	const fewest = 2
	first := len(body.Blocks)
	for first > 0 && body.Blocks[first-1].Kind == text.Paragraph {
		first--
	}
	if len(body.Blocks)-first < fewest || first == 0 || body.Blocks[first-1].Kind != text.Division {
		return -1
	}
	for i := first; i < len(body.Blocks); i++ {
		if !IsLinks(sourceOf(body, &body.Blocks[i])) {
			return -1
		}
	}
	return first - 1
}

// MenusOfLinks are the lists of links above the first heading of a page in Markdown, with no
// sentence above that heading, and at its very end the paragraphs that are rows of links.
func MenusOfLinks(body *text.Body) (found []int) {
	title := slices.IndexFunc(body.Blocks, func(b text.Block) bool { return b.Kind == text.Heading })
	for i := 0; i < title; i++ {
		b := &body.Blocks[i]
		if text.EndsWithStop(b.String) {
			found = nil
			break
		}
		if IsLinkList(body, b) {
			found = append(found, i)
		}
	}
	for i := len(body.Blocks) - 1; i > title; i-- {
		b := &body.Blocks[i]
		if b.Furniture != "" || b.String == "" && len(b.Children) == 0 {
			continue
		}
		line := sourceOf(body, b) // one link alone may lead to what the text speaks of
		if b.Kind != text.Paragraph || !strings.Contains(line, ") | [") || !IsLinks(strings.ReplaceAll(line, " | ",
			" ")) {
			break
		}
		found = append(found, i)
	}
	return found
}
