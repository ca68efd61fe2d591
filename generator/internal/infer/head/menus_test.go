package head_test

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/text/furniture"
)

// A long menu is the page's as a whole: what names an office, a document or a town
// among its entries says nothing of the text below.
func TestLongMenusAboveATitle(t *testing.T) {
	lists := infertest.Lists(t)
	entries := strings.Fields("Home Boats Nets Ropes Sails Tides Winds Buoys Piers Locks Cranes Docks")
	menu := strings.Join(entries, "\n") + "\nSearch\nContact us\nSubscribe\n"
	for _, test := range []struct {
		name, in string
		want     string // numbers of the lines above the title that are shown
	}{
		{"a statement and an office among them", menu + "Joint Statements\nMinister of Foreign Affairs of the " +
			"Isles\nTides\n" +
			"Ropes\nSails\n" + title + "\n\n" + ships, ""},
		{"a town among them", menu + "Oslo\nTides\nRopes\nSails\n" + title + "\n\n" + ships, ""},
		{"the kind of the document right above the title", menu + "Tides\nRopes\nPress Release\n" + title + "\n\n" +
			ships, "18"},
		{"a day", menu + "5 May 2016\nTides\nRopes\nSails\n" + title + "\n\n" + ships, "16"},
		{"a heading with the title in it", strings.ReplaceAll(menu, "\n", "\n\n") + "# Memorandum on " + title +
			"\n\nDecision of the Isles\n\nNo. 5\n\nMEMORANDUM FOR THE MINISTER OF PORTS\n\nTHE MINISTER OF FISH\n\n" +
			"SUBJECT: " + title + "\n\n" + ships, "31 33 35 37 39"},
		{"a heading without it", strings.ReplaceAll(menu, "\n", "\n\n") + "# Memorandum on Tides" +
			"\n\nDecision of the Isles\n\nNo. 5\n\nMEMORANDUM FOR THE MINISTER OF PORTS\n\nTHE MINISTER OF FISH\n\n" +
			"SUBJECT: " + title + "\n\n" + ships, "35 37 39"},
		{"few lines", "Joint Statements\nMinister of Foreign Affairs of the Isles\nBoats\n" + title + "\n\n" +
			ships, "1 2 3"},
	} {
		h := infertest.Head(test.in, lists)
		if h.Title < 0 || h.TitleWords(h.TitleBlock) != title {
			t.Errorf("%s: the title is %q", test.name, h.TitleWords(h.TitleBlock))
			continue
		}
		var shown []string
		for _, leaf := range h.Leaves[:h.Title] {
			if leaf.Furniture == "" {
				shown = append(shown, fmt.Sprint(leaf.Line))
			}
		}
		if got := strings.Join(shown, " "); got != test.want {
			t.Errorf("%s: lines %q are shown, want %q", test.name, got, test.want)
		}
		if place := h.Place(); place.Known() {
			t.Errorf("%s: %q is its place", test.name, place.Value)
		}
		for _, b := range h.HeadLines() {
			if b.Furniture == furniture.Navigation && b.Line <= len(entries) {
				t.Errorf("%s: %q is a line of its head", test.name, b.String)
			}
		}
	}
}
