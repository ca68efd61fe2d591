package when

import "testing"

// TestTimesThatDateAFigure: what was so much in a year or a month did not happen then.
func TestTimesThatDateAFigure(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct{ name, in, want string }{
		{"a sum of a year", "In 2015, trade totalled over US$9 billion.", "2015:period"},
		{"a stock of a month", "The store held 18,044 tonnes of tin in May 2015, well over its goal.",
			"2015-05:period"},
		{"a talk held about a sum", "They held a talk on $5 million in May 2015.", "2015-05:past"},
		{"a talk held about a sum in a year", "They held a talk on $5 million in 2015.", "2015:past"},
		{"half a year before its clause",
			"Moreover, in the first half of 2015, Norway was a trading partner at 15% of " +
				"all trade.", "2015-01/2015-06:period"},
		{"a month before its clause", "In May 2015, exports fell 5 percent.", "2015-05:period"},
		{"a month in another clause", "The sums totalled $5 billion, the first of which was told in May 2015.",
			"2015-05:past"},
		{"another clause behind a month", "They met in May 2015, when trade totalled $5 billion.", "2015-05:past"},
		{"a gift in a month, totalling a sum", "In May 2015, they sent a gift totalling $5 million.", "2015-05:past"},
		{"a gift in a year, totalling a sum", "They spoke in 2015 of gifts totalling $5 million.", "2015:period"},
		{"what is counted", "In 2015, Norway’s trade was $5 billion.", "2015:period"},
		{"what is counted, in brackets", "Its income ($5 million in 2015) was low.", "2015:period"},
		{"what is counted, in another clause", "They met in 2015, and trade was $5 billion.", "2015:past"},
		{"what was counted last year", "Last year, exports were $5 billion.", "2015:period"},
		{"what was counted long ago", "Ten years ago, exports were $5 billion.", "2006:past"},
		{"what is pledged", "In 2015, Norway pledged $5 billion for its trade.", "2015:past"},
		{"what was pledged last year", "Last year, Norway pledged $5 billion for its trade.", "2015:past"},
		{"a day", "On 5 May 2015 trade totalled $5 billion.", "2015-05-05:past"},
		{"no amount", "In May 2015, trade grew.", "2015-05:past"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := toldIn(t, lists, fill+test.in, on("2016-05-05")); got != test.want {
				t.Errorf("%s, want %s", got, test.want)
			}
		})
	}
}
