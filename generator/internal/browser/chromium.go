package browser

import (
	"fmt"
	"os/exec"
)

// programs are where Chromium and its kin stand: names on the path first, then
// the applications of macOS.
var programs = []string{
	"chromium", "google-chrome", "google-chrome-stable", "chromium-browser",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
}

// findChromium is the program to start. One that was named is used, or
// nothing: a test in another browser than the one asked for would mislead.
func findChromium(named string) (string, error) {
	if named != "" {
		program, err := exec.LookPath(named)
		if err != nil {
			return "", fmt.Errorf("CHROME names no program that can be run: %w", err)
		}
		return program, nil
	}
	for _, name := range programs {
		if program, err := exec.LookPath(name); err == nil {
			return program, nil
		}
	}
	return "", errNoChromium
}
