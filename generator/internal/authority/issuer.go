package authority

import (
	"slices"
	"strings"
)

// Issuer is who gives documents out: a ministry, a secretariat, a news agency.
// Issuers stand under the key issuers of the files in content/partners and
// content/members to which they belong, and those of ASEAN itself and the press
// in content/site.yaml:
//
//	issuers:
//	  - name: U.S. Department of State
//	    aliases: [State Department]
//	    hosts: [state.gov]
//
// hosts are those of its web site, without www; a host below one of them is
// its own too. press: true says that what it gives out are articles.
// house-style: account-of-meeting says that releases which nobody signed, with
// a dateline and the account of a meeting of ASEAN, are taken for its own.
type Issuer struct {
	Name             string
	Aliases          []string
	Hosts            []string
	Press            bool
	AccountOfMeeting bool
}

// readIssuers is a reader for a list of issuers.
func (e *entry) readIssuers(into *[]Issuer) func(value) {
	return func(v value) {
		for _, child := range v.children() {
			*into = append(*into, e.readIssuer(child))
		}
	}
}

func (e *entry) readIssuer(v value) Issuer {
	var issuer Issuer
	e.keys(v.Node, readers{
		"name":    func(v value) { issuer.Name = v.text() },
		"aliases": func(v value) { issuer.Aliases = v.texts() },
		"hosts": func(v value) {
			issuer.Hosts = v.texts()
			e.checkHosts(v, issuer.Hosts)
		},
		"press": func(v value) {
			e.oneOf(v.text(), []string{"true", "false"}, v.line(), v.Column)
			issuer.Press = v.text() == "true"
		},
		"house-style": func(v value) {
			e.oneOf(v.text(), []string{"account-of-meeting"}, v.line(), v.Column)
			issuer.AccountOfMeeting = v.text() == "account-of-meeting"
		},
	})
	if issuer.Name == "" {
		e.problem(
			"missing-key",
			v.line(),
			v.Column,
			"this issuer has no name",
			"Add a line such as name: ASEAN Secretariat.",
		)
	}
	return issuer
}

// checkHosts reports hosts that are not written as such.
func (e *entry) checkHosts(v value, hosts []string) {
	for _, host := range hosts {
		if !strings.Contains(host, ".") {
			e.badHost(v, host)
		}
	}
	e.checkDomains(v, hosts)
}

// checkDomains reports domains that are not written as such. One may be a single word.
func (e *entry) checkDomains(v value, domains []string) {
	for _, domain := range domains {
		isAddress := strings.ContainsAny(domain, "/: ") || strings.HasPrefix(domain, "www.")
		if isAddress || domain != strings.ToLower(domain) {
			e.badHost(v, domain)
		}
	}
}

// badHost reports a word that is no host.
func (e *entry) badHost(v value, host string) {
	e.problem(
		"bad-host",
		v.line(),
		v.Column,
		quoted(host)+" is no host",
		"Write it in small letters, without https:// and www, such as state.gov.",
	)
}

// issuers are those of all files, site.yaml's first.
func (l *Lists) issuers(site []Issuer) []Issuer {
	list := site
	for i := range l.Partners {
		list = append(list, l.Partners[i].Issuers...)
	}
	for i := range l.Members {
		list = append(list, l.Members[i].Issuers...)
	}
	return list
}

// IssuerOfHost is the issuer whose web site a host belongs to, nil when none
// is known. Of two the one with the longer host is meant: asean.usmission.gov
// is not usmission.gov.
func (l *Lists) IssuerOfHost(host string) *Issuer {
	host = strings.TrimPrefix(strings.ToLower(host), "www.")
	var found *Issuer
	longest := 0
	for i := range l.Issuers {
		for _, known := range l.Issuers[i].Hosts {
			if isBelow(host, known) && len(known) > longest {
				found, longest = &l.Issuers[i], len(known)
			}
		}
	}
	return found
}

// PartnerOfHost is the ID of the partner whose government, or another public body of
// it, has the web site of a host, "" when it is nobody's.
func (l *Lists) PartnerOfHost(host string) string {
	for i := range l.Partners {
		if isBelowOneOf(host, l.Partners[i].Domains) {
			return l.Partners[i].ID
		}
	}
	return ""
}

// IsHostOfGovernment reports the host of a public body of a partner or a member.
func (l *Lists) IsHostOfGovernment(host string) bool {
	isMember := slices.ContainsFunc(l.Members, func(m Member) bool { return isBelowOneOf(host, m.Domains) })
	return isMember || l.PartnerOfHost(host) != ""
}

// isBelowOneOf reports a host that lies below one of the domains.
func isBelowOneOf(host string, domains []string) bool {
	host = strings.ToLower(host)
	return slices.ContainsFunc(domains, func(domain string) bool { return isBelow(host, domain) })
}

// IssuerNamed is the issuer of that name or alias, nil when none is known.
// Small and capital letters are the same, and an article before it is nothing.
func (l *Lists) IssuerNamed(name string) *Issuer {
	name = withoutArticle(name)
	for i := range l.Issuers {
		issuer := &l.Issuers[i]
		if strings.EqualFold(withoutArticle(issuer.Name), name) {
			return issuer
		}
		for _, alias := range issuer.Aliases {
			if strings.EqualFold(alias, name) {
				return issuer
			}
		}
	}
	return nil
}

// withoutArticle is a name without “the” before it.
func withoutArticle(name string) string {
	if first, rest, ok := strings.Cut(name, " "); ok && strings.EqualFold(first, "the") {
		return rest
	}
	return name
}

// HouseStyle is the issuer whose unsigned releases are accounts of meetings,
// nil when content/ names none.
func (l *Lists) HouseStyle() *Issuer {
	for i := range l.Issuers {
		if l.Issuers[i].AccountOfMeeting {
			return &l.Issuers[i]
		}
	}
	return nil
}

// IssuerPartner is the ID of the partner to which an issuer belongs, "" when
// it belongs to none.
func (l *Lists) IssuerPartner(name string) string {
	for i := range l.Partners {
		for _, issuer := range l.Partners[i].Issuers {
			if issuer.Name == name {
				return l.Partners[i].ID
			}
		}
	}
	return ""
}
