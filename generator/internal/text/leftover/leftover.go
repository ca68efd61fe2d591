// Package leftover finds what programs and newsrooms leave in a text that was taken
// off a page: short codes of a site's software, the page's address on a line of its
// own, tags that were glued together, the contents of the page, links to the original,
// notes of the desk, the running heads of cables.
//
// The rules for its users:
//
//   - Each is known by its form alone, without the words around it.
//   - Nothing is changed: who asks decides where such a line is furniture.
package leftover

import (
	"strings"
	"unicode"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// IsShortCode recognises what the software of a site puts where something will stand,
// with nothing else on the line: “[ad_1]”.
func IsShortCode(line string) bool {
	inner, opens := strings.CutPrefix(line, "[")
	inner, closes := strings.CutSuffix(inner, "]")
	const signs = "abcdefghijklmnopqrstuvwxyz0123456789_/"
	return opens && closes && strings.Contains(strings.Trim(inner, "_"), "_") && strings.Trim(inner, signs) == ""
}

// isSpan recognises two days as a program keeps them, from one to the other, with nothing
// else on the line: “19751111 - 19830311”.
func isSpan(line string) bool {
	const day = len("19751111")
	from, to, ok := strings.Cut(line, "-")
	from, to = strings.TrimSpace(from), strings.TrimSpace(to)
	return ok && len(from) == day && len(to) == day && areFigures(from+to)
}

// isAddress recognises a line that is an address of the web and nothing else.
func isAddress(line string) bool {
	rest, ok := strings.CutPrefix(line, "https://")
	if !ok {
		rest, ok = strings.CutPrefix(line, "http://")
	}
	return ok && strings.Contains(rest, ".") && !strings.ContainsFunc(rest, unicode.IsSpace)
}

// isGluedTags recognises the tags of a page whose spaces were lost: a long word in
// which, time and again, a capital follows a small letter, “TradeAsiaPortsShips”. Behind
// the last one may stand its second word.
func isGluedTags(line string) bool {
	const fewest, most, longest = 4, 3, 100 // joints, words, letters
	fields := strings.Fields(line)
	if len(fields) == 0 || text.Longer(line, longest) || len(fields) > most || text.EndsWithStop(line) ||
		strings.ContainsAny(line, "/@:0123456789") {
		return false
	}
	joints, small := 0, false
	for _, r := range line {
		if small && unicode.IsUpper(r) {
			joints++
		}
		small = unicode.IsLower(r)
	}
	return joints >= fewest
}

// deskNotes open what a newsroom adds at the foot of its report: who else worked on it,
// and what was put right.
var deskNotes = lexicon.List("en/openings-of-desk-notes")

// isDeskNote recognises a note of the newsroom: “(Additional reporting by Anna Lie;
// Editing by Bo Berg)”. Without brackets only who worked on a report is told so.
func isDeskNote(line string) bool {
	const longest = 400 // letters
	inner, opens := strings.CutPrefix(line, "(")
	bracketed := opens && strings.HasSuffix(line, ")")
	m, ok := deskNotes.Opens(strings.TrimLeft(inner, " "))
	return ok && m.Start == 0 && !text.Longer(line, longest) && (bracketed || !opens && m.Value == "work")
}

// isSourceLabel recognises the label whose address was lost: “Source”.
func isSourceLabel(line string) bool {
	return strings.EqualFold(strings.TrimRight(line, " :"), "source")
}

// originals open a line that leads to where a text first stood.
var originals = lexicon.List("en/openings-of-links-to-the-original")

// isLinkToOriginal recognises “View the original release on harbour.example”.
func isLinkToOriginal(line string) bool {
	const longest = 250 // letters
	m, ok := originals.Opens(line)
	return ok && m.Start == 0 && !text.Longer(line, longest) && !text.EndsWithStop(line)
}

// isRunningHead recognises the line that heads each further part of a cable: its
// office, its number and which part of how many it is, “OSLO 00000125  002 OF 003”.
func isRunningHead(line string) bool {
	const fewest, longest, shortest = 4, 7, 4 // fields; figures of a number
	fields := strings.Fields(line)
	n := len(fields)
	if n < fewest || n > longest || strings.ToUpper(line) != line || fields[n-2] != "OF" {
		return false
	}
	part, _, _ := strings.Cut(fields[n-3], ".")
	number := fields[n-4]
	return areFigures(part) && areFigures(fields[n-1]) && areFigures(number) && len(number) >= shortest &&
		unicode.IsLetter(rune(fields[0][0]))
}

// isDownload recognises a file that a page offers, alone on its line: its name, or a
// title with the size of the file behind it, “Guide to Ports [PDF, 326KB]”.
func isDownload(line string) bool {
	const longest, words = 160, 14
	if text.Longer(line, longest) || len(strings.Fields(line)) > words || strings.Contains(line, "://") {
		return false
	}
	lower := strings.ToLower(line)
	for _, ending := range [...]string{".pdf", ".docx", ".doc", ".xlsx", ".pptx", ".zip"} {
		if strings.HasSuffix(strings.TrimRight(lower, " ()[]"), ending) {
			return true
		}
	}
	open := strings.LastIndexAny(lower, "[(")
	if open < 0 || strings.IndexByte("])", lower[len(lower)-1]) < 0 {
		return false
	}
	inner := lower[open+1 : len(lower)-1]
	number := strings.TrimRight(inner, "bkm")
	sized := len(number) < len(inner) && number != "" && areFigures(number[len(number)-1:])
	return sized && (strings.Contains(inner, "pdf") || strings.Contains(lower[:open], ".pdf") ||
		strings.Contains(inner, "doc") || strings.Contains(inner, "."))
}

func areFigures(word string) bool { return word != "" && strings.Trim(word, "0123456789") == "" }

// extent is some blocks, from one up to another.
type extent struct{ from, to int }

// contentsOf are the contents of a page that a site prints above its text: lines each of
// which is the heading of a part below, and the heading above them. The text has each
// of these headings itself.
func contentsOf(blocks []text.Block) (found extent, ok bool) {
	const reach, fewest, headed = 24, 3, 40 // blocks; entries; letters of the heading
	below := map[string]int{}               // the last block that is the heading
	for i := range blocks {
		if blocks[i].Kind == text.Heading {
			below[plain(blocks[i].String)] = i
		}
	}
	for i := 0; i < min(len(blocks), reach); i++ {
		end, entries := i, 0
		for ; end < len(blocks); end++ {
			n, all := entriesOf(&blocks[end], end, below)
			if !all {
				break
			}
			entries += n
		}
		if entries < fewest {
			continue
		}
		if i > 1 { // below the title
			above := &blocks[i-1]
			if above.Furniture == "" && !text.EndsWithStop(above.String) && !text.Longer(above.String, headed) {
				i--
			}
		}
		return extent{i, end}, true
	}
	return extent{}, false
}

// entriesOf counts the entries of the contents in a block, and tells whether it holds
// nothing else.
func entriesOf(b *text.Block, at int, below map[string]int) (entries int, all bool) {
	if b.Kind == text.List {
		for i := range b.Children {
			n, ok := entriesOf(&b.Children[i], at, below)
			if !ok {
				return 0, false
			}
			entries += n
		}
		return entries, entries > 0
	}
	if b.Kind != text.Item && b.Kind != text.Clause && b.Kind != text.Paragraph {
		return 0, false
	}
	if b.String != "" {
		if last, ok := below[plain(b.String)]; !ok || last <= at {
			return 0, false
		}
		entries++
	}
	for i := range b.Children {
		n, ok := entriesOf(&b.Children[i], at, below)
		if !ok {
			return 0, false
		}
		entries += n
	}
	return entries, entries > 0
}

// plain is a heading without what the contents may print otherwise.
func plain(heading string) string {
	return strings.ToLower(strings.ReplaceAll(strings.Trim(heading, " .:?0123456789"), "’", "'"))
}
