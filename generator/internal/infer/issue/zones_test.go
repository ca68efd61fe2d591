package issue

import (
	"testing"

	"aseanarchive/generator/internal/infer/infertest"
)

// Figures that can be read in two ways are read as those write them who count
// their hours so.
func TestZonesSettleFigures(t *testing.T) {
	lists := infertest.Lists(t)
	for zone, want := range map[string]string{
		"EDT": "~2021-08-04", "EST": "~2021-08-04", "PDT": "~2021-08-04", "PST": "~2021-08-04", "CDT": "~2021-08-04",
		"WIB": "~2021-04-08", "WITA": "~2021-04-08", "MYT": "~2021-04-08", "SGT": "~2021-04-08", "ICT": "~2021-04-08",
		"IST": "~2021-04-08", "BST": "~2021-04-08", "CET": "~2021-04-08", "CEST": "~2021-04-08",
		"GMT": "", "HRS": "", "": "",
	} {
		got, _ := issuedOf(t, lists, "The Sea and Us\n\n08/04/2021 12:11 PM "+zone+under)
		if got != want {
			t.Errorf("with %q the day is %q, want %q", zone, got, want)
		}
	}
	const twoLines = "The Sea and Us\n\n08/04/2021\n\nUpdated: 09/05/2021 12:11 PM EDT"
	if got, _ := issuedOf(t, lists, twoLines+under); got != "~2021-09-05" {
		t.Errorf("beside figures of another line with a zone the day is %q", got)
	}
	for _, house := range []string{"U.S. Department of State", "The White House", "U.S. Embassy in Oslo",
		"U.S. Mission to the Harbour"} {
		if got, _ := issuedOf(t, lists, house+"\n\nThe Sea and Us\n\n08/04/2021"+under); got != "~2021-08-04" {
			t.Errorf("below %q the day is %q", house, got)
		}
	}
	if got, _ := issuedOf(t, lists, "Ministry of Harbours\n\nThe Sea and Us\n\n08/04/2021"+under); got != "" {
		t.Errorf("below another house the day is %q", got)
	}
}
