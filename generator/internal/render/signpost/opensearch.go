package signpost

import (
	"bytes"
	"cmp"
	"encoding/xml"

	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/shell"
)

// OpenSearch describes the search page to browsers, as
// https://github.com/dewitt/opensearch says. It needs full addresses, and so a
// base URL.
func OpenSearch(site *shell.Site, add func(address string, content []byte) error) error {
	if site.BaseURL == nil {
		return nil
	}
	type place struct {
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
		URL         place `xml:"Url"`
	}{
		ShortName:   shortened(cmp.Or(site.About.ShortTitle, site.About.Title), 16),
		Description: shortened(site.About.Description, 1024),
		Encoding:    "UTF-8",
		Image:       image{"image/svg+xml", site.Full("static/icon.svg")},
		URL:         place{"text/html", site.Full(address.Search) + "?q={searchTerms}"},
	}
	var out bytes.Buffer
	out.WriteString(xml.Header)
	encoder := xml.NewEncoder(&out)
	encoder.Indent("", "  ")
	if err := encoder.Encode(description); err != nil {
		return err
	}
	out.WriteByte('\n')
	return add(address.OpenSearch, out.Bytes())
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
