package webpage

import (
	"net/url"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// links resolves the addresses of a page.
type links struct{ base *url.URL } // nil where nothing says where the page came from

// newLinks takes the address against which a browser resolves those of the page:
// what <base> says, itself read against the address of the page.
func newLinks(root *html.Node, address string) links {
	var l links
	if page, err := url.Parse(address); err == nil && isOfTheWeb(page) {
		l.base = page
	}
	find(root, func(n *html.Node) bool {
		target := strings.TrimSpace(attr(n, "href"))
		if n.DataAtom != atom.Base || target == "" {
			return true
		}
		if base, err := url.Parse(l.resolve(target)); err == nil && isOfTheWeb(base) {
			l.base = base
		}
		return false
	})
	return l
}

func isOfTheWeb(address *url.URL) bool {
	return (address.Scheme == "http" || address.Scheme == "https") && address.Host != ""
}

// resolve is the whole address of a link. Where the page does not say where it came
// from, a relative one leads nowhere; nor does a place on the page itself.
func (l links) resolve(target string) string {
	target = strings.TrimSpace(target)
	relative, err := url.Parse(target)
	if err != nil || target == "" || strings.HasPrefix(target, "#") {
		return ""
	}
	if l.base == nil || relative.IsAbs() {
		return target
	}
	return l.base.ResolveReference(relative).String()
}
