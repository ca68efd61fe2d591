package webpage

import (
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"time"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// says is where pages say something of themselves: a key of the archive, and the
// places in which it is looked for, the surest first. What is meant for libraries
// (citation_…, Dublin Core) is written with more care than what is meant for a
// search engine (JSON-LD), and that with more than what is meant for a card in a
// social network (og:…). Neither title nor date are taken as facts: the text says
// what a document is called and when it was issued, a page only what it is called in
// a list and when it was put up.
var says = []struct {
	key  string
	from []string
}{
	{"permalink", []string{"link canonical", "meta citation_public_url", "meta dc.identifier", "meta og:url",
		"saved from"}},
	{"published_time", []string{"meta citation_publication_date", "meta citation_date", "meta dc.date.issued",
		"meta dcterms.issued", "meta dcterms.created", "meta dc.date", "meta dcterms.date", "ld datePublished",
		"meta article:published_time", "itemprop datePublished", "meta pubdate", "meta publish-date"}},
	{"modified_time", []string{"meta dcterms.modified", "ld dateModified", "meta article:modified_time",
		"itemprop dateModified"}},
	{"author", []string{"meta citation_author", "meta dc.creator", "meta dcterms.creator", "ld author", "meta author"}},
	{"language", []string{"html lang", "meta dc.language", "meta dcterms.language", "meta content-language"}},
	{"page_title", []string{"title", "meta og:title"}},
	{"site_name", []string{"meta og:site_name", "meta application-name"}},
	{"page_description", []string{"meta dc.description", "meta description", "meta og:description"}},
	{"page_keywords", []string{"meta citation_keywords", "meta keywords", "meta news_keywords"}},
}

// given writes what the page says of itself.
func (w *writer) given(root *html.Node, raw []byte, address string) {
	said := map[string][]string{}
	add := func(place, value string) {
		if value = strings.TrimSpace(value); value != "" && !slices.Contains(said[place], value) {
			said[place] = append(said[place], value)
		}
	}
	if address != "" {
		add("saved from", address)
	}
	if m := savedFrom.FindSubmatch(raw[:min(len(raw), 4096)]); m != nil {
		add("saved from", string(m[1]))
	}
	find(root, func(n *html.Node) bool {
		switch n.DataAtom {
		case atom.Html:
			add("html lang", attr(n, "lang"))
		case atom.Title:
			add("title", textOf(n))
			return true
		case atom.Link:
			if strings.EqualFold(attr(n, "rel"), "canonical") {
				add("link canonical", attr(n, "href"))
			}
		case atom.Meta:
			for _, key := range [...]string{"name", "property", "http-equiv"} {
				if name := strings.ToLower(attr(n, key)); name != "" {
					add("meta "+name, attr(n, "content"))
				}
			}
		case atom.Script:
			if strings.EqualFold(attr(n, "type"), "application/ld+json") && n.FirstChild != nil {
				linkedData(n.FirstChild.Data, add)
			}
		}
		if property := attr(n, "itemprop"); property != "" {
			for _, key := range [...]string{"content", "datetime"} {
				add("itemprop "+property, attr(n, key))
			}
		}
		return true
	})
	w.giveAll(said)
}

// savedFrom is the comment in which a browser says where a page came from.
var savedFrom = regexp.MustCompile(`<!-- saved from url=\(\d+\)(\S+) -->`)

func (w *writer) giveAll(said map[string][]string) {
	site := ""
	if names := said["meta og:site_name"]; len(names) > 0 {
		site = names[0]
	}
	for _, s := range says {
		for _, place := range s.from {
			values := slices.Clone(said[place])
			values = slices.DeleteFunc(values, func(value string) bool { return !isSaid(s.key, value, site) })
			if len(values) == 0 {
				continue
			}
			if s.key != "author" {
				values = values[:1]
			}
			if strings.HasSuffix(s.key, "_time") {
				values[0] = timeOf(values[0])
			}
			w.out.Given(s.key, values...)
			break
		}
	}
}

// isSaid reports whether a value says what its key is for: an author is no address
// and no site, an address is whole.
func isSaid(key, value, site string) bool {
	isAddress := strings.HasPrefix(value, "http://") || strings.HasPrefix(value, "https://")
	switch key {
	case "permalink":
		return isAddress
	case "author":
		const longest = 120
		return !isAddress && !strings.Contains(value, "@") && !strings.EqualFold(value, site) &&
			len(value) <= longest &&
			strings.ContainsRune(value, ' ')
	case "published_time", "modified_time":
		return timeOf(value) != ""
	case "language":
		return len(value) <= len("zh-Hans-SG")
	}
	return true
}

// layouts are how pages write a time, beside ISO 8601.
var layouts = [...]string{
	time.RFC3339, "2006-01-02T15:04:05", "2006-01-02T15:04:05-0700", "2006-01-02T15:04", "2006-01-02 15:04:05",
	"2006-01-02 15:04", "2006-01-02", "2006/01/02", "20060102", time.RFC1123, time.RFC1123Z, time.RFC850,
	"Mon, 02 Jan 2006", "2 Jan 2006 15:04 MST", "2 January 2006", "January 2, 2006", "Jan 2, 2006", "Jan. 2, 2006",
	"January 2, 2006 15:04", "January 2, 2006, 03:04 PM MST", "Mon Jan 2 2006 15:04:05 MST-0700", time.UnixDate,
}

// timeOf is the day of a time as it stands where the page is at home; "" for what
// cannot be read. A month before a day in figures alone is not told from a day
// before a month, and not read.
func timeOf(value string) string {
	for _, layout := range layouts {
		if t, err := time.Parse(layout, value); err == nil {
			return t.Format(time.DateOnly)
		}
	}
	// “2019-11-19T03:05:46.123+00” and the like.
	if len(value) > len(time.DateOnly) {
		if t, err := time.Parse(time.DateOnly, value[:len(time.DateOnly)]); err == nil &&
			value[len(time.DateOnly)] == 'T' {
			return t.Format(time.DateOnly)
		}
	}
	return ""
}

// linkedData reads what JSON-LD says of an article.
func linkedData(script string, add func(place, value string)) {
	var value any
	if json.Unmarshal([]byte(script), &value) == nil {
		articles(value, add, 0)
	}
}

func articles(value any, add func(place, value string), deep int) {
	const deepest = 6
	if deep > deepest {
		return
	}
	switch value := value.(type) {
	case []any:
		for _, v := range value {
			articles(v, add, deep+1)
		}
	case map[string]any:
		if graph, ok := value["@graph"]; ok {
			articles(graph, add, deep+1)
		}
		if !isArticle(value["@type"]) {
			return
		}
		for _, key := range [...]string{"datePublished", "dateModified"} {
			if said, ok := value[key].(string); ok {
				add("ld "+key, said)
			}
		}
		for _, name := range names(value["author"], 0) {
			add("ld author", name)
		}
	}
}

// isArticle reports a type of schema.org that is a text.
func isArticle(kind any) bool {
	switch kind := kind.(type) {
	case string:
		for _, end := range [...]string{"Article", "BlogPosting", "Report", "WebPage", "DigitalDocument",
			"Legislation"} {
			if strings.HasSuffix(kind, end) {
				return true
			}
		}
	case []any:
		return slices.ContainsFunc(kind, isArticle)
	}
	return false
}

// names are the names of persons in JSON-LD.
func names(value any, deep int) []string {
	const deepest = 3
	if deep > deepest {
		return nil
	}
	switch value := value.(type) {
	case string:
		return []string{value}
	case map[string]any:
		if kind, _ := value["@type"].(string); kind != "" && kind != "Person" {
			return nil
		}
		return names(value["name"], deep+1)
	case []any:
		var list []string
		for _, v := range value {
			list = append(list, names(v, deep+1)...)
		}
		return list
	}
	return nil
}
