package when

import (
	"testing"

	"aseanarchive/generator/internal/archive"
)

// TestTimesWithWhichAFigureIsCompared: what a sentence tells did not happen at the time
// with which it compares a figure.
func TestTimesWithWhichAFigureIsCompared(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct{ name, in, want string }{
		{"a base", "The share of the isles rose from 38.7 per cent in 2015 to half.", "2015:period"},
		{"a base with a sign", "It rose from 38.7% in 2015, and from 12 percent in 2014.", "2015:period 2014:period"},
		{"bases that are counted", "They grew from 12 million in 2015, from 3 billion in 2014.",
			"2015:period 2014:period"},
		{"from a place", "They sailed from the port in 2015.", "2015:past"},
		{"from, behind a share", "They signed 132 projects, up 10.4 percent from the figure of 2015.", "2015:period"},
		{"from, behind a sign", "They sold boats, 10% higher from May 2015.", "2015-05:period"},
		{"over", "They sold boats, a gain of 2 percentage points over the same months of 2015.", "2015:period"},
		{"on", "They sold boats, 5 per cent more on 2015.", "2015:period"},
		{"compared with", "They built nine boats, compared with three in 2015.", "2015:period"},
		{"compared to", "They built nine boats, compared to May 2015.", "2015-05:period"},
		{"in comparison with", "They built nine boats, in comparison with 2015.", "2015:period"},
		{"as against", "They built nine boats, as against three in 2015.", "2015:period"},
		{"than", "They built more boats than in 2015.", "2015:period"},

		{"than, of a term", "They built the boats no later than May 2015.", "2015-05:past"},
		{"than, earlier", "They built the boats earlier than May 2015.", "2015-05:past"},
		{"than, sooner", "They built the boats sooner than May 2015.", "2015-05:past"},
		{"than, behind another clause", "They built more boats than before, and sold them in May 2015.",
			"2015-05:past"},
		{"than, behind a figure", "They built more than 20 boats in May 2015.", "2015-05:past"},
		{"than, before a name", "They built more than Oslo did in May 2015.", "2015-05:past"},
		{"from, without a share", "They sold boats from May 2015 on.", "2015-05:past"},
		{"on, without a share", "They sold boats on 5 May 2015.", "2015-05-05:past"},
	} {
		if got := toldIn(t, lists, fill+test.in, archive.Date{}); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}
