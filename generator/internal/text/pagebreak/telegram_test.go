package pagebreak

import (
	"slices"
	"testing"

	"aseanarchive/generator/internal/text"
)

func TestPagesOfTelegrams(t *testing.T) {
	for line, want := range map[string]bool{
		"PAGE 02        OSLO 02217  101139Z": true, "OSLO 00905 01 OF 03 060018Z": true,
		"PAGE 02  KUALA LUMP 02217  101139Z": true,
		"PAGE 02":                            false, "O R 172343Z NOV 79": false, "R 100955Z FEB 77": false,
		"AT OSLO 02217 THEY MET": false,
		"072214 101139Z":         false, "Oslo 02217 101139Z": false, "OSLO 217 101139Z": false,
	} {
		if got := IsOfTelegram(line); got != want {
			t.Errorf("%q: %v, want %v", line, got, want)
		}
	}
	for line, want := range map[string]bool{
		"Anna P. Lee  Declassified/Released  US Department of Ships  22 May 2009": true,
		"The paper was declassified/released in May.":                             false,
		"The paper was released":                                                  false,
	} {
		if got := IsStamp(line); got != want {
			t.Errorf("%q: %v, want %v", line, got, want)
		}
	}
}

func TestHeadsOfTelegrams(t *testing.T) {
	lines := []string{"SECRET", "PAGE 01 OSLO 02217 101139Z", "FM OSLO", "TO BERGEN", "1", "2", "3", "4", "5", "6",
		"7", "8",
		"THE SHIPS MET.", "SECRET", "SECRET", "PAGE 02", "OSLO 02217 101139Z", "SHIPS", "THEY SAILED.", "SECRET",
		"BOATS"}
	var blocks []text.Block
	for _, line := range lines {
		blocks = append(blocks, text.Block{Kind: text.Paragraph, Passage: text.Passage{String: line}})
	}
	if got, want := TelegramHeads(blocks), []int{13, 14, 19}; !slices.Equal(got, want) {
		t.Errorf("found %v, want %v", got, want)
	}
	blocks[1].String, blocks[16].String = "PAGE 01", "OSLO"
	if got := TelegramHeads(blocks); len(got) > 0 {
		t.Errorf("found %v without a page of a telegram", got)
	}
}
