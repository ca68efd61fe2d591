package text

import "aseanarchive/generator/internal/text/script"

// direction is the attribute of a block that is read from right to left.
func direction(b *Block) string {
	if script.ReadsLeft(b.String) {
		return ` dir="rtl"`
	}
	return ""
}
