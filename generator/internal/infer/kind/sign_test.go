package kind

import (
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/lexicon"
)

// TestTheTableOfSigns holds each line of the list against what its readers
// expect of it.
func TestTheTableOfSigns(t *testing.T) {
	places := []string{wholeLine, inLine, opensLine, inText}
	for _, entry := range lexicon.List("en/signs-of-kinds").Entries() {
		s := signs.says[entry.Value]
		if !slices.Contains(Kinds, s.kind) || !slices.Contains(places, s.where) || s.weight < 1 || s.weight > 5 {
			t.Errorf("line %d, “%s”: %+v is no kind, weight or place", entry.Line, entry.Words, s)
		}
	}
}

// form is a case of a text with the kind that its form has.
type form struct{ name, in, kind, by string }

func checkForms(t *testing.T, forms []form) {
	t.Helper()
	for _, test := range forms {
		t.Run(test.name, func(t *testing.T) {
			kind, by := kindOf(t, test.in)
			if kind != test.kind || by != test.by {
				t.Errorf("%q by %q, want %q by %q", kind, by, test.kind, test.by)
			}
		})
	}
}

func TestLettersAndNotes(t *testing.T) {
	const body = "\n\nThe boats of the north are late, and " + said + "\n\n"
	checkForms(t, []form{
		{"a letter", "Dear Mr Mayor," + body + "Yours sincerely,\n\nAnna Lie", "letter", rule.Form},
		{"a letter to whom one does not know", "Dear Sir," + body + "Yours faithfully,\n\nAnna Lie", "letter",
			rule.Form},
		{"a letter from overseas", "Dear Mayor:" + body + "Sincerely,\n\nAnna Lie", "letter", rule.Form},
		{"another", "Dear Mayor:" + body + "Sincerely yours,\n\nAnna Lie", "letter", rule.Form},
		{"a letter of members", "Dear Mayor:" + body + "Respectfully,\n\nAnna Lie", "letter", rule.Form},
		{"a letter with no closing", "Dear Mayor,\n\nI am writing to ask for boats." + body, "letter", rule.Form},
		{"a letter of several", "Dear Mayor,\n\nWe are writing to ask for boats." + body, "letter", rule.Form},
		{"a letter of some", "Dear Mayor,\n\nWe write to ask for boats." + body, "letter", rule.Form},
		{"a reply", "Your Excellency,\n\nI have the honour to refer to your letter of 3 May." + body, "letter",
			rule.Form},
		{"a long reply", "Your Excellency,\n\nI have the honour to refer to your letter of 3 May." +
			strings.Repeat(body, 20), "letter", rule.Form},
		{"a letter of which a long text tells", "The boats are late." + strings.Repeat(body, 16) +
			"I have the honour to refer to your letter of 3 May." + strings.Repeat(body, 6), "", ""},
		{"a reply overseas", "Your Excellency,\n\nI have the honor to refer to your note of 3 May." + body, "letter",
			rule.Form},
		{"assurances", "I have the honour to refer to the boats." + body +
			"Accept, Sir, the assurances of my highest consideration.", "letter", rule.Form},
		{"an open letter", "Open Letter\n\nBoats\n\nWe write to you about boats." + body, "letter", rule.TitleWords},
		{"an open letter below another title", "Our Boats\n\nOPEN LETTER OF MANY\n\nYour Excellencies,\n\n" +
			"We, the undersigned, thank you for boats." + body, "letter", rule.HeadLine},
		{"a letter to several", "Cc to the Mayor\n\nYour Excellencies,\n\nWe, the undersigned, thank you for boats." +
			body,
			"letter", rule.Form},
		{"a letter with its matter", "Re: Boats\n\nExcellency,\n\nThe boats are late." + body, "letter", rule.Form},
		{"a letter that says what it does", "Your Excellency,\n\nI write to you and thank the undersigned." + body,
			"letter",
			rule.Form},
		{"a speech to excellencies", "Your Excellencies,\n\nI thank you for boats." + body, "speech", rule.Opening},
		{"letters to a paper", "Letters to the Editor\n\nThe boats are late" + body, "letter", rule.Form},

		{"an address at an occasion", "Address at Dinner of the Harbours" + body, "speech", rule.TitleWords},
		{"dear friends who listen", "Dear friends, I thank you." + body, "speech", rule.Opening},
		{"a letter of which somebody writes", "The Mayor asked in a letter, “Dear Anna”, for boats." + body, "", ""},
		{"what is dear", "It was dear.\n\nDear boats stay in port, and " + said, "", ""},
		{"a sincere wish", "The wish was made sincerely, and " + said, "", ""},

		{"a note", "The Embassy of Norway presents its compliments to the Ministry and tells it that" + body,
			"note-verbale",
			rule.Form},
		{"a note of several", "The Embassies present their compliments to the Ministry and tell it that" + body,
			"note-verbale", rule.Form},
		{"the end of a note", "The boats are late." + body +
			"The Embassy avails itself of this opportunity to renew to " +
			"the Ministry the assurances of its highest consideration.", "note-verbale", rule.Form},
		{"a note that is quoted", "The Mayor read: “The Embassy presents its compliments” to us." + body, "", ""},
		{"compliments", "The Embassy was paid compliments, and " + said, "", ""},
	})
}

func TestPapersOfOffices(t *testing.T) {
	const body = "\n\nThe boats of the north are late, and " + said + "\n\n"
	many := "May 5, 2016\n\nMEMORANDUM FOR THE MASTER OF FISH\n\n"
	for of := range strings.FieldsSeq("PORTS SHIPS QUAYS NETS SAILS TIDES WINDS BUOYS PIERS LOCKS CRANES DOCKS") {
		many += "THE MASTER OF " + of + "\n\n"
	}
	checkForms(t, []form{
		{"a memorandum", "TO: The Mayor\n\nFROM: Anna Lie\n\nSUBJECT: Boats" + body, "memorandum", rule.Form},
		{"one to many, below a heading that calls it so", "# Memorandum on the Boats of the North\n\n" + many +
			"SUBJECT: The Boats of the North" + body, "memorandum", rule.HeadLine},
		{"one to many, below a line that does", "Memorandum on the Boats of the North\n\n" + many +
			"SUBJECT: The Boats of the North" + body, "", ""},
		{"two labels", "TO: The Mayor\n\nFROM: Anna Lie" + body, "", ""},
		{"labels inside lines", "Boats to: port\n\nMen from: port\n\nOn subject: port" + body, "", ""},

		{"a cable", "FM AMEMBASSY OSLO\n\nTO SECSTATE WASHDC\n\nUNCLAS OSLO 12" + body, "cable", rule.Form},
		{"a cable in a book", "Telegram From the Embassy in Oslo to the Mayor\n\nUnclassified Section" + body,
			"cable",
			rule.TitleWords},
		{"an embassy’s name in one line", "Talks at Amembassy Oslo" + body, "", ""},

		{"minutes", "Summary Record of the Third Council of Boats\n\nPresent: Anna Lie\n\nApologies: Bo Berg" + body,
			"minutes", rule.Form},
		{"an agenda", "Council of Boats\n\nAgenda item 1: Adoption of the agenda\n\nMatters arising\n\nNext meeting" +
			body,
			"minutes", rule.Form},
		{"a paper’s agenda item", "Council of Boats\n\nAgenda item 12" + body, "", ""},
		{"who makes apologies", "The Mayor made apologies.\n\nAll who were present: none." + body, "", ""},

		{"a resolution", "Boats\n\nThe General Assembly,\n\nRecalling its resolution 5/3," + body, "resolution",
			rule.Form},
		{"a resolution of a council", "Boats\n\nThe Security Council,\n\nRecalling its resolutions 5 and 6," + body,
			"resolution", rule.Form},
		{"a resolution of a parliament", "Boats\n\nThe European Parliament,\n\n– having regard to the boats," + body,
			"resolution", rule.Form},
		{"another council", "Boats\n\nThe Economic and Social Council,\n\nBearing in mind the boats," + body,
			"resolution",
			rule.Form},
		{"a third", "Boats\n\nThe Human Rights Council,\n\nRecalling the boats," + body, "resolution", rule.Form},
		{"a house", "Whereas the boats are late;\n\nHaving regard to the boats;\n\nResolved, That the boats be " +
			"sought." + body,
			"resolution", rule.Form},
		{"news of the Assembly", "The General Assembly, in May, spoke of boats, and " + said, "", ""},
		{"a sentence that recalls", "Recalling the boats, the Mayor wept." + body, "", ""},
	})
}

func TestReports(t *testing.T) {
	const body = "\n\nThe boats of the north are late, and " + said + "\n\n"
	const title = "Why the Boats Are Late\n\n"
	checkForms(t, []form{
		{"a book", title + "ISBN 978-0-99\n\nContents" + body, "report", rule.Form},
		{"a series", title + "ISSN 1177-78\n\nTable of Contents" + body, "report", rule.Form},
		{"what it says", title + "Executive Summary\n\nAcknowledgements" + body, "report", rule.Form},
		{"a paper", "Working Paper 12\n\n" + title + "Abbreviations" + body, "report", rule.Form},
		{"another paper", "Discussion Paper 12\n\n" + title + "List of Abbreviations" + body, "report", rule.Form},
		{"a brief", "Policy Brief 12\n\n" + title + "Boats" + body + "Bibliography", "report", rule.Form},
		{"whose it is", title + "Contents\n\nAbout the author\n\nAcknowledgements" + body, "report", rule.Form},
		{"whose they are", title + "Contents\n\nAbout the authors\n\nAcknowledgements" + body, "report", rule.Form},
		{"another language", "ISBN 978-0-99\n\nContents\n\nLos ministros de la región se reunieron con los " +
			"expertos " +
			"del país " +
			"en la capital.", "", ""},
		{"a page with contents", title + "Contents" + body, "", ""},
		{"news of a report", "Boats Are Late – report\n\nThe boats are late, says a report. A working paper is " +
			"slow, " +
			"and " + said,
			"news-article", rule.Press},
	})
}

// TestStatementsThatAreMade: a statement in which somebody turns to those present is a
// speech.
func TestStatementsThatAreMade(t *testing.T) {
	const title = "Statement by Anna Lie at the General Debate on Boats\n\n"
	const body = "The boats of the north are late, and " + said
	checkForms(t, []form{
		{"to those present", title + "Mr. President,\n\n" + body, "speech", rule.TitleWords},
		{"to all present, one after the other", title + "5 May 2016\n\nMr " +
			"Chairman\n\nExcellencies\n\nDistinguished " +
			"Participants\n\nLadies and Gentlemen of the North\n\nFriends\n\nMy Boats\n\n" + body, "speech",
			rule.TitleWords},
		{"to nobody", title + body, "press-release", rule.TitleWords},
		{"to somebody further down", title + body + "\n\n" + body + "\n\n" + body + "\n\n" + body + "\n\nMr. " +
			"President,\n\n" +
			body, "press-release", rule.TitleWords},
		{"a release in which they are thanked", "Press Release of Boats\n\nExcellencies,\n\n" + body, "press-release",
			rule.TitleWords},
		{"the debates of a house", "Parliamentary Debates\n\nBoats of the North\n\n" + body, "parliamentary-record",
			rule.HeadLine},
		{"a sheet of facts", "Norway-ASEAN factsheet\n\n" + body, "fact-sheet", rule.TitleWords},
		{"their report", "Official Report\n\nBoats of the North\n\n" + body, "parliamentary-record", rule.HeadLine},
		{"what they speak of", "Official Report\n\nAgreement on Boats\n\n" + body, "parliamentary-record",
			rule.HeadLine},
		{"what nobody speaks of", "Agreement on Boats\n\n" + body, "agreement", rule.TitleWords},
		{"what a line says of such a paper", "Boats of the North\n\nAn Agreement (BA) is a treaty on boats\n\n" +
			body,
			"", ""},
	})
}

func TestRecordsOfParliaments(t *testing.T) {
	const body = "\n\nThe boats of the north are late, and " + said + "\n\n"
	checkForms(t, []form{
		{"a debate on the net", "House debates\n\nMonday, 15 June 2020\n\nLink to this | Hansard source" + body,
			"parliamentary-record", rule.Form},
		{"of the other house", "Senate debates\n\nQuestions without Notice" + body, "parliamentary-record",
			rule.Form},
		{"the printed record", "Hansard\n\nMs LIE (2:21 PM) — Mr Speaker, I speak of boats." + body,
			"parliamentary-record",
			rule.Form},
		{"oral answers", "Oral Answers to Questions\n\nBoats\n\nMr. Berg asked the Secretary of State for Boats " +
			"whether he " +
			"has any." + body, "parliamentary-record", rule.Form},
		{"written answers", "Written Answers\n\nMr. Berg asked the Minister whether he has boats." + body,
			"parliamentary-record", rule.Form},
		{"what the first of ministers was asked", "Mr. Berg asked the Prime Minister for boats. My hon. Friend has " +
			"none." +
			body, "parliamentary-record", rule.Form},
		{"what is to be asked", "Anna Lie: To ask the Minister for Boats what he does." + body,
			"parliamentary-record",
			rule.Form},
		{"what is to be asked elsewhere", "Anna Lie: To ask the Secretary of State for Boats what he does." + body,
			"parliamentary-record", rule.Form},
		{"a question", "My question is to the Minister. The member for Oslo has boats." + body,
			"parliamentary-record",
			rule.Form},
		{"gentlemen", "The hon. Gentleman has boats. The hon. Member has none." + body, "parliamentary-record",
			rule.Form},
		{"an answer", "Madam Speaker, I thank the honourable member for Oslo." + body, "parliamentary-record",
			rule.Form},
		{"leave", "Mr. Speaker, I table the report.\n\nLeave granted." + body, "parliamentary-record", rule.Form},

		{"one who turns to the chair", "of boats of the isles. Mr. Speaker, Sir, the boats are late." + body,
			"parliamentary-record", rule.Form},
		{"a speech to a parliament", "Mr Speaker, I am glad to be in your house." + body, "speech", rule.Opening},
		{"news of a question", "A man asked the Minister for boats, and " + said, "", ""},
		{"somebody quoted", "She called “the honourable member” what she calls “Mr Speaker”, and " + said, "", ""},
	})
}

func TestMessages(t *testing.T) {
	const body = "\n\nThe boats of the north are late, and " + said + "\n\n"
	checkForms(t, []form{
		{"warmest congratulations", "I extend my warmest congratulations on the occasion of the feast." + body,
			"message",
			rule.Form},
		{"warm congratulations", "I send my warm congratulations for the anniversary of the port." + body, "message",
			rule.Form},
		{"heartfelt congratulations", "My heartfelt congratulations, with best wishes." + body, "message", rule.Form},
		{"sincere congratulations", "My sincere congratulations on this occasion." + body, "message", rule.Form},
		{"congratulations on something", "My congratulations on your auspicious occasion." + body, "message",
			rule.Form},
		{"congratulations to somebody", "My congratulations to all, with best wishes." + body, "message", rule.Form},
		{"warmest greetings", "I extend my warmest greetings on the occasion of the feast." + body, "message",
			rule.Form},
		{"warm greetings", "I extend my warm greetings on the occasion of the feast." + body, "message", rule.Form},

		{"one who tells of it", "The Mayor sent his warmest congratulations on the occasion of the feast." + body, "",
			""},
		{"what somebody is quoted with", "“I send my warmest congratulations on the occasion of the feast,” it " +
			"read. " +
			"My " +
			"boats are late." + body, "", ""},
		{"a feast alone", "I am here on the occasion of the feast." + body, "", ""},
		{"a speech that congratulates", "Ladies and gentlemen,\n\nI extend my warmest congratulations on the " +
			"occasion of the " +
			"feast." + body, "speech", rule.Opening},
		{"a speech of which a paper is the text", "Check against delivery\n\nI welcome all. My warmest " +
			"congratulations on " +
			"this occasion." + body, "speech", rule.Opening},
		{"one given so", "As delivered\n\nI welcome all. My warmest congratulations on this occasion." + body,
			"speech",
			rule.Opening},
		{"one written so", "As prepared for delivery\n\nI welcome all. My warmest congratulations on this occasion." +
			body,
			"speech", rule.Opening},
	})
}

func TestOpinions(t *testing.T) {
	const body = "\n\nThe boats of the north are late, and " + said + "\n\n"
	const title = "Why the Boats Are Late\n\n"
	forms := []form{
		{"one who says I", title + "By Anna Lie, Minister of Boats\n\nI believe in boats." + body, "op-ed",
			rule.Form},
		{"of whom a line speaks", title + "Opinion\n\nBy Anna Lie" + body, "op-ed", rule.Form},
		{"a link of a menu", "Home\nBoats\nBusiness\nOpinion\nCoast\nSearch\nSubscribe\nContact us\n\n" + title +
			"By Anna Lie" + body, "news-article", rule.Press},
		{"a line that only begins so", title + "Opinion of boats\n\nBy Anna Lie" + body, "news-article", rule.Press},
		{"two lines", title + "Column\n\nAnalysis" + body, "op-ed", rule.Form},
		{"another two", title + "Viewpoint\n\nPerspectives" + body, "op-ed", rule.Form},
		{"a name that says I", title + "By Anna Lie\n\nBoats are what I love. My boats are late." + body, "op-ed",
			rule.Form},
		{"a label", "Opinion: Why the Boats Are Late" + body, "op-ed", rule.Form},
		{"a label of comment", "Commentary: Why the Boats Are Late" + body, "op-ed", rule.Form},
		{"a label of the house", "Editorial: Why the Boats Are Late" + body, "op-ed", rule.Form},
		{"the house", title + "Oslo Post Editorial Comment" + body, "op-ed", rule.Form},
		{"whose views", title + "Commentary\n\nBoats" + body + "The views expressed are hers.", "op-ed", rule.Form},
		{"his own", title + "Boats" + body + "These views are his own.", "op-ed", rule.Form},
		{"her own", title + "Boats" + body + "These views are her own.", "op-ed", rule.Form},
		{"who contributed", "Opinions\n\n" + title + "Boats" + body + "Anna Lie contributed to this.", "op-ed",
			rule.Form},
		{"a section and a contribution", "Editorial\n\n" + title + "Boats" + body + "Anna Lie contributed to this.",
			"op-ed",
			rule.Form},
		{"a section of op-eds", "Analysis\n\nViewpoint\n\n" + title + "Boats" + body, "op-ed", rule.Form},

		{"a columnist", title + "Columnist\n\nBoats" + body + "This columnist sails.", "op-ed", rule.Form},
		{"two lines of a writer", title + "Columnist\n\nThis writer sails." + body, "op-ed", rule.Form},
		{"a columnist of whom one tells", title + "The columnist sails." + body, "", ""},
		{"by one in an office who does not say I", title + "By Anna Lie, Minister of Boats\n\nBoats are late." + body,
			"", ""},
		{"by one who held an office", title + "By Anna Lie, former Minister of Boats\n\nBoats are what I love." +
			body,
			"op-ed", rule.Form},
		{"a sentence with a name and an office", title + "By Anna Lie, Minister of Boats, we are heard.\n\n" +
			"Boats are what I love." + body, "", ""},
		{"a label, and a greeting far below", "Opinion: Why the Boats Are Late\n\n" +
			strings.Repeat("It rained.\n\n", 11) + "Good evening.", "op-ed", rule.Form},
		{"a label, and a greeting among the first paragraphs", "Opinion: Why the Boats Are Late\n\n" +
			strings.Repeat("It rained.\n\n", 10) + "Good evening.", "", ""},
		{"by all of an office", title + "By the Director of Boats\n\nBoats are what I love." + body, "", ""},

		{"a section on the first line", "Opinion\n\n" + title + "Boats" + body, "op-ed", rule.Form},
		{"a section below another line", "Harbours\n\nOpinion\n\n" + title + "Boats" + body, "", ""},
		{"a reporter", title + "By Anna Lie\n\nBoats are late." + body, "news-article", rule.Press},
		{"a reporter who quotes", title + "By Anna Lie\n\n“I love boats,” he said. “My boats are late.”" + body,
			"news-article", rule.Press},
		{"a speaker", title + "By Anna Lie, Minister of Boats\n\nLadies and gentlemen,\n\nI believe in boats." + body,
			"speech",
			rule.Opening},
		{"an advisory opinion", "On the Advisory Opinion" + body, "", ""},
	}
	for _, who := range []string{"The writer is", "The author is", "The writer was", "The author was",
		"The writers are",
		"The authors are"} {
		forms = append(forms, form{who, title + "Boats" + body + who + " of Oslo.", "op-ed", rule.Form})
	}
	for _, office := range []string{"Prime Minister", "President", "Ambassador", "Secretary", "Secretary-General",
		"Director", "Director-General", "Commissioner", "Senator", "Governor", "Professor", "Fellow",
		"High Representative", "Chairman", "Chair"} {
		forms = append(forms, form{"by a " + office, title + "By Anna Lie, " + office +
			" of Boats\n\nBoats are what I love." +
			body, "op-ed", rule.Form})
	}
	checkForms(t, forms)
}

func TestOpeningsOfSpeeches(t *testing.T) {
	for _, opening := range []string{"I am honoured to be here", "It gives me great pleasure to be here",
		"It is a great pleasure to be here", "It is a pleasure to be here", "It is an honour to be here",
		"It is an honor to be here", "It is a privilege to be here", "Allow me to say my word",
		"At the outset, I say my word"} {
		words := opening + ", in my port."
		if kind, by := kindOf(t, words); kind != "speech" || by != rule.Opening {
			t.Errorf("%q: %q by %q", words, kind, by)
		}
		quoted := "The Mayor said, “" + words + "” They sailed with my mother."
		if kind, _ := kindOf(t, quoted); kind == "speech" {
			t.Errorf("%q is a speech", quoted)
		}
	}
}

func TestTurnsInWhichSomethingIsSaid(t *testing.T) {
	checkForms(t, []form{
		{"a minister and those who ask", "Min: It was good.\n\nQ (Kyodo): Was it?\n\nMin: It was.\n\nQ (AFP): " +
			"And now?",
			"transcript", rule.Turns},
		{"reporters", "Minister: It was good.\n\nReporter: Was it?\n\nMinister: It was.\n\nJournalist: And now?\n\n" +
			"Minister: Now, too.", "transcript", rule.Turns},
		{"an interview", "Interviewer: Was it?\n\nMinister: It was.", "transcript", rule.Turns},
		{"those who ask without a colon", "Q Was it good?\n\nTHE PRESIDENT: It was.\n\nQ And now?\n\nTHE " +
			"PRESIDENT: " +
			"Now, too.",
			"transcript", rule.Turns},
		{"a list of those who speak", "Moderator: Anna Lie\n\nHost: Bo Berg\n\nModerator: Carl Holm\n\nHost: " +
			"Dag Lund",
			"", ""},
		{"points with labels", "- Oslo Post: It is late.\n- Anna Lie: It is not.\n- Oslo Post: It is.\n- Anna Lie: " +
			"It was.", "", ""},
		{"one who speaks alone", "THE PRESIDENT: It is late, and I am glad that " + said, "remarks", rule.Turns},
		{"one who is quoted alone", "THE PRESIDENT: It is late, and “I am glad” is what " + said, "", ""},
		{"one who is called to once", "THE PRESIDENT: It is late, and I am glad that " + said +
			strings.Repeat("\n\nThe boats "+
				"are late.", 20) + "\n\nAUDIENCE MEMBER: So they are!", "remarks", rule.Turns},
		{"one named with his name", "External Affairs Minister (Anna Lie): It is late.\n\nQuestion: Is it?",
			"transcript",
			rule.Turns},
		{"a label and a question", "Bigger Boats: They are late.\n\nQuestion: Are they?", "", ""},
		{"addresses", "OSLO NEWS: https://a.no/x and more of it.\n\nQUESTION PAGE://a.no is another one.\n\nThe " +
			"sea " +
			"is wide.",
			"", ""},
		{"the hour at the end", "THE PRESIDENT: It is late, and I am glad that " + said + "\n\nEND 3:45 P.M. EDT",
			"remarks",
			rule.Turns},
		{"the end of a word", "THE PRESIDENT: We were—\n\nQ Were you…\n\nTHE PRESIDENT: We were.\n\nQ You were.",
			"transcript",
			rule.Turns},
	})
}

func TestRecitals(t *testing.T) {
	const then = "\n\n1. The boats of the north are late, and " + said
	forms := []form{
		{"a treaty without a formula", "The Governments of Norway and Denmark,\n\nDesiring boats,\n\nWishing for " +
			"boats,\n\n" +
			"Hereby agree on boats." + then, "agreement", rule.Opening},
		{"an understanding", "The Ministries of Boats,\n\nDesirous of boats,\n\nConsidering boats,\n\nHave reached " +
			"the " +
			"following understanding." + then, "agreement", rule.Opening},
		{"several understandings", "The Ministries of Boats,\n\nInspired by boats,\n\nConscious of boats,\n\n" +
			"Have reached the following understandings." + then, "agreement", rule.Opening},
		{"what was agreed", "The Ministries of Boats,\n\nAcknowledging boats,\n\nImpelled by boats,\n\nHave agreed " +
			"on boats." +
			then, "agreement", rule.Opening},
		{"a declaration", "The Heads of the Ports,\n\nConvinced of boats,\n\nBelieving in boats,\n\nDo hereby " +
			"declare boats." +
			then, "declaration", rule.Opening},
		{"what was adopted", "The Heads of the Ports,\n\nDetermined to sail,\n\nMindful of boats,\n\nHereby adopt " +
			"boats." + then,
			"declaration", rule.Opening},
		{"other recitals", "The Heads of the Ports,\n\nReaffirming boats,\n\nNoting boats,\n\nHereby declare boats." +
			then,
			"declaration", rule.Opening},
		{"recitals spelt both ways", "The Heads of the Ports,\n\nRecognising boats,\n\nRecognizing " +
			"ports,\n\nHereby " +
			"declare " +
			"boats." + then, "declaration", rule.Opening},
		{"articles", "CHAPTER 5\n\nArticle 5.1\n\nThe boats of this Agreement sail." + then +
			"\n\nArticle 5.2\n\nThey shall.",
			"agreement", rule.Opening},
		{"articles of a framework", "Article IV\n\nThe boats of this Framework Agreement sail.\n\nArticle " +
			"V\n\nThey " +
			"shall.",
			"agreement", rule.Opening},
		{"of a protocol", "Article 1\n\nThe boats of this Protocol sail.\n\nArticle 2\n\nThey shall.", "agreement",
			rule.Opening},
		{"of a treaty", "Article 1\n\nThe boats of this Treaty sail.\n\nArticle 2\n\nThey shall.", "agreement",
			rule.Opening},
		{"of a convention", "Article 1\n\nThe boats of this Convention sail.\n\nArticle 2\n\nThey shall.",
			"agreement",
			rule.Opening},
		{"of a memorandum", "Article 1\n\nThe boats of this Memorandum of Understanding sail.\n\nArticle 2\n\nThey " +
			"shall.",
			"agreement", rule.Opening},
		{"of a declaration", "Article 1\n\nThe boats of this Declaration sail.\n\nArticle 2\n\nThey shall.",
			"declaration", rule.Opening},
		{"one article", "Article 1\n\nThe boats of this Protocol sail." + then, "", ""},
		{"articles of nothing", "Article 1\n\nThe boats sail.\n\nArticle 2\n\nThey shall.", "", ""},
		{"the word alone", "Article\n\nThe boats of this Protocol sail.\n\nArticle\n\nThey shall.", "", ""},
		{"articles without numbers", "Article on boats\n\nThe boats of this Protocol sail.\n\nArticle on " +
			"ports\n\nThey shall.",
			"", ""},
		{"articles in sentences", "Article 1 is of boats that sail in the north and in the south, and of ports " +
			"that " +
			"see them all." +
			"\n\nThe boats of this Protocol sail.\n\nArticle 2\n\nThey shall.", "", ""},
		{"one recital", "The Heads of the Ports,\n\nNoting boats,\n\nHereby declare boats." + then, "", ""},
		{"recitals that lead to nothing", "The Heads of the Ports,\n\nNoting boats,\n\nMindful of boats." + then, "",
			""},
		{"a page about it", "Noting boats, they met.\n\nMindful of boats, they said “we hereby declare boats”." +
			then,
			"", ""},
	}
	checkForms(t, forms)
}

func TestHousesAndBlurbs(t *testing.T) {
	const title = "Boats Go Green\n\n"
	const body = "The Council of Boats sails, and " + said + "\n\n"
	forms := []form{
		{"who they are", title + body + "About the Council of Boats\n\nIt is old.", "press-release", rule.Press},
		{"who a company is", title + "Holm Boats sails, and " + said + "\n\nAbout Holm Boats\n\nIt is old.",
			"press-release",
			rule.Press},
		{"about somebody else", title + body + "About Holm Boats\n\nIt is old.", "", ""},
		{"about nobody", title + body + "About us\n\nIt is old.", "", ""},
		{"about us, of whom the text speaks", title + "The Council sails with us, and " + said +
			"\n\nAbout us\n\nIt is old.", "", ""},
		{"a heading about boats", "About the Council of Boats\n\n" + body, "", ""},
		{"a sentence about them", title + body + "About the Council of Boats much is said, and " + said, "", ""},
		{"a style and a day", title + "The Honourable Anna Lie today sails in the boats of the Council, and " + said,
			"press-release", rule.Press},
		{"the same overseas", title + "The Honorable Anna Lie today sails in the boats of the Council, and " + said,
			"press-release", rule.Press},
		{"excellencies and a day", title + "His Excellency Bo Berg and Her Excellency Anna Lie today sail in " +
			"boats, " +
			"and " + said,
			"press-release", rule.Press},
		{"a short style and a day", title + "H.E. Anna Lie today sails in the boats of the Council, and " + said,
			"press-release", rule.Press},
		{"a style of members", title + "The Hon Anna Lie today sails in the boats of the Council, and " + said,
			"press-release", rule.Press},
		{"the same with a stop", title + "The Hon. Anna Lie today sails in the boats of the Council, and " + said,
			"press-release", rule.Press},
		{"a day in brackets behind the place", "MANILA (28 October 2021) — Boats sail in the sea of the " +
			"Council, and " +
			said,
			"press-release", rule.Press},
		{"a month in brackets", "MANILA (October 2021) — Boats sail in the sea of the Council, and " + said,
			"press-release",
			rule.Press},
		{"empty brackets", "MANILA () — Boats sail in the sea of the Council, and " + said, "news-article",
			rule.Press},
		{"a name in full with its office", title +
			"On 5 May 2016, Mr. Bo Berg, Minister of Boats, met Ms. Anna Lie, and " + said,
			"press-release", rule.Press},
		{"hers", title + "On 5 May 2016, Ms. Anna Lie, Ambassador of Norway, sails in the boats of the north, and " +
			said,
			"press-release", rule.Press},
		{"a doctor’s", title + "On 5 May 2016, Dr. Anna Lie, Director of Boats, sails in the boats of the " +
			"north, and " +
			said,
			"press-release", rule.Press},
		{"without a stop", title + "On 5 May 2016, Mr Bo Berg, Minister of Boats, and Ms Anna Lie and Dr Eva Lund " +
			"sail, and " +
			said, "press-release", rule.Press},
		{"a wife’s", title + "On 5 May 2016, Mrs. Anna Lie, Ambassador of Norway, sails in the boats of the north, " +
			"and " + said,
			"press-release", rule.Press},
		{"a day without its year", title + "On 5 May, Mr. Bo Berg, Minister of Boats, sails in the boats of the " +
			"north, and " + said,
			"", ""},
		{"a name without its first part", title + "On 5 May 2016, Mr. Berg, Minister of Boats, sails in the north, " +
			"and " + said,
			"", ""},
		{"a name without its style", title + "On 5 May 2016, Bo Berg, Minister of Boats, sails in the north, and " +
			said, "", ""},
		{"a name without an office", title + "On 5 May 2016, Mr. Bo Berg, Captain of Boats, sails in the north, " +
			"and " +
			said, "",
			""},
		{"her style alone", title + "The boats of Her Excellency sail in the sea of the Council, and " + said, "",
			""},
		{"a style that is quoted", title + "“The Honourable Anna Lie today sails” is what we read in the port, and " +
			said, "",
			""},
		{"a day alone", title + "Anna Lie today sails in the boats of the Council, and " + said, "", ""},
		{"the day of a release", title + body + "Release Date: soon.\n\nBoats are green.", "press-release",
			rule.Press},
		{"the day of a release in a sentence", title + body + "The release date: soon.\n\nBoats are green.", "", ""},
		{"facts", title + body + "Quick facts\n\nBoats are green.", "press-release", rule.Press},
		{"links", title + body + "Associated links", "press-release", rule.Press},
		{"under which government", title + "This was published under the 2019 to 2022 government\n\n" + body,
			"press-release", rule.Press},
		{"what the head of an office says", title + body + "The Mayor, Anna Lie, said:\n\nBoats are green.",
			"press-release",
			rule.Press},
		{"what a paper quotes", title + body + "The Mayor, Anna Lie, said:\n\n“Boats are green.”", "", ""},
		{"what is said in a line", title + body + "The Mayor, Anna Lie, said: Boats are green.\n\nThey sail.", "",
			""},

		{"the end", title + body + "- ENDS -", "press-release", rule.Press},
		{"ends that go on", title + body + "Ends of boats", "", ""},
		{"the source is an agency", title + body + "Source: VNA", "news-article", rule.Press},
		{"the source is an office", title + body + "Source: ASEAN Secretariat", "press-release", rule.Press},
		{"a paper’s name alone", title + "Bangkok Post\n\n" + body, "", ""},
		{"a paper’s name and its pictures", title + "Bangkok Post\n\n" + body + "Photo: Anna Lie", "news-article",
			rule.Press},
		{"a source that nobody knows", title + body + "Source: Anna Lie", "", ""},
		{"marks of a site", title + "3 min read\n\n" + body + "Translated by Anna Lie", "news-article", rule.Press},
		{"more marks", "Breaking News\n\n" + title + body + "Most Read", "news-article", rule.Press},
		{"what else one may like", "Breaking News\n\n" + title + body + "You may also like", "news-article",
			rule.Press},
		{"advertisements", title + "Advertisement\n\n" + body, "news-article", rule.Press},
		{"a sentence of an advertisement", title + body + "It was an advertisement.", "", ""},
	}
	for _, contact := range []string{"For further information, please contact Anna Lie",
		"For further information, contact " +
			"Anna Lie", "For more information, contact Anna Lie", "For media enquiries: Anna Lie",
		"For media inquiries: Anna Lie",
		"For press enquiries: Anna Lie", "Media enquiries: Anna Lie", "Media inquiries: Anna Lie",
		"Media contact: Anna Lie",
		"Media contacts: Anna Lie", "Press contact: Anna Lie", "Press contacts: Anna Lie",
		"Contact for media: Anna Lie",
		"Notes to editors", "Notes for editors", "Note to editors"} {
		forms = append(forms, form{contact, title + body + contact, "press-release", rule.Press})
	}
	checkForms(t, forms)
}

func TestWhomThePressTellsOf(t *testing.T) {
	for _, words := range []string{"ASEAN groups Laos", "ASEAN includes Laos", "ASEAN comprises Laos",
		"ASEAN consists of Laos", "The ASEAN nations are Laos", "ASEAN members are Laos"} {
		in := "At the quay he said that boats are green.\n\n" + words + " and nine more."
		if kind, by := kindOf(t, in); kind != "news-article" || by != rule.Press {
			t.Errorf("%q: %q by %q", in, kind, by)
		}
	}
}

func TestQuotedInSingleMarks(t *testing.T) {
	for before, want := range map[string]bool{
		"":                                 false,
		"He said, 'We know":                true,
		"He said, ‘We know":                true,
		"‘We know":                         true,
		"'2 boats":                         true,
		"He said, 'We know,' and":          false,
		"He said, ‘We know,’ and":          false,
		"He said, ‘We don’t know":          true,
		"He said, 'We don't know":          true,
		"The ministers' meeting":           false,
		"The ministers’ meeting":           false,
		"It's":                             false,
		"rock’n’roll and":                  false,
		"The port ' of":                    false,
		"the ’90s":                         false,
		"He said, 'We know,' and 'we have": true,
		"He said, ‘‘We know":               true,
		"He said, “We know":                true,
		"He said, \"We know":               true,
		"He said, “We know,” and":          false,
	} {
		if isQuoted(before) != want {
			t.Errorf("isQuoted(%q) is %v", before, !want)
		}
		onward := quotation{words: before}
		for at := range before { // read on, it says what it says when it is read anew
			if open := onward.isOpen(at); open != isQuoted(before[:at]) {
				t.Errorf("of %q, at %d, a mark is open: %v", before, at, open)
			}
		}
	}
}

func TestLinesToThosePresent(t *testing.T) {
	for _, line := range []string{"Ladies & Gentlemen,", "Mr. Co-Chairman,", "Your Royal Highness,",
		"Your Royal Highnesses,",
		"Madam Chair,"} {
		if kind, _ := kindOf(t, line+"\n\nI am in my port, and "+said); kind != "speech" {
			t.Errorf("%q: %q", line, kind)
		}
	}
	const page = "The boats of the north are late, and " + said + "\n\n"
	for paragraphs, want := range map[int]string{2: "speech", 3: "speech", 4: ""} {
		words := strings.Repeat(page, paragraphs) + "Thank you for what you read in my port."
		if kind, _ := kindOf(t, words); kind != want {
			t.Errorf("thanks below %d paragraphs: %q, want %q", paragraphs, kind, want)
		}
	}
	if kind, _ := kindOf(t, page+"The Mayor speaks at a press conference in the port (Photo: "+
		"AFP)"); kind != "news-article" {
		t.Errorf("the line below a picture is a %q", kind)
	}
	if kind, _ := kindOf(t, "Madam Chairwoman of the port has boats.\n\nI am in my port, and "+
		""+said); kind == "speech" {
		t.Error("a sentence of a chairwoman is a speech")
	}
}
