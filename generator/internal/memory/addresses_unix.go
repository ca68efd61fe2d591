//go:build linux || darwin

package memory

import "syscall"

// addresses is how many bytes of addresses the program may have (ulimit -v).
func addresses() uint64 {
	var limit syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_AS, &limit); err != nil {
		return ^uint64(0)
	}
	return limit.Cur
}
