package furniture

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/text"
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
		{"menus above and below", links + manyLines(20) + ship + "Share this article\n\n" + manyLines(20) + "© 2016 " +
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

// A sentence that stands alone among short lines counts little, and a short line
// against those around it.
func TestWhereSentencesStandTogether(t *testing.T) {
	for _, test := range []struct {
		name, in string
		want     string // the first and the last paragraph of the document, by their lines
	}{
		{"teasers below", shipsLead + "\n\n" + shipsMore + "\n\nNets\n\n" + cookieText + "\n\nSails\n\n" + cookieText,
			shipsLead + " | " + shipsMore},
		{"teasers above", "Nets\n\n" + cookieText + "\n\nSails\n\n" + shipsLead + "\n\n" + shipsMore,
			shipsLead + " | " + shipsMore},
		{"a heading between", shipsLead + "\n\n" + shipsMore + "\n\nNets\n\n" + shipsMore + "\n\n" + shipsLead,
			shipsLead + " | " + shipsMore + " | Nets | " + shipsMore + " | " + shipsLead},
		{"no sentence", "Nets\n\nSails", ""},
		{"in another script", "網\n\n" + strings.Repeat("二つの地域の船は島の港に入ることができると港長が金曜日の夜に述べたと伝えられた。", 2) +
			"\n\n帆", strings.Repeat("二つの地域の船は島の港に入ることができると港長が金曜日の夜に述べたと伝えられた。", 2)},
	} {
		blocks := bare(test.in).Blocks
		from, to := densest(blocks)
		var list []string
		for _, b := range blocks[from:to] {
			if b.String != "" {
				list = append(list, b.String)
			}
		}
		if got := strings.Join(list, " | "); got != test.want {
			t.Errorf("%s:\ngot  %s\nwant %s", test.name, got, test.want)
		}
	}
}

// A title shares the telling words of its text.
func TestTitlesAgreeWithTheirText(t *testing.T) {
	said := keysOf(bare(shipsLead + "\n\n" + shipsMore).Blocks)
	for line, want := range map[string]bool{
		shipsTitle:               true,
		"Harbours Open to Ships": true,
		"Harbours and Ships of Other Days and Men": true,
		"Winds Rise over the Isles Today":          false, // one word
		"Ships Harbours":                           false, // too short
		shipsLead:                                  false, // a sentence
		"Masters Teach Harbours Cook Fish Soup Daily Weekly Often": false, // most of it is its own
		strings.Repeat("Ships and Harbours ", 9):                   false, // too long
	} {
		if got := agreement(&text.Block{Passage: text.Passage{String: line}}, said) > 0; got != want {
			t.Errorf("%q agrees: %t, want %t", line, got, want)
		}
	}
}

// How lines open that a page adds below its document.
func TestLinesThatAPageAdds(t *testing.T) {
	for line, want := range map[string]bool{
		"Tags Ships Harbours": true, "Tag: Ships": true, "Topics": true, "Related Tags": true, "More from the " +
			"Harbour": true,
		"More in Ships": true, "More on the Harbours": true, "More Stories of the Day": true, "Next Up in Ships": true,
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
