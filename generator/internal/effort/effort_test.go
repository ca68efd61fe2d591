package effort

import (
	"context"
	"errors"
	"testing"
	"time"
)

func TestCharge(t *testing.T) {
	for _, test := range []struct {
		name               string
		passed, processors time.Duration
		works              int
		want               time.Duration
	}{
		{"alone on a machine at rest", 10, 10, 1, 10},
		{"alone on a machine that has much else to do", 100, 10, 1, 10},
		{"two at once", 100, 60, 2, 30},
		{"what the program does beside it is not charged", 10, 40, 1, 10},
		{"it stands still", 100, 0, 1, 5},
		{"it stands still beside others that work", 100, 100, 4, 25},
		{"none is under way any more", 10, 10, 0, 10},
	} {
		t.Run(test.name, func(t *testing.T) {
			from := reading{passed: 7, processors: 9}
			to := reading{passed: 7 + test.passed, processors: 9 + test.processors}
			if got := charge(from, to, test.works); got != test.want {
				t.Errorf("charged %d, want %d", got, test.want)
			}
		})
	}
}

// hand is a clock that is turned by hand.
type hand struct {
	now  reading
	next []func()
}

func (h *hand) meter() *meter {
	return &meter{read: func() reading { return h.now },
		after: func(_ time.Duration, do func()) { h.next = append(h.next, do) }}
}

// turn lets time pass, and all that waits look.
func (h *hand) turn(passed, processors time.Duration) {
	h.now.passed += passed
	h.now.processors += processors
	waiting := h.next
	h.next = nil
	for _, look := range waiting {
		look()
	}
}

// What needs more of a processor than it may is given up, and what only waits for one is
// not, until it has waited so long that it hangs.
func TestLimit(t *testing.T) {
	const most = time.Minute
	for _, test := range []struct {
		name       string
		processors time.Duration // of each second
		seconds    int           // that it lasts, at most
	}{
		{"a machine at rest", time.Second, 60},
		{"a machine that has much else to do", 100 * time.Millisecond, 600},
		{"it hangs", 0, 1200},
	} {
		t.Run(test.name, func(t *testing.T) {
			var h hand
			ctx, stop := h.meter().limit(most)
			defer stop()
			for range test.seconds - 1 {
				h.turn(time.Second, test.processors)
			}
			if ctx.Err() != nil {
				t.Fatalf("it was given up too early: %v", context.Cause(ctx))
			}
			h.turn(time.Second, test.processors)
			if cause := context.Cause(ctx); cause != (Spent{most}) {
				t.Errorf("it was not given up: %v", cause)
			}
		})
	}
}

// What is done is charged no more, and has no part of what others cost.
func TestStop(t *testing.T) {
	var h hand
	m := h.meter()
	ctx, stop := m.limit(2 * time.Second)
	other, stopOther := m.limit(3 * time.Second)
	defer stopOther()
	h.turn(time.Second, time.Second)
	stop()
	stop()
	for range 2 {
		h.turn(time.Second, time.Second)
	}
	if ctx.Err() != nil {
		t.Error("what was done was given up")
	}
	if other.Err() != nil {
		t.Error("it was charged with what another one cost")
	}
	h.turn(time.Second, time.Second)
	if !errors.As(context.Cause(other), new(Spent)) {
		t.Error("it was not given up")
	}
}

// The program’s own meter reads what it costs.
func TestProcessors(t *testing.T) {
	before := works.read()
	sum := 0
	for now := before; now.processors-before.processors < 20*time.Millisecond; now = works.read() {
		for i := range 1_000 {
			sum += i
		}
	}
	if now := works.read(); now.passed <= before.passed || sum == 0 {
		t.Errorf("%v passed", now.passed-before.passed)
	}
}
