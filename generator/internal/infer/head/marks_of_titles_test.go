package head_test

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/infer/infertest"
)

// Lines that once were taken for titles, and those like them that are titles.
func TestMarksOfTitles(t *testing.T) {
	lists := infertest.Lists(t)
	const said = "The ministers of the isles met to speak of the ports, and of the boats that come in from the sea " +
		"beyond the hills, for as long as there was light in the harbour of the old town."
	const day = "\n\nOslo, 5 May 2016\n\n"
	for _, test := range []struct{ name, in, want string }{
		{"a second headline", "Isles agree on ports with ASEAN\n\nThe old town wants to go from a small to a large " +
			"part in the talks of the ports of ASEAN" + day + said, "Isles agree on ports with ASEAN"},
		{"a name above a headline", "The Isles of the Coast\n\nThe old town seeks a large part in the talks of the " +
			"ports of ASEAN" + day + said, "The old town seeks a large part in the talks of the ports of ASEAN"},
		{"a meeting below a headline", "Isles and ASEAN agree to speed up review of Ports Agreement\n\n21st Isles " +
			"Consultations held in Oslo" + day + said, "Isles and ASEAN agree to speed up review of Ports Agreement"},
		{"a meeting below a document", "Joint Statement on the Ports Agreement\n\n21st Isles Consultations" + day +
			said,
			"Joint Statement on the Ports Agreement 21st Isles Consultations"},
		{"headlines with verbs", "Ships of ASEAN adopt rules of ports\n\nWhat the coast and the isles wrote of " +
			"ports in the long " +
			"days of the sea" + day + said, "Ships of ASEAN adopt rules of ports"},
		{"what a speech is", "THE ISLES AND PORTS OF ASEAN: A STAKE\n\nAn Address by the Honourable Anna Lee, " +
			"Minister for the " +
			"Ports of the Isles and Boats" + day + said, "THE ISLES AND PORTS OF ASEAN: A STAKE"},
		{"what a speech is, alone", "Office of Ports\n\nAn Address by the Honourable Anna Lee, Minister for the " +
			"Ports of the Isles and Boats" + day + said,
			"An Address by the Honourable Anna Lee, Minister for the Ports of the Isles and Boats"},
		{"fields beside each other", "Boats and ASEAN: partners for the sea\n\nPublished under: Ministers of " +
			"the Ports\n" +
			"Publisher: Ministers of ASEAN ports" + day + said, "Boats and ASEAN: partners for the sea"},
		{"subjects", "Doorstop, Oslo\n\nSubjects: Ministers of ASEAN; boats of the isles; ports" + day + said,
			"Doorstop, Oslo"},
		{"a drawer in the middle of a path", "Home / Old harbour archive / Isles / Speeches 2018\n\nOld harbour " +
			"archive\n\n" +
			"Isles and ASEAN: ports for boats" + day + said, "Isles and ASEAN: ports for boats"},
		{"the end of a path", "Home / Archive / Boats of the old town\n\nIsles Ports and Sea\n\nBoats of the " +
			"old town" +
			day + said, "Boats of the old town"},
		{"the way to a drawer", "Isles / News / Press Release\n\nIsles and ASEAN: ports for boats" + day + said,
			"Isles and ASEAN: ports for boats"},
		{"two words with a stroke", "Boats and Tea / Talks of the Isles" + day + said,
			"Boats and Tea / Talks of the Isles"},
		{"a masthead with the number of its issue", "ISSUE: 2023 No. 58\nISSN 2335-6677\n\nMINISTERS OF THE " +
			"ISLES SPEAK OF " +
			"PORTS\n\nOslo | 5 May 2016\n\nASEAN-Isles Talks at Two: Ships before Tea\n\n" + said,
			"ASEAN-Isles Talks at Two: Ships before Tea"},
		{"the title of an issue", "ISSUE: 2023 No. 58\nISSN 2335-6677\n\nMINISTERS OF THE ISLES SPEAK OF " +
			"PORTS\n\nOslo | 5 May 2016\n\n" + said, "MINISTERS OF THE ISLES SPEAK OF PORTS"},
		{"writers with the mark of a note", "Ports at Two: Ships before Tea\n\nAnna Lee and Blake Brooks*" + day +
			said,
			"Ports at Two: Ships before Tea"},
		{"a letterhead in two languages", "Department of Ports          Ministère des ports\n\nOslo\n\nMay 5, " +
			"2016\n\n" +
			"Dear Mr. Lee,\n\n" + said, ""},
		{"a title with a gap", "Talks of Ports          and Boats" + day + said, "Talks of Ports and Boats"},
		{"a letter of a council", "Old Harbour Council          General Assembly\n\nITEM 73 OF THE " +
			"PORTS\n\nLetter dated 12 " +
			"August 1997 from the\nMinister of the Isles addressed to the\nCouncil" + "\n\n" + said,
			"Letter dated 12 August 1997 from the Minister of the Isles addressed to the Council"},
		{"letters of a council", "Letters dated 12 August 1997 addressed to the Council\n\n" + said,
			"Letters dated 12 August 1997 addressed to the Council"},
		{"who reports from where", "Tea for ASEAN boats\n\nFrom ANNA LEE in Oslo\n\n" + said, "Tea for ASEAN boats"},
		{"from where to where", "From Old Ports in Boats\n\n" + said, "From Old Ports in Boats"},
		{"a broadcast", "Minister Meets Boats of the Isles\nOS0807041588 Oslo Harbour Radio in Norwegian 0930 " +
			"GMT 8 Jul 88" +
			"\n\n" + said, "Minister Meets Boats of the Isles"},
		{"a debate", "HANSARD 1803–2005\n\nPorts\n\nHC Deb 5 May 1983 vol 42 cc774-5\n\n" + said, "Ports"},
		{"a debate of a volume", "Isles Hansard\n\nASEAN\n\nVolume 820: debated on Thursday 24 March " +
			"2022\n\nAsked by\n\nLord " +
			"Lee\n\n" + said, "ASEAN"},
		{"the house that debated", "Ports of ASEAN\n\nHouse of Lords\n\nHC Deb 5 May 1983 vol 42 cc774-5\n\n" + said,
			"Ports of ASEAN"},
		{"what a window calls a page", "Parliamentary question | European Parliament\n\nAnswer given by Anna Lee" +
			day + said,
			"Answer given by Anna Lee"},
		{"languages behind their codes", "Ports of the Isles\n\nLanguages: EN FR DE\n\nda - dansk de - Deutsch " +
			"en - English " +
			"(Selected) fr - français" + day + said, "Ports of the Isles"},
		{"the way back", "Go back to the ports of ASEAN and its talks\nGo to content\n\nPorts of the Isles" + day +
			said,
			"Ports of the Isles"},
		{"a title that breaks off", "MEMORANDUM OF UNDERSTANDING\n\nBETWEEN\n\nTHE COAST\n\nAND\n\nTHE " +
			"ISLES\n\nRELATING TO\n\n" +
			"THE PROGRAM OF ASEAN BOATS" + day + said,
			"MEMORANDUM OF UNDERSTANDING BETWEEN THE COAST AND THE ISLES RELATING TO THE PROGRAM OF ASEAN BOATS"},
		{"a speech with a stop", "Old paper of ports\n\nStatement by Senator Anna Lee, the Minister for Ports " +
			"and Boats, to " +
			"the 6+6 Session, 23rd Port Conference, Oslo.\n\nv" + day + said,
			"Statement by Senator Anna Lee, the Minister for Ports and Boats, to the 6+6 Session, 23rd Port " +
				"Conference, Oslo"},
		{"a sentence on a speech", "Old paper of ports\n\nStatement by Senator Anna Lee was heard in the hall." +
			day + said,
			"Old paper of ports"},
		{"a writer with an initial", "ASEAN calls on ports to open\n\nA. Muh. Bo Lee\n(The Harbour " +
			"Post)\n\nOslo\n\n" +
			"5 May 2016\n\n" + said, "ASEAN calls on ports to open"},
		{"a minister with his offices", "SENATOR THE HON ANNA LEE Minister for Ports Minister for " +
			"Boats\n\nSTATEMENT\n\n" +
			"ISLES SUPPORT THE BOATS OF ASEAN" + day + said, "ISLES SUPPORT THE BOATS OF ASEAN"},
		{"what a minister did", "The Hon Anna Lee opens ports of ASEAN" + day + said,
			"The Hon Anna Lee opens ports of ASEAN"},
		{"an office over two lines", "MINISTER FOR\n\nFOREIGN AFFAIRS\n\nNEWS RELEASE\n\nASEAN-ISLES FORUM" + day +
			said,
			"ASEAN-ISLES FORUM"},
		{"a kind, a title and a day on one line", "The Hon. Anna Lee MP Prime Minister\n\nTRANSCRIPT OPENING " +
			"REMARKS ASEAN " +
			"ISLES SUMMIT SATURDAY 14 NOVEMBER 2020\n\n" + said, "OPENING REMARKS ASEAN ISLES SUMMIT"},
		{"a title with its day", "OPENING REMARKS ASEAN ISLES SUMMIT 14 NOVEMBER 2020\n\n" + said,
			"OPENING REMARKS ASEAN ISLES SUMMIT 14 NOVEMBER 2020"},
		{"the number of a paper", "PR. NO. 1 9 4/2023\n\nVol. 3, No. 12\n\nISBN 978-602-0000-41-7\n\nPRESS " +
			"RELEASE\n\n" + said,
			""},
	} {
		t.Run(test.name, func(t *testing.T) {
			h := infertest.Head(test.in, lists)
			got := strings.TrimSpace(h.TitleWords(h.TitleBlock))
			if got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}
