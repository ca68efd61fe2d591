// Package growth asks, for tests, how much longer more of the same takes: work
// that grows with the square of a text's length lets one document stop all.
//
// It measures time, and time is another one on a machine that has much else to
// do. So its tests, whose names say that something grows, are skipped unless
// the variable GROWTH is set, as make bench sets it: no publication waits for them.
package growth

import (
	"math"
	"os"
	"testing"
	"time"
)

// Limit is how much longer more of something may take.
type Limit struct {
	// Small is how much there is at first, in whatever the test counts, and Times
	// how many times that there is then.
	Small, Times int
	// Most is how many times as long the larger one may take.
	Most float64
	// Unnoticed is what the larger one may take in any case.
	Unnoticed time.Duration
}

// tries is how often a test may look: a moment's disturbance is no growth.
const tries = 4

// Wanted skips a test unless growth is to be measured.
func Wanted(t testing.TB) {
	t.Helper()
	if os.Getenv("GROWTH") == "" {
		t.Skip("it measures time: make bench does")
	}
}

// Within fails the test when work takes longer than its limit each time that it
// is tried. prepare makes ready what the work is done on, of a size, and returns
// the work, which alone is timed.
func Within(t *testing.T, limit Limit, prepare func(size int) (work func())) {
	t.Helper()
	Wanted(t)
	small, large := time.Duration(math.MaxInt64), time.Duration(math.MaxInt64)
	for range tries {
		small = min(small, timeOf(prepare(limit.Small)))
		large = min(large, timeOf(prepare(limit.Small*limit.Times)))
		if large <= limit.Unnoticed || float64(large) <= limit.Most*float64(small) {
			return
		}
	}
	t.Errorf("%d takes %s and %d takes %s, %.1f times as long, the fastest of %d tries each; want %.0f at most",
		limit.Small, small, limit.Small*limit.Times, large, float64(large)/float64(small), tries, limit.Most)
}

func timeOf(work func()) time.Duration {
	begin := time.Now()
	work()
	return time.Since(begin)
}
