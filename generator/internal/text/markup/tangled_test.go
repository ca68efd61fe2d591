package markup

import (
	"strings"
	"testing"
)

func TestTangledTextsAreNoMarkdown(t *testing.T) {
	for _, test := range []struct {
		name, body string
		want       bool
	}{
		{"a link that is never closed", strings.Repeat("[a](((", 3001), true},
		{"as many as somebody may write", strings.Repeat("[a](b) ", 2900), false},
		{"in paragraphs of their own", strings.Repeat("[a](b) *c*\n\n", 3000), false},
		{"on lines of one paragraph", strings.Repeat("[a](b)\n", 3001), true},
		{"a long address with a name", "[a]: http://" + strings.Repeat("a", 4000) + "\n\n[a]", true},
		{"an address with a name", "[a]: http://" + strings.Repeat("a", 3900) + "\n\n[a]", false},
		{"a wide table", strings.Repeat("|a", 501) + "|\n" + strings.Repeat("|-", 501) + "|\n", true},
		{"a table", strings.Repeat("|a", 400) + "|\n" + strings.Repeat("|-", 400) + "|\n", false},
		{"a long rule", strings.Repeat("-", 5000), false},
		{"", "", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := Tangled(test.body); got != test.want {
				t.Errorf("%v, want %v", got, test.want)
			}
		})
	}
}
