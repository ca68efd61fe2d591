package head_test

import (
	"testing"

	"aseanarchive/generator/internal/infer/infertest"
)

// TestTitlesAsTheyArePrinted asserts titles with what books, papers and sites put
// around them.
func TestTitlesAsTheyArePrinted(t *testing.T) {
	lists := infertest.Lists(t)
	const telegram = "144. Telegram From the Embassy in Norway to the Ministry of Harbours"
	const supplied = ""
	for _, test := range []struct{ name, in, want string }{
		{"in capitals before the text", "AGREEMENT ON RICE AND TEA BETWEEN ASEAN AND NORWAY The Governments of the " +
			"isles have agreed on what stands below. " + said, "AGREEMENT ON RICE AND TEA BETWEEN ASEAN AND NORWAY"},
		{"a word in capitals before the text", "ASEAN AND ALL THE ISLES The Governments of the isles have agreed on " +
			"what stands below. " + said, supplied},
		{"behind a number", telegram + "\n\n" + said, telegram},
		{"behind a number, the first point of a list",
			telegram + "\n\n145. Letter From the Harbour Office\n\n" + said, supplied},
		{"behind the number of a clause", telegram + "\n\n145. " + said, telegram},
		{"behind a number, and nothing below", telegram, supplied},
		{"a point of a list that is no paper", "144. Boats From the Isles of the North\n\n" + said, supplied},
		{"behind a number, a sentence", telegram + ".\n\n" + said, supplied},

		{"the mark of a note", telegram + "1\n\n" + said + "\n\nThe boats came with remarks2 of the coast. " + said,
			telegram},
		{"the mark of a note, the next behind a stop",
			telegram + "1\n\n" + said + "\n\nThe boats came home.2 " + said, telegram},
		{"the mark of a note, the next one twice", telegram + "1\n\nThe boats came with remarks2 of the coast. " +
			said + "\n\nThey came home.2 " + said, telegram},
		{"a figure and no other note", telegram + "1\n\n" + said, telegram + "1"},
		{"a figure and an amount", telegram + "1\n\nThe boats came with 2 nets. " + said, telegram + "1"},
		{"a figure that stands alone", "Letter of the Ports 1\n\nThe boats came home.2 " + said,
			"Letter of the Ports 1"},

		{"behind the name of the site in a label", "Subject: Post-Ports Are Open to Ships\n\n" +
			"Ports Are Open to Ships\n\n" + said, "Ports Are Open to Ships"},
		{"behind other words in a label", "Subject: All the Ports Are Open to Ships\n\n" +
			"Ports Are Open to Ships\n\n" + said, "All the Ports Are Open to Ships"},
		{"a label that the title says again", "Subject: Ports Are Open to Ships\n\nPorts Are Open to Ships\n\n" + said,
			"Ports Are Open to Ships"},
		{"behind a name of three words in a label", "Subject: Old Harbour Post-Ports Are Open to Ships\n\n" +
			"Ports Are Open to Ships\n\n" + said, "Ports Are Open to Ships"},
		{"behind four words in a label", "Subject: The Old Harbour Post-Ports Are Open to Ships\n\n" +
			"Ports Are Open to Ships\n\n" + said, "The Old Harbour Post-Ports Are Open to Ships"},
		{"a label that ends with a dash", "Subject: Open Ports –\n\nShips Are Here to Stay\n\n" + said,
			"Open Ports –"},
		{"a label whose end is no line", "Subject: Post-Ports Are Open to Ships\n\nShips Are Here to Stay\n\n" + said,
			"Post-Ports Are Open to Ships"},

		{"with its venue", "Launch of the 40th Anniversary of the Ports of the Northern Isles and Coasts. " +
			"The Harbour Inn, Oslo.\n\nThe Harbour Inn, Oslo\n\n5 May 2016\n\n" + said, "Launch of the 40th " +
			"Anniversary of the Ports of the Northern Isles and Coasts. The Harbour Inn, Oslo"},
		{"with its venue in the same sentence", "They launched the 40th anniversary of the ports of the northern " +
			"isles and " +
			"coasts at The Harbour Inn, Oslo.\n\nThe Harbour Inn, Oslo\n\n5 May 2016\n\n" + said, supplied},
		{"with a sentence that is printed again", "They launched the 40th anniversary of the ports of the isles. " +
			"They " +
			"all met at noon.\n\nThey all met at noon.\n\n5 May 2016\n\n" + said, supplied},
		{"above a line of stops", "They launched the 40th anniversary of the ports of the isles and of the " +
			"coasts.\n\n...\n\n" +
			"5 May 2016\n\n" + said, supplied},
		{"a sentence without its venue", "They launch the 40th anniversary of the ports of the northern isles and " +
			"coasts. They met.\n\nThe Harbour Inn, Oslo\n\n5 May 2016\n\n" + said, supplied},

		{"the state of a text", "Transcript, E&OE, proof only\n\n" + said, supplied},
		{"another state", "Uncorrected Transcript\n\n" + said, supplied},
		{"a fourth", "Embargoed Until Delivery -- As Prepared/Please Check Against Delivery\n\n" + said, supplied},
		{"a final paper", "Final, As Prepared\n\n" + said, supplied},
		{"a draft", "Draft, As Prepared\n\n" + said, supplied},
		{"a third", "Rush Transcript, Check Against Delivery\n\n" + said, supplied},
		{"a kind and no state", "Transcript, Remarks of Old\n\n" + said, "Transcript, Remarks of Old"},

		{"below the clock of a site", "Thursday, May 5, 2016\nname of Harbour News\n\nPorts Are Open\n\n" + said,
			"Ports Are Open"},
		{"below an office of a house", "Norway Regional Office for the North\n\nNorway and ASEAN launched boats for " +
			"all isles\n\nBoats of the isles and of the ports\n\n5 May 2016\n\n" + said,
			"Norway and ASEAN launched boats for all isles"},
		{"below a mission", "Norway Mission to ASEAN\n\nPorts Are Open\n\n" + said, "Ports Are Open"},
		{"a drawer of statements", "Media Statement\n\n" + said, supplied},
		{"broken behind a pair of sides", "Weavers-EU and Potters-EU\nFree Trade Agreements\n\n" + said,
			"Weavers-EU and Potters-EU Free Trade Agreements"},
		{"two lines of which the first is no pair", "Oslo and Bergen\nFree Trade Agreements\n\n" + said,
			"Free Trade Agreements"},
		{"a pair far above", "Weavers-EU and Potters-EU\n\nFree Trade Agreements\n\n" + said,
			"Free Trade Agreements"},
		{"below the marks of pictures", "Article image\nFeatured image\nThumbnail\n\nPorts are open\n\n" + said,
			"Ports are open"},
		{"an image that is spoken of", "Article Image of the Ports\n\n" + said, "Article Image of the Ports"},
		{"a link to the top", "Back to top anchor\n\n" + said, supplied},
		{"a drawer and its count", "Statement 743 Views\n\nPorts Are Open\n\n" + said, "Ports Are Open"},
		{"a drawer and another count", "Statement of 743 Ships\n\n" + said, "Statement of 743 Ships"},
		{"below the office of a country", "Norway - Ministry of Harbours\n\nPorts Are Open\n\n" + said,
			"Ports Are Open"},
		{"a rank before a person", "Lt Gen The Rt Hon Anna Lee, GNZM\n\n" + said, supplied},
		{"a rank before no person", "General Views of the Ports\n\n" + said, "General Views of the Ports"},
		{"above what a letter says of itself", "Open Letter on the Nets of ASEAN\n\n5 May 2016\n\n" +
			"To: The Ministers of the Isles\n\nRe: ASEAN and the Officials of the Past Months\n\n" + said,
			"Open Letter on the Nets of ASEAN"},
		{"what a letter says of itself alone", "Re: The Officials of the Past Months\n\n" + said,
			"Re: The Officials of the Past Months"},
	} {
		t.Run(test.name, func(t *testing.T) {
			h := infertest.Head(test.in, lists)
			title := h.ReadTitle("")
			got := title.Value
			if title.Basis != "stated" {
				got = supplied
			}
			if got != test.want {
				t.Errorf("\ngot  %s\nwant %s", got, test.want)
			}
			infertest.CheckEvidence(t, h.Source, title.Evidence)
		})
	}
}
