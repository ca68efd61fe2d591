package when

import (
	"testing"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/infertest"
)

// said fills a paragraph, so that it is no line of the head.
const said = "the people of the coast and of the hills spoke at length of boats, of nets and of the price of rice."

var known *authority.Lists // read once

func listsOf(t *testing.T) *authority.Lists {
	t.Helper()
	if known == nil {
		known = infertest.Lists(t)
	}
	return known
}
