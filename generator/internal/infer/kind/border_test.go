package kind

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/infer/rule"
)

// Words that look like the line of a writer, like signs of a form or like those of a
// speaker, and are none where they stand.
func TestWhatOnlyLooksLikeAForm(t *testing.T) {
	const body = "\n\nThe boats of the north are late, and " + said + "\n\n"
	const title = "Why the Boats Are Late\n\n"
	const asI = "\n\nI believe in boats." + body
	checkForms(t, []form{
		{"a writer with an office", title + "By Anna Lie, Minister of Boats" + asI, "op-ed", rule.Form},
		{"a writer with an office, in small letters", title + "by Anna Lie, Minister of Boats" + asI,
			"op-ed", rule.Form},
		{"a writer of whom more is told", title + "By Anna Lie and all the old hands of the boats" + asI, "", ""},
		{"a minister who did not write", title + "Anna Lie Berg, Minister of Boats" + asI, "", ""},
		{"a writer with an office of 160 letters", title + "By Anna Lie, Minister of " + strings.Repeat("x", 135) + asI,
			"op-ed", rule.Form},
		{"a writer with an office of 161 letters", title + "By Anna Lie, Minister of " + strings.Repeat("x", 136) + asI,
			"", ""},
		{"we, at a meeting without a number", "We, the Ministers, met at the ASEAN Foreign Ministers' Meeting, and " +
			said, "joint-statement", rule.Opening},
		{"we, at a meeting with one", "We, the Ministers, met at the 53rd ASEAN Foreign Ministers' Meeting, and " +
			said, "joint-communique", rule.Opening},
		{"labels with brackets", strings.Repeat("NEWS (dry): It is so.\n\nFISH (raw): It is.\n\n", 2), "", ""},
		{"an office that names nobody", title + "By Minister" + asI, "", ""},
		{"a writer marked at the foot", title + "Opinion\n\nBoats" + body + "(zai)", "news-article", rule.Press},
		{"a letter that quotes a salutation",
			"Dear Mayor,\n\nI am writing to ask for boats.\n\n“Ladies and gentlemen, " +
				"the boats are late,” they said." + body, "letter", rule.Form},
		{"a letter that holds a salutation", "Dear Mayor,\n\nI am writing to ask for boats.\n\nLadies and gentlemen, " +
			"the boats are late." + body, "speech", rule.Opening},
		{"opinions to which a page links", title + "Boats" + body + body + body +
			"Related articles\n\nColumn\n\nAnalysis",
			"", ""},
		{"recitals and what they enact", "Recalling the boats,\n\nDesiring more boats,\n\nThe ministers " +
			"hereby declare:" + body, "declaration", rule.Opening},
		{"quoted recitals", "“Recalling the boats,\n\n“Desiring more boats,\n\nThe ministers " +
			"hereby declare:" + body, "", ""},
		{"we, behind two dashes", "OSLO – – We, the Ministers of the islands, met, and " + said, "joint-statement",
			rule.Opening},
		{"what one said in a record", "1. The Forum was held in Oslo.\n\n2. Deputy Minister Yeo explained the boats.",
			"press-release", rule.Record},
		{"what one without a name said in a record",
			"1. The Forum was held in Oslo.\n\n2. The deputy mayor explained " +
				"the boats.", "joint-statement", rule.Record},
		{"articles with headings of 80 letters", "Article 4 " + strings.Repeat("x", 70) + body + "Article 5 " +
			strings.Repeat("x", 70) + "\n\nSo is this Agreement.", "agreement", rule.Opening},
		{"articles with headings of 81 letters", "Article 4 " + strings.Repeat("x", 71) + body + "Article 5 " +
			strings.Repeat("x", 71) + "\n\nSo is this Agreement.", "", ""},
		{"a meeting that ends 80 letters behind the verb", "1. Norway hosted the " + strings.Repeat("x", 73) +
			" Forum.\n\n2. It was long.", "joint-statement", rule.Record},
		{"a meeting that ends 81 letters behind the verb", "1. Norway hosted the " + strings.Repeat("x", 74) +
			" Forum.\n\n2. It was long.", "", ""},
		{"two who talk in twenty paragraphs",
			"Readout of the Talks\n\nMINISTER LEE: It is so.\n\nMINISTER HOLM: It is." +
				strings.Repeat("\n\nIt rained.", 17), "transcript", rule.Turns},
	})
}

// Who is called to now and then has not talked with others.
func TestTurnsAmongParagraphs(t *testing.T) {
	talk := func(others int) string {
		return "The Boats\n\nMINISTER LEE: It is so.\n\nMINISTER HOLM: It is." +
			strings.Repeat("\n\nIt rained.", others)
	}
	checkForms(t, []form{
		{"two in twenty blocks", talk(17), "transcript", rule.Turns},
		{"two in twenty-one blocks", talk(18), "", ""},
	})
}

// An office writes “our” of its own, also where a paragraph begins with it; a name
// inside a sentence is none.
func TestOwnWordsAtTheHeadOfAParagraph(t *testing.T) {
	const boats = " boats are late, and " + said + "\n\n"
	for _, test := range []struct{ name, in, want string }{
		{"at the head of two", "Our" + boats + "Our" + boats, "0:2"},
		{"at the head of one", "Our" + boats + "The" + boats, "0:0"},
		{"a name in both", "The Our Ocean" + boats + "The Our Ocean" + boats, "0:0"},
		{"two agencies above", "(VNF) – At the quay " + said + "\n\n(VNF) – At the quay " + said, "3:0"},
		{"two agencies at the foot", "At the quay " + said + "\n\nIt rained. -VNA\n\nIt rained. -VNA", "3:0"},
		{"today, below an agency", "HANOI (VNA) – At the quay they met today, and " + said, "4:0"},
		{"today, below a place", "HANOI – At the quay they met today, and " + said, "0:3"},
	} {
		if got := weighed(t, test.in, fromHost("")); got != test.want {
			t.Errorf("%s weighs %s, want %s", test.name, got, test.want)
		}
	}
}

// What proves a kind is quoted from its first letter on.
func TestProofsFromTheFirstLetter(t *testing.T) {
	for _, test := range []struct{ name, in, kind, want string }{
		{"an agency above", "(VNF) – At the quay they met, and " + said, "news-article", "(VNF)"},
		{"a writer", "Why the Boats Are Late\n\nBy Anna Lie, Minister of Boats\n\nI believe in boats, and " + said,
			"op-ed",
			"By Anna Lie, Minister of Boats"},
	} {
		fact := factOf(t, test.in)
		if fact.Value != test.kind || fact.Evidence[0].Quote != test.want {
			t.Errorf("%s: %s by %+v, want %s by %q", test.name, fact.Value, fact.Evidence, test.kind, test.want)
		}
	}
}
