package yamlfault

import (
	"strings"
	"testing"
	"time"

	"go.yaml.in/yaml/v3"

	"aseanarchive/generator/internal/growth"
)

func TestFaultsAreFoundAtTheirLine(t *testing.T) {
	for _, test := range []struct {
		name, block string
		line        int
	}{
		{"quotation marks that end too early", "name: A\nfull: \"B\" and \"C\"\ntype: x\n", 2},
		{"quotation marks that never end", "name: A\nfull: \"B\ntype: country\n", 2},
		{"a tab", "name: A\n\tdate: B\n", 2},
		{"within a list", "name: A\nsteps:\n  - step: x\n    date: \"1\" 2\nnote: y\n", 4},
		{"the last line", "name: A\nlist: [a, b\n", 2},
		{"one line without an end", "list: [a", 1},
		{"a colon within a value", "name: A\ntitle: B: C\nkind: x\n", 2},
	} {
		t.Run(test.name, func(t *testing.T) {
			err := yaml.Unmarshal([]byte(test.block), new(yaml.Node))
			if err == nil {
				t.Fatal("the block can be read")
			}
			line, message := Find([]byte(test.block), err)
			if line != test.line || message == "" || strings.HasPrefix(message, "yaml") ||
				strings.HasPrefix(message, "line") {
				t.Errorf("line %d: %q, want line %d", line, message, test.line)
			}
		})
	}
}

func TestFindGrowsWithTheBlock(t *testing.T) {
	limit := growth.Limit{Small: 5_000, Times: 4, Most: 10, Unnoticed: 100 * time.Millisecond}
	growth.Within(t, limit, func(keys int) func() {
		block := []byte(strings.Repeat("key: value\n", keys) + "list: [a\n")
		fault := yaml.Unmarshal(block, new(yaml.Node))
		return func() {
			if line, _ := Find(block, fault); line != keys+1 {
				t.Errorf("line %d", line)
			}
		}
	})
}
