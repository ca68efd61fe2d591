package pledge

import (
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/infertest"
)

// What stands between a verb and what is undertaken, and how much of it.
func TestWordsBetweenAVerbAndItsAction(t *testing.T) {
	check(t, "joint-statement", []expectation{
		{"We commit ourselves in the years to peace.", "commit"}, // four words, "to" the last
		{"We commit ourselves in the years ahead to peace.", ""},
		{"We affirm our commitment in this hall to build canals.", "commit"}, // three words
		{"We affirm our commitment in this old hall to build canals.", ""},
		{"We affirm our commitment to.", ""},
		{"We affirm our commitment to firmly.", ""},
		{"We affirm that in all lands our commitment to build canals is known.", "commit"}, // five words
		{"We affirm that in all our lands our commitment to build canals is known.", ""},
		{"We affirm our commitment to fully build canals.", "commit"},
		{"We affirm our commitment to also build canals.", "commit"},
		{"Reaffirm our commitment to build canals.", ""},
		{"In 2016 we agree to dig.", "agree"},
		{"In 2016 boats agree to dig.", ""},
		{"They spoke of tea and we agree to dig.", "agree"},
		{"We affirm our commitment to putting canals there.", "commit"},
		{"We affirm our commitment to humming songs.", ""},
		{"We affirm our commitment to ing.", ""},
	})
	check(t, "press-release", []expectation{
		{"The Ministers agreed on the rivers, lakes, ponds, brooks and plan.", "agree"}, // the seventh word
		{"The Ministers agreed, " + strings.Repeat("tea ", 9) + "tea, to dig.", "agree"},
		{"The Ministers agreed, " + strings.Repeat("tea ", 9) + "to tea, to dig.", ""},
		{"The Ministers agreed in " + strings.Repeat("tea ", 8) + "to build.", "agree"},
		{"The Ministers agreed in " + strings.Repeat("tea ", 9) + "to build.", ""},
		{"The Ministers agreed in Nara to build.", "agree"},
		{"The Ministers agreed in Nara to", ""},
		{"Japan intends boats to build a canal.", ""},
		{"Japan commits 9 boats.", "commit"},
		{"Japan agrees, gladly so.", ""},
		{"The Ministers agreed.\n\n- Dig a canal.", ""},
		{"The Ministers agreed on ports and boats:\n\n- Dig a canal.", ""},
		{"Japan agrees to fly the boats.", "agree"},
		{"Japan agrees to boldly the boats.", ""},
		{"Japan will.", ""},
		{"Japan will continue to.", "will"},
		{"Japan will continue to be there.", ""},
	})
}

// An aside of up to twenty words parts a subject from its verb.
func TestAsidesBehindASubject(t *testing.T) {
	check(t, "press-release", []expectation{
		{"Japan, " + strings.Repeat("tea ", 19) + "tea, agreed to dig.", "agree"},
		{"Japan, " + strings.Repeat("tea ", 20) + "tea, agreed to dig.", ""},
	})
}

func TestHeadsOfStates(t *testing.T) {
	check(t, "press-release", []expectation{
		{"The Heads of State or Government agreed to dig.", "agree"},
		{"They met and heads of State or Government agreed to dig.", "agree"},
		{"They met near boats or Government agreed to dig.", ""},
		{"They met on the roads of State or Government agreed to dig.", ""},
		{"The Port of State agreed to dig.", ""},
		{"The Port or Japan agreed to dig.", ""},
		{"The Governments of Japan and ASEAN agreed to dig.", "agree"},
		{"The Ministry of Japan and ASEAN agreed to dig.", ""},
		{"Government agreed to dig.", ""},
		{"of State agreed to dig.", ""},
		{"or Government agreed to dig.", ""},
	})
}

// What is done to a party is nothing that it undertakes, and what stands behind
// a semicolon has its own subject.
func TestWhatIsDoneToAParty(t *testing.T) {
	check(t, "joint-statement", []expectation{
		{"Japan also was agreed to dig.", ""},
		{"Japan was also agreed to dig.", ""},
		{"Japan also agreed to dig.", "agree"},
		{"Japan; agreed to dig.", ""},
		{"Japan today; agreed to dig.", ""},
		{"The Meeting welcomed it and was agreed to dig.", ""},
		{"We met and are resolved to dig.", "resolve"},
		{"Japan Agrees to dig.", ""},
		{"They spoke of tea, and countries agreed to dig.", ""},
		{"They spoke of tea, and the two countries agreed to dig.", "agree"},
		{"Japan today agreed to dig.", "agree"},
		{"It was agreed to dig.", "agree"},
		{"It was affirmed commitment to build.", ""},
	})
}

// The name of an office has up to twelve words.
func TestLongNamesOfOffices(t *testing.T) {
	check(t, "press-release", []expectation{
		{"President" + strings.Repeat(" Holm", 11) + " agreed to dig.", "agree"},
		{"President" + strings.Repeat(" Holm", 12) + " agreed to dig.", ""},
	})
}

// One office alone speaks for its side where a partner is party, and only of
// what was agreed.
func TestOfficesOfAParty(t *testing.T) {
	check(t, "press-release", []expectation{
		{"The President of Japan agreed to dig.", "agree"},
		{"The President of Japan will dig.", ""},
		{"The Government of Japan will dig.", "will"},
	})
	often := archive.PartnerMention{ID: "japan", Role: archive.Mentioned, Mentions: 4}
	for words, want := range map[string]int{
		"The President of Japan agreed to dig.": 0, "The Government of Japan agreed to dig.": 1,
	} {
		if n := len(found(t, "press-release", "", words, often)); n != want {
			t.Errorf("%q of no party makes %d commitments, want %d", words, n, want)
		}
	}
}

// A second verb behind "and" has the subject of the first, which is told in the
// past, or, of what we do, in the present.
func TestSecondVerbs(t *testing.T) {
	check(t, "joint-statement", []expectation{
		{"We welcome it and will dig.", "will"},
		{"The Ministers welcome it and will dig.", ""},
		{"The Ministers welcomed it and will dig.", "will"},
		{"In the far and old hall near the sea, Ministers welcomed it and agreed to dig.", "agree"},
		{"In the far and old hall near the wide sea, Ministers welcomed it and agreed to dig.", ""},
		{"The Ministers Welcomed it and agreed to dig.", ""},
		{"They thanked the Leaders and will dig.", ""},
		{"The Leaders met. They rested and will dig.", "will"},
		{"The Leaders met. Then they rested and will dig.", ""},
	})
}

// "They" are the parties where the sentence before comes to them within seven
// words.
func TestThey(t *testing.T) {
	check(t, "joint-statement", []expectation{
		{"In the old hall by then Leaders met. They will dig.", "will"},
		{"In the old hall by the sea Leaders met. They will dig.", ""},
		{"The Leaders met. Soon they will dig.", ""},
		{"They will dig.", ""},
	})
}

func TestLongSubjects(t *testing.T) {
	check(t, "press-release", []expectation{
		{"The " + strings.Repeat("Japan and ", 20) + "Japan agreed to dig.", "agree"},
		{"The " + strings.Repeat("Japan and ", 21) + "Japan agreed to dig.", ""},
	})
}

// The points below a decision are its items, whatever they are made of.
func TestPointsOfManyShapes(t *testing.T) {
	for _, test := range []struct{ name, points, want string }{
		{"items", "- Plant trees.\n- Build huts.", "Plant trees.|Build huts."},
		{"a paragraph in an item", "- Plant trees.\n\n  Paint huts.", "Plant trees.|Paint huts."},
		{"a quotation in an item", "- Plant trees.\n\n  > Paint huts.", "Plant trees.|Paint huts."},
		{"a sentence of one word", "- Plant trees. Build.", "Plant trees.|Build."},
		{"a sentence that tells of something", "- Plant trees. They are deep.", "Plant trees."},
		{"a paragraph behind the items", "- Plant trees.\n\nPaint huts.", "Plant trees."},
		{"an item behind that paragraph", "- Plant trees.\n\nThe hosts sang.\n\n- Paint huts.", "Plant trees."},
		{"no items", "Plant trees.", ""},
	} {
		var got []string
		for _, c := range found(t, "declaration", "", "The Ministers decided to:\n\n"+test.points+"\n", japan) {
			got = append(got, c.Text)
		}
		if strings.Join(got, "|") != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// A dateline is no part of the commitment behind it.
func TestCommitmentsBehindADateline(t *testing.T) {
	const head = "Harbour Talks of the North\n\n"
	d := &archive.Document{Partners: []archive.PartnerMention{japan}}
	d.Kind.Value = "press-release"
	for _, test := range []struct {
		name, words string
		want        []string
	}{
		{"behind it", "JAKARTA, 5 May 2016 – Japan agreed to dig a canal. ASEAN agreed to fill it.",
			[]string{"Japan agreed to dig a canal.", "ASEAN agreed to fill it."}},
		{"in another paragraph", "JAKARTA, 5 May 2016 – They met.\n\nJapan agreed to dig a canal by the sea.",
			[]string{"Japan agreed to dig a canal by the sea."}},
		{"without one", "Japan agreed to dig a canal.", []string{"Japan agreed to dig a canal."}},
		{"a question behind it", "JAKARTA, 5 May 2016 – Japan agreed to dig a canal?", nil},
	} {
		h := infertest.Head(head+test.words, lists(t))
		var got []string
		for _, c := range Find(h, d) {
			got = append(got, c.Text)
			infertest.CheckEvidence(t, h.Source, c.Evidence)
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// Headings say what stands below them, and commit nobody.
func TestHeadingsCommitNobody(t *testing.T) {
	const words = "# Harbour Statement on Wells\n\nThe hall was full of guests that day.\n\n%\n\nThe hall was full."
	for heading, want := range map[string]int{"## We agree to dig wells.": 0, "We agree to dig wells.": 1} {
		list := found(t, "joint-statement", "", strings.Replace(words, "%", heading, 1), japan)
		if len(list) != want {
			t.Errorf("%q makes %d commitments, want %d", heading, len(list), want)
		}
	}
}

// A title tells of what stands below it.
func TestTitlesCommitNobody(t *testing.T) {
	const ships = "The hall was full of the masters and mates of all ships that called at the old harbours that day."
	const pact = "ASEAN agrees to dig wells in all its harbours"
	d := &archive.Document{Partners: []archive.PartnerMention{japan}}
	d.Kind.Value = "joint-statement"
	for words, want := range map[string]int{
		"Press Room\n" + pact + "\n5 May 2016\n\n" + ships:             0,
		"Harbour Talks of the North\n\n" + ships + "\n\n" + pact + ".": 1,
	} {
		if list := Find(infertest.Head(words, lists(t)), d); len(list) != want {
			t.Errorf("%q makes %d commitments, want %d", words, len(list), want)
		}
	}
}

// A sentence of up to 3,000 letters can be one.
func TestLongestCommitments(t *testing.T) {
	for letters, want := range map[int]int{3000: 1, 3001: 0} {
		sentence := "We agree to dig "
		sentence += strings.Repeat("é", letters-len(sentence)-len(".")) + "."
		if n := len(found(t, "joint-statement", "", sentence, japan)); n != want {
			t.Errorf("a sentence of %d letters makes %d commitments, want %d", letters, n, want)
		}
	}
}
