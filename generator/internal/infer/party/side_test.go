package party

import (
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/infertest"
)

// besideIn are the partners that a sentence sets beside ASEAN.
func besideIn(t *testing.T, words string) string {
	t.Helper()
	leaf := infertest.Paper(words, lists(t)).Leaves[0]
	var got []string
	for _, b := range besideASEAN(passageOf(leaf, 0, len(leaf.String))) {
		got = append(got, b.id)
	}
	slices.Sort(got) // for comparing
	return strings.Join(got, " ")
}

func TestRowsOfSides(t *testing.T) {
	for _, test := range []struct{ name, words, want string }{
		{"ministers of one and ministers from three", "The ASEAN Economic Ministers and Ministers from China, Japan " +
			"and the Republic of Korea held talks.", "china japan republic-of-korea"},
		{"a body by its adjective", "The ASEANAPOL Secretariat and the Korean National Police Agency held talks.",
			"republic-of-korea"},
		{"another thing by its adjective", "The ASEANAPOL Secretariat and the Korean National Tea Garden held talks.",
			""},
		{"a ministry", "ASEAN and the Japanese Ministry of Ports held talks.", "japan"},
		{"an embassy", "ASEAN and the Japanese Embassy held talks.", "japan"},
		{"a parliament", "ASEAN and the Japanese Parliament held talks.", "japan"},
		{"a list in brackets", "The heads of all (ASEAN Member States, China, Japan and the Republic of Korea) met.",
			"china japan republic-of-korea"},
		{"ASEAN before a comma in brackets", "The heads (of whom ASEAN, as hosts, had tea) saw Japan and China.", ""},
		{"a list behind “of”", "We, the Ministers of ASEAN, Australia, China and the United States, met.",
			"australia china united-states"},
		{"a list behind the members", "We, the Defence Ministers of the Member States of the Association of " +
			"Southeast Asian Nations (ASEAN), Australia, and Japan met.", "australia japan"},
		{"a list that opens the passage", "ASEAN, Japan and China met.", "china japan"},
		{"a list between", "Talks between ASEAN, Japan and China went on.", "china japan"},
		{"a list among", "Talks among the ten ASEAN, Japan and China went on.", "china japan"},
		{"a list by", "Talks held by ASEAN, Japan and China went on.", "china japan"},
		{"a list from", "Guests from ASEAN, Japan and China came.", "china japan"},
		{"the clause behind a place", "In ASEAN, Japan and China compete.", ""},
		{"a list without its “and”", "Ministers of ASEAN, Japan said, will come.", ""},
		{"a comma and “and”", "They met ASEAN, and Japan left.", ""},
		{"the full name in four words", "Talks of the Association of South East Asian Nations and Japan went on.",
			"japan"},
		{"its name with a hyphen", "Talks of the Association of South-East Asian Nations and Japan went on.", "japan"},
		{"a list brought together", "It brings together the ten ASEAN members, Japan and China.", "china japan"},
		{"partners namely", "They came to ASEAN and its six partners, namely Japan and China.", "china japan"},
		{"joined by others", "The ASEAN ministers, joined by the ministers of Japan, came.", "japan"},
		{"said by others", "The ASEAN boats, said by the ministers of Japan, came.", ""},
		{"the house of its officials", "It joins the ASEAN Secretariat and four countries, namely Japan and China.",
			"china japan"},
		{"governments", "The Governments of the Member States of ASEAN and the Government of the Republic of Korea " +
			"agreed.", "republic-of-korea"},
		{"a minister with a long office", "Ministers of the ASEAN Member States and the Minister of Economy, Trade " +
			"and Industry (METI) of Japan met.", "japan"},
		{"a minister with a name", "ASEAN Ministers and Minister Aki Tanaka of Japan met.", "japan"},
		{"as well as", "Officials and representatives of ASEAN Countries as well as Canada came.", "canada"},
		{"ministers and their counterpart’s land", "ASEAN Leaders together with President Ann Lee of Canada came.",
			"canada"},
		{"an office and an adjective", "ASEAN Leaders and the Canadian Prime Minister came.", "canada"},
		{"an adjective with no office", "ASEAN shops and Canadian tea are good.", ""},
		{"partners that are named", "ASEAN and its dialogue partners Japan and China came.", "china japan"},
		{"all eight partners", "All ASEAN Members and the eight other partners of India came.", "india"},
		{"the senior officials", "ASEAN senior officials and the new Ambassador of India came.", "india"},
		{"three countries", "ASEAN countries and three countries, India, Japan and China, came.",
			"china india japan"},
		{"heads of state", "The Heads of State of ASEAN and the Premier of China came.", "china"},
		{"plus", "They call it ASEAN plus China, Japan and Canada.", "canada china japan"},
		{"with", "The talks of ASEAN with Japan went on.", "japan"},
		{"trade ministers", "ASEAN trade ministers and the trade secretary of India came.", "india"},
		{"a dash and an article", "The ASEAN-the Republic of Korea Dialogue was held.", "republic-of-korea"},
		{"several dashes", "The ASEAN-Australia-New Zealand Free Trade Area grew.", "australia new-zealand"},
		{"a rivalry beside a dash", "The U.S.-China rivalry and ASEAN were named.", ""},
		{"a meeting of ASEAN’s", "The ASEAN Foreign Ministers Meeting and Japan were named.", ""},
		{"what ASEAN has", "ASEAN Centrality and Japan were named.", ""},
		{"another verb between", "ASEAN ate and Japan drank.", ""},
		{"a colon between", "ASEAN and: Japan.", ""},
		{"a long bracket between", "ASEAN (as it was then called by all of its friends) and Japan came.", ""},
		{"an envoy named behind the partner", "The US Mission to ASEAN opened.", "united-states"},
		{"an envoy with a rank", "The Japanese Ambassador to ASEAN came.", "japan"},
		{"somebody stands for one", "I am glad to stand for the United States at ASEAN's Conference.", "united-states"},
		{"somebody speaks for one", "It is the first time I speak for Japan at the ASEAN Forum.", "japan"},
		{"on behalf of one", "I thank you on behalf of the Government of Japan at the ASEAN Forum.", "japan"},
		{"who represents one", "I represent Japan at the ASEAN Forum.", "japan"},
		{"representing one", "I came, representing Japan at the ASEAN Forum.", "japan"},
		{"somebody speaks for one elsewhere", "I speak for Japan at the Harbour Forum of all, and of ASEAN.", ""},
		{"somebody speaks of one", "I speak of Japan at the ASEAN Forum.", ""},
		{"envoys", "Two US envoys to ASEAN came.", ""},
		{"a road to ASEAN", "The US way to ASEAN was long.", ""},
		{"the Mekong", "The Mekong-Japan Summit was held.", "japan"},
		{"the lower Mekong", "The U.S.-Lower Mekong Meeting was held.", "united-states"},
		{"the nations by their region", "China and Southeast Asian nations met.", "china"},
		{"the countries by their region", "Southeast Asian countries and Japan met.", "japan"},
		{"other nations", "China and Asian nations met.", ""},
		{"four members", "A statement by the United States, Cambodia, Laos, Thailand, and Vietnam was read.",
			"united-states"},
		{"three members", "A statement by the United States, Laos, Thailand, and Vietnam was read.", ""},
		{"a private body", "The US-ASEAN Business Council dined.", ""},
		{"another private body", "The UK-ASEAN Business Alliance dined.", ""},
		{"a public body", "The ASEAN-Korea Centre dined.", "republic-of-korea"},
	} {
		if got := besideIn(t, test.words); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

func TestSubjectsOfSentences(t *testing.T) {
	for _, test := range []struct{ name, words, want string }{
		{"became a partner", "On 5 August the UK became a Dialogue Partner of ASEAN.", "united-kingdom"},
		{"has been a partner", "The United States has been ASEAN’s partner for long.", "united-states"},
		{"met the ministers", "In June 2010 Japan met the ministers of ASEAN.", "japan"},
		{"several", "Turkey, Pakistan and Mercosur want to open dialogues with ASEAN.", "mercosur pakistan turkiye"},
		{"including", "Russia is keen on work with all in the region, including ASEAN.", "russia"},
		{"an adjective and an office", "Russian Foreign Minister Sergey Lavrov took part in the meetings of ASEAN.",
			"russia"},
		{"a state councilor", "Chinese State Councilor Wang Yi met ASEAN envoys.", "china"},
		{"a short office", "Chinese FM meets ASEAN envoys.", "china"},
		{"an official", "A senior Chinese official met ASEAN envoys.", "china"},
		{"parties to its treaty", "Egypt and Chile have signed the Treaty of Amity and Cooperation.", "chile egypt"},
		{"behind a clause", "As was said today, Japan met ASEAN.", "japan"},
		{"since", "Since last May Japan met ASEAN.", "japan"},
		{"this day", "Earlier this May Japan met ASEAN.", "japan"},
		{"the people", "The people of Japan met ASEAN.", "japan"},
		{"today", "Today Japan met ASEAN.", "japan"},

		{"with two aims", "Japan hopes to grow and to strengthen ties with ASEAN.", "japan"},

		{"in the first of two aims", "They met on a threat posed by Japan and to strengthen ties with ASEAN.", ""},
		{"a member", "Malaysian Minister Ann Lee met ASEAN envoys.", ""},
		{"a partner and a member", "Japan and Thailand opened a bridge near ASEAN.", ""},
		{"two that do not stand together", "Japan told China of ASEAN.", ""},
		{"a member and it", "Japan met Malaysia and ASEAN.", ""},
		{"of whom a member is told", "Japan told Malaysia of ASEAN.", "japan"},
		{"of two clauses", "Japan left, and China met ASEAN.", ""},
		{"something else of which there is one", "Japan gave ASEAN a nation.", "japan"},
		{"whose rice it is", "They sold rice of Japan near ASEAN.", ""},
		{"a member of it", "Japan met an ASEAN member.", ""},
		{"a member state of it", "Japan met the ASEAN member state.", ""},
		{"its member states", "Japan met the ASEAN member states.", "japan"},
		{"its member countries", "Japan met the ASEAN member countries.", "japan"},
		{"a country of it", "Japan sold rice to an ASEAN country.", ""},
		{"a nation of it", "Japan sold rice to an ASEAN nation.", ""},
		{"where it was", "In Japan they spoke of ASEAN.", ""},
		{"a comparison", "Like Japan they spoke of ASEAN.", ""},
		{"what is between them", "Trade between Japan and China reached ASEAN.", ""},
		{"among others", "Friends, among Japan and others, saw ASEAN.", ""},
		{"what is included", "Six countries including Japan saw ASEAN.", ""},
		{"against it", "They played against Japan and saw ASEAN.", ""},
		{"outside it", "Outside Japan they saw ASEAN.", ""},
		{"near it", "Near Japan the crews met ASEAN.", ""},
		{"off it", "Off Japan the crews met ASEAN.", ""},
		{"no subject", "They sold rice to Japan near ASEAN.", ""},
		{"before it", "ASEAN grew, and Japan left.", ""},
		{"whoever it is, with ASEAN", "They spoke at the UK Conference with ASEAN.", "united-kingdom"},
		{"where it was, with ASEAN", "They spoke in Japan with ASEAN.", ""},
	} {
		if got := subjectsIn(t, test.words); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// subjectsIn are the partners that are the subject of a sentence about ASEAN.
func subjectsIn(t *testing.T, words string) string {
	leaf := infertest.Paper(words, lists(t)).Leaves[0]
	var got []string
	if row, _, ok := passageOf(leaf, 0, len(leaf.String)).subjectBeforeASEAN(); ok {
		for _, s := range row.sides {
			got = append(got, s.id)
		}
	}
	slices.Sort(got) // for comparing
	return strings.Join(got, " ")
}

// TestWhoIsNoParty holds titles and openings against those that speak of no
// partner with ASEAN.
func TestWhoIsNoParty(t *testing.T) {
	none := archive.NotKnown()
	for _, test := range []struct {
		name   string
		title  archive.Fact
		words  string
		issuer archive.Fact
		want   string
	}{
		{"a title in a text without ASEAN", stated("Saving the Story of America"),
			"Saving the Story of America\n\n" + filler, none, "united-states:mentioned:1:named"},
		{"the same with ASEAN", stated("Saving the Story of America"),
			"Saving the Story of America\n\n" + filler + "ASEAN came.", none, "united-states:party:1:named-in-title"},
		{"the same with a group of ASEAN’s", stated("Saving the Story of America"),
			"Saving the Story of America\n\n" + filler + "The East Asia Summit came.", none,
			"united-states:party:1:named-in-title"},
		{"the same with what stands for ASEAN", stated("Saving the Story of America"),
			"Saving the Story of America\n\n" + filler + "The Mekong rose.", none,
			"united-states:party:1:named-in-title"},
		{"a title on ASEAN before a parliament", stated("Statement of Australia on ASEAN in the House of " +
			"Representatives"),
			"Statement of Australia on ASEAN in the House of Representatives\n\n" + filler, none,
			"australia:party:1:named-in-title"},
		{"an issuer whom its text sets beside ASEAN", none, filler + "ASEAN and the United States came.", archive.Fact{
			Value: "The White House", Basis: archive.Stated, Evidence: []archive.Evidence{{Line: 1, Quote: "The"}}},
			"united-states:party:1:beside-asean"},
		{"the same with another group", stated("Saving the Story of America"),
			"Saving the Story of America\n\n" + filler + "The Quad came.", none, "united-states:mentioned:1:named"},
		{"a meeting of ASEAN’s that does not say so", stated("The 12th AEM-USTR Consultations, by Canada"),
			"The 12th AEM-USTR Consultations, by Canada\n\n" + filler, none, "canada:party:1:named-in-title"},
		{"a meeting of others", stated("The 12th Consultations, by Canada"),
			"The 12th Consultations, by Canada\n\n" + filler, none, "canada:mentioned:1:named"},
		{"a rivalry in the title", stated("ASEAN fears the rivalry between Japan and China"),
			"ASEAN fears the rivalry between Japan and China\n\n" + filler, none,
			"china:mentioned:1:named japan:mentioned:1:named"},
		{"tensions in the title", stated("ASEAN fears Japan-China tensions"),
			"ASEAN fears Japan-China tensions\n\n" + filler, none, "china:mentioned:1:named japan:mentioned:1:named"},
		{"a war in the title", stated("ASEAN fears a war of Japan and China"),
			"ASEAN fears a war of Japan and China\n\n" + filler, none,
			"china:mentioned:1:named japan:mentioned:1:named"},
		{"no rivalry", stated("ASEAN hears the tea masters of Japan and China"),
			"ASEAN hears the tea masters of Japan and China\n\n" + filler, none,
			"china:party:1:named-in-title japan:party:1:named-in-title"},
		{"the country of a place", stated("Meeting of ASEAN, Tokyo, Japan"),
			"Meeting of ASEAN, Tokyo, Japan\n\n" + filler, none, "japan:mentioned:1:named"},
		{"a private body in the title", stated("US-ASEAN Business Council honours a guest"),
			"US-ASEAN Business Council honours a guest\n\n" + filler, none, ""},
		{"a leader in the title", stated("Lavrov speaks after the ASEAN talks"),
			"Lavrov speaks after the ASEAN talks\n\n" + filler + "Then came Russian Foreign Minister Sergey Lavrov.",
			none, "russia:party:0:named-in-title"},
		{"a leader of whom the title does not speak", stated("Guests speak after the ASEAN talks"),
			"Guests speak after the ASEAN talks\n\n" + filler + "Then came Russian Foreign Minister Sergey Lavrov.",
			none, ""},
		{"an issuer beside whom its text names", none, filler + "ASEAN and Japan came.", archive.Fact{
			Value: "The White House", Basis: archive.Stated, Evidence: []archive.Evidence{{Line: 1, Quote: "The"}}},
			"japan:party:1:beside-asean united-states:party:0:issued-by-partner"},
	} {
		if got := read(t, test.title, test.words, test.issuer); got != test.want {
			t.Errorf("%s: got  %s\nwant %s", test.name, got, test.want)
		}
	}
}
