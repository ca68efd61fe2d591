package text

import "testing"

// A line that is drawn across a page stands alone, however wide it is: what stands below it does
// not go on with it.
func TestDrawnLinesStandAlone(t *testing.T) {
	const drawn = "______________________________________________________________"
	body := bare("The masters of the harbours met in Oslo, and they agreed that\n" +
		"the ships of all the isles may sail again in the coming spring.\n\n" + drawn + "\n" +
		"Harbour Office, 12 Mole Street, Oslo\n" +
		"Last updated: 3-Mar-2016\n")
	var got []string
	for i := range body.Blocks {
		got = append(got, body.Blocks[i].String)
	}
	if len(got) != 4 || got[1] != drawn {
		t.Errorf("got %q", got)
	}
}
