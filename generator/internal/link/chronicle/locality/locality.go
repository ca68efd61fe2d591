// Package locality knows the places of the lists by their names.
package locality

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/authority"
)

// Book knows the places of the lists.
type Book struct {
	Names map[string]string // by ID
	IDs   map[string]string // by name
}

// New is a book of the places of some lists.
func New(lists *authority.Lists) *Book {
	b := &Book{Names: map[string]string{}, IDs: map[string]string{}}
	for i := range lists.Localities {
		at := &lists.Localities[i]
		b.Names[at.ID] = at.Name
		for _, name := range slices.Concat([]string{at.Name}, at.Aliases) {
			b.IDs[name] = at.ID
		}
	}
	return b
}

// In is the ID of the place with whose name some words begin, "" for none.
func (b *Book) In(words string) (id string) {
	const most = 4 // words
	fields := strings.Fields(words)
	for n := min(most, len(fields)); n > 0 && id == ""; n-- {
		id = b.IDs[strings.TrimRight(strings.Join(fields[:n], " "), ",.;:)”")]
	}
	return id
}
