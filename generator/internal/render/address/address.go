// Package address knows where in the site things stand, and how one address
// leads to another.
//
// The rules for its users:
//
//   - An address is a path from the root of the site that ends in the name of a
//     file; it may name a place in it behind a #.
//   - An address is no link: whoever writes a page makes one of it (see From in
//     package shell).
package address

import (
	"cmp"
	"fmt"
	"net/url"
	"path"
	"strconv"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/say"
)

// Addresses of which there is one.
const (
	Home       = "index.html"
	NotFound   = "404.html" // served for addresses that do not exist, at any depth
	Documents  = "documents/index.html"
	Undated    = "documents/by-year/undated.html"
	Partners   = "partners/index.html"
	Meetings   = "meetings/index.html"
	Topics     = "topics/index.html"
	TimeLine   = "timeline.html"
	About      = "about.html"
	Members    = "members/index.html"
	Kinds      = "kinds/index.html"
	Places     = "places/index.html"
	People     = "people/index.html"
	Acronyms   = "acronyms.html"
	Plans      = "plans.html"
	Treaties   = "treaties/index.html"
	Bodies     = "institutions/index.html"
	Method     = "method.html"
	Data       = "data/index.html"
	Report     = "report.html"
	Search     = "search.html"
	Compare    = "compare.html" // any two documents, by a script
	OpenSearch = "opensearch.xml"
	Feed       = "feed.xml"
	Sitemap    = "sitemap.xml"
	Picture    = "card.png" // which other sites show beside a link

	Days = "timeline/days/" // the folder of the scripts that know what happened on a day
)

// Relative leads from a folder of the site to an address in it.
func Relative(folder, target string) string {
	if folder == "." {
		return target
	}
	for folder != "" { // as long as both lie in the same folder
		from, below, _ := strings.Cut(folder, "/")
		to, rest, inFolder := strings.Cut(target, "/")
		if !inFolder || from != to {
			break
		}
		folder, target = below, rest
	}
	switch {
	case folder == "":
		return target
	case strings.IndexByte(folder, '/') < 0: // as most folders are
		return "../" + target
	}
	return strings.Repeat("../", strings.Count(folder, "/")+1) + target
}

// Between leads from a page to an address. Links are relative, so that the
// site works from any folder and under any path.
func Between(page, address string) string {
	target, fragment, found := strings.Cut(address, "#")
	if !found || fragment == "" {
		return Relative(path.Dir(page), target)
	}
	if target == page {
		return "#" + fragment
	}
	return Relative(path.Dir(page), target) + "#" + fragment
}

// Absolute joins a base URL and an address of the site.
func Absolute(base *url.URL, address string) string {
	return strings.TrimSuffix(base.String(), "/") + "/" + address
}

// Host is the name of the web site of a full address, for showing where a
// source is.
func Host(full string) string {
	parsed, err := url.Parse(full)
	if err != nil || parsed.Host == "" {
		return full
	}
	return strings.TrimPrefix(parsed.Host, "www.")
}

// Paragraph is the paragraph of a document that begins on a line of its seed.
func Paragraph(d *archive.Entry, line int) string {
	if line == 0 {
		return d.URL
	}
	return d.URL + "#" + Anchor(line)
}

// Anchor is the name of a paragraph on a page.
func Anchor(line int) string { return "p" + strconv.Itoa(line) }

// Page is a page of a file: readers of PDF open it there (RFC 8118).
func Page(file string, page int) string { return fmt.Sprintf("%s#page=%d", file, page) }

// Line is a line in a view of a source.
func Line(source string, line int) string { return fmt.Sprintf("%s#L%d", source, line) }

// Files are the addresses of the files beside a document's page. Received is ""
// where the text is the file as received.
type Files struct{ Source, Text, Received, JSON, BibTeX, RIS, CSL string }

// receivedEndings are what the names of the files as received end in. A web page
// would be alive under its own ending, with whatever it brought: it is served as
// the text that it is.
var receivedEndings = map[string]string{".html": ".received.html.txt", ".mht": ".received.mht.txt"}

// FilesOf are the addresses of a document's files.
func FilesOf(d *archive.Entry) Files {
	stem := strings.TrimSuffix(d.URL, ".html")
	received := ""
	if d.Received != nil {
		received = stem + cmp.Or(receivedEndings[d.Received.Ending], d.Received.Ending)
	}
	return Files{
		Received: received,
		Source:   stem + ".source.html", Text: stem + ".txt", JSON: stem + ".json",
		BibTeX: stem + ".bib", RIS: stem + ".ris", CSL: stem + ".csl.json",
	}
}

// DocumentsOf are the documents of a year.
func DocumentsOf(year string) string { return "documents/by-year/" + year + ".html" }

// Year is a year on the timeline.
func Year(year string) string { return "timeline/" + year + ".html" }

// Month is a month of a year that is too full for one page of the timeline.
func Month(year, month string) string { return "timeline/" + year + "-" + month + ".html" }

// Day is the script that knows what happened on the days of a month, whatever the year.
func Day(month string) string { return Days + month + ".js" }

// SideBySide are two documents side by side.
func SideBySide(earlier, later *archive.Entry) string {
	return "compare/" + nameOf(earlier) + "--" + nameOf(later) + ".html"
}

// AnyTwo are two documents side by side that have no page of their own.
func AnyTwo(earlier, later *archive.Entry) string {
	return Compare + "?a=" + url.QueryEscape(earlier.ID) + "&b=" + url.QueryEscape(later.ID)
}

// Passages are the passages of earlier editions that a document still has, in parts
// that count from 1.
func Passages(d *archive.Entry, part int) string {
	if part == 1 {
		return "compare/" + nameOf(d) + "/passages.html"
	}
	return fmt.Sprintf("compare/%s/passages-%d.html", nameOf(d), part)
}

// nameOf is the name of a document in addresses.
func nameOf(d *archive.Entry) string { return strings.TrimSuffix(path.Base(d.URL), ".html") }

// Partner is the page of a partner.
func Partner(id string) string { return "partners/" + id + ".html" }

// PartnerYear is where the list of a partner goes on.
func PartnerYear(id, year string) string { return "partners/" + id + "/" + year + ".html" }

// PartnerTopic is what a partner and ASEAN have put down on a topic.
func PartnerTopic(id, topic string) string { return "partners/" + id + "/topics/" + topic + ".html" }

// PartnerFeed is the feed of a partner's documents.
func PartnerFeed(id string) string { return "partners/" + id + ".feed.xml" }

// Member is the page of a member of ASEAN.
func Member(id string) string { return "members/" + id + ".html" }

// Topic is the page of a topic.
func Topic(id string) string { return "topics/" + id + ".html" }

// Plan is a lineage on the page of plans.
func Plan(id string) string { return Plans + "#" + PlanAnchor(id) }

// PlanAnchor is the name of a lineage on its page.
func PlanAnchor(id string) string { return "plan-" + id }

// AcronymsOf are the short forms that begin with a letter, where all are too many for a page.
func AcronymsOf(letter string) string { return "acronyms/" + letter + ".html" }

// Part is a part of a list that is too long for one page. Parts count from 0, and the first
// has the address of the list.
func Part(list string, part int) string {
	if part == 0 {
		return list
	}
	return fmt.Sprintf("%s-%d.html", strings.TrimSuffix(list, ".html"), part+1)
}

// AcronymAnchor is the name of a short form on its page. Other characters than
// letters, figures and hyphens are written as their codes, so that two short
// forms never share one.
func AcronymAnchor(short string) string {
	var b strings.Builder
	for _, c := range []byte(short) {
		switch {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', c == '-':
			b.WriteByte(c)
		default:
			fmt.Fprintf(&b, "_%02x", c)
		}
	}
	return "acronym-" + b.String()
}

// Edition is an edition on the page of its series, or the page where it has no
// number. The page names editions by their ordinals.
func Edition(series string, ordinal int) string {
	if ordinal == 0 || series == "" {
		return series
	}
	return series + "#" + say.English.Ordinal(ordinal)
}
