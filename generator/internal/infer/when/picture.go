package when

import "strings"

// pictures are the stretches of a text that show a picture from a file, "![[a.jpg]]"
// and "![words](a.jpg)", in order. The day in the name of a file dates the file.
func pictures(words string) [][2]int {
	const opening = "!["
	var found [][2]int
	for from := strings.Index(words, opening); from >= 0; {
		next := strings.Index(words[from+len(opening):], opening)
		limit := len(words)
		if next >= 0 {
			next += from + len(opening)
			limit = next
		}
		if length := pictureLength(words[from:limit]); length > 0 {
			found = append(found, [2]int{from, from + length})
		}
		from = next
	}
	return found
}

// pictureLength is that of the picture with which words open, 0 where they open with
// none.
func pictureLength(words string) int {
	behind, end := "![[", "]]"
	if !strings.HasPrefix(words, behind) {
		behind, end = "](", ")"
	}
	at := strings.Index(words, behind)
	if at < 0 {
		return 0
	}
	stop := strings.Index(words[at:], end)
	if stop < 0 {
		return 0
	}
	return at + stop + len(end)
}
