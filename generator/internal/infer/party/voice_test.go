package party

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/infertest"
)

// TestVoices: a letterhead has the name of a prime minister and not that of his country;
// content/people knows it for the day.
func TestVoices(t *testing.T) {
	const letterhead, day = "PRIME MINISTER\n\nTHE HON. MALCOLM TURNBULL MP\n\nTRANSCRIPT\n\n", "2015-11-22"
	const ofASEAN = "It is good to be here at the talks with ASEAN, of which all of us in this hall have heard much. "
	const ofBoats = "It is good to be here at the talks on boats, of which all of us in this hall have heard much. "
	const often = "\n\nASEAN was there too.\n\nAll of ASEAN spoke."
	const voice = "australia:leader-of-partner"
	for _, test := range []struct{ name, title, words, day, want string }{
		{"in a letterhead", "", letterhead + ofASEAN + filler, day, voice},
		{"in a letterhead of another year", "", letterhead + ofASEAN + filler, "2019-11-22", ""},
		{"in a letterhead without a day", "", letterhead + ofASEAN + filler, "", ""},
		{"in a letterhead above other things", "", letterhead + ofBoats + filler, day, ""},
		{"above other things, and ASEAN below them", "", letterhead + ofBoats + filler + often, day, voice},
		{"above other things, and ASEAN in two paragraphs of many", "",
			letterhead + ofBoats + strings.Repeat(filler+"\n\n", 20) + often, day, ""},
		{"by office and family name", "", "Prime Minister Turnbull\n\n" + ofASEAN + filler, day, voice},
		{"by the family name alone", "", "Mr Turnbull\n\n" + ofASEAN + filler, day, ""},
		{"by an office that is not the holder’s", "", "President Turnbull\n\n" + ofASEAN + filler, day, ""},
		{"of a member", "", "Prime Minister Lee Hsien Loong\n\n" + ofASEAN + filler, day, ""},
		{"as who acts in the first sentence", "", "The Prime Minister, Malcolm Turnbull, will speak with the hosts " +
			"of ASEAN in the old hall. " + filler, day, voice},
		{"as whom others meet", "", "The Mayor of the old town spoke for a long time with Malcolm Turnbull about the " +
			"ASEAN talks. " + filler, day, ""},
		{"as who acts in the title", "Malcolm Turnbull at the ASEAN talks", ofASEAN + filler, day, voice},
		{"as whom others meet, in the title", "Mayor meets Malcolm Turnbull at the ASEAN talks", ofASEAN + filler, day,
			""},
		{"as who acts in a later sentence", "", ofASEAN + "Malcolm Turnbull spoke. " + filler, day, ""},
	} {
		title := archive.NotKnown()
		if test.title != "" {
			title = stated(test.title)
		}
		h := infertest.Head(test.title+"\n\n"+test.words, lists(t))
		h.Titled = title
		var got []string
		for _, p := range Partners(h, Whose{}, test.day) {
			if p.Role == archive.Party {
				infertest.CheckEvidence(t, h.Source, p.Evidence)
				got = append(got, fmt.Sprintf("%s:%s", p.ID, p.Rule))
			}
		}
		if strings.Join(got, " ") != test.want {
			t.Errorf("%s: got %q, want %q", test.name, strings.Join(got, " "), test.want)
		}
	}
}
