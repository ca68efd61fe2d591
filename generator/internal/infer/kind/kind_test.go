package kind

import (
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/rule"
)

// said fills a paragraph, so that it is no line of the head.
const said = "the people of the coast and of the hills spoke at length of boats, of nets and of the price of rice."

func TestNamesOfKinds(t *testing.T) {
	for kind, titles := range map[string]string{
		"press-release": "Press Release|Press Releases|News Release|Media Release|Statement from the " +
			"Mayor|Co-Chairs’ Press Release",
		"joint-statement": "Joint Statement|Joint Media Statement|Leaders’ Statement|Ministers’ " +
			"Statement|Ministers' Statement|" +
			"Leaders’ Long and Last Statement|Statement of ASEAN|Joint Vision",
		"joint-communique": "Joint Communiqué|Joint Press Communiqué|Communiqué",
		"chairmans-statement": "Chairman’s Statement|Chariman’s Statement|Chair’s Summary|Chairs’ Report|Co-Chairs’ " +
			"Summary|CO-CHAIRS’ STATEMENT|Joint Co-Chair Statement|Co-Chairs Statement|Chair Statement|" +
			"Statement by the Chair of the Bees|Press Statement by the Chair of the Bees|" +
			"Press Statement by the Chairman of the Bees",
		"declaration": "Declaration|Joint Declaration",
		"agreement":   "Agreement on Bees|Treaty",
		"fact-sheet":  "Fact Sheet",
		"speech": "Speech|Speeches|Address to the Parliament|Opening Address|Inaugural Address of the Mayor|" +
			"Welcome Address",
		"remarks": "Remarks|Opening Statement of the Mayor|Intervention at the Retreat|Intervention of the Mayor",
		"message": "Message on Bees|Message from the Mayor|Message by the Mayor|Message of the Mayor|" +
			"Message to the Congress|Message to the Senate|Congratulatory Message to the Mayor",
		"letter":       "Open Letter on Bees|Letter from the Mayor|Letter to the Mayor|A Letter on Bees",
		"note-verbale": "Note Verbale on Bees",
		"memorandum": "Memorandum on Bees|Memorandum for the Mayor|Memorandum From the Mayor|" +
			"Memorandum of Conversation",
		"cable":      "Cablegram 12|Telegram 12|Airgram 12",
		"minutes":    "Minutes of the Bees|Record of Conversation with the Mayor",
		"resolution": "Resolution on Bees",
		"parliamentary-record": "Written Question 12|Written Answer by the Mayor|Reply to Parliamentary Questions " +
			"on Bees|" +
			"Reply to Parliamentary Question|Parliamentary Question 12",
		"op-ed": "Op-Ed",
		"transcript": "Press Gaggle by the Mayor|Special Briefing|Background Press Call|Press Conference|Press " +
			"Availability|Media Availability",
		"other": "Proclamation on Bees|Executive Order on Bees|Presidential Permit|Guidelines on Bees|Notice on Bees|" +
			"A Proclamation|Code of Conduct for Bees|Code of Conduct on Bees",
		"": "Public Opinion on Bees|Bees Call for Intervention|South Sea Code of Conduct Seen Near|" +
			"Bees Are Late – report|Talks on the Note Verbale|Talks on the Memorandum on Bees|He Sends Message to " +
			"the Congress|Leaders’ Very Long " +
			"and Last Statement|" +
			"Chairman’s Long Summary|Leaders’ Summary|" +
			"Leaders Issue Statement|Leaders’ Report of Bees: Annual|Pressed Releases|Press of the " +
			"Release|Chairmanship|Joints and Statements",
	} {
		for title := range strings.SplitSeq(titles, "|") {
			got, at, ok := InWords(title)
			if got != kind && !(kind == "" && got == "report") || ok != (got != "") {
				t.Errorf("%q is %q by %q, want %q", title, got, title[at[0]:at[1]], kind)
			}
		}
	}
}

func TestWordsThatNameAKind(t *testing.T) {
	for title, want := range map[string]string{
		"ASEAN Co-Chairs’ Summary of Bees":      "Co-Chairs’ Summary",
		"Chairs’ Summary":                       "Chairs’ Summary",
		"Plan of Action for the Declaration":    "Plan of Action",
		"The Declaration and the Plan":          "Declaration",
		"On Bees: Joint Statement":              "Joint Statement",
		"Bees | Press Release":                  "Press Release",
		"Bees – Press Release – Declaration":    "Press Release",
		"Report on the Agreement":               "Report",
		"Speech on the Agreement":               "Speech",
		"Meeting on the Speech":                 "Speech",
		"Meeting on the Agreement":              "",
		"Meeting on the Declaration":            "",
		"Meeting on the Plan of Action":         "",
		"Meeting on the Report":                 "",
		"Meeting on the Code of Conduct":        "",
		"Plan of Action and a Meeting on Bees":  "Plan of Action",
		"Leaders’ Statement and Declaration":    "Leaders’ Statement",
		"Declaration and Leaders’ Statement":    "Declaration",
		"Joint Vision Statement":                "Joint Vision Statement",
		"Declaration Adopted in Oslo":           "Declaration",
		"Leaders’ Statement Issued in Oslo":     "Leaders’ Statement",
		"Co-Chairs’ Summary of Bees":            "Co-Chairs’ Summary",
		"CO-CHAIRS’ SUMMARY":                    "CO-CHAIRS’ SUMMARY",
		"The Chairs’ Summary":                   "Chairs’ Summary",
		"Ministers’ Communiqué":                 "Ministers’ Communiqué",
		"Ministers’ Communique":                 "Ministers’ Communique",
		"Chairman’s Communiqué":                 "Communiqué",
		"A Dinner of Leaders":                   "",
		"":                                      "",
		"Joint Press Statement":                 "Joint Press Statement",
		"Press Conference of the Joint Council": "Press Conference",
	} {
		if _, at, _ := InWords(title); title[at[0]:at[1]] != want {
			t.Errorf("%q is named by %q, want %q", title, title[at[0]:at[1]], want)
		}
	}
}

func TestHeadlinesAreNoTitles(t *testing.T) {
	const verbs = "adopt adopts approves reviews launches commits reaffirm nominates applaud announce announces " +
		"seek eye delivers " +
		"strengthens boosts advances negotiations welcome sign signs"
	for verb := range strings.FieldsSeq(verbs) {
		title := "Leaders " + verb + " declaration on bees"
		if kind, _, ok := InWords(title); ok {
			t.Errorf("%q is %q", title, kind)
		}
	}
	if kind, _, _ := InWords("Leaders of the Seeker: Declaration"); kind != "declaration" {
		t.Errorf("a verb inside a word makes no headline: %q", kind)
	}
}

var known *authority.Lists // read once

// kindOf is the kind of a text and its rule.
func kindOf(t *testing.T, words string) (string, string) {
	t.Helper()
	fact := factOf(t, words)
	return fact.Value, fact.Rule
}

// factOf is the kind of a text with its proof.
func factOf(t *testing.T, words string) archive.Fact {
	t.Helper()
	if known == nil {
		known = infertest.Lists(t)
	}
	h := infertest.Head(words, known)
	h.ReadTitle("")
	fact := Of(h, archive.NotKnown())
	if fact.Known() {
		infertest.CheckEvidence(t, h.Source, fact.Evidence)
	}
	return fact
}

func TestOpenings(t *testing.T) {
	letters := func(n int) string { return strings.Repeat("x", n) }
	for _, test := range []struct{ name, in, kind string }{
		{"we", "We, the Ministers of the islands, met, and " + said, "joint-statement"},
		{"we in small letters", "WE, THE MINISTERS of the islands, met, and " + said, "joint-statement"},
		{"we, of whom nobody states", "We, the Fishers of the islands, met, and " + said, ""},
		{"we, who speak of those who state", "We, the Fishers, thank the Ministers, and " + said, ""},
		{"we, behind two dashes", "Oslo – 5 May – We, the Ministers of the islands, met, and " + said,
			"joint-statement"},
		{"we, as far behind a dash as may be", letters(118) + "–We, the Ministers of the islands, met, and " + said,
			"joint-statement"},
		{"we, too far behind a dash", letters(119) + "–We, the Ministers of the islands, met, and " + said, ""},
		{"we, and nothing else", "We, the", ""},
		{"we, without an article", "We, Ministers of the islands, met, and " + said, ""},
		{"we, of whom a long list speaks", "We, the Fishers " + letters(374) + " Ministers met, and " + said,
			"joint-statement"},
		{"we, of whom a list speaks that is too long", "We, the Fishers " + letters(385) + " Ministers met, and " +
			said, ""},
		{"we, in the twelfth paragraph", strings.Repeat("It rained.\n\n", 11) + "We, the Ministers, met, and " + said,
			"joint-statement"},
		{"we, in the thirteenth paragraph", strings.Repeat("It rained.\n\n", 12) + "We, the Ministers, met, and " +
			said, ""},
		{"we, below others who do not state", "We, the Fishers, met, and " + said + "\n\nWe, the Ministers, met, and " +
			said, "joint-statement"},
		{"we, with somebody in the chair", "We, the Leaders, met, chaired by Laos, and " + said, "chairmans-statement"},
		{"we, behind a dash", "Oslo – We, the Ministers of the islands, met, and " + said, "joint-statement"},
		{"we, in the middle", "Here stand We, the Ministers of the islands, and " + said, ""},
		{"we, at the foreign ministers’ meeting", "We, the Ministers, met at the 53rd ASEAN Foreign Ministers' " +
			"Meeting, and " + said, "joint-communique"},
		{"we, at an old meeting of them", "We, the Ministers, met at the 23rd ASEAN Ministerial Meeting, and " + said,
			"joint-communique"},
		{"we, at a meeting without a number", "We, the Ministers, met before the ASEAN Foreign Ministers' Meeting, " +
			"and " + said, "joint-statement"},
		{"we, with the Summit", "We, the Leaders, gathered with ASEAN Summit guests, and " + said, "joint-statement"},
		{"we, gathered for a Summit", "We, the Leaders, gathered for the 37th ASEAN Summit, and " + said,
			"chairmans-statement"},
		{"we, after a Summit", "We, the Leaders, spoke of the 37th ASEAN Summit, and " + said, "joint-statement"},
		{"we, who call it so", "We, the Leaders, met, and " + said + "\n\nWe will carry out this Agreement.",
			"agreement"},
		{"we, who speak of one", "We, the Leaders, met, and " + said + "\n\nWe will carry out this agreement.",
			"joint-statement"},
		{"your excellency", "Your Excellency, I see the sea, and " + said, "speech"},
		{"your excellencies", "Your Excellencies, I see the sea, and " + said, "speech"},
		{"honourable", "Honourable guests, I see the sea, and " + said, "speech"},
		{"good afternoon", "Good afternoon. I see the sea, and " + said, "speech"},
		{"good evening", "Good evening. I see the sea, and " + said, "speech"},
		{"thank you", "Thank you, and you see that " + said, "speech"},
		{"thank you for", "Thank you for it, and you see that " + said, "speech"},
		{"thank you very", "Thank you very much. You see that " + said + " I went.", "speech"},
		{"thank you so", "Thank you so much. I see that " + said, "speech"},
		{"thanks to others", "Thank you to the Mayor and to my friend, and " + said, ""},
		{"as prepared", "(As prepared for the day)\n\nI see the sea, and " + said, "speech"},
		{"quoted", "“Good evening”, he spoke, and my friend knew that " + said, ""},
		{"a salutation in brackets", "(Good evening) I see the sea, and " + said, "speech"},
		{"a salutation inside a line", "So good evening. I see the sea, and " + said, ""},
		{"a salutation in the eighth paragraph", strings.Repeat("It rained.\n\n", 7) + "Good evening. I see " + said,
			"speech"},
		{"a salutation in the ninth paragraph", strings.Repeat("It rained.\n\n", 8) + "Good evening. I see " + said,
			""},
		{"who speaks as I a little later", "Good evening.\n\n" + strings.Repeat("It rained.\n\n", 12) + "I saw it.",
			"speech"},
		{"who speaks as I too late", "Good evening.\n\n" + strings.Repeat("It rained.\n\n", 13) + "I saw it.", ""},
		{"my, at the head of a sentence", "Good evening. My friends are at sea, and " + said, "speech"},
		{"our, inside a sentence", "Good evening. So our boats are at sea, and " + said, "speech"},
		{"I, and a point called i", "Good evening. I see that it is said in (i) that " + said, "speech"},
		{"figures in front, and this Agreement", "4 boats are late.\n\n5 boats of this Agreement are late.", ""},
		{"articles, and this Agreement", "Article 4\n\nBoats are late.\n\nArticle 5\n\nSo is this Agreement.",
			"agreement"},
		{"articles that are quoted, and this Agreement", "“Article 4”\n\nBoats are late.\n\n“Article 5”\n\n" +
			"So is this Agreement.", ""},
		{"a point called i", "Good evening. It is said in (i) that " + said, ""},
		{"you in capitals", "Good evening. It is FOR YOU, and " + said, ""},
		{"a straight quotation", "Good evening, he said \"I see\", and " + said, ""},
		{"behind a quotation", "Good evening, he said “so” and I see that " + said, "speech"},
		{"behind a straight quotation", "Good evening, he said \"so\" and I see that " + said, "speech"},
		{"an opening that is quoted", "My friend said “I am glad that " + said + "”", ""},
		{"an opening behind a quotation", "My friend said “so”, and I am glad that " + said, "speech"},
		{"an opening as far as it may be", "My " + letters(345) + " I am glad that " + said, "speech"},
		{"an opening that is too far", "My " + letters(350) + " I am glad that " + said, ""},
		{"no salutation", "Honourably he went, and I see that " + said, ""},
		{"nobody speaks", "Good evening, it is dark, and " + said, ""},
		{"in a name", "Good evening, it is Our Ocean, and " + said, ""},
		{"a quotation", "Good evening, he said “I see”, and " + said, ""},
		{"honored", "Today I am honored, and " + said, "speech"},
		{"pleased", "Today I am pleased to see that " + said, "speech"},
		{"glad", "Today I am glad that " + said, "speech"},
		{"grateful", "Today I am grateful that " + said, "speech"},
		{"begin", "Today let me begin by I know not what, and " + said, "speech"},
		{"welcome", "Today I welcome you, and " + said, "speech"},
		{"thanks of somebody else", "Sri welcomes you, and " + said, ""},
		{"a call", "The Minister spoke today with her friend, and " + said, "readout"},
		{"a call in the third paragraph", "It rained.\n\nIt rained.\n\nThe Minister spoke by phone, and " + said,
			"readout"},
		{"a call in the fourth paragraph", "It rained.\n\nIt rained.\n\nIt rained.\n\nThe Minister spoke by phone, " +
			"and " + said, ""},
		{"a call deep in the paragraph", "The " + letters(385) + " spoke by phone, and " + said, ""},
		{"a call not so deep in it", "The " + letters(380) + " spoke by phone, and " + said, "readout"},
		{"no call", "The Minister spoke today without her friend, and " + said, ""},
		{"a treaty", "The Kingdom and the Republic, hereinafter the Parties, find that " + said, "agreement"},
		{"a treaty with a name", "The Contracting Parties find that " + said + "\n\nUnder this Treaty it is so.",
			"agreement"},
		{"a treaty that only speaks of another", "The Contracting Parties find that " + said +
			"\n\nUnder this agreement it is so.", "agreement"},
		{"a treaty that calls itself a declaration", "The Contracting Parties find that " + said +
			"\n\nUnder this Declaration it is so.", "declaration"},
		{"a treaty in the twelfth paragraph", strings.Repeat("It rained.\n\n", 11) + "The Contracting Parties find " +
			"that " + said, "agreement"},
		{"a treaty in the thirteenth paragraph", strings.Repeat("It rained.\n\n", 12) +
			"The Contracting Parties find that " + said, ""},
		{"a treaty deep in its paragraph", "The parties " + letters(768) + " hereinafter A, and " + said, "agreement"},
		{"a treaty too deep in its paragraph", "The parties " + letters(778) + " hereinafter A, and " + said, ""},
		{"the formula of another language", strings.Repeat("Los ministros de la región se reunieron con los expertos "+
			"del país en la capital. ", 40) + "\n\nWe, the Ministers, met.", ""},
		{"a treaty of those who are only named", "The Kingdom and the Republic have agreed as follows: " + said,
			"agreement"},
		{"a short form of somebody who is no party", "The Council, hereinafter A, finds that " + said, ""},
		{"no treaty", "The Parties find that " + said, ""},
		{"somebody turns to those present", "Mr. President,\n\nThe ports of the isles are open, and " + said, "speech"},
		{"in the sentence", "Mr. President, the ports of the isles are open, and " + said, ""},
		{"a line without its comma", "Friends of the Isles\n\nThe ports of the isles are open, and " + said, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			kind, by := kindOf(t, test.in)
			if kind != test.kind || kind != "" && by != rule.Opening {
				t.Errorf("%q by %s, want %q", kind, by, test.kind)
			}
		})
	}
}

func TestRecords(t *testing.T) {
	for _, test := range []struct{ name, in, kind string }{
		{"held", "1. The Forum was held in Oslo.\n\n2. It was long.", "joint-statement"},
		{"as held, where a letter was lost", "1. The Forum as held in Oslo.\n\n2. It was long.", "joint-statement"},
		{"held via", "1. The Forum held via a screen was long, and we took place in it.\n\n2. It was long.",
			"joint-statement"},
		{"held its", "1. The Committee held its talks.\n\n2. It was long.", "joint-statement"},
		{"held their", "1. The two sides held their Forum.\n\n2. It was long.", "joint-statement"},
		{"convened the", "1. The two sides convened the Forum.\n\n2. It was long.", "joint-statement"},
		{"hosted the", "1. Norway hosted the Forum.\n\n2. It was long.", "joint-statement"},
		{"the Forum too far behind", "1. Norway hosted the " + strings.Repeat("long ", 20) +
			"Forum.\n\n2. It was long.", ""},
		{"the Forum just near", "1. Norway hosted the " + strings.Repeat("long ", 14) + "Forum.\n\n2. It was long.",
			"joint-statement"},
		{"no meeting", "1. The boat was held in Oslo.\n\n2. It was long.", ""},
		{"ministers are no meeting", "1. The ministers held via the radio.\n\n2. It was long.", ""},
		{"inside a word", "1. The Forumheld was held in Oslo.\n\n2. It was long.", ""},
		{"points that are marked", "- The Forum was held in Oslo.\n- It was long.", "joint-statement"},
		{"a paragraph above points", "The Forum was held in Oslo.\n\n1. It was long.\n\n2. It was good.", ""},
		{"points that begin a little later", "The Sea and Us\n\n1. It rained.\n\n2. The Forum was held in Oslo.\n\n" +
			"3. It was long.", "joint-statement"},
		{"the last of the points", "1. It rained.\n\n2. The Forum was held in Oslo.", ""},
		{"below a dateline", "OSLO, 5 May 2016 – The Forum was held in the port, and " + said +
			"\n\nWe saw it.\n\nWe liked it.", "press-release"},
		{"held a long way into the point", "1. It was " + strings.Repeat("x", 370) + " and the Forum was held.\n\n" +
			"2. It was long.", "joint-statement"},
		{"held too far into the point", "1. It was " + strings.Repeat("x", 375) + " and the Forum was held.\n\n" +
			"2. It was long.", ""},
		{"the meeting behind the verb", "1. In Oslo took place what the Forum saw.\n\n2. It was long.", ""},
		{"held the boat, and the Forum", "1. They held the boat, and hosted the Forum.\n\n2. It was long.",
			"joint-statement"},
		{"in the fourth point in the chair", "1. The Forum was held.\n\n2. A.\n\n3. B.\n\n4. It was chaired by A.",
			"chairmans-statement"},
		{"we, at the end of the first paragraphs", "The Forum was held in Oslo.\n\nWe saw it.\n\n" +
			strings.Repeat("It rained.\n\n", 9) + "We liked it.", "joint-statement"},
		{"we, too late", "The Forum was held in Oslo.\n\nWe saw it.\n\n" + strings.Repeat("It rained.\n\n", 10) +
			"We liked it.", ""},
		{"at the head of its point", "1. Forum was held in Oslo.\n\n2. It was long.", "joint-statement"},
		{"one point", "1. The Forum was held in Oslo.\n\nIt was long.", ""},
		{"in the chair", "1. The Forum was held in Oslo.\n\n2. It was co-chaired by A and B.", "chairmans-statement"},
		{"in the chair, too late", "1. The Forum was held.\n\n2. A.\n\n3. B.\n\n4. C.\n\n5. It was chaired by A.",
			"joint-statement"},
		{"we", "The Forum was held in Oslo.\n\nWe saw it.\n\nWe liked it.", "joint-statement"},
		{"we once", "The Forum was held in Oslo.\n\nWe saw it.\n\nIt was good.", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			if kind, by := kindOf(t, test.in); kind != test.kind {
				t.Errorf("%q by %s, want %q", kind, by, test.kind)
			}
		})
	}
}

func TestPressAndIssuers(t *testing.T) {
	const opened = "The Ports of the Sea Open to All\n\nShips may call there now, and all of them do so.\n\n" +
		"Harbour Council\n\n"
	for _, test := range []struct{ name, in, kind string }{
		{"a place before a dash", "OSLO – At the talks " + said, "news-article"},
		{"a place and a day", "Oslo, 5 May 2016 – At the talks " + said, "press-release"},
		{"reported twice", "At the talks, she said, it rained, and " + said + "\n\nAs the statement said, " + said,
			"news-article"},
		{"reported once", "At the talks, she said, it rained, and " + said, ""},
		{"reported once, at length", "At the talks, she said, it rained. " + strings.Repeat("All ports are open. ", 50),
			"news-article"},
		{"reported once, in a list", "At the talks, she said, it rained, and " + said + "\n\n• " +
			strings.Repeat("port, ", 200), ""},
		{"who tells of himself", opened + "The Harbour Council held talks, and " + said,
			"press-release"},
		{"of whom somebody tells", opened + "The Harbour Board held talks, and " + said, ""},
		{"a drawer of releases", "The Sea and Us\n\nPR news\n\nAt the quay " + said, "press-release"},
		{"said today", "At the quay he said today that it rained, and " + said, "news-article"},
		{"said during", "At the quay one said during the rain, and " + said + "\n\nOne tweeted that " + said,
			"news-article"},
		{"a said that nobody said", "At the quay the aforesaid on the list, and " + said +
			"\n\nThe unsaid in it, and " + said, ""},
		{"a capital", "At the quay of the Indonesian capital the bloc met, and " + said, "news-article"},
		{"human capital", "At the quay human capital of the block grew, and " + said, ""},
		{"a capital of others", "At the quay Norwegian local time and the capital were lost, and " + said, ""},
		{"times of news", "At the quay they met earlier this week, officials said on that day, and " + said,
			"news-article"},
		{"times of news, over the weekend", "At the quay they met over the weekend, " +
			"officials said on that day, and " + said, "news-article"},
		{"times of news, just before", "At the quay of the just-concluded fair, officials said on that day, and " +
			said, "news-article"},
		{"a weekday", "At the quay they slept on Monday, and " + said, "news-article"},
		{"a weekday and its day", "At the quay they slept on Monday, 5 May, and " + said, ""},
		{"a weekday and a day far off", "At the quay they slept on Monday of the long cold month, that is to say 5 " +
			"May, and " + said, "news-article"},
		{"a feast", "At the quay they spoke of the Oslo/Good Friday Accord, and " + said, ""},
		{"another feast", "At the quay they spoke of Easter Sunday, and " + said, ""},
		{"a weekday behind a name", "At the quay of Oslo Friday they slept, and " + said, "news-article"},
		{"a weekday at the head", "On Friday at the quay they slept, and " + said, "news-article"},
		{"no weekday", "At the quay they slept on Mondays, and " + said, ""},
		{"today at the head", "Today, officials said on that day, and " + said, ""},
		{"a freelance", "The Sea and Us\n\nA freelance from Oslo\n\nView all posts by A\n\nAt the quay " + said,
			"news-article"},
		{"a freelancer", "The Sea and Us\n\nA freelancer from Oslo\n\nView all posted by A\n\nAt the quay " + said, ""},
		{"a photo", "The Sea and Us\n\nPhoto credit A\n\nAt the quay " + said, "news-article"},
		{"an illustration", "The Sea and Us\n\nIllustration (A. Berg)\n\nAt the quay " + said, "news-article"},
		{"a slash", "The Sea and Us\n\nA. Berg / Xinhua\n\nAt the quay " + said, "news-article"},
		{"rules of a forum", "The Sea and Us\n\nAlso read: Nets\n\nCommunity guidelines for posting\n\nAt the quay " +
			said, "news-article"},
		{"one of them", "The Sea and Us\n\nAlso read: Nets\n\nAt the quay " + said, ""},
		{"an issuer", "The Sea and Us\n\nFull press release\n\nAt the quay " + said, "press-release"},
		{"another issuer", "The Sea and Us\n\nFull statement here\n\nAt the quay " + said, "press-release"},
		{"issued by, at the head", "The Sea and Us\n\nIssued by A\n\nAt the quay " + said, "press-release"},
		{"issued by, in the middle", "The Sea and Us\n\nPassports issued by A\n\nAt the quay " + said, ""},
		{"a meeting and its chair", "The Forum was held in the port, was chaired by A, and " + said, "press-release"},
		{"a meeting alone", "The Forum was held in the port, and " + said, ""},
		{"more for the press", "The Forum was held on Monday, she said, and " + said, "news-article"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if kind, by := kindOf(t, test.in); kind != test.kind {
				t.Errorf("%q by %s, want %q", kind, by, test.kind)
			}
		})
	}
}

func TestTurns(t *testing.T) {
	turns := func(names ...string) string {
		var b strings.Builder
		for _, name := range names {
			b.WriteString(name + ": It is so.\n\n")
		}
		return b.String()
	}
	for _, test := range []struct{ name, in, kind string }{
		{"letters", turns("Q", "A", "Q", "A"), "transcript"},
		{"three", turns("Q", "A", "Q"), ""},
		{"offices", turns("MODERATOR", "Arne Holm, Envoy", "MODERATOR", "Arne Holm, Envoy"), "transcript"},
		{"a role that is too short", turns("Arne Holm, Mr", "Lena Berg, Ms", "Arne Holm, Mr", "Lena Berg, Ms"), ""},
		{"small letters", turns("Arne holm", "Lena berg", "Arne holm", "Lena berg"), ""},
		{"one word", turns("Arne", "Lena", "Arne", "Lena"), ""},
		{"five words", turns("Arne Bo Carl Dag Holm", "Lena Berg", "Arne Bo Carl Dag Holm", "Lena Berg"), "transcript"},
		{"six words", turns("Arne Bo Carl Dag Erik Holm", "Lena Berg", "Arne Bo Carl Dag Erik Holm", "Lena Berg"), ""},
		{"a role of three letters", turns("Arne Holm, CEO", "Lena Berg, CFO", "Arne Holm, CEO", "Lena Berg, CFO"),
			"transcript"},
		{"a name with a small word", turns("Arne holm", "Lena berg", "Arne holm", "Lena berg"), ""},
		{"capitals of four letters", turns("HOLM", "BERG", "HOLM", "BERG"), "transcript"},
		{"capitals of three letters", turns("VNA", "ANI", "VNA", "ANI"), ""},
		{"names in bold letters", turns("**HOLM**", "**BERG**", "**HOLM**", "**BERG**"), "transcript"},
		{"names that are too long", turns("HOLM "+strings.Repeat("X", 65), "BERG", "HOLM "+strings.Repeat("X", 65),
			"BERG"),
			""},
		{"names that are as long as may be", turns("HOLM "+strings.Repeat("X", 64), "BERG",
			"HOLM "+strings.Repeat("X", 64),
			"BERG"), "transcript"},
		{"names without words behind them", "HOLM:\n\nBERG:\n\nHOLM:\n\nBERG:\n\n", ""},
		{"colons at the head", strings.Repeat(": It is so.\n\n", 4), ""},
		{"one of four names twice", turns("HOLM", "BERG", "LUND", "HOLM"), "transcript"},
		{"one in an office, twice", "Readout of the Talks\n\n" + turns("MINISTER LEE", "MINISTER LEE"), "readout"},
		{"one in an office and another", "Readout of the Talks\n\n" + turns("MINISTER LEE", "MINISTER HOLM"),
			"transcript"},
		{"one in an office, and much later another", "Readout of the Talks\n\n" + turns("MINISTER LEE") +
			strings.Repeat("It rained.\n\n", 12) + turns("MINISTER HOLM"), "transcript"},
		{"two in offices, much later", "Readout of the Talks\n\n" + strings.Repeat("It rained.\n\n", 12) +
			turns("MINISTER LEE", "MINISTER HOLM"), "readout"},
		{"a release of what two said", "Press Release on the Talks\n\n" + turns("MINISTER LEE", "MINISTER HOLM"),
			"transcript"},
		{"long words without a stop", strings.Repeat("HOLM: that the boats of the north are all so very late\n\n"+
			"BERG: that the boats of the south are all so very late\n\n", 2), "transcript"},
		{"forty letters and a space without a stop", strings.Repeat("HOLM: "+strings.Repeat("x", 40)+"\n\nBERG: "+
			strings.Repeat("x", 40)+"\n\n", 2), "transcript"},
		{"a letter less", strings.Repeat("HOLM: "+strings.Repeat("x", 39)+"\n\nBERG: "+
			strings.Repeat("x", 39)+"\n\n", 2), ""},
		{"a few words without a stop", strings.Repeat("HOLM: the north\n\nBERG: the south\n\n", 2), ""},
		{"one who says I", "MINISTER LEE: I came.", "remarks"},
		{"a label and one who says I", "SUBJECT: The ports are open.\n\nMINISTER LEE: I came.", ""},
		{"one name", turns("Lena Berg", "Lena Berg", "Lena Berg", "Lena Berg"), ""},
		{"labels", turns("TIME", "PLACE", "DRESS", "NOTES"), ""},
		{"few among many", turns("Q", "A", "Q", "A") + strings.Repeat("It rained.\n\n", 13), ""},
		{"enough among many", turns("Q", "A", "Q", "A") + strings.Repeat("It rained.\n\n", 12), "transcript"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if kind, by := kindOf(t, test.in); kind != test.kind {
				t.Errorf("%q by %s, want %q", kind, by, test.kind)
			}
		})
	}
}

func TestLayoutAndHead(t *testing.T) {
	points := "## Rice\n\n- Rice is sown\n- Rice is cut\n\n## Nets\n\n- Nets are made\n- Nets are cast\n"
	for _, test := range []struct{ name, in, kind string }{
		{"points", points, "fact-sheet"},
		{"one heading", strings.Replace(points, "## Nets\n\n", "", 1), ""},
		{"a heading in bold letters", strings.Replace(points, "## Nets\n", "**Nets:**\n", 1), "fact-sheet"},
		{"bold words that are no heading", strings.Replace(points, "## Nets\n", "**Nets are dear:**\n", 1), ""},
		{"a heading in capitals above a paragraph", strings.Replace(points, "## Nets\n", "**NETS**  \nNets are tied "+
			"by "+
			"hand in the harbours of the isles, and sold.\n", 1) + "- Nets are cast again, and again, until " +
			"they tear\n",
			"fact-sheet"},
		{"one in other letters above a paragraph", strings.Replace(points, "## Nets\n", "**Nets**  \nNets are tied by "+
			"hand in the harbours of the isles, and sold.\n", 1) + "- Nets are cast again, and again, until " +
			"they tear\n",
			""},
		{"names in a list", strings.NewReplacer("Rice is sown", "Anna Lie", "Rice is cut", "Bo Berg", "Nets are made",
			"Harbour Board", "Nets are cast", "Tea House").Replace(points), ""},
		{"three points", strings.Replace(points, "- Nets are cast\n", "", 1), ""},
		{"more outside the points", points + "\nAt the quay " + said, ""},
		{"points, and as much outside them", points + "\n" + strings.Repeat("x", 49), "fact-sheet"},
		{"points, and a letter more outside them", points + "\n" + strings.Repeat("x", 50), ""},
		{"numbered paragraphs under headings", strings.NewReplacer("- Rice is s", "1. Rice is s", "- Rice is c",
			"2. Rice is c", "- Nets are m", "3. Nets are m", "- Nets are c", "4. Nets are c").Replace(points), ""},
		{"a label above what governments state", "Press Release\n\nWe, the Ministers of the islands, met, and " + said,
			"joint-statement"},
		{"a label with a number above it",
			"Press Release No. 5\n\nThe Sea and Us\n\nWe, the Ministers of the islands, " +
				"met, and " + said, "press-release"},
		{"another name above it", "Speech\n\nThe Sea and Us\n\nWe, the Ministers of the islands, met, and " + said,
			"speech"},
		{"of two lines above the nearer", "Speech\n\nPress Release\n\nThe Sea and Us\n\nAt the quay " + said,
			"press-release"},
		{"a line below the title", "The Sea and Us\n\nPress Release\n\nAt the quay " + said, "press-release"},
		{"a title that is too long for a line", "Joint Statement on " + strings.Repeat("the Fishermen’s Harbours, the "+
			"Lighthouses and the Seafarers, ", 3) + "the Coast\n\nAt the quay " + said, "joint-statement"},
		{"a text without a title that speaks of a document", "At the quay they read the Declaration, and " + said, ""},
		{"a line above that is no kind", "The Harbour\n\nThe Sea and Us\n\nAt the quay " + said, ""},
		{"a title that a menu prints", "Home\nSpeech of the Mayor\nLinks\nSearch\n\nAt the quay " + said, ""},
		{"a title above a menu", "Speech of the Mayor\n\nHome\nLinks\nSearch\nNews\n\nAt the quay " + said, "speech"},
		{"at the head of a menu", "Speech\nHome\nLinks\nSearch\n\nThe Sea and Us\n\nAt the quay " + said, ""},
		{"at the end of a menu", "Home\nLinks\nSearch\nSpeech\n\nThe Sea and Us\n\nAt the quay " + said, ""},
		{"in a record, beside its day", "The Sea and Us\nHolm, Arne\n5 May 2016\nSpeech\nOslo\n\nAt the quay " + said,
			"speech"},
		{"in a record, away from its day", "The Sea and Us\n5 May 2016\nHolm, Arne\nOslo\nSpeech\n\n" +
			"At the quay " + said, ""},
		{"above a blank line and a menu", "Speech\n\nHome\nLinks\nSearch\n\nThe Sea and Us\n\nAt the quay " + said,
			"speech"},
		{"a menu with a long line", "Home\nSpeech\nLinks\n" + strings.Repeat("x", 31) +
			"\n\nThe Sea and Us\n\nAt the " +
			"quay " + said, "speech"},
		{"a menu with a line as long as may be", "Home\nSpeech\nLinks\n" + strings.Repeat("x", 30) +
			"\n\nThe Sea and Us\n\nAt the quay " + said, ""},
		{"a menu right above the text", "The Sea and Us\n\nHome\nLinks\nSearch\nSpeech\n\nAt the quay " + said, ""},
		{"below a menu and a blank line", "Home\nLinks\nSearch\n\nSpeech\n\nThe Sea and Us\n\nAt the quay " + said,
			"speech"},
		{"a menu with a long line above", strings.Repeat("x", 31) + "\nHome\nSpeech\nLinks\n\nThe Sea and Us\n\n" +
			"At the quay " + said, "speech"},
		{"a long line in a menu", "Home\nLinks\nSpeech " + strings.Repeat("x", 24) + "\nSearch\nNews\n\nThe Sea and " +
			"Us\n\nAt the quay " + said, "speech"},
		{"a line above", "Press Release\n\nThe Sea and Us\n\nAt the quay " + said, "press-release"},
		{"a sentence above", "This is a press release.\n\nThe Sea and Us\n\nAt the quay " + said, ""},
		{"a menu", "Home\nSpeech\nLinks\nSearch\n\nThe Sea and Us\n\nAt the quay " + said, ""},
		{"a short menu", "Home\nSpeech\nLinks\n\nThe Sea and Us\n\nAt the quay " + said, "speech"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if kind, by := kindOf(t, test.in); kind != test.kind {
				t.Errorf("%q by %s, want %q", kind, by, test.kind)
			}
		})
	}
}

// What a person calls a document is read in plain words; what no word of theirs
// names is kept, and they are told.
func TestGivenKinds(t *testing.T) {
	if known == nil {
		known = infertest.Lists(t)
	}
	for _, test := range []struct{ given, want, problem string }{
		{"press-release", "press-release", ""},
		{"Press Release", "press-release", ""},
		{"Joint Statement", "joint-statement", ""},
		{"Joint Communiqué", "joint-communique", ""},
		{"Chairman’s Statement", "chairmans-statement", ""},
		{"Declaration", "declaration", ""},
		{"Plan of Action", "plan-of-action", ""},
		{"Agreement", "agreement", ""},
		{"Fact Sheet", "fact-sheet", ""},
		{"Speech", "speech", ""},
		{"Remarks", "remarks", ""},
		{"Transcript", "transcript", ""},
		{"Readout", "readout", ""},
		{"News Article", "news-article", ""},
		{"Report", "report", ""},
		{"Code of Conduct", "other", ""},
		{"speach", "speach", "Did you mean “speech”? The kinds are"},
		{"Ballad of the sea", "Ballad of the sea", "The kinds are"},
	} {
		p := infertest.Paper("Joint Statement on the Sea\n\nAt the quay "+said, known)
		p.Settings = archive.Give(&archive.Source{
			FrontMatter: []archive.Field{{Key: "kind", Values: []string{test.given}, Line: 1, End: 1}},
		}, nil, "")
		got := Of(head.Read(p), archive.NotKnown())
		if got.Value != test.want || got.Source != archive.FromFrontMatter {
			t.Errorf("%q is %q from %s, want %q", test.given, got.Value, got.Source, test.want)
		}
		hint := ""
		for _, d := range p.Log.Sorted() {
			hint = d.Hint
		}
		if !strings.HasPrefix(hint, test.problem) || (hint == "") != (test.problem == "") {
			t.Errorf("%q: %q, want %q", test.given, hint, test.problem)
		}
	}
}

// A statement that is delivered is a speech, whatever it calls itself.
func TestStatementsThatAreDelivered(t *testing.T) {
	for above, want := range map[string]string{
		"Please check against delivery\n\n": "speech", "": "press-release",
		"Please check the ports\n\n": "press-release",
	} {
		words := above + "Statement by Anna Lie, Minister of Ports\n\nThe ports of the isles are open, and " + said
		if kind, by := kindOf(t, words); kind != want {
			t.Errorf("%q: %q by %s, want %q", above, kind, by, want)
		}
	}
}

// A drawer or a tag says what the text leaves open, where it says nothing else.
func TestKindsOfTags(t *testing.T) {
	if known == nil {
		known = infertest.Lists(t)
	}
	for words, test := range map[string]struct {
		tags []string
		want string
	}{
		"At the quay ":                       {[]string{"ports", "speech"}, "speech"},
		"At the quay it ":                    {[]string{"speech of the month"}, ""},
		"At the quay he ":                    {[]string{"agreement"}, ""},
		"At the quay he said today that it ": {[]string{"speech"}, "news-article"},
	} {
		p := infertest.Paper(words+said, known)
		p.Settings = archive.Give(&archive.Source{
			FrontMatter: []archive.Field{{Key: "tags", Values: test.tags, Line: 1, End: 1}},
		}, nil, "")
		if got := Of(head.Read(p), archive.NotKnown()); got.Value != test.want {
			t.Errorf("%q, tags %q: %q by %s, want %q", words, test.tags, got.Value, got.Rule, test.want)
		}
	}
}

// So does the drawer in the address from which a text came, but not its own name there.
func TestKindsOfDrawers(t *testing.T) {
	if known == nil {
		known = infertest.Lists(t)
	}
	for address, want := range map[string]string{
		"/newsroom/press-releases/ports-open/": "press-release", "/media/speeches/ports-open": "speech",
		"https://ports.example/fact-sheets/a": "fact-sheet", "/newsroom/press-releases": "", "/newsroom/ports/": "",
		"/agreements/ports": "", "": "",
	} {
		origin := archive.Fact{Value: address, Basis: archive.Stated, Source: archive.FromFrontMatter}
		if got := Of(head.Read(infertest.Paper("At the quay "+said, known)), origin); got.Value != want {
			t.Errorf("%q: %q by %s, want %q", address, got.Value, got.Rule, want)
		}
	}
}

// A label that counts what it names says nothing of the text.
func TestNumbersOfDocuments(t *testing.T) {
	for line, want := range map[string]string{
		"Transcript ID: 4444": "", "Transcript No: 4444": "", "Transcript No.: 4": "", "Transcript number: 4444": "",
		"Transcript: 4444": "transcript", "Transcript ID: Anna Lie": "transcript", "Background Briefing": "transcript",
	} {
		if kind, by := kindOf(t, line+"\n\nAt the quay "+said); kind != want {
			t.Errorf("%q: %q by %s, want %q", line, kind, by, want)
		}
	}
}

// Who says that a document has no kind has looked at its title.
func TestKindThatACorrectionTakesAway(t *testing.T) {
	if known == nil {
		known = infertest.Lists(t)
	}
	p := infertest.Paper("Joint Statement on the Sea\n\nAt the quay "+said, known)
	p.Settings = archive.Give(&archive.Source{}, []archive.Field{{Key: "kind", Values: []string{""}}}, "x.md")
	if got := Of(head.Read(p), archive.NotKnown()); got.Known() || got.Source != archive.FromCorrection {
		t.Errorf("%q from %s", got.Value, got.Source)
	}
	if problems := p.Log.Sorted(); len(problems) > 0 {
		t.Errorf("problems: %v", problems)
	}
}

// A title that a person wrote names a kind wherever the line of the text stands
// that would be one.
func TestGivenTitlesNameKinds(t *testing.T) {
	if known == nil {
		known = infertest.Lists(t)
	}
	for _, test := range []struct{ title, want string }{
		{"Speech of the Mayor", "speech"},
		{"Press Release", "press-release"},
		{"The Mayor", ""},
		{"…", ""},
	} {
		p := infertest.Paper("Home\nThe Sea and Us\nLinks\nSearch\n\nAt the quay "+said, known)
		p.Settings = archive.Give(&archive.Source{
			FrontMatter: []archive.Field{{Key: "title", Values: []string{test.title}, Line: 1, End: 1}},
		}, nil, "")
		h := head.Read(p)
		h.ReadTitle("")
		got := Of(h, archive.NotKnown())
		if got.Value != test.want || test.want != "" && got.Source != archive.FromFrontMatter {
			t.Errorf("%q is %q from %s, want %q", test.title, got.Value, got.Source, test.want)
		}
	}
}

// The words that prove a kind are those that name it, or by which it is known.
func TestEvidenceOfKinds(t *testing.T) {
	if known == nil {
		known = infertest.Lists(t)
	}
	for _, test := range []struct{ name, in, want string }{ // quotes, with a bar between them
		{"a title", "Joint Statement on the Sea\n\nAt the quay " + said, "Joint Statement on the Sea"},
		{"a line above", "No. 5: Press Release of Oslo\n\nThe Sea and Us\n\nAt the quay " + said, "Press Release"},
		{"we", "OSLO – We, the Ministers of the islands, met, and " + said, "We, the Ministers"},
		{"we, at their meeting", "We, the Ministers, met at the 53rd ASEAN Foreign Ministers' Meeting, and " + said,
			"We, the Ministers|ASEAN Foreign Ministers' Meeting"},
		{"we, with somebody in the chair", "We, the Leaders, met, chaired by Laos, and " + said,
			"We, the Leaders|chaired by"},
		{"we, and what they call it", "We, the Leaders, met, and " + said + "\n\nIn this Declaration, and in this " +
			"Agreement.", "We, the Leaders|this Declaration"},
		{"a salutation", "(Good evening)\n\nI see the sea, and " + said, "(Good evening)"},
		{"a long salutation", "Good evening. " + strings.Repeat("x", 106) + " I see.", "Good evening. " +
			strings.Repeat("x", 106)},
		{"a line above that credits somebody", "Press Release of Oslo (Photo: AFP)\n\nThe Sea and Us\n\n" +
			"At the quay " + said, "Press Release"},
		{"articles", "Article 4\n\nBoats are late.\n\nArticle 5\n\nSo is this Agreement.",
			"Article 4|this Agreement"},
		{"how a speaker begins at once", "I am glad, and I welcome you, and " + said, "I am glad"},
		{"a record that opens with its meeting", "1. Forum was held in Oslo, and Dialogue was held in Bangkok.\n\n" +
			"2. It was long.", "Forum was held"},
		{"a record of sides that met twice", "1. The Ministers met on 5 May, and the Leaders met on 6 May.\n\n" +
			"2. It was long.", "Ministers met on"},
		{"how a speaker begins", "My friends, I am glad, and I welcome you, and " + said, "I am glad"},
		{"a record", "1. The Forum was held in Oslo.\n\n2. It was co-chaired by A.", "Forum was held|co-chaired by"},
		{"a record of two", "1. The Forum and the Dialogue were held in Oslo.\n\n2. It was long.",
			"Dialogue were held"},
		{"a record of two that met", "1. The Forum was held in Oslo, and the Dialogue was held in Bangkok.\n\n" +
			"2. It was long.", "Forum was held"},
		{"a record of what was met for", "1. They hosted the Forum in Oslo, and held the Dialogue.\n\n2. It was long.",
			"hosted the Forum"},
		{"a record of who met what", "1. Norway hosted the 4th Forum and the 5th Dialogue.\n\n2. It was long.",
			"hosted the 4th Forum"},
		{"a call", "The Minister spoke today with her friend, and " + said, "spoke today with"},
		{"a treaty", "The Contracting Parties find that " + said, "Contracting Parties"},
		{"a treaty that calls itself something", "The Contracting Parties find that " + said +
			"\n\nBy this Declaration.", "Contracting Parties|this Declaration"},
		{"turns below a title", "Readout of the Talks\n\nMINISTER LEE: It is so.\n\nMINISTER HOLM: It is.",
			"MINISTER LEE:|MINISTER HOLM:"},
		{"a title of several in the chair", "Co-Chairs’ Summary of the Forum\n\nAt the quay " + said,
			"Co-Chairs’ Summary of the Forum"},
		{"turns", "Q: Is it so?\n\nA: It is so.\n\nQ: Why?\n\nA: It is.", "Q:|A:"},
		{"points", "## Rice\n\n- Rice is sown\n- Rice is cut\n\n## Nets\n\n- Nets are made\n- Nets are cast\n",
			"Rice is sown"},
		{"a dateline", "HARBOURTOWN – At the quay " + said, "HARBOURTOWN –"},
		{"a dateline with a place that is known", "OSLO – At the quay " + said, "OSLO"},
		{"a dateline with a colon", "Jakarta: At the quay " + said, "Jakarta"},
		{"the first of two days of the week", "At the quay on Monday or Tuesday " + said, "Monday"},
		{"the first of two days of news", "At the quay of the bloc, yesterday or today, " + said, "yesterday|bloc"},
		{"marks of both sides", "Leaders welcome the rice\n\nAt the quay, she said, " + said,
			"Leaders welcome the rice|said"},
		{"the house that printed it", "The Sea and Us\n\nAt the quay " + said + "\n\nSource: VNA", "Source: VNA"},
		{"a line around the text", "The Sea and Us\n\nAt the quay " + said + "\n\nIssued by A", "Issued by A"},
	} {
		t.Run(test.name, func(t *testing.T) {
			h := infertest.Head(test.in, known)
			h.ReadTitle("")
			fact := Of(h, archive.NotKnown())
			infertest.CheckEvidence(t, h.Source, fact.Evidence)
			var quotes []string
			for _, e := range fact.Evidence {
				quotes = append(quotes, e.Quote)
			}
			if got := strings.Join(quotes, "|"); got != test.want {
				t.Errorf("%s by %q, want %q", fact.Value, got, test.want)
			}
		})
	}
}

// TestFirstOfSeveralMarks: of marks that a paragraph holds more than once, the
// first is shown.
func TestFirstOfSeveralMarks(t *testing.T) {
	if known == nil {
		known = infertest.Lists(t)
	}
	for _, test := range []struct {
		name, in, quote string
		line            int
	}{
		{"I and my", "MINISTER LEE: So it was: I came,\nand my boats came.", "I", 1},
		{"my and I", "MINISTER LEE: So it was that my boats\ncame, and I came.", "my", 1},
		{"yesterday", "At the quay of the bloc " + said + "\n\nThere, she said, it rained\nyesterday and not\n" +
			"as yesterday.", "yesterday", 4},
	} {
		t.Run(test.name, func(t *testing.T) {
			h := infertest.Head(test.in, known)
			h.ReadTitle("")
			fact := Of(h, archive.NotKnown())
			shown := archive.Evidence{Line: test.line, Quote: test.quote}
			if !slices.ContainsFunc(fact.Evidence, func(e archive.Evidence) bool {
				return e.Line == shown.Line && e.Quote == shown.Quote
			}) {
				t.Errorf("%s by %+v, want %+v", fact.Value, fact.Evidence, shown)
			}
		})
	}
}
