package diag

import (
	"math/rand"
	"testing"
)

// The bound that spares the counting of edits never lies above their number.
func TestLeastEditsAreABound(t *testing.T) {
	random := rand.New(rand.NewSource(1))
	word := func() string {
		letters := []rune("abcdeéあ")
		var w []rune
		for range random.Intn(9) {
			w = append(w, letters[random.Intn(len(letters))])
		}
		return string(w)
	}
	const enough = 1000
	apart := 0
	for range 3000 {
		a, b := word(), word()
		least := lettersOf(a).leastEdits(b)
		if edits := distance([]rune(a), []rune(b), enough); least > edits {
			t.Fatalf("%q and %q are %d edits apart, and at least %d are said to be", a, b, edits, least)
		}
		if least > 0 {
			apart++
		}
	}
	if apart == 0 {
		t.Error("the bound is always 0")
	}
}
