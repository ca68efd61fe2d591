package browser

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
)

// axeTags are the rules that pages are held against: the levels A and AA of the
// WCAG up to 2.2, and what axe recommends beside them.
var axeTags = []string{"wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"}

// Violation is a rule of accessibility that a page breaks.
type Violation struct {
	Rule  string `json:"id"`
	Help  string `json:"help"` // what must be so
	Nodes []struct {
		Target  []any  `json:"target"` // selectors, one for each frame on the way
		Summary string `json:"failureSummary"`
	} `json:"nodes"`
}

// Places are the selectors of the first elements that break the rule, the
// reasons with them.
func (v Violation) Places(most int) []string {
	var places []string
	for _, node := range v.Nodes[:min(most, len(v.Nodes))] {
		var path []string
		for _, selector := range node.Target {
			if text, ok := selector.(string); ok {
				path = append(path, text)
			}
		}
		places = append(places, strings.Join(path, " ")+": "+strings.Join(strings.Fields(node.Summary), " "))
	}
	return places
}

// Axe holds the open page against the rules of axe-core. What is put into the
// page for it is not subject to the page's policy.
func (tab *Tab) Axe() []Violation {
	tab.t.Helper()
	if !Evaluate[bool](tab, `"axe" in window`) {
		Evaluate[bool](tab, tab.axeSource()+"\n;true")
	}
	tags, err := json.Marshal(axeTags)
	if err != nil {
		tab.t.Fatal(err)
	}
	return Evaluate[[]Violation](
		tab,
		`axe.run(document, {runOnly: {type: "tag", values: `+string(
			tags,
		)+`}, resultTypes: ["violations"]}).then(result => result.violations)`,
	)
}

func (tab *Tab) axeSource() string {
	tab.t.Helper()
	root, err := projectRoot()
	if err != nil {
		tab.t.Fatal(err)
	}
	source, err := os.ReadFile(filepath.Join(root, "generator", "node_modules", "axe-core", "axe.min.js"))
	if err != nil {
		tab.t.Fatalf("%v; make test fetches it with npm ci --prefix generator", err)
	}
	return string(source)
}
