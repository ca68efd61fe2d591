package furniture

import (
	"testing"

	"aseanarchive/generator/internal/text"
)

// What stands around a text by its form and its place is set aside as what it is, and what
// looks like it stays.
func TestLinesAroundATextArePutToTheirKind(t *testing.T) {
	checkKinds(t, []struct {
		name, in string
		want     []string
	}{
		{"a path, a menu and languages", lines("Papers » Volume 2 » Paper 12", "", "EN  FR  DE", "", "Ships Meet", "",
			long), []string{Breadcrumb, Navigation, "", ""}},
		{"tags and an offer", lines(long, "", "#Ports #Ships", "",
			"Join our channel and get the news delivered to you."), []string{"", Navigation, Share}},
		{"an address below a drawn line", lines(long, "", "______________________________",
			"Harbour Office, 12 Mole Street, Oslo 10110", "Tel: 02 203 5000"),
			[]string{"", Navigation, SiteBlurb, SiteBlurb}},
		{"an address below whom to ask", lines(long, "", "Contact", "Harbour Office, 12 Mole Street, Oslo 10110",
			"Tel: 02 203 5000"), []string{"", "", "", ""}},
		{"what stands beside a line that is found last", lines(long, "", "Harbour Office, 12 Mole Street, Oslo 10110",
			"", "Поиск"), []string{"", SiteBlurb, Share}},
		{"what a publisher says of himself", lines(long, "", "###", "", "About Oslo Centre", "", "A house of masters."),
			[]string{"", EndMark, SiteBlurb, SiteBlurb}},
		{"a part of the text with such a heading", lines(long, "", "About Oslo Centre", "", "A house of masters."),
			[]string{"", "", ""}},
	})
}

// Headings above other pages, in words that texts have, too.
func TestHeadingsAboveOtherPages(t *testing.T) {
	for line, want := range map[string]bool{
		"Related Information": true, "Related documents": true, "Related publications": true, "Associated links": true,
		"Most Liked": true, "Branded Content": true, "Berita Lainnya": true,
		"Other Information": false, "Recent documents": false, "Documents": false, "Other publications": false,
		"Associated Ships": false, "Related documents of the masters": false,
	} {
		if got := isRelatedHeading(line); got != want {
			t.Errorf("%q: %v, want %v", line, got, want)
		}
	}
}

// Buttons whose words are glued to each other.
func TestGluedButtons(t *testing.T) {
	checkKinds(t, []struct {
		name, in string
		want     []string
	}{
		{"three of them", lines(long, "", "FacebookTwitterEmail"), []string{"", Share}},
		{"one with a capital inside", lines(long, "", "LinkedIn"), []string{"", Share}},
		{"of another language", lines(long, "", "Bagikan"), []string{"", Share}},
		{"with what it offers", lines(long, "", "Suggest to a Friend:   Print"), []string{"", Share}},
		{"another word", lines(long, "", "HarbourMaster"), []string{"", ""}},
	})
}

// Whom to ask stays below a page's own lines, and a page's link of that name does not.
func TestWhomToAskBelowThePage(t *testing.T) {
	const words = SiteBlurb
	checkKinds(t, []struct {
		name, in string
		want     []string
	}{
		{"with how they are reached", lines(long, "", "Share this article", "", "Ships Meet", "", "Latest news", "",
			"Print",
			"", "Contacts", "", "Anna Lee", "", "Harbour Office", "", "Tel. +00 1 234 567"),
			[]string{"", Share, "", Related, Share, "", "", "", ""}},
		{"titles with days, and the day of the page", lines(long, "", "Share this article", "", "Latest news", "",
			"Road Works in the Harbour Until May 28, 2016", "", "Ships Sail From Oslo to Bergen by 3 June 2016", "",
			"Oslo, 5 May 2016", "", "Print", "", "Email"),
			[]string{"", Share, Related, Related, words, "", Share, Share}},
		{"labels of an archive", lines(long, "", "Search for related information by keyword: Ships | Boats", "",
			"© 2016 Harbour Post"), []string{"", Navigation, Copyright}},
		{"a site that speaks", lines(long, "", "Print", "",
			"Tell your friends what you saw, and say what you liked. We're here to listen"),
			[]string{"", Share, Share}},
	})
}

// A page has a link of that name, too, with nobody below it.
func TestPartsInTheTail(t *testing.T) {
	for _, test := range []struct {
		name string
		tail []string
		want string // of the last line but one
	}{
		{"somebody", []string{"Share this", "Contacts", "Anna Lee", "Tel. +00 1 234 567"}, ""},
		{"a link", []string{"Share this", "Contact", "Ships Meet", "Boats Meet"}, SiteBlurb},
	} {
		var tail []text.Block
		for _, line := range test.tail {
			tail = append(tail, text.Block{Kind: text.Paragraph, Passage: text.Passage{String: line}})
		}
		tail[0].Furniture = Share
		setTail(tail, 0)
		if got := tail[2].Furniture; got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// Lines drawn across a cover are no lines of a page.
func TestCoversAreNoPages(t *testing.T) {
	cover := lines("[Harbour Hearing]", "", "SHIPS OF THE ISLES: TRADE, TOLLS,", "AND THE OPEN SEA", "",
		"======================================", "", "HEARING", "", "BEFORE THE", "", "COMMITTEE ON SHIPS", "",
		"OF THE", "",
		"HOUSE OF MASTERS", "", "FIRST CONGRESS", "", "SECOND SESSION", "", "__________", "", "JUNE 5, 2012", "",
		"__________", "", "Serial No. 1", "", "__________", "", "Printed in Oslo", "", "Harbour House", "",
		"OSLO : 2012", "", "Nets", "", "Ropes", "", "Sails", "", long, "", long, "", long)
	body := bare(cover)
	for i := range body.Blocks {
		if b := &body.Blocks[i]; b.Furniture == Navigation {
			t.Errorf("%q was set aside as a menu", b.String)
		}
	}
}

// The number of a page says nothing of where a text ends.
func TestPagesOfTelegramsEndNoText(t *testing.T) {
	body := bare(lines("Message Text", "", "SECRET", "", "PAGE 01        OSLO 02217  101139Z", "", "13",
		"ACTION EA-09", "",
		"INFO  OCT-01  EUR-12  ISO-00", "INR-07  L-03  NSAE-00", "R 100955Z FEB 77", "FM AMEMBASSY OSLO",
		"TO MASTER BERGEN 4108",
		"INFO AMEMBASSY TURKU", "AMEMBASSY TAMPERE", "AMEMBASSY BERGEN", "USMISSION OSLO", "", "SECRET OSLO 2217", "",
		"E.O. 11652: GDS", "TAGS: EGEN, PFOR", "SUBJECT: SHIPS OF THE ISLES", "", "REF: OSLO 1988", "",
		"1. MASTER OF HARBOURS CALLED ON THE OFFICE AND SAID THAT SHIPS OF THE",
		"ISLES WOULD SAIL IN SPRING. HE ASKED FOR NETS.", "",
		"2. HE WAS CANDID THAT MASTERS ARE NOT OF ONE MIND ON WHAT THEY WANT OF",
		"ISLES. SOME WANT NETS AND OTHERS WANT ROPES AND SAILS.",
		"SECRET", "", "SECRET", "", "PAGE 02        OSLO 02217  101139Z", "",
		"3. COMMENT: WE DOUBT THAT OFFICE WITH THIRTY MASTERS",
		"SINCE LAST JUNE CAN PREPARE SUCH SHIPS. END COMMENT.", "LEE", "",
		"SECRET", "", "NNN"))
	for i := range body.Blocks {
		if b := &body.Blocks[i]; b.Furniture == SiteBlurb {
			t.Errorf("%q was set aside", b.String)
		}
	}
}
