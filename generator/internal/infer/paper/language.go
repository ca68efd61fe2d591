package paper

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// languages are those that are told apart by their small words, in the order in
// which they are listed everywhere. In running text about two words in five are
// among those. Words that several languages share count for each of them.
var languages = [...]string{"en", indonesian, malay, "vi", "es", "fr", "pt", "de", "nl"}

// The languages that are told apart by words which one of them alone has: a
// meeting is pertemuan or mesyuarat.
const indonesian, malay = "id", "ms"

var ownWords = map[string]string{indonesian: "id/words-that-are-not-malay", malay: "ms/words-that-are-not-indonesian"}

// wordUse says of which languages a word is a small word, and of which it is
// one that tells it from its neighbour: a bit for each of languages.
type wordUse struct{ small, tells uint16 }

// wordUses are those of all words by their keys, see text.KeyOf.
var wordUses = sync.OnceValue(func() map[uint64]wordUse {
	uses := map[uint64]wordUse{}
	for i, language := range languages {
		for _, word := range lexicon.List(language + "/small-words").All() {
			use := uses[text.KeyOf(word)]
			use.small |= 1 << i
			uses[text.KeyOf(word)] = use
		}
	}
	for language, list := range ownWords {
		for _, word := range lexicon.List(list).All() {
			use := uses[text.KeyOf(word)]
			use.tells |= 1 << slices.Index(languages[:], language)
			uses[text.KeyOf(word)] = use
		}
	}
	return uses
})

// language is the language of the text as BCP 47: given, or known by its
// script or its small words; "" when it is not certain, because the text is
// short or mixed. Where names and figures fill it, as they do tables and lists, its
// sentences tell.
func (p *Paper) language() string {
	if g, ok := p.Given("language"); ok {
		return g.Value
	}
	const fewest = 36 // words in sentences
	all := countLanguages(p.Leaves, func(*Block) bool { return true })
	language := all.language()
	if _, scripted := all.byScript(); language != "" || scripted {
		return language
	}
	inSentences := countLanguages(p.Leaves, func(leaf *Block) bool { return EndsLikeSentence(leaf.String) })
	if inSentences.total < fewest {
		return ""
	}
	return inSentences.language()
}

// countLanguages counts the words of the first blocks of a sort.
func countLanguages(leaves []*Block, isCounted func(*Block) bool) (count languageCount) {
	const sample = 1200 // letters, without what stands between words
	for _, leaf := range leaves {
		if !isCounted(leaf) {
			continue
		}
		if count.add(leaf); count.letters > sample {
			break
		}
	}
	return count
}

// primary is the language of a BCP 47 tag without region and script.
func primary(tag string) string {
	language, _, _ := strings.Cut(strings.ToLower(tag), "-")
	return language
}

// languageCount counts what speaks for languages.
type languageCount struct {
	total   int                 // words
	small   [len(languages)]int // small words of each language
	tells   [len(languages)]int // words that tell it from its neighbour
	letters int
	scripts [len(scripts)]int // letters of each
}

// scripts are those that, by themselves or with another one, name a language.
var scripts = [...]struct {
	table    *unicode.RangeTable
	language string
}{
	{unicode.Thai, "th"}, {unicode.Khmer, "km"}, {unicode.Lao, "lo"}, {unicode.Myanmar, "my"},
	{unicode.Hiragana, "ja"}, {unicode.Katakana, "ja"}, {unicode.Hangul, "ko"}, {unicode.Han, "zh"},
	{unicode.Cyrillic, "ru"}, {unicode.Arabic, "ar"}, {unicode.Devanagari, "hi"}, {unicode.Tamil, "ta"},
}

// add counts the words of a block.
func (c *languageCount) add(leaf *Block) {
	uses := wordUses()
	for i := range leaf.Words {
		w := &leaf.Words[i]
		if i == 0 || strings.Contains(leaf.String[leaf.Words[i-1].End:w.Start], " ") { // U.S.-led is one word here
			c.total++
		}
		if w.Is(text.Foreign) {
			c.countScripts(w.Of(leaf.String))
		} else {
			c.letters += int(w.End - w.Start)
		}
		use := uses[w.Key]
		for i := 0; use.small != 0; i, use.small = i+1, use.small>>1 {
			c.small[i] += int(use.small & 1)
		}
		for i := 0; use.tells != 0; i, use.tells = i+1, use.tells>>1 {
			c.tells[i] += int(use.tells & 1)
		}
	}
}

// countScripts counts the letters of a word by script.
func (c *languageCount) countScripts(word string) {
	for _, letter := range word {
		c.letters++
		if letter < utf8.RuneSelf {
			continue
		}
		for i := range scripts {
			if unicode.Is(scripts[i].table, letter) {
				c.scripts[i]++
				break
			}
		}
	}
}

// language decides.
func (c *languageCount) language() string {
	if language, ok := c.byScript(); ok {
		return language
	}
	const fewest = 12 // words
	const enough = 6  // one word in six

	if c.total < fewest {
		return ""
	}
	best, second := 0, 0
	for i := range languages {
		if c.small[i] > c.small[best] {
			best = i
		}
	}
	for i, language := range languages {
		if i != best && !(isMalayic(language) && isMalayic(languages[best])) {
			second = max(second, c.small[i])
		}
	}
	// Half as many again as of the next language, which is not related.
	if c.small[best]*enough < c.total || 2*c.small[best] < 3*second {
		return ""
	}
	if isMalayic(languages[best]) {
		return c.indonesianOrMalay()
	}
	return languages[best]
}

func isMalayic(language string) bool { return language == indonesian || language == malay }

// indonesianOrMalay parts the two by the words that one of them has; "" when they do not.
func (c *languageCount) indonesianOrMalay() string {
	id, ms := c.tells[slices.Index(languages[:], indonesian)], c.tells[slices.Index(languages[:], malay)]
	switch {
	case id > 2*ms:
		return indonesian
	case ms > 2*id:
		return malay
	}
	return ""
}

// byScript knows a language by its letters, when three letters in five are
// of one script. Japanese is written with Chinese characters too, and Russian is
// taken for what is Cyrillic because no partner writes another such language.
func (c *languageCount) byScript() (string, bool) {
	const fewest = 20 // letters
	all := 0
	for _, n := range c.scripts {
		all += n
	}
	if all < fewest || 5*all < 3*c.letters {
		return "", all >= fewest && 5*all > c.letters // mixed: two scripts share the text
	}
	byLanguage := map[string]int{}
	for i, n := range c.scripts {
		byLanguage[scripts[i].language] += n
	}
	kana, han := byLanguage["ja"], byLanguage["zh"]
	if 10*kana > han {
		byLanguage["ja"], byLanguage["zh"] = kana+han, 0
	}
	for _, script := range scripts { // in this order, because maps have none
		if 4*byLanguage[script.language] > 3*all {
			return script.language, true
		}
	}
	return "", true
}
