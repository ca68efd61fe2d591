// Package sample writes documents for tests and measurements: as many as are
// wanted, always the same ones, and none of them real. No part of the program
// uses it.
//
// The rules for its users:
//
//   - A Collection gives the same documents on every machine, in every version
//     of Go. Each hangs on the seed and its own number alone: a collection of
//     one document more has the same documents and one more.
//   - Words are drawn from a vocabulary by Zipf's law: the word of rank r
//     comes 1/r times as often as the first. The first ranks are the small
//     words of English, the others are made of syllables, many of them with
//     the endings of English, so that words have inflections.
//   - Documents look like press releases: a title with a partner's name, a
//     place and a date, paragraphs, here and there a heading, a name with
//     marks on its letters, a topic.
package sample

import (
	"fmt"
	"math"
	"math/bits"
	"slices"
	"sort"
	"strings"
)

// Collection describes documents. The zero Collection has 20,000 different
// words and about 600 words a document.
type Collection struct {
	Seed       uint64
	Vocabulary int // different words
	Length     int // words of a document, give or take a half
}

// Writer writes the documents of a collection.
type Writer struct {
	Collection
	Words []string // by rank
	// sums are the shares of words up to each rank.
	sums []float64
}

// smallWords are the commonest words of English, in their order.
var smallWords = strings.Fields(
	`the of and to in a for on with by as that is from at their will be our this are also it we which its has an
	or have was between not all other more these they such through been under its can both into including were should who about than`,
)

var (
	onsets  = strings.Fields(`b c d f g h j k l m n p r s t v w br cl cr dr fl gr pl pr st str sh ch th tr`)
	nuclei  = strings.Fields(`a e i o u ai ea ee io ou`)
	codas   = strings.Fields(`b d g k l m n p r s t x ck ct ld nd ng nt rd rm rt st`)
	endings = []string{"", "", "", "s", "ed", "ing", "ation", "ment", "ly", "ity", "al", "ness"}
)

// Subjects of the documents. Names of partners stand in titles, the others in
// the text.
var (
	partners = strings.Split(
		`Australia,Canada,China,India,Japan,New Zealand,Norway,Switzerland,Türkiye,United Kingdom,United States,European Union,Republic of Korea,Pakistan`,
		",",
	)
	places = strings.Split(`Jakarta,Bangkok,Kuala Lumpur,Manila,Singapore,Ha Noi,Vientiane,Phnom Penh`, ",")
	topics = strings.Split(
		`maritime security,climate change,digital economy,disaster management,food security,counter-terrorism,the rule of law,connectivity`,
		",",
	)
	people = strings.Split(`Zdeněk Jenča,Nguyễn Văn An,Şule Öztürk,José Muñoz,Søren Ærø,Łucja Wójcik`, ",")
	months = strings.Fields(`January February March April May June July August September October November December`)
)

// New prepares a writer.
func New(c Collection) *Writer {
	if c.Vocabulary == 0 {
		c.Vocabulary = 20_000
	}
	if c.Length == 0 {
		c.Length = 600
	}
	w := &Writer{Collection: c, Words: words(c.Vocabulary), sums: make([]float64, c.Vocabulary)}
	sum := 0.0
	for rank := range w.sums {
		sum += 1 / float64(rank+1)
		w.sums[rank] = sum
	}
	for rank := range w.sums {
		w.sums[rank] /= sum
	}
	return w
}

// words are different words in the order of their ranks.
func words(n int) []string {
	list := make([]string, 0, n)
	seen := map[string]bool{}
	enter := func(word string) {
		if !seen[word] && len(list) < n {
			seen[word] = true
			list = append(list, word)
		}
	}
	for _, word := range smallWords {
		enter(word)
	}
	for d := (dice{1}); len(list) < n; {
		var word strings.Builder
		for range 1 + d.roll(3) {
			word.WriteString(pick(&d, onsets))
			word.WriteString(pick(&d, nuclei))
		}
		word.WriteString(pick(&d, codas))
		// A word and some of its inflections, at ranks that lie near each other.
		for range 1 + d.roll(3) {
			enter(word.String() + pick(&d, endings))
		}
	}
	return list
}

// Document is the name and the text of a document by its number.
func (w *Writer) Document(number int) (name, text string) {
	// The first throw is where the document's own begin: dice that start at
	// neighbouring numbers would throw the same, one behind the other.
	d := dice{w.Seed<<32 ^ uint64(number)}
	d.state = d.next()
	partner := pick(&d, partners)
	var out strings.Builder
	fmt.Fprintf(&out, "ASEAN and %s on %s %s\n\n", partner, w.word(&d), w.word(&d))
	fmt.Fprintf(
		&out,
		"%s, %d %s %d – ",
		strings.ToUpper(pick(&d, places)),
		1+d.roll(28),
		pick(&d, months),
		1976+d.roll(50),
	)
	length := w.Length*2/5 + d.roll(w.Length) // and what the last paragraph adds
	for written := 0; written < length; {
		if d.roll(12) == 0 {
			fmt.Fprintf(&out, "## %s %s\n\n", capital(w.word(&d)), w.word(&d))
		}
		for range 2 + d.roll(4) {
			written += w.sentence(&d, &out, partner)
		}
		out.WriteString("\n\n")
	}
	return fmt.Sprintf("%05d-%s", number, strings.ReplaceAll(Plain(partner), " ", "-")), out.String()
}

// Plain is a partner's name as it can stand in the name of a file.
func Plain(partner string) string {
	return strings.ToLower(strings.ReplaceAll(partner, "ü", "u"))
}

// sentence writes a sentence and returns the number of its words.
func (w *Writer) sentence(d *dice, out *strings.Builder, partner string) int {
	length := 6 + d.roll(20)
	parts := make([]string, 0, length+3)
	for range length {
		parts = append(parts, w.word(d))
	}
	place := 1 + d.roll(length-1)
	switch d.roll(9) {
	case 0:
		parts = slices.Insert(parts, place, partner)
	case 1:
		parts = slices.Insert(parts, place, "ASEAN’s")
	case 2:
		parts = slices.Insert(parts, place, pick(d, topics))
	case 3:
		parts = slices.Insert(parts, place, "H.E. "+pick(d, people))
	case 4:
		parts = slices.Insert(parts, place, fmt.Sprint(1976+d.roll(60)))
	}
	parts[0] = capital(parts[0])
	out.WriteString(strings.Join(parts, " "))
	out.WriteString(". ")
	return len(parts)
}

// word draws a word.
func (w *Writer) word(d *dice) string {
	share := float64(d.next()>>11) / (1 << 53)
	return w.Words[min(sort.SearchFloat64s(w.sums, math.Nextafter(share, 2)), len(w.Words)-1)]
}

func capital(word string) string { return strings.ToUpper(word[:1]) + word[1:] }

// dice are chance that comes the same each time (SplitMix64, of Steele, Lea
// and Flood, Fast Splittable Pseudorandom Number Generators, 2014).
type dice struct{ state uint64 }

func (d *dice) next() uint64 {
	d.state += 0x9e3779b97f4a7c15
	z := d.state
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// roll is a number from 0 to n-1.
func (d *dice) roll(n int) int {
	high, _ := bits.Mul64(d.next(), uint64(n))
	return int(high)
}

func pick(d *dice, list []string) string { return list[d.roll(len(list))] }
