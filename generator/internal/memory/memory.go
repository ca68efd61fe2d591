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
//     and much lives at once.
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

// asked are the shares at which those who run at the same time want the heap swept, and what
// held before the first of them asked.
var asked struct {
	sync.Mutex
	usual  int
	shares []int
}

// SweepAt does what Spare does, at a share of the heap in per cent of what lives: of several
// that are asked at once the least counts.
func SweepAt(share int) (done func()) {
	asked.Lock()
	defer asked.Unlock()
	if len(asked.shares) == 0 {
		asked.usual = debug.SetGCPercent(share)
	}
	asked.shares = append(asked.shares, share)
	sweepAtLeast()
	return sync.OnceFunc(func() {
		asked.Lock()
		defer asked.Unlock()
		at := slices.Index(asked.shares, share)
		asked.shares = slices.Delete(asked.shares, at, at+1)
		sweepAtLeast()
	})
}

// sweepAtLeast sets the least share that is asked.
func sweepAtLeast() {
	share := asked.usual
	if share >= 0 { // below 0 the program does not sweep
		for _, other := range asked.shares {
			share = min(share, other)
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
