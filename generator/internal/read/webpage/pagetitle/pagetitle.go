// Package pagetitle parts the name of a text from that of its site, as pages have both in
// their titles.
package pagetitle

import "strings"

// Signs part the name of a text from that of its site.
var Signs = [...]string{" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", " > ", ": "}

// Parts are what stands before and behind each of the signs by which <title>
// parts the name of the text from that of the site, and between two of them.
func Parts(title string) []string {
	var cuts [][2]int
	for _, sign := range Signs {
		for from := 0; ; {
			at := strings.Index(title[from:], sign)
			if at < 0 {
				break
			}
			cuts = append(cuts, [2]int{from + at, from + at + len(sign)})
			from += at + len(sign) - 1
		}
	}
	const most = 12
	cuts = cuts[:min(len(cuts), most)]
	var parts []string
	for _, cut := range cuts {
		parts = append(parts, title[:cut[0]], title[cut[1]:])
		for _, end := range cuts {
			if cut[1] < end[0] {
				parts = append(parts, title[cut[1]:end[0]])
			}
		}
	}
	return parts
}

// Comparable is a name in small letters, without marks.
func Comparable(name string) string {
	name = strings.NewReplacer("’", "'", "‘", "'", "“", `"`, "”", `"`, "\u00a0", " ").Replace(strings.ToLower(name))
	return strings.Join(strings.Fields(name), " ")
}

// CutLast cuts a text at the last of a sign.
func CutLast(text, sign string) (before, behind string, ok bool) {
	at := strings.LastIndex(text, sign)
	if at < 0 {
		return text, "", false
	}
	return text[:at], text[at+len(sign):], true
}
