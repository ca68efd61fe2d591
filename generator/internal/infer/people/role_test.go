package people

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/infer/infertest"
)

// TestRolesBehind holds where a role behind a name ends.
func TestRolesBehind(t *testing.T) {
	lists := infertest.Lists(t)
	long := strings.TrimSpace(strings.Repeat("Deputy ", 38))
	for _, test := range []struct{ name, role, want string }{
		{"an office", "Minister, spoke.", "Minister"},
		{"an office and a full stop", "Minister. Norway spoke.", "Minister"},
		{"at the end", "Minister", "Minister"},
		{"at a comma at the end", "Minister,", "Minister"},
		{"no office", "Trade Bureau, spoke.", ""},
		{"a country", "Norway, spoke.", ""},
		{"nothing", "", ""},
		{"an article and nothing", "the", ""},
		{"former and nothing", "former", ""},
		{"a degree and nothing", "MD", ""},
		{"three degrees", "MD, PhD, JD, Minister of Trade, spoke.", "Minister of Trade"},
		{"four degrees", "MD, PhD, JD, MPH, Minister of Trade, spoke.", "MPH, Minister of Trade"},
		{"a degree without a comma", "MD Minister of Trade, spoke.", "MD Minister of Trade"},
		{"an article and former", "the former Minister of Trade, spoke.", "former Minister of Trade"},
		{"a word of a name behind the office", "Minister for Port Holmby, spoke.", "Minister for Port Holmby"},
		{"a word of a name before the office", "Trade Holmby Minister, spoke.", ""},
		{"of, before the office", "Bureau of Trade Director, spoke.", ""},
		{"a small word before all", "of Norway Minister, spoke.", ""},
		{"a subject in small letters", "Minister of trade, spoke.", "Minister"},
		{"of, and a comma", "Minister of, Trade, spoke.", "Minister"},
		{"of nothing", "Minister of", "Minister"},
		{"three small words", "Minister and of the Trade, spoke.", "Minister and of the Trade"},
		{"four small words", "Minister of and of the Trade, spoke.", "Minister"},
		{"in an institution", "Minister in the Bureau of Trade, spoke.", "Minister in the Bureau of Trade"},
		{"in an institution in capitals", "Director in USAID, spoke.", "Director in USAID"},
		{"in an institution of eight words", "Director in Aa Bb Cc Dd Ee Ff Gg Council, spoke.",
			"Director in Aa Bb Cc Dd Ee Ff Gg Council"},
		{"in one of nine", "Director in Aa Bb Cc Dd Ee Ff Gg Hh Council, spoke.", "Director"},
		{"in a town before a council", "Director in Oslo, Council, spoke.", "Director"},
		{"in a town", "Minister in Oslo, spoke.", "Minister"},
		{"in a country", "Minister in Norway, spoke.", "Minister"},
		{"a country behind a comma", "Minister, Norway, spoke.", "Minister, Norway"},
		{"two countries", "Minister, Norway and Japan, spoke.", "Minister, Norway and Japan"},
		{"a country and something else", "Minister, Norway and Trade, spoke.", "Minister"},
		{"something else and a country", "Minister, Trade and Norway, spoke.", "Minister"},
		{"a country that goes over into the sentence", "Minister, Norway is there.", "Minister"},
		{"a town behind a comma", "Minister, Holmby, spoke.", "Minister"},
		{"a subject behind a comma", "Minister, Trade, spoke.", "Minister"},
		{"a list of subjects", "Minister for Trade, Youth and Energy, spoke.", "Minister for Trade, Youth and Energy"},
		{"with a comma before and", "Minister for Trade, Youth, and Energy, spoke.",
			"Minister for Trade, Youth, and Energy"},
		{"of four", "Minister for Trade, Youth, Water and Energy, spoke.",
			"Minister for Trade, Youth, Water and Energy"},
		{"and a further office", "Minister for Trade, Youth and Energy and Second Minister for Law, spoke.",
			"Minister for Trade, Youth and Energy and Second Minister for Law"},
		{"a list without and", "Minister for Trade, Youth, spoke.", "Minister for Trade"},
		{"a list with a name", "Minister for Trade, Holm and Energy, spoke.", "Minister for Trade"},
		{"a list of days", "Minister for Trade, Monday and Friday, spoke.", "Minister for Trade"},
		{"a list, and another minister", "Minister for Trade, Youth and Energy, and Finance Minister Lena Berg spoke.",
			"Minister for Trade, Youth and Energy; [Lena Berg] Finance Minister"},
		{"an institution behind a comma", "Minister, Trade Holmby Council, spoke.", "Minister, Trade Holmby Council"},
		{"behind a comma more", "Minister, Trade, Council, spoke.", "Minister"},
		{"an office behind a comma", "Minister, Governor of Oslo, spoke.", "Minister, Governor of Oslo"},
		{"a person behind a comma", "Minister, Governor Lena Berg, spoke.", "Minister; [Lena Berg] Governor"},
		{"and an office", "Minister and Governor, spoke.", "Minister and Governor"},
		{"& an office", "Minister & Governor, spoke.", "Minister & Governor"},
		{"and an institution with a name", "Minister and Holmby Bureau, spoke.", "Minister and Holmby Bureau"},
		{"and a name, and behind a comma an institution", "Minister and Holmby, Bureau, spoke.", "Minister"},
		{"and a name", "Minister and Lena Berg spoke.", "Minister"},
		{"and a person with a role", "Minister and Lena Berg, Governor of Oslo, spoke.",
			"Minister; [Lena Berg] Governor of Oslo"},
		{"and a person with an office", "Director of the Bureau Holmby and Governor Lena Berg spoke.",
			"Director of the Bureau Holmby; [Lena Berg] Governor"},
		{"and a name without a role", "Minister and Lena Berg of the Bureau of Trade spoke.", "Minister"},
		{"& a person with a role", "Minister & Lena Berg, Governor of Oslo, spoke.", "Minister"},
		{"and a person of one word with a role", "Minister and Bureau Holmby, Governor of Oslo, spoke.",
			"Minister and Bureau Holmby, Governor of Oslo"},
		{"forty words", long + " Minister of Trade, spoke.", long + " Minister"},
	} {
		checkPeople(t, lists, test.name, "They met Mr. Arne Holm, "+test.role,
			strings.TrimSpace("Mr. [Arne Holm] "+test.want))
	}
}

// TestCompletedTitles holds when a role behind a name is read although a title
// stands before it.
func TestCompletedTitles(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, text, want string }{
		{"an honorific", "They met H.E. Arne Holm, Minister of Trade, today.", "H.E. [Arne Holm] Minister of Trade"},
		{"a rank is one then", "They met Ambassador Arne Holm, Minister of Trade, today.",
			"Ambassador [Arne Holm] Minister of Trade"},
		{"a rank and an honorific", "They met Ambassador Dato’ Arne Holm, Minister of Trade, today.",
			"Ambassador Dato’ [Arne Holm] Minister of Trade"},
		{"an honorific and a rank", "They met H.E. Ambassador Arne Holm, Minister of Trade, today.",
			"H.E. Ambassador [Arne Holm] Minister of Trade"},
		{"a rank with a modifier is an office", "They met Deputy Ambassador Arne Holm, Minister of Trade, today.",
			"[Arne Holm] Deputy Ambassador"},
		{"an office", "They met Minister Arne Holm, Governor of Oslo, today.", "[Arne Holm] Minister"},
		{"letters behind the name", "They met Mr. Arne Holm MP, Minister of Trade, today.",
			"Mr. [Arne Holm] Minister of Trade"},
		{"twice letters", "They met Mr. Arne Holm QC MP, Minister of Trade, today.",
			"Mr. [Arne Holm] Minister of Trade"},
		{"four letters", "They met Ambassador Arne Holm MPQC, Minister of Trade, today.", "[Arne Holm] Ambassador"},
		{"letters in another sentence", "They met Mr. Arne Holm. MP, Minister of Trade, he was.", "Mr. [Arne Holm]"},
		{"a possessive", "They met Mr. Arne Holm’s, Minister of Trade, today.", "Mr. [Arne Holm]"},
		{"short words that are no letters", "They met Mr. Arne Holm for tea, Minister of Trade or not.",
			"Mr. [Arne Holm]"},
		{"a rank of a country is an office", "They met Ambassador of Norway Arne Holm, Chair of the Council, today.",
			"[Arne Holm] Ambassador of Norway"},
		{"another person", "They met Mr. Arne Holm, Minister Lena Berg and others.",
			"Mr. [Arne Holm]; [Lena Berg] Minister"},
		{"without a comma", "They met Mr. Arne Holm of the Ministry of Trade.", "Mr. [Arne Holm]"},
		{"at the end", "They met Mr. Arne Holm,", "Mr. [Arne Holm]"},
	} {
		checkPeople(t, lists, test.name, test.text, test.want)
	}
}

// TestNamesWithoutTitle holds when a name is a person's by the role behind it
// alone.
func TestNamesWithoutTitle(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, text, want string }{
		{"at the head", "Arne Holm, Minister of Trade, came.", "[Arne Holm] Minister of Trade"},
		{"behind by", "It was led by Arne Holm, Minister of Trade, here.", "[Arne Holm] Minister of Trade"},
		{"behind another word", "It pleased Arne Holm, Minister of Trade, here.", ""},
		{"behind a comma", "It was led by, Arne Holm, Minister of Trade, here.", ""},
		{"behind a comma, who says something", "In those years, Arne Holm, Minister of Trade, said so.",
			"[Arne Holm] Minister of Trade"},
		{"an office of two parts in small letters", "“So,” said Arne Holm, vice-chairman of the Bureau of Trade.",
			"[Arne Holm] vice-chairman of the Bureau of Trade"},
		{"behind a comma, who does something", "In those years, Arne Holm, Minister of Trade, slept.", ""},
		{"one word", "It was led by Holm, Minister of Trade, here.", ""},
		{"a word and an initial", "It was led by J. Holm, Minister of Trade, here.", ""},
		{"with a particle and an initial", "It was led by Arne J. van Holm, Minister of Trade, here.",
			"[Arne J. van Holm] Minister of Trade"},
		{"five words", "It was led by Aa Bb Cc Dd Ee, Minister of Trade, here.", "[Aa Bb Cc Dd Ee] Minister of Trade"},
		{"six words", "It was led by Aa Bb Cc Dd Ee Ff, Minister of Trade, here.", ""},
		{"without a comma", "It was led by Arne Holm Minister of Trade, here.", ""},
		{"a possessive", "It was led by Arne Holm’s, Minister of Trade, here.", ""},
		{"nothing behind the comma", "It was led by Arne Holm,", ""},
		{"a role of one word", "It was led by Arne Holm, Minister, here.", ""},
		{"a role of two words", "It was led by Arne Holm, Prime Minister, here.", "[Arne Holm] Prime Minister"},
		{"a place and a person", "It was held by Holm Sound, Prime Minister Lena Berg, here.",
			"[Lena Berg] Prime Minister"},
		{"behind one, another", "It was led by Arne Holm, Minister of Trade, and Lena Berg, Governor of Oslo.",
			"[Arne Holm] Minister of Trade; [Lena Berg] Governor of Oslo"},
		{"a name and no role, and another", "It was led by Arne Holm and Lena Berg, Governor of Oslo.",
			"[Lena Berg] Governor of Oslo"},
	} {
		checkPeople(t, lists, test.name, test.text, test.want)
	}
}
