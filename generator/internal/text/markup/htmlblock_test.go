package markup

import (
	"fmt"
	"strings"
	"testing"
)

func TestPiecesOf(t *testing.T) {
	for name, test := range map[string]struct{ raw, want string }{
		"paragraphs": {"<p><strong>Ports</strong>\n</p>\n<p>Ships sail.</p>",
			"<strong>Ports</strong>|Ships sail."},
		"a heading":           {"<h2>Ports</h2><p>Ships</p>", "2 Ports|Ships"},
		"a break in bold":     {"<div><b>Ports<br>\n5 May</b></div>", "<b>Ports</b>|<b>5 May</b>"},
		"a line that goes on": {"<p>Ports of<br>\nthe isles</p>", "Ports of<br>\nthe isles"},
		"a list as it is": {"<p>Ports</p><ul><li>a<ul><li>b</li></ul></li></ul><p>Ships</p>",
			"Ports|=<ul><li>a<ul><li>b</li></ul></li></ul>|Ships"},
		"a link":              {"<p>See <a href=\"b.md\">ports</a> now</p>", "See <a href=\"b.md\">ports</a> now"},
		"words without a tag": {"Ports<p>Ships", "Ports|Ships"},
		"empty paragraphs":    {"<p></p><p> <br> </p>", ""},
		"an open list":        {"<ul><li>a", "=<ul><li>a"},
		"a picture":           {"<p><img src=a.png>Ports</p>", "Ports"},
		"nothing":             {"", ""},
	} {
		var got []string
		for _, piece := range PiecesOf(test.raw) {
			words := piece.HTML
			if piece.AsIs {
				words = "=" + words
			}
			if piece.Level > 0 {
				words = fmt.Sprint(piece.Level, " ", words)
			}
			got = append(got, words)
		}
		if joined := strings.Join(got, "|"); joined != test.want {
			t.Errorf("%s: %q, want %q", name, joined, test.want)
		}
	}
}
