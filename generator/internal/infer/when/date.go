// Package when reads the dated events of which a text speaks, and the window in
// which a document was written where nobody states its date.
//
// The rules for its users: Window needs the date of issue, the partners and the people;
// Events needs the date with its window, from which dates without a year count.
package when

import (
	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/head"
)

// Reading is a document while its dates are read.
type Reading struct {
	events eventReader
}

// Read begins to read the dates of a document.
func Read(h *head.Head) *Reading { return &Reading{eventReader{Head: h}} }

// Leave gives the room back in which the dates were read.
func (r *Reading) Leave() { r.events.leave() }

// Window adds to an unknown date the window in which the document was
// written, with the reasoning.
func (r *Reading) Window(
	issued archive.Date, partners []archive.PartnerMention, people []archive.Person,
) archive.Date {
	return windowOf(&r.events, issued, partners, people)
}

// Identify tells which special meetings are meant that the text names without a year.
// It needs the date with its window, as Events does.
func (r *Reading) Identify(issued archive.Date) { r.events.identify(issued) }

// Events are the events of which the text says the day or the year, and the
// clock of the page from which the text was copied.
func (r *Reading) Events(issued archive.Date) []archive.Event { return r.events.told(issued) }

// Asides are the days of which the text speaks without telling what happened on them.
func (r *Reading) Asides(issued archive.Date) []archive.Aside { return r.events.asides(issued) }
