package leftover

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/text"
)

func blocksOf(lines ...string) []text.Block {
	blocks := make([]text.Block, len(lines))
	for i, line := range lines {
		blocks[i].String = line // of its passage
	}
	return blocks
}

func TestWriterTwice(t *testing.T) {
	isDated := func(line string) bool { return strings.Contains(line, "2024") }
	for name, test := range map[string]struct {
		lines []string
		want  int
	}{
		"above the day":     {[]string{"Ports Are Open", "Anna Lie", "Anna Lie", "4 May 2024 06:00AM"}, 1},
		"once":              {[]string{"Ports Are Open", "Anna Lie", "4 May 2024 06:00AM"}, -1},
		"without a day":     {[]string{"Anna Lie", "Anna Lie", "Ports are open"}, -1},
		"a word":            {[]string{"Ports", "Ports", "4 May 2024"}, -1},
		"no name":           {[]string{"Ports are open", "Ports are open", "4 May 2024"}, -1},
		"a title of five":   {[]string{"Ports Of The Isles Open", "Ports Of The Isles Open", "4 May 2024"}, -1},
		"the day far below": {[]string{"Anna Lie", "Anna Lie", "A", "B", "C", "4 May 2024"}, -1},
		"a label":           {[]string{"By: Anna Lie", "By: Anna Lie", "4 May 2024"}, -1},
	} {
		if got := writerTwice(blocksOf(test.lines...), isDated); got != test.want {
			t.Errorf("%s: %d, want %d", name, got, test.want)
		}
	}
}

func TestFontSizes(t *testing.T) {
	for want, lines := range map[int][]string{
		1: {"Ports", "Small", "Medium", "Large", "Ships"}, 2: {"Ports", "Ships", "&nbsp; Small", "\u00a0 Medium",
			"\u00a0 Large"}, -1: {"Small", "Medium", "Ships", "Large"},
	} {
		if got := fontSizes(blocksOf(lines...)); got != want {
			t.Errorf("%q: %d, want %d", lines, got, want)
		}
	}
}

func TestNotesToEditors(t *testing.T) {
	for line, want := range map[string]bool{
		"ATTENTION - ADDS quotes ///": true, "RECASTS, updates with storm ///": true, "ATTENTION - ADDS quotes": false,
		strings.Repeat("Ships met. ", 12) + "///":        false,
		"(ATTN: UPDATES with more details in paras 6-8)": true,
		"(ATTN: UPDATES": false, "(Attention to details)": false,
	} {
		if got := isNoteToEditors(line); got != want {
			t.Errorf("%q: %v, want %v", line, got, want)
		}
	}
}

func TestCredits(t *testing.T) {
	for line, want := range map[string]bool{
		"(Reuters/Anna Lee)": true, "(AFP/Bo van Berg)": false, "(AFP/Bo Berg)": true, "(Reuters/Lee)": false,
		"(Oslo/Bergen Ports and Boats)": false, "(Ports and Boats/Anna Lee)": false, "Reuters/Anna Lee": false,
		"(Reuters, Anna Lee)": false, "(hs/Anna Lee)": false, "(A/B C/D E)": false,
	} {
		if got := isCredit(line); got != want {
			t.Errorf("%q: %v, want %v", line, got, want)
		}
	}
}
