package paper

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// WithoutPossessive cuts 's at the end.
func WithoutPossessive(word string) string {
	for _, ending := range [...]string{"’s", "'s", "’", "'"} {
		if rest, ok := strings.CutSuffix(word, ending); ok {
			return rest
		}
	}
	return word
}

func IsCapitalOrFigure(c byte) bool { return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' }

// FirstMark is the offset of the first dash, or of one of some marks of ASCII, -1
// when there is none.
func FirstMark(words, marks string) int {
	for i := range len(words) {
		if c := words[i]; c == "–"[0] {
			if strings.HasPrefix(words[i:], "–") || strings.HasPrefix(words[i:], "—") {
				return i
			}
		} else if !IsASCIILetter(c) && c != ' ' && strings.IndexByte(marks, c) >= 0 {
			return i
		}
	}
	return -1
}

// StartsSmall reports a small letter at the head of words.
func StartsSmall(words string) bool {
	first, _ := utf8.DecodeRuneInString(words)
	return unicode.IsLower(first)
}

// InCapitals reports whether all letters are capitals, and there are some.
func InCapitals(words string) bool {
	letters := false
	for _, r := range words {
		if unicode.IsLower(r) {
			return false
		}
		letters = letters || unicode.IsUpper(r)
	}
	return letters
}

// RuneFloor is the largest offset up to limit at which a character begins.
func RuneFloor(words string, limit int) int {
	if len(words) <= limit {
		return len(words)
	}
	for limit > 0 && words[limit]&0xc0 == 0x80 {
		limit--
	}
	return limit
}

// Plain is a text with every run of white space, no-break spaces included, as
// one space.
func Plain(value string) string { return strings.Join(strings.Fields(value), " ") }

// The words by which a line above the text is known. Each test reads a short
// line, and nothing of the text below it.

// EdgeMarks are the marks that stand between the parts of a line.
const EdgeMarks = " \t\u00a0.,;:()[]-–—|•·*"

// Has reports whether a list holds a word.
func Has(list []string, word string) bool {
	for _, w := range list {
		if w == word {
			return true
		}
	}
	return false
}

// ContainsAny reports whether a text holds one of the parts.
func ContainsAny(words string, parts ...string) bool {
	for _, part := range parts {
		if strings.Contains(words, part) {
			return true
		}
	}
	return false
}

// StartsWithAny reports whether a text begins with one of the parts.
func StartsWithAny(words string, parts []string) bool {
	for _, part := range parts {
		if strings.HasPrefix(words, part) {
			return true
		}
	}
	return false
}

// PlainLower is a line in small letters with straight apostrophes.
func PlainLower(words string) string {
	return strings.ToLower(strings.ReplaceAll(words, "’", "'"))
}

// EndsLikeSentence reports a full stop that ends a sentence, or a mark after
// which it goes on. "U.S." ends none.
func EndsLikeSentence(words string) bool {
	words = strings.TrimRight(words, "\"'”’)] ")
	last, _ := utf8.DecodeLastRuneInString(words)
	switch last {
	case '!', ';', ':', ',', '…':
		return true
	case '.':
		word := words[strings.LastIndexByte(words, ' ')+1:]
		return strings.Count(word, ".") < 2 && !strings.EqualFold(word, "Ltd.") && !strings.EqualFold(word, "Jr.")
	}
	return false
}

// HasInnerSentence reports a sentence that ends inside a line: "… on Saturday.
// Mark Demayo, ABS-CBN News". Short words before a full stop are cut ones.
func HasInnerSentence(words string) bool {
	for at := 0; ; {
		next := strings.Index(words[at:], ". ")
		if next < 0 {
			return false
		}
		at += next + 2
		word := words[strings.LastIndexByte(words[:at-2], ' ')+1 : at-2]
		r, _ := utf8.DecodeLastRuneInString(word)
		first, _ := utf8.DecodeRuneInString(word)
		if len(word) > 3 && (unicode.IsLower(r) && unicode.IsLower(first) || unicode.IsDigit(r) && unicode.IsDigit(first)) {
			return true
		}
	}
}

// Lowered is a text with the capitals of English as small letters, byte for
// byte: offsets in it are offsets in the text.
func Lowered(words string) string {
	var lower strings.Builder
	written := 0
	for i := range len(words) {
		if IsCapital(words[i]) {
			if lower.Len() == 0 {
				lower.Grow(len(words))
			}
			lower.WriteString(words[written:i])
			lower.WriteByte(words[i] + 'a' - 'A')
			written = i + 1
		}
	}
	if written == 0 {
		return words
	}
	lower.WriteString(words[written:])
	return lower.String()
}

func IsCapital(c byte) bool { return c >= 'A' && c <= 'Z' }

// Word is a word of a title as phrases spell it, and where it stands.
type Word struct {
	Folded     string
	Start, End int
}

// PlainWords are the words of a title, folded: small letters without marks
// and apostrophes.
func PlainWords(title string) []Word {
	var words []Word
	var folded strings.Builder
	start := -1
	flush := func(end int) {
		if start >= 0 && folded.Len() > 0 {
			words = append(words, Word{folded.String(), start, end})
		}
		folded.Reset()
		start = -1
	}
	for i, c := range title {
		switch {
		case unicode.IsLetter(c) || unicode.IsDigit(c):
			if start < 0 {
				start = i
			}
			folded.WriteRune(withoutMark(unicode.ToLower(c)))
		case c == '\'' || c == '’' || c == '‘' || c == '`' || unicode.Is(unicode.Mn, c):
			// belongs to the word
		default:
			flush(i)
		}
	}
	flush(len(title))
	return words
}

// withoutMark is a letter without its marks.
func withoutMark(c rune) rune {
	if c < utf8.RuneSelf {
		return c
	}
	if c == 'đ' {
		return 'd'
	}
	if parts := norm.NFD.PropertiesString(string(c)).Decomposition(); len(parts) > 0 {
		c, _ = utf8.DecodeRune(parts)
	}
	return c
}

func FirstRune(words string) rune {
	r, _ := utf8.DecodeRuneInString(words)
	return r
}

// Capitalised turns KUALA LUMPUR into Kuala Lumpur.
func Capitalised(words string) string {
	fields := strings.Fields(words)
	for i, field := range fields {
		first, size := utf8.DecodeRuneInString(field)
		fields[i] = string(unicode.ToUpper(first)) + strings.ToLower(field[size:])
	}
	return strings.Join(fields, " ")
}

func IsLower(word string) bool { return word[0] >= 'a' && word[0] <= 'z' }

func IsASCIILetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

func WordSet(words string) map[string]bool {
	set := map[string]bool{}
	for _, word := range strings.Fields(words) {
		set[word] = true
	}
	return set
}

func HasWord(words string, set map[string]bool) bool {
	for word := range strings.FieldsSeq(words) {
		if set[strings.Trim(word, ".,;:()“”’")] {
			return true
		}
	}
	return false
}
