package head

import "testing"

// A case is a line and whether it is of the kind that a test asks for.
type lineCase struct {
	line string
	want bool
}

func checkLines(t *testing.T, what string, is func(phrase) bool, cases []lineCase) {
	t.Helper()
	for _, test := range cases {
		if got := is(phraseOf(test.line)); got != test.want {
			t.Errorf("%s: %q is %v, want %v", what, test.line, got, test.want)
		}
	}
}

func TestVenues(t *testing.T) {
	checkLines(t, "venue", isVenue, []lineCase{
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
	checkLines(t, "person", isPersonLine, []lineCase{
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

func TestOfficesAndSites(t *testing.T) {
	r := lineReader{gazetteer{lists(t)}}
	checkLines(t, "office", r.isOffice, []lineCase{
		{"Ministry of Foreign Affairs", true}, {"The Ministry of Foreign Affairs", false},
		{"Embassy of Norway", true},
		{"Permanent Mission of Norway", true}, {"Consulate General of Norway", true},
		{"High Commission of the Islands", true},
		{"U.S. Embassy in Oslo", true}, {"US Mission to the Harbour", true}, {"Delegation of the Union", true},
		{"Council of the Union", true},
		{"Foreign Ministry", true}, {"Prime Minister’s Office", true}, {"European Commission", true},
		{"Secretariat of the Harbour", true},
		{"Ministry for Harbours", true}, {"Ministry of Harbours Statement", false},
		{"Ministry of Harbours hosts the Dialogue", false},
		{"Memorandum for the Minister of Harbours", true}, {"Memorandum of Harbours", false},
		{"The Harbour Post", true},
		{"The Harbour post", false}, {"The harbour Post", false}, {"One Two Three Four Post", true},
		{"One Two Three Four Five Post", false},
		{"The Postman", false}, {"harbours.com", true}, {"harbours.org", true}, {"harbours.port", false},
		{"Norway", true}, {"Norway (NO)", true},
		{"Norway:", true}, {"Norway –", false}, {"Norways", false}, {"Norway (of old", false},
		{"Norway (NO", false}, {"Norway met", false}, {"Association of Southeast Asian Nations (ASEAN)", true},
		{"Department of A B C D E F G H I J K L", true}, {"Department of A B C D E F G H I J K L M", false},
		{"The Harbour Herald", true}, {"Port Daily", true}, {"Sea Tribune", true}, {"The Diplomat", true},
		{"The Bulletin", true},
		{"The Guardian", true}, {"Ships Magazine", true}, {"Sea TV", true}, {"The Globe", true},
		{"The Inquirer", true}, {"The Monitor", true},
	})
	checkLines(t, "town", r.isTown, []lineCase{
		{"Minneapolis, MN", true}, {"Minneapolis MN", false}, {"minneapolis, MN", false},
		{"Bismarck, North Dakota", true},
		{"Bismarck, Far Dakota", false}, {"Wheeling, West Virginia", true}, {"Ponce, Puerto Rico", true},
		{"Victoria, British Columbia", true},
		{"Newport, Rhode Island", true}, {"Newport, Rhode Island Sound", false},
		{"Old Far Port of the Bay, Norway", true},
		{"A B C D E F G H I, Norway", true}, {"A B C D E F G H I J, Norway", false}, {"A B C D E, MN", true},
		{"A B C D E F, MN", false},
		{"Norway, MN", false}, {"Speech, MN", false}, {"ASEAN, MN", false},
	})
}

func TestPageLines(t *testing.T) {
	checkLines(t, "page line", isMenuLine, []lineCase{
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
	checkLines(t, "drawer", isCategory, []lineCase{
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
	checkLines(t, "section", isSection, []lineCase{
		{"Introduction", true}, {"Introductions", false}, {"Introduction of Ships", false}, {"INTRODUCTION:", true},
		{"Chapter 2", true},
		{"Chapter", false}, {"Chapter on ports", true}, {"Annex", true}, {"Annex A", true}, {"Annex 12", true},
		{"Annex iv", true},
		{"Annex to the Plan", false}, {"Part II", true}, {"Part of the plan", false}, {"Article 1", true},
		{"Executive Summary", true},
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
	checkLines(t, "hour", isClockTime, []lineCase{
		{"11:07 A.M. EST", true}, {"Oslo 11:07 AM", true}, {"Oslo 11:07 ports", false},
		{"11:07 the ships came into port", true},
		{"A b c d 11:07", true}, {"A b c d e 11:07", false}, {"Oslo", false},
	})
}

func TestCaptions(t *testing.T) {
	const ships = "Ships of all flags call at Cebu "
	checkLines(t, "caption", isCaption, []lineCase{
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
	checkLines(t, "text", opensText, []lineCase{
		{"We, the Leaders", true}, {"WE, THE LEADERS", true}, {"We the Leaders", true}, {"WE MEET", true},
		{"We meet", false}, {"we, the leaders", false},
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
		{"MR. LEE, Good", false}, {"MR. LEE", false}, {"DRY DOCK: Good", false},
		{"MR. ABCDEFGHIJ ABCDEFGHIJ ABCDEFGHIJ ABCDEFGHIJ ABCDEFGHIJ AB: Good", false},
		{"MR. ABCDEFGHIJ ABCDEFGHIJ ABCDEFGHIJ ABCDEFGHIJ ABCDEFGHIJ A: Good", true},
	})
}

func TestGreetings(t *testing.T) {
	for sentence, want := range map[string]bool{
		"Good morning, all of you here.": true, "Good afternoon to all of you.": true,
		"Good evening to all of you.":   true,
		"Goodwill came with the ships.": false, "Hi to all of you here.": true, "Hey, look at the ships.": true,
		"Oh, it is you again.":   true,
		"So, what of the ships?": true, "So the ships came in.": false, "Okay, what of the ships?": true,
		"All right, what of them?": true,
		"Well, what of the ships?": true, "Well, thank you for the ships.": true, "Wells of the port dry.": false,
		"Folks, here are the ships.":        true,
		"Excellencies, here are the ships.": true, "Excellency, here are the ships.": true,
		"Excellence of the ships matters.": false,
		"Mr. President, here are ships.":   true, "Mr. Prime Minister, here are ships.": true,
		"Mr. Speaker, here are ships.": true,
		"Thank you for the ships.":     true, "Thanks for all the ships.": true, "Please sit down by them.": true,
		"Welcome to all the ships.": true,
		"Ships came today.":         true, "Four ships came today.": false, "": true,
	} {
		if got := isGreeting(sentence); got != want {
			t.Errorf("isGreeting(%q) = %v", sentence, got)
		}
	}
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
		fact, from := labelOf(test.line)
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
		if got := isPageLabel(words); got != want {
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
		if got := isRemote(words); got != want {
			t.Errorf("isRemote(%q) = %v", words, got)
		}
	}
}

func TestNamesOfDocumentsAndMeetings(t *testing.T) {
	checkLines(t, "document", phrase.namesDocument, []lineCase{
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
	checkLines(t, "meeting", phrase.namesMeeting, []lineCase{
		{"Harbour Summit", true}, {"Harbour Forums", true}, {"Ministerial", false}, {"Ministerial Meeting", true},
		{"Conferences", true},
		{"Retreats", true}, {"Committees", true}, {"Workshops", true}, {"Summits", true}, {"Meet the ports", false},
	})
}
