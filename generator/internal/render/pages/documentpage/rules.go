package documentpage

import (
	"slices"

	"aseanarchive/generator/internal/render/address"
)

// RuleLink names the rule by which something was read, and leads to where it is
// explained.
type RuleLink struct{ Name, Href string }

// rule leads to the explanation of a rule.
func (v view) rule(name string) RuleLink {
	return RuleLink{name, v.Href(address.Method + "#rule-" + name)}
}

// ruleLinks lead to the rules of some facts, each once, in their order.
func ruleLinks(all []RuleLink) []RuleLink {
	var once []RuleLink
	for _, rule := range all {
		if rule.Name != "" && !slices.Contains(once, rule) {
			once = append(once, rule)
		}
	}
	return once
}
