package plan

import (
	"strings"
	"sync"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/paper"
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

// found are the plans of a text of May 2019.
func found(t *testing.T, words string, parties ...string) []archive.PlanMention {
	t.Helper()
	d := &archive.Document{}
	d.Date.Value = "2019-05-06"
	d.Partners = []archive.PartnerMention{{ID: "china", Role: archive.Mentioned}}
	for _, id := range parties {
		d.Partners = append(d.Partners, archive.PartnerMention{ID: id, Role: archive.Party})
	}
	h := infertest.Head(before+words, lists(t))
	list := Find(h, d)
	for _, p := range list {
		infertest.CheckEvidence(t, h.Source, p.Evidence)
	}
	return list
}

func TestNamesOfPlans(t *testing.T) {
	for _, test := range []struct{ name, words, want string }{
		{"a whole noun", "They read the ASEAN Tea Declaration 2016.", "ASEAN Tea Declaration, 2016"},
		{"behind an article with a capital", "They read The ASEAN Tea Declaration 2016.",
			"ASEAN Tea Declaration, 2016"},
		{"each whole noun", "They read the ASEAN Agreement 2015, the ASEAN Tea Memorandum 2015, the ASEAN Tea " +
			"Treaty 2015 and the ASEAN Tea Workplan 2015.",
			"ASEAN Agreement, 2015; ASEAN Tea Memorandum, 2015; ASEAN Tea Treaty, 2015; ASEAN Tea Workplan, 2015"},
		{"in small letters", "They read the ASEAN tea declaration 2016.", ""},
		{"the noun in small letters", "They read the ASEAN declaration 2016.", ""},
		{"a word of one letter before it", "They read the X ASEAN Agreement 2016.", "X ASEAN Agreement, 2016"},
		{"a dash behind it", "They read the ASEAN Agreement – Tea 2016.", ""},
		{"an article ends the text", "They read the 2016 ASEAN Plan of Action to implement the",
			"ASEAN Plan of Action, 2016"},
		{"all of it in brackets", "They read the charter (ASEAN Work Plan) 2016.", "ASEAN Work Plan, 2016"},
		{"no noun", "They read the ASEAN Tea Book 2016.", ""},
		{"a half noun with its word", "They read the ASEAN Work Plan 2016.", "ASEAN Work Plan, 2016"},
		{"another word", "They read the ASEAN Master Plan 2016.", "ASEAN Master Plan, 2016"},
		{"a word in small letters", "They read the ASEAN action Plan 2016.", ""},
		{"a half noun without its word", "They read the ASEAN Tea Plan 2016.", ""},
		{"of Action", "They read the ASEAN Programme of Action 2016.", "ASEAN Programme of Action, 2016"},
		{"of something else", "They read the ASEAN Programme of Tea 2016.", ""},
		{"a half noun alone", "Plan of", ""},
		{"a subject behind it", "They read the ASEAN Agreement on Clean Rivers and Lakes 2016.",
			"ASEAN Agreement on Clean Rivers and Lakes, 2016"},
		{"both sides behind between", "They read the Agreement between the Government of Japan and the Member States " +
			"of ASEAN 2016.", "Agreement between the Government of Japan and the Member States of ASEAN, 2016"},
		{"both sides, without articles", "They read the Agreement between Japan and ASEAN 2016.",
			"Agreement between Japan and ASEAN, 2016"},
		{"of a private body", "They read the Memorandum of Understanding between the US-ASEAN Business Council " +
			"and the Harbour Agency 2016, and that of the ASEAN-EU Business Alliance 2016.", ""},
		{"of a public council", "They read the Memorandum of Understanding of the ASEAN-US Council 2016.",
			"Memorandum of Understanding of the ASEAN-US Council, 2016"},
		{"a subject with an article", "They read the ASEAN Agreement on the Law of the Rivers 2016.",
			"ASEAN Agreement on the Law of the Rivers, 2016"},
		{"concerning", "They read the ASEAN Agreement Concerning Rivers 2016.",
			"ASEAN Agreement Concerning Rivers, 2016"},
		{"a subject in small letters", "They read the ASEAN Agreement on rivers 2016.", ""},
		{"what follows and", "They read the ASEAN Tea Agreement and ASEAN Rice Declaration 2016.",
			"ASEAN Rice Declaration, 2016"},
		{"what stands before and", "They read of Tea and ASEAN Rice Declaration 2016.",
			"ASEAN Rice Declaration, 2016"},
		{"what stands before of", "They read the Code of ASEAN Rice Declaration 2016.",
			"ASEAN Rice Declaration, 2016"},
		{"a noun right behind a period", "They read the ASEAN Agreement 2015 Declaration of ASEAN 2016.",
			"ASEAN Agreement, 2015; Declaration of ASEAN, 2016"},
		{"a full stop behind it", "They read the 2016 ASEAN Work Plan.", "ASEAN Work Plan, 2016"},
		{"a half noun as the second word", "Work Plan of ASEAN 2016 is good.", "Work Plan of ASEAN, 2016"},
		{"for Action", "They read the ASEAN Programme for Action 2016.", ""},
		{"a noun inside a name", "They read the ASEAN Agreement on the Tea Declaration 2016.",
			"ASEAN Agreement on the Tea Declaration, 2016"},
		{"two plans joined", "They read the ASEAN Agreement on Tea and Rice Declaration of ASEAN 2016.",
			"Rice Declaration of ASEAN, 2016"},
		{"joined by and before it", "They read the ASEAN Rice and Tea Agreement 2016.",
			"ASEAN Rice and Tea Agreement, 2016"},
		{"a word of several before it", "They read the ASEAN Code of Tea Agreement 2016.",
			"ASEAN Code of Tea Agreement, 2016"},
		{"in is no part before it", "They met in ASEAN in Tea Agreement 2016.", ""},
		{"a colon before it", "They read the ASEAN: Tea Agreement 2016.", ""},
		{"an article opens the sentence", "The ASEAN Work Plan 2016 is good.", "ASEAN Work Plan, 2016"},
		{"a year opens the sentence", "2016 ASEAN Work Plan is good.", "ASEAN Work Plan, 2016"},
		{"the year of the plan before it", "They read the ASEAN Tea Declaration 2015; 2016 ASEAN Work Plan came.",
			"ASEAN Tea Declaration, 2015; ASEAN Work Plan, 2016"},
		{"a name behind a small word", "They read the tea of Rice ASEAN Agreement 2016.",
			"Rice ASEAN Agreement, 2016"},
		{"a small word at the end of what a name may have", "They read the ASEAN Agreement " +
			strings.Repeat("Tea ", 15) + "on Rice 2016.", ""},
		{"a bracket that is never closed", "They read the 2016 ASEAN Work Plan (AWP", "ASEAN Work Plan AWP, 2016"},
		{"a comma before it", "They read the ASEAN, Tea Agreement 2016.", ""},
		{"a comma behind it", "They read the ASEAN Agreement, Tea 2016.", ""},
		{"a colon behind it", "They read the ASEAN Agreement: Tea 2016.", ""},
		{"a month behind it", "They read the ASEAN Agreement in May 2016.", ""},
		{"an opening with a capital", "Under ASEAN Work Plan 2016 they dug.", "ASEAN Work Plan, 2016"},
		{"our", "Our ASEAN Work Plan 2016 is good.", "ASEAN Work Plan, 2016"},
		{"new", "New ASEAN Work Plan 2016 is good.", "ASEAN Work Plan, 2016"},
		{"both", "Both ASEAN Work Plan 2016 and tea are good.", "ASEAN Work Plan, 2016"},
		{"support", "Support ASEAN Work Plan 2016 now.", "ASEAN Work Plan, 2016"},
		{"supporting", "Supporting ASEAN Work Plan 2016 is good.", "ASEAN Work Plan, 2016"},
		{"implement", "Implement ASEAN Work Plan 2016 now.", "ASEAN Work Plan, 2016"},
		{"a name opens the sentence", "Rice ASEAN Work Plan 2016 is good.", "Rice ASEAN Work Plan, 2016"},
		{"a short form in brackets", "They read the ASEAN Work Plan (AWP) 2016.", "ASEAN Work Plan, 2016"},
		{"a short form in brackets before a subject", "They read the ASEAN Work Plan (AWP) on Tea 2016.",
			"ASEAN Work Plan on Tea, 2016"},
		{"a short form inside", "They read the ASEAN (AX) Work Plan 2016.", ""},
		{"what it implements", "They read the Plan of Action to Implement the ASEAN Pact (2016).",
			"Plan of Action to Implement the ASEAN Pact, 2016"},
		{"what it implements, in small letters", "They read the ASEAN Plan of Action to implement the Pact (2016).",
			"ASEAN Plan of Action to implement the Pact, 2016"},
		{"what it implements, in small letters", "They read the ASEAN Plan of Action to implement rivers 2016.", ""},
		{"to implement nothing", "They read the ASEAN Plan of Action to implement (2016).",
			"ASEAN Plan of Action, 2016"},
		{"to something else", "They read the ASEAN Work Plan to Dig 2016.", ""},
		{"a full stop of letters", "They read the U.S.-ASEAN Work Plan 2016.", "U.S.-ASEAN Work Plan, 2016"},
		{"the long name of ASEAN", "They read the Association of Southeast Asian Nations Work Plan 2016.",
			"Association of Southeast Asian Nations Work Plan, 2016"},
		{"sixteen words before it", "They read the ASEAN " + strings.Repeat("Tea ", 15) + "Agreement 2016.",
			"ASEAN " + strings.Repeat("Tea ", 15) + "Agreement, 2016"},
		{"seventeen words before it", "They read the ASEAN " + strings.Repeat("Tea ", 16) + "Agreement 2016.", ""},
		{"sixteen words behind it", "They read the ASEAN Agreement " + strings.Repeat("Tea ", 16) + "2016.",
			"ASEAN Agreement" + strings.Repeat(" Tea", 16) + ", 2016"},
		{"seventeen words behind it", "They read the ASEAN Agreement " + strings.Repeat("Tea ", 17) + "2016.", ""},
		{"a small word opens the sentence", "And Agreement 2016 of ASEAN.", ""},
		{"a colon behind a short form", "They read the ASEAN Work Plan (AWP): Tea 2016.", ""},
		{"what follows and the", "They read the ASEAN Agreement and the Tea 2016.", ""},
		{"half a bracket", "They read the ASEAN Work Plan (AWP and rice) 2016.", ""},
		{"nothing outside brackets", "They read the ASEAN (Agreement) 2016.", ""},
		{"in no name of ASEAN", "They read the XASEAN Work Plan 2016.", ""},
	} {
		var got []string
		for _, p := range found(t, test.words) {
			got = append(got, p.Name+", "+p.Period)
		}
		if strings.Join(got, "; ") != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

func TestPeriods(t *testing.T) {
	for _, test := range []struct{ behind, want string }{
		{"2016", "2016"}, {"(2016)", "2016"}, {"2016-2020", "2016/2020"}, {"2016–20", "2016/2020"}, {"2016‑2020",
			"2016/2020"},
		{"2016—2020", "2016/2020"}, {"2016/2020", "2016/2020"}, {"2016 - 2020", "2016/2020"}, {"2016 – 2020",
			"2016/2020"},
		{"2016 to 2020", "2016/2020"}, {"for 2016-2020", "2016/2020"}, {"from 2016 to 2020", "2016/2020"},
		{"for the period 2016 to 2020", "2016/2020"}, {"2020-2016", ""}, {"2016-2016", ""}, {"2020 - 2016", "2020"},
		{"2016 to date", "2016"}, {"2016 to 2016", "2016"}, {"2016 - 2016", "2016"}, {"2016 to 2018-2020", "2016"},
		{"in the period 2016", ""},
		{"2016 2020", "2016"}, {"2016 + 2020", "2016"}, {"2016 to", "2016"}, {"1234567", ""}, {"of 2016", ""},
		{"(AWP), 2016", ""}, {"of Action, 2016", ""}, {"of Action, for 2016", ""},
		{"(AWP), for 2016", ""}, {"(AWP) for 2016", "2016"},
		{"for", ""}, {"for tea", ""}, {"20166", ""}, {"20162020", ""}, {"2016x2020", ""},
		{"2016-2020 - 2030", "2016/2020"}, {"0216", ""},
	} {
		list := found(t, "They read the ASEAN Work Plan "+test.behind+".")
		got := ""
		if len(list) > 0 {
			got = list[0].Period
		}
		if got != test.want || len(list) > 1 {
			t.Errorf("%q: %q, want %q", test.behind, got, test.want)
		}
	}
	for _, test := range []struct{ before, want, quote string }{
		{"2016", "2016", "2016 ASEAN Work Plan"}, {"2016-2020", "2016/2020", "2016-2020 ASEAN Work Plan"},
		{"2016- 2020", "2016/2020", "2016- 2020 ASEAN Work Plan"}, {"2020- 2016", "2016", "2016 ASEAN Work Plan"},
		{"2016- 2018-2020", "2018/2020", "2018-2020 ASEAN Work Plan"},
		{"2016- 2016", "2016", "2016- 2016 ASEAN Work Plan"}, {"2014-2015- 2020", "2020", "2020 ASEAN Work Plan"},
		{"2016 of", "", ""}, {"2016 of Tea", "", ""}, {"2016,", "", ""},
	} {
		list := found(t, "They read the "+test.before+" ASEAN Work Plan now.")
		got, quote := "", ""
		if len(list) > 0 {
			got, quote = list[0].Period, list[0].Evidence[0].Quote
		}
		if got != test.want || quote != test.quote {
			t.Errorf("%q: %q %q, want %q %q", test.before, got, quote, test.want, test.quote)
		}
	}
}

func TestLineages(t *testing.T) {
	for _, test := range []struct {
		name, words, id, sides string
		parties                []string
	}{
		{"ASEAN alone", "the ASEAN Work Plan 2016", "asean-work-plan", "", nil},
		{"with a partner", "the ASEAN-Japan Work Plan 2016", "asean-japan-work-plan", "japan", nil},
		{"with two, in the order of their IDs", "the ASEAN-Japan-China Work Plan 2016", "asean-china-japan-work-plan",
			"china japan", nil},
		{"a partner behind it is no side", "the ASEAN Work Plan 2016 of Japan", "asean-work-plan", "", nil},
		{"a member is no side", "the ASEAN-Laos Work Plan 2016", "asean-laos-work-plan", "", nil},
		{"nor is a topic", "the ASEAN Climate Change Work Plan 2016", "asean-climate-change-work-plan", "", nil},
		{"a partner named twice", "the ASEAN-Japan Work Plan on Tea of Japan 2016", "asean-japan-work-plan-on-tea-of",
			"japan", nil},
		{"what it implements", "the Plan of Action to Implement the ASEAN-Japan Pact (2016)",
			"asean-japan-plan-of-action", "japan", nil},
		{"what it implements, in small letters", "the ASEAN-Japan Plan of Action to implement the Pact (2016)",
			"asean-japan-plan-of-action", "japan", nil},
		{"two short forms in brackets", "the ASEAN Work Plan (AWP) on Tea (TEA) 2016", "asean-work-plan-on-tea", "",
			nil},
		{"a short form in brackets", "the ASEAN Work Plan (AWP) on Tea 2016", "asean-work-plan-on-tea", "", nil},
		{"another spelling", "the ASEAN Programme of Action 2016", "asean-program-of-action", "", nil},
		{"one word for two", "the ASEAN Tea Masterplan 2016", "asean-tea-master-plan", "", nil},
		{"bare, with one party", "the Plan of Action 2016", "asean-japan-plan-of-action", "japan", []string{"japan"}},
		{"bare, another", "the Program of Action 2016", "asean-japan-program-of-action", "japan", []string{"japan"}},
		{"bare, a third", "the Work Program 2016", "asean-japan-work-program", "japan", []string{"japan"}},
		{"bare, with two parties", "the Plan of Action 2016", "", "", []string{"japan", "china"}},
		{"bare, with three parties", "the Plan of Action 2016", "", "", []string{"japan", "china", "india"}},
		{"bare, without a party", "the Plan of Action 2016", "", "", nil},
		{"not bare", "the Tea Plan of Action 2016", "", "", []string{"japan"}},
		{"of a partner alone", "the Japan Plan of Action 2016", "", "", []string{"japan"}},
	} {
		id, sides := "", ""
		for _, p := range found(t, "They read "+test.words+".", test.parties...) {
			id, sides = p.ID, strings.Join(p.Sides, " ")
		}
		if id != test.id || sides != test.sides {
			t.Errorf("%s: %s of %q, want %s of %q", test.name, id, sides, test.id, test.sides)
		}
	}
}

func TestAdoptions(t *testing.T) {
	for _, test := range []struct{ name, words, want string }{ // date, by, meeting, place
		{"behind the name", "The ASEAN Tea Agreement was signed on 2 May 2018.", "2018-05-02"},
		{"each verb", "The ASEAN Tea Agreement, inked on 2 May 2018.", "2018-05-02"},
		{"endorsed", "The ASEAN Tea Agreement, endorsed on 2 May 2018.", "2018-05-02"},
		{"launched", "The ASEAN Tea Agreement, launched on 2 May 2018.", "2018-05-02"},
		{"concluded", "The ASEAN Tea Agreement, concluded on 2 May 2018.", "2018-05-02"},
		{"issued", "The ASEAN Tea Agreement, issued on 2 May 2018.", "2018-05-02"},
		{"another verb", "The ASEAN Tea Agreement was praised on 2 May 2018.", ""},
		{"in a month", "The ASEAN Tea Agreement was signed last month.", "2019-04"},
		{"in a year", "The ASEAN Tea Agreement was signed in 2017.", "2017"},
		{"a year right behind", "The ASEAN Tea Agreement, signed 2017.", ""},
		{"a year right behind the name", "They noted the adoption of the ASEAN Tea Agreement in 2017.", "2017"},
		{"a year that is no date", "The ASEAN Tea Agreement was signed for Vision 2025.", ""},
		{"a period", "The ASEAN Tea Agreement was signed for 2016-2020.", ""},
		{"since", "The ASEAN Tea Agreement, signed, has worked since 2016.", ""},
		{"without a date", "The ASEAN Tea Agreement was signed.", ""},
		{"still to come", "The ASEAN Tea Agreement will be signed on 2 May 2020.", ""},
		{"expected", "The ASEAN Tea Agreement is expected, signed on 2 May 2020.", ""},
		{"may", "The ASEAN Tea Agreement may be signed on 2 May 2020.", ""},
		{"should", "The ASEAN Tea Agreement should be signed on 2 May 2020.", ""},
		{"the fifth word behind", "The ASEAN Tea Agreement, which many of us signed on 2 May 2018.", "2018-05-02"},
		{"until", "The ASEAN Tea Agreement, signed, has worked until 2016.", ""},
		{"a period before the day", "The ASEAN Tea Agreement, signed for 2016-2020 on 2 May 2018.", "2018-05-02"},
		{"will, four words before", "They will all see the signing of the ASEAN Tea Agreement on 2 May 2020.", ""},
		{"will, five words before", "They will now all see the signing of the ASEAN Tea Agreement on 2 May 2018.",
			"2018-05-02"},
		{"by nobody, at the end", "The ASEAN Tea Agreement, signed 2018-05-02 by.", "2018-05-02"},
		{"the meeting of another plan", "The ASEAN Tea Agreement, signed on 2 May 2018, and the ASEAN Rice " +
			"Agreement 2017 of the 14th ASEAN Summit.", "2018-05-02"},
		{"a meeting that names another plan", "The ASEAN Tea Agreement, signed on 2 May 2018, and the 14th ASEAN " +
			"Summit Declaration 2017.", "2018-05-02"},
		{"the place of another plan", "The ASEAN Tea Agreement, signed on 2 May 2018, and the ASEAN Rice " +
			"Agreement 2017 of Jakarta.", "2018-05-02"},
		{"a partner before the place", "The ASEAN Tea Agreement, signed with Japan on 2 May 2018 in Jakarta.",
			"2018-05-02 in jakarta"},
		{"adopted before the name, and signed behind it",
			"They adopted the ASEAN Tea Agreement, which was signed by " +
				"Ministers on 2 May 2018.", "2018-05-02 by Ministers"},
		{"of a plan for another",
			"The Plan of Action to Implement the ASEAN Tea Declaration was signed on 2 May 2018.",
			"2018-05-02"},
		{"of a name that names a declaration", "The ASEAN Agreement on the Tea Declaration was signed on 2 May 2018.",
			"2018-05-02"},
		{"too far behind", "The ASEAN Tea Agreement, which many of us have signed on 2 May 2018.", ""},
		{"before the name", "They noted the adoption of the ASEAN Tea Agreement on 2 May 2018.", "2018-05-02"},
		{"signing", "They noted the signing of this new ASEAN Tea Agreement on 2 May 2018.", "2018-05-02"},
		{"launch", "They noted the launch of an ASEAN Tea Agreement on 2 May 2018.", "2018-05-02"},
		{"a verb before the name", "They adopted the ASEAN Tea Agreement on 2 May 2018.", "2018-05-02"},
		{"another word before", "They noted tea of the ASEAN Tea Agreement on 2 May 2018.", ""},
		{"to come, before", "They look forward to the adoption of the ASEAN Tea Agreement on 2 May 2020.", ""},
		{"upcoming, before", "They noted the upcoming adoption of the ASEAN Tea Agreement on 2 May 2020.", ""},
		{"looked, before", "They looked to the adoption of the ASEAN Tea Agreement on 2 May 2020.", ""},
		{"leading to it", "They came to the adoption of the ASEAN Tea Agreement on 2 May 2018.", "2018-05-02"},
		{"by whom", "The ASEAN Tea Agreement, signed by the Ministers of Tea on 2 May 2018.",
			"2018-05-02 by the Ministers of Tea"},
		{"by whom, up to a comma", "The ASEAN Tea Agreement, signed by the Ministers, in full, on 2 May 2018.",
			"2018-05-02 by the Ministers"},
		{"by whom, up to a dash", "The ASEAN Tea Agreement, signed by the Ministers – all of them – on 2 May 2018.",
			"2018-05-02 by the Ministers"},
		{"by whom, behind the date", "The ASEAN Tea Agreement, signed 2018-05-02 by the Ministers.",
			"2018-05-02 by the Ministers"},
		{"by whom, too far behind", "The ASEAN Tea Agreement, signed on 2 May 2018 and read by the Ministers.",
			"2018-05-02"},
		{"by nobody", "The ASEAN Tea Agreement, signed by on 2 May 2018.", "2018-05-02"},
		{"by whom, during", "The ASEAN Tea Agreement, signed by Ministers during talks on 2 May 2018.",
			"2018-05-02 by Ministers"},
		{"by whom, when", "The ASEAN Tea Agreement, signed by Ministers when they met on 2 May 2018.",
			"2018-05-02 by Ministers"},
		{"at which meeting", "The ASEAN Tea Agreement, signed at the 14th ASEAN Summit on 2 May 2018.",
			"2018-05-02 14 asean-summit"},
		{"at the first of two", "The ASEAN Tea Agreement, signed at the 14th ASEAN Summit and the 2nd ASEAN-Japan " +
			"Summit on 2 May 2018.", "2018-05-02 14 asean-summit"},
		{"signed, then issued", "The ASEAN Tea Agreement, signed in 2017, issued in 2018.", "2017"},
		{"by whom, within three words", "The ASEAN Tea Agreement, signed late there by Ministers on 2 May 2018.",
			"2018-05-02 by Ministers"},
		{"by whom, not within three words", "The ASEAN Tea Agreement, signed late there then by Ministers on 2 May " +
			"2018.", "2018-05-02"},
		{"by whom, in many words", "The ASEAN Tea Agreement, signed by Ministers of tea of rice of salt of boats " +
			"of ports of seas on 2 May 2018.",
			"2018-05-02 by Ministers of tea of rice of salt of boats of ports"},
		{"with a name just four words before", "They noted the signing of this new ASEAN Tea Agreement of 2 May " +
			"2018.", "2018-05-02"},
		{"with a name five words before", "They noted the signing of the new new ASEAN Tea Agreement of 2 May 2018.",
			""},
		{"at one of several", "The ASEAN Tea Agreement, signed at the 14th and 15th ASEAN Summits on 2 May 2018.",
			"2018-05-02 0 asean-summit"},
		{"where", "The ASEAN Tea Agreement, signed on 2 May 2018 in Kuala Lumpur.", "2018-05-02 in kuala-lumpur"},
		{"no place", "The ASEAN Tea Agreement, signed on 2 May 2018, and Washington replied.", "2018-05-02"},
		{"before another plan is named", "The ASEAN Tea Agreement, signed on 2 May 2018, and the ASEAN Rice " +
			"Agreement 2017.", "2018-05-02"},
		{"words of another plan", "The ASEAN Tea Agreement, signed, and the ASEAN Rice Agreement 2017 of 2 May " +
			"2018 in Jakarta.", ""},
	} {
		list := found(t, test.words)
		got := ""
		for _, p := range list {
			if p.Adopted == "" {
				continue
			}
			got += p.Adopted
			if p.By != "" {
				got += " by " + p.By
			}
			if p.Meeting != "" {
				got += " " + string(rune('0'+p.Ordinal/10)) + string(rune('0'+p.Ordinal%10)) + " " + p.Meeting
			}
			if p.Place != "" {
				got += " in " + p.Place
			}
		}
		got = strings.ReplaceAll(got, " 00 ", " 0 ")
		if got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

func TestAPlanNamedAgain(t *testing.T) {
	list := found(t, "They read the ASEAN Tea Agreement 2016, and the ASEAN Tea Agreement 2017.\n\n"+
		"The ASEAN Tea Agreement 2016 was signed by the Ministers on 2 May 2015 in Jakarta at the 14th ASEAN "+
		"Summit.\n\n"+
		"The ASEAN Tea Agreement 2016 was signed on 3 May 2015. The ASEAN Tea Agreement 2016 is good.")
	if len(list) != 2 {
		t.Fatalf("got %+v", list)
	}
	p := list[0]
	if p.Adopted != "2015-05-02" || p.By != "the "+
		"Ministers" || p.Place != "jakarta" || p.Ordinal != 14 || p.Meeting != "asean-summit" {
		t.Errorf("got %+v", p)
	}
	if len(p.Evidence) != 2 || len(p.Paragraphs) != 3 || len(list[1].Paragraphs) != 1 {
		t.Errorf("evidence %+v, paragraphs %v and %v", p.Evidence, p.Paragraphs, list[1].Paragraphs)
	}
	if list := found(t, "The ASEAN Tea Agreement was signed on 2 May 2015. The ASEAN Tea Agreement was signed on 3 "+
		"May 2015."); len(list) != 2 {
		t.Errorf("two of one name, adopted on two days, are %d plans", len(list))
	}
}

// Where nobody says when a plan was adopted, nothing of its adoption is told.
func TestAnAdoptionWithoutADateTellsNothing(t *testing.T) {
	list := found(t, "The ASEAN Tea Agreement 2016 was signed by the Ministers in Jakarta at the 14th ASEAN Summit.")
	if len(list) != 1 {
		t.Fatalf("got %+v", list)
	}
	p := list[0]
	if told := p.Adopted + p.By + p.Place + p.Meeting; told != "" || p.Ordinal != 0 {
		t.Errorf("an adoption on an unknown day tells %q and %d", told, p.Ordinal)
	}
	if quote := p.Evidence[0].Quote; quote != "ASEAN Tea Agreement 2016" {
		t.Errorf("the proof of a plan without an adoption is %q", quote)
	}
}

// The proof of an adoption goes from the name to the last word that tells of it.
func TestProofOfAnAdoption(t *testing.T) {
	for _, test := range []struct{ name, told, untold string }{
		{"up to the day", "signed on 2 May 2018", "and praised"},
		{"up to the meeting", "signed on 2 May 2018 at the 14th ASEAN Summit", "and praised"},
		{"up to the place", "signed on 2 May 2018 at the 14th ASEAN Summit in Jakarta", "and praised"},
		{"the day last", "signed in Jakarta at the 14th ASEAN Summit on 2 May 2018", "and praised"},
	} {
		list := found(t, "They saw the ASEAN Tea Agreement "+test.told+" "+test.untold+".")
		if len(list) != 1 {
			t.Errorf("%s: got %+v", test.name, list)
			continue
		}
		if quote := list[0].Evidence[0].Quote; quote != "ASEAN Tea Agreement "+test.told {
			t.Errorf("%s: the proof is %q", test.name, quote)
		}
	}
}

func TestNoPlansInCode(t *testing.T) {
	source := infertest.Source(before + "```\nThey read the ASEAN Tea Agreement 2016.\n```\n")
	source.Markdown = true
	h := head.Read(paper.New(source, lists(t), nil, new(diag.Log)))
	if list := Find(h, &archive.Document{}); len(list) != 0 {
		t.Errorf("code names the plans %+v", list)
	}
}

// The proof of a plan goes from the first year of its period to the last.
func TestProofOfAPeriod(t *testing.T) {
	for _, quote := range []string{"ASEAN Work Plan 2016", "ASEAN Work Plan 2016 to 2020",
		"ASEAN Work Plan 2016 - 2020",
		"ASEAN Work Plan (AWP) for the period 2016-2020", "2016 ASEAN Work Plan"} {
		list := found(t, "They read the "+quote+" now.")
		if len(list) != 1 || list[0].Evidence[0].Quote != quote {
			t.Errorf("the proof of %q is that of %+v", quote, list)
		}
	}
}

// A plan that is named again, and of which nothing more is told, has one proof.
func TestAPlanNamedAgainWithoutAdoption(t *testing.T) {
	list := found(t, "They read the ASEAN Tea Agreement 2016. The ASEAN Tea Agreement 2016 is good.")
	if len(list) != 1 || len(list[0].Evidence) != 1 || len(list[0].Paragraphs) != 1 {
		t.Errorf("got %+v", list)
	}
}
