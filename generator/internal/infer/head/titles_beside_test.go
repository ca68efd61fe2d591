package head_test

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/infer/infertest"
)

// What stands around a title as letterheads, records and reviews print it. Each has a twin that is
// read otherwise.
func TestTitlesBesideOtherLines(t *testing.T) {
	lists := infertest.Lists(t)
	const text = "\n\n" + said + "\n\n" + said
	const day = "\n\n5 May 2016"
	for _, test := range []struct{ name, in, want string }{
		{"a masthead in columns", "The Isles and ASEAN Today       Vol. 12, No. 4\n\nPorts open to boats of ASEAN" +
			day + text,
			"Ports open to boats of ASEAN"},
		{"links side by side", "Ministers   Portfolios   Releases of ASEAN   Search\n\nIsles mark years\n\nAnna " +
			"Lee\n\n" + said,
			"Isles mark years"},
		{"a title with photos", "Free trade of ASEAN to take effect (with photo)\n\n" + said,
			"Free trade of ASEAN to take effect (with photo)"},
		{"words below a photo", "Ports of ASEAN\n\nFree trade of ASEAN took effect in Oslo (photo: Anna)" + day +
			text, "Ports of ASEAN"},
		{"a title without columns", "The Isles and ASEAN Today\n\nPorts" + day + text, "The Isles and ASEAN Today"},
		{"a path", "RECORDS → 1980 → March 1980 → ASEAN\n\nPorts of the Coast" + day + text, "Ports of the Coast"},
		{"the number of a column right before it", "Column: 24PORTS AND BOATS OF ASEAN" + day + text,
			"PORTS AND BOATS OF ASEAN"},
		{"a column that a title names", "Column: Ports of ASEAN" + day + text, "Column: Ports of ASEAN"},
		{"a line that ends with whose the rest is", "The North Raps the South for the Ministers'\nPorts of ASEAN" +
			day + text, "The North Raps the South for the Ministers' Ports of ASEAN"},
		{"a site and its drawer", "Port Watch · Trade\n\nIsles mark years" + day + text, "Isles mark years"},
		{"three headlines", "Anna Lee of ASEAN Strengthens Port Ties with the Isles\n\nAnna Lee Calls on Blake " +
			"Brooks of the Isles\n\nAnna Lee Holds Port Meetings with ASEAN" + text,
			"Anna Lee of ASEAN Strengthens Port Ties with the Isles"},
		{"three headlines of three papers", "Blake Holds Tea for the Rice Farmers\n\nCod Calls on Eels to Leave the " +
			"Sea\n\nAnna Lee Holds Port Meetings with ASEAN" + text, "Anna Lee Holds Port Meetings with ASEAN"},
		{"a letterhead as likely as the title", "ASEAN Promotion Centre of Ports and Boats\n\nCoast of ASEAN " +
			"opens new ports" + day + text,
			"Coast of ASEAN opens new ports"},
		{"a window's title above the text's", "Ministry of Foreign Affairs - Release details on ASEAN\n\nCoast " +
			"opens its ports" +
			"\n\n" + said, "Coast opens its ports"},
		{"a piece right below", "ASEAN leaders\nhear the coast on ports" + day + text,
			"ASEAN leaders hear the coast on ports"},
		{"a piece further below", "ASEAN leaders\n\nhear the coast on ports" + day + text, "ASEAN leaders"},
		{"what of the thing it tells, in brackets", "The 5th Port Forum of ASEAN\n(Overview of Results)" + day + text,
			"The 5th Port Forum of ASEAN (Overview of Results)"},
		{"brackets further below", "The 5th Port Forum of ASEAN\n\n(Overview of Results)" + day + text,
			"The 5th Port Forum of ASEAN"},
		{"a place in brackets", "The 5th Port Forum of ASEAN\n(Jakarta)" + day + text, "The 5th Port Forum of ASEAN"},
		{"a translation in brackets", "The 5th Port Forum of ASEAN\n(Unofficial translation)" + day + text,
			"The 5th Port Forum of ASEAN"},
		{"the slug of an agency", "(LEAD) Coast and ASEAN stress free ports" + day + text,
			"(LEAD) Coast and ASEAN stress free ports"},
		{"a line in brackets", "(Coast and ASEAN stress free ports)\n\nPorts are open" + day + text,
			"Ports are open"},
		{"a quotation", "The Harbour Review\n\n‘ASEAN does not build ports. It does lunch.’\n\nPublished on 5 " +
			"May 2016" + text,
			"‘ASEAN does not build ports. It does lunch.’"},
		{"a quotation that another line goes on with", "Ports and Boats of ASEAN\n\n‘ASEAN does not build " +
			"ports. It does " +
			"lunch.’ they say\n\nPublished on 5 May 2016" + text, "Ports and Boats of ASEAN"},
		{"a drawer before a slash", "General / Envoy of the Coast Meets Ministers of ASEAN" + day + text,
			"Envoy of the Coast Meets Ministers of ASEAN"},
		{"two languages around a slash", "Ports / Les ports" + day + text, "Ports / Les ports"},
		{"a speaker with his office", "Keynote Address by H.E. Rodolfo C. Lee, Jr.\nSecretary-General of the " +
			"Isles at the " +
			"Fourth Port Day\n\nMoscow, 6 September 2000" + text,
			"Keynote Address by H.E. Rodolfo C. Lee, Jr. Secretary-General of the Isles at the Fourth Port Day"},
		{"capitals as a machine read them", "JOINT COMMUNIQUE OF THE EIGHTH\nMINISTERIAL MEETlNG" + day + text,
			"JOINT COMMUNIQUE OF THE EIGHTH MINISTERIAL MEETlNG"},
		{"a record of a meeting", "SUMMARY RECORD OF DISCUSSION\nTHE TENTH ASEAN PORT COMMITTEE MEETING" + day + text,
			"SUMMARY RECORD OF DISCUSSION THE TENTH ASEAN PORT COMMITTEE MEETING"},
		{"a title that goes on far", "JOINT DECLARATION\n\nof the Fifth Ministerial Meeting between the member " +
			"states of the Coast " +
			"and of the Hills, Dublin, 15-16 November 1984\n\n1. " + said, "JOINT DECLARATION of the Fifth " +
			"Ministerial Meeting " +
			"between the member states of the Coast and of the Hills, Dublin, 15-16 November 1984"},
		{"a resolution behind its number", "Isles Council\n\nResolution adopted by the Council\n\n65/235.   " +
			"Cooperation between " +
			"the Isles and the Coast\n\nThe Council,\n\n" + said, "Cooperation between the Isles and the Coast"},
		{"a fraction with a stop", "Isles Council\n\nResolution adopted by the Council\n\n1/2. of it\n\n" + said,
			"Resolution adopted by the Council"},
		{"a paper of a volume", "Office of Ports\n\n122. Memorandum of Conversation1\n\nOslo, August 2, 1978" + text,
			"122. Memorandum of Conversation"},
		{"a heading among short lines", "Isles\n\nGENERAL\n\nA/52/287\n\n14 August 1997\n\nORIGINAL: " +
			"ENGLISH\n\nReport on the Ports " +
			"of ASEAN" + text, "Report on the Ports of ASEAN"},
		{"offices between a notice and the day", "OLD CONTENT\nWhat stands here was put up in 2017 and is kept " +
			"for those who want " +
			"to look at it again, as it was in the old days.\n\nThe Coast and ASEAN on Energy\n\nMedia " +
			"Note\nOffice of the Speaker\n" +
			"Washington, DC\nJuly 3, 2013\n\nThe Coast and ASEAN spoke of energy. " + said,
			"The Coast and ASEAN on Energy"},
		{"to whom a telegram goes", "FM OSLO 090745Z MAR 83\nTO PRIORITY FCO\nINFO PRIORITY EVERY OLD PORT\n\n" +
			said, ""},
		{"the number of an issue", "ISSUE: 2023 No. 58\n\nThe Ports of ASEAN at Two" + day + text,
			"The Ports of ASEAN at Two"},
		{"an issue that is named", "Issue 58 of the Ports of ASEAN" + day + text, "Issue 58 of the Ports of ASEAN"},
		{"a drawer of papers", "Meetings Coverage and Press Releases\n\nIsles, Marking Years of ASEAN, Call " +
			"Ports Open to Boats of All" +
			day + text, "Isles, Marking Years of ASEAN, Call Ports Open to Boats of All"},
		{"where else an article is kept", "Article also available on Reel NL12481 [Old Library]\n\nASEAN opens " +
			"ports" + day + text,
			"ASEAN opens ports"},
		{"a writer printed twice", "The isles drank more tea than all lands of ASEAN in 2016. What for?\n\nAnna " +
			"Bo Lee\nAnna Bo Lee\n" +
			"5 May 2016, 10:20" + text, "The isles drank more tea than all lands of ASEAN in 2016. What for?"},
		{"two sentences", "The isles drank more tea than all lands of ASEAN in 2016. They went home.\n\nPorts " +
			"of Old\n" +
			"5 May 2016, 10:20" + text, "Ports of Old"},
		{"below the label of a writer", "Ports of ASEAN\n\nWRITER:\nAnna & Bo of ASEAN" + day + text,
			"Ports of ASEAN"},
		{"below another label", "Ports\n\nTOLD:\nAnna & Bo of ASEAN" + day + text, "Anna & Bo of ASEAN"},
		{"how many words a telegram has", "GR 420\nCONFIDENTIAL\nFM OSLO 090745Z MAR 83\nTO ALL\n\n" + said, ""},
	} {
		h := infertest.Head(test.in, lists)
		fact := h.ReadTitle("")
		got := strings.TrimSpace(h.TitleWords(h.TitleBlock))
		if strings.HasPrefix(fact.Value, "122. ") {
			got = fact.Value
		}
		if got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}
