package source

import (
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/infertest"
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
		{"issued by nobody", "The Sea\n\nIssued by hand" + tail, archive.Fact{}, "", ""},
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
		{"no source", "The Sea" + tail + "\n\nSources: ASEAN Secretariat", archive.Fact{}, "", ""},
		{"an empty source", "The Sea" + tail + "\n\nSource: .", archive.Fact{}, "", ""},
		{"an agency", "HANOI (VNA) – At the quay " + said, article, "Viet Nam News Agency", rule.Agency},
		{"an agency and a colon", "HANOI (VNA): At the quay " + said, article, "Viet Nam News Agency", rule.Agency},
		{"an agency without a dash", "HANOI (VNA) at the quay " + said, article, "", ""},
		{"an agency before a letter of many bytes", "HANOI (VNA) ”at the quay” " + said, article, "", ""},
		{"one in brackets that is no agency", "HANOI (ASEAN Secretariat) – At the quay " + said, article, "", ""},
		{"open brackets", "HANOI (VNA – At the quay " + said, article, "", ""},
		{"brackets at the head", "(VNA) – At the quay " + said, article, "", ""},
		{"an agency of what is no article", "HANOI (VNA) – At the quay " + said, release, "", ""},
		{"a line", "ASEAN Secretariat\n\nThe Sea" + tail, archive.Fact{}, "ASEAN Secretariat", rule.IssuerLine},
		{"a short line", "VNA\n\nThe Sea" + tail, article, "", ""},
		{"a line of the press", "By Xinhua\n\nThe Sea" + tail, article, "Xinhua", rule.IssuerLine},
		{"a line of the press above what is no article", "By Xinhua\n\nThe Sea" + tail, release, "", ""},
		{"a title", "Statement by the Mayor of Oslo on the Sea" + tail, archive.Fact{},
			"Mayor of Oslo", rule.ByInTitle},
		{"a title, from", "Statement from Arne Holm: The Sea" + tail, archive.Fact{}, "Arne Holm", rule.ByInTitle},
		{"a title that names nobody", "Statement by on the Sea" + tail, archive.Fact{}, "", ""},
		{"an understatement", "Understatement by Arne Holm" + tail, archive.Fact{}, "", ""},
		{"the house", "Oslo, 5 May 2016 – The 4th ASEAN-Norway Dialogue was held, and " + said, release,
			"ASEAN Secretariat", rule.HouseStyle},
		{"the house, at its seat", "Oslo, 5 May 2016 – At the ASEAN Secretariat " + said, release,
			"ASEAN Secretariat", rule.HouseStyle},
		{"no house", "Oslo, 5 May 2016 – The 4th Norway Dialogue was held, and " + said, release, "", ""},
		{"no house without a day", "OSLO – The 4th ASEAN-Norway Dialogue was held, and " + said, release, "", ""},
		{"no house of a kind by another rule", "Oslo, 5 May 2016 – The 4th ASEAN-Norway Dialogue was held, and " +
			said, is("press-release", rule.HeadLine), "", ""},
		{"no house of an article", "Oslo, 5 May 2016 – The 4th ASEAN-Norway Dialogue was held, and " + said, article,
			"", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			h := infertest.Head(test.in, lists(t))
			h.ReadTitle("")
			fact := Issuer(h, test.kind, archive.NotKnown())
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
		if fact := Issuer(h, archive.Fact{}, origin); fact.Value != want || want != "" && fact.Rule != rule.Host {
			t.Errorf("%s is of %q, want %q", address, fact.Value, want)
		}
	}
	h = infertest.Head("Oslo, 5 May 2016 – At the ASEAN Secretariat "+said, lists(t))
	elsewhere := archive.Fact{Value: "https://news.example/x", Basis: archive.Stated}
	if fact := Issuer(h, is("press-release", rule.Press), elsewhere); fact.Known() {
		t.Errorf("a release with another address is of %q", fact.Value)
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
		{"Remarks on Nets", remarks, ""},
		{"The Sea\n\nby Lena Berg", is("", ""), "Lena Berg"},
	} {
		h := infertest.Head(test.in+tail, lists(t))
		h.ReadTitle("")
		if fact := Author(h, test.kind); fact.Value != test.want {
			t.Errorf("%q by %q, want %q (title %+v)", test.in, fact.Value, test.want, h.Titled.Value)
		}
	}
	h := infertest.Head("The Sea\n\nTan Mei Lin - 16 June 2022 11:12"+tail, lists(t))
	if fact := Author(h, archive.Fact{}); fact.Value != "Tan Mei Lin" || fact.Rule != rule.Byline {
		t.Errorf("%+v", fact)
	}
}
