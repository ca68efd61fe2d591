package infer

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/infer/infertest"
)

// TestAsides asserts of which days a text speaks without telling what happened on them.
func TestAsides(t *testing.T) {
	known := lists(t)
	const said = "Norway is far. It has many lakes and some hills, and whoever comes there in winter is cold. " +
		"Nobody has counted the lakes, and those who tried to were cold and went home, where they told others of it."
	for _, test := range []struct{ name, in, want string }{
		{"in a question", "Will he come to the rally tomorrow?", "2021-05-04 tomorrow @21"},
		{"in passing", "The lakes are cold today.", "2021-05-03 today @21"},
		{"what happened", "They met in Oslo yesterday.", ""},
		{"a part of the day", "They are cold this morning, and will be home tonight.",
			"2021-05-03 this morning @21; 2021-05-03 tonight @21"},
		{"another morning", "They are cold that morning.", ""},
		{"a longer time", "What do we need this year?", ""},
	} {
		var log diag.Log
		source := infertest.Source("Remarks on Fish\n\n3 May 2021\n\n" + strings.Repeat(said+"\n\n", 8) + test.in)
		var list []string
		for _, a := range Document(source, known, &log).Asides {
			list = append(list, fmt.Sprintf("%s %s @%d", a.Date, a.Words, a.Paragraph))
		}
		if got := strings.Join(list, "; "); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}
