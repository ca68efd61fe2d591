package leftover

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/text"
)

func TestLines(t *testing.T) {
	for name, test := range map[string]struct {
		is       func(string) bool
		yes, not []string
	}{
		"short codes": {IsShortCode, []string{"[ad_1]", "[/ad_2]", "[in_read_box]"},
			[]string{"[ad]", "[Anna Lie]", "[1]", "ad_1", "[ad_1] ships", "[Ad_1]", "[_]"}},
		"addresses": {isAddress, []string{"https://ports.example/a/ships-meet", "http://ports.example"},
			[]string{"see https://ports.example", "https://ports.example says so", "https://ports", "ports.example"}},
		"spans": {isSpan, []string{"19751111 - 19830311", "19751111-19830311"},
			[]string{"1975 - 1983", "19751111", "19751111 - now", "Fraser 19751111 - 19830311"}},
		"glued tags": {isGluedTags, []string{"TradeAsiaPortsShipsIsles", "TradeAsiaPortsShipsCountry Analysis"},
			[]string{"TradeAsia", "McDonald and MacArthur of DeKalb", "AnnaLieBoBergShips.", "https://aBcDeFgHiJ",
				"Ships of the isles meet", ""}},
		"notes of the desk": {isDeskNote, []string{
			"(Additional reporting by Anna Lie and Bo Berg in OSLO; Editing by Cy Dahl)", "Reporting by Anna Lie",
			"Writing by Bo Berg", "Editing by Cy Dahl", "Compiled by the desk",
			"(This version of the story corrects the name of the port)", "(This version of the story adds a quote)",
			"(This story has been corrected to name the port)", "(This story has been updated)",
			"(This story was first published in May)", "(This article was first published in May)",
			"(This article first appeared in The Port)"},
			[]string{"This story has been updated time and again.", "(The minister spoke of reporting by ships)",
				"(Additional reporting by Anna Lie", "He was reporting by day"}},
		"links to the original": {isLinkToOriginal, []string{
			"View source version on harbour.example: https://h.example",
			"View the original release on harbour.example", "View original content: https://h.example",
			"View the original article", "Read the original article here", "Read the full article at h.example",
			"Read the full story at h.example"},
			[]string{"View the original release on the isle in the harbour museum.", "We view source version"}},
		"downloads": {isDownload, []string{
			"Guide to Ports [PDF, 326KB]", "Guide_to_ports.pdf (6.1M)", "Guide to ports.pdf",
			"21 May 2019 – Release on Ports [PDF, 1,032KB]", "Ships.docx"},
			[]string{"The ships carry goods (6.1 million tons)", "They met (see the PDF)",
				"To read it, see https://ports.example/a.pdf", "A sum of 5 (5m)",
				"Guide to Ports [PDF]"}},
		"running heads": {isRunningHead, []string{"OSLO 00000125  002 OF 003", "KUALA LUMP 00001446  002 OF 003",
			"OSLO 00000557 001.2 OF 004"},
			[]string{"PART 2 OF 3", "Oslo 00000125 002 OF 003", "TONS 00000125 OF 003", "12 00000125 002 OF 003",
				"OSLO 125 002 OF 003", "A SHIP OF THE ISLES HAS 00000125 002 OF 003"}},
	} {
		for _, line := range test.yes {
			if !test.is(line) {
				t.Errorf("%s: %q is none", name, line)
			}
		}
		for _, line := range test.not {
			if test.is(line) {
				t.Errorf("%s: %q is one", name, line)
			}
		}
	}
}

func TestContents(t *testing.T) {
	const parts = "\n\n## Ports\n\nThe ports are open.\n\n## Ships\n\nThe ships sail.\n\n" +
		"## Isles of the north\n\nThey are far.\n"
	const all = "- Ports\n- Ships\n- Isles of the north"
	for name, test := range map[string]struct {
		text string
		want extent
	}{
		"a list of all parts": {"# Trade\n\nInside this page\n\n" + all + parts, extent{1, 3}},
		"parts within parts":  {"# Trade\n\nSee\n\n- Ports\n    - Ships\n- Isles of the north" + parts, extent{1, 3}},
		"marks otherwise": {"# Trade\n\nInside\n\n- Ports?\n- Anna's Ships\n- Isles of the north" +
			strings.Replace(parts, "## Ships", "## Anna’s Ships", 1), extent{1, 3}},
		"no heading above": {"# Trade\n\nWe tell of three.\n\n" + all + parts, extent{2, 3}},
		"a list with more": {"# Trade\n\nInside\n\n" + all + "\n- Boats" + parts, extent{}},
		"two parts":        {"# Trade\n\nInside\n\n- Ports\n- Ships" + parts, extent{}},
		"parts told above": {"# Trade" + parts + "\n" + all, extent{}},
	} {
		body := text.Parse(&archive.Source{Path: "a.md", Text: test.text}, nil)
		if got, _ := contentsOf(body.Blocks); got != test.want {
			t.Errorf("%s: %v, want %v", name, got, test.want)
		}
	}
}
