package build

import (
	"strings"
	"testing"
)

// What belongs to the page from which a text was copied is set aside, and stays at its address
// all the same: facts may rest on it, and people have cited it before a rule set it aside.

const asides = `
-- seeds/picture.txt --
Harbours of the Isles Open to All Ships

OSLO, 5 May 2016 – The harbours of the isles are open to all ships, the masters of two regions said on Friday night.

Ministers of ASEAN and Japan met in Oslo on 29 April 2016. (Photo: Agency)

They thanked each other for the rain and went home, for the harbours were wet and the ships were waiting there.
-- seeds/letter.txt --
KINGDOM OF NORWAY
NEWS FROM JAPAN

Statement by

H.E. Anna Lee

Minister of Foreign Affairs of the Kingdom of Norway

28 September 2024

The harbours of the isles are open to all ships of ASEAN, and whoever comes there in winter is cold and is given tea in the hall of the masters, who have seen many ships come and go.
-- seeds/menu.txt --
Home
Boats
Nets
Ropes
Sails
Tides
Winds
Buoys
Piers
Locks
Cranes
Docks
Search
Contact us
Subscribe
Minister of Foreign Affairs of Japan
Tides
Ropes
Sails
Harbours of the Isles Open to All Ships of Two Regions

Ships of two regions may call at the harbours of the isles, the harbour masters said on Friday night.
`

// TestLinksToWhatIsSetAsideHaveTheirPlace holds that a fact that rests on words below a
// picture leads to them, and says what they are.
func TestLinksToWhatIsSetAsideHaveTheirPlace(t *testing.T) {
	p := newProject(t, asides).build().wantCode(Done).wantSound()
	const page, caption = "documents/picture.html", "Ministers of ASEAN and Japan met in Oslo on 29 April 2016."
	if got := p.setAside(page); !strings.Contains(got, caption) {
		t.Fatalf("the words below the picture are not set aside: %q", got)
	}
	if got := p.at(page, "p5"); !strings.Contains(got, caption) {
		t.Errorf("at the address of the words below the picture stands %q", got)
	}
	for _, from := range []string{page, "timeline/2016.html"} {
		if said := p.links(from)[page+"#p5"]; !strings.Contains(said, "29 April 2016") &&
			!strings.Contains(said, "caption") || strings.Contains(said, "heading") {
			t.Errorf("%s leads to the words below the picture as %q", from, said)
		}
	}
}

// TestWhatIsSetAsideStandsOnceAndNamesNothing holds that what was set aside once the title was
// known is on the page of its document once, with its addresses, and that nobody is named by
// it. (Who reads of Japan is not led to the menu of a site.)
func TestWhatIsSetAsideStandsOnceAndNamesNothing(t *testing.T) {
	p := newProject(t, asides).build().wantCode(Done)
	for page, lines := range map[string]map[string]string{
		"documents/letter.html": {"p1": "KINGDOM OF NORWAY", "p2": "NEWS FROM JAPAN"},
		"documents/menu.html":   {"p13": "Search", "p16": "Minister of Foreign Affairs of Japan", "p19": "Sails"},
	} {
		for id, words := range lines {
			if got := p.at(page, id); got != words {
				t.Errorf("%s: at %s stands %q, want %q", page, id, got, words)
			}
			if !strings.Contains(p.setAside(page), words) || strings.Contains(p.text(page), words) {
				t.Errorf("%s: %q is not set aside, or stands in the text as well", page, words)
			}
		}
	}
	for href := range p.links("partners/japan.html") {
		if strings.Contains(href, "documents/letter") || strings.Contains(href, "documents/menu") {
			t.Errorf("the page of Japan leads to %s, where only the page around the text names it", href)
		}
	}
}
