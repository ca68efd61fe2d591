package paper

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// stopWords are the commonest small words of the languages that are told
// apart by words. In running text about two words in five are among those of
// its language. Words that several languages share count for each of them.
var stopWords = compileStopWords(map[string]string{
	"en": "the of and to in for on with by that is as at from this be it we our was were has have which will are an not their its they",
	"id": "yang dan di dengan untuk dari ini itu pada dalam oleh ke akan telah para serta juga adalah tidak bahwa tersebut sebagai kedua antara",
	"ms": "yang dan di dengan untuk daripada ini itu pada dalam oleh ke akan telah para serta juga adalah tidak bahawa tersebut sebagai kedua antara",
	"vi": "và của các trong với cho là đã được những về tại này một có không người từ đến khi nước ông hợp tác",
	"es": "el la los las de del y en que por con para una un se su sus al es como más entre sobre",
	"fr": "le la les des de du et en que pour avec une un dans sur au aux est par ce cette qui ont leurs",
	"pt": "o a os as de do da dos das e em que por com para uma um no na nos se ao pela pelo são não mais entre",
	"de": "der die das und den dem des in von zu mit für auf ist ein eine im sich auch bei nach werden wurde sind",
	"nl": "de het een en van in op met voor dat is te zijn aan door ook bij naar werd worden deze die",
})

// telling are words that one of two related languages has and the other
// spells or says in another way: a meeting is pertemuan or mesyuarat.
var telling = map[string]string{
	indonesian: "bahwa karena tiongkok bisa uang kantor senin jumat maret juli agustus desember serikat kemitraan mitra rapat berkelanjutan keberlanjutan " +
		"provinsi pertemuan sekretaris kebijakan dukungan mendukung keamanan kesepakatan kawasan kunjungan pejabat menyampaikan peningkatan",
	malay: "bahawa daripada kerana ialah mesyuarat isnin khamis jumaat ahad mac julai ogos disember syarikat wang perkongsian mampan " +
		"setiausaha sokongan menyokong keselamatan rantau lawatan pegawai dasar berhubung kenyataan datuk seri timbalan negara-negara mengenai perbincangan",
}

// The languages that telling words part.
const indonesian, malay = "id", "ms"

// wordUse says of which languages a word is a small word, and of which it is
// a telling one: a bit for each of languages.
type wordUse struct{ small, tells uint16 }

func compileStopWords(lists map[string]string) map[string]wordUse {
	uses := map[string]wordUse{}
	for i, language := range languages {
		for word := range strings.FieldsSeq(lists[language]) {
			use := uses[word]
			use.small |= 1 << i
			uses[word] = use
		}
		for word := range strings.FieldsSeq(telling[language]) {
			use := uses[word]
			use.tells |= 1 << i
			uses[word] = use
		}
	}
	return uses
}

// languages are those that are told apart by words, in the order in which
// they are listed everywhere.
var languages = [...]string{"en", indonesian, malay, "vi", "es", "fr", "pt", "de", "nl"}

// language is the language of the text as BCP 47: given, or known by its
// script or its small words; "" when it is not certain, because the text is
// short or mixed.
func (p *Paper) language() string {
	if g, ok := p.Given("language"); ok {
		return g.Value
	}
	const sample = 1500 // bytes
	var count languageCount
	read := 0
	for _, leaf := range p.Leaves {
		count.add(leaf.String)
		if read += len(leaf.String); read > sample {
			break
		}
	}
	return count.language()
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
	tells   [len(languages)]int // telling words
	letters int
	scripts [len(scripts)]int // letters of each
}

// scripts are those that, by themselves or with another one, name a language.
var scripts = [...]struct {
	table    *unicode.RangeTable
	language string
}{
	{unicode.Thai, "th"}, {unicode.Khmer, "km"}, {unicode.Lao, "lo"}, {unicode.Myanmar, "my"}, {unicode.Hiragana, "ja"}, {unicode.Katakana, "ja"},
	{unicode.Hangul, "ko"}, {unicode.Han, "zh"}, {unicode.Cyrillic, "ru"}, {unicode.Arabic, "ar"}, {unicode.Devanagari, "hi"}, {unicode.Tamil, "ta"},
}

// add counts the words of a piece of text.
func (c *languageCount) add(text string) {
	const longest = 12 // bytes of a stop word or telling word; longer ones are neither
	var room [longest]byte
	for word := range strings.FieldsSeq(text) {
		c.total++
		if !IsASCIILetter(word[0]) || !IsASCIILetter(word[len(word)-1]) {
			word = strings.Trim(word, ".,;:!?()[]\"“”‘’«»")
		}
		if first, _ := utf8.DecodeRuneInString(word); first >= utf8.RuneSelf || len(word) > 15 {
			c.countScripts(word)
		} else {
			c.letters += len(word)
		}
		if len(word) > longest {
			continue
		}
		low := room[:copy(room[:], word)]
		for i, letter := range low {
			if IsCapital(letter) {
				low[i] = letter + 'a' - 'A'
			}
		}
		use := stopWords[string(low)]
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

// indonesianOrMalay parts the two by telling words; "" when they do not.
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
	if kana > 0 && 10*kana > han {
		byLanguage["ja"], byLanguage["zh"] = kana+han, 0
	}
	for _, script := range scripts { // in this order, because maps have none
		if 4*byLanguage[script.language] > 3*all {
			return script.language, true
		}
	}
	return "", true
}
