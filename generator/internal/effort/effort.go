// Package effort bounds the work on one document by what the work costs, and not by
// the hours that pass: on a machine that has much else to do a long document takes
// long, and is none the worse for it.
//
// The rules for its users:
//
//   - Limit gives a context that ends when the work has cost as much as it may. The
//     work looks at it where it can; whoever waits for the work waits for both.
//   - What counts is the time of the processors, of which the works that go on at
//     once have equal parts. It never counts more than the time that passes: what the
//     program does elsewhere is not charged to a work.
//   - Work that stands still costs no processor. So a part of the time that passes
//     counts in any case: what hangs is given up later, but it is given up.
//   - Where a system does not say what a program costs, the time that passes counts.
package effort

import (
	"context"
	"fmt"
	"sync"
	"time"
)

// Spent says that a work has cost as much as it may. It is the cause with which the
// context of a work ends.
type Spent struct{ Most time.Duration }

func (s Spent) Error() string {
	return fmt.Sprintf("took more than %.0f seconds of work", s.Most.Seconds())
}

// Limit is a context for work that may cost so much. It ends with the cause Spent when
// the work has cost it. Whoever does the work calls stop when it is done.
func Limit(most time.Duration) (ctx context.Context, stop func()) { return works.limit(most) }

// works are those of the process.
var works = meter{
	read:  func() reading { return reading{passed: time.Since(start), processors: processors()} },
	after: func(d time.Duration, do func()) { time.AfterFunc(d, do) },
}

var start = time.Now()

// reading is what has passed and been spent since some moment.
type reading struct{ passed, processors time.Duration }

// meter shares out among the works under way what the program costs.
type meter struct {
	read  func() reading
	after func(d time.Duration, do func())

	mutex    sync.Mutex
	underway int
}

// How often it is looked at what a work has cost.
const (
	seldom = time.Second // so that the works that go on at once are seen
	often  = 10 * time.Millisecond
)

// work is one under way.
type work struct {
	meter *meter
	most  time.Duration
	cost  time.Duration
	last  reading
	end   context.CancelCauseFunc
	done  bool
}

func (m *meter) limit(most time.Duration) (context.Context, func()) {
	ctx, end := context.WithCancelCause(context.Background())
	w := &work{meter: m, most: most, last: m.read(), end: end}
	m.mutex.Lock()
	m.underway++
	m.mutex.Unlock()
	m.after(w.pause(), w.look)
	return ctx, w.stop
}

// stop takes a work out of those under way. Its context stays as it is: whoever waits
// for the work must not take it for one that was given up.
func (w *work) stop() {
	w.meter.mutex.Lock()
	defer w.meter.mutex.Unlock()
	if !w.done {
		w.done = true
		w.meter.underway--
	}
}

// look charges a work with what it cost since it was looked at last.
func (w *work) look() {
	w.meter.mutex.Lock()
	defer w.meter.mutex.Unlock()
	if w.done {
		return
	}
	now := w.meter.read()
	w.cost += charge(w.last, now, w.meter.underway)
	w.last = now
	if w.cost >= w.most {
		w.end(Spent{w.most}) // it counts among those under way until it stops: it may go on for ever
		return
	}
	w.meter.after(w.pause(), w.look)
}

// pause is how long nothing can come of looking. A work is never charged with more
// than the time that passes.
func (w *work) pause() time.Duration { return max(min(w.most-w.cost, seldom), often) }

// charge is what one of some works is charged with between two readings.
func charge(last, now reading, works int) time.Duration {
	const standing = 20 // of that which passes, one part counts in any case
	passed := now.passed - last.passed
	part := (now.processors - last.processors) / time.Duration(max(works, 1))
	return min(max(part, passed/standing), passed)
}
