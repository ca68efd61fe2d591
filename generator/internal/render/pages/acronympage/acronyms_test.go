package acronympage

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/render/shell"
)

// TestTheIndexOfShortFormsStaysInBounds: of more short forms than the index holds, those that
// most documents use stand in it, and each letter leads to the others.
func TestTheIndexOfShortFormsStaysInBounds(t *testing.T) {
	document := &archive.Entry{Document: &archive.Document{ID: "text"}, URL: "documents/text.html"}
	document.Title.Value = strings.Repeat("A long title ", 20)
	a := &archive.Archive{Documents: []*archive.Entry{document}}
	const often = 150
	for i := range mostIndexed + 400 {
		meaning := archive.AcronymMeaning{Long: "Word by Word", Used: []archive.Mention{{Document: document}}}
		if i >= mostIndexed+400-often {
			meaning.Used = append(meaning.Used, meaning.Used...)
		}
		a.Acronyms = append(a.Acronyms, archive.AcronymEntry{
			Short: fmt.Sprintf("%c%04d", 'A'+i%26, i), Meanings: []archive.AcronymMeaning{meaning},
		})
	}
	pages := map[string]AcronymsPage{}
	out := shell.Out{Page: func(_, at string, data any) error {
		pages[at] = data.(AcronymsPage)
		return nil
	}}
	m := maker{Site: shell.NewSite(a, authority.Site{}, nil), out: out}
	if err := m.all(); err != nil {
		t.Fatal(err)
	}
	listed, omitted, counted, inIndex := 0, 0, 0, map[string]bool{}
	for _, group := range pages["acronyms.html"].Groups {
		listed, omitted, counted = listed+len(group.Index), omitted+group.Omitted, counted+group.Count
		for _, link := range group.Index {
			inIndex[link.Name] = true
		}
		if !strings.HasPrefix(group.Href, "acronyms/") {
			t.Errorf("%s leads to %q", group.Heading, group.Href)
		}
	}
	if listed != mostIndexed || listed+omitted != len(a.Acronyms) || counted != len(a.Acronyms) {
		t.Errorf("%d listed and %d omitted of %d (%d counted)", listed, omitted, len(a.Acronyms), counted)
	}
	for _, a := range a.Acronyms[len(a.Acronyms)-often:] {
		if !inIndex[a.Short] {
			t.Errorf("%s is used more often than others, and not listed", a.Short)
		}
	}
	stand := 0
	for at, page := range pages {
		if at != "acronyms.html" {
			for _, group := range page.Groups {
				stand += len(group.Acronyms)
			}
		}
	}
	if stand != len(a.Acronyms) {
		t.Errorf("%d short forms stand on the pages of letters, want %d", stand, len(a.Acronyms))
	}
}
