package issue

import (
	"testing"

	"aseanarchive/generator/internal/infer/rule"
)

// TestAPlaceThatALineCuts: the day stands behind the second half of a place.
func TestAPlaceThatALineCuts(t *testing.T) {
	const title = "Statement on the Boats and Nets\n"
	checkDatings(t, rule.DateLine, []dating{
		{"cut", title + "Kuala\nLumpur, 7 August 1977" + under, "1977-08-07"},
		{"halves of no place", title + "Kuala\nHarbour, 7 August 1977" + under, ""},
		{"halves that a blank line parts", title + "Kuala\n\nLumpur, 7 August 1977" + under, ""},
		{"words behind the day", title + "Kuala\nLumpur, 7 August 1977, the Boats" + under, ""},
	})
}

// TestThePointsBelowATitle: a site prints a row of small facts below a title.
func TestThePointsBelowATitle(t *testing.T) {
	const title = "The Boats and Nets Come Home\n\n"
	checkDatings(t, rule.PageDate, []dating{
		{"a day", title + "- 10/19/2023\n- 00:00\n- 4" + under, "~2023-10-19"},
		{"figures that can be read in two ways", title + "- 10/9/2023\n- 00:00\n- 4" + under, ""},
		{"a day and more", title + "- 10/19/2023 the boats\n- 00:00\n- 4" + under, ""},
		{"a day further down", title + "- The boats\n- 10/19/2023" + under, ""},
		{"no title above", "- 10/19/2023\n- 00:00" + under, ""},
	})
}
