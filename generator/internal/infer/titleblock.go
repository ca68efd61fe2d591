package infer

import (
	"strings"
	"unicode"

	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/furniture"
)

// titleBlock is the title among the lines of the head: a line, or two or three
// that follow each other.
type titleBlock struct {
	first, last int  // indexes in leaves, -1 when there is none
	from, to    int  // offsets in the first and the last of them
	label       bool // "[Title] …"
	crumb       *text.Block
}

const mostTitleLines = 5

// findTitle chooses the title among the lines of the head: the one that says
// it is, else the one that most looks like the title of a document, of equals
// the first.
func (r *reading) findTitle() titleBlock {
	none := titleBlock{first: -1, last: -1}
	best, highest := none, -1
	lines := r.head.lines
	crumbs := r.crumbs()
	for i := 0; i < len(lines); i++ {
		l := &lines[i]
		if l.role == labelLine && l.label == "title" {
			return titleBlock{first: l.leaf, last: l.leaf, from: l.from, to: l.to, label: true}
		}
		if l.role != candidate || l.leaf+1 == len(r.leaves) {
			continue
		}
		n := r.titleLines(i)
		if end := &lines[i+n-1]; endsLikeSentence(r.lineWords(end)) {
			if !strings.HasSuffix(r.lineWords(end), ":") {
				continue // it goes on with what is no title
			}
			end.to--
		}
		r.cutSiteName(&lines[i+n-1])
		block := titleBlock{first: l.leaf, last: lines[i+n-1].leaf, to: lines[i+n-1].to}
		if score := r.titleScore(block, i, crumbs); score > highest {
			best, highest = block, score
		}
		i += n - 1
	}
	if best.first < 0 {
		best.crumb, best.from, best.to = crumbTitle(crumbs)
	}
	return best
}

// cutSiteName takes the name of the site off the end of a title: "Ports open |
// The Harbour Post".
func (r *reading) cutSiteName(l *headLine) {
	words := r.lineWords(l)
	at := strings.LastIndex(words, " | ")
	if at < 0 {
		return
	}
	if name := strings.TrimSpace(words[at+3:]); name != "" && r.isOffice(name, strings.Fields(name)) {
		l.to = l.from + len(strings.TrimRight(words[:at], " "))
	}
}

// titleLines is the number of lines, from the candidate at i on, that are one
// title.
func (r *reading) titleLines(i int) int {
	lines := r.head.lines
	for n := 2; n < mostTitleLines; n++ {
		if r.speakerBetween(lines[i:min(len(lines), i+n+1)], n) {
			return n + 1
		}
	}
	n := 1
	for n < mostTitleLines && i+n < len(lines) {
		last, next := &lines[i+n-1], &lines[i+n]
		words := r.leaves[next.leaf].String
		small := next.role == aside && (startsSmall(words) && !endsLikeSentence(words) || isYears(words) || has(joints, strings.ToLower(words)))
		if next.role != candidate && !small && !(next.role == nameLine && inCapitals(r.lineWords(next))) {
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
func (r *reading) speakerBetween(lines []headLine, n int) bool {
	if len(lines) <= n || !isDocument(plainLower(r.lineWords(&lines[0]))) {
		return false
	}
	for k := 1; k <= n; k++ {
		if r.leaves[lines[k].leaf].Line != r.leaves[lines[k-1].leaf].End+1 || k < n && lines[k].role != nameLine && lines[k].role != candidate {
			return false
		}
	}
	words := r.lineWords(&lines[n])
	begin, _, _ := strings.Cut(words, " ")
	return lines[n].role == aside && startsSmall(words) && has(joints, begin) && !endsLikeSentence(words)
}

// isYears recognises the span of a plan on a line below its name: "(2021-2025)".
func isYears(words string) bool {
	inner, ok := strings.CutPrefix(words, "(")
	return ok && strings.HasSuffix(inner, ")") && len(inner) <= len("2021 - 2025)")+2 && strings.Trim(inner, "0123456789 -–)") == ""
}

// lineWords is the text of a line of the head.
func (r *reading) lineWords(l *headLine) string { return r.leaves[l.leaf].String[l.from:l.to] }

// joints end a line that goes on, or begin one that goes on with the line
// before.
var joints = []string{"of", "the", "on", "for", "and", "to", "at", "in", "with", "by", "between", "from", "&", "–", "-", "towards", "toward", "concerning", "regarding", "following", "its"}

// goesOn reports whether a title goes on from one line to the next: it breaks
// off behind a word such as "of", goes on with one, or names the meeting whose
// statement it is.
func (r *reading) goesOn(first, last, next *headLine) bool {
	a, b := r.lineWords(last), r.lineWords(next)
	if plainLower(a) == plainLower(b) {
		return false
	}
	end := strings.ToLower(a[strings.LastIndexByte(a, ' ')+1:])
	begin, _, _ := strings.Cut(strings.ToLower(b), " ")
	if has(joints, end) || isYears(b) || has(joints, begin) && begin != "the" || strings.ContainsAny(end[len(end)-1:], ",:") {
		return true
	}
	if inCapitals(a) != inCapitals(b) {
		return false
	}
	lower := plainLower(b)
	kind := isDocument(plainLower(a)) && !containsMeeting(plainLower(a))
	meeting := containsMeeting(lower) && !isDocument(lower)
	if kind && meeting {
		return true
	}
	return inCapitals(a) && r.leaves[next.leaf].Line == r.leaves[last.leaf].End+1 && !isDocument(lower) && isDocument(plainLower(r.lineWords(first)))
}

// titleScore says how much a line looks like the title of a document.
func (r *reading) titleScore(block titleBlock, i int, crumbs []*text.Block) int {
	leaf := r.leaves[block.first]
	words := r.titleWords(block)
	lower := plainLower(words)
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
	for _, l := range r.head.lines[:i] {
		if l.role == sentence || l.role == captionLine || l.role == placeDate && l.hasPlace() {
			score -= 2 // the title stands above the summary and the picture
			break
		}
	}
	return score
}

// isRepeated reports whether a line of the head is printed again, or begins
// another one.
func (r *reading) isRepeated(i int, lower string) bool {
	for k := range r.head.lines {
		l := &r.head.lines[k]
		if k == i || l.role != candidate {
			continue
		}
		other := plainLower(r.lineWords(l))
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
func (r *reading) crumbs() []*text.Block {
	var list []*text.Block
	blocks := r.body.Blocks
	for i := range blocks[:min(len(blocks), mostHeadLines)] {
		if blocks[i].Furniture == furniture.Breadcrumb {
			list = append(list, &blocks[i])
		}
	}
	return list
}

func inCrumbs(crumbs []*text.Block, lower string) bool {
	for _, crumb := range crumbs {
		if len(lower) > 12 && strings.Contains(plainLower(crumb.String), lower) {
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
		if len(strings.Fields(last)) < fewest || strings.HasSuffix(last, "...") || strings.HasSuffix(last, "…") || endsLikeSentence(last) {
			continue
		}
		return crumb, len(crumb.String) - len(last), len(crumb.String)
	}
	return nil, 0, 0
}

// titleWords are the words of the title, its lines joined.
func (r *reading) titleWords(block titleBlock) string {
	if block.crumb != nil {
		return block.crumb.String[block.from:block.to]
	}
	if block.first == block.last {
		return strings.TrimSpace(r.leaves[block.first].String[block.from:block.to])
	}
	var parts []string
	for i := block.first; i <= block.last; i++ {
		words := r.leaves[i].String
		if i == block.last {
			words = words[:block.to]
		}
		parts = append(parts, strings.TrimSpace(words))
	}
	return strings.Join(parts, " ")
}
