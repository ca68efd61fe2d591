package growth

import (
	"testing"
	"time"
)

func TestOnlyWhoAsksIsMeasured(t *testing.T) {
	t.Setenv("GROWTH", "")
	measured := true
	t.Run("unasked", func(t *testing.T) {
		defer func() { measured = !t.Skipped() }()
		Within(t, Limit{Small: 1, Times: 2}, func(int) func() { return func() { t.Error("it was measured") } })
	})
	if measured {
		t.Error("it was measured")
	}
	t.Setenv("GROWTH", "1")
	runs := 0
	Within(t, Limit{Small: 1, Times: 2, Unnoticed: time.Hour}, func(int) func() { return func() { runs++ } })
	if runs != 2 {
		t.Errorf("the work was done %d times, want once small and once large", runs)
	}
}
