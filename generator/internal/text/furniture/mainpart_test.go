package furniture

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
)

// Paragraphs about ships, another about something else, and the menus of a page.
const (
	shipsTitle = "Ships of Two Regions Call at the Harbours of the Isles"
	shipsLead  = "Ships of two regions may call at the harbours of the isles, the masters of all harbours said on " +
		"Friday night."
	shipsMore = "The harbours will open to the ships in spring, when the masters of the isles have built more " +
		"piers for them."
	cookieText = "We value your privacy and store small files on your device, which you can refuse below by one " +
		"click of yours."
)

func manyLines(n int) string {
	entries := []string{"Boats", "Nets and Ropes", "Sails", "Tides of the Week", "Winds", "Buoys"}
	var b strings.Builder
	for i := range n {
		b.WriteString(entries[i%len(entries)] + "\n\n")
	}
	return b.String()
}

// shown are the words of the blocks that are not set aside.
func shown(in string) string {
	var list []string
	for _, b := range bare(in).Blocks {
		if b.Furniture == "" && b.String != "" {
			list = append(list, b.String)
		}
	}
	return strings.Join(list, " | ")
}

// In a page that is copied whole the document is where sentences stand together.
func TestDocumentInAPage(t *testing.T) {
	const links = "Contact us\n\nPrivacy policy\n\nSubscribe\n\n"
	const ship = shipsTitle + "\n\n" + shipsLead + "\n\n" + shipsMore + "\n\n"
	const document = shipsTitle + " | " + shipsLead + " | " + shipsMore
	for _, test := range []struct{ name, in, want string }{
		{"menus above and below", links + manyLines(20) + ship + "Share this article\n\n" + manyLines(20) +
			"© 2016 " +
			"The Post",
			"Buoys | Boats | Nets and Ropes | " + document},
		{"a document with few lines", "Boats\n\n" + ship + "Anna Lee", "Boats | " + document + " | Anna Lee"},
		{"many lines, none of which is known", manyLines(6) + ship + manyLines(20),
			strings.ReplaceAll(strings.TrimSuffix(manyLines(6), "\n\n"), "\n\n", " | ") + " | " + document + " | " +
				strings.ReplaceAll(strings.TrimSuffix(manyLines(20), "\n\n"), "\n\n", " | ")},
		{"who signs, above the first line of the page", links + manyLines(20) + ship + "Anna Lee\n\nHarbour " +
			"Master\n\n" +
			"Share this article\n\n" + manyLines(20),
			"Buoys | Boats | Nets and Ropes | " + document + " | Anna Lee | Harbour Master"},
		{"the day of the page", links + manyLines(20) + ship + "Share this article\n\nBoats\n\nPosted on 5 May " +
			"2016\n\n" +
			"Nets and Ropes", "Buoys | Boats | Nets and Ropes | " + document + " | Posted on 5 May 2016"},
		{"a picture below the day", links + manyLines(20) + "Masters of the Isles Call Amid Row on Ropes" +
			"\n\nAnna Lee\n\nThu, May 5, 2016\n\n" +
			strings.Repeat("Share this article\n\nSubscribe\n\nPrivacy policy\n\n", 4) +
			"Masters of the harbours of the isles " +
			"wave at ships of two regions on the piers on Wednesday, May 4, 2016. (Post/Bo Lee)\n\n" + shipsLead +
			"\n\n" + shipsMore,
			"Buoys | Boats | Nets and Ropes | " + "Masters of the Isles Call Amid Row on Ropes" +
				" | Anna Lee | Thu, May 5, 2016 | Masters of the " +
				"harbours of the " +
				"isles wave at ships of two regions on the piers on Wednesday, May 4, 2016. (Post/Bo Lee) | " +
				shipsLead + " | " +
				shipsMore},
		{"a paragraph of the page above", cookieText + "\n\n" + links + manyLines(20) + ship + "Share this article",
			"Buoys | Boats | Nets and Ropes | " + document},
		{"a part of the document below some lines", links + manyLines(20) + ship + manyLines(5) + shipsLead + "\n\n" +
			shipsMore + "\n\nShare this article\n\n" + manyLines(9), "Buoys | Boats | Nets and Ropes | " +
			document + " | Boats | Nets and Ropes | Sails | Tides of the Week | Winds | " + shipsLead + " | " +
			shipsMore},
	} {
		if got := shown(test.in); got != test.want {
			t.Errorf("%s:\ngot  %s\nwant %s", test.name, got, test.want)
		}
	}
}

// A text of short paragraphs has no foot above its first sentence: links to the pages before and
// after do not take the headline with them.
func TestHeadlineBelowLinksToOtherPages(t *testing.T) {
	const said = "Ships of two regions may call at the harbours of the isles, the masters said."
	in := lines("The Harbour Post, 5 May 1978, Page 1", "Previous article | Next article", "",
		"Isles and coast move closer",
		"", said, "", said, "", said)
	if got := shown(in); !strings.Contains(got, "Isles and coast move closer") {
		t.Errorf("the headline is set aside: %s", got)
	}
}

// How lines open that a page adds below its document.
func TestLinesThatAPageAdds(t *testing.T) {
	for line, want := range map[string]bool{
		"Tags Ships Harbours": true, "Tag: Ships": true, "Topics": true, "Related Tags": true, "More from the " +
			"Harbour": true,
		"More in Ships": true, "More on the Harbours": true, "More Stories of the Day": true,
		"Next Up in Ships":    true,
		"Popular on the Post": true, "Read more: Ships": true, "Read Next Ships": true, "See also: Ships": true,
		"View Comments": true, "Join the Conversation": true, "Newsletter": true, "Newsletters": true, "Advert": true,
		"Advertisement": true, "Sponsored links": true, "Recommended for sailors": true, "Trending": true,
		"Back to the list": true, "Get the latest updates right in your inbox.": true, "Get the latest winds.": false,
		"Have a tip? Tell us.": true, "Like this story? Tell your friends.": true, "Want more stories for you?": true,
		"Stay up to date with our ships.": true, "Sharing is caring!": true, "[Tags: Ships]": true,
		"Anna Lee": false, "More ships": false, "Next steps": false, "The newsletter": false,
		"Topics of the talks were ships.": false, "Recommended " + strings.Repeat("ships ", 40): false,
	} {
		if got := isAdded(line); got != want {
			t.Errorf("%q is added: %t, want %t", line, got, want)
		}
	}
}

// A page of which its reader has set parts aside holds no more of itself below the text
// than the text is long: a line that reads like one of a page stands in a long list then.
func TestLinesBelowTheTextOfAReader(t *testing.T) {
	t.Parallel()
	var words []string
	words = append(words, "Home", "", "A Feast", "", long, "", long, "", "\\*\\*", "")
	for range 24 {
		words = append(words, "The Harbour Town", "")
	}
	for range 60 {
		words = append(words, "- Masters of the Harbour Town and the Ships")
	}
	words = append(words, "", "###", "", "Top of page", "", "Back to top", "", "Share this page", "",
		"Copyright 2021 Harbour Town")
	source := seedOf("x.md", lines(words...))
	for _, test := range []struct {
		asides []archive.SetAside
		want   string
	}{
		{[]archive.SetAside{{From: 1, To: 1, Kind: Navigation}}, ""},
		{nil, SiteBlurb},
	} {
		source.Asides = test.asides
		blocks := Parse(source, nil).Blocks
		const above = 5 // the first line behind the mark
		if got := blocks[above].Furniture; got != test.want {
			t.Errorf("%q is %q, want %q", blocks[above].String, got, test.want)
		}
	}
}
