package statistic

import (
	"testing"

	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/paper"
)

// TestWhatIsCounted: an amount of what is counted year by year is a statistic, until
// somebody does something with it.
func TestWhatIsCounted(t *testing.T) {
	lists := infertest.Lists(t)
	names := func(words string) bool {
		leaf := infertest.Paper(words, lists).Leaves[0]
		return Names(paper.StretchOf(leaf, 0, len(leaf.String)))
	}
	for _, noun := range []string{
		"trade", "a GDP", "an export", "exports", "an import", "imports", "an investment", "investments", "FDI",
		"a population", "growth", "inflation", "a deficit", "a surplus", "a remittance", "remittances", "a supply",
		"an income", "a turnover", "consumption", "an output", "production", "visitors", "tourists", "arrivals",
		"sales",
	} {
		for _, amount := range []string{"5 million", "2 trillion", "3 pct"} {
			if said := "Norway had " + noun + " of " + amount + " in 2015."; !names(said) {
				t.Errorf("%q is no statistic", said)
			}
		}
		if said := "Norway had " + noun + " in 2015."; names(said) {
			t.Errorf("%q is a statistic without an amount", said)
		}
	}
	for _, act := range []string{
		"announced", "pledged", "signed", "approved", "awarded", "adopted", "launched", "gave", "provided",
		"committed", "donated", "allocated", "agreed on", "opened", "met on", "held", "visited", "imposed", "cut",
		"will have",
		"won",
	} {
		if said := "Norway " + act + " a trade of 5 million in 2015."; names(said) {
			t.Errorf("%q is a statistic", said)
		}
	}
	if said := "Norway had boats of 5 million in 2015."; names(said) {
		t.Errorf("%q is a statistic", said)
	}
}
