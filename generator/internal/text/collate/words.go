package collate

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// shingle is a word or a pair of neighbouring words, by number, with how often it
// stands in a paragraph.
type shingle struct{ number, times int }

// shingles are those of a paragraph, by number.
type shingles struct {
	list   []shingle
	text   string // as it was given
	words  string // as they are compared
	size   int    // how many they are
	weight int
}

// same reports whether two paragraphs have the same words.
func (p shingles) same(q shingles) bool { return p.words == q.words }

func (p *shingles) weigh(weights []int) {
	p.weight = 0
	for _, s := range p.list {
		p.weight += s.times * weights[s.number]
	}
}

// book numbers the shingles of two texts.
type book struct {
	words map[string]int
	pairs map[[2]int]int
	small []bool   // of each number, whether it is of words that say little
	long  []bool   // of each number, whether it is of words, or a pair of words, that may tell something
	both  [][2]int // of each number of a pair, those of its words

	// Where paragraphs are read, one after another.
	tokens         []token
	numbers, order []int
	lists          []shingle // of paragraphs

	counts, weights []int // of shingles, see newAligner
}

// roomFor are so many noughts, in a room that is used again.
func roomFor(room *[]int, n int) []int {
	*room = slices.Grow((*room)[:0], n)[:n]
	clear(*room)
	return *room
}

// books are used again: one takes more memory than the texts that it reads.
var books = sync.Pool{New: func() any {
	return &book{words: map[string]int{}, pairs: map[[2]int]int{}}
}}

// borrowed is an empty book. What was read in it goes with it when it is given back.
func borrowed() *book { return books.Get().(*book) }

func (b *book) back() {
	const most = 1 << 16 // numbers: one of long texts is not kept for short ones
	if b.size() > most {
		return
	}
	clear(b.words)
	clear(b.pairs)
	b.small, b.long, b.both, b.lists = b.small[:0], b.long[:0], b.both[:0], b.lists[:0]
	clear(b.tokens[:cap(b.tokens)]) // they hold on to texts
	books.Put(b)
}

func (b *book) size() int { return len(b.small) }

// longWord is how many letters a word has at least that may tell something by itself.
const longWord = 5

// isPair reports the number of a pair of words.
func (b *book) isPair(number int) bool { return b.both[number][0] >= 0 }

// isSmall reports a word that says little: in, of, the, and.
func isSmall(word string) bool {
	return utf8.RuneCountInString(word) <= 3 && (word[0] < '0' || word[0] > '9')
}

// read cuts a paragraph into its shingles. Words and pairs are numbered through.
func (b *book) read(paragraph string) shingles {
	p := shingles{text: paragraph}
	var said strings.Builder
	said.Grow(len(paragraph) + len(paragraph)/8)
	b.tokens = appendTokens(b.tokens[:0], paragraph)
	words := b.order[:0]
	for _, t := range b.tokens {
		said.WriteString(t.key)
		said.WriteByte(' ')
		if !t.word {
			continue
		}
		p.size++
		key := strings.ToLower(t.key)
		number, known := b.words[key]
		if !known {
			number = b.size()
			b.words[key] = number
			b.small = append(b.small, isSmall(key) && !unspaced([]rune(key)[0]))
			b.long = append(b.long, utf8.RuneCountInString(key) >= longWord)
			b.both = append(b.both, [2]int{-1, -1})
		}
		words = append(words, number)
	}
	b.order = words
	numbers := append(b.numbers[:0], words...)
	for k := 1; k < len(words); k++ {
		pair := [2]int{words[k-1], words[k]}
		number, known := b.pairs[pair]
		if !known {
			number = b.size()
			b.pairs[pair] = number
			b.small = append(b.small, b.small[pair[0]] && b.small[pair[1]])
			b.long = append(b.long, b.long[pair[0]] && b.long[pair[1]])
			b.both = append(b.both, pair)
		}
		numbers = append(numbers, number)
	}
	b.numbers = numbers
	slices.Sort(numbers) // so that two lists can be merged
	from := len(b.lists)
	for _, number := range numbers {
		if n := len(b.lists); n > from && b.lists[n-1].number == number {
			b.lists[n-1].times++
		} else {
			b.lists = append(b.lists, shingle{number, 1})
		}
	}
	p.list = b.lists[from:len(b.lists):len(b.lists)]
	p.words = said.String()
	return p
}

// sentences are those of a paragraph, none where it is one.
func (b *book) sentences(paragraph string) []shingles {
	parts := strings.SplitAfter(paragraph, ". ")
	if len(parts) < 2 {
		return nil
	}
	var list []shingles
	for _, part := range parts {
		list = append(list, b.read(part))
	}
	return list
}

// token is a word or a mark with the space before it.
type token struct {
	text string
	key  string // by which it is compared
	word bool
}

// tokens cuts a text: words, and each mark between them. A letter of a script that
// writes without spaces is a word.
func tokens(text string) []token { return appendTokens(nil, text) }

func appendTokens(list []token, text string) []token {
	for at := 0; at < len(text); {
		begin := at
		for at < len(text) {
			r, size := utf8.DecodeRuneInString(text[at:])
			if !unicode.IsSpace(r) {
				break
			}
			at += size
		}
		from := at
		isWord := false
		for at < len(text) {
			r, size := utf8.DecodeRuneInString(text[at:])
			inside := isWord && (r == '\'' || r == '’' || r == '-' || r == '‑') && goesOn(text[at+size:])
			if !inside && !inWord(r) {
				if !isWord && !unicode.IsSpace(r) {
					at += size
				}
				break
			}
			if isWord && unspaced(r) {
				break
			}
			isWord = true
			at += size
			if unspaced(r) {
				break
			}
		}
		list = append(list, token{text[begin:at], fold(text[from:at]), isWord})
	}
	return list
}

// goesOn reports whether a letter or figure comes next.
func goesOn(rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	return inWord(r) && r != utf8.RuneError
}

func inWord(r rune) bool {
	return r < utf8.RuneSelf && (r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9') ||
		r >= utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r))
}

// unspaced reports letters of scripts that write without spaces.
func unspaced(r rune) bool {
	return r >= 0x0e00 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao,
		unicode.Khmer, unicode.Myanmar)
}

var folds = strings.NewReplacer("’", "'", "‘", "'", "“", `"`, "”", `"`, "–", "-", "—", "-", "‑", "-", "‐", "-")

// fold takes shapes of marks away that make no difference.
func fold(word string) string {
	for i := 0; i < len(word); i++ {
		if word[i] >= utf8.RuneSelf {
			return folds.Replace(word)
		}
	}
	return word
}

// PieceKind says in which of two texts a piece stands.
type PieceKind int

const (
	Same PieceKind = iota
	Taken
	Put
)

// Piece is a run of words that both texts have, or one of them. Where both have it,
// shapes of its marks may differ.
type Piece struct {
	Kind        PieceKind
	Left, Right string
}

const (
	mostCells  = 1 << 20 // of the table in which words are held against words
	mostNested = 12
	island     = 2 // so few words between others that changed read as changed, too
)

// Words lays the words of two paragraphs side by side.
func Words(left, right string) []Piece {
	d := differ{left: tokens(left), right: tokens(right)}
	d.sameLeft = make([]int, len(d.left))
	for i := range d.sameLeft {
		d.sameLeft[i] = -1
	}
	d.compare(0, len(d.left), 0, len(d.right), 0)
	d.flood()
	return d.pieces()
}

type differ struct {
	left, right []token
	sameLeft    []int // for each token of the left text that of the right one that is the same, or -1
}

// same reports tokens that read the same; a space before them counts between tokens
// alone.
func (d *differ) same(i, j int) bool {
	if d.left[i].key != d.right[j].key {
		return false
	}
	return i == 0 || j == 0 || spaced(d.left[i].text) == spaced(d.right[j].text)
}

func spaced(token string) bool {
	r, _ := utf8.DecodeRuneInString(token)
	return unicode.IsSpace(r)
}

// compare finds the tokens that two stretches have in common.
func (d *differ) compare(i, iEnd, j, jEnd, depth int) {
	for i < iEnd && j < jEnd && d.same(i, j) {
		d.sameLeft[i] = j
		i, j = i+1, j+1
	}
	for i < iEnd && j < jEnd && d.same(iEnd-1, jEnd-1) {
		iEnd, jEnd = iEnd-1, jEnd-1
		d.sameLeft[iEnd] = jEnd
	}
	switch {
	case i == iEnd || j == jEnd:
	case (iEnd-i)*(jEnd-j) <= mostCells:
		d.table(i, iEnd, j, jEnd)
	case depth < mostNested:
		d.atUnique(i, iEnd, j, jEnd, depth)
	}
}

// table finds the longest common sequence. Among those of one length it prefers
// words to marks.
func (d *differ) table(i, iEnd, j, jEnd int) {
	wide := jEnd - j + 1
	worth := make([]int32, (iEnd-i+1)*wide)
	for x := iEnd - 1; x >= i; x-- {
		for y := jEnd - 1; y >= j; y-- {
			at := (x-i)*wide + y - j
			best := max(worth[at+wide], worth[at+1])
			if d.same(x, y) {
				best = max(best, worth[at+wide+1]+d.value(x))
			}
			worth[at] = best
		}
	}
	for x, y := i, j; x < iEnd && y < jEnd; {
		at := (x-i)*wide + y - j
		switch {
		case d.same(x, y) && worth[at] == worth[at+wide+1]+d.value(x):
			d.sameLeft[x] = y
			x, y = x+1, y+1
		case worth[at] == worth[at+wide]:
			x++
		default:
			y++
		}
	}
}

func (d *differ) value(i int) int32 {
	if d.left[i].word {
		return 4
	}
	return 1
}

// atUnique parts very long stretches at words that each has once.
func (d *differ) atUnique(i, iEnd, j, jEnd, depth int) {
	type once struct{ left, right, lefts, rights int }
	seen := map[string]*once{}
	for x := i; x < iEnd; x++ {
		o := seen[d.left[x].key]
		if o == nil {
			o = &once{}
			seen[d.left[x].key] = o
		}
		o.left, o.lefts = x, o.lefts+1
	}
	for y := j; y < jEnd; y++ {
		if o := seen[d.right[y].key]; o != nil {
			o.right, o.rights = y, o.rights+1
		}
	}
	atX, atY, parted := i, j, false
	for x := i; x < iEnd; x++ {
		o := seen[d.left[x].key]
		if o.lefts != 1 || o.rights != 1 || o.right < atY || !d.same(x, o.right) || o.right-atY > 8*(x-atX)+64 {
			continue
		}
		parted = true
		d.compare(atX, x, atY, o.right, depth+1)
		d.sameLeft[x] = o.right
		atX, atY = x+1, o.right+1
	}
	if parted {
		d.compare(atX, iEnd, atY, jEnd, depth+1)
	}
}

// flood takes words that both texts have for changed where they stand alone between
// words that changed: a "the" in common says nothing.
func (d *differ) flood() {
	for from := 0; from < len(d.left); {
		if d.sameLeft[from] < 0 {
			from++
			continue
		}
		to, words := from, 0
		for to < len(d.left) && d.sameLeft[to] >= 0 && (to == from || d.sameLeft[to] == d.sameLeft[to-1]+1) {
			if d.left[to].word {
				words++
			}
			to++
		}
		if words <= island && d.isIsland(from, to, words) {
			for x := from; x < to; x++ {
				d.sameLeft[x] = -1
			}
		}
		from = to
	}
}

// isIsland reports a run with more words changed on each side of it, in both texts,
// than it has.
func (d *differ) isIsland(from, to, words int) bool {
	if from == 0 || to == len(d.left) || d.sameLeft[from-1] >= 0 || d.sameLeft[to] >= 0 {
		return false
	}
	first, last := d.sameLeft[from], d.sameLeft[to-1]
	before, after := from-1, to
	for before >= 0 && d.sameLeft[before] < 0 {
		before--
	}
	for after < len(d.left) && d.sameLeft[after] < 0 {
		after++
	}
	above, below := -1, len(d.right)
	if before >= 0 {
		above = d.sameLeft[before]
	}
	if after < len(d.left) {
		below = d.sameLeft[after]
	}
	return from-before-1 > words && after-to > words && first-above-1 > words && below-last-1 > words
}

// pieces joins the tokens to runs.
func (d *differ) pieces() []Piece {
	var list []Piece
	add := func(kind PieceKind, left, right []token) {
		if len(left)+len(right) > 0 {
			list = append(list, Piece{kind, joined(left), joined(right)})
		}
	}
	for i, j := 0, 0; i < len(d.left) || j < len(d.right); {
		from := i
		for i < len(d.left) && d.sameLeft[i] < 0 {
			i++
		}
		to := len(d.right)
		if i < len(d.left) {
			to = d.sameLeft[i]
		}
		add(Taken, d.left[from:i], nil)
		add(Put, nil, d.right[j:to])
		from, j = i, to
		for i < len(d.left) && d.sameLeft[i] == j {
			i, j = i+1, j+1
		}
		add(Same, d.left[from:i], d.right[to:j])
	}
	return list
}

func joined(list []token) string {
	var out strings.Builder
	for _, t := range list {
		out.WriteString(t.text)
	}
	return out.String()
}
