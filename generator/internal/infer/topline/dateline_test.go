package topline

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/infer/phrase"
)

// said is a text that says nothing of its own date or place.
const said = "The officials took stock of the work of the past months and agreed on the next steps, " +
	"as they had planned."

// writtenDateline is what a dateline says: place, date, agency, the marks that
// end it, and how the text goes on.
func writtenDateline(d Dateline, words string) string {
	marks := "-"
	if d.Colon {
		marks = ":"
	}
	place := ""
	if d.HasPlace {
		place = words[d.Place[0]:d.Place[1]]
	}
	date := ""
	if d.HasDate {
		date = d.Date.EDTF
	}
	return fmt.Sprintf("%s|%s|%s|%s", place, date, words[d.Agency[0]:d.Agency[1]], marks)
}

func TestDatelines(t *testing.T) {
	r := datelines{Gazetteer: Gazetteer{lists(t)}}
	for _, test := range []struct{ top, want string }{
		{"Kuala Lumpur, 13 May 2016 – ", "Kuala Lumpur|2016-05-13||-"},
		{"Kuala Lumpur, 13 May 2016 ", "Kuala Lumpur|2016-05-13||-"},
		{"Kuala Lumpur, 13 May 2016-", ""},
		{"Kuala Lumpur, 13 May 2016 - ", "Kuala Lumpur|2016-05-13||-"},
		{"Kuala Lumpur, 13 May 2016- ", "Kuala Lumpur|2016-05-13||-"},
		{"Kuala Lumpur, 13 May 2016: ", "Kuala Lumpur|2016-05-13||:"},
		{"Kuala Lumpur, 13 May 2016:", "Kuala Lumpur|2016-05-13||:"},
		{"Harbourtown, 13 May 2016:", ""},
		{"Kuala Lumpur, 13 May 2016. ", "Kuala Lumpur|2016-05-13||-"},
		{"Harbourtown, 13 May 2016. ", ""},
		{"Harbourtown, 13 May 2016: ", "Harbourtown|2016-05-13||:"},
		{"(Oslo, 13 May 2016) ", "Oslo|2016-05-13||-"},
		{"Oslo, 13 May 2016) ", ""},
		{"(13 May 2016) – ", "|2016-05-13||-"},
		{"13 May 2016 – ", "|2016-05-13||-"},
		{"13 May 2016: ", ""},
		{"24 April 2017 JAKARTA – ", "JAKARTA|2017-04-24||-"},
		{"24 April 2017 JAKARTA - ", "JAKARTA|2017-04-24||-"},
		{"24 April 2017 Cebu — ", "Cebu|2017-04-24||-"},
		{"24 April 2017 HarbourNews - ", "|2017-04-24|HarbourNews|-"},
		{"24 April 2017 on - ", ""},
		{"24 April 2017 HNA - ", ""},
		{"24 April 2017 HNAS - ", "HNAS|2017-04-24||-"},
		{"24 April 2017 Harbour News of the North and the Isles of the South - ", ""},
		{"New Delhi, June 15 (HNA):", "New Delhi||HNA|:"},
		{"Harbourtown, June 15 (HNA):", ""},
		{"CEBU. June 15 (HNA) - ", "CEBU||HNA|-"},
		{"Cebu-June 15 (HNA):", "Cebu||HNA|:"},
		{"CEBU, June 15, Harbour - ", "CEBU||Harbour|-"},
		{"CEBU, June 15, at sea - ", ""},
		{"Cebu (HNA) ", "Cebu||HNA|-"},
		{"Cebu (seen here) ", ""},
		{"New Delhi [India], June 15 (HNA): ", "New Delhi||HNA|:"},
		{"New Delhi (India), June 15 /HNA/ - ", "New Delhi||HNA|-"},
		{"Oslo, June 15, 2020 (Harbour News Agency of Oslo) - ", ""},
		{"Oslo, June 15, 2020 (Harbour News Agency Oslo) - ", "Oslo|2020-06-15|Harbour News Agency Oslo|-"},
		{"Oslo, June 2020 – ", "Oslo|||-"},
		{"June 2020 – ", ""},
		{"CANADA, June 15, 2020 – ", "|2020-06-15||-"},
		{"Great Hall, June 15, 2020 – ", "|2020-06-15||-"},
		{"The talks of June 15, 2020 – ", ""},
		{"On June 15, 2020 – ", ""},
		{"June 15 – ", "|||-"},
		{"(Oslo, 13 May 2016 A ", ""},
		{"[Oslo], June 15, 2020 – ", ""},
		{"New Delhi [India, June 15, 2020: ", ""},
		{"24 April 2017, Oslo, Norway – ", "Oslo, Norway|2017-04-24||-"},
		{"Oslo, June 15, 2020 [HNA] - ", ""},
		{"logoOSLO, June 15, 2020 – ", "OSLO|2020-06-15||-"},
		{"logo15 JUNE 2020 – ", ""},
		{"aseanlogoJAKARTA, June 15, 2020 – ", "JAKARTA|2020-06-15||-"},
		{"aseanlogoJakarta, June 15, 2020 – ", ""},
		{"logoOSL, June 15, 2020 – ", ""},
		{"Hanoi (VNA) – ", "Hanoi||VNA|-"},
		{"Hanoi (VNA): ", "Hanoi||VNA|:"},
		{"Hanoi – ", "Hanoi|||-"},
		{"Hanoi: ", "Hanoi|||:"},
		{"New Delhi [India]: ", "New Delhi|||:"},
		{"New Delhi [India] – ", "New Delhi|||-"},
		{"Harbourtown [India]: ", ""},
		{"Hanoi:", ""},
		{"Hanoi-", ""},
		{"Jakarta, ANTARA – ", "Jakarta||ANTARA|-"},
		{"Jakarta, Antara – ", "Jakarta, Antara|||-"},
		{"Harbourtown, ANTARA – ", ""},
		{"Harbourtown, Sept. 5, HNA – ", "Harbourtown||HNA|-"},
		{"Harbourtown, Sept. 5, Anna Lie – ", ""},
		{"Cebu, Sept 2 (HNA) Sep 02, 2016 ", "Cebu|2016-09-02|HNA|-"},
		{"Cebu, Sept 2 (HNA) Sep 03, 2016 ", ""},
		{"Harbourtown, Sept 2 (HNA) Sep 02, 2016 ", ""},
		{"CEBU, (Harbour News / HNA - 7th May, 2016) ", "CEBU|2016-05-07|Harbour News / HNA|-"},
		{"HARBOURTOWN, (Harbour News / HNA - 7th May, 2016) ", ""},
		{"CEBU, (Harbour News / HNA - May, 2016) ", ""},
		{"The Cebu, 5 May 2016 – ", ""},
		{"CEBU, Friday, 5 May 2016 (Department for Harbour Support) – ",
			"CEBU|2016-05-05|Department for Harbour Support|-"},
		{"Harbourtown, Aug 8 (Harbour News) ", "Harbourtown||Harbour News|-"},
		{"Harbourtown, Aug 8 (with news) ", ""},
		{"JAKARTA. KAZINFORM - ", "JAKARTA||KAZINFORM|-"},
		{"JAKARTA. Kazinform - ", ""},
		{"HARBOURTOWN. KAZINFORM - ", ""},
		{"JAKARTA, ANTARA – ", "JAKARTA, ANTARA|||-"},
		{"Washington, DC – ", "Washington, DC|||-"},
		{"Harbourtown – ", ""},
		{"Harbourtown: ", ""},
		{"HARBOURTOWN – ", "HARBOURTOWN|||-"},
		{"HARBOURTOWN: ", ""},
		{"HARBOUR-TOWN CITY, Cebu — ", "HARBOUR-TOWN CITY, Cebu|||-"},
		{"Harbour-Town City, Cebu — ", ""},
		{"HARBOURTOWN (HNA): ", "HARBOURTOWN||HNA|:"},
		{"HARBOURTOWN, Norway (HNA): ", "HARBOURTOWN, Norway||HNA|:"},
		{"Harbourtown (HNA): ", ""},
		{"HARBOURTOWN, Norway – ", "HARBOURTOWN, Norway|||-"},
		{"Washington, D.C. – ", "Washington, D.C.|||-"},
		{"(28 May 2016, Oslo) ", "Oslo|2016-05-28||-"},
		{"(28 May 2016, Oslo, Norway) ", "Oslo, Norway|2016-05-28||-"},
		{"(28 May, Oslo) ", "Oslo|||-"},
		{"(28 May 2016, Harbourtown) ", ""},
		{"28 May 2016, Oslo) ", ""},
		{"HNA, Kuala Lumpur, 13 May 2016: ", "Kuala Lumpur|2016-05-13|HNA|:"},
		{"Harbour News, Kuala Lumpur, 13 May 2016 – ", "Kuala Lumpur|2016-05-13|Harbour News|-"},
		{"Harbourtown, Kuala Lumpur, 13 May 2016 – ", "Harbourtown, Kuala Lumpur|2016-05-13||-"},
		{"HARBOURTOWN, Kuala Lumpur, 13 May 2016 – ", "HARBOURTOWN, Kuala Lumpur|2016-05-13||-"},
		{"HNA Kuala Lumpur, 13 May 2016 – ", "Kuala Lumpur|2016-05-13|HNA|-"},
		{"HNA Kuala Lumpur – ", "Kuala Lumpur||HNA|-"},
		{"HARBOUR.CO.ID, JAKARTA -- ", "JAKARTA||HARBOUR.CO.ID|-"},
		{"HARBOURS Jakarta – ", ""},
		{"Hna Jakarta – ", ""},
		{"Nusa Bali, 13 May 2016 – ", "Nusa Bali|2016-05-13||-"},
		{"(HNA) Oslo, 13 May 2016: ", "Oslo|2016-05-13|HNA|:"},
		{"(HNA- Harbour News (HARN)) OSLO, May 13 (HARN) -- ", "OSLO||HNA- Harbour News (HARN)|-"},
		{"(HNA) Oslo – ", "Oslo||HNA|-"},
		{"(HNA) 13 May 2016 – ", ""},
		{"(HNA)Oslo, 13 May 2016: ", ""},
		{"HNA) Oslo, 13 May 2016: ", ""},
		{"(HNA (Oslo, 13 May 2016: ", ""},
		{"HNA, KUALA LUMPUR, 13 May 2016 – ", "HNA, KUALA LUMPUR|2016-05-13||-"},
		{"HNA, Harbourtown, 13 May 2016 – ", "HNA, Harbourtown|2016-05-13||-"},
		{"date 2016-05-05 ", "|2016-05-05||-"},
		{"date 2016-05-05 Oslo, May 4 (HNA) – ", "Oslo|2016-05-05|HNA|-"},
		{"date 2016-05-05 Oslo, 4 May 2016 – ", "Oslo|2016-05-04||-"},
		{"date 2016-05-05 Hanoi (VNA) – ", "Hanoi|2016-05-05|VNA|-"},
		{"date 2016-05-0 ", ""},
		{"Date 2016-05-05 ", ""},
		{"date 2016-05-05 and ", ""},
		{"HBR – ", ""},
		{"HBRS – ", "HBRS|||-"},
		{"Old Port Town (HNA) – ", "Old Port Town||HNA|-"},
		{"Old Far Port Town (HNA) – ", ""},
		{"The Port (HNA) – ", ""},
		{"Port (HNA – ", ""},
		{"OSLO, NORWAY – Harbour Newswire – 13 May 2016 – ", "OSLO, NORWAY|2016-05-13|Harbour Newswire|-"},
		{"Oslo - Harbour Newswire - May 13, 2016 - ", "Oslo|2016-05-13|Harbour Newswire|-"},
		{"Harbourtown – Harbour Newswire – 13 May 2016 – ", ""},
		{"Oslo – the boats of the isles – 13 May 2016 – ", ""},
		{"OSLO (May 13): ", "OSLO|||:"},
		{"OSLO (May 13, 2016): ", "OSLO|2016-05-13||:"},
		{"OSLO (May 13: ", "OSLO|||:"},
		{"CANADA – ", ""},
		{"ASEAN – ", ""},
		{"- ", ""},
		{"– Hanoi – ", ""},
		{"16 September 2021, Cebu – ", "Cebu|2021-09-16||-"},
		{"date of old port ", ""},
		{"date a 5-5-2016 ", ""},
		{"(Bangkok, Thailand) – ", "Bangkok, Thailand|||-"},
		{"(Washington, D.C.) ", "Washington, D.C.|||-"},
		{"(New Delhi [India]) – ", "New Delhi|||-"},
		{"(Harbourtown, Norway) – ", "Harbourtown, Norway|||-"},
		{"(Harbourtown, Isles) – ", ""},
		{"(the town, Norway) – ", ""},
		{"(Harbourtown) – ", ""},
		{"(Bangkok) boats. ", ""},
		{"Oslo Boats) ", ""},
		{"KUALA LUMPUR, Malaysia ", "KUALA LUMPUR|||-"},
		{"Kuala Lumpur, Malaysia ", ""},
		{"KUALA LUMPUR Malaysia ", ""},
		{"HARBOURTOWN, Malaysia ", ""},
		{"CEBU ", "CEBU|||-"},
		{"CEBU/OSLO ", "CEBU/OSLO|||-"},
		{"Cebu ", ""},
		{"HARBOURTOWN ", ""},
		{"CEBU, June 15 (HNA) â€” ", "CEBU||HNA|-"},
		{"CEBU, June 15 (HNA) â€ ", ""},
		{"CEBU CEBU ", ""},
		{"CEBU Ships. ", ""},
		{"HARBOURTOWN, 13 May 2016 ", "HARBOURTOWN|2016-05-13||-"},
		{"HARBOURTOWN, 13 May 2016 Ships. ", ""},
		{"KUALA LUMPUR, Isles ", ""},
		{"KUALA LUMPUR, Malaysia Ships. ", ""},
		{"KUALA LUMPUR, Malaysia the ships. ", ""},
		{"People’s Great Hall, June 15, 2020 – ", "|2020-06-15||-"},
		{"BALI, Jakarta, 13 May 2016 – ", "BALI, Jakarta|2016-05-13||-"},
		{"OSLO -- Harbour Newswire -- 13 May 2016 -- ", "OSLO|2016-05-13|Harbour Newswire|-"},
		{"HARBOR Jakarta – ", "Jakarta||HARBOR|-"},
		{"HARBORS Jakarta – ", ""},
		{"Hanoi (VNA) Oslo, 13 May 2016 – ", ""},
		{"(H" + strings.Repeat("n", 57) + ") Oslo, 13 May 2016: ", "Oslo|2016-05-13|H" + strings.Repeat("n", 57) +
			"|:"},
		{"(H" + strings.Repeat("n", 58) + ") Oslo, 13 May 2016: ", ""},
		{"CANADA, June 15, 2020: ", ""},
		{"Great Hall, June 15, 2020: ", ""},
		{"éOSLO, June 15, 2020 – ", ""},
		{"quizOSLO, June 15, 2020 – ", "OSLO|2020-06-15||-"},
		{"24 April 2017 Oslo) – ", ""},
		{"Hanoi:5 ", ""},
		{"Hanoi–", "Hanoi|||-"},
		{"Kuala Lumpur, 13 May 2016 -", "Kuala Lumpur|2016-05-13||-"},
		{"Jakarta, INDONESIA – ", "Jakarta, INDONESIA|||-"},
		{"Hanoi) – ", ""},
		{"Kuala Lumpur, 13 May 2016 Ships. ", ""},
		{"Kuala Lumpur, 13 May 2016 the ships. ", ""},
		{"Kuala Lumpur, 13 May 2016, ", ""},
		{"Kuala Lumpur, 13 May ", ""},
		{"Harbourtown, 13 May 2016 ", ""},
		{"Cebu (HNA) Ships. ", ""},
		{"Cebu (HNA) the ships. ", ""},
		{"Harbourtown (HNA) ", ""},
		{"(HNA) ", ""},
		{"(HNA) (Oslo, 13 May 2016) ", ""},
		{"CEBU, June 15, Harbour – ", "CEBU||Harbour|-"},
		{"CEBU, June 15, Harbour — ", "CEBU||Harbour|-"},
		{"CEBU, June 15, Harbour -- ", "CEBU||Harbour|-"},
		{"CEBU, June 15, Harbour: ", ""},
		{"CEBU, June 15 Harbour - ", ""},
		{"CEBU, June 15, Harbour News of the Isle - ", "CEBU||Harbour News of the Isle|-"},
		{"CEBU, June 15, Harbour News of the Isles - ", ""},
		{"HARBOURTOWN, June 15, Harbour - ", ""},
		{"OSLO — Harbour Newswire — 13 May 2016 — ", "OSLO|2016-05-13|Harbour Newswire|-"},
		{"OSLO – Harbour News of the Isle – 13 May 2016 – ", "OSLO|2016-05-13|Harbour News of the Isle|-"},
		{"(HNA) Cebu, 13 May 2016 – ", "Cebu|2016-05-13|HNA|-"},
		{"Cebu /HNA/ ", "Cebu||HNA|-"},
		{"24 April 2017 Harbour News – ", "|2017-04-24|Harbour News|-"},
	} {
		words := test.top + said
		d, ok := r.read(words)
		got := ""
		if ok {
			got = writtenDateline(d, words)
		}
		if got != test.want {
			t.Errorf("%q is read as %q, want %q", test.top, got, test.want)
		}
		if ok && words[d.End:] != said {
			t.Errorf("behind %q the text begins with %.20q", test.top, words[d.End:])
		}
	}
	for words, want := range map[string]bool{
		"Hanoi – " + strings.Repeat("é", 52): false, "Hanoi – " + strings.Repeat("É", 51): false,
		"Hanoi – s" + said: false, "Hanoi: s" + said: false,
		"Hanoi: " + strings.Trim(said, "."): false, "Hanoi – " + strings.Repeat("É", 52): true,
		"Oslo, 5 May 2016: s" + said:                               false,
		"May 1, 1986 Good morning. " + said:                        true,
		"May 1, 1986, Good morning. " + said:                       true,
		"May 1, 1986 It is morning. " + said:                       false,
		"May 1 Good morning. " + said:                              false,
		"In May 1, 1986 Good morning. " + said:                     false,
		"A" + strings.Repeat("b", 106) + ", 13 May 2016 – " + said: true,
		"A" + strings.Repeat("b", 107) + ", 13 May 2016 – " + said: false, "": false,
		"date 2016-05-05 Ports are open.":                              false,
		"date 2016-05-05 Statement of the Ministers of the Old Isles":  false,
		"date 2016-05-05 The ministers of the ports spoke of the seas": false,
		"date 2016-05-05 The ministers of the ports spoke of the sea.": true,
		"date 2016-05-05 The ministers of the ports spoke of a sea.":   false,
		"Kuala Lumpur, 13 May 2016 – Ports are open.":                  true,
		"Kuala Lumpur, 13 May 2016 – Ports are open":                   false,
		"Kuala Lumpur, 13 May 2016: Ports are open.":                   false,
		"13 May 2016 – Ports are open.":                                false,
		"Kuala Lumpur, 13 May – Ports are open.":                       false,
		"Hanoi – Ports are open.":                                      false,
		"(Harbour News Agency) Kuala Lumpur, 13 May – Ports are open.": false,
		"16 September 2021, Cebu. – " + said:                           true,
		"“May 1, 1986 Good morning. " + said:                           false,
		"May 1, 1986 good morning. " + said:                            false,
	} {
		if _, ok := r.read(words); ok != want {
			t.Errorf("a dateline in %.80q is %v", words, ok)
		}
	}
	for words, want := range map[string]string{
		"13 May 2016– The minister of ports - the first - met the captains of all ships": "|2016-05-13||-",
		"13 May 2016 HarbourNews – The minister of ports - the first - met all":          "|2016-05-13|HarbourNews|-",
		"Kuala Lumpur, Malaysia, Saturday, 13 May 2016 (Harbour News) – Ships of": "Kuala Lumpur, " +
			"Malaysia|2016-05-13|Harbour News|-",
		"Kuala Lumpur, Malaysia, Saturday, 13 May 2016 (Harbour News) –":     "",
		"OSLO – Harbour News of the Isles – 13 May 2016 – " + said:           "OSLO|||-",
		"date 2016-05-05 13 May 2016 – Ships of all the isles came here.":    "|2016-05-05||-",
		"Bandar Seri Begawan, Brunei Darussalam, Saturday, 13 May 2016 (HNA": "",
		"Hanoi (Harbour News Agency of the Isles and of the North Sea) –":    "",
		"Hanoi (Harbour News Agency of the Isles and of the North Sea) – P": "Hanoi||Harbour News Agency of the " +
			"Isles and of the North Sea|-",
	} {
		got := ""
		if d, ok := r.read(words); ok {
			got = writtenDateline(d, words)
		}
		if got != want {
			t.Errorf("%q is read as %q, want %q", words, got, want)
		}
	}
}

func TestShapeOfPlaces(t *testing.T) {
	for words, want := range map[string]bool{
		"Oslo": true, "Ha Noi": true, "Rio de Janeiro": true, "Isle of Ports": true, "de Janeiro": false,
		"oslo": false, "On Oslo": false,
		"Onslow": true, "B C D E F G": true, "B C D E F G H": false, "": false, "Oslo 5": false,
		"Oslo (Norway)": false, "Por.": true, "Port.": false, "Ports.": false,
		"St. Ports": true, "U.S.A.": true, "Harbour Statement": false, "Harbour Forum": false,
		"Norway's Port": false, "Norway’s Port": false,
		"ASEAN Port": false, "Oslo, Norway": true, "Oslo at Sea": false, "Oslo, The Port": true,
		"Following Ports": false, "Mr Holm": false, "MRS. HOLM": false, "Sri Holm": true,
		"Da Nang": true, "Port St.Johns": true,
		"Closed Until Noon": false, "ASEANPORT": false, "Aseanport": true,
	} {
		if IsPlaceName(words) != want {
			t.Errorf("IsPlaceName(%q) is %v", words, !want)
		}
	}
}

func TestPlacesOfTheLists(t *testing.T) {
	g := Gazetteer{lists(t)}
	for words, want := range map[string]string{
		"Cebu": "Cebu", "Cebu, Philippines": "Cebu", "BANGKOK/NONTHABURI": "BANGKOK",
		"Vientiane, Lao People’s Democratic Republic": "Vientiane", "Vientiane, Harbour People’s Fair": "",
		"Siem Reap (Cambodia)": "Siem Reap", "Cebu Philippines": "",
		"Cebu, the Philippines": "Cebu", "Cebu, of all": "", "cebu": "", "Harbourtown": "", "– Cebu –": "Cebu",
		"": "", "Cebu met": "",
		"Cebu, " + strings.Repeat("N", 54): "Cebu", "Cebu, " + strings.Repeat("N", 55): "", "Cebu - Davao": "Cebu",
		"Cebu-Davao": "Cebu", "…": "", "/Harbourtown": "",
	} {
		from, to, ok := g.PlaceIn(words)
		if got := words[from:to]; got != want || ok != (want != "") {
			t.Errorf("placeIn(%q) = %q, want %q", words, got, want)
		}
	}
	for words, want := range map[string]string{
		"KUALA LUMPUR": "Kuala Lumpur", "AKARTA": "Jakarta", "Akarta": "Akarta", "AKARTAS": "Akartas", "EBU": "Ebu",
		"Washington, D.C.":  "Washington, D.C.",
		"Cebu, Philippines": "Cebu", "Cebu/Davao": "Cebu", "Cebu (PH)": "Cebu", "/Cebu": "/Cebu",
		"WASHINGTON, DC": "Washington, D.C.",
	} {
		if got := g.PlaceValue(words); got != want {
			t.Errorf("placeValue(%q) = %q, want %q", words, got, want)
		}
	}
	for words, want := range map[string]bool{"Norway": true, "Norway.": true, "Singapore": false, "Oslo": false,
		"Norway met": false, "": false} {
		if g.IsActor(words) != want {
			t.Errorf("isActor(%q) is %v", words, !want)
		}
	}
	if !g.IsMember("Malaysia") || g.IsMember("Norway") ||
		!g.IsWholePlace("Cebu") || g.IsWholePlace("Cebu, Philippines") || g.IsWholePlace("– Cebu") ||
		g.IsWholePlace("") {
		t.Error("members or whole places")
	}
	if place, ok := g.lastPlace("From Cebu to Bali"); !ok || place != [2]int{13, 17} {
		t.Errorf("the last place is %v", place)
	}
}

func TestSpokenHeads(t *testing.T) {
	for words, want := range map[string]string{
		"2:38 P.M. EDT THE PRESIDENT: Thank you": "Thank you", "2:38 EDT Thank you": "Thank you",
		"AB: x": "x", "A: x": "A: x", "2:38 ABCT Thank": "Thank", "2:38": "",
		"2:38 ABT Thank": "Thank", "2:38 ABC Thank": "ABC Thank",
		"THE PRESIDENT: Thank you": "Thank you", "The President: Thank you": "The President: Thank you",
		"Q What of it?": "What of it?",
		"Qu What":       "Qu What", "At 2:38 THE": "At 2:38 THE", ": x": ": x", "2:38 ABCDT Thank": "ABCDT Thank",
		"2:38 AT Thank": "AT Thank", "": "",
		"A" + strings.Repeat("B", 58) + ": x": "x",
		"A" + strings.Repeat("B", 59) + ": x": "A" + strings.Repeat("B", 59) + ": x", "2:38 EdT x": "EdT x",
	} {
		if got := words[phrase.SpokenHead(words):]; got != want {
			t.Errorf("behind the head of %q stands %q, want %q", words, got, want)
		}
	}
}

func TestLinesOfWriters(t *testing.T) {
	for line, want := range map[string]bool{
		"Anna Lee Wong - 02 December 2020 09:50 WIB": true, "Anna Lee - 02 December 2020": false,
		"Anna Lee - today: ports": false, "Anna - 02 May 09:50": false,
		"Aa Bb Cc Dd - 02 May 09:50": true, "Aa Bb Cc Dd Ee - 02 May 09:50": false,
		"Anna lee - 02 May 09:50": false, "Anna LEE - 02 May 09:50": false,
		"- 02 May 09:50": false, "Anna Lee 02 May 09:50": false,
		"Anna, Lee - 02 May 09:50": false, "Anna Lee • 02 May 09:50": true, "Anna Lee, 02 May 09:50": false,
		"":                             false,
		"Anna Lee-Wong - 02 May 09:50": true, "Anna Lee-Wong Company at 09:50, 2 May": false,
		"Job-Making Sea – 12 nets: boats":                false,
		"Anna " + strings.Repeat("l", 54) + "- 5 09:50":  false,
		"Anna L" + strings.Repeat("l", 53) + "- 5 09:50": true,
		"Anna L" + strings.Repeat("l", 54) + "- 5 09:50": false,
	} {
		if IsSignedByWriter(line) != want {
			t.Errorf("IsSignedByWriter(%q) is %v", line, !want)
		}
	}
}
