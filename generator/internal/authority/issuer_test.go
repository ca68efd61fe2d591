package authority

import (
	"strings"
	"testing"
)

const issuerFiles = `
-- site.yaml --
title: An archive
issuers:
  - name: The Forum Secretariat
    aliases: [TFS]
    hosts: [forum.example]
    house-style: account-of-meeting
  - name: Wire
    hosts: [wire.example, news.forum.example]
    press: true
-- members/singapore.md --
---
name: Singapore
sources: [https://a.example/]
issuers:
  - name: Ministry of Bees
---
`

// TestDomains: a government has what lies below its domains, and nothing that only ends alike.
func TestDomains(t *testing.T) {
	lists, problems := load(t, `
-- site.yaml --
title: An archive
-- partners/norway.md --
---
name: Norway
type: country
relation: dialogue-partner
domains: [gov.no, mil]
---
-- members/singapore.md --
---
name: Singapore
sources: [https://a.example/]
domains: [gov.sg]
---
`)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	for host, want := range map[string]string{"gov.no": "norway", "www.ports.gov.no": "norway", "Navy.MIL": "norway",
		"notgov.no": "", "no": "", "mil.no": "", "": ""} {
		if got := lists.PartnerOfHost(host); got != want {
			t.Errorf("%q is that of %q, want %q", host, got, want)
		}
		if got := lists.IsHostOfGovernment(host); got != (want != "") {
			t.Errorf("%q is a government’s: %v", host, got)
		}
	}
	if !lists.IsHostOfGovernment("www.ports.gov.sg") {
		t.Error("the host of a member is no government’s")
	}
	for _, domain := range []string{"https://gov.no", "www.gov.no", "Gov.no", "gov no"} {
		_, problems := load(t, "-- site.yaml --\ntitle: An archive\n-- partners/norway.md --\n---\nname: Norway\n"+
			"type: country\nrelation: dialogue-partner\ndomains: [\""+domain+"\"]\n---\n")
		if len(problems) != 1 || problems[0].ID != "bad-host" {
			t.Errorf("%q: %v", domain, problems)
		}
	}
}

func TestIssuers(t *testing.T) {
	lists, problems := load(t, issuerFiles)
	if len(problems) > 0 || len(lists.Issuers) != 3 {
		t.Fatalf("%d issuers, problems %v", len(lists.Issuers), problems)
	}
	name := func(issuer *Issuer) string {
		if issuer == nil {
			return ""
		}
		return issuer.Name
	}
	for host, want := range map[string]string{
		"forum.example": "The Forum Secretariat", "www.Forum.example": "The Forum Secretariat",
		"docs.forum.example": "The Forum Secretariat",
		"news.forum.example": "Wire", "a.news.forum.example": "Wire", "reforum.example": "", "example": "", "": "",
	} {
		if got := name(lists.IssuerOfHost(host)); got != want {
			t.Errorf("the host %q is that of %q, want %q", host, got, want)
		}
	}
	for words, want := range map[string]string{
		"Forum Secretariat": "The Forum Secretariat", "the forum secretariat": "The Forum Secretariat",
		"tfs": "The Forum Secretariat", "Ministry of Bees": "Ministry of Bees",
		"Ministry": "", "": "", "Their Ministry of Bees": "", "The Ministry of Bees": "Ministry of Bees", "the": "",
	} {
		if got := name(lists.IssuerNamed(words)); got != want {
			t.Errorf("%q is %q, want %q", words, got, want)
		}
	}
	if got := name(
		lists.HouseStyle(),
	); got != "The Forum Secretariat" || lists.IssuerOfHost("forum.example").Press ||
		!lists.IssuerOfHost("wire.example").Press {
		t.Errorf("house style of %q, issuers %+v", got, lists.Issuers)
	}
}

func TestProblemsOfIssuers(t *testing.T) {
	for _, test := range []struct{ change, to, problem string }{ // problem is "" for none
		{"press: true", "press: false", ""},
		{"hosts: [forum.example]", "hosts: [forum.example:80]", "[bad-host]"},
		{"hosts: [forum.example]", "hosts: [for um.example]", "[bad-host]"},
		{"hosts: [forum.example]", "hosts: [https://forum.example]", "[bad-host]"},
		{"hosts: [forum.example]", "hosts: [www.forum.example]", "[bad-host]"},
		{"hosts: [forum.example]", "hosts: [forum]", "[bad-host]"},
		{"press: true", "press: often", "[unknown-value]"},
		{"account-of-meeting", "account", "[unknown-value]"},
		{"  - name: The Forum Secretariat\n    aliases: [TFS]", "  - aliases: [TFS]", "[missing-key]"},
		{"aliases: [TFS]", "alias: [TFS]", "“aliases”"},
	} {
		_, problems := load(t, strings.Replace(issuerFiles, test.change, test.to, 1))
		if test.problem == "" && len(problems) == 0 {
			continue
		}
		if len(problems) != 1 || !strings.Contains(problems[0].String(), test.problem) {
			t.Errorf("%s: problems %v, want one with %s", test.to, problems, test.problem)
		}
	}
}
