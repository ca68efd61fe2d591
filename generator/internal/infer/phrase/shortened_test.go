package phrase

import (
	"strings"
	"testing"
)

func TestShortenedSentences(t *testing.T) {
	const ships = "Ships of all flags call at the harbours of the islands of the north "
	for _, test := range []struct{ sentence, want string }{
		{"Ships call. ", "Ships call"},
		{"President Anna Holm of the Northern Isles on Friday assured the isles of the support of all ports and " +
			"harbours",
			"President Anna Holm of the Northern Isles on Friday assured the isles of the support of all ports"},
		{strings.Repeat("s", 100), strings.Repeat("s", 100)},
		{strings.Repeat("s", 101), strings.Repeat("s", 100)},
		{strings.Repeat("é", 100), strings.Repeat("é", 100)},
		{ships + "in the sun of a long day of the long summers", strings.TrimSpace(ships)},
		{ships + "who saw the sun of the days of the long summer", strings.TrimSpace(ships)},
		{ships + "industriously of the days of the long summers", ships + "industriously of the days of"},
		{ships + "of the sun, of the moon and of the stars of all", ships + "of the sun"},
		{ships + "of the sun; of the moon and of the stars of all", ships + "of the sun"},
		{ships + "of the sun – of the moon and of the stars of", ships + "of the sun"},
		{"The Ministers of the Harbours of the North (MHN) – Harbour Union – the Officials of all of them met in " +
			"the sun",
			"The Ministers of the Harbours of the North (MHN) – Harbour Union – the Officials of all of them met"},
		// Who spoke, without what he said, says nothing; nor does half of what stands in brackets.
		{"The ministers of all the isles said on Friday that ships of all flags be welcome ever more of the " +
			"year to come",
			"The ministers of all the isles said on Friday that ships of all flags be welcome ever more of the"},
		{"The ministers of all the isles went on Friday that ships of all flags be welcome ever more of the " +
			"year to come",
			"The ministers of all the isles went"},
		{"The programme of ships of the isles (one of these, of many masters and others of the mainland and the " +
			"north)",
			"The programme of ships of the isles"},
		// What stands in the first third of a long sentence is too little for a title.
		{"Ships of all the flags that be in harbours of the islands of the north and of the mainland of the south",
			"Ships of all the flags that be in harbours of the islands of the north and of the mainland of the"},
		{"Ships of all the flags that call at ports in harbours of the islands of the north and of the mainland " +
			"of all",
			"Ships of all the flags that call at ports"},
		{"Ships in " + strings.Repeat("s", 60) + " " + strings.Repeat("s", 60), "Ships in " + strings.Repeat("s",
			60)},
	} {
		if got := Shortened(test.sentence); got != test.want {
			t.Errorf("%q is shortened to %q, want %q", test.sentence, got, test.want)
		}
	}
}
