package authority

import (
	"slices"
	"strings"
)

// Publisher is who answers for the pages of a web site: the name under which a source is
// cited. Those of content/site.yaml stand under the key publishers, with a name and hosts
// as issuers have them; every issuer is the publisher of its own pages.
type Publisher struct {
	Name  string
	Hosts []string
}

// readPublishers is a reader for a list of publishers.
func (e *entry) readPublishers(into *[]Publisher) func(value) {
	return func(v value) {
		var list []Issuer
		e.readIssuers(&list)(v)
		for _, p := range list {
			*into = append(*into, Publisher{p.Name, p.Hosts})
		}
	}
}

// publishers are those of site.yaml and all issuers, in the order of their lists.
func (l *Lists) publishers() []Publisher {
	list := slices.Clone(l.Site.Publishers)
	for _, issuer := range l.Issuers {
		if len(issuer.Hosts) > 0 {
			list = append(list, Publisher{issuer.Name, issuer.Hosts})
		}
	}
	return list
}

// PublisherOf is the name of who answers for a page by the host of its address, "" when
// nobody is known to. Of two the one with the longer host is meant.
func (s *Site) PublisherOf(host string) string {
	host = strings.TrimPrefix(strings.ToLower(host), "www.")
	name, longest := "", 0
	for _, p := range s.Publishers {
		for _, known := range p.Hosts {
			if isBelow(host, known) && len(known) > longest {
				name, longest = p.Name, len(known)
			}
		}
	}
	return name
}

// isBelow reports whether a host is another one, or stands below it.
func isBelow(host, known string) bool {
	return strings.HasSuffix(host, known) && (len(host) == len(known) || host[len(host)-len(known)-1] == '.')
}
