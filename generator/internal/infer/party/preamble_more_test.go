package party

import (
	"testing"

	"aseanarchive/generator/internal/archive"
)

// All whom a treaty names before its first recital make it, but for those in brackets;
// whom it names later, it only mentions.
func TestWhoIsNamedBeforeTheFirstRecital(t *testing.T) {
	const opening = "AGREEMENT ON PORTS\n\nThe Governments of Malaysia (Malaysia) and the Kingdom of Cambodia " +
		"(Cambodia), Member States of the Association of Southeast Asian Nations (collectively, “ASEAN”), and the " +
		"Government of the Republic of India"
	const recital, enacts = "\n\nRECALLING that ports are good;", "\n\nHAVE AGREED AS FOLLOWS:\n\n1. Ports are open."
	for _, test := range []struct{ name, words, want string }{
		{"two", opening + " and the Government of Japan;" + recital + enacts,
			"india:party:1:named-in-preamble japan:party:1:named-in-preamble"},
		{"one in brackets", opening + " (Japan comes later);" + recital + enacts,
			"india:party:1:named-in-preamble japan:mentioned:1:named"},
		{"one in the first of two recitals", opening + ";\n\nRECALLING that ports are good for Japan;" +
			"\n\nRECALLING that they are open;" + enacts, "india:party:1:named-in-preamble japan:mentioned:1:named"},
		{"one behind a recital of two words", opening + ";\n\nSHARING ports;\n\nThey lie near Japan." + enacts,
			"india:party:1:named-in-preamble japan:mentioned:1:named"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := read(t, stated("AGREEMENT ON PORTS"), test.words, archive.NotKnown()); got != test.want {
				t.Errorf("%s, want %s", got, test.want)
			}
		})
	}
}
