package party

import "testing"

// TestLettersOfTheText: letters by which the lists know one partner are another’s where the text
// says so.
func TestLettersOfTheText(t *testing.T) {
	const title = "Ports of the Isles\n\n"
	for _, test := range []struct{ name, words, want string }{
		{"its own", "The envoys of ASEAN met the Eurasian Economic Union (EEC) in the hall, and the EEC was " +
			"glad of it as all its friends were.", "eurasian-economic-union"},
		{"with a possessive", "The envoys of ASEAN met the Eurasian Economic Union’s (EEC) men in the hall, and " +
			"the EEC was glad of it as all its friends were.", "eurasian-economic-union"},
		{"those of the lists", "The envoys of ASEAN met the EEC in the hall, and the EEC was glad of it as all its " +
			"friends and the envoys of the isles were.", "european-union"},
		{"two that stand apart", "The envoys of ASEAN met the EEC in the hall, and the Eurasian Economic Union " +
			"was glad of it as all its friends were.", "european-union"},
	} {
		if got := parties(t, stated("Ports of the Isles"), title+test.words); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}
