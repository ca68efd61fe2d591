// Package signpost makes the small files by which search engines, browsers and
// hosts find their way in the site: the sitemap, the description of the search
// page, robots.txt.
package signpost

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"slices"
	"strings"
	"sync"

	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/shell"
)

// mostAddresses is how many addresses one sitemap may hold by the protocol of
// sitemaps.org; below it there is room to be safe.
const mostAddresses = 45_000

// Book remembers the pages that were made, for the sitemap.
type Book struct {
	mu   sync.Mutex
	list []string
}

// Add notes a page that search engines should know: not the one for missing
// pages, and not the source views, which say again what the documents say. It
// may be called from many goroutines.
func (b *Book) Add(page string) {
	listed := strings.HasSuffix(page, ".html") && !strings.HasSuffix(page, ".source.html")
	if !listed || page == address.NotFound {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.list = append(b.list, page)
}

// The parts of a sitemap.
type (
	sitemapURLs struct {
		XMLName xml.Name     `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 urlset"`
		URLs    []sitemapURL `xml:"url"`
	}
	sitemapIndex struct {
		XMLName  xml.Name     `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 sitemapindex"`
		Sitemaps []sitemapURL `xml:"sitemap"`
	}
	sitemapURL struct {
		Location string `xml:"loc"`
		Changed  string `xml:"lastmod,omitempty"`
	}
)

// Sitemap makes sitemap.xml when the site knows where it stands; one that is
// too long is split, and sitemap.xml leads to its parts. Of the page of a
// document it says when its file was recorded as it is.
func (b *Book) Sitemap(site *shell.Site, add func(address string, content []byte) error) error {
	if site.BaseURL == nil {
		return nil
	}
	recorded := map[string]string{}
	for _, d := range site.Archive.Documents {
		recorded[d.URL] = d.Recorded
	}
	locations := func(addresses []string) (list []sitemapURL) {
		for _, each := range addresses {
			list = append(list, sitemapURL{site.Full(each), recorded[each]})
		}
		return list
	}
	put := func(at string, content any) error {
		file, err := XML(content)
		if err != nil {
			return err
		}
		return add(at, file)
	}
	addresses := slices.Sorted(slices.Values(b.list)) // pages are made in any order
	if len(addresses) <= mostAddresses {
		return put(address.Sitemap, sitemapURLs{URLs: locations(addresses)})
	}
	var parts []string
	for part := range slices.Chunk(addresses, mostAddresses) {
		name := fmt.Sprintf("sitemap-%d.xml", len(parts)+1)
		parts = append(parts, name)
		if err := put(name, sitemapURLs{URLs: locations(part)}); err != nil {
			return err
		}
	}
	return put(address.Sitemap, sitemapIndex{Sitemaps: locations(parts)})
}

// XML is a file of XML, without characters that XML 1.0 cannot hold.
func XML(content any) ([]byte, error) {
	var out bytes.Buffer
	out.WriteString(xml.Header)
	encoder := xml.NewEncoder(&out)
	encoder.Indent("", " ")
	if err := encoder.Encode(content); err != nil {
		return nil, err
	}
	out.WriteByte('\n')
	return bytes.Map(legal, out.Bytes()), nil
}

// legal drops the characters that XML 1.0 cannot hold.
func legal(c rune) rune {
	switch {
	case c == '\n', c == '\t':
		return c
	case c < ' ', c == '\ufffe', c == '\uffff':
		return -1
	}
	return c
}

// Robots makes the two small files that hosts look for.
func Robots(site *shell.Site, add func(address string, content []byte) error) error {
	lines := "User-agent: *\nAllow: /\n"
	if full := site.Full(address.Sitemap); full != "" {
		lines += "Sitemap: " + full + "\n"
	}
	if err := add("robots.txt", []byte(lines)); err != nil {
		return err
	}
	return add(".nojekyll", nil)
}
