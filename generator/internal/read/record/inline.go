package record

import (
	"bytes"
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Inline is running text in Markdown.
type Inline string

// Join joins pieces of running text as they are: spaces are the pieces' own.
func Join(pieces ...Inline) Inline {
	var b strings.Builder
	for i, piece := range pieces {
		if i+1 < len(pieces) && BeginsWithMark(pieces[i+1]) {
			if at := AddressAtEnd([]byte(piece)); at >= 0 {
				piece = piece[:at] + "<" + piece[at:] + ">"
			}
		}
		b.WriteString(string(piece))
	}
	return Inline(b.String())
}

// BeginsWithMark reports running text that begins with a link or with the mark of a note.
// Right behind an address Markdown would take it for a part of that.
func BeginsWithMark(in Inline) bool { return strings.HasPrefix(string(in), "[") }

// AddressAtEnd is where an address begins with which running text ends, to be put in angle
// brackets before a link; -1 without one.
func AddressAtEnd(words []byte) int {
	const longest = 2000 // bytes of an address
	word := words[max(0, len(words)-longest):]
	if space := bytes.LastIndexFunc(word, unicode.IsSpace); space >= 0 {
		_, size := utf8.DecodeRune(word[space:])
		word = word[space+size:]
	}
	isAddress := bytes.HasPrefix(word, []byte("http://")) || bytes.HasPrefix(word, []byte("https://"))
	if !isAddress || bytes.ContainsAny(word, "<>[]\\*") {
		return -1
	}
	return len(words) - len(word)
}

// NextPage stands in running text where it goes on on the next page of the file. It
// is no part of the text: the Writer takes it out, and remembers the place.
const NextPage Inline = nextPage

// nextPage is a character that no text has: Plain leaves it out.
const nextPage = "\x1e"

// Plain is text that is no markup, whatever stands in it.
func Plain(words string) Inline {
	words = strings.ReplaceAll(words, nextPage, "")
	if !strings.ContainsAny(words, "\\`*_[]<&~") && !strings.Contains(words, "://") {
		return Inline(words)
	}
	var b strings.Builder
	for i := 0; i < len(words); i++ {
		if isMarkup(words, i) {
			b.WriteByte('\\')
		}
		b.WriteByte(words[i])
	}
	return Inline(b.String())
}

// isMarkup reports a character that Markdown could read as markup where it
// stands. It errs on the side of markup only where texts seldom have the
// character.
func isMarkup(words string, i int) bool {
	before, _ := utf8.DecodeLastRuneInString(words[:i])
	behind, _ := utf8.DecodeRuneInString(words[i+1:])
	switch words[i] {
	case '\\', '`', '~':
		return true
	case '*':
		return !(i > 0 && i+1 < len(words) && unicode.IsSpace(before) && unicode.IsSpace(behind))
	case '_':
		return i == 0 || i+1 == len(words) || !isWordRune(before) || !isWordRune(behind)
	case '<':
		inside := words[i+1:]
		inside = inside[:max(strings.IndexAny(inside, "<> "), 0)] // or each mark would look at all behind it
		isAddress := strings.Contains(inside, "@")                // "<0@0>" is one of mail
		return behind == '/' || behind == '!' || behind == '?' || unicode.IsLetter(behind) || isAddress
	case '&':
		semicolon := strings.IndexByte(words[i:], ';')
		return semicolon > 1 && !strings.ContainsAny(words[i+1:i+semicolon], " \t")
	case '[':
		return behind == '^' || strings.Contains(words[i:], "](") || strings.Contains(words[i:], "]:") ||
			strings.Contains(words[i:], "][") || i+1 == len(words)
	case ']':
		alone := i+1 == len(words) && !strings.Contains(words[:i], "[")
		return i == 0 || behind == '(' || behind == ':' || behind == '[' || alone
	}
	return false
}

func isWordRune(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// Link is text that leads to an address. Addresses other than those of the web
// and of mail lead nowhere, and the text stands alone.
func Link(words Inline, address string) Inline {
	parsed, err := url.Parse(strings.TrimSpace(address))
	if err != nil || strings.TrimSpace(string(words)) == "" {
		return words
	}
	switch strings.ToLower(parsed.Scheme) {
	case "http", "https", "mailto":
	default:
		return words
	}
	target := strings.NewReplacer("(", "%28", ")", "%29", " ", "%20", "<", "%3C", ">", "%3E", "\\", "%5C").
		Replace(parsed.String())
	if plain := string(words); plain == target || "mailto:"+plain == target {
		return words // Markdown makes a link of it
	}
	open, inner, closed := words.trimmed()
	return open + "[" + inner + "](" + Inline(target) + ")" + closed
}

// Struck is text that is struck through.
func Struck(words Inline) Inline { return words.within("~~") }

// within puts marks around the words, inside the spaces around them.
func (in Inline) within(mark Inline) Inline {
	open, inner, closed := in.trimmed()
	if inner == "" {
		return in
	}
	return open + mark + inner + mark + closed
}

// trimmed parts the white space around from what it surrounds.
func (in Inline) trimmed() (open, inner, closed Inline) {
	rest := strings.TrimLeftFunc(string(in), unicode.IsSpace)
	open = in[:len(in)-len(rest)]
	core := strings.TrimRightFunc(rest, unicode.IsSpace)
	return open, Inline(core), Inline(rest[len(core):])
}

// Mark is the mark of a note in running text, see Writer.Note.
func Mark(label string) Inline { return Inline("[^" + label + "]") }

// oneLine puts running text on one line, with single spaces.
func (in Inline) oneLine() Inline { return Inline(OneLine(string(in))) }

// OneLine puts a text on one line, with single spaces. Most texts are so already.
func OneLine(text string) string {
	end := 0 // of what stands so from the head
	for end < len(text) && (text[end] > ' ' && text[end] < utf8.RuneSelf ||
		text[end] == ' ' && end > 0 && text[end-1] != ' ' && end+1 < len(text)) {
		end++
	}
	if end == len(text) {
		return text
	}
	end = strings.LastIndexByte(text[:end], ' ') + 1
	var line strings.Builder
	line.Grow(len(text))
	line.WriteString(text[:end])
	for word := range strings.FieldsSeq(text[end:]) {
		if line.Len() > end {
			line.WriteByte(' ')
		}
		line.WriteString(word)
	}
	return strings.TrimSuffix(line.String(), " ")
}

// opening escapes what would be a heading, a quotation, an item or a break where
// a line begins with it. A number with a full stop is left: it is the label of a
// clause in the archive's Markdown, as it is in the text; what stands behind it
// begins a line of its own there.
func (in Inline) opening() Inline {
	if in == "" {
		return in
	}
	if label := in.label(); label > 0 {
		return in[:label] + in[label:].opening()
	}
	words := string(in)
	switch words[0] {
	case '#', '>', '|', '=', ':':
		return `\` + in
	case '-', '+':
		if len(words) == 1 || words[1] == ' ' || strings.Trim(words, "- ") == "" {
			return `\` + in
		}
	case '*':
		if len(words) == 1 || words[1] == ' ' {
			return `\` + in
		}
	}
	return in
}

// unlisted escapes the number with which a line begins: what is set aside would
// run into one list with what stands above and below it.
func (in Inline) unlisted() Inline {
	const behind = len(". ")
	label := in.label()
	if label == 0 {
		return in
	}
	return in[:label-behind] + `\` + in[label-behind:]
}

// label is the length of the number with which a line begins, with its mark and the
// space behind it; 0 without one.
func (in Inline) label() int {
	digits := len(in) - len(strings.TrimLeft(string(in), "0123456789"))
	if digits == 0 || digits+1 >= len(in) || in[digits] != '.' && in[digits] != ')' || in[digits+1] != ' ' {
		return 0
	}
	return digits + len(". ")
}

// isMarked reports running text that holds a link, a mark of a note, or letters in
// bold, in italics or struck through.
func (in Inline) isMarked() bool {
	words := string(in)
	for i := 0; i < len(words); i++ {
		switch words[i] {
		case '\\':
			i++ // what follows is escaped
		case '*':
			if isMarkup(words, i) {
				return true
			}
		case '~': // of the text itself it would be escaped
			return true
		case '[':
			if strings.HasPrefix(words[i:], "[^") || strings.Contains(words[i:], "](") {
				return true
			}
		}
	}
	return false
}

// unescaped takes the escapes of Plain off a text that is not read as Markdown.
func unescaped(words string) string {
	var b strings.Builder
	for i := 0; i < len(words); i++ {
		if words[i] == '\\' && i+1 < len(words) {
			i++
		}
		b.WriteByte(words[i])
	}
	return b.String()
}
