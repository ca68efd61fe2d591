package furniture

import (
	"reflect"
	"testing"
)

// checkKinds compares the kind of furniture of each block of some texts.
func checkKinds(t *testing.T, tests []struct {
	name, in string
	want     []string
}) {
	t.Helper()
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			var got []string
			for _, b := range bare(test.in).Blocks {
				if b.String != "" {
					got = append(got, b.Furniture)
				}
			}
			if !reflect.DeepEqual(got, test.want) {
				t.Errorf("got %q\nwant %q", got, test.want)
			}
		})
	}
}

// What a page prints below its document, and what a document has below its text.
func TestWhatClosesAPage(t *testing.T) {
	const blurb = "Ships of the south call at noon."
	checkKinds(t, []struct {
		name, in string
		want     []string
	}{
		{"a comment box", lines(long, "", "Leave a Reply", "", "Your address is kept", "", "Log Out / Change"),
			[]string{"", SiteBlurb, SiteBlurb, SiteBlurb}},
		{"comments in other words", lines(long, "", "Latest Comments ()", "", "Post your comment", "",
			"No comments yet...", "", "Comments not available", "", "Comments are closed"),
			[]string{"", SiteBlurb, SiteBlurb, SiteBlurb, SiteBlurb, SiteBlurb}},
		{"comments of the text", lines(long, "", "Comments", "", long), []string{"", "", ""}},
		{"a reply of the text", lines(long, "", "Reply", "", sentence, "", "They agreed to it."), []string{"", "", "", ""}},
		{"short sentences above", lines(sentence, "", sentence, "", "Leave a Reply", "", "Name"),
			[]string{"", "", SiteBlurb, SiteBlurb}},
		{"one short sentence above", lines("They met.", "", "Leave a Reply", "", "Name"), []string{"", "", ""}},
		{"the day of the page below links", lines(long, "", "Related stories", "", "First Published: Jul 02 2016 | 10:28 PM",
			"", "Leave a Reply", "", "Updated on 5 May 2016", "", "Name"),
			[]string{"", Related, "", SiteBlurb, "", SiteBlurb}},
		{"comments of members", lines(long, "", "Link to comment", "", "Create an account or sign in to comment"),
			[]string{"", SiteBlurb, SiteBlurb}},
		{"a link at the very end", lines(long, "", "See more"), []string{"", Related}},
		{"more in the text", lines(long, "", "See more", "", "They met."), []string{"", "", ""}},
		{"no text above", lines("A Title", "", "Leave a Reply", "", "Name"), []string{"", "", ""}},
		{"links and a comment box with a blurb", lines(long, "", "Related stories", "", "Ships Meet at Noon", "", blurb, "",
			"Comments"), []string{"", Related, SiteBlurb, SiteBlurb, SiteBlurb}},
		{"links above sentences of the text", lines(long, "", "Related stories", "", blurb, "", blurb, "", "Comment"),
			[]string{"", Related, "", "", SiteBlurb}},
		{"links twice", lines(long, "", "Related", "", "Ships Meet", "", "Most popular", "", "Gulls Fly Over Ships", "", blurb),
			[]string{"", SiteBlurb, SiteBlurb, Related, SiteBlurb, SiteBlurb}},
		{"words below the copyright line", lines(long, "", "© A Company", "", "Copies are forbidden", "", "Licence 12"),
			[]string{"", Copyright, SiteBlurb, SiteBlurb}},
		{"an annex below it", lines(long, "", "© A Company", "", "Annex", "", "Ships of the isles"),
			[]string{"", Copyright, "", ""}},
		{"parts of documents below it", lines(long, "", "© A Company", "", "Appendix", "", "Attachment A", "", "Notes",
			"", "Quote", "", "Background", "", "Contact the office", "", "Media contact: A. Lim", "",
			"Press contact: A. Lim", "", "Done at Oslo", "", "Signed by both", "", "Note of the office", "", "Quotes"),
			[]string{"", Copyright, "", "", "", "", "", "", "", "", "", "", ""}},
		{"whom to ask", lines(long, "", "© A Company", "", "A. Lim, lim@office.example"), []string{"", Copyright, ""}},
		{"a telephone", lines(long, "", "© A Company", "", "A. Lim, +62 21 7262991"), []string{"", Copyright, ""}},
		{"a clause", lines(long, "", "© A Company", "", "1. Ships", "", "2. Gulls"), []string{"", Copyright, "", ""}},
		{"points that are sentences", lines(long, "", "© A Company", "", "• Ships met.", "", "• Gulls flew."),
			[]string{"", Copyright, "", ""}},
		{"points that are none", lines(long, "", "© A Company", "", "• Imprint", "", "• Site map"),
			[]string{"", Copyright, SiteBlurb, SiteBlurb}},
		{"the page before and the page after", lines(long, "", "Previous articleShips Meet", "", "Next articleGulls Fly"),
			[]string{"", Related, Related}},
		{"the same in other words", lines(long, "", "Next: Ships Meet", "", "Previous: Gulls Fly", "", "Older post", "",
			"Newer post", "", "Previous post Ships", "", "Next post Gulls", "", "Previous story", "", "Next story Ships",
			"", "Previous article", "", "Next article"),
			[]string{"", Related, Related, Related, Related, Related, Related, Related, Related, Related, Related}},
		{"one of them alone", lines(long, "", "Next: Ships Meet", "", "They met."), []string{"", "", ""}},
		{"sentences about both", lines(long, "", "Previous post holders left.", "", "Next post holders came."),
			[]string{"", "", ""}},
		{"glued words", lines(long, "", "MoreTop news", "", "MorePhoto"), []string{"", Related, Related}},
		{"a heading with a figure", lines(long, "", "Top 5 stories this week", "", "Related content", "", "More videos", "",
			"Latest photos", "", "Latest photo", "", "Next video", "", "News at top"),
			[]string{"", Related, Related, Related, Related, Related, Related, Related}},
		{"headings of minutes", lines(long, "", "Other topics", "", "Next meeting", "", "Follow-up", "", "Updates"),
			[]string{"", "", "", "", ""}},
		{"remarks in minutes", lines(long, "", "Comments", "", "Norway: none", "", "Iceland: agreed"),
			[]string{"", "", "", ""}},
		{"the last words of a spokesman", lines(long, "", "No comment."), []string{"", ""}},
		{"words that only point", lines(long, "", "Most Popular", "", "They met."), []string{"", Related, ""}},
		{"a word that points", lines(long, "", "Most", "", "They met."), []string{"", "", ""}},
		{"marks without a word", lines("A Title", long, "\\# \\# \\#", long), []string{"", "", "", ""}},
	})
}

// Lines that a page has for itself, and lines of documents that look like them.
func TestLinesOfThePageItself(t *testing.T) {
	checkKinds(t, []struct {
		name, in string
		want     []string
	}{
		{"offers below the text", lines(long, "", "Follow us", "", "Download the full text here", "", "Send it to us", "",
			"Watch more", "", "Share your story"), []string{"", Share, Share, Share, Share, Share}},
		{"an offer below its question", lines(long, "", "Do you like ships?", "", "Share your story"),
			[]string{"", Share, Share}},
		{"a question of the text", lines(long, "", "Do you like ships?", "", "Ships do."), []string{"", "", ""}},
		{"sentences with such words", lines(long, "", "Follow the ships of the isles.", "", "Share the sea."),
			[]string{"", "", ""}},
		{"headings with such words", lines(long, "", "Share of our trade", "", "Follow-up", "", "Watch us", "", sentence),
			[]string{"", "", "", "", ""}},
		{"titles with such words", lines("Follow the Ships", "", "Share the Sea", "", long), []string{"", "", ""}},
		{"offers that stand anywhere", lines("Subscribe to our papers", "", "Sign up for papers", "",
			"Advertisement - go on reading", "", "A Title", "", long), []string{Share, Share, Share, "", ""}},
		{"links with their addresses", lines(long, "", "Read more at http://news.example/1", "", "LIKE: https://a.example/b",
			"", "Harbour : @harbour, @ships"), []string{"", Share, Share, Share}},
		{"an address alone", lines(long, "", "https://a.example/b"), []string{"", ""}},
		{"an address of which something is said", lines(long, "", "Ships: https://a.example/b", "",
			"Those who wrote to @harbour were few"), []string{"", "", ""}},
		{"those who worked on a report", lines(long, "", "Reporter: Ana Lim,", "", "Rewriter: Ben Tan", "",
			"Editor: A. Lim", "", "Edited by Ana Lim", "", "Photo by Ana Lim", "", "Translator: Ana Lim"),
			[]string{"", Byline, Byline, Byline, Byline, Byline, Byline}},
		{"two of them with strokes", lines("A Title", "", "STORY // Ana Lim", "", "PHOTO // Ana Lim", "", long),
			[]string{"", Byline, Byline, ""}},
		{"a title that opens so", lines("Story: Ships Meet", "", long), []string{"", ""}},
		{"an editor of whom something is said", lines("A Title", "", "Editor: the ships met", "", "Reporter Ana Lim", "",
			"Editor: No 4", "", long), []string{"", "", "", "", ""}},
		{"a path whose marks were lost", lines("HomeNewsShips Meet Gulls", "", "Ships Meet Gulls", "", long),
			[]string{Breadcrumb, "", ""}},
		{"a title that begins at home", lines("Home Ships Meet Gulls", "", "Ships Meet Gulls", "", long), []string{"", "", ""}},
		{"a path with another mark", lines("Home ❭ Ships Meet", "", "Ships Meet", "", long), []string{Breadcrumb, "", ""}},
		{"how a site is reached", lines("Contact Us", "", "Old Harbour House", "", "Jl. Pelabuhan 7", "", "Email :", "",
			"Phone : (+62 21) 27099107", "", "A Title", "", long),
			[]string{Navigation, Navigation, Navigation, Navigation, Navigation, "", ""}},
		{"other labels of it", lines("Contact us", "", "Tel: 1", "", "Fax: 2", "", "E-mail: a", "", "A Title", "", long),
			[]string{Navigation, Navigation, Navigation, Navigation, "", ""}},
		{"the address of a letter", lines("Old Harbour House", "", "Jl. Pelabuhan 7", "", "Phone : (+62 21) 27099107", "",
			"A Title", "", long), []string{"", "", "", "", ""}},
		{"whom a release names above its title", lines("Contact:", "", "Ana Lim", "", "Tel: 1", "", "A Title", "", long),
			[]string{"", "", "", "", ""}},
		{"a link without an address", lines("Contact us", "", "A Title", "", long), []string{"", "", ""}},
		{"a name where pictures were", lines("Office of Ports", "", "The Sea SitesOffice of Ports", "", "Office of Ports", "",
			"Office of Ports", "", "Office of Ports", "", "A note of the office.", "", "Office of Ports", "", "A Title", "",
			long), []string{Masthead, Masthead, Masthead, Masthead, Masthead, Masthead, Masthead, "", ""}},
		{"cells of a table", lines(sentence, "", "Not yet known", "", "Not yet known", "", "Not yet known", "", long),
			[]string{"", "", "", "", ""}},
		{"a name printed twice", lines("Office of Ports", "", "Office of Ports", "", "A Title", "", long),
			[]string{"", "", "", ""}},
		{"drawers in which a site keeps a text", lines(long, "", "Filed under: News", "", "Posted in Ports", "", "Tags: ships",
			"", "Tagged: gulls", "", "Categories: sea", "",
			"Short URL: http://a.example", "", "Shortlink: a.example"),
			[]string{"", Navigation, Navigation, Navigation, Navigation, Navigation, Navigation, Navigation}},
		{"words that open so", lines(long, "", "Tags of ships", "", "Posted in Oslo, he met all."), []string{"", "", ""}},
		{"languages of a page", lines("English Français", "", "中文", "", "English version", "", "A Title", "", long),
			[]string{Navigation, Navigation, Navigation, "", ""}},
		{"one language", lines("French", "", "A Title", "", long), []string{"", "", ""}},
		{"a title in another script", lines("ประกาศกระทรวงการต่างประเทศ", "", "A Title", "", long), []string{"", "", ""}},
		{"the label of a change", lines("A Title", "", "Updated", "", "Last update", "", long, "", "Updates to this page", "",
			"Updated on"), []string{"", Counts, Counts, "", Counts, Counts}},
		{"updates of something", lines("A Title", "", "Updates on ships", "", long), []string{"", "", ""}},
		{"a player", lines("A Title", "", "00:00", "", "0:00 / 12:34", "", "10:00", "", long),
			[]string{"", Counts, Counts, "", ""}},
		{"a photographer and agencies", lines("A Title", "", "Ana Lim, EPA-EFE/pool", "", long), []string{"", Picture, ""}},
		{"a town and its country", lines("A Title", "", "Bandar Seri Begawan, BRUNEI", "", "Ana Lim, Oslo/Bergen", "", long),
			[]string{"", "", "", ""}},
		{"who brought a text", lines(long, "", "Published by A Service with permission of the paper"), []string{"", Copyright}},
		{"who published it", lines(long, "", "Published by the office"), []string{"", ""}},
		{"more tools", lines(long, "", "Like this", "", "Loading print", "", "Printer-friendly version", "", "Download", "",
			"Click to share on a network"), []string{"", Share, Share, Share, Share, Share}},
		{"where a picture was", lines("A Title", "", "Ana Lim Portrait", "", "Ana Lim", "", "Photo of Ben Tan", "", "Ben Tan",
			"", long), []string{"", Picture, "", Picture, "", ""}},
		{"a picture of something", lines("A Title", "", "Photo of the sea", "", "Ana Lim", "", long), []string{"", "", "", ""}},
		{"a word of a program", lines("A Title", "", "leftcenterright", "", long, "", "leftcenterright", "", long),
			[]string{"", Picture, "", Picture, ""}},
		{"a long word once", lines("A Title", "", "leftcenterright", "", long), []string{"", "", ""}},
		{"a row of tools", lines(long, "", "View JSON | Print", "", "Ships | Print media of the isles and seas"),
			[]string{"", Share, ""}},
		{"a licence", lines(long, "", "The ICP of 2011", "", "Harbour ICP Bei NO. 11000472-9"), []string{"", "", Copyright}},
		{"a page that speaks to its readers", lines(long, "", "Share your thoughts. We are here to listen.", "",
			"Thank you for all. Our papers are yours and ours."), []string{"", Share, Share}},
		{"other words for both", lines(long, "", "Write to us, you all."), []string{"", Share}},
		{"somebody who speaks to others", lines(long, "", "Our ships are here.", "", "We thank you all."),
			[]string{"", "", ""}},
		{"somebody who speaks to all", lines(long, "", "You came here.", "", "We thank you all."), []string{"", "", ""}},
		{"quoted words", lines(long, "", "“We thank you all,” he said.", "", "\"You are ours.\""), []string{"", "", ""}},
		{"a page that speaks below quoted words", lines(long, "", "“We thank you,” he said to \"us\".", "",
			"We thank you for reading."), []string{"", "", Share}},
		{"a letter of two lines", lines("A Title", "", "We thank you all."), []string{"", ""}},
		{"whom to ask", lines(long, "", "Write to us at lim@office.example if you wish."), []string{"", ""}},
		{"headlines that run over a page", lines("Ships meet in the harbours of the isles | Gulls fly over the harbours of all "+
			"the isles | Terns fly over all the seas | Masters of ports speak of ships and of gulls |", "", "A Title", "", long),
			[]string{Navigation, "", ""}},
		{"tools in points", lines("• Email", "", "• Print", "", "A Title", "", long), []string{Share, Share, "", ""}},
		{"an agency and a picture", lines("A Title", "", "AA photo", "", "Sea photo", "", long), []string{"", Picture, "", ""}},
		{"the address of a picture", lines("A Title", "", "https://a.example/image/b", "", "https://a.example/b.jpg", "",
			"https://a.example/c.png", "", "https://a.example/ship", "", long), []string{"", Picture, Picture, Picture, "", ""}},
		{"an editor with another word", lines(long, "", "Responsible Editor: Ana Lim", "", "responsible editor: Ana Lim"),
			[]string{"", Byline, ""}},
		{"other links of pages", lines("Uncategorized", "", "A Title", "", long, "", "Related links", "",
			"More from this section", "", "Keep reading…"), []string{Navigation, "", "", Related, Related, Related}},
		{"other things of pages", lines("Full text", "", "Logo", "", "A Title", "", long, "", "(begin text)", "",
			"They met.", "", "2 pages in this article"),
			[]string{Navigation, Picture, "", "", "", "", Counts}},
	})
}
