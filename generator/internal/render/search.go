package render

import (
	"bytes"
	"encoding/xml"
)

const (
	searchAddress     = "search.html"
	openSearchAddress = "opensearch.xml"
)

// SearchPage is for templates/search.html, which static/search-page.js fills.
type SearchPage struct {
	Page
	Facets []FacetView
}

// FacetView is something by which a search can be narrowed.
type FacetView struct {
	ID, Name string
	Open     bool // from the beginning; the others load more when they are opened
}

// search makes the search page and the description by which browsers can offer
// it. The index is made elsewhere.
func (r *renderer) search() error {
	page := SearchPage{
		Page: r.page(searchAddress, "search", "Search", "Search in the text of all documents, by words, partner, year, kind, topic and meeting."),
		Facets: []FacetView{
			{"partner", "Partner", true}, {"year", "Year", true}, {"kind", "Kind", true}, {"topic", "Topic", false}, {"meeting", "Meeting", false},
		},
	}
	if err := r.write("search", searchAddress, page); err != nil {
		return err
	}
	return r.openSearch()
}

// openSearch describes the search page to browsers, as
// https://github.com/dewitt/opensearch says. It needs full addresses, and so a
// base URL.
func (r *renderer) openSearch() error {
	if r.BaseURL == nil {
		return nil
	}
	type address struct {
		Type     string `xml:"type,attr"`
		Template string `xml:"template,attr"`
	}
	type image struct {
		Type    string `xml:"type,attr"`
		Address string `xml:",chardata"`
	}
	description := struct {
		XMLName     xml.Name `xml:"http://a9.com/-/spec/opensearch/1.1/ OpenSearchDescription"`
		ShortName   string
		Description string
		Encoding    string `xml:"InputEncoding"`
		Image       image
		URL         address `xml:"Url"`
	}{
		ShortName: shortened(r.About.Title, 16), Description: shortened(r.About.Description, 1024), Encoding: "UTF-8",
		Image: image{"image/svg+xml", absolute(r.BaseURL, "static/icon.svg")},
		URL:   address{"text/html", absolute(r.BaseURL, searchAddress) + "?q={searchTerms}"},
	}
	var out bytes.Buffer
	out.WriteString(xml.Header)
	encoder := xml.NewEncoder(&out)
	encoder.Indent("", "  ")
	if err := encoder.Encode(description); err != nil {
		return err
	}
	out.WriteByte('\n')
	return r.Add(openSearchAddress, out.Bytes())
}

// shortened is the beginning of a text, in whole words where that leaves any.
func shortened(text string, most int) string {
	letters := []rune(text)
	if len(letters) <= most {
		return text
	}
	end := most
	for i := most; i > 0; i-- {
		if letters[i] == ' ' {
			end = i
			break
		}
	}
	return string(letters[:end])
}
