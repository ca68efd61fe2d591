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
//   - Long paragraphs that have few words in common answer to each other where each is by
//     far the most alike to the other: what was written anew.
//   - What is less alike answers by what stands around it: right behind an answer, before
//     a formula, below headings that answer to each other. Headings answer by what stands
//     below them as well as by their words.
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
	"maps"
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
	leastEnds    = 40  // both open, or close, the two texts
	leastPart    = 380 // of its own words
	// leastReworded have two that say the same in other words: each is the other's most
	// alike by far, in hundredths of what comes next.
	leastReworded = 95
	leastUnbound  = 160 // without words that nothing else has
	leastBound    = 75  // with some
	byFar         = 122
	// leastAmongFree have those of which each is only by far the most alike to the other
	// among what has no answer, and near to what has one.
	leastAmongFree = 130
	nearBest       = 65
	// leastSentence has another paragraph of a sentence that was taken from it.
	leastSentence = 430
)

const (
	mostCandidates = 8  // of a paragraph
	commonest      = 12 // paragraphs of a text that share a pair of words by which candidates are found
	fewBonds       = 2
	fewWords       = 4  // of a paragraph that moves only as it is
	someWords      = 8  // of a paragraph that may be a part of another
	fewerWords     = 14 // of what may be a heading beside a paragraph that is three times as long
	manyWords      = 20 // of a paragraph that says in other words what another one says
)

// Align lays the paragraphs of two texts side by side.
func Align(left, right []string) []Step {
	return AlignIf(left, right, func(int) bool { return true })
}

// AlignIf is Align for two texts of which enough answers to each other: it is asked of how
// many paragraphs, at the most, before what costs most is done. Where they are not enough,
// there are no steps.
func AlignIf(left, right []string, enough func(most int) bool) []Step {
	a := newAligner(left, right)
	defer a.book.back()
	a.candidates()
	a.inOrder()
	a.between()
	a.moved()
	a.reworded()
	a.ends()
	a.akin()
	a.headed()
	a.beneath()
	a.following()
	have := 0
	for _, j := range a.answer {
		if j >= 0 {
			have++
		}
	}
	if gaps := have + 1; !enough(have + gaps) { // alone finds one in each, at the most
		return nil
	}
	a.parts()
	a.alone()
	return a.steps()
}

// aligner aligns two texts.
type aligner struct {
	book        *book
	left, right []shingles
	weights     []int // of shingles, by number
	having      holders
	edges       []edge // possible pairs, by left and then right
	loose       []edge // pairs that are hardly alike, in the same order
	// shared are how many pairs of words a paragraph of the left text and one of the right
	// have that nothing else has, phrases how many they are where they overlap, and bonds how
	// many phrases of long words are among them.
	shared, phrases, bonds map[[2]int]int
	answer                 []int  // to each paragraph of the left text, -1 for none
	answered               []int  // by each paragraph of the right text
	strayed                []bool // of the left text, those that moved
	likenesses             []int  // of each paragraph of the left text to its answer

	leftParts, rightParts []int // of which paragraph of the other text each is a part
}

// edge is a pair of paragraphs that may answer to each other.
type edge struct{ left, right, likeness, worth int }

func newAligner(left, right []string) *aligner {
	a := &aligner{answer: none(len(left)), answered: none(len(right)),
		strayed: make([]bool, len(left)), likenesses: make([]int, len(left)), book: borrowed()}
	book := a.book
	for _, words := range left {
		a.left = append(a.left, book.read(words))
	}
	for _, words := range right {
		a.right = append(a.right, book.read(words))
	}
	counts := roomFor(&book.counts, book.size()) // of the paragraphs that have each shingle
	for _, text := range [...][]shingles{a.left, a.right} {
		for _, p := range text {
			for _, s := range p.list {
				counts[s.number]++
			}
		}
	}
	a.weights = roomFor(&book.weights, len(counts))
	all := len(left) + len(right) + 1
	weightOf := make([]int, all) // of what so many have; most numbers have few
	for n := range weightOf {
		weightOf[n] = 4 + int(math.Round(100*math.Log(float64(all)/float64(max(n, 1)))))
	}
	for number, n := range counts {
		a.weights[number] = weightOf[n]
		if book.small[number] {
			a.weights[number] /= 4
		}
	}
	a.having = holdersIn(a.right, len(a.weights))
	a.bind(counts)
	for _, text := range [...][]shingles{a.left, a.right} {
		for i := range text {
			text[i].weigh(a.weights)
		}
	}
	return a
}

// bind finds the bonds of paragraphs. counts are how many have each shingle.
func (a *aligner) bind(counts []int) {
	a.shared, a.bonds, a.phrases = map[[2]int]int{}, map[[2]int]int{}, map[[2]int]int{}
	all, long := phrases{firsts: map[[2]int][]int{}, seconds: map[[3]int]bool{}}, phrases{
		firsts: map[[2]int][]int{}, seconds: map[[3]int]bool{}}
	for i, p := range a.left {
		for _, s := range p.list {
			if !a.book.isPair(s.number) || a.book.small[s.number] || counts[s.number] != 2 ||
				len(a.having.of(s.number)) != 1 {
				continue
			}
			two := [2]int{i, int(a.having.of(s.number)[0])}
			a.shared[two]++
			all.add(two, a.book.both[s.number])
			if a.book.long[s.number] {
				long.add(two, a.book.both[s.number])
			}
		}
	}
	all.count(a.phrases)
	long.count(a.bonds)
}

// phrases are pairs of words that two paragraphs have.
type phrases struct {
	firsts  map[[2]int][]int // by the two paragraphs, the first words of pairs
	seconds map[[3]int]bool  // of two paragraphs and the second word of what both have
}

func (p phrases) add(two, words [2]int) {
	p.firsts[two] = append(p.firsts[two], words[0])
	p.seconds[[3]int{two[0], two[1], words[1]}] = true
}

// count counts the phrases of two paragraphs: “United Nations Security Council” is one.
func (p phrases) count(into map[[2]int]int) {
	for two, firsts := range p.firsts {
		for _, first := range firsts {
			if !p.seconds[[3]int{two[0], two[1], first}] {
				into[two]++
			}
		}
	}
}

// holders are the paragraphs of a text that have each shingle.
type holders struct {
	ends       []int32 // in paragraphs, by the number of the shingle
	paragraphs []int32
}

// of are the paragraphs that have a shingle, in their order.
func (h *holders) of(number int) []int32 {
	from := int32(0)
	if number > 0 {
		from = h.ends[number-1]
	}
	return h.paragraphs[from:h.ends[number]]
}

// holdersIn are the holders in a text of shingles that have so many numbers.
func holdersIn(text []shingles, numbers int) holders {
	h := holders{ends: make([]int32, numbers)}
	for _, p := range text {
		for _, s := range p.list {
			h.ends[s.number]++
		}
	}
	all := int32(0)
	for number, n := range h.ends {
		h.ends[number] = all // where the first of them goes; each moves it on by one
		all += n
	}
	h.paragraphs = make([]int32, all)
	for j, p := range text {
		for _, s := range p.list {
			h.paragraphs[h.ends[s.number]] = int32(j)
			h.ends[s.number]++
		}
	}
	return h
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
			having := a.having.of(s.number)
			if len(having) > commonest && len(p.list) > 2*fewWords {
				continue
			}
			for _, holder := range having[:min(len(having), 4*commonest)] {
				j := int(holder)
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
			likeness := a.likeness(i, j)
			if likeness > 0 {
				a.loose = append(a.loose, edge{left: i, right: j, likeness: likeness})
			}
			if likeness >= leastBetween {
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
	short, long := min(a.left[i].size, a.right[j].size), max(a.left[i].size, a.right[j].size)
	if isHeading := short < someWords || short < fewerWords && long > 3*short; isHeading && share < leastMoved {
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

// reworded joins what says the same in other words, wherever it stands: long paragraphs
// without an answer of which each is by far the most alike to the other among those that
// have none, and not much less than to any.
func (a *aligner) reworded() {
	a.rewordedOnce(leastReworded, byFar) // than whatever else there is
	for a.rewordedOnce(leastAmongFree, nearBest) {
	}
	a.bound()
}

// bound joins long paragraphs without an answer that have words of their own which nothing
// else has, more than either has with any other.
func (a *aligner) bound() {
	pairs := slices.Collect(maps.Keys(a.bonds))
	slices.SortFunc(pairs, func(x, y [2]int) int { // in the order of the texts, for determinism
		return cmp.Or(cmp.Compare(x[0], y[0]), cmp.Compare(x[1], y[1]))
	})
	left, right := make([]ranks, len(a.left)), make([]ranks, len(a.right)) // of those without an answer
	for _, pair := range pairs {
		if a.isFree(edge{left: pair[0], right: pair[1]}) {
			left[pair[0]].add(a.bonds[pair])
			right[pair[1]].add(a.bonds[pair])
		}
	}
	for _, pair := range pairs {
		e := edge{left: pair[0], right: pair[1]}
		n := a.bonds[pair]
		l, r := left[e.left], right[e.right]
		isLong := min(a.left[e.left].size, a.right[e.right].size) >= manyWords
		if n < fewBonds || !isLong || n < l.first || n < r.first || n == l.next || n == r.next || !a.isFree(e) {
			continue
		}
		if e.likeness = a.share(e.left, e.right); e.likeness >= leastBound {
			a.joinAnywhere(e)
		}
	}
}

// joinAnywhere joins a pair that may stand out of order.
func (a *aligner) joinAnywhere(e edge) {
	stays := a.isBetween(e)
	a.join(e)
	a.strayed[e.left] = !stays
}

// ranks are how alike the most alike to a paragraph is, and what comes next.
type ranks struct{ first, next int }

func (r *ranks) add(likeness int) {
	r.next = max(r.next, min(r.first, likeness))
	r.first = max(r.first, likeness)
}

// but is the most alike besides one that is so much alike.
func (r ranks) but(likeness int) int {
	if likeness == r.first {
		return r.next
	}
	return r.first
}

// rewordedOnce joins pairs that are so much alike, and so near to the most alike that each
// of the two has, in hundredths.
func (a *aligner) rewordedOnce(least, near int) (joined bool) {
	left, right := make([]ranks, len(a.left)), make([]ranks, len(a.right)) // of those without an answer
	allLeft, allRight := make([]ranks, len(a.left)), make([]ranks, len(a.right))
	for _, e := range a.loose {
		allLeft[e.left].add(e.likeness)
		allRight[e.right].add(e.likeness)
		if a.isFree(e) {
			left[e.left].add(e.likeness)
			right[e.right].add(e.likeness)
		}
	}
	for _, e := range a.loose {
		l, r := left[e.left], right[e.right]
		isBest := e.likeness == l.first && e.likeness == r.first && 100*e.likeness >= byFar*max(l.next, r.next)
		isNear := 100*e.likeness >= near*max(allLeft[e.left].but(e.likeness), allRight[e.right].but(e.likeness))
		isLong := min(a.left[e.left].size, a.right[e.right].size) >= manyWords
		isBound := e.likeness >= leastUnbound || a.shared[[2]int{e.left, e.right}] > 0
		if isBest && isNear && isLong && isBound && e.likeness >= least && a.isFree(e) {
			a.joinAnywhere(e)
			joined = true
		}
	}
	return joined
}

func (a *aligner) isFree(e edge) bool { return a.answer[e.left] < 0 && a.answered[e.right] < 0 }

// ends joins the first and the last long paragraphs of two texts where they have no other
// answer and something in common: how a statement opens, and how it closes.
func (a *aligner) ends() {
	isLong := func(p shingles) bool { return p.size >= manyWords }
	lastLong := func(text []shingles) int {
		for i := len(text) - 1; i >= 0; i-- {
			if isLong(text[i]) {
				return i
			}
		}
		return -1
	}
	pairs := [...][2]int{
		{slices.IndexFunc(a.left, isLong), slices.IndexFunc(a.right, isLong)}, {lastLong(a.left), lastLong(a.right)},
	}
	for _, p := range pairs {
		if i, j := p[0], p[1]; i >= 0 && j >= 0 && a.answer[i] < 0 && a.answered[j] < 0 {
			e := edge{left: i, right: j, likeness: a.share(i, j)}
			if e.likeness >= leastEnds && a.isBetween(e) {
				a.join(e)
			}
		}
	}
}

// parts finds for the paragraphs without an answer of which one they are a part: one
// that has a sentence of theirs, or much of their words. Where that has no answer
// either, and stands between the same neighbours, it answers to them.
func (a *aligner) parts() {
	leftBonds, rightBonds := a.mostBound()
	a.leftParts = a.partsOf(a.left, a.right, a.answer, leftBonds)
	a.rightParts = a.partsOf(a.right, a.left, a.answered, rightBonds)
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

// mostBound are the paragraphs of the other text with which each has most bonds, -1 where
// it has few.
func (a *aligner) mostBound() (left, right []int) {
	left, right = none(len(a.left)), none(len(a.right))
	most := func(best []int, at, other, n int, bonds func(other int) int) {
		if b := best[at]; b < 0 || n > bonds(b) || n == bonds(b) && other < b {
			best[at] = other
		}
	}
	for pair, n := range a.bonds {
		if n >= fewBonds {
			most(left, pair[0], pair[1], n, func(j int) int { return a.bonds[[2]int{pair[0], j}] })
			most(right, pair[1], pair[0], n, func(i int) int { return a.bonds[[2]int{i, pair[1]}] })
		}
	}
	return left, right
}

func (a *aligner) partsOf(own, other []shingles, answer, bonds []int) []int {
	parts := none(len(own))
	having := holdersIn(other, len(a.weights))
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
			j := a.mostCommon(said, other, &having, common)
			if j >= 0 && 1000*common[j] >= least*said.weight && common[j] > most {
				part, most = j, common[j]
			}
			clear(common)
		}
		if part < 0 {
			part = bonds[i]
		}
		parts[i] = part
	}
	return parts
}

// mostCommon is the paragraph that has most of some words that few have, -1 for none;
// common is filled with the weights of what each has.
func (a *aligner) mostCommon(said shingles, other []shingles, having *holders, common []int) int {
	best := -1
	for _, s := range said.list {
		if s.number >= len(having.ends) || len(having.of(s.number)) > commonest {
			continue
		}
		for _, holder := range having.of(s.number) {
			j := int(holder)
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
