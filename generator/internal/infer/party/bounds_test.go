package party

import (
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/paper"
)

// TestJointsOfSides holds each word and mark that joins two sides against one that
// parts them.
func TestJointsOfSides(t *testing.T) {
	for _, test := range []struct{ name, words, want string }{
		{"a plus sign", "They saw ASEAN + Japan.", "japan"},
		{"an ampersand behind a word", "The ASEAN Leaders & Japan came.", "japan"},
		{"a stroke", "They saw ASEAN/Japan.", "japan"},
		{"an equals sign", "They saw ASEAN = Japan.", ""},
		{"brackets of another", "They saw Japan (China) and ASEAN.", "china"},
		{"brackets of the same", "They saw Japan (Japan) and ASEAN.", "japan"},
		{"a dash behind a word", "The ASEAN Leaders - Japan came.", ""},
		{"a hyphen with a space", "The ASEAN -the Republic of Korea Dialogue was held.", ""},
		{"a hyphen behind a word", "The ASEAN Leaders-the Republic of Korea Dialogue was held.", ""},
		{"a hyphen within an office", "The ASEAN Leaders and the Vice-Minister of Japan came.", "japan"},
		{"“And” with a capital", "They saw ASEAN And Japan.", ""},
		{"two “and”", "ASEAN and the leaders and Japan came.", "japan"},
		{"“and” behind what no office follows", "ASEAN and Old Tea and Japan came.", ""},
		{"a comma and “and”, of a list", "They came from ASEAN, China, and Japan.", "china japan"},
		{"a comma and “and”, of no list", "They saw China, and Japan with ASEAN.", "japan"},
		{"a comma and an office", "The ASEAN Leaders, and the President of Japan, came.", "japan"},
		{"a comma behind “and”", "ASEAN and, Japan came.", "japan"},
		{"a small word alone", "They saw ASEAN the Japan.", ""},
		{"a bracket of six words", "ASEAN (as it was then so called) and Japan came.", "japan"},
		{"a bracket of seven words", "ASEAN (as it was then by all called) and Japan came.", ""},
		{"a bracket that does not close", "ASEAN (as it was and Japan came.", ""},
		{"three words before an office", "ASEAN and the Deputy Chief Trade Minister of Japan came.", "japan"},
		{"four words before an office", "ASEAN and the Deputy Chief Old Trade Minister of Japan came.", ""},
		{"words that no office follows", "ASEAN and Deputy Chief of Japan came.", ""},
		{"those who act, and a name", "ASEAN Leaders Ann of Japan came.", ""},
		{"those who act, a comma and a name", "ASEAN Leaders, Ann Lee, and President Bob Poe of Japan came.", "japan"},
		{"one who acts, and a name", "ASEAN and President Ann Lee of Japan came.", "japan"},
		{"a figure between", "ASEAN and 3 ministers of Japan came.", "japan"},
		{"an envoy and a small word", "The Japan Mission to the ASEAN opened.", "japan"},
		{"an envoy and another word", "The Japan Mission to old ASEAN opened.", ""},
		{"an envoy before a minister", "The Japan Ambassador and Minister to ASEAN came.", "japan"},
		{"a minister to it", "The Japan Minister to ASEAN came.", ""},
		{"an adjective four words before its office",
			"ASEAN Leaders and the Canadian Deputy Chief Trade Minister came.",
			"canada"},
		{"an adjective five words before its office",
			"ASEAN Leaders and the Canadian Deputy Chief Old Trade Minister came.", ""},
		{"an adjective before small letters", "ASEAN Leaders and the Canadian foreign minister came.", "canada"},
		{"an adjective before other small letters", "ASEAN Leaders and the Canadian tea minister came.", ""},
		{"a mark between an adjective and its office", "ASEAN Leaders and the Canadian: foreign minister came.", ""},
		{"a list with semicolons", "They came from ASEAN; China; and Japan.", "china japan"},
		{"a list with articles", "They came from ASEAN, the United States and Japan.", "japan united-states"},
		{"a list that ends with ASEAN", "They saw Japan, China and ASEAN.", "china japan"},
		{"a comma on both sides of “and”, of no list", "They saw China, and, Japan with ASEAN.", "japan"},
		{"an envoy and a word with a capital", "The Japan Mission to Old ASEAN opened.", ""},
		{"an envoy and a verb", "The Japan Mission saw ASEAN.", ""},
		{"an envoy to a bracket", "The Ambassador of Japan to (ASEAN) came.", ""},
		{"a colon before “and”", "They saw ASEAN: and Japan.", ""},
		{"those who act, a comma and “and”", "The ASEAN Leaders, and Japan, came.", ""},
		{"a list behind “and”", "Talks of Japan and ASEAN, China said, went on.", "japan"},
	} {
		if got := besideIn(t, test.words); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

// TestHowNearARivalryStands asserts the reach of words such as war.
func TestHowNearARivalryStands(t *testing.T) {
	for _, test := range []struct{ title, want string }{
		{"ASEAN fears the war between Japan and China", ""},
		{"ASEAN fears the war of old between Japan and China", "china japan"},
		{"ASEAN fears Japan and China in a war", ""},
		{"ASEAN fears Japan and China in an old war", "china japan"},
		{"ASEAN fears the war of Japan", "japan"},
		{"ASEAN and Japan speak of war", "japan"},
	} {
		h := infertest.Head(test.title+"\n\n"+filler, lists(t))
		h.Titled = stated(test.title)
		p := (&reading{Head: h}).passageOfTitle()
		var ids []string
		for _, row := range p.rows() {
			for _, s := range row.sides {
				if s.who == isPartner && !p.isRivalry(row) {
					ids = append(ids, s.id)
				}
			}
		}
		slices.Sort(ids) // for comparing
		if got := strings.Join(ids, " "); got != test.want {
			t.Errorf("%s: %q, want %q", test.title, got, test.want)
		}
	}
}

// TestLeadersInATitle: a title that names no partner may name its leader.
func TestLeadersInATitle(t *testing.T) {
	for _, test := range []struct{ name, title, words, want string }{
		{"by his name", "Lavrov speaks after the ASEAN tea", filler +
			"Then came Russian Foreign Minister Sergey Lavrov.",
			"russia"},
		{"by a name of four letters", "Wang speaks after the ASEAN tea", filler + "Then came Chinese Premier Wang.",
			"china"},
		{"by a name of three letters", "Lee speaks after the ASEAN tea", filler + "Then came Chinese Premier Lee.", ""},
		{"by the first of two", "Wang speaks of Lavrov after the ASEAN tea", filler +
			"Then came Russian Foreign Minister " +
			"Lavrov. Then came Chinese Premier Wang.", "russia"},
		{"below the opening", "Lavrov speaks after the ASEAN tea", strings.Repeat(filler, 9) +
			"\n\nThen came Russian Foreign Minister Sergey Lavrov.", ""},
		{"behind a mark", "Lavrov speaks after the ASEAN tea", filler + "Then came Russian ministers: Lavrov.", ""},
		{"behind another word", "Lavrov speaks after the ASEAN tea", filler +
			"Then came Russian ministers whom Lavrov sent.",
			""},
		{"beside another partner", "Lavrov speaks after the ASEAN tea in Japan", filler +
			"Then came Russian Foreign Minister Sergey Lavrov.", ""},
		{"without his office", "Wang speaks after the ASEAN tea", filler + "\n\nWang came from China for tea.", ""},
		{"behind small words", "Wang speaks after the ASEAN tea", filler +
			"Then came Chinese Premier of the State Wang.",
			"china"},
		{"by a word for his office", "Secretary speaks after the ASEAN tea", filler +
			"Then came Russian Foreign Minister and Secretary Lavrov.", ""},
		{"who is of a member", "Marsudi speaks after the ASEAN tea", filler + "Then came Malaysia Minister Marsudi.",
			""},
		{"who is a member’s", "Marsudi speaks after the ASEAN tea", filler +
			"Then came Indonesian Minister Marsudi.", ""},
	} {
		if got := parties(t, stated(test.title), test.title+"\n\n"+test.words); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestSubjectsInTheOpening: where nobody stands beside ASEAN, the subject of the
// first sentence of the opening that says what a partner does with it is party.
func TestSubjectsInTheOpening(t *testing.T) {
	none := archive.NotKnown()
	for _, test := range []struct{ name, words, want string }{
		{"of a later sentence", filler + "Japan met the ministers of ASEAN.", "japan"},
		{"of the first of two", filler + "Japan met the ministers of ASEAN. China met the ministers of ASEAN.",
			"japan"},
		{"of a later paragraph", filler + "\n\nJapan met the ministers of ASEAN.", "japan"},
		{"below the opening", strings.Repeat(filler, 9) + "\n\nJapan met the ministers of ASEAN.", ""},
		{"beside whom somebody stands", filler + "Japan met the ministers of ASEAN. ASEAN and China met.", "china"},
	} {
		if got := parties(t, none, test.words); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestTitlesThatNobodyStated: a title that the text does not hold decides as well,
// of what it names behind ASEAN too.
func TestTitlesThatNobodyStated(t *testing.T) {
	given := func(title string) archive.Fact {
		return archive.Fact{Value: title, Basis: archive.Stated, Source: archive.FromFrontMatter,
			Evidence: []archive.Evidence{{Line: 1, Quote: "The hall"}}}
	}
	for _, test := range []struct{ title, want string }{
		{"US envoy urges ASEAN to press China", "united-states"},
		{"Vietnam, China hold talks before ASEAN dinner", ""},
		{"Vietnam; China holds talks before ASEAN dinner", "china"},
		{"ASEAN members Vietnam, China hold talks", ""},
		{"Meeting of ASEAN, Tokyo, Japan", ""},
		{"Meeting of ASEAN, Tokyo and Japan", "japan"},
		{"Meeting of ASEAN in Tokyo: Japan", "japan"},
		{"Japan, China hold talks before ASEAN dinner", "china japan"},
		{"ASEAN hears Australia, India and Japan", "australia india japan"},
		{"Meeting of ASEAN in Tokyo for Japan", "japan"},
		{"Tea for Japan", ""},
	} {
		if got := parties(t, given(test.title), filler); got != test.want {
			t.Errorf("%s: %q, want %q", test.title, got, test.want)
		}
	}
}

// TestListsOfPartnersInOneLine: commas and semicolons part them.
func TestListsOfPartnersInOneLine(t *testing.T) {
	for _, test := range []struct{ name, value, want string }{
		{"commas", "Japan, China", "china japan"},
		{"semicolons", "Japan; China", "china japan"},
		{"a bar", "Japan | China", "japan-china"},
		{"an ID that is no name", "united-nations-educational-scientific-and-cultural-organization",
			"united-nations-educational-scientific-and-cultural-organization"},
	} {
		source := infertest.Source(filler)
		source.FrontMatter = []archive.Field{{Key: "partners", Values: []string{test.value}, Line: 1, End: 1}}
		var ids []string
		for _, p := range Partners(head.Read(paper.New(source, lists(t), nil, new(diag.Log))), Whose{}, "") {
			ids = append(ids, p.ID)
		}
		if got := strings.Join(ids, " "); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestOnlyThoseWhomACorrectionLists: where a correction lists the partners, others
// are no parties, and whom the title alone names is none of them.
func TestOnlyThoseWhomACorrectionLists(t *testing.T) {
	p := infertest.Paper(filler+"Japan came.", lists(t))
	correction := []archive.Field{{Key: "partners", Values: []string{"China"}, Line: 1, End: 1}}
	p.Settings = archive.Give(p.Source, correction, "x.md")
	h := head.Read(p)
	h.Titled = stated("ASEAN, India and Japan")
	var got []string
	for _, p := range Partners(h, Whose{}, "") {
		got = append(got, p.ID+":"+string(p.Role))
	}
	if want := "china:party japan:mentioned"; strings.Join(got, " ") != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
