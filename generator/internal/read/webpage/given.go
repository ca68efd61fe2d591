package webpage

import (
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/text/language"

	"aseanarchive/generator/internal/read/linkeddata"
	"aseanarchive/generator/internal/read/webtime"

	"aseanarchive/generator/internal/read/webpage/pagetitle"
)

// says is where pages say something of themselves: a key of the archive, and the
// places in which it is looked for, the surest first. Neither title nor date are taken
// as facts: the text says what a document is called and when it was issued, a page
// only what it is called in a list and when it was put up.
var says = []struct {
	key  string
	from []string
}{
	{"permalink", []string{
		"link canonical",           // by which the site wants the page to be known
		"meta citation_public_url", // the same, for libraries
		"meta dc.identifier",       // where it is an address; often it is a number
		"meta og:url",              // for cards; some sites have the address of a list here
		"saved from",               // where the browser was, with all that leads to a page
	}},
	{"published_time", []string{
		"meta citation_publication_date", "meta citation_date", // for libraries, written with care
		"meta dc.date.issued", "meta dcterms.issued",
		"ld datePublished",                     // for search engines, which punish what is wrong
		"meta article:published_time",          // for cards
		"itemprop datePublished",               // beside the words that readers see
		"class published",                      // the same before 2011 (hAtom, h-entry)
		"time at the headline",                 // which nobody names, and which stands where the day of a text does
		"day in the address",                   // of a page, as many sites put it there
		"meta dcterms.created", "meta dc.date", // of when a draft was made, on some sites
		"meta dcterms.date", "meta dc.date.created",
		"time pubdate",                      // which HTML has given up
		"meta pubdate", "meta publish-date", // what only one maker of sites writes
		"meta datepublished", "meta shareaholic:article_published_time",
		"meta parsely-pub-date", "meta sailthru.date",
		"meta date", // on some sites that of the last change
	}},
	{"modified_time", []string{
		"meta dcterms.modified", "meta dc.date.modified", "ld dateModified", "meta article:modified_time",
		"meta og:updated_time", "itemprop dateModified", "class updated",
	}},
	{"author", []string{
		"meta citation_author", "meta dc.creator", "meta dcterms.creator", // for libraries
		"ld author",
		"meta author", // on many sites who made the site
	}},
	{"language", []string{
		"lang of the text", // the element in which it stands
		"lang of the page", // on some sites that of the menu
		"meta dc.language", "meta dcterms.language", "meta content-language",
	}},
	{"page_title", []string{"headline", "title", "meta og:title"}},
	{"site_name", []string{"meta og:site_name", "meta application-name"}},
	{"page_description", []string{"meta dc.description", "meta description", "meta og:description"}},
	{"page_keywords", []string{"meta citation_keywords", "meta keywords", "meta news_keywords"}},
}

// sayings are what a page says of itself, by the places.
type sayings map[string][]string

func (s sayings) add(place, value string) {
	const most = 40 // values of one place
	if value = strings.TrimSpace(value); value != "" && len(s[place]) < most && !slices.Contains(s[place], value) {
		s[place] = append(s[place], value)
	}
}

// sayingsOf reads what a page says of itself. The address is that from which it came,
// as the file says it that holds it.
func sayingsOf(root *html.Node, page []byte, address string) sayings {
	said := sayings{}
	said.add("saved from", address)
	const reach = 4096 // bytes
	if m := savedFrom.FindSubmatch(page[:min(len(page), reach)]); m != nil {
		said.add("saved from", string(m[1]))
	}
	find(root, func(n *html.Node) bool {
		switch n.DataAtom {
		case atom.Html:
			said.add("lang of the page", attr(n, "lang"))
			said.add("lang of the page", attr(n, "xml:lang"))
		case atom.Title:
			if n.Parent != nil && n.Parent.DataAtom == atom.Head {
				said.add("title", textOfTitle(n))
			}
		case atom.Link:
			if strings.EqualFold(attr(n, "rel"), "canonical") {
				said.add("link canonical", attr(n, "href"))
			}
		case atom.Meta:
			for _, key := range [...]string{"name", "property", "http-equiv"} {
				if name := strings.ToLower(attr(n, key)); name != "" {
					said.add("meta "+name, attr(n, "content"))
				}
			}
		case atom.Script:
			if strings.EqualFold(attr(n, "type"), "application/ld+json") && n.FirstChild != nil {
				linkeddata.Articles(n.FirstChild.Data, func(property, value string) { said.add("ld "+property, value) })
			}
		}
		if property := attr(n, "itemprop"); property != "" {
			for _, key := range [...]string{"content", "datetime", "title"} {
				said.add("itemprop "+property, attr(n, key))
			}
			if strings.HasPrefix(property, "date") {
				said.add("itemprop "+property, shownDay(n))
			}
		}
		said.addTime(n)
		return true
	})
	for _, place := range [...]string{"link canonical", "meta og:url", "saved from"} {
		for _, address := range said[place] {
			said.add("day in the address", dayInAddress(address))
		}
	}
	return said
}

// dayInAddress is the day that an address has among its steps, each of its figures one
// of them, "/2021/02/03/ministers-meet"; "" for none. An address that ends there is
// that of a list of the day’s pages.
func dayInAddress(address string) string {
	const steps = 3 // of a day
	parts := strings.Split(strings.Trim(pathOf(address), "/"), "/")
	for i := 0; i+steps < len(parts); i++ {
		if t, err := time.Parse("2006/01/02", strings.Join(parts[i:i+steps], "/")); err == nil {
			return t.Format(time.DateOnly)
		}
	}
	return ""
}

// pathOf is the path of an address of the web, "" for one that is none.
func pathOf(address string) string {
	parsed, err := url.Parse(address)
	if err != nil || !isOfTheWeb(parsed) {
		return ""
	}
	return parsed.Path
}

// shownDay is what an element shows that says that it is a day, "" for what is longer.
func shownDay(n *html.Node) string {
	const longest = 40 // bytes
	if words := strings.TrimSpace(textOf(n)); len(words) <= longest {
		return words
	}
	return ""
}

// addTime reads an element that is a time, and says which.
func (s sayings) addTime(n *html.Node) {
	value := attr(n, "datetime")
	if n.DataAtom == atom.Abbr {
		value = attr(n, "title")
	}
	if value == "" {
		return
	}
	for name := range strings.FieldsSeq(attr(n, "class")) {
		switch name {
		case "published", "dt-published", "entry-date":
			s.add("class published", value)
		case "updated", "dt-updated":
			s.add("class updated", value)
		}
	}
	for _, a := range n.Attr {
		if a.Key == "pubdate" {
			s.add("time pubdate", value)
		}
	}
	s.add("time", value)
}

// settlePublished leaves of the days that elements are named for those at the headline,
// where there are several: the others are of texts to which the page leads.
func (s sayings) settlePublished(atHeadline []string) {
	const place = "class published"
	if len(webtime.Days(s[place])) < 2 {
		return
	}
	s[place] = slices.DeleteFunc(s[place], func(value string) bool {
		days := webtime.Days([]string{value})
		return len(days) == 0 || !slices.Contains(atHeadline, days[0])
	})
}

// address is where the page came from, "" where it does not say.
func (s sayings) address() string {
	for _, place := range [...]string{"saved from", "link canonical", "meta og:url"} {
		for _, value := range s[place] {
			if isAddress(value) {
				return value
			}
		}
	}
	return ""
}

// savedFrom is the comment in which a browser says where a page came from.
var savedFrom = regexp.MustCompile(`<!-- saved from url=\(\d+\)(\S+) -->`)

// give writes what the page says of itself. The lines are those that stand at the
// head of the text.
func (w *writer) give(said sayings, lines []string) {
	for _, s := range says {
		for _, place := range s.from {
			values := slices.Clone(said[place])
			values = slices.DeleteFunc(values, func(value string) bool { return !said.isSaid(s.key, value) })
			if len(values) == 0 {
				continue
			}
			if s.key != "author" {
				values = values[:1]
			}
			switch s.key {
			case "published_time", "modified_time":
				values[0] = said.dayOf(values[0], lines)
			case "language":
				values[0] = languageOf(values[0])
			case "page_title":
				values[0] = said.withoutSite(values[0])
			}
			w.out.Given(s.key, values...)
			break
		}
	}
}

func isAddress(value string) bool {
	address, err := url.Parse(value)
	return err == nil && isOfTheWeb(address)
}

// isSaid reports whether a value says what its key is for: an author is no address
// and no site, an address is whole.
func (s sayings) isSaid(key, value string) bool {
	switch key {
	case "permalink":
		return isAddress(value)
	case "author":
		const longest = 120
		return !isAddress(value) && !strings.Contains(value, "@") && !s.isSite(value) &&
			len(value) <= longest && strings.ContainsRune(value, ' ')
	case "published_time", "modified_time":
		_, ok := webtime.Of(value)
		return ok
	case "language":
		return languageOf(value) != ""
	}
	return true
}

// isSite reports the name of the site, or of who runs it.
func (s sayings) isSite(name string) bool {
	for _, place := range [...]string{"meta og:site_name", "meta application-name", "ld publisher"} {
		for _, site := range s[place] {
			if pagetitle.Comparable(site) == pagetitle.Comparable(name) {
				return true
			}
		}
	}
	return false
}

// withoutSite is the title of a page without the name of the site beside it.
func (s sayings) withoutSite(title string) string {
	for _, sign := range pagetitle.Signs {
		if before, behind, ok := pagetitle.CutLast(title, sign); ok && s.isSite(behind) {
			return before
		}
		if before, behind, ok := strings.Cut(title, sign); ok && s.isSite(before) {
			return behind
		}
	}
	return title
}

// languageOf is a language in its usual form, “en-US” for “en_us”; "" for none.
func languageOf(value string) string {
	value, _, _ = strings.Cut(value, ",")
	tag, err := language.Parse(strings.TrimSpace(value))
	if err != nil || tag == language.Und {
		return ""
	}
	return tag.String()
}

// dayOf is the day of a time where the page is at home. A time in universal time may
// be of the day before or behind: then the page says the day elsewhere, with its own
// time, or prints it.
func (s sayings) dayOf(value string, lines []string) string {
	at, _ := webtime.Of(value)
	day := at.Format(time.DateOnly)
	if _, offset := at.Zone(); offset != 0 || at.Equal(at.Truncate(24*time.Hour)) {
		return day
	}
	for _, place := range [...]string{"ld datePublished", "ld dateModified", "meta article:published_time",
		"meta article:modified_time", "itemprop datePublished", "time"} {
		for _, other := range s[place] {
			t, ok := webtime.Of(other)
			_, offset := t.Zone()
			if apart := t.Sub(at).Abs(); ok && offset != 0 && apart < time.Minute {
				return t.Format(time.DateOnly)
			}
		}
	}
	if printed, ok := webtime.PrintedNear(at, lines); ok {
		return printed
	}
	return day
}
