// Package filename knows which names no system takes for a file's.
package filename

import (
	"strings"
	"unicode/utf8"
)

// IsDevice reports whether Windows takes the name for a device: CON, PRN, AUX,
// NUL, COM1 to COM9, LPT1 to LPT9, in any case and with any ending.
func IsDevice(name string) bool {
	name, _, _ = strings.Cut(name, ".")
	name = strings.ToUpper(strings.TrimRight(name, " "))
	switch name {
	case "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$":
		return true
	}
	port, isPort := strings.CutPrefix(name, "COM")
	if !isPort {
		port, isPort = strings.CutPrefix(name, "LPT")
	}
	return isPort && utf8.RuneCountInString(port) == 1 && strings.Contains("123456789¹²³", port)
}
