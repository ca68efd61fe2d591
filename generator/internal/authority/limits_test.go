package authority

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/limit"
)

// TestLimitsAreSetByTheirNames sets each figure, and nothing but it.
func TestLimitsAreSetByTheirNames(t *testing.T) {
	none := limit.Default()
	for key := range none.Keys() {
		t.Run(key, func(t *testing.T) {
			const figure = 77
			lists, problems := load(t, fmt.Sprintf("\n-- site.yaml --\nlimits:\n  %s: %d\n", key, figure))
			want := limit.Default()
			*want.Keys()[key] = figure
			if len(problems) > 0 || lists.Site.Limits != want {
				t.Errorf("%+v with %v, want %+v", lists.Site.Limits, problems, want)
			}
			if !strings.Contains(limit.Raise(key), key) {
				t.Errorf("the advice does not name %s", key)
			}
		})
	}
}

func TestWrongLimitsAreReported(t *testing.T) {
	for _, test := range []struct{ name, line, id string }{
		{"words", "lines: many", "wrong-shape"},
		{"nothing", "lines: 0", "wrong-shape"},
		{"less than nothing", "lines: -5", "wrong-shape"},
		{"a fraction", "seconds: 1.5", "wrong-shape"},
		{"another key", "liness: 5", "unknown-key"},
	} {
		t.Run(test.name, func(t *testing.T) {
			lists, problems := load(t, "\n-- site.yaml --\nlimits:\n  "+test.line+"\n")
			if len(problems) != 1 || problems[0].ID != test.id || problems[0].Line != 2 {
				t.Errorf("%v, want %s on line 2", problems, test.id)
			}
			if lists.Site.Limits != limit.Default() {
				t.Errorf("the figures have become %+v", lists.Site.Limits)
			}
		})
	}
}
