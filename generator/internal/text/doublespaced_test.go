package text

import (
	"strings"
	"testing"
)

func TestDoubleSpacing(t *testing.T) {
	one := strings.Join([]string{
		"The ministers of the ports met on the isle and", "agreed that ships of all the harbours of the north",
		"may call there in winter. They thanked the captains", "who had come from far away and who had seen the ice",
		"of the sea before. The next meeting will be held in", "the old harbour of the south, where the ministers of",
		"the isles have not met so far.", "",
	}, "\n\n")
	const above = "on the isle and\n\nagreed that ships of all the harbours of the north"
	for name, test := range map[string]struct {
		text string
		want int // blocks
	}{
		"a blank line below each line": {one + "\n" + one, 2},
		"a name behind an uneven line": {strings.Replace(one, above, "off the South\n\n"+
			"China Sea and said that ships of all of the north", 1) + "\n" + one, 2},
		"too few lines to tell":              {one, 7},
		"paragraphs that a blank line parts": {strings.Repeat("The ships of the isles are here.\n\n", 14), 14},
		"lines of a list, each a few words":  {strings.Repeat("ships of isles\n\n", 14), 14},
		"wrapped with paragraphs apart": {strings.Repeat("The ministers of the ports met on the isle and\n"+
			"agreed that ships of all the harbours of the north\nmay call there in winter.\n\n", 6), 6},
	} {
		if got := len(bare(test.text).Blocks); got != test.want {
			t.Errorf("%s: %d blocks, want %d", name, got, test.want)
		}
	}
}
