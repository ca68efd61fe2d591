package dates

import (
	_ "embed"
	"strings"
)

// A number of four figures that numbers a paper, a page or a sum of money looks like
// a year. What stands right before it tells: "telegram 1926", "Nos. 1917 and 1918",
// but "telegram of 1926".

//go:embed references.txt
var wordsOfReferences string

// references are the words before such numbers, each with how it stands before them.
var references = func() map[string]string {
	table := map[string]string{}
	for line := range strings.Lines(wordsOfReferences) {
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "#") {
			continue
		}
		last := line[strings.LastIndexByte(line, ' ')+1:]
		if last != "over" && last != "alone" {
			last = ""
		}
		table[strings.TrimSpace(strings.TrimSuffix(line, last))] = last
	}
	return table
}()

// isReference reports a number of four figures that is no year by what stands before
// it, and remembers it: a row of them goes on behind the first.
func (s *mentionScanner) isReference(at, end int) bool {
	switch word := s.text[wordStart(s.text, 0, backSpace(s.text, 0, at)):at]; {
	case s.goesOnWithRow(at), s.isNumbered(at, end), s.isTimeOfDay(word, at, end):
		s.row = end
		return true
	case strings.TrimSpace(word) == "were", strings.TrimSpace(word) == "and" && s.isCountedToo(at):
		s.counted = end
		return true
	}
	return false
}

// isNumbered reports a word that numbers things right before a number.
func (s *mentionScanner) isNumbered(at, end int) bool {
	const longest = len("despatches")
	stop := backSpace(s.text, 0, at)
	over := stop > 0 && (s.text[stop-1] == ',' || s.text[stop-1] == ':')
	if over || stop > 0 && s.text[stop-1] == '.' {
		stop--
	}
	from := wordStart(s.text, 0, stop)
	if from == stop || stop-from > longest {
		return false
	}
	word := strings.ToLower(s.text[from:stop])
	how, ok := references[word]
	if !ok && from > 0 && s.text[from-1] == ' ' {
		how, ok = references[strings.ToLower(s.text[wordStart(s.text, max(0, from-longest), from-1):stop])]
	}
	if how == "alone" && !s.standsAlone(end) {
		return false
	}
	return ok && over == (how == "over") || ok && !over
}

// standsAlone reports a number behind which no word stands but "of".
func (s *mentionScanner) standsAlone(end int) bool {
	rest := s.text[skipSpace(s.text, end):]
	return rest == "" || !isLetter(rest[0]) || strings.HasPrefix(rest, "of ")
}

// goesOnWithRow reports a number that only a comma, "and" or "or" parts from one that
// is a reference.
func (s *mentionScanner) goesOnWithRow(at int) bool {
	const longest = len(", and ")
	if s.row == 0 || at-s.row > longest {
		return false
	}
	switch strings.Trim(s.text[s.row:at], ", ") {
	case "", "and", "or", "&", "to":
		return true
	}
	return false
}

// isTimeOfDay reports four figures that say the hour and the minute, "sailed at 1945":
// those behind "at" which describe no name.
func (s *mentionScanner) isTimeOfDay(word string, at, end int) bool {
	const hours, minutes = 24, 60
	n, _ := number(s.text, at)
	if strings.TrimSpace(word) != "at" || n/100 >= hours || n%100 >= minutes {
		return false
	}
	next := skipSpace(s.text, end)
	return next >= len(s.text) || s.text[next] < 'A' || s.text[next] > 'Z'
}

// isCountedToo reports the second of two counts in one sentence: "were 1912 in the
// first district and 1933 in the second".
func (s *mentionScanner) isCountedToo(at int) bool {
	const near = 60 // bytes
	return s.counted > 0 && at-s.counted <= near && !strings.ContainsAny(s.text[s.counted:at], ".;")
}

// isShelved reports a year or a month behind the mark of a shelf in an archive, "KB:
// M100, 1937": it says of which time the file is, and dates nothing.
func (m Mention) isShelved(text string) bool {
	const longest = 20 // bytes of a mark
	if m.EDTF == "" || m.Form == Whole && len(m.EDTF) != len("1937-09") {
		return false
	}
	end := max(0, m.Start-longest)
	at := backSpace(text, end, m.Start)
	if at == end || text[at-1] != ',' {
		return false
	}
	mark := text[end : at-1]
	house, number, ok := strings.Cut(mark[max(0, strings.LastIndexByte(mark, ' ')):], ":")
	if !ok {
		house, number, ok = strings.Cut(mark, ":")
	}
	house, number = strings.TrimRight(house, " "), strings.TrimLeft(number, " ")
	house = house[strings.LastIndexAny(house, " ([;")+1:]
	isMark := number != "" && !strings.Contains(number, " ") && isLetter(number[0]) &&
		strings.ContainsAny(number, "0123456789")
	return ok && isMark && len(house) > 1 && strings.ToUpper(house) == house && isLetter(house[0])
}
