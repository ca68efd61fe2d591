package shell

import (
	"slices"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/render/address"
)

// mostListed is about how many bytes a part of a list comes to that is too long for one page.
const mostListed = 200_000

// Parted cuts a list where the weights of its items come to more than a page holds. What
// fits on one page is one part.
func Parted[T any](list []T, weight func(T) int) [][]T {
	var parts [][]T
	begin, sum := 0, 0
	for i, item := range list {
		w := weight(item)
		if sum+w > mostListed && i > begin {
			parts = append(parts, list[begin:i])
			begin, sum = i, 0
		}
		sum += w
	}
	return append(parts, list[begin:])
}

// NewestFirst is a list in the order in which pages show it, and one of these in that of time.
func NewestFirst(mentions []archive.Mention) []archive.Mention {
	turned := slices.Clone(mentions)
	slices.Reverse(turned)
	return turned
}

// PartLink leads to a part of a list.
type PartLink struct {
	Link
	Here bool // it is the one on the page
}

// PartsOf lead from the part with a number, which counts from 0, to all parts of a list by
// the places of their first and last items; none where the list is in one part.
func PartsOf[T any](from From, at string, parts [][]T, here int) []PartLink {
	if len(parts) < 2 {
		return nil
	}
	var links []PartLink
	first := 1
	for i, part := range parts {
		last := first + len(part) - 1
		name := from.Words.Number(first)
		if last > first {
			name += "–" + from.Words.Number(last)
		}
		links = append(links, PartLink{from.Link(name, address.Part(at, i)), i == here})
		first = last + 1
	}
	return links
}

// List is a list of which each page shows a part, with the page that stands around it.
type List[T any] struct {
	Template, Address string
	Inputs            *Inputs
	Items             []T
	Weight            func(T) int // in bytes, about
}

// ListPart is what one page shows of a list.
type ListPart[T any] struct {
	Address string // of the page
	From    From
	First   int // place of its first item in the whole list
	Items   []T
	Links   []PartLink // to all parts, none where there is one
}

// PagesOf makes the pages of a list, in as many parts as it takes: page is asked for the
// data of each.
func PagesOf[T any](site *Site, out Out, list List[T], page func(ListPart[T]) any) error {
	parts, first := Parted(list.Items, list.Weight), 0
	for i, items := range parts {
		at := address.Part(list.Address, i)
		err := out.PageOf(list.Template, at, list.Inputs, func() any {
			from := site.From(at)
			return page(ListPart[T]{at, from, first, items, PartsOf(from, list.Address, parts, i)})
		})
		if err != nil {
			return err
		}
		first += len(items)
	}
	return nil
}

// PartName is what tells the title of a part from those of the others.
func PartName(parts []PartLink) string {
	for _, part := range parts {
		if part.Here {
			return ", " + part.Name
		}
	}
	return ""
}

// Weight is about how many bytes a document comes to in a list.
func (s *Site) Weight(d *archive.Entry) int {
	const markup, eachLink = 280, 60
	n := markup + len(d.URL) + len(d.Title.Value) + len(d.Lead) + len(s.context(d))
	for _, partner := range d.Partners {
		if partner.Role == archive.Party {
			n += eachLink + len(partner.Name)
		}
	}
	return n
}

// WeightOf is about how many bytes a mention comes to in a list.
func (s *Site) WeightOf(m archive.Mention) int {
	const eachLink = 60
	return s.Weight(m.Document) + min(len(m.Paragraphs), mostParagraphs)*(eachLink+len(m.Document.URL))
}
