// Package acronympage makes the pages of short forms: what each stands for, and which
// documents say so.
//
// The rules for its users: short forms have one page while they fit on it. Beyond that
// each letter has its own, and the old page leads to them, so that its addresses stay true.
package acronympage

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/shell"
)

// AcronymsPage is for templates/acronyms.html: all short forms, or those of a letter, or
// what leads to those of each letter.
type AcronymsPage struct {
	shell.Page
	Count   int
	Letters bool // the groups have pages of their own
	Part    bool // the page is one of these
	Whole   shell.Link
	Within  []shell.PartLink // of a letter with more short forms than a page holds
	Groups  []AcronymGroup
}

// AcronymGroup are the short forms that begin with one letter or figure. Where they have
// pages of their own, Index leads to each.
type AcronymGroup struct {
	ID, Heading string
	Count       int
	Href        string // of the page of their own
	Acronyms    []AcronymView
	Index       []AcronymLink
	Omitted     int // short forms that the index has no room for
}

// AcronymLink leads to a short form on the page of its letter. It stands in the index under
// the name that the short form would have there: addresses of a time when all stood on one
// page still lead to it.
type AcronymLink struct {
	shell.Link
	Anchor string
	Long   string // its commonest meaning, where there is room
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

const sayAcronyms = "Short forms that the documents use, and what they stand for."

// maker makes the pages of short forms.
type maker struct {
	*shell.Site
	out shell.Out
}

// All makes the pages.
func All(site *shell.Site, out shell.Out) error { return maker{site, out}.all() }

func (m maker) all() error {
	parts := m.AcronymParts()
	if len(parts) == 1 {
		return m.page(parts[0], AcronymsPage{
			Page: m.Page(address.Acronyms, "index", "Acronyms", sayAcronyms), Count: len(parts[0].Entries),
		})
	}
	for i, part := range parts {
		first, numbers := i, [][]archive.AcronymEntry{}
		for first > 0 && parts[first-1].Letter == part.Letter {
			first--
		}
		for _, other := range parts[first:] {
			if other.Letter == part.Letter {
				numbers = append(numbers, other.Entries)
			}
		}
		title := "Acronyms, " + headingOf(part.Letter)
		from := m.From(part.Address)
		page := AcronymsPage{
			Page: m.Page(part.Address, "index", title, sayAcronyms), Part: true,
			Whole: from.Link("Acronyms", address.Acronyms),
		}
		for _, entries := range numbers {
			page.Count += len(entries)
		}
		page.Within = shell.PartsOf(from, parts[first].Address, numbers, i-first)
		if err := m.page(part, page); err != nil {
			return err
		}
	}
	return m.index(parts)
}

// headingOf names what short forms begin with.
func headingOf(letter string) string {
	switch letter {
	case shell.Figures:
		return "0–9"
	case shell.Others:
		return "Others"
	}
	return letter
}

// page makes a page that says of each of some short forms what it stands for.
func (m maker) page(part shell.AcronymPart, page AcronymsPage) error {
	from := m.From(page.Address)
	for _, a := range part.Entries {
		view := AcronymView{Short: a.Short, Anchor: address.AcronymAnchor(a.Short)}
		for _, given := range a.Meanings {
			meaning := MeaningView{Long: given.Long}
			meaning.Defined, meaning.Used = naming(from, given.Defined), naming(from, given.Used)
			if given.Listed != nil {
				meaning.Listed, meaning.Sources = true, from.Sources(given.Listed.Sources)
			}
			view.Meanings = append(view.Meanings, meaning)
		}
		heading := headingOf(shell.LetterOf(a.Short))
		if n := len(page.Groups); n == 0 || page.Groups[n-1].Heading != heading {
			page.Groups = append(page.Groups, AcronymGroup{Heading: heading})
		}
		last := &page.Groups[len(page.Groups)-1]
		last.Acronyms = append(last.Acronyms, view)
	}
	return m.out.Page("acronyms", page.Address, page)
}

// What the index of short forms holds at most: so many with what they stand for, so many
// without. Beyond that those of which documents have fewest are found on the pages of their
// letters alone.
const (
	mostExplained = 1_200
	mostIndexed   = 2_200
)

// index makes the page that leads to the short forms of each letter.
func (m maker) index(parts []shell.AcronymPart) error {
	page := AcronymsPage{
		Page: m.Page(address.Acronyms, "index", "Acronyms", sayAcronyms), Letters: true,
		Count: len(m.Archive.Acronyms),
	}
	from, most := m.From(page.Address), mostUsed(m.Archive.Acronyms)
	for _, part := range parts {
		heading := headingOf(part.Letter)
		if n := len(page.Groups); n == 0 || page.Groups[n-1].Heading != heading {
			page.Groups = append(page.Groups, AcronymGroup{
				ID: "letter-" + strings.ToLower(part.Letter), Heading: heading, Href: from.Href(part.Address),
			})
		}
		group := &page.Groups[len(page.Groups)-1]
		group.Count += len(part.Entries)
		for i := range part.Entries {
			a := &part.Entries[i]
			if !most[a.Short] {
				group.Omitted++
				continue
			}
			link := AcronymLink{Link: from.Link(a.Short, m.Acronym(a.Short)), Anchor: address.AcronymAnchor(a.Short)}
			if page.Count <= mostExplained {
				link.Long = a.Meanings[0].Long
			}
			group.Index = append(group.Index, link)
		}
	}
	return m.out.Page("acronyms", page.Address, page)
}

// mostUsed are those short forms of which documents have most, as many as the index holds.
func mostUsed(all []archive.AcronymEntry) map[string]bool {
	order := make([]*archive.AcronymEntry, len(all))
	for i := range all {
		order[i] = &all[i]
	}
	// Those used most often first; of as many uses in the order of the alphabet.
	slices.SortStableFunc(order, func(a, b *archive.AcronymEntry) int { return usesOf(b) - usesOf(a) })
	most := map[string]bool{}
	for _, a := range order[:min(len(order), mostIndexed)] {
		most[a.Short] = true
	}
	return most
}

// usesOf is how many times documents give a short form or use it.
func usesOf(a *archive.AcronymEntry) (n int) {
	for _, meaning := range a.Meanings {
		n += len(meaning.Defined) + len(meaning.Used)
	}
	return n
}

// naming leads to the documents that name something: to the paragraph that does
// so first.
func naming(from shell.From, mentions []archive.Mention) []PlaceOfUse {
	var uses []PlaceOfUse
	for _, m := range slices.Backward(shell.NewestMentions(mentions)) {
		at := m.Document.URL
		if len(m.Paragraphs) > 0 {
			at = address.Paragraph(m.Document, m.Paragraphs[0])
		}
		uses = append(uses, PlaceOfUse{shell.Title(m.Document), from.Href(at)})
	}
	return uses
}
