package when

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/infer/infertest"
)

// What all texts tell of how something began says nothing of when they were
// written.
func TestFoundingsBoundNothing(t *testing.T) {
	lists := infertest.Lists(t)
	const open = "The Sea and Us\n\nAt the quay the boats lay in the sun of a long day, and the masters spoke " +
		"of them. "
	letters := func(n int) string { return strings.Repeat("x", n) }
	for sentence, want := range map[string]string{
		"Established on Aug 8, 1967, the port has ten quays.":                               "/",
		"The port was founded on 3 March 1972 by ten masters.":                              "/",
		"The port has met all wishes since its founding on 3 March 1972.":                   "/",
		"The port has grown since its inception on 3 March 1972.":                           "/",
		"The masters met under the Ports Act of 3 March 1972.":                              "/",
		"The masters met under the law of 3 March 1972.":                                    "/",
		"The masters celebrated the anniversary of 3 March 1972.":                           "/",
		"The masters met on 3 March 1972 " + letters(21) + " founded.":                      "/",
		"The masters met on 3 March 1972 " + letters(22) + " founded.":                      "1972-03-03/",
		"On 3 March 1972 masters met and founded it.":                                       "/",
		"The masters met on 3 March 1972.":                                                  "1972-03-03/",
		"The masters met on 3 March 1972 at the quay of the old harbour that they founded.": "1972-03-03/",
	} {
		if got, _ := writtenFrom(t, lists, open+sentence); got != want {
			t.Errorf("%q bounds %s, want %s", sentence, got, want)
		}
	}
}
