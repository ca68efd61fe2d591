package text

import (
	"strings"
	"testing"
)

// TestLinesThatAPageCut: names that a page marks in its sentences stand on lines of
// their own, and go on with the line above; menus and headings do not.
func TestLinesThatAPageCut(t *testing.T) {
	const cut = "The guests of\nOslo\nmet in\nCebu\n, and then left for\nManila\n, all of them.\nThey rose.\n"
	const joined = "The guests of Oslo met in Cebu , and then left for Manila , all of them.|They rose."
	for _, test := range []struct{ name, in, want string }{
		{"names", cut + "x\n.\n", joined + "|x ."},
		{"two lines with a mark", cut, "The guests of Oslo|met in Cebu|, and then left for Manila|, all of " +
			"them.|They rose."},
		{"a place and a day", cut + "\nOSLO, Norway\n,\n5 May 2016\n/Wire/ --\nThe ports opened.\n",
			joined + "|OSLO, Norway , 5 May 2016 /Wire/ -- The ports opened."},
		{"a possessive", cut + "\nThey saw the boats of\nOslo\n’s masters.\n", joined +
			"|They saw the boats of Oslo ’s masters."},
		{"a name that the next line shows", cut + "\n.\n\nThe guests came to the port\nCebu\nof the isles.\n", joined +
			"|.|The guests came to the port Cebu of the isles."},
		{"a line below a blank one", cut + "\n.\n\nOslo\n\nof the isles\n", joined + "|.|Oslo|of the isles"},
		{"a heading below a sentence", cut + "x\n.\nNews\nof ports\n", joined + "|x .|News of ports"},
		{"a dateline with its country below the title", "The Ports of the Isles Are Open\nOSLO, Norway\n,\n5 May " +
			"2016\n/Wire/ --\nThe ports of\nCebu\n, too.\n",
			"The Ports of the Isles Are Open|OSLO, Norway , 5 May 2016 /Wire/ -- The ports of Cebu , too."},
		{"a dateline below the title", "The Ports of the Isles Are Open\nOSLO\n,\n5 May 2016\n/Wire/ --\nThe ports " +
			"of\nCebu\n, too.\n", "The Ports of the Isles Are Open|OSLO , 5 May 2016 /Wire/ -- The ports of Cebu , " +
			"too."},
		{"short lines below each other", cut + "x\n.\nNews\nPorts\nShips\n", joined + "|x .|News|Ports|Ships"},
	} {
		var got []string
		for _, b := range parseBare(seedOf("x.txt", test.in)) {
			got = append(got, b.String)
		}
		if written := strings.Join(got, "|"); written != test.want {
			t.Errorf("%s:\ngot  %s\nwant %s", test.name, written, test.want)
		}
	}
}
