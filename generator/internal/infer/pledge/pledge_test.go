package pledge

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
)

// before stands above the text at hand, so that none of it is taken for a title.
const before = "The talks went on for two days in the old harbour town, where the hosts had readied a hall.\n\n"

var (
	listsRead sync.Once
	theLists  *authority.Lists
)

// lists are those of the project, read once.
func lists(t *testing.T) *authority.Lists {
	listsRead.Do(func() { theLists = infertest.Lists(t) })
	return theLists
}

var japan = archive.PartnerMention{ID: "japan", Role: archive.Party, Mentions: 4}

// found are the commitments of a text that Japan is party to.
func found(t *testing.T, kind, title, words string, partners ...archive.PartnerMention) []archive.Commitment {
	t.Helper()
	d := &archive.Document{Partners: partners}
	d.Kind.Value, d.Title.Value = kind, title
	source := infertest.Source(before + words)
	source.Markdown = true
	h := head.Read(paper.New(source, lists(t), nil, new(diag.Log)))
	list := Find(h, d)
	for _, c := range list {
		infertest.CheckEvidence(t, h.Source, c.Evidence)
	}
	return list
}

// expectation is a sentence and the verb by which it commits, "" for none.
type expectation struct{ sentence, verb string }

// check holds sentences against what they should commit to.
func check(t *testing.T, kind string, list []expectation) {
	t.Helper()
	for _, e := range list {
		var got []string
		for _, c := range found(t, kind, "", e.sentence, japan) {
			got = append(got, c.Verb)
		}
		if strings.Join(got, " ") != e.verb {
			t.Errorf("%s: %q commits by %q, want %q", kind, e.sentence, got, e.verb)
		}
	}
}

func TestVerbsOfCommitment(t *testing.T) {
	check(t, "joint-statement", []expectation{
		{"We agree to dig a canal.", "agree"},
		{"Japan agrees to dig a canal.", "agree"},
		{"Japan decides to dig a canal.", "decide"},
		{"Japan commits to build a canal.", "commit"},
		{"Japan resolves to dig a canal.", "resolve"},
		{"Japan pledges to dig a canal.", "pledge"},
		{"Japan undertakes to dig a canal.", "undertake"},
		{"The Ministers undertook to dig a canal.", "undertake"},
		{"Japan intends to dig a canal.", "intend"},
		{"Japan wishes to dig a canal.", ""},
		{"Japan agrees gladly.", ""},
		{"Japan agrees to", ""},
		{"Japan agrees to:", ""},
		{"Japan agrees:", ""},
		{"Japan agrees to the canal.", ""},
		{"Japan agrees to a canal.", ""},
		{"Japan agrees to disagree.", ""},
		{"Japan agrees to in part dig a canal.", ""},
		{"Japan intends a canal.", ""},
		{"We commit ourselves to peace.", "commit"},
		{"The Parties commit themselves to peace.", "commit"},
		{"We commit ourselves in the years ahead now to peace.", ""},
		{"We commit our fleets and all men to peace.", ""},
		{"We commit crimes to paper.", ""},
		{"Japan commits $40 million.", "commit"},
		{"Japan commits 40 boats.", "commit"},
		{"Japan commits up to ten boats.", "commit"},
		{"Japan commits boats.", ""},
		{"Japan committed to peace.", ""},
		{"We commit to peace.", "commit"},
		{"Japan committed to a canal.", "commit"},
		{"Japan committed to €3 million.", "commit"},
		{"Japan committed to building a canal.", "commit"},
		{"Japan committed to putting a canal there.", "commit"},
		{"Japan committed to closing a canal.", "commit"},
		{"Japan committed to donate or donating boats.", "commit"},
		{"Japan committed to king and country.", ""},
		{"Japan pledges over ten boats.", "pledge"},
		{"Japan pledges its boats.", "pledge"},
		{"Japan pledges boats.", ""},
	})
}

func TestWhatIsAgreed(t *testing.T) {
	check(t, "press-release", []expectation{
		{"The Ministers agreed that the canal should be dug.", "agree"},
		{"The Ministers agreed that the canal shall be dug.", "agree"},
		{"The Ministers decided that the canal will be dug.", "decide"},
		{"The Ministers agreed that the canal is deep.", ""},
		{"The Ministers agreed on steps for the canal.", "agree"},
		{"The Ministers agreed upon a new roadmap for the canal.", "agree"},
		{"The Ministers agreed on the measures and actions.", "agree"},
		{"The Ministers agreed on a framework.", "agree"},
		{"The Ministers agreed on how measures are read.", ""},
		{"The Ministers agreed on whether steps are deep.", ""},
		{"The Ministers agreed on the need for measures.", ""},
		{"The Ministers agreed on the value of a plan.", ""},
		{"The Ministers agreed on the importance of a plan.", ""},
		{"The Ministers agreed on the rivers, lakes, ponds, brooks and their plan.", ""},
		{"The Ministers agreed on the following:\n\n- Dig a canal.", "agree"},
		{"The Ministers agreed on the following.", ""},
		{"The Ministers agreed as follows:\n\n- Dig a canal.", "agree"},
		{"The Ministers agreed on the following.\n\n- Dig a canal.", ""},
		{"The Ministers agreed as friends:\n\n- Dig a canal.", ""},
		{"The Ministers agreed:\n\n- Dig a canal.", "agree"},
		{"The Ministers agreed to:\n\n- Dig a canal.", "agree"},
		{"The Ministers agreed: yes.\n\n- Dig a canal.", ""},
		{"The Ministers agreed the following:\n\n- Dig a canal.", "agree"},
		{"The Ministers agreed, in the end, to dig a canal.", "agree"},
		{"The Ministers agreed in Nara to build a canal.", "agree"},
		{"The Ministers agreed in Nara to lunch.", ""},
		{"The Ministers agreed also to dig a canal.", ""},
		{"The Ministers agreed also to build a canal.", "agree"},
		{"The Ministers pledged to swiftly dig a canal.", "pledge"},
	})
}

func TestWhatWillBeDone(t *testing.T) {
	check(t, "joint-statement", []expectation{
		{"We will dig a canal.", "will"},
		{"We will jointly and soon dig a canal.", ""},
		{"We will together dig a canal.", "will"},
		{"We will therefore dig a canal.", "will"},
		{"We will apply the rules.", "will"},
		{"We will comply in full.", "will"},
		{"We will supply boats.", "will"},
		{"We will fly there.", "will"},
		{"We will chair the talks.", ""},
		{"We will seek to dig a canal.", "will"},
		{"We will endeavour to dig a canal.", "will"},
		{"We will endeavor to benefit from it.", ""},
		{"We will continue to grow.", ""},
		{"We will strive to be good.", ""},
		{"We will begin to see it.", ""},
		{"We will start to feel it.", ""},
		{"We will continue the work.", "will"},
		{"We will Dig a canal.", ""},
		{"We will realize that it is late.", ""},
		{"We will realize the canal.", "will"},
		{"We will ensure that it is dug.", "will"},
		{"We will guarantee that it is dug.", "will"},
		{"We will", ""},
		{"The Parties shall not dig a canal.", "shall"},
		{"The Parties shall not be bound.", ""},
		{"The Parties shall not meet again.", ""},
		{"The Parties shall not", ""},
		{"This Canal shall not be dug by the Parties.", ""},
		{"We will commit to peace.", ""},
		{"We will agree to dig a canal.", ""},
	})
	for _, happens := range strings.Split("announce it|depart soon|enjoy it|experience it|highlight it|play "+
		"on|prevail|"+
		"reaffirm it|recall it|receive it|reiterate it|require it|suffer|underscore it|commemorate "+
		"it|emerge|emphasise it|"+
		"fail|feel it|gain from it|greet them|happen|hear of it|lose it|succeed|understand it|believe it|attend "+
		"it|be there|"+
		"meet again|not dig a canal|never dig a canal|have a canal|remain", "|") {
		check(t, "joint-statement", []expectation{{"We will " + happens + ".", ""}})
	}
}

func TestReaffirmedCommitments(t *testing.T) {
	check(t, "joint-statement", []expectation{
		{"We reaffirm our commitment to build canals.", "commit"},
		{"We reaffirm our commitments to building canals.", "commit"},
		{"We affirm our commitment to uphold the law.", "commit"},
		{"We reiterate our commitment to tackle floods.", "commit"},
		{"We renew our commitment to intensify the work.", "commit"},
		{"We express our firm commitment to deter pirates.", "commit"},
		{"We announce our commitment to halt the decline.", "commit"},
		{"Japan affirms its commitment to safeguard the reefs.", "commit"},
		{"The Ministers affirmed their commitment to fulfil it.", "commit"},
		{"The Ministers affirmed their commitment to fulfill it.", "commit"},
		{"The Ministers renewed their commitment to finalise and finalize it.", "commit"},
		{"The Ministers renewed their commitment to realise and realize it.", "commit"},
		{"We praise our commitment to build canals.", ""},
		{"We affirm our commitment.", ""},
		{"We affirm our commitment of this or then build canals.", ""},
		{"We affirm our commitment to canals.", ""},
		{"We affirm our commitment in this and that to build canals.", ""},
		{"We affirm that in all lands and seas our commitment to build canals is known.", ""},
		{"We affirm that commitment and will to build.", "commit"},
		{"Our commitment to build canals is known.", ""},
		{"Business leaders reaffirmed their commitment to build canals.", ""},
	})
	for verb := range strings.FieldsSeq("bring consult contribute coordinate deploy eliminate foster invest " +
		"leverage operationalize preserve prevent " +
		"pursue raise refrain reinforce streamline") {
		check(t, "joint-statement", []expectation{{"We reaffirm our commitment to " + verb + " them.", "commit"}})
	}
}

func TestVoices(t *testing.T) {
	for _, test := range []struct {
		kind, title string
		want        voice
	}{
		{"speech", "", spoken}, {"remarks", "", spoken}, {"transcript", "", spoken},
		{"news-article", "", press}, {"report", "", press},
		{"other", "Remarks at a lunch", spoken}, {"other", "Press Call on boats", spoken},
		{"other", "Press Conference on boats", spoken}, {"other", "A press briefing", spoken},
		{"other", "Interview with a poet", spoken}, {"other", "Speech on boats", spoken},
		{"other", "Address by a poet", spoken}, {"other", "Address to a poet", oneSide},
		{"other", "Transcript of a talk", spoken},
		{"other", "Unremarkable boats", oneSide},
		{"other", "Executive Order on boats", press}, {"other", "Memorandum on boats", press},
		{"other", "A Proclamation", press}, {"other", "Notice on boats", press}, {"other", "ICYMI: boats", press},
		{"other", "Joint remarks", spoken}, {"other", "Joint notice on boats", press},
		{"other", "Joint boats", joint}, {"other", "Jointly built boats", joint}, {"other", "Disjoint boats", oneSide},
		{"other", "Boats Communiqué", joint}, {"other", "Boats Communique", joint},
		{"other", "Boats Declaration", joint}, {"other", "Leaders’ Statement on boats", joint},
		{"other", "Vision Statement on boats", joint}, {"other", "Statement on boats", oneSide},
		{"joint-statement", "", joint}, {"joint-communique", "", joint}, {"chairmans-statement", "", joint},
		{"declaration", "", joint}, {"plan-of-action", "", joint}, {"agreement", "", joint},
		{"agreement", "Executive Order", press}, {"press-release", "", oneSide},
	} {
		if got := voiceOf(test.title, test.kind); got != test.want {
			t.Errorf("voiceOf(%q, %q) = %v, want %v", test.title, test.kind, got, test.want)
		}
	}
}

func TestWhoSpeaksDecidesWhatCounts(t *testing.T) {
	for _, test := range []struct{ name, kind, title, words, want string }{
		{"a speech", "speech", "", "Japan agreed to dig.", ""},
		{"the press tells of what was agreed", "news-article", "", "Japan agreed to dig.", "agree"},
		{"the press tells of what will be", "news-article", "", "Japan will dig.", ""},
		{"a heading", "joint-statement", "", "## We agree to dig\n\nThe hall was full of guests.", ""},
		{"a heading further down", "joint-statement", "", "The hall was full of guests.\n\n## We agree to dig " +
			"wells\n\nThe hall was full of guests.", ""},
		{"code", "joint-statement", "", "```\nWe agree to dig.\n```", ""},
	} {
		var got []string
		for _, c := range found(t, test.kind, test.title, test.words, japan) {
			got = append(got, c.Verb)
		}
		if strings.Join(got, " ") != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
	for words, want := range map[string]int{
		"President Holm and Prime Minister Berg agreed to dig.": 1, "President Holm agreed to dig.": 0,
		"President Holm saw Minister Berg agreed to dig.": 0, "President Holm, Minister Berg agreed to dig.": 0,
	} {
		if n := len(found(t, "press-release", "", words)); n != want {
			t.Errorf("%q without a party makes %d commitments, want %d", words, n, want)
		}
	}
	long := "We agree to dig " + strings.Repeat("and dig ", 365)
	if n := len(found(t, "joint-statement", "", long+".", japan)); n != 1 {
		t.Errorf("a sentence of %d letters makes %d commitments", len(long), n)
	}
	if n := len(found(t, "joint-statement", "", long+strings.Repeat("é", 50)+".", japan)); n != 1 {
		t.Errorf("letters of two bytes are counted twice: %d commitments", n)
	}
	if n := len(found(t, "joint-statement", "", long+long+".", japan)); n != 0 {
		t.Errorf("a sentence of %d letters makes %d commitments", 2*len(long), n)
	}
}

func TestPartiesToACommitment(t *testing.T) {
	partner := func(id string, role archive.Role, mentions int) archive.PartnerMention {
		return archive.PartnerMention{ID: id, Role: role, Mentions: mentions}
	}
	const words = "China will dig. Japan will dig. India will dig."
	for _, test := range []struct {
		name, kind string
		partners   []archive.PartnerMention
		want       string // sentences
		of         []string
	}{
		{"the party alone", "press-release", []archive.PartnerMention{japan, partner("china", archive.Mentioned, 9)},
			"Japan", []string{"japan"}},
		{"two parties", "press-release", []archive.PartnerMention{japan, partner("china", archive.Party, 1)},
			"China Japan", []string{"japan", "china"}},
		{"no party: the one most named", "press-release", []archive.PartnerMention{partner("japan", archive.Mentioned,
			3), partner("china", archive.Mentioned, 4), partner("india", archive.Mentioned, 4)}, "China", []string{}},
		{"a joint statement names a party, too", "joint-statement", []archive.PartnerMention{japan, partner("china",
			archive.Mentioned, 9)}, "Japan", []string{"japan"}},
		{"as often as it must be", "press-release", []archive.PartnerMention{partner("japan", archive.Mentioned, 1),
			partner("china", archive.Mentioned, 3)}, "China", []string{}},
		{"no party, and none is named often", "press-release", []archive.PartnerMention{partner("japan",
			archive.Mentioned, 2)}, "", []string{}},
		{"all whom a joint statement names", "joint-statement", []archive.PartnerMention{partner("japan",
			archive.Mentioned, 1), partner("china", archive.Mentioned, 1)}, "China Japan", []string{}},
	} {
		var got []string
		for _, c := range found(t, test.kind, "", words, test.partners...) {
			first, _, _ := strings.Cut(c.Text, " ")
			got = append(got, first)
			if !slices.Equal(c.Partners, test.of) {
				t.Errorf("%s: of %v, want %v", test.name, c.Partners, test.of)
			}
		}
		if strings.Join(got, " ") != test.want {
			t.Errorf("%s: %v, want %s", test.name, got, test.want)
		}
	}
}

func TestPointsBelowADecision(t *testing.T) {
	list := found(t, "declaration", "", `WE, the Ministers, met in Nara.

Hereby decide to:

1.  Plant trees. Building huts is next. They are deep.

    Paint them.

The hosts were thanked.

- Tea
`, japan)
	var got []string
	for _, c := range list {
		got = append(got, c.Verb+" "+c.Rule+" "+c.Text)
	}
	want := []string{"decide " + rule.Decision + " Plant trees.", "decide " + rule.Decision + " Building huts is next.",
		"decide " + rule.Decision + " Paint them."}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestTopicsOfACommitment(t *testing.T) {
	list := found(t, "joint-statement", "",
		"Maritime security was named. We will build maritime security, more maritime security and climate change. "+
			"Human rights were named.", japan)
	if len(list) != 1 || list[0].Rule != rule.Undertaking || !slices.Equal(list[0].Topics,
		[]string{"maritime-security", "climate-change"}) {
		t.Errorf("got %+v", list)
	}
	if list := found(t, "joint-statement", "", "We will build for the climate. Change was named.",
		japan); len(list) != 1 || len(list[0].Topics) != 0 {
		t.Errorf("a topic across two sentences: got %+v", list)
	}
	if list := found(t, "joint-statement", "", "We reaffirm our commitment to build.",
		japan); len(list) != 1 || list[0].Rule != rule.Reaffirmed || len(list[0].Topics) != 0 {
		t.Errorf("got %+v", list)
	}
}

// TestWhoJoinsLaterCommitsNobody: a country that was no member yet when a text was
// written is no party to it.
func TestWhoJoinsLaterCommitsNobody(t *testing.T) {
	for date, want := range map[string]int{"1987-06-15": 0, "2007-06-15": 1, "": 1} {
		d := &archive.Document{Partners: []archive.PartnerMention{japan}}
		d.Kind.Value, d.Date.Value = "joint-statement", date
		list := Find(infertest.Head(before+"Viet Nam will dig a canal.", lists(t)), d)
		if len(list) != want {
			t.Errorf("%q: %d commitments, want %d", date, len(list), want)
		}
	}
}
