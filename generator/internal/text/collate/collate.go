// Package collate lays two texts side by side: which paragraph of one answers to
// which of the other, and which of their words are the same.
//
// The rules for its users:
//
//   - Every paragraph of either text is in one Step of Align, and in one alone. A
//     step without a paragraph of the left text is New, one without a paragraph of
//     the right text Dropped.
//   - Steps are in the order of the right text. What was dropped stands behind the
//     paragraph that it followed in the left text; a step out of order is Moved.
//   - A paragraph that has no answer may be a part of one of the other text, which
//     has another answer: what was one paragraph is two now, or the other way round.
//   - The pieces of Words, read one after another, are the two texts byte for byte.
//     Shapes of quotation marks, dashes and spaces make no difference between words.
//   - The work is bounded: a paragraph is held against those few that share its
//     rarest words, and very long ones are parted at words that both have once.
//   - All weights are whole numbers: sums of fractions would depend on the machine.
package collate

import (
	"cmp"
	"math"
	"slices"
)

// Kind says what became of a paragraph.
type Kind int

const (
	Kept    Kind = iota // the same words
	Changed             // some other words
	Dropped             // in the left text alone
	New                 // in the right text alone
)

// Step is a paragraph of the left text beside that of the right one that answers to
// it; -1 stands for none.
type Step struct {
	Left, Right int
	Kind        Kind
	Moved       bool // it stands at another place among those that both texts have
	Likeness    int  // in thousandths
	// PartOf is, of what was dropped or is new, the paragraph of the other text that has
	// many of its words, or most of a sentence; -1 for none.
	PartOf int
}

// How alike, in thousandths, paragraphs are that answer to each other: less where
// they stand in the same order among others, or between the same neighbours.
const (
	leastInOrder = 260
	leastBetween = 200
	leastMoved   = 420
	leastAlone   = 90  // both are all that stands between the same neighbours
	leastPart    = 380 // of its own words
	// leastSentence has another paragraph of a sentence that was taken from it.
	leastSentence = 430
)

const (
	mostCandidates = 8  // of a paragraph
	commonest      = 12 // paragraphs of a text that share a pair of words by which candidates are found
	fewWords       = 4  // of a paragraph that moves only as it is
	someWords      = 8  // of a paragraph that may be a part of another
)

// Align lays the paragraphs of two texts side by side.
func Align(left, right []string) []Step {
	a := newAligner(left, right)
	a.candidates()
	a.inOrder()
	a.between()
	a.moved()
	a.parts()
	a.alone()
	return a.steps()
}

// aligner aligns two texts.
type aligner struct {
	book        *book
	left, right []shingles
	weights     []int // of shingles, by number
	having      [][]int
	edges       []edge // possible pairs, by left and then right
	answer      []int  // to each paragraph of the left text, -1 for none
	answered    []int  // by each paragraph of the right text
	strayed     []bool // of the left text, those that moved
	likenesses  []int  // of each paragraph of the left text to its answer

	leftParts, rightParts []int // of which paragraph of the other text each is a part
}

// edge is a pair of paragraphs that may answer to each other.
type edge struct{ left, right, likeness, worth int }

func newAligner(left, right []string) *aligner {
	a := &aligner{answer: none(len(left)), answered: none(len(right)),
		strayed: make([]bool, len(left)), likenesses: make([]int, len(left)), book: newBook()}
	book := a.book
	for _, words := range left {
		a.left = append(a.left, book.read(words))
	}
	for _, words := range right {
		a.right = append(a.right, book.read(words))
	}
	holders := make([]int, book.size())
	for _, text := range [...][]shingles{a.left, a.right} {
		for _, p := range text {
			for _, s := range p.list {
				holders[s.number]++
			}
		}
	}
	a.weights = make([]int, len(holders))
	all := float64(len(left) + len(right) + 1)
	for number, n := range holders {
		a.weights[number] = 4 + int(math.Round(100*math.Log(all/float64(n))))
		if book.small[number] {
			a.weights[number] /= 4
		}
	}
	a.having = havingOf(a.right, len(holders))
	for _, text := range [...][]shingles{a.left, a.right} {
		for i := range text {
			text[i].weigh(a.weights)
		}
	}
	return a
}

// havingOf are the paragraphs that have each shingle.
func havingOf(text []shingles, numbers int) [][]int {
	having := make([][]int, numbers)
	for j, p := range text {
		for _, s := range p.list {
			having[s.number] = append(having[s.number], j)
		}
	}
	return having
}

func none(n int) []int {
	list := make([]int, n)
	for i := range list {
		list[i] = -1
	}
	return list
}

// candidates finds for each paragraph of the left text those of the right one that
// share what few have.
func (a *aligner) candidates() {
	shared := make([]int, len(a.right))
	var met []int
	for i, p := range a.left {
		met = met[:0]
		for _, s := range p.list {
			having := a.having[s.number]
			if len(having) > commonest && len(p.list) > 2*fewWords {
				continue
			}
			for _, j := range having[:min(len(having), 4*commonest)] {
				if shared[j] == 0 {
					met = append(met, j)
				}
				shared[j] += a.weights[s.number]
			}
		}
		// The most alike first; by their place for determinism.
		slices.SortFunc(met, func(x, y int) int {
			return cmp.Or(cmp.Compare(shared[y], shared[x]), cmp.Compare(x, y))
		})
		few := slices.Clone(met[:min(len(met), mostCandidates)])
		for _, j := range met {
			shared[j] = 0
		}
		slices.Sort(few) // in the order of the text
		for _, j := range few {
			if likeness := a.likeness(i, j); likeness >= leastBetween {
				worth := likeness * (1 + int(math.Round(math.Sqrt(float64(min(p.size, a.right[j].size))))))
				a.edges = append(a.edges, edge{i, j, likeness, worth})
			}
		}
	}
}

// likeness is how much of two paragraphs both have, in thousandths of the mean of
// their shares: a paragraph that was added to, or of which a part was taken out, is
// alike.
func (a *aligner) likeness(i, j int) int {
	share := a.share(i, j)
	if min(a.left[i].size, a.right[j].size) < someWords && share < leastMoved {
		return 0 // a heading is no part of a paragraph
	}
	return share
}

// share is the likeness of two paragraphs whatever their length.
func (a *aligner) share(i, j int) int {
	p, q := a.left[i], a.right[j]
	if p.same(q) {
		return 1000
	}
	common := 0
	for x, y := 0, 0; x < len(p.list) && y < len(q.list); {
		s, t := p.list[x], q.list[y]
		switch {
		case s.number < t.number:
			x++
		case s.number > t.number:
			y++
		default:
			common += min(s.times, t.times) * a.weights[s.number]
			x, y = x+1, y+1
		}
	}
	if p.weight == 0 || q.weight == 0 {
		return 0
	}
	of, least := 2000*common/(p.weight+q.weight), 1000*common/min(p.weight, q.weight)
	if min(p.size, q.size) < someWords {
		least = of
	}
	return min((2*of+least)/3, 999)
}

// inOrder takes the pairs of most worth that follow each other in both texts.
func (a *aligner) inOrder() {
	// best is, as a tree of sums, the worth of the best chain that ends at each
	// paragraph of the right text, with its last edge.
	type end struct{ worth, edge int }
	best := make([]end, len(a.right)+1)
	before := make([]int, len(a.edges))
	worths := make([]int, len(a.edges))
	last := end{0, -1}
	for from := 0; from < len(a.edges); {
		to := from
		for to < len(a.edges) && a.edges[to].left == a.edges[from].left {
			to++
		}
		for k := from; k < to; k++ { // a paragraph follows those before it
			chain := end{0, -1}
			for j := a.edges[k].right; j > 0; j -= j & -j {
				if best[j].worth > chain.worth {
					chain = best[j]
				}
			}
			before[k], worths[k] = chain.edge, chain.worth
			if a.edges[k].likeness >= leastInOrder {
				worths[k] += a.edges[k].worth
			}
		}
		for k := from; k < to; k++ {
			if a.edges[k].likeness < leastInOrder {
				continue
			}
			for j := a.edges[k].right + 1; j <= len(a.right); j += j & -j {
				if worths[k] > best[j].worth {
					best[j] = end{worths[k], k}
				}
			}
			if worths[k] > last.worth {
				last = end{worths[k], k}
			}
		}
		from = to
	}
	for k := last.edge; k >= 0; k = before[k] {
		a.join(a.edges[k])
	}
}

func (a *aligner) join(e edge) {
	a.answer[e.left], a.answered[e.right], a.likenesses[e.left] = e.right, e.left, e.likeness
}

// between joins what is less alike but stands between the same neighbours.
func (a *aligner) between() {
	for _, e := range a.edges {
		if a.answer[e.left] < 0 && a.answered[e.right] < 0 && a.isBetween(e) {
			a.join(e)
		}
	}
}

// isBetween reports a pair that stands in one gap of both texts.
func (a *aligner) isBetween(e edge) bool {
	above, below := -1, len(a.right)
	for i := e.left - 1; i >= 0; i-- {
		if a.answer[i] >= 0 && !a.strayed[i] {
			above = a.answer[i]
			break
		}
	}
	for i := e.left + 1; i < len(a.left); i++ {
		if a.answer[i] >= 0 && !a.strayed[i] {
			below = a.answer[i]
			break
		}
	}
	return above < e.right && e.right < below
}

// alone joins what is hardly alike but is all that stands between the same neighbours:
// the opening, the line with the date.
func (a *aligner) alone() {
	next := 0 // behind the last neighbour, in the right text
	for from := 0; from <= len(a.left); {
		to, lefts, left := from, 0, -1
		for to < len(a.left) && (a.answer[to] < 0 || a.strayed[to]) {
			if a.answer[to] < 0 {
				lefts, left = lefts+1, to
			}
			to++
		}
		end := len(a.right)
		if to < len(a.left) {
			end = a.answer[to]
		}
		rights, right := 0, -1
		for j := next; j < end; j++ {
			if a.answered[j] < 0 {
				rights, right = rights+1, j
			}
		}
		if lefts == 1 && rights == 1 {
			if likeness := a.share(left, right); likeness >= leastAlone {
				a.join(edge{left: left, right: right, likeness: likeness})
			}
		}
		from, next = to+1, end+1
	}
}

// moved joins what answers to each other in another order, the most alike first.
func (a *aligner) moved() {
	var rest []edge
	for _, e := range a.edges {
		short := min(a.left[e.left].size, a.right[e.right].size) < fewWords
		if e.likeness >= leastMoved && (!short || e.likeness == 1000) &&
			a.answer[e.left] < 0 && a.answered[e.right] < 0 {
			rest = append(rest, e)
		}
	}
	// By worth; those of one worth stay in the order of the text.
	slices.SortStableFunc(rest, func(x, y edge) int { return cmp.Compare(y.worth, x.worth) })
	for _, e := range rest {
		if a.answer[e.left] < 0 && a.answered[e.right] < 0 {
			a.join(e)
			a.strayed[e.left] = true
		}
	}
}

// parts finds for the paragraphs without an answer of which one they are a part: one
// that has a sentence of theirs, or much of their words. Where that has no answer
// either, and stands between the same neighbours, it answers to them.
func (a *aligner) parts() {
	a.leftParts, a.rightParts = a.partsOf(a.left, a.right, a.answer), a.partsOf(a.right, a.left, a.answered)
	join := func(i, j int) {
		if i >= 0 && j >= 0 && a.answer[i] < 0 && a.answered[j] < 0 {
			if e := (edge{left: i, right: j, likeness: a.likeness(i, j)}); a.isBetween(e) {
				a.join(e)
			}
		}
	}
	for i, j := range a.leftParts {
		join(i, j)
	}
	for j, i := range a.rightParts {
		join(i, j)
	}
}

func (a *aligner) partsOf(own, other []shingles, answer []int) []int {
	parts := none(len(own))
	having := havingOf(other, len(a.weights))
	common := make([]int, len(other))
	for i, p := range own {
		if answer[i] >= 0 || p.size < someWords {
			continue
		}
		part, most := -1, 0
		for _, said := range append(a.book.sentences(p.text), p) {
			least := leastSentence
			if said.text == p.text {
				least = leastPart
			}
			if said.size < someWords {
				continue
			}
			said.weigh(a.weights)
			j := a.mostCommon(said, other, having, common)
			if j >= 0 && 1000*common[j] >= least*said.weight && common[j] > most {
				part, most = j, common[j]
			}
			clear(common)
		}
		parts[i] = part
	}
	return parts
}

// mostCommon is the paragraph that has most of some words that few have, -1 for none;
// common is filled with the weights of what each has.
func (a *aligner) mostCommon(said shingles, other []shingles, having [][]int, common []int) int {
	best := -1
	for _, s := range said.list {
		if s.number >= len(having) || len(having[s.number]) > commonest {
			continue
		}
		for _, j := range having[s.number] {
			common[j] += a.weights[s.number]
			if best < 0 || common[j] > common[best] {
				best = j
			}
		}
	}
	return best
}

// steps lists all paragraphs.
func (a *aligner) steps() []Step {
	steps := make([]Step, 0, len(a.left)+len(a.right))
	dropped := func(from int) int {
		for ; from < len(a.left) && (a.answer[from] < 0 || a.strayed[from]); from++ {
			if a.answer[from] < 0 {
				steps = append(steps, Step{from, -1, Dropped, false, 0, a.leftParts[from]})
			}
		}
		return from
	}
	next := dropped(0)
	for j, i := range a.answered {
		if i < 0 {
			steps = append(steps, Step{-1, j, New, false, 0, a.rightParts[j]})
			continue
		}
		kind := Changed
		if a.left[i].same(a.right[j]) {
			kind = Kept
		}
		steps = append(steps, Step{i, j, kind, a.strayed[i], a.likenesses[i], -1})
		if !a.strayed[i] {
			next = dropped(max(next, i+1))
		}
	}
	return steps
}
