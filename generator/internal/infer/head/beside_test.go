package head_test

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/infer/caption"
	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/text/furniture"
)

// Days, points and drawers around a title are read beside the lines that stand next
// to them.
func TestLinesBesideEachOther(t *testing.T) {
	const said = "Ships of two regions may call at all the harbours of the isles."
	const short = "Ships of two regions may call at the harbours of isles now."
	checkHeads(t, []struct{ name, in, want string }{
		{"a paragraph of the text between another one and a day", ships + "\n\n" + other + "\n\n5 May 2016\n\n" +
			ships, "-|1|"},
		{"a title and its day above a clause", banner + "\n\n" + title + "\n\n5 May 2016\n\n1. The harbours of the " +
			"isles", title + "|7|1"},
		{"sixty notes and no title", strings.Repeat("(Note)\n\n", 60) + ships, "-|121|"},
		{"a sentence of which the title speaks, above a day", title + "\n\n" + other + "\n\n" + said +
			"\n\n5 May 2016\n\n" + other, title + "|9|"},
		{"a short one, above a day", title + "\n\n" + other + "\n\n" + short + "\n\n5 May 2016\n\n" + other,
			title + "|3|"},
		{"a day three blocks below a summary, the two between of many words", title + "\n\n" + ships +
			"\n\nHigh Seas and Wet Isles\n\nLow Seas and Wet Isles\n\n5 May 2016\n\n" + other, title + "|11|"},

		{"a drawer that reads like a section, right below another and above the title",
			"Media release\nGeneral\nPorts Are Open to Ships\n\n" + ships, "Ports Are Open to Ships|5|2"},
		{"a section behind a blank line", "Media release\n\nGeneral\nPorts Are Open to Ships\n\n" + ships, "-|3|"},
		{"a section with which all ends", "Media release\nGeneral", "-|2|"},
		{"a section above the text", "Media release\nGeneral\n" + ships, "-|2|"},
		{"a section below a title", "Ports Are Open\nGeneral\nPorts Are Open to Ships\n\n" + ships,
			"Ports Are Open|2|"},
		{"a section below a note", "Media release\n(Note)\nGeneral\nPorts Are Open to Ships\n\n" + ships, "-|3|"},
		{"a drawer below a note and another drawer",
			"(Note)\nMedia release\nGeneral\nPorts Are Open to Ships\n\n" + ships, "Ports Are Open to Ships|6|3"},

		{"four drawers between the title and itself", title + "\n\nPorts\n\nNorth\n\nGulls\n\nSouth\n\n" + title +
			"\n\n" + ships, title + "|13|3 5 7 9"},
		{"five drawers between them", title + "\n\nPorts\n\nNorth\n\nGulls\n\nSouth\n\nTerns\n\n" + title + "\n\n" +
			ships, title + "|15|"},
		{"a bar of links in a point", "• News | Ports | Ships\n\n" + title + "\n\n" + ships, title + "|5|"},
		{"links right below a bar of links", "News | Ports | Ships\nGulls\nTerns\nSails\nMasts\nDecks\n\n" + title +
			"\n\n" + ships, title + "|10|1 2 3 4 5 6"},
		{"a hall, and a path below the title", "Great Hall\n\n" + title + "\n\nHome » News\n\n" + ships,
			title + "|7|"},
		{"a hall, and no title", "Great Hall\n\n" + ships, "-|3|"},
		{"a note that ends as a sentence, below a path", "Home » News\n(Ships come home.)\n\n" + title + "\n\n" +
			ships, title + "|6|"},
		{"a note that ends as a name, below a path and above links", "Home » News\n(Ships come home)\nGulls\nTerns\n" +
			"Sails\nMasts\nDecks\n\n" + title + "\n\n" + ships, title + "|11|2 3 4 5 6 7"},
		{"a town with a country that no list knows", "Dublin, Republic of Ireland\n\n" + title + "\n\n" + ships,
			title + "|5|"},
		{"the same words without a comma", "Dublin Republic of Ireland\n\n" + title + "\n\n" + ships, title + "|5|1"},
		{"a town with its state", "Minneapolis, MN\n\n" + title + "\n\n" + ships, title + "|5|"},
	})
}

// TestTitlesAndWhatGoesOnBelow asserts titles beside lines that might belong to them.
func TestTitlesAndWhatGoesOnBelow(t *testing.T) {
	lists := infertest.Lists(t)
	const telegram = "144. Telegram From the Embassy in Norway to the Ministry of "
	const number = len("144. ")
	const summary = "Ships of all flags may now call at all of the ports of the isles."
	for _, test := range []struct{ name, in, want string }{
		{"a line that joins and reads as a sentence", "Ports Are Open to Ships\n\nAt the harbours which were closed " +
			"masters have called there all year\n\n" + said, "Ports Are Open to Ships"},
		{"a line that joins and does not", "Ports Are Open to Ships\n\nAt the Old Harbours of the Northern Isles\n\n" +
			said, "Ports Are Open to Ships At the Old Harbours of the Northern Isles"},
		{"behind the names of two newspapers, of which one is the page's",
			"The Harbour Post: Seaside Herald - Ports are open\n\n" + said, "Seaside Herald - Ports are open"},
		{"a speaker behind a comma", "Remarks by Anna Lee,\nMinister of Ports\n\n" + said,
			"Remarks by Anna Lee, Minister of Ports"},
		{"a speaker with no comma", "Remarks by Anna Lee\nMinister of Ports\n\n" + said, "Remarks by Anna Lee"},
		{"a shout above its day", "News of the Ports!\n\n5 May 2016\n\n" + said, ""},
		{"a comma above its day", "NEWS OF THE PORTS,\n\n5 May 2016\n\n" + said, "NEWS OF THE PORTS"},
		{"of 300 letters behind a number", letters(number+300, telegram, " Ports") + "\n\n" + said,
			letters(number+300, telegram, " Ports")},
		{"of 301 letters behind a number", letters(number+301, telegram, " Ports") + "\n\n" + said, ""},
		{"the mark of a note, the next one at the end of a block", telegram + "Ports1\n\nThe boats came with remarks2",
			telegram + "Ports"},
		{"a figure, and another in a word", telegram + "Ports1\n\nThe boats came with remarks2b of the coast",
			telegram + "Ports1"},
		{"a figure, and another in a formula", telegram + "Ports1\n\nThe boats came with CO2 of the coast",
			telegram + "Ports1"},
		{"the mark of a note behind a letter with a mark", "144. Telegram From the Embassy in Norway to Café1\n\n" +
			"The boats came with remarks2 of the coast", "144. Telegram From the Embassy in Norway to Café"},
		{"a summary that is all there is to say", summary + "\n\nOslo, 5 May 2016\n\nPorts.", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			title := infertest.Head(test.in, lists).ReadTitle("")
			got := title.Value
			if title.Basis != "stated" {
				got = ""
			}
			if got != test.want {
				t.Errorf("\ngot  %s\nwant %s", got, test.want)
			}
		})
	}
	if got := infertest.Head(summary+"\n\nOslo, 5 May 2016\n\nPorts.", lists).ReadTitle("").Value; got+"." != summary {
		t.Errorf("a text of a summary and one word is called %q", got)
	}
}

// The foot is a whole block, or the sentence in it that says where and when the text
// was adopted: what stands above that sentence tells of other places.
func TestWhereTheFootBegins(t *testing.T) {
	lists := infertest.Lists(t)
	const signed = "The ministers, who had met in Cebu and had taken stock of the work of the ports, have " +
		"signed this Agreement. "
	const formula = "DONE at Oslo, this 5th day of June 1987, in two originals."
	for _, test := range []struct {
		name, foot, place string
		from              int
	}{
		{"a place and a day", "Oslo, 6 September 2023", "Oslo", 0},
		{"a sentence", "Adopted in Oslo on 6 September 2023.", "Oslo", 0},
		{"the last sentence of a block", signed + formula, "Oslo", len(signed)},
	} {
		h := infertest.Head(title+"\n\n"+ships+"\n\n"+other+"\n\n"+test.foot, lists)
		leaf, from := h.Closing()
		if leaf == nil || from != test.from || !strings.HasPrefix(test.foot, leaf.String) {
			t.Errorf("%s: the foot is %v from %d, want %d", test.name, leaf, from, test.from)
		}
		if place := h.Place(); place.Value != test.place {
			t.Errorf("%s: the place is %q, want %q", test.name, place.Value, test.place)
		}
	}
}

// What was set aside for what it is stays that, also when a picture is credited in it.
func TestCreditsInWhatIsSetAside(t *testing.T) {
	const tags = "Tags: ports, ships (Photo: Agency)"
	h := infertest.Head(title+"\n\n"+ships+"\n\n"+other+"\n\n"+tags, infertest.Lists(t))
	caption.SetAside(h)
	for i := range h.Body.Blocks {
		if b := &h.Body.Blocks[i]; b.String == tags {
			if b.Furniture == "" || b.Furniture == furniture.Caption {
				t.Errorf("tags are set aside as %q", b.Furniture)
			}
			return
		}
	}
	t.Errorf("no block is %q", tags)
}
