package infer

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/rule"
)

func TestIssuers(t *testing.T) {
	known := lists(t)
	onwards := strings.Repeat("[How the guests of the Harbour spend a day](/a)\n\n", 9)
	const account = " – The 29th ASEAN-U.S. Dialogue was held today, and "
	for _, test := range []struct{ name, in, issuer, rule, basis string }{
		{"given", "---\nissuer: The Forum\n---\nJakarta, 3 June 2020" + account + said, "The Forum", rule.FrontMatter,
			"stated"},
		{"issued by", "The Sea\n\nIssued by the Ministry of Fisheries of Norway\n\nAt the talks " + said,
			"Ministry of Fisheries of Norway", rule.IssuedBy, "stated"},
		{"issued by, with a day", "At the talks " + said + "\n\nIssued by the Ministry of Fisheries of Norway on 3 " +
			"June 2020.", "Ministry of Fisheries of Norway", rule.IssuedBy, "stated"},
		{"issued by nobody", "At the talks " + said + "\n\nIssued by hand.", "", "", "unknown"},
		{"issued by, in the text", "The Sea\n\nA passport issued by the Republic of Chile was found, and at the " +
			"talks " + said, "", "", "unknown"},
		{"issued by, late in a line", "The Sea\n\nThe visitors showed passports that had been issued by the " +
			"Republic of Chile.\n\nAt the talks " + said, "", "", "unknown"},
		{"a source with a host", "At the talks " + said + "\n\nSource : state.gov",
			"U.S. Department of State", rule.SourceLine, "inferred"},
		{"a source with a name", "Source: ASEAN Secretariat News\n\nAt the talks " + said,
			"ASEAN Secretariat", rule.SourceLine, "stated"},
		{"a source nobody knows", "At the talks " + said + "\n\nSource: A. Photographer", "", "", "unknown"},
		{"an address", "---\npermalink: https://bidenwhitehouse.archives.gov/x/\n---\nAt the talks " + said,
			"The White House", rule.Host, "stated"},
		{"a signature above what a page has for those who read on", "At the talks " + said + "\n\n" +
			strings.Repeat(said+"\n\n", 13) + "THE WHITE HOUSE,\n\nMay 5, 2016.\n\n" +
			"Share on Facebook\n\nTweet\n\nPrint\n\nRelated articles\n\n" + onwards +
			"We use cookies.\n\nPrivacy policy\n", "The White House", rule.IssuerLine, "stated"},
		{"a signature and its day on one line", "At the talks " + said + "\n\nTHE WHITE HOUSE, May 5, 2016.\n",
			"The White House", rule.IssuerLine, "stated"},
		{"a sentence that begins with its name", "At the talks " + said + "\n\nThe White House, May 5, 2016: nobody.\n",
			"", "", "unknown"},
		{"a line with its name far above the end", "At the talks " + said + "\n\n" + strings.Repeat(said+"\n\n", 13) +
			"The White House\n\n" + strings.Repeat(said+"\n\n", 14), "", "", "unknown"},
		{"a host below that of another", "---\nsource_url: https://asean.usmission.gov/x/\n---\nAt the talks " + said,
			"U.S. Mission to ASEAN", rule.Host, "stated"},
		{"a host that only ends alike", "---\nsource_url: https://notstate.gov/x/\n---\nAt the talks " + said, "", "",
			"unknown"},
		{"a path for an address", "---\npermalink: /news/state.gov\n---\nAt the talks " + said, "", "", "unknown"},
		{"an address on a line", "At the talks " + said + "\n\nSource: https://www.mofa.go.jp/x.html",
			"Ministry of Foreign Affairs of Japan", rule.SourceLine, "inferred"},
		{"what the text says before the address", "---\nsource_url: https://www.mfa.gov.sg/x\n---\nSource: ASEAN " +
			"Secretariat\n\nAt the talks " + said, "ASEAN Secretariat", rule.SourceLine, "stated"},
		{"an agency", "HANOI (VNA) – At the talks " + said, "Viet Nam News Agency", rule.Agency, "stated"},
		{"an agency before a colon", "HANOI (VNA): At the talks " + said, "Viet Nam News Agency", rule.Agency,
			"stated"},
		{"an agency before a letter that is no dash",
			"By our writer\n\nHANOI – Đại of the (VNA) Élysée. At the talks " + said, "", "", "unknown"},
		{"a short form that is no agency", "HANOI (ZZZ) – At the talks " + said, "", "", "unknown"},
		{"a statement that an agency carries", "Joint Statement of the Talks\n\nHANOI (VNA) – At the talks " + said,
			"", "", "unknown"},
		{"a line", "Office of the Prime Minister of Canada\n\nThe Sea\n\nAt the talks " + said,
			"Prime Minister of Canada", rule.IssuerLine, "stated"},
		{"a letterhead above a title", "Embassy of Norway in Tonga\n\nTalks on the Sea\n\n3 June 2020\n\nAt the " +
			"talks " + said, "Embassy of Norway in Tonga", rule.PrintedHead, "stated"},
		{"the beginning of the title above it", "Harbour Call by Senior Ship Administration Offici\n\n# Harbour Call " +
			"by Senior Ship Administration Officials on Herring\n\n3 June 2020\n\nAt the talks " + said, "", "",
			"unknown"},
		{"a letterhead of a house and its part", "Harbour Authority\n\nDepartment of Herring\n\nTalks on the " +
			"Sea\n\n3 June 2020\n\nAt the talks " + said, "Department of Herring", rule.PrintedHead, "stated"},
		{"a list of houses", "Ministry of Herring\n\nMinistry of Cod\n\nMinistry of Eels\n\nTalks on the Sea\n\n" +
			"3 June 2020\n\nAt the talks " + said, "", "", "unknown"},
		{"what a house does", "Ministry of Herring Opens Harbour\n\n3 June 2020\n\nAt the talks " + said, "", "",
			"unknown"},
		{"where a meeting was", "Talks on the Sea\n\nMuseum of Herring, 3 June 2020\n\nAt the talks " + said, "", "",
			"unknown"},
		{"an office below the title of a release", "Talks on the Sea\n\nMEDIA RELEASE\n\nOffice of the " +
			"Harbourmaster\n\n3 June 2020\n\nAt the talks " + said, "Office of the Harbourmaster",
			rule.PrintedHead, "stated"},
		{"a paper in brackets above its article", "Talks End in Oslo\n\nAnna Lee\n\n(The Jakarta Post)\n\n" +
			"OSLO, June 3 – Ministers ended their talks on Tuesday, and Blake Lee told reporters that " + said,
			"The Jakarta Post", rule.IssuerLine, "stated"},
		{"a newspaper above its article", "The Evening Star\n\nTalks End in Oslo\n\nBy Blake Brooks\n\n" +
			"OSLO, June 3 – Ministers ended their talks on Tuesday, and Blake Lee told reporters that " + said,
			"The Evening Star", rule.PrintedHead, "stated"},
		{"a drawer above an article", "Oslo News\n\nTalks End in Oslo\n\nBy Blake Brooks\n\n" +
			"OSLO, June 3 – Ministers ended their talks on Tuesday, and Blake Lee told reporters that " + said,
			"", "", "unknown"},
		{"an agency that passes a statement on", "Joint Statement of the Talks\n\nBy Xinhua\n\nAt the talks " + said,
			"", "", "unknown"},
		{"a title", "Statement by the Chairman of the ASEAN Regional Forum on the Sea\n\nAt the talks " + said,
			"Chairman of the ASEAN Regional Forum", rule.ByInTitle, "stated"},
		{"the style of the house", "Oslo, 3 June 2020" + account + said, "ASEAN Secretariat", rule.HouseStyle,
			"inferred"},
		{"the style of the house, with another address", "---\npermalink: https://news.example/x\n---\nOslo, 3 June " +
			"2020" + account + said, "", "", "unknown"},
		{"no meeting of ASEAN", "Oslo, 3 June 2020 – The 4th Council on Herring was held today, and " + said, "", "",
			"unknown"},
		{"no date", "OSLO" + account + said, "", "", "unknown"},
	} {
		t.Run(test.name, func(t *testing.T) {
			d, _ := document(t, known, "x.md", test.in)
			if d.Issuer.Value != test.issuer || d.Issuer.Rule != test.rule || string(d.Issuer.Basis) != test.basis {
				t.Errorf(
					"issuer %s %q by %q, want %s %q by %q",
					d.Issuer.Basis,
					d.Issuer.Value,
					d.Issuer.Rule,
					test.basis,
					test.issuer,
					test.rule,
				)
			}
		})
	}
}

func TestAuthorsAndOrigins(t *testing.T) {
	known := lists(t)
	for _, test := range []struct{ name, in, author, origin string }{
		{"a byline", "The Sea\n\nby Blake Brooks\n\nAt the talks " + said, "Blake Brooks", ""},
		{"a writer before the day of the page", "The Sea\n\nWritten by C. Anna Lee | Updated: June 3, 2020 12:23 " +
			"am\n\nAt the talks " + said, "C. Anna Lee", ""},
		{"a drawer above the name of a paper", "Front Row\n\nThe Sea and Its Boats\n\nFront Row\n\n(The Jakarta " +
			"Post)\n\nAt the talks " + said, "", ""},
		{"a label above the name of a writer", "The Sea\n\nWRITER:\n\nAnna Lee\n\n3 June 2020\n\nAt the talks " + said,
			"Anna Lee", ""},
		{"a label above something else", "The Sea\n\nWRITER:\n\n3 June 2020\n\nAt the talks " + said, "", ""},
		{"the name and hour of a writer", "The Sea\n\nTan Mei Lin • 16 June 2022 11:12\n\nAt the talks " + said,
			"Tan Mei Lin", ""},
		{"a date and an hour", "The Sea\n\nUpdated Today - 16 June 2022\n\nAt the talks " + said, "", ""},
		{"remarks", "Remarks by Ambassador Ellen Whitford at the Talks\n\nAt the talks " + said,
			"Ambassador Ellen Whitford", ""},
		{"an address", "Keynote Address by H.E. Dr. Maria Santos, Minister of Bees\n\nAt the talks " + said,
			"H.E. Dr. Maria Santos", ""},
		{"a statement has an issuer", "Statement by the Minister of Bees on Bees\n\nAt the talks " + said, "", ""},
		{"retrieved", "At the talks " + said + "\n\nRetrieved from: https://sea.example/a(b.", "",
			"https://sea.example/a(b"},
		{"a source", "Source: <https://sea.example/a>\n\nAt the talks " + said, "", "https://sea.example/a"},
		{"an address in the text", "At the talks " + said + " See https://sea.example/a.", "", ""},
		{"an address under another name", "---\nurl: https://sea.example/c\n---\nAt the talks " + said, "",
			"https://sea.example/c"},
		{"a path of the page itself", "---\nurl: /posts/c\n---\nAt the talks " + said, "", ""},
		{"given", "---\npermalink: https://sea.example/b\n---\nSource: https://sea.example/a\n\nAt the talks " + said,
			"", "https://sea.example/b"},
	} {
		t.Run(test.name, func(t *testing.T) {
			d, _ := document(t, known, "x.md", test.in)
			if d.Author.Value != test.author || d.Origin.Value != test.origin {
				t.Errorf("author %q, origin %q, want %q, %q", d.Author.Value, d.Origin.Value, test.author, test.origin)
			}
		})
	}
}

// What a title says of who made a statement goes before the name of the site that is printed above it.
func TestIssuerBelowTheNameOfASite(t *testing.T) {
	known := lists(t)
	for title, want := range map[string]string{"Statement by the Master of Ports on the Sea": "Master of Ports",
		"Talks on the Sea": "Ministry of Herring"} {
		source := infertest.Source("Ministry of Herring\n\n# " + title + "\n\n3 June 2020\n\nAt the talks " + said)
		source.Asides = []archive.SetAside{{From: 1, To: 1, Kind: "navigation"}}
		var log diag.Log
		if d := Document(source, known, &log); d.Issuer.Value != want {
			t.Errorf("below %q: the issuer is %q by %q, want %q", title, d.Issuer.Value, d.Issuer.Rule, want)
		}
	}
}
