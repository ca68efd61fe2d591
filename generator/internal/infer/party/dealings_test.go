package party

import (
	"testing"

	"aseanarchive/generator/internal/archive"
)

// Whoever deals with ASEAN is a party, in whatever words it is told; whoever only
// speaks of it in a house of his own, or sets off for it among other places, is not.
func TestDealingsWithASEAN(t *testing.T) {
	t.Parallel()
	for _, words := range []string{
		"held a meeting with", "held talks with", "held a bilateral meeting with", "holds talks with",
		"holds meeting with",
		"exchanged views with", "engaged with", "granted", "grants", "accorded", "admitted",
	} {
		text := "Envoy in Jakarta\n\nJAKARTA, 5 May 2021 – The Secretary-General of ASEAN " + words +
			" the Minister of Foreign Affairs of Japan on trade, on the sea, and on all the work that is to be " +
			"done by both " +
			"sides in the years to come."
		if got := parties(t, archive.NotKnown(), text); got != "japan" {
			t.Errorf("%s: parties %q", words, got)
		}
	}
	for _, house := range []string{"House of Commons", "House of Lords", "Lok Sabha", "Rajya Sabha", "Question Time"} {
		title := archive.Fact{Value: "Statement of Australia in the " + house, Basis: archive.Stated}
		if got := parties(t, title, filler+"ASEAN was named."); got != "" {
			t.Errorf("%s: parties %q", house, got)
		}
	}
}
