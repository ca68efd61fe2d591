// Package edition tells of the editions of series as of what happened.
package edition

import (
	"strconv"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/say"
	"aseanarchive/generator/internal/text/slug"
)

// Held is an edition of a series as a happening, with those who name it. Its partners and the
// ID of its place are left for the caller.
func Held(s *archive.SeriesEntry, e *archive.EditionEntry) archive.Happening {
	h := archive.Happening{
		Kind: archive.MeetingHeld, Key: keyOf(s.ID, e), Label: nameOf(s.Name, e), Date: e.Date,
		Place: e.Place, Virtual: e.Virtual, WithASEAN: true, Series: s.ID, Edition: e.Label, Number: e.Number,
		Sources: e.Sources,
	}
	for _, named := range e.Named {
		for _, paragraph := range named.Paragraphs {
			h.Tellers = append(h.Tellers, archive.Teller{Document: named.Document, Paragraph: paragraph})
		}
	}
	return h
}

// keyOf tells an edition from all others: by its number, else by its day.
func keyOf(series string, e *archive.EditionEntry) string {
	if e.Number > 0 {
		return series + "-" + strconv.Itoa(e.Number)
	}
	return series + "-" + slug.Of(strings.ReplaceAll(e.Date, "/", "-")) + "-" + slug.Of(e.Special)
}

func nameOf(series string, e *archive.EditionEntry) string {
	switch {
	case e.Special != "":
		return e.Special
	case e.Number > 0:
		return say.English.Edition(e.Number, series)
	}
	return strings.TrimSpace(e.Label + " " + series)
}
