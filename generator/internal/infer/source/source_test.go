package source

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/people"
	"aseanarchive/generator/internal/infer/rule"
)

// said fills a paragraph, so that it is no line of the head.
const said = "the people of the coast and of the hills spoke at length of boats, of nets and of the price of rice."

// is is a kind as the text states it.
func is(kind, by string) archive.Fact {
	return archive.Fact{Value: kind, Basis: archive.Inferred, Source: archive.FromText, Rule: by}
}

var known *authority.Lists // read once

func lists(t *testing.T) *authority.Lists {
	t.Helper()
	if known == nil {
		known = infertest.Lists(t)
	}
	return known
}

// leadIn reads the titles and names of persons in the words of a document.
func leadIn(h *head.Head) Lead { return func(words string) int { return people.Lead(h, words) } }

func TestIssuer(t *testing.T) {
	const tail = "\n\nAt the quay " + said
	article := is("news-article", rule.Press)
	release := is("press-release", rule.Press)
	for _, test := range []struct {
		name, in string
		kind     archive.Fact
		want, by string
	}{
		{"issued by", "The Sea\n\nIssued by the Ministry of Nets of Norway" + tail, archive.Fact{},
			"Ministry of Nets of Norway", rule.IssuedBy},
		{"issued by, in capitals", "The Sea\n\nISSUED BY THE Ministry of Nets" + tail, archive.Fact{},
			"Ministry of Nets", rule.IssuedBy},
		{"issued by, with a clause", "The Sea\n\nIssued by Nets of Norway; Oslo" + tail, archive.Fact{},
			"Nets of Norway", rule.IssuedBy},
		{"issued by, with a day", "The Sea\n\nIssued by Nets of Norway on Monday" + tail, archive.Fact{},
			"Nets of Norway", rule.IssuedBy},
		{"issued by, with a comma", "The Sea\n\nIssued by Nets of Norway ," + tail, archive.Fact{},
			"Nets of Norway", rule.IssuedBy},
		{"issued by a dotted name", "The Sea\n\nIssued by the U.S. Board of Nets" + tail, archive.Fact{},
			"U.S. Board of Nets", rule.IssuedBy},
		{"issued by a dotted name, with brackets", "The Sea\n\nIssued by the U.S. Board of Nets (Oslo)" + tail,
			archive.Fact{}, "U.S. Board of Nets", rule.IssuedBy},
		{"issued by, behind a colon", "The Sea\n\nIssued by: the Board of Nets" + tail, archive.Fact{},
			"Board of Nets", rule.IssuedBy},
		{"issued by one who is known by another name", "The Sea\n\nIssued by ASEAN Secretariat News" + tail,
			archive.Fact{}, "ASEAN Secretariat", rule.IssuedBy},
		{"issued by nobody, and by one", "The Sea\n\nIssued by hand\n\nIssued by the Board of Nets" + tail,
			archive.Fact{}, "Board of Nets", rule.IssuedBy},
		{"issued by nobody", "The Sea\n\nIssued by hand" + tail, archive.Fact{}, "", ""},
		{"issued by a name of 90 letters", "The Sea\n\nIssued by " + strings.Repeat("Nets ", 17) + "Oslos" + tail,
			archive.Fact{}, strings.Repeat("Nets ", 17) + "Oslos", rule.IssuedBy},
		{"issued by a name of 91 letters", "The Sea\n\nIssued by " + strings.Repeat("Nets ", 17) + "Oslo’s" + tail,
			archive.Fact{}, "", ""},
		{"issued by, on the second line", "The Sea\n\nReleased by Nets of Norway\n\nIssued by the Board of Nets" + tail,
			archive.Fact{}, "Board of Nets", rule.IssuedBy},
		{"issued by two", "The Sea\n\nIssued by Nets of Norway\n\nIssued by the Board of Nets" + tail, archive.Fact{},
			"Nets of Norway", rule.IssuedBy},
		{"issued by, with brackets", "The Sea\n\nIssued by Nets of Norway (Oslo)" + tail, archive.Fact{},
			"Nets of Norway", rule.IssuedBy},
		{"issued by, with a bar", "The Sea\n\nIssued by Nets of Norway | Oslo" + tail, archive.Fact{},
			"Nets of Norway", rule.IssuedBy},
		{"issued by a bracket", "The Sea\n\nIssued by (Nets of Norway)" + tail, archive.Fact{}, "", ""},
		{"issued by a long name", "The Sea\n\nIssued by the Board of Nets of Norway and of the Islands of the Far " +
			"North and of the Long Coast of the Cold Sea" + tail, archive.Fact{}, "", ""},
		{"issued by, where it may begin", "The Sea\n\nThis statement was issued by Nets of Norway" + tail,
			archive.Fact{}, "Nets of Norway", rule.IssuedBy},
		{"issued by, too late", "The Sea\n\nThis statement, too, was issued by Nets of Norway" + tail, archive.Fact{},
			"", ""},
		{"inside a word", "The Sea\n\nReissued by Nets of Norway" + tail, archive.Fact{}, "", ""},
		{"released by one who is known", "The Sea\n\nReleased by the ASEAN Secretariat" + tail, archive.Fact{},
			"ASEAN Secretariat", rule.IssuedBy},
		{"released by one who is not", "The Sea\n\nReleased by Nets of Norway" + tail, archive.Fact{}, "", ""},
		{"a press release by", "The Sea\n\nPress release by the ASEAN Secretariat" + tail, archive.Fact{},
			"ASEAN Secretariat", rule.IssuedBy},
		{"a press release of the", "The Sea\n\nPress release of the ASEAN Secretariat" + tail, archive.Fact{},
			"ASEAN Secretariat", rule.IssuedBy},
		{"a source", "The Sea" + tail + "\n\nSource : ASEAN Secretariat.", archive.Fact{},
			"ASEAN Secretariat", rule.SourceLine},
		{"a source’s host", "The Sea" + tail + "\n\nSOURCE: asean.org/news", archive.Fact{},
			"ASEAN Secretariat", rule.SourceLine},
		{"a source that nobody knows, and one", "The Sea" + tail + "\n\nSource: Arne Holm\n\nSource: ASEAN Secretariat",
			archive.Fact{}, "ASEAN Secretariat", rule.SourceLine},
		{"a source that nobody knows", "The Sea" + tail + "\n\nSource: Arne Holm", archive.Fact{}, "", ""},
		{"two sources", "The Sea" + tail + "\n\nSource: Xinhua\n\nSource: ASEAN Secretariat", archive.Fact{},
			"Xinhua", rule.SourceLine},
		{"a source without a colon", "The Sea" + tail + "\n\nSource", archive.Fact{}, "", ""},
		{"no source", "The Sea" + tail + "\n\nSources: ASEAN Secretariat", archive.Fact{}, "", ""},
		{"an empty source", "The Sea" + tail + "\n\nSource: .", archive.Fact{}, "", ""},
		{"an agency", "HANOI (VNA) – At the quay " + said, article, "Viet Nam News Agency", rule.Agency},
		{"an agency and a colon", "HANOI (VNA): At the quay " + said, article, "Viet Nam News Agency", rule.Agency},
		{"an agency behind a country in brackets", "OSLO (Norway) (VNA) – At the quay " + said, article, "", ""},
		{"an agency and a hyphen", "HANOI (VNA)- At the quay " + said, article, "Viet Nam News Agency", rule.Agency},
		{"an agency below a line", "The Sea\n\nHANOI (VNA) – At the quay " + said, article, "Viet Nam News Agency",
			rule.Agency},
		{"an agency below a note", "(The Sea)\n\nHANOI (VNA) – At the quay " + said, article, "Viet Nam News Agency",
			rule.Agency},
		{"an agency below an open bracket", "The Sea (of old\n\nHANOI (VNA) – At the quay " + said, article,
			"Viet Nam News Agency", rule.Agency},
		{"an agency below another bracket", "The Sea (of old)\n\nHANOI (VNA) – At the quay " + said, article,
			"Viet Nam News Agency", rule.Agency},
		{"an agency in the twelfth block", strings.Repeat("• Nets.\n", 11) + "\nHANOI (VNA) – At the quay " + said,
			article, "Viet Nam News Agency", rule.Agency},
		{"an agency in the thirteenth block",
			strings.Repeat("• Nets.\n", 12) + "\nHANOI (VNA) – At the quay " + said, article, "", ""},
		{"an agency in the text", "HANOI – At the quay " + said + " So they say (VNA) – and so.", article, "", ""},
		{"an agency without a dash", "HANOI (VNA) at the quay " + said, article, "", ""},
		{"an agency before a letter of many bytes", "HANOI (VNA) ”at the quay” " + said, article, "", ""},
		{"one in brackets that is no agency", "HANOI (ASEAN Secretariat) – At the quay " + said, article, "", ""},
		{"open brackets", "HANOI (VNA – At the quay " + said, article, "", ""},
		{"brackets at the head", "(VNA) – At the quay " + said, article, "", ""},
		{"an agency of what is no article", "HANOI (VNA) – At the quay " + said, release, "", ""},
		{"a line", "ASEAN Secretariat\n\nThe Sea" + tail, archive.Fact{}, "ASEAN Secretariat", rule.IssuerLine},
		{"a line with marks", "ASEAN Secretariat, –\n\nThe Sea" + tail, archive.Fact{}, "ASEAN Secretariat",
			rule.IssuerLine},
		{"an agency by its old name, below the text", "The Sea" + tail + "\n\nREUTER", article, "Reuters",
			rule.IssuerLine},
		{"an agency below what is no article", "The Sea" + tail + "\n\nREUTER", release, "", ""},
		{"a line below the text", "The Sea" + tail + "\n\nASEAN Secretariat", archive.Fact{}, "ASEAN Secretariat",
			rule.IssuerLine},
		{"a point of a list", "The Sea" + tail + "\n\n• ASEAN Secretariat", archive.Fact{}, "", ""},
		{"a line that names more", "The ASEAN Secretariat at Sea\n\nThe Sea" + tail, archive.Fact{}, "", ""},
		{"a line by the Secretariat", "By ASEAN Secretariat\n\nThe Sea" + tail, archive.Fact{}, "ASEAN Secretariat",
			rule.IssuerLine},
		{"a line by nobody who is known", "By Arne Holm\n\nThe Sea" + tail, article, "", ""},
		{"a paper above what is no article, and a line", "Xinhua\n\nASEAN Secretariat\n\nThe Sea" + tail, release,
			"ASEAN Secretariat", rule.IssuerLine},
		{"a line of five letters", "Kyodo\n\nThe Sea" + tail, article, "Kyodo News", rule.IssuerLine},
		{"a line of five letters above what is no article", "Kyodo\n\nThe Sea" + tail, release, "", ""},
		{"a line of four letters", "USTR\n\nThe Sea" + tail, archive.Fact{}, "", ""},
		{"a short line", "VNA\n\nThe Sea" + tail, article, "", ""},
		{"a line of the press", "By Xinhua\n\nThe Sea" + tail, article, "Xinhua", rule.IssuerLine},
		{"a line of the press above what is no article", "By Xinhua\n\nThe Sea" + tail, release, "", ""},
		{"a title", "Statement by the Mayor of Oslo on the Sea" + tail, archive.Fact{},
			"Mayor of Oslo", rule.ByInTitle},
		{"a title that ends with place and day", "Statement by the Chairman of the Nets Cebu, 5 May 2016" + tail,
			archive.Fact{},
			"Chairman of the Nets", rule.ByInTitle},
		{"a title that ends with a day and a place", "Statement by the Chair of the Nets 5 May 2016, Cebu" + tail,
			archive.Fact{}, "Chair of the Nets", rule.ByInTitle},
		{"a title that ends with a place", "Statement by the Chairman of the Nets Cebu" + tail, archive.Fact{},
			"Chairman of the Nets Cebu", rule.ByInTitle},
		{"a title with the office of a town", "Statement by the Mayor of Cebu, 5 May 2016" + tail, archive.Fact{},
			"Mayor of Cebu", rule.ByInTitle},
		{"a title, from", "Statement from Arne Holm: The Sea" + tail, archive.Fact{}, "Arne Holm", rule.ByInTitle},
		{"a title, and a bracket", "Statement by (Oslo)" + tail, archive.Fact{}, "", ""},
		{"a title, up to a comma", "Statement by Arne Holm, Envoy" + tail, archive.Fact{}, "Arne Holm", rule.ByInTitle},
		{"a title, up to a bar", "Statement by Arne Holm | The Sea" + tail, archive.Fact{}, "Arne Holm",
			rule.ByInTitle},
		{"a title, up to a long dash", "Statement by Arne Holm — The Sea" + tail, archive.Fact{}, "Arne Holm",
			rule.ByInTitle},
		{"a title, and a name with a hyphen", "Statement by Arne-Holm on the Sea" + tail, archive.Fact{}, "Arne-Holm",
			rule.ByInTitle},
		{"a title with a name of 100 letters", "Statement by " + strings.Repeat("Nets ", 19) + "Oslos" + tail,
			archive.Fact{}, strings.Repeat("Nets ", 19) + "Oslos", rule.ByInTitle},
		{"a title with a name of 101 letters", "Statement by " + strings.Repeat("Nets ", 19) + "Oslo’s" + tail,
			archive.Fact{}, "", ""},
		{"no title, and a sentence that looks like one",
			"Statement by Arne Holm on the Sea was handed out to all who came to the quay of the old port at noon.",
			archive.Fact{}, "", ""},
		{"remarks, whose speaker is the author", "Remarks by Arne Holm on the Sea" + tail, archive.Fact{}, "", ""},
		{"a title that names nobody", "Statement by on the Sea" + tail, archive.Fact{}, "", ""},
		{"an understatement", "Understatement by Arne Holm" + tail, archive.Fact{}, "", ""},
		{"the house", "Oslo, 5 May 2016 – The 4th ASEAN-Norway Dialogue was held, and " + said, release,
			"ASEAN Secretariat", rule.HouseStyle},
		{"the house, at its seat", "Oslo, 5 May 2016 – At the ASEAN Secretariat " + said, release,
			"ASEAN Secretariat", rule.HouseStyle},
		{"no house, where its guest gives the title", "ASEAN-Japan Centre Meets Envoys in Oslo\n\n" +
			"Oslo, 5 May 2016 – At the ASEAN Secretariat " + said, release, "", ""},
		{"no house", "Oslo, 5 May 2016 – The 4th Norway Dialogue was held, and " + said, release, "", ""},
		{"no house without a place", "5 May 2016 – The 4th ASEAN-Norway Dialogue was held, and " + said, release, "",
			""},
		{"no house in another language", "Oslo, 5 May 2016 – At the ASEAN Secretariat para pejabat dari semua " +
			"negara telah bertemu dan berbicara dengan para menteri yang datang untuk melihat kapal dan pelabuhan.",
			release, "", ""},
		{"the house, at the second meeting", "Oslo, 5 May 2016 – The 4th East Asia Summit and the 4th ASEAN-Norway " +
			"Dialogue were held, and " + said, release, "ASEAN Secretariat", rule.HouseStyle},
		{"no house of a meeting below", "Oslo, 5 May 2016 – At the quay " + said +
			"\n\nThe 4th ASEAN-Norway Dialogue was held, and " + said, release, "", ""},
		{"no house without a day", "OSLO – The 4th ASEAN-Norway Dialogue was held, and " + said, release, "", ""},
		{"no house of a kind by another rule", "Oslo, 5 May 2016 – The 4th ASEAN-Norway Dialogue was held, and " +
			said, is("press-release", rule.HeadLine), "", ""},
		{"no house of an article", "Oslo, 5 May 2016 – The 4th ASEAN-Norway Dialogue was held, and " + said, article,
			"", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			h := infertest.Head(test.in, lists(t))
			h.ReadTitle("")
			fact := Issuer(h, test.kind, archive.NotKnown(), leadIn(h))
			if fact.Value != test.want || fact.Rule != test.by {
				t.Errorf("%q by %s, want %q by %s", fact.Value, fact.Rule, test.want, test.by)
			}
			if fact.Known() {
				infertest.CheckEvidence(t, h.Source, fact.Evidence)
			}
		})
	}
}

func TestIssuerOfAnAddress(t *testing.T) {
	h := infertest.Head("At the quay "+said, lists(t))
	for address, want := range map[string]string{
		"https://asean.org/x": "ASEAN Secretariat", "https://notasean.org/x": "", "/asean.org": "",
	} {
		origin := archive.Fact{
			Value:    address,
			Basis:    archive.Stated,
			Source:   archive.FromFrontMatter,
			Evidence: []archive.Evidence{{Line: 1, Quote: "x"}},
		}
		fact := Issuer(h, archive.Fact{}, origin, leadIn(h))
		if fact.Value != want || want != "" && fact.Rule != rule.Host {
			t.Errorf("%s is of %q, want %q", address, fact.Value, want)
		}
	}
	h = infertest.Head("Oslo, 5 May 2016 – At the ASEAN Secretariat "+said, lists(t))
	elsewhere := archive.Fact{Value: "https://news.example/x", Basis: archive.Stated}
	if fact := Issuer(h, is("press-release", rule.Press), elsewhere, leadIn(h)); fact.Known() {
		t.Errorf("a release with another address is of %q", fact.Value)
	}
}

// TestEvidenceOfSources asserts which words prove whose a document is.
func TestEvidenceOfSources(t *testing.T) {
	const tail = "\n\nAt the quay " + said
	const oslo = "Oslo, 5 May 2016 – "
	for _, test := range []struct {
		in   string
		kind archive.Fact
		want string
	}{
		{"The Sea\n\nIt was issued by the Board of Nets on Monday" + tail, archive.Fact{},
			"issued by the Board of Nets"},
		{"The Sea\n\nIt was issued by: the Board of Nets" + tail, archive.Fact{}, "issued by: the Board of Nets"},
		{"The Sea" + tail + "\n\nSource: ASEAN Secretariat.", archive.Fact{}, "Source: ASEAN Secretariat."},
		{"The Sea" + tail + "\n\nSource: asean.org/news", archive.Fact{}, "Source: asean.org/news"},
		{"HANOI (VNA) – At the quay " + said, is("news-article", rule.Press), "HANOI (VNA)"},
		{"By Xinhua\n\nThe Sea" + tail, is("news-article", rule.Press), "By Xinhua"},
		{"Statement by the Mayor of Oslo on the Sea" + tail, archive.Fact{},
			"Statement by the Mayor of Oslo on the Sea"},
		{oslo + "The 4th ASEAN-Norway Dialogue met, and " + said, is("press-release", rule.Press),
			strings.TrimSpace(oslo) + "|4th ASEAN-Norway Dialogue"},
		{oslo + "At the ASEAN Secretariat " + said, is("press-release", rule.Press),
			strings.TrimSpace(oslo) + "|ASEAN Secretariat"},
	} {
		h := infertest.Head(test.in, lists(t))
		h.ReadTitle("")
		var quotes []string
		for _, e := range Issuer(h, test.kind, archive.NotKnown(), leadIn(h)).Evidence {
			quotes = append(quotes, e.Quote)
		}
		if got := strings.Join(quotes, "|"); got != test.want {
			t.Errorf("%q is proved by %q, want %q", test.in, got, test.want)
		}
	}
	for in, want := range map[string]string{
		"The Sea" + tail + "\n\nSource: <https://sea.example/a>.": "Source: <https://sea.example/a",
	} {
		if got := Origin(infertest.Head(in, lists(t))).Evidence[0].Quote; got != want {
			t.Errorf("the address of %q is proved by %q, want %q", in, got, want)
		}
	}
	for in, want := range map[string]string{
		"The Sea\n\nby Lena Berg" + tail:                     "by Lena Berg",
		"The Sea\n\nTan Mei Lin - 16 June 2022 11:12" + tail: "Tan Mei Lin",
	} {
		h := infertest.Head(in, lists(t))
		if got := Author(h, archive.Fact{}, leadIn(h)).Evidence[0].Quote; got != want {
			t.Errorf("the author of %q is proved by %q, want %q", in, got, want)
		}
	}
}

// TestNoHouse asserts that nothing is ascribed to a house that content/ does
// not name.
func TestNoHouse(t *testing.T) {
	without := *lists(t)
	without.Issuers = nil
	h := infertest.Head("Oslo, 5 May 2016 – The 4th ASEAN-Norway Dialogue was held, and "+said, &without)
	if fact := Issuer(h, is("press-release", rule.Press), archive.NotKnown(), leadIn(h)); fact.Known() {
		t.Errorf("a release is of %q", fact.Value)
	}
}

// TestGivenSources asserts that what a person wrote wins over the text.
func TestGivenSources(t *testing.T) {
	h := infertest.Head("Remarks by Lena Berg\n\nIssued by the Board of Nets\n\nBy Lena Berg\n\nAt the quay "+said+
		"\n\nSource: https://sea.example/a", lists(t))
	h.ReadTitle("")
	check := func(given, issuer, author, origin string) {
		t.Helper()
		for _, test := range []struct {
			fact archive.Fact
			want string
		}{
			{Issuer(h, archive.Fact{}, archive.NotKnown(), leadIn(h)), issuer},
			{Author(h, is("remarks", rule.TitleWords), leadIn(h)), author},
			{Origin(h), origin},
		} {
			if test.fact.Value != test.want {
				t.Errorf("%s: %q by %s, want %q", given, test.fact.Value, test.fact.Rule, test.want)
			}
		}
	}
	check("nothing given", "Board of Nets", "Lena Berg", "https://sea.example/a")
	h.Settings = archive.Give(&archive.Source{}, []archive.Field{
		{Key: "issuer", Values: []string{"Board of Boats"}}, {Key: "author", Values: []string{"Arne Holm"}},
		{Key: archive.OriginKeys[0], Values: []string{"https://sea.example/b"}},
	}, "content/documents/x.md")
	check("all given", "Board of Boats", "Arne Holm", "https://sea.example/b")
	h.Settings = archive.Give(&archive.Source{}, []archive.Field{
		{Key: "creators", Values: []string{"Arne Holm", "Lena Dahl"}},
		{Key: "source-url", Values: []string{"https://sea.example/c"}},
	}, "content/documents/x.md")
	check("keys of others", "Board of Nets", "Arne Holm; Lena Dahl", "https://sea.example/c")
}

// TestAddressAlone: an address alone on a line above the text, or on the last one, is where
// it came from.
func TestAddressAlone(t *testing.T) {
	const address, other = "https://sea.example/news/a.html", "https://sea.example/news/b.html"
	for _, test := range []struct{ name, in, want string }{
		{"above the text", "Ports Are Open\n\n" + address + "\n\n" + said, address},
		{"twice above the text", "Ports Are Open\n\n" + address + "\n\n" + address + "\n\n" + said, address},
		{"on the last line", "Ports Are Open\n\n" + said + "\n\n" + address, address},
		{"another one above", "Ports Are Open\n\n" + address + "\n\n" + other + "\n\n" + said, ""},
		{"in the text", "Ports Are Open\n\n" + strings.Repeat(said+" ", 3) + "\n\n" + address + "\n\n" + said, ""},
		{"with words", "Ports Are Open\n\nMore: " + address + "\n\n" + said, ""},
		{"of a site, and of no page", "Ports Are Open\n\nhttps://sea.example/\n\n" + said, ""},
		{"of mail", "Ports Are Open\n\nmailto:a@sea.example/a\n\n" + said, ""},
	} {
		h := infertest.Head(test.in, lists(t))
		h.ReadTitle("")
		fact := Origin(h)
		isInferred := fact.Rule == rule.AddressAlone && fact.Basis == archive.Inferred
		if fact.Value != test.want || fact.Known() && !isInferred {
			t.Errorf("%s: %q by %s, want %q", test.name, fact.Value, fact.Rule, test.want)
		}
		if fact.Known() {
			infertest.CheckEvidence(t, h.Source, fact.Evidence)
		}
	}
}

func TestOrigin(t *testing.T) {
	const address = "https://sea.example/a"
	for _, test := range []struct{ line, want string }{
		{"Source: " + address, address},
		{"Source : <" + address + ">", address},
		{"SOURCE: " + address + ".", address},
		{"URL: " + address, address},
		{"Retrieved from " + address + ";", address},
		{"Retrieved from: " + address, address},
		{"Permalink: " + address, address},
		{"Original address: " + address, address},
		{"Available at: " + address, address},
		{"Available at " + address + " since then", address},
		{"Source: HTTP://sea.example/a", "HTTP://sea.example/a"},
		{"Source: ftp://sea.example/a", ""},
		{"Source: sea.example/a", ""},
		{"Source:", ""},
		{"Sources: " + address, ""},
		{"The source: " + address, ""},
		{"(Source: " + address + ")", ""},
		{"See " + address, ""},
		{"Source: https:/", ""},
		{"Source: http://a", "http://a"},
		{"Source: \"" + address + "\"", ""},
		{"Source: " + address + "\" of old", address},
		{"Source: " + address + "”", address},
		{"Source: " + address + ") and more", address},
		{"Source: Arne Holm\n\nSource: " + address, address},
		{"Source: " + address + "\n\nSource: https://sea.example/b", address},
	} {
		h := infertest.Head("The Sea\n\nAt the quay "+said+"\n\n"+test.line, lists(t))
		fact := Origin(h)
		if fact.Value != test.want {
			t.Errorf("%q: %q, want %q", test.line, fact.Value, test.want)
		}
		if fact.Known() {
			infertest.CheckEvidence(t, h.Source, fact.Evidence)
		}
	}
}

func TestAuthor(t *testing.T) {
	const tail = "\n\nAt the quay " + said
	speech, remarks := is("speech", rule.TitleWords), is("remarks", rule.TitleWords)
	for _, test := range []struct {
		in   string
		kind archive.Fact
		want string
	}{
		{"Remarks by Arne Holm at the Fair", remarks, "Arne Holm"},
		{"Remarks by the Envoy of Norway on Nets", remarks, "Envoy of Norway"},
		{"Remarks of Arne Holm, Envoy", remarks, "Arne Holm"},
		{"Remarks by To Lan in Hanoi", remarks, "To Lan"},
		{"Remarks by Arne Holm at the Fair", is("transcript", rule.TitleWords), ""},
		{"Speech by Arne Holm before the Fair", speech, "Arne Holm"},
		{"Opening Address by Arne Holm during the Fair", speech, "Arne Holm"},
		{"Opening Address of Arne Holm after the Fair", speech, "Arne Holm"},
		{"Statement by Arne Holm following the Fair", remarks, "Arne Holm"},
		{"Intervention by Arne Holm for the Fair", remarks, "Arne Holm"},
		{"Lecture by Arne Holm regarding Nets", speech, "Arne Holm"},
		{"Opening Remarks Delivered by Arne Holm concerning Nets", remarks, "Arne Holm"},
		{"Message by Arne Holm as Envoy", remarks, "Arne Holm"},
		{"Message from Arne Holm with Thanks", remarks, "Arne Holm"},
		{"Message from Arne Holm to the Fair", remarks, "Arne Holm"},
		{"Remarks by Arne Holm (Oslo)", remarks, "Arne Holm"},
		{"Remarks by Arne Holm – Oslo", remarks, "Arne Holm"},
		{"Remarks by Han Jae-in in Seoul", remarks, "Han Jae-in"},
		{"Remarks by Atonia Inton", remarks, "Atonia Inton"},
		{"Remarks by the", remarks, "the"},
		{"Remarks by Arne Holm Before the Fair", remarks, "Arne Holm"},
		{"Remarks by Arne Holm After Tour of the Nets", remarks, "Arne Holm"},
		{"Remarks by Arne Holm Welcoming the Envoys", remarks, "Arne Holm"},
		{"Remarks by Arne Holm Honoring the Envoys", remarks, "Arne Holm"},
		{"Remarks by Arne Holm Marking a Year of Nets", remarks, "Arne Holm"},
		{"Remarks by Arne Holm Celebrating the Nets", remarks, "Arne Holm"},
		{"Remarks by Arne Holm Announcing the Nets", remarks, "Arne Holm"},
		{"Remarks by President Aas and Prime Minister Berg of the Isles Before Meeting", remarks,
			"President Aas and Prime Minister Berg of the Isles"},
		{"Remarks by President Aas, Prime Minister Berg of the Isles, and Lt. Gov. Oe in Oslo", remarks,
			"President Aas; Prime Minister Berg of the Isles; Lt. Gov. Oe"},
		{"Remarks by President Aas, Minister of Nets, in Oslo", remarks, "President Aas"},
		{"Remarks by Arne Holm, Prime Minister of Norway", remarks, "Arne Holm"},
		{"Remarks by Minister for Trade, Youth and Water, and Second Minister for Law Arne Holm, at the Fair", remarks,
			"Minister for Trade, Youth and Water, and Second Minister for Law Arne Holm"},
		{"Remarks by the Minister for Trade at the Fair", remarks, "Minister for Trade"},
		{"Remarks by the Minister for Trade on the Fishery Policy", remarks, "Minister for Trade"},
		{"Remarks by the President to the Harbour Council", remarks, "President"},
		{"Remarks by Minister for Trade Arne Holm on the Fishery Policy", remarks, "Minister for Trade Arne Holm"},
		{"REMARKS BY MR ARNE HOLM, MINISTER FOR TRADE, YOUTH AND WATER AND SECOND MINISTER FOR LAW AT THE FAIR",
			remarks, "MR ARNE HOLM"},
		{"Remarks by Mr Arne Holm, Minister for Trade, Youth and Water, at the Fair", remarks, "Mr Arne Holm"},
		{"REMARKS BY MINISTER FOR TRADE OF NORWAY AT THE FAIR", remarks, "MINISTER FOR TRADE OF NORWAY"},
		{"REMARKS BY TO LAN AT THE FAIR", remarks, "TO LAN"},
		{"Harbour Day (Remarks by Minister for Trade Arne Holm)", remarks, "Minister for Trade Arne Holm"},
		{"Remarks on Nets", remarks, ""},
		{"The Sea\n\nby Lena Berg", is("", ""), "Lena Berg"},
	} {
		h := infertest.Head(test.in+tail, lists(t))
		h.ReadTitle("")
		if fact := Author(h, test.kind, leadIn(h)); fact.Value != test.want {
			t.Errorf("%q by %q, want %q (title %+v)", test.in, fact.Value, test.want, h.Titled.Value)
		}
	}
	const signed = "Tan Mei Lin - 16 June 2022 11:12"
	for in, want := range map[string]string{
		"The Sea\n\n" + signed:                                                  "Tan Mei Lin",
		"The Sea\n\nTan Mei Lin, 16 June 2022 11:12":                            "",
		"The Sea\n\n" + strings.Repeat("• Nets.\n", 10) + "\n" + signed:         "Tan Mei Lin",
		"The Sea\n\n" + strings.Repeat("• Nets.\n", 11) + "\n" + signed:         "",
		"The Sea\n\n" + signed + "\n\nby Lena Berg":                             "Tan Mei Lin",
		"The Sea\n\nby Lena Berg\n\n" + signed:                                  "Lena Berg",
		"The Sea\n\nWRITER: Lena Berg":                                          "Lena Berg",
		"The Sea\n\nAuthor: Lena Berg":                                          "Lena Berg",
		"The Sea\n\nByline: Lena Berg":                                          "Lena Berg",
		"The Sea\n\nauthors: Lena Berg, Harbour Correspondent":                  "Lena Berg",
		"The Sea\n\nauthors: Lena Berg, who came from Oslo":                     "",
		"The Sea\n\nWritten by Lena Berg":                                       "Lena Berg",
		"The Sea\n\nReported by: Lena Berg":                                     "Lena Berg",
		"The Sea\n\nStory by Lena Berg":                                         "Lena Berg",
		"The Sea\n\nAuthor Lena Berg":                                           "",
		"The Sea\n\nLena Berg\n\n(The Jakarta Post)":                            "Lena Berg",
		"The Sea\n\nLena Berg\n\n(The Harbour Board)":                           "",
		"The Sea\n\nOf Boats\n\n(The Jakarta Post)":                             "",
		"The Sea\n\nWriter: of boats":                                           "",
		"The Sea\n\n" + strings.Repeat("• Nets.\n", 11) + "\nWriter: Lena Berg": "",
	} {
		h := infertest.Head(in+tail, lists(t))
		fact := Author(h, archive.Fact{}, leadIn(h))
		if fact.Value != want || want != "" && fact.Rule != rule.Byline {
			t.Errorf("%q is by %q, want %q", in, fact.Value, want)
		}
		if fact.Known() {
			infertest.CheckEvidence(t, h.Source, fact.Evidence)
		}
	}
	const copied = "The Sea\n\nby Lena Berg\n\n"
	for name, test := range map[string]struct {
		kind, foot, want string
	}{
		"a copy of a ministry's paper":           {"fact-sheet", "Source : state.gov", ""},
		"a copy, with the name of the source":    {"press-release", "Source: ASEAN Secretariat", ""},
		"a copy of what a paper wrote":           {"", "Source: Bernama", "Lena Berg"},
		"an article that a ministry published":   {"news-article", "Source : state.gov", "Lena Berg"},
		"a piece that a ministry published":      {"op-ed", "Source : state.gov", "Lena Berg"},
		"a picture's source, which is no issuer": {"fact-sheet", "Source: Ola Dahl", "Lena Berg"},
		"no source":                              {"fact-sheet", "", "Lena Berg"},
	} {
		h := infertest.Head(copied+"At the quay "+said+"\n\n"+test.foot, lists(t))
		if fact := Author(h, archive.Fact{Value: test.kind}, leadIn(h)); fact.Value != test.want {
			t.Errorf("%s is by %q, want %q", name, fact.Value, test.want)
		}
	}
	h := infertest.Head("Remarks by Arne Holm at the Fair were handed out to all who had come to the old quay at noon.",
		lists(t))
	h.ReadTitle("")
	if fact := Author(h, speech, leadIn(h)); fact.Known() {
		t.Errorf("a sentence names %q as its author", fact.Value)
	}
}

// TestFrontMatterOfSources holds which house or office front matter gives as the source, and
// how a writer is called who is given as part of an address.
func TestFrontMatterOfSources(t *testing.T) {
	release, article := is("press-release", rule.Press), is("news-article", rule.Press)
	for _, test := range []struct {
		key, value     string
		kind           archive.Fact
		issuer, author string
	}{
		{"source", "Minister for Foreign Affairs", release, "Minister for Foreign Affairs", ""},
		{"source", "PRIME MINISTER", release, "PRIME MINISTER", ""},
		{"publisher", "ASEAN Secretariat", release, "ASEAN Secretariat", ""},
		{"source", "Xinhua", article, "Xinhua", ""},
		{"source", "Xinhua", release, "", ""},
		{"source", "Harbour Board", release, "", ""},
		{"source", "", release, "", ""},
		{"author", "university-of-oslo", article, "", "University of Oslo"},
		{"author", "élan-holm", article, "", "Élan Holm"},
		{"author", "Lena-Berg", article, "", "Lena-Berg"},
		{"author", "newsroom", article, "", "newsroom"},
		{"author", "desk-7", article, "", "desk-7"},
		{"author", "desk-", article, "", "desk-"},
	} {
		from := infertest.Source("The Sea\n\nAt the quay " + said)
		from.FrontMatter = []archive.Field{{Key: test.key, Values: []string{test.value}, Line: 1, End: 1}}
		h := head.Read(paper.New(from, lists(t), nil, new(diag.Log)))
		issuer := Issuer(h, test.kind, archive.NotKnown(), leadIn(h))
		author := Author(h, test.kind, leadIn(h))
		if issuer.Value != test.issuer || author.Value != test.author {
			t.Errorf("%s: %s: issued by %q, want %q; written by %q, want %q", test.key, test.value, issuer.Value,
				test.issuer, author.Value, test.author)
		}
	}
}
