package party

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/infertest"
)

// parties are the IDs of those who are party, in order.
func parties(t *testing.T, title archive.Fact, words string) string {
	t.Helper()
	h := infertest.Head(words, lists(t))
	h.Titled = title
	var ids []string
	for _, p := range Partners(h, Whose{}, "") {
		infertest.CheckEvidence(t, h.Source, p.Evidence)
		if p.Role == archive.Party {
			ids = append(ids, p.ID)
		}
	}
	return strings.Join(ids, " ")
}

// TestOthersInATitle: whom a title names beside those with whom ASEAN has to do is
// no party.
func TestOthersInATitle(t *testing.T) {
	for _, test := range []struct{ title, want string }{
		{"ASEAN and Japan voice concern over China’s boats", "japan"},
		{"China’s boats worry ASEAN and Japan", "japan"},
		{"EU, ASEAN agree on tea after US tariffs", "european-union"},
		{"US envoy urges ASEAN to press China", "united-states"},
		{"Japan and India press ASEAN on China", "india japan"},
		{"ASEAN presses China", "china"},
		{"ASEAN will not choose between the US and China", ""},
		{"ASEAN envoys dine in Japan", ""},
		{"Vietnam and China hold talks before ASEAN dinner", ""},
		{"Vietnam, China hold talks before ASEAN dinner", ""},
		{"China, Vietnam hold talks before ASEAN dinner", ""},
		{"China – Vietnam talks before ASEAN dinner", ""},
		{"Talks with China; Vietnam cooks", "china"},
		{"Statement of Australia, India and Japan", ""},
		{"Statement of India and Japan", "india japan"},
		{"Statement of Australia, India and Japan on ASEAN", "australia india japan"},
		{"Statement of Australia, India and Japan on the 12th AEM-USTR Consultations", "australia india japan"},
		{"A statement by the United States, Cambodia, Laos, Thailand, and Vietnam", "united-states"},
		{"A statement by the United States, Laos, Thailand, and Vietnam", ""},
	} {
		if got := parties(t, stated(test.title),
			test.title+"\n\n"+filler+"Guests from ASEAN had come."); got != test.want {
			t.Errorf("%s: %q, want %q", test.title, got, test.want)
		}
	}
}

// TestReportsToAParliament: who speaks at home of several matters is no party, but
// where the title says that it is on ASEAN.
func TestReportsToAParliament(t *testing.T) {
	for _, test := range []struct{ name, title, words, want string }{
		{"in the title", "Statement of Australia in the House of Representatives", filler + "ASEAN was named.", ""},
		{"in the first sentence", "Statement of Australia", "The House of Representatives was told of the harvest, " +
			"of the flood and of a talk with guests. ASEAN was named.", ""},
		{"further down", "Statement of Australia", filler + "The House of Representatives was told of ASEAN.",
			"australia"},
		{"on ASEAN", "Statement of Australia on ASEAN in the House of Representatives", filler, "australia"},
		{"elsewhere", "Statement of Australia in the house of a friend", filler + "ASEAN was named.", "australia"},
	} {
		if got := parties(t, stated(test.title), test.title+"\n\n"+test.words); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestToursOfSeveralStops: before the departure for a tour ASEAN is one stop.
func TestToursOfSeveralStops(t *testing.T) {
	for _, test := range []struct{ name, words, want string }{
		{"two stops", "The Minister leaves today on a visit to Japan and then Indonesia, where the ASEAN-India " +
			"Summit will be held.", ""},
		{"one stop", "The Minister leaves today on a visit to Indonesia, where the ASEAN-India Summit will be held, " +
			"and a dinner.", "india"},
		{"no departure", "The Minister spoke today on a visit to Japan and then Indonesia, where the ASEAN-India " +
			"Summit will be held.", "india"},
		{"no stops", "As the Minister leaves, Japan and China are told that the ASEAN-India Summit will be held " +
			"in the hall.", "india"},
	} {
		if got := parties(t, archive.NotKnown(), test.words); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestWhomASEANMeets: the party is whom ASEAN, or who acts for it, deals with.
func TestWhomASEANMeets(t *testing.T) {
	for _, test := range []struct{ name, words, want string }{
		{"met", "The Secretary-General of ASEAN met the President of the Asian Development Bank in the hall today.",
			"asian-development-bank"},
		{"received a guest",
			"The Secretary-General of ASEAN, Dr. Ann Lee, received Mr. Bob Poe, who leads SEARCA, today.",
			"searca"},
		{"ministers", "ASEAN trade ministers met with U.S. Trade Representative Ann Lee in the hall on Friday.",
			"united-states"},
		{"two", "The Secretary-General of ASEAN met envoys of Japan and China in the hall of the old town today.",
			"china japan"},
		{"an adjective", "The Secretary-General of ASEAN met the Japanese foreign minister in the hall today.",
			"japan"},

		{"24 words on", "The Secretary-General of ASEAN met " + strings.Repeat("old ", 24) +
			"Japan in the hall of tea.",
			"japan"},
		{"25 words on", "The Secretary-General of ASEAN met " + strings.Repeat("old ", 25) +
			"Japan in the hall of tea.", ""},
		{"a private body", "The Secretary-General of ASEAN met the US-ASEAN Business Council in the hall of the old " +
			"town.",
			""},
		{"a member beside ASEAN", "The Secretary-General of ASEAN and Malaysia met the envoys of Japan in the old " +
			"hall.",
			""},
		{"no dealing", "The Secretary-General of ASEAN spoke of the President of the Asian Development Bank today.",
			""},
		{"in a place", "The Secretary-General of ASEAN met old friends in Japan, where he had been for a week.", ""},
		{"at another’s meeting", "ASEAN ministers met in the hall on the sidelines of a meeting of Japan for tea.", ""},
		{"observers", "The ASEAN Ministers met in the hall today, and guests from Japan attended the dinner there.",
			""},
		{"what was said of it", "The ASEAN Ministers met for tea and said that Japan was far away from the hall.", ""},
		{"another sentence part", "The ASEAN Ministers met for tea; Japan was far away from the hall, as was known.",
			""},
		{"who said so", "According to guests, ASEAN met envoys of Japan in the hall of the old town today.", ""},
		{"a member between", "The Secretary-General of ASEAN met Malaysia and the envoys of Japan in the hall.", ""},
		{"far away",
			"ASEAN met for tea with cakes, rolls, buns, pies, tarts, nuts, figs, dates, plums, pears, limes, " +
				"eggs, rice, beans, peas, corn, yams, leeks, kale, dill, mint, and sage from Japan.", ""},
	} {
		if got := parties(t, archive.NotKnown(), test.words); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}
