package archive

import "strings"

// Setting is a key that a person set, with where it stands.
type Setting struct {
	Field
	From Origin
	File string // in which the field stands, as messages name it
}

// Given is what people wrote down about a document beside its text: the keys
// of its correction, then those of its front matter. It is made once for each
// document, and whoever needs a given value asks it, so that no two parts of
// the generator can disagree on which one holds.
type Given []Setting

// Give joins the front matter of a source to the fields of its correction.
func Give(source *Source, correction []Field, file string) Given {
	if len(correction)+len(source.FrontMatter) == 0 {
		return nil
	}
	given := make(Given, 0, len(correction)+len(source.FrontMatter))
	for _, field := range correction {
		given = append(given, Setting{field, FromCorrection, file})
	}
	for _, field := range source.FrontMatter {
		given = append(given, Setting{field, FromFrontMatter, source.File})
	}
	return given
}

// Of are the settings of a fact that any of the keys gives, those that win
// first. A correction replaces: where it has one of the keys, nothing else is
// looked at, and where it leaves them all empty, the setting that says so is
// returned alone. Front matter that is left empty says nothing.
func (g Given) Of(keys ...string) []Setting {
	var found []Setting
	var emptied *Setting
	for _, from := range [...]Origin{FromCorrection, FromFrontMatter} {
		for _, key := range keys {
			for i := range g {
				switch {
				case g[i].From != from || !isKey(g[i].Key, key):
				case strings.TrimSpace(g[i].Value()) != "":
					found = append(found, g[i])
				case from == FromCorrection:
					emptied = &g[i]
				}
			}
		}
		if len(found) > 0 {
			return found
		}
		if emptied != nil {
			return []Setting{*emptied}
		}
	}
	return nil
}

// isKey reports whether a key is the one asked for, as it is or with hyphens for lines, as
// other generators write it: source-url.
func isKey(written, key string) bool {
	if len(written) != len(key) {
		return false
	}
	for i := range len(key) {
		if written[i] != key[i] && (written[i] != '-' || key[i] != '_') {
			return false
		}
	}
	return true
}

// Settled reports whether a correction has one of the keys, be it empty: "there
// is none" is an answer, too.
func (g Given) Settled(keys ...string) bool {
	of := g.Of(keys...)
	return len(of) > 0 && of[0].From == FromCorrection
}

// FrontMatter are the fields of the front matter as they stood.
func (g Given) FrontMatter() []Field {
	var fields []Field
	for i := range g {
		if g[i].From == FromFrontMatter {
			fields = append(fields, g[i].Field)
		}
	}
	return fields
}

// The keys that give one fact: the first is the one to write, and wins. Of the day of issue
// other generators and what saves pages have names of their own.
var (
	DateKeys = []string{"date", "published_time", "published_date", "publication_date", "publish_date",
		"date_published", "publishdate", "pubdate", "post_date"}
	// TitleKeys have the name under which some programs keep the texts of a site, too.
	TitleKeys  = []string{"title", "post_title"}
	OriginKeys = []string{"permalink", "source_url"}
	// AuthorKeys are those of Dublin Core, too.
	AuthorKeys = []string{"author", "authors", "creator", "creators"}
	// AddressKeys give the origin where they hold an address of the web: other
	// generators write the path of the page itself under some of them.
	AddressKeys = []string{"original_url", "canonical_url", "canonical", "source_link", "url", "link"}
)

// SettingKeys are the keys of front matter and corrections that set a fact.
var SettingKeys = []string{
	"title", "date", "published_time", "modified_time", "place", "partners", "topics", "category", "tags", "permalink",
	"source_url", "author", "issuer", "kind", "language", "slug", "rights", "people",
}
