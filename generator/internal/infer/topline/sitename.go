package topline

import (
	"net/url"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/phrase"
)

// Site is what is given of the site that a text comes from: the names by which it is
// called, and addresses of its pages.
type Site struct{ Names, Addresses []string }

// SiteOf is what the front matter says of the site that a document comes from.
func SiteOf(p *paper.Paper) Site {
	valuesOf := func(keys ...string) (list []string) {
		for _, g := range p.AllGiven(keys...) {
			list = append(list, g.Value)
		}
		return list
	}
	return Site{Names: valuesOf("site_name", "source", "publisher"),
		Addresses: valuesOf(slices.Concat(archive.OriginKeys, archive.AddressKeys)...)}
}

// SameLetters reports names that are the same but for marks, spaces and capitals.
func SameLetters(one, other string) bool { return lettersOf(one) == lettersOf(other) }

// Without is a title without the name of the site behind it, and the drawer before
// that: "Ports open | Insights | Harbour Law LLP". The site must be known by its name
// or by its host, the drawer by a step of the address; a title may hold such marks too.
func (s Site) Without(title string) string {
	const fewest = 3 // words that are left of a title
	cut := ""
	for {
		at, to := phrase.LastPart(title)
		if at < 0 || len(strings.Fields(title[:at])) < fewest {
			return title
		}
		name := lettersOf(title[to:])
		if name == "" || cut == "" && !s.isNamed(name) || cut != "" && !s.isStep(name) {
			return title
		}
		cut = name
		title = strings.TrimRight(title[:at], " ")
	}
}

// isNamed reports the name of the site, by its letters alone.
func (s Site) isNamed(name string) bool {
	const shortest = 5 // letters of a host by which a longer name is known
	for _, other := range s.Names {
		if lettersOf(other) == name {
			return true
		}
	}
	for _, address := range s.Addresses {
		host, _ := hostAndPath(address)
		label, _, _ := strings.Cut(strings.TrimPrefix(host, "www."), ".")
		letters := lettersOf(label)
		if letters == name || len(letters) >= shortest && strings.HasPrefix(name, letters) {
			return true
		}
	}
	return false
}

// isStep reports the name of a drawer that an address names between the host and the
// page.
func (s Site) isStep(name string) bool {
	for _, address := range s.Addresses {
		_, path := hostAndPath(address)
		for step, rest, more := strings.Cut(path, "/"); more; step, rest, more = strings.Cut(rest, "/") {
			if lettersOf(step) == name {
				return true
			}
		}
	}
	return false
}

// hostAndPath parts an address of the web: a path alone, as front matter may have it,
// names no site.
func hostAndPath(address string) (host, path string) {
	parsed, err := url.Parse(address)
	if err != nil || parsed.Host == "" {
		return "", ""
	}
	return parsed.Hostname(), strings.TrimPrefix(parsed.EscapedPath(), "/")
}

// lettersOf are the letters and figures of a name, small and without marks.
func lettersOf(name string) string { return phrase.LettersOf(paper.PlainLower(name)) }
