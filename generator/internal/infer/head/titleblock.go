package head

import (
	"strings"
	"unicode"

	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/furniture"
)

// TitleBlock is the title among the lines of the head: a line, or two or three
// that follow each other.
type TitleBlock struct {
	First, Last int  // indexes in leaves, -1 when there is none
	from, To    int  // offsets in the first and the last of them
	label       bool // "[Title] …"
	crumb       *text.Block
}

const mostTitleLines = 5

// findTitle chooses the title among the lines of the head: the one that says
// it is, else the one that most looks like the title of a document, of equals
// the first.
func (r *Head) findTitle() TitleBlock {
	none := TitleBlock{First: -1, Last: -1}
	best, highest := none, -1
	lines := r.Above.Lines
	crumbs := r.crumbs()
	for i := 0; i < len(lines); i++ {
		l := &lines[i]
		if l.Role == LabelLine && l.Label == "title" {
			return TitleBlock{First: l.Leaf, Last: l.Leaf, from: l.from, To: l.To, label: true}
		}
		if l.Role != candidate || l.Leaf+1 == len(r.Leaves) {
			continue
		}
		n := r.titleLines(i)
		if end := &lines[i+n-1]; paper.EndsLikeSentence(r.lineWords(end)) {
			if !strings.HasSuffix(r.lineWords(end), ":") {
				continue // it goes on with what is no title
			}
			end.To--
		}
		r.cutSiteName(&lines[i+n-1])
		block := TitleBlock{First: l.Leaf, Last: lines[i+n-1].Leaf, To: lines[i+n-1].To}
		if score := r.titleScore(block, i, crumbs); score > highest {
			best, highest = block, score
		}
		i += n - 1
	}
	if best.First < 0 {
		best.crumb, best.from, best.To = crumbTitle(crumbs)
	}
	return best
}

// cutSiteName takes the name of the site off the end of a title: "Ports open |
// The Harbour Post".
func (r *Head) cutSiteName(l *headLine) {
	words := r.lineWords(l)
	at := strings.LastIndex(words, " | ")
	if at < 0 {
		return
	}
	if name := strings.TrimSpace(words[at+3:]); name != "" && r.isOffice(name, strings.Fields(name)) {
		l.To = l.from + len(strings.TrimRight(words[:at], " "))
	}
}

// titleLines is the number of lines, from the candidate at i on, that are one
// title.
func (r *Head) titleLines(i int) int {
	lines := r.Above.Lines
	for n := 2; n < mostTitleLines; n++ {
		if r.speakerBetween(lines[i:min(len(lines), i+n+1)], n) {
			return n + 1
		}
	}
	n := 1
	for n < mostTitleLines && i+n < len(lines) {
		last, next := &lines[i+n-1], &lines[i+n]
		words := r.Leaves[next.Leaf].String
		small := next.Role == aside && (paper.StartsSmall(words) && !paper.EndsLikeSentence(words) || isYears(words) || paper.Has(joints, strings.ToLower(words)))
		if next.Role != candidate && !small && !(next.Role == nameLine && paper.InCapitals(r.lineWords(next))) {
			break
		}
		if !r.goesOn(&lines[i], last, next) {
			break
		}
		n++
	}
	return n
}

// speakerBetween reports whether the n lines below the first of some, without a
// blank line between them, are one title with it: a speech, its speaker with an
// office, and "at the …".
func (r *Head) speakerBetween(lines []headLine, n int) bool {
	if len(lines) <= n || !isDocument(paper.PlainLower(r.lineWords(&lines[0]))) {
		return false
	}
	for k := 1; k <= n; k++ {
		if r.Leaves[lines[k].Leaf].Line != r.Leaves[lines[k-1].Leaf].End+1 || k < n && lines[k].Role != nameLine && lines[k].Role != candidate {
			return false
		}
	}
	words := r.lineWords(&lines[n])
	begin, _, _ := strings.Cut(words, " ")
	return lines[n].Role == aside && paper.StartsSmall(words) && paper.Has(joints, begin) && !paper.EndsLikeSentence(words)
}

// isYears recognises the span of a plan on a line below its name: "(2021-2025)".
func isYears(words string) bool {
	inner, ok := strings.CutPrefix(words, "(")
	return ok && strings.HasSuffix(inner, ")") && len(inner) <= len("2021 - 2025)")+2 && strings.Trim(inner, "0123456789 -–)") == ""
}

// lineWords is the text of a line of the head.
func (r *Head) lineWords(l *headLine) string { return r.Leaves[l.Leaf].String[l.from:l.To] }

// joints end a line that goes on, or begin one that goes on with the line
// before.
var joints = []string{"of", "the", "on", "for", "and", "to", "at", "in", "with", "by", "between", "from", "&", "–", "-", "towards", "toward", "concerning", "regarding", "following", "its"}

// goesOn reports whether a title goes on from one line to the next: it breaks
// off behind a word such as "of", goes on with one, or names the meeting whose
// statement it is.
func (r *Head) goesOn(first, last, next *headLine) bool {
	a, b := r.lineWords(last), r.lineWords(next)
	if paper.PlainLower(a) == paper.PlainLower(b) {
		return false
	}
	end := strings.ToLower(a[strings.LastIndexByte(a, ' ')+1:])
	begin, _, _ := strings.Cut(strings.ToLower(b), " ")
	if paper.Has(joints, end) || isYears(b) || paper.Has(joints, begin) && begin != "the" || strings.ContainsAny(end[len(end)-1:], ",:") {
		return true
	}
	if paper.InCapitals(a) != paper.InCapitals(b) {
		return false
	}
	lower := paper.PlainLower(b)
	kind := isDocument(paper.PlainLower(a)) && !containsMeeting(paper.PlainLower(a))
	named := containsMeeting(lower) && !isDocument(lower)
	if kind && named {
		return true
	}
	return paper.InCapitals(a) && r.Leaves[next.Leaf].Line == r.Leaves[last.Leaf].End+1 && !isDocument(lower) && isDocument(paper.PlainLower(r.lineWords(first)))
}

// titleScore says how much a line looks like the title of a document.
func (r *Head) titleScore(block TitleBlock, i int, crumbs []*text.Block) int {
	leaf := r.Leaves[block.First]
	words := r.TitleWords(block)
	lower := paper.PlainLower(words)
	score := 2
	if leaf.Kind == text.Heading && leaf.Level == 1 {
		score += 4
	}
	if r.isRepeated(i, lower) || inCrumbs(crumbs, lower) {
		score += 4
	}
	if isDocument(lower) {
		score += 2
	}
	if containsMeeting(lower) || strings.Contains(words, "ASEAN") {
		score++
	}
	if strings.Contains(words, " | ") || strings.Contains(lower, "!") {
		score--
	}
	if len(strings.Fields(words)) < 4 {
		score--
	}
	for _, l := range r.Above.Lines[:i] {
		if l.Role == sentence || l.Role == captionLine || l.Role == PlaceDate && l.hasPlace() {
			score -= 2 // the title stands above the summary and the picture
			break
		}
	}
	return score
}

// isRepeated reports whether a line of the head is printed again, or begins
// another one.
func (r *Head) isRepeated(i int, lower string) bool {
	for k := range r.Above.Lines {
		l := &r.Above.Lines[k]
		if k == i || l.Role != candidate {
			continue
		}
		other := paper.PlainLower(r.lineWords(l))
		if alike(other, lower) || strings.HasPrefix(other, lower+" | ") || strings.HasPrefix(other, lower+" - ") {
			return true
		}
	}
	return false
}

// alike reports whether two lines are the same but for marks and spaces.
func alike(a, b string) bool {
	if len(a) > 2*len(b) || len(b) > 2*len(a) {
		return false
	}
	return lettersOf(a) == lettersOf(b)
}

func lettersOf(words string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, words)
}

// crumbs are the breadcrumbs of the page.
func (r *Head) crumbs() []*text.Block {
	var list []*text.Block
	blocks := r.Body.Blocks
	for i := range blocks[:min(len(blocks), mostHeadLines)] {
		if blocks[i].Furniture == furniture.Breadcrumb {
			list = append(list, &blocks[i])
		}
	}
	return list
}

func inCrumbs(crumbs []*text.Block, lower string) bool {
	for _, crumb := range crumbs {
		if len(lower) > 12 && strings.Contains(paper.PlainLower(crumb.String), lower) {
			return true
		}
	}
	return false
}

// crumbTitle is the last step of a breadcrumb when it is long enough to be the
// title of a page, and not cut.
func crumbTitle(crumbs []*text.Block) (crumb *text.Block, from, to int) {
	const fewest = 4
	for _, crumb := range crumbs {
		at := strings.LastIndexAny(crumb.String, "»›>/|→·")
		if at < 0 {
			continue
		}
		last := strings.TrimLeft(crumb.String[at:], "\u00bb\u203a>/|\u2192\u00b7 ")
		if len(strings.Fields(last)) < fewest || strings.HasSuffix(last, "...") || strings.HasSuffix(last, "…") || paper.EndsLikeSentence(last) {
			continue
		}
		return crumb, len(crumb.String) - len(last), len(crumb.String)
	}
	return nil, 0, 0
}

// TitleWords are the words of the title, its lines joined.
func (r *Head) TitleWords(block TitleBlock) string {
	if block.crumb != nil {
		return block.crumb.String[block.from:block.To]
	}
	if block.First == block.Last {
		return strings.TrimSpace(r.Leaves[block.First].String[block.from:block.To])
	}
	var parts []string
	for i := block.First; i <= block.Last; i++ {
		words := r.Leaves[i].String
		if i == block.Last {
			words = words[:block.To]
		}
		parts = append(parts, strings.TrimSpace(words))
	}
	return strings.Join(parts, " ")
}
