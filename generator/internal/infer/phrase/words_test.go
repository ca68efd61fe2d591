package phrase

import (
	"strings"
	"testing"
)

// A case is a line and whether it is of the kind that a test asks for.
type lineCase struct {
	line string
	want bool
}

func checkLines(t *testing.T, what string, is func(Phrase) bool, cases []lineCase) {
	t.Helper()
	for _, test := range cases {
		if got := is(Of(test.line)); got != test.want {
			t.Errorf("%s: %q is %v, want %v", what, test.line, got, test.want)
		}
	}
}

func TestVenues(t *testing.T) {
	checkLines(t, "venue", IsVenue, []lineCase{
		{"Harbour Press Briefing Room", true}, {"Press Briefing of the Harbour", false}, {"Room", false},
		{"Great Hall", true},
		{"great Hall", false}, {"Great hall", false}, {"Aboard Air Force One", true},
		{"En Route Cebu, Philippines", true},
		{"Via Teleconference", true}, {"Abroad", false}, {"Harbour Palace, Oslo", true},
		{"Harbour Palace Oslo, Norway", true},
		{"Palace Oslo Norway Harbour", false}, {"Statement of the Harbour Palace, Oslo", false},
		{"One Two Three Four Five Six Seven Eight Nine Ten Eleven Hall", true},
		{"One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Hall", false},
		{"ONE TWO THREE FOUR FIVE HALL", true}, {"ONE TWO THREE FOUR FIVE SIX HALL", false}, {"", false},
		{"South Lawn", true}, {"The Rose Garden", true}, {"Private Residence", true}, {"Dublin Airport", true},
		{"Embassy Club", true},
		{"Grand Resort", true}, {"Old Theatre", true}, {"State Dining Room", true}, {"Hall of Ships, 5", true},
		{"Hall Ships Ports Seas", false}, {"Hall Ships Ports Seas,", false}, {"Hall Ships Ports Seas, Oslo", true},
		{"Ships of Old, Palace Ports Seas", false}, {"Ships Hall", true}, {"Ships of Old Hall", true},
		{"Statement of Harbour Hall", false}, {"Statement Hall.", true}, {"Palace, Cebu", true}, {"– –", false},
		{"Embassy of Norway", false}, {"Harbour Park", true}, {"Wide Plaza", true}, {"Port Stadium", true},
		{"Naval College", true},
		{"Auditorium of Ships, Oslo", true}, {"Sea Auditorium, Oslo, Norway", true}, {"Old Church", true},
		{"Sea Headquarters", true},
	})
}

func TestPersons(t *testing.T) {
	checkLines(t, "office and who holds it", IsOfficeWithHolder, []lineCase{
		{"From the Minister for Ports, the Hon. Anna Lee, M.P.", true},
		{"MINISTER FOR PORTS Senator the Hon. Anna Lee", true},
		{"Minister for Ports", false},
		{"Anna Lee, Minister for Ports", false},
		{"Minister for Ports Opens Harbour with Mr. Lee", false},
		{"Minister for Ports met Mr. Lee", false},
		{"Minister for Ports" + strings.Repeat(" Ports", 16) + " Mr. Lee", false},
	})
	checkLines(t, "person", IsPersonLine, []lineCase{
		{"THE HON S J WEST MP", true},
		{"Prime Minister Anna Lee", true}, {"Minister Anna Maria Lee", true}, {"Prime Minister", false},
		{"Prime Minister Opens Ports", false}, {"Minister Anna", false},
		{"Minister Summit Statement", false},
		{"H.E. Dr. Anna Lee", true}, {"The Rt Hon Anna Lee", true}, {"Mrs. Anna Lee", true}, {"Mrs Anna Lee", true},
		{"Prof. Arne Holm", true},
		{"Dato' Anna binti Lee", false}, {"Dato’ Arne bin Lee", true}, {"Hon. Arne Holm", true},
		{"Hon Arne Holm", true}, {"Sir Arne Holm", true},
		{"Amb. Arne Holm of Norway", true}, {"Mr. Arne Holm meets the press", false},
		{"Mr. A B C D E F G H I J", false},
		{"Mr. A B C D E F G H I", true}, {"By Anna Lee", true}, {"BY ANNA LEE", true},
		{"By a b c d e f g h i j", true},
		{"By a b c d e f g h i j k", false}, {"The", false}, {"Anna Lee", false}, {"Ambassador to Norway", true},
		{"Senator Lee", true},
		{"Anna Lee, Secretary of State", true}, {"Anna Lee, Friend of State", false},
		{"Minister for Harbours", true}, {"Minister of Harbours", true},
		{"Minister", false}, {"Minister for", false}, {"Minister in Harbours", false},
		{"Secretary-General of ASEAN", false},
		{"Anna Lee, Minister of the Harbour Forum", false}, {"Anna Lee, Minister, on the Statement", false},
		{"Minister for Harbours, Ports, Ships, Seas and Tides", true},
		{"Minister for Harbours, Ports, Ships, Seas, Tides and Straits", false},
		{"A B C D E, Minister of Harbours", true}, {"A B C D E F, Minister of Harbours", false},
		{"Lee, Minister", false},
		{"A B C, Minister D E F G H I J K", true}, {"A B C, Minister D E F G H I J K L", false},
		{"Anna Lee, minister of ports", false},
		{"Anna Lee, Spokesperson of the Port", true}, {"Anna Lee, Commissioner", true},
		{"Anna Lee, Permanent, Secretary", true},
	})
}

func TestPageLines(t *testing.T) {
	checkLines(t, "page line", IsMenuLine, []lineCase{
		{"Note: The paper is below", true}, {"Notes on the ports", false}, {"Disclaimer: Lee", true},
		{"Contents managed by Lee", true}, {"Website designed by Lee", true}, {"For information only", true},
		{"For information", false},
		{"Home", true}, {"Home Harbours", false}, {"News | Ports | Ships", true}, {"News | Ports", false},
		{"Home > Ports", true},
		{"Home » Ports", true}, {"See https://harbour.example", true}, {"See http://harbour.example", true},
		{"See www.harbour.example", true},
		{"<< Back to ports", true}, {"#ports", true}, {"ports of asean", true}, {"Ports of ASEAN", false},
		{"110 views7 pages", true},
		{"110 ships7 pages", false}, {"110 ships 7 views", false}, {"1,204 views", true}, {"views 110", false},
		{"5 min read", true},
		{"5 minutes", true}, {"12 downloads", true},
		{"Tags: ports", true}, {"Tag: ports", true}, {"Tags of ports", false}, {"Read more about ports", true},
		{"Reading more", false},
		{"Watchtowers of the port", false}, {"Click here for ports", true}, {"Download the ports", true},
		{"Categories: ports", true},
		{"As prepared for delivery", true}, {"Document No 5", true}, {"Reference No 5", true},
		{"Ref: 5/2016", true}, {"Ref. 5", true},
		{"Log in", true}, {"Login", true}, {"Subscribe", true}, {"Main menu", true}, {"Contact us", true},
		{"Related news", true},
		{"Advertisement", true}, {"Download PDF", true}, {"View PDF", true}, {"Click here", true},
		{"Unofficial translation", true},
		{"Listen to this article", true},
	})
	checkLines(t, "drawer", IsCategory, []lineCase{
		{"Press Release", true}, {"Press Releases", true}, {"PRESS RELEASE No. 12/2016", true},
		{"Press Release No", false},
		{"Press Release N", false}, {"Press Release no 5", true}, {"Press Release 12/2016", false},
		{"Press Release No. twelve", false}, {"Press Release of the Port", false}, {"Press Statements", true},
		{"Media Release", true},
		{"Media Releases", true}, {"News and Events", true}, {"News & Events", true}, {"Press Room", true},
		{"News Release", true},
		{"A Proclamation", true}, {"Proclamation", true}, {"Executive Order", true}, {"Media Note", true},
		{"Media Advisory", true},
		{"Joint Statements", true}, {"Statements and Communiqués", false}, {"Statements and Speeches", true},
		{"Statements and Releases", true},
		{"Official Statements", true}, {"Press Note", true}, {"Policy Paper", true}, {"Top Stories", true},
		{"Breaking News", true},
		{"Announcements", true}, {"Publications", true}, {"Opinion", true}, {"Headlines", true},
		{"Media Centre", true}, {"Media Center", true},
		{"Featured", true}, {"ASEAN News", true}, {"Politics", true}, {"", false},
	})
	checkLines(t, "section", IsSection, []lineCase{
		{"Introduction", true}, {"Introductions", false}, {"Introduction of Ships", false}, {"INTRODUCTION:", true},
		{"Chapter 2", true},
		{"Chapter", false}, {"Chapter on ports", true}, {"Annex", true}, {"Annex A", true}, {"Annex 12", true},
		{"Annex iv", true},
		{"Annex to the Plan", false}, {"Part II", true}, {"Part of the plan", false}, {"Article 1", true},
		{"Executive Summary", true}, {"In brief", true},
		{"Preamble", true}, {"3. Ports", true}, {"3) Ports", true}, {"3 Ports", false}, {"3.5 Ports", false},
		{"IV. Ports", true}, {"A. Ports", true}, {". Ports", false}, {"Annex B2", false}, {"Part", true},
		{"Chapter:", false},
		{"B. Ports", false}, {"VIIII. Ports", false}, {"VIII. Ports", true}, {"IV. ", false}, {"", false},
	})
	checkLines(t, "salutation", isSalutation, []lineCase{
		{"Excellencies,", true}, {"Excellency", true}, {"Dear colleagues", true}, {"Mr. Chairman", true},
		{"Mr Chairman", true}, {"Mr. Chair", true},
		{"Mr. Speaker", true}, {"Mr. President", true}, {"Mr President", true}, {"Mr. Secretary-General", true},
		{"Mr. Secretary", true},
		{"Madam Chair", true}, {"Madam President", true}, {"Madam Speaker", true}, {"Madam Lee,", true},
		{"Mr. Lee,", true}, {"Mr. Lee", false},
		{"Mr,", false}, {"Good afternoon", true}, {"Good evening, all", true}, {"Good ships", false},
		{"Friends of ports", true},
		{"Friends of the ports", false}, {"To the Congress:", true}, {"To the Congress,", true},
		{"To the Congress", false}, {"Towards ports:", false},
		{"Honourable Ministers", true}, {"Honorable Ministers", true}, {"Fellow delegates", true},
		{"Yours truly", false}, {"Your Majesty", true},
		{"Mister Lee,", true},
	})
	checkLines(t, "hour", IsClockTime, []lineCase{
		{"11:07 A.M. EST", true}, {"Oslo 11:07 AM", true}, {"Oslo 11:07 ports", false},
		{"11:07 the ships came into port", true},
		{"A b c d 11:07", true}, {"A b c d e 11:07", false}, {"Oslo", false},
	})
}

func TestCaptions(t *testing.T) {
	const ships = "Ships of all flags call at Cebu "
	checkLines(t, "caption", IsCaption, []lineCase{
		{ships + "(Photo: Anna Lee)", true}, {ships + "today", false}, {"A ship (Photo: Lee)", false},
		{"A ship calls (Photo: Anna Lee)", true}, {"A ship calls (Photo: Lee)", false},
		{ships + "Photo by Anna Lee", true}, {ships + "Photo credit Anna Lee", true},
		{ships + "Photo/Anna Lee", true},
		{ships + "Photos: Anna Lee", true}, {ships + "file photo", true}, {ships + "- Arne/AFP", true},
		{ships + "- Arne / AFP", true},
		{ships + "- Arne/Reuters", true}, {ships + "- Arne / Reuters", true}, {ships + "(AP Photo)", true},
		{ships + "(AFP)", true},
		{ships + "(Reuters)", true}, {ships + "Getty Images", true}, {ships + "courtesy of Anna Lee", true},
		{ships + "(left)", true},
		{ships + "(from left to right)", true}, {ships + "Image: Anna Lee", true}, {ships + "(Image by Lee)", true},
		{ships + "/VNA)", true},
		{ships + "for a family photo", true}, {ships + "(Arne/Xinhua)", true}, {ships + "(Arne / Xinhua)", true},
		{ships + "Picture: Anna", true},
		{"The minister poses for a picture of the ships", true}, {"The ministers pose for photos of the ships", true},
		{"The minister poses a question of the ships", false}, {"HANOI (VNA) - " + ships, false},
		{"HANOI (VNA) – " + ships, false},
		{ships + "(VNA) -", false}, {"HANOI (VNA): " + ships, true}, {ships + "Illustration: Lee", true},
		{ships + "Illustration (Lee)", true},
	})
}

func TestTextOpenings(t *testing.T) {
	checkLines(t, "text", OpensText, []lineCase{
		{"We, the Leaders", true}, {"WE, THE LEADERS", true}, {"We the Leaders", true}, {"WE MEET", true},
		{"We meet", false}, {"we, the leaders", false},
		{"SENATOR LEE: I ask of the ports", true}, {"SENATOR LEE: TALKS IN " +
			"OSLO", false},
		{"“We, the Leaders", true}, {"(We, the Leaders", false}, {"I am glad", true}, {"I have come", true},
		{"I amuse", false}, {"Thank you all", true},
		{"Recalling the talks", true}, {"RECALLING the talks", true}, {"Having met", false}, {"HAVING met", true},
		{"GUIDED by the talks", true},
		{"Guided tours", false}, {"Whereas the talks", true}, {"WHEREAS, the talks", false},
		{"Q: What of ports?", true}, {"Q What of ports?", true},
		{"Q&A with the minister", false}, {"q: what", false}, {"Recalling", false}, {"NOTING the talks", true},
		{"REAFFIRMING the talks", true},
		{"MR. LEE: Good", true}, {"MRS. LEE: Good", true}, {"ADMIRAL LEE: Good", true},
		{"SENIOR ADMINISTRATION OFFICIAL: Good", true},
		{"THE PRESIDENT: Good", true}, {"THE PORT: Good", false}, {"Mr. Lee: Good", false},
		{"Mr LEE (Port) (2.15 pm) – My question is this", true}, {"Mr LEE (Port) - My question", true},
		{"Mr LEE (Port) — My question", true}, {"Ms LEE (Port): I ask", true}, {"Ms LEE: I ask of the ports", true},
		{"Mr LEE (Port): Aye", false}, {"Mr Lee (Port) – My question", false}, {"Mr LEE met those of the ports", false},
		{"Port LEE (Oslo) – My question", false}, {"Sri LEE (Oslo) – My question", false},
		{"MR. LEE, Good", false}, {"MR. LEE", false}, {"DRY DOCK: Good", false},
		{"MR. ABCDEFGHIJ ABCDEFGHIJ ABCDEFGHIJ ABCDEFGHIJ ABCDEFGHIJ AB: Good", false},
		{"MR. ABCDEFGHIJ ABCDEFGHIJ ABCDEFGHIJ ABCDEFGHIJ ABCDEFGHIJ A: Good", true},
	})
}

func TestLabels(t *testing.T) {
	for _, test := range []struct {
		line, fact, behind string
	}{
		{"[Title] Ports", "title", "Ports"}, {"Title: Ports", "title", "Ports"}, {"[Date]: 5 May", "date", "5 May"},
		{"Venue: Cebu", "place", "Cebu"},
		{"Date", "", ""}, {"Date : 5 May", "date", "5 May"}, {"Date:", "", ""}, {"[Date]", "", ""},
		{"[Date Ports", "", ""}, {"Port: Cebu", "", ""},
		{"Date of Issue: 5 May", "date", "5 May"},
		{"Date of adoption: 5 May", "date", "5 May"}, {"Date adopted: 5 May", "date", "5 May"},
		{"Date signed: 5 May", "date", "5 May"},
		{"Date of signature: 5 May", "date", "5 May"}, {"Place signed: Cebu", "place", "Cebu"},
		{"Issued on: 5 May", "date", "5 May"},
		{"Release date: 5 May", "date", "5 May"}, {"Date of release: 5 May", "date", "5 May"},
		{"Date and place: 5 May", "date", "5 May"},
		{"Issue date: 5 May", "date", "5 May"}, {"Date issued: 5 May", "date", "5 May"}, {"Headline Ports", "", ""},
		{"", "", ""},
	} {
		fact, from := LabelOf(test.line)
		if fact != test.fact || fact != "" && test.line[from:] != test.behind {
			t.Errorf("labelOf(%q) = %q, %d", test.line, fact, from)
		}
	}
}

func TestWordsBesideTheDateOfAPage(t *testing.T) {
	for words, want := range map[string]bool{
		"Published": true, "Published:": true, "Published on": true, "Last updated": true, "Last modified": true,
		"First published": true,
		"Created":         true, "Modified": true, "Uploaded": true, "Posted on": true, "Date posted": true,
		"Date published": true, "Issued on": true,
		"Media release": true, "Press releases": true, "News release": true, "World news": true, "Updated on": true,
		"Released on": true,
		"Released by": true, "Released into the sea": false, "Draft": true, "Draft as of": true, "Revised": true,
		"Version": true, "Submitted": true,
		"Publish date": true, "Newspaper": false, "News, ports": true, "The ships, published": true,
		"The ships were seen": false, "": false,
		"วันที่": true, "By Anna Lee": true, "By the harbour": false, "By": false, "Lee by Anna": false,
		"By A B C D E F G": true, "By A B C D E F G H": false,
		"published: ships of all the flags of the world " +
			"that call at the harbours of the islands and of the mainland": false,
	} {
		if got := IsPageLabel(words); got != want {
			t.Errorf("isPageLabel(%q) = %v", words, got)
		}
	}
	for words, want := range map[string]bool{
		"Virtual Meeting": true, "via videoconference": true, "by video": true, "virtually": true, "online": true,
		"by videoconferencing":       true,
		"in the virtues of the port": false, "offline": false,
		"A virtual meeting of all the ships of the ports of the isles":  true,
		"A virtual meeting of all the ships of the ports of the isles.": false,
	} {
		if got := IsRemote(words); got != want {
			t.Errorf("isRemote(%q) = %v", words, got)
		}
	}
}

func TestNamesOfDocumentsAndMeetings(t *testing.T) {
	checkLines(t, "document", Phrase.NamesDocument, []lineCase{
		{"Joint Statement on Ports", true}, {"Joint Statements", true}, {"The estate of ports", false},
		{"Communiqué", true}, {"Communique", true},
		{"Communiqués", true}, {"Joint Communiques", true}, {"Fact Sheets", true}, {"Factsheet", true},
		{"Factsheets", true}, {"Transcripts", true}, {"Readouts", true},
		{"Chair’s Summary", true}, {"Summary of the ports", true}, {"Summary", false}, {"Protocols", true},
		{"Full Text", true}, {"Work Plans", true},
		{"Action Plans", true}, {"Messages", true}, {"Outcomes", true}, {"Charters", true}, {"Concept Paper", true},
		{"Resolutions", true},
		{"Proclamation", true}, {"Executive Orders", true}, {"Executive Order", true}, {"Media Releases", true},
		{"News Release", true}, {"Press Releases", true}, {"Media release", true}, {"News releases", true},
		{"Press Briefing", true}, {"Briefing Room", false},
		{"Statement from the Briefing Room", true}, {"Briefing Room Statement", true},
		{"Open ports", false}, {"Opening of ports", true},
		{"Messengers", false},
		{"Concept Papers", true}, {"Proclamations", true},
	})
	checkLines(t, "meeting", Phrase.NamesMeeting, []lineCase{
		{"Harbour Summit", true}, {"Harbour Forums", true}, {"Ministerial", false}, {"Ministerial Meeting", true},
		{"Conferences", true},
		{"Retreats", true}, {"Committees", true}, {"Workshops", true}, {"Summits", true}, {"Meet the ports", false},
	})
}

func TestTimes(t *testing.T) {
	for words, want := range map[string]bool{
		"00:00": true, "10:01 AM": true, "09:50 WIB": true, "at 09:50": false, "WIB": false,
		"09:50 Western Isles": false, "09:50 Western Time": true, "": false, "- 09:50": true,
	} {
		if IsTimeWords(words) != want {
			t.Errorf("IsTimeWords(%q) is %v", words, !want)
		}
	}
}
