package render

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"slices"
	"strings"
	"sync"
)

// mostAddresses is how many addresses one sitemap may hold by the protocol of
// sitemaps.org; below it there is room to be safe.
const mostAddresses = 45_000

// addressBook remembers the pages that were made, for the sitemap.
type addressBook struct {
	mu   sync.Mutex
	list []string
}

// add notes a page that search engines should know: not the one for missing
// pages, and not the source views, which say again what the documents say.
func (b *addressBook) add(address string) {
	if !strings.HasSuffix(address, ".html") || strings.HasSuffix(address, ".source.html") || address == notFound {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.list = append(b.list, address)
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
	}
)

// sitemap makes sitemap.xml when the site knows where it stands; one that is
// too long is split, and sitemap.xml leads to its parts.
func (r *renderer) sitemap() error {
	if r.BaseURL == nil {
		return nil
	}
	addresses := slices.Sorted(slices.Values(r.made.list)) // pages are made in any order
	if len(addresses) <= mostAddresses {
		return r.addXML("sitemap.xml", sitemapURLs{URLs: r.locations(addresses)})
	}
	var parts []string
	for part := range slices.Chunk(addresses, mostAddresses) {
		name := fmt.Sprintf("sitemap-%d.xml", len(parts)+1)
		parts = append(parts, name)
		if err := r.addXML(name, sitemapURLs{URLs: r.locations(part)}); err != nil {
			return err
		}
	}
	return r.addXML("sitemap.xml", sitemapIndex{Sitemaps: r.locations(parts)})
}

func (r *renderer) locations(addresses []string) []sitemapURL {
	list := make([]sitemapURL, len(addresses))
	for i, address := range addresses {
		list[i] = sitemapURL{absolute(r.BaseURL, address)}
	}
	return list
}

// addXML hands over a file of XML.
func (r *renderer) addXML(address string, content any) error {
	var out bytes.Buffer
	out.WriteString(xml.Header)
	encoder := xml.NewEncoder(&out)
	encoder.Indent("", " ")
	if err := encoder.Encode(content); err != nil {
		return err
	}
	out.WriteByte('\n')
	return r.Add(address, bytes.Map(legalXML, out.Bytes()))
}
