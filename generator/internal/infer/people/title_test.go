package people

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/infer/infertest"
)

// TestTitlesWithoutNames: an office of whom the lists date, with whose it is, and no name
// beside it.
func TestTitlesWithoutNames(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, words, want string }{
		{"behind of", "They thanked the Secretary-General of ASEAN.", "secretary-general asean"},
		{"in words", "They thanked the Secretary General of the Association of Southeast Asian Nations.",
			"secretary-general asean"},
		{"before it", "They thanked the ASEAN Secretary-General for rice.", "secretary-general asean"},
		{"of a partner", "They met the Prime Minister of Japan.", "prime-minister japan"},
		{"of a member", "They met the President of Indonesia.", "president indonesia"},
		{"with an article", "The Foreign Minister of the Republic of Korea came.", "foreign-minister " +
			"republic-of-korea"},
		{"an adjective", "They met the Japanese Prime Minister in town.", "prime-minister japan"},
		{"a genitive of the name", "They met the Minister of Foreign Affairs of Japan.", "foreign-minister japan"},
		{"the other preposition", "They met the Minister for Foreign Affairs of Japan.", "foreign-minister japan"},
		{"twice", "The President of Indonesia and then the President of Indonesia came.", "president indonesia"},

		{"the chair of ASEAN", "They thanked the Chair of ASEAN.", "chair asean"},
		{"the chair before it", "They thanked the ASEAN Chair for rice.", "chair asean"},
		{"a chairman", "They thanked the ASEAN Chairman for rice.", "chair asean"},
		{"a chairperson", "They thanked the Chairperson of ASEAN for rice.", "chair asean"},

		{"the chair of a body", "They thanked the ASEAN Chair of the Committee.", ""},
		{"the chair of a partner", "They thanked the Chair of Japan.", ""},
		{"the chair alone", "They thanked the Chair for rice.", ""},
		{"the chair as such", "They saw Laos as the ASEAN Chair.", ""},
		{"what is the chair’s", "They saw the ASEAN Chair’s house.", ""},
		{"a name behind", "They met the Prime Minister of Japan, Shinzo Abe, in town.", ""},
		{"a name behind at once", "They met Japanese Prime Minister Shinzo Abe.", ""},
		{"a name before", "They met Lim Jock Hoi, the Secretary-General of ASEAN.", ""},
		{"no article", "They met Prime Minister of Japan.", ""},
		{"a deputy", "They met the Deputy Secretary-General of ASEAN.", ""},
		{"a former one", "They met the former Prime Minister of Japan.", ""},
		{"of nobody", "They thanked the Secretary-General.", ""},
		{"of nobody known", "They met the President of the Chamber.", ""},
		{"whose house it is", "They met at the President of Indonesia’s house.", ""},
		{"as such", "They saw her as the President of Indonesia.", ""},
		{"its seal", "They saw the seal of the President of Indonesia.", ""},
		{"its office", "They saw the office of the President of Indonesia.", ""},
		{"its role", "They saw the role of the President of Indonesia.", ""},
		{"its power", "They saw the power of the President of Indonesia.", ""},
		{"its powers", "They saw the powers of the President of Indonesia.", ""},
		{"its duties", "They saw the duties of the President of Indonesia.", ""},
		{"something else of it", "They saw the boat of the President of Indonesia.", "president indonesia"},
		{"who is to come", "They met the Prime Minister of Japan-elect.", ""},
	} {
		h := infertest.Head("Ports are open.\n\n"+test.words, lists)
		var got []string
		for _, title := range Titles(h, "press-release") {
			infertest.CheckEvidence(t, h.Source, title.Evidence)
			got = append(got, title.Office+" "+title.Of)
			if fmt.Sprint(title.Paragraphs) != "[3]" {
				t.Errorf("%s: it stands in %v", test.name, title.Paragraphs)
			}
		}
		if strings.Join(got, ", ") != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestTheChairOfAMeeting: in a chairman’s statement of a meeting that ASEAN's chair
// chairs, “the Chair” alone is ASEAN's.
func TestTheChairOfAMeeting(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, kind, title, words, want string }{
		{"a summit", "chairmans-statement", "Chairman’s Statement of the 42nd ASEAN Summit",
			"We thanked the Chair for rice.", "chair asean: Chair"},
		{"a chairman", "chairmans-statement", "Chairman’s Statement of the 19th ASEAN-Japan Summit",
			"The Chairman told of rice.", "chair asean: Chairman"},
		{"another kind", "press-release", "Chairman’s Statement of the 42nd ASEAN Summit", "We thanked the Chair.", ""},
		{"a meeting that others chair", "chairmans-statement", "Chairman’s Statement of the 13th ASEM Summit",
			"We thanked the Chair.", ""},
		{"two meetings, one of them others’", "chairmans-statement",
			"Chairman’s Statement of the 42nd ASEAN Summit and the 13th ASEM Summit", "We thanked the Chair.", ""},
		{"no meeting", "chairmans-statement", "Chairman’s Statement on Rice", "We thanked the Chair.", ""},
		{"the chair of something else", "chairmans-statement", "Chairman’s Statement of the 42nd ASEAN Summit",
			"We thanked the Chair of the Committee.", ""},
		{"a chair with a name", "chairmans-statement", "Chairman’s Statement of the 42nd ASEAN Summit",
			"We thanked the Chair, Anna Lie.", ""},
		{"the statement itself", "chairmans-statement", "Chairman’s Statement of the 42nd ASEAN Summit",
			"We read the Chairman’s Statement.", ""},
		{"another office", "chairmans-statement", "Chairman’s Statement of the 42nd ASEAN Summit",
			"We thanked the President.", ""},
	} {
		h := infertest.Head(test.title+"\n\n"+test.words, lists)
		h.ReadTitle("")
		got := ""
		for _, title := range Titles(h, test.kind) {
			infertest.CheckEvidence(t, h.Source, title.Evidence)
			got += title.Office + " " + title.Of + ": " + title.Words
		}
		if got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}
