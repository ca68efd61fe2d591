package infer

import (
	"testing"
)

func TestWhoIsParty(t *testing.T) {
	for _, test := range []struct{ name, in, want string }{
		{"the first sentence settles it", "Jakarta, 3 June 2020 – Officials of ASEAN and New Zealand met for the " +
			"28th ASEAN-New Zealand Dialogue. The ASEAN-Australia-New Zealand Free Trade Area is to be upgraded, " +
			"and " + said,
			"new-zealand:party:3 australia:mentioned:1"},
		{"an envoy to ASEAN", "The Secretary-General of ASEAN received the Ambassador of the Russian Federation to " +
			"ASEAN today, and they spoke of many things. The forum on ASEAN-China relations comes next.",
			"russia:party:1 china:mentioned:1"},
		{"one partner, with ASEAN", "The Republic of Korea wants to widen its cooperation with ASEAN in many " +
			"fields, its ambassador said there. Japan was named too.", "republic-of-korea:party:1 japan:mentioned:1"},
		{"two partners, with ASEAN", "Japan and China both want to widen their cooperation with ASEAN in many " +
			"fields, an ambassador said there on that day.", "china:party:1 japan:party:1"},
		{"in the long form", "WE, the Foreign Ministers of the Member States of the Association of Southeast Asian " +
			"Nations and of the Republic of Türkiye, met there, and " + said, "turkiye:party:1"},
		{"a list of meetings makes no parties", "The Leaders of the ten countries met in Vientiane for many days, " +
			"and the host was praised by everyone. There were the 19th ASEAN-China Summit, the ASEAN-Japan Summit, " +
			"the ASEAN-India Summit and the ASEAN-Australia Summit.",
			"australia:mentioned:1 china:mentioned:1 india:mentioned:1 japan:mentioned:1"},
		{"a meeting of ASEAN’s own has no party", "Review of the 29th ASEAN Summit\n\nThe Leaders met in Vientiane, " +
			"and the host was praised by everyone who was there. The ASEAN-China Summit followed.\n", ""},
		{"a group whose partners are named", "Chairman’s Statement of the Ninth ASEAN Plus Three Summit\n\nThe " +
			"ASEAN Plus Three Summit met in Kuala Lumpur with the People’s Republic of China, Japan and the " +
			"Republic of Korea, and " + said,
			"china:party:1 japan:party:1 republic-of-korea:party:1"},
		{"a group whose partners are not named", "Chairman’s Statement of the Ninth ASEAN Plus Three Summit\n\nThe " +
			"ASEAN Plus Three Summit met in Kuala Lumpur, and " + said,
			"china:group:0 japan:group:0 republic-of-korea:group:0"},
		{"named far down", "Officials met in Jakarta, and " + said + "\n\n" + said + " " + said + " " + said +
			" " + said + " " + said + "\n\nThen the ASEAN-Japan Summit was named.", "japan:mentioned:1"},
	} {
		t.Run(test.name, func(t *testing.T) {
			d, _ := document(t, lists(t), "x.txt", test.in)
			if got := partners(
				d,
			); got != test.want && test.want != "" ||
				test.want == "" && len(d.Partners) > 0 && d.Partners[0].Role == "party" {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}
