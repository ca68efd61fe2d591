package people

import (
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/infer/infertest"
)

// TestTitles holds that titles are read whole, and no further.
func TestTitles(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ class, titles, want string }{
		{"honorifics",
			`Mr.|Mrs.|Ms.|Miss|Dr.|Prof.|Professor|Sir|Dame|Lord|Lady|Baroness|Madam|Madame|H.E.|H.M.|H.R.H.|HE|HRH|
			His Excellency|Her Majesty|His Highness|His Holiness|The Honourable|The Honorable|Hon.|Rt Hon|Rev.|Reverend|YB|YAB|Datuk|Dato’|Datin|
			Dato’ Seri|Tan Sri|Tun|Pehin|Pengiran|Awang|Dayang|Haji|Hajah|Shri|Smt.|Daw|U|Samdech|Bishop|Archbishop|Cardinal|Patriarch|Rabbi|
			Sheikh|Oknha|Khun`, "%s / Arne Holm / "},
		{"offices",
			`President|Minister|Secretary|Secretary-General|Premier|Chancellor|Governor|Mayor|Senator|Congressman|Congresswoman|
			Undersecretary|Under-Secretary-General|Under-Secretary|King|Queen|Sultan|Prince|Princess|Emperor|Empress|Pope|Sen.|Rep.|Gov.|
			Vice-President|President-elect|Administrator|Governor-General|Commissioner|Vice-Minister|Taoiseach|Ambassador|Amb.|General|Gen.|
			Admiral|Adm.|Lieutenant|Lt.|Colonel|Col.|Brigadier|Maj.`, " / Arne Holm / %s"},
		{"other " +
			"offices",
			`Director|Director-General|Chair|Chairman|Chairwoman|Chairperson|Co-Chair|Co-chair|Coordinator|Advisor|Adviser|
			Spokesperson|Spokesman|Spokeswoman|Envoy|Representative|Counselor|Counsellor|Counsel|Leader|Chief|CEO|Head|Commander|Rector|Dean|
			Officer|Founder|Co-founder|Judge|Justice|Speaker|Chargé|Consul|Captain|Capt.|Sergeant|Sgt.|Major|Rapporteur`, " / Arne Holm / %s"},
		{"titles of several " +
			"words",
			`Acting Director|Executive Director|Managing Director|Associate Director|Crown Prince|Attorney General|
			Inspector General|Surgeon General|Majority Leader|Minority Leader|Principal Deputy Director|Supreme Commander|Second Gentleman|
			Ambassador Extraordinary and Plenipotentiary|Secretary of the Treasury|Secretary of Homeland Security|Secretary of the Interior|
			Secretary of the Navy|Army Captain|Senate Majority Leader|Under Secretary of the Air Force|Court Commander|Norwegian Minister|
			Deputy Adviser for International Economics|Housing Service Director|Liaison Department Director|Criminal Justice Director|
			Management Office Director|Disability Council Director|Federal Emergency Management Agency Director|Jewish Council Director|
			Legislative Director|Budget Director|Director for Planning|Counterterrorism Coordinator|Immigration Office Director|Magistrate Judge|
			Assistant to the President|Chief Advisers Council Director|UK Minister|U.K. Minister|UAE Minister|DPRK Minister|U.N. Envoy|
			North Europe Envoy|West Africa Envoy|Southern African Envoy|Eastern Region Director|Central Bank Governor`,
			" / Arne Holm / %s"},
	} {
		for title := range strings.SplitSeq(test.titles, "|") {
			title = strings.TrimSpace(title)
			words := "There they met " + title + " Arne Holm this week."
			title = strings.TrimPrefix(title, "The ")
			if got, want := peopleOf(
				readingOf(words, lists).people(),
			), strings.Replace(
				test.want,
				"%s",
				title,
				1,
			); !slices.Equal(
				got,
				[]string{want},
			) {
				t.Errorf("%s: %q: got %q, want %q", test.class, words, got, want)
			}
		}
	}
}

// TestNoTitles holds words that look like titles with names and are none.
func TestNoTitles(t *testing.T) {
	lists := infertest.Lists(t)
	for _, words := range []string{
		"There they met Old Arne Holm this week.", "They met the Major League Baseball team.",
		"The Economic Justice Screening Tool works.",
		"It began with General Mining Law and King County.", "It is General Holm Memorial Day.",
		"The Chief Magistrate Judge rules.",
		"The Speaker Pro Tem was there.", "It honours Sergeant First Class Honoring nobody.",
		"They saw the Secretary of War Suite and left.",
	} {
		if got := peopleOf(readingOf(words, lists).people()); got != nil {
			t.Errorf("%q: got %q, want none", words, got)
		}
	}
}

// TestWordsBesideNames holds each word of the short lists against a sentence
// that hangs on it, and the nearest word that is not in the list.
func TestWordsBesideNames(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ text, words, want, other, otherwise string }{
		{"It was led by Lena Berg, %s, Minister of Trade.", "MD PhD Ph.D. JD MPH", " / Lena Berg / Minister of Trade",
			"GPS", " / Lena Berg / GPS, Minister of Trade"},
		{"It was led by Lena Berg, %s Minister of Trade.", "the a then currently", " / Lena Berg / Minister of Trade",
			"once", ""},
		{"It was led by Lena Berg, %s Minister of Trade.", "former acting outgoing incoming",
			" / Lena Berg / %s Minister of Trade", "late", ""},
		{"There %s President Arne Holm came.", "former then acting outgoing incoming", " / Arne Holm / %s President",
			"late", " / Arne Holm / President"},
		{"There Minister Arne %s spoke.", "King Prince Dean Pope May Green White Hall West Law Page Day French " +
			"English Major Judge Justice",
			" / Arne %s / Minister", "Ministry", ""},
		{"There the Foreign Minister of %s Arne Holm spoke.", "Portugal Senegal Nepal",
			" / Arne Holm / Foreign Minister of %s", "Portuguese", ""},
		{"There the Envoy for the %s Arne Holm spoke.", "Republic Pacific Indo-Pacific",
			" / Arne Holm / Envoy for the %s", "Democratic", ""},
		{"It %s Arne Holm, Minister of Trade, here.", "by with and between include including includes thanked " +
			"welcomed met",
			" / Arne Holm / Minister of Trade", "saw", ""},
		{"There Minister Arne %s Holm spoke.", "bin binti al el de da do di van von der la le y",
			" / Arne %s Holm / Minister", "sees", " / Arne / Minister"},
	} {
		check := func(word, want string) {
			t.Helper()
			words := strings.Replace(test.text, "%s", word, 1)
			if got := strings.Join(
				peopleOf(readingOf(words, lists).people()),
				"; ",
			); got != strings.Replace(
				want,
				"%s",
				word,
				1,
			) {
				t.Errorf("%q: got %q, want %q", words, got, strings.Replace(want, "%s", word, 1))
			}
		}
		for word := range strings.FieldsSeq(test.words) {
			check(word, test.want)
		}
		check(test.other, test.otherwise)
	}
}
