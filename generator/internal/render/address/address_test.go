package address

import (
	"net/url"
	"strings"
	"testing"
)

func TestBetweenLeadsBackFromAnyDepth(t *testing.T) {
	addresses := []string{
		"index.html", "timeline.html", "documents/index.html", "documents/x.html",
		"documents/x.source.html#L3", "documents/by-year/2016.html",
		"partners/japan.html", "partners/japan/2016.html", "partners/japan/undated.html",
		"data/documents.json", "static/style.css",
	}
	for _, from := range addresses {
		from, _, _ = strings.Cut(from, "#")
		for _, to := range addresses {
			href := Between(from, to)
			if strings.HasPrefix(href, "/") || strings.Contains(href, ":") {
				t.Errorf("from %s to %s leads %q, which is not relative", from, to, href)
			}
			// The resolver of net/url is the browser's: any folder will do.
			resolved, err := (&url.URL{Scheme: "file", Path: "/any/folder/" + from}).Parse(href)
			if err != nil {
				t.Fatal(err)
			}
			got := strings.TrimPrefix(resolved.Path, "/any/folder/")
			if resolved.Fragment != "" {
				got += "#" + resolved.Fragment
			}
			if got != to {
				t.Errorf("from %s the link %q leads to %s, want %s", from, href, got, to)
			}
		}
	}
}

func TestBetweenIsShortest(t *testing.T) {
	for _, test := range []struct{ name, from, to, want string }{
		{"within a folder", "documents/a.html", "documents/b.html", "b.html"},
		{"to the page itself", "documents/a.html", "documents/a.html#p3", "#p3"},
		{"one folder up", "documents/a.html", "index.html", "../index.html"},
		{"two folders up and one down", "partners/japan/2016.html", "documents/a.html#L1", "../../documents/a.html#L1"},
		{"from a folder to its parent's page", "partners/japan/2016.html", "partners/japan.html", "../japan.html"},
		{"a folder called as a page", "partners/japan.html", "partners/japan/2016.html", "japan/2016.html"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := Between(test.from, test.to); got != test.want {
				t.Errorf("the link to %q from %s is %q, want %q", test.to, test.from, got, test.want)
			}
		})
	}
}

func TestHost(t *testing.T) {
	for full, want := range map[string]string{"https://www.asean.org/x/y": "asean.org", "somewhere": "somewhere"} {
		if got := Host(full); got != want {
			t.Errorf("Host(%q) is %q, want %q", full, got, want)
		}
	}
}

func TestShortFormsNeverShareAnAnchor(t *testing.T) {
	seen := map[string]string{}
	for _, short := range []string{"ARF", "arf", "A-RF", "A RF", "A_RF", "A&RF", "ARF ", "é"} {
		anchor := AcronymAnchor(short)
		if other, taken := seen[anchor]; taken {
			t.Errorf("%q and %q have the anchor %s", short, other, anchor)
		}
		seen[anchor] = short
	}
}
