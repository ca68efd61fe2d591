package head_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/paper"
)

// said is a text that says nothing of its own date or place.
const said = "The officials took stock of the work of the past months and agreed on the next steps, " +
	"as they had planned."

// opened writes how a text opens: the line on which the text proper begins, the
// words with which it leads, its first sentence, and the agency of its dateline.
func opened(h *head.Head) string {
	body, lead := "", ""
	if list := h.FirstOfBody(1); len(list) > 0 {
		body = fmt.Sprint(list[0].Line)
	}
	if leaf, from := h.LeadBlock(); leaf != nil {
		lead, _, _ = strings.Cut(leaf.String[from:], " of ")
		if a, b := h.FirstSentence(); b > a {
			lead += "…" + leaf.String[max(a, b-8):b]
		}
	}
	return fmt.Sprintf("%s|%s|%s", body, lead, h.Agency())
}

func TestOpenings(t *testing.T) {
	lists := infertest.Lists(t)
	const lead = "The officials took stock…planned."
	for _, test := range []struct{ name, in, want string }{
		{"a title above", "Ports are open\n\n" + said, "3|" + lead + "|"},
		{"a dateline", "Ports are open\n\nHanoi (VNA) – " + said, "3|" + lead + "|VNA"},
		{"words that announce the text", "Oslo, 5 May 2016 – A report of the Harbour Review:\n\n" + said,
			"1|" + lead + "|"},
		{"words that announce nothing", "Oslo, 5 May 2016 – The Harbour Review told all.\n\n" + said,
			"1|The Harbour Review told all.…old all.|"},
		{"a dateline with a date", "Oslo, 5 May 2016 – " + said, "1|" + lead + "|"},
		{"place and date on a line of their own", "Ports are open\n\nOslo, 5 May 2016\n\n" + said, "5|" + lead + "|"},
		{"a summary above a dateline", said + " Ships came.\n\nHanoi (VNA) – " + said, "3|" + lead + "|VNA"},
		{"a summary above a dateline without an agency", said + " Ships came.\n\nHanoi – " + said, "1|" + lead + "|"},
		{"four summaries above a dateline", strings.Repeat(said+"\n\n", 4) + "Hanoi (VNA) – " + said,
			"1|" + lead + "|"},
		{"three summaries above a dateline", strings.Repeat(said+"\n\n", 3) + "Hanoi (VNA) – " + said,
			"7|" + lead + "|VNA"},
		{"a numbered clause above a dateline", "1. " + said + "\n\nHanoi (VNA) – " + said, "1|" + lead + "|"},
		{"a short standfirst",
			"Ports are open\n\nShips of all flags may call at the ports of the isles of old.\n\n" +
				"Oslo, 5 May 2016\n\n" + said,
			"7|" + lead + "|"},
		{"a short sentence right above", "Ports are open\n\nShips may call.\n\n" + said, "3|" + lead + "|"},
		{"a caption below the title",
			"Ports are open\n\nMinisters pose for a group photo in Cebu, as ships of all flags call at the port " +
				"(Photo: Lee).\n\n" + said, "5|" + lead + "|"},
		{"a long paragraph that speaks of a picture",
			"Ports are open\n\n" + said + " A ship calls (Photo: Lee). " + strings.Repeat(said+" ", 3),
			"3|" + lead + "|"},
		{"the page's menu", "Home\n\nPorts are open\n\nTags: ports\n\n" + said, "7|" + lead + "|"},
		{"the heading of a section", "Ports are open\n\nIntroduction\n\n" + said, "3|" + lead + "|"},
		{"a heading that opens as texts do",
			"# We, the Leaders, the captains and the masters of the ports of old\n\n" + said, "1|" + lead + "|"},
		{"a caption below the first sentence", said + "\n\n" + said, "1|" + lead + "|"},
		{"a formula of 59 letters", "We, the Leaders, met in the old harbours of isles of Davao.\n\n" + said,
			"1|" + lead + "|"},
		{"a formula of 60 letters", "We, the Leaders, met in the old harbours of isles of Manila.\n\n" + said,
			"1|We, the Leaders, met in the old harbours… Manila.|"},
		{"all is short", "Ports are open\n\nShips may call.", "3||"},
		{"one short line", "Ports are open.", "1||"},
		{"nothing", "", "||"},
	} {
		t.Run(test.name, func(t *testing.T) {
			h := infertest.Head(test.in, lists)
			if got := opened(h); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
			if leaf, from := h.LeadBlock(); leaf != nil && h.Dateline.Found && !h.Dateline.Alone {
				quoted := strings.TrimSpace(leaf.String[:from]) == strings.TrimSpace(h.DatelineEvidence().Quote)
				if h.Behind(leaf) != from || !h.IsDatelined(leaf.Block) || !quoted {
					t.Errorf("the dateline ends at %d, not at %d", from, h.Behind(leaf))
				}
			}
		})
	}
}

func TestLeadOfDescriptions(t *testing.T) {
	lists := infertest.Lists(t)
	for in, want := range map[string]string{
		"Ports are open\n\nHanoi (VNA) – " + said: said, "Ports are open\n\nShips may call.": "Ships may call.",
		"": "", "# Ports\n\n# Ships": "",
		"# Ports\n\nShips may call.": "Ships may call.", "Ports are open\n\n" + said: said,
	} {
		if got := infertest.Head(in, lists).Lead(); got != want {
			t.Errorf("the lead of %q is %q", in, got)
		}
	}
	// It is cut behind the last word that ends within 280 letters and a space.
	ships := strings.Repeat("Ships ", 46)
	for in, want := range map[string]string{
		ships + "and ports of all isles.": ships + "and …", ships + "with ports of all isles.": ships + "…",
		ships + "met.": ships + "met.",
		"Ports are open\n\nHanoi (VNA) – " + ships + "and ports of all.": ships + "and …",
	} {
		if got := infertest.Head(in, lists).Lead(); got != want {
			t.Errorf("a long lead is cut to %q, want %q", got, want)
		}
	}
}

func TestFoot(t *testing.T) {
	lists := infertest.Lists(t)
	text := "Ports are open\n\n" + said + "\n\n" + said + "\n\n"
	long := " of the year two thousand and sixteen, which the officials took note of, " +
		"as they had planned to do with all of the other steps of the past months"
	for _, test := range []struct {
		foot, place string
		found       bool
	}{
		{"Adopted in Oslo on 6 September 2023.", "Oslo", true},
		{"ADOPTED at Oslo on 6 September 2023.", "Oslo", true},
		{"Done in Cebu, and in Oslo.", "Cebu", true},
		{"Signed from Oslo on 6 September 2023.", "", true},
		{"Signed in words by Oslo.", "", true},
		{"Issued in Oslo.", "Oslo", true},
		{"Given in Oslo.", "Oslo", true},
		{"Done in Norway.", "", true},
		{"DONE at The Harbour Town on 6 September 2023.", "The Harbour Town", true},
		{"DONE at Harbourtown, 6 September 2023.", "Harbourtown", true},
		{"DONE at the harbour on 6 September 2023.", "", true},
		{"DONE at The Old Harbour Town on 6 September 2023.", "", true},
		{"DONE at Norway on 6 September 2023.", "", true},
		{"DONE at, Oslo on 6 September 2023.", "Oslo", true},
		{"Done in Norway, in Oslo.", "Oslo", true},
		{"adopted in Oslo.", "", false},
		{"It was adopted in Oslo.", "", false},
		{"Adopters met in Oslo.", "", false},
		{"Oslo, 6 September 2023", "Oslo", true},
		{"Great Hall, 6 September 2023", "", true},
		{"Oslo, 6 September 2023\n\nAnna Lee", "", false},
		{"6 September 2023", "", false},
		{"Adopted in Oslo" + long, "Oslo", true},
		{"Adopted in Oslo" + long + " and the years that came before it and that are to come behind it.", "", false},
		{"Adopted in Oslo.\n\nA.\n\nB.\n\nC.\n\nD.", "Oslo", true},
		{"Adopted in Oslo.\n\nA.\n\nB.\n\nC.\n\nD.\n\nE.", "", false},
		{"Adopted in Oslo.\n\nA\n\nB\n\nC\n\nD\n\nE\n\nF", "Oslo", true},
		{"Adopted in Oslo." + strings.Repeat("\n\nAnna", 79), "Oslo", true},
		{"Adopted in Oslo." + strings.Repeat("\n\nAnna", 80), "", false},
	} {
		h := infertest.Head(text+test.foot, lists)
		if found := h.Foot != nil; found != test.found || found && !strings.HasPrefix(test.foot, h.Foot.String) {
			t.Errorf("the foot %q is found: %v", test.foot, found)
		}
		place := h.Place()
		if place.Value != test.place {
			t.Errorf("the place of %q is %q, want %q", test.foot, place.Value, test.place)
		}
		if place.Known() {
			infertest.CheckEvidence(t, h.Source, place.Evidence)
		}
	}
	for _, in := range []string{"Adopted in Oslo by all.", "Ports are open\n\nAdopted in Oslo by all."} {
		if h := infertest.Head(in, lists); h.Foot != nil {
			t.Errorf("the text %q is taken for its foot", in)
		}
	}
}

func TestLinesOfTheHead(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct {
		name, in string
		want     int
	}{
		{"to the dateline", "Press Release\n\nPorts are open\n\nOslo, 5 May 2016 – " + said, 2},
		{"to a short dateline",
			"Press Release\n\nPorts are open\n\nOslo, 5 May 2016 – " +
				"The ships of the isles came into port at last\n\n" +
				"Ports", 2},
		{"to a sentence", "Press Release\n\nThe ships of all flags came into the ports of Norway today.\n\nPorts", 1},
		{"past a short sentence", "Press Release\n\nThe ships came in.\n\nPorts", 3},
		{"to a clause", "Press Release\n\n1. Ports\n\nPorts", 1},
		{"past a point", "Press Release\n\n• Ports", 1},
		{"past points to a line", "Press Release\n\n• Ports\n\nPorts", 2},
		{"to a list of Markdown", "**Press** **Release**\n\n- Ports\n- Seas\n\nPorts", 1},
		{"to no dateline",
			"Press Release\n\nHarbourtown – The ships of the isles came into port at last\n\nPorts", 3},
		{"twelve at most", strings.Repeat("Press Release\n\n", 20), 12},
		{"so many looked at", strings.Repeat("• Ports.\n\n", 149) + "Press Release\n\nPorts", 1},
		{"a long line", "Press Release\n\n" + strings.Repeat("é", 200) + "\n\nPorts", 3},
		{"a longer line", "Press Release\n\n" + strings.Repeat("é", 201) + "\n\nPorts", 1},
	} {
		if got := len(infertest.Head(test.in, lists).HeadLines()); got != test.want {
			t.Errorf("%s: %d lines of the head, want %d", test.name, got, test.want)
		}
	}
}

// TestTitlesAndPlaces asserts the title of a text and where it was issued, with
// the rules that read them.
func TestTitlesAndPlaces(t *testing.T) {
	lists := infertest.Lists(t)
	const supplied = "lead-sentence The officials took stock of the work of the past months " +
		"and agreed on the next steps, "
	for _, test := range []struct{ name, in, want string }{
		{"a line", "Ports are open\n\n" + said, "title-line Ports are open, "},
		{"one word", "Ports\n\n" + said, supplied},
		{"a breadcrumb", "Home » News » Ports Are Open to Ships\n\n" + said,
			"breadcrumb-title Ports Are Open to Ships, "},
		{"a short breadcrumb", "Home » News » Ports Are Open\n\n" + said, supplied},
		{"a breadcrumb of four words", "Home » News » Ports Are Open Today\n\n" + said,
			"breadcrumb-title Ports Are Open Today, "},
		{"a cut breadcrumb", "Home » News » Ports Are Open to...\n\n" + said, supplied},
		{"a label", "[Title] Ports Are Open\nPorts of All Kinds\n\n" + said, "label Ports Are Open, "},
		{"a label of a place", "Ports Are Open\nPlace: Harbourtown, Norway\n\n" + said,
			"title-line Ports Are Open, Harbourtown label"},
		{"a label of a date with its town", "Ports Are Open\nDate: 5 May 2016, Great Hall, Cebu\n\n" + said,
			"title-line Ports Are Open, Cebu label"},
		{"a label of a date without a town", "Ports Are Open\nDate: 5 May 2016, Harbourtown\n\n" + said,
			"title-line Ports Are Open, "},
		{"how a speech was given", "Remarks on the Harbours of Norway [as delivered]\n\n" + said,
			"title-line Remarks on the Harbours of Norway, "},
		{"how it was prepared", "Remarks on the Harbours of Norway (as prepared for delivery)\n\n" + said,
			"title-line Remarks on the Harbours of Norway, "},
		{"what a bracket says of the subject", "Remarks on the Harbours of Norway (in part)\n\n" + said,
			"title-line Remarks on the Harbours of Norway (in part), "},
		{"a line that stands in a longer one", "Ministers on the Harbours of Norway\n\n" +
			"Anna Lee, Minister, Ministers on the Harbours of Norway, and More\n\n" + said,
			"title-line Ministers on the Harbours of Norway, "},
		{"a speech that ends with place and day", "Ports for All\n\n" +
			"Statement at the Seventh Open Session of the Harbour Conference of the North, Cebu, July 26, 1993.\n\n" +
			said,
			"title-line Ports for All, Cebu date-line"},
		{"a sentence that ends with place and day", "Ports for All\n\n" +
			"They opened the Seventh Open Session of the Harbour Conference of the North, Cebu, July 26, 1993.\n\n" +
			said,
			"title-line Ports for All, "},
		{"a speech below the drawer in which it lies", "Speeches of the Officials of Months\n\n" +
			"Address to the Harbour Club, Cebu\n\n" + said,
			"title-line Address to the Harbour Club, Cebu, Cebu place-in-title"},
		{"a drawer of transcripts", "Transcripts from the Ministers of Norway\n\nAddress to the Harbour Club\n\n" +
			said,
			"title-line Address to the Harbour Club, "},
		{"a drawer by an office", "Speeches by the Ministers of Norway\n\nAddress to the Harbour Club\n\n" + said,
			"title-line Address to the Harbour Club, "},
		{"one speech above an address", "Speech of the Ministers of Norway\n\nAddress to the Harbour Club\n\n" + said,
			"title-line Speech of the Ministers of Norway, "},
		{"what is no speech and ends with a place", "Ports Are Open to All Ships, Cebu\n\n" + said,
			"title-line Ports Are Open to All Ships, Cebu, "},
		{"a place alone", "Ports Are Open\n\nCebu\n\n" + said, "title-line Ports Are Open, Cebu place-line"},
		{"a place and a date", "Ports Are Open\n\nCebu, 5 May 2016\n\n" + said,
			"title-line Ports Are Open, Cebu date-line"},
		{"a place with a country that no list knows",
			"Ports Are Open\n\nHarbourtown, Norway, 5 May 2016\n\n" + said,
			"title-line Ports Are Open, Harbourtown date-line"},
		{"a place in capitals that no list knows", "Ports Are Open\n\nHARBOURTOWN, 5 May 2016\n\n" + said,
			"title-line Ports Are Open, Harbourtown date-line"},
		{"a writer", "Statement on Open Ports\n\nAnna Lee, 5 May 2016\n\n" + said,
			"title-line Statement on Open Ports, "},
		{"a place and a time of day", "Ports Are Open\n\nCebu, 5 May 2016, 09:50\n\n" + said,
			"title-line Ports Are Open, Cebu date-line"},
		{"a time of day and a place", "Ports Are Open\n\n5 May 2016, 7:09 p.m. Cebu, Philippines\n\n" + said,
			"title-line Ports Are Open, Cebu date-line"},
		{"a time of day, and a place of which more is said", "Ports Are Open\n\n5 May 2016, 7:09 p.m. Cebu Is " +
			"Open\n\n" + said, "title-line Ports Are Open, "},
		{"a place in the title", "Statement of the Ports, 5 May 2016, Cebu\n\n" + said,
			"title-line Statement of the Ports, 5 May 2016, Cebu, Cebu place-in-title"},
		{"a place in the title before the date", "Statement of the Ports, Cebu, 5 May 2016\n\n" + said,
			"title-line Statement of the Ports, Cebu, 5 May 2016, Cebu place-in-title"},
		{"words behind the date in the title", "Statement of the Ports, Cebu, 5 May 2016, Ports of Old\n\n" + said,
			"title-line Statement of the Ports, Cebu, 5 May 2016, Ports of Old, "},
		{"the title spells the place",
			"Statement of the Ports, Viet Nam, Ha Noi, 5 May 2016\nHANOI, 5 May 2016\n\n" + said,
			"title-line Statement of the Ports, Viet Nam, Ha Noi, 5 May 2016, Ha Noi place-in-title"},
		{"a dateline", "Ports Are Open\n\nCebu, 5 May 2016 – " + said, "title-line Ports Are Open, Cebu dateline"},
		{"a hall and a time", "Ports Are Open\n\nOld Harbour Pier\n11:07 A.M. EST\n\n" + said,
			"title-line Ports Are Open, "},
		{"a name above a time", "Old Harbour Pier\n11:07 A.M. EST\n\n" + said, supplied},
		{"a heading above a time", "# Gaggle by Secretary Lee\n\n11:07 A.M. EST\n\n" + said,
			"title-line Gaggle by Secretary Lee, "},
		{"a heading below another one, above a time",
			"# Ports Are Open\n\n## Old Harbour Pier\n\n11:07 A.M. EST\n\n" + said, "title-line Ports Are Open, "},
		{"a document above a time", "Statement of the Ports\n11:07 A.M. EST\n\n" + said,
			"title-line Statement of the Ports, "},
		{"addressees", "MEMORANDUM FOR THE MINISTER OF PORTS\nTHE MINISTER OF SHIPS\n\n" + said, supplied},
		{"a meeting",
			"The 6th ASEAN-Norway Dialogue of the ports was held in the harbour by the officials of both.",
			"meeting-in-lead 6th ASEAN-Norway Dialogue, 2019, "},
		{"a meeting with its year",
			"The 2022 U.S.-ASEAN Special Summit was held in the harbour by the officials of both.",
			"meeting-in-lead 2022 U.S.-ASEAN Special Summit, "},
		{"a meeting in the second sentence", "Ships came into the port. The 6th ASEAN-Norway Dialogue was held there.",
			"lead-sentence Ships came into the port, "},
		{"a meeting behind a greeting", "Good morning to all. The 6th ASEAN-Norway Dialogue was held in this harbour.",
			"meeting-in-lead 6th ASEAN-Norway Dialogue, 2019, "},
		{"below six short clauses", "1. A\n\n2. B\n\n3. C\n\n4. D\n\n5. E\n\n6. F\n\n" + said, "file-name x, "},
		{"below five short clauses", "1. A\n\n2. B\n\n3. C\n\n4. D\n\n5. E\n\n" + said, supplied},
		{"below a line of stops", strings.Repeat(". ", 60) + "\n\n" + said, supplied},
		{"a point first",
			"• " + said + "\n\nThe 6th ASEAN-Norway Dialogue was held in the harbour by the officials of both.",
			"meeting-in-lead 6th ASEAN-Norway Dialogue, 2019, "},
		{"59 letters", "The ships of all the flags called at the harbours of Norway", "file-name x, "},
		{"60 letters", "The ships of all the flags called at the harbours of Norway.",
			"lead-sentence The ships of all the flags called at the harbours of Norway, "},
		{"a heading that opens as texts do", "# We, the Leaders, the captains and the masters of the ports of old\n\n" +
			said, supplied},
		{"a greeting", "Good morning to all. " + said, supplied},
		{"a speaker", "THE PRESIDENT: Thank you all. " + said, supplied},
		{"no sentence", "Ports", "file-name x, "},
		{"a line that is repeated", "News of the Ports\n\nPorts Are Open\n\nPorts Are Open\n\n" + said,
			"title-line Ports Are Open, "},
		{"a line in the breadcrumb",
			"Home » Ports Are Open to Ships\n\nNews of the Ports\n\nPorts Are Open to Ships\n\n" + said,
			"title-line Ports Are Open to Ships, "},
		{"a document below a slogan", "News of the Ports\n\nStatement on Ships\n\n" + said,
			"title-line Statement on Ships, "},
		{"a meeting below a slogan", "News of the Ports\n\nThe Ships and the Summit\n\n" + said,
			"title-line The Ships and the Summit, "},
		{"a longer line", "News Today\n\nPorts of the Isles Open\n\n" + said, "title-line Ports of the Isles Open, "},
		{"a shout", "News of the Ports!\n\nShips of the Ports\n\n" + said, "title-line Ships of the Ports, "},
		{"below a summary", "News of the Ports\n\nShips came in.\n\nStatement on the Ships\n\n" + said,
			"title-line News of the Ports, "},
		{"with the name of a site", "Ports are open | The Harbour Post\n\n" + said, "title-line Ports are open, "},
		{"with a bar and no site", "Ports are open | all day\n\n" + said, "title-line Ports are open | all day, "},
		{"breaking off", "Statement of\n\nPorts and Ships\n\n" + said, "title-line Statement of Ports and Ships, "},
		{"going on", "Statement and News\n\non Ports and Ships\n\n" + said,
			"title-line Statement and News on Ports and Ships, "},
		{"an article goes on with nothing", "News of Open Ports\n\nThe Ports and Ships\n\n" + said,
			"title-line News of Open Ports, "},
		{"the meeting of a statement", "Joint Statement\n\nHarbour Summit\n\n" + said,
			"title-line Joint Statement Harbour Summit, "},
		{"no meeting of a statement", "Joint Statement\n\nHarbour Ships\n\n" + said, "title-line Joint Statement, "},
		{"years", "Plan of Action\n\n(2021 - 2025)\n\n" + said, "title-line Plan of Action (2021 - 2025), "},
		{"years and a month", "Plan of Action\n\n(May 2021)\n\n" + said, "title-line Plan of Action, "},
		{"capitals", "JOINT STATEMENT\nOLD PORTS\n\n" + said, "title-line JOINT STATEMENT OLD PORTS, "},
		{"small letters right below", "Joint Statement\nOld Ports\n\n" + said, "title-line Joint Statement, "},
		{"capitals behind a blank line", "JOINT STATEMENT\n\nOLD PORTS\n\n" + said, "title-line JOINT STATEMENT, "},
		{"a comma in capitals", "PORTS AND SEAS,\n\nTIDES OF OLD\n\n" + said,
			"title-line PORTS AND SEAS, TIDES OF OLD, "},
		{"a comma", "Ports and Seas,\n\nTides of Old\n\n" + said, supplied},
		{"a speaker between", "Speech by Anna Lee\nMinister of Ports\nat the pier\n\n" + said,
			"title-line Speech by Anna Lee Minister of Ports at the pier, "},
		{"a speaker and no place", "Speech by Anna Lee\nMinister of Ports\nports of old\n\n" + said,
			"title-line Speech by Anna Lee, "},
		{"eight lines", "JOINT STATEMENT\nOLD PORTS\nNEW SHIPS\nWIDE SEAS\nLOW TIDES\nFAR ISLES\nHIGH CLIFFS\n" +
			"DEEP BAYS\nTALL MASTS\n\n" + said,
			"title-line JOINT STATEMENT OLD PORTS NEW SHIPS WIDE SEAS LOW TIDES FAR ISLES HIGH CLIFFS DEEP BAYS, "},
		{"a newspaper before a colon", "The Harbour Herald: Ports Are Open\n\n" + said,
			"title-line Ports Are Open, "},
		{"a newspaper before a colon, of which the text speaks", "The Harbour Herald: Ports Are Open\n\n" + said +
			" The Harbour Herald told of it.", "title-line The Harbour Herald: Ports Are Open, "},
		{"no newspaper before a colon", "The Harbour of Old: Ports Are Open\n\n" + said,
			"title-line The Harbour of Old: Ports Are Open, "},
		{"a writer at its end", "Ports of the isles are open to ships By Anna Lee\n\n" + said,
			"title-line Ports of the isles are open to ships, "},
		{"a writer at the end of a document", "Statement on the ports which are open By Anna Lee\n\n" + said,
			"title-line Statement on the ports which are open By Anna Lee, "},
		{"a writer at the end of a title in capitals", "Songs of the Old Isles By Anna Lee\n\n" + said,
			"title-line Songs of the Old Isles By Anna Lee, "},
		{"a writer at the end of four words", "Ports which are open By Anna Lee\n\n" + said,
			"title-line Ports which are open By Anna Lee, "},
		{"a title behind the day of the page", "date 2016-05-05 Ports Are Open\n\n" + said,
			"title-line Ports Are Open, "},
		{"a box of points below", "Ports Are Open to Ships\nAt a glance\n" + said,
			"title-line Ports Are Open to Ships, "},
		{"a country behind a bar", "Ports Are Open | Norway\n\n" + said, "title-line Ports Are Open, "},
		{"a drawer before a bar", "Archives|Ports Are Open\n\n" + said, "title-line Ports Are Open, "},
		{"no drawer before a bar", "Isles|Ports Are Open\n\n" + said, "title-line Isles|Ports Are Open, "},
		{"a name above a drawer", "Old Arms of Isles\n\nMedia release\n\n24 July 2008\n\nPorts Are Open to " +
			"Ships of ASEAN\n\n" + said, "title-line Ports Are Open to Ships of ASEAN, "},
		{"a name above an office", "Ports Are Open Now\n\nMinistry of Ports\n\n24 July 2008\n\nShips of All of the " +
			"Isles\n\n" + said, "title-line Ports Are Open Now, "},
		{"a newspaper behind a dash", "Ports Are Open - The Harbour Herald\n\n" + said, "title-line Ports Are Open, "},
		{"a newspaper behind a long dash", "Ports Are Open — Harbour Post\n\n" + said, "title-line Ports Are Open, "},
		{"ASEAN behind a dash", "Ports Are Open - ASEAN Post\n\n" + said,
			"title-line Ports Are Open - ASEAN Post, "},
		{"a house behind a dash", "Ports Are Open - Ministry of Ports\n\n" + said,
			"title-line Ports Are Open - Ministry of Ports, "},
		{"a service below", "Ports Are Open to\nShips of All Flags\nFrom Harbour Wire Services\n\n" + said,
			"title-line Ports Are Open to Ships of All Flags, "},
		{"a line that only goes on with from", "Ports Are Open to Ships\nFrom All of the Isles\n\n" + said,
			"title-line Ports Are Open to Ships From All of the Isles, "},
		{"a place and a day glued to it", "Joint Statement on PortsOslo, 5 May 2016\n\n" + said,
			"title-line Joint Statement on Ports, Oslo place-in-title"},
		{"a name glued to it that is no place", "Joint Statement on PortsHarbour, 5 May 2016\n\n" + said,
			"title-line Joint Statement on PortsHarbour, 5 May 2016, "},
		{"a place glued to it in its middle", "Joint Statement on PortsOslo, 5 May 2016, in Brief\n\n" + said,
			"title-line Joint Statement on PortsOslo, 5 May 2016, in Brief, "},
		{"the words of a bill", "111th CONGRESS\n\nH. Con. Res. 153\n\nHonoring the ports of the isles and " +
			"those who serve in them.\n\nIN THE HOUSE\n\nMay 5, 2016\n\n" + said,
			"title-line Honoring the ports of the isles and those who serve in them, "},
		{"a sentence below the number of a bill", "Ports Are Open\n\nS. Con. Res. 15\n\nIt honors the ports of " +
			"the isles and those who serve in them.\n\n5 May 2016\n\n" + said, "title-line Ports Are Open, "},
		{"a sentence below the number of no bill", "Ports Are Open\n\nH. Res. 15a\n\nHonoring the ports of " +
			"the isles and those who serve in them.\n\n5 May 2016\n\n" + said, "title-line Ports Are Open, "},
		{"a note in square brackets", "[Speech by the Minister of Ports]\n\nPorts Are Open\n\n" + said,
			"title-line Ports Are Open, "},
		{"a note in square brackets with its place", "Ports Are Open\n\n[Speech by the Minister of Ports at the " +
			"Club, Cebu, on 5 May 2016]\n\n" + said, "title-line Ports Are Open, Cebu date-line"},
		{"a note in square brackets that names no speech", "Ports Are Open\n\n[Ships at the Club, Cebu, on 5 May " +
			"2016]\n\n" + said, "title-line Ports Are Open, "},
		{"the sender of a telegram", "R 121120Z SEP 75\nFM AMEMBASSY BANGKOK\nTO SECSTATE WASHDC 1225\n" +
			"SUBJECT: PORTS\n\n" + said, "label PORTS, Bangkok place-line"},
		{"the subject of a telegram in two lines", "R 121120Z SEP 75\nFM AMEMBASSY BANGKOK\nSUBJECT: PORTS OF\n" +
			"THE ISLES\nREF: OSLO 12\n\n" + said, "label PORTS OF THE ISLES, Bangkok place-line"},
		{"a subject in two lines, below a heading that has both", "# Memorandum on Ports of the Isles and Fees for " +
			"Ships\n\n5 May 2016\n\nSUBJECT: Ports of the Isles and Fees\n\nfor Ships\n\n" + said,
			"label Ports of the Isles and Fees for Ships, "},
		{"a subject in three lines, below a heading that has them all", "# Memorandum on Ports of the Isles and Fees " +
			"for Ships and Crews\n\n5 May 2016\n\nSUBJECT: Ports of the Isles and Fees\n\nfor Ships\n\nand Crews\n\n" +
			said,
			"label Ports of the Isles and Fees for Ships and Crews, "},
		{"a subject below a heading that has it alone", "# Memorandum on Ports of the Isles and Fees for Ships\n\n" +
			"5 May 2016\n\nSUBJECT: Ports of the Isles and Fees\n\nfor Sailors\n\n" + said,
			"label Ports of the Isles and Fees, "},
		{"a subject above another label", "R 121120Z SEP 75\nFM AMEMBASSY BANGKOK\nSUBJECT: PORTS\n" +
			"REF: OSLO 12 AND BERLIN\n\n" + said, "label PORTS, Bangkok place-line"},
		{"a subject above a name", "R 121120Z SEP 75\nFM AMEMBASSY BANGKOK\nSUBJECT: PORTS\n" +
			"Anna Lee Holm\n\n" + said, "label PORTS, Bangkok place-line"},
		{"a name that begins as a sender does", "Ports Are Open\n\nFM Radio Bangkok\n\n" + said,
			"title-line Ports Are Open, "},
		{"three offices of a speaker",
			"Speech by Anna Lee\nMinister of Ports\nMinister of Ships\nMinister of Seas\nat the pier\n\n" + said,
			"title-line Speech by Anna Lee Minister of Ports Minister of Ships Minister of Seas at the pier, "},
		{"four offices of a speaker",
			"Speech by Anna Lee\nMinister of Ports\nMinister of Ships\nMinister of Seas\nMinister of Tides\n" +
				"at the pier\n\n" + said,
			"title-line Speech by Anna Lee, "},
		{"an office behind a blank line", "Speech by Anna Lee\n\nMinister of Ports\nat the pier\n\n" + said,
			"title-line Speech by Anna Lee, "},
		{"and", "Ports of Old &\n\nShips of Old\n\n" + said, "title-line Ports of Old & Ships of Old, "},
		{"a line that begins one with a bar",
			"News of the Ports\n\nShips Come Home\n\nShips Come Home | Port\n\n" + said,
			"title-line Ships Come Home, "},
		{"a line that begins one with a dash",
			"News of the Ports\n\nShips Come Home\n\nShips Come Home - Port\n\n" + said,
			"title-line Ships Come Home, "},
		{"a line that begins another", "News of the Ports\n\nShips Come Home\n\nShips Come Hometo Port\n\n" + said,
			"title-line News of the Ports, "},
		{"bars", "|\n\n|\n\nPorts are open\n\n" + said, "title-line Ports are open, "},
		{"a point", "• Cebu\n\n" + said, supplied},
		{"a point with a date", "Ports Are Open\n\n• Cebu, 5 May 2016\n\n" + said, "title-line Ports Are Open, "},
		{"a short place in capitals", "Ports Are Open\n\nHBR, 5 May 2016\n\n" + said, "title-line HBR, 5 May 2016, "},
		{"forty words", strings.Repeat("Ports ", 40) + "\n\n" + said,
			"title-line " + strings.TrimSpace(strings.Repeat("Ports ", 40)) + ", "},
		{"more words", strings.Repeat("Ports ", 41) + "\n\n" + said,
			"lead-sentence " + strings.TrimSpace(strings.Repeat("Ports ", 16)) + ", "},
		{"a pier, a day and a time", "Old Harbour Pier\n5 May 2016\n11:07 A.M. EST\n\n" + said, supplied},
		{"a pier, a hall and a time", "Old Harbour Pier\nGreat Hall\n11:07 A.M. EST\n\n" + said, supplied},
		{"a pier, a town and a time", "Old Harbour Pier\nCebu\n11:07 A.M. EST\n\n" + said,
			supplied + "Cebu place-line"},
		{"a pier, a note and a time", "Old Harbour Pier\n(Note)\n11:07 A.M. EST\n\n" + said,
			"title-line Old Harbour Pier, "},
		{"ASEAN and a time", "ASEAN Harbour Pier\n11:07 A.M. EST\n\n" + said, "title-line ASEAN Harbour Pier, "},
		{"a sentence in small letters and a time", "Ships of all flags\n11:07 A.M. EST\n\n" + said,
			"title-line Ships of all flags, "},
		{"a long sentence with a date",
			"Ports Are Open\n\nShips came in from the isles and from the seas on 5 May 2016, at last.\n\n" + said,
			"title-line Ports Are Open, "},
		{"a heading of a section first", "Introduction\n\nPorts Are Open\n\n" + said, supplied},
		{"today", "Ports of the Isles\n\nToday, Ships Are In\n\n" + said, "title-line Ports of the Isles, "},
		{"a short line with today", "Ships Come Home today\n\n" + said, "title-line Ships Come Home today, "},
		{"a long line with today", "Ports Of The Isles\n\n" + strings.Repeat("Ships ", 15) + "today\n\n" + said,
			"title-line Ports Of The Isles, "},
		{"a quotation", "“One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen”\n\n" + said,
			"lead-sentence “One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen”, "},
		{"a short quotation", "“One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve”\n\n" + said,
			"title-line “One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve”, "},
		{"a sentence inside", "Ports opened at last today. Ships of Lee\n\n" + said, supplied},
		{"small letters", "ports are open\n\n" + said, supplied},
		{"a dash at the end", "Ports Are Open –\n\n" + said, supplied},
		{"figures alone", "12 34\n\n" + said, supplied},
		{"a colon", "Statement of the Ports:\n\n" + said, "title-line Statement of the Ports, "},
		{"the same line twice", "Ports of\n\nPorts of\n\n" + said, "title-line Ports of, "},
		{"the same line twice, in other letters", "Ports of\n\nPORTS OF\n\n" + said, "title-line Ports of, "},

		// What goes on in the next line.
		{"a comma and a text", "PORTS AND SEAS,\n\n" + said, supplied},
		{"a comma in capitals, and an office", "PORTS AND SEAS,\n\nMinistry of Harbours\n\n" + said, supplied},
		{"a comma in capitals, and an office in capitals", "PORTS AND SEAS,\n\nMINISTRY OF HARBOURS\n\n" + said,
			"title-line PORTS AND SEAS, MINISTRY OF HARBOURS, "},
		{"an office behind the word of", "Statement of\n\nMinistry of Harbours\n\n" + said,
			"title-line Statement of, "},
		{"a place behind the word of", "Statement of\n\nCebu\n\n" + said, "title-line Statement of, Cebu place-line"},
		{"a colon in capitals", "STATEMENT OF PORTS:\n\nOne Port for All\n\n" + said,
			"title-line STATEMENT OF PORTS: One Port for All, "},
		{"a line of one word", "JOINT STATEMENT\nWITHIN\nOLD PORTS\n\n" + said, "title-line JOINT STATEMENT, "},
		{"a line of one word that joins", "JOINT STATEMENT\nOF\nOLD PORTS\n\n" + said,
			"title-line JOINT STATEMENT OF OLD PORTS, "},
		{"going on with a sentence", "Statement and News\n\non Ports, and so on.\n\n" + said,
			"title-line Statement and News, "},
		{"going on with tags", "Statement and News\n\non the ports of asean!\n\n" + said,
			"title-line Statement and News, "},
		{"a small word that joins nothing", "Statement and News\n\nabout Ports\n\n" + said,
			"title-line Statement and News, "},
		{"a day behind the word of", "Statement of\n\n5 May 2016\n\n" + said, "title-line Statement of, "},
		{"years longer than a span", "Plan of Action\n\n(2021 – 2025 - 2026)\n\n" + said,
			"title-line Plan of Action, "},
		{"years with spaces and a long dash", "Plan of Action\n\n(2021 – 2025)\n\n" + said,
			"title-line Plan of Action (2021 – 2025), "},
		{"years in an open bracket", "Plan of Action\n\n(2021-2025\n\n" + said, "title-line Plan of Action, "},
		{"years with a bracket behind them", "Plan of Action\n\n2021-2025)\n\n" + said, "title-line Plan of Action, "},
		{"years without brackets", "Plan of Action\n\n2021-2025\n\n" + said, "title-line Plan of Action, "},
		{"capitals above small letters", "JOINT STATEMENT\nHarbour Summit\n\n" + said, "title-line JOINT STATEMENT, "},
		{"two documents in capitals", "JOINT STATEMENT\nPLAN OF ACTION\n\n" + said, "title-line JOINT STATEMENT, "},
		{"no document in capitals", "OLD PORTS\nNEW SHIPS\n\n" + said, "title-line OLD PORTS, "},
		{"a document and its meeting, which is one", "Joint Statement\n\nStatement of the Harbour Summit\n\n" + said,
			"title-line Statement of the Harbour Summit, "},
		{"a document of a meeting above a meeting", "Statement of the Harbour Summit\n\nHarbour Forum\n\n" + said,
			"title-line Statement of the Harbour Summit, "},
		{"no document above a meeting", "News of the Harbour\n\nThe Old Harbour Forum\n\n" + said,
			"title-line The Old Harbour Forum, "},

		{"a point of a list below", "Statement and News\n\n• on Ports\n\n" + said, "title-line Statement and News, "},

		// A speech, its speaker, and where it was held.
		{"no speech between", "News of Anna Lee\nMinister of Ports\nat the pier\n\n" + said,
			"title-line News of Anna Lee, "},
		{"a speaker and a pier as a sentence",
			"Speech by Anna Lee\nMinister of Ports\nat the pier of asean!\n\n" + said,
			"title-line Speech by Anna Lee, "},
		{"a speaker and a pier behind a blank line", "Speech by Anna Lee\nMinister of Ports\n\nat the pier\n\n" + said,
			"title-line Speech by Anna Lee, "},
		{"a speaker and a point of a list", "Speech by Anna Lee\nMinister of Ports\n• at the pier\n\n" + said,
			"title-line Speech by Anna Lee, "},
		{"a speaker and a pier with a capital", "Speech by Anna Lee\nMinister of Ports\nAt\n\n" + said,
			"title-line Speech by Anna Lee, "},
		{"a speaker and a caption",
			"Speech by Anna Lee\nMinister of Ports\nat the pier of ships (Photo: Lee)\n\n" + said,
			"title-line Speech by Anna Lee, "},
		{"a day between", "Speech by Anna Lee\n5 May 2016\nat the pier\n\n" + said,
			"title-line Speech by Anna Lee, "},
		{"a line of the title between", "Speech by Anna Lee\nPorts and Ships\nat the pier\n\n" + said,
			"title-line Speech by Anna Lee Ports and Ships at the pier, "},
		{"a speaker and nothing", "Speech by Anna Lee\nMinister of Ports\n\n" + said,
			"title-line Speech by Anna Lee, "},

		// Of several lines one.
		{"the last line of all", "Ports are open", "file-name x, "},
		{"of equals the first", "News of the Ports\n\nNews of the Ships\n\n" + said, "title-line News of the Ports, "},
		{"a first heading of Markdown below a slogan", "News of the Ports\n\n# Ships of the Ports\n\n" + said,
			"title-line Ships of the Ports, "},
		{"a second heading of Markdown below a slogan", "News of the Ports\n\n## Ships of the Ports\n\n" + said,
			"title-line News of the Ports, "},
		{"ASEAN below a slogan", "News of the Ports\n\nShips of the ASEAN Ports\n\n" + said,
			"title-line Ships of the ASEAN Ports, "},
		{"a bar and a slogan", "News | Ports of the Isles\n\nShips of the Ports\n\n" + said,
			"title-line Ships of the Ports, "},
		{"three words and four", "News of Ports\n\nShips of the Ports\n\n" + said, "title-line Ships of the Ports, "},
		{"four words and five", "News of the Ports\n\nShips of the Old Ports\n\n" + said,
			"title-line News of the Ports, "},
		{"a document below a caption",
			"News of the Ports\n\nA ship calls at Cebu today (Photo: Lee)\n\nStatement on the Ships\n\n" + said,
			"title-line News of the Ports, "},
		{"a document below a place and a date", "News of the Ports\n\nCebu, 5 May 2016\n\nStatement on the Ships\n\n" +
			said, "title-line News of the Ports, Cebu date-line"},
		{"a document below a hall and a date",
			"News of the Ports\n\nGreat Hall, 5 May 2016\n\nStatement on the Ships\n\n" + said,
			"title-line Statement on the Ships, "},
		{"a document below a day", "News of the Ports\n\n5 May 2016\n\nStatement on the Ships\n\n" + said,
			"title-line Statement on the Ships, "},
		{"a document above a place and a date", "News of the Ports\n\nStatement on the Ships\n\nCebu, 5 May 2016\n\n" +
			said, "title-line Statement on the Ships, Cebu date-line"},
		{"a line repeated with other marks", "News of the Ports\n\nShips, Come Home\n\nShips Come Home\n\n" + said,
			"title-line Ships, Come Home, "},
		{"a line that stands in one that is no title", "News of the Ports\n\nShips Come Home\n\n" +
			"Ships come home.\n\n5 May 2016\n\n" + said, "title-line News of the Ports, "},
		{"a line of 12 letters in the breadcrumb", "Home » Ports Are In for Ships\n\nNews of the Isles\n\n" +
			"Ports Are In\n\n" + said, "title-line News of the Isles, "},
		{"a line of 13 letters in the breadcrumb", "Home » Ports Are Out for Ships\n\nNews of the Isles\n\n" +
			"Ports Are Out\n\n" + said, "title-line Ports Are Out, "},
		{"a document below an office", "Ministry of Harbours\n\nPorts Are Open\n\n" + said,
			"title-line Ports Are Open, "},
		{"an article in capitals at the head", "THE PORTS ARE OPEN\n\n" + said, "title-line THE PORTS ARE OPEN, "},
		{"with the name of a site behind two bars", "Ports are open | Ships | The Harbour Post\n\n" + said, supplied},
		{"the name of a site before the bar", "The Harbour Post | Ports are open\n\n" + said,
			"title-line Ports are open, "},
		{"a title of two lines with the name of a site", "Statement of\n\nOpen Ports | The Harbour Post\n\n" + said,
			"title-line Statement of Open Ports, "},
		{"a label of an empty title", "[Title]\nPorts Are Open\n\n" + said, "title-line Ports Are Open, "},

		{"a title broken before the name of another paper", "AGREEMENT ON OPEN PORTS OF THE FRAMEWORK\nAGREEMENT ON " +
			"SHIPS OF THE\n" +
			"ISLES OF THE NORTH\n\n" + said, "title-line AGREEMENT ON OPEN PORTS OF THE FRAMEWORK AGREEMENT ON " +
			"SHIPS OF THE " +
			"ISLES OF THE NORTH, "},
		{"who speaks, and where", "Statement by\n\nH.E. Anna Lee\n\nMinister for Ports\n\nAt the Harbour " +
			"Talks\n\nof the Isles\n\n5 May " +
			"2016\n\n" + said, "title-line Statement by H.E. Anna Lee Minister for Ports At the Harbour Talks of " +
			"the Isles, "},
		{"who speaks, with a comma before the office, and where, in a narrow column", "Statement by\n\nH.E. Anna " +
			"Lee,\nMinister for Ports\nAt the Harbour Talks of the\nUnited Isles of the North\n\n5 May 2016\n\n" +
			said, "title-line Statement by H.E. Anna Lee, Minister for Ports At the Harbour Talks of the United " +
			"Isles of the North, "},
		{"who speaks, and where, above another document", "Statement by\n\nH.E. Anna Lee,\nMinister for Ports\nAt " +
			"the Harbour Talks\nStatement of the Isles\n\n5 May 2016\n\n" + said,
			"title-line Statement of the Isles, "},
		{"who speaks, in a sentence", "Statement by\n\nH.E. Anna Lee came to the quay.\n\nAt the Harbour Talks\n\n" +
			said, "title-line Statement by, "},
		{"who speaks, and no text", "Statement by\n\nH.E. Anna Lee", "title-line Statement by, "},
		{"who speaks, and nothing more", "Statement by\n\nH.E. Anna Lee\n\n" + said, "title-line Statement by, "},
		{"a letter handed on", "Sent: 5 May 2016\nSubject: Fw: RE: Fwd: Ports Are Open\n\n" + said,
			"label Ports Are Open, "},
		{"a subject with a colon", "Subject: Ports: Open\n\n" + said, "label Ports: Open, "},
		{"two titles", "AGREEMENT ON OPEN PORTS OF THE ISLES\nAGREEMENT ON SHIPS OF THE NORTH\n\n" + said,
			"title-line AGREEMENT ON OPEN PORTS OF THE ISLES, "},

		// Lines that the page prints once more.
		{"a title that stands in the list of pages", "- Ships Call at the Quays Again\n- Ports Are Open to Ships\n- " +
			"All Is Well\n\n" +
			"Statement of the Isles\n\nPorts Are Open to Ships\n\n" + said, "title-line Ports Are Open to Ships, "},
		{"a title that stands there before the name of the site", "- Ships Call at the Quays Again\n- Ports Are Open " +
			"to Ships — Harbour News\n- All Is Well\n\nStatement of the Isles\n\nPorts Are Open to Ships\n\n" + said,
			"title-line Ports Are Open to Ships, "},
		{"a title that stands there behind other words", "- Ships Call at the Quays Again\n- Harbour News — Ports " +
			"Are Open to Ships\n- All Is Well\n\nStatement of the Isles\n\nPorts Are Open to Ships\n\n" + said,
			"title-line Statement of the Isles, "},
		{"below a row of tags", "South Sea Ports\nExercises\nDoctrine\nCoast Guards\n\nLee | Ports Are Open to " +
			"Ships\n\nLee said that the ports are open to ships. " + said,
			"title-line Lee | Ports Are Open to Ships, "},
		{"below two lines", "Coast Guards\nDoctrine\n\nLee | Ports Are Open to Ships\n\nThe Coast Guards saw it. " +
			said, "title-line Coast Guards, "},
		{"one of three words", "- Ships Call at the Quays Again\n- Ports Are Open\n- All Is Well\n\n" +
			"Statement of the Isles\n\nPorts Are Open\n\n" + said, "title-line Statement of the Isles, "},

		// Breadcrumbs.
		{"two breadcrumbs", "Home » News\n\nHome » News » Ports Are Open to Ships\n\n" + said,
			"breadcrumb-title Ports Are Open to Ships, "},
		{"a breadcrumb of arrows", "Home > News > Ports Are Open to Ships\n\n" + said,
			"breadcrumb-title Ports Are Open to Ships, "},
		{"a breadcrumb that ends as a sentence", "Home » News » Ports Are Open to Ships!\n\n" + said, supplied},

		// Places.
		{"a place of the title without a date", "Statement of the Ports, Cebu\n\n" + said,
			"title-line Statement of the Ports, Cebu, "},
		{"a place of a title with two dates", "Statement of 5 May 2015 on the Ports, 6 May 2016, Cebu\n\n" + said,
			"title-line Statement of 5 May 2015 on the Ports, 6 May 2016, Cebu, Cebu place-in-title"},
		{"a place of a title with its country", "Statement of the Ports, 5 May 2016, Cebu, Philippines\n\n" + said,
			"title-line Statement of the Ports, 5 May 2016, Cebu, Philippines, Cebu place-in-title"},
		{"a place in the middle of a title", "Statement of the Ports of Cebu for Ships, 5 May 2016\n\n" + said,
			"title-line Statement of the Ports of Cebu for Ships, 5 May 2016, "},
		{"a place in the middle of a title, and the day on which it was",
			"Statement of the Ports in Cebu, Philippines on 5 May 2016\n\n" + said,
			"title-line Statement of the Ports in Cebu, Philippines on 5 May 2016, Cebu place-in-title"},
		{"two places in a title", "Statement of the Ports, Cebu, Davao, 5 May 2016\n\n" + said,
			"title-line Statement of the Ports, Cebu, Davao, 5 May 2016, Cebu place-in-title"},
		{"another place in the title", "Statement of the Ports, 5 May 2016, Cebu\nOslo, 5 May 2016\n\n" + said,
			"title-line Statement of the Ports, 5 May 2016, Cebu, Oslo date-line"},
		{"a place in the title and a dateline",
			"Statement of the Ports, Viet Nam, Ha Noi, 5 May 2016\n\nHANOI, 5 May 2016 – " + said,
			"title-line Statement of the Ports, Viet Nam, Ha Noi, 5 May 2016, Hanoi dateline"},
		{"a dateline without a place", "Ports Are Open\n\nCebu\n\n5 May 2016 – " + said,
			"title-line Ports Are Open, Cebu place-line"},
		{"a place beside a date and one alone", "Oslo\n\nPorts Are Open\n\nCebu, 5 May 2016\n\n" + said,
			"title-line Ports Are Open, Cebu date-line"},
		{"a place on a label and one alone", "Oslo\n\nPorts Are Open\n\nVenue: Cebu\n\n" + said,
			"title-line Ports Are Open, Cebu label"},
	} {
		t.Run(test.name, func(t *testing.T) {
			h := infertest.Head(test.in, lists)
			title, place := h.ReadTitle("2019-05-05"), h.Place()
			if got := fmt.Sprintf("%s %s, %s", title.Rule, title.Value,
				strings.TrimSpace(place.Value+" "+place.Rule)); got != test.want {
				t.Errorf("\ngot  %s\nwant %s", got, test.want)
			}
			if title.Rule != "file-name" {
				infertest.CheckEvidence(t, h.Source, title.Evidence)
			}
			if place.Known() {
				infertest.CheckEvidence(t, h.Source, place.Evidence)
			}
		})
	}
}

// TestEvidenceOfPlaces asserts that the proof of a place is the whole line, or
// the part of the sentence, that says so.
func TestEvidenceOfPlaces(t *testing.T) {
	lists := infertest.Lists(t)
	for in, want := range map[string]string{
		"Cebu, 5 May 2016 – " + said:                                    "Cebu, 5 May 2016 –",
		"Ports Are Open\n\nGreat Hall, Cebu, 5 May 2016\n\n" + said:     "Great Hall, Cebu, 5 May 2016",
		"Ports Are Open\n\nSTATE DINNER, CEBU, 5 May 2016\n\n" + said:   "STATE DINNER, CEBU, 5 May 2016",
		"Ports Are Open\n\nVenue: Cebu\n\n" + said:                      "Venue: Cebu",
		"Ports Are Open\n\n(Cebu)\n\n" + said:                           "(Cebu)",
		"Statement of the Ports, 5 May 2016, Cebu\n\n" + said:           "Cebu",
		"Statement of the Ports, Cebu, 5 May 2016\n\n" + said:           "Cebu, 5 May 2016",
		"Ports Are Open\n\n" + said + "\n\nDone in Cebu on 5 May 2016.": "Done in Cebu",
	} {
		place := infertest.Head(in, lists).Place()
		if place.Value != "Cebu" || strings.TrimSpace(place.Evidence[0].Quote) != want {
			t.Errorf("%q: the place is %+v, want Cebu by %q", in, place, want)
		}
	}
}

// TestGivenPlaces asserts that what a person wrote wins over the text, and that
// a contradiction is told.
func TestGivenPlaces(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct {
		in, given string
		against   int
	}{
		{"Oslo, 5 May 2016 – " + said, "", 0},
		{"Oslo, 5 May 2016 – " + said, "Cebu", 1}, {"Oslo, 5 May 2016 – " + said, "oslo", 0}, {said, "Cebu", 0},
	} {
		h := infertest.Head(test.in, lists)
		h.Settings = archive.Give(&archive.Source{}, []archive.Field{
			{Key: "place", Values: []string{test.given}}, {Key: "title", Values: []string{"Ports"}},
		}, "content/documents/x.md")
		place, title := h.Place(), h.ReadTitle("")
		if place.Value != test.given || place.ID != strings.ToLower(test.given) || len(place.Against) != test.against {
			t.Errorf("place %+v, given %s", place, test.given)
		}
		if title.Value != "Ports" || h.Titled.Value != "Ports" {
			t.Errorf("title %+v", title)
		}
	}
}

// TestYearsOfSuppliedTitles asserts that a meeting stands in for a title with
// the year of the document, however much of its date is known.
func TestYearsOfSuppliedTitles(t *testing.T) {
	h := infertest.Head("The 6th ASEAN-Norway Dialogue of the ports was held in the harbour by the officials.",
		infertest.Lists(t))
	for issued, want := range map[string]string{
		"2019-05-05": "6th ASEAN-Norway Dialogue, 2019", "2019": "6th ASEAN-Norway Dialogue, 2019",
		"": "6th ASEAN-Norway Dialogue",
	} {
		if got := h.ReadTitle(issued).Value; got != want {
			t.Errorf("issued %q, it is called %q, want %q", issued, got, want)
		}
	}
}

// TestTitlesGivenEmpty asserts that a person who leaves the title empty has one
// supplied, whatever stands above the text.
func TestTitlesGivenEmpty(t *testing.T) {
	h := infertest.Head("Ports are open\n\n"+said, infertest.Lists(t))
	h.Settings = archive.Give(&archive.Source{}, []archive.Field{{Key: "title", Values: []string{""}}}, "x.md")
	title := h.ReadTitle("")
	if title.Rule != "lead-sentence" || title.Evidence[0].Quote != title.Value || !strings.HasPrefix(said,
		title.Value) {
		t.Errorf("the title is %+v", title)
	}
}

// TestTitlesOfPrograms asserts that the name by which a program keeps a text is its
// title, where nobody wrote one.
func TestTitlesOfPrograms(t *testing.T) {
	for keys, want := range map[string]string{"post_title": "post_title", "post_title title": "title", "name": ""} {
		h := infertest.Head(said, infertest.Lists(t))
		var fields []archive.Field
		for _, key := range strings.Fields(keys) {
			fields = append(fields, archive.Field{Key: key, Values: []string{key}, Line: 1, End: 1})
		}
		h.Settings = archive.Give(&archive.Source{FrontMatter: fields}, nil, "")
		if title := h.ReadTitle(""); title.Basis == archive.Stated && title.Value != want ||
			title.Basis != archive.Stated && want != "" {
			t.Errorf("%s: the title is %q (%s), want %q", keys, title.Value, title.Basis, want)
		}
	}
}

func TestPlacesUsedAsSuch(t *testing.T) {
	lists := infertest.Lists(t)
	for words, want := range map[string]bool{
		"They met in Singapore.": true, "They met at Singapore.": true, "In Singapore they met.": true,
		"They went to Singapore.":   true,
		"They came from Singapore.": true, "It lies near Singapore.": true, "They thanked Singapore.": false,
		"Within Singapore they met.": false, "They felt pressure from Singapore.": false,
		"They felt pressure from Moscow and Beijing.": false, "They felt pressure from Beijing.": false,
		"They flew from Beijing.": true, "They felt pressure in Beijing.": true, "From Beijing they came.": true,
		"They sent messages to Beijing.": false, "A message from Beijing came.": false, "Signals to Beijing.": false,
		"A signal to Beijing.": false, "Support from Beijing.": false, "Backing from Beijing.": false,
		"Criticism from Beijing.": false, "A warning to Beijing.": false, "Warnings from Beijing.": false,
		"The response from Beijing.": false, "Aid from Beijing.": false, "Trains from Beijing.": true,
		"The Cebu Accord was signed.": false, "The Cebu Action Agenda was long.": false, "The Cebu Agreement.": false,
		"They praised the Cebu Charter.": false, "They praised the Cebu Concord II.": false,
		"The Cebu Consensus.":  false,
		"The Cebu Convention.": false, "The Cebu Port Declaration.": false, "The Cebu-Oslo Framework.": false,
		"The Cebu Rice Initiative.": false, "The Cebu Plan of Action.": false, "The Cebu Principles.": false,
		"The Cebu Process.": false, "The Cebu Protocol.": false, "The Cebu Statement.": false,
		"The Cebu Treaty.":                   false,
		"They read the Cebu Morning Herald.": false,
		"The pro-Cebu party won.":            false, "The Cebu Port Office.": true,
		"They sailed from Cebu to sign the Treaty.": true, "In Cebu, Treaty or no treaty, they met.": true,
		"Singapore met them.": false, "They saw Cebu.": true, "Singapore, 5 May 2016 – " + said: true,
		"in-Singapore": false, "They thanked Beijing.": false, "They met in Beijing.": true,
		"Singapore and Ports\n\nOslo, 5 May 2016 – " + said:  false,
		"Oslo, 5 May 2016 – They thanked Singapore. " + said: false,
	} {
		h := infertest.Head(words, lists)
		found := false
		for n := range paper.NamesIn(h.Leaves, authority.PlaceName) {
			if slices.Contains([]string{"Singapore", "Beijing", "Cebu"}, words[n.Start:n.End]) {
				found = true
				if h.IsPlaceHere(n) != want {
					t.Errorf("a place in %q is %v", words, !want)
				}
			}
		}
		if !found {
			t.Errorf("no name in %q", words)
		}
	}
}
