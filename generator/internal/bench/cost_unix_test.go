//go:build unix

package bench

import (
	"os"
	"runtime"
	"syscall"
)

// spent is what this process has taken so far.
func spent() cost {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		panic(err) // the question has no other answer
	}
	return costOf(&usage)
}

// spentBy is what a process that has ended took, with those that it started.
func spentBy(state *os.ProcessState) cost { return costOf(state.SysUsage().(*syscall.Rusage)) }

func costOf(usage *syscall.Rusage) cost {
	peak := float64(usage.Maxrss) * 1024
	if runtime.GOOS == "darwin" { // which counts in bytes
		peak = float64(usage.Maxrss)
	}
	seconds := func(t syscall.Timeval) float64 { return float64(t.Sec) + float64(t.Usec)/1e6 }
	return cost{CPU: seconds(usage.Utime) + seconds(usage.Stime), Peak: peak}
}
