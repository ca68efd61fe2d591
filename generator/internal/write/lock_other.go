//go:build !(darwin || dragonfly || freebsd || linux || netbsd || openbsd || windows)

package write

import "os"

// tryLock cannot lock here: two builds at once do not see each other.
func tryLock(*os.File) error { return nil }
