package infer

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/kind"
	"aseanarchive/generator/internal/infer/rule"
)

func TestKindInWords(t *testing.T) {
	for _, test := range []struct{ title, kind, words string }{
		{"Press Release of the 4th ASEAN-Norway Dialogue", "press-release", "Press Release"},
		{"JOINT PRESS RELEASE THIRD MEETING ON COTTON", "press-release", "JOINT PRESS RELEASE"},
		{"Joint Media Statement of the Ministers", "joint-statement", "Joint Media Statement"},
		{"ASEAN-Canada joint ministerial statement: forests", "joint-statement", "joint ministerial statement"},
		{"Joint Leaders’ Statement on Rice", "joint-statement", "Joint Leaders’ Statement"},
		{"ASEAN-Japan Vision Statement", "joint-statement", "Vision Statement"},
		{"Final Communiqué of the Forum", "joint-communique", "Final Communiqué"},
		{"47 Final Chairmans Statement of the Summit", "chairmans-statement", "Chairmans Statement"},
		{"Chairman's Press Statement on Fires", "chairmans-statement", "Chairman's Press Statement"},
		{"3rd ASEAN Norway Forum Co-Chairs’ Summary", "chairmans-statement", "Co-Chairs’ Summary"},
		{"Chair’s Statement of the 9th Summit", "chairmans-statement", "Chair’s Statement"},
		{"Island Summit Communiqué", "joint-communique", "Communiqué"},
		{"Phuket Declaration on Clean Beaches", "declaration", "Declaration"},
		{"Work Plan on Bicycles 2020-2024", "plan-of-action", "Work Plan"},
		{"Plan of Action to Implement the Joint Declaration", "plan-of-action", "Plan of Action"},
		{"Memorandum of Understanding between ASEAN and Chile", "agreement", "Memorandum of Understanding"},
		{"Second Protocol to Amend the Agreement", "agreement", "Protocol to"},
		{"Remarks at the Signing of the Agreement", "remarks", "Remarks"},
		{"Opening Address by the Minister", "speech", "Opening Address"},
		{"Intervention by the Minister at the Retreat", "remarks", "Intervention by"},
		{"Interview with the Ambassador", "transcript", "Interview with"},
		{"Joint Press Conference of the two Ministers", "transcript", "Joint Press Conference"},
		{"FACT SHEET: Clean Air", "fact-sheet", "FACT SHEET"},
		{"Readout of the Minister’s Call", "readout", "Readout of"},
		{"Annual Report 2011", "report", "Annual Report"},
		{"Terms of Reference of the Working Group", "other", "Terms of Reference"},
		{"Minister Tan on Bees: Press Statement", "press-release", "Press Statement"},
		{"Leaders welcome the plan for bees: Joint Statement", "joint-statement", "Joint Statement"},
		{"Comunicado conjunto de los Ministros", "joint-statement", "Comunicado conjunto"},
		{"Tuyên bố chung của các Bộ trưởng", "joint-statement", "Tuyên bố chung"},
		{"SIARAN PERS", "press-release", "SIARAN PERS"},

		{"ASEAN and China Issue Joint Statement on Bees", "", ""},
		{"President Amends Coastal Disaster Declaration", "", ""},
		{"Leaders adopt declaration on bees", "", ""},
		{"Meeting on the Joint Declaration", "", ""},
		{"ASEAN to address the haze", "", ""},
		{"Bees and Flowers", "", ""},
		{"", "", ""},
		{"::–", "", ""},
	} {
		kind, at, ok := kind.InWords(test.title)
		if words := test.title[at[0]:at[1]]; kind != test.kind || words != test.words || ok != (kind != "") {
			t.Errorf("%q is %q by %q, want %q by %q", test.title, kind, words, test.kind, test.words)
		}
	}
}

func TestKindsOfUntitledTexts(t *testing.T) {
	known := lists(t)
	points := "1. The 4th ASEAN-Norway Dialogue was held in Oslo on 2 June 2015.\n\n2. It was co-chaired by Ms. " +
		"Solberg and Mr. Htut.\n\n3. It noted a seminar.\n"
	for _, test := range []struct{ name, in, kind, rule string }{
		{"a label above the title", "Speech\n\nThe Sea and Us\n\nAt the talks " + said, "speech", rule.HeadLine},
		{"a word of a menu", "Home\nPress Release\nSpeeches\nLinks\nSearch\nContact\n\nThe Sea and Us\n\nAt the " +
			"talks " + said, "", ""},
		{"a sentence that names a release", "The leaders gave out a press release on that day in the house.\n\nAt " +
			"the talks " + said, "", ""},
		{"we, behind the dateline of a wire", "VIENTIANE, Laos, Oct. 10, 2024 /CNW/ - We, the Member States of " +
			"ASEAN and Canada, met, and " + said, "joint-statement", rule.Opening},
		{"we, who call it a declaration", "We, the Leaders of ASEAN, met, and " + said +
			"\n\nThe Leaders will carry out this Declaration.", "declaration", rule.Opening},
		{"we, the ministers at their yearly meeting", "We, the Foreign Ministers of ASEAN, met at the 53rd ASEAN " +
			"Foreign Ministers’ Meeting, and " + said, "joint-communique", rule.Opening},
		{"we, with one in the chair", "1. We, the Heads of State of ASEAN, gathered. The Summit was chaired by the " +
			"Prime Minister, and " + said, "chairmans-statement", rule.Opening},
		{"we, at a Summit of ASEAN", "We, the Heads of State of ASEAN, gathered for the 37th ASEAN Summit, and " +
			said, "chairmans-statement", rule.Opening},
		{"we, whom somebody released", "Press release\n\nThe Sea\n\nWe, the Leaders of ASEAN and Canada, met, and " +
			said, "joint-statement", rule.Opening},
		{"an agreement", "The Government of A and the Government of B, " +
			"hereinafter referred to as the Parties, have " + said, "agreement", rule.Opening},
		{"a salutation", "Excellencies,\n\nI stand before you, and at the talks " + said, "speech", rule.Opening},
		{"a salutation of a letter to nobody", "Distinguished scholars met at the talks, and " + said, "", ""},
		{"the honour", "Mr. Chairman, I have the honour to speak, and " + said, "speech", rule.Opening},
		{"an honour that is quoted", "The envoy said: “I have the honour to serve.” At the talks " + said, "", ""},
		{"an honour that is quoted, and we who speak", "The envoy said: “I have the honour to serve.” We went home " +
			"in our boats, and " + said, "", ""},
		{"a call", "The Minister spoke by phone with her colleague, and " + said, "readout", rule.Opening},
		{"turns", "MS. HARLOW: Good day.\n\nQ: Where?\n\nMS. HARLOW: Here.\n\nQ: When?\n\nMS. HARLOW: Now.\n",
			"transcript", rule.Turns},
		{"labels that are no speakers", "TIME: 10.00\n\nPLACE: Oslo\n\nDRESS: warm\n\nNOTES: none\n\nTREES: many\n",
			"", ""},
		{"a record with a chair", points, "chairmans-statement", rule.Record},
		{"a record without a chair", strings.ReplaceAll(points, "co-chaired by", "visited by"),
			"joint-statement", rule.Record},
		{"a record in the words of those in the chair", "The Forum was held in Oslo. It was co-chaired by A and B.\n" +
			"\nWe valued the talks.\n\nWe looked forward to the next.", "chairmans-statement", rule.Record},
		{"an account of a meeting", "The two sides held the 4th Dialogue on May 5. Ms. Solberg co-chaired with Mr. " +
			"Htut, and at the talks " + said, "press-release", rule.Press},
		{"a meeting that somebody was at", "The 4th Dialogue was held on May 5, and at the talks " + said, "", ""},
		{"an agency", "HANOI (VNA) – At the talks held today " + said, "news-article", rule.Press},
		{"an agency behind the date", "KUALA LUMPUR, Aug 6 (NNN-BERNAMA) — The Dialogue held on Wednesday was " +
			"co-chaired by A, and " + said, "news-article", rule.Press},
		{"a colon", "Jakarta: At the talks " + said, "news-article", rule.Press},
		{"an agency and a colon", "New Delhi [India], June 15 (ANI): At the talks " + said, "news-article", rule.Press},
		{"a word before a colon", "Update: At the talks " + said, "", ""},
		{"the name and hour of a writer", "Sea and Sand\nTan Mei Lin - 11 September 2020 16:20\n\nAt the talks " +
			said, "news-article", rule.Press},
		{"the office and words of somebody", "Sea and Sand\nTan Mei Lin, President - “At 11:20 we met.”\n\nAt the " +
			"talks " + said, "", ""},
		{"a caption", "Sea and Sand\n\nThe ministers at lunch. (Photo: Kim)\n\nAt the talks " + said,
			"news-article", rule.Press},
		{"reported speech", "The ministers met, officials said on Monday. According to the host, " + said,
			"news-article", rule.Press},
		{"reported speech in a release", "Oslo, 3 June 2020 – The ministers met, officials said on that day.\n\n" +
			"According to the host, " + said, "press-release", rule.Press},
		{"a weekday with its date", "The ministers met on Friday, 11 December in Oslo, and at the talks " + said, "",
			""},
		{"a heading below a sentence", "The leaders of both sides spoke of bees at length once more.\n\nPress " +
			"Release\n\nAt the talks " + said, "", ""},
		{"two long points", "Trade and Investment\n• At the talks " + said +
			"\n\nEnergy and Bees\n• At the talks " + said, "", ""},
		{"for the press", "At the talks " + said + "\n\nFor immediate release", "press-release", rule.Press},
		{"an issuer’s address", "---\npermalink: https://www.state.gov/sea\n---\nAt the talks " + said,
			"press-release", rule.Press},
		{"an account that a house keeps among its releases", "---\npermalink: /media/press-releases/sea\n---\nOSLO " +
			"(VNA) – At the talks on Tuesday " + said, "press-release", rule.Tag},
		{"the same account elsewhere", "---\npermalink: /media/stories/sea\n---\nOSLO (VNA) – At the talks on " +
			"Tuesday " + said, "news-article", rule.Press},
		{"a paper’s address", "---\npermalink: https://www.thejakartapost.com/sea\n---\nAt the talks " + said,
			"news-article", rule.Press},
		{"English rules leave Spanish alone", "Los ministros de la región se reunieron con los expertos. We, the " +
			"Leaders, spoke by phone; según el texto de la declaración, el diálogo sigue en la capital.", "", ""},
		{"nothing", "The sea is wide, and " + said, "", ""},
		{"empty", "", "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			d, _ := document(t, known, "x.txt", test.in)
			if d.Kind.Value != test.kind || d.Kind.Rule != test.rule {
				t.Errorf(
					"kind %q by %q (%v), want %q by %q",
					d.Kind.Value,
					d.Kind.Rule,
					d.Kind.Evidence,
					test.kind,
					test.rule,
				)
			}
		})
	}
}

func TestGivenKind(t *testing.T) {
	known := lists(t)
	for given, want := range map[string]string{"Press Release": "press-release", "speech": "speech",
		"Joint Communiqué": "joint-communique", "poem": "poem"} {
		d, _ := document(t, known, "x.md", "---\nkind: "+given+"\n---\nAt the talks "+said)
		if d.Kind.Value != want || d.Kind.Source != archive.FromFrontMatter {
			t.Errorf("%q is %+v, want %q", given, d.Kind, want)
		}
	}
}

func TestAKindThatNobodyKnowsIsKeptWithAWarning(t *testing.T) {
	d, problems := document(t, lists(t), "x.txt", "---\ntitle: A\nkind: press-relaese\n---\n"+said)
	if d.Kind.Value != "press-relaese" {
		t.Errorf("the kind is %q", d.Kind.Value)
	}
	if len(problems) != 1 || problems[0].ID != "unknown-kind" || problems[0].Line != 3 || problems[0].Column != 7 ||
		!strings.Contains(problems[0].Hint, "press-release") {
		t.Errorf("problems: %v", problems)
	}
}
