//go:build linux || darwin

package kept

import (
	"io/fs"
	"syscall"
)

func stampOf(info fs.FileInfo) (Stamp, bool) {
	at, ok := info.Sys().(*syscall.Stat_t)
	if !ok {
		return Stamp{}, false
	}
	return Stamp{Device: uint64(at.Dev), Number: at.Ino, Size: uint64(at.Size), Modified: info.ModTime().UnixNano(),
		Changed: changed(at).Nano()}, true
}

func stampAt(name string) (Stamp, bool) {
	var at syscall.Stat_t
	if syscall.Lstat(name, &at) != nil || at.Mode&syscall.S_IFMT != syscall.S_IFREG {
		return Stamp{}, false
	}
	return Stamp{Device: uint64(at.Dev), Number: at.Ino, Size: uint64(at.Size),
		Modified: syscall.TimespecToNsec(*modified(&at)), Changed: changed(&at).Nano()}, true
}
