package render

import (
	"fmt"
	"strings"

	"aseanarchive/generator/internal/archive"
)

// AcronymsPage is for templates/acronyms.html.
type AcronymsPage struct {
	Page
	Count  int
	Groups []AcronymGroup
}

// AcronymGroup are the short forms that begin with one letter or figure.
type AcronymGroup struct {
	Heading  string
	Acronyms []AcronymView
}

// AcronymView is a short form with its meanings.
type AcronymView struct {
	Short    string
	Anchor   string
	Meanings []MeaningView
}

// MeaningView is a meaning with the documents that give or use it.
type MeaningView struct {
	Long    string
	Listed  bool // a list of the archive gives it
	Sources []string
	Defined []MentionLine
	Used    []MentionLine
}

func (r *renderer) acronyms() error {
	page := AcronymsPage{Page: r.page("acronyms.html", "index", "Acronyms", "Short forms that the documents use, and what they stand for."), Count: len(r.Archive.Acronyms)}
	for _, a := range r.Archive.Acronyms {
		view := AcronymView{Short: a.Short, Anchor: acronymAnchor(a.Short)}
		for _, m := range a.Meanings {
			meaning := MeaningView{Long: m.Long, Defined: r.mentionLines(newestMentions(m.Defined)), Used: r.mentionLines(newestMentions(m.Used))}
			if m.Listed != nil {
				meaning.Listed, meaning.Sources = true, m.Listed.Sources
			}
			view.Meanings = append(view.Meanings, meaning)
		}
		letter := strings.ToUpper(a.Short[:1])
		if n := len(page.Groups); n == 0 || page.Groups[n-1].Heading != letter {
			page.Groups = append(page.Groups, AcronymGroup{Heading: letter})
		}
		last := &page.Groups[len(page.Groups)-1]
		last.Acronyms = append(last.Acronyms, view)
	}
	return r.write("acronyms", page.Address, page)
}

// newestMentions are as many of the newest documents as a line of the page
// can name.
func newestMentions(mentions []archive.Mention) []archive.Mention {
	const most = 8
	return mentions[max(0, len(mentions)-most):]
}

// acronymAnchor is the address of a short form on its page. Other characters
// than letters, figures and hyphens are written as their codes, so that two
// short forms never share one.
func acronymAnchor(short string) string {
	var b strings.Builder
	for _, c := range []byte(short) {
		switch {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', c == '-':
			b.WriteByte(c)
		default:
			fmt.Fprintf(&b, "_%02x", c)
		}
	}
	return "acronym-" + b.String()
}
