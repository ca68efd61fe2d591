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

// A treaty of one member is a matter of ASEAN where its recitals set it beside what ASEAN
// and the partner have agreed.
func TestTreatiesOfAMember(t *testing.T) {
	const makers = "AGREEMENT ON PORTS\n\nThe Government of Malaysia and the Government of Japan;\n\n"
	const enacts = "\n\nHAVE AGREED AS FOLLOWS:\n\n1. Ports are open."
	const within = "RECALLING what ASEAN and its friends have agreed;"
	for _, test := range []struct{ name, words, want string }{
		{"within ASEAN", makers + within + enacts, "japan:party:1:named-in-preamble"},
		{"of two neighbours", makers + "RECALLING that ports are good;" + enacts, "japan:mentioned:1:named"},
		{"ASEAN in its clauses", makers + "RECALLING that ports are good;" + enacts + "\n\n2. Those of ASEAN, too.",
			"japan:mentioned:1:named"},
		{"of two partners", "AGREEMENT ON PORTS\n\nThe Government of India and the Government of Japan;\n\n" + within +
			enacts, "india:mentioned:1:named japan:mentioned:1:named"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := read(t, stated("AGREEMENT ON PORTS"), test.words, archive.NotKnown()); got != test.want {
				t.Errorf("%s, want %s", got, test.want)
			}
		})
	}
}
