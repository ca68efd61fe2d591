package rule

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
)

// TestRulesAreExplained asserts that the method page has every rule once: each
// constant of a rule stands in All, and each of All has its constant.
func TestRulesAreExplained(t *testing.T) {
	tree, err := parser.ParseFile(token.NewFileSet(), "rules.go", nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	named := map[string]bool{} // constants used in All
	ast.Inspect(tree, func(node ast.Node) bool {
		if pair, ok := node.(*ast.KeyValueExpr); ok {
			key, _ := pair.Key.(*ast.Ident)
			value, _ := pair.Value.(*ast.Ident)
			if key != nil && key.Name == "Name" && value != nil {
				named[value.Name] = true
			}
		}
		return true
	})
	constants := 0
	for _, declaration := range tree.Decls {
		group, ok := declaration.(*ast.GenDecl)
		if !ok || group.Tok != token.CONST {
			continue
		}
		for _, spec := range group.Specs {
			for _, name := range spec.(*ast.ValueSpec).Names {
				constants++
				if !named[name.Name] {
					t.Errorf("%s does not stand in All: a fact that names it would not be explained", name.Name)
				}
			}
		}
	}
	if constants != len(named) || constants < 20 {
		t.Errorf("%d constants and %d explained", constants, len(named))
	}
	facts := []string{"any", "title", "date", "place", "kind", "issuer", "author", "origin", "partners", "events",
		"acronyms", "people", "meetings", "topics", "commitments", "plans", "members", "places", "groups",
		"treaties", "institutions"}
	for i, by := range All {
		if slices.ContainsFunc(All[:i], func(r archive.Rule) bool { return r.Name == by.Name }) {
			t.Errorf("%q stands in All twice", by.Name)
		}
		if by.Name == "" || !strings.HasSuffix(by.Says, ".") {
			t.Errorf("%q is explained by %q", by.Name, by.Says)
		}
		for _, fact := range strings.Split(by.Fact, ", ") {
			if !slices.Contains(facts, fact) {
				t.Errorf("%q is a rule for %q", by.Name, fact)
			}
		}
	}
}

func TestRulesOfFacts(t *testing.T) {
	for from, want := range map[archive.Origin]string{archive.FromCorrection: Correction,
		archive.FromFrontMatter: FrontMatter} {
		if got := Given(from); got != want {
			t.Errorf("what stands in a %s is explained by %q, want %q", from, got, want)
		}
	}
	fact := FromText("speech", Opening, archive.Evidence{Line: 3, Quote: "Excellencies"})
	if fact.Value != "speech" || fact.Basis != archive.Inferred || fact.Source != archive.FromText ||
		fact.Rule != Opening || len(fact.Evidence) != 1 || fact.Evidence[0].Line != 3 {
		t.Errorf("a kind that follows from words of the text is %+v", fact)
	}
}
