package pages

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/shell"
)

// AcronymsPage is for templates/acronyms.html.
type AcronymsPage struct {
	shell.Page
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
	Sources []shell.Link
	Defined []PlaceOfUse // the newest first
	Used    []PlaceOfUse
}

// PlaceOfUse is a document that gives or uses a short form.
type PlaceOfUse struct {
	Title shell.TitleView
	Href  string // of the first paragraph that does so
}

func (m maker) acronyms() error {
	const says = "Short forms that the documents use, and what they stand for."
	page := AcronymsPage{
		Page: m.Page(address.Acronyms, "index", "Acronyms", says), Count: len(m.Archive.Acronyms),
	}
	from := m.From(page.Address)
	for _, a := range m.Archive.Acronyms {
		view := AcronymView{Short: a.Short, Anchor: address.AcronymAnchor(a.Short)}
		for _, given := range a.Meanings {
			meaning := MeaningView{Long: given.Long}
			meaning.Defined, meaning.Used = naming(from, given.Defined), naming(from, given.Used)
			if given.Listed != nil {
				meaning.Listed, meaning.Sources = true, from.Sources(given.Listed.Sources)
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
	return m.out.Page("acronyms", page.Address, page)
}

// naming leads to the documents that name something: to the paragraph that does
// so first.
func naming(from shell.From, mentions []archive.Mention) []PlaceOfUse {
	var uses []PlaceOfUse
	for _, m := range slices.Backward(newestMentions(mentions)) {
		at := m.Document.URL
		if len(m.Paragraphs) > 0 {
			at = address.Paragraph(m.Document, m.Paragraphs[0])
		}
		uses = append(uses, PlaceOfUse{shell.Title(m.Document), from.Href(at)})
	}
	return uses
}

// newestMentions are as many of the newest documents as a line of the page
// can name.
func newestMentions(mentions []archive.Mention) []archive.Mention {
	const most = 5
	return mentions[max(0, len(mentions)-most):]
}
