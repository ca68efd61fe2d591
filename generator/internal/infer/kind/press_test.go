package kind

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/rule"
)

// fromHost says that a document came from there.
func fromHost(address string) archive.Fact {
	return archive.Fact{Value: address, Basis: archive.Stated, Source: archive.FromFrontMatter,
		Evidence: []archive.Evidence{{Line: 1, Quote: address}}}
}

// weighed is what speaks for the press and for an issuer in a text, as weights
// “press:issuer”.
func weighed(t *testing.T, words string, origin archive.Fact) string {
	t.Helper()
	if known == nil {
		known = infertest.Lists(t)
	}
	h := infertest.Head(words, known)
	h.ReadTitle("")
	s := (&reading{h}).weighPress(origin)
	for _, side := range []side{s.press, s.issuer} {
		if origin.Value == "" && side.weight > 0 {
			infertest.CheckEvidence(t, h.Source, side.proof)
		}
	}
	return fmt.Sprintf("%d:%d", s.press.weight, s.issuer.weight)
}

func TestWhatMarksWeigh(t *testing.T) {
	const under = "\n\nAt the quay " + said
	const spanish = "Los ministros de la región se reunieron con los expertos del país en la capital. "
	letters := func(n int) string { return strings.Repeat("x ", n/2-1) + strings.Repeat("x", 2+n%2) }
	far := func(letters int) string {
		return "At the quay " + strings.Repeat("x", letters) + " Monday, and " + said
	}
	for _, test := range []struct{ name, in, want string }{
		{"nothing", "At the quay " + said, "0:0"},
		{"a few words", "It rained.", "0:0"},
		{"no words", "", "0:0"},

		{"an office above", "Minister for Ports\n\nThe Sea and Us" + under, "0:2"},
		{"a department for something", "Department for Fish\n\nThe Sea and Us" + under, "0:2"},
		{"a head of state", "President of the Republic\n\nThe Sea and Us" + under, "0:2"},
		{"an office alone above", "Minister for Ports" + under, "0:2"},
		{"the beginning of the title, as it runs along the pages",
			"Minister for Ports on …\n\n# Minister for Ports on Tea" + under, "0:0"},
		{"an office that begins as the title does", "Minister for Ports\n\n# Ministry on Tea" + under, "0:2"},
		{"an office inside a line", "The Sea of the Minister for Ports\n\nThe Sea and Us" + under, "0:0"},
		{"an office and what it does", "Minister for Ports gives tea\n\nThe Sea and Us" + under, "1:0"},
		{"a page of a newspaper", "Government\n\nThe Sea and Us" + under, "0:0"},

		{"a dateline with an agency", "HANOI (VNA) – At the quay " + said, "3:0"},
		{"a dateline with a day and the service of a body", "OSLO, 5 May 2016 (UN Information Service) – At the quay " +
			said, "0:3"},
		{"a dateline with the services of a body", "OSLO (Council Press Services) – At the quay " + said, "0:3"},
		{"a dateline with its department", "OSLO (Department for Boats) – At the quay " + said, "0:3"},
		{"a dateline with its country", "Oslo (Norway), 5 May 2016 – At the quay " + said, "0:3"},
		{"a dateline with an agency and its day", "OSLO, (HNA - 5 May, 2016) At the quay " + said, "3:0"},
		{"a dateline with its press office", "OSLO (Press Office) – At the quay " + said, "0:3"},
		{"a dateline with its information office", "OSLO (Information Office) – At the quay " + said, "0:3"},
		{"a dateline with a body that is known", "OSLO (ASEAN Secretariat) – At the quay " + said, "0:3"},
		{"a dateline with a day and an agency", "HANOI, 5 May 2016 (VNA) – At the quay " + said, "3:0"},
		{"a wire of releases behind the day", "OSLO, 5 May 2016 /PRNewswire/ -- At the quay " + said, "0:23"},
		{"a wire of releases alone", "Media OutReach Newswire\n\nAt the quay " + said, "0:20"},
		{"three others", "OSLO (GLOBE NEWSWIRE) – At the quay of Business Wire and GlobeNewswire " + said, "3:20"},
		{"a wire of releases of which the text tells", "At the quay " + letters(110) + " of Business Wire " + said,
			"0:0"},
		{"a dateline with a place alone", "OSLO – At the quay " + said, "2:0"},
		{"a dateline with a place of four words", "BANDAR SERI BEGAWAN PORT – At the quay " + said, "2:0"},
		{"a dateline with a name of five words", "BANDAR SERI BEGAWAN OLD PORT – At the quay " + said, "0:0"},
		{"a dateline in brackets", "(OSLO, 5 May 2016) At the quay " + said, "0:3"},
		{"a dateline with empty brackets", "OSLO, 5 May 2016 () – At the quay " + said, "0:3"},
		{"a dateline with a place and a month", "OSLO, May 2016 – At the quay " + said, "2:0"},
		{"a dateline with a day", "OSLO, 5 May 2016 – At the quay " + said, "0:3"},
		{"a place and a day on a line of their own", "The Sea and Us\n\nOslo, 5 May 2016" + under, "0:1"},
		{"a dateline with a place and a colon", "Jakarta: At the quay " + said, "2:0"},
		{"a dateline with an agency and a colon", "New Delhi [India], June 15 (ANI): At the quay " + said, "3:0"},
		{"a name with its short form and a colon", "The Regional Forum (ARF): At the quay " + said, "0:0"},
		{"a partner and a colon", "Japan: At the quay " + said, "0:0"},
		{"a place in brackets", "(Bangkok, Thailand) – At the quay " + said, "0:2"},
		{"a place with a comma in its name", "(Washington, D.C.) – At the quay " + said, "0:2"},
		{"a place in brackets that never close", "(Bangkok – At the quay " + said, "0:0"},
		{"nothing in brackets", "() – At the quay " + said, "0:0"},
		{"a place and a bracket that nothing opened", "Bangkok) – At the quay " + said, "0:0"},
		{"a place in brackets before a few words", "(Bangkok) – It rained.\n\nAt the quay " + said, "0:0"},
		{"a place and its country in capitals in brackets", "(OSLO, NORWAY) – At the quay " + said, "0:2"},
		{"a place behind a bracket that nothing closes", "(Bangkok, and at the quay " + said, "0:0"},
		{"a name of four words with its office", "Mr. Bo Lars Erik Berg, Minister of Ports, met, and " + said, "0:1"},
		{"five words with an office", "Mr. Bo Lars Erik Dag Berg, Minister of Ports, met, and " + said, "0:0"},
		{"an agency of twelve letters", "(PRENSALATINA) – At the quay " + said, "3:0"},
		{"a name of thirteen letters in brackets", "(PRENSALATINAS) – At the quay " + said, "0:0"},
		{"a name of three words with its office", "Mr. Bo Lars Berg, Minister of Ports, met, and " + said, "0:1"},
		{"a name of one word with its office", "Mr. Berg, Minister of Ports, met, and " + said, "0:0"},
		{"who they are", "The Council of Boats sails, and " + said + "\n\nThe Council of Boats is here.\n\n" +
			"About the Council of Boats", "0:3"},
		{"an agency between strokes", "HANOI, Vietnam /VNA/. At the quay " + said, "3:0"},
		{"an agency behind one stroke", "HANOI, Vietnam /VNA. At the quay " + said, "0:0"},
		{"an agency between strokes behind no day", "HANOI /VNA/. At the quay " + said, "0:0"},
		{"a name and a colon", "Harbours: At the quay " + said, "0:0"},
		{"words in brackets and a colon", "It was (as they knew): At the quay " + said, "0:0"},
		{"words in brackets and a dash", "It was (as they knew) – At the quay " + said, "0:0"},
		{"a place and more, and a colon", "Jakarta and Oslo: At the quay " + said, "0:0"},
		{"a place and a colon before a few words", "Jakarta: The quay is long.\n\nAt the quay " + said, "0:0"},
		{"a colon at the head", ": Jakarta, at the quay " + said, "0:0"},

		{"our own twice", "The port is part of our coast, and " + said + "\n\nWith this we strengthen the port, and " +
			said,
			"0:2"},
		{"our own twice, and a paragraph of what we do", "The port is part of our coast, and " + said + "\n\nWe " +
			"strengthen the port, and " + said, "0:0"},
		{"our own once", "The port is part of our coast, and " + said, "0:0"},
		{"our own twice, above a part with its number", "The port is part of our coast, and " + said +
			"\n\nWith this we strengthen the port, and " + said +
			"\n\nI. THE PORTS AND THE BOATS\n\nThe ports are full, and " + said, "0:2"},
		{"our own twice, and I", "The port is part of our coast, and " + said +
			"\n\nI say that we strengthen it, and " +
			said, "0:0"},
		{"our own in a quotation", "“The port is part of our coast,” they hold, and " + said + "\n\n“With this we " +
			"strengthen it,” they hold, and " + said, "0:0"},
		{"our own twice, and you", "The port is part of our coast, and " + said +
			"\n\nWith you we strengthen it, and " +
			said, "0:0"},
		{"a headline", "Leaders welcome the rice" + under, "1:0"},
		{"a headline that begins with its verb", "Welcome to the rice" + under, "0:0"},
		{"a title that tells nothing", "Leaders and the rice" + under, "0:0"},
		{"a headline above a dateline with a day", "Leaders welcome the rice\n\nOSLO, 5 May 2016 – At the quay " + said,
			"0:3"},
		{"a headline that nobody printed", "At the quay they welcome the rice, and " + said, "0:0"},

		{"a day of the week", "At the quay they slept on Monday, and " + said, "2:0"},
		{"a day of the week behind a dateline with a day", "OSLO, 5 May 2016 – At the quay they slept on Monday, and " +
			said, "1:3"},
		{"two days of the week", "At the quay they slept on Monday and on Tuesday, and " + said, "2:0"},
		{"a day of the week in the second paragraph", "At the quay " + said + "\n\nAt noon they slept on Monday, and " +
			said, "2:0"},
		{"a day of the week in the fourth paragraph", strings.Repeat("At the quay "+said+"\n\n", 3) +
			"At noon they slept on Monday, and " + said, "0:0"},
		{"a day of the week behind a heading", "At the quay " + said + "\n\n# Noon\n\nThey slept on Monday, and " +
			said, "0:0"},
		{"a day of the week as far as the lead reaches", far(781), "2:0"},
		{"a day of the week a letter too far", far(782), "0:0"},
		{"a day of the week with its day", "At the quay they slept on Monday, 5 May 2016, and " + said, "0:0"},
		{"a day of the week with its day behind an article", "At the quay they slept on Monday, the 5 May 2016, and " +
			said, "0:0"},
		{"a day of the week with a day a little later", "At the quay they slept on Monday, as on 5 May 2016, and " +
			said, "2:0"},
		{"a day of the week at the head", "Monday at the quay, and " + said, "0:0"},
		{"a day of the week at the head, and another one", "Monday at the quay, or Friday, and " + said, "2:0"},
		{"a time of news", "At the quay they met last week, and " + said, "1:0"},
		{"yesterday", "At the quay they met yesterday, and " + said, "1:0"},
		{"yesterday behind a dateline with a day", "OSLO, 5 May 2016 – At the quay they met yesterday, and " + said,
			"0:4"},
		{"yesterday at the head", "Yesterday at the quay, and " + said, "0:0"},
		{"a meeting", "At the quay the Forum was held, and " + said, "0:1"},
		{"a meeting of which a guest tells", "At the quay the Forum was held, I was there, and " + said, "0:0"},
		{"a meeting at which somebody is quoted", "At the quay the Forum was held, “I was there”, she says, and " +
			said, "1:1"},
		{"a meeting in the second paragraph", "At the quay " + said + "\n\nAt noon the Forum was held, and " + said,
			"0:0"},
		{"a chair", "At the quay it was chaired by A, and " + said, "0:1"},
		{"a chair in the second paragraph", "At the quay " + said + "\n\nIt was chaired by A, and " + said, "0:1"},
		{"two chairs", "At the quay it was chaired by A, and " + said + "\n\nIt was chaired by B, and " + said, "0:1"},
		{"a chair in the twelfth paragraph", strings.Repeat("At the quay "+said+"\n\n", 11) +
			"It was chaired by A, and " + said, "0:1"},
		{"a chair in the thirteenth paragraph", strings.Repeat("At the quay "+said+"\n\n", 12) +
			"It was chaired by A, and " + said, "0:0"},

		{"what somebody said", "At the quay, she said, it rained, and " + said, "1:0"},
		{"twice in a paragraph", "At the quay, she said, and he said, it rained, and " + said, "1:0"},
		{"in two paragraphs", strings.Repeat("At the quay, she said, it rained, and "+said+"\n\n", 2), "2:0"},
		{"in three paragraphs", strings.Repeat("At the quay, she said, it rained, and "+said+"\n\n", 3), "2:0"},
		{"an explanation", "At the quay of the bloc, and " + said, "1:0"},
		{"two explanations", "At the quay of the bloc the 10-member house met, and " + said, "2:0"},
		{"three explanations", "At the quay of the bloc the 10-member house, with key takeaways, met, and " + said,
			"2:0"},
		{"explanations, and what somebody said",
			strings.Repeat("At the quay of the bloc, she said, and "+said+"\n\n", 3), "4:0"},
		{"the adjective of a country", "At the quay of the Indonesian capital, and " + said, "1:0"},
		{"an adjective in small letters", "At the quay of the human capital, and " + said, "0:0"},
		{"a capital at the head", "Capital of the coast, and " + said, "0:0"},
		{"a name before a capital", "At the quay of the Oslo capital, and " + said, "0:0"},
		{"deep in the text", strings.Repeat("At the quay "+said+"\n\n", 22) + "There, she said, it rained, and " + said,
			"1:0"},
		{"too deep in the text", strings.Repeat("At the quay "+said+"\n\n", 23) + "There, she said, it rained, and " +
			said, "0:0"},
		{"as deep as the sample goes", letters(2500) + "\n\nThere, she said, it rained, and " + said, "1:0"},
		{"a letter deeper", letters(2501) + "\n\nThere, she said, it rained, and " + said, "0:0"},
		{"another language", strings.Repeat(spanish, 40) + "\n\nAt the quay on Monday, she said, it was chaired by A.",
			"0:0"},

		{"a byline", "The Sea and Us\n\nBy Arne Holm" + under, "4:0"},
		{"a writer with a date and hour", "The Sea and Us\n\nArne Holm - 5 May 2016, 10:20" + under, "2:0"},
		{"a line of the press", "The Sea and Us\n\nAlso read: Nets" + under, "1:0"},
		{"a heavy line of the press", "The Sea and Us\n\nPhoto credit A" + under, "2:0"},
		{"the heavier of two marks of a line", "The Sea and Us\n\nAlso read: Nets, photo credit A" + under, "2:0"},
		{"lines of the press and of an issuer", "The Sea and Us\n\nAlso read: Nets\n\nIssued by A" + under, "1:3"},
		{"both on a line", "The Sea and Us\n\nAlso read: Full statement here" + under, "1:0"},
		{"a mark at the head of a line", "The Sea and Us\n\nIssued by A" + under, "0:3"},
		{"a mark behind a dash", "The Sea and Us\n\n-- Issued by A" + under, "0:3"},
		{"a mark inside a line", "The Sea and Us\n\nPassports issued by A" + under, "0:0"},
		{"the press as the source", "The Sea and Us" + under + "\n\nSource: VNA", "3:0"},
		{"an office as the source", "The Sea and Us" + under + "\n\nSource: ASEAN Secretariat", "0:3"},
		{"a paper that printed it", "The Sea and Us" + under + "\n\nThe Straits Times", "1:0"},
		{"a line at the foot", "The Sea and Us" + under + "\n\nIssued by A", "0:3"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := weighed(t, test.in, archive.Fact{}); got != test.want {
				t.Errorf("%s, want %s", got, test.want)
			}
		})
	}
}

// The site on which a document stood is one of the press, an issuer’s, or one
// that nobody knows.
func TestTheHostOfADocument(t *testing.T) {
	const text = "At the quay " + said
	const byline = "The Sea and Us\n\nBy Arne Holm\n\n" + text
	for _, test := range []struct{ name, in, origin, weights, kind string }{
		{"of the press", text, "https://www.reuters.com/sea", "3:0", "news-article"},
		{"of an issuer", text, "https://asean.org/sea", "0:3", "press-release"},
		{"of a government", text, "https://ports.gov.au/sea", "0:2", "press-release"},
		{"of nobody", text, "https://example.com/sea", "0:0", ""},
		{"none", text, "", "0:0", ""},
		{"of an issuer, and a byline", byline, "https://asean.org/sea", "4:3", "news-article"},
		{"of an issuer, and as much for the press", text + " On it officials said so.\n\nAt noon they said " +
			"that local media knew, and " + said + "\n\nIn the bloc it rained.", "https://asean.org/sea", "3:3",
			"press-release"},
	} {
		t.Run(test.name, func(t *testing.T) {
			origin := fromHost(test.origin)
			if got := weighed(t, test.in, origin); got != test.weights {
				t.Errorf("weighs %s, want %s", got, test.weights)
			}
			h := infertest.Head(test.in, known)
			h.ReadTitle("")
			fact := Of(h, origin)
			if fact.Value != test.kind || test.kind != "" && fact.Rule != rule.Press {
				t.Errorf("%q by %s, want %q", fact.Value, fact.Rule, test.kind)
			}
			if test.kind != "" && len(fact.Evidence) == 0 {
				t.Error("no evidence")
			}
		})
	}
}
