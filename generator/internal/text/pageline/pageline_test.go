package pageline

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/text"
)

// long is a sentence that is surely a text's own.
const long = "The masters of the harbours met in Oslo, and agreed that the ships of all the isles may sail in spring."

// isDated knows the days of these tests.
func isDated(line string) bool { return strings.Contains(line, "2016") }

// kinds are those of these tests, see blocksOf.
var kinds = Kinds{EndMark: "###", AuthorMark: "agency", Related: "related"}

// blocksOf parses bare text; a line that begins with “|kind|” is set aside as that.
func blocksOf(lines ...string) []text.Block {
	source := &archive.Source{ID: "x", Path: "x.txt"}
	aside := map[int]string{}
	for i, line := range lines {
		if rest, ok := strings.CutPrefix(line, "|"); ok {
			aside[i+1], line, _ = strings.Cut(rest, "|")
		}
		source.Text += line + "\n"
	}
	source.Index()
	blocks := text.Parse(source, nil).Blocks
	for i := range blocks {
		blocks[i].Furniture = aside[blocks[i].Line]
	}
	return blocks
}

// found are the lines that were found, joined.
func found(blocks []text.Block, list []Found) string {
	var lines []string
	for _, f := range list {
		lines = append(lines, blocks[f.At].Printed())
	}
	return strings.Join(lines, "; ")
}

func TestLinesAboveAText(t *testing.T) {
	for _, test := range []struct {
		name  string
		lines []string
		want  string
	}{
		{"a path", []string{"Papers » Volume 2 » Paper 12", "", "Ships Meet"}, "Papers » Volume 2 » Paper 12"},
		{"a path with arrows", []string{"1803–2005 → 1980s → 1980", "", "Ships Meet"}, "1803–2005 → 1980s → 1980"},
		{"the drawer of a text below its label", []string{"Ships Meet in Oslo", "", "Category", "", "Harbour News", "",
			"5 May 2016"}, "Category; Harbour News"},
		{"a day below such a label", []string{"Ships Meet in Oslo", "", "Section:", "", "5 May 2016", "", "Oslo"}, ""},
		{"the title below such a label", []string{"Topic", "", "Ships of the Isles Meet in Oslo", "", "Oslo"}, ""},
		{"another line above a short one", []string{"Harbours", "", "Harbour News", "", "5 May 2016"}, ""},
		{"such a label above nothing else", []string{"Ships Meet in Oslo", "", "Category", "", "Harbour News"}, ""},
		{"a path behind its label", []string{"You are here: Isles >> Papers >> 1986", "", "Ships"},
			"You are here: Isles >> Papers >> 1986"},
		{"two steps only", []string{"Papers » Volume 2", "", "Ships Meet"}, ""},
		{"a path with strokes down to the title", []string{"Portal / Berita / Ships Meet in Oslo", "",
			"Ships Meet in Oslo"},
			"Portal / Berita / Ships Meet in Oslo"},
		{"strokes in a title", []string{"Ships / Boats / Rafts", "", "They Meet in Oslo"}, ""},
		{"steps below their label", []string{"You are here:", "", "Canada.ca", "Global Affairs", "", "Ships Meet",
			long},
			"You are here:; Canada.ca; Global Affairs"},
		{"languages by their letters", []string{"RU  EN  ES  DE  FR", "", "Ships Meet"}, "RU EN ES DE FR"},
		{"other letters", []string{"RU  EN  XX", "", "Ships Meet"}, ""},
		{"two alone", []string{"EN  FR", "", "Ships Meet"}, ""},
		{"small words", []string{"de la en", "", "Ships Meet"}, ""},
		{"a language below its label", []string{"Language selection", "", "Français", "", "Ships Meet"},
			"Language selection; Français"},
		{"a language alone", []string{"Français", "", "Ships Meet"}, ""},
		{"the search of a site", []string{"Search harbour.example", "", "Ships Meet"}, "Search harbour.example"},
		{"another search", []string{"Search and Rescue", "", "Ships Meet"}, ""},
		{"what a page counts", []string{"hit", "", "Ships Meet"}, "hit"},
		{"a title of that word", []string{"Hit", "", "Ships Meet"}, ""},
		{"a menu with wide gaps", []string{"Oslo Post", "HOME   POLITICS   WORLD   TRAVEL", "Ships Meet"},
			"HOME POLITICS WORLD TRAVEL"},
		{"no known link among them", []string{"Oslo Post", "SHIPS   BOATS   RAFTS   NETS", "Ships Meet"},
			"SHIPS BOATS RAFTS NETS"},
		{"a table", []string{"Oslo Post", "SHIPS   BOATS   RAFTS   NETS", "Old   New   Big   Small", "Ships Meet"}, ""},
		{"a letterhead", []string{"Oslo Post", "UNITED   ISLES   A   S", "Ships Meet"}, ""},
		{"without gaps", []string{"Oslo Post", "HOME POLITICS WORLD TRAVEL", "Ships Meet"}, ""},
		{"a notice and its heading", []string{"ARCHIVED CONTENT",
			"Information on this page was put online before May 2016 and is kept for reference.", "", "Ships Meet"},
			"ARCHIVED CONTENT; Information on this page was put online before May 2016 and is kept for reference."},
		{"the office of a site above its menu", []string{"Harbour Mission", "Jl. Mole, Oslo", "|menu|Home | Ships"},
			"Jl. Mole, Oslo"},
		{"a street above a title", []string{"Harbour Mission", "Jl. Mole, Oslo", "Ships Meet"}, ""},
		{"below the first sentence", []string{long, "Papers » Volume 2 » Paper 12"}, ""},
		{"what a collection keeps", []string{"[Harbour Gazette Volume 76]", "[Notices]", "", "Ships Meet"},
			"[Harbour Gazette Volume 76]; [Notices]"},
		{"the day of a gazette", []string{"[Harbour Gazette of 5 May 2016]", "[Notices]", "", "Ships Meet"},
			"[Notices]"},
		{"one line in brackets", []string{"[Unofficial translation]", "", "Ships Meet"}, ""},
		{"a sentence in brackets", []string{"[The House met.]", "[The Speaker rose.]", "", "Ships Meet"}, ""},
	} {
		blocks := blocksOf(test.lines...)
		if got := found(blocks, Above(blocks, map[string]bool{"menu": true}, isDated)); got != test.want {
			t.Errorf("%s: found %q, want %q", test.name, got, test.want)
		}
	}
}

func TestLinesBelowAText(t *testing.T) {
	const street = "Harbour Office, 12 Mole Street, Oslo 10110"
	for _, test := range []struct {
		name  string
		lines []string
		want  string
	}{
		{"tags", []string{"#Ports  #Ships", "#Harbour Masters"}, "#Ports #Ships; #Harbour Masters"},
		{"tags below their label", []string{"Keywords", "#Ports"}, "Keywords; #Ports"},
		{"an address with that mark", []string{"#3, Mole Street"}, ""},
		{"a file to be had", []string{"Download High Resolution Photo"}, "Download High Resolution Photo"},
		{"a sentence about one", []string{"Download speeds will rise."}, ""},
		{"the file of a picture", []string{"Ships of Oslo.jpg"}, "Ships of Oslo.jpg"},
		{"the file of a text", []string{"Ships of Oslo.pdf"}, ""},
		{"what a picture shows", []string{"Photo: Masters queue in front of a booth"},
			"Photo: Masters queue in front of a booth"},
		{"all pictures", []string{"Photos: Masters queue", "", "Picture: A booth"},
			"Photos: Masters queue; Picture: A booth"},
		{"the word alone", []string{"Photo finish in Oslo"}, ""},
		{"an address beside a line of the page", []string{"|share|Share this", "", street}, street},
		{"an address below a drawn line", []string{"______________________", street, "Tel. 02-203-5000"},
			"______________________; " + street + "; Tel. 02-203-5000"},
		{"an address alone", []string{street}, ""},
		{"an address of whom to ask", []string{"|share|Share this", "", "Contact", street, "Tel. 02-203-5000"}, ""},
		{"a number alone", []string{"|share|Share this", "", "Tel. 02-203-5000"}, ""},
		{"the mail of a writer", []string{"|###|(END)", "", "lim@harbour.example"}, "lim@harbour.example"},
		{"the mail of whom to ask", []string{"Enquiries", "Anna Lee", "lim@harbour.example", "|###|(END)"}, ""},
		{"the same in another word", []string{"For inquiries", "Anna Lee", "lim@harbour.example", "|###|(END)"}, ""},
		{"a page before and one behind", []string{"Prev", "Ships Meet", "Next", "Boats Meet"},
			"Prev; Ships Meet; Next; Boats Meet"},
		{"the way back and forward", []string{"Back to SHIPS", "Forward to Boats"}, "Back to SHIPS; Forward to Boats"},
		{"both on one line", []string{"Previous: Paper 121      Next: Paper 123"},
			"Previous: Paper 121 Next: Paper 123"},
		{"one side alone", []string{"Next", "Boats Meet"}, ""},
		{"a row of links", []string{"Copyright Policy | Disclaimers | Feedback"},
			"Copyright Policy | Disclaimers | Feedback"},
		{"rows of a table", []string{"Ships | Boats | Rafts", "Oslo | Bergen | Malmö"}, ""},
		{"a row with a day", []string{"Boats | 5 May 2016 | Oslo"}, ""},
		{"a row of figures", []string{"1,200 | 300 | 40"}, ""},
		{"a row with gaps beside the page", []string{"Share    Toggle navigation    history@harbour.example",
			"|share|Print"}, "Share Toggle navigation history@harbour.example"},
		{"signatures side by side", []string{"Anna Lee     Ben Tan     Carl Ong", "Oslo     Bergen     Malmö"}, ""},
		{"a notice", []string{"This alert is for general information and is not legal advice."},
			"This alert is for general information and is not legal advice."},
		{"what a text says of information", []string{"The website is for general information."}, ""},
		{"what somebody says", []string{"“This site is for reference.”"}, ""},
		{"an offer to the reader", []string{"Join our channel and get the news delivered to you."},
			"Join our channel and get the news delivered to you."},
		{"an offer below its heading", []string{"Your Opinion Matters",
			"Share your thoughts with us, whatever they are."},
			"Your Opinion Matters; Share your thoughts with us, whatever they are."},
		{"an address to visit", []string{"For more information, visit www.harbour.example or follow us on Ships."},
			"For more information, visit www.harbour.example or follow us on Ships."},
		{"an address of the text's", []string{"For more information, please visit www.harbour.example."}, ""},
		{"an order in a text", []string{"Join hands with the masters of Oslo."}, ""},
		{"a reference", []string{"10-52611*"}, "10-52611*"},
		{"one with its label", []string{"PRN: 2016/0817"}, "PRN: 2016/0817"},
		{"a printer's", []string{"97-21514 (E)   150897                   /..."}, "97-21514 (E) 150897 /..."},
		{"a gazette's", []string{"[HG Doc. 2016-3077 Filed 2-10-16; 8:45 am]", "BILLING CODE 3510-FP-P"},
			"[HG Doc. 2016-3077 Filed 2-10-16; 8:45 am] BILLING CODE 3510-FP-P"},
		{"where an archive keeps a text", []string{"[HAA: A1838, 677/1-20 PART 11]"}, ""},
		{"a code alone", []string{"BILLING CODE 3510-FP-P"}, ""},
		{"what a house did, in brackets", []string{"[Whereupon, at 3:42 p.m. of 2016-05-05, the House rose.]"}, ""},
		{"under which words a text is kept", []string{"Categories: Relations of the isles | Ships"},
			"Categories: Relations of the isles | Ships"},
		{"a label of the text", []string{"Ships: of the isles"}, ""},
		{"the number of a document", []string{"HARBOUR/AMM/8/JC - Final"}, ""},
		{"a number of a telephone", []string{"+47 23-95-00-02"}, ""},
		{"a counter", []string{"(Release ID: 2076112) Visitor Counter : 1874"},
			"(Release ID: 2076112) Visitor Counter : 1874"},
		{"counts of other names", []string{"Hits: 12", "Views: 1,250"}, "Hits: 12; Views: 1,250"},
		{"a view without a count", []string{"Views: of the masters"}, ""},
		{"languages of a release", []string{"Read this release in: Urdu , Hindi , Tamil"},
			"Read this release in: Urdu , Hindi , Tamil"},
		{"other things in one", []string{"Offices in: Oslo , Bergen"}, ""},
		{"languages to choose from", []string{"Languages:", "English", "Available in other languages",
			"Bahasa Indonesia"},
			"Languages:; English"},
		{"the parts of a site", []string{"Editorial Sections:", "Oslo Harbour   Ships & Boats"},
			"Editorial Sections:; Oslo Harbour Ships & Boats"},
		{"their other names", []string{"Sections:", "Oslo   Ships", "Filed in:", "Oslo   Nets"},
			"Sections:; Oslo Ships; Filed in:; Oslo Nets"},
		{"the desk", []string{"(Dir. Ports / Media)"}, "(Dir. Ports / Media)"},
		{"a remark in brackets", []string{"(Oslo / Bergen, May 5)"}, ""},
		{"what a centre says of itself", []string{"|###|###", "", "About Oslo Centre", "A house of masters."},
			"About Oslo Centre; A house of masters."},
		{"a part of the text that is about something", []string{"About the Ships", "They are new and fast."}, ""},
		{"what an agency says of itself", []string{"|agency|-- OSLONEWS", "",
			"OSLONEWS provides news of ships to all who sail, and to those who wait for them ashore."},
			"OSLONEWS provides news of ships to all who sail, and to those who wait for them ashore."},
		{"what it says of others", []string{"|agency|-- OSLONEWS", "",
			"The masters of all the ports of the isles met in " +
				"Oslo and spoke of ships, of boats and of rafts."}, ""},
		{"a ranking", []string{"|related|Most read", "1. Ships Meet", "2. Boats Meet"}, "1. Ships Meet; 2. Boats Meet"},
		{"titles with their days", []string{"|related|See also", "Ships of the isles meet   21.02.2016",
			"Boats of the isles meet   17.02.2016", "Ships"},
			"Ships of the isles meet 21.02.2016; Boats of the isles meet 17.02.2016"},
		{"titles with their days in brackets", []string{"|related|See also", "Ships of the isles meet (article, 2016)",
			"Boats of the isles meet (news, 2016)"},
			"Ships of the isles meet (article, 2016); Boats of the isles meet (news, 2016)"},
		{"one title with its day", []string{"|related|See also", "Ships of the isles meet   21.02.2016", "Ships"}, ""},
		{"days of the text", []string{"Days to come", "Ships of the isles meet   21.02.2016",
			"Boats of the isles meet   17.02.2016"}, ""},
		{"a ranking from another rank on", []string{"|related|Most read", "2. Ships Meet", "3. Boats Meet"}, ""},
		{"points of the text", []string{"|related|Most read", "1. The ships meet.", "2. The boats meet."}, ""},
		{"another page with a day", []string{"|related|Related News",
			"Masters of Ships and Boats Meet the Press on June 2, 2016"},
			"Masters of Ships and Boats Meet the Press on June 2, 2016"},
		{"the day of the page", []string{"|related|Related News",
			"Published by the masters of the ships on June 2, 2016"}, ""},
	} {
		blocks := blocksOf(append([]string{long, ""}, test.lines...)...)
		if got := found(blocks, Below(blocks, kinds, isDated)); got != test.want {
			t.Errorf("%s: found %q, want %q", test.name, got, test.want)
		}
	}
}

// TestTheDayOfAPage: when a page was changed says nothing where its text says when it was
// given out, and may be all that is known where it does not.
func TestTheDayOfAPage(t *testing.T) {
	for _, test := range []struct {
		name  string
		lines []string
		want  string
	}{
		{"with its label", []string{"Oslo, 5 May 2016", "", long, "",
			"Last updated: 7 May 2016. Comments to the webmaster"},
			"Last updated: 7 May 2016. Comments to the webmaster"},
		{"below its label", []string{"Oslo, 5 May 2016", "", long, "", "Date modified:", "2016-05-07"},
			"Date modified:; 2016-05-07"},
		{"the day above once more", []string{"5 May 2016", "", long, "", "Published 5 May 2016"},
			"Published 5 May 2016"},
		{"another day", []string{"5 May 2016", "", long, "", "Published 7 May 2016"}, ""},
		{"a modification", []string{"Oslo, 5 May 2016", "", long, "", "Last modification: 7 May 2016"},
			"Last modification: 7 May 2016"},
		{"a review", []string{"Oslo, 5 May 2016", "", long, "", "Last review: 7 May 2016"}, "Last review: 7 May 2016"},
		{"the only day", []string{long, "", "Last updated: 7 May 2016"}, ""},
		{"a sentence", []string{"Oslo, 5 May 2016", "", long, "", "Update the charts by 7 May 2016"}, ""},
	} {
		blocks := blocksOf(test.lines...)
		if got := found(blocks, Below(blocks, kinds, isDated)); got != test.want {
			t.Errorf("%s: found %q, want %q", test.name, got, test.want)
		}
	}
}

// TestNotices: a page names itself and says how it may be used; both must be there.
func TestNotices(t *testing.T) {
	for line, want := range map[string]bool{
		"This brief is for information only and speaks for nobody.":                              true,
		"Information media take note: this is not an official record.":                           true,
		"External links to other internet sites should not be construed as more than that.":      true,
		"The lines on the map imply no opinion on the part of the masters.":                      true,
		"This publication may be freely quoted by whoever reads it.":                             true,
		"You receive this mail because you signed up at the mole. Unsubscribe":                   true,
		"You receive this newsletter, as you asked for it. You may unsubscribe.":                 true,
		"You receive this e-mail because you signed up.":                                         true,
		"You may unsubscribe from this newsletter.":                                              true,
		"For comments on the harbour web, please e-mail webmaster@harbour.example":               true,
		"Best viewed with 1024 x 768":                                                            true,
		"To see this page you must have Adobe Reader installed.":                                 true,
		"This page was put online in May.":                                                       true,
		"This site is kept for reference.":                                                       true,
		"The masters said that this page is for reference, and that it is no more than a record": false,
		"The masters gave an endorsement to the plan.":                                           false,
		"They met on this website to speak of ships.":                                            false,
		"They spoke of ships for reference":                                                      false,
	} {
		if got := isNotice(line); got != want {
			t.Errorf("%q: %v, want %v", line, got, want)
		}
	}
}

func TestToolsOfReading(t *testing.T) {
	for line, want := range map[string]bool{
		"Change Size": true, "Listen to this article   0:00 / 7:41": true, "Listen to this article": true,
		"Listen to this article of faith": false, "": false, "0:00": false,
	} {
		if got := IsTool(line); got != want {
			t.Errorf("%q: %v, want %v", line, got, want)
		}
	}
}
