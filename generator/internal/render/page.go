package render

import (
	"net/url"
	"path"
	"strings"

	"aseanarchive/generator/internal/authority"
)

// Page is the part that the structs of all pages share.
type Page struct {
	Address     string // of the page itself
	Section     string // home, documents, partners, timeline, about, or ""
	Title       string
	Description string
	Site        authority.Site
	Card        string // full address of the site's picture, "" for none

	base *url.URL
	// standsFor is the address of the page that this one leads to, "" for none.
	standsFor string
}

// Href is the link from this page to an address of the site. Links are
// relative, so that the site works from any folder and under any path.
func (p Page) Href(address string) string {
	if p.Address == notFound && p.base != nil {
		return strings.TrimSuffix(p.base.Path, "/") + "/" + address
	}
	target, fragment, _ := strings.Cut(address, "#")
	if fragment != "" {
		fragment = "#" + fragment
	}
	if target == p.Address && fragment != "" {
		return fragment
	}
	return relative(path.Dir(p.Address), target) + fragment
}

// relative leads from a folder of the site to an address in it.
func relative(folder, target string) string {
	if folder == "." {
		return target
	}
	from := strings.Split(folder, "/")
	to := strings.Split(target, "/")
	same := 0
	for same < len(from) && same < len(to)-1 && from[same] == to[same] {
		same++
	}
	return strings.Repeat("../", len(from)-same) + strings.Join(to[same:], "/")
}

// Canonical is the full address of the page, "" when the site does not know
// where it stands.
func (p Page) Canonical() string {
	if p.base == nil || p.Address == notFound {
		return ""
	}
	if p.standsFor != "" {
		return absolute(p.base, p.standsFor)
	}
	return absolute(p.base, p.Address)
}

// IsHome reports whether the page is the first one.
func (p Page) IsHome() bool { return p.Address == "index.html" }

// absolute joins a base URL and an address of the site.
func absolute(base *url.URL, address string) string {
	return strings.TrimSuffix(base.String(), "/") + "/" + address
}

// notFound is the page served for addresses that do not exist, at any depth.
const notFound = "404.html"

// OpenSearch is the full address of the description of the search page, ""
// when there is none.
func (p Page) OpenSearch() string {
	if p.base == nil {
		return ""
	}
	return absolute(p.base, openSearchAddress)
}
