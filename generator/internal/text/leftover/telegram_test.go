package leftover

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/text"
)

// TestAboveTelegram asserts where a telegram begins below what its page says of it.
func TestAboveTelegram(t *testing.T) {
	const guide = "Viewing telegram 12\n\nThe top box shows who sent it and when it was sent.\n\n"
	const telegram = "DE RUEHOS #0125/01 0111128\nO 111128Z JAN 08\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\n" +
		"SUBJECT: SHIPS\n\nThe ships are open."
	for name, test := range map[string]struct {
		text string
		want int
	}{
		"below a guide":                 {guide + telegram, 2},
		"below a title, with a subject": {"Viewing telegram 12\n\n" + telegram, 1},
		"below a title, without one": {"Viewing telegram 12\n\n" + strings.ReplaceAll(telegram, "SUBJECT: SHIPS",
			"THE SHIPS"), 0},
		"no telegram":                    {guide + "SHIPS ARE OPEN\n\nThe ships are open.", 0},
		"a group without who sends it":   {guide + "O 111128Z JAN 08\nTO SECSTATE WASHDC\n\nThe ships are open.", 0},
		"a sender without a group":       {guide + "FM AMEMBASSY OSLO\n\nThe ships are open.", 0},
		"words of the page between them": {guide + "O 111128Z JAN 08\n\nSent by\n\nFM AMEMBASSY OSLO", 0},
	} {
		source := &archive.Source{Path: "a.txt", Text: test.text}
		source.Index()
		body := text.Parse(source, nil)
		if got := aboveTelegram(body.Blocks); got != test.want {
			t.Errorf("%s: %d, want %d", name, got, test.want)
		}
	}
}
