package text

import (
	"strings"
	"testing"

	nethtml "golang.org/x/net/html"
)

// FuzzHTML asserts that nothing live survives of a text, whatever it is: neither
// among the tags as they stand, nor in the tree that a browser makes of them,
// which may move and mend what it reads.
func FuzzHTML(f *testing.F) {
	for _, seed := range []string{
		"a <script>alert(1)</script> b", "<svg><a xlink:href=\"javascript:x()\"><text>a</text></a></svg>",
		"<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>", "<!--><img src=x onerror=y>-->",
		"[a](java&#10;script:x) ![b](data:text/html,c \"d\" )", "<p id=p1 class=mark style=top:0>e</p>",
		"|a|\n|-|\n|<iframe src=//b>|\n", "```\n</code><script>\n```", "<vbscript:x> <b>c\n\n</div>",
		"<noscript><p title=\"</noscript><img src=x onerror=y>\">", "# <a href=\u0001javascript:x>\n\n[^1]: <form>",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, words string) {
		words = strings.ToValidUTF8(words, "")
		for _, file := range [...]string{"x.md", "x.txt"} {
			page := string(Parse(seedOf(file, words), nil).HTML(0, nil))
			assertSafe(t, page)
			tree, err := nethtml.Parse(strings.NewReader("<!doctype html><main>" + page + "</main>"))
			if err != nil {
				t.Fatal(err)
			}
			ids := map[string]bool{}
			for node := range tree.Descendants() {
				if node.Type == nethtml.ElementNode {
					assertHarmless(t, nethtml.Token{Data: node.Data, Attr: node.Attr}, page, ids)
				}
			}
		}
	})
}
