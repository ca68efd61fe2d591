package leftover

import (
	"strings"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

var (
	// readingTimes say beside a figure how long a text takes to read.
	readingTimes = lexicon.List("en/words-of-reading-times")
	// postings open a line that says who put a page up.
	postings = lexicon.List("en/openings-of-postings")
)

// isReadingTime recognises how long a page takes to read, with who put it up or not:
// “Posted by admin | Reading Time: 3 minutes”.
func isReadingTime(line string) bool {
	const longest = 80 // letters
	return !text.Longer(line, longest) && !text.EndsWithStop(line) && strings.ContainsAny(line, "0123456789") &&
		readingTimes.In(line)
}

// isPosting recognises a line that only says who put a page up: “Posted by admin”.
func isPosting(line string) bool {
	const fewest, most = 3, 6 // words
	n := len(strings.Fields(line))
	m, ok := postings.Opens(line)
	return ok && m.Start == 0 && n >= fewest && n <= most && !text.EndsWithStop(line)
}
