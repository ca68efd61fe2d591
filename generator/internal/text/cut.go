package text

import "strings"

// Cut shortens a text to at most so many bytes, between words, and marks that
// it goes on.
func Cut(words string, longest int) string {
	if len(words) <= longest {
		return words
	}
	end := strings.LastIndexByte(words[:longest], ' ')
	if end <= 0 {
		end = longest
		for end > 0 && words[end]&0xc0 == 0x80 {
			end--
		}
	}
	return strings.TrimRight(words[:end], " ,;:–-") + " …"
}
