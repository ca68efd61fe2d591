// Package memory ends a build in order where there is too little memory for it:
// left alone, the system would kill the program, or the program print all that it
// was doing.
//
// The rules for its users:
//
//   - Shortage is asked before anything is begun. It tells what is allowed to the
//     program and is too little for any archive.
//   - Guard gives a context that ends when more is in use than is allowed, and a
//     sweep did not help. Its cause is a Short.
//   - Spare is asked for where all of a large archive is made, or a long document is read,
//     and much lives at once; SpareInSteps where it comes to be so bit by bit.
//   - What is allowed is what the system says: GOMEMLIMIT, the limit of a container
//     (cgroup), or that of addresses (ulimit -v). Where none is set nothing is
//     guarded: how much of a machine others need, nobody can know.
//   - One text for which a great deal is asked at once can still be too much between
//     two looks. Package limit is there for that.
package memory

import (
	"context"
	"fmt"
	"math"
	"os"
	"path"
	"runtime/debug"
	"runtime/metrics"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// What is needed at least: below it a handful of documents cannot be built.
const (
	least          = 96 << 20
	leastAddresses = 2 << 30 // Go and PDFium reserve more than they use
)

// Short says that there is too little memory.
type Short struct{ what string }

func (s Short) Error() string { return s.what }

// Shortage is a Short where less is allowed than any archive needs, else nil.
func Shortage() error { return shortage(Allowed(), addresses()) }

func shortage(allowed, addresses uint64) error {
	switch {
	case allowed < least:
		return Short{fmt.Sprintf("%s of memory are allowed to this program, and it needs %s at least; allow it more "+
			"(GOMEMLIMIT, or the limit of the container)", megabytes(allowed), megabytes(least))}
	case addresses < leastAddresses:
		return Short{fmt.Sprintf("%s of addresses are allowed to this program (ulimit -v), and it needs %s, of which "+
			"it uses a small part; allow it more", megabytes(addresses), megabytes(leastAddresses))}
	}
	return nil
}

func megabytes(bytes uint64) string { return fmt.Sprintf("%d MB", bytes>>20) }

// Allowed is how many bytes the program may use, math.MaxUint64 where nobody says.
func Allowed() uint64 {
	allowed := uint64(math.MaxUint64)
	if own := debug.SetMemoryLimit(-1); own < math.MaxInt64 && own >= 0 {
		allowed = uint64(own)
	}
	return min(allowed, ofContainer(func(name string) string {
		content, err := os.ReadFile(name)
		if err != nil {
			return ""
		}
		return string(content)
	}))
}

// ofContainer is the limit of the control group in which the program runs, of
// either version, as its files tell it.
func ofContainer(read func(name string) string) uint64 {
	const root = "/sys/fs/cgroup"
	allowed := uint64(math.MaxUint64)
	take := func(name string) {
		if n, err := strconv.ParseUint(strings.TrimSpace(read(name)), 10, 64); err == nil { // “max” is none
			allowed = min(allowed, n)
		}
	}
	take(path.Join(root, "memory.max"))
	take(path.Join(root, "memory", "memory.limit_in_bytes"))
	for line := range strings.Lines(read("/proc/self/cgroup")) { // number:controllers:path
		_, rest, _ := strings.Cut(strings.TrimSpace(line), ":")
		switch controllers, own, _ := strings.Cut(rest, ":"); controllers {
		case "":
			take(path.Join(root, own, "memory.max"))
		case "memory":
			take(path.Join(root, "memory", own, "memory.limit_in_bytes"))
		}
	}
	return allowed
}

// Guard is a context that ends, with a Short, when more memory is in use than is
// allowed. Whoever did the work calls stop.
func Guard(parent context.Context) (ctx context.Context, stop func()) {
	allowed := Allowed()
	ctx, end := context.WithCancelCause(parent)
	if allowed == math.MaxUint64 {
		return ctx, func() { end(nil) }
	}
	// Go sweeps more often as it comes near the limit. What else the program has,
	// such as its own code, has room above it.
	usual := debug.SetMemoryLimit(int64(min(allowed/10*9, math.MaxInt64)))
	const tick = 20 * time.Millisecond
	ticker := time.NewTicker(tick)
	go watch(ctx, end, allowed, ticker.C, inUse, debug.FreeOSMemory)
	return ctx, func() {
		ticker.Stop()
		debug.SetMemoryLimit(usual)
		end(nil)
	}
}

// watch ends a work when at a tick more is in use than is allowed, and still is
// after a sweep.
func watch(ctx context.Context, end context.CancelCauseFunc, allowed uint64, ticks <-chan time.Time,
	inUse func() uint64, sweep func()) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticks:
		}
		if inUse() <= allowed {
			continue
		}
		if sweep(); inUse() > allowed {
			end(Short{fmt.Sprintf("%s of memory are allowed to this program, and these documents need more; allow it "+
				"more (GOMEMLIMIT, or the limit of the container), or work on fewer at a time (--jobs 1)",
				megabytes(allowed))})
			return
		}
	}
}

// often is how far the heap may grow before it is swept, in per cent of what lives, where
// much is made at once; see rarely of the program.
const often = 50

// Spare lets the program sweep sooner until done is called: it takes less memory and more
// time. Where it sweeps sooner anyway, or is told not to, it stays so.
func Spare() (done func()) { return SweepAt(often) }

// grown is how many times as much lives when all of an archive is made as when it is begun.
const grown = 1.7

// SpareInSteps is Spare for the making of all of an archive, with each step of which more
// begins to live. As long as less does, it is swept when there is as much as there will be in
// the end, which takes no more memory than then, and half as many sweeps. step is called
// after each part of the work.
func SpareInSteps() (step, done func()) {
	return spareInSteps(living)
}

func spareInSteps(living func() uint64) (step, done func()) {
	begun := living()
	share := func(live uint64) int {
		return max(often, int(float64(begun)*grown*(100+often)/float64(max(live, 1)))-100)
	}
	a := ask(share(begun))
	var last atomic.Uint64
	return func() {
		if live := living(); last.Swap(live) != live {
			a.change(share(live))
		}
	}, a.done
}

// living is what was found to live when the heap was swept the last time.
func living() uint64 {
	samples := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(samples)
	return samples[0].Value.Uint64()
}

// asked are the shares at which those who run at the same time want the heap swept, and what
// held before the first of them asked.
var asked struct {
	sync.Mutex
	usual int
	all   []*asking
}

// asking is somebody who wants the heap swept at a share.
type asking struct{ share int }

// SweepAt does what Spare does, at a share of the heap in per cent of what lives: of several
// that are asked at once the least counts.
func SweepAt(share int) (done func()) { return ask(share).done }

func ask(share int) *asking {
	asked.Lock()
	defer asked.Unlock()
	if len(asked.all) == 0 {
		asked.usual = debug.SetGCPercent(share)
	}
	a := &asking{share}
	asked.all = append(asked.all, a)
	sweepAtLeast()
	return a
}

// change asks for another share.
func (a *asking) change(share int) {
	asked.Lock()
	defer asked.Unlock()
	if a.share != share && slices.Contains(asked.all, a) {
		a.share = share
		sweepAtLeast()
	}
}

// done asks no longer. Once more does nothing.
func (a *asking) done() {
	asked.Lock()
	defer asked.Unlock()
	if at := slices.Index(asked.all, a); at >= 0 {
		asked.all = slices.Delete(asked.all, at, at+1)
		sweepAtLeast()
	}
}

// sweepAtLeast sets the least share that is asked.
func sweepAtLeast() {
	share := asked.usual
	if share >= 0 { // below 0 the program does not sweep
		for _, a := range asked.all {
			share = min(share, a.share)
		}
	}
	debug.SetGCPercent(share)
}

// inUse is what the program has of the system, as Go counts it for its own limit.
func inUse() uint64 {
	samples := []metrics.Sample{{Name: "/memory/classes/total:bytes"}, {Name: "/memory/classes/heap/released:bytes"}}
	metrics.Read(samples)
	return samples[0].Value.Uint64() - samples[1].Value.Uint64()
}
