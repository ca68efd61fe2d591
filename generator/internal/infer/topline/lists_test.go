package topline

import (
	"sync"
	"testing"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
)

// known are the lists of the project: what the rules know of names, they know
// from there. Tests only read them.
var known = sync.OnceValue(func() *authority.Lists {
	return authority.Load("../../../../content", "content", new(diag.Log))
})

func lists(t *testing.T) *authority.Lists {
	t.Helper()
	if len(known().Localities) == 0 {
		t.Fatal("content/ knows no places")
	}
	return known()
}
