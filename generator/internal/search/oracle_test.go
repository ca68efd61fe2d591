package search_test

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/browser"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/read"
	"aseanarchive/generator/internal/sample"
	"aseanarchive/generator/internal/search"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/furniture"
)

// The oracle: a plain scan of all texts, slow and simple, that shares with the
// index the stemmer and nothing else.

// scanned is a document as a plain scan has it: the words of its blocks, and
// these blocks as texts with a space around each word.
type scanned struct {
	name   string
	titled bool // the first block is a title that does not stand in the text
	blocks [][]string
	texts  []string
	stems  map[string]bool
}

// bodyBlocks are the blocks of the text.
func (d *scanned) bodyBlocks() [][]string {
	if d.titled {
		return d.blocks[1:]
	}
	return d.blocks
}

func (d *scanned) enter(text string) {
	words := wordsIn(text)
	d.blocks = append(d.blocks, words)
	d.texts = append(d.texts, " "+strings.Join(words, " ")+" ")
	for _, word := range words {
		d.stems[search.Stem(word)] = true
	}
}

var (
	initials = regexp.MustCompile(`^\p{L}(\.\p{L})+\.?`)
	run      = regexp.MustCompile(`^[\p{L}\p{N}\p{M}]+(['’][\p{L}\p{N}\p{M}]+)*`)
	unspaced = regexp.MustCompile(`[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]`)
	final    = regexp.MustCompile(`['’][sS]$`)
	mark     = regexp.MustCompile(`\p{Mn}`)
	other    = regexp.MustCompile(`[^\p{L}\p{N}\p{M}]`)
	letters  = strings.NewReplacer("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "þ", "th", "ł", "l",
		"ħ", "h", "ı", "i", "ŋ", "n", "ŧ", "t",
		"ə", "e", "ɓ", "b", "ɗ", "d", "ƙ", "k", "ƴ", "y", "ς", "σ", "ʼ", "")
)

// plain writes a word without capitals, marks and punctuation.
func plain(word string) string {
	word = mark.ReplaceAllString(norm.NFKD.String(final.ReplaceAllString(word, "")), "")
	return other.ReplaceAllString(letters.Replace(strings.ToLower(word)), "")
}

func wordsIn(text string) []string {
	var words []string
	for text != "" {
		word := initials.FindString(text)
		if next, _ := utf8.DecodeRuneInString(
			text[len(word):],
		); word == "" ||
			unicode.In(next, unicode.L, unicode.N, unicode.M) && next != utf8.RuneError {
			word = run.FindString(text)
		}
		if word == "" {
			_, size := utf8.DecodeRuneInString(text)
			text = text[size:]
			continue
		}
		text = text[len(word):]
		switch folded := plain(word); {
		case unspaced.MatchString(folded):
			words = append(words, strings.Split(folded, "")...)
		case folded != "":
			words = append(words, folded)
		}
	}
	return words
}

// scan reads a folder of seeds. Titles that stand in front matter are words of
// the document, too.
func scan(t *testing.T, folder string) []scanned {
	t.Helper()
	var log diag.Log
	lists := authority.Load(filepath.Join("..", "..", "..", "content"), "content", &log)
	seeds, err := read.List(folder, folder, &log)
	if err != nil {
		t.Fatal(err)
	}
	var documents []scanned
	for _, seed := range seeds {
		source := read.File(folder, seed, &log)
		d := scanned{name: seed.ID, stems: map[string]bool{}}
		for _, field := range source.FrontMatter {
			if field.Key == "title" {
				d.enter(field.Values[0])
				d.titled = true
			}
		}
		furniture.Parse(source, nil, lists.SetAside()...).Leaves(func(b *text.Block) { d.enter(b.String) })
		documents = append(documents, d)
	}
	return documents
}

// condition is a part of a query: what is typed for it, and what it asks of a
// document.
type condition struct {
	typed string
	meets func(scanned) bool
}

// has reports whether some block, as a text, holds a piece of one.
func (d scanned) has(piece string) bool {
	return slices.ContainsFunc(d.texts, func(text string) bool { return strings.Contains(text, piece) })
}

func word(typed string) condition {
	stem := search.Stem(plain(typed))
	return condition{typed, func(d scanned) bool { return d.stems[stem] }}
}

func exact(word string) condition {
	return condition{`"` + word + `"`, func(d scanned) bool { return d.has(" " + word + " ") }}
}

func beginning(typed string) condition {
	return condition{typed + "*", func(d scanned) bool { return d.has(" " + typed) }}
}

func phrase(words ...string) condition {
	joined := strings.Join(words, " ")
	return condition{`"` + joined + `"`, func(d scanned) bool { return d.has(" " + joined + " ") }}
}

func not(c condition) condition {
	return condition{"-" + c.typed, func(d scanned) bool { return !c.meets(d) }}
}

func either(one, other condition) condition {
	return condition{one.typed + " OR " + other.typed, func(d scanned) bool { return one.meets(d) || other.meets(d) }}
}

// also is typed and asks for nothing: a small word among weightier ones.
func also(typed string) condition { return condition{typed, func(scanned) bool { return true }} }

// question is a query and the documents that answer it.
type question struct {
	kind  string
	query string
	want  []string
}

// ask scans for the documents that meet all conditions or, where none does and
// the query has several, any of them.
func ask(documents []scanned, kind string, any bool, conditions ...condition) question {
	q := question{kind: kind}
	var typed []string
	for _, c := range conditions {
		typed = append(typed, c.typed)
	}
	q.query = strings.Join(typed, " ")
	for _, d := range documents {
		met := 0
		for _, c := range conditions {
			if c.meets(d) {
				met++
			}
		}
		if met == len(conditions) || any && met > 0 {
			q.want = append(q.want, d.name)
		}
	}
	return q
}

// lot draws the same lots each time.
type lot struct{ state uint64 }

func (l *lot) draw(n int) int {
	l.state = l.state*6364136223846793005 + 1442695040888963407
	return int((l.state >> 33) % uint64(n))
}

// questions are some of every kind, made of words of the documents. Names for
// which the lists know other names are avoided: what they find is tested by
// itself.
func questions(documents []scanned, names map[string]bool, each int) []question {
	l := &lot{42}
	small := map[string]bool{}
	for _, w := range search.SmallWords {
		small[w] = true
	}
	block := func(least int) []string {
		for {
			d := documents[l.draw(len(documents))]
			if b := d.blocks[l.draw(len(d.blocks))]; len(b) >= least {
				return b
			}
		}
	}
	pick := func() string {
		for {
			b := block(1)
			if w := b[l.draw(len(b))]; !small[w] && !names[w] && len(w) > 2 && !unspaced.MatchString(w) {
				return w
			}
		}
	}
	sequence := func(n int) []string {
		for {
			b := block(n)
			from := l.draw(len(b) - n + 1)
			if s := b[from : from+n]; !slices.ContainsFunc(s, unspaced.MatchString) {
				return s
			}
		}
	}
	marked := strings.NewReplacer("a", "Á", "e", "ê", "o", "Ø", "d", "Đ")
	var all []question
	add := func(kind string, conditions ...condition) {
		q := ask(documents, kind, false, conditions...)
		if len(q.want) == 0 && len(conditions) > 1 && !strings.Contains(kind, "not") {
			q = ask(documents, kind+", any", true, conditions...)
		}
		all = append(all, q)
	}
	for range each {
		add("word", word(pick()))
		add("words", word(pick()), word(pick()))
		add("three words", word(pick()), word(pick()), word(pick()))
		add("exact", exact(pick()))
		for n := 2; n <= 5; n++ {
			add(fmt.Sprint("phrase of ", n), phrase(sequence(n)...))
		}
		add("phrase of words that do not follow", phrase(pick(), "of", pick()))
		add("phrase and word", phrase(sequence(3)...), word(pick()))
		add("word and not", word(pick()), not(word(pick())))
		add("word and not phrase", word(pick()), not(phrase(sequence(2)...)))
		add("either", either(word(pick()), word(pick())))
		add("either and word", either(phrase(sequence(2)...), word(pick())), word(pick()))
		w := pick()
		add("beginning", beginning(w[:min(len(w), 3+l.draw(3))]))
		add("beginning and word", beginning(w[:3]), word(pick()))
		add("with small words", also("the"), word(pick()), also("of"))
		add("small words alone", word("the"), word("will"))
		add("capitals and marks", word(marked.Replace(pick())))
		add("a word that nobody wrote", word("qxqxqx"), word(pick()))
	}
	return all
}

// files are a txtar of documents made for tests, with some that are awkward.
func files() string {
	var out strings.Builder
	w := sample.New(sample.Collection{Seed: 3, Vocabulary: 1500, Length: 220})
	for number := range 240 {
		name, text := w.Document(number)
		fmt.Fprintf(&out, "-- seeds/%s.txt --\n%s\n", name, text)
	}
	out.WriteString(awkward)
	return out.String()
}

const awkward = `
-- seeds/awkward-marks.md --
---
title: Türkiye and the rule of law in Đà Nẵng
---
Miroslav Jenča met H.E. Şule Öztürk. The U.S. and ASEAN’s partners agreed to the plan, and O’Brien’s text was read.

- as a list
- of short items

| a | table |
|---|---|
| of the | rule of the law |

-- seeds/awkward-long.txt --
` + "This document is longer than one file of excerpts.\n\n"

// long is a text of many paragraphs.
func long() string {
	var out strings.Builder
	for number := range 600 {
		fmt.Fprintf(
			&out,
			"Paragraph %d says that the parties will cooperate in the year after the year %d, and goes on to say it "+
				"again.\n\n",
			number,
			1000+number,
		)
	}
	return out.String()
}

// answers is what the client says to queries: names of documents, sorted.
const answers = `(async (queries) => {
	const found = []
	for (const query of queries) {
		const { scores } = await archiveSearch.find(query)
		const texts = await Promise.all([...scores.keys()].map(archiveIndex.text))
		found.push(texts.map(({ u }) => u).sort())
	}
	return found
})`

func TestSearchFindsWhatAScanFindsInBrowser(t *testing.T) {
	bench.Need(t)
	archive := files() + long()
	folder := os.Getenv("SEARCH_CORPUS") // of real documents, by hand
	if folder == "" {
		folder = t.TempDir()
		unpack(t, archive, folder)
	} else {
		archive = pack(t, folder)
	}
	site := bench.Site(t, browser.Source{Files: archive})
	documents := scan(t, folder)
	pages := pagesOf(t, site)
	for i := range documents {
		documents[i].name = pages[documents[i].name]
	}
	all := questions(documents, namesWithSynonyms(t), 20)
	var queries []string
	for _, q := range all {
		queries = append(queries, q.query)
	}
	for where, address := range map[string]string{"folder": site.File("search.html"),
		"host": bench.Host(t, site).Page("search.html")} {
		t.Run(where, func(t *testing.T) {
			tab := bench.Tab(t, browser.View{})
			tab.Open(address)
			found := browser.Evaluate[[][]string](tab, answers+"("+literal(queries)+")")
			wrong, empty := 0, 0
			for i, q := range all {
				slices.SortFunc(q.want, cmp.Compare[string])
				if len(q.want) == 0 {
					empty++
				}
				if !slices.Equal(found[i], q.want) {
					if wrong++; wrong <= 10 {
						t.Errorf("%s: %s finds %d documents, a scan finds %d; missed: %q; too many: %q", q.kind,
							q.query, len(found[i]), len(q.want), few(without(q.want, found[i])), few(without(found[i],
								q.want)))
					}
				}
			}
			if len(all) < 200 || empty > len(all)/4 {
				t.Errorf("of %d queries %d find nothing: they say too little", len(all), empty)
			}
			t.Logf("%d queries over %d documents, %d of them find nothing, %d are answered otherwise than by a scan",
				len(all), len(documents), empty, wrong)
		})
	}
}
