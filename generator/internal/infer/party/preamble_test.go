package party

import (
	"testing"

	"aseanarchive/generator/internal/archive"
)

// A treaty names those who make it before its recitals; brackets, lists of members
// and paragraphs stand between them.
func TestPartiesInPreamble(t *testing.T) {
	const members = "Brunei Darussalam, the Kingdom of Cambodia (Cambodia), the Republic of Indonesia, Malaysia and " +
		"the " +
		"Socialist Republic of Viet Nam (Viet Nam), Member States of the Association of Southeast Asian Nations " +
		"(collectively, “ASEAN” or “ASEAN Member States”), "
	const recital, enacts = "\n\nRECALLING that ports are good;", "\n\nHAVE AGREED AS FOLLOWS:\n\n1. Ports are open."
	const top = "AGREEMENT ON PORTS\n\n"
	for _, test := range []struct{ name, words, want string }{
		{"one behind the members", "The Governments of " + members + "and the Government of the Republic of India " +
			"(“India”);" + recital + enacts, "india:party:2:named-in-preamble"},
		{"one in a paragraph of its own", "The Governments of " + members +
			"of the one part, and\n\nThe Government of the " +
			"Russian Federation, of the other part," + recital + enacts, "russia:party:1:named-in-preamble"},
		{"without a recital", "The Governments of " + members + "and the Government of the Republic of India;" + enacts,
			"india:party:1:named-in-preamble"},
		{"a recital with another word", "The Governments of " + members +
			"and the Government of the Republic of India;" +
			"\n\nSHARING the ports of Japan;" + enacts, "india:party:1:named-in-preamble japan:mentioned:1:named"},
		{"a region and whose it is", "The Governments of " + members + "and the Government of the Hong Kong Special " +
			"Administrative Region of the People’s Republic of China;" + recital + enacts,
			"hong-kong:party:1:named-in-preamble china:mentioned:1:named"},
		{"named in a recital", "The Governments of " + members + "\n\nRECALLING that ports are good for India;" +
			enacts,
			"india:mentioned:1:named"},
		{"without ASEAN", "The Government of Malaysia (Malaysia), and the Government of the Republic of India;" +
			recital +
			enacts, "india:mentioned:1:named"},
		{"of which is told", "The Governments of " + members +
			"and in addition the Republic of India met.\n\nThey have " +
			"agreed to open ports.", "india:mentioned:1:named"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := read(t, stated("AGREEMENT ON PORTS"), top+test.words, archive.NotKnown()); got != test.want {
				t.Errorf("%s, want %s", got, test.want)
			}
		})
	}
}
