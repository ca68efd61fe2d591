package furniture

import "testing"

// Below its document a page speaks of itself, line by line; a document goes on below
// a line of the page, too.
func TestTails(t *testing.T) {
	const blurb = SiteBlurb
	const last = "At the talks of the masters the delegation heard that the ships of all the isles would sail " +
		"again in the spring of that year."
	checkKinds(t, []struct {
		name, in string
		want     []string
	}{
		{"lines among those that are known", lines(long, "", "Share this article", "", "Back to the harbour", "",
			"Latest news", "", "Ships Meet", "", "Harbour Office", "", "Tel. +00 1 234 567", "", "Print"),
			[]string{"", Share, blurb, Related, blurb, blurb, blurb, Share}},
		{"two that are known", lines(long, "", "Share this article", "", "Anna Lee", "", "Print"),
			[]string{"", Share, "", Share}},
		{"lines above the first that is known", lines(long, "", "Anna Lee", "", "Harbour Master", "", "Share this "+
			"article",
			"", "Ships Meet", "", "Latest news", "", "Print"), []string{"", "", "", Share, blurb, Related, Share}},
		{"whom to ask right below the tools", lines(long, "", "Share this article", "", "Anna Lee", "",
			"Tel. +00 1 234 567", "", "Latest news", "", "Print"), []string{"", Share, "", "", Related, Share}},
		{"the last paragraph below a form", lines(long, "", "Share this article", "", "Back to the harbour", "", last,
			"", "READ NEXT", "", "Ships Meet", "", "Print"), []string{"", Share, blurb, "", Related, blurb, Share}},
		{"the last paragraph above what is popular", lines(long, "", "Share this article", "", "Back to the harbour",
			"", last, "", "Popular", "", "Ships Meet", "", "Latest news", "", "Print"),
			[]string{"", Share, blurb, "", blurb, blurb, Related, Share}},
		{"a paragraph to readers there", lines(long, "", "Share this article", "", "Back to the harbour", "",
			"You read that at "+last, "", "READ NEXT", "", "Ships Meet", "", "Print"),
			[]string{"", Share, blurb, blurb, Related, blurb, Share}},
		{"a paragraph below them", lines(long, "", "Share this article", "", "Ships Meet", "", "Latest news", "",
			"Print", "", long), []string{"", Share, "", Related, Share, ""}},
		{"an annex below them", lines(long, "", "Share this article", "", "Latest news", "", "Print", "", "Annex 1", "",
			"Anna Lee"), []string{"", Share, Related, Share, "", ""}},
		{"the day of the page", lines(long, "", "Share this article", "", "Print", "", "Latest news", "",
			"Published on 5 May 2016", "", "Ships"), []string{"", Share, Share, Related, "", blurb}},
		{"no text above", lines("Ships Meet at Noon", "", "Share this article", "", "Anna Lee", "", "Print", "",
			"Email"),
			[]string{"", Share, Share, Share, Share}},
		{"the sign of copyright as a letter", lines(long, "", "(c) 2016 The Harbour Post"), []string{"", Copyright}},
		{"the sign of copyright before its year", lines(long, "", "©2016 The Harbour Post"), []string{"", Copyright}},
		{"a clause with that letter", lines(long, "", "(c) 2016 was a year of ships."), []string{"", ""}},
		{"another letter", lines(long, "", "(b) 2016 The Harbour Post"), []string{"", ""}},
	})
}
