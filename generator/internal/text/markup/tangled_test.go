package markup

import (
	"strings"
	"testing"
)

func TestTangledTextsAreNoMarkdown(t *testing.T) {
	for _, test := range []struct {
		name, body string
		want       int
	}{
		{"a link that is never closed", strings.Repeat("[a](((", 3001), 1},
		{"as many as somebody may write", strings.Repeat("[a](b) ", 2900), 0},
		{"in paragraphs of their own", strings.Repeat("[a](b) *c*\n\n", 3000), 0},
		{"on lines of one paragraph", strings.Repeat("[a](b)\n", 3001), 3001},
		{"a long address with a name", "[a]: http://" + strings.Repeat("a", 4000) + "\n\n[a]", 1},
		{"an address with a name", "[a]: http://" + strings.Repeat("a", 3900) + "\n\n[a]", 0},
		{"a wide table", strings.Repeat("|a", 501) + "|\n" + strings.Repeat("|-", 501) + "|\n", 2},
		{"a table", strings.Repeat("|a", 400) + "|\n" + strings.Repeat("|-", 400) + "|\n", 0},
		{"a long rule", strings.Repeat("-", 5000), 0},
		{"quotations within each other", "Text.\n" + strings.Repeat("> ", 101) + "a", 2},
		{"lists within each other", strings.Repeat("1. ", 101) + "a", 1},
		{"as deep as somebody may write", strings.Repeat("> ", 90) + "a", 0},
		{"", "", 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got, why := Tangled(test.body); got != test.want || (why == "") != (test.want == 0) {
				t.Errorf("line %d (%s), want %d", got, why, test.want)
			}
		})
	}
}
