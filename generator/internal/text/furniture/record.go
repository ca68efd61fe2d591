package furniture

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// A page prints a record of its text beside it: labels with and without values,
// names of files, whom the page has it from, who wrote it and when it was put
// there. What says something of the text is a PageFact: it is set aside, and
// still read by who asks when and by whom the text was given out.

var (
	pageFields = lexicon.List("en/words-of-page-fields")
	fileTypes  = lexicon.List("en/types-of-files")
	fileWords  = lexicon.List("en/words-beside-files")
	tagLabels  = lexicon.List("en/labels-of-tags")
	ofOffices  = lexicon.List("en/office-nouns")
)

// Read visits the blocks that say something of the text: its own, and the lines
// of the page that tell when and from whom it is.
func Read(body *text.Body, visit func(*text.Block)) { read(body.Blocks, visit) }

func read(blocks []text.Block, visit func(*text.Block)) {
	for i := range blocks {
		if b := &blocks[i]; b.Furniture == "" || b.Furniture == PageFact {
			if b.String != "" {
				visit(b)
			}
			read(b.Children, visit)
		}
	}
}

// recordLine judges a line of the head as one of the record of its page.
func recordLine(head []text.Block, i int) string {
	b := &head[i]
	if b.Kind != text.Paragraph && b.Kind != text.Heading || text.Longer(b.String, longestLine) {
		return ""
	}
	switch line := b.String; {
	case isPageField(line), isFile(line):
		return PageField
	case isTags(line), isHashtags(line):
		return Tags
	case isSourceLine(line), isForeignDate(line), isDatedByline(line), isFieldWithValue(line), isHost(line):
		return PageFact
	case isSpan(line) && hasPageField(head):
		return PageFact
	}
	return ""
}

// isPageField recognises a label of a page's record without its value,
// “Transcript ID:”. “To:” and “Subject:” are a letter's own.
func isPageField(line string) bool {
	label, alone := strings.CutSuffix(line, ":")
	return alone && isMadeOf(label, pageFields, "field")
}

// isFieldWithValue recognises “Release type: Speech”.
func isFieldWithValue(line string) bool {
	const longest = 40 // bytes of a value
	label, value, ok := strings.Cut(line, ":")
	return ok && value != "" && len(value) <= longest && isMadeOf(label, pageFields, "field") && !text.EndsSentence(line)
}

// hasPageField reports a head with a label of a page's record.
func hasPageField(head []text.Block) bool {
	for i := range head {
		if isPageField(head[i].String) {
			return true
		}
	}
	return false
}

// isSpan recognises a label with two days in figures, “Period of service:
// 05/12/1972 - 11/11/1975”.
func isSpan(line string) bool {
	label, value, ok := strings.Cut(line, ":")
	return ok && label != "" && strings.Contains(value, " - ") && strings.Trim(value, "0123456789/.- ") == ""
}

// isFile recognises the name of a file to be fetched, with its size at most:
// “00003141.pdf 8 Page(s)”.
func isFile(line string) bool {
	const longest = 80
	name, behind, _ := strings.Cut(line, " ")
	dot := strings.LastIndexByte(name, '.')
	if dot <= 0 || len(line) > longest || !fileTypes.Has(name[dot+1:]) {
		return false
	}
	for word := range text.Words(behind) {
		if !word.Is(text.Figure) && !fileWords.HasKey(word.Key) {
			return false
		}
	}
	return true
}

// isTags recognises the words under which a site keeps a text, “Tags: ASEAN,
// China”. In capitals they are those of a telegram, which belong to it.
func isTags(line string) bool {
	m, ok := tagLabels.Opens(line)
	return ok && strings.HasPrefix(strings.TrimLeft(line[m.End:], " "), ":") && strings.ToUpper(line) != line &&
		!text.EndsSentence(line)
}

// isHashtags recognises a row of them, “#ASEAN #Summit”.
func isHashtags(line string) bool {
	const fewest = 2
	if line == "" || line[0] != '#' {
		return false
	}
	fields := strings.Fields(line)
	for _, field := range fields {
		if len(field) < 2 || field[0] != '#' || strings.Trim(field[1:], "#") == "" {
			return false
		}
	}
	return len(fields) >= fewest
}

// isForeignDate recognises a date behind a label in another script: the text is
// in ours.
func isForeignDate(line string) bool {
	at := strings.IndexFunc(line, func(r rune) bool { return r < utf8.RuneSelf && unicode.IsLetter(r) || unicode.IsDigit(r) })
	if at <= 0 || !strings.ContainsFunc(line[:at], isOfOtherScript) {
		return false
	}
	_, dated := dates.IsDate(line[at:])
	return dated
}

// isOfOtherScript reports a letter that is not Latin.
func isOfOtherScript(r rune) bool { return unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) }

// isDatedByline recognises a writer and when the page was put up or changed, “By
// Ana Lim (Updated: 2016-09-11 16:26”.
func isDatedByline(line string) bool {
	const fewestBefore, mostWords = 8, 3
	at := strings.IndexAny(line, "(|•·–—-0123456789")
	if at < fewestBefore || !isByline(strings.TrimRight(line[:at], " ,")) {
		return false
	}
	rest := line[at:]
	stamps := dates.Stamps(rest)
	if len(stamps) != 1 {
		return false
	}
	words := 0
	for word := range text.Words(rest[:stamps[0].Start] + rest[stamps[0].End:]) {
		if !word.Is(text.Figure) {
			words++
		}
	}
	return words <= mostWords
}

// isHost recognises the address of a site, alone on its line: “Harbour.example”.
func isHost(line string) bool {
	const fewest, longest = 2, 4 // letters of the last part
	name, last, ok := strings.Cut(strings.TrimPrefix(line, "www."), ".")
	for strings.Contains(last, ".") {
		_, last, _ = strings.Cut(last, ".")
	}
	return ok && len(name) > fewest && len(last) >= fewest && len(last) <= longest && !fileTypes.Has(last) &&
		!strings.ContainsFunc(line, func(r rune) bool { return r != '.' && r != '-' && (r > 'z' || !unicode.IsLetter(r)) })
}

// isRunningClock recognises a weekday, a date and an hour with its seconds: what
// runs on a page is no hour at which a text was given out. The text must have
// its own date below.
func isRunningClock(head []text.Block, i int) bool {
	const colons = 2
	const longest = 60
	line := head[i].String
	if text.Longer(line, longest) || strings.Count(line, ":") != colons || strings.ContainsAny(line, "|()") {
		return false
	}
	stamps := dates.Stamps(line)
	if len(stamps) != 1 || !stamps[0].Weekday {
		return false
	}
	for j := i + 1; j < len(head); j++ {
		if _, dated := dates.IsDate(head[j].String); dated {
			return true
		}
	}
	return false
}

// isBylineOfSeveral recognises “By Ana Lim and Ben Tan”: names of two words or
// more, none of which is an office.
func isBylineOfSeveral(line string) bool {
	const longest, most = 100, 4 // letters, words of a name
	if len(line) < 4 || !strings.EqualFold(line[:3], "by ") || text.Longer(line, longest) {
		return false
	}
	names := strings.Split(strings.ReplaceAll(line[3:], " and ", ", "), ", ")
	if len(names) < 2 || ofOffices.In(line) {
		return false
	}
	for _, name := range names {
		words := strings.Fields(name)
		if len(words) < 2 || len(words) > most {
			return false
		}
		for _, word := range words {
			if r, _ := utf8.DecodeRuneInString(word); !unicode.IsUpper(r) {
				return false
			}
		}
	}
	return true
}
