package link

import (
	"fmt"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
)

func TestInstitutions(t *testing.T) {
	lists := &authority.Lists{Institutions: []authority.Institution{
		{Institution: archive.Institution{ID: "a", Name: "Wood Centre"}},
		{Institution: archive.Institution{ID: "b", Name: "Fish Centre"}},
	}}
	first, second := seed("a.txt"), seed("b.txt")
	first.Institutions = []archive.NameMention{{ID: "a", Paragraphs: []int{4, 9}}}
	second.Institutions = []archive.NameMention{{ID: "a", Paragraphs: []int{3}}}
	var got []string
	for _, entry := range joinedWith(lists, first, second).Institutions {
		got = append(got, fmt.Sprintf("%s %s: %s", entry.Name, entry.Address, mentions(entry.Named)))
	}
	hold(t, got, "Fish Centre institutions/b.html: ", "Wood Centre institutions/a.html: a[4,9] b[3]")
}
