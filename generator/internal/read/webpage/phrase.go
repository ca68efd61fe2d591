package webpage

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"aseanarchive/generator/internal/read/linebreak"
	"aseanarchive/generator/internal/read/record"
	"aseanarchive/generator/internal/read/webpage/runs"
)

// styles are the elements that change what letters say. Bold and italic letters say the
// same as others: their marks would stand in each quotation.
var styles = map[atom.Atom]runs.Style{atom.Del: runs.Struck, atom.S: runs.Struck, atom.Strike: runs.Struck}

// inlines makes paragraphs of text and elements in a line.
func (w *writer) inlines(run []*html.Node, at place) {
	var p paragraphs
	for _, n := range run {
		w.phrase(n, &p, runs.Plain)
	}
	for _, part := range p.parted(at.heading > 0) {
		w.add(block{words: part.words, text: part.text, letters: letters(part.text), linked: part.linked,
			links: part.links, chosen: part.chosen, dated: part.dated, times: part.times}, at)
	}
}

// paragraphs are lines of running text while they are read.
type paragraphs struct{ lines []textLine }

// counts is what is counted in running text.
type counts struct {
	linked, links int      // letters of links, and these
	chosen        int      // letters that the library takes for the text
	dated         bool     // a time stands in it
	times         []string // those that stand in it, as machines read them
}

// textLine is what stands between two line breaks.
type textLine struct {
	runs runs.Text
	counts
}

func (p *paragraphs) line() *textLine {
	if len(p.lines) == 0 {
		p.lines = make([]textLine, 1)
	}
	return &p.lines[len(p.lines)-1]
}

func (p *paragraphs) breakLine() { p.line(); p.lines = append(p.lines, textLine{}) }

func (p *paragraphs) add(words record.Inline, text string, of runs.Style) {
	p.line().runs.Add(words, text, of)
}

// whole is all of it on one line.
func (p *paragraphs) whole() (record.Inline, counts) {
	var all runs.Text
	var of counts
	for i := range p.lines {
		if i > 0 {
			all.Add(" ", " ", runs.Plain)
		}
		all.Append(p.lines[i].runs)
		of = of.and(p.lines[i].counts)
	}
	return all.Inline(), of
}

func (c counts) and(other counts) counts {
	return counts{c.linked + other.linked, c.links + other.links, c.chosen + other.chosen, c.dated || other.dated,
		append(c.times, other.times...)}
}

// part is a paragraph.
type part struct {
	words record.Inline
	text  string
	counts
}

// parted are the paragraphs that line breaks make: each line is one, as in an
// address, but for a line that goes on in the next. A heading stays whole.
func (p *paragraphs) parted(whole bool) []part {
	texts := make([]string, len(p.lines))
	for i := range p.lines {
		texts[i] = strings.TrimSpace(p.lines[i].runs.String())
	}
	var parts []part
	for _, group := range lineGroups(texts, whole) {
		of := paragraphs{lines: p.lines[group[0]:group[1]]}
		words, c := of.whole()
		parts = append(parts, part{words, strings.Join(texts[group[0]:group[1]], " "), c})
	}
	return parts
}

// lineGroups are the lines, from the first up to without the second, that are one
// paragraph each.
func lineGroups(lines []string, whole bool) [][2]int {
	var groups [][2]int
	width := fullWidth(lines)
	isOpen := false
	for i, line := range lines {
		switch {
		case line == "":
			isOpen = isOpen && whole
			continue
		case isOpen && (whole || goesOn(lines[i-1], line, width)):
			groups[len(groups)-1][1] = i + 1
		default:
			groups = append(groups, [2]int{i, i + 1})
		}
		isOpen = true
	}
	return groups
}

// joinedLines are the paragraphs that are broken into lines.
func joinedLines(lines []string) []string {
	for i := range lines {
		lines[i] = record.OneLine(lines[i])
	}
	var all []string
	for _, group := range lineGroups(lines, false) {
		all = append(all, strings.Join(lines[group[0]:group[1]], " "))
	}
	return all
}

// fullWidth is the least width of a line that is full, where lines are broken at a
// width, as in mail and on old pages; 0 where they are not.
func fullWidth(lines []string) int {
	const narrowest, widest, fewest = 45, 110, 6 // characters, and lines
	longest, filled, full := 0, 0, 0
	for _, line := range lines {
		longest = max(longest, utf8.RuneCountInString(line))
	}
	least := longest * 3 / 4
	for _, line := range lines {
		if line == "" {
			continue
		}
		filled++
		if utf8.RuneCountInString(line) >= least {
			full++
		}
	}
	if longest < narrowest || longest > widest || filled < fewest || 2*full < filled {
		return 0
	}
	return least
}

// goesOn reports whether a sentence runs over a line break.
func goesOn(before, behind string, width int) bool {
	if width > 0 && utf8.RuneCountInString(before) >= width {
		return true
	}
	return linebreak.GoesOn(before, behind)
}

// phrasing reads the text inside an element.
func (w *writer) phrasing(parent *html.Node, p *paragraphs, of runs.Style) {
	for c := parent.FirstChild; c != nil; c = c.NextSibling {
		w.phrase(c, p, of)
	}
}

// phrase reads one node of running text.
func (w *writer) phrase(n *html.Node, p *paragraphs, of runs.Style) {
	switch {
	case n.Type == html.TextNode:
		words := singleSpaces(n.Data)
		p.add(record.Plain(words), words, of)
		if w.main.holds(n) {
			p.line().chosen += letters(words)
		}
		return
	case n.Type != html.ElementNode || isUnseen(n):
		return
	}
	switch n.DataAtom {
	case atom.Br:
		p.breakLine()
	case atom.A:
		w.link(n, p, of)
	case atom.Wbr, atom.Rp:
	case atom.Q:
		p.add("“", "“", of)
		w.phrasing(n, p, of)
		p.add("”", "”", of)
	case atom.Sup:
		w.raised(n, p, of)
	case atom.Time:
		w.phrasing(n, p, of)
		p.line().dated = true
		if value := attr(n, "datetime"); value != "" {
			p.line().times = append(p.line().times, value)
		}
	default:
		isBlock := blocks[n.DataAtom] // deeper than is followed, or in a cell of a table
		if isBlock {
			p.add(" ", " ", runs.Plain)
		}
		w.phrasing(n, p, of|styles[n.DataAtom])
		if isBlock {
			p.add(" ", " ", runs.Plain)
		}
	}
}

// raised reads small raised letters. Figures behind a letter or figure would run
// together with it on the line.
func (w *writer) raised(n *html.Node, p *paragraphs, of runs.Style) {
	figures := textOf(n)
	if strings.Trim(figures, "0123456789") != "" || figures == "" || holds(n, atom.A) {
		w.phrasing(n, p, of)
		return
	}
	high := raiser.Replace(figures)
	p.add(record.Inline(high), high, of)
}

var raiser = strings.NewReplacer("0", "⁰", "1", "¹", "2", "²", "3", "³", "4", "⁴", "5", "⁵", "6", "⁶", "7", "⁷", "8",
	"⁸", "9", "⁹")

// link reads a link: to another place, or to a note of the page.
func (w *writer) link(n *html.Node, p *paragraphs, of runs.Style) {
	target := attr(n, "href")
	text := textOf(n)
	if label, known := w.notes.labelAt(n); known {
		p.add(record.Mark(label), "¹", runs.Plain)
		return
	}
	if strings.HasPrefix(target, "#") && (strings.Trim(text, "↩↑^︎️ ") == "" || w.notes.isBack(n)) {
		return // back from a note
	}
	var inner paragraphs
	w.phrasing(n, &inner, runs.Plain)
	words, c := inner.whole()
	p.add(record.Link(words, w.links.resolve(target)), edges(rawText(n), text), of)
	l := p.line()
	if target != "" && (!strings.HasPrefix(target, "#") || isTopOfPage(target)) {
		c.linked, c.links = c.linked+letters(text), c.links+1
	}
	l.counts = l.counts.and(c)
}

// isTopOfPage reports a link to the head of the page: no text leads there, only what stands
// around one, such as the buttons of a program.
func isTopOfPage(target string) bool { return target == "#" || strings.EqualFold(target, "#top") }

// letters counts the letters and figures of a text.
func letters(text string) int {
	n := 0
	for _, r := range text {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			n++
		}
	}
	return n
}

// edges puts the spaces around a text back.
func edges(raw, text string) string {
	if text == "" {
		if raw == "" {
			return ""
		}
		return " "
	}
	if raw != strings.TrimLeftFunc(raw, unicode.IsSpace) {
		text = " " + text
	}
	if raw != strings.TrimRightFunc(raw, unicode.IsSpace) {
		text += " "
	}
	return text
}

// singleSpaces makes one space of white space, as a browser does.
func singleSpaces(text string) string {
	if !strings.ContainsAny(text, "\n\t\r\f") && !strings.Contains(text, "  ") {
		return text
	}
	var b strings.Builder
	space := false
	for _, r := range text {
		if r == ' ' || r == '\n' || r == '\t' || r == '\r' || r == '\f' {
			space = true
			continue
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		b.WriteRune(r)
	}
	if space {
		b.WriteByte(' ')
	}
	return b.String()
}
