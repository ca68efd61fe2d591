package build

import (
	"strings"
	"testing"
)

func TestCardStandsWhereAnAddressIsKnown(t *testing.T) {
	p := newProject(t, release).build().wantCode(Done)
	for address, content := range p.files() {
		if address == "card.png" || strings.Contains(content, "og:image") {
			t.Errorf("%s is or names a card, and nobody said where the site stands", address)
		}
	}
	p.BaseURL = "https://archive.example/asean/"
	p.build().wantCode(Done).wantSound()
	if !strings.HasPrefix(p.file("card.png"), "\x89PNG\r\n") {
		t.Error("card.png is no PNG")
	}
	for address, content := range p.files() {
		const named = `<meta property="og:image" content="https://archive.example/asean/card.png">`
		if strings.HasSuffix(address, ".html") && strings.Count(content, named) != 1 {
			t.Errorf("%s does not name the card", address)
		}
		for _, once := range []string{`property="og:type"`, `property="og:title"`, `property="og:url"`} {
			if strings.HasSuffix(address, ".html") && address != "404.html" && strings.Count(content, once) != 1 {
				t.Errorf("%s has %d times %s", address, strings.Count(content, once), once)
			}
		}
	}
	p.put("-- content/site.yaml --\ntitle: 東南アジア\n")
	p.build().wantCode(Done).wantSound()
	if _, ok := p.files()["card.png"]; ok || strings.Contains(p.file("index.html"), "og:image") {
		t.Error("there is a card whose title no font could write")
	}
}
