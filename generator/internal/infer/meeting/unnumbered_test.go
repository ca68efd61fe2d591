package meeting_test

import (
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/meeting"
	"aseanarchive/generator/internal/infer/rule"
)

// TestSeriesWithoutANumber: a series that a file knows is told although the text
// does not say which of its meetings it means.
func TestSeriesWithoutANumber(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, in, want string }{
		{"in small letters", "They spoke on the sidelines of the Russia-ASEAN summit in the port.",
			"asean-russia-summit"},
		{"in capitals", "THE ASEAN-JAPAN FOREIGN MINISTERS’ MEETING WAS HELD", "asean-japan-foreign-ministers-meeting"},
		{"a partner with an initial", "They spoke of the S. Korea-ASEAN summit in the port.",
			"asean-rok-summit"},
		{"called shortly behind its name", "They spoke of the Russia-ASEAN summit. The ASEAN summit rose.",
			"asean-russia-summit"},
		{"another one behind it", "They spoke of the Russia-ASEAN summit. The ASEAN Summit rose.",
			"asean-russia-summit asean-summit"},
		{"called shortly before its name", "The ASEAN summit rose. They spoke of the Russia-ASEAN summit.",
			"asean-summit asean-russia-summit"},
		{"the longest name", "They came to the East Asia Summit Foreign Ministers’ Meeting.",
			"east-asia-summit-foreign-ministers-meeting"},
		{"a name inside another", "They came to the East Asia Summit meeting of the port.", "east-asia-summit"},
		{"a name that describes persons", "He thanked his ASEAN Ministerial colleagues.", ""},
		{"a name with its verb", "They said that the ASEAN Ministerial was long.", "asean-foreign-ministers-meeting"},
		{"a name with a verb of the past", "They said that the ASEAN Ministerial adopted it.",
			"asean-foreign-ministers-meeting"},
		{"Plus is of the name", "They came to the ASEAN Defence Ministers’ Meeting Plus.",
			"asean-defence-ministers-meeting-plus"},
		{"Plus of something else", "They came to the ASEAN Defence Ministers’ Meeting (plus boats).",
			"asean-defence-ministers-meeting"},
		{"sides behind the noun", "They came to the Summit of ASEAN and Japan, and left.", "asean-japan-summit"},
		{"sides spelt out behind it",
			"They came to the Summit of the Association of Southeast Asian Nations (ASEAN) and Japan.",
			"asean-japan-summit"},
		{"sides between which it is", "They came to the Foreign Ministers’ Meeting between Japan and ASEAN.",
			"asean-japan-foreign-ministers-meeting"},
		{"one side behind it", "They came to the Summit of Japan.", ""},
		{"sides in another sentence", "They came to the Summit of ASEAN. And Japan came.", ""},
		{"a meeting of its own below the series", "They came to the ASEAN Regional Forum Inter-Sessional Meeting.", ""},
		{"one between its meetings", "They came to the Inter-sessional RCEP Ministerial Meeting.", ""},
		{"one that prepares it", "They came to the Preparatory East Asia Summit, and the Intersessional one.", ""},
		{"a series with another word before it", "They came to the RCEP Ministerial Meeting.",
			"rcep-ministerial-meeting"},
		{"a group below it", "They came to the ASEAN Defence Ministers’ Meeting Plus Experts’ Working Group.", ""},
		{"another name behind it", "They came to the ASEAN Regional Forum. Meeting them was good.",
			"asean-regional-forum"},
		{"a place behind it", "They came to the ASEAN Regional Forum Bali had readied.", "asean-regional-forum"},
		{"one that is numbered elsewhere", "The 21st ASEAN-Japan Summit was held. The ASEAN-Japan Summit rose.", ""},
		{"two of them", "They came to the ASEAN-Japan Summit and the East Asia Summit.",
			"asean-japan-summit east-asia-summit"},
		{"named twice", "They came to the ASEAN-Japan Summit. The ASEAN-Japan Summit rose.", "asean-japan-summit"},
		{"a meeting that no file knows", "They came to the ASEAN-Atlantis Summit.", ""},
		{"on something", "They spoke at the ASEAN Ministerial Conference on Cybersecurity, held there.",
			"asean-ministerial-conference-on-cybersecurity"},
		{"on several things", "They spoke at the ASEAN Ministerial Meeting on Science, Technology and Innovation.",
			"asean-ministerial-meeting-on-science-technology-and-innovation"},
		{"on something else", "They spoke at the ASEAN Ministerial Conference on Tides.", ""},
		{"a general name, of which the text says on what",
			"The ASEAN-Japan Ministerial Meeting rose. It was the ASEAN-Japan Ministerial Meeting on Harbour " +
				"Tides.", ""},
		{"a general name, on the Tides of something",
			"The ASEAN-Japan Ministerial Meeting rose. It was the ASEAN-Japan Ministerial Meeting on the Harbour " +
				"Tides.", ""},
		{"a general name, on what is of a side", "The ASEAN-Japan Ministerial Meeting rose. It was the ASEAN-Japan " +
			"Ministerial Meeting on the Japanese Harbour Tides.", ""},
		{"a general name, in capitals",
			"The ASEAN-Japan Ministerial Meeting rose. ASEAN-JAPAN MINISTERIAL MEETING ON HARBOUR TIDES", ""},
		{"a general name beside something", "The ASEAN-Japan Ministerial Meeting on the sidelines rose.",
			"asean-japan-foreign-ministers-meeting"},
		{"a general name, and its own", "The ASEAN-Japan Foreign Ministers’ Meeting rose. It was no ASEAN-Japan " +
			"Ministerial Meeting on Harbour Tides.", "asean-japan-foreign-ministers-meeting"},
		{"on a day", "They spoke at the ASEAN-Japan Summit on Monday.", "asean-japan-summit"},
		{"a noun alone", "They came to the Summit and to the Meeting.", ""},
		{"across a comma", "They came to ASEAN, Japan, Summit.", ""},
		{"across a full stop", "They came to Russia-ASEAN. Summit boats lay there.", ""},
		{"behind a word of its own", "They came to the non-ASEAN Summit.", ""},
		{"words that are no name", "They spoke of ASEAN and its summit.", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := meeting.NewReader(infertest.Paper(test.in, lists))
			got := ""
			for _, m := range r.Meetings(archive.Fact{}) {
				if m.Rule != rule.Series {
					continue
				}
				if got != "" {
					got += " "
				}
				got += m.ID
				if m.Ordinal != 0 || len(m.Evidence) != 1 || len(m.Paragraphs) == 0 {
					t.Errorf("%+v: a number, or no proof of its own", m)
				}
			}
			if got != test.want {
				t.Errorf("%s, want %s", got, test.want)
			}
		})
	}
}
