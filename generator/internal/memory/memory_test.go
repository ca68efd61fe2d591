package memory

import (
	"context"
	"errors"
	"math"
	"runtime/debug"
	"strings"
	"testing"
	"time"
)

func TestShortage(t *testing.T) {
	const none = math.MaxUint64
	for _, test := range []struct {
		name               string
		allowed, addresses uint64
		says               string
	}{
		{"no limits", none, none, ""},
		{"enough", least, leastAddresses, ""},
		{"little memory", least - 1, none, "95 MB of memory are allowed to this program, and it needs 96 MB"},
		{"few addresses", none, leastAddresses - 1, "2047 MB of addresses are allowed to this program (ulimit -v)"},
	} {
		t.Run(test.name, func(t *testing.T) {
			err := shortage(test.allowed, test.addresses)
			var short Short
			if (err != nil) != (test.says != "") || err != nil && (!errors.As(err, &short) ||
				!strings.HasPrefix(err.Error(), test.says)) {
				t.Errorf("said is %v, want %q", err, test.says)
			}
		})
	}
}

func TestLimitOfAContainer(t *testing.T) {
	for _, test := range []struct {
		name  string
		files map[string]string
		want  uint64
	}{
		{"none", nil, math.MaxUint64},
		{"version 2", map[string]string{"/sys/fs/cgroup/memory.max": "1000\n"}, 1000},
		{"version 2 without a limit", map[string]string{"/sys/fs/cgroup/memory.max": "max\n"}, math.MaxUint64},
		{"version 2 below", map[string]string{"/proc/self/cgroup": "0::/a/b\n",
			"/sys/fs/cgroup/a/b/memory.max": "5\n"}, 5},
		{"version 1", map[string]string{"/sys/fs/cgroup/memory/memory.limit_in_bytes": "7\n"}, 7},
		{"version 1 below", map[string]string{"/proc/self/cgroup": "5:cpu:/x\n4:memory:/x\n",
			"/sys/fs/cgroup/memory/x/memory.limit_in_bytes": "9",
			"/sys/fs/cgroup/memory/memory.limit_in_bytes":   "90"}, 9},
		{"another controller", map[string]string{"/proc/self/cgroup": "5:cpu:/x\n", "/sys/fs/cgroup/x/memory.max": "5"},
			math.MaxUint64},
		{"no number", map[string]string{"/sys/fs/cgroup/memory.max": "-1\n", "/proc/self/cgroup": "none"},
			math.MaxUint64},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := ofContainer(func(name string) string { return test.files[name] }); got != test.want {
				t.Errorf("%d, want %d", got, test.want)
			}
		})
	}
}

func TestWatch(t *testing.T) {
	for _, test := range []struct {
		name          string
		before, after []uint64 // in use at each tick, before and after a sweep
		ended         bool
	}{
		{"within", []uint64{1, 99, 100}, []uint64{1, 99, 100}, false},
		{"a sweep helps", []uint64{1, 101, 200}, []uint64{1, 50, 100}, false},
		{"a sweep does not help", []uint64{1, 150}, []uint64{1, 101}, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			ctx, end := context.WithCancelCause(context.Background())
			ticks := make(chan time.Time)
			at, swept := -1, false
			done := make(chan struct{})
			go func() {
				defer close(done)
				watch(ctx, end, 100, ticks, func() uint64 {
					if swept {
						swept = false
						return test.after[at]
					}
					at++
					return test.before[at]
				}, func() { swept = true })
			}()
			for range test.before {
				ticks <- time.Time{}
			}
			if !test.ended {
				end(nil)
			}
			<-done
			var short Short
			if got := errors.As(context.Cause(ctx), &short); got != test.ended {
				t.Errorf("it ended with %v, want an end: %v", context.Cause(ctx), test.ended)
			}
		})
	}
}

// Of two who ask at once, neither may leave behind what the other asked for.
func TestSweepsOfSeveral(t *testing.T) {
	const usual = 200
	first := debug.SetGCPercent(usual)
	defer debug.SetGCPercent(first)
	one := SweepAt(often)
	two := SweepAt(often / 2)
	want := func(share int) {
		t.Helper()
		if now := debug.SetGCPercent(usual); now != share {
			t.Errorf("it is swept at %d, want %d", now, share)
		} else {
			debug.SetGCPercent(now)
		}
	}
	want(often / 2)
	one()
	want(often / 2)
	one = SweepAt(often)
	two()
	two() // once more does nothing
	want(often)
	one()
	want(usual)
}

func TestSpareSweepsSoonerAndNeverLater(t *testing.T) {
	first := debug.SetGCPercent(200)
	defer debug.SetGCPercent(first)
	percent := func() int {
		now := debug.SetGCPercent(100)
		debug.SetGCPercent(now)
		return now
	}
	for _, test := range []struct{ usual, want int }{{200, often}, {often - 10, often - 10}, {-1, -1}} {
		debug.SetGCPercent(test.usual)
		done := Spare()
		if got := percent(); got != test.want {
			t.Errorf("of %d per cent it makes %d, want %d", test.usual, got, test.want)
		}
		if done(); percent() != test.usual {
			t.Errorf("afterwards it is %d, want %d", percent(), test.usual)
		}
	}
}

// TestSpareInStepsLeavesRoomUntilMoreLives: what the heap grows to is the same from the first
// step on, as long as no more lives than was to be expected.
func TestSpareInStepsLeavesRoomUntilMoreLives(t *testing.T) {
	first := debug.SetGCPercent(500)
	defer debug.SetGCPercent(first)
	percent := func() int {
		now := debug.SetGCPercent(100)
		debug.SetGCPercent(now)
		return now
	}
	const begun = 1000
	live := uint64(begun)
	step, done := spareInSteps(func() uint64 { return live })
	for _, now := range []uint64{begun, begun * 4 / 3, begun * grown, begun * 3} {
		live = now
		step()
		most := max(begun*grown, float64(now)) * (100 + often) / 100
		grows := float64(now) * float64(100+percent()) / 100
		if grows > most || grows < most-float64(now)/50 {
			t.Errorf("where %d live it is swept at %g, want %g", now, grows, most)
		}
	}
	if done(); percent() != 500 {
		t.Errorf("afterwards it is %d", percent())
	}
	if step(); percent() != 500 {
		t.Errorf("a step after the end makes it %d", percent())
	}
}
