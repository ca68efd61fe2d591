package collate

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// What is less alike answers by what stands around it, or by words of its own.
const (
	// leastAkin have two of which each is more akin to the other than to anything else: how
	// alike they are, and more for each pair of words that nothing else has, up to
	// mostShared, and for each of them that is a phrase.
	leastAkin  = 156
	forShared  = 20
	mostShared = 4
	farAkin    = 104 // in hundredths of what comes next
	fewPhrases = 2   // that nothing else has: one may be a name that both happen to give
	mostRounds = 8   // in which what has found no answer yet is tried again
	// leastFollowing have two that follow an answer, and leastFirst the first ones below
	// headings that answer to each other.
	leastFollowing = 50
	leastFirst     = 15
	leastPreceding = 30      // have two before paragraphs
	nearlySame     = 500     // that are so much alike
	leastHeaded    = 200     // have headings in different words
	held           = 900     // has a heading that is a part of the other
	leastBeneath   = 70      // have two below such headings
	farBeneath     = 180     // in hundredths of what comes next
	mostBeneath    = 64      // paragraphs below a heading that are looked at
	mostHeadings   = 1 << 16 // pairs of headings that are looked at
)

// akin joins long paragraphs without an answer that share words of their own, each of
// them more akin to the other than to anything else without an answer.
func (a *aligner) akin() {
	for round := 0; round < mostRounds && a.akinOnce(); round++ {
	}
}

func (a *aligner) akinOnce() (joined bool) {
	left, right := make([]ranks, len(a.left)), make([]ranks, len(a.right))
	var pairs []edge
	for _, e := range a.loose {
		if !a.isFree(e) || min(a.left[e.left].size, a.right[e.right].size) < manyWords {
			continue
		}
		two := [2]int{e.left, e.right}
		e.worth = e.likeness + forShared*(min(a.shared[two], mostShared)+min(a.bonds[two], mostShared))
		left[e.left].add(e.worth)
		right[e.right].add(e.worth)
		pairs = append(pairs, e)
	}
	for _, e := range pairs {
		l, r := left[e.left], right[e.right]
		isBest := e.worth == l.first && e.worth == r.first && 100*e.worth >= farAkin*max(l.next, r.next)
		if isBest && e.worth >= leastAkin && a.phrases[[2]int{e.left, e.right}] >= fewPhrases && a.isFree(e) {
			a.joinAnywhere(e)
			joined = true
		}
	}
	return joined
}

// headed joins headings without an answer: those under which most of what has an answer
// answers to what stands under the other, and then those that have words in common. Of very
// many it joins none.
func (a *aligner) headed() {
	lefts, rights := sections(a.left), sections(a.right)
	ones, others := headings(a.left, lefts, a.answer), headings(a.right, rights, a.answered)
	if len(ones)*len(others) > mostHeadings {
		return
	}
	votes := map[[2]int]int{}
	for i, j := range a.answer {
		if j >= 0 && lefts[i] >= 0 && rights[j] >= 0 {
			votes[[2]int{lefts[i], rights[j]}]++
		}
	}
	ofLeft, ofRight := make([]ranks, len(a.left)), make([]ranks, len(a.right))
	for two, n := range votes {
		ofLeft[two[0]].add(n)
		ofRight[two[1]].add(n)
	}
	var pairs []edge
	for _, one := range ones {
		for _, other := range others {
			e := edge{left: one.at, right: other.at, likeness: held}
			if !one.holds(other) && !other.holds(one) {
				e.likeness = a.share(e.left, e.right)
			}
			n := votes[[2]int{e.left, e.right}]
			most := n > ofLeft[e.left].but(n) && n > ofRight[e.right].but(n)
			if most && (n > 1 || e.likeness > 0) {
				a.joinAnywhere(e)
			}
			pairs = append(pairs, e)
		}
	}
	left, right := make([]ranks, len(a.left)), make([]ranks, len(a.right))
	for _, e := range pairs {
		if a.isFree(e) {
			left[e.left].add(e.likeness)
			right[e.right].add(e.likeness)
		}
	}
	for _, e := range pairs { // of those that are equal the first, which those below it may repeat
		isBest := e.likeness == left[e.left].first && e.likeness == right[e.right].first
		if isBest && e.likeness >= leastHeaded && a.isFree(e) {
			a.joinAnywhere(e)
		}
	}
}

// heading is a paragraph under which others stand.
type heading struct {
	at      int
	letters string // and figures, without what stands between them
}

// headings are those of a text that have no answer.
func headings(text []shingles, sections, answer []int) (list []heading) {
	for _, h := range sections {
		if n := len(list); h >= 0 && answer[h] < 0 && (n == 0 || list[n-1].at != h) {
			list = append(list, heading{h, letters(text[h].text)})
		}
	}
	return list
}

// holds reports a heading that has all letters of another in a row: it says the same, or
// more, whether in one word or in two.
func (h heading) holds(other heading) bool {
	return utf8.RuneCountInString(other.letters) >= longWord && strings.Contains(h.letters, other.letters)
}

func letters(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsNumber(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, text)
}

// beneath joins what has no answer and stands under headings that answer to each other,
// where each of the two is by far the most alike to the other of all that do.
func (a *aligner) beneath() {
	lefts, rights := sections(a.left), sections(a.right)
	free := map[int][]int{} // by the heading of the right text
	for j, h := range rights {
		if h >= 0 && a.answered[j] < 0 {
			free[h] = append(free[h], j)
		}
	}
	left, right := make([]ranks, len(a.left)), make([]ranks, len(a.right))
	var pairs []edge
	for i, h := range lefts {
		if h < 0 || a.answer[h] < 0 || a.answer[i] >= 0 {
			continue
		}
		below := free[a.answer[h]]
		for _, j := range below[:min(len(below), mostBeneath)] {
			e := edge{left: i, right: j, likeness: a.share(i, j)}
			left[i].add(e.likeness)
			right[j].add(e.likeness)
			pairs = append(pairs, e)
		}
	}
	for _, e := range pairs {
		next := max(left[e.left].but(e.likeness), right[e.right].but(e.likeness))
		if e.likeness >= leastBeneath && 100*e.likeness >= farBeneath*next {
			a.joinAnywhere(e)
		}
	}
}

// sections are, for each paragraph, the heading under which it stands, -1 for none and for
// headings.
func sections(text []shingles) []int {
	list := make([]int, len(text))
	heading := -1
	for i, p := range text {
		list[i] = heading
		if isHeading(p) {
			list[i], heading = -1, i
		}
	}
	return list
}

// isHeading reports what may be a heading: few words that are no sentence.
func isHeading(p shingles) bool {
	return p.size > 0 && p.size < fewerWords && !strings.ContainsAny(p.text[len(p.text)-1:], ".,;:")
}

// following joins what follows an answer in both texts, if the two have a little in common,
// and what stands before paragraphs that are nearly the same: the last words before a
// formula.
func (a *aligner) following() {
	for i := 1; i < len(a.left); i++ {
		j := a.answer[i-1] + 1
		if j < 1 || j >= len(a.right) {
			continue
		}
		switch {
		case isHeading(a.left[i-1]) && isHeading(a.right[j-1]):
			a.joinIf(edge{left: i, right: j}, leastFirst)
		case a.share(i-1, j-1) >= leastAmongFree:
			a.joinIf(edge{left: i, right: j}, leastFollowing)
		}
	}
	for i := len(a.left) - 2; i >= 0; i-- {
		j := a.answer[i+1] - 1
		if j >= 0 && min(a.left[i+1].size, a.right[j+1].size) >= someWords && a.share(i+1, j+1) >= nearlySame {
			a.joinIf(edge{left: i, right: j}, leastPreceding)
		}
	}
}

// joinIf joins two paragraphs without an answer that are so much alike and no headings.
func (a *aligner) joinIf(e edge, least int) {
	if !a.isFree(e) || min(a.left[e.left].size, a.right[e.right].size) < someWords {
		return
	}
	if e.likeness = a.likeness(e.left, e.right); e.likeness >= least {
		a.joinAnywhere(e)
	}
}
