package kind

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/rule"
)

// TestWordsThatTellOfADocument holds titles that are a document's against
// headlines that tell something of one.
func TestWordsThatTellOfADocument(t *testing.T) {
	for title, want := range map[string]string{
		"Sochi declaration spells out goal":           "",
		"Declaration Spells Out Goal":                 "",
		"Sochi declaration brings both nearer":        "",
		"Sochi declaration of both":                   "declaration",
		"Sochi declaration":                           "declaration",
		"Sochi declaration, both nearer":              "declaration",
		"Sochi Declaration brings both nearer":        "declaration",
		"Declaration Adopted in Oslo":                 "declaration",
		"President’s congratulatory letter to a fair": "",
		"President sends letter to a fair":            "",
		"Letter to a fair":                            "letter",
		"President sends op-ed to a fair":             "",
		"Op-ed to a fair":                             "op-ed",
		"President sends minutes to a fair":           "",
		"Minutes of a fair":                           "minutes",
		"Bees – joint declaration of both":            "declaration",
		"Bees – declaration":                          "",
		"Sochi opening address spells out goal":       "speech",
		"Meeting on the Parliamentary Question":       "",
		"Parliamentary Question on Bees":              "parliamentary-record",
		"In his opening address on bees":              "",
		"In her opening address on bees":              "",
		"In their opening address on bees":            "",
		"In its opening address on bees":              "",
		"Bees and the opening address":                "speech",
		"Press Release: Transcript of an Interview":   "transcript",
		"Press Release: The ports are open":           "press-release",
		"Mayor Lee At a Press Availability":           "transcript",
		"His Opening Address":                         "speech",
		"Yoon deepens ties by declaration":            "",
		"Both wants a declaration, becomes happy":     "",
		"They become happy by declaration":            "",
		"He visits, and a declaration follows":        "",
		"declaration":                                 "declaration",
		"Minutes of the Meeting":                      "minutes",
		"Meeting on the Minutes of the Day":           "",
	} {
		if got, _, _ := InWords(title); got != want {
			t.Errorf("%q is %q, want %q", title, got, want)
		}
	}
}

func TestDocumentsAtFirstSight(t *testing.T) {
	const agreement = "Free Trade Agreement of Bees\n\n"
	const declaration = "Declaration of the Bees\n\n"
	const plan = "Plan of Action of the Bees\n\n"
	for _, test := range []struct{ name, in, kind, by string }{
		{"a page about an agreement", agreement + "At the port the agreement lowers what is paid, and " + said, "", ""},
		{"a page about a treaty", "Treaty of the Bees\n\nThe treaty lowers what is paid, and " + said, "", ""},
		{"a page about a convention", "Convention on Bees\n\nThe convention is kept, and " + said, "", ""},
		{"a page about this agreement", agreement + "This agreement lowers what is paid, and " + said, "", ""},
		{"an agreement", agreement + "At the port the Agreement lowers what is paid, and " + said, "agreement",
			rule.TitleWords},
		{"an agreement that knows itself", agreement + "The agreement of May is kept by this Agreement, and " + said,
			"agreement", rule.TitleWords},
		{"an agreement of parties", agreement + "The Contracting Parties, after the agreement of May, find that " +
			said, "agreement", rule.TitleWords},
		{"an agreement that some other text is about", agreement + "They found agreement at the port, and " + said,
			"agreement", rule.TitleWords},
		{"a page about a declaration", declaration + "The declaration is good, and " + said, "", ""},
		{"a declaration", declaration + "We, the Ministers, keep the declaration of May, and " + said, "declaration",
			rule.TitleWords},
		{"an agreement about a declaration", agreement + "The declaration is good, and " + said, "agreement",
			rule.TitleWords},
		{"a page about a plan", plan + "The plan is good, and " + said, "", ""},
		{"a plan", plan + "The Plan is good, and " + said, "plan-of-action", rule.TitleWords},

		{"a fact sheet that is a declaration", "Fact Sheet: Joint Declaration\n\nWe, the Ministers, met, and " + said,
			"joint-statement", rule.Opening},
		{"a fact sheet", "Fact Sheet: Joint Declaration\n\nMinisters met, and " + said, "fact-sheet", rule.TitleWords},

		{"the text of a statement", "Following is the text of a joint statement by four, and " + said,
			"joint-statement", rule.Opening},
		{"the text of a statement whose name begins near", "Following is the text of the long and old joint " +
			"statement by four, and " + said, "joint-statement", rule.Opening},
		{"the texts of statements", "Following are the remarks of the Mayor, and " + said, "remarks", rule.Opening},
		{"the gist of a statement", "The following is the gist of a joint statement by four, and " + said,
			"joint-statement", rule.Opening},
		{"a statement that was released", "The text of the following joint statement was released, and " + said,
			"joint-statement", rule.Opening},
		{"what a declaration reads", "The six-page Joint Declaration reads as follows, and " + said, "declaration",
			rule.Opening},
		{"what follows names none at once", "Following is the list of those who came to the port for the joint " +
			"statement, and " + said, "", ""},

		{"a name shortened as in treaties", "The Meeting of the Bees (hereinafter the Bees) is long, and " + said, "",
			""},
		{"a government that is shortened", "The Government of the Bees (hereinafter the Bees) finds that " + said,
			"agreement", rule.Opening},
		{"a party that is shortened", "Each party (hereinafter the Bees) finds that " + said, "agreement",
			rule.Opening},

		{"one side’s account", "1. The Forum was held in Oslo.\n\n2. Deputy Minister Yeo explained it.",
			"press-release", rule.Record},
		{"what he stressed", "1. The Forum was held in Oslo.\n\n2. Deputy Minister Yeo stressed it.", "press-release",
			rule.Record},
		{"what he said", "1. The Forum was held in Oslo.\n\n2. Deputy Minister Yeo said it.", "press-release",
			rule.Record},
		{"of what he was told", "1. The Forum was held in Oslo.\n\n2. Deputy Minister Yeo briefed them.",
			"press-release", rule.Record},
		{"one side’s account: spoke", "1. The Forum was held in Oslo.\n\n2. Deputy Minister Yeo spoke it.",
			"press-release",
			rule.Record},
		{"one side’s account: then spoke", "1. The Forum was held in Oslo.\n\n2. Deputy Minister Yeo then spoke it.",
			"press-release",
			rule.Record},
		{"one side’s account: stated", "1. The Forum was held in Oslo.\n\n2. Deputy Minister Yeo stated it.",
			"press-release",
			rule.Record},
		{"one side’s account: then stated", "1. The Forum was held in Oslo.\n\n2. Deputy Minister Yeo then stated it.",
			"press-release",
			rule.Record},
		{"one side’s account: emphasized", "1. The Forum was held in Oslo.\n\n2. Deputy Minister Yeo emphasized it.",
			"press-release",
			rule.Record},
		{"one side’s account: emphasised", "1. The Forum was held in Oslo.\n\n2. Deputy Minister Yeo emphasised it.",
			"press-release",
			rule.Record},
		{"one side’s account: expressed", "1. The Forum was held in Oslo.\n\n2. Deputy Minister Yeo expressed it.",
			"press-release",
			rule.Record},
		{"one side’s account: mentioned", "1. The Forum was held in Oslo.\n\n2. Deputy Minister Yeo mentioned it.",
			"press-release",
			rule.Record},
		{"what the Ministers expressed", "1. The Forum was held in Oslo.\n\n2. The Ministers expressed it.",
			"joint-statement", rule.Record},
		{"what the Meeting said", "1. The Forum was held in Oslo.\n\n2. The Meeting stressed it.", "joint-statement",
			rule.Record},
		{"what the Ministers said", "1. The Forum was held in Oslo.\n\n2. The Ministers stressed it.",
			"joint-statement", rule.Record},
		{"what a side said", "1. The Forum was held in Oslo.\n\n2. Japan stressed it.", "joint-statement", rule.Record},
		{"what a body said", "1. The Forum was held in Oslo.\n\n2. ASEAN stressed it.", "joint-statement", rule.Record},
		{"what was said", "1. The Forum was held in Oslo.\n\n2. It was explained.", "joint-statement", rule.Record},
		{"a label above a record", "Press Releases\n\nOutcome of the Forum of Bees\n\n1. The Forum was held in Oslo." +
			"\n\n2. It was long.", "press-release", rule.HeadLine},
		{"a label below a notice of the site", "We use cookies on this site to enhance your user experience. By " +
			"clicking any link you are giving your consent for us to set cookies.\n\nPress Release\n\nA Day of Bees" +
			"\n\nAt the quay " + said, "press-release", rule.HeadLine},
		{"ministers who met", "1. Ministers from ten lands met on 5 May.\n\n2. It was long.", "joint-statement",
			rule.Record},
		{"ministers who met, in a paragraph", "Ministers from ten lands met on 5 May at noon.\n\n1. It was long.\n\n" +
			"2. It was good.", "", ""},

		{"who speaks first", "SECRETARY LEE: Good afternoon. The sea is near, and " + said, "remarks", rule.Turns},
		{"who speaks first, and others", "SECRETARY LEE: Good afternoon. The sea is near, and " + said +
			"\n\nQUESTION: Is it?", "transcript", rule.Turns},
		{"two who speak, each once", "MODERATOR: All right, everybody. Here he is.\n\nSENIOR HARBOUR OFFICIAL: " +
			"Thank you. The talks went well.", "transcript", rule.Turns},
		{"a readout in which people speak", "Readout of the Talks\n\nMODERATOR: All right, " +
			"everybody.\n\nSENIOR HARBOUR OFFICIAL: Thank you.", "transcript", rule.Turns},
		{"a label and what it says", "SUBJECT: Ports and ships.\n\nDATE: The day of the talks.", "", ""},
		{"one who speaks alone", "MODERATOR: All right, everybody. Here he is, and he is well.", "", ""},
		{"a heading in capitals", "THE PORT: Good afternoon, it is said, and " + said, "remarks", rule.Turns},
		{"a word in capitals", "NOTE: Good afternoon, it is said there, and " + said, "", ""},
		{"who does not greet", "SECRETARY LEE: The sea is near, and " + said, "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			if kind, by := kindOf(t, test.in); kind != test.kind || by != test.by {
				t.Errorf("%q by %q, want %q by %q", kind, by, test.kind, test.by)
			}
		})
	}
}

func TestMarksAtFirstSight(t *testing.T) {
	const under = "\n\nAt the quay " + said
	for _, test := range []struct{ name, in, want string }{
		{"an agency at the head", "(VNF) - At the quay " + said, "3:0"},
		{"a place at the head", "(Oslo and more) - At the quay " + said, "0:0"},
		{"an agency behind the dateline above the title", "OSLO, Nov. 1 , 2006 (Xinhua)\n\nBoats Come Home\n\nAt the " +
			"quay " + said, "3:1"},
		{"brackets behind the day above the title", "OSLO, Nov. 1 , 2006 (Friday)\n\nBoats Come Home\n\nAt the quay " +
			said, "0:1"},
		{"a short form at the head, and no dash", "(VNF) At the quay " + said, "0:0"},
		{"two letters at the head", "(VN) - At the quay " + said, "0:0"},
		{"an agency between strokes", "SOCHI, May 19. /TASS/. At the quay " + said, "5:0"},
		{"words between strokes", "At the quay, and/or in boats/nets, " + said, "0:0"},
		{"an agency at the foot", "At the quay " + said + " They ate with Laos and Vietnam.-VNA", "3:0"},
		{"an agency in brackets at the foot", "At the quay " + said + " They ate with Laos. (VNA)", "3:0"},
		{"an agency on a line at the foot", "At the quay " + said + "\n\n-- Bernama", "3:0"},
		{"another short form at the foot", "At the quay " + said + " They ate with Laos.-XYZ", "0:0"},

		{"a place in brackets", "(Bangkok, Thailand) – At the quay " + said, "0:2"},
		{"a city in brackets", "(Bangkok) At the quay " + said, "0:2"},
		{"something else in brackets", "(Boats, nets) At the quay " + said, "0:0"},
		{"a place in brackets before a few words", "(Bangkok) It rained." + under, "0:0"},

		{"a day without its year", "At the quay they ate on May 5, and " + said, "1:0"},
		{"a day without its year, below a dateline with a day", "OSLO, 5 May 2016 – At the quay on May 5 " + said,
			"0:3"},
		{"a day without its year in the second sentence", "At the quay it was long. On May 5 they ate, and " + said,
			"0:0"},
		{"a month without its year", "At the quay they ate in May, and " + said, "0:0"},
		{"a meeting and its day", "At the quay the Forum was held on 5 May 2016, and " + said, "0:2"},
		{"a meeting behind its day", "On 5 May 2016 at the quay the Forum was held, and " + said, "0:1"},
		{"a meeting and its month", "At the quay the Forum was held in May 2016, and " + said, "0:1"},
		{"a day with no meeting", "At the quay they ate on 5 May 2016, and " + said, "0:0"},

		{"yesterday in the second paragraph", "At the quay " + said + "\n\nThey ate yesterday, and " + said, "1:0"},
		{"today in the second paragraph", "At the quay " + said + "\n\nThey ate today, and " + said, "0:0"},
		{"yesterday in the seventh paragraph", strings.Repeat("At the quay "+said+"\n\n", 6) + "They ate yesterday.",
			"0:0"},
		{"today under a dateline without a day", "OSLO – At the quay they ate today, and " + said, "0:3"},
		{"yesterday under it", "OSLO – At the quay they ate yesterday, and " + said, "3:0"},
		{"today under a place and a colon", "Jakarta: At the quay they ate today, and " + said, "3:0"},

		{"what a release read", "At the quay it is long, a press release read, and " + said, "1:0"},
		{"what they told", "At the quay she told them, and " + said, "1:0"},
		{"what they said, by who speaks", "At the quay she said so, and I know that " + said, "0:0"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := weighed(t, test.in, archive.Fact{}); got != test.want {
				t.Errorf("%s, want %s", got, test.want)
			}
		})
	}
}
