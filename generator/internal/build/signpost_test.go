package build

import (
	"crypto/sha256"
	"fmt"
	"strings"
	"testing"
)

// recordedSeeds are two documents; the file of the second has changed since it
// was recorded.
func recordedSeeds() string {
	const same, changed = "ASEAN and Norway met.\n", "ASEAN and Japan met.\n"
	return "-- seeds/same.txt --\n" + same + "-- seeds/changed.txt --\n" + changed + "-- content/addresses.txt --\n" +
		fmt.Sprintf("2026-01-02 documents/same.html sha256:%064d same\n", 0) +
		fmt.Sprintf("2026-03-04 documents/same.html sha256:%x same\n", sha256.Sum256([]byte(same))) +
		fmt.Sprintf("2026-01-02 documents/changed.html sha256:%064d changed\n", 0)
}

func TestTheSitemapSaysWhenADocumentWasRecordedAsItIs(t *testing.T) {
	p := newProject(t, recordedSeeds())
	p.BaseURL = "https://archive.example/asean"
	sitemap := p.build().wantCode(Done).file("sitemap.xml")
	for address, day := range map[string]string{"same": "2026-03-04", "changed": ""} {
		_, entry, found := strings.Cut(sitemap, "<loc>https://archive.example/asean/documents/"+address+".html</loc>")
		entry, _, _ = strings.Cut(entry, "</url>")
		if want := "<lastmod>" + day + "</lastmod>"; !found || strings.Contains(entry, "<lastmod>") != (day != "") ||
			day != "" && !strings.Contains(entry, want) {
			t.Errorf("of %s the sitemap says %q, want the day %q", address, entry, day)
		}
	}
}

// The view of the source says again what the document says, and search engines
// and readers who share it are led there.
func TestTheCanonicalPageOfASourceIsItsDocument(t *testing.T) {
	p := newProject(t, recordedSeeds())
	p.BaseURL = "https://archive.example/asean"
	p.build().wantCode(Done)
	const want = `<link rel="canonical" href="https://archive.example/asean/documents/same.html">`
	for _, page := range []string{"documents/same.html", "documents/same.source.html"} {
		if !strings.Contains(p.file(page), want) {
			t.Errorf("%s does not name the document as its canonical page", page)
		}
	}
}
