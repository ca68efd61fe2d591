//go:build !(darwin || dragonfly || freebsd || linux || netbsd || openbsd)

package write

import "os"

func writeFile(name string, content []byte) error { return os.WriteFile(name, content, 0o666) }
