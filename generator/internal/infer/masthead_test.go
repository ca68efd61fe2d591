package infer

import (
	"strings"
	"testing"
)

// TestMastheads asserts which lines above a title are set aside as the page's,
// by their numbers, and who is the issuer all the same.
func TestMastheads(t *testing.T) {
	known := lists(t)
	const ships = "Ships of two regions may call at the harbours of the isles, the harbour masters said on Friday."
	const title = "Harbours of the Isles Open to All Ships of Two Regions"
	const banner = "The portal of the harbour office brings together all the papers that its members gave out " +
		"since " +
		"the office was set up by law."
	for _, test := range []struct{ name, in, aside, issuer string }{
		{"the name of a site", "Good Reads to Share\n\n" + title + "\n\n" + ships, "1", ""},
		{"the name of a site in capital letters", "Northern Harbours External Action\n\n" + title + "\n\n" + ships,
			"1",
			""},
		{"a foreign office", "U.S. Department of State\n\n" + title + "\n\n" + ships, "1",
			"U.S. Department of State"},
		{"a ministry", "Ministry of Ports\n\n" + title + "\n\n" + ships, "1", ""},
		{"a drawer", "Press Room\n\n" + title + "\n\n" + ships, "1", ""},
		{"a drawer that no list knows", "World\n" + title + "\n\n" + ships, "1", ""},
		{"a document in one word", "Statement\n" + title + "\n\n" + ships, "", ""},
		{"a town in one word", "Oslo\n" + title + "\n\n" + ships, "", ""},
		{"one word above a title with a day", "Lumber\n" + title + ", 5 May 2016\n\n" + ships, "", ""},
		{"a paragraph of the page, and lines below it", banner + "\n\nCall us here\n\nP.O. Box 13\n\n" + title +
			"\nPublished: May 5, 2016\n\n" + ships, "1 3 5", ""},
		{"an empty field", title + "\n\n[Full text]\n\n" + ships, "3", ""},
		{"a field", title + "\n\n[Source] Harbour Office\n\n" + ships, "", ""},

		{"lines above a bar of links",
			"Ten Years of Reads\n\nSpecial: good reads to share\n\nSea | Sky | Sand\n\n" + title +
				"\n\n" + ships, "1 3 5", ""},
		{"a menu of short lines below links of the page", "About us\nShare\nSea life\nSky\nSand\nMud\nStones\n\n" +
			title +
			"\n\n" + ships, "1 3 4 5 6 7", ""},
		{"days, towns, persons and documents above a bar of links", "5 May 2016\n\nOslo\n\nH.E. Anna Lee\n\n" +
			"Statement\n\nThe Harbour Masters' Meeting\n\nSea | Sky | Sand\n\n" + title + "\n\n" + ships, "", ""},
		{"the kind of the document", "Press release\n\n" + title + "\n\n" + ships, "", ""},
		{"a speech", "Speech\n\n" + title + "\n\n" + ships, "", ""},

		{"a person", "H.E. Anna Lee\n\n" + title + "\n\n" + ships, "", ""},
		{"a person without an honorific, above an office", "Anna Lee\nMinister of Ports\n\n" + title + "\n\n" + ships,
			"", ""},
		{"those to whom a memorandum goes", "MEMORANDUM FOR THE MASTER OF PORTS\n\nTHE MASTER OF SHIPS\n\nSUBJECT: " +
			"Ports\n\n" + title + "\n\n" + ships, "", ""},
		{"a town with its country", "Harbourtown, Norway\n\n" + title + "\n\n" + ships, "", ""},
		{"a town with an unknown country", "Dublin, Republic of Ireland\n\n" + title + "\n\n" + ships, "", ""},
		{"the number of a document", "No. 2023-05\n\n" + title + "\n\n" + ships, "", ""},
		{"a place and a day", "Cebu, 5 May 2016\n\n" + title + "\n\n" + ships, "", ""},
		{"a day", "5 May 2016\n\n" + title + "\n\n" + ships, "", ""},
		{"the title in other letters", title + "\n\n" + strings.ToUpper(title) + "\n\n" + ships, "", ""},
		{"what the document is", "Statement of the Harbour Masters\n\n" + title + "\n\n" + ships, "", ""},
		{"a line that the text says again", "Harbour masters of two regions tell ships they may call\n\n" + title +
			"\n\n" + ships, "", ""},
		{"what names ASEAN in many words", "The Isles and ASEAN: A Growing Stake\n\nAddress to the Harbours of " +
			"the Isles on Ships " +
			"of Two Regions\n\n5 May 2016\n\n" + ships, "", ""},
		{"a drawer that names ASEAN", "ASEAN Centre of Old Ports\n\nAddress to the Harbours of the Isles on " +
			"Ships of Two Regions\n\n" +
			"5 May 2016\n\n" + ships, "1", ""},
		{"a salutation", "Excellencies,\n\n" + title + "\n\n" + ships, "", ""},
		{"a rubric above the title and below it", "Old Papers\n\n" + title +
			"\n\nOld Papers\n\n" + ships, "1 5", ""},
		{"a link in capitals right below another", "Sea | Sky | Sand\nSHIPS AND SAILS\nRESOURCES\n\n" + title +
			"\n\n" +
			ships, "1 2 3", ""},
		{"a word in capitals further down", "Sea | Sky | Sand\nSHIPS AND SAILS\n\nRESOURCES\n\n" + title + "\n\n" +
			ships, "1 2", ""},
		{"to whom a telegram goes", "ACTION EA-09\n\nR 100955Z FEB 77\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC 4108\n" +
			"INFO AMEMBASSY BERGEN\n\nE.O. 11652: GDS\nSUBJECT: " + strings.ToUpper(title) + "\n\n" +
			strings.ToUpper(ships), "", ""},
		{"the name of a site below the title", title + "\n\nGood Reads to Share\n\n" + ships, "", ""},
		{"no title", "Ministry of Ports\n\n" + ships, "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			d, _ := document(t, known, "x.txt", test.in)
			var lines []string
			for _, w := range d.Withheld {
				for line := w.Lines[0]; w.Kind == "masthead" && line <= w.Lines[1]; line++ {
					lines = append(lines, string(rune('0'+line)))
				}
			}
			if got := strings.Join(lines, " "); got != test.aside || d.Issuer.Value != test.issuer {
				t.Errorf("set aside %q, issued by %q, want %q, %q", got, d.Issuer.Value, test.aside, test.issuer)
			}
		})
	}
}
