package filename

import "testing"

func TestDevicesOfWindows(t *testing.T) {
	for name, want := range map[string]bool{
		"con": true, "NUL": true, "aux.tar.gz": true, "Com1.txt": true, "lpt9": true, "com¹": true, "prn ": true,
		"conin$": true,
		"":       false, "com": false, "com10": false, "con-document": false, "console": false, "lpt": false,
		"a.con": false, "com0": false,
	} {
		if got := IsDevice(name); got != want {
			t.Errorf("%q is a device: %v, want %v", name, got, want)
		}
	}
}
